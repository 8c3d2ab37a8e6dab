"""Conversations, the tree of their messages, and what strangers are shown of them."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.models import Model

from core.clock import now
from core.fields import ExactJSON, IndexWhere, choice
from core.ids import new_id
from models.projects import Project

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class Conversation(Model):
    """Of one person, or of one API key, in one project: other members do not see it. Who made the key sees what it began."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="conversations")
    project_id: UUID
    user_id = fields.UUIDField()
    key_id = fields.UUIDField(null=True)  # the API key that began it
    title = fields.CharField(max_length=200, default="")
    instructions = fields.TextField(default="")
    model = fields.CharField(max_length=240, default="")  # for messages that name none; empty: the router decides
    tools: fields.Field[Any] = ExactJSON()  # ids of what models may be given; none unless named
    is_temporary = fields.BooleanField(default=False)  # not listed, not found, and gone soon after its last message
    active_message_id: UUID | None = fields.UUIDField(null=True)  # the leaf of the branch that is shown, and gone on with
    message_count = fields.IntField(default=0)
    created_at = fields.DatetimeField(default=now)
    active_at = fields.DatetimeField(default=now)  # when something was last asked in it
    deleted_at = fields.DatetimeField(null=True)  # nobody sees it any more, and a clock takes its rows away

    class Meta:
        table = "conversations"
        indexes = (
            ("user_id", "active_at", "id"),
            ("user_id", "created_at"),
            ("project", "active_at", "id"),
            ("active_at", "id"),
            IndexWhere(fields=("key_id",), where="key_id IS NOT NULL"),
            IndexWhere(fields=("active_at",), where="is_temporary"),
            IndexWhere(fields=("deleted_at",), where="deleted_at IS NOT NULL"),
        )

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Conversation]:
        own = Q(user_id=viewer.person_id) | Q(key_id=viewer.principal_id)  # no person has the id of a key
        return cls.filter(own, deleted_at=None, project_id__in=Subquery(Project.visible_to(viewer).values("id")))

    @classmethod
    def listed_to(cls, viewer: Viewer) -> QuerySet[Conversation]:
        return cls.visible_to(viewer).filter(is_temporary=False)


class MessageRole(StrEnum):
    USER = "USER"
    ASSISTANT = "ASSISTANT"


class MessageStatus(StrEnum):
    QUEUED = "QUEUED"
    ANSWERING = "ANSWERING"
    WAITING = "WAITING"
    DONE = "DONE"
    FAILED = "FAILED"
    STOPPED = "STOPPED"
    INTERRUPTED = "INTERRUPTED"

    @property
    def is_final(self) -> bool:
        return self not in (MessageStatus.QUEUED, MessageStatus.ANSWERING, MessageStatus.WAITING)


class Message(Model):
    """What somebody wrote, which is DONE and never changes; or an answer, which one worker at a time makes: `fence` goes up with each claim,
    and a write that carries an old one changes nothing.

    `due_at` is when a worker has to look at it. Of an answer that is held that is the end of the lease; null: nothing is to be done.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    conversation: fields.ForeignKeyRelation[Conversation] = fields.ForeignKeyField("models.Conversation", related_name="messages")
    conversation_id: UUID
    project_id = fields.UUIDField()  # the conversation's
    user_id = fields.UUIDField()  # the conversation's
    parent_id: UUID | None = fields.UUIDField(null=True)
    depth = fields.IntField()  # how many messages stand before it in its branch
    role = choice(MessageRole)
    status = choice(MessageStatus)
    text = fields.TextField(default="")
    parts: fields.Field[Any] = ExactJSON(null=True)  # of an answer with tools: what it said and did, in order
    sources: fields.Field[Any] = ExactJSON(null=True)  # [{number, type, id, title, text}]: what was attached, as it was then
    citations: fields.Field[Any] = ExactJSON(null=True)  # numbers of the sources that an answer names
    key = fields.CharField(max_length=200, null=True)  # whoever sends with the same one again means this message
    key_id = fields.UUIDField(null=True)  # the API key by which it was asked
    model = fields.CharField(max_length=240, default="")  # as it was asked for; empty: the router decided
    model_name = fields.CharField(max_length=200, default="")  # as what answered calls itself
    error_code = fields.CharField(max_length=40, default="")
    error = fields.TextField(default="")
    is_truncated = fields.BooleanField(default=False)  # the answer met the limit of its length
    input_tokens = fields.BigIntField(default=0)
    output_tokens = fields.BigIntField(default=0)
    cost_micros = fields.BigIntField(default=0)  # of all calls of models, the failed ones too
    fence = fields.BigIntField(default=0)
    due_at: datetime | None = fields.DatetimeField(null=True)
    stop_at: datetime | None = fields.DatetimeField(null=True)  # when somebody asked it to stop
    takeovers = fields.IntField(default=0)  # how often a worker was lost with it
    created_at = fields.DatetimeField(default=now)
    started_at = fields.DatetimeField(null=True)
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = "messages"
        unique_together = (("conversation", "key"),)
        indexes = (
            ("conversation", "created_at", "id"),
            ("user_id", "created_at"),
            ("project_id",),
            IndexWhere(fields=("parent_id", "created_at", "id"), where="parent_id IS NOT NULL"),
            IndexWhere(fields=("due_at",), where="due_at IS NOT NULL"),
            IndexWhere(fields=("conversation_id",), where="finished_at IS NULL"),
        )

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Message]:
        return cls.filter(conversation_id__in=Subquery(Conversation.visible_to(viewer).values("id")))

    async def ask_to_stop(self) -> None:
        """One that nobody holds is due at once; who holds it looks with each beat. An answer that goes from one to the other meanwhile is due by
        what its holder writes."""
        unfinished = Message.filter(id=self.id, finished_at=None)
        await unfinished.filter(stop_at=None).update(stop_at=now())
        await unfinished.filter(status__in=(MessageStatus.QUEUED, MessageStatus.WAITING)).update(due_at=now())


class ConversationShare(Model):
    """Lets whoever has its token read a copy that was made when it was shared. Only the token's hash is kept."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    conversation: fields.ForeignKeyRelation[Conversation] = fields.ForeignKeyField("models.Conversation", related_name="shares")
    conversation_id: UUID
    project_id = fields.UUIDField()  # the conversation's
    user_id = fields.UUIDField()  # the conversation's
    token_hash = fields.CharField(max_length=64, unique=True)
    snapshot: fields.Field[Any] = ExactJSON(null=True)  # null once it is revoked
    created_at = fields.DatetimeField(default=now)
    expires_at: datetime = fields.DatetimeField()
    revoked_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "conversation_shares"
        indexes = (("conversation", "created_at", "id"), ("project_id", "created_at", "id"), ("expires_at",))

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[ConversationShare]:
        """One's own, and all of a project that one administers, though not what they show."""
        administered = Conversation.filter(deleted_at=None, project_id__in=Subquery(Project.administered_by(viewer).values("id")))
        return cls.filter(
            Q(conversation_id__in=Subquery(Conversation.visible_to(viewer).values("id")))
            | Q(conversation_id__in=Subquery(administered.values("id")))
        )
