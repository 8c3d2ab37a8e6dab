"""The events that cancel a run: its definition's `cancelOn`. Which they are is worked out once, when the run is made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core import names
from core.fields import JSON
from services.workflows import privacy
from services.workflows.concurrency import NoKey
from services.workflows.expressions import ExpressionError, Template, template
from services.workflows.steps.waits import CORRELATION_MOST

if TYPE_CHECKING:
    from services.workflows.definitions import Definition  # which is made of what is made of this


class NoCorrelation(NoKey):
    """It cannot be said for this input which event would cancel the run."""

    code = "CANCEL_ON"


@dataclass(frozen=True, slots=True)
class CancelOn:
    """An event that would cancel a run. `correlation` is None where only a run can tell it."""

    event: str
    correlation: str | None


def listened(definition: Mapping[str, JSON], scope: Mapping[str, JSON]) -> Sequence[tuple[str, str]]:
    """Name and correlation of each, with `input` and `trigger` in scope. Raises NoCorrelation."""
    return tuple([(name, _correlation(n, made, scope)) for n, (name, made) in enumerate(_written(definition))])


def foreseen(definition: Definition, raw: Mapping[str, JSON], scope: Mapping[str, JSON]) -> list[CancelOn]:
    """Before it is known how the run is started: what is made from that is unknown. Raises NoCorrelation."""
    found = []
    for n, (name, made) in enumerate(_written(raw)):
        correlation = None if "trigger" in made.roots else _correlation(n, made, scope)
        found.append(CancelOn(name, privacy.SHOWN if definition.sees_hidden(made) else correlation))
    return found


def shown(definition: Definition, raw: Mapping[str, JSON], scope: Mapping[str, JSON]) -> list[CancelOn]:
    """Of a run that was made, whose values may have been deleted since."""
    found = []
    for n, (name, made) in enumerate(_written(raw)):
        correlation: str | None = privacy.SHOWN
        if not definition.sees_hidden(made):
            try:
                correlation = _correlation(n, made, scope)
            except NoCorrelation:
                correlation = None
        found.append(CancelOn(name, correlation))
    return found


def _written(definition: Mapping[str, JSON]) -> Iterator[tuple[str, Template]]:
    listed = definition.get("cancelOn", [])
    for one in listed if isinstance(listed, list) else ():
        assert isinstance(one, dict)
        yield str(one["event"]), template(one.get("correlation", ""))


def _correlation(n: int, made: Template, scope: Mapping[str, JSON]) -> str:
    """As `wait` takes it: text, or a whole number."""
    at = f"cancelOn[{n}].correlation"
    try:
        value = made.render(scope)
    except ExpressionError as error:
        raise NoCorrelation(f"{at}: {error.told}") from None
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise NoCorrelation(f"{at}: expected text or a whole number.")
    if (wrong := names.flaw(str(value), 0, CORRELATION_MOST)) is not None:
        raise NoCorrelation(f"{at}: it {wrong[1]}.")
    return str(value)
