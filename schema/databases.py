from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from models import databases as models
from models.projects import Permission
from resolvers import databases as resolve
from resolvers import permissions
from schema.operations import mutation
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.projects import Project
from schema.relay import Connection, Node, connection, count, edge
from services.databases.columns import ColumnType


@strawberry.type(description="Records with typed columns.")
class Database(Node, of=models.Database):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    name: str
    description: str
    columns: JSON = strawberry.field(
        description="A list of `{name, type, required, options, description}`, in order. Types: " + ", ".join(ColumnType) + "."
    )
    created_at: datetime
    project: Project = edge(resolve.project_of_database)
    records: Connection[Annotated[Record, strawberry.lazy("schema.databases")]] = connection(resolve.records, "Newest first.")
    record_count: int = count(resolve.record_count)


@strawberry.type(description="One row of a database.")
class Record(Node, of=models.Record):
    viewer_can: list[Permission] = viewer_can(permissions.in_database, "database_id")
    values: JSON = strawberry.field(description="By column name; every column is there.")
    created_at: datetime
    version: int = strawberry.field(description="From 1; one more with each change.")
    updated_at: datetime | None = strawberry.field(description="When it was changed last; null: never.")
    database: Database = edge(resolve.database_of_record)


@strawberry.type
class Query:
    database: Database | None = edge(resolve.database, "A database by its id.")


@strawberry.type
class Mutation:
    create_database: Annotated[Database | Problem, strawberry.union("CreateDatabaseResult")] = mutation(
        resolve.create_database, "Make a database in a project."
    )
    create_record: Annotated[Record | Problem, strawberry.union("CreateRecordResult")] = mutation(
        resolve.create_record, "Add a record to a database."
    )
