"""What the holder of a run reads: its version, its recorded events and outputs, what is asked of it."""

from __future__ import annotations

from uuid import UUID

import asyncpg

from core.database import Connection

VERSION = """
select v.definition::text as definition, w.project_id from workflow_versions v join workflows w on w.id = v.workflow_id where v.id = $1
"""

COMMANDS = "select id, kind, data from commands where run_id = $1 and taken_at is null order by created_at, id"

# Of a forEach that is over the list that it made stands for the outputs of its items, some of which a fork has before it begins. A reused
# step's output is in the row it was reused from.
OUTPUTS = """
select s.id, s.key, s.item, coalesce(s.output, done.output) as output from steps s left join steps done on done.id = s.reused_from_id
where s.run_id = $1 and coalesce(s.output, done.output) is not null and (s.item < 0 or not exists (
    select from steps whole where whole.run_id = s.run_id and whole.key = s.key and whole.item < 0 and whole.status <> 'RUNNING'))
"""

EVENTS = "select seq, type, step_id, data, at from events where stream = $1 and seq > $2 order by seq limit $3"


async def version(connection: Connection, id: UUID) -> tuple[str, UUID]:
    """A version's definition as JSON text, and its project."""
    row = await connection.fetchrow(VERSION, id)
    return row["definition"], row["project_id"]


async def commands(connection: Connection, run_id: UUID) -> list[asyncpg.Record]:
    """What is asked of a run and not taken in yet: id, kind, data (JSON text)."""
    rows: list[asyncpg.Record] = await connection.fetch(COMMANDS, run_id)
    return rows


async def events(connection: Connection, run_id: UUID, after: int, most: int) -> list[asyncpg.Record]:
    """seq, type, step_id, data (JSON text), at."""
    rows: list[asyncpg.Record] = await connection.fetch(EVENTS, run_id, after, most)
    return rows


async def outputs(connection: Connection, run_id: UUID) -> list[asyncpg.Record]:
    """id, key, item, output (JSON text) of the attempts that have one, less the items of what is over."""
    rows: list[asyncpg.Record] = await connection.fetch(OUTPUTS, run_id)
    return rows
