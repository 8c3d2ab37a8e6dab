"""How answers are made: who holds one, and what it tells. Everything is written by whoever holds the answer, and carries the fence of its claim;
everybody else asks, by a column of its row.

Pieces of all answers of a worker are gathered and committed together (`core.commits`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple
from uuid import UUID

import orjson
from tortoise import fields
from tortoise.models import Model

from core.arrays import columns
from core.database import Connection
from core.fields import JSON, ExactJSON, choice
from models.conversations import searches
from models.conversations.rows import Message, MessageStatus
from models.conversations.tools import ToolCallStatus


class MessageEventType(StrEnum):
    STARTED = "STARTED"
    RECOVERED = "RECOVERED"
    TEXT = "TEXT"
    TOOL_CALLED = "TOOL_CALLED"
    WAITING = "WAITING"
    TOOL_ALLOWED = "TOOL_ALLOWED"
    TOOL_DENIED = "TOOL_DENIED"
    TOOL_ANSWERED = "TOOL_ANSWERED"
    DONE = "DONE"
    FAILED = "FAILED"
    STOPPED = "STOPPED"
    INTERRUPTED = "INTERRUPTED"

    @property
    def ends_message(self) -> bool:
        return self in (MessageEventType.DONE, MessageEventType.FAILED, MessageEventType.STOPPED, MessageEventType.INTERRUPTED)


class MessageEvent(Model):
    """Immutable; of each answer numbered 1, 2, 3, … without a gap. The text of an answer is that of its TEXT events, one after the other."""

    id = fields.BigIntField(primary_key=True, generated=True)
    message: fields.ForeignKeyRelation[Message] = fields.ForeignKeyField("models.Message", related_name="events")
    message_id: UUID
    seq = fields.IntField()
    type = choice(MessageEventType)
    text = fields.TextField(default="")  # of TEXT
    data: fields.Field[Any] = ExactJSON(null=True)  # of the others
    at = fields.DatetimeField()

    class Meta:
        table = "message_events"
        unique_together = (("message", "seq"),)


AFTER = "select * from message_events where message_id = $1 and seq > $2 order by seq limit $3"
ALL = "select seq, type, text, data from message_events where message_id = $1 order by seq"


class Told(NamedTuple):
    """An event to be written."""

    seq: int
    type: MessageEventType
    text: str = ""
    data: JSON = None


class Called(NamedTuple):
    """A use of a tool to be written, as its row is to be."""

    id: UUID
    project_id: UUID
    position: int
    tool_id: str
    name: str
    label: str
    fingerprint: str
    has_effects: bool
    arguments: JSON
    status: ToolCallStatus
    result: str | None = None


@dataclass(frozen=True, slots=True)
class Ending:
    """What a message is to be when it is held no more; WAITING is such an end."""

    status: MessageStatus
    text: str = ""
    parts: JSON = None
    citations: JSON = None
    model_name: str = ""
    error_code: str = ""
    error: str = ""
    is_truncated: bool = False


@dataclass(frozen=True, slots=True)
class Writing:
    """Of one holder, of one message, whole or not at all."""

    message_id: UUID
    fence: int
    told: Sequence[Told] = ()
    called: Sequence[Called] = ()
    ending: Ending | None = None


class Held(NamedTuple):
    """An answer that was claimed: what its row says."""

    id: UUID
    fence: int
    conversation_id: UUID
    project_id: UUID
    user_id: UUID
    key_id: UUID | None
    parent_id: UUID
    model: str
    status: MessageStatus  # before it was claimed
    takeovers: int
    is_to_stop: bool
    created_at: datetime


# Claiming is putting off: an answer whose worker dies is due again by itself. One that is being claimed or written is left for the next look.
CLAIM = """
with due as (
    select id, status from messages where due_at <= now() order by due_at limit $1 for update skip locked
)
update messages m set status = 'ANSWERING', fence = m.fence + 1, due_at = now() + $2 * interval '1 second',
    started_at = coalesce(m.started_at, now()), takeovers = m.takeovers + (due.status = 'ANSWERING')::int
from due where m.id = due.id
returning m.id, m.fence, m.conversation_id, m.project_id, m.user_id, m.key_id, m.parent_id, m.model, due.status, m.takeovers,
    m.stop_at is not null as is_to_stop, m.created_at
"""

# Those that are still held; the others were taken over.
# Who asked may lose what they need for it (`services.conversations.standing`) while a model speaks for minutes.
BEAT = """
update messages m set due_at = now() + $3 * interval '1 second'
from unnest($1::uuid[], $2::bigint[]) as held(id, fence), conversations c, projects p
where m.id = held.id and m.fence = held.fence and m.status = 'ANSWERING' and c.id = m.conversation_id and p.id = m.project_id
returning m.id, m.stop_at is not null or c.deleted_at is not null or p.deleted_at is not null
    or not exists (select from project_members pm join users u on u.id = pm.user_id
        where pm.project_id = m.project_id and pm.user_id = m.user_id and not u.is_disabled)
    or (m.key_id is not null and not exists (select from api_keys k
        where k.id = m.key_id and k.revoked_at is null and (k.expires_at is null or k.expires_at > now()))) as is_to_stop
"""

# Others may begin at once.
RELEASE = """
update messages m set status = 'QUEUED', due_at = now() from unnest($1::uuid[], $2::bigint[]) as held(id, fence)
where m.id = held.id and m.fence = held.fence and m.status = 'ANSWERING'
"""

# Nobody claims them until this is committed: what is told is told by the holder.
HOLD = """
select m.id from messages m join unnest($1::uuid[], $2::bigint[]) as held(id, fence) on m.id = held.id and m.fence = held.fence
where m.status = 'ANSWERING' for no key update of m
"""
HOLD_TO_TELL = HOLD.replace("for no key update", "for key share")

# A commit that was reported as lost may have happened: then these are there already.
TELL = """
insert into message_events (message_id, seq, type, text, data, at)
select t.message_id, t.seq, t.type, t.text, t.data::json, now()
from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[]) as t(message_id, seq, type, text, data)
on conflict (message_id, seq) do nothing
"""

# Written once; after that only what came of it: of a commit that is repeated somebody may have allowed or denied it meanwhile.
CALL = """
insert into tool_calls (id, message_id, project_id, position, tool_id, name, label, fingerprint, has_effects, arguments, status, result, created_at)
select t.id, t.message_id, t.project_id, t.position, t.tool_id, t.name, t.label, t.fingerprint, t.has_effects, t.arguments::json, t.status, t.result, now()
from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bool[], $10::text[], $11::text[], $12::text[])
    as t(id, message_id, project_id, position, tool_id, name, label, fingerprint, has_effects, arguments, status, result)
on conflict (id) do update set status = excluded.status, result = excluded.result where excluded.status in ('DONE', 'FAILED')
"""

# What all its calls of models came to stands in their receipts. Of calls whose worker died there is none. One that was answered, or is to stop,
# before it has begun to wait is due at once.
END = """
update messages m set status = e.status, text = e.text, parts = e.parts::json, citations = e.citations::json, model_name = e.model_name,
    error_code = e.error_code, error = e.error, is_truncated = e.is_truncated,
    due_at = case when e.status = 'WAITING' and (m.stop_at is not null
        or not exists (select from tool_calls t where t.message_id = m.id and t.status = 'WAITING')) then now() end,
    finished_at = case when e.status <> 'WAITING' then now() end,
    input_tokens = coalesce(r.input_tokens, 0), output_tokens = coalesce(r.output_tokens, 0), cost_micros = coalesce(r.cost_micros, 0)
from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bool[])
    as e(id, status, text, parts, citations, model_name, error_code, error, is_truncated)
cross join lateral (
    select sum(input_tokens) as input_tokens, sum(output_tokens) as output_tokens, sum(cost_micros) as cost_micros
    from ai_calls where message_id = e.id
) r
where m.id = e.id
"""


async def claim(connection: Connection, most: int, lease_seconds: float) -> list[Held]:
    """Those that are due longest."""
    found = []
    for row in await connection.fetch(CLAIM, most, lease_seconds):
        values = dict(row)
        found.append(Held(**{**values, "status": MessageStatus(values["status"])}))
    return found


async def beat(connection: Connection, held: Sequence[tuple[UUID, int]], lease_seconds: float) -> dict[UUID, bool]:
    """Of each that is still held by these claims, whether it is to stop."""
    ids, fences = columns(held, 2)
    return {row["id"]: row["is_to_stop"] for row in await connection.fetch(BEAT, ids, fences, lease_seconds)}


async def release(connection: Connection, held: Sequence[tuple[UUID, int]]) -> None:
    await connection.execute(RELEASE, *columns(held, 2))


async def write(connection: Connection, writings: Sequence[Writing]) -> list[bool]:
    """In one transaction. Of each, whether its claim still holds; of one that does not nothing is written. Safe to repeat."""
    endings = [(one.message_id, one.ending) for one in writings if one.ending is not None]
    hold = HOLD if endings else HOLD_TO_TELL
    async with connection.transaction():
        found = {row["id"] for row in await connection.fetch(hold, *columns([(one.message_id, one.fence) for one in writings], 2))}
        held = [one for one in writings if one.message_id in found]
        told = [(one.message_id, t.seq, t.type, t.text, _json(t.data)) for one in held for t in one.told]
        if told:
            await connection.execute(TELL, *columns(told, 5))
        # Of the same use twice in a batch the later counts: the statement would refuse both.
        called = {c.id: (c.id, one.message_id, *c[1:8], orjson.dumps(c.arguments).decode(), *c[9:]) for one in held for c in one.called}
        if called:
            await connection.execute(CALL, *columns(list(called.values()), 12))
        ended = [_ended(id, ending) for id, ending in endings if id in found]
        if ended:
            await connection.execute(END, *columns(ended, 9))
            await searches.keep(connection, [row[0] for row in ended])
    return [one.message_id in found for one in writings]


async def events(connection: Connection, message_id: UUID) -> list[Told]:
    rows = await connection.fetch(ALL, message_id)
    return [
        Told(row["seq"], MessageEventType(row["type"]), row["text"], None if row["data"] is None else orjson.loads(row["data"]))
        for row in rows
    ]


def _ended(id: UUID, ending: Ending) -> tuple[Any, ...]:
    return (
        *(id, ending.status, ending.text, _json(ending.parts), _json(ending.citations)),
        *(ending.model_name, ending.error_code, ending.error, ending.is_truncated),
    )


def _json(value: JSON) -> str | None:
    return None if value is None else orjson.dumps(value).decode()
