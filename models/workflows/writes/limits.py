"""Slots of limits: who holds one and who waits, read and judged under a lock of the limit's own.

A run under a limit is made without `wake_at`, so nothing claims it, and is admitted by setting that. Whether there is a slot is counted
in the rows, after the lock was taken: a statement sees only what was committed before it began, hence two of them.
"""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from core.arrays import columns
from core.database import Connection
from models.workflows.notices import NOTICED
from models.workflows.runs import HOLDS_SLOT, WAITS_FOR_SLOT, LimitStrategy
from models.workflows.writes.causes import OWED
from models.workflows.writes.parents import tell_parents
from models.workflows.writes.rows import Place

WAITING_MOST = 1000  # that are judged at once; more wait for the next time
PLACES_MOST = 200  # that one sweep looks at

LOCK = "select pg_advisory_xact_lock(h) from unnest($1::bigint[]) h"

# Of the runs that wait for a slot, the newest that was started, at first or second hand, by a run that holds one and waits for it: if every
# holder waits so, and none of them will end by itself. Most holders have started nothing, so the first one settles it.
CIRCLE = f"""
case when not exists (
    select from runs h where workflow_id = p.workflow_id and limit_key = p.key and {HOLDS_SLOT}
        and not exists (select from runs c where c.parent_id = h.id and c.parent_step_id is not null and c.finished_at is null)
) then (
    with recursive down as (
        select id as holder, id, created_at, false as waits from runs where workflow_id = p.workflow_id and limit_key = p.key and {HOLDS_SLOT}
        union all
        select d.holder, c.id, c.created_at, c.workflow_id = p.workflow_id and c.limit_key = p.key and {WAITS_FOR_SLOT}
        from down d join runs c on c.parent_id = d.id where c.parent_step_id is not null and c.finished_at is null
    )
    select case when count(distinct holder) = count(distinct holder) filter (where waits)
        then (array_agg(id order by created_at desc, id desc) filter (where waits))[1] end from down
) end"""

# The same over the slots of several workflows. Of all that the holders of these slots wait for, directly or by way of who holds the slots that
# those wait for, nothing can go on: each waits for a run that it started, or for a slot of a limit that has none free. The newest that
# waits gives way; whoever judges another limit of the circle finds the same one.
WIDE_CIRCLE = f"""
case when not exists (
    select from runs h where workflow_id = p.workflow_id and limit_key = p.key and {HOLDS_SLOT}
        and not exists (select from runs c where c.parent_id = h.id and c.parent_step_id is not null and c.finished_at is null)
) then (
    with recursive reach as (
        select id from runs where workflow_id = p.workflow_id and limit_key = p.key and {HOLDS_SLOT}
        union
        select next.id from reach join runs me on me.id = reach.id cross join lateral (
            select c.id from runs c where c.parent_id = me.id and c.parent_step_id is not null and c.finished_at is null
            union all
            select h.id from (select * from runs where {HOLDS_SLOT}) h
            where h.workflow_id = me.workflow_id and h.limit_key = me.limit_key and me.status = 'QUEUED' and me.wake_at is null) next
    ), reached as (
        select r.*, {WAITS_FOR_SLOT} as waits from reach join runs r using (id)
    )
    select case when (w.workflow_id, w.limit_key) = (p.workflow_id, p.key) then w.id end from reached w
    where waits and not exists (
        select from reached r where case when waits then r.limit_strategy not in ('QUEUE', 'KEEP_NEWEST') or r.limit_most > (
                select count(*) from (select * from runs where {HOLDS_SLOT}) h where h.workflow_id = r.workflow_id and h.limit_key = r.limit_key)
            else not exists (select from runs c where c.parent_id = r.id and c.parent_step_id is not null and c.finished_at is null) end)
    order by w.created_at desc, w.id desc limit 1
) end"""

# The newest run that waits has the word: its version is the one that was saved last.
LINES = f"""
select p.workflow_id, p.key, rule.limit_most as most, rule.limit_strategy as strategy,
    array(select id from runs where workflow_id = p.workflow_id and limit_key = p.key and {HOLDS_SLOT} order by created_at, id) as holding,
    array(select c.run_id from runs join commands c on c.run_id = runs.id where c.key = 'cancel'
        and workflow_id = p.workflow_id and limit_key = p.key and {HOLDS_SLOT}) as stopping,
    array(select id from runs where workflow_id = p.workflow_id and limit_key = p.key and {WAITS_FOR_SLOT}
        order by created_at, id limit $3) as waiting,
    array(select id from runs where workflow_id = p.workflow_id and limit_key = p.key and {WAITS_FOR_SLOT}
        order by created_at desc, id desc limit rule.limit_most) as newest,
    coalesce({CIRCLE}, {WIDE_CIRCLE}) as circle
from unnest($1::uuid[], $2::text[]) as p(workflow_id, key) cross join lateral (
    select limit_most, limit_strategy from runs where workflow_id = p.workflow_id and limit_key = p.key and {WAITS_FOR_SLOT}
    order by created_at desc, id desc limit 1) rule
"""

# A row that is locked is being canceled by a worker at this moment.
ADMIT = f"""
with free as (
    select id from runs where id = any($1::uuid[]) and {WAITS_FOR_SLOT} for no key update skip locked
)
update runs set wake_at = now() from free where runs.id = free.id returning runs.id
"""

# Nobody holds a run that waits for a slot: this claims it, ends it and gives it back in one go, under a fence of its own.
REFUSE = f"""
with refused as (
    select runs.id, code, reason from runs join unnest($1::uuid[], $2::text[], $3::text[]) as v(id, code, reason) on runs.id = v.id
    where {WAITS_FOR_SLOT} and (lease_until is null or lease_until < now()) for no key update of runs skip locked
), ended as (
    update runs set status = 'CANCELED', finished_at = now(), error = json_build_object('code', code, 'message', reason),
        last_seq = last_seq + 1, fence = fence + 1, lease_owner = null, lease_until = null
    from refused where runs.id = refused.id
    returning runs.id, project_id, workflow_id, status, trigger_type, depth, last_seq, error, finished_at
), told as (
    insert into events (stream, seq, project_id, epoch, transaction, type, data, at)
    select id, last_seq, project_id, 1, pg_current_xact_id()::text::bigint, 'RUN_CANCELED', json_build_object('error', error), finished_at from ended
), taken as (
    update commands set taken_at = now() from ended where run_id = ended.id and taken_at is null
), noticed as ({NOTICED}), owed as ({OWED})
select id, last_seq, exists (select from owed), project_id from ended
"""

STOP = """
with going as (
    select runs.id, project_id, reason from runs join unnest($1::uuid[], $2::text[]) as v(id, reason) on runs.id = v.id
    where finished_at is null for no key update of runs skip locked
)
insert into commands (id, project_id, run_id, key, kind, data, created_at)
select gen_random_uuid(), project_id, id, 'cancel', 'CANCEL', json_build_object('reason', reason), now() from going
on conflict (run_id, key) do nothing
returning run_id
"""

# The limits under which something waits, in the order of their index, jumping from one to the next; of those that queue, such as have
# a free slot, or may wait for themselves.
PLACES = f"""
with recursive places as (
    (select workflow_id, limit_key, 1 as n from runs where {WAITS_FOR_SLOT} and (workflow_id, limit_key) > ($1, $2)
        order by workflow_id, limit_key limit 1)
    union all
    (select next.*, places.n + 1 from places cross join lateral (
        select r.workflow_id, r.limit_key from (select * from runs where {WAITS_FOR_SLOT}) r
        where (r.workflow_id, r.limit_key) > (places.workflow_id, places.limit_key)
        order by r.workflow_id, r.limit_key limit 1) next where places.n < $3)
)
select p.workflow_id, p.limit_key, rule.limit_strategy <> 'QUEUE' or rule.parent_step_id is not null or rule.limit_most > (
    select count(*) from runs where workflow_id = p.workflow_id and limit_key = p.limit_key and {HOLDS_SLOT}) as is_open
from places p cross join lateral (
    select limit_most, limit_strategy, parent_step_id from runs where workflow_id = p.workflow_id and limit_key = p.limit_key and {WAITS_FOR_SLOT}
    order by created_at desc, id desc limit 1) rule
order by p.n
"""


@dataclass(frozen=True, slots=True)
class Line:
    """The runs of one limit. `holding` and `waiting` stand oldest first, `newest` are the last `most` of those that wait, newest first;
    `stopping` are holders that were asked to stop; `circle` is one of those that wait, if all holders wait for such."""

    workflow_id: UUID
    key: str
    most: int
    strategy: LimitStrategy
    holding: list[UUID]
    stopping: list[UUID]
    waiting: list[UUID]
    newest: list[UUID]
    circle: UUID | None = None


@dataclass(slots=True)
class Verdict:
    """Who gets a slot; who is canceled while it waits, with a code and the reason, and who is asked to stop though it holds one, with the
    reason."""

    admitted: list[UUID] = field(default_factory=list)
    refused: list[tuple[UUID, str, str]] = field(default_factory=list)
    stopped: list[tuple[UUID, str]] = field(default_factory=list)


@dataclass(slots=True)
class Judged:
    """What came of it. `stopped` are runs that have a command now; `told` are runs that ended, with the number of their last event; `projects` are theirs."""

    admitted: list[UUID] = field(default_factory=list)
    stopped: list[UUID] = field(default_factory=list)
    told: list[tuple[UUID, int]] = field(default_factory=list)
    projects: set[UUID] = field(default_factory=set)
    owes: bool = False


async def judge(connection: Connection, places: Sequence[Place], decide: Callable[[Line], Verdict]) -> Judged:
    """Have `decide` say who gets the slots of these limits, and write it: one transaction, which excludes every other judge of them."""
    judged = Judged()
    async with connection.transaction():
        await connection.execute(LOCK, sorted({_number(place) for place in places}))  # in one order for all: no deadlock
        rows = await connection.fetch(LINES, *columns(sorted(set(places)), 2), WAITING_MOST)
        verdicts = [decide(Line(**{**row, "strategy": LimitStrategy(row["strategy"])})) for row in rows]
        if admitted := [id for verdict in verdicts for id in verdict.admitted]:
            judged.admitted = [row[0] for row in await connection.fetch(ADMIT, admitted)]
        if refused := [each for verdict in verdicts for each in verdict.refused]:
            ended = await connection.fetch(REFUSE, *columns(refused, 3))
            judged.told, judged.owes = [(row[0], row[1]) for row in ended], any(row[2] for row in ended[:1])
            judged.projects = {row[3] for row in ended}
            judged.stopped = await tell_parents(connection, [row[0] for row in ended])
        if stopped := [each for verdict in verdicts for each in verdict.stopped]:
            judged.stopped += [row[0] for row in await connection.fetch(STOP, *columns(stopped, 2))]
    return judged


async def open_places(connection: Connection, after: Place) -> tuple[list[Place], Place | None]:
    """Limits under which something waits that should be judged; and where to go on, unless these were the last."""
    rows = await connection.fetch(PLACES, *after, PLACES_MOST)
    last = (rows[-1]["workflow_id"], rows[-1]["limit_key"]) if len(rows) == PLACES_MOST else None
    return [(row["workflow_id"], row["limit_key"]) for row in rows if row["is_open"]], last


def _number(place: Place) -> int:
    """Of the lock of a limit. Two that share one wait for each other, no more."""
    workflow_id, key = place
    return int.from_bytes(hashlib.blake2b(workflow_id.bytes + key.encode(), digest_size=8).digest(), "big", signed=True)
