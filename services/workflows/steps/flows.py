"""`switch` and `return`: steps that decide which others run. The interpreter reads a switch's conditions itself, one by one, so that
those after the first that holds are not looked at; what remains for the step is the case that was chosen."""

from __future__ import annotations

from models.workflows import StepEffect
from services.workflows.schemas import KEY
from services.workflows.steps import Call, Done, StepType, step_type

_NAME = {"type": "string", "pattern": KEY}


async def _choose(call: Call) -> Done:
    return Done(call.input)


async def _return(call: Call) -> Done:
    return Done(call.input.get("output"))


SWITCH = StepType(
    "switch",
    "Chooses the first case whose condition holds. Steps that need <key>.<case> run only if it was chosen.",
    {
        "type": "object",
        "required": ["cases"],
        "additionalProperties": False,
        "properties": {
            "cases": {
                "type": "array",
                "minItems": 1,
                "maxItems": 50,
                "items": {
                    "type": "object",
                    "required": ["name", "when"],
                    "additionalProperties": False,
                    "properties": {
                        "name": {**_NAME, "description": "Unique in this switch."},
                        "when": {"type": "string", "description": "An expression, without braces."},
                    },
                },
                "description": "In the order in which they are looked at.",
            },
            "default": {**_NAME, "description": "The case when no condition holds; left out, there is none then."},
        },
    },
    {"type": "object", "properties": {"case": {"type": ["string", "null"]}}},
    _choose,
    lambda _: StepEffect.NONE,
    foresees=True,
    is_instant=True,
)
RETURN = step_type(
    "return",
    "Ends the run as succeeded: what runs is canceled, what has not begun is skipped, `finally` still runs.",
    {"output": {"description": "The run's output, instead of the definition's."}},
    _return,
    StepEffect.NONE,
    foresees=True,
    is_instant=True,
)
