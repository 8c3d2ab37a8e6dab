"""`workflow.run`: a run of another workflow of the same project."""

from __future__ import annotations

import orjson

from core.ids import new_id
from core.reads import global_id, key_of
from models.workflows import Run, StepEffect, TriggerType, Workflow, links
from services.workflows import triggers
from services.workflows.concurrency import NoKey
from services.workflows.steps import NOTHING_DONE, Call, Done, Hold, StepError, step_type

LEVELS_MOST = 10


async def _run(call: Call) -> Done | Hold:
    """The run is made in the transaction that records that the step waits, under a key that comes from the step's: never two."""
    id = key_of(Workflow, str(call.input["workflow"]))
    workflow = None if id is None else await Workflow.get_or_none(id=id, project_id=call.project_id)
    if workflow is None:
        raise StepError("NOT_FOUND", "workflow: there is nothing with this id in this project.", details=NOTHING_DONE)
    if not workflow.is_enabled:
        raise StepError("DISABLED", "workflow: it is disabled.", details=NOTHING_DONE)
    if await Run.level(call.run_id) >= LEVELS_MOST:
        raise StepError("DEPTH", f"A run starts runs, and those start runs, at most {LEVELS_MOST} deep.", details=NOTHING_DONE)
    version, input = await triggers.current_version(workflow), call.input.get("input")
    text = orjson.dumps(input)
    if len(text) > triggers.INPUT_BYTES_MOST:
        raise StepError("INPUT", f"input: it has at most {triggers.INPUT_BYTES_MOST} bytes of JSON.", details=NOTHING_DONE)
    if wrong := triggers.input_faults(version, input, "input"):
        raise StepError("INPUT", "; ".join(f"{fault.path}: {fault.message}" for fault in wrong), details=NOTHING_DONE)
    try:
        new = triggers.new_run(new_id(), version, f"step/{call.key}/{call.attempt}", TriggerType.PARENT, {}, text.decode(), call.now)
    except NoKey as error:
        raise StepError("INPUT", f"input: {error}", details=NOTHING_DONE) from None
    assert new.id is not None
    if call.input.get("wait", True):
        return Hold(None, links.NewChild(new, waits=True))
    return Done({"runId": global_id(Run, new.id)}, opens=links.NewChild(new, waits=False))


RUN = step_type(
    "workflow.run",
    "Starts a run of another workflow of this project, and waits for its end.",
    {
        "workflow": {"type": "string", "minLength": 1, "maxLength": 200, "description": "The workflow's id."},
        "input": {"description": "It must fit the workflow's input schema."},
        "wait": {"type": "boolean", "description": "For its end, with its output as the step's; true unless said."},
    },
    _run,
    StepEffect.OUTSIDE,
    required=("workflow",),
    most_timeout="365d",
    is_priced=True,
)
