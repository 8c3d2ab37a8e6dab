"""The SQL that ends projects: their runs are asked to stop, and after a time of grace all their rows go, a share at a time."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from core.database import Connection

RUNS_MOST = 500  # that are asked to stop in one statement

# Locked, so that none ends before it is asked: nobody would take the command.
CANCEL = f"""
insert into commands (id, project_id, run_id, key, kind, data, created_at)
select gen_random_uuid(), r.project_id, r.id, 'cancel', 'CANCEL', '{{"reason": "The project was deleted."}}', now() from (
    select id, project_id from runs where project_id = $1 and finished_at is null
        and not exists (select from commands c where c.run_id = runs.id and c.key = 'cancel')
    order by id limit {RUNS_MOST} for no key update
) r on conflict do nothing returning run_id
"""

DELETED = "select id from projects where deleted_at is not null and deleted_at > now() - $1 * interval '1 second'"

# An hour later than it could be restored for the last time, by whatever clock.
EXPIRED = "select id from projects where deleted_at < now() - $1 * interval '1 day' - interval '1 hour' order by deleted_at limit 1"

_WORKFLOWS = "select id from workflows where project_id = $1"
_WEBHOOKS = f"select id from webhooks where workflow_id in ({_WORKFLOWS})"
_SCHEDULES = f"select id from schedules where workflow_id in ({_WORKFLOWS})"
_DATABASES = "select id from databases where project_id = $1"

# What there may be very much of; with a run goes all that hangs on it but its steps.
_LARGE = (
    ("events", "project_id = $1", 5000),
    ("steps", "run_id in (select id from runs where project_id = $1)", 5000),
    ("runs", "project_id = $1", 200),
    ("records", f"database_id in ({_DATABASES})", 2000),
    ("deliveries", f"webhook_id in ({_WEBHOOKS})", 100),
    ("schedule_slots", f"schedule_id in ({_SCHEDULES})", 5000),
    ("causes", f"workflow_id in ({_WORKFLOWS})", 2000),
    ("sent_events", "project_id = $1", 2000),
    ("outgoing_deliveries", "project_id = $1", 2000),
    ("letters", "project_id = $1", 2000),
    ("semantic_trials", "project_id = $1", 2000),
    ("kept_answers", "project_id = $1", 200),
    ("ai_calls", "project_id = $1", 2000),
    ("message_events", "message_id in (select id from messages where project_id = $1)", 5000),
    ("images", "project_id = $1", 20),
    ("messages", "project_id = $1", 500),
    ("conversations", "project_id = $1", 500),
    ("answer_ratings", "project_id = $1", 2000),
    ("model_comparisons", "project_id = $1", 200),
    ("model_days", "project_id = $1", 2000),
    ("workflow_versions", f"workflow_id in ({_WORKFLOWS})", 200),
    ("workflows", "project_id = $1", 100),
)
SLICES = tuple([f"delete from {table} where id = any(array(select id from {table} where {of} limit {most}))" for table, of, most in _LARGE])

# What is left is little: it hangs on the project's own row. The audit log and the ledger stay.
LAST = ("delete from event_horizons where project_id = $1", "delete from projects where id = $1 and deleted_at is not null")


async def cancel(connection: Connection, project_id: UUID) -> Sequence[UUID]:
    """Ask some runs of a project to stop; answers which. None are left when it answers fewer than RUNS_MOST."""
    return [row["run_id"] for row in await connection.fetch(CANCEL, project_id)]


async def deleted(connection: Connection, within_seconds: float) -> Sequence[UUID]:
    """Projects that were deleted so lately."""
    return [row["id"] for row in await connection.fetch(DELETED, within_seconds)]


async def expired(connection: Connection, days: int) -> UUID | None:
    """A project whose time of grace is over."""
    found: UUID | None = await connection.fetchval(EXPIRED, days)
    return found


async def trim(connection: Connection, statement: str, project_id: UUID) -> bool:
    """Delete one share; False when there was nothing."""
    status: str = await connection.execute(statement, project_id)
    return status != "DELETE 0"
