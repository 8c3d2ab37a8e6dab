from __future__ import annotations

from typing import Annotated

import strawberry

from core.reads import PARENT, First, Many, One
from models.exposures import McpExposure
from models.projects import Permission, Project
from models.saved_queries import SavedQuery
from models.workflows import Workflow
from resolvers.context import Info, acting, find_to
from services import exposures as service

of_project = Many(McpExposure, by="project_id", order=("-created_at", "-id"))
of_workflow = First(McpExposure, by="workflow_id", order=("id",))
of_query = First(McpExposure, by="saved_query_id", order=("id",))
project_of = One(Project, by="project_id", visible=PARENT)
workflow_of = One(Workflow, by="workflow_id", visible=PARENT)
query_of = One(SavedQuery, by="saved_query_id", visible=PARENT)

ToolName = Annotated[
    str, strawberry.argument(description="Of the tool: 1 to 64 letters, digits, _ and -, and no other tool of the project has it.")
]
ToolDescription = Annotated[
    str, strawberry.argument(description="What it does and when to use it: models choose by it. 1 to 2000 characters.")
]
QueryId = Annotated[strawberry.ID, strawberry.argument(description="Which saved query.")]


async def expose_workflow(info: Info, workflow_id: strawberry.ID, name: ToolName, description: ToolDescription) -> McpExposure:
    workflow = await find_to(info, Permission.EDIT, Workflow, workflow_id, "workflowId")
    return await service.expose(workflow, name, description, acting(info))


async def hide_workflow(info: Info, workflow_id: strawberry.ID) -> Workflow:
    workflow = await find_to(info, Permission.EDIT, Workflow, workflow_id, "workflowId")
    await service.hide(workflow, acting(info))
    return workflow


async def expose_saved_query(info: Info, saved_query_id: QueryId, name: ToolName, description: ToolDescription) -> McpExposure:
    query = await find_to(info, Permission.EDIT, SavedQuery, saved_query_id, "savedQueryId")
    return await service.expose(query, name, description, acting(info))


async def hide_saved_query(info: Info, saved_query_id: QueryId) -> SavedQuery:
    query = await find_to(info, Permission.EDIT, SavedQuery, saved_query_id, "savedQueryId")
    await service.hide(query, acting(info))
    return query
