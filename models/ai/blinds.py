"""Calls of which nobody may see yet which model answered."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.database import Pool


class BlindCall(Model):
    """Made before a model is asked for a comparison, gone when that is judged or over. Until then the call's receipt and charges are shown to
    nobody and counted nowhere: what an answer cost, or how long it took, tells whose it is."""

    call_id = fields.UUIDField(primary_key=True)
    comparison_id = fields.UUIDField()

    class Meta:
        table = "blind_calls"
        indexes = (("comparison_id",),)


HIDDEN = "(select call_id from blind_calls)"
# Receipts and charges without them. What people are told of is read from these, or by `hidden_calls`, and from nothing else.
SHOWN_CALLS = f"(select * from ai_calls where id not in {HIDDEN})"
SHOWN_CHARGES = f"(select * from charges where call_id not in {HIDDEN})"
_HIDE = "insert into blind_calls (call_id, comparison_id) select id, $2 from unnest($1::uuid[]) id"


def hidden_calls() -> Subquery:
    return Subquery(BlindCall.all().values("call_id"))


async def hide(pool: Pool, calls: Sequence[UUID], comparison_id: UUID) -> None:
    await pool.execute(_HIDE, calls, comparison_id)
