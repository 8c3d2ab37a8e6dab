"""What of a project is a tool at `/mcp`: nothing but what somebody has exposed."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

import orjson
from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.fields import JSON, legible
from core.ids import new_id
from models.projects import Project
from models.saved_queries import SavedQuery
from models.workflows import Workflow

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.reads import Fetches
    from core.viewers import Viewer


class McpExposure(Model):
    """Of a workflow or of a saved query, each of which has one at most. To hide a thing is to delete this."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="mcp_exposures")
    project_id: UUID
    workflow: fields.ForeignKeyNullableRelation[Workflow] = fields.OneToOneField("models.Workflow", null=True, related_name="mcp_exposure")
    workflow_id: UUID | None
    saved_query: fields.ForeignKeyNullableRelation[SavedQuery] = fields.OneToOneField(
        "models.SavedQuery", null=True, related_name="mcp_exposure"
    )
    saved_query_id: UUID | None
    name = fields.CharField(max_length=64)  # of the tool
    description = fields.TextField()  # by which a model chooses it
    created_at = fields.DatetimeField(default=now)
    updated_at = fields.DatetimeField(default=now)

    class Meta:
        table = "mcp_exposures"
        unique_together = (("project", "name"),)
        indexes = (("project", "created_at", "id"), ("workflow", "id"), ("saved_query", "id"))

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[McpExposure]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))


class Offered(NamedTuple):
    """A tool. `schema` is of the workflow's input, in its current version, or of the query's variables; None: anything goes."""

    id: UUID
    name: str
    description: str
    title: str
    workflow_id: UUID | None
    document: str | None
    schema: JSON


_DEFINITION = legible("v.definition")
_OFFERED = f"""
select e.id, e.name, e.description, coalesce(w.name, q.name) as title, e.workflow_id, q.document,
    coalesce({_DEFINITION} -> 'input', q.input_schema) as schema
from mcp_exposures e left join saved_queries q on q.id = e.saved_query_id left join workflows w on w.id = e.workflow_id
left join workflow_versions v on v.workflow_id = w.id and v.number = w.version_number
where e.project_id = $1 and ($2::text[] is null or e.name = any($2)) and (e.workflow_id is null or $3 and w.is_enabled) order by e.name
"""


async def offered(reads: Fetches, project_id: UUID, names: Iterable[str] | None, *, workflows: bool) -> list[Offered]:
    """By name: those of these names, or all; without `workflows` the saved queries alone. A workflow that is disabled is none."""
    rows: list[Any] = [*await reads.fetch(_OFFERED, project_id, None if names is None else sorted(names), workflows)]
    return [Offered(*row)._replace(schema=None if row["schema"] is None else orjson.loads(row["schema"])) for row in rows]
