"""`database.insert` and `database.query`: records of this project's databases."""

from __future__ import annotations

import orjson

from core.clock import now
from core.errors import Invalid
from core.fields import JSON
from core.ids import new_id
from core.reads import global_id, key_of
from models.databases import Database, Record
from models.workflows import StepEffect
from models.workflows.writes import NewRecord
from services.databases import columns, records
from services.databases.columns import Column
from services.workflows.steps import Call, Done, StepError, step_type

_DATABASE = {"type": "string", "minLength": 1, "maxLength": 200, "description": "The database's id."}


async def _database(call: Call) -> Database:
    """A database of another project is as good as none."""
    id = key_of(Database, str(call.input["database"]))
    found = None if id is None else await call.database(id)
    if found is None or found.project_id != call.project_id:
        raise StepError("NOT_FOUND", "database: there is nothing with this id in this project.")
    return found


async def _insert(call: Call) -> Done:
    database = await _database(call)
    return inserted(database, columns.stored(database.columns), call.input["values"], call.key)


def inserted(database: Database, known: list[Column], given: JSON, key: str) -> Done:
    """`known` are the database's columns. Raises StepError."""
    if database.is_full:
        raise StepError("QUOTA_EXCEEDED", "This project has used up a quota: RECORDS or STORAGE_BYTES.")
    try:
        values = columns.values_of(known, given, "values")
    except Invalid as error:
        raise StepError("INPUT", error.message) from error
    record = NewRecord(new_id(), database.id, orjson.dumps(values).decode(), f"run/{key}", now())
    return Done({"id": global_id(Record, record.id), "databaseId": global_id(Database, database.id), "values": values}, [record])


async def _query(call: Call) -> Done:
    database = await _database(call)
    limit = call.input.get("limit", 20)
    assert isinstance(limit, int)
    try:
        found = await records.matching(database, call.input.get("where", {}), limit, "where")
    except Invalid as error:
        raise StepError("INPUT", error.message) from error
    return Done({"records": [_tell(record) for record in found]})


def _tell(record: Record) -> JSON:
    return {"id": global_id(Record, record.id), "values": record.values}


INSERT = step_type(
    "database.insert",
    "Adds one record, in the same transaction as the step's end.",
    {"database": _DATABASE, "values": {"type": "object", "description": "By column name."}},
    _insert,
    StepEffect.NONE,
    required=("database", "values"),
    writes=True,
    is_quick=True,
)
QUERY = step_type(
    "database.query",
    "Finds records, newest first.",
    {
        "database": _DATABASE,
        "where": {"type": "object", "description": "Column name to the value it must have."},
        "limit": {"type": "integer", "minimum": 1, "maximum": 100, "description": "20 unless said."},
    },
    _query,
    StepEffect.NONE,
    required=("database",),
    foresees=True,
)
