"""What models asked for in conversations, and what people allowed."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.fields import ExactJSON, choice
from core.ids import new_id
from models.conversations.rows import Message
from models.projects import Project

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class ToolCallStatus(StrEnum):
    CALLED = "CALLED"
    WAITING = "WAITING"
    ALLOWED = "ALLOWED"
    DENIED = "DENIED"
    DONE = "DONE"
    FAILED = "FAILED"


class ToolCall(Model):
    """Written before the tool is used, with an id by which the tool knows a repeated use: a crash between use and result has one effect."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    message: fields.ForeignKeyRelation[Message] = fields.ForeignKeyField("models.Message", related_name="tool_calls")
    message_id: UUID
    project_id = fields.UUIDField()  # the message's
    position = fields.IntField()  # among those of the message
    tool_id = fields.CharField(max_length=300)
    name = fields.CharField(max_length=200)  # as the model knows it
    label = fields.CharField(max_length=300)
    fingerprint = fields.CharField(max_length=100)  # of the offer as it was when it was asked for, or allowed
    has_effects = fields.BooleanField()
    arguments: fields.Field[Any] = ExactJSON()
    status = choice(ToolCallStatus)
    result = fields.TextField(null=True)
    answered_by_id = fields.UUIDField(null=True)
    answered_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "tool_calls"
        indexes = (("message", "position", "id"), ("project_id",))

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[ToolCall]:
        return cls.filter(message_id__in=Subquery(Message.visible_to(viewer).values("id")))


class ToolPermission(Model):
    """Somebody has said "always" of a tool, as it was then: with another fingerprint they are asked again."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="tool_permissions")
    project_id: UUID
    user_id = fields.UUIDField()
    tool_id = fields.CharField(max_length=300)
    label = fields.CharField(max_length=300)
    fingerprint = fields.CharField(max_length=100)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "tool_permissions"
        unique_together = (("project", "user_id", "tool_id"),)
        indexes = (("user_id", "created_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[ToolPermission]:
        return cls.filter(user_id=viewer.person_id, project_id__in=Subquery(Project.visible_to(viewer).values("id")))
