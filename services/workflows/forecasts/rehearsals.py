"""A run that does not happen: decided, folded, and nothing done."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from core.clock import now
from core.errors import Fault
from core.fields import JSON
from core.ids import new_id
from models.events import RunEventType
from models.workflows import StepEffect, TriggerType
from services.workflows import contexts, interpreter, reuse
from services.workflows.definitions import Definition, StepPlan
from services.workflows.expressions import ExpressionError, template
from services.workflows.forecasts.summaries import Prediction, Seen
from services.workflows.interpreter import Begin, End, Fail, Happened, Skip, State
from services.workflows.steps import Call, Done, Outside, StepError


class Withheld(Exception):
    """A step reached for what it is not given."""


class Nothing(Outside):
    """The world outside, not there."""

    def __init__(self) -> None:
        pass

    def __getattribute__(self, name: str) -> object:
        if name.startswith("__"):
            return object.__getattribute__(self, name)
        raise Withheld(name)


class Unknown(Exception):
    """An expression asked for an output that only a run can tell."""


class Outputs(dict[str, JSON]):
    """The outputs of a run that has not happened: to ask for one that is not known is no answer."""

    def __init__(self) -> None:
        super().__init__()
        self.unknown = set[str]()

    def get(self, key: str, default: JSON = None) -> JSON:  # type: ignore[override]  # the interpreter asks in no other way
        if key in self.unknown:
            raise Unknown(key)
        return super().get(key, default)

    def known(self) -> dict[str, JSON]:
        return {key: value for key, value in self.items() if key not in self.unknown}


class Rehearsal:
    def __init__(
        self, definition: Definition, raw: JSON, input: JSON, pins: Mapping[str, JSON], project_id: UUID, workflow_id: UUID
    ) -> None:
        assert isinstance(raw, dict)
        listed = raw["steps"]
        assert isinstance(listed, list)
        self.now = now()
        self.configs: dict[str, JSON] = {str(step["key"]): step.get("with", {}) for step in listed if isinstance(step, dict)}
        self.run_id, self.project_id = new_id(), project_id
        self.context = contexts.of_run(self.run_id, workflow_id, self.now, TriggerType.TEST, {}, input)
        self.outputs = Outputs()
        self.state = State(outputs=self.outputs)
        self.seen: dict[str, Seen] = {}
        self._fold(RunEventType.RUN_QUEUED)
        self._fold(RunEventType.RUN_STARTED)
        for key, output in pins.items():
            self.outputs[key] = output
            self.seen[key] = Seen(Prediction.PINNED)
            self._tell(RunEventType.STEP_REUSED, key)
        self.definition = reuse.in_order(definition, self.state)

    async def run(self) -> End | None:
        """The run's end; None when its output cannot be known."""
        is_moving = True
        while is_moving:
            is_moving = False
            for step in self.definition.steps:
                if step.key not in self.seen and await self._settle(step):
                    is_moving = True
                await asyncio.sleep(0)  # an evaluation may take 50 ms
        try:
            ends = [a for a in interpreter.decide(self.definition, self.state, self.context, self.now) if isinstance(a, End)]
        except Unknown:
            return None
        return ends[0] if ends else None

    async def _settle(self, step: StepPlan) -> bool:
        """Whether it was this step's turn."""
        try:
            action = next(interpreter.decide(replace(self.definition, steps=(step,)), self.state, self.context, self.now), None)
        except Unknown:
            await self._open(step)
            return True
        if isinstance(action, Begin):
            await self._begin(step, action.input)
        elif isinstance(action, Skip):
            self.seen[step.key] = Seen(Prediction.SKIPPED)
            self._tell(RunEventType.STEP_SKIPPED, step.key)
        elif isinstance(action, Fail):
            self._fail(step, action.error)
        else:
            return False
        return True

    async def _open(self, step: StepPlan) -> None:
        """Its condition, or its input, is made from what is not known."""
        is_asked = step.when is not None and not step.when.steps.isdisjoint(self.outputs.unknown)
        seen = self.seen[step.key] = Seen(Prediction.MAYBE if is_asked else self._certain(step, Prediction.RUNS))
        seen.input = await self._partly(self.configs[step.key], "", seen.unknown)
        seen.effect = step.effect(seen.input)
        self._succeed(step)

    async def _begin(self, step: StepPlan, input: JSON) -> None:
        seen = self.seen[step.key] = Seen(self._certain(step, Prediction.RUNS), step.effect(input), input)
        if faults := step.type.faults(input):
            self._fail(step, {"code": "INPUT", "message": "; ".join(f"{fault.path}: {fault.message}" for fault in faults)})
            return
        if not step.type.foresees or seen.effect is not StepEffect.NONE:
            self._succeed(step)
            return
        assert isinstance(input, dict)
        key = f"{self.run_id}/{step.key}/{interpreter.ALONE}"
        try:
            outcome = await step.type.run(Call(self.run_id, self.project_id, key, input, step.timeout_seconds, Nothing(), _hush, self.now))
        except StepError as error:
            self._fail(step, {"code": error.code, "message": error.message})
        except Fault as error:
            self._fail(step, {"code": str(error.code), "message": error.message})
        except Withheld:
            self._succeed(step)
        else:
            if isinstance(outcome, Done):
                self.outputs[step.key] = outcome.output
                self._succeed(step, is_known=True)
            else:
                if outcome.until is not None:
                    seen.seconds = max((outcome.until - self.now).total_seconds(), 0)
                self._succeed(step)

    def _certain(self, step: StepPlan, otherwise: Prediction) -> Prediction:
        """A step whose needs may all be skipped may be skipped itself."""
        needs = {self.seen[key].prediction for key in step.needs}
        return Prediction.MAYBE if Prediction.MAYBE in needs and needs <= {Prediction.MAYBE, Prediction.SKIPPED} else otherwise

    async def _partly(self, value: JSON, path: str, unknown: list[str]) -> JSON:
        """Text by text, with null where it cannot be known."""
        if isinstance(value, dict):
            return {name: await self._partly(item, f"{path}.{name}" if path else name, unknown) for name, item in value.items()}
        if isinstance(value, list):
            return [await self._partly(item, f"{path}[{n}]", unknown) for n, item in enumerate(value)]
        if isinstance(value, str):
            await asyncio.sleep(0)  # as above
            made = template(value)
            try:
                return made.render({**self.context, "steps": {key: {"output": self.outputs.get(key)} for key in made.steps}})
            except (Unknown, ExpressionError):
                unknown.append(path)
                return None
        return value

    def _succeed(self, step: StepPlan, *, is_known: bool = False) -> None:
        if not is_known or self.seen[step.key].prediction is Prediction.MAYBE:
            self.outputs.unknown.add(step.key)
        self._tell(RunEventType.STEP_STARTED, step.key)
        self._tell(RunEventType.STEP_SUCCEEDED, step.key)

    def _fail(self, step: StepPlan, error: dict[str, JSON]) -> None:
        seen = self.seen.setdefault(step.key, Seen(Prediction.FAILS))
        seen.prediction, seen.error = self._certain(step, Prediction.FAILS), error
        if seen.prediction is Prediction.MAYBE:  # it fails if it runs: what comes after is as open as that
            self._succeed(step)
        else:
            self._tell(RunEventType.STEP_FAILED, step.key, {"error": error})

    def _tell(self, type: RunEventType, key: str, more: Mapping[str, JSON] | None = None) -> None:
        self._fold(type, new_id(), {"key": key, "attempt": 1, **(more or {})})

    def _fold(self, type: RunEventType, step_id: UUID | None = None, data: Mapping[str, JSON] | None = None) -> None:
        self.now += timedelta(microseconds=1)  # which of two failed first is told by their times
        interpreter.fold(self.state, Happened(type, step_id, data or {}, self.now))


async def _hush(_: dict[str, JSON]) -> None:
    """Nobody watches."""
