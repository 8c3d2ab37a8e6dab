"""Keys for programs: each of one person, for one project."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.models import Model

from core.clock import now
from core.fields import ExactJSON, choice
from core.ids import new_id
from models.accounts import User
from models.projects import Member, Permission, Project

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer

SEEN = timedelta(minutes=1)  # how exactly it is known when a key was last used


class ApiKey(Model):
    """Of the secret only the hash is kept. The maker's membership is looked at with each use, and nothing of it is copied here."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="api_keys")
    project_id: UUID
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="api_keys")
    user_id: UUID
    name = fields.CharField(max_length=100)
    scope = choice(Permission)
    tools: fields.Field[Any] = ExactJSON(null=True)  # the only things it is for: tools of `/mcp`, by name; null: it is for everything
    prefix = fields.CharField(max_length=16, unique=True)  # how the secret begins: to find the row, and for people to know it by
    secret_hash = fields.CharField(max_length=64)  # SHA-256 in hex
    old_secret_hash = fields.CharField(max_length=64, null=True)
    old_secret_expires_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(default=now)
    expires_at: datetime | None = fields.DatetimeField(null=True)
    last_used_at = fields.DatetimeField(null=True)
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "api_keys"
        indexes = (("project", "created_at", "id"), ("user", "created_at", "id"))

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[ApiKey]:
        """A person's own, and all of a project that they administer. Revoked ones are gone."""
        administered = Member.administered_by(viewer).filter(user_id=viewer.person_id).values("project_id")
        return cls.filter(Q(user_id=viewer.person_id) | Q(project_id__in=Subquery(administered)), revoked_at=None)

    @classmethod
    def administered_by(cls, viewer: Viewer) -> QuerySet[ApiKey]:
        """Those of projects that one administers, be it by a key: to say what they may spend."""
        return cls.filter(project_id__in=Subquery(Member.administered_by(viewer).values("project_id")), revoked_at=None)

    async def revoke(self) -> bool:
        """True for exactly one of any number of concurrent callers."""
        return bool(await ApiKey.filter(id=self.id, revoked_at=None).update(revoked_at=now()))


STANDING = """
select k.id, k.user_id, k.project_id, k.scope, k.tools, k.secret_hash, k.old_secret_hash, k.old_secret_expires_at, k.expires_at, k.last_used_at
from api_keys k join users u on u.id = k.user_id join project_members m on m.user_id = k.user_id and m.project_id = k.project_id
where k.prefix = $1 and k.revoked_at is null and not u.is_disabled
"""
