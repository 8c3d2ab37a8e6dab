"""Mail that is owed: written with what causes it, sent by workers."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from tortoise import fields
from tortoise.models import Model

from core.clock import now
from core.fields import IndexWhere, choice
from core.ids import new_id


class LetterKind(StrEnum):
    """Each has a template of this name in `services/letters/templates/`."""

    VERIFY_ADDRESS = "VERIFY_ADDRESS"
    RESET_PASSWORD = "RESET_PASSWORD"  # noqa: S105  (a name)
    APPROVAL_REQUESTED = "APPROVAL_REQUESTED"
    WORKFLOW_MAIL = "WORKFLOW_MAIL"


class Letter(Model):
    """`content` is sealed: it holds links that let in whoever has them. It is emptied when the letter is sent or given up."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    kind = choice(LetterKind)
    address = fields.CharField(max_length=254)
    content = fields.TextField()
    key = fields.CharField(max_length=300, unique=True, null=True)  # of a step of a run, which writes each letter once
    project_id = fields.UUIDField(null=True)  # whose workflow has written it
    attempts = fields.IntField(default=0)
    next_at: datetime | None = fields.DatetimeField(null=True, default=now)  # null: sent or given up
    sent_at = fields.DatetimeField(null=True)
    error = fields.CharField(max_length=500, default="")
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "letters"
        indexes = (
            IndexWhere(fields=("next_at",), where="next_at IS NOT NULL"),
            IndexWhere(fields=("project_id", "created_at"), where="project_id IS NOT NULL"),
        )
