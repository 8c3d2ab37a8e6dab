"""Calls of which nobody tells any more: their process died, or lost the database for longer than they took."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from core.database import Pool
from models.ai.budgets import CHANGE, WINDOWS_OF
from models.ai.calls import COLUMNS

_EXPIRED = "select id from reservations where expires_at < now() order by expires_at limit 100"
# Whoever deletes the row tells of the call, so it is told once. Its last try may have been answered, and is charged for with what was set aside.
# A project that is gone has no receipts; the ledger outlives it.
_LOSE = f"""
with gone as (
    delete from reservations where id = $1 and expires_at < now() returning amount_micros, window_ids, receipt, created_at
), lost as (
    select c.*, gone.amount_micros, gone.created_at as reserved_at from gone cross join json_populate_record(null::ai_calls, gone.receipt) c
    where gone.receipt is not null
), charged as (
    insert into charges (id, call_id, attempt, project_id, user_id, key_id, workflow_id, model_id, provider, model_name, input_tokens, output_tokens,
        cost_micros, price_version, is_estimated, created_at, currency)
    select gen_random_uuid(), id, json_array_length(tries) - 1, project_id, user_id, key_id, workflow_id, model_id, provider, model_name,
        (tries -> -1 ->> 'inputTokens')::bigint, (tries -> -1 ->> 'outputTokens')::bigint,
        (tries -> -1 ->> 'costMicros')::bigint, price_version, true, reserved_at, currency
    from lost where amount_micros > 0 on conflict (call_id, attempt) do nothing returning cost_micros
), written as (
    insert into ai_calls ({COLUMNS}) select {COLUMNS} from lost where project_id in (select p.id from projects p)
    on conflict (id) do nothing returning run_id, cost_micros
), added as (
    update runs r set cost_micros = r.cost_micros + w.cost_micros from written w where r.id = w.run_id and w.cost_micros > 0
)
{
    CHANGE.format(
        back="(select amount_micros from gone)",
        spent="coalesce((select cost_micros from charged), 0)",
        windows=WINDOWS_OF.format(of="gone"),
    )
}
"""


async def tell(pool: Pool) -> int:
    """Of some of them: a receipt, a charge, and the budgets. How many there were; any number of processes may at once."""
    ids = [row["id"] for row in await pool.fetch(_EXPIRED)]
    for id in ids:
        await pool.execute(_LOSE, id)
    return len(ids)
