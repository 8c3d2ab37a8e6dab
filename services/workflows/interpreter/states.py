"""A run as its events tell it, and the one way an event changes that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from core.fields import JSON
from models.events import RunEventType
from models.workflows import RunStatus, StepEffect, StepStatus

ENDED = {StepStatus.SUCCEEDED, StepStatus.FAILED, StepStatus.SKIPPED, StepStatus.CANCELED, StepStatus.REUSED}
ALONE = -1  # the item of a step outside forEach, and of a forEach as a whole
ERRORS_MOST = 20  # of a forEach's items, that are told by the whole
UNSURE_MOST = 100


class Happened(NamedTuple):
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
    item: int = ALONE
    has_effect: bool = False  # outside
    started_at: datetime | None = None
    finished_at: datetime | None = None
    wake_at: datetime | None = None
    expires: bool = False  # at `wake_at` its time is up, and it fails
    waits_for: str | None = None  # somebody's answer: RUN, EVENT or APPROVAL
    error: JSON = None
    output_digest: str | None = None
    lines: int = 0  # of its log


@dataclass(slots=True)
class Loop:
    """A forEach under way, or a while, whose rounds are items, each of which begins when the one before is over. Items begin in order, so those from `next` on are untouched but for the settled ones; what is over is counted
    and forgotten. Of one that is to begin with settled items, this is there before it begins."""

    total: int = 0  # of a while: at most
    next: int = 0
    settled: set[int] = field(default_factory=set)  # over from the first moment on
    failed: int = 0
    retries: int = 0
    errors: list[dict[str, JSON]] = field(default_factory=list)  # of the first that failed, each with its item
    active: dict[int, Attempt] = field(default_factory=dict)
    last_at: datetime | None = None  # when an item was over
    items: list[JSON] | None = field(default=None, compare=False, repr=False)  # worked out once, when they are wanted
    outputs: dict[int, JSON] = field(default_factory=dict, compare=False, repr=False)  # as State.outputs, by item

    def past(self, item: int) -> None:
        """This one is not to begin any more."""
        self.next = max(self.next, item + 1)
        while self.next in self.settled:
            self.next += 1


@dataclass(frozen=True, slots=True)
class Closing:
    """What the run is to end as: no step begins any more but those of `finally`."""

    status: RunStatus
    error: JSON
    at: datetime


@dataclass(slots=True)
class State:
    """A run as its events tell it. `outputs` holds the values of the steps that have one, by key.

    `attempts` and `latest` have a forEach as a whole; the attempts at its items are in `loops` while they last.
    """

    seq: int = 0
    status: RunStatus = RunStatus.QUEUED
    attempts: dict[tuple[str, int], Attempt] = field(default_factory=dict)
    latest: dict[str, Attempt] = field(default_factory=dict)
    loops: dict[str, Loop] = field(default_factory=dict)
    outputs: dict[str, JSON] = field(default_factory=dict)
    closing: Closing | None = None
    started_at: datetime | None = None
    finished_at: datetime | None = None
    recoveries: int = 0
    lines: int = 0  # of all logs
    losses: int = 0  # recoveries since a step has ended
    begun: int = 0  # attempts at steps; counted anew for `finally`, which is to clean up also after a run that has used its allowance
    items_begun: int = 0  # attempts at items, the same
    keys: Mapping[str, str] = field(default_factory=dict)  # by step, the run in which it was tried first, under whose keys it goes on
    variables: dict[str, JSON] = field(default_factory=dict)  # of the project, as they were when it began; None is what was none
    unsure: list[str] = field(default_factory=list)  # steps whose effect outside was cut off, and that have not succeeded since
    error: JSON = None
    output_digest: str | None = None

    @property
    def wake_at(self) -> datetime | None:
        waking = [a.wake_at for a in self.latest.values() if a.wake_at is not None]
        if self.loops:
            waking += [a.wake_at for loop in self.loops.values() for a in loop.active.values() if a.wake_at is not None]
        return min(waking, default=None)

    def attempt(self, key: str, item: int, number: int) -> Attempt | None:
        """Unless it is an item's that is over."""
        if item == ALONE:
            return self.attempts.get((key, number))
        found = self.loops[key].active.get(item)
        return found if found is not None and found.number == number else None

    def running(self) -> list[Attempt]:
        """What acts: a forEach does so through its items."""
        alone = [a for a in self.latest.values() if a.status is StepStatus.RUNNING and a.key not in self.loops]
        return alone + [a for loop in self.loops.values() for a in loop.active.values() if a.status is StepStatus.RUNNING]

    def open(self) -> Iterator[Attempt]:
        """What is not over, each forEach after its items."""
        for loop in list(self.loops.values()):
            yield from list(loop.active.values())
        for attempt in list(self.latest.values()):
            if attempt.status not in ENDED:
                yield attempt


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
    """Take one more event in; answers the attempts it changed. STEP_PROGRESS, STEP_OUTPUT and STEP_LOG are for watchers and change no row."""
    state.seq += 1
    if (stands := _STEP.get(event.type)) is not None:
        return _fold_step(state, event, stands)
    if (status := _RUN.get(event.type)) is not None:
        state.status = status
        if isinstance(variables := event.data.get("vars"), dict):
            state.variables |= variables
        if event.type is RunEventType.RUN_QUEUED and isinstance(keys := event.data.get("keys"), dict):
            state.keys = {key: str(run) for key, run in keys.items()}
        elif event.type is RunEventType.RUN_STARTED:
            state.started_at = event.at
        elif event.type is RunEventType.RUN_RECOVERED:
            state.recoveries += 1
            state.losses += 1
        elif event.type is RunEventType.RUN_RESUMED and isinstance(closing := event.data.get("closing"), dict):
            at = event.at if state.closing is None else state.closing.at
            if state.closing is None:
                state.begun = state.items_begun = 0
            state.closing = Closing(RunStatus(str(closing["status"])), closing.get("error"), at)
        elif status.is_final:
            state.finished_at, state.error = event.at, event.data.get("error")
            state.output_digest = _text(event.data.get("outputDigest"))
    elif event.type is RunEventType.STEP_LOG:
        _count_line(state, event.data)
    return []


def _count_line(state: State, data: Mapping[str, JSON]) -> None:
    key, number, item = data["key"], data["attempt"], data.get("item", ALONE)
    assert isinstance(key, str)
    assert isinstance(number, int)
    assert isinstance(item, int)
    state.lines += 1
    if (attempt := state.attempt(key, item, number)) is not None:
        attempt.lines += 1


def _fold_step(state: State, event: Happened, status: StepStatus) -> list[Attempt]:
    data = event.data
    key, number, item = data["key"], data["attempt"], data.get("item", ALONE)
    assert isinstance(key, str)
    assert isinstance(number, int)
    assert isinstance(item, int)
    if item != ALONE and status is StepStatus.REUSED:
        return [_settle(state.loops.setdefault(key, Loop()), event, key, number, item)]
    loop = None if item == ALONE else state.loops[key]
    before = state.latest.get(key) if loop is None else loop.active.get(item)
    changed = list[Attempt]()
    if before is not None and before.number == number:
        attempt = before
    else:
        if before is not None:
            before.status, before.wake_at = StepStatus.FAILED, None  # it waited for its retry; this is it
            changed.append(before)
        attempt = _begin(state, loop, event, key, number, item, status)
    is_again = status is StepStatus.RUNNING and attempt.status is status and attempt.has_effect and attempt is before
    attempt.status = status
    attempt.wake_at, attempt.expires = _time(data.get("until")), data.get("expires") is True
    attempt.waits_for = _text(data.get("waitsFor"))
    if status is StepStatus.RUNNING:
        attempt.started_at, attempt.has_effect = event.at, data.get("effect") == StepEffect.OUTSIDE
        if isinstance(total := data.get("items", data.get("maxRounds")), int):
            state.loops.setdefault(key, Loop()).total = total
    elif status not in (StepStatus.WAITING, StepStatus.SKIPPED):
        attempt.finished_at, attempt.error = event.at, data.get("error", attempt.error)  # canceled before its retry: it keeps its own
        attempt.output_digest = _text(data.get("outputDigest"))
    if is_again or (data.get("cut") is True and attempt.has_effect):
        _doubt(state, attempt)
    elif state.unsure and status is StepStatus.SUCCEEDED and (name := _name(attempt)) in state.unsure:
        state.unsure.remove(name)  # the same key: it has happened
    if status in ENDED:
        state.losses = 0  # it gets on: what took its worker down was something else
        _end(state, loop, attempt)
    elif loop is not None and status is StepStatus.RETRYING:
        loop.retries += 1
    return [*changed, attempt]


def _settle(loop: Loop, event: Happened, key: str, number: int, item: int) -> Attempt:
    assert event.step_id is not None
    loop.settled.add(item)
    loop.past(loop.next - 1)
    return Attempt(
        event.step_id, key, number, StepStatus.REUSED, item, finished_at=event.at, output_digest=_text(event.data.get("outputDigest"))
    )


def _begin(state: State, loop: Loop | None, event: Happened, key: str, number: int, item: int, status: StepStatus) -> Attempt:
    assert event.step_id is not None
    attempt = Attempt(event.step_id, key, number, status, item)
    if loop is None:
        state.attempts[key, number] = state.latest[key] = attempt
        state.begun += status is not StepStatus.SKIPPED
    else:
        loop.active[item] = attempt
        loop.past(item)
        state.items_begun += 1
    return attempt


def _doubt(state: State, attempt: Attempt) -> None:
    """It was cut off while it acted, by its time, its worker's death or a broken connection."""
    if len(state.unsure) < UNSURE_MOST and (name := _name(attempt)) not in state.unsure:
        state.unsure.append(name)


def _name(attempt: Attempt) -> str:
    return attempt.key if attempt.item == ALONE else f"{attempt.key}[{attempt.item}]"


def _end(state: State, loop: Loop | None, attempt: Attempt) -> None:
    if loop is None:
        state.loops.pop(attempt.key, None)
        return
    del loop.active[attempt.item]
    loop.last_at = attempt.finished_at
    if attempt.status is StepStatus.FAILED and attempt.output_digest is None:
        loop.failed += 1
        if len(loop.errors) < ERRORS_MOST:
            loop.errors.append({"item": attempt.item, **(attempt.error if isinstance(attempt.error, dict) else {})})


def _text(value: JSON) -> str | None:
    return value if isinstance(value, str) else None


def _time(value: JSON) -> datetime | None:
    return datetime.fromisoformat(value) if isinstance(value, str) else None
