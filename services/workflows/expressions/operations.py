"""Operators on single values.

CEL (the library) computes them, so overflow and division are its own. It gets one operation at a time because it cannot be
interrupted and copies whole structures as it goes: to filter 1000 rows of four fields takes it a second.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import cel

from services.workflows.expressions.budgets import Budget
from services.workflows.expressions.errors import ExpressionError
from services.workflows.expressions.values import Value, contains, equal, is_number, kind

LIBRARY_CALL = 4  # units of work
_UNSIGNED = 2**63  # integers from here on are of another kind

_PROGRAMS = {sign: cel.compile(f"a {sign} b") for sign in ("+", "-", "*", "/", "%", "<", "<=", ">", ">=")}
_NEGATION = cel.compile("-a")
_ORDERS: dict[str, Callable[[Any, Any], bool]] = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}  # of one kind


def operate(sign: str, left: Value, right: Value, budget: Budget) -> Value:
    """`+ - * / % == != < <= > >= in`, by CEL's rules: no operand is converted for the sake of the other."""
    if sign == "==":
        return equal(left, right, budget)
    if sign == "!=":
        return not equal(left, right, budget)
    if sign == "in":
        return _in(left, right, budget)
    if is_number(left) and is_number(right):
        if sign in _ORDERS and _are_alike(left, right):
            budget.spend(LIBRARY_CALL)
            return _ORDERS[sign](left, right)
        return run(_PROGRAMS[sign], _mismatch(sign, left, right), budget, a=left, b=right)
    if isinstance(left, str) and isinstance(right, str):
        return _strings(sign, left, right, budget)
    if isinstance(left, bool) and isinstance(right, bool) and sign in _ORDERS:
        return _ORDERS[sign](left, right)
    if isinstance(left, list) and isinstance(right, list) and sign == "+":
        budget.allocate(8 * (len(left) + len(right)))
        return left + right
    if isinstance(left, datetime | timedelta) and isinstance(right, datetime | timedelta):
        return _times(sign, left, right)
    raise ExpressionError(_mismatch(sign, left, right))


def _are_alike(left: Value, right: Value) -> bool:
    """Whether Python surely orders these numbers as CEL does: two doubles, or two signed integers."""
    if type(left) is float and type(right) is float:
        return left == left and right == right  # not NaN, of which CEL has its own idea
    return type(left) is int and type(right) is int and left < _UNSIGNED and right < _UNSIGNED


def negate(value: Value, budget: Budget) -> Value:
    complaint = f"- does not work on {kind(value)}."
    if not is_number(value):
        raise ExpressionError(complaint)
    if value == -(2**63):  # the library answers the same number again
        raise ExpressionError("The result is an integer beyond 64 bits.")
    return run(_NEGATION, complaint, budget, a=value)


def run(program: cel.Program, complaint: str, budget: Budget, **operands: Value) -> Value:
    """Its errors in our words; a panic of the library (a BaseException of a module that cannot be imported) is one of them."""
    budget.spend(LIBRARY_CALL)
    try:
        result: Value = program.execute(operands)
    except OverflowError:
        raise ExpressionError("The result is a number beyond 64 bits.") from None
    except ZeroDivisionError:
        raise ExpressionError("This divides by zero.") from None
    except Exception:
        raise ExpressionError(complaint) from None
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise ExpressionError(complaint) from None
    return result


def _mismatch(sign: str, left: Value, right: Value) -> str:
    return f"{sign} does not work on {kind(left)} and {kind(right)}."


def _in(wanted: Value, container: Value, budget: Budget) -> bool:
    if isinstance(container, list):
        return contains(container, wanted, budget)
    if isinstance(container, dict) and isinstance(wanted, str | int):  # CEL knows integers and booleans as keys; JSON has none
        return isinstance(wanted, str) and wanted in container
    raise ExpressionError(f"in does not look for {kind(wanted)} in {kind(container)}.")


def _strings(sign: str, left: str, right: str, budget: Budget) -> Value:
    if sign == "+":
        width = 1 if left.isascii() and right.isascii() else 4
        budget.allocate(width * (len(left) + len(right)))
        return left + right
    if sign in _ORDERS:
        budget.read(min(len(left), len(right)))
        return _ORDERS[sign](left, right)
    raise ExpressionError(_mismatch(sign, left, right))


def _times(sign: str, left: datetime | timedelta, right: datetime | timedelta) -> Value:
    try:
        match sign, left, right:
            case "+", timedelta(), timedelta():
                return left + right
            case "+", datetime(), timedelta():
                return left + right
            case "+", timedelta(), datetime():
                return left + right
            case "-", timedelta(), timedelta():
                return left - right
            case "-", datetime(), timedelta():
                return left - right
            case "-", datetime(), datetime():
                return left - right
    except OverflowError:
        raise ExpressionError("The result is beyond the years 1 to 9999.") from None
    if sign in _ORDERS and type(left) is type(right):
        return _ORDERS[sign](left, right)
    raise ExpressionError(_mismatch(sign, left, right))
