"""Schedules and their ledger: a row for each moment at which one was due."""

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


class ScheduleKind(StrEnum):
    CRON = "CRON"
    INTERVAL = "INTERVAL"
    ONCE = "ONCE"


class Overlap(StrEnum):
    """What a slot does while a run of the same schedule has not ended."""

    SKIP = "SKIP"
    QUEUE_ONE = "QUEUE_ONE"
    QUEUE_ALL = "QUEUE_ALL"
    CANCEL_RUNNING = "CANCEL_RUNNING"
    ALLOW = "ALLOW"


class CatchUp(StrEnum):
    """Which of the slots that nobody fired in time run afterwards."""

    ALL = "ALL"
    LAST = "LAST"
    NONE = "NONE"


class Schedule(Model):
    """`next_fire_at` is the next slot with its jitter; null: there is none. `next_slot_at` is set only where the two differ.

    Whoever writes a row of this schedule's ledger, or what it is due, holds its row lock.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    workflow: fields.ForeignKeyRelation[Workflow] = fields.ForeignKeyField("models.Workflow", related_name="schedules")
    workflow_id: UUID
    kind = choice(ScheduleKind, default=ScheduleKind.CRON)
    cron = fields.CharField(max_length=100, null=True)
    every_seconds = fields.IntField(null=True)
    anchor_at = fields.DatetimeField(null=True)  # of an interval: one of its slots
    once_at = fields.DatetimeField(null=True)
    timezone = fields.CharField(max_length=64)
    input: fields.Field[Any] = ExactJSON(null=True)
    overlap = choice(Overlap, default=Overlap.SKIP)
    catch_up = choice(CatchUp, default=CatchUp.LAST)
    catch_up_window_seconds = fields.IntField(default=3600)
    catch_up_most = fields.IntField(default=10)
    starts_at = fields.DatetimeField(null=True)
    ends_at = fields.DatetimeField(null=True)
    jitter_seconds = fields.IntField(default=0)
    pause_after_failures = fields.IntField(null=True)
    is_enabled = fields.BooleanField(default=True)
    pause_ends_at = fields.DatetimeField(null=True)  # enabled, but nothing is due before then
    pause_reason = fields.TextField(default="")
    resumed_at = fields.DatetimeField(null=True)  # failures before it do not count
    tags: fields.Field[Any] = ExactJSON(null=True)  # words by which it is found
    next_fire_at = fields.DatetimeField(null=True)
    next_slot_at = fields.DatetimeField(null=True)
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
    WAITING = "WAITING"  # not decided yet: its run starts when the one before it has ended


class ScheduleSlot(Model):
    """One moment at which a schedule was due, and what became of it."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    schedule: fields.ForeignKeyRelation[Schedule] = fields.ForeignKeyField("models.Schedule", related_name="slots")
    schedule_id: UUID
    slot = fields.DatetimeField()
    outcome = choice(SlotOutcome)
    reason = fields.TextField(default="")
    run_id = fields.UUIDField(null=True)
    is_backfilled = fields.BooleanField(default=False)
    payer_id = fields.UUIDField(null=True)  # who had it backfilled
    key_id = fields.UUIDField(null=True)  # with which API key
    decided_at = fields.DatetimeField(default=now)

    class Meta:
        table = "schedule_slots"
        unique_together = (("schedule", "slot"),)
        indexes = (IndexWhere(fields=("schedule_id", "slot"), where="outcome = 'WAITING'"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[ScheduleSlot]:
        return cls.filter(schedule_id__in=Subquery(Schedule.visible_to(viewer).values("id")))
