"""The keys that sign access tokens."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from core.ids import new_id


class SigningKey(Model):
    """The `number` makes keys one after the other: of processes that make the next one at once, one wins."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    number = fields.IntField(unique=True)
    sealed = fields.TextField()  # the private key, PEM, sealed
    signs_from = fields.DatetimeField()

    class Meta:
        table = "signing_keys"
