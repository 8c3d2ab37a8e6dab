"""Making up for slots of the past that nobody fired: those without a row, and those that were missed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.clock import now
from core.errors import Conflict, Invalid
from core.ids import new_id
from core.viewers import Viewer
from models.workflows import Overlap, Schedule, SlotOutcome
from models.workflows.slots import Asker, Firing, Standing, Told
from services.workflows.concurrency import NoKey
from services.workflows.cron import Slot
from services.workflows.journal import Journal
from services.workflows.schedules.decisions import new_run, obstacle_of
from services.workflows.schedules.timings import Timing, timing, within_calendar

SLOTS_MOST = 1000
SHOWN_MOST = 100
BYTES_MOST = 16_000_000  # of the inputs of runs that are made at once


@dataclass(frozen=True, slots=True)
class Backfill:
    """What was done, or would be. `slots` are the first of those that were missing."""

    schedule: Schedule
    is_preview: bool
    missing_count: int
    told_count: int  # of the range, with an outcome that stands
    slots: list[Slot]


async def backfill(
    journal: Journal, schedule: Schedule, first: datetime, last: datetime | None, *, is_preview: bool, kept_days: int, by: Viewer
) -> Backfill:
    """Its runs are paid for by whoever asks for them. Again, it does nothing. Slots still to come or due at this moment are the clock's.

    With overlap ALLOW all runs start at once; otherwise they wait for each other, and start one by one.
    Raises Invalid for a range in the future, for one of which the ledger, `kept_days` long, may have forgotten slots, or with more than
    SLOTS_MOST slots or BYTES_MOST of inputs, Conflict when no run could start.
    """
    within_calendar("first", first)
    at = now()
    if first > at or (last or at) > at:
        raise Invalid.field("first" if first > at else "last", "FUTURE", "A backfill is of the past.")
    if max(first, schedule.created_at) < at - timedelta(days=kept_days):
        raise Invalid.field("first", "TOO_OLD", f"The ledger is kept for {kept_days} days: what ran before is not known any more.")
    if last is not None and last < first:
        raise Invalid.field("last", "ORDER", "A range ends after it begins.")
    asker = Asker(by.user_id, None if by.key is None else by.key.id)
    missing, told_count = list[datetime](), 0

    def decide(standing: Standing, told: Mapping[datetime, SlotOutcome]) -> Firing | None:
        nonlocal told_count
        end = last or at
        upcoming = standing.next_slot_at or standing.next_fire_at
        if standing.is_enabled and upcoming is not None:
            end = min(end, upcoming - datetime.resolution)
        slots = _slots(timing(standing), first, end)
        missing.extend(slot for slot in slots if told.get(slot, SlotOutcome.MISSED) is SlotOutcome.MISSED)
        told_count = len(slots) - len(missing)
        if is_preview or not missing:
            return None
        if obstacle := obstacle_of(standing):
            raise Conflict(obstacle)
        if standing.overlap is Overlap.ALLOW and len(standing.input or "") * len(missing) > BYTES_MOST:
            message = f"Their inputs would have more than {BYTES_MOST} bytes: take a shorter range."
            raise Invalid.field("last", "TOO_LARGE", message)
        return Firing(standing.id, standing.next_fire_at, standing.next_slot_at, [_told(standing, slot, asker) for slot in missing])

    await journal.fire_one(schedule.id, decide, first, last or at)
    when = timing(schedule)
    return Backfill(schedule, is_preview, len(missing), told_count, [when.shown(slot) for slot in missing[:SHOWN_MOST]])


def _slots(when: Timing, first: datetime, last: datetime) -> list[datetime]:
    """Raises Invalid."""
    slots, slot = list[datetime](), when.next_after(first - datetime.resolution)
    while slot is not None and slot <= last:
        slots.append(slot)
        if len(slots) > SLOTS_MOST:
            raise Invalid.field("last", "TOO_MANY", f"A range has at most {SLOTS_MOST} slots. The first ones end at {slot.isoformat()}.")
        slot = when.next_after(slot)
    return slots


def _told(standing: Standing, slot: datetime, asker: Asker) -> Told:
    if standing.overlap is Overlap.ALLOW:
        try:
            run = new_run(standing, slot, asker)
        except NoKey as error:
            raise Conflict(str(error)) from None
        return Told(new_id(), standing.id, slot, SlotOutcome.CAUGHT_UP, "Backfilled.", run, is_backfilled=True, asker=asker)
    return Told(new_id(), standing.id, slot, SlotOutcome.WAITING, "Backfilled; it waits for its turn.", is_backfilled=True, asker=asker)
