"""Tags, and the lists that they narrow."""

from __future__ import annotations

from typing import Annotated

import strawberry

from core.reads import Many, Where
from models.projects import Permission
from models.workflows import Schedule, Webhook, Workflow
from resolvers.context import Info, find_to
from services.workflows import tags as service


@strawberry.input(description="What has these tags.")
class TagFilter:
    tags: Annotated[list[str] | None, Where("tags", "@>")] = strawberry.field(default=None, description="All of them.")


workflows = Many(Workflow, by="project_id", order=("-created_at", "-id"), where=TagFilter)
webhooks = Many(Webhook, by="workflow_id", order=("-created_at", "-id"), where=TagFilter)
schedules = Many(Schedule, by="workflow_id", order=("-created_at", "-id"), where=TagFilter)

Tags = Annotated[list[str], strawberry.argument(description="In place of those it has: at most 20, each of 1 to 50 characters.")]


def told(tags: list[str] | None) -> list[str]:
    return tags or []


async def set_workflow_tags(info: Info, workflow_id: strawberry.ID, tags: Tags) -> Workflow:
    return await service.set_tags(await find_to(info, Permission.EDIT, Workflow, workflow_id, "workflowId"), tags)


async def set_webhook_tags(info: Info, webhook_id: strawberry.ID, tags: Tags) -> Webhook:
    return await service.set_tags(await find_to(info, Permission.EDIT, Webhook, webhook_id, "webhookId"), tags)


async def set_schedule_tags(info: Info, schedule_id: strawberry.ID, tags: Tags) -> Schedule:
    return await service.set_tags(await find_to(info, Permission.EDIT, Schedule, schedule_id, "scheduleId"), tags)
