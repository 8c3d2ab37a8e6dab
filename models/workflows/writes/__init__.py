"""The SQL of the engine: how runs are made, claimed, advanced and released. The journal and the engine are its only callers.

Each function is one statement or one transaction, so it happens wholly or not at all, wherever the process dies. Events are
written with epoch 1: another begins when a backup is restored or the data is moved, because transaction ids start again then.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg

from models.workflows.doors import SlotOutcome
from models.workflows.writes.causes import Taken, take
from models.workflows.writes.leases import BACKLOG, NOWHERE, beat, claim, release, release_all, seconds_to_next_wake, sweep
from models.workflows.writes.limits import Judged, Line, Verdict, judge, open_places
from models.workflows.writes.moves import Aftermath, advance
from models.workflows.writes.rows import (
    Claimed,
    Connection,
    Lease,
    Limit,
    NewDelivery,
    NewEvent,
    NewRecord,
    NewRun,
    Place,
    Standing,
    StepRow,
    Transition,
    columns,
)
from models.workflows.writes.starts import receive, repeated, start
from models.workflows.writes.stories import commands, events, outputs, version

__all__ = [
    "BACKLOG",
    "NOWHERE",
    "Aftermath",
    "Claimed",
    "Connection",
    "Firing",
    "Judged",
    "Lease",
    "Limit",
    "Line",
    "NewDelivery",
    "NewEvent",
    "NewRecord",
    "NewRun",
    "NewSlot",
    "Place",
    "Standing",
    "StepRow",
    "Taken",
    "Transition",
    "Verdict",
    "advance",
    "beat",
    "claim",
    "commands",
    "events",
    "fire",
    "judge",
    "open_places",
    "outputs",
    "receive",
    "release",
    "release_all",
    "repeated",
    "seconds_to_next_wake",
    "start",
    "sweep",
    "take",
    "version",
]

SCHEDULES_MOST, SLOTS_MOST = 50, 1000  # of one tick; the last schedule may go beyond


@dataclass(frozen=True, slots=True)
class NewSlot:
    id: UUID
    schedule_id: UUID
    slot: datetime
    outcome: SlotOutcome
    reason: str
    run_id: UUID | None


@dataclass(frozen=True, slots=True)
class Firing:
    """What one schedule does in one tick: the slots it tells, the run it starts, when it is due again (None: never)."""

    schedule_id: UUID
    next_fire_at: datetime | None
    slots: list[NewSlot]
    run: NewRun | None


DUE_SCHEDULES = """
select s.id, s.cron, s.timezone, s.input::text as input, s.next_fire_at, s.workflow_id, v.id as version_id, w.is_enabled as workflow_is_enabled,
    (v.definition -> 'concurrency')::text as concurrency, now() as at
from schedules s join workflows w on w.id = s.workflow_id join workflow_versions v on v.workflow_id = w.id and v.number = w.version_number
where s.is_enabled and s.next_fire_at <= now() order by s.next_fire_at limit $1 for update of s skip locked
"""

TELL_SLOTS = """
insert into schedule_slots (id, schedule_id, slot, outcome, reason, run_id)
select * from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::uuid[])
on conflict (schedule_id, slot) do nothing
"""

SET_NEXT = """
update schedules s set next_fire_at = n.at from unnest($1::uuid[], $2::timestamptz[]) as n(id, at) where s.id = n.id
"""


async def fire(connection: Connection, decide: Callable[[asyncpg.Record], Firing]) -> tuple[int, set[UUID]]:
    """Lock schedules that are due, let `decide` say what each does, write it: one transaction. Answers how many did something, and the
    runs that were made. A slot that is told already (the clock was set back) is left as it is, and its run is not made again.

    A call takes a share: deciding costs 60 µs a slot, and the server ends a transaction that idles for 5 s. Who is left is still due.
    """
    async with connection.transaction():
        firings, count = list[Firing](), 0
        for row in await connection.fetch(DUE_SCHEDULES, SCHEDULES_MOST):
            firings.append(decide(row))
            count += len(firings[-1].slots)
            if count >= SLOTS_MOST:
                break
            await asyncio.sleep(0)  # what else this process does goes on
        if not firings:
            return 0, set()
        slots = [(s.id, s.schedule_id, s.slot, s.outcome, s.reason, s.run_id) for firing in firings for s in firing.slots]
        await connection.execute(TELL_SLOTS, *columns(slots, 6))
        made = await start(connection, [firing.run for firing in firings if firing.run is not None])
        await connection.execute(SET_NEXT, *columns([(f.schedule_id, f.next_fire_at) for f in firings], 2))
    return len(firings), made
