"""The role that somebody has in the projects that rows belong to: of many rows in one statement."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from tortoise.models import Model

from models.ai import Budget, LanguageModel
from models.databases import Database
from models.projects import Project
from models.workflows import Approval, Run, Schedule, Webhook, Workflow

_IN_WORKFLOW = "join workflows w on w.id = o.workflow_id"
_PLACES: dict[type[Model], tuple[str, str]] = {
    Project: ("projects o", "o.id"),
    Database: ("databases o", "o.project_id"),
    Approval: ("approvals o", "o.project_id"),
    Budget: ("budgets o", "o.project_id"),
    LanguageModel: ("language_models o", "o.project_id"),
    Workflow: ("workflows o", "o.project_id"),
    Run: ("runs o", "o.project_id"),
    Webhook: (f"webhooks o {_IN_WORKFLOW}", "w.project_id"),
    Schedule: (f"schedules o {_IN_WORKFLOW}", "w.project_id"),
}
# Of rows by their ids ($2), for a user ($1).
ROLES = {
    model: f"select o.id, m.role from {rows} join project_members m on m.project_id = {project} and m.user_id = $1 where o.id = any($2::uuid[])"
    for model, (rows, project) in _PLACES.items()
}
