"""The functions an expression may call. `matches` is not among them: the parser takes its pattern apart (`patterns.py`)."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import cel

from services.workflows.expressions.budgets import Budget
from services.workflows.expressions.errors import ExpressionError
from services.workflows.expressions.operations import run
from services.workflows.expressions.values import Value, duration_text, is_number, kind, timestamp_text

_PIECE = 65_536  # characters
_MAX_NUMBER_CHARACTERS = 400  # 1e308 written out fits
_LONGEST_DURATION = timedelta(microseconds=(2**63 - 1) // 1000)  # the library counts nanoseconds in 64 bits, and silently stops there
_RFC_3339 = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2})")


class Function(NamedTuple):
    """`arguments` counts the value before the dot."""

    call: Callable[[Budget, list[Value]], Value]
    arguments: int = 1
    is_global: bool = True  # size(x)
    is_method: bool = False  # x.size()


def _size(budget: Budget, arguments: list[Value]) -> Value:
    (value,) = arguments
    if isinstance(value, str):
        budget.spend(1 if value.isascii() else 1 + len(value) // 128)
        return _utf8_length(value)  # what the library counts
    if isinstance(value, list | dict):
        return len(value)
    raise ExpressionError(f"size() does not take {kind(value)}.")


def _utf8_length(text: str) -> int:
    """In pieces, so that nothing as large is built."""
    if text.isascii():
        return len(text)
    return sum(len(text[at : at + _PIECE].encode("utf-8", "surrogatepass")) for at in range(0, len(text), _PIECE))


def _string(budget: Budget, arguments: list[Value]) -> Value:
    (value,) = arguments
    if isinstance(value, str):
        return value
    if isinstance(value, datetime):
        return timestamp_text(value)
    if isinstance(value, timedelta):
        return duration_text(value)
    if not is_number(value):
        raise ExpressionError(f"string() does not take {kind(value)}.")
    return run(_STRING, "string() does not take this number.", budget, a=value)


def _number(name: str) -> Callable[[Budget, list[Value]], Value]:
    program = cel.compile(f"{name}(a)")

    def convert(budget: Budget, arguments: list[Value]) -> Value:
        (value,) = arguments
        if not is_number(value) and not isinstance(value, str):
            raise ExpressionError(f"{name}() does not take {kind(value)}.")
        if isinstance(value, str) and len(value) > _MAX_NUMBER_CHARACTERS:
            raise ExpressionError(f"{name}() does not take so long a string.")
        return run(program, f"{name}() cannot read this string.", budget, a=value)

    return convert


def _timestamp(budget: Budget, arguments: list[Value]) -> Value:
    (value,) = arguments
    if isinstance(value, datetime):
        return value
    if not isinstance(value, str):
        raise ExpressionError(f"timestamp() does not take {kind(value)}.")
    budget.spend(4)
    try:
        if _RFC_3339.fullmatch(value):
            return datetime.fromisoformat(value).astimezone(UTC)
    except (ValueError, OverflowError):
        pass  # the 30th of February, second 60, the year 0
    raise ExpressionError("timestamp() takes text like 2026-01-31T09:30:00Z.")


def _duration(budget: Budget, arguments: list[Value]) -> Value:
    (value,) = arguments
    if isinstance(value, timedelta):
        return value
    complaint = "duration() takes text like 1h30m or 90s, up to 292 years."
    if not isinstance(value, str) or len(value) > _MAX_NUMBER_CHARACTERS:
        raise ExpressionError(complaint)
    result = run(_DURATION, complaint, budget, a=value)
    if not isinstance(result, timedelta) or abs(result) >= _LONGEST_DURATION:
        raise ExpressionError(complaint)
    return result


def _part(name: str, *of: type[datetime] | type[timedelta]) -> Callable[[Budget, list[Value]], Value]:
    program = cel.compile(f"a.{name}()")

    def part(budget: Budget, arguments: list[Value]) -> Value:
        (value,) = arguments
        if not isinstance(value, of):
            raise ExpressionError(f"{name}() does not take {kind(value)}.")
        return run(program, f"{name}() does not take this.", budget, a=value)

    return part


def _text(name: str, test: Callable[[str, str], bool]) -> Callable[[Budget, list[Value]], Value]:
    def call(budget: Budget, arguments: list[Value]) -> Value:
        value, wanted = arguments
        if not isinstance(value, str) or not isinstance(wanted, str):
            raise ExpressionError(f"{name}() looks for a string in a string, not for {kind(wanted)} in {kind(value)}.")
        # A short text is searched letter by letter for every place, in the worst case; a long one in linear time.
        places = min(len(wanted), 1250) if len(value) < 30_000 else 1
        budget.spend(1 + len(value) // 128 + len(value) * places // 1500)
        return test(value, wanted)

    return call


_STRING = cel.compile("string(a)")
_DURATION = cel.compile("duration(a)")

FUNCTIONS: dict[str, Function] = {
    "size": Function(_size, is_method=True),
    "string": Function(_string),
    "int": Function(_number("int")),
    "double": Function(_number("double")),
    "timestamp": Function(_timestamp),
    "duration": Function(_duration),
    "dyn": Function(lambda _, arguments: arguments[0]),
    "contains": Function(_text("contains", str.__contains__), 2, is_global=False, is_method=True),
    "startsWith": Function(_text("startsWith", str.startswith), 2, is_global=False, is_method=True),
    "endsWith": Function(_text("endsWith", str.endswith), 2, is_global=False, is_method=True),
    **{
        name: Function(_part(name, datetime), is_global=False, is_method=True)
        for name in ("getFullYear", "getMonth", "getDate", "getDayOfMonth", "getDayOfWeek", "getDayOfYear")
    },
    **{
        name: Function(_part(name, datetime, timedelta), is_global=False, is_method=True)
        for name in ("getHours", "getMinutes", "getSeconds", "getMilliseconds")
    },
}
