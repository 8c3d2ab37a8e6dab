"""One storm from beginning to end."""

from __future__ import annotations

import asyncio
import signal
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import asyncpg

from core import tasks
from tests.chaos.fleets import API, WORKERS, Fleet, fleet
from tests.chaos.plans import Fault, Plan, Strike
from tests.chaos.senders import Load
from tests.chaos.verdicts import Verdict, judge
from tests.clients import Client

MORE_SECONDS = 120  # of patience with the load, and again with what is unfinished when it is over
TAKEOVER_SECONDS = 60  # far above the 15 that are promised of a single fault: here all workers may be dead, and PostgreSQL away
UNFINISHED = """
select (select count(*) from runs where finished_at is null) + (select count(*) from causes where taken_at is null)
"""


@dataclass(frozen=True, slots=True)
class Told:
    verdict: Verdict
    plan: Plan
    strikes: int
    takeovers: list[float]
    seconds: float

    @property
    def is_good(self) -> bool:
        return self.verdict.is_good and self.verdict.accepted >= self.plan.accepted and self.strikes == len(self.plan.strikes)

    def __str__(self) -> str:
        verdict, longest = self.verdict, max(self.takeovers, default=0.0)
        counts = {
            "accepted": verdict.accepted,
            "repeated": verdict.repeated,
            "runs": verdict.runs,
            "slots": verdict.slots,
            "failed": verdict.failed,
            "retried": verdict.retried,
            "faults": self.strikes,
            "recoveries": verdict.recoveries,
            "takeovers": len(self.takeovers),
            "longest_takeover_s": f"{longest:.1f}",
            "effects": verdict.effects,
            "effects_repeated_with_key": verdict.effects_repeated,
            **{kind: len(lines) for kind, lines in verdict.violations.items()},
            "seconds": f"{self.seconds:.0f}",
            "seed": self.plan.seed,
        }
        return f"chaos {'ok' if self.is_good else 'failed'}: " + " ".join(f"{name}={value}" for name, value in counts.items())


async def weather(plan: Plan, folder: Path, say: Callable[[str], None]) -> Told:
    """Raises TimeoutError when senders are not heard, or the platform does not come back."""
    begun = monotonic()
    async with fleet(folder, plan.lease_seconds) as platform:
        client = Client(f"127.0.0.1:{platform.port}")
        load = Load(client, plan.seed)
        try:
            await load.prepare(platform.sink)
            striking = asyncio.create_task(_strike_all(platform, plan, say))
            try:
                async with asyncio.timeout(plan.seconds + MORE_SECONDS):
                    await load.send(plan.seconds, plan.accepted, plan.rate)
                    count = await striking
            finally:
                await tasks.end([striking])
            say(f"senders heard {dict(sorted(load.statuses.items()))}")
            await platform.ready()
            async with asyncio.timeout(MORE_SECONDS):
                await load.end_schedules()
            await _calm(platform)
            await platform.settled()
        finally:
            await client.close()
        verdict = await judge(platform.postgres.url, load, platform.sink.effects, platform.logs)
        verdict.stuck += [f"a takeover took {seconds:.1f} s" for seconds in platform.takeovers if seconds > TAKEOVER_SECONDS]
        return Told(verdict, plan, count, platform.takeovers, monotonic() - begun)


async def _strike_all(platform: Fleet, plan: Plan, say: Callable[[str], None]) -> int:
    """Faults that hit the same process wait for each other. Answers how many struck."""
    begun, locks = monotonic(), defaultdict[str, asyncio.Lock](asyncio.Lock)

    async def strike(one: Strike) -> None:
        await asyncio.sleep(max(begun + one.at - monotonic(), 0))
        name = _victim(one)
        async with locks[name]:
            lasting = f" for {one.seconds:.1f} s" if one.seconds else ""
            say(f"{monotonic() - begun:6.1f} s  {one.fault.value}{f' ({name})' if name in WORKERS else ''}{lasting}")
            await _strike(platform, one, name)

    async with asyncio.TaskGroup() as group:
        for one in plan.strikes:
            group.create_task(strike(one))
    return len(plan.strikes)


def _victim(strike: Strike) -> str:
    match strike.fault:
        case Fault.KILL_WORKER | Fault.FREEZE_WORKER:
            return WORKERS[strike.victim % len(WORKERS)]
        case Fault.KILL_API | Fault.FREEZE_API:
            return API
        case Fault.KILL_WORKERS:
            return "workers"
        case Fault.FLUSH_REDIS | Fault.KILL_REDIS:
            return "redis"
        case Fault.STOP_POSTGRES | Fault.KILL_POSTGRES:
            return "postgres"


async def _strike(platform: Fleet, strike: Strike, name: str) -> None:
    match strike.fault:
        case Fault.KILL_API | Fault.KILL_WORKER:
            await platform.kill(name, strike.seconds)
        case Fault.KILL_WORKERS:
            await asyncio.gather(*(platform.kill(worker, strike.seconds) for worker in WORKERS))
        case Fault.FREEZE_WORKER | Fault.FREEZE_API:
            await platform.freeze(name, strike.seconds)
        case Fault.FLUSH_REDIS:
            await platform.flush_redis()
        case Fault.KILL_REDIS:
            await platform.kill_redis(strike.seconds)
        case Fault.STOP_POSTGRES:
            await platform.crash_postgres(signal.SIGQUIT, strike.seconds)
        case Fault.KILL_POSTGRES:
            await platform.crash_postgres(signal.SIGKILL, strike.seconds)


async def _calm(platform: Fleet) -> None:
    """Waits until every run has ended; what has not in time is stuck, and the verdict says so."""
    connection, end = await asyncpg.connect(platform.postgres.url), monotonic() + MORE_SECONDS
    try:
        while await connection.fetchval(UNFINISHED) and monotonic() < end:
            await asyncio.sleep(0.5)
    finally:
        await connection.close()
