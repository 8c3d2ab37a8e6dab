"""What a run asks of people."""

from __future__ import annotations

from collections.abc import Sequence
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
from models.accounts import User
from models.projects import Member, Permission, Project, roles_that_may
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


PENDING = """
with recursive line as (
    select $1::uuid as id union all select r.id from line join runs r on r.parent_id = line.id
)
select a.id from line join approvals a on a.run_id = line.id where a.status = 'PENDING'
"""


class Approval(Model):
    """Made in the transaction in which its step begins to wait. It leaves PENDING once: by the answers of so many people, or with its step."""

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
    barred: fields.Field[Any] = ExactJSON(null=True)  # who may not answer, whoever else they are: they started the run
    needed = fields.IntField(default=1)  # people who approve
    rejections_needed = fields.IntField(default=1)
    fails_on_reject = fields.BooleanField(default=False)
    status = choice(ApprovalStatus, default=ApprovalStatus.PENDING)
    values: fields.Field[Any] = ExactJSON(null=True)
    comment = fields.TextField(default="")
    answered_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", null=True, related_name="approvals", on_delete=fields.SET_NULL
    )
    answered_by_id: UUID | None
    answered_at = fields.DatetimeField(null=True)
    expires_at = fields.DatetimeField(null=True)
    letter_at: datetime | None = fields.DatetimeField(null=True)  # when those who have not answered get a letter (again)
    letters_left = fields.IntField(default=0)
    letter_seconds = fields.IntField(null=True)  # between two letters
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "approvals"
        indexes = (
            ("project", "created_at", "id"),
            ("run", "created_at", "id"),
            ("created_at", "id"),
            IndexWhere(fields=("letter_at",), where="letter_at IS NOT NULL"),
        )

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Approval]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))

    @classmethod
    async def pending_of(cls, run_id: UUID) -> list[UUID]:
        """Of a run, and of the runs that its steps have started, and theirs."""
        return [row["id"] for row in await cls._meta.db.execute_query_dict(PENDING, [run_id])]

    @property
    def is_open(self) -> bool:
        """Whether it can be answered at this moment."""
        return self.status is ApprovalStatus.PENDING and (self.expires_at is None or self.expires_at > now())

    @property
    def answerers(self) -> QuerySet[Member]:
        return answerers(self.project_id, self.roles, self.users, self.barred or [])


def answerers(project_id: UUID, roles: Sequence[str], users: Sequence[str], barred: Sequence[str]) -> QuerySet[Member]:
    """The members who may answer what is asked of these roles and users, at this moment."""
    able = roles_that_may(Permission.RUN)
    members = Member.filter(project_id=project_id, role__in=able, user__is_disabled=False).exclude(user_id__in=barred)
    return members.filter(Q(role__in=roles) | Q(user_id__in=users)) if roles or users else members


class ApprovalAnswer(Model):
    """What one of those who were asked has said, for good."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    approval: fields.ForeignKeyRelation[Approval] = fields.ForeignKeyField("models.Approval", related_name="answers")
    approval_id: UUID
    user: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", null=True, related_name="approval_answers", on_delete=fields.SET_NULL
    )
    user_id: UUID | None
    approves = fields.BooleanField()
    values: fields.Field[Any] = ExactJSON(null=True)
    comment = fields.TextField(default="")
    key = fields.CharField(max_length=200, null=True)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "approval_answers"
        unique_together = (("approval", "user"),)
        indexes = (("approval", "created_at", "id"), ("user",))

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[ApprovalAnswer]:
        return cls.filter(approval_id__in=Subquery(Approval.visible_to(viewer).values("id")))


class ApprovalLink(Model):
    """What a letter lets in: one person, to one approval, once."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    approval: fields.ForeignKeyRelation[Approval] = fields.ForeignKeyField("models.Approval", related_name="links")
    approval_id: UUID
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="approval_links")
    user_id: UUID
    token_hash = fields.CharField(max_length=64, unique=True)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "approval_links"
        indexes = (("approval", "user"), ("user",))
