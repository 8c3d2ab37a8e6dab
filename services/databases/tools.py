"""Databases as tools of conversations: records are looked for, as somebody who may see them, and nothing is changed."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from core.errors import Invalid
from core.fields import JSON
from core.reads import global_id
from core.viewers import Viewer
from models.databases import Database, Record
from services.ai.prompts import Tool
from services.ai.toolboxes import Offer, ToolResult, fingerprint_of, told, tool_name
from services.databases import columns, records

OFFERS_MOST = 50
FOUND_MOST, FOUND_USUALLY = 100, 20


class DatabaseTools:
    async def offers(self, viewer: Viewer, project_id: UUID) -> Sequence[Offer]:
        found = Database.visible_to(viewer).filter(project_id=project_id).order_by("created_at", "id").limit(OFFERS_MOST)
        return [_offer(database) for database in await found]

    async def call(
        self, viewer: Viewer, project_id: UUID, offer: Offer, arguments: dict[str, JSON], *, key: str, timeout_seconds: float
    ) -> ToolResult:
        id = UUID(offer.id.removeprefix("database:"))
        database = await Database.visible_to(viewer).get_or_none(id=id, project_id=project_id)
        if database is None:
            return ToolResult("There is no such database any more.", is_error=True)
        where, limit = arguments.get("where", {}), arguments.get("limit", FOUND_USUALLY)
        if not isinstance(where, dict) or not isinstance(limit, int) or isinstance(limit, bool) or not 1 <= limit <= FOUND_MOST:
            return ToolResult(f"`where` is an object, and `limit` a number from 1 to {FOUND_MOST}.", is_error=True)
        try:
            found = await records.matching(database, where, limit, "where")
        except Invalid as error:
            return ToolResult(error.message, is_error=True)
        return told([{"id": global_id(Record, record.id), "values": record.values} for record in found])


def _offer(database: Database) -> Offer:
    id = f"database:{database.id}"
    kinds: dict[str, JSON] = {column.name: {"description": column.type} for column in columns.stored(database.columns)}
    schema: dict[str, JSON] = {
        "type": "object",
        "properties": {
            "where": {"type": "object", "description": "Column name to the value it must have.", "properties": kinds},
            "limit": {"type": "integer", "minimum": 1, "maximum": FOUND_MOST, "description": f"{FOUND_USUALLY} unless said."},
        },
        "additionalProperties": False,
    }
    description = f"Finds records of the database {database.name!r}, newest first. {database.description}".strip()
    fingerprint = fingerprint_of(database.name, description, schema)
    return Offer(id, Tool(tool_name("database", database.name, id), description, schema), database.name, False, fingerprint)
