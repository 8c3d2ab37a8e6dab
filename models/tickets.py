"""Rights that came by mail, each to be used once. Only hashes are kept."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from core.clock import now
from core.fields import choice
from core.ids import new_id
from models.accounts import User


class TicketPurpose(StrEnum):
    VERIFY_ADDRESS = "VERIFY_ADDRESS"
    RESET_PASSWORD = "RESET_PASSWORD"  # noqa: S105  (a name)
    CHANGE_ADDRESS = "CHANGE_ADDRESS"
    RESTORE_ADDRESS = "RESTORE_ADDRESS"


class Ticket(Model):
    """`address` is where it was sent, and what it is about."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="tickets")
    user_id: UUID
    purpose = choice(TicketPurpose)
    address = fields.CharField(max_length=254)
    token_hash = fields.CharField(max_length=64, unique=True)  # SHA-256 in hex
    created_at = fields.DatetimeField(default=now)
    expires_at = fields.DatetimeField()
    spent_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "tickets"
        indexes = (("user", "purpose"), ("address", "purpose"), ("expires_at",))

    async def spend(self, at: datetime) -> bool:
        """True for exactly one of any number of concurrent callers."""
        return bool(await Ticket.filter(id=self.id, spent_at=None, expires_at__gt=at).update(spent_at=at))
