"""What of a project other programs may use as tools, by the Model Context Protocol: opt-in, each by a name of its own."""

from __future__ import annotations

import re

from tortoise.queryset import QuerySet

from core.callers import Actor
from core.clock import now
from core.database import transaction
from core.errors import Conflict, FieldFault, raise_if_any
from core.fields import JSON
from models.exposures import McpExposure
from models.projects import Project
from models.saved_queries import SavedQuery
from models.workflows import Workflow
from services import audits

NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")  # what all models take that call tools
GET_RUN, CANCEL_RUN = "get_run", "cancel_run"  # tools of our own
DESCRIPTION_MOST = 2000
MOST = 100  # of one project: a model is told of all of them


async def expose(of: Workflow | SavedQuery, name: str, description: str, by: Actor) -> McpExposure:
    """Makes it a tool, or changes the one that it is. Raises Invalid, or Conflict when the name is taken or the project has MOST."""
    _check(name, description)
    async with transaction() as connection:
        await Project.filter(id=of.project_id).using_db(connection).select_for_update().get()
        known = await _of(of).first()
        await _require_room(of, known, name)
        before = _told(known)
        exposure = known or McpExposure(
            project_id=of.project_id,
            workflow_id=of.id if isinstance(of, Workflow) else None,
            saved_query_id=of.id if isinstance(of, SavedQuery) else None,
        )
        exposure.name, exposure.description, exposure.updated_at = name, description, now()
        await exposure.save()
        if (after := _told(exposure)) != before:
            await audits.note("mcp_exposure.set", by, exposure, project_id=of.project_id, before=before, after=after)
    return exposure


async def hide(of: Workflow | SavedQuery, by: Actor) -> None:
    """It is no tool any more; nothing, if it was none. What was begun by it goes on."""
    async with transaction():
        known = await _of(of).first()
        if known is not None:
            await known.delete()
            await audits.note("mcp_exposure.deleted", by, known, project_id=of.project_id, before=_told(known))


def _of(of: Workflow | SavedQuery) -> QuerySet[McpExposure]:
    return McpExposure.filter(workflow_id=of.id) if isinstance(of, Workflow) else McpExposure.filter(saved_query_id=of.id)


def _check(name: str, description: str) -> None:
    faults = list[FieldFault]()
    if not NAME.fullmatch(name):
        faults.append(FieldFault("name", "NAME", "A tool's name has 1 to 64 letters, digits, _ and -."))
    elif name in (GET_RUN, CANCEL_RUN):
        faults.append(FieldFault("name", "RESERVED", f"{name} is a tool of the server itself."))
    if not 1 <= len(description.strip()) <= DESCRIPTION_MOST:
        message = f"A description has 1 to {DESCRIPTION_MOST} characters: models choose tools by it."
        faults.append(FieldFault("description", "LENGTH", message))
    raise_if_any(faults)


async def _require_room(of: Workflow | SavedQuery, known: McpExposure | None, name: str) -> None:
    """Raises Conflict. The project's row is locked."""
    taken = await McpExposure.get_or_none(project_id=of.project_id, name=name)
    if taken is not None and (known is None or taken.id != known.id):
        message = "Another tool of the project has this name."
        raise Conflict(message, [FieldFault("name", "TAKEN", message)])
    if known is None and await McpExposure.filter(project_id=of.project_id).count() >= MOST:
        raise Conflict(f"The project has {MOST} tools, and that is the most. Hide one that is not used.")


def _told(row: McpExposure | None) -> JSON:
    if row is None:
        return None
    what = {"workflow": str(row.workflow_id)} if row.workflow_id is not None else {"savedQuery": str(row.saved_query_id)}
    return {"name": row.name, "description": row.description, **what}
