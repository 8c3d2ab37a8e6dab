"""Saved queries: GraphQL documents with one query, kept under a name and asked like any other."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from core.clock import now
from core.database import transaction
from core.errors import Conflict, FieldFault, raise_if_any
from core.fields import JSON
from models.projects import Project
from models.saved_queries import SavedQuery
from services import projects

MOST = 200  # of one project
DOCUMENT_MOST = 20_000
DESCRIPTION_MOST = 2000

Review: TypeAlias = Callable[[str], Awaitable[dict[str, JSON]]]
"""Reads a document, and answers the JSON Schema of its variables. Raises Invalid, which says why it would be refused."""


async def create(project: Project, name: str, document: str, description: str, review: Review) -> SavedQuery:
    """Raises Invalid, and Conflict when the name is taken or the project has MOST."""
    query = SavedQuery(project_id=project.id, name=projects.name_of(name), document=document, description=description)
    query.input_schema = await _reviewed(query, review)
    async with transaction() as connection:
        await Project.filter(id=project.id).using_db(connection).select_for_update().get()
        await _require_name(query)
        if await SavedQuery.filter(project_id=project.id).count() >= MOST:
            raise Conflict(f"The project has {MOST} saved queries, and that is the most. Delete one that is not used.")
        await query.save()
    return query


async def update(query: SavedQuery, name: str | None, document: str | None, description: str | None, review: Review) -> SavedQuery:
    """What is None stays. Whoever asks it as a tool asks the new one from now on. Raises Invalid, and Conflict when the name is taken."""
    query.name = query.name if name is None else projects.name_of(name)
    query.document = query.document if document is None else document
    query.description = query.description if description is None else description
    query.input_schema = await _reviewed(query, review)
    async with transaction() as connection:
        await Project.filter(id=query.project_id).using_db(connection).select_for_update().get()
        await _require_name(query)
        query.updated_at = now()
        await query.save(update_fields=["name", "document", "description", "input_schema", "updated_at"])
    return query


async def _reviewed(query: SavedQuery, review: Review) -> dict[str, JSON]:
    """Raises Invalid."""
    faults = list[FieldFault]()
    if len(query.description) > DESCRIPTION_MOST:
        faults.append(FieldFault("description", "LENGTH", f"A description has at most {DESCRIPTION_MOST} characters."))
    if len(query.document) > DOCUMENT_MOST:
        faults.append(FieldFault("document", "LENGTH", f"A saved query has at most {DOCUMENT_MOST} characters."))
    raise_if_any(faults)
    return await review(query.document)


async def _require_name(query: SavedQuery) -> None:
    """Raises Conflict. The project's row is locked."""
    if await SavedQuery.filter(project_id=query.project_id, name=query.name).exclude(id=query.id).exists():
        message = "Another saved query of the project has this name."
        raise Conflict(message, [FieldFault("name", "TAKEN", message)])
