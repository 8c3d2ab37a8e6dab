"""What starts runs from outside: webhooks with their deliveries."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.fields import ExactJSON, choice
from core.ids import new_id
from models.workflows.definitions import Workflow

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class WebhookScheme(StrEnum):
    STANDARD = "STANDARD"
    GITHUB = "GITHUB"
    STRIPE = "STRIPE"
    SLACK = "SLACK"
    SHOPIFY = "SHOPIFY"
    BEARER = "BEARER"
    BASIC = "BASIC"
    NONE = "NONE"


class Webhook(Model):
    """The URL's token is kept as a hash, the secret sealed: neither can be shown again."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    workflow: fields.ForeignKeyRelation[Workflow] = fields.ForeignKeyField("models.Workflow", related_name="webhooks")
    workflow_id: UUID
    scheme = choice(WebhookScheme)
    token_hash = fields.CharField(max_length=64, unique=True)  # SHA-256 in hex
    sealed_secret = fields.TextField(null=True)
    is_enabled = fields.BooleanField(default=True)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "webhooks"
        indexes = (("workflow", "created_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Webhook]:
        return cls.filter(workflow_id__in=Subquery(Workflow.visible_to(viewer).values("id")))

    async def enable(self, enabled: bool) -> Webhook:
        self.is_enabled = enabled
        await self.save(update_fields=["is_enabled"])
        return self


class DeliveryOutcome(StrEnum):
    ACCEPTED = "ACCEPTED"
    REFUSED = "REFUSED"  # signed and sound, but the workflow's input schema does not take it


class Delivery(Model):
    """One webhook request as it came. Committed together with its run, before the sender hears 202."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    webhook: fields.ForeignKeyRelation[Webhook] = fields.ForeignKeyField("models.Webhook", related_name="deliveries")
    webhook_id: UUID
    dedupe_key = fields.CharField(max_length=210)
    outcome = choice(DeliveryOutcome)
    reason = fields.TextField(default="")
    headers: fields.Field[Any] = ExactJSON()
    query: fields.Field[Any] = ExactJSON()
    body = fields.BinaryField()
    body_sha256 = fields.CharField(max_length=64)
    run_id = fields.UUIDField(null=True)
    repeats = fields.IntField(default=0)
    has_conflict = fields.BooleanField(default=False)  # came again under the same id with another body
    received_at = fields.DatetimeField()

    class Meta:
        table = "deliveries"
        unique_together = (("webhook", "dedupe_key"),)
        indexes = (("webhook", "received_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Delivery]:
        return cls.filter(webhook_id__in=Subquery(Webhook.visible_to(viewer).values("id")))
