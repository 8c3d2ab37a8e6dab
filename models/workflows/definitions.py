"""Workflows and their immutable versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.fields import ExactJSON
from core.ids import new_id
from models.accounts import User
from models.projects import Project

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class Workflow(Model):
    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="workflows")
    project_id: UUID
    name = fields.CharField(max_length=100)
    description = fields.CharField(max_length=10_000, default="")
    is_enabled = fields.BooleanField(default=True)
    disabled_reason = fields.CharField(max_length=500, default="")  # as who disabled it has said
    version_number = fields.IntField(default=1)  # the current one
    version_tags: fields.Field[Any] = ExactJSON(null=True)  # names that people gave to versions: to each its number
    tags: fields.Field[Any] = ExactJSON(null=True)  # words by which it is found
    tool_description: str | None = fields.TextField(null=True)  # what language models are told that it is for; null: it is no tool
    error_workflow_id = fields.UUIDField(null=True)  # of the same project; started when a run fails
    retention_days = fields.IntField(null=True)  # of its runs; null: as the project says
    purged_run_count = fields.IntField(default=0)  # runs that are kept no more
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "workflows"
        indexes = (("project", "created_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Workflow]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))

    async def set_error_workflow(self, id: UUID | None) -> Workflow:
        self.error_workflow_id = id
        await self.save(update_fields=["error_workflow_id"])
        return self

    async def offer_as_tool(self, description: str | None) -> Workflow:
        self.tool_description = description
        await self.save(update_fields=["tool_description"])
        return self

    async def keep_runs(self, days: int | None) -> None:
        self.retention_days = days
        await self.save(update_fields=["retention_days"])

    async def enable(self, enabled: bool, reason: str = "") -> Workflow:
        """Disabled it starts no run; what is under way goes on."""
        self.is_enabled, self.disabled_reason = enabled, "" if enabled else reason
        await self.save(update_fields=["is_enabled", "disabled_reason"])
        return self


class WorkflowVersion(Model):
    """Never changed once written: a run is pinned to one."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    workflow: fields.ForeignKeyRelation[Workflow] = fields.ForeignKeyField("models.Workflow", related_name="versions")
    workflow_id: UUID
    number = fields.IntField()
    definition: fields.Field[Any] = ExactJSON()
    checksum = fields.CharField(max_length=64)  # SHA-256 of the definition's JSON text, in hex
    created_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", null=True, related_name="versions", on_delete=fields.SET_NULL
    )
    created_by_id: UUID | None
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "workflow_versions"
        unique_together = (("workflow", "number"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[WorkflowVersion]:
        return cls.filter(workflow_id__in=Subquery(Workflow.visible_to(viewer).values("id")))
