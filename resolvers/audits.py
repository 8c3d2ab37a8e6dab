"""Who did what: read, exported, and noted for the mutations whose service does not do it itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

import strawberry

from core.reads import PARENT, Many, One, Where, global_id, key_of
from models.accounts import User
from models.audits import AuditEntry
from models.databases import Database
from models.projects import Permission, Project
from models.saved_queries import SavedQuery
from models.workflows import Approval, OutgoingWebhook, Run, RunTrigger, Schedule, Webhook, Workflow
from resolvers.context import Info, acting, find_proven, project_of
from services import audits, changes
from services.audits import Exported
from services.changes import Change


@strawberry.input(description="Which entries.")
class AuditFilter:
    action: Annotated[list[str] | None, Where("action", "= any")] = strawberry.field(default=None, description="Such as member.removed.")
    email: Annotated[list[str] | None, Where("user_id", "= any", of=(User, "email"))] = strawberry.field(
        default=None, description="Of who did it."
    )
    created_after: Annotated[datetime | None, Where("created_at", ">")] = None
    created_before: Annotated[datetime | None, Where("created_at", "<")] = None


audit_log = Many(AuditEntry, by="project_id", order=("-created_at", "-id"), where=AuditFilter, visible=AuditEntry.visible_to)
user_of_entry = One(User, by="user_id", visible=PARENT)

After = Annotated[str | None, strawberry.argument(description="The `next` of the page before; without it: from the first entry.")]


def user_id(user_id: UUID | None) -> str | None:
    return None if user_id is None else global_id(User, user_id)


async def export_audit(info: Info, project_id: strawberry.ID, after: After = None) -> Exported:
    project = await find_proven(info, Permission.ADMINISTER, Project, project_id, "projectId")
    return await audits.export(project.id, after, acting(info))


# By mutation. The others are noted by their services, or make what is not worth a note.
CHANGES = {
    "createProject": Change("project.created", Project),
    "updateProject": Change("project.updated", Project, "project_id"),
    "setProjectRetention": Change("project.retention_set", Project, "project_id"),
    "setProjectErrorWorkflow": Change("project.error_workflow_set", Project, "project_id"),
    "createDatabase": Change("database.created", Database),
    "createWorkflow": Change("workflow.created", Workflow),
    "updateWorkflow": Change("workflow.updated", Workflow, "workflow_id"),
    "restoreVersion": Change("workflow.version_restored", Workflow, "workflow_id"),
    "setVersionTag": Change("workflow.tagged", Workflow, "workflow_id"),
    "setWorkflowEnabled": Change("workflow.enabled", Workflow, "workflow_id"),
    "setWorkflowTool": Change("workflow.tool_set", Workflow, "workflow_id"),
    "setWorkflowTags": Change("workflow.tags_set", Workflow, "workflow_id"),
    "setRetention": Change("workflow.retention_set", Workflow, "workflow_id"),
    "pinRun": Change("run.pinned", Run, "run_id"),
    "unpinRun": Change("run.unpinned", Run, "run_id"),
    "setErrorWorkflow": Change("workflow.error_workflow_set", Workflow, "workflow_id"),
    "createRunTrigger": Change("run_trigger.created", RunTrigger),
    "setRunTriggerEnabled": Change("run_trigger.enabled", RunTrigger, "run_trigger_id"),
    "createWebhook": Change("webhook.created", Webhook),
    "updateWebhook": Change("webhook.updated", Webhook, "webhook_id"),
    "setWebhookTags": Change("webhook.tags_set", Webhook, "webhook_id"),
    "setWebhookEnabled": Change("webhook.enabled", Webhook, "webhook_id"),
    "rotateWebhookSecret": Change("webhook.secret_rotated", Webhook, "webhook_id", is_hidden=True),
    "rotateWebhookUrl": Change("webhook.url_rotated", Webhook, "webhook_id", is_hidden=True),
    "deleteWebhook": Change("webhook.deleted", Webhook, "webhook_id", is_apart=True),
    "updateOutgoingWebhook": Change("outgoing_webhook.updated", OutgoingWebhook, "outgoing_webhook_id"),
    "rotateOutgoingWebhook": Change("outgoing_webhook.secret_rotated", OutgoingWebhook, "outgoing_webhook_id", is_hidden=True),
    "deleteOutgoingWebhook": Change("outgoing_webhook.deleted", OutgoingWebhook, "outgoing_webhook_id"),
    "createSchedule": Change("schedule.created", Schedule),
    "updateSchedule": Change("schedule.updated", Schedule, "schedule_id", is_apart=True),
    "setScheduleTags": Change("schedule.tags_set", Schedule, "schedule_id"),
    "setScheduleEnabled": Change("schedule.enabled", Schedule, "schedule_id", is_apart=True),
    "pauseSchedule": Change("schedule.paused", Schedule, "schedule_id", is_apart=True),
    "resumeSchedule": Change("schedule.resumed", Schedule, "schedule_id", is_apart=True),
    "deleteSchedule": Change("schedule.deleted", Schedule, "schedule_id", is_apart=True),
    "createSavedQuery": Change("saved_query.created", SavedQuery),
    "updateSavedQuery": Change("saved_query.updated", SavedQuery, "saved_query_id"),
    "deleteSavedQuery": Change("saved_query.deleted", SavedQuery, "saved_query_id"),
    "answerApproval": Change("approval.answered", Approval, "approval_id", is_apart=True),
}


async def noted(change: Change, info: Info, given: dict[str, Any], act: Callable[[], Awaitable[object]]) -> object:
    key = key_of(change.model, given[change.by]) if change.by else None
    return await changes.noted(change, acting(info), key, act, project_of)
