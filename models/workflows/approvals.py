"""What a run asks of people."""

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
from models.accounts import User
from models.projects import Project
from models.workflows.runs import Run

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class ApprovalStatus(StrEnum):
    PENDING = "PENDING"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    EXPIRED = "EXPIRED"
    CANCELED = "CANCELED"


class Approval(Model):
    """Made in the transaction in which its step begins to wait. It leaves PENDING once: by an answer, or with its step."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="approvals")
    project_id: UUID
    run: fields.ForeignKeyRelation[Run] = fields.ForeignKeyField("models.Run", related_name="approvals")
    run_id: UUID
    step_id = fields.UUIDField(unique=True)
    title = fields.CharField(max_length=200)
    description = fields.TextField(default="")
    form: fields.Field[Any] = ExactJSON(null=True)  # a JSON Schema
    roles: fields.Field[Any] = ExactJSON()  # who may answer; if neither names anybody, whoever may run workflows
    users: fields.Field[Any] = ExactJSON()
    fails_on_reject = fields.BooleanField(default=False)
    status = choice(ApprovalStatus, default=ApprovalStatus.PENDING)
    values: fields.Field[Any] = ExactJSON(null=True)
    comment = fields.TextField(default="")
    answer_key = fields.CharField(max_length=200, null=True)
    answered_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", null=True, related_name="approvals", on_delete=fields.SET_NULL
    )
    answered_by_id: UUID | None
    answered_at = fields.DatetimeField(null=True)
    expires_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "approvals"
        indexes = (("project", "created_at", "id"), ("run", "created_at", "id"), ("created_at", "id"))

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Approval]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))
