"""The words of messages, for their owner to find them by."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import TSVectorField
from tortoise.contrib.postgres.indexes import GinIndex
from tortoise.models import Model

from core.database import Connection
from core.ids import new_id
from models.conversations.rows import Message

# PostgreSQL takes no vector of more than a megabyte.
CHARACTERS = 100_000
# The language of a message is not known, and an installation need not have any: words as they are written, whatever their case.
LANGUAGE = "simple"


class MessageWords(Model):
    """Of a message that is whole, in a conversation that is not temporary."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    message: fields.OneToOneRelation[Message] = fields.OneToOneField("models.Message", related_name="words")
    message_id: UUID
    user_id = fields.UUIDField()
    words = TSVectorField()

    class Meta:
        table = "message_words"
        indexes = (("user_id",), GinIndex(fields=("words",)))


KEEP = f"""
insert into message_words (id, message_id, user_id, words)
select gen_random_uuid(), m.id, m.user_id, to_tsvector('{LANGUAGE}', left(m.text, {CHARACTERS}))
from messages m join conversations c on c.id = m.conversation_id
where m.id = any($1::uuid[]) and m.text <> '' and m.finished_at is not null and not c.is_temporary
on conflict (message_id) do nothing
"""


class Hit(NamedTuple):
    message_id: UUID
    conversation_id: UUID
    snippet: str


# Of conversations that `Conversation.listed_to` would list: of a user ($1), who is a member, or begun by a key ($3); of a project ($4) or of all.
SEARCH = f"""
with asked as (select websearch_to_tsquery('{LANGUAGE}', $2) as words), found as (
    select m.id, m.conversation_id, m.text, m.created_at, asked.words as query
    from asked cross join message_words w join messages m on m.id = w.message_id join conversations c on c.id = m.conversation_id
    join projects p on p.id = c.project_id join project_members pm on pm.project_id = p.id and pm.user_id = $1
    where w.user_id = $1 and w.words @@ asked.words and c.deleted_at is null and p.deleted_at is null
        and ($3::uuid is null or c.key_id = $3) and ($4::uuid is null or c.project_id = $4)
    order by m.created_at desc, m.id desc limit $5
)
select id, conversation_id, ts_headline('{LANGUAGE}', left(text, {CHARACTERS}), query,
    'StartSel=**, StopSel=**, MaxWords=30, MinWords=10, MaxFragments=1') as snippet
from found order by created_at desc, id desc
"""


async def keep(connection: Connection, message_ids: Sequence[UUID]) -> None:
    await connection.execute(KEEP, message_ids)


async def keep_own(message_id: UUID) -> None:
    """In the transaction that makes the message."""
    await Message._meta.db.execute_query(KEEP, [[message_id]])


async def search(connection: Connection, user_id: UUID, text: str, key_id: UUID | None, project_id: UUID | None, most: int) -> list[Hit]:
    """The newest that have all words of the text; `"..."`, `or` and `-` mean what they mean to search engines of the web."""
    rows = await connection.fetch(SEARCH, user_id, text, key_id, project_id, most)
    return [Hit(row["id"], row["conversation_id"], row["snippet"]) for row in rows]
