"""The SQL of schedules: what is due is locked, decided and told in one transaction, so that any number of processes may do it at once.

Whoever decides about a schedule holds its row lock and reads what it decides by (its runs, what waits) in statements after that, so
it sees all that the one before it has committed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from time import monotonic
from typing import Any
from uuid import UUID

from core.ids import new_id
from models.workflows.schedules import CatchUp, Overlap, ScheduleKind, SlotOutcome
from models.workflows.writes import Connection, NewRun, columns, start

SCHEDULES_MOST, SLOTS_MOST = 2000, 4000  # of one tick; the last schedule may go beyond
SECONDS_MOST = 1.0  # of deciding: the server ends a transaction that idles for 5 s
SILENT_SECONDS = 120
CANCEL_DATA = '{"reason": "The next slot of its schedule was due.", "by": null}'


@dataclass(frozen=True, slots=True)
class Waiting:
    """Slots of one schedule whose turn has not come: by the clock, and backfilled."""

    regular: int = 0
    first_regular: tuple[UUID, datetime] | None = None
    first_backfilled: tuple[UUID, datetime] | None = None


NONE_WAIT = Waiting()


@dataclass(frozen=True, slots=True)
class Standing:
    """A schedule as it stands under its lock. `at` is the time by which all is decided; `input`, `input_schema` and the other parts of the definition: JSON text."""

    id: UUID
    kind: ScheduleKind
    cron: str | None
    every_seconds: int | None
    anchor_at: datetime | None
    once_at: datetime | None
    timezone: str
    input: str | None
    overlap: Overlap
    catch_up: CatchUp
    catch_up_window_seconds: int
    catch_up_most: int
    starts_at: datetime | None
    ends_at: datetime | None
    jitter_seconds: int
    pause_after_failures: int | None
    is_enabled: bool
    next_fire_at: datetime | None
    next_slot_at: datetime | None
    workflow_id: UUID
    version_id: UUID
    workflow_is_enabled: bool
    input_schema: str | None
    concurrency: str | None
    sensitive: str | None
    delete_after: str | None
    at: datetime
    open_runs: tuple[UUID, ...] = ()
    waiting: Waiting = NONE_WAIT
    failures: int = 0  # of its newest runs that have ended, one after another

    @property
    def is_due(self) -> bool:
        return self.is_enabled and self.next_fire_at is not None and self.next_fire_at <= self.at


@dataclass(frozen=True, slots=True)
class Told:
    """A row of the ledger. `id` is that of a row which waits, or a new one."""

    id: UUID
    schedule_id: UUID
    slot: datetime
    outcome: SlotOutcome
    reason: str
    run: NewRun | None = None
    is_backfilled: bool = False


@dataclass(frozen=True, slots=True)
class Firing:
    """What one schedule does in one tick. `turns` are slots that have waited; `canceled` are runs that are asked to stop."""

    schedule_id: UUID
    next_fire_at: datetime | None
    next_slot_at: datetime | None
    slots: Sequence[Told] = ()
    turns: Sequence[Told] = ()
    canceled: Sequence[UUID] = ()
    superseded: str = ""  # the reason why those that wait by the clock will not run
    paused: str = ""  # the reason why nothing follows


@dataclass(frozen=True, slots=True)
class Fired:
    schedules: int
    made: Sequence[NewRun]
    canceled: frozenset[UUID]
    projects: frozenset[UUID] = frozenset()  # of what was made


_STANDING = """
select s.id, s.kind, s.cron, s.every_seconds, s.anchor_at, s.once_at, s.timezone, s.input::text as input, s.overlap, s.catch_up,
    s.catch_up_window_seconds, s.catch_up_most, s.starts_at, s.ends_at, s.jitter_seconds, s.pause_after_failures, s.is_enabled,
    s.next_fire_at, s.next_slot_at, s.workflow_id, v.id as version_id, w.is_enabled as workflow_is_enabled,
    (v.definition->'input')::text as input_schema, (v.definition->'concurrency')::text as concurrency,
    (v.definition->'sensitive')::text as sensitive, (v.definition->'deleteAfter')::text as delete_after, coalesce($2, now()) as at
from schedules s join workflows w on w.id = s.workflow_id join workflow_versions v on v.workflow_id = w.id and v.number = w.version_number
"""

DUE = (
    f"{_STANDING} where s.is_enabled and s.next_fire_at <= coalesce($2, now()) order by s.next_fire_at limit $1 for update of s skip locked"
)

# Of those whose slots wait, the ones that have no run under way. The recursion steps from schedule to schedule over the partial
# index, however many slots of each wait.
_WAITING_SCHEDULES = """
with recursive waiting (id) as (
    (select schedule_id from schedule_slots where outcome = 'WAITING' order by schedule_id limit 1)
    union all
    select (select n.schedule_id from schedule_slots n where n.outcome = 'WAITING' and n.schedule_id > waiting.id order by n.schedule_id limit 1)
    from waiting where waiting.id is not null
)
"""

TURNS = f"""{_WAITING_SCHEDULES} {_STANDING} join waiting on waiting.id = s.id
where not exists (
    select from runs r where r.workflow_id = s.workflow_id and r.finished_at is null and r.trigger_type = 'SCHEDULE'
        and starts_with(r.start_key, 'slot/' || s.id || '/')
) limit $1 for update of s skip locked
"""

ONE = f"{_STANDING} where s.id = $1 for update of s"

OPEN_RUNS = """
select split_part(start_key, '/', 2)::uuid as schedule_id, array_agg(id order by id) as ids from runs
where workflow_id = any($1::uuid[]) and finished_at is null and trigger_type = 'SCHEDULE' and start_key like 'slot/%' group by 1
"""

WAITING = """
select schedule_id, count(*) filter (where not is_backfilled) as regular,
    (array_agg(id order by slot) filter (where not is_backfilled))[1] as regular_id, min(slot) filter (where not is_backfilled) as regular_slot,
    (array_agg(id order by slot) filter (where is_backfilled))[1] as backfilled_id, min(slot) filter (where is_backfilled) as backfilled_slot
from schedule_slots where schedule_id = any($1::uuid[]) and outcome = 'WAITING' group by schedule_id
"""

# Runs still under way are passed over: pausing is decided by those that have ended since it was resumed.
FAILURES = """
select s.id, (
    select count(*) from (
        select bool_and(newest.status = 'FAILED') over (order by newest.slot desc) as failed from (
            select r.status, l.slot from schedule_slots l join runs r on r.id = l.run_id
            where l.schedule_id = s.id and r.finished_at is not null and r.created_at >= coalesce(s.resumed_at, s.created_at)
            order by l.slot desc limit s.pause_after_failures
        ) newest
    ) run_of_them where failed
) as failures
from schedules s where s.id = any($1::uuid[])
"""

# A slot that is told already (the clock was set back) is left as it is; unless it was missed and is backfilled now.
TELL = """
insert into schedule_slots (id, schedule_id, slot, outcome, reason, run_id, is_backfilled, decided_at)
select *, coalesce($8, now()) from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::uuid[], $7::bool[])
on conflict (schedule_id, slot) do update set outcome = excluded.outcome, reason = excluded.reason,
    run_id = excluded.run_id, is_backfilled = true, decided_at = excluded.decided_at
where excluded.is_backfilled and schedule_slots.outcome = 'MISSED'
returning schedule_id, slot
"""

TURN = """
update schedule_slots l set outcome = t.outcome, reason = t.reason, run_id = t.run_id, decided_at = coalesce($5, now())
from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[]) as t(id, outcome, reason, run_id)
where l.id = t.id and l.outcome = 'WAITING'
returning l.id
"""

GIVE_UP = """
update schedule_slots l set outcome = 'SKIPPED', reason = g.reason, decided_at = coalesce($3, now())
from unnest($1::uuid[], $2::text[]) as g(schedule_id, reason)
where l.schedule_id = g.schedule_id and l.outcome = 'WAITING' and not l.is_backfilled
"""

# Locked, so that a run cannot end before it is asked: nobody would take the command.
CANCEL = """
with asked as (
    select r.id from runs r where r.id = any($2::uuid[]) and r.finished_at is null order by r.id for no key update
)
insert into commands (id, run_id, key, kind, data, created_at)
select c.id, c.run_id, 'cancel', 'CANCEL', $3::json, now() from unnest($1::uuid[], $2::uuid[]) as c(id, run_id) join asked on asked.id = c.run_id
on conflict (run_id, key) do nothing
returning run_id
"""

SET_NEXT = """
update schedules s set next_fire_at = n.fire_at, next_slot_at = n.slot_at, is_enabled = s.is_enabled and n.paused = '',
    pause_reason = case when n.paused = '' then s.pause_reason else n.paused end,
    pause_ends_at = case when s.pause_ends_at > coalesce($5, now()) then s.pause_ends_at end
from unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[], $4::text[]) as n(id, fire_at, slot_at, paused) where s.id = n.id
"""

TOLD_BETWEEN = "select slot, outcome from schedule_slots where schedule_id = $1 and slot between $2 and $3"

SILENT = """
select id, next_fire_at from schedules where is_enabled and next_fire_at < now() - $1 * interval '1 second' order by next_fire_at limit 100
"""


async def fire(connection: Connection, decide: Callable[[Standing], Firing | None], at: datetime | None) -> Fired:
    """Lock schedules that are due or have a slot whose turn has come, let `decide` say what each does, write it: one transaction.

    `at` stands for the database's time in tests. A call takes a share; who is left is still due. A schedule of which nothing is said is
    left as it is.
    """
    async with connection.transaction():
        rows = await connection.fetch(DUE, SCHEDULES_MOST, at)
        due = {row["id"]: row for row in [*rows, *await connection.fetch(TURNS, SCHEDULES_MOST, at)]}
        if not due:
            return Fired(0, (), frozenset())
        standings = await _standings(connection, list(due.values()))
        firings, count, began = list[Firing](), 0, monotonic()
        for place, standing in enumerate(standings):
            if (firing := decide(standing)) is not None:
                firings.append(firing)
                count += len(firing.slots)
            if count >= SLOTS_MOST or monotonic() - began > SECONDS_MOST:
                break
            if place % 20 == 0:
                await asyncio.sleep(0)  # what else this process does goes on
        return await _write(connection, firings, at)


async def fire_one(
    connection: Connection,
    schedule_id: UUID,
    decide: Callable[[Standing, Mapping[datetime, SlotOutcome]], Firing | None],
    first: datetime,
    last: datetime,
) -> Fired:
    """As `fire`, for one schedule and with what its ledger tells between two moments. Nothing happens when it is gone."""
    async with connection.transaction():
        standings = await _standings(connection, await connection.fetch(ONE, schedule_id, None))
        rows = await connection.fetch(TOLD_BETWEEN, schedule_id, first, last)
        told = {row["slot"]: SlotOutcome(row["outcome"]) for row in rows}
        firings = [firing for standing in standings if (firing := decide(standing, told)) is not None]
        return await _write(connection, firings, None)


async def _standings(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> list[Standing]:
    """With what the locked schedules decide by, read after they were locked."""
    ids = [row["id"] for row in rows]
    open_runs = {row["schedule_id"]: row["ids"] for row in await connection.fetch(OPEN_RUNS, list({row["workflow_id"] for row in rows}))}
    waiting = {row["schedule_id"]: _waiting(row) for row in await connection.fetch(WAITING, ids)}
    judged = [row["id"] for row in rows if row["pause_after_failures"] is not None]
    failures = {row["id"]: row["failures"] for row in await connection.fetch(FAILURES, judged)} if judged else {}
    return [
        Standing(
            **{**row, "kind": ScheduleKind(row["kind"]), "overlap": Overlap(row["overlap"]), "catch_up": CatchUp(row["catch_up"])},
            open_runs=tuple(open_runs.get(row["id"], ())),
            waiting=waiting.get(row["id"], NONE_WAIT),
            failures=failures.get(row["id"], 0),
        )
        for row in rows
    ]


def _waiting(row: Mapping[str, Any]) -> Waiting:
    regular, backfilled = ((row[f"{kind}_id"], row[f"{kind}_slot"]) for kind in ("regular", "backfilled"))
    return Waiting(row["regular"], None if regular[0] is None else regular, None if backfilled[0] is None else backfilled)


async def _write(connection: Connection, firings: Sequence[Firing], at: datetime | None) -> Fired:
    """In the transaction that has locked the schedules. A run is made only with the row that tells of it."""
    runs, canceled = list[NewRun](), set[UUID]()
    if not firings:
        return Fired(0, (), frozenset())
    if given_up := [(f.schedule_id, f.superseded) for f in firings if f.superseded]:
        await connection.execute(GIVE_UP, *columns(given_up, 2), at)
    if turns := [t for f in firings for t in f.turns]:
        taken = {row[0] for row in await connection.fetch(TURN, *columns([(t.id, t.outcome, t.reason, _run_id(t)) for t in turns], 4), at)}
        runs += [t.run for t in turns if t.run is not None and t.id in taken]
    if told := [t for f in firings for t in f.slots]:
        rows = [(t.id, t.schedule_id, t.slot, t.outcome, t.reason, _run_id(t), t.is_backfilled) for t in told]
        written = {(row[0], row[1]) for row in await connection.fetch(TELL, *columns(rows, 7), at)}
        runs += [t.run for t in told if t.run is not None and (t.schedule_id, t.slot) in written]
    made = await start(connection, runs) if runs else {}
    if unwanted := [(new_id(), id) for f in firings for id in f.canceled]:
        canceled = {row[0] for row in await connection.fetch(CANCEL, *columns(unwanted, 2), CANCEL_DATA)}
    await connection.execute(SET_NEXT, *columns([(f.schedule_id, f.next_fire_at, f.next_slot_at, f.paused) for f in firings], 4), at)
    return Fired(len(firings), [run for run in runs if run.id in made], frozenset(canceled), frozenset(made.values()))


def _run_id(told: Told) -> UUID | None:
    return None if told.run is None else told.run.id


async def silent(connection: Connection) -> list[tuple[UUID, datetime]]:
    """Enabled schedules whose due slot nobody has told of, at most 100, and since when."""
    return [(row["id"], row["next_fire_at"]) for row in await connection.fetch(SILENT, SILENT_SECONDS)]
