"""Calls of which nobody may see yet which model answered."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from tortoise import fields
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
_HIDE = "insert into blind_calls (call_id, comparison_id) select id, $2 from unnest($1::uuid[]) id"


async def hide(pool: Pool, calls: Sequence[UUID], comparison_id: UUID) -> None:
    await pool.execute(_HIDE, calls, comparison_id)
