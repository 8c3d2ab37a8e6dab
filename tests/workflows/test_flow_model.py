"""The interpreter against a small model of its own: any definition, any outcomes, any order of them, crashes at any point.

The model knows no order and no time: it says from the definition and from how each attempt ended what must have become of each step.
`RANDOM_SEED=<n>` repeats a run.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from hypothesis import assume, given, seed, settings
from hypothesis import strategies as st

from core.fields import JSON
from core.ids import new_id
from models.events import RunEventType
from models.workflows import RunStatus
from services.workflows import definitions, interpreter
from services.workflows.expressions import ExpressionError
from services.workflows.interpreter import ALONE, Attempt, Begin, Close, End, Enter, Fail, Happened, Leave, Skip, State, Stop, Wake
from services.workflows.interpreter.decisions import pauses
from tests.seeds import SEED

EXAMPLES = int(os.environ.get("EXAMPLES") or 200)
START = datetime(2026, 1, 1, tzinfo=UTC)
CONTEXT = definitions.context({"yes": True}, {"type": "MANUAL"}, {"id": "r"})
ON_ERROR: tuple[Any, ...] = ("fail", "fail", "continue", {"fallback": "{{ 1 }}"}, {"fallback": "{{ 1 / 0 }}"})
WHEN = {"true": True, "false": False, "input.yes": True, "1 / 0 == 1": None}
CASES = ("a", "b", "c")


@st.composite
def parts(draw: st.DrawFn, prefix: str, most: int, *, returns: bool) -> list[dict[str, Any]]:
    """Steps that need any before them: tasks, loops, switches, perhaps a return; some whose errors go to a last one."""
    steps: list[dict[str, Any]] = []
    for n in range(draw(st.integers(1, most))):
        step: dict[str, Any] = {"key": f"{prefix}{n}", "type": "transform"}
        if draw(st.booleans()):
            step["needs"] = draw(st.lists(st.sampled_from([each["key"] for each in steps]), unique=True)) if steps else []
            for i, need in enumerate(step["needs"]):
                if _by_key(steps)[need]["type"] == "switch" and draw(st.booleans()):
                    step["needs"][i] = f"{need}.{draw(st.sampled_from(CASES))}"
            if draw(st.integers(0, 3)) == 0:
                step["join"] = "any"
        if draw(st.integers(0, 4)) == 0:
            step["when"] = draw(st.sampled_from([*WHEN]))
        kind = draw(st.integers(0, 9))
        if kind == 0 and returns:
            step |= {"type": "return", "with": {"output": n}}
        elif kind <= 2:
            first, second = draw(st.booleans()), draw(st.booleans())
            cases = [{"name": name, "when": str(holds).lower()} for name, holds in zip("ab", (first, second), strict=True)]
            step |= {"type": "switch", "with": {"cases": cases, "default": "c"}}
        else:
            step |= {"onError": draw(st.sampled_from(ON_ERROR)), "retry": {"attempts": draw(st.integers(1, 2))}}
            if kind <= 5:
                items: list[JSON] = [*range(draw(st.integers(0, 4)))]
                step |= {"forEach": {"items": items, "parallel": draw(st.integers(1, 3))}, "with": {"n": "{{ item.value }}"}}
            elif kind <= 7:
                rounds = {"condition": f"round.index < {draw(st.integers(0, 4))}", "maxRounds": draw(st.integers(1, 3))}
                how = {"onLimit": draw(st.sampled_from(["fail", "end"])), "pause": draw(st.sampled_from(["0s", "1s"]))}
                step |= {"while": rounds | how, "with": {"before": "{{ round.previous }}"}}
        steps.append(step)
    if draw(st.integers(0, 2)) == 0:
        mends = f"{prefix}_mend"
        for step in draw(st.lists(st.sampled_from(steps), unique_by=lambda step: step["key"], min_size=1)):
            step["onError"] = {"goto": mends}
        steps.append({"key": mends, "type": "transform"})
    return steps


@st.composite
def workflows(draw: st.DrawFn, *, quiet: bool) -> dict[str, Any]:
    """`quiet` ones are ended by their steps alone: what becomes of them does not depend on the order."""
    value: dict[str, Any] = {"steps": draw(parts("s", 7, returns=not quiet)), "output": draw(st.sampled_from([1, "{{ 1 / 0 }}"]))}
    if draw(st.booleans()):
        value["finally"] = draw(parts("f", 3, returns=False))
    if not quiet and draw(st.booleans()):
        value["timeout"] = "3s"
    for step in value["steps"]:
        if not quiet and draw(st.integers(0, 4)) == 0:
            step["grace"] = "2s"
    faults = definitions.check(value, most_bytes=100_000, most_steps=100)
    assume(not faults or {fault.code for fault in faults} != {"UNREACHABLE"})
    assert faults == []
    return value


def _items(step: dict[str, Any]) -> list[Any]:
    """Of a loop, or its rounds."""
    return step["forEach"]["items"] if "forEach" in step else [*range(min(_wanted(step), step["while"]["maxRounds"]))]


def _wanted(step: dict[str, Any]) -> int:
    """Rounds, if nothing limits them."""
    return int(step["while"]["condition"].split()[-1])


def _by_key(steps: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {step["key"]: step for step in steps}


# ---- the engine's part, played -----------------------------------------------------------------------------------------


class World:
    def __init__(self, value: dict[str, Any], data: st.DataObject) -> None:
        self.definition, self.data = definitions.parse(value), data
        self.state, self.now = State(), START
        self.told: list[Happened] = []
        self.flying: list[tuple[str, int, int]] = []
        self.begun: dict[tuple[str, int], list[int]] = {}
        self.ended: dict[tuple[str, int], str] = {}  # how the last attempt at a step or item did
        self.outputs: dict[tuple[str, int], JSON] = {}
        self.output: JSON = None
        self.tell(RunEventType.RUN_QUEUED)
        self.tell(RunEventType.RUN_STARTED)

    def tell(self, type: RunEventType, key: str | None = None, item: int = ALONE, number: int = 1, **data: JSON) -> None:
        id: UUID | None = None
        if key is not None:
            known = self.state.attempt(key, item, number)
            id = new_id() if known is None else known.id
            data |= {"key": key, "attempt": number}
            data |= {} if item == ALONE else {"item": item}
        self.told.append(Happened(type, id, data, self.now))
        interpreter.fold(self.state, self.told[-1])

    def step(self) -> bool:
        """Do what can be done, some of it at once; False when there was nothing."""
        actions = interpreter.decide(self.definition, self.state, CONTEXT, self.now)
        did = 0
        for action in actions:
            self.do(action)
            did += 1
            if did >= self.data.draw(st.integers(1, 5)):
                break
        return did > 0

    def do(self, action: interpreter.Action) -> None:
        match action:
            case Begin(step, number, input, item):
                assert (step.key, item, number) not in self.flying
                assert step.in_finally == (self.state.closing is not None), "begun in its part of the run"
                self.begun.setdefault((step.key, item), []).append(number)
                assert step.rounds is None or input == {"before": self.outputs.get((step.key, item - 1))}
                self.tell(RunEventType.STEP_STARTED, step.key, item, number)
                self.flying.append((step.key, item, number))
                if step.switch is not None:
                    self.land((step.key, item, number), "ok", input)
            case Enter(step):
                self.tell(RunEventType.STEP_STARTED, step.key, ALONE, 1, **action.told)
            case Leave(step, None, error):
                self.fail(step.key, ALONE, 1, error or {})
            case Leave(step, output, error):
                self.succeed(step.key, ALONE, 1, output, **({} if error is None else {"error": error}))
            case Skip(step):
                self.tell(RunEventType.STEP_SKIPPED, step.key)
            case Fail(step, number, error, item):
                self.fail(step.key, item, number, error)
            case Wake(step, attempt):
                self.ended[step.key, attempt.item] = "ok"
                self.succeed(step.key, attempt.item, attempt.number, None)
            case Stop(attempt):
                self.stop(attempt)
            case Close(status, error):
                self.tell(RunEventType.RUN_RESUMED, closing={"status": status.value, "error": error})
            case End(status, output, error):
                self.output = output
                self.tell(RunEventType(f"RUN_{status}"), error=error)

    def stop(self, attempt: Attempt) -> None:
        flying = (attempt.key, attempt.item, attempt.number)
        if flying in self.flying:
            self.flying.remove(flying)
        self.tell(RunEventType.STEP_CANCELED, *flying, cut=True)

    def land(self, flying: tuple[str, int, int], outcome: str, output: JSON = None) -> None:
        key, item, number = flying
        self.flying.remove(flying)
        until = (self.now + timedelta(seconds=1)).isoformat()
        if outcome == "ok":
            self.ended[key, item] = "ok"
            self.succeed(key, item, number, output if output is not None else {"of": item})
        elif outcome == "hold":
            self.tell(RunEventType.STEP_WAITING, key, item, number, until=until)
        elif outcome == "retry" and number < self.definition.plans[key].retry.attempts:
            self.tell(RunEventType.STEP_RETRYING, key, item, number, until=until, error={"code": "X"})
        else:
            self.ended[key, item] = "fail"
            self.fail(key, item, number, {"code": "X"})

    def succeed(self, key: str, item: int, number: int, output: JSON, **more: JSON) -> None:
        self.keep(key, item, output)
        self.tell(RunEventType.STEP_SUCCEEDED, key, item, number, **more)

    def fail(self, key: str, item: int, number: int, error: dict[str, JSON]) -> None:
        step, more = self.definition.plans[key], dict[str, JSON]()
        if step.fallback is not None:
            try:
                self.keep(key, item, interpreter.fallback(step, self.state, CONTEXT, error, item))
                more["outputDigest"] = "of it"
            except ExpressionError:
                pass
        self.tell(RunEventType.STEP_FAILED, key, item, number, error=error, **more)

    def keep(self, key: str, item: int, output: JSON) -> None:
        self.outputs[key, item] = output
        if item == ALONE:
            self.state.outputs[key] = output
        else:
            self.state.loops[key].outputs[item] = output

    def folded(self) -> State:
        """As whoever takes the run over reads it from the rows."""
        state = State()
        for event in self.told:
            interpreter.fold(state, event)
        for (key, item), output in self.outputs.items():
            if item == ALONE:
                state.outputs[key] = output
            elif key in state.loops:
                state.loops[key].outputs[item] = output
        return state

    def crash(self) -> None:
        """Memory is gone: the same is decided from what was told, and what was running begins again as the same attempts."""
        before = list(interpreter.decide(self.definition, self.state, CONTEXT, self.now))
        folded = self.folded()
        assert folded == self.state
        assert list(interpreter.decide(self.definition, folded, CONTEXT, self.now)) == before
        self.state = folded
        self.tell(RunEventType.RUN_RECOVERED)
        again = list(interpreter.again(self.definition, self.state, CONTEXT, self.now))
        keys = [(b.step.key, b.item, b.attempt) if isinstance(b, Begin) else (b.attempt.key, b.attempt.item, b.attempt.number) for b in again if not isinstance(b, Fail)]  # fmt: skip
        assert sorted(keys) == sorted(self.flying)
        for begin in again:
            if isinstance(begin, Begin):
                self.tell(RunEventType.STEP_STARTED, begin.step.key, begin.item, begin.attempt)
            else:
                assert isinstance(begin, Stop)
                self.stop(begin.attempt)

    def play(self, *, cancels: bool) -> None:
        draw = self.data.draw
        for _ in range(2000):
            did = self.step()
            if self.state.status.is_final:
                break
            if draw(st.integers(0, 9)) == 0:
                self.crash()
            if cancels and draw(st.integers(0, 19)) == 0:
                self.do(Close(RunStatus.CANCELED, {"code": "CANCELED"}))
            if did:
                continue
            wakes = interpreter.wake_at(self.definition, self.state)
            if not cancels:  # in time for every limit
                wakes = min((at for at in (self.state.wake_at, *pauses(self.definition, self.state)) if at is not None), default=None)
            if self.flying and (wakes is None or draw(st.booleans())):
                self.land(draw(st.sampled_from(self.flying)), draw(st.sampled_from(["ok", "ok", "hold", "retry", "fail"])))
            elif wakes is not None:
                self.now = max(self.now, wakes)
            else:
                assert self.step() or self.state.status.is_final, "nothing runs and nothing waits"
        else:
            raise AssertionError("it never ended")
        assert not self.flying
        assert not list(self.state.open())
        assert self.folded() == self.state
        assert list(interpreter.decide(self.definition, self.state, CONTEXT, self.now)) == []
        for (key, item), numbers in self.begun.items():
            assert numbers == list(range(1, len(numbers) + 1)), "attempts are numbered, each begun once"
            assert len(numbers) <= self.definition.plans[key].retry.attempts, (key, item)

    def status(self, key: str) -> str | None:
        last = self.state.latest.get(key)
        return None if last is None else str(last.status)


# ---- the model ---------------------------------------------------------------------------------------------------------


class Model:
    """What must become of the steps of one part, given how their attempts did: `fate` is a status, or None for never begun."""

    def __init__(self, steps: list[dict[str, Any]], ended: dict[tuple[str, int], str]) -> None:
        self.steps, self.ended, self.known = steps, ended, dict[str, str | None]()

    def fate(self, key: str) -> str | None:
        if key not in self.known:
            self.known[key] = self._fate(key)
        return self.known[key]

    def means(self, need: str) -> str:
        """done, skipped or never, for one who needs it; of a case also: not chosen is skipped."""
        key, _, case = need.partition(".")
        step, fate = _by_key(self.steps)[key], self.fate(key)
        if fate == "SUCCEEDED":
            if case and next((c["name"] for c in step["with"]["cases"] if c["when"] == "true"), "c") != case:
                return "skipped"
            return "done"
        if fate == "FAILED":
            on_error = step.get("onError", "fail")
            if on_error == "continue" or (on_error == {"fallback": "{{ 1 }}"}):
                return "done"
            return "skipped" if isinstance(on_error, dict) and "goto" in on_error else "never"
        return "skipped" if fate == "SKIPPED" else "never"

    def _fate(self, key: str) -> str | None:
        step = _by_key(self.steps)[key]
        sources = [s["key"] for s in self.steps if s.get("onError") == {"goto": key}]
        if sources:
            fates = [self.fate(source) for source in sources]
            if None in fates:
                return None
            return self._runs(step) if "FAILED" in fates else "SKIPPED"
        n = [s["key"] for s in self.steps].index(key)
        needs = step.get("needs", [self.steps[n - 1]["key"]] if n else [])
        found = [self.means(need) for need in needs]
        if step.get("join") == "any":
            if not found or "done" in found:
                return self._runs(step)
            return None if "never" in found else "SKIPPED"
        if "never" in found:
            return None
        unchosen = any("." in need and means == "skipped" for need, means in zip(needs, found, strict=True))
        return "SKIPPED" if unchosen or (found and "done" not in found) else self._runs(step)

    def _runs(self, step: dict[str, Any]) -> str:
        holds = WHEN[step.get("when", "true")]
        if not holds:
            return "FAILED" if holds is None else "SKIPPED"
        if step["type"] == "switch":
            return "SUCCEEDED"
        if "forEach" not in step and "while" not in step:
            return "SUCCEEDED" if self.ended[step["key"], ALONE] == "ok" else "FAILED"
        forgives = step["onError"] == "continue" or step["onError"] == {"fallback": "{{ 1 }}"}
        did = [self.ended.get((step["key"], n)) for n in _items(step)]
        if forgives or "fail" not in did:
            assert None not in did
            return "FAILED" if "while" in step and step["while"]["onLimit"] == "fail" and _wanted(step) > len(did) else "SUCCEEDED"
        return "FAILED"

    def fails(self) -> bool:
        return any(self.fate(step["key"]) == "FAILED" and self.means(step["key"]) == "never" for step in self.steps)


@seed(SEED)
@settings(max_examples=EXAMPLES, deadline=None)
@given(workflows(quiet=True), st.data())
def test_what_becomes_of_each_step_is_what_the_model_says_in_any_order_and_after_any_crash(
    value: dict[str, Any], data: st.DataObject
) -> None:
    world = World(value, data)
    world.play(cancels=False)
    main = Model(value["steps"], world.ended)
    assert {step["key"]: world.status(step["key"]) for step in value["steps"]} == {s["key"]: main.fate(s["key"]) for s in value["steps"]}
    for step in value["steps"]:
        if ("forEach" in step or "while" in step) and world.status(step["key"]) == "SUCCEEDED":
            fallback = 1 if isinstance(step["onError"], dict) else None
            wanted = [{"of": n} if world.ended[step["key"], n] == "ok" else fallback for n in _items(step)]
            held = [output for output, want in zip(world.state.outputs[step["key"]], wanted, strict=True) if output != want]  # type: ignore[arg-type]  # it is a list
            assert all(output is None for output in held), "only what was held has no output"
    fails = main.fails() or value["output"] == "{{ 1 / 0 }}"
    if "finally" in value:
        final = Model(value["finally"], world.ended)
        assert {s["key"]: world.status(s["key"]) for s in value["finally"]} == {s["key"]: final.fate(s["key"]) for s in value["finally"]}
        fails = fails or final.fails()
    assert world.state.status is (RunStatus.FAILED if fails else RunStatus.SUCCEEDED)
    assert world.output == (None if fails else 1)


@seed(SEED)
@settings(max_examples=EXAMPLES, deadline=None)
@given(workflows(quiet=False), st.data())
def test_a_run_that_is_cut_short_ends_and_its_finally_has_run(value: dict[str, Any], data: st.DataObject) -> None:
    """Canceled at any moment, out of time, or returned."""
    world = World(value, data)
    world.play(cancels=True)
    state = world.state
    ended = {step["key"]: world.status(step["key"]) for step in (*value["steps"], *value.get("finally", []))}
    assert set(ended.values()) <= {"SUCCEEDED", "FAILED", "SKIPPED", "CANCELED", None}
    if "finally" in value:
        assert state.closing is not None
        assert [key for key in ended if key.startswith("f") and ended[key] is not None], "it has run"
        if (began := _began(world)) is None or world.now < began + timedelta(seconds=300):
            final = Model(value["finally"], world.ended)
            assert {s["key"]: ended[s["key"]] for s in value["finally"]} == {s["key"]: final.fate(s["key"]) for s in value["finally"]}
        else:
            assert state.status is not RunStatus.SUCCEEDED
    if state.closing is not None and state.closing.status is not RunStatus.SUCCEEDED:
        assert state.status is state.closing.status
        assert state.error == state.closing.error
    returned = [step["key"] for step in value["steps"] if step["type"] == "return" and ended[step["key"]] == "SUCCEEDED"]
    if returned:
        assert None not in [ended[step["key"]] for step in value["steps"]]
    if "CANCELED" in ended.values():
        assert state.closing is not None


def _began(world: World) -> datetime | None:
    """When the first step of `finally` did."""
    return next(
        (event.at for event in world.told if event.type is RunEventType.STEP_STARTED and str(event.data["key"]).startswith("f")), None
    )
