"""`wait`: for a duration, until a moment, or for an event. Costs nothing meanwhile: the run gives its worker up."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from core.ids import new_id
from models.workflows import StepEffect, links
from services.workflows import durations
from services.workflows.schemas import DURATION
from services.workflows.steps import Call, Done, Hold, StepError, step_type

MOST_DAYS = 366
NAME_MOST, CORRELATION_MOST = 100, 200  # characters, of events
EITHER: dict[str, Any] = {  # one of the three; `correlation` only beside `event`
    "minProperties": 1,
    "if": {"required": ["event"]},
    "then": {"propertyNames": {"enum": ["event", "correlation"]}},
    "else": {"maxProperties": 1, "dependentRequired": {"correlation": ["event"]}},
}


async def _run(call: Call) -> Done | Hold:
    if "event" in call.input:
        return _for_event(call, str(call.input["event"]), str(call.input.get("correlation", "")))
    if "duration" in call.input:
        try:
            until = call.now + timedelta(seconds=durations.seconds(str(call.input["duration"])))
        except ValueError as error:
            raise StepError("INPUT", f"duration: {error}") from None
    else:
        try:
            until = datetime.fromisoformat(str(call.input["until"]))
        except ValueError:
            raise StepError("INPUT", "until: expected a moment such as 2026-05-01T09:00:00Z.") from None
        if until.tzinfo is None:
            raise StepError("INPUT", "until: the moment needs a UTC offset or Z.")
    if until - call.now > timedelta(days=MOST_DAYS):
        raise StepError("INPUT", f"wait takes at most {MOST_DAYS} days.")
    return Hold(until)


def _for_event(call: Call, name: str, correlation: str) -> Hold:
    for field, text in (("event", name), ("correlation", correlation)):
        if not text.isprintable():
            raise StepError("INPUT", f"{field}: expected printable characters.")
    return Hold(None, links.NewWait(new_id(), call.project_id, name, correlation))


_WAIT = step_type(
    "wait",
    "Waits for a duration, until a moment, or for an event that sendEvent sends.",
    {
        "duration": {"type": "string", "pattern": DURATION, "description": "Such as 30s, 15m, 2h or 1d."},
        "until": {"type": "string", "description": "An RFC 3339 moment."},
        "event": {"type": "string", "minLength": 1, "maxLength": NAME_MOST, "description": "The name of an event. Output: its data."},
        "correlation": {
            "type": ["string", "integer"],
            "maxLength": CORRELATION_MOST,
            "description": "Which event of that name, such as an order's number; empty unless said.",
        },
    },
    _run,
    StepEffect.NONE,
    most_timeout="365d",
    foresees=True,
    is_instant=True,
)
WAIT = replace(_WAIT, schema={**_WAIT.schema, **EITHER}, strict={**_WAIT.strict, **EITHER})
