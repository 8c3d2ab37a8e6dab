"""An expression, read once and evaluated as often as wanted."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import cast

from core.fields import JSON
from services.workflows.expressions.budgets import Budget
from services.workflows.expressions.errors import ExpressionError
from services.workflows.expressions.nodes import Frame, is_path
from services.workflows.expressions.parsing import parse
from services.workflows.expressions.values import Value, handed_on, kind, to_json


class Expression:
    """`roots` are the names of the scope it uses, `steps` the keys in `steps.<key>`, `secrets` the names in `secrets.<name>`, `variables`
    those in `vars.<name>`, `inputs` the fields in `input.<field>.<field>`."""

    __slots__ = ("_is_path", "_root", "_work", "inputs", "roots", "secrets", "steps", "text", "variables")

    def __init__(self, text: str) -> None:
        parsed = parse(text)
        self.text = text
        self.roots = frozenset(parsed.roots)
        self.steps = frozenset(parsed.steps)
        self.secrets = frozenset(parsed.secrets)
        self.variables = frozenset(parsed.variables)
        self.inputs = frozenset(parsed.inputs)
        self._root = parsed.root
        self._is_path = is_path(parsed.root)
        self._work = parsed.tokens

    def evaluate(self, scope: Mapping[str, JSON], budget: Budget | None = None) -> JSON:
        """Raises ExpressionError, and nothing else whatever the scope holds. The expressions of a template share a budget.

        What a path such as `steps.find.output.items` leads to is that part of the scope itself, not to be changed: it is not built, so
        that only its bytes count, and ten thousand items are handed on in little time. Anything else is a new value.
        """
        budget = budget or Budget()
        budget.spend(self._work)
        frame = Frame(cast("Mapping[str, Value]", scope), budget)  # JSON is a Value; list and dict are invariant
        value = self._root.evaluate(frame)
        return handed_on(value, budget) if self._is_path and isinstance(value, list | dict) else to_json(value, budget)

    def holds(self, scope: Mapping[str, JSON]) -> bool:
        """For `when`: raises ExpressionError too if the value is not a boolean."""
        value = self.evaluate(scope)
        if isinstance(value, bool):
            return value
        raise ExpressionError(f"A condition is true or false; this one is {kind(cast(Value, value))}.")


@lru_cache(maxsize=512)
def expression(text: str) -> Expression:
    """Raises ExpressionError."""
    return Expression(text)
