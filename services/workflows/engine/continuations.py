"""A step that starts a run, in the retry of a run whose step had started one: the new run begins with what the old one has done."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import orjson

from core.clock import stamp
from core.errors import Invalid
from models.workflows import Run, WorkflowVersion, links
from models.workflows.links import NewChild
from models.workflows.writes import Connection
from services.workflows import definitions, forks, reuse
from services.workflows.reuse import Wish
from services.workflows.steps import Call, Done, Hold, StepError


async def continued(connection: Connection, call: Call, outcome: Done | Hold) -> Done | Hold:
    """What the step has come to, or, if it starts a run in the place of one that has ended, a fork of that. Raises StepError when
    something that the old one has done was changed in the workflow's current version, or deleted.

    Only the first attempt goes on: that each further one is a run from its beginning is what the definition asks for with `retry`.
    """
    if call.first_run is None or call.attempt > 1 or not isinstance(outcome, Hold) or not isinstance(outcome.opens, NewChild):
        return outcome
    _, step, item = call.key.split("/")
    id = await links.child_before(connection, call.run_id, step, int(item), UUID(call.first_run))
    if id is None:
        return outcome
    old, new = await Run.get(id=id), outcome.opens.run
    if old.workflow_id != new.workflow_id:
        return outcome
    if not old.has_ended:
        raise StepError("NOT_ENDED", "The run that this step had started has not ended yet.", retryable=True)
    version = await WorkflowVersion.get(id=new.version_id)
    definition, past = definitions.parse(version.definition), await forks.past(connection, old)
    given = new.input if new.privacy is None or new.privacy.input is None else new.privacy.input
    try:
        kept = reuse.keep(Wish(), past, version.definition, definition, orjson.loads(given))
    except Invalid as error:
        raise StepError("EFFECT", f"The run that this step had started cannot be gone on with. {error.fields[0].message}") from None
    if gone := reuse.erased(kept):
        message = f"The run that this step had started cannot be gone on with: what it gave was deleted ({', '.join(gone)})."
        raise StepError("ERASED", message)
    new = replace(new, trigger=orjson.dumps({"at": stamp(old.created_at), **old.trigger}).decode())
    return replace(outcome, opens=replace(outcome.opens, run=new, fork=forks.fork(new, past, kept, definition, {"from": "FAILED"})))
