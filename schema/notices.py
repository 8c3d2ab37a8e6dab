"""Webhooks that leave: URLs that are told when runs end."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from models import workflows as models
from models.projects import Permission
from models.workflows import OutgoingEvent, OutgoingStatus
from resolvers import notices as resolve
from resolvers import permissions
from schema.operations import mutation
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.projects import Project
from schema.relay import Connection, Node, Row, computed, connection, edge
from schema.workflows import Run
from services.workflows import notices


@strawberry.type(description="A URL of somebody else's that is told when runs end.")
class OutgoingWebhook(Node, of=models.OutgoingWebhook):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    url: str = strawberry.field(description="Where it is posted to.")
    events: list[OutgoingEvent] = computed(resolve.words, "events", description="Of what it is told.")
    workflow_ids: list[strawberry.ID] = computed(resolve.workflow_ids, "workflow_ids", description="Whose runs; empty: all of the project.")
    is_enabled: bool
    disabled_reason: str = strawberry.field(description="Why it was disabled by itself; empty when it was not.")
    broken_at: datetime | None = strawberry.field(description="Nothing has arrived since; null when the last attempt has.")
    created_at: datetime
    project: Project = edge(resolve.project_of_webhook)
    deliveries: Connection[Annotated[OutgoingDelivery, strawberry.lazy("schema.notices")]] = connection(resolve.deliveries, "Newest first.")


@strawberry.type(description="An outgoing webhook with its secret, which is shown only here.")
class OutgoingWebhookWithSecret(Row, of=notices.OutgoingWebhookWithSecret):
    webhook: OutgoingWebhook
    secret: str = strawberry.field(description="For the receiver, to check signatures with: `whsec_` and base64.")
    old_expires_at: datetime | None = strawberry.field(description="Until then the secret before this one signs as well.")


@strawberry.type(description="One event for one URL, with all attempts at it.")
class OutgoingDelivery(Node, of=models.OutgoingDelivery):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    event: OutgoingEvent = strawberry.field(description="What it tells.")
    status: OutgoingStatus
    attempts: int = strawberry.field(description="How often it was tried.")
    next_at: datetime | None = strawberry.field(description="When it is tried again; null when it is not.")
    attempted_at: datetime | None = strawberry.field(description="The last time.")
    status_code: int | None = strawberry.field(description="Of the last answer; null when there was none.")
    error: str = strawberry.field(description="What went wrong the last time; empty when nothing did.")
    created_at: datetime
    webhook: OutgoingWebhook = edge(resolve.webhook_of_delivery, "Whose URL it goes to.")
    run: Run | None = edge(resolve.run_of_delivery, "The run that has ended; null of a test, and when it is kept no more.")


@strawberry.type
class Mutation:
    create_outgoing_webhook: Annotated[OutgoingWebhookWithSecret | Problem, strawberry.union("CreateOutgoingWebhookResult")] = mutation(
        resolve.create_outgoing_webhook, "Have a URL told when runs end, signed as Standard Webhooks says. At most 20 of a project."
    )
    update_outgoing_webhook: Annotated[OutgoingWebhook | Problem, strawberry.union("UpdateOutgoingWebhookResult")] = mutation(
        resolve.update_outgoing_webhook, "Change where an outgoing webhook posts to and of what, or enable or disable it."
    )
    rotate_outgoing_webhook: Annotated[OutgoingWebhookWithSecret | Problem, strawberry.union("RotateOutgoingWebhookResult")] = mutation(
        resolve.rotate_outgoing_webhook, "Give an outgoing webhook a new secret; for a time of grace the old one signs as well."
    )
    test_outgoing_webhook: Annotated[OutgoingDelivery | Problem, strawberry.union("TestOutgoingWebhookResult")] = mutation(
        resolve.test_outgoing_webhook, "Send a TEST event."
    )
    resend_outgoing_delivery: Annotated[OutgoingDelivery | Problem, strawberry.union("ResendOutgoingDeliveryResult")] = mutation(
        resolve.resend_outgoing_delivery, "Send a delivery once more, under the same id, with all its attempts."
    )
    delete_outgoing_webhook: Annotated[Project | Problem, strawberry.union("DeleteOutgoingWebhookResult")] = mutation(
        resolve.delete_outgoing_webhook, "Delete an outgoing webhook, what it still owes and its log."
    )
