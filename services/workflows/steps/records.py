"""`database.insert`, `.query`, `.update`, `.upsert` and `.delete`: records of this project's databases."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

import orjson

from core.clock import now
from core.errors import Invalid
from core.fields import JSON
from core.ids import new_id
from core.reads import global_id, key_of
from models.databases import Database, Record
from models.workflows import StepEffect
from models.workflows.links import EditKind, NewEdit
from models.workflows.writes import NewRecord
from services.databases import columns, records
from services.databases.columns import Column
from services.workflows.steps import Call, Done, Hold, Object, StepError, step_type

_DATABASE = {"type": "string", "minLength": 1, "maxLength": 200, "description": "The database's id."}
_RECORD = {"type": "string", "minLength": 1, "maxLength": 200, "description": "The record's id."}
_CHANGES = {"type": "object", "description": "By column name; columns that are left out keep what they have."}
_VERSION = {
    "type": "integer",
    "minimum": 1,
    "description": "That the record must have, as database.query has told it; else the step fails with CONFLICT and nothing is changed.",
}
SKEW = timedelta(minutes=1)  # of clocks by which records were made


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
    _require_room(database)
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
    return {"id": global_id(Record, record.id), "version": record.version, "values": record.values}


async def _update(call: Call) -> Hold:
    database = await _database(call)
    _require_room(database)
    return _edit(call, database, EditKind.UPDATE, [_record(call)], changes=_checked(database, call.input["values"], "values"))


async def _upsert(call: Call) -> Hold:
    database = await _database(call)
    _require_room(database)
    match, changes = (_checked(database, call.input.get(name, {}), name) for name in ("match", "values"))
    found = await records.alike(database, match, 2)
    added: dict[str, JSON] | None = None
    try:
        added = columns.values_of(columns.stored(database.columns), {**match, **changes}, "values")
    except Invalid as error:
        if not found:  # else what it lacks is there
            raise StepError("INPUT", error.message) from error
    return _edit(call, database, EditKind.UPSERT, found, match=match, changes=changes, added=added, since=call.now - SKEW)


async def _delete(call: Call) -> Hold:
    return _edit(call, await _database(call), EditKind.DELETE, [_record(call)])


def _edit(
    call: Call,
    database: Database,
    kind: EditKind,
    found: list[UUID],
    *,
    match: Object | None = None,
    changes: Object | None = None,
    added: Object | None = None,
    since: datetime | None = None,
) -> Hold:
    """Done in the transaction that records that the step waits; the answer is written with it."""
    version = call.input.get("ifVersion")
    assert version is None or isinstance(version, int)
    values, whole = _text(changes or {}), None if added is None else _text(added)
    return Hold(
        None, NewEdit(kind, database.id, found, since, _text(match or {}), values, version, new_id(), whole, f"run/{call.key}", now())
    )


def _text(values: Object) -> str:
    return orjson.dumps(values).decode()


def _record(call: Call) -> UUID:
    """What is no id of a record is that of none."""
    id = key_of(Record, str(call.input["record"]))
    if id is None:
        raise StepError("NOT_FOUND", "record: there is nothing with this id in this database.")
    return id


def _checked(database: Database, values: JSON, at: str) -> Object:
    try:
        return columns.values_of(columns.stored(database.columns), values, at, only_named=True)
    except Invalid as error:
        raise StepError("INPUT", error.message) from error


def _require_room(database: Database) -> None:
    if database.is_full:
        raise StepError("QUOTA_EXCEEDED", "This project has used up a quota: RECORDS or STORAGE_BYTES.")


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
UPDATE = step_type(
    "database.update",
    "Changes one record.",
    {"database": _DATABASE, "record": _RECORD, "values": _CHANGES, "ifVersion": _VERSION},
    _update,
    StepEffect.NONE,
    required=("database", "record", "values"),
    writes=True,
    is_quick=True,
)
UPSERT = step_type(
    "database.upsert",
    "Changes the one record whose columns have the values of `match`, or adds one.",
    {
        "database": _DATABASE,
        "match": {
            "type": "object",
            "minProperties": 1,
            "maxProperties": 20,
            "description": "Column name to the value it must have, or is given.",
        },
        "values": _CHANGES,
        "ifVersion": _VERSION,
    },
    _upsert,
    StepEffect.NONE,
    required=("database", "match"),
    writes=True,
)
DELETE = step_type(
    "database.delete",
    "Deletes one record; that there is none is told, and no failure.",
    {"database": _DATABASE, "record": _RECORD, "ifVersion": _VERSION},
    _delete,
    StepEffect.NONE,
    required=("database", "record"),
    writes=True,
    is_quick=True,
)
