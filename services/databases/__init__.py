"""Small databases with typed columns."""

from __future__ import annotations

from core.errors import FieldFault, raise_if_any
from core.fields import JSON
from models.databases import Database
from models.projects import Project
from services import projects
from services.databases import columns


async def create(project: Project, name: str, description: str, schema: JSON) -> Database:
    """Raises Invalid, which names each field and what was received."""
    called = projects.name_of(name)
    if len(description) > 10_000 or "\0" in description:
        raise_if_any([FieldFault("description", "LENGTH", "A description has at most 10000 characters.")])
    parsed = columns.parse(schema)
    return await Database.create(
        project_id=project.id, name=called, description=description, columns=[column.to_json() for column in parsed]
    )
