"""What a workflow's version says of starts. Versions never change, so what is small is remembered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from uuid import UUID

import orjson

from core.fields import JSON
from models.workflows.writes import Connection

NAMES = ("input", "concurrency", "cancelOn", "sensitive", "deleteAfter")
KNOWN_MOST, BYTES_MOST = 5000, 10_000  # versions, and of one

DEFINITIONS = "select id, definition::text as definition from workflow_versions where id = any($1::uuid[])"

_known: dict[UUID, Mapping[str, JSON]] = {}


async def rules_of(connection: Connection, version_ids: Sequence[UUID]) -> dict[UUID, Mapping[str, JSON]]:
    """Of a definition, what NAMES names, where it has it."""
    found = {id: _known[id] for id in version_ids if id in _known}
    if not (missing := {id for id in version_ids if id not in found}):
        return found
    for row in await connection.fetch(DEFINITIONS, list(missing)):
        definition = orjson.loads(row["definition"])
        rules = MappingProxyType({name: definition[name] for name in NAMES if name in definition})
        found[row["id"]] = rules
        if len(row["definition"]) <= BYTES_MOST:
            if len(_known) >= KNOWN_MOST:
                _known.clear()
            _known[row["id"]] = rules
    return found
