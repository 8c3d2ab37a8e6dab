"""The SQL of forgetting: finished runs with all that hangs on them, and the logs beside them, a share at a time.

Nothing waits for a lock: what somebody holds is found again the next time. Who deletes a run has locked it and then looks, in a
statement of its own, whether anything needs it: so whoever begins to need it (a fork) has either locked it first, or finds it gone.
"""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from core.database import READ_SECONDS
from models.workflows.writes import NOWHERE, Connection

OWNERS_MOST = 200  # workflows, webhooks, … that one statement looks at
RUNS_MOST, EVENTS_MOST = 500, 5000  # of one transaction; a run with more events leaves them to `sweep_streams`
SLICE = 5000  # events
ROWS_MOST = 20  # of each owner's log, in one statement: a delivery may have a megabyte

# What unfinished runs need: the parent's child and the child's parent, a start that is owed for the run's end, a request to it. And what
# retries go by, whether they have ended or not: the run that was retried, whose row alone holds a result that was taken over, and a run
# that a step had started in vain, which a retry of that step goes on with.
# (`limit 1`, not `exists`: that the planner may answer from a hash of all unfinished runs, however many there are.)
NEEDED = """(
    (select true from runs p where p.id = r.parent_id and p.finished_at is null limit 1)
    or (select true from runs c where c.parent_id = r.id and c.finished_at is null limit 1)
    or (select true from causes c where c.run_id = r.id and c.taken_at is null limit 1)
    or (select true from runs f where f.forked_from_id = r.id limit 1)
    or (select true from steps s where s.id = r.parent_step_id and s.status not in ('SUCCEEDED', 'REUSED') limit 1)
) is true"""

_BEFORE = "now() - coalesce(w.retention_days, p.retention_days, $1) * interval '1 day'"

EXPIRED = f"""
with owners as (
    select w.id, {_BEFORE} as before from workflows w join projects p on p.id = w.project_id where w.id > $2 order by w.id limit {OWNERS_MOST}
), expired as (
    select old.id, old.last_seq from owners cross join lateral (
        select r.id, r.last_seq from runs r
        where r.workflow_id = owners.id and r.created_at < owners.before and r.finished_at < owners.before and not ({NEEDED}) and not r.is_pinned
        order by r.created_at, r.id limit {RUNS_MOST}
    ) old limit {RUNS_MOST}
)
select (select id from owners order by id desc limit 1) as last, array(select id from expired) as ids, array(select last_seq from expired) as sizes
"""

LOCK = "select id from runs where id = any($1::uuid[]) and finished_at is not null order by id for update skip locked"

GOING = f"select id, project_id, workflow_id, last_seq from runs r where id = any($1::uuid[]) and not ({NEEDED}) and not r.is_pinned"

# The last event of a run is the last of its places in the project's order.
FORGET = """
insert into event_horizons (project_id, epoch, transaction, stream, seq)
select distinct on (project_id) project_id, epoch, transaction, stream, seq
from events e join unnest($1::uuid[], $2::int[]) as going(id, last_seq) on e.stream = going.id and e.seq = going.last_seq
order by project_id, epoch desc, transaction desc, stream desc, seq desc
on conflict (project_id) do update set epoch = excluded.epoch, transaction = excluded.transaction, stream = excluded.stream, seq = excluded.seq
where (event_horizons.epoch, event_horizons.transaction, event_horizons.stream, event_horizons.seq)
    < (excluded.epoch, excluded.transaction, excluded.stream, excluded.seq)
"""

LEAVE = "insert into purged_streams (id) select unnest($1::uuid[])"

DELETE = """
with told as (
    delete from events where stream = any($2::uuid[])
), stepped as (
    delete from steps where run_id = any($1::uuid[])
), counted as (
    update workflows w set purged_run_count = purged_run_count + n.runs
    from (select workflow_id, count(*) as runs from runs where id = any($1::uuid[]) group by workflow_id) n where w.id = n.workflow_id
)
delete from runs where id = any($1::uuid[])
"""

STREAM = "select id from purged_streams limit 1 for update skip locked"
SWEEP_STREAM = f"""
with gone as (
    delete from events where id = any(array(select id from events where stream = $1 order by seq limit {SLICE})) returning 1
)
delete from purged_streams where id = $1 and (select count(*) from gone) < {SLICE}
"""

# A log: rows of a table by their owner, the oldest first.
_LOG = f"""
with owners as ({{owners}} order by {{of}}.id limit {OWNERS_MOST}), gone as (
    delete from {{table}} where id = any(array(
        select old.id from owners cross join lateral (
            select l.id from {{table}} l where l.{{by}} = owners.id and {{old}} order by l.{{at}}, l.id limit {ROWS_MOST} for update skip locked
        ) old limit {{most}}
    )) returning 1
)
select (select id from owners order by id desc limit 1) as last, (select count(*) from gone) as gone
"""

_WORKFLOW = "from workflows w join projects p on p.id = w.project_id"

# As long as the workflow's runs, as its webhook knows it when it comes again, and as its run is there.
DELIVERIES = _LOG.format(
    owners=f"""select h.id, least({_BEFORE}, now() - h.dedupe_window_seconds * interval '1 second') as before
        from webhooks h join workflows w on w.id = h.workflow_id join projects p on p.id = w.project_id where h.id > $2""",
    of="h",
    table="deliveries",
    by="webhook_id",
    at="received_at",
    old="l.received_at < owners.before and (select true from runs r where r.id = l.run_id limit 1) is null",
    most=200,
)

CAUSES = _LOG.format(
    owners=f"select w.id, {_BEFORE} as before {_WORKFLOW} where w.id > $2",
    of="w",
    table="causes",
    by="workflow_id",
    at="created_at",
    old="l.created_at < owners.before and l.taken_at is not null",
    most=2000,
)

# One that a wait was told of is read when its run takes the command, which only names it.
SENT_EVENTS = _LOG.format(
    owners="select p.id, now() - coalesce(p.retention_days, $1) * interval '1 day' as before from projects p where p.id > $2",
    of="p",
    table="sent_events",
    by="project_id",
    at="created_at",
    old="""l.created_at < owners.before and l.expires_at < now() and l.delivered_at is not null and (
        select true from event_waits w join commands c on c.run_id = w.run_id and c.key = 'event/' || w.step_id
        where w.event_id = l.id and c.taken_at is null limit 1
    ) is null""",
    most=2000,
)

OUTGOING = _LOG.format(
    owners="select p.id, now() - coalesce(p.retention_days, $1) * interval '1 day' as before from projects p where p.id > $2",
    of="p",
    table="outgoing_deliveries",
    by="project_id",
    at="created_at",
    old="l.created_at < owners.before and l.next_at is null",
    most=2000,
)

SLOTS = _LOG.format(
    owners="select s.id, now() - $1 * interval '1 day' as before from schedules s where s.id > $2",
    of="s",
    table="schedule_slots",
    by="schedule_id",
    at="slot",
    old="l.slot < owners.before and l.decided_at < owners.before and l.outcome <> 'WAITING'",
    most=2000,
)


RECALLS = f"""
delete from recalls where id = any(array(
    select l.id from recalls l join runs r on r.id = l.run_id where r.finished_at is not null limit {SLICE} for update of l skip locked))
"""


@dataclass(frozen=True, slots=True)
class Expired:
    """Runs that may go, with how many events each has. `last`: after which workflow to look next; None when there is none."""

    last: UUID | None
    runs: Sequence[tuple[UUID, int]]


async def expired(connection: Connection, usual_days: int, after: UUID = NOWHERE) -> Expired:
    """Finished runs whose time is over and that nothing needs, of some workflows."""
    row = await connection.fetchrow(EXPIRED, usual_days, after)
    return Expired(row["last"], list(zip(row["ids"], row["sizes"], strict=True)))


async def purge(pool: Connection, ids: Sequence[UUID]) -> int:
    """Delete those of these runs that nothing needs and nobody holds; answers how many."""
    async with pool.acquire(timeout=READ_SECONDS) as connection, connection.transaction():
        locked = [row["id"] for row in await connection.fetch(LOCK, ids)]
        going = await connection.fetch(GOING, locked)
        if not going:
            return 0
        all_of, long = [row["id"] for row in going], [row["id"] for row in going if row["last_seq"] > EVENTS_MOST]
        await connection.execute(FORGET, all_of, [row["last_seq"] for row in going])
        if long:
            await connection.execute(LEAVE, long)
        await connection.execute(DELETE, all_of, [id for id in all_of if id not in long])
    return len(going)


async def sweep_streams(pool: Connection) -> bool:
    """Delete some events of a run that is gone; False when there are none. Nobody sees them: they are before their project's horizon."""
    async with pool.acquire(timeout=READ_SECONDS) as connection, connection.transaction():
        stream = await connection.fetchval(STREAM)
        if stream is None:
            return False
        await connection.execute(SWEEP_STREAM, stream)
    return True


async def forget_recalls(connection: Connection) -> bool:
    """Delete some of what runs listened for that have ended; whether there may be more."""
    status: str = await connection.execute(RECALLS)
    return status == f"DELETE {SLICE}"


async def trim(connection: Connection, log: str, days: int, after: UUID = NOWHERE) -> tuple[UUID | None, int]:
    """Delete old rows of one of the logs, of some owners: after which owner to look next, and how many rows went."""
    row = await connection.fetchrow(log, days, after)
    return row["last"], row["gone"]
