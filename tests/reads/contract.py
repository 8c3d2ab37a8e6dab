"""A schema over the real models, large enough to show every kind of field."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

import strawberry
from strawberry.scalars import JSON
from strawberry.schema.config import StrawberryConfig

from core.reads import cursor
from models import accounts, databases, events, projects, workflows
from schema import relay
from schema.relay import Connection, Node, Row, batched, computed, connection, count, edge, items, me, node, nodes
from schema.scalars import SCALARS
from tests.reads import resolvers as resolve


@strawberry.type(description="A person.")
class User(Node, of=accounts.User):
    email: str
    name: str


@strawberry.type(description="A tenant.")
class Project(Node, of=projects.Project):
    name: str
    created_at: datetime
    workflow_count: int = count(resolve.workflow_count)
    workflows: Connection[Workflow] = connection(resolve.workflows, "Newest first.")
    databases: Connection[Database] = connection(resolve.databases, "Newest first.")


@strawberry.type(description="A small database.")
class Database(Node, of=databases.Database):
    name: str
    columns: JSON
    records: Connection[Record] = connection(resolve.records, "Oldest first.")


@strawberry.type(description="A row of one.")
class Record(Node, of=databases.Record):
    values: JSON


@strawberry.type(description="Steps to run.")
class Workflow(Node, of=workflows.Workflow):
    name: str
    is_enabled: bool
    project: Project = edge(resolve.project_of)
    run_count: int = count(resolve.run_count)
    loud_name: str = batched(resolve.loud_names, description="All of them by one call.")
    runs: Connection[Run] = connection(resolve.runs, "Newest first.")
    own_runs: Connection[Run] = connection(resolve.own_runs, "The viewer's own.")
    newest_version: WorkflowVersion | None = edge(resolve.newest_version)
    webhooks: list[Webhook] = items(resolve.webhooks)


@strawberry.type(description="One version of a workflow.")
class WorkflowVersion(Node, of=workflows.WorkflowVersion):
    number: int
    definition: JSON


@strawberry.type(description="A door.")
class Webhook(Node, of=workflows.Webhook):
    is_enabled: bool
    deliveries: Connection[Delivery] = connection(resolve.deliveries, "Newest first.")


@strawberry.type(description="What came through it.")
class Delivery(Node, of=workflows.Delivery):
    received_at: datetime
    size: int = computed(len, "body")


@strawberry.type(description="One run of a workflow.")
class Run(Node, of=workflows.Run):
    start_key: str
    status: workflows.RunStatus
    created_at: datetime
    started_at: datetime | None
    output: JSON | None
    took_seconds: float | None = computed(resolve.took_seconds, "started_at", "finished_at")
    workflow: Workflow = edge(resolve.workflow_of)
    started_by: User | None = edge(resolve.started_by)
    started_by_key: str | None = batched(resolve.short_keys, "started_by_id")
    steps: Connection[Step] = connection(resolve.steps, "In order.")
    events: Connection[RunEvent] = connection(resolve.events, "As they happened.")


@strawberry.type(description="One attempt at a step.")
class Step(Node, of=workflows.Step):
    key: str
    status: workflows.StepStatus
    output: JSON | None


@strawberry.type(description="What happened.")
class RunEvent(Row, of=events.Event):
    cursor: str = computed(lambda seq: cursor(resolve.events, [seq]), "seq")
    type: events.RunEventType
    at: datetime
    data: JSON | None
    step: Step | None = edge(resolve.step_of)
    run: Run = edge(resolve.run_of)


Anything = Annotated[Run | RunEvent | Project, strawberry.union("Anything")]


async def newest_event() -> Any:
    """A hand-written field whose answer is a row of one of several types."""
    return await events.Event.all().order_by("-id").first()


@strawberry.type
class Query:
    me: User | None = me(resolve.user)
    node: Node | None = node("Anything by its id.")
    nodes: list[Node | None] = nodes("Several things by their ids.")
    project: Project | None = edge(resolve.project)
    projects: Connection[Project] = connection(resolve.projects, "Newest first.")
    open_projects: Connection[Project] = connection(resolve.projects, "As if projects were public.", public=True)
    newest_event: Anything = strawberry.field(resolver=newest_event, metadata=relay.PUBLIC)


schema = strawberry.Schema(Query, types=[Step, Record, Run], config=StrawberryConfig(scalar_map=SCALARS))
