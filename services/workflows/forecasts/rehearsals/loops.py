"""A forEach: its items one after another. A while: its rounds."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from core.fields import JSON
from models.events import RunEventType
from models.workflows import StepEffect
from services.workflows.definitions import StepPlan
from services.workflows.forecasts.rehearsals.acts import act, finish
from services.workflows.forecasts.rehearsals.courses import Course
from services.workflows.forecasts.rehearsals.unknowns import partly
from services.workflows.forecasts.summaries import ItemForecast, Seen
from services.workflows.forecasts.withheld import Outputs, Unknown
from services.workflows.interpreter import ALONE, Begin, Enter, Fail, Leave
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
            seen.items.append(ItemForecast(item, course.weighed(input), unknown, error))


async def each_round(course: Course, step: StepPlan, seen: Seen) -> None:
    """As far as it is known what the rounds give: the first that is not known says nothing of how many there are."""
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
        if not isinstance(action, Begin | Fail) or course.items_left <= 0:
            seen.effect = max([*effects, step.effect(await partly(course, step, unknown, n))], key=EFFECTS.index)
            return _leave(course, step, Leave(step, [], None), is_known=False)
        course.items_left -= 1
        course.tell(RunEventType.STEP_STARTED, step.key, item=n)
        input, error = None, action.error if isinstance(action, Fail) else None
        if isinstance(action, Fail):
            knows = course.fail(step, action.error, n)
        else:
            input = action.input
            effects.append(step.effect(input))
            outcome = await act(course, step, input, n)
            error = {"code": outcome.code, "message": outcome.message} if isinstance(outcome, StepError) else None
            knows = finish(course, step, outcome, n)
        if not knows:
            loop.outputs.unknown.add(n)
        is_known &= knows
        course.now += step.rounds.pause
        if n < ITEMS_SHOWN:
            seen.items.append(ItemForecast(n, course.weighed(input), unknown, error))


def _leave(course: Course, step: StepPlan, leave: Leave, *, is_known: bool) -> None:
    if leave.output is None:
        assert leave.error is not None
        course.fail(step, leave.error)
        return
    if is_known and (wrong := course.put(step, leave.output, ALONE)) is not None:
        course.fail(step, wrong)
    else:
        course.succeed(step, is_known=is_known, may_fail=not is_known, error=leave.error)
