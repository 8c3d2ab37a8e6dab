"""Images that people have brought, for models to see: what they are, their bytes, and the addresses to which they are brought."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.models import Model

from core.clock import now
from core.database import Connection
from core.fields import IndexWhere
from core.ids import new_id
from models.conversations import Conversation
from models.projects import Project

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class Image(Model):
    """Of a project, for all its members, until somebody deletes it; or of one conversation, for whose it is, and gone with it. It never changes."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="images")
    project_id: UUID
    conversation: fields.ForeignKeyNullableRelation[Conversation] = fields.ForeignKeyField(
        "models.Conversation", null=True, related_name="images"
    )
    conversation_id: UUID | None
    user_id = fields.UUIDField()  # who brought it
    name = fields.CharField(max_length=200, default="")
    media_type = fields.CharField(max_length=20)
    width = fields.IntField()
    height = fields.IntField()
    byte_size = fields.IntField()
    sha256 = fields.CharField(max_length=64)
    created_at = fields.DatetimeField(default=now)
    content: fields.OneToOneRelation[ImageContent]

    class Meta:
        table = "images"
        indexes = (
            ("project", "created_at", "id"),
            ("user_id", "created_at"),
            IndexWhere(fields=("conversation_id",), where="conversation_id IS NOT NULL"),
        )

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Image]:
        of_projects = Q(conversation_id=None, project_id__in=Subquery(Project.visible_to(viewer).values("id")))
        return cls.filter(of_projects | Q(conversation_id__in=Subquery(Conversation.visible_to(viewer).values("id"))))


class ImageContent(Model):
    """The bytes, apart from what lists show."""

    image: fields.OneToOneRelation[Image] = fields.OneToOneField("models.Image", primary_key=True, related_name="content")
    image_id: UUID
    data = fields.BinaryField()

    class Meta:
        table = "image_contents"


class ImageUpload(Model):
    """An address to which one image may be brought. It is deleted by that, and only its token's hash is kept."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    token_hash = fields.CharField(max_length=64, unique=True)  # SHA-256 in hex
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="image_uploads")
    project_id: UUID
    conversation: fields.ForeignKeyNullableRelation[Conversation] = fields.ForeignKeyField(
        "models.Conversation", null=True, related_name="image_uploads"
    )
    conversation_id: UUID | None
    user_id = fields.UUIDField()
    key_id = fields.UUIDField(null=True)  # the API key by which it was asked for
    name = fields.CharField(max_length=200, default="")
    created_at = fields.DatetimeField(default=now)
    expires_at: datetime = fields.DatetimeField()

    class Meta:
        table = "image_uploads"
        indexes = (("project", "expires_at"), ("user_id", "created_at"), ("expires_at",))


# Who asked for it is still a member, and their key still good; what it is for is still there.
GOOD = """
select up.project_id from image_uploads up join projects p on p.id = up.project_id and p.deleted_at is null
    join project_members pm on pm.project_id = p.id and pm.user_id = up.user_id join users u on u.id = up.user_id and not u.is_disabled
where up.token_hash = $1 and up.expires_at > now()
    and (up.conversation_id is null or exists (select from conversations c where c.id = up.conversation_id and c.deleted_at is null))
    and (up.key_id is null or exists (select from api_keys k
        where k.id = up.key_id and k.revoked_at is null and (k.expires_at is null or k.expires_at > now())))
"""

# Of what is there: neither its project nor its conversation is deleted.
CONTENT = """
select i.id, i.media_type, i.sha256, i.byte_size from images i
    join projects p on p.id = i.project_id and p.deleted_at is null
    left join conversations t on t.id = i.conversation_id
where i.id = $1 and t.deleted_at is null
"""
PIECE = "select substring(data from $2 for $3) from image_contents where image_id = $1"
PIECE_BYTES = 262_144


class Content(NamedTuple):
    id: UUID
    media_type: str
    sha256: str
    byte_size: int


async def good_upload(connection: Connection, token_hash: str) -> UUID | None:
    """For which project."""
    found: UUID | None = await connection.fetchval(GOOD, token_hash)
    return found


async def content(connection: Connection, image_id: UUID) -> Content | None:
    row = await connection.fetchrow(CONTENT, image_id)
    return None if row is None else Content(*row)


async def pieces(connection: Connection, found: Content) -> AsyncIterator[bytes]:
    """The bytes, as fast as they are wanted: whoever reads slowly keeps no image in memory. They end early when it is deleted meanwhile."""
    for at in range(0, found.byte_size, PIECE_BYTES):
        piece: bytes | None = await connection.fetchval(PIECE, found.id, at + 1, PIECE_BYTES)
        if piece is None:
            return
        yield piece
