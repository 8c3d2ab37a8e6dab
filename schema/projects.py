from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from models import projects as models
from models.projects import Role
from resolvers import ai, starts
from resolvers import projects as resolve
from schema.accounts import User
from schema.operations import mutation
from schema.problems import Problem
from schema.relay import Connection, Node, connection, edge

if TYPE_CHECKING:
    from schema.ai import AiCall, Budget, Charge, LanguageModel, ModelRule, ProviderKey
    from schema.databases import Database
    from schema.workflows import Approval, Run, Workflow

strawberry.enum(
    Role,
    description="What a member may do. VIEWER: see everything. OPERATOR: also start and cancel runs. EDITOR: also make and change things. "
    "ADMIN, OWNER: also decide who is a member.",
)


@strawberry.type(description="A person in a project.")
class Member(Node, of=models.Member):
    role: Role
    created_at: datetime
    user: User = edge(resolve.member_user)


@strawberry.type(description="A room for databases, workflows and the people who share them.")
class Project(Node, of=models.Project):
    name: str
    description: str
    created_at: datetime
    retention_days: int | None = strawberry.field(description="For how long runs are kept after their end; null: as the server is set.")
    members: Connection[Member] = connection(resolve.members, "Oldest first.")
    databases: Connection[Annotated[Database, strawberry.lazy("schema.databases")]] = connection(resolve.databases, "Newest first.")
    error_workflow: Annotated[Workflow, strawberry.lazy("schema.workflows")] | None = edge(
        starts.error_workflow, "Started when a run fails whose workflow has no error workflow of its own."
    )
    workflows: Connection[Annotated[Workflow, strawberry.lazy("schema.workflows")]] = connection(resolve.workflows, "Newest first.")
    runs: Connection[Annotated[Run, strawberry.lazy("schema.workflows")]] = connection(resolve.runs, "Of all its workflows, newest first.")
    approvals: Connection[Annotated[Approval, strawberry.lazy("schema.workflows")]] = connection(resolve.approvals, "Newest first.")
    ai_calls: Connection[Annotated[AiCall, strawberry.lazy("schema.ai")]] = connection(
        ai.ai_calls, "Receipts of what was asked of models, newest first."
    )
    language_models: Connection[Annotated[LanguageModel, strawberry.lazy("schema.ai")]] = connection(
        ai.models_of_project, "Its own, newest first; `languageModels` has the installation's as well."
    )
    model_rules: Connection[Annotated[ModelRule, strawberry.lazy("schema.ai")]] = connection(ai.rules, "Newest first.")
    provider_keys: Connection[Annotated[ProviderKey, strawberry.lazy("schema.ai")]] = connection(ai.provider_keys, "Newest first.")
    budgets: Connection[Annotated[Budget, strawberry.lazy("schema.ai")]] = connection(ai.budgets_of_project, "Newest first.")
    charges: Connection[Annotated[Charge, strawberry.lazy("schema.ai")]] = connection(ai.charges, "The ledger, newest first.")


@strawberry.type
class Query:
    project: Project | None = edge(resolve.project, "A project by its id.")
    projects: Connection[Project] = connection(resolve.projects, "The projects you are a member of, newest first.")


@strawberry.type
class Mutation:
    create_project: Annotated[Project | Problem, strawberry.union("CreateProjectResult")] = mutation(
        resolve.create_project, "Make a project that you own."
    )
