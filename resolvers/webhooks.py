from __future__ import annotations

from base64 import b64encode
from collections.abc import AsyncIterable
from datetime import datetime
from typing import Annotated, Any

import strawberry

from core.reads import PARENT, Many, One, Where, global_id
from models.projects import Permission
from models.workflows import DedupeBy, Delivery, DeliveryOutcome, Run, Webhook, WebhookScheme, Workflow
from resolvers.arguments import SEALED
from resolvers.context import Info, find, find_all, find_to, signed_in
from services.workflows import webhooks as service
from services.workflows.webhooks import Made, Replayed, Rotated, replays, rotations

# Declared here because the annotations of inputs are read when their classes are made.
strawberry.enum(
    DedupeBy,
    description="What makes two requests the same delivery. SENDER: the id that the scheme's senders give. HEADER: a header. PATH: a place in "
    "the body. BODY: the body's hash. A request without such an id stands for itself.",
)
strawberry.enum(
    DeliveryOutcome,
    description="What became of a delivery. ACCEPTED: it started a run. REFUSED: the workflow's input schema did not take it. UNSIGNED: its "
    "signature is missing or wrong. UNREADABLE: its body is not what its content type says. TURNED_AWAY: the webhook is disabled, "
    "or does not take its method, type or size. The last three are logged only while nextDelivery "
    "is subscribed to.",
)


def _said(description: str) -> Any:
    return strawberry.field(default=None, description=description)


@strawberry.input(description="Which deliveries.")
class DeliveryFilter:
    outcome: Annotated[list[DeliveryOutcome] | None, Where("outcome", "= any")] = None
    received_after: Annotated[datetime | None, Where("received_at", ">")] = None
    received_before: Annotated[datetime | None, Where("received_at", "<")] = None
    has_conflict: Annotated[bool | None, Where("has_conflict")] = _said("Whether it came again under the same id with another body.")
    body_sha256: Annotated[str | None, Where("body_sha256")] = _said("Of the raw bytes, in hex.")


@strawberry.input(description="How a webhook takes its deliveries. What is left out stays as it is.")
class WebhookOptions(service.Options):
    dedupe_by: DedupeBy | None = _said("What makes two requests the same delivery.")
    dedupe_at: str | None = _said("With HEADER its name, with PATH a place such as event.items[0].id.")
    dedupe_window: str | None = _said(
        "1m (STANDARD, STRIPE and SLACK 10m) to 30d, such as 12h: for how long the same id is the same delivery. 7d unless said."
    )
    addresses: list[str] | None = _said("IP addresses and networks that may send, at most 50, such as 203.0.113.0/24. Empty: any.")
    wait_seconds: int | None = _said("0 to 30: how long a sender waits for the run's `respond` step, before it is answered 202.")
    methods: list[str] | None = _said("Of GET, POST, PUT, PATCH, DELETE. POST alone unless said.")
    content_types: list[str] | None = _said("Such as application/json or text/*. Empty: any.")
    max_bytes: int | None = strawberry.field(default=strawberry.UNSET, description="Of a body. Null: as many as the server takes.")
    verify_token: str | None = _said(
        "8 to 200 characters: a GET with hub.mode=subscribe and this hub.verify_token is answered its hub.challenge. Empty: none is."
    )


deliveries = Many(Delivery, by="webhook_id", order=("-received_at", "-id"), where=DeliveryFilter)
run_of_delivery = One(Run, by="run_id", visible=PARENT)
webhook_of_delivery = One(Webhook, by="webhook_id", visible=PARENT)
replay_of = One(Delivery, by="replay_of_id", visible=PARENT)
workflow_of = One(Workflow, by="workflow_id", visible=PARENT)

Given = Annotated[WebhookOptions | None, strawberry.argument(description="How it takes its deliveries.")]
Changed = Annotated[WebhookOptions, strawberry.argument(description="What is to be different.")]
Secret = Annotated[
    str | None, strawberry.argument(description="What the sender signs with; made if left out. For BASIC `user:password`.", metadata=SEALED)
]
Grace = Annotated[int, strawberry.argument(description="For how long the old one is accepted as well; at most 604800. 0: not at all.")]
Ids = Annotated[list[strawberry.ID], strawberry.argument(description="1 to 100, of one webhook.")]
ReplayKey = Annotated[
    str | None,
    strawberry.argument(
        description="1 to 200 characters. The same key and deliveries again are answered the same; with others it is a CONFLICT."
    ),
]


def text(body: bytes) -> str:
    return body.decode("utf-8", "replace")


def base64(body: bytes) -> str:
    return b64encode(body).decode()


def words(text: str) -> list[str]:
    return text.split()


async def create_webhook(
    info: Info, workflow_id: strawberry.ID, scheme: WebhookScheme, secret: Secret = None, options: Given = None
) -> Made:
    workflow = await find_to(info, Permission.EDIT, Workflow, workflow_id, "workflowId")
    return await info.context.platform.doors.create(workflow, scheme, secret, options)


async def update_webhook(info: Info, webhook_id: strawberry.ID, options: Changed) -> Webhook:
    webhook = await find_to(info, Permission.EDIT, Webhook, webhook_id, "webhookId")
    return await info.context.platform.doors.update(webhook, options)


async def set_webhook_enabled(info: Info, webhook_id: strawberry.ID, enabled: bool) -> Webhook:
    webhook = await find_to(info, Permission.EDIT, Webhook, webhook_id, "webhookId")
    return await webhook.enable(enabled)


async def rotate_webhook_secret(info: Info, webhook_id: strawberry.ID, secret: Secret = None, grace_seconds: Grace = 86_400) -> Rotated:
    webhook = await find_to(info, Permission.EDIT, Webhook, webhook_id, "webhookId")
    return await rotations.rotate_secret(webhook, secret, grace_seconds, info.context.platform.doors.sealing)


async def rotate_webhook_url(info: Info, webhook_id: strawberry.ID, grace_seconds: Grace = 86_400) -> Made:
    webhook = await find_to(info, Permission.EDIT, Webhook, webhook_id, "webhookId")
    return await info.context.platform.doors.rotate_url(webhook, grace_seconds)


async def delete_webhook(info: Info, webhook_id: strawberry.ID) -> Workflow:
    webhook = await find_to(info, Permission.EDIT, Webhook, webhook_id, "webhookId")
    return await info.context.platform.doors.delete(webhook)


async def replay_deliveries(info: Info, delivery_ids: Ids, idempotency_key: ReplayKey = None) -> Replayed:
    olds = await find_all(info, Delivery, delivery_ids, "deliveryIds", "webhook_id", "outcome")
    webhook = await find_to(info, Permission.RUN, Webhook, global_id(Webhook, olds[0].webhook_id), "deliveryIds[0]")
    return await replays.replay(info.context.platform.journal, webhook, olds, idempotency_key, signed_in(info))


async def next_delivery(
    info: Info, webhook_id: Annotated[strawberry.ID, strawberry.argument(description="Which webhook to watch.")]
) -> AsyncIterable[Delivery]:
    """Each as it arrives; ends when the viewer may not see the webhook any more."""
    webhook, context = await find(info, Webhook, webhook_id, "webhookId"), info.context
    recheck = context.platform.settings.limits.recheck_seconds
    return service.Arrivals(webhook, signed_in(info), context.platform.events, recheck, context.reads.renew)
