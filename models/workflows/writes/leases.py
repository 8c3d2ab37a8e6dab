"""Who holds a run: claims, the search for what is to be claimed, heartbeats, giving back."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from core.arrays import columns
from core.database import Connection
from models.workflows.runs import WAITS_FOR_SLOT
from models.workflows.writes.rows import Claimed, Lease, StandingLease

TURNS = 1000  # workflows, or projects, that one sweep looks at
LOOKED_AT = 3000  # runs that they have together, one each at least
NOWHERE = UUID(int=0)  # before every project
START = (NOWHERE, NOWHERE)  # and before each workflow of it

# That a lease is lost when PostgreSQL crashes right after is what a lease is for: a holder of one that was writes nothing any more. So
# nobody waits for the disk: an effect outside comes after the transition that tells of it, and its commit takes the claim along.
QUICKLY = "select set_config('synchronous_commit', 'off', true)"

# A run that waits for a slot is claimed for one thing only: to be canceled. The number of a claim that was lost is not given again.
CLAIM = f"""
with due as (
    select id, lease_owner as lost_by from runs where id = any($1::uuid[]) and project_id <> all($4::uuid[]) and
    finished_at is null and (lease_until is null or lease_until < now()) and (
        wake_at <= now() or lease_until is not null
        or exists (select from commands c where c.run_id = runs.id and c.taken_at is null
            and (c.kind = 'CANCEL' or runs.status <> 'QUEUED' or runs.limit_key is null)))
    for no key update skip locked
), quickly as ({QUICKLY})
update runs set lease_owner = $2, lease_until = now() + $3 * interval '1 second', fence = fence + 1 + floor(random() * 1000000)::bigint
from due, quickly where runs.id = due.id
returning runs.id, runs.project_id, runs.workflow_id, runs.version_id, runs.trigger, runs.trigger_type, runs.input, runs.created_at, runs.last_seq, runs.fence,
    due.lost_by, runs.parent_step_id is not null as is_awaited, {WAITS_FOR_SLOT} as waits_for_slot,
    runs.forked_from_id is not null as is_forked,
    exists (select from commands c where c.run_id = runs.id and c.taken_at is null) as has_commands, now() as at, false as is_loose
"""

# What nobody has held yet and of which nothing is asked. It is not claimed: its first transition is its claim (`Transition.takes`), and until then
# it belongs to nobody, so that who dies with it leaves it to the next sweep.
FRESH = """
select id, project_id, workflow_id, version_id, trigger, trigger_type, input, created_at, last_seq,
    (1 + random() * 1000000000000)::bigint as fence, null as lost_by, parent_step_id is not null as is_awaited, false as waits_for_slot,
    false as is_forked, false as has_commands, now() as at, true as is_loose
from runs where id = any($1::uuid[]) and project_id <> all($2::uuid[]) and fence = 0 and last_seq = 1 and lease_until is null
    and finished_at is null and wake_at <= now() and forked_from_id is null
    and id <> all(array(select c.run_id from commands c where c.run_id = any($1::uuid[]) and c.taken_at is null))
"""


def _in_turns(name: str, found: str) -> str:
    """Of what is `found` (id, project_id, since), not of the projects `$2`: the oldest of every project, then the second of every project,
    and so on. The recursion jumps from one project to the next in an index that begins with it; it ends after TURNS of them."""
    return f"""
{name}_projects as (
    (select project_id, 1 as n from ({found}) f order by project_id, since limit 1)
    union all
    (select next.project_id, p.n + 1 from {name}_projects p cross join lateral (
        select project_id from ({found}) f where project_id > p.project_id order by project_id, since limit 1) next where p.n < $4)
), {name} as (
    select id, row_number() over (order by turn, since) as nth from (
        select first.id, since, row_number() over (partition by p.project_id order by since) as turn
        from {name}_projects p cross join lateral (
            select id, since from ({found}) f where project_id = p.project_id
            order by since limit least($1, {LOOKED_AT} / (select count(*) from {name}_projects) + 1)) first) t
    order by turn, since limit $1
)"""


ORPHANED = "select id, project_id, lease_until as since from runs where lease_until < now() and project_id <> all($2)"
ASKED = """
    select c.run_id as id, c.project_id, c.created_at as since from commands c join runs r on r.id = c.run_id
    where c.taken_at is null and c.project_id <> all($2) and r.finished_at is null and (r.lease_until is null or r.lease_until < now())
"""

# What no hint reached: due, waiting, orphaned or never delivered, and not of the projects `$2`.
#
# What is due is taken in turns: the first of every project, then the second of every project, and inside a project the same between its
# workflows, so that 100,000 runs of one do not stand before the one run of another. The recursion jumps from one workflow that has
# something due to the next in the index, so that its cost is that of the workflows, not of the runs; it ends after TURNS of them, and
# the next sweep goes on from there. Rows are compared, not columns with equality, or the planner would take the index of `wake_at` alone
# and read all that stands before the one run.
SWEEP = f"""
with recursive turns as (
    (select project_id, workflow_id, 1 as n from runs where wake_at <= now() and (project_id, workflow_id) > ($3, $5)
        order by project_id, workflow_id limit 1)
    union all
    (select next.*, turns.n + 1 from turns cross join lateral (
        select r.project_id, r.workflow_id from runs r
        where r.wake_at <= now() and (r.project_id, r.workflow_id) > (turns.project_id, turns.workflow_id)
        order by r.project_id, r.workflow_id limit 1) next where turns.n < $4)
), waiting as (
    select first.id, first.wake_at, project_id, row_number() over (partition by project_id, workflow_id order by first.wake_at) as nth
    from turns cross join lateral (
        select r.id, r.wake_at from runs r
        where r.wake_at <= now() and (r.lease_until is null or r.lease_until < now())
            and (r.project_id, r.workflow_id) >= (turns.project_id, turns.workflow_id)
            and (r.project_id, r.workflow_id, r.wake_at) <= (turns.project_id, turns.workflow_id, now())
        order by r.project_id, r.workflow_id, r.wake_at limit least($1, {LOOKED_AT} / (select count(*) from turns) + 1)) first
    where project_id <> all($2::uuid[])
), due as (
    select id, row_number() over (order by turn, wake_at) as nth from (
        select id, wake_at, row_number() over (partition by project_id order by nth, wake_at) as turn from waiting) w
    order by turn, wake_at limit $1
), {_in_turns("orphaned", ORPHANED)}, {_in_turns("asked", ASKED)}
select array(select id from (select * from due union all select * from orphaned union all select * from asked) found order by nth) as ids,
    last.project_id, last.workflow_id
from (select 1) one left join turns last on last.n = $4
"""

NEXT_WAKE = "select extract(epoch from min(wake_at) - now())::float from runs where wake_at > now()"

# A run whose row is locked is being written at this moment, mostly by this very worker, whose batches lock rows in another order: to
# wait for it could be a deadlock. It is renewed next time; a lease outlasts three beats.
BEAT = f"""
with quickly as ({QUICKLY}), mine as (
    select * from unnest($1::uuid[], $2::bigint[]) as m(id, fence)
), free as (
    select r.id from runs r join mine on r.id = mine.id and r.fence = mine.fence where r.lease_owner = $3 for no key update of r skip locked
), renewed as (
    update runs r set lease_until = now() + $4 * interval '1 second' from free, quickly where r.id = free.id
)
select r.id, exists (select from commands c where c.run_id = r.id and c.taken_at is null) as has_commands, now() as at
from runs r join mine on r.id = mine.id and r.fence = mine.fence where r.lease_owner = $3
"""

RELEASE = """
update runs r set lease_owner = null, lease_until = null, wake_at = now() + mine.seconds * interval '1 second'
from unnest($1::uuid[], $2::bigint[], $4::float[]) as mine(id, fence, seconds)
where r.id = mine.id and r.fence = mine.fence and r.lease_owner = $3 and r.finished_at is null
"""

RELEASE_ALL = """
update runs set lease_owner = null, lease_until = null, wake_at = now()
where lease_owner = $1 and lease_until is not null and finished_at is null
returning id
"""

BACKLOG = f"""
select count(*) filter (where lease_until is null) as waiting, count(*) filter (where lease_until >= now()) as held,
    count(*) filter (where lease_until < now()) as orphaned, extract(epoch from now() - min(wake_at) filter (where wake_at <= now()))::float as oldest_due_seconds,
    (select count(*) from runs where {WAITS_FOR_SLOT}) as waiting_for_slot
from runs where wake_at is not null or lease_until is not null
"""


async def claim(
    connection: Connection, run_ids: Sequence[UUID], owner: str, lease_seconds: float, without: Sequence[UUID] = ()
) -> list[Claimed]:
    """Take those of these runs that are due and free, and not of the projects `without`."""
    return [Claimed(*row) for row in await connection.fetch(CLAIM, run_ids, owner, lease_seconds, without)]


async def fresh(connection: Connection, run_ids: Sequence[UUID], without: Sequence[UUID] = ()) -> list[Claimed]:
    """Those of these runs that nobody has held yet, and that are not of the projects `without`. They are not ours: whoever writes first
    has them."""
    return [Claimed(*row) for row in await connection.fetch(FRESH, run_ids, without)]


async def sweep(
    connection: Connection, most: int, without: Sequence[UUID] = (), after: tuple[UUID, UUID] = START
) -> tuple[list[UUID], tuple[UUID, UUID]]:
    """Runs that are to be claimed, in fair order, perhaps more than `most`, and not of the projects `without`; due ones of the workflows that
    come `after` one, which is named with its project. With it, after which the next sweep is to look."""
    row = await connection.fetchrow(SWEEP, most, without, after[0], TURNS, after[1])
    return list(dict.fromkeys(row["ids"])), START if row["project_id"] is None else (row["project_id"], row["workflow_id"])


async def seconds_to_next_wake(connection: Connection) -> float | None:
    seconds: float | None = await connection.fetchval(NEXT_WAKE)
    return seconds


async def beat(connection: Connection, leases: Sequence[Lease], owner: str, lease_seconds: float) -> list[StandingLease]:
    """Renew leases; answers those that are still `owner`'s."""
    return [StandingLease(**row) for row in await connection.fetch(BEAT, *columns(leases, 2), owner, lease_seconds)]


async def release(connection: Connection, leases: Sequence[Lease], owner: str, seconds: Sequence[float]) -> None:
    """Give runs back that are not over: they are due in so many seconds each."""
    await connection.execute(RELEASE, *columns(leases, 2), owner, seconds)


async def release_all(connection: Connection, owner: str) -> list[UUID]:
    """Give back all that `owner` holds; answers what that was."""
    return [row[0] for row in await connection.fetch(RELEASE_ALL, owner)]
