"""What is certainly wrong with a definition though each part of it may stand: steps that can never run, values that never change and never
fit, fields of the input that its schema does not let in. What only a run can tell is left to the run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress

from core.errors import FieldFault
from core.fields import JSON
from services.workflows.definitions.plans import Object, sources, written_needs
from services.workflows.expressions import ExpressionError, expression, template

CONSTANT_MOST = 200  # characters of a text that is worked out here: a longer one could take long


def unreachable(steps: Sequence[Object], at: str) -> list[FieldFault]:
    """Steps all of whose needs lead to a `return` that nothing can pass: without `when`, and whose failure ends the run, too."""
    listed = list(steps)
    handlers, needs = sources(listed), written_needs(listed)
    final = {
        str(step["key"]) for step in listed if step["type"] == "return" and "when" not in step and step.get("onError", "fail") == "fail"
    }
    lost = dict[str, int]()
    is_growing = True
    while is_growing:
        more = {
            key: n
            for n, key in enumerate(str(step["key"]) for step in listed)
            if key not in lost and key not in handlers and needs[n] and {need.partition(".")[0] for need in needs[n]} <= final | lost.keys()
        }
        lost |= more
        is_growing = bool(more)
    message = "It can never run: the `return` before it ends the run."
    return [FieldFault(f"{at}[{n}]", "UNREACHABLE", f"{key!r}: {message}") for key, n in sorted(lost.items(), key=lambda item: item[1])]


def condition_faults(text: str, at: str) -> list[FieldFault]:
    """Of a `when` that has been read, and looks at nothing. One that fails is left alone: that may be what it is for."""
    found = expression(text)
    if found.roots or len(text) > CONSTANT_MOST:
        return []
    with suppress(ExpressionError):
        if not isinstance(found.evaluate({}), bool):
            return [FieldFault(at, "TYPE", "A condition is true or false, and this one never is.")]
    return []


def settled(value: JSON) -> JSON:
    """With the values of those of its templates that look at nothing and have one."""
    if isinstance(value, dict):
        return {name: settled(one) for name, one in value.items()}
    if isinstance(value, list):
        return [settled(one) for one in value]
    if isinstance(value, str) and "{{" in value and len(value) <= CONSTANT_MOST and not (made := template(value)).roots:
        with suppress(ExpressionError):
            return made.render({})
    return value


def missing_input(path: Sequence[str], schema: JSON) -> str | None:
    """The field, as `input.a.b`, that an input which fits the schema never has."""
    for n, name in enumerate(path):
        known = schema.get("properties", {}) if isinstance(schema, Mapping) else None
        if not isinstance(schema, Mapping) or not isinstance(known, Mapping):
            return None
        if name not in known:
            is_closed = schema.get("additionalProperties") is False
            return ".".join(("input", *path[: n + 1])) if is_closed else None
        schema = known[name]
    return None
