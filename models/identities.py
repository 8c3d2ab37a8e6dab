"""Who somebody is elsewhere: accounts at OIDC providers, and sign-ins that are on their way there and back."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.ids import new_id
from models.accounts import User

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer

SWEPT = 100  # rows that each new one may take away


class Identity(Model):
    """An account at a provider that opens one of ours. The provider knows it by its subject; addresses change hands."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="identities")
    user_id: UUID
    provider = fields.CharField(max_length=30)  # its id in OIDC_PROVIDERS
    issuer = fields.CharField(max_length=500)
    subject = fields.CharField(max_length=255)  # at most so long (OpenID Connect Core 1.0, 2)
    email = fields.CharField(max_length=254, default="")  # what the provider said when it was linked
    created_at = fields.DatetimeField(default=now)
    last_used_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "identities"
        unique_together = (("issuer", "subject"),)
        indexes = (("user_id", "created_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Identity]:
        return cls.filter(user_id=viewer.person_id)


class OidcFlow(Model):
    """One way to a provider and back. Each of its secrets is good for one step, and kept as a hash:

    the ticket lets a browser begin, the state lets the same browser come back, the code lets the page finish that knows the secret.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    provider = fields.CharField(max_length=30)
    session_id = fields.UUIDField(null=True)  # the session that links; null: a sign-in
    return_to = fields.CharField(max_length=200)
    ticket_hash = fields.CharField(max_length=64, unique=True)
    secret_hash = fields.CharField(max_length=64)
    state_hash = fields.CharField(max_length=64, unique=True, null=True)
    browser_hash = fields.CharField(max_length=64, default="")
    verifier = fields.TextField(default="")  # of PKCE, sealed
    nonce_hash = fields.CharField(max_length=64, default="")
    code_hash = fields.CharField(max_length=64, unique=True, null=True)
    issuer = fields.CharField(max_length=500, default="")
    subject = fields.CharField(max_length=255, default="")
    email = fields.CharField(max_length=254, default="")  # empty unless the provider has verified it
    name = fields.CharField(max_length=100, default="")
    expires_at = fields.DatetimeField(db_index=True)
    returned_at = fields.DatetimeField(null=True)
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = "oidc_flows"

    async def begin(self, state_hash: str, browser_hash: str, nonce_hash: str, verifier: str) -> bool:
        """True for exactly one of any number of concurrent callers."""
        fresh = OidcFlow.filter(id=self.id, state_hash=None, expires_at__gt=now())
        return bool(await fresh.update(state_hash=state_hash, browser_hash=browser_hash, nonce_hash=nonce_hash, verifier=verifier))

    async def come_back(self) -> bool:
        """True for exactly one of any number of concurrent callers."""
        return bool(await OidcFlow.filter(id=self.id, returned_at=None, expires_at__gt=now()).update(returned_at=now(), verifier=""))

    async def finish(self) -> bool:
        """True for exactly one of any number of concurrent callers."""
        return bool(await OidcFlow.filter(id=self.id, finished_at=None, expires_at__gt=now()).update(finished_at=now()))

    @classmethod
    async def sweep(cls) -> None:
        """Takes away some of what has expired. Whoever adds a row calls it, so that they do not pile up."""
        old = cls.filter(expires_at__lt=now()).order_by("expires_at").limit(SWEPT)
        await cls.filter(id__in=Subquery(old.values("id"))).delete()
