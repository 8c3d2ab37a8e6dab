"""The SQL of runs that begin with steps which are over already: forks of an earlier run, and tests with pinned steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models.events import RunEventType
from models.workflows import writes
from models.workflows.hidden import Hidden, NewHidden, hide
from models.workflows.runs import StepEffect, StepStatus
from models.workflows.writes import Connection, NewRun, columns


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
    hidden: str | None = None  # what it gave, when the row is not to show it

    @property
    def columns(self) -> tuple[object, ...]:
        """As SETTLE takes them."""
        what = (self.id, self.position, self.key, self.type, self.effect, self.status)
        return (*what, self.output, self.reused_from_id, self.event, self.told)


@dataclass(frozen=True, slots=True)
class NewFork:
    """`told` is the data of its first event, JSON text: where it comes from, and the digest of what was asked for."""

    run: NewRun
    forked_from_id: UUID | None
    told: str
    settled: Sequence[Settled]


@dataclass(frozen=True, slots=True)
class Recorded:
    """The last attempt at a step, as it was recorded. `source_id` is the row that holds what it gave; `digest` is of that text. The effect
    of a forEach is OUTSIDE if that of one of its items was."""

    key: str
    type: str
    effect: StepEffect
    status: StepStatus
    source_id: UUID
    digest: str | None
    is_erased: bool


SETTLE = """
with settled as (
    select * from unnest($2::uuid[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::json[], $9::uuid[], $10::text[], $11::json[])
        with ordinality as s(id, position, key, type, effect, status, output, reused_from_id, event, told, place)
), forked as (
    update runs set last_seq = 1 + (select count(*) from settled), forked_from_id = $12 where id = $1 returning project_id
), queued as (
    update events set data = $13::json where stream = $1 and seq = 1
), stepped as (
    insert into steps (id, run_id, position, key, item, attempt, type, effect, status, output, reused_from_id, finished_at)
    select id, $1, position, key, -1, 1, type, effect, status, output, reused_from_id, case when status = 'REUSED' then $14::timestamptz end
    from settled
)
insert into events (stream, seq, project_id, epoch, transaction, type, step_id, data, at)
select $1, 1 + place, project_id, 1, pg_current_xact_id()::text::bigint, event, id, told, $14::timestamptz from settled cross join forked
"""

# Whose values are reused, beside the run that is forked.
SOURCES = """
select id, erased_at from runs where id = $1 or id in (select run_id from steps where id = any($2::uuid[])) for share
"""

RECORDED = """
select distinct on (s.key) s.key, s.type, s.status, done.id as source_id,
    case when exists (select from steps i where i.run_id = s.run_id and i.key = s.key and i.item >= 0 and i.effect = 'OUTSIDE')
        then 'OUTSIDE' else s.effect end as effect,
    encode(sha256(convert_to(done.output::text, 'UTF8')), 'hex') as digest,
    source.erased_at is not null or (select erased_at from runs where id = $1) is not null as is_erased
from steps s join steps done on done.id = coalesce(s.reused_from_id, s.id) join runs source on source.id = done.run_id
where s.run_id = $1 and s.item = -1 order by s.key, s.attempt desc
"""


class Forgotten(Exception):
    """The run was deleted meanwhile, or its values were."""


async def start(connection: Connection, fork: NewFork) -> bool:
    """Makes the run, its settled steps and their events together, unless its start key is taken: True when it is new. Raises Forgotten."""
    run, parts = fork.run, columns([step.columns for step in fork.settled], 10)
    async with connection.transaction():
        if fork.forked_from_id is not None:  # locked, so that nobody forgets it before this is there
            reused = [step.reused_from_id for step in fork.settled if step.reused_from_id is not None]
            sources = {row["id"]: row["erased_at"] for row in await connection.fetch(SOURCES, fork.forked_from_id, reused)}
            if fork.forked_from_id not in sources or (reused and any(sources.values())):
                raise Forgotten
        if not await writes.start(connection, [run]):
            return False
        await connection.execute(SETTLE, run.id, *parts, fork.forked_from_id, fork.told, run.at)
        if run.id is not None and (apart := [step for step in fork.settled if step.hidden is not None]):
            await hide(connection, [NewHidden(run.id, step.id, Hidden.OUTPUT, step.hidden) for step in apart if step.hidden is not None])
    return True


async def recorded(connection: Connection, run_id: UUID) -> list[Recorded]:
    rows = await connection.fetch(RECORDED, run_id)
    return [Recorded(**{**row, "effect": StepEffect(row["effect"]), "status": StepStatus(row["status"])}) for row in rows]
