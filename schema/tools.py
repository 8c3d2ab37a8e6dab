from __future__ import annotations

from typing import Annotated

import strawberry

from resolvers import tools as resolve
from schema.operations import mutation
from schema.problems import Problem
from schema.workflows import Workflow


@strawberry.type
class Mutation:
    set_workflow_tool: Annotated[Workflow | Problem, strawberry.union("SetWorkflowToolResult")] = mutation(
        resolve.set_workflow_tool,
        "Let models in conversations start runs of a workflow, for people who may start them; or not any more.",
    )
