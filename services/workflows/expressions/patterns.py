"""Regular expressions of `matches`: Rust's, in linear time, by way of pydantic's core (which keeps a pattern compiled; CEL's own
`matches` compiles it again for every element a macro walks).

Linear is not cheap: the time is that of the text times the pattern with its counted repetitions written out. Both are weighed before.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pydantic_core import SchemaError, SchemaValidator, core_schema

from services.workflows.expressions.budgets import Budget
from services.workflows.expressions.errors import ExpressionError

MAX_LENGTH = 256
MAX_WEIGHT = 800  # about 10 ms to compile and 2 MB to keep
_UNICODE_CLASS = 40  # what \w weighs: hundreds of ranges
_PLACES_PER_UNIT = 20

_REPEAT = re.compile(r"\{\s*([0-9]*)\s*(?:,\s*([0-9]*)\s*)?\}")
_GROUP = re.compile(r"\(\?(?:i?:|i\)|P?<[A-Za-z_][A-Za-z0-9_]*>)")
_ESCAPE = re.compile(r"\\(?:[pP](?:\{[^}]*\}|.)|[xuU]\{[^}]*\}|.)", re.DOTALL)


class Pattern:
    """Raises ExpressionError unless it is a regular expression that is cheap enough."""

    def __init__(self, text: str) -> None:
        if len(text) > MAX_LENGTH:
            raise ExpressionError(f"A pattern has at most {MAX_LENGTH} characters.")
        self._text = text
        self._places = _weigh(text, 1)
        self.weight = _weigh(text, _UNICODE_CLASS)
        if self.weight > MAX_WEIGHT:
            raise ExpressionError("This pattern is too large with its repetitions written out; use fewer or smaller {n}.")
        try:
            _compiled(text)
        except SchemaError:
            raise ExpressionError("This is not a regular expression (RE2 syntax, without look-around and backreferences).") from None

    def found_in(self, text: str, budget: Budget) -> bool:
        budget.spend(2 + len(text) * self._places // _PLACES_PER_UNIT)
        return _compiled(self._text).isinstance_python(text)


@lru_cache(maxsize=32)
def _compiled(text: str) -> SchemaValidator:
    return SchemaValidator(core_schema.str_schema(pattern=text, regex_engine="rust-regex", strict=True))


def _weigh(text: str, unicode_class: int) -> int:
    """The number of atoms with counted repetitions multiplied out; never too small, and rather too large for odd patterns."""
    groups = [[0, 0]]  # of each open group: what lies before its last atom, and that atom, which a repetition multiplies
    position = 0
    while position < len(text):
        character = text[position]
        if character == "{" and (repeat := _REPEAT.match(text, position)):
            groups[-1][1] *= max(1, *(int(count[:4]) for count in repeat.groups() if count))
            position = repeat.end()
            continue
        if character == "(":
            if text.startswith("(?", position) and not (group := _GROUP.match(text, position)):
                raise ExpressionError("After (? a pattern may only say (?:, (?i), (?i: or (?P<name>.")
            position = group.end() if text.startswith("(?", position) and group else position + 1
            groups.append([0, 0])
            continue
        if character == ")" and len(groups) > 1:
            weight = sum(groups.pop())
            position += 1
        elif character == "[":
            position, weight = _class(text, position, unicode_class)
        elif character == "\\":
            position, weight = _escape(text, position, unicode_class)
        else:
            position, weight = position + 1, 1
        groups[-1][0] += groups[-1][1]
        groups[-1][1] = weight
    return sum(map(sum, groups))


def _class(text: str, position: int, unicode_class: int) -> tuple[int, int]:
    """Where the bracket closes (brackets nest; one that comes first stands for itself), and what is in it."""
    depth, weight = 0, 1
    while position < len(text):
        character = text[position]
        if character == "[":
            depth += 1
            position += 1
            position += text.startswith("^", position)
            position += text.startswith("]", position)
            continue
        if character == "\\":
            position, inner = _escape(text, position, unicode_class)
            weight += inner if unicode_class > 1 else 0
            continue
        position += 1
        if character == "]":
            depth -= 1
            if depth == 0:
                break
        elif unicode_class > 1:
            weight += 1
    return position, weight


def _escape(text: str, position: int, unicode_class: int) -> tuple[int, int]:
    match = _ESCAPE.match(text, position)
    if match is None:  # a lone backslash at the end: the compiler refuses it
        return position + 1, 1
    return match.end(), unicode_class if match[0][1] in "wWdDsSbBpP" else 1
