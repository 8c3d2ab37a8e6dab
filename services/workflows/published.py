"""The JSON Schema that we publish for definitions: the frame, and the `with` of every step type."""

from __future__ import annotations

from typing import Any

from services.workflows import schemas
from services.workflows.catalog import CATALOG


def _published() -> dict[str, Any]:
    frame = schemas.WORKFLOW
    step = frame["properties"]["steps"]["items"]
    kinds = [
        {
            "if": {"properties": {"type": {"const": kind.name}}},
            "then": {"properties": {"with": kind.schema}, **({"required": ["with"]} if _needs_something(kind.schema) else {})},
        }
        for kind in CATALOG.values()
    ]
    described = [{"const": kind.name, "description": kind.description} for kind in CATALOG.values()]
    items = {**step, "properties": {**step["properties"], "type": {"oneOf": described}}, "allOf": kinds}
    lists = {name: {**frame["properties"][name], "items": {"$ref": "#/$defs/step"}} for name in ("steps", "finally")}
    return {**frame, "properties": {**frame["properties"], **lists}, "$defs": {"step": items}}


def _needs_something(schema: dict[str, Any]) -> bool:
    return bool(schema.get("required") or schema.get("minProperties"))


SCHEMA = _published()
