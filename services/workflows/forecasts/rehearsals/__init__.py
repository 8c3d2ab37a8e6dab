"""A run that does not happen: decided, folded, and nothing done."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import replace

from models.events import RunEventType
from models.workflows import RunStatus
from services.workflows import interpreter
from services.workflows.definitions import StepPlan
from services.workflows.definitions.orders import in_turn
from services.workflows.definitions.plans import OnError
from services.workflows.forecasts.rehearsals.courses import Course
from services.workflows.forecasts.rehearsals.steps import returned, settle
from services.workflows.forecasts.summaries import Prediction
from services.workflows.forecasts.withheld import Unknown
from services.workflows.interpreter import Close, End
from services.workflows.interpreter.states import Closing

__all__ = ["Course", "rehearse"]


async def rehearse(course: Course) -> End | None:
    """The run's end; None when it would succeed with what cannot be known."""
    await _go(course, course.definition.steps)
    _doubt_what_returns_may_cut(course)
    returns = [course.seen[step.key].prediction for step in course.definition.returns if step.key in course.seen]
    end = _end(course, course.definition.finally_steps)
    if isinstance(end, Close) or (end is None and course.definition.finally_steps):
        status, error = (RunStatus.SUCCEEDED, None) if end is None else (end.status, end.error)
        course.fold(RunEventType.RUN_RESUMED, data={"closing": {"status": status.value, "error": error}})
        course.closings = [course.state.closing]
        if status is RunStatus.SUCCEEDED and _may_fail(course):
            course.closings.append(Closing(RunStatus.FAILED, {}, course.now))
        await _go(course, course.definition.finally_steps)
        end = _end(course, [step for step in course.definition.finally_steps if step.key in course.seen])
    is_open = Prediction.MAYBE in returns and end is not None and end.status is RunStatus.SUCCEEDED
    return None if is_open or not isinstance(end, End) else end


async def _go(course: Course, steps: Sequence[StepPlan]) -> None:
    for step in in_turn(steps):
        if step.key not in course.seen:
            await settle(course, step)
        await asyncio.sleep(0)  # an evaluation may take 50 ms


def _end(course: Course, final: Iterable[StepPlan]) -> End | Close | None:
    """As the interpreter decides it when all that can be has been; None when it cannot be known."""
    settled = tuple([step for step in course.definition.steps if step.key in course.seen])
    whole = replace(course.definition, steps=settled, finally_steps=tuple(final))
    try:
        found = next(interpreter.decide(whole, course.state, course.context, course.now), None)
    except Unknown:
        return None
    return found if isinstance(found, End | Close) else None


def _doubt_what_returns_may_cut(course: Course) -> None:
    """What runs beside a return may have ended before it, or not."""
    for step in course.definition.steps:
        told = course.seen.get(step.key)
        if (
            told is not None
            and told.prediction is Prediction.RUNS
            and returned(course, step, Prediction.RUNS) | returned(course, step, Prediction.MAYBE)
        ):
            told.prediction = Prediction.MAYBE
            course.outputs.unknown.add(step.key)


def _may_fail(course: Course) -> bool:
    return any(told.may_fail and course.definition.plans[key].on_error is OnError.FAIL for key, told in course.seen.items())
