"""New secrets and URLs for webhooks in use: the old ones hold for a time of grace."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from core import opaque
from core.clock import now
from core.database import transaction
from core.errors import Conflict, FieldFault, Invalid
from core.sealing import Sealing
from models.workflows import Webhook, WebhookScheme
from services.workflows import signatures

GRACE_MOST_SECONDS = 7 * 86_400
OLD_MOST = 5


@dataclass(frozen=True, slots=True)
class Rotated:
    """A webhook with its new secret, which is shown only now."""

    webhook: Webhook
    secret: str
    old_expires_at: datetime


def standing(webhook: Webhook, at: datetime) -> list[dict[str, Any]]:
    """The old secrets that still hold: sealed, with the moment until which they do."""
    return [old for old in webhook.old_secrets or () if datetime.fromisoformat(old["until"]) > at]


async def rotate_secret(webhook: Webhook, secret: str | None, grace_seconds: int, sealing: Sealing) -> Rotated:
    """Without grace none but the new one holds. Raises Invalid, or Conflict when there is nothing to rotate."""
    _check_grace(grace_seconds)
    if webhook.scheme is WebhookScheme.NONE:
        message = "This webhook has no secret: its scheme is NONE."
        raise Conflict(message, [FieldFault("webhookId", "NO_SECRET", message)])
    signatures.check_secret(webhook.scheme, secret)
    secret = signatures.new_secret(webhook.scheme) if secret is None else secret
    at = now()
    until = at + timedelta(seconds=grace_seconds)
    async with transaction() as connection:
        webhook = await Webhook.filter(id=webhook.id).using_db(connection).select_for_update().get()
        olds = [{"sealed": webhook.sealed_secret, "until": until.isoformat()}, *standing(webhook, at)] if grace_seconds else []
        webhook.old_secrets, webhook.sealed_secret = olds[:OLD_MOST] or None, sealing.seal(secret)
        await webhook.save(using_db=connection, update_fields=["old_secrets", "sealed_secret"])
    return Rotated(webhook, secret, until)


async def rotate_token(webhook: Webhook, grace_seconds: int) -> tuple[Webhook, str]:
    """The webhook and its new token. Of old ones only the last holds. Raises Invalid."""
    _check_grace(grace_seconds)
    token = opaque.new()
    async with transaction() as connection:
        webhook = await Webhook.filter(id=webhook.id).using_db(connection).select_for_update().get()
        webhook.old_token_hash = webhook.token_hash if grace_seconds else None
        webhook.old_token_expires_at = now() + timedelta(seconds=grace_seconds) if grace_seconds else None
        webhook.token_hash = opaque.digest(token)
        await webhook.save(using_db=connection, update_fields=["token_hash", "old_token_hash", "old_token_expires_at"])
    return webhook, token


def _check_grace(seconds: int) -> None:
    if not 0 <= seconds <= GRACE_MOST_SECONDS:
        raise Invalid.field("graceSeconds", "OUT_OF_RANGE", f"A time of grace has 0 to {GRACE_MOST_SECONDS} seconds.")
