from __future__ import annotations

from collections.abc import AsyncGenerator
from datetime import datetime
from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from models import workflows as models
from models.projects import Permission
from models.workflows import DedupeBy, DeliveryOutcome, WebhookScheme
from resolvers import permissions
from resolvers import tags as tagging
from resolvers import webhooks as resolve
from schema.operations import mutation, subscription
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.relay import Connection, Node, Row, computed, connection, edge
from schema.workflows import Run, Workflow
from services.workflows import webhooks

strawberry.enum(
    WebhookScheme,
    description="How deliveries are signed. STANDARD: Standard Webhooks 1.0. GITHUB: X-Hub-Signature-256, as Meta does too. STRIPE, SLACK, "
    "SHOPIFY: as they do. BEARER, BASIC: the secret in the Authorization header. NONE: not at all, knowing the URL is enough.",
)


@strawberry.type(description="A URL that outside systems post events to.")
class Webhook(Node, of=models.Webhook):
    viewer_can: list[Permission] = viewer_can(permissions.in_workflow, "workflow_id")
    scheme: WebhookScheme
    is_enabled: bool
    tags: list[str] = computed(tagging.told, "tags", description="Words by which it is found, as setWebhookTags has set them.")
    dedupe_by: DedupeBy = strawberry.field(description="What makes two requests the same delivery.")
    dedupe_at: str = strawberry.field(description="The header, or the place in the body; else empty.")
    dedupe_window_seconds: int = strawberry.field(description="For how long the same id is the same delivery.")
    addresses: list[str] = computed(resolve.words, "addresses", description="Who may send; empty: anybody. Others are answered 403.")
    wait_seconds: int = strawberry.field(description="How long a sender waits for the run's `respond` step; 0: it is answered at once.")
    methods: list[str] = computed(resolve.words, "methods", description="Of its requests; others are answered 405.")
    content_types: list[str] = computed(resolve.words, "content_types", description="Of its requests; empty: any. Others are answered 415.")
    max_bytes: int | None = strawberry.field(description="Of a body; null: as many as the server takes. More is answered 413.")
    old_token_expires_at: datetime | None = strawberry.field(description="Until then the URL before this one works as well.")
    created_at: datetime
    workflow: Workflow = edge(resolve.workflow_of)
    deliveries: Connection[Annotated[Delivery, strawberry.lazy("schema.webhooks")]] = connection(resolve.deliveries, "Newest first.")


@strawberry.type(description="A webhook with its URL and secret, which are shown only here.")
class WebhookWithUrl(Row, of=webhooks.Made):
    webhook: Webhook
    url: str = strawberry.field(description="Where to post to. Whoever knows it can find the webhook: treat it as a secret.")
    secret: str | None = strawberry.field(description="For the sender to sign with; null when the scheme is NONE, or it has not changed.")


@strawberry.type(description="A webhook with its new secret, which is shown only here.")
class WebhookWithSecret(Row, of=webhooks.Rotated):
    webhook: Webhook
    secret: str = strawberry.field(description="For the sender to sign with.")
    old_expires_at: datetime = strawberry.field(description="Until then the secret before this one is accepted as well.")


@strawberry.type(description="One request to a webhook, as it came.")
class Delivery(Node, of=models.Delivery):
    viewer_can: list[Permission] = viewer_can(permissions.in_webhook, "webhook_id")
    outcome: DeliveryOutcome
    reason: str = strawberry.field(description="Why it was refused.")
    method: str = strawberry.field(description="POST, unless the webhook takes others.")
    headers: JSON = strawberry.field(
        description="By name in lower case, without Authorization and Cookie. What is named as a secret, or holds the webhook's, is redacted."
    )
    query: JSON = strawberry.field(description="By name; a list where a name was repeated. Redacted as the headers.")
    body: str = computed(resolve.text, "body", description="As text; bytes that are not UTF-8 are replaced.")
    body_base64: str = computed(resolve.base64, "body", description="The raw bytes, in base64.")
    body_sha256: str = strawberry.field(description="Of the raw bytes, in hex.")
    repeats: int = strawberry.field(description="How often it came again under the same id.")
    has_conflict: bool = strawberry.field(description="It came again under the same id with another body.")
    received_at: datetime
    webhook: Webhook = edge(resolve.webhook_of_delivery)
    run: Run | None = edge(resolve.run_of_delivery, "Null when it was refused, or is kept no more.")
    replay_of: Annotated[Delivery, strawberry.lazy("schema.webhooks")] | None = edge(
        resolve.replay_of, "The delivery that somebody had come again; null when a sender sent it."
    )


@strawberry.type(description="Deliveries that came again because somebody asked for it.")
class Replay(Row, of=webhooks.Replayed):
    deliveries: list[Delivery] = strawberry.field(description="The new ones, in the order in which the old ones were named.")


@strawberry.type
class Mutation:
    create_webhook: Annotated[WebhookWithUrl | Problem, strawberry.union("CreateWebhookResult")] = mutation(
        resolve.create_webhook, "Make a URL that starts this workflow."
    )
    update_webhook: Annotated[Webhook | Problem, strawberry.union("UpdateWebhookResult")] = mutation(
        resolve.update_webhook, "Change how a webhook takes its deliveries."
    )
    set_webhook_enabled: Annotated[Webhook | Problem, strawberry.union("SetWebhookEnabledResult")] = mutation(
        resolve.set_webhook_enabled, "A disabled webhook answers 410."
    )
    rotate_webhook_secret: Annotated[WebhookWithSecret | Problem, strawberry.union("RotateWebhookSecretResult")] = mutation(
        resolve.rotate_webhook_secret, "Give a webhook a new secret; the old one is accepted as well for a time of grace."
    )
    rotate_webhook_url: Annotated[WebhookWithUrl | Problem, strawberry.union("RotateWebhookUrlResult")] = mutation(
        resolve.rotate_webhook_url, "Give a webhook a new URL; the old one works as well for a time of grace."
    )
    delete_webhook: Annotated[Workflow | Problem, strawberry.union("DeleteWebhookResult")] = mutation(
        resolve.delete_webhook, "Delete a webhook and its log; its runs stay. Its URL answers 404."
    )
    replay_deliveries: Annotated[Replay | Problem, strawberry.union("ReplayDeliveriesResult")] = mutation(
        resolve.replay_deliveries, "Have deliveries come again, as new ones with runs of their own, on the workflow's current version."
    )


@strawberry.type
class Subscription:
    next_delivery: AsyncGenerator[Delivery, None] = subscription(
        resolve.next_delivery,
        "Deliveries of a webhook as they arrive from now on, those that are refused for their signature or body too; a repeated one again.",
    )
