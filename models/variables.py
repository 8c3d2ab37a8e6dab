"""What projects name for their workflows and everybody in them may read: addresses, limits, switches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.arrays import columns
from core.clock import now
from core.database import Connection
from core.fields import ExactJSON
from core.ids import new_id
from models.projects import Project

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class Variable(Model):
    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="variables")
    project_id: UUID
    name = fields.CharField(max_length=64)
    value: fields.Field[Any] = ExactJSON()
    description = fields.CharField(max_length=500, default="")
    created_at = fields.DatetimeField(default=now)
    updated_at = fields.DatetimeField(default=now)

    class Meta:
        table = "variables"
        unique_together = (("project", "name"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Variable]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))


Wanted = tuple[UUID, str]  # a project and a name

VALUES = """
select v.project_id, v.name, v.value::text as value
from variables v join unnest($1::uuid[], $2::text[]) as w(project_id, name) using (project_id, name)
"""


async def values(connection: Connection, wanted: Sequence[Wanted]) -> dict[Wanted, str]:
    """Those that there are, as JSON text."""
    return {(row["project_id"], row["name"]): row["value"] for row in await connection.fetch(VALUES, *columns(wanted, 2))}
