"""What the holder of a run tells: each event is folded into the state and put into the next transition in one go, so that memory and
rows cannot tell different stories."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from core.fields import JSON
from core.ids import new_id
from models.events import RunEventType
from models.workflows import StepEffect, writes
from models.workflows import hidden as hiding
from models.workflows.hidden import REDACTED, Hidden, NewHidden
from models.workflows.links import Links, Opened, Opening
from models.workflows.writes import NewEvent, NewRecord, StepRow, Transition
from services.workflows import interpreter
from services.workflows.definitions import StepPlan
from services.workflows.engine.clocks import DatabaseClock
from services.workflows.interpreter import Attempt, Happened, State

PAGE = 1000  # events a query
HEAVY_BYTES = 1_000_000
HEAVY_EVENTS = 1000


class Story:
    """`take` ends a transition and begins the next one."""

    def __init__(self, run_id: UUID, owner: str, fence: int, state: State, clock: DatabaseClock, *, is_awaited: bool = False) -> None:
        self.state, self._is_awaited = state, is_awaited
        self.plans: Mapping[str, StepPlan] = {}
        self._run_id, self._owner, self._fence, self._clock = run_id, owner, fence, clock
        self._clear()

    def _clear(self) -> None:
        self._events: list[NewEvent] = []
        self._steps: dict[UUID, StepRow] = {}
        self._records: list[NewRecord] = []
        self._taken: list[UUID] = []
        self._opened: list[Opened] = []
        self._closed: list[UUID] = []
        self._hidden: list[NewHidden] = []
        self._output: str | None = None
        self._error: str | None = None
        self._bytes = 0
        self._is_urgent = False

    @property
    def held_since(self) -> datetime | None:
        """When the first of what was told happened; None when there is nothing, or something that should be written at once: what has
        become of an effect outside."""
        return self._events[0].at if self._events and not self._is_urgent else None

    @property
    def is_heavy(self) -> bool:
        """Whether it should be written before more is told."""
        return self._bytes > HEAVY_BYTES or len(self._events) > HEAVY_EVENTS

    def run(
        self, type: RunEventType, data: Mapping[str, JSON] | None = None, *, output: str | None = None, hidden: str | None = None
    ) -> None:
        """Something happened to the run. `hidden` is what `output` stands for, when that is not shown."""
        self._tell(Happened(type, None, data or {}, self._clock.now()))
        self._hide(self._run_id, hidden)
        self._output = output
        self._error = None if self.state.error is None else _written(self.state.error)

    def step(
        self,
        type: RunEventType,
        key: str,
        number: int,
        data: Mapping[str, JSON] | None = None,
        *,
        input: str | None = None,
        output: str | None = None,
        effect: StepEffect = StepEffect.NONE,
        records: Sequence[NewRecord] = (),
        item: int = interpreter.ALONE,
        opens: Opening | None = None,
        hidden: str | None = None,
    ) -> None:
        """Something happened to an attempt. `input`, `output` and `effect` are told once, when they are known. `hidden` as of `run`."""
        known = self.state.attempt(key, item, number)
        id = new_id() if known is None else known.id
        asked = known is not None and known.waits_for is not None
        told_data: dict[str, JSON] = {"key": key, "attempt": number, **(data or {})}
        if item != interpreter.ALONE:
            told_data["item"] = item
        if effect is StepEffect.OUTSIDE:
            told_data["effect"] = effect.value
        for attempt in self._tell(Happened(type, id, told_data, self._clock.now())):
            told = (input, output) if attempt.id == id else (None, None)
            self._put(attempt, effect, *told)
            self._is_urgent = self._is_urgent or attempt.has_effect
        if opens is not None:
            self._opened.append(Opened(id, opens, None if known is None else known.wake_at))
        if asked and type is not RunEventType.STEP_SUCCEEDED:
            self._closed.append(id)
        self._records.extend(records)
        self._hide(id, hidden)
        self._bytes += len(input or "") + len(output or "")

    def _hide(self, owner_id: UUID, value: str | None) -> None:
        if value is not None:
            self._hidden.append(NewHidden(self._run_id, owner_id, Hidden.OUTPUT, value))
            self._bytes += len(value)

    def took(self, command_id: UUID) -> None:
        self._taken.append(command_id)

    def _tell(self, event: Happened) -> list[Attempt]:
        self._events.append(NewEvent(event.type, event.step_id, _written(event.data), event.at))
        return interpreter.fold(self.state, event)

    def _put(self, attempt: Attempt, effect: StepEffect, input: str | None, output: str | None) -> None:
        """One row per attempt and statement: PostgreSQL refuses to touch a row twice in one upsert. What an earlier statement wrote
        of place, type and effect stays."""
        if (row := self._steps.get(attempt.id)) is None:
            plan = self.plans.get(attempt.key)
            row = self._steps[attempt.id] = StepRow(
                id=attempt.id,
                position=0 if plan is None else plan.position,
                key=attempt.key,
                item=attempt.item,
                attempt=attempt.number,
                type="" if plan is None else plan.type.name,
                effect=effect,
                status=attempt.status,
                input=None,
                output=None,
                error=None,
                started_at=None,
                finished_at=None,
            )
        row.status, row.started_at, row.finished_at = attempt.status, attempt.started_at, attempt.finished_at
        row.input, row.output = input or row.input, output or row.output
        row.error = None if attempt.error is None else _written(attempt.error)

    def take(self, *, release: bool, wake_at: datetime | None, takes_seconds: float | None) -> Transition | None:
        """All that was told since the last time, to be written; None when there was nothing."""
        if not (self._events or self._taken or release):
            return None
        state = self.state
        move = Transition(
            run_id=self._run_id,
            owner=self._owner,
            fence=self._fence,
            base_seq=state.seq - len(self._events),
            status=state.status,
            events=self._events,
            steps=list(self._steps.values()),
            records=self._records,
            taken=self._taken,
            output=self._output,
            error=self._error,
            started_at=state.started_at,
            finished_at=state.finished_at,
            wake_at=None if state.status.is_final else wake_at,
            recoveries=state.recoveries,
            release=release,
            unsure=_written(state.unsure) if state.unsure and state.status.is_final else None,
            takes_seconds=takes_seconds,
            links=self._links(),
        )
        self._clear()
        return move

    def _links(self) -> Links | None:
        tells_parent = self._is_awaited and self.state.status.is_final
        is_needed = self._opened or self._closed or tells_parent or self._hidden
        return Links(self._opened, self._closed, tells_parent, self._hidden) if is_needed else None


async def replay(connection: writes.Connection, run_id: UUID) -> State:
    """The state that a run's recorded events tell, with the outputs of its steps."""
    state = State()
    while rows := await writes.events(connection, run_id, state.seq, PAGE):
        for row in rows:
            interpreter.fold(state, Happened(RunEventType(row["type"]), row["step_id"], orjson.loads(row["data"]), row["at"]))
    rows = await writes.outputs(connection, run_id)
    hidden = await hiding.outputs(connection, run_id) if any(row["output"] == REDACTED for row in rows) else {}
    for row in rows:
        output = orjson.loads(hidden.get(row["id"], row["output"]))
        if row["item"] != interpreter.ALONE:
            state.loops[row["key"]].outputs[row["item"]] = output
        elif state.latest[row["key"]].id == row["id"]:
            state.outputs[row["key"]] = output
    return state


def digest(text: str) -> str:
    """Of an output's JSON text: an event tells it, so that what the row holds can be checked against what happened."""
    return hashlib.sha256(text.encode()).hexdigest()


def _written(value: Any) -> str:
    return orjson.dumps(value).decode()
