"""`ai.*`: what the router takes of a call that goes through it, and of one that the cache answers, with a provider on the loopback.

`cached_answer_cpu_ms` is the CPU time of this process for an answer that is there already, from the question to the receipt that is
committed. `router_overhead_cpu_ms` is how much more of it a call takes through the router than by the provider's client alone, with a budget
that is reserved and settled; `router_overhead_ms` is how much longer it takes without one, commits to the disk included. Each call is measured
beside the other.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Collection
from contextlib import AsyncExitStack
from statistics import median

import orjson
import uvloop

from bench.results import Result
from bench.stages import Failed, Stage
from core.outgoing import Outgoing
from core.settings import Settings
from models.ai import Budget, BudgetPeriod, LanguageModel, ModelPricing, ModelProvider
from models.projects import Project
from services import platform
from services.ai import CacheMode, Origin, Prompt, Router
from services.ai.deployments import identity
from services.ai.hosts import Host

CACHED, OVERHEAD_CPU, OVERHEAD = NAMES = ("ai.cached_answer_cpu_ms", "ai.router_overhead_cpu_ms", "ai.router_overhead_ms")
LIMITS_MS = {CACHED: 2.0, OVERHEAD_CPU: 1.5, OVERHEAD: 1.5}
WARM, ROUNDS = 50, 500

_ANSWER = orjson.dumps(
    {
        "id": "c1",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": "Because it is. " * 40}, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 40, "completion_tokens": 120, "total_tokens": 160},
    }
)
_RESPONSE = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(_ANSWER), _ANSWER)


def measure(stage: Stage, names: Collection[str]) -> list[Result]:
    """Raises Failed."""
    found = uvloop.run(_measure(stage))  # as workers run
    return [Result(name, found[name], "ms", {"limit": LIMITS_MS[name]}) for name in NAMES if name in names]


async def _measure(stage: Stage) -> dict[str, float]:
    settings = Settings(
        _env_file=None, database_url=stage.database_url, redis_url=stage.redis_url, data_dir=stage.folder, local_model=False
    )
    async with AsyncExitStack() as ending:
        server = await ending.enter_async_context(await asyncio.start_server(_converse, "127.0.0.1", 0))
        place = "{}:{}".format(*server.sockets[0].getsockname())
        home = await ending.enter_async_context(platform.opened(settings))
        outgoing = Outgoing([place])
        ending.push_async_callback(outgoing.close)
        router = Router(home.database, home.redis, home.sealing, settings, outgoing)
        ending.push_async_callback(router.close)
        project = await Project.create(name="bench")
        await LanguageModel.create(
            id=identity(project.id, ModelProvider.OPENAI, f"http://{place}", "m"),
            project_id=project.id,
            provider=ModelProvider.OPENAI,
            name="m",
            base_url=f"http://{place}",
            capabilities=[],
            pricing=ModelPricing.STATED,
            input_micros=1_000_000,
            output_micros=1_000_000,
        )
        host = Host("openai", await ending.enter_async_context(outgoing.client()), key="none", url=f"http://{place}")
        prompt, origin = Prompt("Why? " * 50, system="Be brief.", temperature=0), Origin(project.id)

        async def routed() -> None:
            await router.generate(prompt, origin, timeout_seconds=30, cache=CacheMode.BYPASS)

        async def alone() -> None:
            await host.complete(prompt, "m", None)

        async def cached() -> None:
            answer = await router.generate(prompt, origin, timeout_seconds=30)
            if answer.cache not in ("HIT", "MISS"):
                raise Failed(f"the cache says {answer.cache}")

        async def longer(clock: Callable[[], float]) -> float:
            return median([await _took(routed, clock) - await _took(alone, clock) for _ in range(WARM + ROUNDS)][WARM:])

        wall = await longer(time.perf_counter)
        kept = median([await _took(cached, time.process_time) for _ in range(WARM + ROUNDS)][WARM:])
        await Budget.create(project_id=project.id, period=BudgetPeriod.DAY, limit_micros=10**12)
        return {CACHED: kept, OVERHEAD_CPU: await longer(time.process_time), OVERHEAD: wall}


async def _took(action: Callable[[], Awaitable[None]], clock: Callable[[], float]) -> float:
    """Milliseconds."""
    began = clock()
    await action()
    return (clock() - began) * 1000


async def _converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
            await reader.readexactly(int(length.partition(b":")[2]))
            writer.write(_RESPONSE)
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()
