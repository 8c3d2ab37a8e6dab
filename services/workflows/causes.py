"""Runs that start because of an event: a run failed that has an error workflow, a run ended that a trigger listens for.

That a start is owed is written in the statement that makes the event true (`models/workflows/writes/causes.py`), so it is never lost;
it is taken in the transaction that makes the run, so it is never paid twice. Whatever else is to start runs (a record was changed)
writes a row of the same table with `data`.
"""

from __future__ import annotations

from typing import Any

import orjson
import structlog
from tortoise.expressions import Subquery

from core.clock import stamp
from core.errors import Conflict, FieldFault, Invalid
from core.fields import JSON
from core.ids import new_id
from core.reads import global_id
from core.viewers import Viewer
from models.projects import Project
from models.workflows import CauseKind, CauseOutcome, Run, RunEnding, RunTrigger, TriggerType, Workflow
from models.workflows.writes import NewRun, Taken
from services.workflows import concurrency, privacy, triggers
from services.workflows.triggers import Starter

log = structlog.get_logger(__name__)

DEPTH_MOST = 5  # runs in a row, each started by the end of the one before it
LISTENERS_MOST = 50  # of one workflow

_STARTS = {CauseKind.ERROR: TriggerType.ERROR, CauseKind.RUN: TriggerType.RUN}


def decide(row: Any) -> Taken:
    """What a cause starts, as of `writes.take`. Does not raise: the others that are taken with it would not be paid, for ever."""
    try:
        run = _run(row)
    except _Refused as error:
        return Taken(row["id"], CauseOutcome.REFUSED, str(error), None)
    except Exception:
        log.exception("cause_broken", cause_id=str(row["id"]))
        return Taken(row["id"], CauseOutcome.REFUSED, "Something went wrong on this server.", None)
    return Taken(row["id"], CauseOutcome.STARTED, "", run)


class _Refused(Exception):
    pass


def _run(row: Any) -> NewRun:
    """Raises _Refused with the reason, which the cause keeps."""
    if row["depth"] > DEPTH_MOST:
        raise _Refused(f"{DEPTH_MOST} runs in a row were started by the end of another: this could be a circle.")
    if row["obstacle"] is not None:
        raise _Refused(row["obstacle"])
    if row["data"] is None and row["source_id"] is None:
        raise _Refused("The run that ended was deleted meanwhile.")
    definition = orjson.loads(row["definition"])
    input: JSON = _about(row) if row["data"] is None else orjson.loads(row["data"])
    if wrong := triggers.faults_of(definition, input, "input"):
        raise _Refused(privacy.reason(wrong, definition))
    type = _STARTS[CauseKind(row["kind"])]
    text = orjson.dumps(input).decode()
    try:
        terms = triggers.terms_of(definition, text, type, {}, row["at"])
    except concurrency.NoKey as error:
        raise _Refused(str(error)) from None
    made = NewRun(
        id=new_id(),
        workflow_id=row["workflow_id"],
        version_id=row["version_id"],
        start_key=f"cause/{row['id']}",
        trigger_type=type,
        trigger="{}",
        input=text,
        at=row["at"],
        limit=terms.limit,
        recalls=terms.recalls,
        caused_by_id=row["run_id"],
        depth=row["depth"],
        payer_id=row["payer_id"],
        key_id=row["key_id"],
    )
    return privacy.kept_apart(made, definition)


def _about(row: Any) -> JSON:
    """The run that ended, for the one that its end starts."""
    error = None if row["error"] is None else orjson.loads(row["error"])
    return {
        "run": {
            "id": global_id(Run, row["run_id"]),
            "status": row["status"],
            "error": error,
            "output": None if row["output"] is None else orjson.loads(row["output"]),
            "outputBytes": row["output_bytes"],
            "triggerType": row["trigger_type"],
            "createdAt": stamp(row["created_at"]),
            "startedAt": None if row["started_at"] is None else stamp(row["started_at"]),
            "finishedAt": stamp(row["finished_at"]),
        },
        "workflow": {"id": global_id(Workflow, row["source_id"]), "name": row["source_name"], "version": row["source_version"]},
        "isTest": False,
    }


async def set_error_workflow(of: Project | Workflow, error_workflow: Workflow | None) -> None:
    """Raises Invalid for a workflow of another project, and for one that would be its own."""
    if error_workflow is not None:
        if error_workflow.project_id != (of.id if isinstance(of, Project) else of.project_id):
            raise _other_project("errorWorkflowId")
        if error_workflow.id == of.id:
            raise Invalid.field("errorWorkflowId", "ITSELF", "A workflow cannot be its own error workflow.")
    await of.set_error_workflow(None if error_workflow is None else error_workflow.id)


async def send_test_failure(starter: Starter, of: Project | Workflow, key: str | None, by: Viewer) -> Run:
    """Starts the error workflow as a failure of this workflow, or of one of this project, would, with an input that says it is a test.

    The same key again answers the same run, whatever was changed since. Raises Conflict when there is no error workflow, and what
    `triggers.checked` does.
    """
    triggers.check_key(key)
    id = new_id()
    start_key, project_id = f"failure/{of.id}/{key or id}", of.id if isinstance(of, Project) else of.project_id
    all_of_project = Subquery(Workflow.filter(project_id=project_id).values("id"))
    if (known := await Run.filter(workflow_id__in=all_of_project, start_key=start_key).first()) is not None:
        return known
    rescue = await _error_workflow_of(of)
    run = await triggers.checked(id, rescue, start_key, TriggerType.ERROR, _test_failure(of), by)
    await starter.journal.start(run)
    return await Run.get(workflow_id=rescue.id, start_key=start_key)


async def _error_workflow_of(of: Project | Workflow) -> Workflow:
    """A workflow's own, or its project's. Raises Conflict when there is none."""
    id, path = of.error_workflow_id, "projectId"
    if isinstance(of, Workflow):
        id, path = id or (await Project.get(id=of.project_id)).error_workflow_id, "workflowId"
    found = None if id is None else await Workflow.get_or_none(id=id)
    if found is None:
        message = (
            "Neither this workflow nor its project has an error workflow."
            if path == "workflowId"
            else "This project has no error workflow."
        )
        raise Conflict(message, [FieldFault(path, "NONE", message)])
    return found


def _test_failure(of: Project | Workflow) -> JSON:
    """As `_about`; a project's is of no workflow that there is."""
    workflow: JSON = {"id": None, "name": "Test", "version": None}
    if isinstance(of, Workflow):
        workflow = {"id": global_id(Workflow, of.id), "name": of.name, "version": of.version_number}
    return {
        "run": {
            "id": None,
            "status": "FAILED",
            "error": {"code": "TEST", "message": "This is a test: no run has failed.", "step": None},
            "output": None,
            "outputBytes": None,
            "triggerType": TriggerType.MANUAL,
            "createdAt": None,
            "startedAt": None,
            "finishedAt": None,
        },
        "workflow": workflow,
        "isTest": True,
    }


async def create_trigger(workflow: Workflow, source: Workflow, on: RunEnding) -> RunTrigger:
    """The same one again is the one that is there. Raises Invalid for a source of another project or itself, Conflict when the source has
    too many listeners."""
    if source.project_id != workflow.project_id:
        raise _other_project("sourceWorkflowId")
    if source.id == workflow.id:
        raise Invalid.field("sourceWorkflowId", "ITSELF", "A workflow cannot start itself when it ends.")
    if await RunTrigger.filter(source_workflow_id=source.id).count() >= LISTENERS_MOST:
        message = f"At most {LISTENERS_MOST} triggers listen to one workflow."
        raise Conflict(message, [FieldFault("sourceWorkflowId", "TOO_MANY", message)])
    return (await RunTrigger.get_or_create(workflow_id=workflow.id, source_workflow_id=source.id, on=on))[0]


def _other_project(path: str) -> Invalid:
    return Invalid.field(path, "OTHER_PROJECT", "Both workflows must belong to the same project.")
