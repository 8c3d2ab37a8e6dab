"""The course of a rehearsal: folded as a run's is, and with it what is foreseen of each step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar
from uuid import UUID

import orjson

from core.clock import now
from core.errors import Invalid
from core.fields import JSON
from core.ids import new_id
from core.settings import Engine as Settings
from models.events import RunEventType
from models.workflows import TriggerType
from services.workflows import contexts, interpreter, reuse
from services.workflows.definitions import Definition, StepPlan
from services.workflows.definitions.orders import over_before_plans
from services.workflows.definitions.plans import objects
from services.workflows.expressions import ExpressionError
from services.workflows.forecasts.summaries import Prediction, Seen
from services.workflows.forecasts.withheld import Outputs, Unknown
from services.workflows.interpreter import ALONE, Happened, State
from services.workflows.interpreter.states import Closing

BYTES_MOST = 10_000_000  # of all inputs and outputs that one plan tells
ITEMS_MOST = 200  # of all forEach steps together, that are worked out

T = TypeVar("T")


class Course:
    def __init__(
        self,
        definition: Definition,
        raw: dict[str, JSON],
        input: JSON,
        pins: Mapping[str, JSON],
        project_id: UUID,
        workflow_id: UUID,
        variables: Mapping[str, JSON],
        settings: Settings,
    ) -> None:
        self.now = now()
        listed = [*objects(raw["steps"]), *objects(raw.get("finally", []))]
        self.configs: dict[str, JSON] = {str(step["key"]): step.get("with", {}) for step in listed}
        self.run_id, self.project_id, self.settings = new_id(), project_id, settings
        self.context = contexts.of_run(self.run_id, workflow_id, self.now, TriggerType.TEST, {}, input, variables)
        self.outputs = Outputs[str]()
        self.state = State(outputs=self.outputs)
        self.closings: list[Closing | None] = [None]  # what the run may have come to when its `finally` begins
        self.seen: dict[str, Seen] = {}
        self._bytes, self.items_left = 0, ITEMS_MOST
        self.fold(RunEventType.RUN_QUEUED)
        self.fold(RunEventType.RUN_STARTED)
        for key, output in pins.items():
            self.outputs[key] = output
            self.seen[key] = Seen(Prediction.PINNED, choices=chosen(output))
            self.tell(RunEventType.STEP_REUSED, key)
        self.definition = reuse.in_order(definition, self.state)
        self.before = over_before_plans(self.definition.steps)

    def decided(self, step: StepPlan) -> interpreter.Action | None:
        """What the interpreter would do with this step alone. Raises Unknown."""
        steps, final = ((), (step,)) if step.in_finally else ((step,), ())
        alone = replace(self.definition, steps=steps, finally_steps=final, returns=(), output=None, output_faults=None)
        return self.agreed(lambda: next(interpreter.decide(alone, self.state, self.context, self.now), None))

    def agreed(self, ask: Callable[[], T]) -> T:
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

    def skip(self, step: StepPlan) -> None:
        self.seen[step.key] = Seen(Prediction.SKIPPED)
        self.tell(RunEventType.STEP_SKIPPED, step.key)

    def succeed(
        self, step: StepPlan, *, item: int = ALONE, is_known: bool = False, may_fail: bool = False, error: Mapping[str, JSON] | None = None
    ) -> bool:
        seen = self.seen[step.key]
        seen.may_fail |= may_fail
        if item == ALONE:
            if not is_known or seen.prediction is Prediction.MAYBE:
                self.outputs.unknown.add(step.key)
            if step.type.name == "return" and seen.prediction is Prediction.MAYBE:  # for who goes on, it did not
                self.tell(RunEventType.STEP_SKIPPED, step.key)
                return False
            if step.for_each is None:
                self.tell(RunEventType.STEP_STARTED, step.key)
        self.tell(RunEventType.STEP_SUCCEEDED, step.key, {} if error is None else {"error": dict(error)}, item)
        return is_known

    def fail(self, step: StepPlan, error: dict[str, JSON], item: int = ALONE) -> bool:
        """With its fallback as output, if it has one. Whether it is known what it gives."""
        is_known, told = True, dict[str, JSON]({"error": error})
        if step.fallback is not None:
            try:
                output = self.agreed(lambda: interpreter.fallback(step, self.state, self.context, error, item))
            except Unknown:
                is_known, told["outputDigest"] = False, ""
            except ExpressionError as wrong:
                told["error"] = error = {"code": "EXPRESSION", "message": f"onError.fallback: {wrong.told}", "cause": error}
            else:
                told["outputDigest"] = ""
                if (kept := self.put(step, output, item)) is not None:
                    told = {"error": kept}
        if item != ALONE:
            self.tell(RunEventType.STEP_FAILED, step.key, told, item)
            return is_known
        seen = self.seen[step.key]
        seen.error = told["error"]
        if seen.prediction is Prediction.MAYBE:  # it fails if it runs: what comes after is as open as that
            return self.succeed(step, may_fail=True)
        seen.prediction = Prediction.FAILS
        if not is_known:
            self.outputs.unknown.add(step.key)
        self.tell(RunEventType.STEP_FAILED, step.key, told)
        return is_known

    def put(self, step: StepPlan, output: JSON, item: int) -> dict[str, JSON] | None:
        """The error when it is none that a run would keep."""
        size = self._weigh(output)
        if size > (most := self.settings.output_bytes):
            return {"code": "OUTPUT", "message": f"The step's output has {size} bytes; {most} is the most."}
        if item == ALONE:
            self.outputs[step.key] = output
        else:
            self.state.loops[step.key].outputs[item] = output
        return None

    def weighed(self, value: JSON) -> JSON:
        self._weigh(value)
        return value

    def _weigh(self, value: JSON) -> int:
        """Raises Invalid."""
        size = len(orjson.dumps(value))
        self._bytes += size
        if self._bytes > BYTES_MOST:
            raise Invalid(f"The inputs and outputs of this plan have more than {BYTES_MOST} bytes together.")
        return size

    def tell(self, type: RunEventType, key: str, more: Mapping[str, JSON] | None = None, item: int = ALONE) -> None:
        at: dict[str, JSON] = {} if item == ALONE else {"item": item}
        self.fold(type, new_id(), {"key": key, "attempt": 1, **at, **(more or {})})

    def fold(self, type: RunEventType, step_id: UUID | None = None, data: Mapping[str, JSON] | None = None) -> None:
        self.now += timedelta(microseconds=1)  # which of two failed first is told by their times
        interpreter.fold(self.state, Happened(type, step_id, data or {}, self.now))


def chosen(output: JSON) -> tuple[JSON, ...]:
    """Of a switch."""
    return (output.get("case"),) if isinstance(output, dict) else ()
