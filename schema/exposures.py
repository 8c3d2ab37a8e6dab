from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from models import exposures as models
from models.projects import Permission
from resolvers import exposures as resolve
from resolvers import permissions
from schema.operations import mutation
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.projects import Project
from schema.relay import Node, edge
from schema.saved_queries import SavedQuery
from schema.workflows import Workflow


@strawberry.type(
    description="A workflow or a saved query as a tool of the MCP server at /mcp, for whoever has an API key of the project. What has none is no tool."
)
class McpExposure(Node, of=models.McpExposure):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    name: str = strawberry.field(description="Of the tool.")
    description: str = strawberry.field(description="By which models choose it.")
    created_at: datetime
    updated_at: datetime = strawberry.field(description="When it was last changed.")
    project: Project = edge(resolve.project_of)
    workflow: Workflow | None = edge(resolve.workflow_of, "That a call runs.")
    saved_query: SavedQuery | None = edge(resolve.query_of, "That a call asks.")


@strawberry.type
class Mutation:
    expose_workflow: Annotated[McpExposure | Problem, strawberry.union("ExposeWorkflowResult")] = mutation(
        resolve.expose_workflow, "Make a workflow a tool of the MCP server, or change the tool that it is."
    )
    hide_workflow: Annotated[Workflow | Problem, strawberry.union("HideWorkflowResult")] = mutation(
        resolve.hide_workflow, "Make a workflow no tool of the MCP server any more. Runs that were begun go on."
    )
    expose_saved_query: Annotated[McpExposure | Problem, strawberry.union("ExposeSavedQueryResult")] = mutation(
        resolve.expose_saved_query, "Make a saved query a tool of the MCP server, or change the tool that it is."
    )
    hide_saved_query: Annotated[SavedQuery | Problem, strawberry.union("HideSavedQueryResult")] = mutation(
        resolve.hide_saved_query, "Make a saved query no tool of the MCP server any more."
    )
