"""What comes of a step: it acts, if it can do so without any effect."""

from __future__ import annotations

from datetime import timedelta
from typing import TypeAlias

from core.errors import Fault
from core.fields import JSON
from models.workflows import StepEffect
from services.workflows.definitions import StepPlan
from services.workflows.forecasts.rehearsals.courses import Course
from services.workflows.forecasts.withheld import Nothing, Withheld
from services.workflows.interpreter import ALONE
from services.workflows.steps import Call, Done, Hold, StepError

Outcome: TypeAlias = Done | Hold | StepError | None


async def act(course: Course, step: StepPlan, input: JSON, item: int) -> Outcome:
    """None when only a run can tell what comes of it."""
    if faults := step.type.faults(input):
        return StepError("INPUT", "; ".join(f"{fault.path}: {fault.message}" for fault in faults))
    if not step.type.foresees or step.effect(input) is not StepEffect.NONE:
        return None
    assert isinstance(input, dict)
    key = f"{course.run_id}/{step.key}/{item}"
    try:
        return await step.type.run(Call(course.run_id, course.project_id, key, input, step.timeout_seconds, Nothing(), _hush, course.now))
    except StepError as error:
        return error
    except Fault as error:
        return StepError(str(error.code), error.message)
    except Withheld:
        return None


def finish(course: Course, step: StepPlan, outcome: Outcome, item: int = ALONE) -> bool:
    """Whether it is known what it gives."""
    if isinstance(outcome, StepError):
        return course.fail(step, {"code": outcome.code, "message": outcome.message}, item)
    if isinstance(outcome, Hold):
        seconds, until = step.wait_seconds, outcome.until
        if seconds is not None and (until is None or until > course.now + timedelta(seconds=seconds)):
            return course.fail(step, {"code": "TIMEOUT", "message": f"The step waited for {seconds:g} s in vain."}, item)
        return course.succeed(step, item=item)
    if outcome is None:
        return course.succeed(step, item=item, may_fail=True)
    if (wrong := course.put(step, outcome.output, item)) is not None:
        return course.fail(step, wrong, item)
    return course.succeed(step, item=item, is_known=True)


async def _hush(_: dict[str, JSON]) -> None:
    """Nobody watches."""
