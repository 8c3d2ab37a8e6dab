"""Images that were sent with messages."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.database import Connection
from core.fields import IndexWhere
from core.ids import new_id
from models.conversations.branches import LINE
from models.conversations.rows import Message

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer
    from models.images import Image


class Attachment(Model):
    """What was sent stays told when the image itself is deleted."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    message: fields.ForeignKeyRelation[Message] = fields.ForeignKeyField("models.Message", related_name="attachments")
    message_id: UUID
    project_id = fields.UUIDField()  # the message's
    position = fields.IntField()  # among those of the message
    image: fields.ForeignKeyNullableRelation[Image] = fields.ForeignKeyField(
        "models.Image", null=True, on_delete=fields.SET_NULL, related_name="attachments"
    )
    image_id: UUID | None
    name = fields.CharField(max_length=200)
    media_type = fields.CharField(max_length=20)
    width = fields.IntField()
    height = fields.IntField()
    byte_size = fields.IntField()
    sha256 = fields.CharField(max_length=64)

    class Meta:
        table = "attachments"
        unique_together = (("message", "position"),)
        indexes = (("message", "position", "id"), ("project_id",), IndexWhere(fields=("image_id",), where="image_id IS NOT NULL"))

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Attachment]:
        return cls.filter(message_id__in=Subquery(Message.visible_to(viewer).values("id")))


# Of images that are there: those that were deleted are not sent.
BYTES = f"{LINE} select coalesce(sum(a.byte_size), 0)::bigint from line join attachments a on a.message_id = line.id where a.image_id is not null"
SEEN = """
select a.message_id, a.name, a.media_type, a.sha256, c.data
from attachments a left join image_contents c on c.image_id = a.image_id
where a.message_id = any($1::uuid[]) order by a.message_id, a.position
"""


class Seen(NamedTuple):
    """As it is told to models; `data` is None of one that was deleted."""

    name: str
    media_type: str
    sha256: str
    data: bytes | None


async def byte_count(connection: Connection, message_id: UUID) -> int:
    """Of the images of all messages up to and with this one."""
    found: int = await connection.fetchval(BYTES, message_id)
    return found


async def seen(connection: Connection, message_ids: Sequence[UUID]) -> dict[UUID, list[Seen]]:
    """By message, in order."""
    found: dict[UUID, list[Seen]] = {}
    for row in await connection.fetch(SEEN, list(message_ids)):
        found.setdefault(row["message_id"], []).append(Seen(row["name"], row["media_type"], row["sha256"], row["data"]))
    return found


async def by_message(message_ids: Sequence[UUID]) -> dict[UUID, list[Attachment]]:
    """The rows, in order."""
    found: dict[UUID, list[Attachment]] = {}
    for row in await Attachment.filter(message_id__in=list(message_ids)).order_by("message_id", "position"):
        found.setdefault(row.message_id, []).append(row)
    return found
