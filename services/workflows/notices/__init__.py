"""Webhooks that leave: URLs that are told when runs end, signed as Standard Webhooks 1.0 says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from core.callers import Actor
from core.clock import now
from core.database import transaction
from core.errors import Conflict, FieldFault, Invalid
from core.ids import new_id
from core.outgoing import OutgoingError, urls
from core.sealing import Sealing
from models.projects import Project
from models.workflows import OutgoingDelivery, OutgoingEvent, OutgoingStatus, OutgoingWebhook, WebhookScheme
from models.workflows.notices import words
from services import audits
from services.workflows import signatures

MOST = 20  # of a project
WORKFLOWS_MOST = 100
GRACE_MOST_SECONDS = 7 * 86_400
OLD_MOST = 2
URL_MOST = 2000
TEST_DATA = {"message": "This is a test."}


@dataclass(frozen=True, slots=True)
class OutgoingWebhookWithSecret:
    """The secret is shown only now. The ones before it sign as well until `old_expires_at`."""

    webhook: OutgoingWebhook
    secret: str
    old_expires_at: datetime | None


async def create(
    project: Project, url: str, events: Sequence[OutgoingEvent], workflow_ids: Sequence[UUID] | None, sealing: Sealing, by: Actor
) -> OutgoingWebhookWithSecret:
    """Raises Invalid, or Conflict when there are too many."""
    secret = signatures.new_secret(WebhookScheme.STANDARD)
    webhook = OutgoingWebhook(project_id=project.id, sealed_secret=sealing.seal(secret))
    _set(webhook, url, events, workflow_ids)
    async with transaction():
        await Project.filter(id=project.id).select_for_update(no_key=True).get()  # one after the other: each counts the others'
        if await OutgoingWebhook.filter(project_id=project.id).count() >= MOST:
            raise _conflict("projectId", "TOO_MANY", f"A project has at most {MOST} outgoing webhooks.")
        await webhook.save()
        _, made = audits.difference(None, webhook)
        await audits.note("outgoing_webhook.created", by, webhook, project_id=project.id, after=made)
    return OutgoingWebhookWithSecret(webhook, secret, None)


async def update(
    webhook: OutgoingWebhook,
    url: str | None,
    events: Sequence[OutgoingEvent] | None,
    workflow_ids: Sequence[UUID] | None,
    is_enabled: bool | None,
) -> OutgoingWebhook:
    """None leaves what is there; no workflows at all stands for all of the project. Raises Invalid."""
    _set(webhook, url, events, workflow_ids)
    names = ["url", "events", "workflow_ids"]
    if is_enabled is not None and is_enabled != webhook.is_enabled:
        webhook.is_enabled, webhook.disabled_reason, webhook.broken_at = is_enabled, "", None
        names += ["is_enabled", "disabled_reason", "broken_at"]
    await webhook.save(update_fields=names)
    return webhook


def _set(webhook: OutgoingWebhook, url: str | None, events: Sequence[OutgoingEvent] | None, workflow_ids: Sequence[UUID] | None) -> None:
    if url is not None:
        webhook.url = _checked(url)
    if events is not None:
        if not events or OutgoingEvent.TEST in events:
            raise Invalid.field("events", "EVENTS", "Name at least one, and not TEST: testOutgoingWebhook sends that.")
        webhook.events = words(events)
    if workflow_ids is not None:
        if len(workflow_ids) > WORKFLOWS_MOST:
            raise Invalid.field("workflowIds", "COUNT", f"Name at most {WORKFLOWS_MOST}, or none for all.")
        webhook.workflow_ids = [str(id) for id in workflow_ids] or None


def _checked(url: str) -> str:
    """Where a name leads is looked at when it is called, each time."""
    if len(url) > URL_MOST:
        raise Invalid.field("url", "LENGTH", f"A URL has at most {URL_MOST} characters.")
    try:
        urls.parse(url)
    except OutgoingError as error:
        raise Invalid.field("url", "BAD_URL", error.message) from None
    return url


def standing(old_secrets: Sequence[dict[str, str]] | None, at: datetime) -> list[dict[str, str]]:
    """Old ones that still sign."""
    return [old for old in old_secrets or () if datetime.fromisoformat(old["until"]) > at]


async def rotate(webhook: OutgoingWebhook, grace_seconds: int, sealing: Sealing) -> OutgoingWebhookWithSecret:
    """For a time of grace what is sent carries a signature by the old secret, too. In a transaction. Raises Invalid."""
    if not 0 <= grace_seconds <= GRACE_MOST_SECONDS:
        raise Invalid.field("graceSeconds", "OUT_OF_RANGE", f"A time of grace has 0 to {GRACE_MOST_SECONDS} seconds.")
    secret, at = signatures.new_secret(WebhookScheme.STANDARD), now()
    until = at + timedelta(seconds=grace_seconds)
    webhook = await OutgoingWebhook.filter(id=webhook.id).select_for_update().get()
    olds = [{"sealed": webhook.sealed_secret, "until": until.isoformat()}, *standing(webhook.old_secrets, at)] if grace_seconds else []
    webhook.old_secrets, webhook.sealed_secret = olds[:OLD_MOST] or None, sealing.seal(secret)
    await webhook.save(update_fields=["old_secrets", "sealed_secret"])
    return OutgoingWebhookWithSecret(webhook, secret, until)


async def send_test(webhook: OutgoingWebhook) -> OutgoingDelivery:
    """Raises Conflict when it is disabled."""
    _require_enabled(webhook, "outgoingWebhookId")
    id = new_id()
    return await OutgoingDelivery.create(
        id=id, webhook_id=webhook.id, project_id=webhook.project_id, key=f"test/{id}", event=OutgoingEvent.TEST, data=TEST_DATA
    )


async def resend(delivery: OutgoingDelivery) -> OutgoingDelivery:
    """Once more from the first attempt, under the same id: who has had it knows it. Raises Conflict while it is tried already."""
    async with transaction():
        delivery = await OutgoingDelivery.filter(id=delivery.id).select_for_update().get()
        _require_enabled(await OutgoingWebhook.get(id=delivery.webhook_id), "outgoingDeliveryId")
        if delivery.next_at is not None:
            raise _conflict("outgoingDeliveryId", "PENDING", "It is not given up yet.")
        fresh: dict[str, Any] = {"status": OutgoingStatus.PENDING, "attempts": 0, "next_at": now()}
        await delivery.update_from_dict(fresh).save(update_fields=list(fresh))
    return delivery


def _require_enabled(webhook: OutgoingWebhook, at: str) -> None:
    if not webhook.is_enabled:
        raise _conflict(at, "DISABLED", "This webhook is disabled.")


def _conflict(at: str, code: str, message: str) -> Conflict:
    return Conflict(message, [FieldFault(at, code, message)])
