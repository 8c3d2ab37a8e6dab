"""The secrets that versions of workflows name."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import orjson

from core.database import Connection
from core.fields import JSON
from models import secrets as models
from services.workflows.definitions.plans import objects
from services.workflows.expressions import template


async def missing(connection: Connection, version_ids: Sequence[UUID]) -> list[list[str]]:
    """Of each version the names that its steps would not find at this moment."""
    found = await models.usable(connection, version_ids)
    return [sorted(_named(orjson.loads(found[id][0])) - found[id][1]) if id in found else [] for id in version_ids]


def _named(definition: dict[str, JSON]) -> frozenset[str]:
    """Only `with` may name them."""
    steps = [*objects(definition["steps"]), *objects(definition.get("finally", []))]
    return frozenset[str]().union(*(template(step.get("with", {})).secrets for step in steps))
