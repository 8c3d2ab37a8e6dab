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
    OWN = "OWN"

    def includes(self, other: Permission) -> bool:
        ranks = list(Permission)
        return ranks.index(self) >= ranks.index(other)


TOLD_MOST = 50  # people, of one thing


class Role(StrEnum):
    OWNER = "OWNER"
    ADMIN = "ADMIN"
    EDITOR = "EDITOR"
    OPERATOR = "OPERATOR"
    VIEWER = "VIEWER"

    def may(self, permission: Permission) -> bool:
        return _REACH[self] >= list(Permission).index(permission)


_REACH = {Role.OWNER: 4, Role.ADMIN: 3, Role.EDITOR: 2, Role.OPERATOR: 1, Role.VIEWER: 0}


def roles_that_may(permission: Permission) -> list[Role]:
    return [role for role in Role if role.may(permission)]


class Project(Model):
    id = fields.UUIDField(primary_key=True, default=new_id)
    name = fields.CharField(max_length=100)
    description = fields.TextField(default="")
    error_workflow_id = fields.UUIDField(null=True)  # for workflows that have none of their own
    retention_days = fields.IntField(null=True)  # of its runs; null: as the server is set
    conversation_days = fields.IntField(null=True)  # after the last message of one; null: for ever
    concurrency = fields.IntField(null=True)  # runs that workers may hold at once; null: no limit
    created_at = fields.DatetimeField(default=now)
    deleted_at = fields.DatetimeField(null=True)  # nobody sees it any more; an owner can restore it until it is purged

    class Meta:
        table = "projects"
        indexes = (
            ("created_at", "id"),
            IndexWhere(fields=("deleted_at",), where="deleted_at IS NOT NULL"),
            IndexWhere(fields=("concurrency",), where="concurrency IS NOT NULL"),
            IndexWhere(fields=("conversation_days",), where="conversation_days IS NOT NULL"),
        )

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Project]:
        return cls.filter(deleted_at=None, id__in=Subquery(Member.of(viewer).values("project_id")))

    @classmethod
    def restorable_by(cls, viewer: Viewer) -> QuerySet[Project]:
        """Those that were deleted, of whom one is an owner."""
        owned = Member.of(viewer).filter(role__in=roles_that_may(Permission.OWN)).values("project_id")
        return cls.filter(deleted_at__not_isnull=True, id__in=Subquery(owned))

    @classmethod
    def administered_by(cls, viewer: Viewer) -> QuerySet[Project]:
        return cls.filter(deleted_at=None, id__in=Subquery(Member.administered_by(viewer).values("project_id")))

    async def set_error_workflow(self, id: UUID | None) -> Project:
        self.error_workflow_id = id
        await self.save(update_fields=["error_workflow_id"])
        return self

    async def limit_runs(self, most: int | None) -> None:
        self.concurrency = most
        await self.save(update_fields=["concurrency"])

    async def keep_conversations(self, days: int | None) -> None:
        self.conversation_days = days
        await self.save(update_fields=["conversation_days"])

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
    def of(cls, viewer: Viewer) -> QuerySet[Member]:
        """Where a viewer is a member: what scopes begin with. Of an API key the membership of its maker, in the one project."""
        return cls.filter(user_id=viewer.user_id, project_id__gte=viewer.first_project_id, project_id__lte=viewer.last_project_id)

    @classmethod
    def administered_by(cls, viewer: Viewer) -> QuerySet[Member]:
        """The same where it administers: for what others in the project do not see."""
        roles = roles_that_may(Permission.ADMINISTER)
        return cls.of(viewer).filter(user_id=viewer.administrator_id, role__in=roles)

    @classmethod
    async def administrators(cls, project_id: UUID) -> list[User]:
        """Who is written to of what only they can mend: the first of them, so that a letter is never a flood."""
        able = cls.filter(project_id=project_id, role__in=roles_that_may(Permission.ADMINISTER), user__is_disabled=False)
        return [member.user for member in await able.order_by("created_at", "id").limit(TOLD_MOST).prefetch_related("user")]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Member]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))
