"""What starts runs by the clock: schedules with their slots."""

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


class Schedule(Model):
    id = fields.UUIDField(primary_key=True, default=new_id)
    workflow: fields.ForeignKeyRelation[Workflow] = fields.ForeignKeyField("models.Workflow", related_name="schedules")
    workflow_id: UUID
    cron = fields.CharField(max_length=100)
    timezone = fields.CharField(max_length=64)
    input: fields.Field[Any] = ExactJSON(null=True)
    is_enabled = fields.BooleanField(default=True)
    next_fire_at = fields.DatetimeField(null=True)  # null: never again
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "schedules"
        indexes = (("workflow", "created_at", "id"), IndexWhere(fields=("next_fire_at",), where="is_enabled"))

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Schedule]:
        return cls.filter(workflow_id__in=Subquery(Workflow.visible_to(viewer).values("id")))


class SlotOutcome(StrEnum):
    FIRED = "FIRED"
    LATE = "LATE"
    SKIPPED = "SKIPPED"
    CAUGHT_UP = "CAUGHT_UP"
    MISSED = "MISSED"


class ScheduleSlot(Model):
    """One moment at which a schedule was due, and what became of it."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    schedule: fields.ForeignKeyRelation[Schedule] = fields.ForeignKeyField("models.Schedule", related_name="slots")
    schedule_id: UUID
    slot = fields.DatetimeField()
    outcome = choice(SlotOutcome)
    reason = fields.TextField(default="")
    run_id = fields.UUIDField(null=True)

    class Meta:
        table = "schedule_slots"
        unique_together = (("schedule", "slot"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[ScheduleSlot]:
        return cls.filter(schedule_id__in=Subquery(Schedule.visible_to(viewer).values("id")))
