"""Whether a step of a rehearsal begins: at the best, and at the worst, of what is not known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from core.fields import JSON
from models.workflows import StepStatus
from services.workflows.definitions import StepPlan
from services.workflows.forecasts.summaries import Prediction, Seen
from services.workflows.interpreter import State
from services.workflows.interpreter.stands import start


def outlook(step: StepPlan, plans: Mapping[str, StepPlan], state: State, seen: Mapping[str, Seen]) -> tuple[bool | None, bool | None]:
    """As `start` tells it, in the best case and in the worst."""
    best, worst = [start(step, plans, _world(step, state, seen, is_best=is_best)) for is_best in (True, False)]
    return best, worst


def _world(step: StepPlan, state: State, seen: Mapping[str, Seen], *, is_best: bool) -> State:
    """What this step waits for. At the best what may run does, an unknown choice is the one that is wanted, and what may fail does so
    if this step is for its errors."""
    world = State()
    for key in step.needs:
        if (attempt := state.latest.get(key)) is None:
            continue
        told = seen[key]
        is_left_out = not is_best and told.prediction is Prediction.MAYBE
        world.latest[key] = replace(attempt, status=StepStatus.SKIPPED) if is_left_out else attempt
        if (wanted := step.wants.get(key)) is not None:
            world.outputs[key] = {"case": _choice(told, wanted, is_best=is_best)}
    for key in step.sources:
        if (attempt := state.latest.get(key)) is not None:
            told = seen[key]
            fails = told.prediction is Prediction.FAILS or (is_best and told.may_fail)
            world.latest[key] = replace(attempt, status=StepStatus.FAILED if fails else StepStatus.SUCCEEDED)
    return world


def _choice(told: Seen, wanted: frozenset[str], *, is_best: bool) -> JSON:
    fitting = [case for case in told.choices if (case in wanted) is is_best]
    return next(iter(fitting or told.choices), None)
