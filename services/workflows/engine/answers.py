"""What a step ends with that waited for somebody else."""

from __future__ import annotations

from uuid import UUID

import orjson

from core.fields import JSON
from core.reads import global_id
from models.workflows import Run, RunStatus, links, writes
from services.workflows.steps import Done, StepError


async def outcome_of(connection: writes.Connection, data: dict[str, JSON]) -> Done | StepError:
    """Of a command ANSWER or CHILD. Neither a run's output nor an event's data are copied into the command: they are read when they are wanted."""
    if "run" in data:
        return await _end_of(connection, UUID(str(data["run"])))
    if "event" in data:
        return Done(orjson.loads(await links.event(connection, UUID(str(data["event"])))))
    answer = data["answer"]
    assert isinstance(answer, dict)
    told = answer.get("told")
    details = told if isinstance(told, dict) else {}
    if isinstance(error := answer.get("error"), dict):
        return StepError(str(error["code"]), str(error["message"]), details=details)
    return Done(answer["output"], told=details)


async def _end_of(connection: writes.Connection, id: UUID) -> Done | StepError:
    status, output, error, is_hidden = await links.child(connection, id)
    run = global_id(Run, id)
    if status is RunStatus.SUCCEEDED:
        return Done(None if output is None else orjson.loads(output), told={"run": run}, is_hidden=is_hidden)
    details: dict[str, JSON] = {"run": run, "status": status.value, "error": None if error is None else orjson.loads(error)}
    return StepError("CHILD_FAILED", f"The run that this step started is {status}.", details=details)
