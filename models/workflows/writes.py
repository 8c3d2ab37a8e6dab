"""The SQL of the engine: how runs are made, claimed, advanced and released. The journal and the engine are its only callers.

Each function is one statement or one transaction, so it happens wholly or not at all, wherever the process dies. Events are
written with epoch 1: another begins when a backup is restored or the data is moved, because transaction ids start again then.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import UUID

import asyncpg

from models.events import RunEventType
from models.workflows.doors import DeliveryOutcome, SlotOutcome
from models.workflows.runs import RunStatus, StepEffect, StepStatus, TriggerType

if TYPE_CHECKING:
    from models.workflows.links import Links

SCHEDULES_MOST, SLOTS_MOST = 50, 1000  # of one tick; the last schedule may go beyond

Connection = Any  # asyncpg's Connection, or the pool's proxy of one: their stubs share no type


@dataclass(frozen=True, slots=True)
class NewDelivery:
    id: UUID
    webhook_id: UUID
    dedupe_key: str
    outcome: DeliveryOutcome
    reason: str
    headers: str  # JSON text, as `query`
    query: str
    body: bytes
    body_sha256: str


@dataclass(frozen=True, slots=True)
class NewRun:
    """A run to be made, at most once per `(workflow_id, start_key)`; with the delivery that asked for it, if one did.

    `input` and `trigger` are JSON text. Without `id` the delivery is only logged (its input was refused).
    """

    id: UUID | None
    workflow_id: UUID
    version_id: UUID
    start_key: str
    trigger_type: TriggerType
    trigger: str
    input: str
    at: datetime
    started_by_id: UUID | None = None
    delivery: NewDelivery | None = None


@dataclass(frozen=True, slots=True)
class NewEvent:
    type: RunEventType
    step_id: UUID | None
    data: str  # JSON text
    at: datetime


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step as it stands after a transition. JSON columns are text; None leaves what is there."""

    id: UUID
    position: int
    key: str
    item: int
    attempt: int
    type: str
    effect: StepEffect
    status: StepStatus
    input: str | None
    output: str | None
    error: str | None
    started_at: datetime | None
    finished_at: datetime | None

    @property
    def columns(self) -> tuple[object, ...]:
        """As ADVANCE takes them, less the ids."""
        place = (self.position, self.key, self.item, self.attempt, self.type, self.effect, self.status)
        return (*place, self.input, self.output, self.error, self.started_at, self.finished_at)


@dataclass(frozen=True, slots=True)
class NewRecord:
    """Written in the same statement as the end of the step that made it."""

    id: UUID
    database_id: UUID
    values: str
    origin: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Transition:
    """What one run's lease holder wants written: its events `base_seq + 1 …`, the steps they change, the run as it is then."""

    run_id: UUID
    owner: str
    fence: int
    base_seq: int
    status: RunStatus
    events: Sequence[NewEvent]
    steps: Sequence[StepRow]
    records: Sequence[NewRecord]
    taken: Sequence[UUID]  # commands
    output: str | None
    error: str | None
    started_at: datetime | None
    finished_at: datetime | None
    wake_at: datetime | None
    recoveries: int
    release: bool
    links: Links | None = None

    @property
    def last_seq(self) -> int:
        return self.base_seq + len(self.events)

    @property
    def columns(self) -> tuple[object, ...]:
        """As ADVANCE takes them."""
        lease = (self.run_id, self.owner, self.fence, self.base_seq, self.last_seq)
        times = (self.started_at, self.finished_at, self.wake_at)
        return (*lease, self.status, self.output, self.error, *times, self.recoveries, self.release)


Lease: TypeAlias = tuple[UUID, int]  # a run and the fence under which it is held


@dataclass(frozen=True, slots=True)
class Claimed:
    """A run that is ours now. `lost_by` is the owner whose lease ran out; `at` is the database's time. `trigger`, `input`: JSON text."""

    id: UUID
    workflow_id: UUID
    version_id: UUID
    trigger: str
    trigger_type: str
    input: str | None
    created_at: datetime
    last_seq: int
    fence: int
    lost_by: str | None
    is_awaited: bool  # by the step that started it
    has_commands: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """A lease that is still ours; `at` is the database's time."""

    id: UUID
    has_commands: bool
    at: datetime


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


START = """
with wanted as (
    select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::json[], $7::json[], $8::timestamptz[], $9::uuid[])
        as w(id, workflow_id, version_id, start_key, trigger_type, trigger, input, at, started_by_id)
), started as (
    insert into runs (id, workflow_id, version_id, start_key, trigger_type, trigger, input, status, started_by_id, created_at,
                      last_seq, fence, recoveries, wake_at)
    select id, workflow_id, version_id, start_key, trigger_type, trigger, input, 'QUEUED', started_by_id, at, 1, 0, 0, now() from wanted
    on conflict (workflow_id, start_key) do nothing
    returning id, created_at, trigger_type
), told as (
    insert into events (stream, seq, epoch, transaction, type, data, at)
    select id, 1, 1, pg_current_xact_id()::text::bigint, 'RUN_QUEUED', json_build_object('trigger', trigger_type), created_at from started
)
select id from started
"""

# A delivery that is there already starts nothing: `fresh` is empty for it, and with it everything that hangs on it. One that was
# refused is judged anew when it comes again, and its row becomes that of the new one, by whose id its own repetition is known.
# Of those that come together with one key an accepted one stands for all: an insert must not meet a row twice.
RECEIVE = """
with wanted as (
    select distinct on (webhook_id, dedupe_key) *
    from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::json[], $7::json[], $8::timestamptz[],
                $9::uuid[], $10::uuid[], $11::text[], $12::text[], $13::text[], $14::json[], $15::json[], $16::bytea[], $17::text[]) with ordinality
        as w(id, workflow_id, version_id, start_key, trigger_type, trigger, input, at,
             delivery_id, webhook_id, dedupe_key, outcome, reason, headers, query, body, body_sha256, place)
    order by webhook_id, dedupe_key, outcome = 'REFUSED', place
), fresh as (
    insert into deliveries (id, webhook_id, dedupe_key, outcome, reason, headers, query, body, body_sha256, run_id, repeats, has_conflict, received_at)
    select delivery_id, webhook_id, dedupe_key, outcome, reason, headers, query, body, body_sha256, id, 0, false, at from wanted
    on conflict (webhook_id, dedupe_key) do update set id = excluded.id, outcome = excluded.outcome, reason = excluded.reason,
        headers = excluded.headers, query = excluded.query, body = excluded.body, body_sha256 = excluded.body_sha256, run_id = excluded.run_id,
        repeats = deliveries.repeats + 1, has_conflict = deliveries.has_conflict or deliveries.body_sha256 <> excluded.body_sha256,
        received_at = excluded.received_at
    where deliveries.outcome = 'REFUSED' and deliveries.id <> excluded.id
    returning id
), started as (
    insert into runs (id, workflow_id, version_id, start_key, trigger_type, trigger, input, status, created_at, last_seq, fence, recoveries, wake_at)
    select w.id, w.workflow_id, w.version_id, w.start_key, w.trigger_type, w.trigger, w.input, 'QUEUED', w.at, 1, 0, 0, now()
    from wanted w join fresh on fresh.id = w.delivery_id where w.id is not null
    returning id, created_at, trigger_type
), told as (
    insert into events (stream, seq, epoch, transaction, type, data, at)
    select id, 1, 1, pg_current_xact_id()::text::bigint, 'RUN_QUEUED', json_build_object('trigger', trigger_type), created_at from started
)
select id from fresh
"""

# A delivery whose acceptance is written again, because the answer to the first commit was lost, is not a repeat of itself.
REPEATED = """
with again as (
    select webhook_id, dedupe_key, array_agg(id) as ids, array_agg(sha) as shas
    from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) as a(id, webhook_id, dedupe_key, sha) group by webhook_id, dedupe_key
)
update deliveries d set repeats = repeats + cardinality(array_remove(a.ids, d.id)), has_conflict = has_conflict or not d.body_sha256 = all(a.shas)
from again a where d.webhook_id = a.webhook_id and d.dedupe_key = a.dedupe_key
returning d.id, d.webhook_id, d.dedupe_key, d.run_id, d.outcome, d.reason
"""

# The join with `moved` is the fence: a writer whose lease was taken, or who repeats itself, changes nothing. It is by the number of
# the move and not by its run, of which the batch may hold a transition that is fenced beside one that stands.
ADVANCE = """
with moves as (
    select * from unnest($1::uuid[], $2::text[], $3::bigint[], $4::int[], $5::int[], $6::text[], $7::json[], $8::json[],
                         $9::timestamptz[], $10::timestamptz[], $11::timestamptz[], $12::int[], $13::bool[]) with ordinality
        as m(id, owner, fence, base_seq, last_seq, status, output, error, started_at, finished_at, wake_at, recoveries, release, move)
), moved as (
    update runs r set last_seq = m.last_seq, status = m.status, output = m.output, error = m.error, started_at = m.started_at,
        finished_at = m.finished_at, wake_at = m.wake_at, recoveries = m.recoveries,
        lease_owner = case when m.release then null else r.lease_owner end,
        lease_until = case when m.release then null else r.lease_until end
    from moves m where r.id = m.id and r.lease_owner = m.owner and r.fence = m.fence and r.last_seq = m.base_seq
    returning r.id, m.move, m.finished_at
), stepped as (
    insert into steps (id, run_id, position, key, item, attempt, type, effect, status, input, output, error, started_at, finished_at)
    select s.id, moved.id, s.position, s.key, s.item, s.attempt, s.type, s.effect, s.status, s.input, s.output, s.error, s.started_at, s.finished_at
    from unnest($14::int[], $15::uuid[], $16::int[], $17::text[], $18::int[], $19::int[], $20::text[], $21::text[], $22::text[],
                $23::json[], $24::json[], $25::json[], $26::timestamptz[], $27::timestamptz[])
        as s(move, id, position, key, item, attempt, type, effect, status, input, output, error, started_at, finished_at)
    join moved using (move)
    on conflict (run_id, key, item, attempt) do update set status = excluded.status, input = coalesce(excluded.input, steps.input),
        output = coalesce(excluded.output, steps.output), error = coalesce(excluded.error, steps.error),
        started_at = excluded.started_at, finished_at = excluded.finished_at
), told as (
    insert into events (stream, seq, epoch, transaction, type, step_id, data, at)
    select moved.id, e.seq, 1, pg_current_xact_id()::text::bigint, e.type, e.step_id, e.data, e.at
    from unnest($28::int[], $29::int[], $30::text[], $31::uuid[], $32::json[], $33::timestamptz[]) as e(move, seq, type, step_id, data, at)
    join moved using (move)
), recorded as (
    insert into records (id, database_id, values, origin, created_at)
    select n.id, n.database_id, n.values, n.origin, n.at
    from unnest($34::int[], $35::uuid[], $36::uuid[], $37::jsonb[], $38::text[], $39::timestamptz[]) as n(move, id, database_id, values, origin, at)
    join moved using (move)
), taken as (
    update commands c set taken_at = now() from (
        select t.id from unnest($40::int[], $41::uuid[]) as t(move, id) join moved using (move)
        union select late.id from commands late join moved on late.run_id = moved.id where moved.finished_at is not null and late.taken_at is null
    ) t where c.id = t.id
)
select move from moved
"""

# Said by the fence, which no other claim has, and the number: the commit whose answer was lost did happen.
STANDING = """
select m.move from runs r join unnest($1::int[], $2::uuid[], $3::bigint[], $4::int[]) as m(move, id, fence, last_seq)
    on r.id = m.id and r.fence = m.fence and r.last_seq = m.last_seq
"""

CLAIM = """
with due as (
    select id, lease_owner as lost_by from runs where id = any($1::uuid[]) and
    finished_at is null and (lease_until is null or lease_until < now()) and (
        wake_at <= now() or lease_until is not null
        or exists (select from commands c where c.run_id = runs.id and c.taken_at is null))
    for no key update skip locked
)
update runs set lease_owner = $2, lease_until = now() + $3 * interval '1 second', fence = fence + 1
from due where runs.id = due.id
returning runs.id, runs.workflow_id, runs.version_id, runs.trigger, runs.trigger_type, runs.input, runs.created_at, runs.last_seq, runs.fence,
    due.lost_by, runs.parent_step_id is not null as is_awaited, exists (select from commands c where c.run_id = runs.id and c.taken_at is null) as has_commands, now() as at
"""

# What no hint reached: due, waiting, orphaned or never delivered. Three index scans; the union is what the sweeper names.
SWEEP = """
(select id from runs where wake_at <= now() and (lease_until is null or lease_until < now()) order by wake_at limit $1)
union
(select id from runs where lease_until < now() order by lease_until limit $1)
union
(select run_id from commands c join runs r on r.id = c.run_id
    where c.taken_at is null and r.finished_at is null and (r.lease_until is null or r.lease_until < now()) limit $1)
"""

NEXT_WAKE = "select extract(epoch from min(wake_at) - now())::float from runs where wake_at > now()"

# A run whose row is locked is being written at this moment, mostly by this very worker, whose batches lock rows in another order: to
# wait for it could be a deadlock. It is renewed next time; a lease outlasts three beats.
BEAT = """
with mine as (
    select * from unnest($1::uuid[], $2::bigint[]) as m(id, fence)
), free as (
    select r.id from runs r join mine on r.id = mine.id and r.fence = mine.fence where r.lease_owner = $3 for no key update of r skip locked
), renewed as (
    update runs r set lease_until = now() + $4 * interval '1 second' from free where r.id = free.id
)
select r.id, exists (select from commands c where c.run_id = r.id and c.taken_at is null) as has_commands, now() as at
from runs r join mine on r.id = mine.id and r.fence = mine.fence where r.lease_owner = $3
"""

RELEASE = """
update runs r set lease_owner = null, lease_until = null, wake_at = now()
from unnest($1::uuid[], $2::bigint[]) as mine(id, fence)
where r.id = mine.id and r.fence = mine.fence and r.lease_owner = $3 and r.finished_at is null
"""

RELEASE_ALL = """
update runs set lease_owner = null, lease_until = null, wake_at = now()
where lease_owner = $1 and lease_until is not null and finished_at is null
returning id
"""

VERSION = """
select v.definition::text as definition, w.project_id from workflow_versions v join workflows w on w.id = v.workflow_id where v.id = $1
"""

COMMANDS = "select id, kind, data from commands where run_id = $1 and taken_at is null order by created_at, id"

# Of a forEach that is over the list that it made stands for the outputs of its items.
OUTPUTS = """
select s.id, s.key, s.item, s.output from steps s where s.run_id = $1 and s.output is not null and (s.item < 0 or exists (
    select from steps whole where whole.run_id = s.run_id and whole.key = s.key and whole.item < 0 and whole.status = 'RUNNING'))
"""

EVENTS = "select seq, type, step_id, data, at from events where stream = $1 and seq > $2 order by seq limit $3"

DUE_SCHEDULES = """
select s.id, s.cron, s.timezone, s.input::text as input, s.next_fire_at, s.workflow_id, v.id as version_id, w.is_enabled as workflow_is_enabled,
    now() as at
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


async def start(connection: Connection, runs: Sequence[NewRun]) -> set[UUID]:
    """Make the runs whose start key is new; answers their ids."""
    rows = await connection.fetch(START, *_columns([(*_start(run), run.started_by_id) for run in runs], 9))
    return {row[0] for row in rows}


async def receive(connection: Connection, runs: Sequence[NewRun]) -> set[UUID]:
    """Log deliveries whose key is new, or was refused, and make their runs; answers the ids of those deliveries."""
    rows = await connection.fetch(
        RECEIVE,
        *_columns(
            [
                (*_start(run), d.id, d.webhook_id, d.dedupe_key, d.outcome, d.reason, d.headers, d.query, d.body, d.body_sha256)
                for run in runs
                if (d := run.delivery)
            ],
            17,
        ),
    )
    return {row[0] for row in rows}


def _start(run: NewRun) -> tuple[object, ...]:
    return run.id, run.workflow_id, run.version_id, run.start_key, run.trigger_type, run.trigger, run.input, run.at


async def repeated(connection: Connection, deliveries: Sequence[NewDelivery]) -> list[asyncpg.Record]:
    """Count deliveries that came again and flag those that came with another body; answers what was accepted first."""
    rows: list[asyncpg.Record] = await connection.fetch(
        REPEATED, *_columns([(d.id, d.webhook_id, d.dedupe_key, d.body_sha256) for d in deliveries], 4)
    )
    return rows


async def advance(connection: Connection, moves: Sequence[Transition]) -> set[int]:
    """Write the transitions whose lease still stands (or that were written before); answers their places in `moves`, from 1."""
    numbered = list(enumerate(moves, 1))
    rows = await connection.fetch(
        ADVANCE,
        *_columns([m.columns for m in moves], 13),
        *_columns([(n, s.id, *s.columns) for n, m in numbered for s in m.steps], 14),
        *_columns([(n, seq, e.type, e.step_id, e.data, e.at) for n, m in numbered for seq, e in enumerate(m.events, m.base_seq + 1)], 6),
        *_columns([(n, r.id, r.database_id, r.values, r.origin, r.at) for n, m in numbered for r in m.records], 6),
        *_columns([(n, id) for n, m in numbered for id in m.taken], 2),
    )
    written = {row[0] for row in rows}
    if missing := [(n, m.run_id, m.fence, m.last_seq) for n, m in numbered if n not in written]:
        written.update(row[0] for row in await connection.fetch(STANDING, *_columns(missing, 4)))
    return written


async def claim(connection: Connection, run_ids: Sequence[UUID], owner: str, lease_seconds: float) -> list[Claimed]:
    """Take those of these runs that are due and free."""
    return [Claimed(**row) for row in await connection.fetch(CLAIM, run_ids, owner, lease_seconds)]


async def sweep(connection: Connection, most: int) -> list[UUID]:
    """Runs that are to be claimed; perhaps more than `most`."""
    return [row[0] for row in await connection.fetch(SWEEP, most)]


async def seconds_to_next_wake(connection: Connection) -> float | None:
    seconds: float | None = await connection.fetchval(NEXT_WAKE)
    return seconds


async def beat(connection: Connection, leases: Sequence[Lease], owner: str, lease_seconds: float) -> list[Standing]:
    """Renew leases; answers those that are still `owner`'s."""
    return [Standing(**row) for row in await connection.fetch(BEAT, *_columns(leases, 2), owner, lease_seconds)]


async def release(connection: Connection, leases: Sequence[Lease], owner: str) -> None:
    """Give runs back that are not over: they are due at once."""
    await connection.execute(RELEASE, *_columns(leases, 2), owner)


async def release_all(connection: Connection, owner: str) -> list[UUID]:
    """Give back all that `owner` holds; answers what that was."""
    return [row[0] for row in await connection.fetch(RELEASE_ALL, owner)]


async def version(connection: Connection, id: UUID) -> tuple[str, UUID]:
    """A version's definition as JSON text, and its project."""
    row = await connection.fetchrow(VERSION, id)
    return row["definition"], row["project_id"]


async def commands(connection: Connection, run_id: UUID) -> list[asyncpg.Record]:
    """What is asked of a run and not taken in yet: id, kind, data (JSON text)."""
    rows: list[asyncpg.Record] = await connection.fetch(COMMANDS, run_id)
    return rows


async def events(connection: Connection, run_id: UUID, after: int, most: int) -> list[asyncpg.Record]:
    """seq, type, step_id, data (JSON text), at."""
    rows: list[asyncpg.Record] = await connection.fetch(EVENTS, run_id, after, most)
    return rows


async def outputs(connection: Connection, run_id: UUID) -> list[asyncpg.Record]:
    """id, key, item, output (JSON text) of the attempts that have one, less the items of what is over."""
    rows: list[asyncpg.Record] = await connection.fetch(OUTPUTS, run_id)
    return rows


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
        await connection.execute(TELL_SLOTS, *_columns(slots, 6))
        made = await start(connection, [firing.run for firing in firings if firing.run is not None])
        await connection.execute(SET_NEXT, *_columns([(f.schedule_id, f.next_fire_at) for f in firings], 2))
    return len(firings), made


def _columns(rows: Sequence[tuple[object, ...]], width: int) -> list[list[object]]:
    """What `unnest` takes: a list per column, also when there are no rows."""
    return [list(column) for column in zip(*rows, strict=True)] if rows else [[] for _ in range(width)]


BACKLOG = """
select count(*) filter (where lease_until is null) as waiting, count(*) filter (where lease_until >= now()) as held,
    count(*) filter (where lease_until < now()) as orphaned, extract(epoch from now() - min(wake_at) filter (where wake_at <= now()))::float as oldest_due_seconds
from runs where wake_at is not null or lease_until is not null
"""
