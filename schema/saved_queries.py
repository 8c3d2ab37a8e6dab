from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry.scalars import JSON

from models import saved_queries as models
from models.projects import Permission
from resolvers import exposures, permissions
from resolvers import saved_queries as resolve
from schema.operations import mutation
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.projects import Project
from schema.relay import Node, edge

if TYPE_CHECKING:
    from schema.exposures import McpExposure


@strawberry.type(
    description="A GraphQL query that a project keeps under a name. Whoever asks it sees what they may see, within the limits of any other query."
)
class SavedQuery(Node, of=models.SavedQuery):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    name: str
    description: str
    document: str = strawberry.field(description="With one operation, a query.")
    input_schema: JSON = strawberry.field(description="The JSON Schema of its variables.")
    created_at: datetime
    updated_at: datetime = strawberry.field(description="When it was last changed.")
    project: Project = edge(resolve.project_of)
    mcp_exposure: Annotated[McpExposure, strawberry.lazy("schema.exposures")] | None = edge(
        exposures.of_query, "As what it is a tool at /mcp; null: it is none."
    )


@strawberry.type
class Mutation:
    create_saved_query: Annotated[SavedQuery | Problem, strawberry.union("CreateSavedQueryResult")] = mutation(
        resolve.create_saved_query, "Keep a query under a name. A document that would be refused is refused here."
    )
    update_saved_query: Annotated[SavedQuery | Problem, strawberry.union("UpdateSavedQueryResult")] = mutation(
        resolve.update_saved_query, "Change a saved query; where it is a tool, it is the new one from now on."
    )
    delete_saved_query: Annotated[Project | Problem, strawberry.union("DeleteSavedQueryResult")] = mutation(
        resolve.delete_saved_query, "Forget a saved query; it is no tool any more, either."
    )
