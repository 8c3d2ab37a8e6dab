from __future__ import annotations

from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from core.reads import PARENT, Count, Find, Many, One
from models.databases import Database, Record
from models.projects import Permission, Project
from resolvers.context import Info, find_to, plain, signed_in
from services import databases
from services.databases import records as service

database = Find(Database, visible=Database.visible_to)
project_of_database = One(Project, by="project_id", visible=PARENT)
records = Many(Record, by="database_id", order=("-created_at", "-id"))
record_count = Count(Record, by="database_id")
database_of_record = One(Database, by="database_id", visible=PARENT)

Schema = Annotated[
    JSON,
    strawberry.argument(
        description="Columns: a list of `{name, type, required, options, description}`, `{columns: list}`, or an object from name to type."
    ),
]


Values = Annotated[JSON, strawberry.argument(description="An object from column name to value; a column that is left out is null.")]


async def create_database(info: Info, project_id: strawberry.ID, name: str, schema: Schema, description: str = "") -> Database:
    project = await find_to(info, Permission.EDIT, Project, project_id, "projectId")
    return await databases.create(project, name, description, plain(schema))


async def create_record(info: Info, database_id: strawberry.ID, values: Values) -> Record:
    database = await find_to(info, Permission.EDIT, Database, database_id, "databaseId")
    return await service.create(database, plain(values), signed_in(info))
