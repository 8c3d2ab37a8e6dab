"""`wait`: for a duration, or until a moment. Costs nothing meanwhile: the run gives its worker up."""

from __future__ import annotations

from datetime import datetime, timedelta

from models.workflows import StepEffect
from services.workflows import durations
from services.workflows.schemas import DURATION
from services.workflows.steps import Call, Done, Hold, StepError, step_type

MOST_DAYS = 366


async def _run(call: Call) -> Done | Hold:
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


WAIT = step_type(
    "wait",
    "Waits for a duration or until a moment.",
    {
        "duration": {"type": "string", "pattern": DURATION, "description": "Such as 30s, 15m, 2h or 1d."},
        "until": {"type": "string", "description": "An RFC 3339 moment."},
    },
    _run,
    StepEffect.NONE,
    exactly_one=True,
    most_timeout="365d",
    foresees=True,
)
