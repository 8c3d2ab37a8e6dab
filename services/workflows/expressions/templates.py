"""JSON with expressions in its strings."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from core.fields import JSON, MASK
from services.workflows.expressions.budgets import Budget
from services.workflows.expressions.errors import ExpressionError
from services.workflows.expressions.evaluation import Expression, expression
from services.workflows.expressions.tokens import end_of_expression
from services.workflows.expressions.values import MAX_DEPTH

_written = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class _Hole:
    """An expression and where it begins in its string."""

    expression: Expression
    position: int
    path: str

    def fill(self, scope: Mapping[str, JSON], budget: Budget) -> JSON:
        if self._is_masked(scope):
            return MASK
        try:
            return self.expression.evaluate(scope, budget)
        except ExpressionError as error:
            raise _at(error, self.path, self.position) from None

    def text(self, scope: Mapping[str, JSON], budget: Budget) -> str:
        if self._is_masked(scope):
            return MASK
        try:
            value = self.expression.evaluate(scope, budget)
            if value is None:
                return ""
            text = value if isinstance(value, str) else _written(value)
            budget.emit(0, len(text))
            return text
        except ExpressionError as error:
            raise _at(error, self.path, self.position) from None

    def _is_masked(self, scope: Mapping[str, JSON]) -> bool:
        return bool(self.expression.secrets) and "secrets" not in scope


@dataclass(frozen=True, slots=True)
class _Text:
    """Literal text and holes in turn; more than one piece."""

    pieces: list[str | _Hole]

    def fill(self, scope: Mapping[str, JSON], budget: Budget) -> str:
        return "".join(piece if isinstance(piece, str) else piece.text(scope, budget) for piece in self.pieces)


_Part = None | bool | int | float | str | _Hole | _Text | list["_Part"] | dict[str, "_Part"]


class Template:
    """`roots`, `steps`, `secrets`, `variables` and `inputs` are those of all its expressions. Keys of objects are never expressions."""

    __slots__ = ("_part", "inputs", "roots", "secrets", "steps", "variables")

    def __init__(self, value: JSON) -> None:
        found: list[Expression] = []
        self._part = _read(value, "", 1, found)
        self.roots = frozenset[str]().union(*(each.roots for each in found))
        self.steps = frozenset[str]().union(*(each.steps for each in found))
        self.secrets = frozenset[str]().union(*(each.secrets for each in found))
        self.variables = frozenset[str]().union(*(each.variables for each in found))
        self.inputs = frozenset[tuple[str, ...]]().union(*(each.inputs for each in found))

    def literal(self, name: str) -> str | None:
        """The text that this field is in whatever scope; None when it is worked out, or there is none."""
        part = self._part.get(name) if isinstance(self._part, dict) else None
        return part if isinstance(part, str) else None

    def render(self, scope: Mapping[str, JSON]) -> JSON:
        """A new value. An expression that names a secret is not evaluated where `scope` has none: MASK stands for it. Raises
        ExpressionError with the path of the string it comes from."""
        return _fill(self._part, scope, Budget())


def template(value: JSON) -> Template:
    """Raises ExpressionError with the path of the string it comes from."""
    return Template(value)


@contextmanager
def _located(path: str, position: int = 0) -> Iterator[None]:
    try:
        yield
    except ExpressionError as error:
        raise _at(error, path, position) from None


def _at(error: ExpressionError, path: str, position: int) -> ExpressionError:
    """The same, said of where it stands in the whole."""
    return ExpressionError(error.message, None if error.position is None else position + error.position, path)


def _read(value: JSON, path: str, depth: int, found: list[Expression]) -> _Part:
    if isinstance(value, str):
        return _read_text(value, path, found)
    if isinstance(value, list | dict) and depth > MAX_DEPTH:
        raise ExpressionError(f"A template nests at most {MAX_DEPTH} deep.", path=path)
    if isinstance(value, list):
        return [_read(item, f"{path}[{n}]", depth + 1, found) for n, item in enumerate(value)]
    if isinstance(value, dict):
        return {key: _read(item, f"{path}.{key}" if path else key, depth + 1, found) for key, item in value.items()}
    return value


def _read_text(text: str, path: str, found: list[Expression]) -> str | _Hole | _Text:
    pieces: list[str | _Hole] = []
    end = 0
    while (start := text.find("{{", end)) >= 0:
        if start > end:
            pieces.append(text[end:start])
        with _located(path):
            close = end_of_expression(text, start + 2)
        inside = text[start + 2 : close]
        position = close - len(inside.lstrip())
        with _located(path, position):
            read = expression(inside.strip())
        found.append(read)
        pieces.append(_Hole(read, position, path))
        end = close + 2
    if not pieces:
        return text
    if end < len(text):
        pieces.append(text[end:])
    first = pieces[0]
    return first if len(pieces) == 1 and isinstance(first, _Hole) else _Text(pieces)


def _fill(part: _Part, scope: Mapping[str, JSON], budget: Budget) -> JSON:
    if isinstance(part, (_Hole, _Text)):
        return part.fill(scope, budget)
    if isinstance(part, list):
        return [_fill(item, scope, budget) for item in part]
    if isinstance(part, dict):
        return {key: _fill(item, scope, budget) for key, item in part.items()}
    return part
