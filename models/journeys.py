"""Journeys of a browser to somebody elsewhere and back: see `services/journeys.py`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.ids import new_id

SWEPT = 100  # rows that each new one may take away


class Journey(Model):
    """Each of its secrets is good for one step, and kept as a hash:

    the ticket lets a browser begin, the state lets the same browser come back, the code lets the page finish that knows the secret.
    """

    EMPTIED: ClassVar[Mapping[str, str]] = {}  # columns that nobody needs once it is over

    id = fields.UUIDField(primary_key=True, default=new_id)
    session_id = fields.UUIDField(null=True)  # that has begun it; null: somebody who is to be signed in
    return_to = fields.CharField(max_length=200)
    ticket_hash = fields.CharField(max_length=64, unique=True)
    secret_hash = fields.CharField(max_length=64)
    state_hash = fields.CharField(max_length=64, unique=True, null=True)
    browser_hash = fields.CharField(max_length=64, default="")
    code_hash = fields.CharField(max_length=64, unique=True, null=True)  # of our own code, with which the page finishes
    expires_at = fields.DatetimeField(db_index=True)
    returned_at = fields.DatetimeField(null=True)
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        abstract = True

    async def begin(self, state_hash: str, browser_hash: str, **held: str) -> bool:
        """True for exactly one of any number of concurrent callers."""
        fresh = type(self).filter(id=self.id, state_hash=None, expires_at__gt=now())
        return bool(await fresh.update(state_hash=state_hash, browser_hash=browser_hash, **held))

    async def come_back(self) -> bool:
        """True for exactly one of any number of concurrent callers."""
        return bool(await type(self).filter(id=self.id, returned_at=None, expires_at__gt=now()).update(returned_at=now()))

    async def vouch(self, code_hash: str, expires_at: datetime, **held: str) -> None:
        """Only whoever has come back."""
        await type(self).filter(id=self.id).update(code_hash=code_hash, expires_at=expires_at, **held)

    async def finish(self) -> bool:
        """True for exactly one of any number of concurrent callers. What is emptied by this, this row still has."""
        fresh = type(self).filter(id=self.id, finished_at=None, expires_at__gt=now())
        return bool(await fresh.update(finished_at=now(), **self.EMPTIED))

    @classmethod
    async def sweep(cls) -> None:
        """Takes away some of what has expired. Whoever adds a row calls it, so that they do not pile up."""
        old = cls.filter(expires_at__lt=now()).order_by("expires_at").limit(SWEPT)
        await cls.filter(id__in=Subquery(old.values("id"))).delete()
