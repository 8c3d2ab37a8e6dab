from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, cast

import strawberry

from core.reads import PARENT, Many, One, Where, global_id
from models.projects import Permission
from models.workflows import CatchUp, Overlap, Run, Schedule, ScheduleSlot, SlotOutcome, Workflow
from models.workflows import slots as slots_of
from resolvers.context import Info, find_to, signed_in
from resolvers.workflows import Input
from services.workflows.cron import Slot
from services.workflows.schedules import alarms, backfills, edits, previews
from services.workflows.schedules.backfills import Backfill
from services.workflows.schedules.clocks import Clock
from services.workflows.schedules.edits import Changes

# Declared here because the filter's annotations are read when its class is made.
strawberry.enum(
    SlotOutcome,
    description="What became of a moment at which a schedule was due. FIRED: on time. LATE: more than 30 s later. CAUGHT_UP: later still, "
    "with others that were due meanwhile, or by a backfill. MISSED: no worker was running. SKIPPED: see the reason. WAITING: its run starts "
    "when the one before it has ended.",
)


@strawberry.input(description="Which slots.")
@dataclass
class SlotFilter:
    outcome: Annotated[list[SlotOutcome] | None, Where("outcome", "= any")] = None
    slot_after: Annotated[datetime | None, Where("slot", ">")] = None
    slot_before: Annotated[datetime | None, Where("slot", "<")] = None


@dataclass(frozen=True)
class Deleted:
    schedule_id: str


workflow = One(Workflow, by="workflow_id", visible=PARENT)
slots = Many(ScheduleSlot, by="schedule_id", order=("-slot",), total=True, where=SlotFilter)
run_of_slot = One(Run, by="run_id", visible=PARENT)
schedule_of_slot = One(Schedule, by="schedule_id", visible=PARENT)

went_silent_at = alarms.went_silent_at
TIMED = slots_of.TIMED


Cron = Annotated[
    str | None,
    strawberry.argument(
        description="Five fields (minute hour day month weekday), or an alias such as @daily. One of cron, every and onceAt."
    ),
]
Every = Annotated[str | None, strawberry.argument(description="An interval of elapsed time from 1m to 365d, such as 15m.")]
AnchorAt = Annotated[
    datetime | None, strawberry.argument(description="Of an interval: one of its slots. The moment it is made unless told.")
]
OnceAt = Annotated[datetime | None, strawberry.argument(description="Fire once, at this moment.")]
Zone = Annotated[
    str | None, strawberry.argument(description="Whose clock the expression is about: an IANA name such as Europe/Vienna. UTC unless told.")
]
OverlapOf = Annotated[Overlap | None, strawberry.argument(description="While a run of this schedule has not ended. SKIP unless told.")]
CatchUpOf = Annotated[CatchUp | None, strawberry.argument(description="After an outage. LAST unless told.")]
Window = Annotated[str | None, strawberry.argument(description="How old a slot may be that is made up for, up to 7d. 1h unless told.")]
Most = Annotated[int | None, strawberry.argument(description="With catchUp ALL: so many of the newest, 1 to 100. 10 unless told.")]
StartsAt = Annotated[datetime | None, strawberry.argument(description="Nothing is due before.")]
EndsAt = Annotated[datetime | None, strawberry.argument(description="Nothing is due after.")]
Jitter = Annotated[
    str | None,
    strawberry.argument(description="Each slot fires up to so much later, at most 1h; by the schedule and the slot, not by chance."),
]
PauseAfter = Annotated[int | None, strawberry.argument(description="Pause when so many of its newest runs have failed in a row, 1 to 100.")]
Until = Annotated[datetime | None, strawberry.argument(description="Goes on by itself from then. Left out: until it is resumed.")]
Reason = Annotated[str, strawberry.argument(description="Shown as pauseReason; at most 500 characters.")]
First = Annotated[datetime, strawberry.argument(description="Slots from then, itself included.")]
Last = Annotated[datetime | None, strawberry.argument(description="Slots until then, itself included. Now unless told.")]
Preview = Annotated[bool, strawberry.argument(description="Only say what would be done.")]
Count = Annotated[int, strawberry.argument(description="How many, 1 to 100.")]
After = Annotated[datetime | None, strawberry.argument(description="Only slots after this moment. Now unless told.")]


def _given(**values: object) -> Changes:
    """What a client has said; the names are those of Changes."""
    return cast("Changes", {name: value for name, value in values.items() if value is not strawberry.UNSET})


def _clock(info: Info) -> Clock:
    return Clock(info.context.platform.journal, info.context.platform.commands)


def upcoming(root: strawberry.Parent[Schedule], first: Count = 10, after: After = None) -> list[Slot]:
    return previews.of(root, first, after)


def preview(
    info: Info,
    cron: Cron = None,
    every: Every = None,
    anchor_at: AnchorAt = None,
    once_at: OnceAt = None,
    timezone: Zone = None,
    starts_at: StartsAt = None,
    ends_at: EndsAt = None,
    first: Count = 10,
    after: After = None,
) -> list[Slot]:
    signed_in(info)
    timing = _given(cron=cron, every=every, anchor_at=anchor_at, once_at=once_at, timezone=timezone, starts_at=starts_at, ends_at=ends_at)
    return previews.of_draft(timing, first, after)


async def create_schedule(
    info: Info,
    workflow_id: strawberry.ID,
    cron: Cron = None,
    every: Every = None,
    anchor_at: AnchorAt = None,
    once_at: OnceAt = None,
    timezone: Zone = None,
    input: Input = None,
    overlap: OverlapOf = None,
    catch_up: CatchUpOf = None,
    catch_up_window: Window = None,
    catch_up_most: Most = None,
    starts_at: StartsAt = None,
    ends_at: EndsAt = None,
    jitter: Jitter = None,
    pause_after_failures: PauseAfter = None,
) -> Schedule:
    workflow = await find_to(info, Permission.EDIT, Workflow, workflow_id, "workflowId")
    timing = _given(cron=cron, every=every, anchor_at=anchor_at, once_at=once_at, timezone=timezone, starts_at=starts_at, ends_at=ends_at)
    late = _given(catch_up=catch_up, catch_up_window=catch_up_window, catch_up_most=catch_up_most, overlap=overlap)
    rest = _given(input=input, jitter=jitter, pause_after_failures=pause_after_failures)
    return await edits.create(workflow, {**timing, **late, **rest})


async def update_schedule(
    info: Info,
    schedule_id: strawberry.ID,
    cron: Cron = None,
    every: Every = None,
    anchor_at: AnchorAt = None,
    once_at: OnceAt = None,
    timezone: Zone = None,
    input: Input = strawberry.UNSET,
    overlap: OverlapOf = None,
    catch_up: CatchUpOf = None,
    catch_up_window: Window = None,
    catch_up_most: Most = None,
    starts_at: StartsAt = strawberry.UNSET,
    ends_at: EndsAt = strawberry.UNSET,
    jitter: Jitter = None,
    pause_after_failures: PauseAfter = strawberry.UNSET,
) -> Schedule:
    schedule = await find_to(info, Permission.EDIT, Schedule, schedule_id, "scheduleId")
    timing = _given(cron=cron, every=every, anchor_at=anchor_at, once_at=once_at, timezone=timezone, starts_at=starts_at, ends_at=ends_at)
    late = _given(catch_up=catch_up, catch_up_window=catch_up_window, catch_up_most=catch_up_most, overlap=overlap)
    rest = _given(input=input, jitter=jitter, pause_after_failures=pause_after_failures)
    return await edits.update(_clock(info), schedule, {**timing, **late, **rest})


async def set_schedule_enabled(info: Info, schedule_id: strawberry.ID, enabled: bool) -> Schedule:
    schedule = await find_to(info, Permission.EDIT, Schedule, schedule_id, "scheduleId")
    return await edits.enable(_clock(info), schedule, enabled)


async def pause_schedule(info: Info, schedule_id: strawberry.ID, until: Until = None, reason: Reason = "") -> Schedule:
    schedule = await find_to(info, Permission.EDIT, Schedule, schedule_id, "scheduleId")
    return await edits.pause(_clock(info), schedule, until, reason)


async def resume_schedule(info: Info, schedule_id: strawberry.ID) -> Schedule:
    schedule = await find_to(info, Permission.EDIT, Schedule, schedule_id, "scheduleId")
    return await edits.resume(_clock(info), schedule)


async def delete_schedule(info: Info, schedule_id: strawberry.ID) -> Deleted:
    schedule = await find_to(info, Permission.EDIT, Schedule, schedule_id, "scheduleId")
    await edits.delete(schedule)
    return Deleted(global_id(Schedule, schedule.id))


async def backfill_schedule(info: Info, schedule_id: strawberry.ID, first: First, last: Last = None, preview: Preview = False) -> Backfill:
    schedule = await find_to(info, Permission.EDIT, Schedule, schedule_id, "scheduleId")
    platform = info.context.platform
    kept_days = platform.settings.retention.slot_days
    by = signed_in(info)
    return await backfills.backfill(platform.journal, schedule, first, last, is_preview=preview, kept_days=kept_days, by=by)
