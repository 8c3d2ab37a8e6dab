"""A run that does not happen: decided, folded, and nothing done."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TypeAlias, TypeVar
from uuid import UUID

import orjson

from core.clock import now
from core.errors import Fault, Invalid
from core.fields import JSON
from core.ids import new_id
from core.settings import Engine as Settings
from models.events import RunEventType
from models.workflows import RunStatus, StepEffect, TriggerType
from services.workflows import contexts, interpreter, reuse
from services.workflows.definitions import Definition, StepPlan
from services.workflows.definitions.orders import in_turn, over_before_plans
from services.workflows.definitions.plans import OnError, objects
from services.workflows.expressions import ExpressionError, template
from services.workflows.forecasts.outlooks import outlook
from services.workflows.forecasts.summaries import ItemForecast, Prediction, Seen
from services.workflows.forecasts.withheld import Nothing, Outputs, Unknown, Withheld
from services.workflows.interpreter import ALONE, Begin, Close, End, Enter, Fail, Happened, Leave, State
from services.workflows.interpreter.scopes import items_of, scope
from services.workflows.interpreter.states import Closing
from services.workflows.steps import Call, Done, Hold, StepError

BYTES_MOST = 10_000_000  # of all inputs and outputs that one plan tells
ITEMS_MOST = 200  # of all forEach steps together, that are worked out
ITEMS_SHOWN = 5  # of each forEach

EFFECTS = (StepEffect.NONE, StepEffect.IDEMPOTENT, StepEffect.OUTSIDE)

Outcome: TypeAlias = Done | Hold | StepError | None
T = TypeVar("T")


class Rehearsal:
    def __init__(
        self,
        definition: Definition,
        raw: dict[str, JSON],
        input: JSON,
        pins: Mapping[str, JSON],
        project_id: UUID,
        workflow_id: UUID,
        settings: Settings,
    ) -> None:
        self.now = now()
        listed = [*objects(raw["steps"]), *objects(raw.get("finally", []))]
        self.configs: dict[str, JSON] = {str(step["key"]): step.get("with", {}) for step in listed}
        self.run_id, self.project_id, self.settings = new_id(), project_id, settings
        self.context = contexts.of_run(self.run_id, workflow_id, self.now, TriggerType.TEST, {}, input)
        self.outputs = Outputs()
        self.state = State(outputs=self.outputs)
        self.closings: list[Closing | None] = [None]  # what the run may have come to when its `finally` begins
        self.seen: dict[str, Seen] = {}
        self._bytes, self._items = 0, ITEMS_MOST
        self._fold(RunEventType.RUN_QUEUED)
        self._fold(RunEventType.RUN_STARTED)
        for key, output in pins.items():
            self.outputs[key] = output
            self.seen[key] = Seen(Prediction.PINNED, choices=_chosen(output))
            self._tell(RunEventType.STEP_REUSED, key)
        self.definition = reuse.in_order(definition, self.state)
        self.before = over_before_plans(self.definition.steps)

    async def run(self) -> End | None:
        """The run's end; None when it would succeed with what cannot be known."""
        await self._go(self.definition.steps)
        self._doubt_what_returns_may_cut()
        returns = [self.seen[step.key].prediction for step in self.definition.returns if step.key in self.seen]
        end = self._end(self.definition.finally_steps)
        if isinstance(end, Close) or (end is None and self.definition.finally_steps):
            status, error = (RunStatus.SUCCEEDED, None) if end is None else (end.status, end.error)
            self._fold(RunEventType.RUN_RESUMED, data={"closing": {"status": status.value, "error": error}})
            self.closings = [self.state.closing]
            if status is RunStatus.SUCCEEDED and self._may_fail():
                self.closings.append(Closing(RunStatus.FAILED, {}, self.now))
            await self._go(self.definition.finally_steps)
            end = self._end([step for step in self.definition.finally_steps if step.key in self.seen])
        is_open = Prediction.MAYBE in returns and end is not None and end.status is RunStatus.SUCCEEDED
        return None if is_open or not isinstance(end, End) else end

    async def _go(self, steps: Sequence[StepPlan]) -> None:
        for step in in_turn(steps):
            if step.key not in self.seen:
                await self._settle(step)
            await asyncio.sleep(0)  # an evaluation may take 50 ms

    def _end(self, final: Iterable[StepPlan]) -> End | Close | None:
        """As the interpreter decides it when all that can be has been; None when it cannot be known."""
        settled = tuple([step for step in self.definition.steps if step.key in self.seen])
        whole = replace(self.definition, steps=settled, finally_steps=tuple(final))
        try:
            found = next(interpreter.decide(whole, self.state, self.context, self.now), None)
        except Unknown:
            return None
        return found if isinstance(found, End | Close) else None

    # ---- returns

    def _returned(self, step: StepPlan, prediction: Prediction) -> bool:
        """Whether a `return` of this prediction comes before, or beside, this step."""
        return any(
            told.prediction is prediction
            for one in self.definition.returns
            if (told := self.seen.get(one.key)) is not None and one.key != step.key and step.key not in self.before[one.key]
        )

    def _doubt_what_returns_may_cut(self) -> None:
        """What runs beside a return may have ended before it, or not."""
        for step in self.definition.steps:
            told = self.seen.get(step.key)
            if (
                told is not None
                and told.prediction is Prediction.RUNS
                and self._returned(step, Prediction.RUNS) | self._returned(step, Prediction.MAYBE)
            ):
                told.prediction = Prediction.MAYBE
                self.outputs.unknown.add(step.key)

    def _may_fail(self) -> bool:
        return any(told.may_fail and self.definition.plans[key].on_error is OnError.FAIL for key, told in self.seen.items())

    # ---- a step

    async def _settle(self, step: StepPlan) -> None:
        best, worst = outlook(step, self.definition.plans, self.state, self.seen)
        if best is None:
            return
        after = self.before.get(step.key, frozenset())
        if not best or any(one.key in after and self.seen[one.key].prediction is Prediction.RUNS for one in self.definition.returns):
            self._skip(step)
            return
        is_sure = worst is True and (step.in_finally or not self._returned(step, Prediction.MAYBE))
        seen = self.seen[step.key] = Seen(Prediction.RUNS if is_sure else Prediction.MAYBE)
        free = replace(step, needs=(), sources=(), wants={}, joins_any=False)  # what it waits for is over
        try:
            action = self._next(free)
        except Unknown:
            await self._open(free, seen)
            return
        match action:
            case Begin(_, _, input):
                await self._begin(free, seen, input)
            case Enter(_, count):
                await self._loop(free, seen, count)
            case Fail(_, _, error):
                self._fail(free, error)
            case _:
                self._skip(step)

    async def _begin(self, step: StepPlan, seen: Seen, input: JSON) -> None:
        seen.input, seen.effect = self._weighed(input), step.effect(input)
        if step.switch is not None:
            seen.choices = _chosen(input)
        outcome = await self._act(step, input, ALONE)
        if isinstance(outcome, Hold) and outcome.until is not None:
            seen.seconds = max((outcome.until - self.now).total_seconds(), 0)
        self._finish(step, outcome)

    def _skip(self, step: StepPlan) -> None:
        self.seen[step.key] = Seen(Prediction.SKIPPED)
        self._tell(RunEventType.STEP_SKIPPED, step.key)

    def _next(self, step: StepPlan) -> interpreter.Action | None:
        """What the interpreter would do with this step alone. Raises Unknown."""
        steps, final = ((), (step,)) if step.in_finally else ((step,), ())
        alone = replace(self.definition, steps=steps, finally_steps=final, returns=(), output=None)
        return self._agreed(lambda: next(interpreter.decide(alone, self.state, self.context, self.now), None))

    def _agreed(self, ask: Callable[[], T]) -> T:
        """What holds however the run may have ended. Raises Unknown."""
        found = list[T]()
        try:
            for closing in self.closings:
                self.state.closing = closing
                found.append(ask())
        finally:
            self.state.closing = self.closings[0]
        if any(one != found[0] for one in found):
            raise Unknown("run")
        return found[0]

    async def _open(self, step: StepPlan, seen: Seen) -> None:
        """Its condition, its input or its items are made from what is not known."""
        if self._is_asked(step):
            seen.prediction = Prediction.MAYBE
        if (for_each := step.for_each) is not None:
            with suppress(Unknown):
                items = self._agreed(lambda: items_of(step, for_each, self.state, self.context))
                if isinstance(items, dict):
                    self._fail(step, items)
                else:
                    await self._loop(step, seen, len(items))
                return
            seen.effect = step.effect(await self._partly(step, self.configs[step.key], "", []))
        elif step.switch is not None:
            seen.input, seen.unknown, seen.choices = {"case": None}, ["case"], self._choices(step)
            seen.effect = step.effect(seen.input)
        else:
            seen.input = self._weighed(await self._partly(step, self.configs[step.key], "", seen.unknown))
            seen.effect = step.effect(seen.input)
        self._succeed(step, may_fail=True)

    def _is_asked(self, step: StepPlan) -> bool:
        """Whether its condition cannot be known."""
        if (when := step.when) is None:
            return False
        try:
            self._agreed(lambda: when.holds(scope(step, when.steps, self.state, self.context)))
        except (Unknown, ExpressionError):
            return True
        return False

    def _choices(self, step: StepPlan) -> tuple[JSON, ...]:
        """The cases that a switch may choose."""
        assert step.switch is not None
        found = list[JSON]()
        for name, condition in step.switch.cases:
            try:
                if self._agreed(lambda condition=condition: condition.holds(scope(step, condition.steps, self.state, self.context))):  # type: ignore[misc]  # a default binds the loop's value
                    return (*found, name)
            except Unknown:
                found.append(name)
            except ExpressionError:
                return tuple(found)  # it fails there
        return (*found, step.switch.default)

    async def _act(self, step: StepPlan, input: JSON, item: int) -> Outcome:
        """What comes of it; None when only a run can tell."""
        if faults := step.type.faults(input):
            return StepError("INPUT", "; ".join(f"{fault.path}: {fault.message}" for fault in faults))
        if not step.type.foresees or step.effect(input) is not StepEffect.NONE:
            return None
        assert isinstance(input, dict)
        key = f"{self.run_id}/{step.key}/{item}"
        try:
            return await step.type.run(Call(self.run_id, self.project_id, key, input, step.timeout_seconds, Nothing(), _hush, self.now))
        except StepError as error:
            return error
        except Fault as error:
            return StepError(str(error.code), error.message)
        except Withheld:
            return None

    def _finish(self, step: StepPlan, outcome: Outcome, item: int = ALONE) -> bool:
        """Whether it is known what it gives."""
        if isinstance(outcome, StepError):
            return self._fail(step, {"code": outcome.code, "message": outcome.message}, item)
        if isinstance(outcome, Hold):
            seconds, until = step.wait_seconds, outcome.until
            if seconds is not None and (until is None or until > self.now + timedelta(seconds=seconds)):
                return self._fail(step, {"code": "TIMEOUT", "message": f"The step waited for {seconds:g} s in vain."}, item)
            return self._succeed(step, item=item)
        if outcome is None:
            return self._succeed(step, item=item, may_fail=True)
        if (wrong := self._put(step, outcome.output, item)) is not None:
            return self._fail(step, wrong, item)
        return self._succeed(step, item=item, is_known=True)

    # ---- forEach

    async def _loop(self, step: StepPlan, seen: Seen, count: int) -> None:
        """Few items are worked out, of many the first ones: ten thousand would take longer than a plan may."""
        seen.item_count = count
        self._tell(RunEventType.STEP_STARTED, step.key, {"items": count})
        loop = self.state.loops[step.key]
        is_known = count <= self._items
        until = count if is_known else min(count, ITEMS_SHOWN)
        self._items -= until if is_known else 0
        effects = [StepEffect.NONE]
        if not is_known:
            effects.append(step.effect(await self._partly(step, self.configs[step.key], "", [])))
        while True:
            seen.effect = max(effects, key=EFFECTS.index)
            await asyncio.sleep(0)
            unknown, item, action = list[str](), loop.next, None
            with suppress(Unknown):
                action = self._next(step)
            if isinstance(action, Leave):
                return self._leave(step, action, is_known=is_known)
            if item >= until:
                return self._leave(step, Leave(step, [], None), is_known=False)
            error: JSON = None
            if isinstance(action, Fail):
                input, error = None, action.error
                self._tell(RunEventType.STEP_STARTED, step.key, item=item)
                is_known &= self._fail(step, action.error, item)
            else:
                is_begun = isinstance(action, Begin)
                input = action.input if isinstance(action, Begin) else await self._partly(step, self.configs[step.key], "", unknown, item)
                effects.append(step.effect(input))
                self._tell(RunEventType.STEP_STARTED, step.key, item=item)
                outcome = await self._act(step, input, item) if is_begun else None
                error = {"code": outcome.code, "message": outcome.message} if isinstance(outcome, StepError) else None
                is_known &= self._finish(step, outcome, item)
            if item < ITEMS_SHOWN:
                seen.items.append(ItemForecast(item, self._weighed(input), unknown, error))

    def _leave(self, step: StepPlan, leave: Leave, *, is_known: bool) -> None:
        if leave.output is None:
            assert leave.error is not None
            self._fail(step, leave.error)
            return
        if is_known and (wrong := self._put(step, leave.output, ALONE)) is not None:
            self._fail(step, wrong)
        else:
            self._succeed(step, is_known=is_known, may_fail=not is_known, error=leave.error)

    # ---- parts

    async def _partly(self, step: StepPlan, value: JSON, path: str, unknown: list[str], item: int = ALONE) -> JSON:
        """Text by text, with null where it cannot be known."""
        if isinstance(value, dict):
            return {name: await self._partly(step, one, f"{path}.{name}" if path else name, unknown, item) for name, one in value.items()}
        if isinstance(value, list):
            return [await self._partly(step, one, f"{path}[{n}]", unknown, item) for n, one in enumerate(value)]
        if isinstance(value, str):
            await asyncio.sleep(0)  # an evaluation, as above
            made = template(value)
            try:
                return self._agreed(lambda: made.render(scope(step, made.steps, self.state, self.context, item)))
            except (Unknown, ExpressionError):
                unknown.append(path)
                return None
        return value

    def _succeed(
        self, step: StepPlan, *, item: int = ALONE, is_known: bool = False, may_fail: bool = False, error: Mapping[str, JSON] | None = None
    ) -> bool:
        seen = self.seen[step.key]
        seen.may_fail |= may_fail
        if item == ALONE:
            self._settled(step, is_known=is_known)
            if step.type.name == "return" and seen.prediction is Prediction.MAYBE:  # for who goes on, it did not
                self._tell(RunEventType.STEP_SKIPPED, step.key)
                return False
            if step.for_each is None:
                self._tell(RunEventType.STEP_STARTED, step.key)
        self._tell(RunEventType.STEP_SUCCEEDED, step.key, {} if error is None else {"error": dict(error)}, item)
        return is_known

    def _fail(self, step: StepPlan, error: dict[str, JSON], item: int = ALONE) -> bool:
        """With its fallback as output, if it has one. Whether it is known what it gives."""
        is_known, told = True, dict[str, JSON]({"error": error})
        if step.fallback is not None:
            try:
                output = self._agreed(lambda: interpreter.fallback(step, self.state, self.context, error, item))
            except Unknown:
                is_known, told["outputDigest"] = False, ""
            except ExpressionError as wrong:
                told["error"] = error = {"code": "EXPRESSION", "message": f"onError.fallback: {wrong.told}", "cause": error}
            else:
                told["outputDigest"] = ""
                if (kept := self._put(step, output, item)) is not None:
                    told = {"error": kept}
        if item != ALONE:
            self._tell(RunEventType.STEP_FAILED, step.key, told, item)
            return is_known
        seen = self.seen[step.key]
        seen.error = told["error"]
        if seen.prediction is Prediction.MAYBE:  # it fails if it runs: what comes after is as open as that
            return self._succeed(step, may_fail=True)
        seen.prediction = Prediction.FAILS
        if not is_known:
            self.outputs.unknown.add(step.key)
        self._tell(RunEventType.STEP_FAILED, step.key, told)
        return is_known

    def _settled(self, step: StepPlan, *, is_known: bool) -> None:
        if not is_known or self.seen[step.key].prediction is Prediction.MAYBE:
            self.outputs.unknown.add(step.key)

    def _put(self, step: StepPlan, output: JSON, item: int) -> dict[str, JSON] | None:
        """The error when it is none that a run would keep."""
        size = self._weigh(output)
        if size > (most := self.settings.output_bytes):
            return {"code": "OUTPUT", "message": f"The step's output has {size} bytes; {most} is the most."}
        if item == ALONE:
            self.outputs[step.key] = output
        else:
            self.state.loops[step.key].outputs[item] = output
        return None

    def _weighed(self, value: JSON) -> JSON:
        self._weigh(value)
        return value

    def _weigh(self, value: JSON) -> int:
        """Raises Invalid."""
        size = len(orjson.dumps(value))
        self._bytes += size
        if self._bytes > BYTES_MOST:
            raise Invalid(f"The inputs and outputs of this plan have more than {BYTES_MOST} bytes together.")
        return size

    def _tell(self, type: RunEventType, key: str, more: Mapping[str, JSON] | None = None, item: int = ALONE) -> None:
        at: dict[str, JSON] = {} if item == ALONE else {"item": item}
        self._fold(type, new_id(), {"key": key, "attempt": 1, **at, **(more or {})})

    def _fold(self, type: RunEventType, step_id: UUID | None = None, data: Mapping[str, JSON] | None = None) -> None:
        self.now += timedelta(microseconds=1)  # which of two failed first is told by their times
        interpreter.fold(self.state, Happened(type, step_id, data or {}, self.now))


def _chosen(output: JSON) -> tuple[JSON, ...]:
    """Of a switch."""
    return (output.get("case"),) if isinstance(output, dict) else ()


async def _hush(_: dict[str, JSON]) -> None:
    """Nobody watches."""
