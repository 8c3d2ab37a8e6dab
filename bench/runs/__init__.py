"""`runs.*`: from signed webhooks to runs that are durably over, by one API and two workers as shipped, beside what others do.

`BENCH_RUNS=100000` makes so many runs, `BENCH_PEERS=1` adds DBOS.
"""

from __future__ import annotations

import asyncio
import os
from collections import defaultdict
from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from statistics import median, quantiles
from typing import Any

import asyncpg

from bench import stages
from bench.graphql import OURS
from bench.results import Result
from bench.runs import others, ours
from bench.runs.contenders import CLIENTS, Contender, Prompt, Round, Turns, alone
from bench.runs.ours import Ours
from bench.stages import Failed, Stage
from core import news

RPS, P50, P99, START, CPU, MEMORY = NAMES = (
    "runs.webhook_to_finish.rps",
    "runs.webhook_to_finish.p50_ms",
    "runs.webhook_to_finish.p99_ms",
    "runs.enqueue_to_start.p50_ms",
    "runs.engine_cpu_us",
    "runs.memory_mb_per_100k",
)
ROUNDS, SECONDS = 5, 2.0
FEWEST = 2 * CLIENTS  # runs of a round, and of the first one, by which the size of the others is known
TURNS, TURN_SECONDS = 100, 3.0  # a turn of a peer's may take half a second


def measure(stage: Stage, names: Collection[str]) -> list[Result]:
    """The others have servers of their own, of the same build and settings: together they need more connections than one allows.

    Raises Failed.
    """
    with stages.opened() as elsewhere:
        return asyncio.run(_measure(stage, elsewhere, names))


async def _measure(stage: Stage, elsewhere: Stage, names: Collection[str]) -> list[Result]:
    """All of it, whatever is wanted: the figures come from the same runs."""
    async with _contenders(stage, elsewhere) as (engine, rivals):
        contenders: Sequence[Contender] = (engine, *rivals)
        sizes = {contender.name: max(FEWEST, int(rps * SECONDS)) for contender in contenders if (rps := await _warm(contender, rivals))}
        turns = await _turns([contender for contender in contenders if isinstance(contender, Prompt)], rivals)
        if (wanted := int(os.environ.get("BENCH_RUNS", "0"))) > engine.posted:
            sizes[OURS] = (wanted - engine.posted) // ROUNDS + 1
        resident_mb, posted = engine.resident_mb(), engine.posted
        rounds = await _rounds(contenders, sizes, rivals)
        grown_mb, made = engine.resident_mb() - resident_mb, engine.posted - posted
        await engine.check()
        print(*(f"runs: {note}" for note in engine.notes), sep="\n")
        print(
            f"runs: {engine.posted:,} deliveries, as many runs and records, told the same by events and rows; {grown_mb:.1f} MB more after {made:,}"
        )
    rates = {name: median(one.rps for one in found) for name, found in rounds.items()}
    costs = {name: median(one.cpu_us for one in found) for name, found in rounds.items() if all(one.cpu_us for one in found)}
    ends = {name: [delay * 1000 for delay in one.to_finish] for name, one in turns.items()}
    starts = {name: median(one.to_start) * 1000 for name, one in turns.items() if one.to_start}
    results = [
        _result(RPS, "runs/s", rates),
        _result(P50, "ms", {name: median(delays) for name, delays in ends.items()}),
        _result(P99, "ms", {name: quantiles(delays, n=100)[-1] for name, delays in ends.items()}),
        _result(START, "ms", starts),
        _result(CPU, "µs", costs),
        Result(MEMORY, grown_mb / made * 100_000, "MB"),
    ]
    return [result for result in results if result.name in names]


@asynccontextmanager
async def _contenders(stage: Stage, elsewhere: Stage) -> AsyncIterator[tuple[Ours, list[Contender]]]:
    """Raises Failed."""
    async with AsyncExitStack() as closing:
        connection = await _connected(stage, closing)
        settings = {name: await connection.fetchval(f"show {name}") for name in ("synchronous_commit", "fsync", "full_page_writes")}
        print("runs: PostgreSQL", *(f"{name} = {value}" for name, value in settings.items()), flush=True)
        if set(settings.values()) != {"on"}:
            raise Failed("what is measured must be as durable as what is shipped")
        redis = news.connect(stage.redis_url)
        closing.push_async_callback(redis.aclose)
        engine = await ours.opened(stage, connection, redis)
        connection = await _connected(elsewhere, closing)
        rivals: list[Contender] = [await kind.opened(elsewhere, connection, closing) for kind in (others.Arq, others.Saves, others.Limit)]
        if os.environ.get("BENCH_PEERS") == "1":
            rivals.append(others.Dbos.opened(elsewhere))
        yield engine, rivals


async def _connected(stage: Stage, closing: AsyncExitStack) -> asyncpg.Connection[Any]:
    connection = await asyncpg.connect(stage.database_url)
    closing.push_async_callback(connection.close)
    return connection


async def _warm(contender: Contender, rivals: Sequence[Contender]) -> float:
    with alone(contender, rivals):
        await contender.round(FEWEST)
        return (await contender.round(4 * FEWEST)).rps


async def _turns(contenders: Sequence[Prompt], rivals: Sequence[Contender]) -> dict[str, Turns]:
    """In rounds, as the others, but all of a contender's turns count alike."""
    found = defaultdict[str, list[Turns]](list)
    sizes = dict[str, int]()
    for one in contenders:
        with alone(one, rivals):
            sizes[one.name] = min(TURNS, int(TURN_SECONDS / median((await one.in_turn(5)).to_finish) / ROUNDS) + 1)
    for number in range(ROUNDS):
        for one in contenders[:: -1 if number % 2 else 1]:
            with alone(one, rivals):
                found[one.name].append(await one.in_turn(sizes[one.name]))
    return {
        name: Turns([delay for one in those for delay in one.to_finish], [delay for one in those for delay in one.to_start])
        for name, those in found.items()
    }


async def _rounds(contenders: Sequence[Contender], sizes: dict[str, int], rivals: Sequence[Contender]) -> dict[str, list[Round]]:
    """Every other goes the other way round, so that nobody always follows the same one."""
    found = defaultdict[str, list[Round]](list)
    for number in range(ROUNDS):
        for contender in contenders[:: -1 if number % 2 else 1]:
            with alone(contender, rivals):
                found[contender.name].append(await contender.round(sizes[contender.name]))
    return found


def _result(name: str, unit: str, values: dict[str, float]) -> Result:
    return Result(name, values[OURS], unit, {other: value for other, value in values.items() if other != OURS})
