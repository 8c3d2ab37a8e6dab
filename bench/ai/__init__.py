"""`ai.*`: what the router takes of a call that goes through it, and of one that the cache answers, with a provider on the loopback.

`cached_answer_cpu_ms` is the CPU time of this process for an answer that is there already, from the question to the receipt that is
committed. `router_overhead_ms` is how much longer a call takes through the router, with a budget that is reserved and settled, than by the
provider's client alone (pydantic-ai's, by the same guarded HTTP), and `router_overhead_cpu_ms` how much more CPU time; `router_overhead_bare_ms`
is how much longer than by the vendor's SDK as it comes. Of each a call is measured beside one of the others.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Collection
from contextlib import AsyncExitStack
from statistics import median

import orjson
import uvloop
from openai import AsyncOpenAI
from pydantic_ai.direct import model_request
from pydantic_ai.messages import ModelRequest, SystemPromptPart, UserPromptPart
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai import OpenAIProvider
from pydantic_ai.settings import ModelSettings

from bench.results import Result
from bench.stages import Failed, Stage
from core.outgoing import Outgoing
from core.settings import Settings
from models.ai import Budget, BudgetPeriod, LanguageModel, ModelPricing, ModelProvider
from models.projects import Project
from services import platform
from services.ai import CacheMode, Origin, Prompt, Router
from services.ai.deployments import identity

CACHED, OVERHEAD_CPU, OVERHEAD, BARE = NAMES = (
    "ai.cached_answer_cpu_ms",
    "ai.router_overhead_cpu_ms",
    "ai.router_overhead_ms",
    "ai.router_overhead_bare_ms",
)
LIMITS_MS = {CACHED: 2.0, OVERHEAD_CPU: 1.5, OVERHEAD: 1.5, BARE: 1.5}
WARM, ROUNDS = 50, 500

_SYSTEM, _TEXT = "Be brief.", "Why? " * 50

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
        await Budget.create(project_id=project.id, period=BudgetPeriod.DAY, limit_micros=10**12)
        url = f"http://{place}"
        sdk = await ending.enter_async_context(AsyncOpenAI(api_key="none", base_url=url, max_retries=0))
        guarded = AsyncOpenAI(api_key="none", base_url=url, http_client=await ending.enter_async_context(outgoing.client()), max_retries=0)
        model = OpenAIChatModel("m", provider=OpenAIProvider(openai_client=guarded))
        prompt, origin = Prompt(_TEXT, system=_SYSTEM, temperature=0), Origin(project.id)

        async def routed() -> None:
            await router.generate(prompt, origin, timeout_seconds=30, cache=CacheMode.BYPASS)

        async def alone() -> None:
            asked = ModelRequest(parts=[SystemPromptPart(_SYSTEM), UserPromptPart(_TEXT)])
            await model_request(model, [asked], model_settings=ModelSettings(max_tokens=prompt.most_tokens, temperature=0))

        async def bare() -> None:
            await sdk.chat.completions.create(
                model="m",
                messages=[{"role": "system", "content": _SYSTEM}, {"role": "user", "content": _TEXT}],
                max_completion_tokens=prompt.most_tokens,
                temperature=0,
            )

        async def cached() -> None:
            answer = await router.generate(prompt, origin, timeout_seconds=30)
            if answer.cache not in ("HIT", "MISS"):
                raise Failed(f"the cache says {answer.cache}")

        async def longer(than: Callable[[], Awaitable[None]], clock: Callable[[], float]) -> float:
            return median([await _took(routed, clock) - await _took(than, clock) for _ in range(WARM + ROUNDS)][WARM:])

        return {
            OVERHEAD: await longer(alone, time.perf_counter),
            BARE: await longer(bare, time.perf_counter),
            OVERHEAD_CPU: await longer(alone, time.process_time),
            CACHED: median([await _took(cached, time.process_time) for _ in range(WARM + ROUNDS)][WARM:]),
        }


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
