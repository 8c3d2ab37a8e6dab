"""`schedules.*`: a tick when 2,000 of 100,000 schedules are due. `tick_ms` is finding and locking them and deciding what each does;
`tick_durable_ms` is all of it, until their slots and runs are committed.

Two hours pass, a minute at a time. In the second everything is as in a process that lives: expressions have been read before.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import asyncpg

from bench.results import Result
from bench.stages import Failed, Stage
from models.workflows import slots
from models.workflows.slots import Firing, Standing
from services.workflows.schedules.decisions import decide

TICK, DURABLE = NAMES = ("schedules.tick_ms", "schedules.tick_durable_ms")
LIMIT_MS = 100.0

SEED = Path(__file__).with_name("seed.sql")
BEGIN = datetime(2026, 3, 2, tzinfo=UTC)
DUE, MINUTES = 2000, 50
END = "update runs set status = 'SUCCEEDED', finished_at = created_at, wake_at = null where finished_at is null"


def measure(stage: Stage, names: Collection[str]) -> list[Result]:
    """Raises Failed."""
    return asyncio.run(_measure(stage, names))


async def _measure(stage: Stage, names: Collection[str]) -> list[Result]:
    connection = await asyncpg.connect(stage.database_url)
    try:
        if await connection.fetchval("show synchronous_commit") != "on":
            raise Failed("the database does not wait for its disk")
        await connection.execute(SEED.read_text())
        await connection.execute("vacuum (analyze, freeze)")
        await connection.execute("checkpoint")
        await _hour(connection, 0)  # may come in shares: each expression is read for the first time
        ticks = await _hour(connection, 1)
    finally:
        await connection.close()
    decided, durable = (median(part) for part in zip(*ticks, strict=True))
    found = {TICK: Result(TICK, decided, "ms", {"limit": LIMIT_MS}), DURABLE: Result(DURABLE, durable, "ms")}
    return [found[name] for name in NAMES if name in names]


async def _hour(connection: asyncpg.Connection[Any], hour: int) -> list[tuple[float, float]]:
    """Of each minute, in ms, until all was decided and until it was durable. Raises Failed."""
    ticks = list[tuple[float, float]]()
    for minute in range(MINUTES):
        decided, made, began = 0.0, 0, perf_counter()

        def timed(standing: Standing) -> Firing | None:
            nonlocal decided
            firing = decide(standing)
            decided = perf_counter()
            return firing

        while made < DUE:
            fired = await slots.fire(connection, timed, BEGIN + timedelta(hours=hour, minutes=minute, seconds=0.2))
            if not fired.schedules:
                raise Failed(f"{made} runs were made instead of {DUE}")
            made += len(fired.made)
        ticks.append(((decided - began) * 1000, (perf_counter() - began) * 1000))
        await connection.execute(END)
    return ticks
