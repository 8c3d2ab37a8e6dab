"""Schedules that do not do what they should. Told from their rows alone: it needs no worker that notices, and ends by itself."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from core.clock import now
from core.errors import Invalid
from models.workflows import ScheduleKind
from models.workflows.slots import SILENT_SECONDS
from services.workflows.journal import Journal
from services.workflows.schedules.timings import timing_of


def went_silent_at(
    is_enabled: bool,
    next_fire_at: datetime | None,
    kind: ScheduleKind,
    cron: str | None,
    every_seconds: int | None,
    anchor_at: datetime | None,
    once_at: datetime | None,
    timezone: str,
    starts_at: datetime | None,
    ends_at: datetime | None,
    pause_ends_at: datetime | None,
    created_at: datetime,
) -> datetime | None:
    """Since when a slot is due of which nobody has told; of one that is not over and yet never due, since it was made. None: all is well."""
    at = now()
    if not is_enabled:
        return None
    if next_fire_at is not None:
        return next_fire_at if at - next_fire_at > timedelta(seconds=SILENT_SECONDS) else None
    if pause_ends_at is not None and pause_ends_at > at:
        return None
    try:
        is_over = timing_of(kind, cron, every_seconds, anchor_at or once_at, timezone, starts_at, ends_at).next_after(at) is None
    except Invalid:
        is_over = False
    return None if is_over else created_at


async def silent(journal: Journal) -> list[tuple[UUID, datetime]]:
    """Some of them, and since when."""
    found = [(row.pop("id"), went_silent_at(**row)) for row in await journal.silent_schedules()]
    return [(id, since) for id, since in found if since is not None]
