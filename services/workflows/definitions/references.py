"""What expressions in a definition name, and whether it is there; and durations that templates may stand for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from core.errors import FieldFault
from core.fields import JSON
from services.workflows import durations
from services.workflows.catalog import CATALOG
from services.workflows.definitions.certainties import condition_faults, missing_input
from services.workflows.expressions import Expression, ExpressionError, Template, expression, template

TAKERS = ", ".join(sorted(kind.name for kind in CATALOG.values() if kind.takes_secrets))


def check_duration(value: JSON, at: str, *bounds: str) -> list[FieldFault]:
    """JSON Schema has seen to its form; a template is left to the moment when its step begins."""
    if isinstance(value, str) and "{{" not in value:
        try:
            durations.seconds(value, **dict(zip(("at_least", "at_most"), bounds, strict=False)))
        except ValueError as error:
            return [FieldFault(at, "OUT_OF_RANGE", str(error))]
    return []


@dataclass(frozen=True, slots=True)
class Known:
    """What an expression may name in its place, and what that is, for a person."""

    steps: frozenset[str]
    what: str = "a step that is over before this one begins"
    has_item: bool = False
    takes_secrets: bool = False
    has_round: bool = False
    input: JSON = None  # its schema
    variables: frozenset[str] | None = None  # of the project; None: they are not looked at


def check_expression(text: str, at: str, known: Known) -> list[FieldFault]:
    """Of a condition."""
    try:
        return _references(expression(text), at, known) or condition_faults(text, at)
    except ExpressionError as error:
        return [FieldFault(at, "EXPRESSION", error.told)]


def check_template(value: JSON, at: str, known: Known) -> list[FieldFault]:
    """Each text for itself, so that every fault has its own place; then the whole, which must not be nested too deeply."""
    faults = [fault for place, text in _texts(value, at) for fault in _check_text(text, place, known)]
    return faults or _check_text(value, at, known)


def _check_text(value: JSON, at: str, known: Known) -> list[FieldFault]:
    try:
        return _references(template(value), at, known)
    except ExpressionError as error:
        return [FieldFault(at, "EXPRESSION", error.told)]


def _texts(value: JSON, at: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, list):
        for n, item in enumerate(value):
            yield from _texts(item, f"{at}[{n}]")
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _texts(item, f"{at}.{name}")


def _references(found: Expression | Template, at: str, known: Known) -> list[FieldFault]:
    faults = [
        FieldFault(at, "UNKNOWN_REFERENCE", f"steps.{key}: {key!r} is not {known.what}.") for key in sorted(found.steps - known.steps)
    ]
    if found.secrets and not known.takes_secrets:
        named = ", ".join(f"secrets.{name}" for name in sorted(found.secrets))
        faults.append(FieldFault(at, "SECRET", f"{named}: a secret can stand only in `with` of a step that calls the outside: {TAKERS}."))
    wrong = {field for path in found.inputs if (field := missing_input(path, known.input)) is not None}
    faults += [
        FieldFault(at, "UNKNOWN_REFERENCE", f"{field}: the workflow's input schema lets no such field in.") for field in sorted(wrong)
    ]
    if known.variables is not None:
        faults += [
            FieldFault(at, "UNKNOWN_REFERENCE", f"vars.{name}: the project has no variable of this name.")
            for name in sorted(found.variables - known.variables)
        ]
    if "item" in found.roots and not known.has_item:
        faults.append(FieldFault(at, "UNKNOWN_REFERENCE", "item: it exists only in `with` and `onError` of a step with forEach."))
    if "round" in found.roots and not known.has_round:
        faults.append(FieldFault(at, "UNKNOWN_REFERENCE", "round: it exists only in `while`, `with` and `onError` of a step with while."))
    return faults
