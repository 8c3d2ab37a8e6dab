from __future__ import annotations

from collections.abc import AsyncGenerator
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry.scalars import JSON

from core.fields import Long
from models import events as event_models
from models import workflows as models
from models.events import LogLevel, RunEventType
from models.projects import Permission
from models.workflows import ApprovalStatus, RunStatus, StepEffect, StepStatus, TriggerType
from resolvers import ai, approvals, exposures, permissions, replays, secrets, starts
from resolvers import steps as attempts
from resolvers import tags as tagging
from resolvers import workflows as resolve
from schema.accounts import User
from schema.operations import asked, mutation, subscription
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.projects import Project
from schema.relay import Connection, Node, Row, batched, computed, connection, count, edge
from schema.starts import Cause, RunTrigger

if TYPE_CHECKING:
    from schema.ai import AiCall
    from schema.approvals import ApprovalAnswer
    from schema.exposures import McpExposure
    from schema.replays import RunMoment
    from schema.schedules import Schedule
    from schema.webhooks import Webhook


@strawberry.type(description="Steps to run by hand, on a schedule or from a webhook.")
class Workflow(Node, of=models.Workflow):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    name: str
    description: str
    is_enabled: bool
    disabled_reason: str = strawberry.field(description="As who disabled it has said; empty while it is enabled.")
    created_at: datetime
    project: Project = edge(resolve.project_of_workflow)
    version: Annotated[WorkflowVersion, strawberry.lazy("schema.workflows")] = edge(resolve.version, "The current one.")
    versions: Connection[Annotated[WorkflowVersion, strawberry.lazy("schema.workflows")]] = connection(resolve.versions, "Newest first.")
    version_tags: JSON = computed(replays.version_tags, "version_tags", description="`{name: number}`, as setVersionTag has set them.")
    tags: list[str] = computed(tagging.told, "tags", description="Words by which it is found, as setWorkflowTags has set them.")
    tool_description: str | None = strawberry.field(description="What models in conversations are told that it does; null: it is no tool.")
    runs: Connection[Annotated[Run, strawberry.lazy("schema.workflows")]] = connection(resolve.runs, "Newest first.")
    last_run: Annotated[Run, strawberry.lazy("schema.workflows")] | None = edge(resolve.last_run, "The newest; null when there is none.")
    run_count: int = count(resolve.run_count, "Of the runs that are kept.")
    purged_run_count: int = strawberry.field(description="How many runs are kept no more.")
    retention_days: int | None = strawberry.field(description="For how long its runs are kept after their end; null: as the project says.")
    webhooks: Connection[Annotated[Webhook, strawberry.lazy("schema.webhooks")]] = connection(tagging.webhooks, "Newest first.")
    schedules: Connection[Annotated[Schedule, strawberry.lazy("schema.schedules")]] = connection(tagging.schedules, "Newest first.")
    error_workflow: Annotated[Workflow, strawberry.lazy("schema.workflows")] | None = edge(
        starts.error_workflow, "Started when a run of this one fails; null: that of the project."
    )
    run_triggers: Connection[RunTrigger] = connection(
        starts.run_triggers, "What else starts it: ends of other workflows' runs. Newest first."
    )
    causes: Connection[Cause] = connection(starts.causes, "The starts that it was owed for what happened. Newest first.")
    mcp_exposure: Annotated[McpExposure, strawberry.lazy("schema.exposures")] | None = edge(
        exposures.of_workflow, "As what it is a tool of the MCP server; null: it is none."
    )


@strawberry.type(description="A definition as it was saved. Never changes.")
class WorkflowVersion(Node, of=models.WorkflowVersion):
    viewer_can: list[Permission] = viewer_can(permissions.in_workflow, "workflow_id")
    number: int = strawberry.field(description="From 1, without gaps.")
    definition: JSON = strawberry.field(description="As it was given.")
    checksum: str = strawberry.field(description="SHA-256 of the definition's JSON text, in hex.")
    missing_secrets: list[str] = batched(
        secrets.missing_secrets,
        description="Names of secrets that its steps use, and would not find now: the project has none, or none for it.",
    )
    created_at: datetime
    workflow: Workflow = edge(resolve.workflow_of)


@strawberry.type(description="One run of a workflow.")
class Run(Node, of=models.Run):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    status: RunStatus
    trigger: JSON = computed(
        resolve.trigger,
        "trigger_type",
        "created_at",
        "trigger",
        "input",
        description="`{type, at, headers, query, body, slot}`; header names are in lower case.",
    )
    trigger_type: TriggerType
    input: JSON | None = strawberry.field(
        description="What started it: the webhook's body, or what was given by hand or with the schedule. Here and in all values: "
        "`[redacted]` where the definition says `sensitive`, `[deleted]` after `deleteAfter`."
    )
    output: JSON | None = strawberry.field(description="What the definition's `output` gave, once it has succeeded.")
    error: JSON | None = strawberry.field(description="`{code, message, step}`, when it failed or was canceled.")
    erased_at: datetime | None = strawberry.field(description="When its values were deleted, as its definition's `deleteAfter` says.")
    cost_micros: Long = strawberry.field(
        description="What its own steps have asked of models so far, in millionths of a dollar: all that was paid, failed attempts too. Runs "
        "that it started have costs of their own."
    )
    is_pinned: bool = strawberry.field(description="Kept whatever its age, as pinRun has said.")
    may_have_had_effects: list[str] = computed(
        resolve.may_have_had_effects,
        "unsure",
        description="Steps, or items such as `mail[17]`, whose effect outside was cut off and may have happened, when it has ended; at most 100.",
    )
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    workflow: Workflow = edge(resolve.workflow_of)
    version: WorkflowVersion = edge(resolve.version_of_run, "What it runs, whatever was saved since.")
    is_test: bool = computed(replays.is_test, "trigger_type", description="Started by testWorkflow, or forked from such a run.")
    forked_from: Annotated[Run, strawberry.lazy("schema.workflows")] | None = edge(
        replays.forked_from, "The run that this one is a retry of."
    )
    kept_effects: list[str] = computed(
        replays.kept_effects,
        "kept_effects",
        description="Keys of steps that a retry has kept because they have had their effect, although something that they are made from "
        "runs again, or the input is another. `rerun` has them done again.",
    )
    ai_calls: Connection[Annotated[AiCall, strawberry.lazy("schema.ai")]] = connection(
        ai.ai_calls_of_run, "What its steps asked of models, oldest first."
    )
    as_of: Annotated[RunMoment, strawberry.lazy("schema.replays")] = asked(
        replays.as_of, "How it stood after one of its events; an answer holds at most 5 of these."
    )
    started_by: User | None = edge(resolve.started_by, "Null when nobody did, or when you may not see who.")
    triggered_by_run: Annotated[Run, strawberry.lazy("schema.workflows")] | None = edge(
        starts.triggered_by_run, "The run whose end started this one."
    )
    triggered_runs: Connection[Annotated[Run, strawberry.lazy("schema.workflows")]] = connection(
        starts.triggered_runs, "The runs that its end started, newest first."
    )
    limit_key: str | None = strawberry.field(
        description="The key of its `concurrency`, as JSON or as the SHA-256 of a long one; empty when the limit is the workflow's; null without one."
    )
    parent: Annotated[Run, strawberry.lazy("schema.workflows")] | None = edge(resolve.parent, "The run whose step started it.")
    children: Connection[Annotated[Run, strawberry.lazy("schema.workflows")]] = connection(
        resolve.children, "The runs that its steps started, oldest first."
    )
    approvals: Connection[Annotated[Approval, strawberry.lazy("schema.workflows")]] = connection(
        resolve.approvals_of_run, "What it asks of people, oldest first."
    )
    steps: Connection[Annotated[Step, strawberry.lazy("schema.workflows")]] = connection(
        attempts.steps,
        "In the order of the definition, each attempt for itself. What a run has done outside: `where: {effect: [OUTSIDE], status: "
        "[SUCCEEDED]}`; what it may have done besides: `mayHaveHadEffects`.",
    )
    events: Connection[Annotated[RunEvent, strawberry.lazy("schema.workflows")]] = connection(resolve.events, "Oldest first.")


@strawberry.type(description="One attempt at one step of a run.")
class Step(Node, of=models.Step):
    viewer_can: list[Permission] = viewer_can(permissions.in_run, "run_id")
    key: str = strawberry.field(description="Its key in the definition.")
    item: int = strawberry.field(description="Which item of a forEach, from 0; -1 outside, and of a forEach as a whole.")
    attempt: int = strawberry.field(description="From 1.")
    type: str = strawberry.field(description="Such as http.request.")
    effect: StepEffect
    status: StepStatus
    has_unknown_effect: bool = computed(
        resolve.has_unknown_effect,
        "effect",
        "status",
        "started_at",
        "error",
        description="It began to have an effect outside, and no success is recorded: the effect may have happened.",
    )
    input: JSON | None = strawberry.field(description="Its `with`, expressions worked out.")
    output: JSON | None
    error: JSON | None = strawberry.field(
        description="`{code, message}`, when it failed; of HTTP_STATUS also `status`, `headers` and the beginning of the `body`."
    )
    started_at: datetime | None
    finished_at: datetime | None
    logs: Connection[Annotated[StepLog, strawberry.lazy("schema.workflows")]] = connection(
        resolve.logs, "What it says of itself, oldest first: at most 100 lines of an attempt and 1000 of a run are kept."
    )
    run: Run = edge(resolve.run_of_step)
    is_pinned: bool = computed(
        replays.is_pinned, "status", "reused_from_id", description="It did nothing; its output was given to testWorkflow."
    )
    reused_from: Annotated[Step, strawberry.lazy("schema.workflows")] | None = edge(
        replays.reused_from, "The step that did it, when REUSED."
    )


@strawberry.type(description="A question of a run to people. Each may answer once; it is decided when so many agree.")
class Approval(Node, of=models.Approval):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    title: str = strawberry.field(description="What is to be approved, in a line.")
    description: str
    form: JSON | None = strawberry.field(description="A JSON Schema: the values that approving it takes; null when it takes none.")
    assignees: JSON = computed(
        resolve.assignees, "roles", "users", description="`{roles, users}`: who may answer. When both are empty, whoever may run workflows."
    )
    status: ApprovalStatus
    needed: int = strawberry.field(description="How many people must approve.")
    rejections_needed: int = strawberry.field(description="How many must reject for it to be rejected.")
    answers: Connection[Annotated[ApprovalAnswer, strawberry.lazy("schema.approvals")]] = connection(
        approvals.answers, "What people have said so far, oldest first."
    )
    values: JSON | None = strawberry.field(description="As they were given with the answer that decided.")
    comment: str = strawberry.field(description="Of who decided; empty when there is none.")
    answered_by: User | None = edge(resolve.answered_by, "Null when nobody did, or when you may not see who.")
    answered_at: datetime | None = strawberry.field(description="Null when nobody did.")
    expires_at: datetime | None = strawberry.field(description="When its step stops to wait; null when it does not.")
    created_at: datetime
    project: Project = edge(resolve.project_of_approval)
    run: Run = edge(resolve.run_of_approval)
    step: Step | None = edge(resolve.step_of_approval, "The attempt that asks.")


@strawberry.type(description="An event that was sent to a project.")
class SentEvent(Node, of=models.SentEvent):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    name: str
    correlation: str = strawberry.field(description="Which event of that name; empty when there is one kind only.")
    data: JSON | None = strawberry.field(description="What the steps that got it have as output.")
    receivers: int = strawberry.field(description="How many steps have got it so far, and runs were canceled by it.")
    created_at: datetime
    expires_at: datetime = strawberry.field(description="Until then it also goes to steps that begin to wait for it.")
    project: Project = edge(resolve.project_of_event)
    sent_by: User | None = edge(resolve.sent_by, "Null when you may not see who.")


@strawberry.type(description="Something that happened in a run.")
class RunEvent(Row, of=event_models.Event):
    cursor: str = computed(resolve.event_cursor, "seq", description="For `after` of runEvents, and of the run's events.")
    project_cursor: str = computed(
        resolve.project_cursor, "epoch", "transaction", "stream", "seq", description="For `after` of projectEvents."
    )
    seq: int = strawberry.field(description="Its place in its run, from 1: for `asOf` of the run.")
    type: RunEventType
    at: datetime
    data: JSON | None = strawberry.field(description="What else there is to say, by type; of a step's event also its key and attempt.")
    percent: float | None = computed(resolve.percent, "type", "data", description="Of STEP_PROGRESS: from 0 to 100, how far the step is.")
    message: str | None = computed(
        resolve.message, "type", "data", description="Of STEP_PROGRESS and STEP_LOG: what the step says of itself, if it does."
    )
    step: Step | None = edge(resolve.step_of_event, "As it is now.")
    run: Run = edge(resolve.run_of_event, "As it is now.")


@strawberry.type(description="A line of a step's log.")
class StepLog(Row, of=event_models.Event):
    at: datetime
    seq: int = strawberry.field(description="The place of its event in the run.")
    level: LogLevel = computed(resolve.level, "data", description="INFO unless the step says otherwise.")
    message: str = computed(resolve.line, "data", description="At most 2000 characters; longer ones are cut.")


@strawberry.type
class Query:
    workflow: Workflow | None = edge(resolve.workflow, "A workflow by its id.")
    run: Run | None = edge(resolve.run, "A run by its id.")
    approval: Approval | None = edge(resolve.approval, "An approval by its id.")
    approvals: Connection[Approval] = connection(resolve.approvals, "Of all your projects, newest first.")


@strawberry.type
class Mutation:
    create_workflow: Annotated[Workflow | Problem, strawberry.union("CreateWorkflowResult")] = mutation(
        resolve.create_workflow, "Make a workflow and publish its version 1."
    )
    update_workflow: Annotated[Workflow | Problem, strawberry.union("UpdateWorkflowResult")] = mutation(
        resolve.update_workflow, "Rename a workflow, or publish its next version. Runs under way stay on theirs."
    )
    set_workflow_enabled: Annotated[Workflow | Problem, strawberry.union("SetWorkflowEnabledResult")] = mutation(
        resolve.set_workflow_enabled, "A disabled workflow starts no runs; those under way go on."
    )
    run_workflow: Annotated[Run | Problem, strawberry.union("RunWorkflowResult")] = mutation(resolve.run_workflow, "Start a run by hand.")
    cancel_run: Annotated[Run | Problem, strawberry.union("CancelRunResult")] = mutation(
        resolve.cancel_run, "Ask a run to stop. It has stopped when its last event says so."
    )
    answer_approval: Annotated[Approval | Problem, strawberry.union("AnswerApprovalResult")] = mutation(
        resolve.answer_approval, "Approve or reject what a run asks, once and for good."
    )
    send_event: Annotated[SentEvent | Problem, strawberry.union("SendEventResult")] = mutation(
        resolve.send_event, "Send an event to the steps of a project that wait for it."
    )


@strawberry.type
class Subscription:
    run_events: AsyncGenerator[RunEvent, None] = subscription(
        resolve.run_events, "What happened in a run after the cursor, then what happens, until its last event."
    )
    project_events: AsyncGenerator[RunEvent, None] = subscription(
        resolve.project_events, "What happens in the runs of a project from now on; or what happened after the cursor, then what happens."
    )
