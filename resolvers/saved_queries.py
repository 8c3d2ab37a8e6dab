from __future__ import annotations

from typing import Annotated

import strawberry

from core.reads import PARENT, Many, One
from models.projects import Permission, Project
from models.saved_queries import SavedQuery
from resolvers.context import Info, find_to
from services.exposures import queries

saved_queries = Many(SavedQuery, by="project_id", order=("-created_at", "-id"))
project_of = One(Project, by="project_id", visible=PARENT)

QueryId = Annotated[strawberry.ID, strawberry.argument(description="Which saved query.")]
Document = Annotated[
    str, strawberry.argument(description="A GraphQL document with one operation, a query; at most 20,000 characters. It is judged now.")
]
Description = Annotated[str, strawberry.argument(description="What it is for; at most 2000 characters.")]
NewName = Annotated[str | None, strawberry.argument(description="Left out, it keeps its own.")]
NewDocument = Annotated[str | None, strawberry.argument(description="As of createSavedQuery; left out, it stays as it is.")]
NewDescription = Annotated[str | None, strawberry.argument(description="Left out, it stays as it is.")]


async def create_saved_query(
    info: Info, project_id: strawberry.ID, name: str, document: Document, description: Description = ""
) -> SavedQuery:
    project = await find_to(info, Permission.EDIT, Project, project_id, "projectId")
    return await queries.create(project, name, document, description, info.context.review)


async def update_saved_query(
    info: Info, saved_query_id: QueryId, name: NewName = None, document: NewDocument = None, description: NewDescription = None
) -> SavedQuery:
    query = await find_to(info, Permission.EDIT, SavedQuery, saved_query_id, "savedQueryId")
    return await queries.update(query, name, document, description, info.context.review)


async def delete_saved_query(info: Info, saved_query_id: QueryId) -> Project:
    query = await find_to(info, Permission.EDIT, SavedQuery, saved_query_id, "savedQueryId")
    await query.delete()
    return await Project.get(id=query.project_id)
