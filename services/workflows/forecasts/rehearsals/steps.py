"""One step: whether it begins, with what, and what comes of it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from core.fields import JSON
from services.workflows.definitions import StepPlan
from services.workflows.forecasts.outlooks import outlook
from services.workflows.forecasts.rehearsals.acts import act, finish
from services.workflows.forecasts.rehearsals.courses import Course, chosen
from services.workflows.forecasts.rehearsals.loops import each_item, each_round
from services.workflows.forecasts.rehearsals.unknowns import choices, is_asked, partly
from services.workflows.forecasts.summaries import Prediction, Seen
from services.workflows.forecasts.withheld import Unknown
from services.workflows.interpreter import ALONE, Begin, Enter, Fail
from services.workflows.interpreter.scopes import items_of
from services.workflows.interpreter.stands import start
from services.workflows.steps import Hold


async def settle(course: Course, step: StepPlan) -> None:
    best, worst = outlook(step, course.definition.plans, course.state, course.seen)
    if best is None:
        return
    after = course.before.get(step.key, frozenset())
    if not best or any(one.key in after and _ends(course, one) for one in course.definition.returns):
        course.skip(step)
        return
    is_sure = worst is True and (step.in_finally or not returned(course, step, Prediction.MAYBE))
    seen = course.seen[step.key] = Seen(Prediction.RUNS if is_sure else Prediction.MAYBE)
    free = replace(step, needs=(), sources=(), wants={}, joins_any=False)  # what it waits for is over
    try:
        action = course.decided(free)
    except Unknown:
        await _open(course, free, seen)
        return
    match action:
        case Begin(_, _, input):
            await _begin(course, free, seen, input)
        case Enter() if step.rounds is not None:
            await each_round(course, free, seen)
        case Enter(_, count):
            await each_item(course, free, seen, count)
        case Fail(_, _, error):
            course.fail(free, error)
        case _:
            course.skip(step)


def returned(course: Course, step: StepPlan, prediction: Prediction) -> bool:
    """Whether a `return` of this prediction comes before, or beside, this step."""
    return any(
        told.prediction is prediction
        for one in course.definition.returns
        if (told := course.seen.get(one.key)) is not None and one.key != step.key and step.key not in course.before[one.key]
    )


def _ends(course: Course, step: StepPlan) -> bool:
    """Whether this `return` ends the run for certain: a pinned one does, too, when it is reached."""
    prediction = course.seen[step.key].prediction
    if prediction is Prediction.PINNED:
        with suppress(Unknown):
            return start(step, course.definition.plans, course.state) is True
    return prediction is Prediction.RUNS


async def _begin(course: Course, step: StepPlan, seen: Seen, input: JSON) -> None:
    seen.input, seen.effect = course.weighed(input), step.effect(input)
    if step.switch is not None:
        seen.choices = chosen(input)
    outcome = await act(course, step, input, ALONE)
    if isinstance(outcome, Hold) and outcome.until is not None:
        seen.seconds = max((outcome.until - course.now).total_seconds(), 0)
    finish(course, step, outcome)


async def _open(course: Course, step: StepPlan, seen: Seen) -> None:
    """Its condition, its input or its items are made from what is not known."""
    if is_asked(course, step):
        seen.prediction = Prediction.MAYBE
    if step.rounds is not None:
        await each_round(course, step, seen)
        return
    if (for_each := step.for_each) is not None:
        with suppress(Unknown):
            items = course.agreed(lambda: items_of(step, for_each, course.state, course.context))
            if isinstance(items, dict):
                course.fail(step, items)
            else:
                await each_item(course, step, seen, len(items))
            return
        seen.effect = step.effect(await partly(course, step, []))
    elif step.switch is not None:
        seen.input, seen.unknown, seen.choices = {"case": None}, ["case"], choices(course, step)
        seen.effect = step.effect(seen.input)
    else:
        seen.input = course.weighed(await partly(course, step, seen.unknown))
        seen.effect = step.effect(seen.input)
    course.succeed(step, may_fail=True)
