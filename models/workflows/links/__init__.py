"""The SQL of steps that wait for somebody else: a run that they started, an event, a person's answer.

What such a step asks is written in the transaction in which it begins to wait (`advance`); an answer is a command, written in the
transaction in which it is given. So none is lost and none counts twice, whoever dies in between.

No deadlocks: a batch locks runs, then those that have ended and are gone on with, then names of events in their order, then
approvals and waits, then databases in their order and their records. Whoever sends an event locks its name, then
only waits that nobody has locked; whoever answers locks one approval. Neither waits for a run: a command's foreign key takes a lock
that goes with the engine's.
"""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple
from uuid import UUID

from core.arrays import columns
from models.workflows import forks, writes
from models.workflows.hidden import hide
from models.workflows.links.edits import edit
from models.workflows.links.recalls import UNHEARD, recall
from models.workflows.links.values import EditKind, Links, NewApproval, NewChild, NewEdit, NewSignal, NewWait, Opened, Opening, Stirred
from models.workflows.runs import RunStatus
from models.workflows.writes import Aftermath, Connection, Transition

__all__ = [
    "EditKind",
    "Links",
    "NewApproval",
    "NewChild",
    "NewEdit",
    "NewSignal",
    "NewWait",
    "Opened",
    "Opening",
    "Stirred",
    "advance",
    "child",
    "child_before",
    "deliver",
    "dismiss",
    "event",
    "send",
    "shut",
    "undelivered",
]

DELIVERED_MOST = 500  # waits, at once
ABANDONED_SECONDS = 5

# As deep in a chain of causes as its parent: an error workflow that starts what fails comes to an end. And paid for by whom it is.
ADOPT = """
update runs r set parent_id = c.parent_id, parent_step_id = c.step_id, depth = parent.depth, payer_id = parent.payer_id, key_id = parent.key_id
from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as c(id, parent_id, step_id) join runs parent on parent.id = c.parent_id
where r.id = c.id and r.parent_id is null
"""

OPEN_APPROVALS = """
insert into approvals (run_id, step_id, expires_at, id, project_id, title, description, form, roles, users, barred, needed, rejections_needed, fails_on_reject,
    letters_left, letter_at, letter_seconds, status, comment, created_at)
select run_id, step_id, until, id, project_id, title, description, form, roles, users, barred, needed, rejections, fails,
    letters, now() + letter_in * interval '1 second', letter_seconds, 'PENDING', '', now()
from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::json[], $9::json[], $10::json[],
    $11::json[], $12::int[], $13::int[], $14::bool[], $15::int[], $16::int[], $17::int[])
    as a(run_id, step_id, until, id, project_id, title, description, form, roles, users, barred, needed, rejections, fails, letters, letter_in,
    letter_seconds)
on conflict do nothing
"""

# ruff: noqa: S608  (what is put into a statement are our own constants)

# Who waits and who sends take the same lock, so that one of them sees the other.
LOCK = "select pg_advisory_xact_lock(hashtextextended(project_id || '/' || name || '/' || correlation, 0))"
LOCK_NAMES = f"""
{LOCK} from (select distinct * from unnest($1::uuid[], $2::text[], $3::text[]) as n(project_id, name, correlation) order by 1, 2, 3) as names
"""

OPEN_WAITS = """
insert into event_waits (id, project_id, run_id, step_id, name, correlation, created_at)
select id, project_id, run_id, step_id, name, correlation, now()
from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[]) as w(id, project_id, run_id, step_id, name, correlation)
on conflict do nothing
"""

# The oldest that is still kept and that the run has not had yet.
MEET = """
with found as (
    select distinct on (w.id) w.id, w.project_id, w.run_id, w.step_id, e.id as event_id
    from event_waits w join sent_events e on e.project_id = w.project_id and e.name = w.name and e.correlation = w.correlation
    where w.step_id = any($1::uuid[]) and w.closed_at is null and e.expires_at > clock_timestamp()
        and not exists (select from event_waits had where had.run_id = w.run_id and had.event_id = e.id)
    order by w.id, e.created_at, e.id
), met as (
    update event_waits w set event_id = f.event_id, closed_at = now() from found f where w.id = f.id
), counted as (
    update sent_events e set receivers = e.receivers + f.times from (select event_id, count(*) as times from found group by event_id) f
    where e.id = f.event_id
)
insert into commands (id, project_id, run_id, key, kind, data, created_at)
select gen_random_uuid(), project_id, run_id, 'event/' || step_id, 'ANSWER', json_build_object('step', step_id, 'event', event_id), now() from found
on conflict do nothing returning run_id
"""

CLOSE = """
with ended as (
    select id, status from steps where id = any($1::uuid[])
), no_answer as (
    update approvals a set status = case ended.status when 'FAILED' then 'EXPIRED' else 'CANCELED' end, letter_at = null
    from ended where a.step_id = ended.id and a.status = 'PENDING'
), no_event as (
    update event_waits w set closed_at = now() from ended where w.step_id = ended.id and w.closed_at is null
)
insert into commands (id, project_id, run_id, key, kind, data, created_at)
select gen_random_uuid(), r.project_id, r.id, 'cancel', 'CANCEL', json_build_object('reason', case ended.status
    when 'FAILED' then 'The step that started this run has waited too long.' else 'The step that started this run was canceled.' end), now()
from runs r join ended on r.parent_step_id = ended.id where r.finished_at is null
on conflict do nothing returning run_id
"""

SHUT = """
with mine as (
    select $2::uuid as step_id from runs where id = $1 and lease_owner = $3 and fence = $4
), no_answer as (
    update approvals a set status = 'EXPIRED', letter_at = null from mine where a.step_id = mine.step_id and a.status = 'PENDING'
)
update event_waits w set closed_at = now() from mine where w.step_id = mine.step_id and w.closed_at is null
"""

# An answer's data hold what users gave, into which `->>` must not look; a run's end tells nothing but ids.
UNANSWERED = """
select not exists (select from commands where run_id = $1 and taken_at is null and case when kind = 'CHILD' then data ->> 'step' = $2::text
    else key in ('event/' || $2::text, 'approval/' || $2::text, 'record/' || $2::text) end)
"""

SEND = """
insert into sent_events (id, project_id, key, name, correlation, data, receivers, sent_by_id, created_at, expires_at)
values ($1, $2, $3, $4, $5, $6::json, 0, $7, clock_timestamp(), clock_timestamp() + $8 * interval '1 second')
on conflict (project_id, key) do nothing returning id
"""

LOCK_EVENT = f"{LOCK} from sent_events where id = $1"

# Who began to wait after it was sent has it from MEET, if it is kept. A wait that is locked is being closed.
DELIVER = """
with waiting as (
    select w.id from event_waits w join sent_events e on e.project_id = w.project_id and e.name = w.name and e.correlation = w.correlation
    where e.id = $1 and w.closed_at is null and w.created_at <= e.created_at limit $2 for no key update of w skip locked
), met as (
    update event_waits w set event_id = $1, closed_at = now() from waiting where w.id = waiting.id returning w.project_id, w.run_id, w.step_id
), counted as (
    update sent_events set receivers = receivers + (select count(*) from met) where id = $1
)
insert into commands (id, project_id, run_id, key, kind, data, created_at)
select gen_random_uuid(), project_id, run_id, 'event/' || step_id, 'ANSWER', json_build_object('step', step_id, 'event', $1::uuid), now() from met
returning run_id
"""

DELIVERED = f"""
update sent_events e set delivered_at = now() where id = $1 and delivered_at is null and not exists (
    select from event_waits w where w.project_id = e.project_id and w.name = e.name and w.correlation = e.correlation
        and w.closed_at is null and w.created_at <= e.created_at) and not exists ({UNHEARD})
"""

UNDELIVERED = """
select id from sent_events where delivered_at is null and created_at < now() - $1 * interval '1 second' order by created_at, id limit 100
"""

# Who asks something of a run sees whether it has ended, but it may end before that is committed.
DISMISS = """
update commands c set taken_at = now() from runs r where r.id = c.run_id and c.taken_at is null and r.finished_at is not null
"""

EVENT = "select data::text from sent_events where id = $1"

CHILD = """
select status, coalesce(h.value, r.output)::text as output, error::text as error, h.id is not null as is_hidden
from runs r left join hidden_values h on h.owner_id = r.id and h.kind = 'OUTPUT' where r.id = $1
"""

CHILD_BEFORE = """
with recursive line as (
    select forked_from_id as id, 1 as n from runs where id = $1
    union all
    select r.forked_from_id, n + 1 from line join runs r on r.id = line.id where line.id <> $4 and r.forked_from_id is not null
)
select child.id from line join steps s on s.run_id = line.id and s.key = $2 and s.item = $3 join runs child on child.parent_step_id = s.id
order by line.n, s.attempt desc limit 1
"""


async def advance(connection: Connection, moves: Sequence[Transition], aftermath: Aftermath) -> tuple[set[int], Stirred]:
    """As `writes.advance`, with all that hangs on the transitions; all of it is written again without harm."""
    stirred = Stirred()
    if all(move.links is None for move in moves):
        return await writes.advance(connection, moves, aftermath), stirred
    async with connection.transaction():
        written = await writes.advance(connection, moves, aftermath)
        linked = [(move.run_id, move.links) for n, move in enumerate(moves, 1) if n in written and move.links is not None]
        opened = [(run_id, opened) for run_id, links in linked for opened in links.opened]
        await _start_children(connection, opened, stirred)
        await _open_approvals(connection, opened)
        await _open_waits(connection, opened, stirred)
        await edit(connection, opened)
        if values := [value for _, links in linked for value in links.hidden]:
            await hide(connection, values)
        if closed := [step_id for _, links in linked for step_id in links.closed]:
            stirred.commanded.extend(row[0] for row in await connection.fetch(CLOSE, closed))
        if ended := [run_id for run_id, links in linked if links.tells_parent]:
            stirred.commanded.extend(await writes.tell_parents(connection, ended))
    return written, stirred


async def _start_children(connection: Connection, opened: Sequence[tuple[UUID, Opened]], stirred: Stirred) -> None:
    children = [(run_id, o.step_id, o.what) for run_id, o in opened if isinstance(o.what, NewChild)]
    if not children:
        return
    for _, _, child in children:
        if child.fork is not None:
            await forks.hold(connection, child.fork)
    made = await writes.start(connection, [child.run for _, _, child in children])
    stirred.made.extend(child.run for _, _, child in children if child.run.id in made)
    for _, _, child in children:
        if child.fork is not None and child.run.id in made:
            await connection.execute(forks.SETTLE, *child.fork.columns)
    adopted = [(child.run.id, run_id, step_id if child.waits else None) for run_id, step_id, child in children]
    await connection.execute(ADOPT, *columns(adopted, 3))


async def _open_approvals(connection: Connection, opened: Sequence[tuple[UUID, Opened]]) -> None:
    rows = [(run_id, o.step_id, o.until, *astuple(o.what)) for run_id, o in opened if isinstance(o.what, NewApproval)]
    if rows:
        await connection.execute(OPEN_APPROVALS, *columns(rows, 17))


async def _open_waits(connection: Connection, opened: Sequence[tuple[UUID, Opened]], stirred: Stirred) -> None:
    rows = [(w.id, w.project_id, run_id, o.step_id, w.name, w.correlation) for run_id, o in opened if isinstance(w := o.what, NewWait)]
    if rows:
        await connection.execute(LOCK_NAMES, *columns([(project_id, name, of) for _, project_id, _, _, name, of in rows], 3))
        await connection.execute(OPEN_WAITS, *columns(rows, 6))
        stirred.commanded.extend(row[0] for row in await connection.fetch(MEET, [row[3] for row in rows]))


async def shut(connection: Connection, run_id: UUID, step_id: UUID, owner: str, fence: int) -> bool:
    """A waiting step's time is up: nobody can answer it any more. False when somebody has: there is a command."""
    await connection.execute(SHUT, run_id, step_id, owner, fence)
    unanswered: bool = await connection.fetchval(UNANSWERED, run_id, str(step_id))
    return unanswered


async def send(connection: Connection, event: NewSignal) -> bool:
    """It is accepted, is to be delivered, and is kept for those who begin to wait. False when it was sent before under the same key."""
    e = event
    async with connection.transaction():
        await connection.execute(LOCK_NAMES, [e.project_id], [e.name], [e.correlation])
        is_new = await connection.fetchval(SEND, e.id, e.project_id, e.key, e.name, e.correlation, e.data, e.by_id, e.kept_seconds)
    return is_new is not None


async def deliver(connection: Connection, id: UUID) -> tuple[list[UUID], bool]:
    """To some of those that waited when it was sent, and of the runs that it cancels: those that got it, and whether there may be more. Whoever
    dies between two of these leaves it to `undelivered`."""
    async with connection.transaction():
        await connection.execute(LOCK_EVENT, id)
        met = [row[0] for row in await connection.fetch(DELIVER, id, DELIVERED_MOST)]
        recalled, are_more = await recall(connection, id, DELIVERED_MOST)
        is_more = len(met) == DELIVERED_MOST or are_more
        if not is_more:
            await connection.execute(DELIVERED, id)
    return [*met, *recalled], is_more


async def undelivered(connection: Connection) -> list[UUID]:
    """Events whose delivery nobody seems to be at, the oldest first."""
    return [row[0] for row in await connection.fetch(UNDELIVERED, ABANDONED_SECONDS)]


async def dismiss(connection: Connection) -> None:
    """What is asked of runs that have ended is taken: nobody else would."""
    await connection.execute(DISMISS)


async def event(connection: Connection, id: UUID) -> str:
    """An event's data, JSON text."""
    data: str | None = await connection.fetchval(EVENT, id)
    return "null" if data is None else data


async def child(connection: Connection, id: UUID) -> tuple[RunStatus, str | None, str | None, bool]:
    """How a run has ended: status, output and error (JSON text), and whether the output is one that is not shown."""
    row = await connection.fetchrow(CHILD, id)
    return RunStatus(row["status"]), row["output"], row["error"], row["is_hidden"]


async def child_before(connection: Connection, run_id: UUID, key: str, item: int, first_run: UUID) -> UUID | None:
    """The run that a step had started last, and waited for, in the runs that this one was forked from, back to the first."""
    id: UUID | None = await connection.fetchval(CHILD_BEFORE, run_id, key, item, first_run)
    return id
