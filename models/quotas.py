"""What a project may use, and what it uses.

Nothing is counted where things are made: a worker's clock measures now and then, and marks what is used up. The doors look at
the mark, in a statement that they make anyway. So a project can go over by what it makes between two measurements.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.database import Connection
from core.fields import choice
from core.ids import new_id
from models.ai.blinds import SHOWN_CHARGES
from models.projects import Project

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer

PROJECTS_MOST = 100  # that one statement chooses
REST, IDLE_MINUTES = 50, 10


class Quota(StrEnum):
    RECORDS = "RECORDS"  # of all databases
    RUNS_A_DAY = "RUNS_A_DAY"  # started since midnight, UTC
    STORAGE_BYTES = "STORAGE_BYTES"  # of records, runs, steps, deliveries and messages, an estimate, and of images
    SPEND_MICROS = (
        "SPEND_MICROS"  # of this month, UTC, in millionths of a dollar: the ledger's sum. It holds by reservation (`models/ai/budgets.py`)
    )


class QuotaOverride(Model):
    """What the operator says of one project instead of the server's settings."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="quota_overrides")
    project_id: UUID
    quota = choice(Quota)
    most = fields.BigIntField(null=True)  # null: no limit

    class Meta:
        table = "quota_overrides"
        unique_together = (("project", "quota"),)


class Usage(Model):
    """As it was measured last. `exceeded` names, with spaces around each, the quotas that were used up then."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.OneToOneRelation[Project] = fields.OneToOneField("models.Project", related_name="usage")
    project_id: UUID
    records = fields.BigIntField(default=0)
    runs_today = fields.BigIntField(default=0)
    storage_bytes = fields.BigIntField(default=0)
    spend_micros = fields.BigIntField(default=0)
    exceeded = fields.CharField(max_length=200, default=" ")
    measured_at: datetime = fields.DatetimeField(default=now)
    took_seconds = fields.FloatField(default=0)  # to measure

    class Meta:
        table = "project_usages"
        indexes = (("measured_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Usage]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))

    def has_exceeded(self, quota: Quota, at: datetime) -> bool:
        """What was measured on another day, or in another month, says nothing of this one."""
        day, month = (self.measured_at.date() == at.date()), (self.measured_at.year, self.measured_at.month) == (at.year, at.month)
        holds = {Quota.RUNS_A_DAY: day, Quota.SPEND_MICROS: month}.get(quota, True)
        return holds and f" {quota} " in self.exceeded


# SQL: whether this project, as `project_usages u` tells, may start no more runs. What was measured on another day says nothing of this one.
NO_MORE_RUNS = """(u.exceeded like '% STORAGE_BYTES %'
    or (u.exceeded like '% RUNS_A_DAY %' and u.measured_at >= date_trunc('day', now(), 'UTC'))) is true"""

# SQL: why the workflow `w` of the project `p` with the usage `u` starts nothing now, in a sentence; null when it may.
OBSTACLE = f"""case when p.deleted_at is not null then 'The project was deleted.' when not w.is_enabled then 'The workflow is disabled.'
    when {NO_MORE_RUNS} then 'The project has used up a quota: RUNS_A_DAY or STORAGE_BYTES.' end"""
WITH_PROJECT = "join projects p on p.id = w.project_id left join project_usages u on u.project_id = p.id"

# Those in which something was made since, or shortly before, and committed since; others now and then. Measuring one takes at most so small a part of the time.
DUE = f"""
select p.id from projects p left join project_usages u on u.project_id = p.id
where p.deleted_at is null and (u.measured_at is null or (
    u.measured_at < now() - greatest($1, {REST} * u.took_seconds) * interval '1 second' and (
        u.measured_at < now() - interval '{IDLE_MINUTES} minutes'
        or exists (select from runs r where r.project_id = p.id and r.created_at > u.measured_at - interval '1 minute')
        or exists (select from images i where i.project_id = p.id and i.created_at > u.measured_at - interval '1 minute')
        or exists (select from charges c where c.project_id = p.id and c.created_at > u.measured_at - interval '1 minute')
        or exists (select from databases d join records r on r.database_id = d.id where d.project_id = p.id and r.created_at > u.measured_at - interval '1 minute')
    )
)) order by u.measured_at nulls first limit {PROJECTS_MOST}
"""  # noqa: S608  (our own constant)

# Sizes are those of a sample of the newest rows, as they are stored, times how many rows there are. What was spent is shown, so it leaves out
# calls of which it is not yet told whose answer they were; what may be spent does not (models/ai/budgets.py).
MEASURE = f"""
with mine as (
    select id from databases where project_id = $1
), hooks as (
    select h.id from webhooks h join workflows w on w.id = h.workflow_id where w.project_id = $1
), record_sizes as (
    select pg_column_size(r.values) as size from records r where r.database_id in (select id from mine) limit 200
), run_sizes as (
    select coalesce(pg_column_size(r.input), 0) + coalesce(pg_column_size(r.output), 0) + (
        select coalesce(sum(coalesce(pg_column_size(s.input), 0) + coalesce(pg_column_size(s.output), 0) + 100), 0) from steps s where s.run_id = r.id
    ) as size
    from (select id, input, output from runs where project_id = $1 order by created_at desc, id desc limit 100) r
), delivery_sizes as (
    select pg_column_size(d.body) + pg_column_size(d.headers) as size from deliveries d where d.webhook_id in (select id from hooks) limit 100
), message_sizes as (
    select pg_column_size(m.text) + coalesce(pg_column_size(m.parts), 0) + coalesce(pg_column_size(m.sources), 0) as size
    from messages m where m.project_id = $1 limit 200
)
select
    (select count(*) from records r where r.database_id in (select id from mine)) as records,
    (select count(*) from runs where project_id = $1 and created_at >= date_trunc('day', now(), 'UTC')) as runs_today,
    (select count(*) from runs where project_id = $1) as runs,
    (select count(*) from deliveries d where d.webhook_id in (select id from hooks)) as deliveries,
    (select count(*) from messages where project_id = $1) as messages,
    (select coalesce(sum(byte_size), 0)::bigint from images where project_id = $1) as image_bytes,
    (select coalesce(sum(cost_micros), 0)::bigint from {SHOWN_CHARGES} c
        where project_id = $1 and created_at >= date_trunc('month', now(), 'UTC')) as spend,
    coalesce((select avg(size) from record_sizes), 0)::float8 as record_bytes,
    coalesce((select avg(size) from run_sizes), 0)::float8 as run_bytes,
    coalesce((select avg(size) from delivery_sizes), 0)::float8 as delivery_bytes,
    coalesce((select avg(size) from message_sizes), 0)::float8 as message_bytes
"""  # noqa: S608  (our own constant)

KEEP = """
insert into project_usages (id, project_id, records, runs_today, storage_bytes, spend_micros, exceeded, measured_at, took_seconds)
values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, now(), $7)
on conflict (project_id) do update set records = excluded.records, runs_today = excluded.runs_today, storage_bytes = excluded.storage_bytes,
    spend_micros = excluded.spend_micros, exceeded = excluded.exceeded, measured_at = excluded.measured_at,
    took_seconds = excluded.took_seconds
"""

POSTPONE = """
insert into project_usages (id, project_id, records, runs_today, storage_bytes, spend_micros, exceeded, measured_at, took_seconds)
values (gen_random_uuid(), $1, 0, 0, 0, 0, ' ', now(), $2) on conflict (project_id) do update set measured_at = now(), took_seconds = $2
"""


@dataclass(frozen=True, slots=True)
class Measured:
    records: int
    runs_today: int
    storage_bytes: int
    spend_micros: int

    def of(self, quota: Quota) -> int:
        return {
            Quota.RECORDS: self.records,
            Quota.RUNS_A_DAY: self.runs_today,
            Quota.STORAGE_BYTES: self.storage_bytes,
            Quota.SPEND_MICROS: self.spend_micros,
        }[quota]


async def due(connection: Connection, seconds: float) -> list[UUID]:
    """Projects that nobody has measured for so long."""
    return [row["id"] for row in await connection.fetch(DUE, seconds)]


async def measure(connection: Connection, project_id: UUID) -> Measured:
    row = await connection.fetchrow(MEASURE, project_id)
    kinds = ("record", "run", "delivery", "message")
    counts = (row["records"], row["runs"], row["deliveries"], row["messages"])
    sizes = sum(count * row[f"{kind}_bytes"] for kind, count in zip(kinds, counts, strict=True))
    return Measured(row["records"], row["runs_today"], int(sizes) + row["image_bytes"], row["spend"])


async def keep(connection: Connection, project_id: UUID, measured: Measured, exceeded: Sequence[Quota], took_seconds: float) -> None:
    words = "".join([f" {quota}" for quota in exceeded]) + " "
    values = (measured.records, measured.runs_today, measured.storage_bytes, measured.spend_micros)
    await connection.execute(KEEP, project_id, *values, words, took_seconds)


async def postpone(connection: Connection, project_id: UUID, took_seconds: float) -> None:
    """What was measured before stands."""
    await connection.execute(POSTPONE, project_id, took_seconds)
