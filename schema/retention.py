from __future__ import annotations

from typing import Annotated

import strawberry

from resolvers import retention as resolve
from schema.operations import mutation
from schema.problems import Problem
from schema.projects import Project
from schema.workflows import Workflow


@strawberry.type
class Mutation:
    set_retention: Annotated[Workflow | Problem, strawberry.union("SetRetentionResult")] = mutation(
        resolve.set_retention, "For how many days the runs of a workflow are kept, with all that hangs on them."
    )
    set_project_retention: Annotated[Project | Problem, strawberry.union("SetProjectRetentionResult")] = mutation(
        resolve.set_project_retention, "As setRetention, for the workflows of a project that have no word of their own."
    )
