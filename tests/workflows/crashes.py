"""Where a process may die: before and after each function of `models.workflows` that writes, also inside the transaction of another one,
and each kind of event that is told. The list is made from the code, so that what is new there is in it."""

from __future__ import annotations

import importlib
import inspect
import math
import pkgutil
import re
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from types import CodeType, FunctionType, ModuleType
from typing import Any

import pytest

from models import workflows
from models.events import RunEventType
from models.workflows.forks import NewFork
from models.workflows.slots import Fired
from models.workflows.writes import Transition
from tests.proxies import When
from tests.workflows.nodes import Node, hang, wrap

CHANGES = re.compile(r"\b(insert\s+into|delete\s+from|merge\s+into|update\s+(only\s+)?\w+(\s+(as\s+)?\w+)?\s+set)\b", re.IGNORECASE)
ELSEWHERE = {RunEventType.RUN_QUEUED}  # told by the statement that makes the run, which is a write of its own
HOME = f"{workflows.__name__}."
ASKED = (f"{HOME}links", f"{HOME}writes.parents")  # test_waiting_crashes.py and test_record_steps.py kill at each of their statements
# Of what has ended: test_retention.py, test_privacy.py and test_notices.py stop half way.
AFTER = (f"{HOME}purges", f"{HOME}erasures", f"{HOME}notices")
IDLE: tuple[object, ...] = (
    [],
    (0, [], ()),
    Fired(0, (), frozenset()),
)  # answers of those that are called again and again: nothing was written

_within: ContextVar[str] = ContextVar("within", default="")


@dataclass(frozen=True, slots=True)
class Point:
    name: str  # of a function, of one inside another's transaction, or of a kind of event
    when: When

    def __str__(self) -> str:
        return f"{self.when.name.lower()} {self.name}"


def modules() -> list[ModuleType]:
    return [importlib.import_module(found.name) for found in pkgutil.walk_packages(workflows.__path__, HOME)]


def functions() -> dict[str, FunctionType]:
    """Public coroutines, by the name of their module and their own; `writes` is one module, whatever it is made of."""
    return {
        _name(value): value
        for module in modules()
        for value in vars(module).values()
        if isinstance(value, FunctionType)
        and _is_public(value)
        and value.__module__ == module.__name__
        and not module.__name__.startswith((*ASKED, *AFTER))
    }


def writing() -> list[str]:
    return sorted(name for name, function in functions().items() if _writes(function))


def names() -> list[str]:
    found = functions()
    inner = [f"{name}/{_name(one)}" for name in writing() for one in _called(found[name]) if _name(one) in found and _writes(one)]
    return [*writing(), *sorted(inner), *sorted(kind for kind in RunEventType if kind not in ELSEWHERE)]


def _name(function: FunctionType) -> str:
    return f"{function.__module__.removeprefix(HOME).split('.')[0]}.{function.__name__}"


def _is_public(function: FunctionType) -> bool:
    return inspect.iscoroutinefunction(function) and not function.__name__.startswith("_")


def _writes(function: FunctionType) -> bool:
    """Whether it, or what it calls of these modules, has SQL that changes rows."""
    return any(CHANGES.search(text) for one in (function, *_called(function)) for text in _texts(one))


def _called(function: FunctionType) -> set[FunctionType]:
    """Of these modules, and what those call in turn."""
    found, left = set[FunctionType](), [function]
    while left:
        for value in _values(left.pop()):
            if isinstance(value, FunctionType) and value.__module__.startswith(HOME) and value not in {*found, function}:
                found.add(value)
                left.append(value)
    return found


def _values(function: FunctionType) -> Iterator[object]:
    """What its code names: globals, and what it may take from a module."""
    named = {name for code in _codes(function.__code__) for name in code.co_names}
    held = [function.__globals__[name] for name in named if name in function.__globals__]
    yield from held
    yield from (vars(module)[name] for module in held if isinstance(module, ModuleType) for name in named if name in vars(module))


def _texts(function: FunctionType) -> Iterator[str]:
    yield from (value for value in _values(function) if isinstance(value, str))
    yield from (value for code in _codes(function.__code__) for value in code.co_consts if isinstance(value, str))


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for value in code.co_consts:
        if isinstance(value, CodeType):
            yield from _codes(value)


@dataclass
class Crashes:
    """Kills the node that comes to an armed point for the `nth` time, once for each point."""

    seen: Counter[Point] = field(default_factory=Counter)
    struck: set[Point] = field(default_factory=set)
    _armed: dict[Point, int] = field(default_factory=dict)  # how often it has to be passed

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        wrap(monkeypatch, modules(), functions(), self._around)

    def arm(self, points: Mapping[Point, int]) -> None:
        self._armed, self.struck = dict(points), set()
        self.seen.clear()

    async def _around(self, node: Node, name: str, args: tuple[Any, ...], real: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
        outer = _within.get()
        names = [f"{outer}/{name}" if outer else name, *sorted({kind for arg in args for kind in _kinds(arg)})]
        await self._reach(node, names, When.BEFORE)
        token = _within.set(outer or name)
        try:
            result = await real()
        finally:
            _within.reset(token)
        if result not in IDLE:
            await self._reach(node, names, When.AFTER)
        return result

    async def _reach(self, node: Node, names: list[str], when: When) -> None:
        for name in names if not node.died.is_set() else ():
            self.seen[point := Point(name, when)] += 1
            if self.seen[point] >= self._armed.get(point, math.inf) and point not in self.struck and not node.died.is_set():
                self.struck.add(point)
                node.died.set()
        if node.died.is_set():
            await hang()


def _kinds(value: object) -> set[str]:
    """Of the events that these are to tell."""
    if isinstance(value, NewFork):
        return {step.event for step in value.settled}
    moves = value if isinstance(value, (list, tuple)) else ()
    return {event.type for move in moves if isinstance(move, Transition) for event in move.events}
