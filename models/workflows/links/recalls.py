"""An event that is sent, and the runs that it cancels."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from uuid import UUID

from models.workflows.recalls import TOPIC
from models.workflows.writes import Connection

# A row that is locked is another event's. A run that ends meanwhile is asked in vain: `dismiss` takes that.
RECALL = f"""
with due as (
    select r.id from recalls r join sent_events e on e.project_id = r.project_id and r.topic = {TOPIC.format("e.")}
    where e.id = $1 and r.created_at <= e.created_at limit $2 for update of r skip locked
), heard as (
    delete from recalls r using due where r.id = due.id returning r.run_id
), asked as (
    insert into commands (id, project_id, run_id, key, kind, data, created_at)
    select gen_random_uuid(), r.project_id, r.id, 'cancel', 'CANCEL', json_build_object('reason', 'The event ' || to_json(e.name) || ' was sent.'), now()
    from runs r join sent_events e on e.id = $1 where r.id in (select run_id from heard) and r.finished_at is null
    on conflict do nothing returning run_id
), counted as (
    update sent_events set receivers = receivers + (select count(*) from asked) where id = $1
)
select array(select run_id from asked) as asked, (select count(*) from heard) as heard
"""

UNHEARD = f"""
select from recalls r where r.project_id = e.project_id and r.topic = {TOPIC.format("e.")} and r.created_at <= e.created_at
"""


async def recall(connection: Connection, event_id: UUID, most: int) -> tuple[list[UUID], bool]:
    """Ask runs that this event cancels to stop: which, and whether there may be more."""
    row = await connection.fetchrow(RECALL, event_id, most)
    return row["asked"], row["heard"] == most
