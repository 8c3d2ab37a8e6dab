"""How long runs are kept."""

from __future__ import annotations

from typing import Annotated

import strawberry

from models.projects import Permission, Project
from models.workflows import Run, Workflow
from resolvers.context import Info, find_to
from services.workflows import retention as service

Days = Annotated[int | None, strawberry.argument(description="1 to 3650, after a run's end. Null, or left out: it has no word of its own.")]


async def set_retention(info: Info, workflow_id: strawberry.ID, days: Days = None) -> Workflow:
    workflow = await find_to(info, Permission.EDIT, Workflow, workflow_id, "workflowId")
    await service.keep(workflow, days)
    return workflow


async def pin_run(info: Info, run_id: strawberry.ID) -> Run:
    return await service.pin(await find_to(info, Permission.EDIT, Run, run_id, "runId"), is_pinned=True)


async def unpin_run(info: Info, run_id: strawberry.ID) -> Run:
    return await service.pin(await find_to(info, Permission.EDIT, Run, run_id, "runId"), is_pinned=False)


async def set_project_retention(info: Info, project_id: strawberry.ID, days: Days = None) -> Project:
    project = await find_to(info, Permission.ADMINISTER, Project, project_id, "projectId")
    await service.keep(project, days)
    return project
