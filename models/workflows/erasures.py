"""The SQL of forgetting what a run was given and gave, some time after its end: its row, its steps, its events and what else quotes them.

What is left tells the same story with `[deleted]` in the place of values: state is still a fold of the events.
"""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from uuid import UUID

from core.database import READ_SECONDS
from core.fields import legible
from models.workflows.hidden import ERASED
from models.workflows.runs import TO_ERASE
from models.workflows.writes import Connection

RUNS_MOST = 20
SLICE = 2000  # events of one transaction

DIGEST = hashlib.sha256(ERASED.encode()).hexdigest()
WORDS = ERASED.strip('"')

_ERROR, _TRIGGER = f"({legible('error')})", f"({legible('trigger')})"

# What unfinished runs go by: their retries, a parent that waits, a start that is owed.
NEEDED = """(
    (select true from runs p where p.id = r.parent_id and p.finished_at is null limit 1)
    or (select true from causes c where c.run_id = r.id and c.taken_at is null limit 1)
    or (select true from steps done join steps again on again.reused_from_id = done.id join runs f on f.id = again.run_id
        where done.run_id = r.id and f.finished_at is null limit 1)
) is true"""

DUE = f"""
select id, erased_at is not null as is_begun, last_seq from runs r
where {TO_ERASE} and finished_at <= now() - delete_after_seconds * interval '1 second' and (erased_at is not null or not ({NEEDED}))
order by finished_at limit {RUNS_MOST}
"""

LOCK = "select id from runs where id = $1 and erased_at is null for no key update skip locked"
STILL = f"select not ({NEEDED}) from runs r where id = $1"


def _error(value: str) -> str:
    """What of an error says no more than the definition does."""
    kept = ", ".join(f"'{name}', {value} -> '{name}'" for name in ("code", "step", "item", "failed", "mayHaveHadEffects"))
    return f"case when json_typeof({value}) = 'object' then json_strip_nulls(json_build_object({kept}, 'message', '{WORDS}')) else 'null'::json end"


# Of an event's data, what says no more than that it happened. `asked` is a hash of what the run was asked for with.
KEPT = (
    *("key", "attempt", "item", "items", "effect", "until", "expires", "waitsFor", "cut", "recoveries", "trigger", "forkedFrom", "from"),
    *("rerun", "versionNumber", "keys", "pinned", "isPinned", "percent", "level", "done", "total", "run", "approval", "mayHaveHadEffects"),
    *("error", "outputDigest", "closing"),
)
_DATA = f"""(
    select coalesce(json_object_agg(d.key, case d.key
        when 'error' then {_error("d.value")}
        when 'outputDigest' then to_json('{DIGEST}'::text)
        when 'closing' then json_build_object('status', d.value -> 'status', 'error', {_error("(d.value -> 'error')")})
        else d.value end), '{{}}'::json)
    from json_each({legible("e.data")}) d where d.key = any(array[{", ".join(f"'{name}'" for name in KEPT)}])
)"""

ROWS = [
    f"""update runs r set input = case when input is not null then '{ERASED}'::json end, output = case when output is not null then '{ERASED}'::json end,
        error = case when error is not null then {_error(_ERROR)} end, erased_at = now(), limit_key = case when limit_key <> '' then '{WORDS}' else limit_key end,
        trigger = json_strip_nulls(json_build_object('at', {_TRIGGER} -> 'at', 'slot', {_TRIGGER} -> 'slot'))
        where id = $1""",
    f"""update steps s set input = case when input is not null then '{ERASED}'::json end,
        output = case when output is not null or reused_from_id is not null then '{ERASED}'::json end,
        error = case when error is not null then {_error(_ERROR)} end where run_id = $1""",
    # What a retry has taken over from it is gone there, too: it was told first.
    f"""with again as materialized (
            select again.id, again.run_id from steps done join steps again on again.reused_from_id = done.id where done.run_id = $1
        ), retries as materialized (
            select s.run_id, 1 + count(*) as last_seq from steps s
            where s.run_id in (select run_id from again) and s.status in ('REUSED', 'SKIPPED') group by s.run_id
        )
        update events e set data = {_DATA} from again join retries using (run_id)
        where e.stream = again.run_id and e.seq <= retries.last_seq and e.step_id = again.id and e.type = 'STEP_REUSED'""",
    f"""update approvals set title = '{WORDS}', description = '', form = null, comment = '',
        values = case when values is not null then '{ERASED}'::json end where run_id = $1""",
    f"""update approval_answers set comment = '', values = case when values is not null then '{ERASED}'::json end
        where approval_id in (select id from approvals where run_id = $1)""",
    f"update event_waits set correlation = '{WORDS}' where run_id = $1 and correlation <> ''",
    "update commands set data = null where run_id = $1",
    f"""update deliveries d set body = '{WORDS}'::bytea, headers = '{{}}', query = '{{}}', reason = '' from runs r
        where r.id = $1 and r.trigger_type = 'WEBHOOK' and r.start_key like 'webhook/%'
            and d.webhook_id = split_part(r.start_key, '/', 2)::uuid and d.received_at = r.created_at and d.run_id = r.id""",
    "delete from hidden_values where run_id = $1",
]  # fmt: skip

EVENTS = f"update events e set data = {_DATA} where stream = $1 and seq > $2 and seq <= $2 + {SLICE}"

OVER = "update runs set delete_after_seconds = null where id = $1"


async def due(pool: Connection) -> Sequence[tuple[UUID, bool, int]]:
    """Runs whose time is up, whether their rows were dealt with already, and how many events they have."""
    rows = await pool.fetch(DUE)
    return [(row["id"], row["is_begun"], row["last_seq"]) for row in rows]


async def erase_rows(pool: Connection, id: UUID) -> bool:
    """False when somebody holds the run, or needs it after all."""
    async with pool.acquire(timeout=READ_SECONDS) as connection, connection.transaction():
        if await connection.fetchval(LOCK, id) is None or not await connection.fetchval(STILL, id):
            return False
        for statement in ROWS:
            await connection.execute(statement, id)
    return True


async def erase_events(pool: Connection, id: UUID, last_seq: int) -> None:
    """A slice at a time, each for itself; to begin again does no harm."""
    for seq in range(0, last_seq, SLICE):
        await pool.execute(EVENTS, id, seq)
    await pool.execute(OVER, id)
