"""What a run would do, worked out without doing it.

The interpreter decides, one step at a time, as in a run; what it decides is folded, as in a run. Nothing is handed out that acts: a
step runs only if its type says that it foresees (`StepType.foresees`), on a transaction that cannot write, with `Withheld` for the
world outside. What any other step would give is unknown, and so is all that is made from it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from core.clock import now
from core.database import reading
from core.errors import Fault, Invalid, raise_if_any
from core.fields import JSON
from core.ids import new_id
from core.settings import Engine as Settings
from models.events import RunEventType
from models.projects import Project
from models.workflows import RunStatus, StepEffect, TriggerType, Workflow, comparisons
from models.workflows.comparisons import Experience
from models.workflows.writes import Connection
from services.workflows import contexts, definitions, interpreter, replays, reuse, schemas, versions
from services.workflows.catalog import CATALOG
from services.workflows.definitions import Definition, StepPlan
from services.workflows.expressions import ExpressionError, template
from services.workflows.interpreter import Begin, End, Fail, Happened, Skip, State
from services.workflows.steps import Call, Done, Outside, StepError

SECONDS_MOST = 3  # of one forecast


class Prediction(StrEnum):
    RUNS = "RUNS"
    MAYBE = "MAYBE"
    SKIPPED = "SKIPPED"
    FAILS = "FAILS"
    PINNED = "PINNED"
    NOT_REACHED = "NOT_REACHED"


@dataclass(frozen=True, slots=True)
class Range:
    """`low`, `likely` and `high` are those of 10, 50 and 90 % of `times` earlier runs; of a whole plan, added up."""

    low: float
    likely: float
    high: float
    times: int


@dataclass(frozen=True, slots=True)
class StepForecast:
    """`unknown` are the places in `input` that cannot be known before the run; there it has null."""

    key: str
    type: str
    prediction: Prediction
    effect: StepEffect | None
    has_effect: bool
    input: JSON
    unknown: Sequence[str]
    output: JSON
    is_output_known: bool
    error: JSON
    milliseconds: Range | None
    cost_micros: Range | None
    currency: str | None


@dataclass(frozen=True, slots=True)
class Forecast:
    """A total is None when a part of it is unknown; `unknown_times` and `unknown_costs` name those steps."""

    status: RunStatus
    output: JSON
    is_output_known: bool
    error: JSON
    steps: Sequence[StepForecast]
    effects: Sequence[StepForecast]
    milliseconds: Range | None
    unknown_times: Sequence[str]
    cost_micros: Range | None
    currency: str | None
    unknown_costs: Sequence[str]


class Withheld(Exception):
    """A step reached for what it is not given."""


class _Nothing(Outside):
    """The world outside, not there."""

    def __init__(self) -> None:
        pass

    def __getattribute__(self, name: str) -> object:
        raise Withheld(name)


class _Unknown(Exception):
    """An expression asked for an output that only a run can tell."""


class _Outputs(dict[str, JSON]):
    """The outputs of a run that has not happened: to ask for one that is not known is no answer."""

    def __init__(self) -> None:
        super().__init__()
        self.unknown = set[str]()

    def get(self, key: str, default: JSON = None) -> JSON:  # type: ignore[override]  # the interpreter asks in no other way
        if key in self.unknown:
            raise _Unknown(key)
        return super().get(key, default)


@dataclass(slots=True)
class _Seen:
    """What became of one step."""

    prediction: Prediction
    effect: StepEffect | None = None
    input: JSON = None
    unknown: list[str] = field(default_factory=list)
    error: JSON = None
    seconds: float | None = None  # known beforehand


@dataclass(frozen=True, slots=True)
class Subject:
    """What is to be foreseen: a definition that has been checked, in a project, and the workflow whose history it has."""

    raw: JSON
    project_id: UUID
    workflow_id: UUID | None


async def subject(
    workflow: Workflow | None, project: Project | None, version_number: int | None, definition: JSON, settings: Settings
) -> Subject:
    """Raises Invalid when it is not said what, or the definition is none, and NotFound for a version that is not there."""
    if (workflow is None) == (project is None) or (workflow is None and definition is None):
        message = "Say which workflow, or give a project and a definition."
        raise Invalid.field("workflowId" if project is None else "definition", "REQUIRED", message)
    if definition is not None:
        if version_number is not None:
            raise Invalid.field("versionNumber", "AMBIGUOUS", "Either a definition or a version, not both.")
        await versions.check(definition, settings)
    elif workflow is not None:
        definition = (await versions.find(workflow, version_number or workflow.version_number, "versionNumber")).definition
    if workflow is not None:
        return Subject(definition, workflow.project_id, workflow.id)
    assert project is not None
    return Subject(definition, project.id, None)


async def plan(connection: Connection, subject: Subject, input: JSON, pins: JSON, settings: Settings) -> Forecast:
    """Raises Invalid when the input or the pins do not fit, and when it takes too long."""
    raw = subject.raw
    assert isinstance(raw, dict)
    if isinstance(schema := raw.get("input"), dict):
        raise_if_any(schemas.faults(input, schema, "input"))
    definition = definitions.parse(raw)
    given = replays.pins_of(pins, definition, settings)
    workflow_id = subject.workflow_id
    async with reading():
        try:
            async with asyncio.timeout(SECONDS_MOST):
                rehearsal = _Rehearsal(definition, raw, input, given, subject.project_id, workflow_id or new_id())
                end = await rehearsal.run()
        except TimeoutError:
            raise Invalid(f"To foresee this run takes more than {SECONDS_MOST} s.") from None
    known: dict[str, Experience] = {}
    if workflow_id is not None:
        steps = [(step.key, step.type.name) for step in definition.steps]
        known = await comparisons.experiences(connection, workflow_id, steps, [kind.name for kind in CATALOG.values() if kind.is_priced])
    return _told(definition, rehearsal, end, known)


class _Rehearsal:
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
        self.outputs = _Outputs()
        self.state = State(outputs=self.outputs)
        self.seen: dict[str, _Seen] = {}
        self._fold(RunEventType.RUN_QUEUED)
        self._fold(RunEventType.RUN_STARTED)
        for key, output in pins.items():
            self.outputs[key] = output
            self.seen[key] = _Seen(Prediction.PINNED)
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
        except _Unknown:
            return None
        return ends[0] if ends else None

    async def _settle(self, step: StepPlan) -> bool:
        """Whether it was this step's turn."""
        try:
            action = next(interpreter.decide(replace(self.definition, steps=(step,)), self.state, self.context, self.now), None)
        except _Unknown:
            await self._open(step)
            return True
        if isinstance(action, Begin):
            await self._begin(step, action.input)
        elif isinstance(action, Skip):
            self.seen[step.key] = _Seen(Prediction.SKIPPED)
            self._tell(RunEventType.STEP_SKIPPED, step.key)
        elif isinstance(action, Fail):
            self._fail(step, action.error)
        else:
            return False
        return True

    async def _open(self, step: StepPlan) -> None:
        """Its condition, or its input, is made from what is not known."""
        is_asked = step.when is not None and not step.when.steps.isdisjoint(self.outputs.unknown)
        seen = self.seen[step.key] = _Seen(Prediction.MAYBE if is_asked else self._certain(step, Prediction.RUNS))
        seen.input = await self._partly(self.configs[step.key], "", seen.unknown)
        seen.effect = None if seen.unknown else step.effect(seen.input)
        self._succeed(step)

    async def _begin(self, step: StepPlan, input: JSON) -> None:
        seen = self.seen[step.key] = _Seen(self._certain(step, Prediction.RUNS), step.effect(input), input)
        if faults := schemas.faults(input, step.type.strict, "with"):
            self._fail(step, {"code": "INPUT", "message": "; ".join(f"{fault.path}: {fault.message}" for fault in faults)})
            return
        if not step.type.foresees or seen.effect is not StepEffect.NONE:
            self._succeed(step)
            return
        assert isinstance(input, dict)
        key = f"{self.run_id}/{step.key}/{interpreter.ALONE}"
        try:
            outcome = await step.type.run(Call(self.run_id, self.project_id, key, input, step.timeout_seconds, _Nothing(), _hush, self.now))
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
            except (_Unknown, ExpressionError):
                unknown.append(path)
                return None
        return value

    def _succeed(self, step: StepPlan, *, is_known: bool = False) -> None:
        if not is_known or self.seen[step.key].prediction is Prediction.MAYBE:
            self.outputs.unknown.add(step.key)
        self._tell(RunEventType.STEP_STARTED, step.key)
        self._tell(RunEventType.STEP_SUCCEEDED, step.key)

    def _fail(self, step: StepPlan, error: dict[str, JSON]) -> None:
        seen = self.seen.setdefault(step.key, _Seen(Prediction.FAILS))
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


# ---- what is told


def _told(definition: Definition, rehearsal: _Rehearsal, end: End | None, known: Mapping[str, Experience]) -> Forecast:
    steps = [_step(step, rehearsal, known.get(step.key)) for step in definition.steps]
    by_key = {step.key: step for step in steps}
    acting = [step for step in steps if step.prediction in (Prediction.RUNS, Prediction.MAYBE)]
    unknown_times = [step.key for step in acting if step.milliseconds is None]
    unknown_costs = [step.key for step in acting if step.cost_micros is None]
    currencies = {step.currency for step in acting if step.currency is not None}
    has_cost = not unknown_costs and len(currencies) <= 1
    fails = [step for step in steps if step.prediction is Prediction.FAILS]
    status = end.status if end is not None else RunStatus.FAILED if fails else RunStatus.SUCCEEDED
    return Forecast(
        status=status,
        output=None if end is None else end.output,
        is_output_known=end is not None,
        error=None if end is None else end.error,
        steps=steps,
        effects=[step for step in acting if step.has_effect],
        milliseconds=None if unknown_times else _longest(definition, by_key),
        unknown_times=unknown_times,
        cost_micros=_sum(acting) if has_cost else None,
        currency=next(iter(currencies), None) if has_cost else None,
        unknown_costs=unknown_costs,
    )


def _step(step: StepPlan, rehearsal: _Rehearsal, known: Experience | None) -> StepForecast:
    seen = rehearsal.seen.get(step.key) or _Seen(Prediction.NOT_REACHED)
    is_known = step.key in rehearsal.outputs and step.key not in rehearsal.outputs.unknown
    acts = seen.prediction in (Prediction.RUNS, Prediction.MAYBE)
    return StepForecast(
        key=step.key,
        type=step.type.name,
        prediction=seen.prediction,
        effect=seen.effect,
        # Whether it has one may depend on what is not known: then it may.
        has_effect=acts and (step.type.writes or seen.effect is StepEffect.OUTSIDE or (seen.effect is None and not step.type.foresees)),
        input=seen.input,
        unknown=seen.unknown,
        output=dict.get(rehearsal.outputs, step.key) if is_known else None,
        is_output_known=is_known,
        error=seen.error,
        milliseconds=_time(seen, known) if acts else None,
        cost_micros=_cost(step, known) if acts else None,
        currency=known.currencies[0] if acts and known is not None and len(known.currencies) == 1 else None,
    )


def _time(seen: _Seen, known: Experience | None) -> Range | None:
    if seen.seconds is not None:
        known_before = seen.seconds * 1000
        return Range(known_before, known_before, known_before, times=0)
    return Range(*known.milliseconds, times=known.times) if known is not None and known.times else None


def _cost(step: StepPlan, known: Experience | None) -> Range | None:
    if not step.type.is_priced:
        return Range(0, 0, 0, 0)
    return Range(*known.cost_micros, times=known.costs) if known is not None and known.cost_micros and len(known.currencies) == 1 else None


def _sum(steps: Sequence[StepForecast]) -> Range:
    """What may not happen counts only against the worse."""
    ranges = [(step.prediction is Prediction.MAYBE, step.cost_micros) for step in steps if step.cost_micros is not None]
    return Range(
        sum(one.low for is_open, one in ranges if not is_open),
        sum(one.likely for _, one in ranges),
        sum(one.high for _, one in ranges),
        min((one.times for _, one in ranges if one.times), default=0),
    )


def _longest(definition: Definition, steps: Mapping[str, StepForecast]) -> Range:
    """The run takes as long as its longest chain of needs."""
    done: dict[str, tuple[float, float, float]] = {}
    left = list(definition.steps)
    while left:
        ready = [step for step in left if all(key in done for key in step.needs)]
        left = [step for step in left if step not in ready]
        for step in ready:
            own = steps[step.key]
            takes = own.milliseconds or Range(0, 0, 0, 0)
            least = 0 if own.prediction is Prediction.MAYBE else takes.low
            before = [max((done[key][n] for key in step.needs), default=0.0) for n in range(3)]
            done[step.key] = (before[0] + least, before[1] + takes.likely, before[2] + takes.high)
    low, likely, high = [max((times[n] for times in done.values()), default=0.0) for n in range(3)]
    counts = [one.milliseconds.times for one in steps.values() if one.milliseconds is not None and one.milliseconds.times]
    return Range(low, likely, high, times=min(counts, default=0))
