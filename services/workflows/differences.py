"""What differs between two versions of a workflow, and between two runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import islice
from uuid import UUID

import orjson

from core.fields import JSON, canonical
from core.reads import global_id
from models.workflows import Run, Step, StepStatus, WorkflowVersion, comparisons
from models.workflows.comparisons import Told
from models.workflows.writes import Connection
from services.workflows.catalog import CATALOG
from services.workflows.definitions.plans import objects, written_needs

CHANGES_MOST = 100  # told of one pair of values
VALUE_BYTES, VALUES_BYTES = 64_000, 2_000_000  # of outputs that are compared inside: of one, and of all that is read for an answer


class Change(StrEnum):
    ADDED = "ADDED"
    REMOVED = "REMOVED"
    CHANGED = "CHANGED"


@dataclass(frozen=True, slots=True)
class ValueChange:
    """At a place inside a value, such as `with.headers.accept` or `[2]`; empty for the whole."""

    path: str
    change: Change
    old: JSON
    new: JSON


def changes(old: JSON, new: JSON, path: str = "") -> Iterator[ValueChange]:
    """Objects by name and lists of the same length by place; whatever else differs is told as a whole, in the order of the old one."""
    if isinstance(old, dict) and isinstance(new, dict):
        for name in dict.fromkeys((*old, *new)):
            at = f"{path}.{name}" if path else name
            if name not in new:
                yield ValueChange(at, Change.REMOVED, old[name], None)
            elif name not in old:
                yield ValueChange(at, Change.ADDED, None, new[name])
            else:
                yield from changes(old[name], new[name], at)
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for n, (one, other) in enumerate(zip(old, new, strict=True)):
            yield from changes(one, other, f"{path}[{n}]")
    elif canonical(old) != canonical(new):  # not ==: 1 is not true, nor 1.0
        yield ValueChange(path, Change.CHANGED, old, new)


# ---- versions


@dataclass(frozen=True, slots=True)
class StepChange:
    key: str
    change: Change
    changes: Sequence[ValueChange]  # empty unless it is in both
    old: JSON
    new: JSON


@dataclass(frozen=True, slots=True)
class VersionDiff:
    a: WorkflowVersion
    b: WorkflowVersion
    steps: Sequence[StepChange]
    rest: Sequence[ValueChange]

    @property
    def is_same(self) -> bool:
        return not (self.steps or self.rest)


def of_versions(a: WorkflowVersion, b: WorkflowVersion) -> VersionDiff:
    old, new = _steps(a.definition), _steps(b.definition)
    found = [_step_change(key, old.get(key), new.get(key)) for key in dict.fromkeys((*old, *new))]
    return VersionDiff(a, b, [step for step in found if step is not None], list(changes(_without_steps(a), _without_steps(b))))


def _step_change(key: str, old: dict[str, JSON] | None, new: dict[str, JSON] | None) -> StepChange | None:
    if old is None or new is None:
        return StepChange(key, Change.ADDED if old is None else Change.REMOVED, (), old, new)
    found = list(changes(old, new))
    return StepChange(key, Change.CHANGED, found, old, new) if found else None


def _steps(definition: Mapping[str, JSON], part: str = "steps") -> dict[str, dict[str, JSON]]:
    """By key, each with the `needs` that it has: a step put before another changes what that one waits for."""
    steps = objects(definition.get(part, []))
    return {str(step["key"]): {**step, "needs": [*needs]} for step, needs in zip(steps, written_needs(steps), strict=True)}


def _without_steps(version: WorkflowVersion) -> dict[str, JSON]:
    """`finally` by the keys of its steps, so that one more does not change the places of the others."""
    rest = {name: value for name, value in version.definition.items() if name != "steps"}
    return {**rest, "finally": {**_steps(rest, "finally")}} if "finally" in rest else rest


# ---- runs


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a step came to in one run: its last attempt, with the times of all. A cost that is not known is None; one of nothing is 0."""

    id: str  # global
    step_id: UUID
    status: StepStatus
    attempts: int
    is_reused: bool
    milliseconds: float | None
    cost_micros: int | None
    currency: str | None
    output_bytes: int | None


@dataclass(frozen=True, slots=True)
class StepPair:
    """`output_changes` is None where the outputs differ and are too large to be looked into."""

    key: str
    a: Outcome | None
    b: Outcome | None
    has_same_output: bool
    output_changes: Sequence[ValueChange] | None


@dataclass(frozen=True, slots=True)
class Total:
    milliseconds: float | None
    cost_micros: int
    currency: str | None


@dataclass(frozen=True, slots=True)
class RunDiff:
    a: Run
    b: Run
    steps: Sequence[StepPair]
    input_changes: Sequence[ValueChange]
    output_changes: Sequence[ValueChange]
    total_a: Total
    total_b: Total


async def of_runs(connection: Connection, a: Run, b: Run) -> RunDiff:
    """Outputs stand side by side for each step outside forEach; of one with items the whole is compared."""
    priced = [kind.name for kind in CATALOG.values() if kind.is_priced]
    left = {step.key: step for step in await comparisons.steps(connection, a.id, priced)}
    right = {step.key: step for step in await comparisons.steps(connection, b.id, priced)}
    keys = list(dict.fromkeys((*left, *right)))
    differing = [key for key in keys if _digest(left.get(key)) != _digest(right.get(key))]
    wanted, total = list[str](), 0
    for key in differing:
        sizes = [step.output_bytes or 0 for step in (left.get(key), right.get(key)) if step is not None]
        if max(sizes) <= VALUE_BYTES and total + sum(sizes) <= VALUES_BYTES:
            wanted.append(key)
            total += sum(sizes)
    values = await comparisons.outputs(connection, [side[key].source_id for key in wanted for side in (left, right) if key in side])
    pairs = []
    for key in keys:
        one, other = left.get(key), right.get(key)
        is_same = _digest(one) == _digest(other)
        inside: Sequence[ValueChange] | None = ()
        if not is_same:
            inside = _few(_value(values, one), _value(values, other)) if key in wanted else None
            is_same = inside == []  # names in another order are no difference
        pairs.append(StepPair(key, _outcome(one), _outcome(other), is_same, inside))
    return RunDiff(a, b, pairs, _few(a.input, b.input), _few(a.output, b.output), await _total(connection, a), await _total(connection, b))


def _few(old: JSON, new: JSON) -> list[ValueChange]:
    return list(islice(changes(old, new), CHANGES_MOST))


def _digest(step: Told | None) -> str | None:
    return None if step is None else step.digest


def _value(values: Mapping[UUID, str], step: Told | None) -> JSON:
    text = None if step is None else values.get(step.source_id)
    value: JSON = None if text is None else orjson.loads(text)
    return value


def _outcome(step: Told | None) -> Outcome | None:
    if step is None:
        return None
    is_reused = step.status == StepStatus.REUSED
    cost, currency = (0, None) if is_reused else (step.cost_micros, step.currency)
    return Outcome(
        global_id(Step, step.id),
        step.id,
        StepStatus(step.status),
        step.attempts,
        is_reused,
        step.milliseconds,
        cost,
        currency,
        step.output_bytes,
    )


async def _total(connection: Connection, run: Run) -> Total:
    cost = await comparisons.cost(connection, run.id)
    return Total(_milliseconds(run.started_at, run.finished_at), cost, "USD" if cost else None)


def _milliseconds(start: datetime | None, end: datetime | None) -> float | None:
    return None if start is None or end is None else (end - start).total_seconds() * 1000
