"""Where a step stands for those that need it, and whether those may begin."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from models.workflows import StepStatus
from services.workflows.definitions import StepPlan
from services.workflows.definitions.plans import OnError
from services.workflows.interpreter.states import ENDED, Attempt, State


class Stand(Enum):
    OPEN = auto()
    DONE = auto()
    SKIPPED = auto()
    FAILED = auto()


_OVER = {
    StepStatus.REUSED: Stand.DONE,
    StepStatus.SKIPPED: Stand.SKIPPED,
    StepStatus.CANCELED: Stand.FAILED,
}


def stand(step: StepPlan, attempt: Attempt | None) -> Stand:
    """A failure that `onError` passes over, or has a value for, is as good as done; one that has gone elsewhere as good as skipped."""
    if attempt is None:
        return Stand.OPEN
    if attempt.status is StepStatus.SUCCEEDED:
        return Stand.DONE
    if attempt.status is not StepStatus.FAILED:
        return _OVER.get(attempt.status, Stand.OPEN)
    if step.on_error is OnError.CONTINUE or (step.on_error is OnError.FALLBACK and attempt.output_digest is not None):
        return Stand.DONE
    return Stand.SKIPPED if step.on_error is OnError.GOTO else Stand.FAILED


def start(step: StepPlan, plans: Mapping[str, StepPlan], state: State) -> bool | None:
    """Whether a step that has not begun is to begin now (True), to be skipped (False), or neither."""
    latest = state.latest
    if step.sources:
        over = [latest.get(key) for key in step.sources]
        if any(source is None or source.status not in ENDED for source in over):
            return None
        return any(source is not None and source.status is StepStatus.FAILED for source in over)
    if not step.needs:
        return True
    if step.joins_any or step.wants:
        return _start_choosy(step, [_need(step, key, plans, state) for key in step.needs])
    is_wanted = False
    for key in step.needs:
        stands = stand(plans[key], latest.get(key))
        if stands is Stand.OPEN or stands is Stand.FAILED:
            return None
        is_wanted = is_wanted or stands is Stand.DONE
    return is_wanted


def _start_choosy(step: StepPlan, found: list[Stand]) -> bool | None:
    """Of a step for which one need is enough, or that names cases of a switch."""
    if step.joins_any and Stand.DONE in found:
        return True
    if Stand.OPEN in found or Stand.FAILED in found:
        return None
    if any(stands is Stand.SKIPPED for key, stands in zip(step.needs, found, strict=True) if key in step.wants):
        return False
    return Stand.DONE in found


def _need(step: StepPlan, key: str, plans: Mapping[str, StepPlan], state: State) -> Stand:
    stands = stand(plans[key], state.latest.get(key))
    if stands is Stand.DONE and (wanted := step.wants.get(key)) is not None:
        chosen = state.outputs.get(key)
        return Stand.DONE if isinstance(chosen, dict) and chosen.get("case") in wanted else Stand.SKIPPED
    return stands
