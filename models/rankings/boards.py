"""What others publish of models: kept as it was told, with its source and its date."""

from __future__ import annotations

from typing import TYPE_CHECKING
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


class PublicBoard(Model):
    """Never mixed with our own evidence: no ranking and no route reads it."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="public_boards")
    project_id: UUID
    name = fields.CharField(max_length=100)
    source_url = fields.CharField(max_length=500)
    published_on = fields.DateField()
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "public_boards"
        unique_together = (("project", "name", "published_on"),)
        indexes = (("project", "created_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[PublicBoard]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))


class BoardRow(Model):
    """`model` is as the board calls it: it need be none of ours."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    board: fields.ForeignKeyRelation[PublicBoard] = fields.ForeignKeyField("models.PublicBoard", related_name="rows")
    board_id: UUID
    position = fields.IntField()
    model = fields.CharField(max_length=200)
    score = fields.FloatField()
    low = fields.FloatField(null=True)
    high = fields.FloatField(null=True)
    votes = fields.BigIntField(null=True)

    class Meta:
        table = "board_rows"
        unique_together = (("board", "position"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[BoardRow]:
        return cls.filter(board_id__in=Subquery(PublicBoard.visible_to(viewer).values("id")))
