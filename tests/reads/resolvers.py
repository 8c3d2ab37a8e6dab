"""Reads over the real models, declared as `resolvers/` does."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry

from core.reads import PARENT, Count, Find, First, Many, One, Root, Where
from models.accounts import User
from models.databases import Database, Record
from models.events import Event
from models.projects import Project
from models.workflows import Delivery, Run, RunStatus, Step, Webhook, Workflow, WorkflowVersion


@strawberry.input(description="Which runs.")
class RunFilter:
    status: Annotated[list[RunStatus] | None, Where("status", "= any")] = None
    created_after: Annotated[datetime | None, Where("created_at", ">")] = None
    start_key: Annotated[str | None, Where("start_key")] = None


user = Find(User, visible=User.visible_to)
project = Find(Project, visible=Project.visible_to)
projects = Root(Project, visible=Project.visible_to, order=("-created_at", "-id"))
workflows = Many(Workflow, by="project_id", order=("-created_at",))
workflow_count = Count(Workflow, by="project_id")
databases = Many(Database, by="project_id", order=("-created_at",))
records = Many(Record, by="database_id", order=("created_at",))
project_of = One(Project, by="project_id", visible=PARENT)
runs = Many(Run, by="workflow_id", order=("-created_at", "-id"), where=RunFilter)
own_runs = Many(Run, by="workflow_id", order=("-created_at",), visible=lambda viewer: Run.filter(started_by_id=viewer.user_id))
run_count = Count(Run, by="workflow_id")
newest_version = First(WorkflowVersion, by="workflow_id", order=("-number",), total=True)
webhooks = Many(Webhook, by="workflow_id", order=("-created_at",))
deliveries = Many(Delivery, by="webhook_id", order=("-received_at",))
workflow_of = One(Workflow, by="workflow_id", visible=PARENT)
started_by = One(User, by="started_by_id", visible=User.visible_to)
steps = Many(Step, by="run_id", order=("position", "item", "attempt", "id"))
events = Many(Event, by="stream", order=("seq",), total=True)
step_of = One(Step, by="step_id", visible=PARENT)
run_of = One(Run, by="stream", visible=PARENT)


async def loud_names(context: object, ids: list[UUID]) -> list[str]:
    found = {row.id: row.name.upper() for row in await Workflow.filter(id__in=ids)}
    return [found[id] for id in ids]


def short_keys(context: object, ids: list[UUID]) -> list[str]:
    return [str(id)[-4:] for id in ids]


def took_seconds(started_at: datetime | None, finished_at: datetime | None) -> float | None:
    return None if started_at is None or finished_at is None else (finished_at - started_at).total_seconds()
