"""What people did, append-only: a trigger refuses changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.models import Model

from core.clock import now
from core.fields import ExactJSON
from core.ids import new_id

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class AuditEntry(Model):
    """Of a project, or of somebody's account alone. It names rows by id, without foreign keys: it outlives them."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project_id = fields.UUIDField(null=True)
    user_id = fields.UUIDField(null=True)  # who; null: the server itself, or nobody who is known
    session_id = fields.UUIDField(null=True)
    key_id = fields.UUIDField(null=True)  # the API key that was used
    address = fields.CharField(max_length=64, default="")
    action = fields.CharField(max_length=60)  # noun and verb: member.removed
    target_type = fields.CharField(max_length=60, default="")
    target_id = fields.UUIDField(null=True)
    before: fields.Field[Any] = ExactJSON(null=True)
    after: fields.Field[Any] = ExactJSON(null=True)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "audit_entries"
        indexes = (("project_id", "created_at", "id"), ("user_id", "created_at", "id"))

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[AuditEntry]:
        """Those of projects that one administers, and of one's own account."""
        from models.projects import Project

        administered = Subquery(Project.administered_by(viewer).values("id"))
        return cls.filter(Q(project_id__in=administered) | Q(project_id=None, user_id=viewer.person_id))
