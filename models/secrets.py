"""What projects keep sealed: workflows use it by name, and nobody reads it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

import orjson
from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.arrays import columns
from core.clock import now
from core.database import Connection
from core.fields import ExactJSON
from core.ids import new_id
from models.projects import Project

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class Secret(Model):
    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="secrets")
    project_id: UUID
    name = fields.CharField(max_length=64)
    sealed = fields.TextField()
    workflow_ids: fields.Field[Any] = ExactJSON(null=True)  # whose steps may use it; null: those of all workflows
    hosts: fields.Field[Any] = ExactJSON(null=True)  # names of those it may be sent to; null: any
    created_at = fields.DatetimeField(default=now)
    updated_at = fields.DatetimeField(default=now)
    last_used_at = fields.DatetimeField(null=True)  # to the minute

    class Meta:
        table = "secrets"
        unique_together = (("project", "name"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Secret]:
        """Names and times: whoever writes workflows needs the names."""
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))


# One statement for all steps that ask at once. Whoever uses a secret often writes down that it was used once a minute.
USE = """
with wanted as (
    select s.id, w.workflow_id, s.name, s.sealed, s.hosts::text as hosts, s.last_used_at
    from secrets s join unnest($1::uuid[], $2::uuid[], $3::text[]) as w(project_id, workflow_id, name) using (project_id, name)
    where s.workflow_ids is null or s.workflow_ids::jsonb ? w.workflow_id::text
), used as (
    update secrets s set last_used_at = now() from wanted w
    where s.id = w.id and (w.last_used_at is null or w.last_used_at < now() - interval '1 minute')
)
select workflow_id, name, sealed, hosts from wanted
"""

USABLE = """
select v.id, v.definition::text as definition, array(
    select s.name from secrets s where s.project_id = w.project_id and (s.workflow_ids is null or s.workflow_ids::jsonb ? w.id::text)) as names
from workflow_versions v join workflows w on w.id = v.workflow_id where v.id = any($1::uuid[])
"""


Wanted = tuple[UUID, UUID, str]  # a secret: its project, the workflow that wants it, its name


class Kept(NamedTuple):
    sealed: str
    hosts: frozenset[str] | None  # None: any


async def use(connection: Connection, wanted: Sequence[Wanted]) -> dict[Wanted, Kept]:
    """Those that there are, and that their workflows may use."""
    rows = await connection.fetch(USE, *columns(wanted, 3))
    found = {
        (row["workflow_id"], row["name"]): Kept(row["sealed"], None if row["hosts"] is None else frozenset(orjson.loads(row["hosts"])))
        for row in rows
    }
    return {one: found[one[1:]] for one in wanted if one[1:] in found}


async def usable(connection: Connection, version_ids: Sequence[UUID]) -> dict[UUID, tuple[str, frozenset[str]]]:
    """By version: its definition as JSON text, and the names of the secrets that its workflow may use."""
    return {row["id"]: (row["definition"], frozenset(row["names"])) for row in await connection.fetch(USABLE, version_ids)}
