"""Starts that are owed because of something that happened: told in the statement that makes it true, taken once."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg
import orjson

from core.arrays import columns
from core.clock import stamp
from core.database import Connection
from core.reads import global_id
from models.quotas import OBSTACLE, WITH_PROJECT
from models.workflows.causes import CauseOutcome
from models.workflows.definitions import Workflow
from models.workflows.writes.rows import NewRun
from models.workflows.writes.starts import start

TAKEN_MOST = 20  # at once: the output of each may have a megabyte
OUTPUT_MOST = 500_000  # bytes; a longer one is not handed on

# How a run came about: what started it and all that it comes of, by steps (`parent_id`) and by ends of runs (`caused_by_id`).
LINE = """
    with recursive up as (
        select trigger_type, parent_id, caused_by_id from runs where id = caused.id
        union select r.trigger_type, r.parent_id, r.caused_by_id from up join runs r on r.id = any(array[up.parent_id, up.caused_by_id])
    ) select trigger_type from up
"""

# Of the runs in `ended`, a part of the statement that ends them: what listens for that. A test and what it has started are
# nobody's concern, and what an error workflow has started starts none. `offset 0`: how it came about is looked up only where something listens.
OWED = f"""
    insert into causes (id, workflow_id, kind, key, run_id, depth, created_at, reason)
    select gen_random_uuid(), caused.listener_id, 'RUN', 'RUN/' || caused.id, caused.id, caused.depth + 1, now(), ''
    from (
        select ended.id, ended.depth, t.workflow_id as listener_id from ended join run_triggers t on t.source_workflow_id = ended.workflow_id
        where t.is_enabled and t."on" in (ended.status, 'FINISHED') offset 0
    ) caused where 'TEST' <> all ({LINE})
    union all
    select gen_random_uuid(), caused.listener_id, 'ERROR', 'ERROR/' || caused.id, caused.id, caused.depth + 1, now(), ''
    from (
        select ended.id, ended.depth, e.id as listener_id from ended join workflows w on w.id = ended.workflow_id
            join projects p on p.id = w.project_id join workflows e on e.id = coalesce(w.error_workflow_id, p.error_workflow_id)
        where ended.status = 'FAILED' offset 0
    ) caused where not array['TEST', 'ERROR'] && array({LINE})::text[]
    on conflict (workflow_id, key) do nothing
    returning id
"""

# Of schedules whose slots made no run: the error workflow of each.
RESCUERS = """
select s.id, w.id as workflow_id, w.name, w.version_number, e.id as error_workflow_id
from schedules s join workflows w on w.id = s.workflow_id join projects p on p.id = w.project_id
    join workflows e on e.id = coalesce(w.error_workflow_id, p.error_workflow_id) where s.id = any($1::uuid[])
"""

OWE = """
insert into causes (id, workflow_id, kind, key, depth, data, created_at, reason)
select gen_random_uuid(), workflow_id, 'ERROR', key, 1, data, now(), '' from unnest($1::uuid[], $2::text[], $3::json[]) as o(workflow_id, key, data)
on conflict (workflow_id, key) do nothing
"""

TAKE = f"""
select c.id, c.workflow_id, c.kind, c.key, c.depth, c.data::text as data, c.run_id, v.id as version_id, v.definition::text as definition,
    {OBSTACLE} as obstacle, now() as at, r.status, r.trigger_type, r.error::text as error, r.created_at, r.started_at, r.finished_at,
    case when octet_length(r.output::text) <= {OUTPUT_MOST} then r.output::text end as output, octet_length(r.output::text) as output_bytes,
    r.payer_id, r.key_id, r.workflow_id as source_id, s.name as source_name, sv.number as source_version
from causes c join workflows w on w.id = c.workflow_id
    join workflow_versions v on v.workflow_id = w.id and v.number = w.version_number
    {WITH_PROJECT}
    left join runs r on r.id = c.run_id left join workflows s on s.id = r.workflow_id left join workflow_versions sv on sv.id = r.version_id
where c.taken_at is null order by c.created_at, c.id limit $1 for update of c skip locked
"""

TAKEN = """
update causes c set taken_at = now(), outcome = t.outcome, reason = t.reason, started_id = t.started_id
from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[]) as t(id, outcome, reason, started_id) where c.id = t.id
"""


def about_slot(row: asyncpg.Record, slot: datetime, reason: str) -> str:
    """As of a run that failed, which there is none of."""
    nothing = dict.fromkeys(("id", "output", "outputBytes", "createdAt", "startedAt", "finishedAt"))
    error = {"code": "ACTIVATION", "message": reason, "step": None}
    workflow = {"id": global_id(Workflow, row["workflow_id"]), "name": row["name"], "version": row["version_number"]}
    run = {**nothing, "status": "FAILED", "error": error, "triggerType": "SCHEDULE", "slot": stamp(slot)}
    return orjson.dumps({"run": run, "workflow": workflow, "isTest": False}).decode()


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a cause."""

    id: UUID
    outcome: CauseOutcome
    reason: str
    run: NewRun | None


async def take(connection: Connection, decide: Callable[[asyncpg.Record], Taken]) -> tuple[int, Sequence[NewRun], Iterable[UUID]]:
    """Lock some causes, let `decide` say what each starts, write it: one transaction. Answers how many there were, the new runs,
    and their projects.

    A start key that is taken, which only a clash of ids could bring about, makes no second run.
    """
    async with connection.transaction():
        taken = [decide(row) for row in await connection.fetch(TAKE, TAKEN_MOST)]
        if not taken:
            return 0, [], ()
        wanted = [t.run for t in taken if t.run is not None]
        made = await start(connection, wanted) if wanted else {}
        await connection.execute(TAKEN, *columns([(t.id, t.outcome, t.reason, t.run and t.run.id) for t in taken], 4))
    return len(taken), [run for run in wanted if run.id in made], made.values()
