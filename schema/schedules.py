from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from models import workflows as models
from models.projects import Permission
from models.workflows import CatchUp, Overlap, ScheduleKind, SlotOutcome
from resolvers import permissions
from resolvers import schedules as resolve
from resolvers import tags as tagging
from schema.operations import field, mutation
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.relay import Connection, Node, Row, computed, connection, edge
from schema.workflows import Run, Workflow
from services.workflows import cron
from services.workflows.cron import Anomaly
from services.workflows.schedules.backfills import Backfill as Done

strawberry.enum(ScheduleKind, description="CRON: by an expression. INTERVAL: by elapsed time. ONCE: at one moment.")
strawberry.enum(
    Overlap,
    description="What a slot does while a run of the same schedule has not ended. SKIP: no run. QUEUE_ONE: it waits for the end, if none "
    "waits yet. QUEUE_ALL: it waits for its turn; at most 1000 do. CANCEL_RUNNING: the run is asked to stop, and the slot waits for that. "
    "ALLOW: it runs beside.",
)
strawberry.enum(
    CatchUp,
    description="Which of the slots that nobody fired in time run afterwards. LAST: the newest. ALL: the newest catchUpMost. NONE: none. "
    "Never those older than the window.",
)
strawberry.enum(
    Anomaly,
    name="SlotAnomaly",
    description="GAP: the clocks skip this time, so it fires at the first moment after. FOLD: the clocks show this time twice on that day.",
)


@strawberry.type(description="A moment at which a schedule is due.")
class UpcomingSlot(Row, of=cron.Slot):
    slot: datetime = computed(lambda at: at, "at", description="The moment, without the schedule's jitter.")
    local_time: str = computed(lambda local: local.isoformat(), "local", description="The same on the schedule's clock, with its offset.")
    anomaly: Anomaly | None = strawberry.field(description="What a change of the clocks does to it.")


@strawberry.type(description="What starts runs of a workflow by the clock.")
class Schedule(Node, of=models.Schedule):
    viewer_can: list[Permission] = viewer_can(permissions.in_workflow, "workflow_id")
    kind: ScheduleKind = strawberry.field(description="Which of cron, everySeconds and onceAt says when it is due.")
    cron: str | None = strawberry.field(description="Five fields, or an alias, as it was given.")
    every_seconds: int | None = strawberry.field(description="Of an interval.")
    anchor_at: datetime | None = strawberry.field(description="Of an interval: one of its slots.")
    once_at: datetime | None = strawberry.field(description="The one moment of kind ONCE.")
    tags: list[str] = computed(tagging.told, "tags", description="Words by which it is found, as setScheduleTags has set them.")
    timezone: str = strawberry.field(description="Whose clock the expression is about.")
    input: JSON | None = strawberry.field(description="What its runs are started with.")
    overlap: Overlap = strawberry.field(description="What a slot does while a run of this schedule has not ended.")
    catch_up: CatchUp = strawberry.field(description="Which slots of an outage run afterwards.")
    catch_up_window_seconds: int = strawberry.field(description="How old a slot may be that is made up for.")
    catch_up_most: int = strawberry.field(description="How many slots of an outage run with catchUp ALL.")
    starts_at: datetime | None = strawberry.field(description="Nothing is due before.")
    ends_at: datetime | None = strawberry.field(description="Nothing is due after.")
    jitter_seconds: int = strawberry.field(description="A slot fires up to so much later.")
    pause_after_failures: int | None = strawberry.field(description="It pauses when so many of its newest runs have failed in a row.")
    is_enabled: bool
    pause_ends_at: datetime | None = strawberry.field(description="Enabled, but nothing is due before then.")
    pause_reason: str = strawberry.field(description="Why it is paused; empty when it is not.")
    next_fire_at: datetime | None = strawberry.field(description="While it is enabled; null when it is over.")
    went_silent_at: datetime | None = computed(
        resolve.went_silent_at,
        *resolve.TIMED,
        description="The alarm: it has been due since then, for more than two minutes, and nobody has told what became of the slot; or it is "
        "not known when it is due, though it is not over.",
    )
    created_at: datetime
    workflow: Workflow = edge(resolve.workflow)
    slots: Connection[Annotated[ScheduleSlot, strawberry.lazy("schema.schedules")]] = connection(resolve.slots, "The ledger, newest first.")
    upcoming: list[UpcomingSlot] = field(resolve.upcoming, "Its next slots, whether it is enabled or not.")


@strawberry.type(description="A moment at which a schedule was due, and what became of it.")
class ScheduleSlot(Node, of=models.ScheduleSlot):
    viewer_can: list[Permission] = viewer_can(permissions.in_schedule, "schedule_id")
    slot: datetime = strawberry.field(description="The moment.")
    outcome: SlotOutcome
    reason: str = strawberry.field(description="Empty when it fired on time.")
    is_backfilled: bool = strawberry.field(description="It was told by backfillSchedule.")
    decided_at: datetime = strawberry.field(description="When its outcome was told.")
    run: Run | None = edge(resolve.run_of_slot, "The run that it started.")
    schedule: Schedule = edge(resolve.schedule_of_slot)


@strawberry.type(description="What a backfill did, or would do.")
class Backfill(Row, of=Done):
    schedule: Schedule
    is_preview: bool = strawberry.field(description="Nothing was done.")
    missing_count: int = strawberry.field(description="Slots of the range that had not run: without a row, or MISSED.")
    told_count: int = strawberry.field(description="Slots of the range whose outcome stands.")
    slots: list[UpcomingSlot] = strawberry.field(description="The first 100 of those that were missing.")


@strawberry.type(description="A schedule that is no more. Its ledger went with it, its runs stay.")
class DeletedSchedule(Row, of=resolve.Deleted):
    schedule_id: strawberry.ID


@strawberry.type
class Query:
    schedule_preview: list[UpcomingSlot] = field(
        resolve.preview, "When a schedule would be due that is not saved: the arguments of createSchedule."
    )


@strawberry.type
class Mutation:
    create_schedule: Annotated[Schedule | Problem, strawberry.union("CreateScheduleResult")] = mutation(
        resolve.create_schedule, "Have this workflow run by the clock: by cron, at an interval or once."
    )
    update_schedule: Annotated[Schedule | Problem, strawberry.union("UpdateScheduleResult")] = mutation(
        resolve.update_schedule,
        "Change what is said; null empties input, startsAt, endsAt and pauseAfterFailures. It goes on with the next slot from now.",
    )
    set_schedule_enabled: Annotated[Schedule | Problem, strawberry.union("SetScheduleEnabledResult")] = mutation(
        resolve.set_schedule_enabled, "A disabled schedule does not fire; what was due meanwhile is not made up for."
    )
    pause_schedule: Annotated[Schedule | Problem, strawberry.union("PauseScheduleResult")] = mutation(
        resolve.pause_schedule, "Nothing is due until a date, or until it is resumed. Slots that wait are skipped; runs under way go on."
    )
    resume_schedule: Annotated[Schedule | Problem, strawberry.union("ResumeScheduleResult")] = mutation(
        resolve.resume_schedule, "Go on with the next slot from now."
    )
    delete_schedule: Annotated[DeletedSchedule | Problem, strawberry.union("DeleteScheduleResult")] = mutation(
        resolve.delete_schedule, "Delete a schedule and its ledger. Its runs stay."
    )
    backfill_schedule: Annotated[Backfill | Problem, strawberry.union("BackfillScheduleResult")] = mutation(
        resolve.backfill_schedule,
        "Run the slots of a range in the past that have not run: without a row, or MISSED; at most 1000. Again, it does nothing.",
    )
