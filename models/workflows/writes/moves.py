"""How runs get on: what their lease holders tell, of a whole batch of runs in one statement."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from core.arrays import columns
from core.database import Connection
from models.workflows.notices import NOTICED
from models.workflows.writes.causes import OWED
from models.workflows.writes.rows import Place, Transition


@dataclass(slots=True)
class Aftermath:
    """What the ends of runs leave to be done: limits under which a slot is free, and whether they cause runs. And the projects in which
    something happened. To forget it is to have it found by a sweep, or a slow look."""

    freed: set[Place] = field(default_factory=set)
    owes: bool = False
    projects: set[UUID] = field(default_factory=set)


# The join with `moved` is the fence: a writer whose lease was taken, or who repeats itself, changes nothing. It is by the number of
# the move and not by its run, of which the batch may hold a transition that is fenced beside one that stands. Who takes a run with its first
# transition is fenced, too, when another was faster. What is asked of a run in that moment is heard as it is after a claim.
ADVANCE = f"""
with moves as (
    select * from unnest($1::uuid[], $2::text[], $3::bigint[], $4::int[], $5::int[], $6::text[], $7::json[], $8::json[],
                         $9::timestamptz[], $10::timestamptz[], $11::timestamptz[], $12::int[], $13::bool[], $42::json[], $43::float[]) with ordinality
        as m(id, owner, fence, base_seq, last_seq, status, output, error, started_at, finished_at, wake_at, recoveries, release, unsure, takes, move)
), moved as (
    update runs r set last_seq = m.last_seq, status = m.status, output = m.output, error = m.error, started_at = m.started_at,
        finished_at = m.finished_at, wake_at = m.wake_at, recoveries = m.recoveries, unsure = m.unsure,
        fence = m.fence, lease_owner = case when not m.release then m.owner end,
        lease_until = case when m.release then null when m.takes is null then r.lease_until else now() + m.takes * interval '1 second' end
    from moves m where r.id = m.id and r.last_seq = m.base_seq
        and case when m.takes is null then r.lease_owner = m.owner and r.fence = m.fence else r.fence = 0 and r.finished_at is null end
    returning r.id, r.project_id, m.move, m.finished_at, r.workflow_id, r.status, r.trigger_type, r.depth, r.limit_key
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
    insert into events (stream, seq, project_id, epoch, transaction, type, step_id, data, at)
    select moved.id, e.seq, moved.project_id, 1, pg_current_xact_id()::text::bigint, e.type, e.step_id, e.data, e.at
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
), ended as (
    select * from moved where finished_at is not null
), noticed as ({NOTICED}), owed as ({OWED})
select move, case when finished_at is not null and limit_key is not null then workflow_id end, limit_key, exists (select from owed), project_id from moved
"""

# Said by the fence, which no other claim has, and the number: the commit whose answer was lost did happen.
STANDING = """
select m.move from runs r join unnest($1::int[], $2::uuid[], $3::bigint[], $4::int[]) as m(move, id, fence, last_seq)
    on r.id = m.id and r.fence = m.fence and r.last_seq = m.last_seq
"""


async def advance(connection: Connection, moves: Sequence[Transition], aftermath: Aftermath | None = None) -> set[int]:
    """Write the transitions whose lease still stands (or that were written before); answers their places in `moves`, from 1, and adds to
    `aftermath`."""
    numbered = list(enumerate(moves, 1))
    rows = await connection.fetch(
        ADVANCE,
        *columns([m.columns for m in moves], 13),
        *columns([(n, s.id, *s.columns) for n, m in numbered for s in m.steps], 14),
        *columns([(n, seq, e.type, e.step_id, e.data, e.at) for n, m in numbered for seq, e in enumerate(m.events, m.base_seq + 1)], 6),
        *columns([(n, r.id, r.database_id, r.values, r.origin, r.at) for n, m in numbered for r in m.records], 6),
        *columns([(n, id) for n, m in numbered for id in m.taken], 2),
        [m.unsure for m in moves],
        [m.takes_seconds for m in moves],
    )
    written = {row[0] for row in rows}
    if aftermath is not None:
        aftermath.freed.update((workflow_id, key) for _, workflow_id, key, _, _ in rows if workflow_id is not None)
        aftermath.projects.update(row[4] for row in rows)
        aftermath.owes = aftermath.owes or any(row[3] for row in rows[:1])
    if missing := [(n, m.run_id, m.fence, m.last_seq) for n, m in numbered if n not in written]:
        written.update(row[0] for row in await connection.fetch(STANDING, *columns(missing, 4)))
    return written
