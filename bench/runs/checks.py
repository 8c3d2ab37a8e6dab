"""What must be true of the rows afterwards: each accepted delivery has one run, which succeeded and made one record, and the events of a run,
folded again, tell the same as its rows."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import asyncpg
import orjson

from bench.runs.workflow import STEPS
from bench.stages import Failed
from models.events import RunEventType
from services.workflows import interpreter
from services.workflows.interpreter import Happened, State

COUNTS = """
select (select count(*) from runs) as runs, count(distinct r.id) as deliveries, count(*) as rows,
    count(*) filter (where r.status = 'SUCCEEDED' and r.lease_owner is null and r.wake_at is null) as succeeded,
    count(s.origin) as records, (select count(*) from records) as all_records
from deliveries d join runs r on r.id = d.run_id
    left join records s on s.origin = 'run/' || r.id || '/save/-1'
where d.outcome = 'ACCEPTED' and d.repeats = 0
"""
RUNS = "select id, status, last_seq, started_at, finished_at from runs where id > $1 order by id limit $2"
EVENTS = "select stream, seq, type, step_id, data::text as data, at from events where stream = any($1::uuid[]) order by stream, seq"
ATTEMPTS = "select id, run_id, status, started_at, finished_at from steps where run_id = any($1::uuid[])"
PAGE = 500


async def check(connection: asyncpg.Connection[Any], posted: int) -> None:
    """Of all that is in the database. Raises Failed."""
    counts = dict(await connection.fetchrow(COUNTS) or {})
    if set(counts.values()) != {posted}:
        raise Failed(f"of {posted} deliveries that were accepted there are {counts}")
    last = UUID(int=0)
    while runs := await connection.fetch(RUNS, last, PAGE):
        ids = [run["id"] for run in runs]
        last, states = ids[-1], {id: State() for id in ids}
        for event in await connection.fetch(EVENTS, ids):
            state = states[event["stream"]]
            interpreter.fold(state, Happened(RunEventType(event["type"]), event["step_id"], orjson.loads(event["data"]), event["at"]))
            if state.seq != event["seq"]:
                raise Failed(f"the events of run {event['stream']} are not 1, 2, 3, …")
        told = {(run["id"], run["status"], run["last_seq"], run["started_at"], run["finished_at"]) for run in runs}
        if told != {(id, str(state.status), state.seq, state.started_at, state.finished_at) for id, state in states.items()}:
            raise Failed("the events of a run tell something else than its row")
        folded = {
            (attempt.id, id, str(attempt.status), attempt.started_at, attempt.finished_at)
            for id, state in states.items()
            for attempt in state.attempts.values()
        }
        if folded != {tuple(row) for row in await connection.fetch(ATTEMPTS, ids)} or len(folded) != STEPS * len(ids):
            raise Failed("the events of a run tell something else than the rows of its steps")
