"""Saving workflows: each save is a new immutable version."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING
from uuid import UUID

from core.database import transaction
from core.errors import Conflict, FieldFault, Invalid, NotFound, raise_if_any
from core.fields import JSON
from core.settings import Engine as Settings
from core.viewers import Viewer
from models.projects import Project
from models.workflows import Workflow, WorkflowVersion
from services import projects, variables
from services.workflows import definitions

if TYPE_CHECKING:
    from tortoise.backends.base.client import TransactionalDBClient

TAG = re.compile(r"[a-z][a-z0-9.-]{0,49}")
TAGS_MOST = 50
REASON_MOST, DESCRIPTION_MOST = 500, 10_000  # characters


async def check(definition: JSON, project_id: UUID, settings: Settings) -> None:
    """Raises Invalid, which lists everything that is wrong with its path. In a thread: the largest take half a second."""
    most_bytes, most_steps = settings.definition_bytes, settings.definition_steps
    known = await variables.names(project_id)
    raise_if_any(await asyncio.to_thread(definitions.check, definition, most_bytes=most_bytes, most_steps=most_steps, variables=known))


async def create(project: Project, name: str, definition: JSON, settings: Settings, by: Viewer) -> Workflow:
    """Publishes version 1. Raises Invalid."""
    called = projects.name_of(name)
    await check(definition, project.id, settings)
    async with transaction():
        workflow = await Workflow.create(project_id=project.id, name=called)
        await _publish(workflow, definition, by)
    return workflow


async def enable(workflow: Workflow, enabled: bool, reason: str) -> Workflow:
    """Raises Invalid."""
    if len(reason) > REASON_MOST or "\0" in reason:
        raise Invalid.field("reason", "LENGTH", f"A reason has at most {REASON_MOST} characters.")
    return await workflow.enable(enabled, reason.strip())


async def update(
    workflow: Workflow, name: str | None, definition: JSON, settings: Settings, by: Viewer, description: str | None = None
) -> Workflow:
    """Publishes the next version when a definition is given and differs from the current one. Raises Invalid."""
    called = None if name is None else projects.name_of(name)
    if description is not None and (len(description) > DESCRIPTION_MOST or "\0" in description):
        raise Invalid.field("description", "LENGTH", f"A description has at most {DESCRIPTION_MOST} characters.")
    if definition is not None:
        await check(definition, workflow.project_id, settings)
    async with transaction() as connection:
        locked = await Workflow.select_for_update().using_db(connection).get(id=workflow.id)
        if called is not None:
            locked.name = called
        if description is not None:
            locked.description = description
        if definition is not None:
            await _publish_next(connection, locked, definition, by)
        await locked.save(using_db=connection, update_fields=["name", "description", "version_number"])
    return locked


async def restore(workflow: Workflow, number: int, expected: int, settings: Settings, by: Viewer) -> Workflow:
    """Publishes an old version's definition as the next version; nothing, when the current one is the same.

    Raises Conflict when the current version is not the expected one, NotFound, and Invalid when this server takes the definition no more.
    """
    old = await find(workflow, number, "number")
    await check(old.definition, workflow.project_id, settings)
    async with transaction() as connection:
        locked = await Workflow.select_for_update().using_db(connection).get(id=workflow.id)
        if locked.version_number != expected:
            message = f"The current version is {locked.version_number}."
            raise Conflict(message, [FieldFault("expectedNumber", "CHANGED", message)])
        await _publish_next(connection, locked, old.definition, by)
        await locked.save(using_db=connection, update_fields=["version_number"])
    return locked


async def tag(workflow: Workflow, name: str, number: int | None) -> Workflow:
    """Gives the name to this version, whichever had it before; to none, without a number. Raises Invalid, NotFound, and Conflict when the
    workflow has too many."""
    if TAG.fullmatch(name) is None:
        raise Invalid.field("tag", "FORMAT", "A tag begins with a lower case letter; then come at most 49 of these, digits, dots, hyphens.")
    if number is not None:
        await find(workflow, number, "number")
    async with transaction() as connection:
        locked = await Workflow.select_for_update().using_db(connection).get(id=workflow.id)
        tags = {key: tagged for key, tagged in (locked.version_tags or {}).items() if key != name}
        if number is not None:
            tags[name] = number
        if len(tags) > TAGS_MOST:
            message = f"A workflow has at most {TAGS_MOST} tags."
            raise Conflict(message, [FieldFault("tag", "TOO_MANY", message)])
        locked.version_tags = tags
        await locked.save(using_db=connection, update_fields=["version_tags"])
    return locked


async def tagged(workflow: Workflow, name: str) -> WorkflowVersion:
    """Raises NotFound."""
    number = (workflow.version_tags or {}).get(name)
    if number is None:
        raise NotFound.field("tag")
    return await find(workflow, number, "tag")


async def find(workflow: Workflow, number: int, at: str) -> WorkflowVersion:
    """Raises NotFound."""
    found = await WorkflowVersion.get_or_none(workflow_id=workflow.id, number=number)
    if found is None:
        raise NotFound.field(at, f"There is no version {number}; the newest is {workflow.version_number}.")
    return found


async def _publish_next(connection: TransactionalDBClient, locked: Workflow, definition: JSON, by: Viewer) -> None:
    """Unless it is the current one. In the transaction that has locked the workflow and saves its number."""
    current = await WorkflowVersion.get(using_db=connection, workflow_id=locked.id, number=locked.version_number)
    if not definitions.is_same(current.definition, definition):
        locked.version_number += 1
        await _publish(locked, definition, by)


async def _publish(workflow: Workflow, definition: JSON, by: Viewer) -> None:
    await WorkflowVersion.create(
        workflow_id=workflow.id,
        number=workflow.version_number,
        definition=definition,
        checksum=definitions.checksum(definition),
        created_by_id=by.user_id,
    )
