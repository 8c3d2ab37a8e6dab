"""Values that a run goes by and that nobody is shown: the rows that everybody reads say `[redacted]` in their place.

They are written in the transaction that writes those rows. Only what runs, retries and answers reads them; no type of the API is made
of this table.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from core.arrays import columns
from core.fields import ExactJSON, choice
from core.ids import new_id
from models.workflows.runs import Run

if TYPE_CHECKING:
    from models.workflows.writes import Connection

REDACTED, ERASED = '"[redacted]"', '"[deleted]"'  # JSON text, in place of a value


class Hidden(StrEnum):
    INPUT = "INPUT"
    OUTPUT = "OUTPUT"


class HiddenValue(Model):
    id = fields.UUIDField(primary_key=True, default=new_id)
    run: fields.ForeignKeyRelation[Run] = fields.ForeignKeyField("models.Run", related_name="hidden_values")
    run_id: UUID
    owner_id = fields.UUIDField()  # the run, or one of its steps
    kind = choice(Hidden)
    value: fields.Field[Any] = ExactJSON()

    class Meta:
        table = "hidden_values"
        unique_together = (("owner_id", "kind"),)
        indexes = (("run",),)


@dataclass(frozen=True, slots=True)
class NewHidden:
    """`value` is JSON text."""

    run_id: UUID
    owner_id: UUID
    kind: Hidden
    value: str


HIDE = """
insert into hidden_values (id, run_id, owner_id, kind, value)
select gen_random_uuid(), * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::json[])
on conflict (owner_id, kind) do update set value = excluded.value
"""

VALUE = "select value::text from hidden_values where owner_id = $1 and kind = $2"

OUTPUTS = """
select s.id, h.value::text as output from steps s join hidden_values h on h.owner_id = coalesce(s.reused_from_id, s.id) and h.kind = 'OUTPUT'
where s.run_id = $1
"""


async def hide(connection: Connection, values: Sequence[NewHidden]) -> None:
    rows = [(v.run_id, v.owner_id, v.kind, v.value) for v in values]
    await connection.execute(HIDE, *columns(rows, 4))


async def input_of(connection: Connection, run_id: UUID, shown: str | None) -> str | None:
    """What a run was given, as JSON text; `shown` is what its row says."""
    found: str | None = await connection.fetchval(VALUE, run_id, Hidden.INPUT) if shown == REDACTED else None
    return found or shown


async def outputs(connection: Connection, run_id: UUID) -> dict[UUID, str]:
    """JSON text, by step, of those that are not shown."""
    return {row["id"]: row["output"] for row in await connection.fetch(OUTPUTS, run_id)}
