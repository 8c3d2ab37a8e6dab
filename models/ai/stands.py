"""What people are told of budgets. Calls of which it is not told whose answer they are count in what may be spent, and in nothing here."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from core.clock import now
from core.database import Pool
from models.ai.budgets import BLIND_RESERVED, BLIND_SPENT, LEDGER, RENEWS, START

if TYPE_CHECKING:
    from tortoise.backends.base.client import TransactionalDBClient

WARNED_PERCENT = 80  # of a limit: people are told, and again at all of it

_STANDS = f"""
select b.id, coalesce(w.spent_micros, {LEDGER})::bigint - {BLIND_SPENT} as spent_micros, coalesce(w.reserved_micros - {BLIND_RESERVED}, 0) as reserved_micros,
    {RENEWS} as renews_at
from budgets b left join budget_windows w on w.budget_id = b.id and w.starts_at = {START} where b.id = any($1::uuid[])
""".replace("$5", "$2")


@dataclass(frozen=True, slots=True)
class BudgetStand:
    """Of the period that is now."""

    spent_micros: int
    reserved_micros: int
    renews_at: datetime


async def stands(pool: Pool, budgets: Sequence[UUID]) -> dict[UUID, BudgetStand]:
    rows = await pool.fetch(_STANDS, budgets, now())
    return {row["id"]: BudgetStand(row["spent_micros"], row["reserved_micros"], row["renews_at"]) for row in rows}


# Of the periods that are now, one window in which a share of the limit was reached of which nobody has been told.
_REACHED = f"""
select w.id, w.budget_id, s.spent_micros, b.limit_micros, case when s.spent_micros >= b.limit_micros then 100 else {WARNED_PERCENT} end as percent,
    {RENEWS} as renews_at
from budget_windows w join budgets b on b.id = w.budget_id cross join lateral (select w.spent_micros - {BLIND_SPENT} as spent_micros) s
where w.starts_at >= date_trunc('month', $5::timestamptz, 'UTC') and w.starts_at = {START}
    and w.spent_micros > 0 and w.spent_micros >= b.limit_micros * {WARNED_PERCENT / 100} and w.told_percent < 100
    and w.told_percent < case when s.spent_micros >= b.limit_micros then 100
        when s.spent_micros >= b.limit_micros * {WARNED_PERCENT / 100} then {WARNED_PERCENT} end
limit 1 for update of w skip locked
""".replace("$5", "$1")
_TOLD = "update budget_windows set told_percent = $2 where id = $1"


@dataclass(frozen=True, slots=True)
class Reached:
    """A share of a budget in its period."""

    budget_id: UUID
    percent: int  # WARNED_PERCENT or 100
    spent_micros: int
    limit_micros: int
    renews_at: datetime


async def reached(connection: TransactionalDBClient) -> Reached | None:
    """The next of which people are to be told, in this transaction: it is not answered again in its period."""
    rows = await connection.execute_query_dict(_REACHED, [now()])
    if not rows:
        return None
    (row,) = rows
    await connection.execute_query(_TOLD, [row["id"], row["percent"]])
    return Reached(row["budget_id"], row["percent"], row["spent_micros"], row["limit_micros"], row["renews_at"])
