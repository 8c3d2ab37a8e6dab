"""The SQL of steps that change or delete a record.

What becomes of it is known only when it is done: another may have been faster. So it is done in the transaction in which the step begins to
wait, which also writes the answer, a command, that ends the step. Whoever dies, both have happened or neither.

Those of one database happen one after the other, under a lock that is taken for all databases of a batch in their order.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import orjson

from core.arrays import columns
from core.fields import JSON
from core.reads import global_id
from models.databases import Database, Record
from models.workflows.links.values import EditKind, NewEdit, Opened
from models.workflows.writes import Connection

LOCK_DATABASES = """
select pg_advisory_xact_lock(hashtextextended('records/' || id, 0)) from (select distinct id from unnest($1::uuid[]) as d(id) order by 1) as databases
"""

KNOWN = "select key from commands where run_id = any($1::uuid[]) and key = any($2::text[])"

# Who looked before has found these, and knows nothing of what was made or changed since.
FOUND = """
select id, version from records where database_id = $1 and values @> $2::jsonb and (id = any($3::uuid[]) or created_at > $4 or updated_at > $4)
order by created_at, id limit 2 for update
"""

CHANGE = """
update records set values = values || $2::jsonb, version = version + 1, updated_at = now() where id = $1
returning id, version, values::text as values
"""

ADD = """
insert into records (id, database_id, values, origin, created_at, version) values ($1, $2, $3::jsonb, $4, $5, 1)
returning id, version, values::text as values
"""

DELETE = "delete from records where id = $1"

ANSWERS = """
insert into commands (id, project_id, run_id, key, kind, data, created_at)
select gen_random_uuid(), r.project_id, r.id, a.key, 'ANSWER', a.data, now()
from unnest($1::uuid[], $2::text[], $3::json[]) as a(run_id, key, data) join runs r on r.id = a.run_id
on conflict do nothing
"""


async def edit(connection: Connection, opened: Sequence[tuple[UUID, Opened]]) -> None:
    """What was done before, in a commit whose answer was lost, is not done again. Nobody is told: who has it done looks for the answer."""
    edits = [(run_id, f"record/{o.step_id}", o.step_id, o.what) for run_id, o in opened if isinstance(o.what, NewEdit)]
    if not edits:
        return
    await connection.execute(LOCK_DATABASES, [what.database_id for _, _, _, what in edits])
    known = {row["key"] for row in await connection.fetch(KNOWN, [e[0] for e in edits], [e[1] for e in edits])}
    rows = []
    for run_id, key, step_id, what in edits:
        if key not in known:
            answer = {"step": str(step_id), "answer": await _done(connection, what)}
            rows.append((run_id, key, orjson.dumps(answer).decode()))
    await connection.execute(ANSWERS, *columns(rows, 3))


async def _done(connection: Connection, what: NewEdit) -> dict[str, JSON]:
    """`{output}` or `{error}`."""
    found = await connection.fetch(FOUND, what.database_id, what.match, what.found, what.since)
    if len(found) > 1:
        return _error("AMBIGUOUS", "More than one record has these values: nothing was changed.")
    if found and what.version is not None and found[0]["version"] != what.version:
        return _error("CONFLICT", f"The record has version {found[0]['version']} now, not {what.version}: nothing was changed.")
    if what.kind is EditKind.DELETE:
        if found:
            await connection.execute(DELETE, found[0]["id"])
        return {"output": {"id": global_id(Record, what.found[0]), "deleted": bool(found)}}
    if found:
        return _told(what, await connection.fetchrow(CHANGE, found[0]["id"], what.values), is_new=False)
    if what.added is None:
        return _error("NOT_FOUND", "record: there is nothing with this id in this database.")
    return _told(what, await connection.fetchrow(ADD, what.new_id, what.database_id, what.added, what.origin, what.at), is_new=True)


def _told(what: NewEdit, row: Any, *, is_new: bool) -> dict[str, JSON]:
    output: dict[str, JSON] = {
        "id": global_id(Record, row["id"]),
        "databaseId": global_id(Database, what.database_id),
        "version": row["version"],
        "values": orjson.loads(row["values"]),
    }
    return {"output": {**output, "created": is_new} if what.kind is EditKind.UPSERT else output}


def _error(code: str, message: str) -> dict[str, JSON]:
    return {"error": {"code": code, "message": message}}
