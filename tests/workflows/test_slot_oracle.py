"""Four schedulers, killed in mid-transaction, over two changes of the clocks: the ledger says what an oracle says, slot by slot.

`SCHEDULE_TICKS=10000` is the long one (`make drills`).
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from random import Random
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from core.database import LOST
from core.jobs import Jobs
from models.workflows import Schedule, ScheduleKind, ScheduleSlot
from services.platform import Platform
from services.workflows.journal import Journal
from services.workflows.schedules.clocks import Clock
from services.workflows.schedules.edits import set_next
from tests.make import Make
from tests.proxies import PostgresProxy, When, between
from tests.seeds import SEED
from tests.workflows.slot_oracles import Line, Spec, ledger

TICKS = int(os.environ.get("SCHEDULE_TICKS", "120"))
# Vienna puts its clocks forward on the 30th of March; Sydney, Lord Howe and Santiago put theirs back in the night to the 6th of April.
SPANS = [(datetime(2025, 3, 29, 22, tzinfo=UTC), timedelta(hours=7)), (datetime(2025, 4, 5, 13, tzinfo=UTC), timedelta(hours=17))]
LONG = [(datetime(2025, 3, 29, 12, tzinfo=UTC), timedelta(days=8))]
ZONES = ("Europe/Vienna", "Australia/Sydney", "Australia/Lord_Howe", "America/Santiago", "UTC")
CRONS = ("30 2 * * *", "*/15 * * * *", "0 * * * *", "15 1-4 * * *", "0,30 2,3 * * *", "*/20 2 * * *", "59 23 * * *", "7 */2 * * *")
KILLED = 0.08

END = """
with ended as (
    update runs set status = 'CANCELED', error = '{"code": "CANCELED", "message": "", "step": null}', finished_at = $2, last_seq = last_seq + 1,
        wake_at = null
    where id = any($1::uuid[]) returning id, project_id, last_seq
), heard as (
    update commands set taken_at = now() where run_id = any($1::uuid[])
)
insert into events (stream, seq, project_id, epoch, transaction, type, data, at)
select id, last_seq, project_id, 1, pg_current_xact_id()::text::bigint, 'RUN_CANCELED', '{"error": {"code": "CANCELED", "message": "", "step": null}}', $2 from ended
"""
OPEN = """
select r.id, l.slot, l.decided_at, exists (select from commands c where c.run_id = r.id) as is_canceled
from runs r join schedule_slots l on l.run_id = r.id where r.finished_at is null
"""
LEFT = """
select exists (select from schedules where is_enabled and next_fire_at <= $1) or exists (
    select from schedule_slots w where w.outcome = 'WAITING' and not exists (
        select from schedule_slots l join runs r on r.id = l.run_id where l.schedule_id = w.schedule_id and r.finished_at is null))
"""


@dataclass
class Scheduler:
    """A process with a clock, for all that the database sees of it."""

    proxy: PostgresProxy
    clock: Clock
    left: int | None = field(default=None)  # statements until it is killed
    deaths: int = 0

    def at(self, when: When, sql: str) -> None:
        if self.left is not None:
            self.left -= 1
            if self.left < 0:
                self.left, self.deaths = None, self.deaths + 1
                raise ConnectionResetError

    async def tick(self) -> int:
        try:
            return await self.clock.tick()
        except LOST:
            return 1  # who knows


class World:
    """Time, and the runs' ends."""

    def __init__(self, connection: asyncpg.Connection[Any], random: Random) -> None:
        self.connection, self.random, self.now = connection, random, SPANS[0][0]

    async def end_runs(self) -> None:
        rows = await self.connection.fetch(OPEN)
        ended = [row["id"] for row in rows if row["is_canceled"] or row["decided_at"] + lasts(row["slot"]) <= self.now]
        if ended:
            await self.connection.execute(END, ended, self.now)

    async def is_quiet(self) -> bool:
        """Nothing is left to do. What somebody had locked who was killed is free only when the server has noticed."""
        return not await self.connection.fetchval(LEFT, self.now)


def lasts(slot: datetime) -> timedelta:
    """Most runs are short; some outlast several slots."""
    drawn = sha256(slot.isoformat().encode()).digest()
    return timedelta(minutes=drawn[0] % 4 if drawn[1] % 3 else drawn[0] % 90)


def times(random: Random) -> Iterator[datetime]:
    """When somebody looks: every few minutes, with some outages, and one of days between the spans."""
    spans = LONG if TICKS >= 5000 else SPANS
    mean = sum((length for _, length in spans), timedelta()) / TICKS
    for begin, length in spans:
        at = begin
        while (at := at + mean * random.uniform(0.1, 1.7) + timedelta(minutes=random.uniform(30, 200)) * (random.random() < 0.01)) < (
            begin + length
        ):
            yield at.replace(microsecond=0)


def specs(random: Random) -> Iterator[Spec]:
    begin = SPANS[0][0]
    for overlap in ("SKIP", "QUEUE_ONE", "QUEUE_ALL", "CANCEL_RUNNING", "ALLOW"):
        for catch_up in ("ALL", "LAST", "NONE"):
            for zone in random.sample(ZONES, 2):
                every = timedelta(minutes=random.choice((1, 7, 45))) if random.random() < 0.2 and TICKS < 5000 else None
                window = timedelta(minutes=random.choice((5, 60, 60 * 24 * 2)))
                cron = None if every else random.choice(CRONS)
                yield Spec(cron, every, begin - timedelta(minutes=3), zone, overlap, catch_up, window, random.choice((1, 3, 10)))


@pytest.fixture
async def schedulers(home: Platform, database_url: str) -> AsyncIterator[tuple[World, list[Scheduler]]]:
    async with AsyncExitStack() as ending:
        connection = await asyncpg.connect(database_url)
        ending.push_async_callback(connection.close)
        world = World(connection, Random(SEED))
        made = []
        for _ in range(4):
            proxy = await ending.enter_async_context(between(PostgresProxy(database_url)))
            pool = await asyncpg.create_pool(proxy.url, min_size=1, max_size=1, server_settings={"timezone": "UTC"})
            ending.callback(pool.terminate)
            journal = Journal(pool, home.events, home.commands, Jobs(home.redis))
            ending.push_async_callback(journal.close)
            made.append(Scheduler(proxy, Clock(journal, home.commands, lambda: world.now)))
            proxy.at = made[-1].at
        yield world, made


async def test_the_ledger_is_what_an_oracle_says(home: Platform, make: Make, schedulers: tuple[World, list[Scheduler]]) -> None:
    world, four = schedulers
    random, begin = world.random, world.now
    viewer = await make.viewer()
    workflow = await make.workflow(await make.project(viewer), viewer)
    wanted: dict[UUID, Spec] = {}
    for spec in specs(random):
        schedule = Schedule(
            workflow_id=workflow.id,
            kind=ScheduleKind.CRON if spec.cron else ScheduleKind.INTERVAL,
            cron=spec.cron,
            every_seconds=spec.every and int(spec.every.total_seconds()),
            anchor_at=spec.anchor,
            timezone=spec.zone,
            overlap=spec.overlap,
            catch_up=spec.catch_up,
            catch_up_window_seconds=int(spec.window.total_seconds()),
            catch_up_most=spec.most,
        )
        set_next(schedule, begin)
        await schedule.save()
        wanted[schedule.id] = spec

    ticks = list(times(random))
    for world.now in ticks:
        await world.end_runs()
        for one in four:
            one.left = random.randrange(14) if random.random() < KILLED else None
        await asyncio.gather(*(one.tick() for one in four))
        for one in four:
            one.left = None
        async with asyncio.timeout(30):
            while await four[random.randrange(4)].tick() or not await world.is_quiet():
                pass

    told: dict[UUID, dict[datetime, Line]] = {id: {} for id in wanted}
    for slot in await ScheduleSlot.all():
        told[slot.schedule_id][slot.slot] = Line(str(slot.outcome), slot.decided_at, slot.run_id is not None)
    for id, spec in wanted.items():
        expected = ledger(spec, begin, ticks, lasts)
        both = {slot: (told[id].get(slot), expected.get(slot)) for slot in sorted({*told[id], *expected})}
        differing = [(slot, *pair) for slot, pair in both.items() if pair[0] != pair[1]]
        assert not differing, (SEED, spec, len(both), differing[:10])
    runs = await world.connection.fetch("select id from runs")
    known = await ScheduleSlot.exclude(run_id=None).values_list("run_id", flat=True)
    assert sorted(row["id"] for row in runs) == sorted(known)
    assert sum(one.deaths for one in four) >= len(ticks) * KILLED
    assert {line.outcome for lines in told.values() for line in lines.values()} >= {"FIRED", "LATE", "SKIPPED", "CAUGHT_UP", "MISSED"}
