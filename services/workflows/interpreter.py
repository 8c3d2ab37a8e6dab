"""The meaning of a workflow: (definition, recorded events, now) -> what to do next.

Pure: no I/O and no clock, so that a live run, a recovery, a fork, a plan and a test are the same function. `fold` is the only
way an event changes state; the engine folds an event when it decides it, and again from the database when it takes a run over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from core.fields import JSON
from models.events import RunEventType
from models.workflows import RunStatus, StepStatus
from services.workflows.definitions import Definition, StepPlan
from services.workflows.expressions import ExpressionError

ENDED = {StepStatus.SUCCEEDED, StepStatus.FAILED, StepStatus.SKIPPED, StepStatus.CANCELED, StepStatus.REUSED}
ALONE = -1  # the item of a step outside forEach


@dataclass(frozen=True, slots=True)
class Happened:
    """An event as it was recorded."""

    type: RunEventType
    step_id: UUID | None
    data: Mapping[str, JSON]
    at: datetime


@dataclass(slots=True)
class Attempt:
    """One row of `steps`, less its input and output: those are kept once, in the row, and told by their digest."""

    id: UUID
    key: str
    number: int
    status: StepStatus
    started_at: datetime | None = None
    finished_at: datetime | None = None
    wake_at: datetime | None = None
    error: JSON = None
    output_digest: str | None = None


@dataclass(slots=True)
class State:
    """A run as its events tell it. `outputs` holds the values of the steps that have one, by key."""

    seq: int = 0
    status: RunStatus = RunStatus.QUEUED
    attempts: dict[tuple[str, int], Attempt] = field(default_factory=dict)
    latest: dict[str, Attempt] = field(default_factory=dict)
    outputs: dict[str, JSON] = field(default_factory=dict)
    started_at: datetime | None = None
    finished_at: datetime | None = None
    recoveries: int = 0
    losses: int = 0  # recoveries since a step has ended
    error: JSON = None
    output_digest: str | None = None

    @property
    def wake_at(self) -> datetime | None:
        return min((a.wake_at for a in self.latest.values() if a.wake_at is not None), default=None)

    def running(self) -> list[Attempt]:
        return [a for a in self.latest.values() if a.status is StepStatus.RUNNING]


_RUN = {
    RunEventType.RUN_QUEUED: RunStatus.QUEUED,
    RunEventType.RUN_STARTED: RunStatus.RUNNING,
    RunEventType.RUN_RESUMED: RunStatus.RUNNING,
    RunEventType.RUN_RECOVERED: RunStatus.RUNNING,
    RunEventType.RUN_WAITING: RunStatus.WAITING,
    RunEventType.RUN_SUCCEEDED: RunStatus.SUCCEEDED,
    RunEventType.RUN_FAILED: RunStatus.FAILED,
    RunEventType.RUN_CANCELED: RunStatus.CANCELED,
}
_STEP = {
    RunEventType.STEP_STARTED: StepStatus.RUNNING,
    RunEventType.STEP_WAITING: StepStatus.WAITING,
    RunEventType.STEP_RETRYING: StepStatus.RETRYING,
    RunEventType.STEP_SUCCEEDED: StepStatus.SUCCEEDED,
    RunEventType.STEP_FAILED: StepStatus.FAILED,
    RunEventType.STEP_SKIPPED: StepStatus.SKIPPED,
    RunEventType.STEP_CANCELED: StepStatus.CANCELED,
    RunEventType.STEP_REUSED: StepStatus.REUSED,
}


def fold(state: State, event: Happened) -> list[Attempt]:
    """Take one more event in; answers the attempts it changed. STEP_PROGRESS and STEP_OUTPUT are for watchers and change nothing."""
    state.seq += 1
    if (status := _RUN.get(event.type)) is not None:
        state.status = status
        if event.type is RunEventType.RUN_STARTED:
            state.started_at = event.at
        elif event.type is RunEventType.RUN_RECOVERED:
            state.recoveries += 1
            state.losses += 1
        elif status.is_final:
            state.finished_at, state.error = event.at, event.data.get("error")
            state.output_digest = _text(event.data.get("outputDigest"))
    elif event.type in _STEP:
        return _fold_step(state, event, _STEP[event.type])
    return []


def _fold_step(state: State, event: Happened, status: StepStatus) -> list[Attempt]:
    key, number = event.data["key"], event.data["attempt"]
    assert isinstance(key, str)
    assert isinstance(number, int)
    assert event.step_id is not None
    attempt, changed = state.attempts.get((key, number)), list[Attempt]()
    if attempt is None:
        if (before := state.latest.get(key)) is not None:
            before.status, before.wake_at = StepStatus.FAILED, None  # it waited for its retry; this is it
            changed.append(before)
        attempt = state.attempts[key, number] = state.latest[key] = Attempt(event.step_id, key, number, status)
    attempt.status = status
    attempt.wake_at = _time(event.data.get("until"))
    if status is StepStatus.RUNNING:
        attempt.started_at = event.at
    if status in ENDED:
        state.losses = 0  # it gets on: what took its worker down was something else
    if status not in (StepStatus.RUNNING, StepStatus.WAITING, StepStatus.SKIPPED):
        attempt.finished_at, attempt.error = event.at, event.data.get("error", attempt.error)  # canceled before its retry: it keeps its own
        attempt.output_digest = _text(event.data.get("outputDigest"))
    return [*changed, attempt]


def _text(value: JSON) -> str | None:
    return value if isinstance(value, str) else None


def _time(value: JSON) -> datetime | None:
    return datetime.fromisoformat(value) if isinstance(value, str) else None


# ---- what to do next -------------------------------------------------------------------------------------------------


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
