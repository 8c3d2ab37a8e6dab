"""What can be said of conditions and inputs when not all is known that they are made from."""

from __future__ import annotations

import asyncio

from core.fields import JSON
from services.workflows.definitions import StepPlan
from services.workflows.expressions import ExpressionError, template
from services.workflows.forecasts.rehearsals.courses import Course
from services.workflows.forecasts.withheld import Unknown
from services.workflows.interpreter import ALONE
from services.workflows.interpreter.scopes import scope


async def partly(course: Course, step: StepPlan, unknown: list[str], item: int = ALONE) -> JSON:
    """Its input, text by text, with null where it cannot be known. The paths of those are added to `unknown`."""
    return await _partly(course, step, course.configs[step.key], "", unknown, item)


async def _partly(course: Course, step: StepPlan, value: JSON, path: str, unknown: list[str], item: int) -> JSON:
    if isinstance(value, dict):
        return {name: await _partly(course, step, one, f"{path}.{name}" if path else name, unknown, item) for name, one in value.items()}
    if isinstance(value, list):
        return [await _partly(course, step, one, f"{path}[{n}]", unknown, item) for n, one in enumerate(value)]
    if isinstance(value, str):
        await asyncio.sleep(0)  # an evaluation may take 50 ms
        made = template(value)
        try:
            return course.agreed(lambda: made.render(scope(step, made.steps, course.state, course.context, item)))
        except (Unknown, ExpressionError):
            unknown.append(path)
            return None
    return value


def is_asked(course: Course, step: StepPlan) -> bool:
    """Whether its condition cannot be known."""
    if (when := step.when) is None:
        return False
    try:
        course.agreed(lambda: when.holds(scope(step, when.steps, course.state, course.context)))
    except (Unknown, ExpressionError):
        return True
    return False


def choices(course: Course, step: StepPlan) -> tuple[JSON, ...]:
    """The cases that a switch may choose."""
    assert step.switch is not None
    found = list[JSON]()
    for name, condition in step.switch.cases:
        try:
            if course.agreed(lambda condition=condition: condition.holds(scope(step, condition.steps, course.state, course.context))):  # type: ignore[misc]  # a default binds the loop's value
                return (*found, name)
        except Unknown:
            found.append(name)
        except ExpressionError:
            return tuple(found)  # it fails there
    return (*found, step.switch.default)
