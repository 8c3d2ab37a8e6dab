from __future__ import annotations

from typing import Annotated

import strawberry

from models.projects import Permission
from models.workflows import Workflow
from resolvers.context import Info, find_to
from services.workflows import tools

Purpose = Annotated[
    str | None,
    strawberry.argument(description="What models are told that it does and when to use it; at most 1000 characters. Null: it is no tool."),
]


async def set_workflow_tool(info: Info, workflow_id: strawberry.ID, description: Purpose = None) -> Workflow:
    return await tools.offer(await find_to(info, Permission.EDIT, Workflow, workflow_id, "workflowId"), description)
