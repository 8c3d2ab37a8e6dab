"""What a step's expressions see, and what they give."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import orjson

from core.fields import JSON
from services.workflows.definitions import StepPlan
from services.workflows.definitions.plans import ForEach
from services.workflows.expressions import ExpressionError
from services.workflows.interpreter.states import ALONE, State

ITEMS_MOST = 10_000

Context: TypeAlias = Mapping[str, JSON]  # `input`, `trigger` and `run`
Error: TypeAlias = dict[str, JSON]


def failure(code: str, message: str) -> Error:
    return {"code": code, "message": message}


def scope(step: StepPlan | None, steps: frozenset[str], state: State, context: Context, item: int = ALONE) -> dict[str, JSON]:
    """Only the steps that are referred to: twenty outputs of a thousand rows would cost 109 ms (facts/engine.md)."""
    seen: dict[str, JSON] = {**context, "steps": {key: _told(key, state) for key in steps}}
    if step is None:
        return seen
    if step.in_finally and state.closing is not None and isinstance(run := context["run"], dict):
        seen["run"] = {**run, "status": state.closing.status.value, "error": state.closing.error}
    if item != ALONE and step.for_each is None:
        seen["round"] = {"index": item, "previous": state.loops[step.key].outputs.get(item - 1)}
    elif item != ALONE and step.for_each is not None:
        loop = state.loops[step.key]
        if loop.items is None:
            found = items_of(step, step.for_each, state, context)
            assert isinstance(found, list), "it was one when the first item began, and an expression gives the same again"
            loop.items = found
        seen["item"] = {"value": loop.items[item], "index": item}
    return seen


def _told(key: str, state: State) -> dict[str, JSON]:
    last = state.latest.get(key)
    return {"output": state.outputs.get(key), "error": None if last is None else last.error}


def input_of(step: StepPlan, state: State, context: Context, item: int) -> JSON:
    """Raises ExpressionError."""
    if step.switch is None:
        return step.config.render(scope(step, step.config.steps, state, context, item))
    for n, (name, condition) in enumerate(step.switch.cases):
        try:
            if condition.holds(scope(step, condition.steps, state, context)):
                return {"case": name}
        except ExpressionError as error:
            raise ExpressionError(error.message, error.position, f"cases[{n}].when") from None
    return {"case": step.switch.default}


def items_of(step: StepPlan, for_each: ForEach, state: State, context: Context) -> list[JSON] | Error:
    try:
        items = for_each.items.render(scope(step, for_each.items.steps, state, context))
    except ExpressionError as error:
        return failure("EXPRESSION", f"forEach.items: {error.told}")
    if not isinstance(items, list):
        return failure("INPUT", "forEach.items: expected a list.")
    if len(items) > ITEMS_MOST:
        return failure("LIMIT", f"forEach takes at most {ITEMS_MOST} items; these are {len(items)}.")
    return items


def line(step: StepPlan, state: State, context: Context, output: JSON, item: int) -> str:
    """What the step's `log` says once it has given this. Raises ExpressionError."""
    assert step.log is not None
    message = step.log.message
    seen = scope(step, message.steps, state, context, item)
    if isinstance(steps := seen["steps"], dict) and step.key in steps:
        steps[step.key] = {"output": output, "error": None}
    value = message.render(seen)
    return value if isinstance(value, str) else orjson.dumps(value).decode()


def fallback(step: StepPlan, state: State, context: Context, error: Error, item: int = ALONE) -> JSON:
    """What stands in for the output of a step that failed so. Raises ExpressionError."""
    assert step.fallback is not None
    seen = scope(step, step.fallback.steps, state, context, item)
    if isinstance(steps := seen["steps"], dict) and step.key in steps:
        steps[step.key] = {"output": None, "error": error}
    return step.fallback.render(seen)
