"""What people do with schedules. Each change is made under the row's lock, which ticks hold as well, and says anew when it is due next.
Slots until then are told first, by the settings under which they were due: none is lost between two settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypedDict
from uuid import UUID

import orjson

from core.clock import now
from core.database import transaction
from core.errors import FieldFault, Invalid, NotFound, Unavailable, raise_if_any
from core.fields import JSON
from models.workflows import CatchUp, Overlap, Schedule, ScheduleKind, ScheduleSlot, SlotOutcome, Workflow
from services.workflows import cron, durations, triggers
from services.workflows.schedules.clocks import Clock
from services.workflows.schedules.timings import due_at, timing, within_calendar

MOST = 1000  # schedules of one workflow
REASON_MOST = 500
SHARES_MOST = 100  # of slots that are told before an edit: a minutely schedule's of a month
PAUSED_THEN = "The schedule was paused at this moment."
INPUT_BYTES_MOST = 64_000  # many schedules are due at once, and each slot's run has a copy


class Changes(TypedDict, total=False):
    """What is said of a schedule. Durations are texts such as 15m. None leaves what is there, but for the last four, which it empties."""

    cron: str | None
    every: str | None
    anchor_at: datetime | None
    once_at: datetime | None
    timezone: str | None
    overlap: Overlap | None
    catch_up: CatchUp | None
    catch_up_window: str | None
    catch_up_most: int | None
    jitter: str | None
    input: JSON
    starts_at: datetime | None
    ends_at: datetime | None
    pause_after_failures: int | None


async def create(workflow: Workflow, changes: Changes) -> Schedule:
    """Raises Invalid: no timing or two, one that never fires, an unknown zone, an input that the workflow's schema refuses."""
    schedule = draft(changes)
    schedule.workflow_id = workflow.id
    await _check_input(workflow, schedule)
    if await Schedule.filter(workflow_id=workflow.id).count() >= MOST:
        raise Invalid.field("workflowId", "TOO_MANY", f"A workflow has at most {MOST} schedules.")
    set_next(schedule, now())
    await schedule.save()
    return schedule


def draft(changes: Changes) -> Schedule:
    """A schedule that is not saved. Raises Invalid."""
    schedule = Schedule(timezone="UTC")
    _apply(schedule, changes)
    return schedule


async def update(clock: Clock, schedule: Schedule, changes: Changes) -> Schedule:
    """What is left out stays. Slots that wait under the old settings keep waiting. Raises as `create` does."""
    workflow = await Workflow.get(id=schedule.workflow_id)

    def change(row: Schedule, at: datetime) -> None:
        _apply(row, changes)
        set_next(row, at)

    if "input" in changes:
        schedule.input = changes["input"]
        await _check_input(workflow, schedule)
    return await _edited(clock, schedule.id, change)


async def enable(clock: Clock, schedule: Schedule, enabled: bool) -> Schedule:
    return await (resume(clock, schedule) if enabled else pause(clock, schedule, None, ""))


async def pause(clock: Clock, schedule: Schedule, until: datetime | None, reason: str) -> Schedule:
    """For good, or until a date. Slots that wait by the clock, or were due and are not told, are given up; runs under way and backfills
    go on."""
    within_calendar("until", until)
    if until is not None and until <= now():
        raise Invalid.field("until", "PAST", "This time has passed.")
    if len(reason) > REASON_MOST:
        raise Invalid.field("reason", "LENGTH", f"A reason has at most {REASON_MOST} characters.")

    def change(row: Schedule, at: datetime) -> None:
        row.is_enabled, row.pause_ends_at, row.pause_reason = until is not None, until, reason or "Paused by hand."
        _set_next_of_old(row, at)

    return await _edited(clock, schedule.id, change, "The schedule was paused before its turn came.")


async def resume(clock: Clock, schedule: Schedule) -> Schedule:
    """It goes on with the next slot from now. One that is not paused stays as it is."""

    def change(row: Schedule, at: datetime) -> None:
        if row.is_enabled and row.next_fire_at is not None and (row.pause_ends_at is None or row.pause_ends_at <= at):
            return
        row.is_enabled, row.pause_ends_at, row.pause_reason, row.resumed_at = True, None, "", at
        _set_next_of_old(row, at)

    return await _edited(clock, schedule.id, change)


async def delete(schedule: Schedule) -> None:
    """With its ledger. Its runs stay, and go on."""
    await Schedule.filter(id=schedule.id).delete()


async def _edited(clock: Clock, id: UUID, change: Callable[[Schedule, datetime], None], given_up: str = "") -> Schedule:
    """`given_up`: the reason why what waits or is due will not run. Raises NotFound when it was deleted meanwhile, Unavailable when there
    is more to tell of it than can be told at once."""
    for _ in range(SHARES_MOST):
        at = now()
        await clock.settle(id, at, given_up)
        async with transaction() as connection:
            row = await Schedule.filter(id=id).using_db(connection).select_for_update().get_or_none()
            if row is None:
                raise NotFound.field("scheduleId")
            if row.is_enabled and (slot := row.next_slot_at or row.next_fire_at) is not None and slot <= at:
                continue
            change(row, at)
            await row.save(using_db=connection)
            if given_up:
                waiting = ScheduleSlot.filter(schedule_id=id, outcome=SlotOutcome.WAITING, is_backfilled=False).using_db(connection)
                await waiting.update(outcome=SlotOutcome.SKIPPED, reason=given_up, decided_at=at)
            if (
                row.is_enabled
                and row.kind is ScheduleKind.ONCE
                and row.next_fire_at is None
                and row.once_at is not None
                and row.once_at <= at
            ):
                missed = ScheduleSlot(schedule_id=id, slot=row.once_at, outcome=SlotOutcome.SKIPPED, reason=PAUSED_THEN, decided_at=at)
                await ScheduleSlot.bulk_create([missed], ignore_conflicts=True, using_db=connection)
        return row
    raise Unavailable("What became of its slots is still being told.", retry_after_seconds=5)


def _apply(row: Schedule, changes: Changes) -> None:
    """Raises Invalid."""
    _apply_timing(row, changes)
    faults = list[FieldFault]()
    for path, name, low, high in (("catchUpWindow", "catch_up_window", "0s", "7d"), ("jitter", "jitter", "0s", "1h")):
        if (text := changes.get(name)) is not None:
            setattr(row, f"{name}_seconds", _seconds(str(text), path, low, high, faults))
    for path, name in (("catchUpMost", "catch_up_most"), ("pauseAfterFailures", "pause_after_failures")):
        number = changes.get(name)
        if isinstance(number, int) and not 1 <= number <= 100:
            faults.append(FieldFault(path, "OUT_OF_RANGE", "From 1 to 100."))
    raise_if_any(faults)
    row.overlap = changes.get("overlap") or row.overlap
    row.catch_up = changes.get("catch_up") or row.catch_up
    row.catch_up_most = changes.get("catch_up_most") or row.catch_up_most
    row.input = changes.get("input", row.input)
    row.pause_after_failures = changes.get("pause_after_failures", row.pause_after_failures)


def _apply_timing(row: Schedule, changes: Changes) -> None:
    """Raises Invalid."""
    given = {name: changes.get(name) for name in ("cron", "every", "once_at") if changes.get(name) is not None}
    paths = {"cron": "cron", "every": "every", "once_at": "onceAt"}
    if len(given) > 1:
        raise Invalid.field(paths[list(given)[1]], "ONE_OF", "A schedule has one of cron, every and onceAt.")
    if not given and not (row.cron or row.every_seconds or row.once_at):
        raise Invalid.field("cron", "REQUIRED", "A schedule needs one of cron, every and onceAt.")
    for path, name in (("anchorAt", "anchor_at"), ("onceAt", "once_at"), ("startsAt", "starts_at"), ("endsAt", "ends_at")):
        within_calendar(path, changes.get(name))  # type: ignore[arg-type]  # these are times
    if (zone := changes.get("timezone")) is not None:
        row.timezone = cron.zone(zone).key
    if given:
        row.cron, row.once_at = changes.get("cron"), changes.get("once_at")
        row.every_seconds = _every(changes.get("every"))
        kinds = {"cron": ScheduleKind.CRON, "every": ScheduleKind.INTERVAL, "once_at": ScheduleKind.ONCE}
        row.kind = kinds[next(iter(given))]
        row.anchor_at = row.anchor_at if row.kind == ScheduleKind.INTERVAL else None
    if row.kind == ScheduleKind.INTERVAL:
        row.anchor_at = changes.get("anchor_at") or row.anchor_at or row.created_at.replace(microsecond=0)
    elif changes.get("anchor_at") is not None:
        raise Invalid.field("anchorAt", "NO_INTERVAL", "Only intervals have an anchor.")
    row.starts_at, row.ends_at = changes.get("starts_at", row.starts_at), changes.get("ends_at", row.ends_at)
    timing(row)


def _every(text: str | None) -> int | None:
    """Raises Invalid."""
    if text is None:
        return None
    faults = list[FieldFault]()
    seconds = _seconds(text, "every", "1m", "365d", faults)
    raise_if_any(faults)
    return seconds


def _seconds(text: str, path: str, low: str, high: str, faults: list[FieldFault]) -> int:
    try:
        seconds = durations.seconds(text, at_least=low, at_most=high)
        if seconds != int(seconds):
            raise ValueError("A duration here is of whole seconds.")
        return int(seconds)
    except ValueError as error:
        faults.append(FieldFault(path, "DURATION", str(error)))
        return 0


async def _check_input(workflow: Workflow, row: Schedule) -> None:
    """Raises Invalid."""
    if len(orjson.dumps(row.input)) > INPUT_BYTES_MOST:
        raise Invalid.field("input", "TOO_LARGE", f"A schedule's input has at most {INPUT_BYTES_MOST} bytes of JSON.")
    raise_if_any(triggers.input_faults(await triggers.current_version(workflow), row.input, "input"))


def set_next(row: Schedule, at: datetime) -> None:
    """When it is due next, after a moment and its pause. Raises Invalid when it never is."""
    when = timing(row)
    slot = when.next_after(at if row.pause_ends_at is None else max(at, row.pause_ends_at - datetime.resolution))
    if slot is None:
        path = "onceAt" if row.kind == ScheduleKind.ONCE else "endsAt"
        raise Invalid.field(path, "NEVER", "This schedule would never fire: all of its moments have passed.")
    fire_at = due_at(row.id, row.jitter_seconds, slot, when)
    row.next_fire_at, row.next_slot_at = fire_at, slot if fire_at != slot else None


def _set_next_of_old(row: Schedule, at: datetime) -> None:
    """As `set_next`, but one that is over stays as it is."""
    try:
        set_next(row, at)
    except Invalid:
        row.next_fire_at = row.next_slot_at = None
