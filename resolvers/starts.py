"""What starts runs because of other runs: error workflows, triggers on a run's end, and the starts that were owed for them."""

from __future__ import annotations

from typing import Annotated

import strawberry

from core.reads import PARENT, Many, One
from models.projects import Permission, Project
from models.workflows import Cause, Run, RunEnding, RunTrigger, Workflow
from resolvers.context import Info, acting, find_to, signed_in
from services.workflows import causes as service
from services.workflows import crowds

error_workflow = One(Workflow, by="error_workflow_id", visible=PARENT)
run_triggers = Many(RunTrigger, by="workflow_id", order=("-created_at", "-id"))
causes = Many(Cause, by="workflow_id", order=("-created_at", "-id"))
workflow_started = One(Workflow, by="workflow_id", visible=PARENT)
source_workflow = One(Workflow, by="source_workflow_id", visible=PARENT)
source_run = One(Run, by="run_id", visible=PARENT)
started_run = One(Run, by="started_id", visible=PARENT)
triggered_by_run = One(Run, by="caused_by_id", visible=PARENT)
triggered_runs = Many(Run, by="caused_by_id", order=("-created_at", "-id"))

ErrorWorkflow = Annotated[
    strawberry.ID | None, strawberry.argument(description="A workflow of the same project. Null, or left out: none from now on.")
]
RunsAtOnce = Annotated[int | None, strawberry.argument(description="1 to 10,000. Null, or left out: no limit.")]
Key = Annotated[str | None, strawberry.argument(description="1 to 200 characters. The same key again answers the same run.")]
Source = Annotated[strawberry.ID, strawberry.argument(description="Whose runs to listen to: another workflow of the same project.")]
On = Annotated[RunEnding, strawberry.argument(description="How a run must end.")]


async def set_error_workflow(info: Info, workflow_id: strawberry.ID, error_workflow_id: ErrorWorkflow = None) -> Workflow:
    workflow = await find_to(info, Permission.EDIT, Workflow, workflow_id, "workflowId")
    await service.set_error_workflow(workflow, await _error_workflow(info, error_workflow_id))
    return workflow


async def set_project_error_workflow(info: Info, project_id: strawberry.ID, error_workflow_id: ErrorWorkflow = None) -> Project:
    project = await find_to(info, Permission.EDIT, Project, project_id, "projectId")
    await service.set_error_workflow(project, await _error_workflow(info, error_workflow_id))
    return project


async def _error_workflow(info: Info, id: strawberry.ID | None) -> Workflow | None:
    return None if id is None else await find_to(info, Permission.EDIT, Workflow, id, "errorWorkflowId")


async def set_project_concurrency(info: Info, project_id: strawberry.ID, limit: RunsAtOnce = None) -> Project:
    project = await find_to(info, Permission.ADMINISTER, Project, project_id, "projectId")
    return await crowds.set_limit(project, limit, acting(info))


async def send_test_failure(info: Info, workflow_id: strawberry.ID, idempotency_key: Key = None) -> Run:
    workflow = await find_to(info, Permission.RUN, Workflow, workflow_id, "workflowId")
    return await service.send_test_failure(info.context.platform.starter, workflow, idempotency_key, signed_in(info))


async def send_project_test_failure(info: Info, project_id: strawberry.ID, idempotency_key: Key = None) -> Run:
    project = await find_to(info, Permission.RUN, Project, project_id, "projectId")
    return await service.send_test_failure(info.context.platform.starter, project, idempotency_key, signed_in(info))


async def create_run_trigger(info: Info, workflow_id: strawberry.ID, source_workflow_id: Source, on: On) -> RunTrigger:
    workflow = await find_to(info, Permission.EDIT, Workflow, workflow_id, "workflowId")
    source = await find_to(info, Permission.EDIT, Workflow, source_workflow_id, "sourceWorkflowId")
    return await service.create_trigger(workflow, source, on)


async def set_run_trigger_enabled(info: Info, run_trigger_id: strawberry.ID, enabled: bool) -> RunTrigger:
    trigger = await find_to(info, Permission.EDIT, RunTrigger, run_trigger_id, "runTriggerId")
    return await trigger.enable(enabled)
