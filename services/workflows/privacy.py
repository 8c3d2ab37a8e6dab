"""What of a run is not shown, and what is not kept, as its definition says.

What a step marked `sensitive` takes and gives is not shown, nor its error's words. Nor is what is worked out from such a value directly:
the input of a step, or the output of the run, whose expressions name the step, or the input if that is sensitive. That is traced through
steps that give what they are given, and not through others: what a service answers that was sent a secret is its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import cast

from core.errors import FieldFault
from core.fields import JSON
from models.workflows.hidden import ERASED, REDACTED
from models.workflows.writes import NewRun, Privacy
from services.workflows import durations

SHOWN = REDACTED.strip('"')  # in place of a value
OF_OUTPUT = ("EXPRESSION", "OUTPUT_SCHEMA")  # codes of errors about a run's output
WITHHELD, DELETED = SHOWN.encode(), ERASED.strip('"').encode()  # in place of a delivery's body, whose hash stays


def hides_input(definition: Mapping[str, JSON]) -> bool:
    return "input" in cast("list[JSON]", definition.get("sensitive", []))


def reason(faults: Sequence[FieldFault], definition: Mapping[str, JSON]) -> str:
    """Why an input was refused. Messages may quote it."""
    is_hidden = hides_input(definition)
    return "; ".join(f"{fault.path}: {fault.code if is_hidden else fault.message}" for fault in faults)


def is_withheld(body: bytes, sha256: str) -> bool:
    """Whether a delivery's body is not there any more, or never was."""
    return body in (WITHHELD, DELETED) and hashlib.sha256(body).hexdigest() != sha256


def kept_apart(run: NewRun, definition: Mapping[str, JSON], *, hidden: bool = False) -> NewRun:
    """As it is to be written. `hidden`: what its input comes from is, too.

    The key of a limit may be the sensitive value itself, and it is shown: it is hashed.
    """
    seconds = int(durations.seconds(str(definition["deleteAfter"]))) if "deleteAfter" in definition else None
    if not (hidden or hides_input(definition)):
        return run if seconds is None else replace(run, privacy=Privacy(None, seconds))
    limit = run.limit
    if limit is not None and limit.key:
        limit = replace(limit, key=hashlib.sha256(f"{run.workflow_id}/{limit.key}".encode()).hexdigest())
    return replace(run, input=REDACTED, limit=limit, privacy=Privacy(run.input, seconds))


def hidden(run: NewRun) -> NewRun:
    """One whose input comes from what is not shown, whatever its own definition says."""
    if run.privacy is not None and run.privacy.input is not None:
        return run
    seconds = None if run.privacy is None else run.privacy.delete_after_seconds
    return replace(kept_apart(run, {}, hidden=True), privacy=Privacy(run.input, seconds))


def of_run(error: Mapping[str, JSON], *, hides_output: bool) -> dict[str, JSON]:
    """A run's error, without words that may quote an output which is not shown."""
    return quiet(error) if hides_output and error.get("code") in OF_OUTPUT else {**error}


def quiet(error: Mapping[str, JSON]) -> dict[str, JSON]:
    """Without its words, which may quote a value."""
    return {"code": error.get("code"), "message": SHOWN}
