"""What an API key may use as a tool, at this moment."""

from __future__ import annotations

import orjson

from core.fields import JSON
from core.reads import Fetches
from core.viewers import Viewer
from models import exposures
from models.exposures import Offered
from models.projects import Member, Permission
from services import projects


async def offered(viewer: Viewer, reads: Fetches, name: str | None = None) -> list[Offered]:
    """Of a key's project, as far as the key and its maker's role go: who may read asks saved queries, who may run runs workflows."""
    assert viewer.key is not None
    project_id, names = viewer.key.project_id, viewer.key.tools
    member = await Member.of(viewer).get_or_none(project_id=project_id, project__deleted_at=None)
    if member is None:
        return []
    if name is not None:
        names = frozenset([name]) if names is None else names & {name}
    return await exposures.offered(reads, project_id, names, workflows=Permission.RUN in projects.allowed(member.role, viewer))


SCHEMA_BYTES = 32_000  # a list of tools has 100 of them; what fits is judged by the whole schema anyway


def input_schema(offered: Offered) -> dict[str, JSON]:
    """A tool takes an object. A workflow whose input is something else gets it as `input`."""
    schema = offered.schema
    if not isinstance(schema, dict) or len(orjson.dumps(schema)) > SCHEMA_BYTES:
        return {"type": "object"}
    if is_wrapped(offered):
        defs: dict[str, JSON] = {"$defs": schema["$defs"]} if "$defs" in schema else {}
        return {"type": "object", "properties": {"input": schema}, "required": ["input"], "additionalProperties": False, **defs}
    return {**schema, "type": "object"}


def is_wrapped(offered: Offered) -> bool:
    kinds = offered.schema.get("type", "object") if isinstance(offered.schema, dict) else "object"
    return kinds != "object" and not (isinstance(kinds, list) and "object" in kinds)
