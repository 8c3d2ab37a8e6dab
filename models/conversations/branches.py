"""From a message up to where its conversation began."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

import orjson

from core.database import Connection
from core.fields import JSON
from models.conversations.rows import MessageRole, MessageStatus


class Stage(NamedTuple):
    """A message of a branch: what of it is told to models."""

    id: UUID
    role: MessageRole
    status: MessageStatus
    text: str
    parts: JSON
    sources: JSON
    model_name: str
    has_images: bool


# Bounded by how many messages a branch may have.
BRANCH = """
with recursive line as (
    select id, parent_id, depth from messages where id = $1
    union all
    select m.id, m.parent_id, m.depth from messages m join line on m.id = line.parent_id
)
select m.id, m.role, m.status, m.text, m.parts, m.sources, m.model_name,
    exists (select from attachments a where a.message_id = m.id) as has_images
from line join messages m on m.id = line.id order by line.depth
"""
LINE = """
with recursive line as (
    select id, parent_id, text, parts, sources from messages where id = $1
    union all
    select m.id, m.parent_id, m.text, m.parts, m.sources from messages m join line on m.id = line.parent_id
)
"""
SIZE = f"""{LINE}
select coalesce(sum(octet_length(text) + coalesce(octet_length(parts::text), 0) + coalesce(octet_length(sources::text), 0)), 0)::bigint from line
"""  # noqa: S608  (our own constant)
SOURCES = f"{LINE} select coalesce(sum(json_array_length(sources)), 0)::bigint from line where sources is not null"  # noqa: S608
IDS = """
with recursive line as (
    select c.id as conversation_id, m.id, m.parent_id, m.depth from conversations c join messages m on m.id = c.active_message_id
    where c.id = any($1::uuid[])
    union all
    select line.conversation_id, m.id, m.parent_id, m.depth from messages m join line on m.id = line.parent_id
)
select conversation_id, id from line order by depth
"""

COSTS = """
select c.id, (select coalesce(sum(m.cost_micros), 0)::bigint from messages m where m.conversation_id = c.id) as micros
from conversations c where c.id = any($1::uuid[])
"""


async def branch(connection: Connection, message_id: UUID) -> list[Stage]:
    """Up to and with this message, the oldest first."""
    rows = await connection.fetch(BRANCH, message_id)
    return [
        Stage(
            row["id"],
            MessageRole(row["role"]),
            MessageStatus(row["status"]),
            row["text"],
            _json(row["parts"]),
            _json(row["sources"]),
            row["model_name"],
            row["has_images"],
        )
        for row in rows
    ]


async def size(connection: Connection, message_id: UUID) -> int:
    """Bytes that `branch` would bring."""
    found: int = await connection.fetchval(SIZE, message_id)
    return found


async def source_count(connection: Connection, message_id: UUID) -> int:
    """Of all messages up to and with this one."""
    found: int = await connection.fetchval(SOURCES, message_id)
    return found


async def active(connection: Connection, conversation_ids: Sequence[UUID]) -> dict[UUID, list[UUID]]:
    """By conversation: the messages of the branch that is shown, the oldest first."""
    found: dict[UUID, list[UUID]] = {}
    for row in await connection.fetch(IDS, conversation_ids):
        found.setdefault(row["conversation_id"], []).append(row["id"])
    return found


async def costs(connection: Connection, conversation_ids: Sequence[UUID]) -> dict[UUID, int]:
    return {row["id"]: row["micros"] for row in await connection.fetch(COSTS, conversation_ids)}


def _json(text: str | None) -> JSON:
    return None if text is None else orjson.loads(text)
