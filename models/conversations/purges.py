"""Conversations that end: deleted by their owner, kept for so long and no longer. Rows go a share at a time."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from core.database import Connection

MOST = 500

# What nobody may see any more, of whatever reason: from now on it is as if its owner had deleted it.
EXPIRE = f"""
update conversations set deleted_at = now() where id in (
    (select id from conversations where is_temporary and active_at < now() - $1 * interval '1 hour' and deleted_at is null limit {MOST})
    union
    (select c.id from projects p join conversations c on c.project_id = p.id
        and c.active_at < now() - p.conversation_days * interval '1 day' and c.deleted_at is null
        where p.conversation_days is not null limit {MOST})
)
"""

_GONE = "select id from conversations where deleted_at is not null"
_MESSAGES = f"select id from messages where conversation_id in ({_GONE})"
# Events first: there may be very many of a message. What a worker has or will have in hand is left to it: it stops, and goes with a later share.
SLICES = (
    f"delete from message_events where id = any(array(select e.id from message_events e where e.message_id in ({_MESSAGES}) limit 5000))",
    f"delete from images where id = any(array(select id from images where conversation_id in ({_GONE}) limit 20))",
    f"delete from messages where id = any(array({_MESSAGES} and due_at is null limit {MOST}))",
    f"delete from conversations where id = any(array({_GONE} and not exists"
    f" (select from messages m where m.conversation_id = conversations.id) limit {MOST}))",
    f"delete from conversation_shares where id = any(array(select id from conversation_shares where expires_at < now() limit {MOST}))",
)


async def expire(connection: Connection, temporary_hours: float) -> None:
    await connection.execute(EXPIRE, temporary_hours)


async def trim(connection: Connection, statement: str) -> bool:
    """Delete one share; False when there was nothing."""
    status: str = await connection.execute(statement)
    return status != "DELETE 0"
