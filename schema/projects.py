from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from models import projects as models
from models.projects import Role
from resolvers import projects as resolve
from resolvers import starts
from resolvers import tags as tagging
from schema.accounts import User
from schema.operations import mutation
from schema.problems import Problem
from schema.relay import Connection, Node, connection, edge

if TYPE_CHECKING:
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
    concurrency: int | None = strawberry.field(description="How many of its runs workers may hold at once; null: no limit.")
    members: Connection[Member] = connection(resolve.members, "Oldest first.")
    databases: Connection[Annotated[Database, strawberry.lazy("schema.databases")]] = connection(resolve.databases, "Newest first.")
    error_workflow: Annotated[Workflow, strawberry.lazy("schema.workflows")] | None = edge(
        starts.error_workflow, "Started when a run fails whose workflow has no error workflow of its own."
    )
    workflows: Connection[Annotated[Workflow, strawberry.lazy("schema.workflows")]] = connection(tagging.workflows, "Newest first.")
    runs: Connection[Annotated[Run, strawberry.lazy("schema.workflows")]] = connection(resolve.runs, "Of all its workflows, newest first.")
    approvals: Connection[Annotated[Approval, strawberry.lazy("schema.workflows")]] = connection(resolve.approvals, "Newest first.")


@strawberry.type
class Query:
    project: Project | None = edge(resolve.project, "A project by its id.")
    projects: Connection[Project] = connection(resolve.projects, "The projects you are a member of, newest first.")


@strawberry.type
class Mutation:
    create_project: Annotated[Project | Problem, strawberry.union("CreateProjectResult")] = mutation(
        resolve.create_project, "Make a project that you own."
    )
