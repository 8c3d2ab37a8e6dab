"""What a schedule will do."""

from __future__ import annotations

from datetime import datetime

from core.clock import now
from core.errors import Invalid
from models.workflows import Schedule
from services.workflows.cron import Slot
from services.workflows.schedules.edits import Changes, draft
from services.workflows.schedules.timings import timing, within_calendar

MOST = 100


def of(schedule: Schedule, first: int, after: datetime | None) -> list[Slot]:
    """Its next slots after a moment, or after now and its pause, whether or not it is enabled. Raises Invalid."""
    if not 1 <= first <= MOST:
        raise Invalid.field("first", "OUT_OF_RANGE", f"From 1 to {MOST}.")
    within_calendar("after", after)
    moment = after or now()
    if after is None and schedule.pause_ends_at is not None:
        moment = max(moment, schedule.pause_ends_at - datetime.resolution)
    return timing(schedule).preview(moment, first)


def of_draft(changes: Changes, first: int, after: datetime | None) -> list[Slot]:
    """Of a schedule that is not saved. Raises Invalid."""
    return of(draft(changes), first, after)
