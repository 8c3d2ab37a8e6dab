"""GraphQL queries that a project keeps under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.fields import ExactJSON
from core.ids import new_id
from models.projects import Project

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class SavedQuery(Model):
    """It was valid when it was saved, and is judged anew each time that it is asked, as whoever asks it."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="saved_queries")
    project_id: UUID
    name = fields.CharField(max_length=100)
    description = fields.TextField(default="")
    document = fields.TextField()
    input_schema: fields.Field[Any] = ExactJSON()  # the JSON Schema of its variables
    created_at = fields.DatetimeField(default=now)
    updated_at = fields.DatetimeField(default=now)

    class Meta:
        table = "saved_queries"
        unique_together = (("project", "name"),)
        indexes = (("project", "created_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[SavedQuery]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))
