"""Runs that start because something happened: what listens for the end of a run, and each start that is owed for one."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.fields import ExactJSON, IndexWhere, choice
from core.ids import new_id
from models.workflows.definitions import Workflow

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class RunEnding(StrEnum):
    """How a run ended, or FINISHED: however."""

    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    CANCELED = "CANCELED"
    FINISHED = "FINISHED"


class RunTrigger(Model):
    """Starts `workflow` whenever a run of `source_workflow` ends so."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    workflow: fields.ForeignKeyRelation[Workflow] = fields.ForeignKeyField("models.Workflow", related_name="run_triggers")
    workflow_id: UUID
    source_workflow: fields.ForeignKeyRelation[Workflow] = fields.ForeignKeyField("models.Workflow", related_name="listeners")
    source_workflow_id: UUID
    on = choice(RunEnding)
    is_enabled = fields.BooleanField(default=True)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "run_triggers"
        unique_together = (("source_workflow", "workflow", "on"),)
        indexes = (("workflow", "created_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[RunTrigger]:
        return cls.filter(workflow_id__in=Subquery(Workflow.visible_to(viewer).values("id")))

    async def enable(self, enabled: bool) -> RunTrigger:
        self.is_enabled = enabled
        await self.save(update_fields=["is_enabled"])
        return self


class CauseKind(StrEnum):
    ERROR = "ERROR"  # a run failed, and this is its error workflow
    RUN = "RUN"  # a run ended, and a trigger listens for it


class CauseOutcome(StrEnum):
    STARTED = "STARTED"
    REFUSED = "REFUSED"


class Cause(Model):
    """A start that is owed: written in the statement that makes what it comes of true, taken once by whichever worker is first.

    `data` describes what happened; without it that is the run `run_id`, which has ended and does not change any more.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    workflow: fields.ForeignKeyRelation[Workflow] = fields.ForeignKeyField("models.Workflow", related_name="causes")
    workflow_id: UUID
    kind = choice(CauseKind)
    key = fields.CharField(max_length=100)  # what happened: it starts a workflow once
    run_id = fields.UUIDField(null=True)
    depth = fields.IntField(default=1)  # of the run to be started
    data: fields.Field[Any] = ExactJSON(null=True)
    created_at = fields.DatetimeField(default=now)
    taken_at = fields.DatetimeField(null=True)
    outcome = choice(CauseOutcome, null=True)
    reason = fields.TextField(default="")
    started_id = fields.UUIDField(null=True)

    class Meta:
        table = "causes"
        unique_together = (("workflow", "key"),)
        indexes = (("workflow", "created_at", "id"), IndexWhere(fields=("created_at", "id"), where="taken_at IS NULL"))

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Cause]:
        return cls.filter(workflow_id__in=Subquery(Workflow.visible_to(viewer).values("id")))
