"""`transform`: its `with`, rendered, is its output."""

from __future__ import annotations

from models.workflows import StepEffect
from services.workflows.steps import Call, Done, StepType

_ANYTHING = {"type": "object"}


async def _run(call: Call) -> Done:
    return Done(call.input)


TRANSFORM = StepType(
    "transform",
    "Makes a value of what is there already.",
    _ANYTHING,
    _ANYTHING,
    _run,
    lambda _: StepEffect.NONE,
    foresees=True,
    is_instant=True,
)
