"""A peer: how such a server is usually written. Strawberry's own ASGI application, Tortoise's models, a DataLoader per relation, no caches.

The same rows, scope, token and answer; a cost rule that is linear, as ours is.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import UUID

import strawberry
from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValidationContext,
    ValidationRule,
)
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.dataloader import DataLoader
from strawberry.extensions import AddValidationRules
from strawberry.schema.config import StrawberryConfig
from tortoise import Tortoise
from tortoise.models import Model

from bench.tokens import SharedSecret
from core.database import tortoise_config
from core.reads import global_id, key_of
from core.viewers import Viewer
from models import MODULES, accounts, projects, workflows
from models.workflows import RunStatus, TriggerType
from schema.scalars import SCALARS

COST, USUAL = 10_000, 20

strawberry.enum(RunStatus)
strawberry.enum(TriggerType)


class CostRule(ValidationRule):
    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        definitions = context.document.definitions
        self.fragments = {d.name.value: d for d in definitions if isinstance(d, FragmentDefinitionNode)}
        self.known: dict[str, int] = {}

    def enter_operation_definition(self, node: OperationDefinitionNode, *_: object) -> None:
        if self.cost(node.selection_set) > COST:
            self.report_error(GraphQLError("This costs too much.", node))

    def cost(self, selections: SelectionSetNode) -> int:
        total = 0
        for selection in selections.selections:
            if isinstance(selection, FragmentSpreadNode):
                total += self.fragment(selection.name.value)
            elif isinstance(selection, InlineFragmentNode):
                total += self.cost(selection.selection_set)
            elif isinstance(selection, FieldNode) and selection.selection_set:
                total += _times(selection) * (1 + self.cost(selection.selection_set))
        return total

    def fragment(self, name: str) -> int:
        if name not in self.known:
            self.known[name] = 0
            self.known[name] = self.cost(self.fragments[name].selection_set) if name in self.fragments else 0
        return self.known[name]


def _times(node: FieldNode) -> int:
    for argument in node.arguments or ():
        if argument.name.value == "first":
            return int(argument.value.value) if isinstance(argument.value, IntValueNode) else USUAL
    return 1


@dataclass(frozen=True)
class Context:
    viewer: Viewer
    workflows_of: DataLoader[UUID, list[workflows.Workflow]]
    last_run_of: DataLoader[UUID, workflows.Run | None]


Info = strawberry.Info[Context, None]


def _id(row: Model) -> strawberry.ID:
    return strawberry.ID(global_id(type(row), row.pk))


@strawberry.type
class User:
    id: strawberry.ID
    email: str


@strawberry.type
class Run:
    id: strawberry.ID
    status: RunStatus
    trigger_type: TriggerType
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None


@strawberry.type
class RunConnection:
    nodes: list[Run]


@strawberry.type
class Workflow:
    id: strawberry.ID
    name: str
    row: strawberry.Private[workflows.Workflow]

    @strawberry.field
    async def last_run(self, info: Info) -> Run | None:
        row = await info.context.last_run_of.load(self.row.id)
        return None if row is None else _run(row)

    @strawberry.field
    async def runs(self, first: int = USUAL) -> RunConnection:
        rows = await workflows.Run.filter(workflow_id=self.row.id).order_by("-created_at", "-id").limit(first)
        return RunConnection(nodes=[_run(row) for row in rows])


@strawberry.type
class WorkflowEdge:
    node: Workflow


@strawberry.type
class WorkflowConnection:
    edges: list[WorkflowEdge]


@strawberry.type
class Project:
    id: strawberry.ID
    name: str
    row: strawberry.Private[projects.Project]

    @strawberry.field
    async def workflows(self, info: Info, first: int = USUAL) -> WorkflowConnection:
        rows = await info.context.workflows_of.load(self.row.id)
        return WorkflowConnection(edges=[WorkflowEdge(node=_workflow(row)) for row in rows[:first]])


@strawberry.type
class ProjectEdge:
    node: Project


@strawberry.type
class ProjectConnection:
    edges: list[ProjectEdge]


def _run(row: workflows.Run) -> Run:
    return Run(
        id=_id(row),
        status=row.status,
        trigger_type=row.trigger_type,
        created_at=row.created_at,
        started_at=row.started_at,
        finished_at=row.finished_at,
    )


def _workflow(row: workflows.Workflow) -> Workflow:
    return Workflow(id=_id(row), name=row.name, row=row)


@strawberry.type
class Query:
    @strawberry.field
    async def me(self, info: Info) -> User | None:
        row = await accounts.User.get_or_none(id=info.context.viewer.user_id)
        return None if row is None else User(id=_id(row), email=row.email)

    @strawberry.field
    async def projects(self, info: Info, first: int = USUAL) -> ProjectConnection:
        rows = await projects.Project.visible_to(info.context.viewer).order_by("-created_at", "-id").limit(first)
        return ProjectConnection(edges=[ProjectEdge(node=Project(id=_id(row), name=row.name, row=row)) for row in rows])

    @strawberry.field
    async def workflow(self, info: Info, id: strawberry.ID) -> Workflow | None:
        row = await workflows.Workflow.visible_to(info.context.viewer).get_or_none(id=key_of(workflows.Workflow, id))
        return None if row is None else _workflow(row)


async def _workflows(of: list[UUID]) -> list[list[workflows.Workflow]]:
    """All of them: what is too many is cut off afterwards, as is usual."""
    found = defaultdict(list)
    for row in await workflows.Workflow.filter(project_id__in=of).order_by("-created_at", "-id"):
        found[row.project_id].append(row)
    return [found[id] for id in of]


LAST_RUNS = """
select run.* from unnest('{%s}'::uuid[]) workflow
cross join lateral (select * from runs where workflow_id = workflow order by created_at desc, id desc limit 1) run
"""


async def _last_runs(of: list[UUID]) -> list[workflows.Run | None]:
    rows: list[workflows.Run] = await workflows.Run.raw(LAST_RUNS % ",".join(map(str, of)))
    found = {row.workflow_id: row for row in rows}
    return [found.get(id) for id in of]


class Door(GraphQL[Context, None]):
    def __init__(self, schema: strawberry.Schema, tokens: SharedSecret) -> None:
        super().__init__(schema)
        self.tokens = tokens

    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> Context:
        viewer = self.tokens.viewer(request.headers["authorization"].removeprefix("Bearer "))
        return Context(viewer, DataLoader(load_fn=_workflows), DataLoader(load_fn=_last_runs))


@asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[None]:
    await Tortoise.init(config=tortoise_config(os.environ["DATABASE_URL"], MODULES), _enable_global_fallback=True)
    yield
    await Tortoise.close_connections()


def create() -> Starlette:
    schema = strawberry.Schema(Query, extensions=[partial(AddValidationRules, [CostRule])], config=StrawberryConfig(scalar_map=SCALARS))
    door = Door(schema, SharedSecret(os.environ["JWT_SECRET"]))
    return Starlette(lifespan=_lifespan, routes=[Route("/graphql", door)])
