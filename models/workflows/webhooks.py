"""The doors that outside systems post to, and every request that came through one."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.fields import ExactJSON, IndexWhere, choice
from core.ids import new_id
from models.quotas import NO_MORE_RUNS, WITH_PROJECT
from models.workflows.definitions import Workflow

if TYPE_CHECKING:
    import asyncpg
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


class DedupeBy(StrEnum):
    """What two requests have in common when they are one delivery."""

    SENDER = "SENDER"  # the id that the scheme's senders give
    HEADER = "HEADER"
    PATH = "PATH"  # a place in the body
    BODY = "BODY"  # its hash


class Webhook(Model):
    """The URL's token is kept as a hash, secrets sealed: none can be shown again."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    workflow: fields.ForeignKeyRelation[Workflow] = fields.ForeignKeyField("models.Workflow", related_name="webhooks")
    workflow_id: UUID
    scheme = choice(WebhookScheme)
    token_hash = fields.CharField(max_length=64, unique=True)  # SHA-256 in hex
    old_token_hash = fields.CharField(max_length=64, unique=True, null=True)
    old_token_expires_at = fields.DatetimeField(null=True)
    sealed_secret = fields.TextField(null=True)
    old_secrets: fields.Field[Any] = ExactJSON(null=True)  # [{"sealed", "until"}]: accepted as well until then
    sealed_verify_token = fields.CharField(max_length=2000, null=True)
    dedupe_by = choice(DedupeBy, default=DedupeBy.SENDER)
    dedupe_at = fields.CharField(max_length=200, default="")  # the header, or the place in the body
    dedupe_window_seconds = fields.IntField(default=7 * 86_400)  # after which the same id is another delivery
    wait_seconds = fields.IntField(default=0)  # for the run's response; 0 answers at once
    methods = fields.CharField(max_length=100, default="POST")  # with spaces between
    content_types = fields.CharField(max_length=4000, default="")  # with spaces between; none: any
    max_bytes = fields.IntField(null=True)  # of a body; null: as many as the server takes
    addresses = fields.CharField(max_length=4000, default="")  # networks that may send, with spaces between; none: any
    watched_until = fields.DatetimeField(null=True)  # somebody looks on: what is refused is logged too
    tags: fields.Field[Any] = ExactJSON(null=True)  # words by which it is found
    is_enabled = fields.BooleanField(default=True)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "webhooks"
        indexes = (("workflow", "created_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Webhook]:
        return cls.filter(workflow_id__in=Subquery(Workflow.visible_to(viewer).values("id")))

    def is_watched(self, at: datetime) -> bool:
        return self.watched_until is not None and self.watched_until > at

    async def enable(self, enabled: bool) -> Webhook:
        self.is_enabled = enabled
        await self.save(update_fields=["is_enabled"])
        return self

    async def watch(self, seconds: float) -> None:
        """Also of one that was deleted meanwhile: then nothing happens."""
        await Webhook.filter(id=self.id).update(watched_until=now() + timedelta(seconds=seconds))


class Door(NamedTuple):
    """A webhook as a request finds it. `version_id` is the workflow's current one."""

    webhook: Webhook
    is_open: bool
    version_id: UUID
    has_runs_left: bool  # of its project's quotas


_DOORS = f"""
select {{columns}}, w.is_enabled and p.deleted_at is null as workflow_is_enabled, v.id as version_id, not {NO_MORE_RUNS} as has_runs_left,
    h.old_token_expires_at > now() as old_holds
from webhooks h join workflows w on w.id = h.workflow_id
join workflow_versions v on v.workflow_id = w.id and v.number = w.version_number {WITH_PROJECT}
where h.token_hash = any($1) or (h.old_token_hash = any($1) and h.old_token_expires_at > now())
"""  # noqa: S608  (our own constants)


async def by_tokens(pool: asyncpg.Pool[Any], hashes: list[str]) -> dict[str, Door]:
    """By the hash of the token, also the one before the latest, until it expires. Requests that come together are one statement."""
    columns = ", ".join([f"h.{name}" for name in sorted(Webhook._meta.db_fields)])
    found: dict[str, Door] = {}
    for row in await pool.fetch(_DOORS.format(columns=columns), hashes):
        webhook = Webhook._init_from_db(**row)
        door = Door(webhook, webhook.is_enabled and row["workflow_is_enabled"], row["version_id"], row["has_runs_left"])
        found[webhook.token_hash] = door
        if webhook.old_token_hash is not None and row["old_holds"]:
            found.setdefault(webhook.old_token_hash, door)
    return found


class DeliveryOutcome(StrEnum):
    ACCEPTED = "ACCEPTED"
    REFUSED = "REFUSED"  # signed and sound, but the workflow's input schema does not take it
    UNSIGNED = "UNSIGNED"  # the signature is missing or wrong; logged only while somebody watches
    UNREADABLE = "UNREADABLE"  # not what its content type says; logged only while somebody watches
    TURNED_AWAY = "TURNED_AWAY"  # disabled, or a method, type or size that it does not take; logged only while somebody watches


class Delivery(Model):
    """One webhook request as it came. Committed together with its run, before the sender hears 202."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    webhook: fields.ForeignKeyRelation[Webhook] = fields.ForeignKeyField("models.Webhook", related_name="deliveries")
    webhook_id: UUID
    dedupe_key = fields.CharField(max_length=210)
    outcome = choice(DeliveryOutcome)
    reason = fields.TextField(default="")
    method = fields.CharField(max_length=10, default="POST")
    headers: fields.Field[Any] = ExactJSON()
    query: fields.Field[Any] = ExactJSON()
    body = fields.BinaryField()
    body_sha256 = fields.CharField(max_length=64)
    run_id = fields.UUIDField(null=True)
    replay_of_id = fields.UUIDField(null=True)  # the delivery that somebody had come again
    repeats = fields.IntField(default=0)
    repeated_at = fields.DatetimeField(null=True)  # the last time
    has_conflict = fields.BooleanField(default=False)  # came again under the same id with another body
    received_at = fields.DatetimeField()

    class Meta:
        table = "deliveries"
        unique_together = (("webhook", "dedupe_key"),)
        indexes = (("webhook", "received_at", "id"), IndexWhere(fields=("webhook_id", "repeated_at"), where="repeated_at is not null"))

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Delivery]:
        return cls.filter(webhook_id__in=Subquery(Webhook.visible_to(viewer).values("id")))
