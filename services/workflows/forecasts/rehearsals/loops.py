"""A forEach: its items one after another. A while: its rounds."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from core.fields import JSON
from models.events import RunEventType
from models.workflows import StepEffect
from services.workflows.definitions import StepPlan
from services.workflows.expressions import ExpressionError
from services.workflows.forecasts.rehearsals.acts import act, finish
from services.workflows.forecasts.rehearsals.courses import Course
from services.workflows.forecasts.rehearsals.unknowns import partly
from services.workflows.forecasts.summaries import ItemForecast, Prediction, Seen
from services.workflows.forecasts.withheld import Outputs, Unknown
from services.workflows.interpreter import ALONE, Begin, Enter, Fail, Leave
from services.workflows.interpreter.scopes import scope
from services.workflows.steps import StepError

ITEMS_SHOWN = 5  # of each forEach

EFFECTS = (StepEffect.NONE, StepEffect.IDEMPOTENT, StepEffect.OUTSIDE)


async def each_item(course: Course, step: StepPlan, seen: Seen, count: int) -> None:
    """Few items are worked out, of many the first ones: ten thousand would take longer than a plan may."""
    seen.item_count = count
    course.tell(RunEventType.STEP_STARTED, step.key, {"items": count})
    loop = course.state.loops[step.key]
    is_known = count <= course.items_left
    until = count if is_known else min(count, ITEMS_SHOWN)
    course.items_left -= until if is_known else 0
    effects = [StepEffect.NONE]
    if not is_known:
        effects.append(step.effect(await partly(course, step, [])))
    while True:
        seen.effect = max(effects, key=EFFECTS.index)
        await asyncio.sleep(0)
        unknown, item, action = list[str](), loop.next, None
        with suppress(Unknown):
            action = course.decided(step)
        if isinstance(action, Leave):
            return _leave(course, step, action, is_known=is_known)
        if item >= until:
            return _leave(course, step, Leave(step, [], None), is_known=False)
        error: JSON = None
        if isinstance(action, Fail):
            input, error = None, action.error
            course.tell(RunEventType.STEP_STARTED, step.key, item=item)
            is_known &= course.fail(step, action.error, item)
        else:
            is_begun = isinstance(action, Begin)
            input = action.input if isinstance(action, Begin) else await partly(course, step, unknown, item)
            effects.append(step.effect(input))
            course.tell(RunEventType.STEP_STARTED, step.key, item=item)
            outcome = await act(course, step, input, item) if is_begun else None
            error = {"code": outcome.code, "message": outcome.message} if isinstance(outcome, StepError) else None
            is_known &= finish(course, step, outcome, item)
        if item < ITEMS_SHOWN:
            seen.items.append(ItemForecast(item, _told(error), course.weighed(input), unknown, error))


async def each_round(course: Course, step: StepPlan, seen: Seen) -> None:
    """As long as it is known that there is another round, though perhaps not what it is given."""
    assert step.rounds is not None
    course.tell(RunEventType.STEP_STARTED, step.key, Enter(step, step.rounds.most).told)
    loop, is_known, effects = course.state.loops[step.key], True, [StepEffect.NONE]
    loop.outputs = Outputs()
    while True:
        seen.effect = max(effects, key=EFFECTS.index)
        await asyncio.sleep(0)
        n, action, unknown = loop.next, None, list[str]()
        with suppress(Unknown):
            action = course.decided(step)
        if isinstance(action, Leave):
            seen.item_count = n
            return _leave(course, step, action, is_known=is_known)
        is_wanted = isinstance(action, Begin | Fail) or (action is None and _is_wanted(course, step, n))
        if not is_wanted or course.items_left <= 0:
            input = await partly(course, step, unknown, n)
            seen.effect = max([*effects, step.effect(input)], key=EFFECTS.index)
            seen.may_do_nothing = n == 0 and not is_wanted
            if n < ITEMS_SHOWN:
                prediction = Prediction.RUNS if is_wanted else Prediction.MAYBE
                seen.items.append(ItemForecast(n, prediction, course.weighed(input), unknown, None))
            return _leave(course, step, Leave(step, [], None), is_known=False)
        course.items_left -= 1
        course.tell(RunEventType.STEP_STARTED, step.key, item=n)
        input, error = None, action.error if isinstance(action, Fail) else None
        if isinstance(action, Fail):
            knows = course.fail(step, action.error, n)
        else:
            input = action.input if isinstance(action, Begin) else await partly(course, step, unknown, n)
            effects.append(step.effect(input))
            outcome = await act(course, step, input, n) if isinstance(action, Begin) else None
            error = {"code": outcome.code, "message": outcome.message} if isinstance(outcome, StepError) else None
            knows = finish(course, step, outcome, n)
        if not knows:
            loop.outputs.unknown.add(n)
        is_known &= knows
        course.now += step.rounds.pause
        if n < ITEMS_SHOWN:
            seen.items.append(ItemForecast(n, _told(error), course.weighed(input), unknown, error))


def _is_wanted(course: Course, step: StepPlan, n: int) -> bool:
    """Whether it is known that there is this round."""
    assert step.rounds is not None
    condition = step.rounds.condition
    try:
        return n < step.rounds.most and course.agreed(
            lambda: condition.holds(scope(step, condition.steps, course.state, course.context, n))
        )
    except (Unknown, ExpressionError):
        return False


def _told(error: JSON) -> Prediction:
    return Prediction.RUNS if error is None else Prediction.FAILS


def _leave(course: Course, step: StepPlan, leave: Leave, *, is_known: bool) -> None:
    if leave.output is None:
        assert leave.error is not None
        course.fail(step, leave.error)
        return
    if is_known and (wrong := course.put(step, leave.output, ALONE)) is not None:
        course.fail(step, wrong)
    else:
        course.succeed(step, is_known=is_known, may_fail=not is_known, error=leave.error)
