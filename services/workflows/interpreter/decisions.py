"""What to do next: pure, without I/O and without a clock."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from core.fields import JSON
from models.workflows import RunStatus, StepStatus
from services.workflows.definitions import Definition, StepPlan
from services.workflows.expressions import ExpressionError
from services.workflows.interpreter.states import ENDED, Attempt, State


@dataclass(frozen=True, slots=True)
class Begin:
    """Start an attempt with this input."""

    step: StepPlan
    attempt: int
    input: JSON


@dataclass(frozen=True, slots=True)
class Skip:
    step: StepPlan


@dataclass(frozen=True, slots=True)
class Fail:
    """The step cannot even begin."""

    step: StepPlan
    attempt: int
    error: dict[str, JSON]


@dataclass(frozen=True, slots=True)
class Wake:
    """A step that waited has waited long enough."""

    step: StepPlan
    attempt: Attempt


@dataclass(frozen=True, slots=True)
class End:
    status: RunStatus
    output: JSON = None
    error: dict[str, JSON] | None = None


Action: TypeAlias = Begin | Skip | Fail | Wake | End


def decide(definition: Definition, state: State, context: Mapping[str, JSON], now: datetime) -> Iterator[Action]:
    """What can be done at this moment, one by one; nothing while steps run or wait and no other is ready.

    `context` holds `input`, `trigger` and `run`. An action may be folded before the next is asked for: each takes an evaluation,
    which may take 50 ms, and between two of them others must have their turn. Call again until nothing comes.
    """
    if state.status.is_final:
        return
    is_idle = True
    for step in definition.steps:
        attempt, action = state.latest.get(step.key), None
        if attempt is None:
            action = _first(step, state, context)
        elif attempt.wake_at is not None and attempt.wake_at <= now:
            is_over = attempt.status is StepStatus.WAITING
            action = Wake(step, attempt) if is_over else _begin(step, attempt.number + 1, state, context)
        if action is not None:
            is_idle = False
            yield action
    if is_idle and all(attempt.status in ENDED for attempt in state.latest.values()):
        yield _end(definition, state, context)


def again(definition: Definition, state: State, context: Mapping[str, JSON]) -> Iterator[Begin | Fail]:
    """What was running when its worker died: to be run again, as the same attempts with the same keys."""
    plans = {step.key: step for step in definition.steps}
    for attempt in state.running():
        yield _begin(plans[attempt.key], attempt.number, state, context)


def _first(step: StepPlan, state: State, context: Mapping[str, JSON]) -> Action | None:
    needs = [state.latest.get(key) for key in step.needs]
    done = [need.status for need in needs if need is not None and need.status in ENDED]
    if len(done) < len(needs) or StepStatus.FAILED in done or StepStatus.CANCELED in done:
        return None
    if done and all(status is StepStatus.SKIPPED for status in done):
        return Skip(step)
    if step.when is not None:
        try:
            wanted = step.when.evaluate(_scope(step.when.steps, state, context))
        except ExpressionError as error:
            return Fail(step, 1, _error("EXPRESSION", f"when: {error.message}"))
        if not isinstance(wanted, bool):
            return Fail(step, 1, _error("EXPRESSION", "when: the expression must be true or false."))
        if not wanted:
            return Skip(step)
    return _begin(step, 1, state, context)


def _begin(step: StepPlan, attempt: int, state: State, context: Mapping[str, JSON]) -> Begin | Fail:
    try:
        return Begin(step, attempt, step.config.render(_scope(step.config.steps, state, context)))
    except ExpressionError as error:
        where = f"with.{error.path}" if getattr(error, "path", "") else "with"
        return Fail(step, attempt, _error("EXPRESSION", f"{where}: {error.message}"))


def _end(definition: Definition, state: State, context: Mapping[str, JSON]) -> End:
    failed = [a for step in definition.steps if (a := state.latest.get(step.key)) is not None and a.status is StepStatus.FAILED]
    if failed:
        first = min(failed, key=lambda a: (a.finished_at is None, a.finished_at))
        error = first.error if isinstance(first.error, dict) else {}
        return End(RunStatus.FAILED, error={**error, "step": first.key})
    if definition.output is None:
        return End(RunStatus.SUCCEEDED)
    try:
        return End(RunStatus.SUCCEEDED, definition.output.render(_scope(definition.output.steps, state, context)))
    except ExpressionError as error:
        return End(RunStatus.FAILED, error=_error("EXPRESSION", f"output: {error.message}"))


def _scope(steps: frozenset[str], state: State, context: Mapping[str, JSON]) -> dict[str, JSON]:
    """Only the outputs that are referred to: twenty outputs of a thousand rows would cost 109 ms (facts/engine.md)."""
    return {**context, "steps": {key: {"output": state.outputs.get(key)} for key in steps}}


def _error(code: str, message: str) -> dict[str, JSON]:
    return {"code": code, "message": message}
