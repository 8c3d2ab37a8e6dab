from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from models import workflows as models
from models.projects import Permission
from models.workflows import CauseKind, CauseOutcome, RunEnding
from resolvers import permissions
from resolvers import starts as resolve
from schema.operations import mutation
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.relay import Node, edge

if TYPE_CHECKING:
    from schema.projects import Project
    from schema.workflows import Run, Workflow

strawberry.enum(RunEnding, description="How a run ended. FINISHED: however.")
strawberry.enum(
    CauseKind, description="What happened. ERROR: a run failed that has an error workflow. RUN: a run ended that a trigger listens for."
)
strawberry.enum(CauseOutcome, description="What became of a start that was owed. REFUSED: see the reason.")


@strawberry.type(description="Starts a workflow whenever a run of another one ends.")
class RunTrigger(Node, of=models.RunTrigger):
    viewer_can: list[Permission] = viewer_can(permissions.in_workflow, "workflow_id")
    on: RunEnding = strawberry.field(description="How a run must end.")
    is_enabled: bool
    created_at: datetime
    workflow: Annotated[Workflow, strawberry.lazy("schema.workflows")] = edge(resolve.workflow_started, "Which is started.")
    source_workflow: Annotated[Workflow, strawberry.lazy("schema.workflows")] = edge(resolve.source_workflow, "Whose runs it listens to.")


@strawberry.type(description="Something that happened and owed a workflow a start, and what became of that.")
class Cause(Node, of=models.Cause):
    viewer_can: list[Permission] = viewer_can(permissions.in_workflow, "workflow_id")
    kind: CauseKind = strawberry.field(description="What happened.")
    outcome: CauseOutcome | None = strawberry.field(description="Null until a worker has seen to it.")
    reason: str = strawberry.field(description="Why it was refused.")
    created_at: datetime
    taken_at: datetime | None = strawberry.field(description="When a worker saw to it.")
    workflow: Annotated[Workflow, strawberry.lazy("schema.workflows")] = edge(resolve.workflow_started)
    run: Annotated[Run, strawberry.lazy("schema.workflows")] | None = edge(resolve.source_run, "The run that ended.")
    started_run: Annotated[Run, strawberry.lazy("schema.workflows")] | None = edge(resolve.started_run, "The run that this started.")


@strawberry.type
class Mutation:
    set_error_workflow: Annotated[
        Annotated[Workflow, strawberry.lazy("schema.workflows")] | Problem, strawberry.union("SetErrorWorkflowResult")
    ] = mutation(resolve.set_error_workflow, "Have another workflow started whenever a run of this one fails.")
    set_project_error_workflow: Annotated[
        Annotated[Project, strawberry.lazy("schema.projects")] | Problem, strawberry.union("SetProjectErrorWorkflowResult")
    ] = mutation(resolve.set_project_error_workflow, "The error workflow of all workflows of a project that have none of their own.")
    set_project_concurrency: Annotated[
        Annotated[Project, strawberry.lazy("schema.projects")] | Problem, strawberry.union("SetProjectConcurrencyResult")
    ] = mutation(resolve.set_project_concurrency, "How many runs of a project may be under way at once; the others wait in their order.")
    send_test_failure: Annotated[
        Annotated[Run, strawberry.lazy("schema.workflows")] | Problem, strawberry.union("SendTestFailureResult")
    ] = mutation(
        resolve.send_test_failure, "Start the error workflow of this one as if a run had failed, with `isTest: true` in its input."
    )
    send_project_test_failure: Annotated[
        Annotated[Run, strawberry.lazy("schema.workflows")] | Problem, strawberry.union("SendProjectTestFailureResult")
    ] = mutation(resolve.send_project_test_failure, "As sendTestFailure, with the project's error workflow and the failure of no workflow.")
    create_run_trigger: Annotated[RunTrigger | Problem, strawberry.union("CreateRunTriggerResult")] = mutation(
        resolve.create_run_trigger, "Start a workflow whenever a run of another one ends. The same trigger again is the one that is there."
    )
    set_run_trigger_enabled: Annotated[RunTrigger | Problem, strawberry.union("SetRunTriggerEnabledResult")] = mutation(
        resolve.set_run_trigger_enabled, "A disabled trigger starts nothing; what ended meanwhile is not made up for."
    )
