"""Small databases with typed columns, and their records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

import orjson
from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.fields import JSON, ExactJSON, IndexWhere
from core.ids import new_id
from models.accounts import User
from models.projects import Project

if TYPE_CHECKING:
    import asyncpg
    from tortoise.queryset import QuerySet

    from core.reads import Fetches
    from core.viewers import Viewer


class Database(Model):
    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="databases")
    project_id: UUID
    name = fields.CharField(max_length=100)
    description = fields.TextField(default="")
    columns: fields.Field[Any] = ExactJSON()  # a list of services.databases.columns.Column, as JSON, in order
    created_at = fields.DatetimeField(default=now)

    is_full: bool = False  # its project has used up a quota; known of what `by_ids` finds

    class Meta:
        table = "databases"
        indexes = (("project", "created_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Database]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))

    @classmethod
    async def by_ids(cls, pool: asyncpg.Pool[Any], ids: list[UUID]) -> dict[UUID, Database]:
        """For steps, each of which looks one up: in one statement, and without making a query for each."""
        rows = await pool.fetch(_BY_IDS, ids)
        found = {}
        for row in rows:
            columns = dict(row)
            is_full = columns.pop("is_full")
            found[row["id"]] = database = cls._init_from_db(**columns)
            database.is_full = is_full
        return found


_BY_IDS = """
select d.id, d.project_id, d.name, d.description, d.columns, d.created_at,
    (u.exceeded like '% RECORDS %' or u.exceeded like '% STORAGE_BYTES %') is true as is_full
from databases d left join project_usages u on u.project_id = d.project_id where d.id = any($1)
"""


@dataclass(frozen=True, slots=True)
class Found:
    """One record of a page. `values` is JSON, or with `is_cut` the beginning of it."""

    id: UUID
    values: str
    is_cut: bool


class Record(Model):
    """`origin` says what made it and makes it once: `run/<run>/<step>/<item>`, or `record/<id>` for one made by hand."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    database: fields.ForeignKeyRelation[Database] = fields.ForeignKeyField("models.Database", related_name="records")
    database_id: UUID
    values: fields.Field[Any] = fields.JSONField()  # jsonb: filters look inside
    origin = fields.CharField(max_length=200, unique=True)
    created_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", null=True, related_name="records", on_delete=fields.SET_NULL
    )
    created_by_id: UUID | None
    created_at = fields.DatetimeField(default=now)
    version = fields.IntField(default=1)  # one more with each change
    updated_at = fields.DatetimeField(null=True)  # by a change

    class Meta:
        table = "records"
        indexes = (("database", "created_at", "id"), IndexWhere(fields=("database_id", "updated_at"), where="updated_at IS NOT NULL"))

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Record]:
        return cls.filter(database_id__in=Subquery(Database.visible_to(viewer).values("id")))

    @classmethod
    async def page(
        cls, reads: Fetches, database_id: UUID, where: dict[str, JSON], after: UUID | None, most: int, most_bytes: int, around: int
    ) -> tuple[list[Found], bool]:
        """Those that hold these values, newest first, from behind that record: as many as together have no more bytes of JSON, with `around` more for each; a first one that has
        more all by itself is cut to a quarter. And whether there are others behind them."""
        rows = await reads.fetch(_PAGE, database_id, orjson.dumps(where).decode(), after, most, most_bytes, around)
        return [Found(row["id"], row["values"], row["is_cut"]) for row in rows], bool(rows) and len(rows) < rows[0]["found"]


# What is not told is not read out of the table either, but for its length.
_PAGE = """
with found as (
    select id, created_at, values from records
    where database_id = $1 and values @> $2::jsonb
        and ($3::uuid is null or (created_at, id) < (select created_at, id from records where id = $3))
    order by created_at desc, id desc limit $4 + 1
), sized as (
    select *, octet_length(values::text) + $6::int as bytes, row_number() over (order by created_at desc, id desc) as n, count(*) over () as found from found
), summed as (
    select *, sum(bytes) over (order by n) as total from sized
)
select id, bytes > $5 as is_cut, case when bytes > $5 then left(values::text, $5 / 4) else values::text end as values, found
from summed where n <= $4 and (n = 1 or total <= $5) order by n
"""
