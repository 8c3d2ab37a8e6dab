"""What is asked and told of schedules and their ledgers. What users say in JSON stands here as text only: PostgreSQL cannot look into
a document that has a NUL in it, and one such would stop every statement that it has a part in."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from models.quotas import OBSTACLE, WITH_PROJECT

# An input that is small as it is stored comes along; a compressed one may be of any size.
_STANDING = f"""
select s.id, s.kind, s.cron, s.every_seconds, s.anchor_at, s.once_at, s.timezone, s.overlap, s.catch_up,
    case when pg_column_size(s.input) <= 1000 and pg_column_compression(s.input) is null then s.input::text end as input,
    s.input is not null as has_input,
    s.catch_up_window_seconds, s.catch_up_most, s.starts_at, s.ends_at, s.jitter_seconds, s.pause_after_failures, s.is_enabled,
    s.next_fire_at, s.next_slot_at, s.workflow_id, v.id as version_id, coalesce({OBSTACLE}, '') as obstacle,
    coalesce($2, now()) as at
from schedules s join workflows w on w.id = s.workflow_id join workflow_versions v on v.workflow_id = w.id and v.number = w.version_number
{WITH_PROJECT}
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

INPUTS = "select id, input::text as input from schedules where id = any($1::uuid[])"

OPEN_RUNS = """
select split_part(start_key, '/', 2)::uuid as schedule_id, array_agg(id order by id) as ids from runs
where workflow_id = any($1::uuid[]) and finished_at is null and trigger_type = 'SCHEDULE' and start_key like 'slot/%' group by 1
"""

WAITING = """
select schedule_id, count(*) filter (where not is_backfilled) as regular,
    (array_agg(id order by slot) filter (where not is_backfilled))[1] as regular_id, min(slot) filter (where not is_backfilled) as regular_slot,
    (array_agg(id order by slot) filter (where is_backfilled))[1] as backfilled_id, min(slot) filter (where is_backfilled) as backfilled_slot,
    (array_agg(payer_id order by slot) filter (where is_backfilled))[1] as payer_id,
    (array_agg(key_id order by slot) filter (where is_backfilled))[1] as key_id
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
insert into schedule_slots (id, schedule_id, slot, outcome, reason, run_id, is_backfilled, payer_id, key_id, decided_at)
select *, coalesce($10, now())
from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::uuid[], $7::bool[], $8::uuid[], $9::uuid[])
on conflict (schedule_id, slot) do update set outcome = excluded.outcome, reason = excluded.reason,
    run_id = excluded.run_id, is_backfilled = true, payer_id = excluded.payer_id, key_id = excluded.key_id, decided_at = excluded.decided_at
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
    select r.id, r.project_id from runs r where r.id = any($2::uuid[]) and r.finished_at is null order by r.id for no key update
)
insert into commands (id, project_id, run_id, key, kind, data, created_at)
select c.id, asked.project_id, c.run_id, 'cancel', 'CANCEL', $3::json, now() from unnest($1::uuid[], $2::uuid[]) as c(id, run_id) join asked on asked.id = c.run_id
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

# Due for long, or of unknown due time though it may not be over.
SILENT = """
(select id, {columns} from schedules where is_enabled and next_fire_at < now() - $1 * interval '1 second' order by next_fire_at limit 100)
union all
(select id, {columns} from schedules where is_enabled and next_fire_at is null and (pause_ends_at is null or pause_ends_at <= now())
    and (kind <> 'ONCE' or once_at > now()) and (ends_at is null or ends_at > now()) limit 100)
"""
