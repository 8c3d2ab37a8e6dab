"""What each model's calls of a day came to. Percentiles over a hundred thousand receipts take a second, so they are counted beforehand."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

import orjson
from tortoise import fields
from tortoise.models import Model

from core.clock import now
from core.database import Leases, Pool
from core.fields import ExactJSON
from core.ids import new_id
from models.ai.blinds import SHOWN_CALLS
from models.projects import Project

GROWTH = 1.05  # from one bucket of milliseconds to the next: a percentile is off by 2.5 % at most


class ModelDay(Model):
    """Of a project, kind of task, model and day in UTC. Counted anew for two days, in which the last receipts come to light; then it stays,
    and outlives them. `milliseconds` and `first_tokens` are histograms, {bucket: count}; bucket b begins at GROWTH^b."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="model_days")
    project_id: UUID
    day = fields.DateField()
    task = fields.CharField(max_length=60)
    model_id = fields.UUIDField()
    provider = fields.CharField(max_length=20)
    model_name = fields.CharField(max_length=200)
    calls = fields.IntField()  # in which it was asked
    counted = fields.IntField()  # of these, all but those that were canceled while it worked, and those whose request was wrong
    answered = fields.IntField()  # of these, those whose answer was its
    cost_micros = fields.BigIntField()  # of all its tries in `calls`
    cache_asked = fields.IntField()
    cache_hits = fields.IntField()
    milliseconds: fields.Field[Any] = ExactJSON()  # of `answered`: all its tries in the call
    first_tokens: fields.Field[Any] = ExactJSON()

    class Meta:
        table = "model_days"
        unique_together = (("project", "day", "task", "model_id"),)
        indexes = (("day",),)


class RollUp(Model):
    """When receipts were counted last, and when somebody began to count."""

    name = fields.CharField(primary_key=True, max_length=40)
    began_at = fields.DatetimeField(default=now)
    as_of = fields.DatetimeField(null=True)

    class Meta:
        table = "roll_ups"


_BEGIN = """
insert into roll_ups (name, began_at) values ('model_days', now())
on conflict (name) do update set began_at = excluded.began_at where roll_ups.began_at <= now() - $1 * interval '1 second'
returning as_of, now() as began_at
"""
_END = "update roll_ups set as_of = $1 where name = 'model_days'"
_AS_OF = "select as_of from roll_ups where name = 'model_days'"
_TOUCHED = """
select distinct project_id, date_trunc('hour', created_at, 'UTC') as hour from ai_calls where created_at >= $1 order by 1, 2
"""


class Begun(NamedTuple):
    at: datetime
    as_of: datetime | None  # of the time before


async def begin(pool: Pool, seconds: float) -> Begun | None:
    """None: somebody has begun less than `seconds` ago."""
    row = await pool.fetchrow(_BEGIN, float(seconds))
    return None if row is None else Begun(row["began_at"], row["as_of"])


async def end(pool: Pool, at: datetime) -> None:
    await pool.execute(_END, at)


async def as_of(reads: Leases) -> datetime | None:
    rows = await reads.fetch(_AS_OF)
    return rows[0]["as_of"] if rows else None


async def touched(pool: Pool, since: datetime) -> list[tuple[UUID, datetime]]:
    """In which projects models were asked, in which hours, in their order."""
    return [(row["project_id"], row["hour"]) for row in await pool.fetch(_TOUCHED, since)]


_SUMS = ("calls", "counted", "answered", "cost_micros", "cache_asked", "cache_hits")


class Counted(NamedTuple):
    """Of a project, kind of task and model, in some time: what ModelDay has of a day."""

    project_id: UUID
    task: str
    model_id: UUID
    provider: str
    model_name: str
    calls: int
    counted: int
    answered: int
    cost_micros: int
    cache_asked: int
    cache_hits: int
    milliseconds: dict[str, int]
    first_tokens: dict[str, int]

    def plus(self, later: Counted) -> Counted:
        """Of both times, with the name that it had last."""
        sums: dict[str, int] = {name: getattr(self, name) + getattr(later, name) for name in _SUMS}
        milliseconds = dict(Counter(self.milliseconds) + Counter(later.milliseconds))
        first_tokens = dict(Counter(self.first_tokens) + Counter(later.first_tokens))
        return later._replace(milliseconds=milliseconds, first_tokens=first_tokens, **sums)  # type: ignore[arg-type]  # only numbers are in it


def summed(rows: Iterable[Counted]) -> dict[tuple[UUID, str, UUID], Counted]:
    """By project, kind of task and model; the earlier rows come first."""
    found: dict[tuple[UUID, str, UUID], Counted] = {}
    for row in rows:
        known = found.get(row[:3])
        found[row[:3]] = row if known is None else known.plus(row)
    return found


def _counted(row: Mapping[str, Any]) -> Counted:
    histograms = ("milliseconds", "first_tokens")
    return Counted(**{**row, **{name: orjson.loads(row[name]) for name in histograms}})


_BUCKET = f"floor(ln(greatest({{ms}}, 1)) / ln({GROWTH}))::int"


def _histogram(of: str, where: str) -> str:
    return f"""select task, model_id, json_object_agg(bucket, n)::text as counts from (
        select task, model_id, {_BUCKET.format(ms=of)} as bucket, count(*) as n from asked where {where} group by 1, 2, 3
    ) b group by 1, 2"""


# Only answers: what a semantic cache asks for its own ends is no evidence. A model may be asked several times in a call (repairs), and a call may ask several models (fallbacks): `asked` has a row for each pair.
_COUNT = f"""
with calls as materialized (
    select id, task, status, error_code, cache, model_id, provider, model_name, tries from {SHOWN_CALLS} c
    where project_id = $1 and created_at >= $2 and created_at < $3 and purpose = 'ANSWER'
), asked as materialized (
    select c.task, t.model as model_id, max(t.provider) as provider, max(t.name) as name,
        not (c.model_id = t.model and (c.status in ('CANCELED', 'INTERRUPTED') or c.error_code = 'BAD_REQUEST')) as is_counted,
        c.model_id = t.model and c.status = 'SUCCEEDED' as is_answered,
        sum(t.milliseconds) as ms, max(t."firstTokenMilliseconds") as first, sum(t."costMicros")::bigint as cost
    from calls c cross join lateral json_to_recordset(c.tries)
        as t(model uuid, provider text, name text, milliseconds int, "firstTokenMilliseconds" int, "costMicros" bigint)
    group by c.id, c.task, c.model_id, c.status, c.error_code, t.model
), sums as (
    select task, model_id, max(provider) as provider, max(name) as name, count(*) as calls, count(*) filter (where is_counted) as counted,
        count(*) filter (where is_answered) as answered, sum(cost)::bigint as cost
    from asked group by 1, 2
), cached as (
    select task, model_id, max(provider) as provider, max(model_name) as name, count(*) filter (where cache in ('HIT', 'SHARED', 'SEMANTIC')) as hits,
        count(*) filter (where cache in ('HIT', 'SHARED', 'SEMANTIC', 'MISS')) as eligible
    from calls where model_id is not null group by 1, 2
), latencies as ({_histogram("ms", "is_answered")}
), firsts as ({_histogram("first", "first is not null")}
)
select $1::uuid as project_id, task, model_id, coalesce(s.provider, k.provider) as provider, coalesce(s.name, k.name) as model_name,
    coalesce(s.calls, 0) as calls, coalesce(s.counted, 0) as counted, coalesce(s.answered, 0) as answered, coalesce(s.cost, 0) as cost_micros,
    coalesce(k.eligible, 0) as cache_asked, coalesce(k.hits, 0) as cache_hits, coalesce(l.counts, '{{}}') as milliseconds,
    coalesce(f.counts, '{{}}') as first_tokens
from sums s full join cached k using (task, model_id) left join latencies l using (task, model_id) left join firsts f using (task, model_id)
"""
_COLUMNS = ", ".join(Counted._fields)
_KEEP = f"""
insert into model_days ({_COLUMNS}, id, day) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, gen_random_uuid(), $14)
on conflict (project_id, day, task, model_id) do update set {", ".join(f"{name} = excluded.{name}" for name in Counted._fields[3:])}
"""


async def count(pool: Pool, project_id: UUID, hour: datetime) -> list[Counted]:
    """An hour at a time, so that a project may have some 500,000 receipts in it before a statement takes too long."""
    return [_counted(row) for row in await pool.fetch(_COUNT, project_id, hour, hour + timedelta(hours=1))]


async def keep(pool: Pool, day: date, rows: Iterable[Counted]) -> None:
    """In place of what was counted of this day before."""
    await pool.executemany(_KEEP, [(*row[:11], *[orjson.dumps(one).decode() for one in row[11:]], day) for row in rows])


_PURGE = "delete from model_days where day < $1"


async def purge(pool: Pool, before: date) -> None:
    await pool.execute(_PURGE, before)


_READ = f"""
select {_COLUMNS} from model_days where project_id = any($1::uuid[]) and day >= $2 and ($3::text is null or task = $3) order by day
"""


async def read(reads: Leases, projects: Sequence[UUID], since: date, task: str | None) -> list[Counted]:
    """The oldest first."""
    rows = await reads.fetch(_READ, projects, since, task)
    return [_counted(row) for row in rows]
