"""The SQL of looking back: what steps were given and gave."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from models.workflows.writes import Connection


@dataclass(frozen=True, slots=True)
class Values:
    """JSON text by step row."""

    inputs: dict[UUID, str]
    outputs: dict[UUID, str]


VALUES = """
select s.id, case when s.id = any($1::uuid[]) then s.input end as input, case when s.id = any($2::uuid[]) then coalesce(s.output, done.output) end as output
from steps s left join steps done on done.id = s.reused_from_id where s.id = any($1::uuid[] || $2::uuid[])
"""


SIZE = (
    f"select coalesce(sum(coalesce(octet_length(input::text), 0) + coalesce(octet_length(output::text), 0)), 0)::bigint from ({VALUES}) v"  # noqa: S608
)


async def size(connection: Connection, began: Collection[UUID], ended: Collection[UUID]) -> int:
    """Of what `values` would read, in bytes."""
    found: int = await connection.fetchval(SIZE, list(began), list(ended))
    return found


async def values(connection: Connection, began: Collection[UUID], ended: Collection[UUID]) -> Values:
    """The inputs of those that began, the outputs of those that gave one."""
    rows = await connection.fetch(VALUES, list(began), list(ended))
    inputs = {row["id"]: row["input"] for row in rows if row["input"] is not None}
    return Values(inputs, {row["id"]: row["output"] for row in rows if row["output"] is not None})
