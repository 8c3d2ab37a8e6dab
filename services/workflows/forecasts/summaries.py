"""What a rehearsal and the history tell together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from core.fields import JSON
from models.workflows import RunStatus, StepEffect
from models.workflows.comparisons import Experience
from services.workflows import privacy
from services.workflows.definitions import Definition, StepPlan
from services.workflows.definitions.orders import in_turn
from services.workflows.interpreter import End
from services.workflows.recalls import CancelOn


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
class ItemForecast:
    """What a step with forEach would be given for one of its items, or one with while in one of its rounds, as a step is."""

    index: int
    prediction: Prediction
    input: JSON
    unknown: Sequence[str]
    error: JSON


@dataclass(frozen=True, slots=True)
class StepForecast:
    """`unknown` are the places in `input` that cannot be known before the run; there it has null. One with forEach has no input but
    that of its `items`, the first of `item_count`, which is None when it cannot be known."""

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
    item_count: int | None
    items: Sequence[ItemForecast]
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
    cancel_on: Sequence[CancelOn]
    steps: Sequence[StepForecast]
    effects: Sequence[StepForecast]
    milliseconds: Range | None
    unknown_times: Sequence[str]
    cost_micros: Range | None
    currency: str | None
    unknown_costs: Sequence[str]


@dataclass(slots=True)
class Seen:
    """What became of one step."""

    prediction: Prediction
    effect: StepEffect | None = None
    input: JSON = None
    unknown: list[str] = field(default_factory=list)
    error: JSON = None
    seconds: float | None = None  # known beforehand
    may_fail: bool = False  # if it runs
    choices: tuple[JSON, ...] = ()  # of a switch: the cases that it may choose
    item_count: int | None = None
    items: list[ItemForecast] = field(default_factory=list)
    may_do_nothing: bool = False  # it is over with no round, perhaps: those after it go on all the same


def summary(
    definition: Definition,
    seen: Mapping[str, Seen],
    outputs: Mapping[str, JSON],
    end: End | None,
    known: Mapping[str, Experience],
    cancel_on: Sequence[CancelOn],
) -> Forecast:
    """`outputs` are those that are known; `end` is None when the run would succeed with what is not."""
    plans = (*definition.steps, *definition.finally_steps)
    steps = [_step(step, seen.get(step.key), outputs, known.get(step.key)) for step in plans]
    by_key = {step.key: step for step in steps}
    acting = [step for step in steps if step.prediction in (Prediction.RUNS, Prediction.MAYBE)]
    unknown_times = [step.key for step in acting if step.milliseconds is None]
    unknown_costs = [step.key for step in acting if step.cost_micros is None]
    currencies = {step.currency for step in acting if step.currency is not None}
    has_cost = not unknown_costs and len(currencies) <= 1
    return Forecast(
        status=RunStatus.SUCCEEDED if end is None else end.status,
        output=None if end is None else privacy.SHOWN if definition.hides_output else end.output,
        is_output_known=end is not None,
        error=None if end is None or end.error is None else privacy.of_run(end.error, hides_output=definition.hides_output),
        cancel_on=cancel_on,
        steps=steps,
        effects=[step for step in acting if step.has_effect],
        milliseconds=None if unknown_times else _longest(definition, by_key),
        unknown_times=unknown_times,
        cost_micros=_sum(acting) if has_cost else None,
        currency=next(iter(currencies), None) if has_cost else None,
        unknown_costs=unknown_costs,
    )


def _step(step: StepPlan, seen: Seen | None, outputs: Mapping[str, JSON], known: Experience | None) -> StepForecast:
    seen = seen or Seen(Prediction.NOT_REACHED)
    acts = seen.prediction in (Prediction.RUNS, Prediction.MAYBE)
    return StepForecast(
        key=step.key,
        type=step.type.name,
        prediction=Prediction.MAYBE if seen.may_do_nothing and acts else seen.prediction,
        effect=seen.effect,
        has_effect=acts and seen.item_count != 0 and (step.type.writes or seen.effect is StepEffect.OUTSIDE),
        input=privacy.SHOWN if step.hides_input and seen.input is not None else seen.input,
        unknown=seen.unknown,
        output=privacy.SHOWN if step.is_sensitive and step.key in outputs else outputs.get(step.key),
        is_output_known=step.key in outputs,
        error=privacy.quiet(seen.error) if step.hides_input and isinstance(seen.error, dict) else seen.error,
        item_count=seen.item_count,
        items=[_quiet(item) for item in seen.items] if step.hides_input else seen.items,
        milliseconds=_time(seen, known) if acts else None,
        cost_micros=_cost(step, known) if acts else None,
        currency=known.currencies[0] if acts and known is not None and len(known.currencies) == 1 else None,
    )


def _quiet(item: ItemForecast) -> ItemForecast:
    return replace(item, input=privacy.SHOWN, error=privacy.quiet(item.error) if isinstance(item.error, dict) else None)


def _time(seen: Seen, known: Experience | None) -> Range | None:
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
    """The run takes as long as its longest chain; `finally` begins when all others have ended."""
    main = _chains(definition.steps, steps, (0.0, 0.0, 0.0))
    low, likely, high = _chains(definition.finally_steps, steps, main)
    counts = [one.milliseconds.times for one in steps.values() if one.milliseconds is not None and one.milliseconds.times]
    return Range(low, likely, high, times=min(counts, default=0))


def _chains(plans: Sequence[StepPlan], steps: Mapping[str, StepForecast], since: tuple[float, float, float]) -> tuple[float, float, float]:
    """When the last of these ends, at the least, likely and at the most, if they begin then."""
    done: dict[str, tuple[float, float, float]] = {}
    for step in in_turn(plans):
        own = steps[step.key]
        takes = own.milliseconds or Range(0, 0, 0, 0)
        least = 0 if own.prediction is Prediction.MAYBE else takes.low
        before = [max((done[key][n] for key in (*step.needs, *step.sources)), default=since[n]) for n in range(3)]
        done[step.key] = (before[0] + least, before[1] + takes.likely, before[2] + takes.high)
    low, likely, high = [max((times[n] for times in done.values()), default=since[n]) for n in range(3)]
    return low, likely, high
