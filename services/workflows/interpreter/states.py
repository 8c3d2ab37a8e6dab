"""A run as its events tell it, and the one way an event changes that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from core.fields import JSON
from models.events import RunEventType
from models.workflows import RunStatus, StepStatus

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
