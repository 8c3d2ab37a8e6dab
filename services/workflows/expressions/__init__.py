"""Expressions and templates of workflow definitions.

An expression is CEL over JSON. We parse and walk it ourselves, because the CEL library cannot be interrupted: every step of the walk is
counted against a budget (`budgets.py`), so any expression on any data ends within 50 ms and 16 MB. What a single operation gives is
the library's answer (`operations.py`); `tests/workflows/test_expressions_oracle.py` holds the two equal.

A template is a JSON value whose strings may hold `{{ expression }}`. A string that is nothing but one expression becomes its value;
otherwise the pieces are joined as text. What comes out is data: braces in it mean nothing.
"""

from __future__ import annotations

from services.workflows.expressions.errors import ExpressionError
from services.workflows.expressions.evaluation import Expression, expression
from services.workflows.expressions.templates import Template, template

__all__ = ["Expression", "ExpressionError", "Template", "expression", "template"]
