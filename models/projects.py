"""Projects are the tenants: what belongs to one is seen by its members and by nobody else."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.fields import IndexWhere, choice
from core.ids import new_id
from models.accounts import User

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class Permission(StrEnum):
    """What a member may do; each includes the ones before it."""

    READ = "READ"
    RUN = "RUN"
    EDIT = "EDIT"
    ADMINISTER = "ADMINISTER"


class Role(StrEnum):
    OWNER = "OWNER"
    ADMIN = "ADMIN"
    EDITOR = "EDITOR"
    OPERATOR = "OPERATOR"
    VIEWER = "VIEWER"

    def may(self, permission: Permission) -> bool:
        return _REACH[self] >= list(Permission).index(permission)


_REACH = {Role.OWNER: 3, Role.ADMIN: 3, Role.EDITOR: 2, Role.OPERATOR: 1, Role.VIEWER: 0}


def roles_that_may(permission: Permission) -> list[Role]:
    return [role for role in Role if role.may(permission)]


class Project(Model):
    id = fields.UUIDField(primary_key=True, default=new_id)
    name = fields.CharField(max_length=100)
    description = fields.TextField(default="")
    error_workflow_id = fields.UUIDField(null=True)  # for workflows that have none of their own
    retention_days = fields.IntField(null=True)  # of its runs; null: as the server is set
    concurrency = fields.IntField(null=True)  # runs that workers may hold at once; null: no limit
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "projects"
        indexes = (("created_at", "id"), IndexWhere(fields=("concurrency",), where="concurrency IS NOT NULL"))

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Project]:
        return cls.filter(id__in=Subquery(Member.filter(user_id=viewer.user_id).values("project_id")))

    async def set_error_workflow(self, id: UUID | None) -> Project:
        self.error_workflow_id = id
        await self.save(update_fields=["error_workflow_id"])
        return self

    async def limit_runs(self, most: int | None) -> None:
        self.concurrency = most
        await self.save(update_fields=["concurrency"])

    async def keep_runs(self, days: int | None) -> None:
        self.retention_days = days
        await self.save(update_fields=["retention_days"])


class Member(Model):
    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="members")
    project_id: UUID
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="memberships")
    user_id: UUID
    role = choice(Role)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "project_members"
        unique_together = (("project", "user"),)
        indexes = (("user", "project"), ("project", "created_at", "id"))

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Member]:
        return cls.filter(project_id__in=Subquery(Member.filter(user_id=viewer.user_id).values("project_id")))
