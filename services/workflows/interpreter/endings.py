"""How a run ends."""

from __future__ import annotations

from collections.abc import Iterable

from core.fields import JSON
from models.workflows import RunStatus, StepStatus
from services.workflows.definitions import Definition, StepPlan
from services.workflows.expressions import ExpressionError
from services.workflows.interpreter.actions import End
from services.workflows.interpreter.scopes import Context, Error, failure, scope
from services.workflows.interpreter.stands import Stand, stand, start
from services.workflows.interpreter.states import Closing, State


def returned(definition: Definition, state: State) -> StepPlan | None:
    """The `return` that has ended the run, if one has."""
    for step in definition.returns:
        status = None if (attempt := state.latest.get(step.key)) is None else attempt.status
        # A pinned one is over from the first moment on, and is reached when what it needs is over.
        if status is StepStatus.SUCCEEDED or (status is StepStatus.REUSED and start(step, definition.plans, state)):
            return step
    return None


def end(definition: Definition, state: State, context: Context) -> End:
    if (failed := _first_failure(definition.steps, state)) is not None:
        return End(RunStatus.FAILED, error=failed)
    if (step := returned(definition, state)) is not None:
        return _success(definition, state.outputs.get(step.key))
    if definition.output is None:
        return _success(definition, None)
    try:
        return _success(definition, definition.output.render(scope(None, definition.output.steps, state, context)))
    except ExpressionError as error:
        return End(RunStatus.FAILED, error=failure("EXPRESSION", f"output: {error.message}"))


def _success(definition: Definition, output: JSON) -> End:
    """Unless the output is not what was promised."""
    if definition.output_faults is None or not (wrong := definition.output_faults(output)):
        return End(RunStatus.SUCCEEDED, output)
    return End(RunStatus.FAILED, error=failure("OUTPUT_SCHEMA", "; ".join(f"{fault.path}: {fault.message}" for fault in wrong)))


def end_closed(definition: Definition, state: State, closing: Closing, context: Context) -> End:
    """A run that had succeeded fails when its `finally` does; one that had failed or was canceled keeps its own error."""
    if closing.status is not RunStatus.SUCCEEDED:
        return End(closing.status, error=closing.error if isinstance(closing.error, dict) else None)
    if (error := _first_failure(definition.finally_steps, state)) is not None:
        return End(RunStatus.FAILED, error=error)
    if any((last := state.latest.get(step.key)) is None or last.status is StepStatus.CANCELED for step in definition.finally_steps):
        return End(RunStatus.FAILED, error=failure("TIMEOUT", f"finally took longer than {definition.finally_seconds:g} s."))
    return end(definition, state, context)


def _first_failure(steps: Iterable[StepPlan], state: State) -> Error | None:
    last = [(step, a) for step in steps if (a := state.latest.get(step.key)) is not None and a.status is StepStatus.FAILED]
    failed = [attempt for step, attempt in last if stand(step, attempt) is Stand.FAILED]
    if not failed:
        return None
    first = min(failed, key=lambda a: (a.finished_at is None, a.finished_at))
    return {**(first.error if isinstance(first.error, dict) else {}), "step": first.key}
