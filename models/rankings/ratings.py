"""What members say of answers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.database import Leases
from core.fields import choice
from core.ids import new_id
from models.accounts import User
from models.projects import Project

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class Thumb(StrEnum):
    UP = "UP"
    DOWN = "DOWN"


class AnswerRating(Model):
    """A member's word on one call. It names the call without a foreign key, and keeps what rankings need of it: it outlives the receipt."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="answer_ratings")
    project_id: UUID
    call_id = fields.UUIDField()
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="answer_ratings")
    user_id: UUID
    model_id = fields.UUIDField()
    task = fields.CharField(max_length=60)
    thumb = choice(Thumb)
    reason = fields.CharField(max_length=1000, default="")
    created_at = fields.DatetimeField(default=now)
    changed_at = fields.DatetimeField(default=now)

    class Meta:
        table = "answer_ratings"
        unique_together = (("call_id", "user"),)
        indexes = (("call_id", "created_at", "id"), ("project", "created_at", "id"), ("user", "created_at"))

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[AnswerRating]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))

    @classmethod
    def of_viewer(cls, viewer: Viewer) -> QuerySet[AnswerRating]:
        return cls.visible_to(viewer).filter(user_id=viewer.person_id)


class Thumbs(NamedTuple):
    """Of one model, for one kind of task."""

    project_id: UUID
    task: str
    model_id: UUID
    up: int
    down: int


_THUMBS = """
select project_id, task, model_id, count(*) filter (where thumb = 'UP') as up, count(*) filter (where thumb = 'DOWN') as down
from answer_ratings where project_id = any($1::uuid[]) and created_at >= $2 and ($3::text is null or task = $3) group by 1, 2, 3
"""


async def thumbs(reads: Leases, projects: Sequence[UUID], since: datetime, task: str | None) -> list[Thumbs]:
    return [Thumbs(*row) for row in await reads.fetch(_THUMBS, projects, since, task)]
