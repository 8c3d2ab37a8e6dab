"""A run's events, folded again, are exactly its row and its steps' rows."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import asyncpg
import orjson

from models.events import RunEventType
from services.workflows import interpreter
from services.workflows.engine.stories import digest
from services.workflows.interpreter import Attempt, Happened, State

RUNS = """select id, status, started_at, finished_at, error::text as error, output::text as output, recoveries, last_seq, lease_owner, wake_at,
unsure::text as unsure
from runs order by id"""
STEPS = """select s.id, s.key, s.item, s.attempt, s.status, s.started_at, s.finished_at, s.error::text as error,
coalesce(s.output, done.output)::text as output
from steps s left join steps done on done.id = s.reused_from_id where s.run_id = $1 order by s.key, s.attempt"""
EVENTS = "select seq, type, step_id, data::text as data, at from events where stream = $1 order by seq"

ENDS = {
    RunEventType.STEP_SUCCEEDED,
    RunEventType.STEP_FAILED,
    RunEventType.STEP_SKIPPED,
    RunEventType.STEP_CANCELED,
    RunEventType.STEP_REUSED,
}


async def check(url: str) -> int:
    """Of every run in the database; answers how many there are."""
    connection = await asyncpg.connect(url)
    try:
        runs = await connection.fetch(RUNS)
        for run in runs:
            _check(run, await connection.fetch(EVENTS, run["id"]), await connection.fetch(STEPS, run["id"]))
        return len(runs)
    finally:
        await connection.close()


def _check(run: Any, events: list[Any], steps: list[Any]) -> None:
    assert [event["seq"] for event in events] == list(range(1, run["last_seq"] + 1)), f"run {run['id']}: its events are not 1, 2, 3, …"
    state, told = State(), dict[tuple[str, int, int], tuple[object, ...]]()
    for event in events:
        changed = interpreter.fold(state, Happened(RunEventType(event["type"]), event["step_id"], orjson.loads(event["data"]), event["at"]))
        told |= {(a.key, a.item, a.number): _attempt_as_row(a) for a in changed}
    assert _row_of(state) == _run_as_row(run)
    assert told == {(s["key"], s["item"], s["attempt"]): _step_as_row(s) for s in steps}
    if state.status.is_final:
        assert run["lease_owner"] is None
        assert run["wake_at"] is None
        assert [event["seq"] for event in events if RunEventType(event["type"]).ends_run] == [run["last_seq"]]
    _check_order(run["id"], events)


def _row_of(state: State) -> tuple[object, ...]:
    unsure = (state.unsure or None) if state.status.is_final else None
    return state.status, state.started_at, state.finished_at, state.error, unsure, state.output_digest, state.recoveries, state.seq


def _run_as_row(run: Any) -> tuple[object, ...]:
    output = None if run["output"] is None else digest(run["output"])
    told = _json(run["error"]), _json(run["unsure"]), output
    return run["status"], run["started_at"], run["finished_at"], *told, run["recoveries"], run["last_seq"]


def _attempt_as_row(a: Attempt) -> tuple[object, ...]:
    return a.id, str(a.status), a.started_at, a.finished_at, a.error, a.output_digest


def _step_as_row(step: Any) -> tuple[object, ...]:
    output = None if step["output"] is None else digest(step["output"])
    return step["id"], step["status"], step["started_at"], step["finished_at"], _json(step["error"]), output


def _check_order(run_id: UUID, events: list[Any]) -> None:
    """No step that had ended starts again, and none starts twice unless the run changed hands in between."""
    ended, running = set[tuple[str, int]](), set[tuple[str, int]]()
    for event in events:
        type, data = RunEventType(event["type"]), orjson.loads(event["data"])
        step = data.get("key", ""), data.get("item", -1)
        if type in (RunEventType.RUN_RECOVERED, RunEventType.RUN_RESUMED):
            running.clear()
        elif type is RunEventType.STEP_STARTED:
            assert step not in ended, f"run {run_id}: {step} ran again"
            assert step not in running, f"run {run_id}: {step} ran twice at once"
            running.add(step)
        elif type in (RunEventType.STEP_RETRYING, RunEventType.STEP_WAITING):
            running.discard(step)
        elif type in ENDS:
            ended.add(step)


def _json(text: str | None) -> Any:
    return None if text is None else orjson.loads(text)
