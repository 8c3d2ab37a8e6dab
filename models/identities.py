"""Who somebody is elsewhere: accounts at OIDC providers, and sign-ins that are on their way there and back."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from core.clock import now
from core.ids import new_id
from models.accounts import User
from models.journeys import Journey

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


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


class OidcFlow(Journey):
    """To a provider, which says who somebody is."""

    EMPTIED = {"verifier": ""}

    provider = fields.CharField(max_length=30)
    verifier = fields.TextField(default="")  # of PKCE, sealed
    nonce_hash = fields.CharField(max_length=64, default="")
    issuer = fields.CharField(max_length=500, default="")
    subject = fields.CharField(max_length=255, default="")
    email = fields.CharField(max_length=254, default="")  # empty unless the provider has verified it
    name = fields.CharField(max_length=100, default="")

    class Meta:
        table = "oidc_flows"
