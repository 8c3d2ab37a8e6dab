from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from models import variables as models
from models.projects import Permission
from resolvers import permissions
from resolvers import variables as resolve
from schema.operations import mutation
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.projects import Gone
from schema.relay import Node


@strawberry.type(description="What workflows use as vars.<name> in any expression. A run sees the value that it had when the run began.")
class Variable(Node, of=models.Variable):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    name: str
    value: JSON = strawberry.field(description="As it was set; never null.")
    description: str
    created_at: datetime
    updated_at: datetime = strawberry.field(description="When it was set last.")


@strawberry.type
class Mutation:
    set_variable: Annotated[Variable | Problem, strawberry.union("SetVariableResult")] = mutation(
        resolve.set_variable, "Make a variable of a project, or give it another value: runs that begin from now on see it."
    )
    delete_variable: Annotated[Gone | Problem, strawberry.union("DeleteVariableResult")] = mutation(
        resolve.delete_variable, "Expressions of runs that begin from now on fail where they name it."
    )
