"""The variables of projects: set by editors, used by name in workflows, readable by all members."""

from __future__ import annotations

import re
from collections.abc import Collection
from uuid import UUID

import orjson

from core.callers import Actor
from core.clock import now
from core.database import Connection, transaction
from core.errors import Conflict, FieldFault, raise_if_any
from core.fields import JSON
from models.projects import Project
from models.secrets import Secret
from models.variables import Variable, values
from services import audits

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")  # what can stand behind `vars.` in an expression
BYTES_MOST = 4000  # of a value, as JSON
MOST = 100  # of a project
DESCRIPTION_MOST = 500


async def names(project_id: UUID) -> frozenset[str]:
    return frozenset([name for (name,) in await Variable.filter(project_id=project_id).values_list("name")])


async def known(connection: Connection, project_id: UUID, names: Collection[str]) -> dict[str, JSON]:
    """What these are at this moment; None is what is none."""
    if not names:
        return {}
    found = await values(connection, [(project_id, name) for name in sorted(names)])
    return {name: orjson.loads(found[project_id, name]) if (project_id, name) in found else None for name in names}


async def set(project: Project, name: str, value: JSON, description: str | None, by: Actor) -> Variable:
    """Runs that start from now on see it. Without a description one keeps its own. Raises Invalid, and Conflict when there are too many, or
    when a secret has this name: what is secret is not to be repeated here."""
    raise_if_any(_faults(name, value, description))
    async with transaction() as connection:
        await Project.filter(id=project.id).using_db(connection).select_for_update(no_key=True).get()  # one after the other
        if await Secret.filter(project_id=project.id, name=name).exists():
            message = f"{name} is a secret of this project: everybody in it can read variables."
            raise Conflict(message, [FieldFault("name", "SECRET", message)])
        variable = await Variable.get_or_none(project_id=project.id, name=name)
        before: JSON = None if variable is None else _told(variable)
        if variable is None:
            if await Variable.filter(project_id=project.id).count() >= MOST:
                message = f"A project has at most {MOST} variables."
                raise Conflict(message, [FieldFault("projectId", "TOO_MANY", message)])
            text = orjson.dumps(value).decode()  # a text would be read as JSON
            variable = await Variable.create(project_id=project.id, name=name, value=text, description=description or "")
        else:
            variable.value, variable.updated_at = value, now()
            if description is not None:
                variable.description = description
            await variable.save(update_fields=["value", "description", "updated_at"])
        action = "variable.created" if before is None else "variable.changed"
        await audits.note(action, by, variable, project_id=project.id, before=before, after=_told(variable))
    return variable


async def delete(variable: Variable, by: Actor) -> None:
    """Expressions of runs that start from now on fail where they name it."""
    async with transaction():
        await variable.delete()
        await audits.note("variable.deleted", by, variable, project_id=variable.project_id, before=_told(variable))


def _told(variable: Variable) -> dict[str, JSON]:
    return {"name": variable.name, "value": variable.value}


def _faults(name: str, value: JSON, description: str | None) -> list[FieldFault]:
    faults = []
    if not NAME.fullmatch(name):
        faults.append(FieldFault("name", "FORMAT", "A name has 1 to 64 letters, digits and underscores, and no digit first."))
    if (size := len(orjson.dumps(value))) > BYTES_MOST:
        faults.append(FieldFault("value", "TOO_LARGE", f"A value has at most {BYTES_MOST} bytes of JSON; this one has {size}."))
    if description is not None and (len(description) > DESCRIPTION_MOST or "\0" in description):
        faults.append(FieldFault("description", "LENGTH", f"A description has at most {DESCRIPTION_MOST} characters."))
    return faults
