"""The SQL that looks at what steps took and cost: of two runs side by side, and of many for a forecast."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from core.fields import legible
from models.workflows.writes import Connection

RUNS_MOST = 200  # the newest, that a forecast is made from


@dataclass(frozen=True, slots=True)
class Told:
    """The last attempt at a step of one run; time and cost are of all its attempts. `source_id` is the row that holds its output.

    A step cost what its receipts say; when there are none, or no more, what its output says; one that waited for a run, what that run and
    all that come of it have cost.
    """

    id: UUID
    key: str
    status: str
    attempts: int
    milliseconds: float | None
    cost_micros: int | None
    currency: str | None
    source_id: UUID
    digest: str | None
    output_bytes: int | None


@dataclass(frozen=True, slots=True)
class Experience:
    """How long a step took in earlier runs, in milliseconds, and what it cost: each of so many, at 10, 50 and 90 %."""

    key: str
    times: int
    milliseconds: tuple[float, float, float]
    costs: int
    cost_micros: tuple[float, float, float] | None
    currencies: tuple[str, ...]


_READ = f"({legible('s.output')})"
_ERROR = f"({legible('s.error')})"  # its message may quote anything

# What all attempts at a step cost together, those at its items included; unknown if that of one is. Who failed does not say what it cost.
# A forEach as a whole costs nothing beside its items, nor does what never began or was done in another run, nor a step that
# was to start a run and says that it did not. What a run costs that nobody waits for, or that is kept no more, is unknown.
SPENT = f"""
waited as (
    with recursive down as (
        select s.id as step_id, r.id, r.cost_micros from these join steps s on s.run_id = these.id join runs r on r.parent_step_id = s.id
        union all select down.step_id, r.id, r.cost_micros from down join runs r on r.parent_id = down.id
    ) select step_id, sum(cost_micros)::bigint as cost from down group by 1
), paid as (
    select run_id, split_part(step, '/', 1) as key, sum(cost_micros)::bigint as cost_micros, min(currency) as currency
    from these join ai_calls on run_id = these.id group by 1, 2
), spent as (
    select run_id, key, case when bool_and(cost is not null) and count(distinct currency) < 2 then sum(cost)::bigint end as cost_micros,
        min(currency) as currency
    from (
        select s.run_id, s.key,
            case when s.started_at is null or (s.item = -1 and exists (
                    select from steps i where i.run_id = s.run_id and i.key = s.key and i.item >= 0)) then 0
                when waited.cost is not null then waited.cost
                when json_typeof(s.output) = 'array' or {_ERROR} ->> 'hadEffects' = 'false' then 0
                when s.status = 'SUCCEEDED' then ({_READ} ->> 'costMicros')::bigint end as cost,
            case when waited.cost is not null then 'USD' when s.status = 'SUCCEEDED' then {_READ} ->> 'currency' end as currency
        from these join steps s on s.run_id = these.id left join waited on waited.step_id = s.id where s.type = any($2::text[])
    ) attempts group by run_id, key
)
"""  # noqa: S608  # our own pieces

STEPS = f"""
with told as (
    select s.*, sum(extract(epoch from s.finished_at - s.started_at) * 1000) over (partition by s.key)::float as milliseconds,
        row_number() over (partition by s.key order by s.attempt desc) as place
    from steps s where s.run_id = $1 and s.item = -1
), these as (
    select $1::uuid as id
), {SPENT}
select t.id, t.key, t.status, t.attempt as attempts, t.milliseconds, done.id as source_id,
    case when t.type = any($2::text[]) then coalesce(paid.cost_micros, spent.cost_micros) else 0 end as cost_micros,
    coalesce(paid.currency, spent.currency) as currency,
    encode(sha256(convert_to(done.output::text, 'UTF8')), 'hex') as digest, octet_length(done.output::text) as output_bytes
from told t join steps done on done.id = coalesce(t.reused_from_id, t.id) left join spent on spent.key = t.key
    left join paid on paid.key = t.key
where t.place = 1 order by t.position, t.key
"""  # noqa: S608  # as above

# Of a run and of all that its steps have started.
TOTAL = """
with recursive down as (
    select id, cost_micros from runs where id = $1 union all select r.id, r.cost_micros from down join runs r on r.parent_id = down.id
) select sum(cost_micros)::bigint from down
"""

OUTPUTS = "select id, output::text as output from steps where id = any($1::uuid[]) and output is not null"

EXPERIENCES = f"""
with these as (
    select id from runs where workflow_id = $1 and finished_at is not null order by created_at desc, id desc limit $4
), {SPENT}, done as (
    select s.key, extract(epoch from s.finished_at - s.started_at) * 1000 as milliseconds,
        coalesce(paid.cost_micros, spent.cost_micros) as cost, coalesce(paid.currency, spent.currency) as currency
    from these join steps s on s.run_id = these.id left join spent on spent.run_id = s.run_id and spent.key = s.key
        left join paid on paid.run_id = s.run_id and paid.key = s.key
    where s.status = 'SUCCEEDED' and s.item = -1 and (s.key, s.type) in (select * from unnest($3::text[], $5::text[]))
)
select key, count(milliseconds) as times, percentile_cont(array[0.1, 0.5, 0.9]) within group (order by milliseconds)::float[] as milliseconds,
    count(cost) as costs, percentile_cont(array[0.1, 0.5, 0.9]) within group (order by cost)::float[] as cost_micros,
    array_remove(array_agg(distinct currency), null) as currencies
from done group by key
"""  # noqa: S608  # as above


async def steps(connection: Connection, run_id: UUID, priced: Sequence[str]) -> list[Told]:
    """In the order of the definition. `priced` are the types that may cost something."""
    return [Told(**row) for row in await connection.fetch(STEPS, run_id, priced)]


async def cost(connection: Connection, run_id: UUID) -> int:
    """In millionths of a dollar, with what its steps have started."""
    found: int | None = await connection.fetchval(TOTAL, run_id)
    return found or 0


async def outputs(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, str]:
    """JSON text by step."""
    return {row["id"]: row["output"] for row in await connection.fetch(OUTPUTS, ids)}


async def experiences(
    connection: Connection, workflow_id: UUID, steps: Sequence[tuple[str, str]], priced: Sequence[str]
) -> dict[str, Experience]:
    """What is known of these steps, given as key and type, from the workflow's latest runs."""
    keys, types = [key for key, _ in steps], [type for _, type in steps]
    found = {}
    for row in await connection.fetch(EXPERIENCES, workflow_id, priced, keys, RUNS_MOST, types):
        costs = tuple(row["cost_micros"]) if row["costs"] else None
        found[row["key"]] = Experience(
            row["key"], row["times"], tuple(row["milliseconds"]), row["costs"], costs, tuple(row["currencies"] or ())
        )
    return found
