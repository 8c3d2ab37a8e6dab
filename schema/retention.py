from __future__ import annotations

from typing import Annotated

import strawberry

from resolvers import retention as resolve
from schema.operations import mutation
from schema.problems import Problem
from schema.projects import Project
from schema.workflows import Run, Workflow


@strawberry.type
class Mutation:
    set_retention: Annotated[Workflow | Problem, strawberry.union("SetRetentionResult")] = mutation(
        resolve.set_retention, "For how many days the runs of a workflow are kept, with all that hangs on them."
    )
    set_project_retention: Annotated[Project | Problem, strawberry.union("SetProjectRetentionResult")] = mutation(
        resolve.set_project_retention, "As setRetention, for the workflows of a project that have no word of their own."
    )
    pin_run: Annotated[Run | Problem, strawberry.union("PinRunResult")] = mutation(
        resolve.pin_run, "Keep a run, with all that hangs on it, whatever its age. At most 1000 of a project."
    )
    unpin_run: Annotated[Run | Problem, strawberry.union("UnpinRunResult")] = mutation(
        resolve.unpin_run, "Keep a run no longer than others are kept."
    )
