"""The interpreter alone: any definition, any outcomes, any interleaving."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.fields import JSON
from core.ids import new_id
from models.events import RunEventType
from models.workflows import RunStatus, StepStatus
from services.workflows import definitions, interpreter
from services.workflows.definitions import Definition
from services.workflows.interpreter import Begin, Close, End, Fail, Happened, Skip, State, Wake

START = datetime(2026, 1, 1, tzinfo=UTC)
CONTEXT = definitions.context({"yes": True}, {"type": "MANUAL"}, {"id": "r"})
WHEN = (None, "true", "false", "input.yes", "input.no", "1", "1 / 0 == 1")


@st.composite
def workflows(draw: st.DrawFn) -> Definition:
    """Up to eight steps; each needs any before it; conditions that hold, do not, are no booleans, or fail."""
    steps: list[JSON] = []
    for n in range(draw(st.integers(1, 8))):
        step: dict[str, JSON] = {"key": f"s{n}", "type": "transform", "with": {"n": n}, "retry": {"attempts": draw(st.integers(1, 3))}}
        if draw(st.booleans()):
            step["needs"] = list(draw(st.lists(st.sampled_from([f"s{m}" for m in range(n)]), unique=True))) if n else []
        if (when := draw(st.sampled_from(WHEN))) is not None:
            step["when"] = when
        if draw(st.integers(0, 9)) == 0:
            step["with"] = {"n": "{{ 1 / 0 }}"}
        steps.append(step)
    value: JSON = {"steps": steps, "output": draw(st.sampled_from(["{{ steps.s0.output }}", "{{ 1 / 0 }}", 1]))}
    assert not definitions.check(value, most_bytes=100_000, most_steps=100)
    return definitions.parse(value)


class World:
    """Plays the engine: folds what it decides, and keeps what was told, to fold it again."""

    def __init__(self, definition: Definition) -> None:
        self.definition, self.state, self.now = definition, State(), START
        self.told: list[Happened] = []
        self.flying: list[tuple[str, int]] = []
        self.begun: dict[str, list[int]] = {}
        self.plans = {step.key: step for step in definition.steps}
        self.tell(RunEventType.RUN_QUEUED)
        self.tell(RunEventType.RUN_STARTED)

    def tell(self, type: RunEventType, key: str | None = None, number: int = 1, **data: JSON) -> None:
        known = self.state.attempts.get((key or "", number))
        id: UUID | None = None if key is None else new_id() if known is None else known.id
        event = Happened(type, id, data if key is None else {"key": key, "attempt": number, **data}, self.now)
        self.told.append(event)
        interpreter.fold(self.state, event)

    def do(self, action: interpreter.Action) -> None:
        match action:
            case Begin(step, number, _):
                latest = [self.state.latest.get(need) for need in step.needs]
                assert all(need is not None and need.status in interpreter.ENDED for need in latest), "began before its needs had ended"
                assert (step.key, number) not in self.flying
                self.begun.setdefault(step.key, []).append(number)
                self.tell(RunEventType.STEP_STARTED, step.key, number)
                self.flying.append((step.key, number))
            case Skip(step):
                self.tell(RunEventType.STEP_SKIPPED, step.key)
            case Fail(step, number, error):
                self.tell(RunEventType.STEP_FAILED, step.key, number, error=error)
            case Wake(step, attempt):
                self.tell(RunEventType.STEP_SUCCEEDED, step.key, attempt.number)
            case Close(status, error):
                self.tell(RunEventType.RUN_RESUMED, closing={"status": status.value, "error": error})
            case End(status, _, error):
                self.tell(RunEventType(f"RUN_{status}"), error=error)

    def land(self, key: str, number: int, outcome: str) -> None:
        """A step that was begun has an outcome."""
        self.flying.remove((key, number))
        until = (self.now + timedelta(seconds=1)).isoformat()
        if outcome == "ok":
            self.state.outputs[key] = {"n": number}
            self.tell(RunEventType.STEP_SUCCEEDED, key, number)
        elif outcome == "hold":
            self.tell(RunEventType.STEP_WAITING, key, number, until=until)
        elif outcome == "retry" and number < self.plans[key].retry.attempts:
            self.tell(RunEventType.STEP_RETRYING, key, number, until=until, error={"code": "X"})
        else:
            self.tell(RunEventType.STEP_FAILED, key, number, error={"code": "X"})


@settings(max_examples=300, deadline=None)
@given(workflows(), st.data())
def test_any_workflow_ends_whatever_its_steps_do_and_its_events_fold_to_the_same_state(definition: Definition, data: st.DataObject) -> None:
    world = World(definition)
    for _ in range(1000):
        actions = list(interpreter.decide(definition, world.state, CONTEXT, world.now))
        for action in actions:
            world.do(action)
        if world.state.status.is_final:
            break
        if not actions:
            wakes = world.state.wake_at
            assert world.flying or wakes is not None, "nothing runs and nothing waits"
            if world.flying and (wakes is None or data.draw(st.booleans())):
                key, number = data.draw(st.sampled_from(world.flying))
                world.land(key, number, data.draw(st.sampled_from(["ok", "hold", "retry", "fail"])))
            elif wakes is not None:
                world.now = max(world.now, wakes)
            if data.draw(st.integers(0, 9)) == 0:
                _crash(world)
    else:
        raise AssertionError("it never ended")
    assert not world.flying
    for key, numbers in world.begun.items():
        assert numbers == list(range(1, len(numbers) + 1)), "attempts are numbered, each begun once"
        assert len(numbers) <= world.plans[key].retry.attempts
    again = State(outputs=world.state.outputs)
    for event in world.told:
        interpreter.fold(again, event)
    assert again == world.state
    failed = any(attempt.status is StepStatus.FAILED for attempt in world.state.latest.values())
    assert world.state.status is (RunStatus.FAILED if failed or world.state.error else RunStatus.SUCCEEDED)
    assert list(interpreter.decide(definition, world.state, CONTEXT, world.now)) == []


def _crash(world: World) -> None:
    """Memory is gone; what was running is begun again, as the same attempts."""
    folded = State(outputs=world.state.outputs)
    for event in world.told:
        interpreter.fold(folded, event)
    world.state = folded
    world.tell(RunEventType.RUN_RECOVERED)
    begun = list(interpreter.again(world.definition, world.state, CONTEXT, world.now))
    assert sorted((b.step.key, b.attempt) for b in begun if isinstance(b, Begin)) == sorted(world.flying)
    for key, number in world.flying:
        world.tell(RunEventType.STEP_STARTED, key, number)


def of(*steps: dict[str, Any], **more: Any) -> Definition:
    return definitions.parse({"steps": [{"type": "transform", **step} for step in steps], **more})


def test_steps_without_needs_follow_each_other_and_those_that_need_nothing_start_at_once() -> None:
    world = World(of({"key": "a"}, {"key": "b"}, {"key": "c", "needs": []}))
    assert [a.step.key for a in interpreter.decide(world.definition, world.state, CONTEXT, START) if isinstance(a, Begin)] == ["a", "c"]


@pytest.mark.parametrize(("when", "code"), [("1", "EXPRESSION"), ("1 / 0 == 1", "EXPRESSION"), ("input.no", "EXPRESSION")])
def test_a_condition_that_is_none_fails_the_step(when: str, code: str) -> None:
    world = World(of({"key": "a", "when": when}))
    (action,) = interpreter.decide(world.definition, world.state, CONTEXT, START)
    assert isinstance(action, Fail)
    assert action.error["code"] == code


def test_a_step_whose_needs_were_all_skipped_is_skipped_and_one_with_a_need_that_was_not_runs() -> None:
    world = World(of({"key": "a", "when": "false"}, {"key": "b"}, {"key": "c", "needs": []}, {"key": "d", "needs": ["a", "c"]}))
    for _ in range(5):
        for action in interpreter.decide(world.definition, world.state, CONTEXT, START):
            world.do(action)
        for key, number in list(world.flying):
            world.land(key, number, "ok")
    assert {key: str(attempt.status) for key, attempt in world.state.latest.items()} == {
        "a": "SKIPPED",
        "b": "SKIPPED",
        "c": "SUCCEEDED",
        "d": "SUCCEEDED",
    }
    assert world.state.status is RunStatus.SUCCEEDED


def test_a_step_whose_need_failed_is_not_run_and_the_run_fails_with_the_first_error() -> None:
    world = World(of({"key": "a"}, {"key": "b"}, {"key": "c", "needs": []}))
    for action in interpreter.decide(world.definition, world.state, CONTEXT, START):
        world.do(action)
    world.land("a", 1, "fail")
    assert list(interpreter.decide(world.definition, world.state, CONTEXT, START)) == [], "c still runs"
    world.land("c", 1, "ok")
    assert list(interpreter.decide(world.definition, world.state, CONTEXT, START)) == [
        End(RunStatus.FAILED, error={"code": "X", "step": "a"})
    ]


def test_finally_has_attempts_of_its_own_when_the_run_has_used_its() -> None:
    world = World(of({"key": "a"}, {"key": "b"}, **{"finally": [{"key": "end", "type": "transform"}]}))
    world.state.begun = 1000
    told = []
    for _ in range(6):
        for action in interpreter.decide(world.definition, world.state, CONTEXT, START):
            told.append(action)
            world.do(action)
        for key, number in list(world.flying):
            world.land(key, number, "ok")
    assert isinstance(told[0], Fail)
    assert told[0].error["code"] == "LIMIT"
    assert world.state.latest["end"].status == "SUCCEEDED"


def test_recoveries_count_against_a_run_only_until_it_gets_on() -> None:
    state = State()
    told: dict[str, JSON] = {"key": "a", "attempt": 1}
    nothing: dict[str, JSON] = {}
    for type, data in [
        (RunEventType.RUN_STARTED, nothing),
        (RunEventType.STEP_STARTED, told),
        *[(RunEventType.RUN_RECOVERED, nothing)] * 3,
        (RunEventType.STEP_SUCCEEDED, told),
        (RunEventType.RUN_RECOVERED, nothing),
    ]:
        interpreter.fold(state, Happened(type, UUID(int=1) if "STEP" in type else None, data, START))
    assert (state.recoveries, state.losses) == (4, 1)
