"""Events that are sent to a project, and the steps that wait for one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.fields import ExactJSON, IndexWhere
from core.ids import new_id
from models.accounts import User
from models.projects import Project
from models.workflows.runs import Run

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class SentEvent(Model):
    """Whoever waits for it while it is sent gets it, and until it expires whoever begins to."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="sent_events")
    project_id: UUID
    key = fields.CharField(max_length=210)
    name = fields.CharField(max_length=100)
    correlation = fields.CharField(max_length=200)
    data: fields.Field[Any] = ExactJSON(null=True)
    receivers = fields.IntField(default=0)  # steps that got it
    sent_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", null=True, related_name="sent_events", on_delete=fields.SET_NULL
    )
    sent_by_id: UUID | None
    created_at = fields.DatetimeField(default=now)
    expires_at = fields.DatetimeField()
    delivered_at = fields.DatetimeField(null=True)  # to all that waited when it was sent

    class Meta:
        table = "sent_events"
        unique_together = (("project", "key"),)
        indexes = (
            ("project", "name", "correlation", "expires_at"),
            ("project", "created_at", "id"),
            IndexWhere(fields=("created_at", "id"), where="delivered_at IS NULL"),
        )

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[SentEvent]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))


class EventWait(Model):
    """Made in the transaction in which its step begins to wait. Closed by an event, or with its step."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="event_waits")
    project_id: UUID
    run: fields.ForeignKeyRelation[Run] = fields.ForeignKeyField("models.Run", related_name="event_waits")
    run_id: UUID
    step_id = fields.UUIDField(unique=True)
    name = fields.CharField(max_length=100)
    correlation = fields.CharField(max_length=200)
    event_id = fields.UUIDField(null=True)  # what closed it
    created_at = fields.DatetimeField(default=now)
    closed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "event_waits"
        indexes = (
            ("run", "event_id"),
            IndexWhere(fields=("event_id",), where="event_id IS NOT NULL"),
            IndexWhere(fields=("project_id", "name", "correlation"), where="closed_at IS NULL"),
        )

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[EventWait]:
        return cls.filter(run_id__in=Subquery(Run.visible_to(viewer).values("id")))
