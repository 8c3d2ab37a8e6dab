"""The SQL of runs that begin with steps which are over already: forks of an earlier run, and tests with pinned steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from core.arrays import columns
from models.events import RunEventType
from models.workflows import writes
from models.workflows.hidden import Hidden, NewHidden, hide
from models.workflows.runs import StepEffect, StepStatus
from models.workflows.writes import Connection, NewRun


@dataclass(frozen=True, slots=True)
class Settled:
    """A step that is over before its run begins. What it gave is another row's (`reused_from_id`) or stands here, as JSON text."""

    id: UUID
    position: int
    key: str
    type: str
    effect: StepEffect
    status: StepStatus
    output: str | None
    reused_from_id: UUID | None
    event: RunEventType
    told: str  # the event's data, JSON text
    item: int = -1
    hidden: str | None = None  # what it gave, when the row is not to show it

    @property
    def columns(self) -> tuple[object, ...]:
        """As SETTLE takes them."""
        what = (self.id, self.position, self.key, self.type, self.effect, self.status)
        return (*what, self.output, self.reused_from_id, self.event, self.told, self.item)


@dataclass(frozen=True, slots=True)
class NewFork:
    """`told` is the data of its first event, JSON text: where it comes from, and the digest of what was asked for."""

    run: NewRun
    forked_from_id: UUID | None
    told: str
    settled: Sequence[Settled]
    kept_effects: str | None = None  # JSON text

    @property
    def columns(self) -> tuple[object, ...]:
        """As SETTLE takes them, in the transaction that makes the run."""
        settled = columns([step.columns for step in self.settled], 11)
        return (self.run.id, *settled, self.forked_from_id, self.told, self.run.at, self.kept_effects)


@dataclass(frozen=True, slots=True)
class Recorded:
    """The last attempt at a step, as it was recorded. `source_id` is the row that holds what it gave; `digest` is of that text. The effect
    of a forEach is OUTSIDE if that of one of its items was; one that has succeeded and `has_error` has passed over items that failed."""

    key: str
    type: str
    effect: StepEffect
    status: StepStatus
    source_id: UUID
    digest: str | None
    is_erased: bool
    has_error: bool


@dataclass(frozen=True, slots=True)
class RecordedItem:
    """One that has succeeded, of a forEach that has not, or not with all of its items."""

    key: str
    item: int
    type: str
    effect: StepEffect
    source_id: UUID
    digest: str
    is_erased: bool


SETTLE = """
with settled as (
    select * from unnest($2::uuid[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::json[], $9::uuid[], $10::text[], $11::json[], $12::int[])
        with ordinality as s(id, position, key, type, effect, status, output, reused_from_id, event, told, item, place)
), forked as (
    update runs set last_seq = 1 + (select count(*) from settled), forked_from_id = $13, kept_effects = $16::json where id = $1 returning project_id
), queued as (
    update events set data = $14::json where stream = $1 and seq = 1
), stepped as (
    insert into steps (id, run_id, position, key, item, attempt, type, effect, status, output, reused_from_id, finished_at)
    select id, $1, position, key, item, 1, type, effect, status, output, reused_from_id, case when status = 'REUSED' then $15::timestamptz end
    from settled
)
insert into events (stream, seq, project_id, epoch, transaction, type, step_id, data, at)
select $1, 1 + place, project_id, 1, pg_current_xact_id()::text::bigint, event, id, told, $15::timestamptz from settled cross join forked
"""

# Whose values are reused, beside the run that is forked.
SOURCES = """
select id, erased_at from runs where id = $1 or id in (select run_id from steps where id = any($2::uuid[])) for share
"""

RECORDED = """
select distinct on (s.key) s.key, s.type, s.status, done.id as source_id, s.error is not null as has_error,
    case when exists (select from steps i where i.run_id = s.run_id and i.key = s.key and i.item >= 0 and i.effect = 'OUTSIDE')
        then 'OUTSIDE' else s.effect end as effect,
    encode(sha256(convert_to(done.output::text, 'UTF8')), 'hex') as digest,
    source.erased_at is not null or (select erased_at from runs where id = $1) is not null as is_erased
from steps s join steps done on done.id = coalesce(s.reused_from_id, s.id) join runs source on source.id = done.run_id
where s.run_id = $1 and s.item = -1 order by s.key, s.attempt desc
"""

PINS = """
select s.key, coalesce(h.value, s.output)::text as output from steps s
left join hidden_values h on h.owner_id = s.id and h.kind = 'OUTPUT'
where s.run_id = $1 and s.status = 'REUSED' and s.item = -1 and s.reused_from_id is null
"""
ITEMS = """
select s.key, s.item, s.type, s.effect, done.id as source_id, encode(sha256(convert_to(done.output::text, 'UTF8')), 'hex') as digest,
    source.erased_at is not null or (select erased_at from runs where id = $1) is not null as is_erased
from steps s join steps done on done.id = coalesce(s.reused_from_id, s.id) join runs source on source.id = done.run_id
where s.run_id = $1 and s.item >= 0 and s.status in ('SUCCEEDED', 'REUSED') and s.key not in (
    select whole.key from steps whole
    where whole.run_id = $1 and whole.item = -1 and whole.status in ('SUCCEEDED', 'REUSED') and whole.error is null)
order by s.key, s.item
"""

# A step that has not succeeded, in this run or one that it goes on from, may have had effects by way of the runs that it started.
BELOW = """
with recursive line as (
    select $1::uuid as id
    union
    select r.forked_from_id from line join runs r on r.id = line.id where r.forked_from_id is not null
), tried as (
    select line.id as run_id, s.key, child.id from line join steps s on s.run_id = line.id join runs child on child.parent_step_id = s.id
    where s.status not in ('SUCCEEDED', 'REUSED')
    union
    select tried.run_id, tried.key, child.id from tried join steps s on s.run_id = tried.id join runs child on child.parent_step_id = s.id
    where s.status not in ('SUCCEEDED', 'REUSED')
)
select distinct tried.run_id, tried.key from tried join steps s on s.run_id = tried.id
where s.status in ('SUCCEEDED', 'REUSED') and (s.effect = 'OUTSIDE' or s.type = any($2))
"""

HAS_OPEN_CHILD = (
    "select exists (select from steps s join runs child on child.parent_step_id = s.id where s.run_id = $1 and child.finished_at is null)"
)


class Forgotten(Exception):
    """The run was deleted meanwhile, or its values were."""


async def start(connection: Connection, fork: NewFork) -> bool:
    """Makes the run, its settled steps and their events together, unless its start key is taken: True when it is new. Raises Forgotten."""
    run = fork.run
    async with connection.transaction():
        await hold(connection, fork)
        if not await writes.start(connection, [run]):
            return False
        await connection.execute(SETTLE, *fork.columns)
        if run.id is not None and (apart := [step for step in fork.settled if step.hidden is not None]):
            await hide(connection, [NewHidden(run.id, step.id, Hidden.OUTPUT, step.hidden) for step in apart if step.hidden is not None])
    return True


async def hold(connection: Connection, fork: NewFork) -> None:
    """Lock what the run takes over, so that nobody forgets it before the run is there. Raises Forgotten."""
    if fork.forked_from_id is None:
        return
    reused = [step.reused_from_id for step in fork.settled if step.reused_from_id is not None]
    sources = {row["id"]: row["erased_at"] for row in await connection.fetch(SOURCES, fork.forked_from_id, reused)}
    if fork.forked_from_id not in sources or (reused and any(sources.values())):
        raise Forgotten


async def recorded(connection: Connection, run_id: UUID) -> list[Recorded]:
    rows = await connection.fetch(RECORDED, run_id)
    return [Recorded(**{**row, "effect": StepEffect(row["effect"]), "status": StepStatus(row["status"])}) for row in rows]


async def pins(connection: Connection, run_id: UUID) -> dict[str, str]:
    """Of a test: what its pinned steps give, by key, as JSON text."""
    return {row["key"]: row["output"] for row in await connection.fetch(PINS, run_id)}


async def items(connection: Connection, run_id: UUID) -> list[RecordedItem]:
    """Of each forEach that may begin again, what its items have done already."""
    return [RecordedItem(**{**row, "effect": StepEffect(row["effect"])}) for row in await connection.fetch(ITEMS, run_id)]


async def below(connection: Connection, run_id: UUID, writing: Sequence[str]) -> list[tuple[UUID, str]]:
    """Steps that have had effects by runs that they started, though they have not succeeded: of this run, and of those that it was forked
    from. `writing` are the types that count beside effects outside."""
    return [(row["run_id"], row["key"]) for row in await connection.fetch(BELOW, run_id, writing)]


async def has_open_child(connection: Connection, run_id: UUID) -> bool:
    """Whether a run that one of its steps waited for has not ended."""
    found: bool = await connection.fetchval(HAS_OPEN_CHILD, run_id)
    return found
