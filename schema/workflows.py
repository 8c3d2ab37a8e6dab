from __future__ import annotations

from collections.abc import AsyncGenerator
from datetime import datetime
from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from models import events as event_models
from models import workflows as models
from models.events import RunEventType
from models.workflows import DeliveryOutcome, RunStatus, SlotOutcome, StepEffect, StepStatus, TriggerType, WebhookScheme
from resolvers import workflows as resolve
from schema.accounts import User
from schema.operations import mutation, subscription
from schema.problems import Problem
from schema.projects import Project
from schema.relay import Connection, Node, Row, computed, connection, count, edge
from services.workflows import webhooks

strawberry.enum(StepStatus, description="Where an attempt at a step stands.")
strawberry.enum(StepEffect, description="What a step does to the world outside.")
strawberry.enum(TriggerType, description="What started a run.")
strawberry.enum(WebhookScheme, description="How deliveries are signed.")
strawberry.enum(DeliveryOutcome, description="What became of a delivery.")
strawberry.enum(SlotOutcome, description="What became of a moment at which a schedule was due.")
strawberry.enum(RunEventType, description="What happened in a run.")


@strawberry.type(description="Steps to run by hand, on a schedule or from a webhook.")
class Workflow(Node, of=models.Workflow):
    name: str
    is_enabled: bool
    created_at: datetime
    project: Project = edge(resolve.project_of_workflow)
    version: Annotated[WorkflowVersion, strawberry.lazy("schema.workflows")] = edge(resolve.version, "The current one.")
    versions: Connection[Annotated[WorkflowVersion, strawberry.lazy("schema.workflows")]] = connection(resolve.versions, "Newest first.")
    runs: Connection[Annotated[Run, strawberry.lazy("schema.workflows")]] = connection(resolve.runs, "Newest first.")
    last_run: Annotated[Run, strawberry.lazy("schema.workflows")] | None = edge(resolve.last_run)
    run_count: int = count(resolve.run_count)
    webhooks: Connection[Annotated[Webhook, strawberry.lazy("schema.workflows")]] = connection(resolve.webhooks, "Newest first.")
    schedules: Connection[Annotated[Schedule, strawberry.lazy("schema.workflows")]] = connection(resolve.schedules, "Newest first.")


@strawberry.type(description="A definition as it was saved. Never changes.")
class WorkflowVersion(Node, of=models.WorkflowVersion):
    number: int
    definition: JSON
    checksum: str = strawberry.field(description="SHA-256 of the definition.")
    created_at: datetime
    workflow: Workflow = edge(resolve.workflow_of)


@strawberry.type(description="One run of a workflow.")
class Run(Node, of=models.Run):
    status: RunStatus
    trigger: JSON = computed(
        resolve.trigger, "trigger_type", "created_at", "trigger", "input", description="{type, at, headers, query, body, slot}"
    )
    trigger_type: TriggerType
    input: JSON | None
    output: JSON | None
    error: JSON | None = strawberry.field(description="{code, message, step}, when it failed or was canceled.")
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    workflow: Workflow = edge(resolve.workflow_of)
    version: WorkflowVersion = edge(resolve.version_of_run, "What it runs, whatever was saved since.")
    started_by: User | None = edge(resolve.started_by, "Null when nobody did, or when you may not see who.")
    steps: Connection[Annotated[Step, strawberry.lazy("schema.workflows")]] = connection(
        resolve.steps, "In the order of the definition, each attempt for itself."
    )
    events: Connection[Annotated[RunEvent, strawberry.lazy("schema.workflows")]] = connection(resolve.events, "Oldest first.")


@strawberry.type(description="One attempt at one step of a run.")
class Step(Node, of=models.Step):
    key: str
    item: int = strawberry.field(description="Which item of a forEach, from 0; -1 outside.")
    attempt: int = strawberry.field(description="From 1.")
    type: str
    effect: StepEffect
    status: StepStatus
    input: JSON | None
    output: JSON | None
    error: JSON | None = strawberry.field(description="{code, message}, when it failed.")
    started_at: datetime | None
    finished_at: datetime | None
    run: Run = edge(resolve.run_of_step)


@strawberry.type(description="Something that happened in a run.")
class RunEvent(Row, of=event_models.Event):
    cursor: str = computed(resolve.event_cursor, "seq", description="For `after` of runEvents, and of the run's events.")
    type: RunEventType
    at: datetime
    data: JSON | None
    step: Step | None = edge(resolve.step_of_event, "As it is now.")
    run: Run = edge(resolve.run_of_event, "As it is now.")


@strawberry.type(description="A URL that outside systems post events to.")
class Webhook(Node, of=models.Webhook):
    scheme: WebhookScheme
    is_enabled: bool
    created_at: datetime
    workflow: Workflow = edge(resolve.workflow_of)
    deliveries: Connection[Annotated[Delivery, strawberry.lazy("schema.workflows")]] = connection(resolve.deliveries, "Newest first.")


@strawberry.type(description="A webhook with its URL and secret, which are shown only here.")
class WebhookWithUrl(Row, of=webhooks.Made):
    webhook: Webhook
    url: str
    secret: str | None


@strawberry.type(description="One request to a webhook, as it came.")
class Delivery(Node, of=models.Delivery):
    outcome: DeliveryOutcome
    reason: str = strawberry.field(description="Why it was refused.")
    headers: JSON
    query: JSON
    body: str = computed(resolve.text, "body", description="As text; bytes that are not UTF-8 are replaced.")
    body_sha256: str = strawberry.field(description="Of the raw bytes, in hex.")
    repeats: int = strawberry.field(description="How often it came again under the same id.")
    has_conflict: bool = strawberry.field(description="It came again under the same id with another body.")
    received_at: datetime
    webhook: Webhook = edge(resolve.webhook_of_delivery)
    run: Run | None = edge(resolve.run_of_delivery)


@strawberry.type(description="A cron expression that starts runs by itself.")
class Schedule(Node, of=models.Schedule):
    cron: str
    timezone: str
    input: JSON | None
    is_enabled: bool
    next_fire_at: datetime | None
    created_at: datetime
    workflow: Workflow = edge(resolve.workflow_of)
    slots: Connection[Annotated[ScheduleSlot, strawberry.lazy("schema.workflows")]] = connection(resolve.slots, "Newest first.")


@strawberry.type(description="A moment at which a schedule was due, and what became of it.")
class ScheduleSlot(Node, of=models.ScheduleSlot):
    slot: datetime
    outcome: SlotOutcome
    reason: str
    run: Run | None = edge(resolve.run_of_slot)


@strawberry.type
class Query:
    workflow: Workflow | None = edge(resolve.workflow, "A workflow by its id.")
    run: Run | None = edge(resolve.run, "A run by its id.")


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
    create_webhook: Annotated[WebhookWithUrl | Problem, strawberry.union("CreateWebhookResult")] = mutation(
        resolve.create_webhook, "Make a URL that starts this workflow."
    )
    set_webhook_enabled: Annotated[Webhook | Problem, strawberry.union("SetWebhookEnabledResult")] = mutation(
        resolve.set_webhook_enabled, "A disabled webhook answers 410."
    )
    create_schedule: Annotated[Schedule | Problem, strawberry.union("CreateScheduleResult")] = mutation(
        resolve.create_schedule, "Have this workflow run by the clock: five cron fields, or @daily and the like."
    )
    set_schedule_enabled: Annotated[Schedule | Problem, strawberry.union("SetScheduleEnabledResult")] = mutation(
        resolve.set_schedule_enabled, "A disabled schedule does not fire; what was due meanwhile is not made up for."
    )


@strawberry.type
class Subscription:
    run_events: AsyncGenerator[RunEvent, None] = subscription(
        resolve.run_events, "What happened in a run after the cursor, then what happens, until its last event."
    )
