"""Invitations into projects: a letter with a token that works once."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.fields import choice
from core.ids import new_id
from models.accounts import User
from models.projects import Project, Role

if TYPE_CHECKING:
    from datetime import datetime

    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class InvitationStatus(StrEnum):
    PENDING = "PENDING"
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    REVOKED = "REVOKED"


class Invitation(Model):
    """Only the token's hash is kept. One that has expired is still PENDING: it can be sent again."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="invitations")
    project_id: UUID
    email = fields.CharField(max_length=254)  # lower case, as `User.email`
    role = choice(Role)
    status = choice(InvitationStatus, default=InvitationStatus.PENDING)
    token_hash = fields.CharField(max_length=64, unique=True)  # SHA-256 in hex
    invited_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", null=True, related_name="invitations", on_delete=fields.SET_NULL
    )
    invited_by_id: UUID | None
    created_at = fields.DatetimeField(default=now)
    expires_at = fields.DatetimeField()

    class Meta:
        table = "project_invitations"
        indexes = (("project", "created_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Invitation]:
        return cls.filter(project_id__in=Subquery(Project.administered_by(viewer).values("id")))

    async def settle(self, status: InvitationStatus, at: datetime) -> bool:
        """True for exactly one of any number of concurrent callers. An invitation that has expired can only be revoked."""
        open_ = Invitation.filter(id=self.id, status=InvitationStatus.PENDING, token_hash=self.token_hash)
        if status is not InvitationStatus.REVOKED:
            open_ = open_.filter(expires_at__gt=at)
        return bool(await open_.update(status=status))
