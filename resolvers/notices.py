"""Webhooks that leave."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

import strawberry

from core.reads import PARENT, Many, One, Where, global_id
from models.projects import Permission, Project
from models.workflows import OutgoingDelivery, OutgoingEvent, OutgoingStatus, OutgoingWebhook, Run, Workflow
from resolvers.context import Info, acting, find_to, workflows_of
from services.workflows import notices as service
from services.workflows.notices import OutgoingWebhookWithSecret

# Declared here because the filter's annotations are read when its class is made.
strawberry.enum(
    OutgoingEvent,
    description="What is told. RUN_SUCCEEDED, RUN_FAILED, RUN_CANCELED: so a run has ended. TEST: testOutgoingWebhook has sent it.",
)
strawberry.enum(
    OutgoingStatus,
    description="Where a delivery stands. PENDING: it is tried, or tried again. SUCCEEDED: it was answered 2xx. FAILED: it is given up.",
)


@strawberry.input(description="Which deliveries.")
class OutgoingDeliveryFilter:
    status: Annotated[list[OutgoingStatus] | None, Where("status", "= any")] = None


outgoing_webhooks = Many(OutgoingWebhook, by="project_id", order=("-created_at", "-id"))
deliveries = Many(OutgoingDelivery, by="webhook_id", order=("-created_at", "-id"), where=OutgoingDeliveryFilter)
project_of_webhook = One(Project, by="project_id", visible=PARENT)
webhook_of_delivery = One(OutgoingWebhook, by="webhook_id", visible=PARENT)
run_of_delivery = One(Run, by="run_id", visible=PARENT)

OfWebhook = Annotated[strawberry.ID, strawberry.argument(description="Which outgoing webhook.")]
OfDelivery = Annotated[strawberry.ID, strawberry.argument(description="Which outgoing delivery.")]
Url = Annotated[
    str, strawberry.argument(description="http or https, of a public address; at most 2000 characters. Members of the project see it.")
]
Events = Annotated[list[OutgoingEvent], strawberry.argument(description="Of what it is told.")]
Whose = Annotated[list[strawberry.ID] | None, strawberry.argument(description="At most 100 workflows of the project; none: all of them.")]
MaybeUrl = Annotated[str | None, strawberry.argument(description="A new one; left out, it keeps its own.")]
MaybeEvents = Annotated[list[OutgoingEvent] | None, strawberry.argument(description="Left out, it keeps its own.")]
Enabled = Annotated[bool | None, strawberry.argument(description="Of one that is disabled nothing is kept to be sent later.")]
Grace = Annotated[int, strawberry.argument(description="For so long the old secret signs as well; at most 7 days.")]


def workflow_ids(workflow_ids: list[str] | None) -> list[str]:
    return [global_id(Workflow, UUID(id)) for id in workflow_ids or ()]


def words(text: str) -> list[OutgoingEvent]:
    return [OutgoingEvent(word) for word in text.split()]


async def create_outgoing_webhook(
    info: Info, project_id: strawberry.ID, url: Url, events: Events, workflow_ids: Whose = None
) -> OutgoingWebhookWithSecret:
    project = await find_to(info, Permission.EDIT, Project, project_id, "projectId")
    return await service.create(
        project, url, events, await workflows_of(info, project.id, workflow_ids), info.context.platform.sealing, acting(info)
    )


async def update_outgoing_webhook(
    info: Info,
    outgoing_webhook_id: OfWebhook,
    url: MaybeUrl = None,
    events: MaybeEvents = None,
    workflow_ids: Whose = None,
    enabled: Enabled = None,
) -> OutgoingWebhook:
    webhook = await find_to(info, Permission.EDIT, OutgoingWebhook, outgoing_webhook_id, "outgoingWebhookId")
    return await service.update(webhook, url, events, await workflows_of(info, webhook.project_id, workflow_ids), enabled)


async def rotate_outgoing_webhook(info: Info, outgoing_webhook_id: OfWebhook, grace_seconds: Grace = 86_400) -> OutgoingWebhookWithSecret:
    webhook = await find_to(info, Permission.EDIT, OutgoingWebhook, outgoing_webhook_id, "outgoingWebhookId")
    return await service.rotate(webhook, grace_seconds, info.context.platform.sealing)


async def delete_outgoing_webhook(info: Info, outgoing_webhook_id: OfWebhook) -> Project:
    webhook = await find_to(info, Permission.EDIT, OutgoingWebhook, outgoing_webhook_id, "outgoingWebhookId")
    await webhook.delete()
    return await Project.get(id=webhook.project_id)


async def test_outgoing_webhook(info: Info, outgoing_webhook_id: OfWebhook) -> OutgoingDelivery:
    return await service.send_test(await find_to(info, Permission.EDIT, OutgoingWebhook, outgoing_webhook_id, "outgoingWebhookId"))


async def resend_outgoing_delivery(info: Info, outgoing_delivery_id: OfDelivery) -> OutgoingDelivery:
    return await service.resend(await find_to(info, Permission.EDIT, OutgoingDelivery, outgoing_delivery_id, "outgoingDeliveryId"))
