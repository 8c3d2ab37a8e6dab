from __future__ import annotations

from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from core.reads import Many, global_id
from models.projects import Permission, Project
from models.variables import Variable
from resolvers.context import Info, acting, find_to, plain
from resolvers.projects import Gone
from services import variables as service

variables = Many(Variable, by="project_id", order=("name",), total=True)

Name = Annotated[str, strawberry.argument(description="What expressions call it: 1 to 64 letters, digits and underscores.")]
Value = Annotated[JSON, strawberry.argument(description="At most 4000 bytes of JSON, and not null. All members can read it: no secret.")]
Description = Annotated[str | None, strawberry.argument(description="What it is for; left out, it keeps its own.")]


Id = Annotated[strawberry.ID, strawberry.argument(description="A variable of a project.")]


async def set_variable(info: Info, project_id: strawberry.ID, name: Name, value: Value, description: Description = None) -> Variable:
    project = await find_to(info, Permission.EDIT, Project, project_id, "projectId")
    return await service.set(project, name, plain(value), description, acting(info))


async def delete_variable(info: Info, variable_id: Id) -> Gone:
    variable = await find_to(info, Permission.EDIT, Variable, variable_id, "variableId")
    await service.delete(variable, acting(info))
    return Gone(global_id(Variable, variable.id))
