"""What expressions compute with, how it compares, and its way back to JSON."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from math import isfinite
from typing import cast

import orjson

from core.fields import JSON
from services.workflows.expressions.budgets import Budget
from services.workflows.expressions.errors import ExpressionError

Value = None | bool | int | float | str | datetime | timedelta | list["Value"] | dict[str, "Value"]

MAX_DEPTH = 64  # of a result
_PIECE = 65_536  # characters
_TOO_DEEP = f"The result nests more than {MAX_DEPTH} deep."
_SLICE = 1000  # items of a list that are measured at once
_VALUE_BYTES = 6  # what a number and its comma are counted as
_LEAST, _MOST = -(2**63), 2**64 - 1  # signed and unsigned, like the library's

_KINDS = {
    type(None): "null",
    bool: "a boolean",
    int: "an integer",
    float: "a double",
    str: "a string",
    list: "a list",
    dict: "a map",
    datetime: "a timestamp",
    timedelta: "a duration",
}


Container = list[Value] | dict[str, Value]


def kind(value: Value) -> str:
    return _KINDS[type(value)]


def is_number(value: Value) -> bool:
    """True is no number to CEL, and what JSON carries beyond 64 bits is none either."""
    return type(value) is float or (type(value) is int and _LEAST <= value <= _MOST)


def equal(left: Value, right: Value, budget: Budget) -> bool:
    """CEL's equality: 1 == 1.0, true != 1, values of different kinds differ. No recursion: data may nest as deep as it likes."""
    levels: list[Iterator[tuple[Value, Value]]] = [iter([(left, right)])]
    while levels:
        pair = next(levels[-1], None)
        if pair is None:
            levels.pop()
            continue
        a, b = pair
        budget.spend(1)
        if isinstance(a, list) and isinstance(b, list):
            budget.spend(2)
            if len(a) != len(b):
                return False
            levels.append(zip(a, b, strict=True))
        elif isinstance(a, dict) and isinstance(b, dict):
            budget.spend(3 + len(a) // 8)
            if a.keys() != b.keys():
                return False
            levels.append(zip(a.values(), map(b.__getitem__, a), strict=True))
        elif isinstance(a, str) and isinstance(b, str):
            budget.read(min(len(a), len(b)))
            if a != b:
                return False
        elif isinstance(a, bool) or isinstance(b, bool):
            if a is not b:
                return False
        elif a != b:
            return False
    return True


def contains(items: list[Value], wanted: Value, budget: Budget) -> bool:
    """CEL's `in` for lists."""
    if not isinstance(wanted, list | dict):
        # Python's own search is twenty times as fast; where it finds nothing CEL finds nothing, as it only mixes up 1 and true.
        read = len(wanted) // 1024 if isinstance(wanted, str) else 0
        budget.spend(1 + len(items) * (1 + read) // 8)
        if wanted not in items:
            return False
        if isinstance(wanted, str):
            return True
    for item in items:
        budget.spend(2)
        if equal(item, wanted, budget):
            return True
    return False


def to_json(value: Value, budget: Budget) -> JSON:
    """A copy that JSON can carry: timestamps as RFC 3339 in UTC with six digits, durations as seconds (`90s`, `1.5s`).

    Raises ExpressionError for what JSON has no word for (infinities, NaN, integers beyond 64 bits, half a surrogate pair) and for what is
    too large.
    """
    kind = type(value)
    if kind is str:
        budget.emit(2, _VALUE_BYTES)
        budget.emit(0, _measured(cast(str, value), budget))
        return cast(str, value)
    if (kind is float and isfinite(cast(float, value))) or (kind is int and _LEAST <= cast(int, value) <= _MOST):
        budget.emit(2, _VALUE_BYTES)
        return cast("float | int", value)
    if kind is bool or value is None:
        budget.emit(2, _VALUE_BYTES)
        return cast("bool | None", value)
    (result,) = _copy([value], budget, 0)  # one loop for any other lone value too
    return cast(JSON, result)  # JSON is a Value, but list and dict are invariant


def handed_on(value: Container, budget: Budget) -> JSON:
    """What is JSON already, itself. Raises as `to_json` does."""
    level: list[Container] = [value]
    for _ in range(MAX_DEPTH):
        level = [
            child for each in level for child in (each.values() if isinstance(each, dict) else each) if isinstance(child, (list, dict))
        ]
    if level:
        raise ExpressionError(_TOO_DEEP)
    try:
        if isinstance(value, dict):
            budget.emit(0, _VALUE_BYTES * len(value) + _measured("".join(value), budget))
        for part in value.values() if isinstance(value, dict) else (value[at : at + _SLICE] for at in range(0, len(value), _SLICE)):
            size = _measured(part, budget) if isinstance(part, str) else len(orjson.dumps(part, option=orjson.OPT_PASSTHROUGH_DATETIME))
            budget.emit(0, size)
    except orjson.JSONEncodeError:
        return to_json(value, budget)  # which says why
    return cast(JSON, value)


def _copy(container: Container, budget: Budget, depth: int) -> Container:
    """One flat loop, for a result may have many values."""
    if depth > MAX_DEPTH:
        raise ExpressionError(_TOO_DEEP)
    size = _VALUE_BYTES * len(container)
    if isinstance(container, dict):
        size += _measured("".join(container), budget)
    budget.emit(1 + len(container), size)
    result = container.copy()
    slots = cast(dict[object, Value], result)  # a list is assigned to in the same way
    size = 0
    for key, item in result.items() if isinstance(result, dict) else enumerate(result):
        if isinstance(item, str):
            size += _measured(item, budget)
            if size > _PIECE:
                budget.emit(0, size)
                size = 0
        elif isinstance(item, (list, dict)):
            slots[key] = _copy(item, budget, depth + 1)
        elif isinstance(item, float):
            if not isfinite(item):
                raise ExpressionError("The result holds a number that is infinite or not a number.")
        elif isinstance(item, int):
            if not _LEAST <= item <= _MOST:
                raise ExpressionError("The result holds an integer beyond 64 bits.")
        elif isinstance(item, datetime):
            slots[key] = timestamp_text(item)
        elif isinstance(item, timedelta):
            slots[key] = duration_text(item)
    budget.emit(0, size)
    return result


def _measured(text: str, budget: Budget) -> int:
    """Bytes in JSON, as far as they are not taken from the budget already: a long text is, piece by piece, so that one that is far too
    long is not read to its end, and because the encoder sets aside eight times the length.
    """
    try:
        if len(text) <= _PIECE:
            return len(orjson.dumps(text))
        for at in range(0, len(text), _PIECE):
            budget.emit(0, len(orjson.dumps(text[at : at + _PIECE])))
    except orjson.JSONEncodeError:
        raise ExpressionError("The result holds text that is not valid Unicode.") from None
    return 0


def timestamp_text(value: datetime) -> str:
    return value.strftime("%Y-%m-%dT%H:%M:%S.%fZ").zfill(27)  # strftime writes the year 7 as it likes


def duration_text(value: timedelta) -> str:
    sign = "-" if value < timedelta() else ""
    seconds, fraction = divmod(abs(value) // timedelta(microseconds=1), 1_000_000)
    return f"{sign}{seconds}.{fraction:06}".rstrip("0").rstrip(".") + "s"
