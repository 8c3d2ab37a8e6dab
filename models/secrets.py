"""What projects keep sealed: workflows use it by name, and nobody reads it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.ids import new_id
from models.projects import Project

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer

Connection = Any  # asyncpg's Connection, or the pool's proxy of one: their stubs share no type


class Secret(Model):
    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="secrets")
    project_id: UUID
    name = fields.CharField(max_length=64)
    sealed = fields.TextField()
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
    select s.id, s.project_id, s.name, s.sealed, s.last_used_at
    from secrets s join unnest($1::uuid[], $2::text[]) as w(project_id, name) using (project_id, name)
), used as (
    update secrets s set last_used_at = now() from wanted w
    where s.id = w.id and (w.last_used_at is null or w.last_used_at < now() - interval '1 minute')
)
select project_id, name, sealed from wanted
"""


async def use(connection: Connection, wanted: Sequence[tuple[UUID, str]]) -> dict[tuple[UUID, str], str]:
    """The sealed texts of those that there are, by project and name."""
    rows = await connection.fetch(USE, [project_id for project_id, _ in wanted], [name for _, name in wanted])
    return {(row["project_id"], row["name"]): row["sealed"] for row in rows}
