"""Databases as tools of conversations: records are looked for, as somebody who may see them, and nothing is changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import orjson

from core.errors import Invalid
from core.fields import JSON
from core.reads import Fetches, global_id, key_of
from core.viewers import Viewer
from models.databases import Database, Found, Record
from services.ai.prompts import Tool
from services.ai.toolboxes import Offer, ToolResult, fingerprint_of, tool_name
from services.databases import columns, records

OFFERS_MOST = 50
FOUND_MOST, FOUND_USUALLY = 100, 20
AROUND = 100  # characters of an answer for each record, and as many for all, that are none of its values


@dataclass(frozen=True, slots=True)
class DatabaseTools:
    reads: Fetches
    most: int  # characters of an answer

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
        where, limit, after = arguments.get("where", {}), arguments.get("limit", FOUND_USUALLY), arguments.get("after")
        if not isinstance(where, dict) or not isinstance(limit, int) or isinstance(limit, bool) or not 1 <= limit <= FOUND_MOST:
            return ToolResult(f"`where` is an object, and `limit` a number from 1 to {FOUND_MOST}.", is_error=True)
        start = key_of(Record, after) if isinstance(after, str) else None
        if after is not None and (start is None or not await Record.filter(id=start, database_id=database.id).exists()):
            return ToolResult("`after` is the id of a record of this database, as it was told.", is_error=True)
        try:
            wanted = records.checked(database, where, "where")
        except Invalid as error:
            return ToolResult(error.message, is_error=True)
        found, has_more = await Record.page(self.reads, database.id, wanted, start, limit, self.most - AROUND, AROUND)
        return ToolResult(_said(found, has_more))


def _said(found: Sequence[Found], has_more: bool) -> str:
    """How to go on comes first, where nobody overlooks it."""
    told = [
        {"id": global_id(Record, one.id), **({"cutOff": one.values} if one.is_cut else {"values": orjson.Fragment(one.values)})}
        for one in found
    ]
    return orjson.dumps({"more": {"after": told[-1]["id"]} if has_more else None, "records": told}).decode()


def _offer(database: Database) -> Offer:
    id = f"database:{database.id}"
    kinds: dict[str, JSON] = {column.name: {"description": column.type} for column in columns.stored(database.columns)}
    schema: dict[str, JSON] = {
        "type": "object",
        "properties": {
            "where": {"type": "object", "description": "Column name to the value it must have.", "properties": kinds},
            "limit": {"type": "integer", "minimum": 1, "maximum": FOUND_MOST, "description": f"{FOUND_USUALLY} unless said."},
            "after": {"type": "string", "description": "To go on: what `more` in the last answer says. Only older records are found."},
        },
        "additionalProperties": False,
    }
    description = (
        f"Finds records of the database {database.name!r}, newest first, as many as fit into an answer: "
        f"while its `more` is not null, there are others, and of a record with `cutOff` it is the beginning alone. "
        f"{database.description}".strip()
    )
    fingerprint = fingerprint_of(database.name, description, schema)
    return Offer(id, Tool(tool_name("database", database.name, id), description, schema), database.name, False, fingerprint)
