"""What the viewer may do with a row: asked once for all rows of a level."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from uuid import UUID

import strawberry
from tortoise.models import Model

from models.ai import Budget, LanguageModel
from models.databases import Database
from models.permissions import ROLES
from models.projects import Permission, Project, Role
from models.workflows import Approval, Run, Schedule, Webhook, Workflow
from resolvers.context import Context
from services import projects

__all__ = [
    "Permission",
    "in_approval",
    "in_budget",
    "in_database",
    "in_language_model",
    "in_project",
    "in_run",
    "in_schedule",
    "in_webhook",
    "in_workflow",
    "viewer_roles",
]

strawberry.enum(
    Permission,
    description="What somebody may do in a project; each includes the ones before it. READ: see. RUN: start and stop runs, answer approvals. "
    "EDIT: make and change things, use secrets by name. ADMINISTER: members, invitations, secrets, the audit log. OWN: make owners, "
    "transfer and delete the project.",
)


async def _roles(context: Context, of: type[Model], ids: list[UUID]) -> dict[UUID, Role]:
    if context.viewer is None:
        return {}
    rows = await context.reads.source.fetch(ROLES[of], context.viewer.user_id, ids)
    return {row["id"]: Role(row["role"]) for row in rows}


def _in(of: type[Model]) -> Callable[[Context, list[UUID]], Awaitable[list[list[Permission]]]]:
    async def viewer_can(context: Context, ids: list[UUID]) -> list[list[Permission]]:
        roles, viewer = await _roles(context, of, ids), context.viewer
        return [[] if viewer is None else projects.allowed(roles.get(id), viewer) for id in ids]

    return viewer_can


in_project, in_database, in_workflow, in_run = map(_in, (Project, Database, Workflow, Run))
in_webhook, in_schedule, in_approval = map(_in, (Webhook, Schedule, Approval))
in_budget, in_language_model = map(_in, (Budget, LanguageModel))  # some are the installation's: nobody may do anything with them


async def viewer_roles(context: Context, project_ids: list[UUID]) -> list[Role | None]:
    roles = await _roles(context, Project, project_ids)
    return [roles.get(id) for id in project_ids]
