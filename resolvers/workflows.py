from __future__ import annotations

from collections.abc import AsyncIterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Annotated
from uuid import UUID

import strawberry
from strawberry.scalars import JSON

from core.clock import stamp
from core.errors import Invalid, NotFound
from core.feeds import RowEvents
from core.fields import JSON as Value
from core.fields import Long
from core.reads import PARENT, Count, Find, First, Many, One, Root, Where, cursor, global_id, uncursor
from models.accounts import User
from models.events import Event, LogLevel, RunEventType
from models.projects import Permission, Project
from models.workflows import (
    Approval,
    ApprovalStatus,
    Run,
    RunStatus,
    SentEvent,
    Step,
    StepEffect,
    StepStatus,
    TriggerType,
    Workflow,
    WorkflowVersion,
)
from resolvers.context import Info, find, find_all, find_to, plain, signed_in
from services.workflows import progress
from services.workflows import versions as versions_service
from services.workflows.approvals import Given

# Declared here because the filter's annotations are read when its class is made.
strawberry.enum(
    RunStatus,
    description="Where a run stands. QUEUED: accepted, and durable. RUNNING. WAITING: for a moment to come, an answer, an event or another run; it needs no worker meanwhile. "
    "SUCCEEDED, FAILED, CANCELED are final.",
)
strawberry.enum(
    TriggerType,
    description="What started a run. MANUAL: somebody, by runWorkflow. TEST: somebody, by testWorkflow. RUN: the end of another workflow's "
    "run. ERROR: a failed run whose error workflow this is. PARENT: a step of another run, by workflow.run. A retry has that of the run that it was forked from.",
)

strawberry.enum(
    RunEventType,
    description="What happened in a run. RUN_RECOVERED: its worker was lost and another took it over. STEP_OUTPUT: a piece of output before "
    "the end, such as words of a model. STEP_LOG: `level` and `message`. STEP_PROGRESS: `percent`, and `message`, or `done` and `total` of a forEach. RUN_RESUMED with `closing`: "
    "the run is to end as that says; what runs is stopped, then `finally` runs. RUN_SUCCEEDED, RUN_FAILED and RUN_CANCELED are a run's last event.",
)


strawberry.enum(LogLevel, description="How grave a line of a log is.")


@strawberry.input(description="Which runs.")
class RunFilter:
    status: Annotated[list[RunStatus] | None, Where("status", "= any")] = None
    trigger_type: Annotated[list[TriggerType] | None, Where("trigger_type", "= any")] = None
    created_after: Annotated[datetime | None, Where("created_at", ">")] = None
    created_before: Annotated[datetime | None, Where("created_at", "<")] = None
    started_after: Annotated[datetime | None, Where("started_at", ">")] = None
    started_before: Annotated[datetime | None, Where("started_at", "<")] = None
    finished_after: Annotated[datetime | None, Where("finished_at", ">")] = None
    finished_before: Annotated[datetime | None, Where("finished_at", "<")] = None
    version_number: Annotated[list[int] | None, Where("version_id", "= any", of=(WorkflowVersion, "number"))] = strawberry.field(
        default=None, description="Of the workflow's versions."
    )
    cost_at_least: Annotated[Long | None, Where("cost_micros", ">=")] = strawberry.field(
        default=None, description="In millionths of a dollar."
    )
    is_pinned: Annotated[bool | None, Where("is_pinned", "=")] = strawberry.field(default=None, description="Whether pinRun keeps it.")
    workflow_tags: Annotated[list[str] | None, Where("workflow_id", "@>", of=(Workflow, "tags"))] = strawberry.field(
        default=None, description="All of them, of the workflow, as setWorkflowTags has set them."
    )
    input_contains: Annotated[JSON | None, Where("input", "@>")] = strawberry.field(
        default=None,
        description="As of jsonb @>: an object whose names the input has with values that contain these, a list whose members it has. Each run "
        "is looked at until a page is full, so narrow it by time as well. An input with a NUL character passes never.",
    )


@strawberry.input(description="Which events; what is left out narrows nothing.")
class RunEventFilter:
    types: list[RunEventType] | None = strawberry.field(default=None, description="Any of these.")
    workflow_ids: list[strawberry.ID] | None = strawberry.field(default=None, description="1 to 100, of the project.")


strawberry.enum(
    ApprovalStatus,
    description="Where an approval stands. EXPIRED: its step waited too long. CANCELED: its step was, or the run.",
)


@strawberry.input(description="Which approvals.")
@dataclass
class ApprovalFilter:
    status: Annotated[list[ApprovalStatus] | None, Where("status", "= any")] = None


UNKNOWN = (StepStatus.RUNNING, StepStatus.RETRYING, StepStatus.FAILED, StepStatus.CANCELED)  # nobody was told of a success

workflow = Find(Workflow, visible=Workflow.visible_to)
run = Find(Run, visible=Run.visible_to)
project_of_workflow = One(Project, by="project_id", visible=PARENT)
version = First(WorkflowVersion, by="workflow_id", order=("-number",), total=True)
versions = Many(WorkflowVersion, by="workflow_id", order=("-number",), total=True)
runs = Many(Run, by="workflow_id", order=("-created_at", "-id"), where=RunFilter)
last_run = First(Run, by="workflow_id", order=("-created_at", "-id"))
run_count = Count(Run, by="workflow_id")
workflow_of = One(Workflow, by="workflow_id", visible=PARENT)
version_of_run = One(WorkflowVersion, by="version_id", visible=PARENT)
started_by = One(User, by="started_by_id", visible=User.visible_to)
events = Many(Event, by="stream", order=("seq",), total=True)
project_events_order = Many(Event, by="project_id", order=("epoch", "transaction", "stream", "seq"), total=True)
logs = Many(Event, by="step_id", order=("seq",), visible=Event.lines)
run_of_step = One(Run, by="run_id", visible=PARENT)
step_of_event = One(Step, by="step_id", visible=PARENT)
run_of_event = One(Run, by="stream", visible=PARENT)
parent = One(Run, by="parent_id", visible=PARENT)
children = Many(Run, by="parent_id", order=("created_at", "id"))
approval = Find(Approval, visible=Approval.visible_to)
approvals = Root(Approval, visible=Approval.visible_to, order=("-created_at", "-id"), where=ApprovalFilter)
approvals_of_run = Many(Approval, by="run_id", order=("created_at", "id"))
run_of_approval = One(Run, by="run_id", visible=PARENT)
step_of_approval = One(Step, by="step_id", visible=PARENT)
project_of_approval = One(Project, by="project_id", visible=PARENT)
answered_by = One(User, by="answered_by_id", visible=User.visible_to)
sent_by = One(User, by="sent_by_id", visible=User.visible_to)
project_of_event = One(Project, by="project_id", visible=PARENT)

Definition = Annotated[JSON, strawberry.argument(description="The workflow; its JSON Schema is served at /schemas/workflow.json.")]
MaybeDefinition = Annotated[
    JSON | None, strawberry.argument(description="As of createWorkflow; published as the next version if it differs.")
]
MaybeName = Annotated[str | None, strawberry.argument(description="A new name; left out, it keeps its own.")]
MaybeDescription = Annotated[
    str | None, strawberry.argument(description="At most 10000 characters for people; left out, it keeps its own.")
]
DisabledReason = Annotated[
    str, strawberry.argument(description="Why it is disabled, told to members who would start it; at most 500 characters.")
]
Input = Annotated[JSON | None, strawberry.argument(description="What `input` is in expressions; it must fit the workflow's input schema.")]
Reason = Annotated[str, strawberry.argument(description="Told in the run's error; at most 1000 characters.")]
Key = Annotated[
    str | None,
    strawberry.argument(
        description="1 to 200 characters. The same key again answers the same run; with another input (or tag) it is a CONFLICT."
    ),
]
RunTag = Annotated[str | None, strawberry.argument(description="Of the version to run; left out, the current one.")]

FormValues = Annotated[JSON | None, strawberry.argument(description="What the form asks for; may be left out when it is rejected.")]
Comment = Annotated[str, strawberry.argument(description="Told in the step's output; at most 2000 characters.")]
AnswerKey = Annotated[str | None, strawberry.argument(description="1 to 200 characters. The same answer with the same key is one answer.")]
EventName = Annotated[str, strawberry.argument(description="What `wait` steps name in `event`; at most 100 characters.")]
Correlation = Annotated[str, strawberry.argument(description="Which of them: theirs must be the same; at most 200 characters.")]
EventData = Annotated[JSON | None, strawberry.argument(description="What their output is.")]
Kept = Annotated[int, strawberry.argument(description="For so long it also goes to steps that begin to wait; at most 7 days.")]
EventKey = Annotated[
    str | None,
    strawberry.argument(description="1 to 200 characters. The same key again answers the same event; another event is a CONFLICT."),
]


@strawberry.enum(description="An answer to an approval.")
class Decision(Enum):
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"


def trigger(type: str, created_at: datetime, data: dict[str, Value], input: Value) -> Value:
    """As expressions see it."""
    return {"type": type, "at": stamp(created_at), "headers": None, "query": None, "slot": None, **data, "body": input}


def event_cursor(seq: int) -> str:
    return cursor(events, [seq])


def project_cursor(epoch: int, transaction: int, stream: UUID, seq: int) -> str:
    return cursor(project_events_order, [epoch, transaction, stream, seq])


def percent(type: RunEventType, data: Value) -> float | None:
    number = data.get("percent") if type == RunEventType.STEP_PROGRESS and isinstance(data, dict) else None
    return float(number) if isinstance(number, int | float) else None


def message(type: RunEventType, data: Value) -> str | None:
    text = data.get("message") if type in (RunEventType.STEP_PROGRESS, RunEventType.STEP_LOG) and isinstance(data, dict) else None
    return text if isinstance(text, str) and text else None


def level(data: Value) -> LogLevel:
    return LogLevel(str(data["level"])) if isinstance(data, dict) and "level" in data else LogLevel.INFO


def line(data: Value) -> str:
    """What was deleted says so."""
    return str(data.get("message", "[deleted]")) if isinstance(data, dict) else ""


def has_unknown_effect(effect: StepEffect, status: StepStatus, started_at: datetime | None, error: Value) -> bool:
    is_harmless = isinstance(error, dict) and error.get("hadEffects") is False
    return effect == StepEffect.OUTSIDE and started_at is not None and status in UNKNOWN and not is_harmless


def may_have_had_effects(unsure: list[str] | None) -> list[str]:
    return unsure or []


def assignees(roles: list[str], users: list[str]) -> Value:
    return {"roles": [*roles], "users": [global_id(User, UUID(user)) for user in users]}


async def create_workflow(info: Info, project_id: strawberry.ID, name: str, definition: Definition) -> Workflow:
    project = await find_to(info, Permission.EDIT, Project, project_id, "projectId")
    return await versions_service.create(project, name, plain(definition), info.context.platform.settings.engine, signed_in(info))


async def update_workflow(
    info: Info,
    workflow_id: strawberry.ID,
    name: MaybeName = None,
    definition: MaybeDefinition = None,
    description: MaybeDescription = None,
) -> Workflow:
    workflow, settings = await find_to(info, Permission.EDIT, Workflow, workflow_id, "workflowId"), info.context.platform.settings.engine
    return await versions_service.update(workflow, name, plain(definition), settings, signed_in(info), description)


async def set_workflow_enabled(info: Info, workflow_id: strawberry.ID, enabled: bool, reason: DisabledReason = "") -> Workflow:
    workflow = await find_to(info, Permission.EDIT, Workflow, workflow_id, "workflowId")
    return await versions_service.enable(workflow, enabled, reason)


async def run_workflow(info: Info, workflow_id: strawberry.ID, input: Input = None, idempotency_key: Key = None, tag: RunTag = None) -> Run:
    workflow = await find_to(info, Permission.RUN, Workflow, workflow_id, "workflowId")
    return await info.context.platform.starter.start(workflow, input=plain(input), key=idempotency_key, by=signed_in(info), tag=tag)


async def cancel_run(info: Info, run_id: strawberry.ID, reason: Reason = "") -> Run:
    run = await find_to(info, Permission.RUN, Run, run_id, "runId")
    return await info.context.platform.starter.cancel(run, reason, signed_in(info))


async def answer_approval(
    info: Info,
    approval_id: strawberry.ID,
    decision: Annotated[Decision, strawberry.argument(description="For good: an answer cannot be taken back.")],
    values: FormValues = None,
    comment: Comment = "",
    idempotency_key: AnswerKey = None,
) -> Approval:
    approval = await find_to(info, Permission.RUN, Approval, approval_id, "approvalId")
    given = Given(decision is Decision.APPROVED, plain(values), comment, idempotency_key)
    return await info.context.platform.answers.give(approval, given, signed_in(info), info.context.caller)


async def send_event(
    info: Info,
    project_id: strawberry.ID,
    name: EventName,
    correlation: Correlation = "",
    data: EventData = None,
    kept_seconds: Kept = 60,
    idempotency_key: EventKey = None,
) -> SentEvent:
    project, signals = await find_to(info, Permission.RUN, Project, project_id, "projectId"), info.context.platform.signals
    given = plain(data)
    return await signals.send(
        project, name=name, correlation=correlation, data=given, kept_seconds=kept_seconds, key=idempotency_key, by=signed_in(info)
    )


async def run_events(
    info: Info,
    run_id: Annotated[strawberry.ID, strawberry.argument(description="Which run to watch.")],
    after: Annotated[str | None, strawberry.argument(description="The cursor of the last event that was seen.")] = None,
) -> AsyncIterable[Event]:
    """History after the cursor, then live; ends after the run's last event."""
    run, context, viewer = await find(info, Run, run_id, "runId"), info.context, signed_in(info)
    seen = 0 if after is None else int(str(uncursor(events, after)[0]))
    database, news, limits = context.platform.database, context.platform.events, context.platform.settings.limits
    return RowEvents(progress.OF_RUN, run.id, seen, viewer, database.reads, news, limits.recheck_seconds, context.reads.renew)


async def project_events(
    info: Info,
    project_id: Annotated[strawberry.ID, strawberry.argument(description="Whose runs to watch.")],
    after: Annotated[
        str | None, strawberry.argument(description="The projectCursor of the last event that was seen; without it: from now on.")
    ] = None,
    where: Annotated[RunEventFilter | None, strawberry.argument(description="Which events.")] = None,
) -> AsyncIterable[Event]:
    """Ends only when the viewer may not see the project any more."""
    project, context, viewer = await find(info, Project, project_id, "projectId"), info.context, signed_in(info)
    seen = progress.NOW if after is None else progress.place_of(*uncursor(project_events_order, after))
    wanted = progress.Wanted() if where is None else await _wanted(info, project, where)
    database, news, limits = context.platform.database, context.platform.events, context.platform.settings.limits
    return progress.ProjectEvents(project.id, wanted, seen, viewer, database.reads, news, limits.recheck_seconds, context.reads.renew)


async def _wanted(info: Info, project: Project, where: RunEventFilter) -> progress.Wanted:
    """Raises Invalid, and what `_of_project` raises."""
    if where.types is not None and not where.types:
        raise Invalid.field("where.types", "COUNT", "Name at least one.")
    ids = None if where.workflow_ids is None else await _of_project(info, project, where.workflow_ids)
    return progress.Wanted(_each(where.types), ids)


async def _of_project(info: Info, project: Project, ids: list[strawberry.ID]) -> tuple[UUID, ...]:
    """Raises Invalid, and NotFound for what is no workflow of the project."""
    workflows = await find_all(info, Workflow, ids, "where.workflowIds")
    for n, workflow in enumerate(workflows):
        if workflow.project_id != project.id:
            raise NotFound.field(f"where.workflowIds[{n}]")
    return tuple(sorted({workflow.id for workflow in workflows}))


def _each(types: list[RunEventType] | None) -> tuple[RunEventType, ...] | None:
    return None if types is None else tuple(sorted(set(types)))
