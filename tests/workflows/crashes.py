"""Where a process may die: before and after each function of `models.workflows.writes` that writes, and each kind of event that a
transition can hold. The list is made from the code, so that what is new there is in it."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from types import CodeType, FunctionType
from typing import Any

import pytest

from models.events import RunEventType
from models.workflows import writes
from models.workflows.writes import Transition
from tests.proxies import When
from tests.workflows.nodes import Node, hang, wrap

CHANGES = re.compile(r"\b(insert\s+into|delete\s+from|merge\s+into|update\s+(only\s+)?\w+(\s+(as\s+)?\w+)?\s+set)\b", re.IGNORECASE)

# Told when the run is made, which is a write of its own, and what nothing tells yet (a test looks whether that is so).
ELSEWHERE = {RunEventType.RUN_QUEUED}
UNTOLD = {RunEventType.STEP_PROGRESS, RunEventType.STEP_REUSED}


@dataclass(frozen=True, slots=True)
class Point:
    name: str  # of a function, or of a kind of event
    when: When

    def __str__(self) -> str:
        return f"{self.when.name.lower()} {self.name}"


def functions() -> dict[str, FunctionType]:
    """Public coroutines of `writes`, wherever in it they are defined."""
    modules = [
        writes,
        *(importlib.import_module(found.name) for found in pkgutil.walk_packages(getattr(writes, "__path__", []), f"{writes.__name__}.")),
    ]
    return {
        name: value
        for module in modules
        for name, value in vars(module).items()
        if inspect.iscoroutinefunction(value)
        and isinstance(value, FunctionType)
        and value.__module__.startswith(writes.__name__)
        and name[0] != "_"
    }


def writing() -> list[str]:
    return sorted(name for name, function in functions().items() if _writes(function, set()))


def names() -> list[str]:
    return [*writing(), *sorted(kind for kind in RunEventType if kind not in ELSEWHERE | UNTOLD)]


def _writes(function: FunctionType, seen: set[FunctionType]) -> bool:
    """Whether it, or what it calls of its own package, has SQL that changes rows."""
    seen.add(function)
    named = [function.__globals__.get(name) for name in _names(function.__code__)]
    texts = [*_texts(function.__code__), *(value for value in named if isinstance(value, str))]
    called = [
        value for value in named if isinstance(value, FunctionType) and value.__module__.startswith(writes.__name__) and value not in seen
    ]
    return any(CHANGES.search(text) for text in texts) or any(_writes(one, seen) for one in called)


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for value in code.co_consts:
        if isinstance(value, CodeType):
            yield from _codes(value)


def _names(code: CodeType) -> set[str]:
    return {name for one in _codes(code) for name in one.co_names}


def _texts(code: CodeType) -> list[str]:
    return [value for one in _codes(code) for value in one.co_consts if isinstance(value, str)]


@dataclass
class Crashes:
    """Kills the node that comes to the armed point for the `nth` time, once."""

    seen: Counter[Point] = field(default_factory=Counter)
    has_struck: bool = False
    _armed: Point | None = None
    _nth: int = 1

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        wrap(monkeypatch, sorted(functions()), self._around)

    def arm(self, point: Point | None, nth: int = 1) -> None:
        self._armed, self._nth, self.has_struck = point, nth, False
        self.seen.clear()

    async def _around(self, node: Node, name: str, args: tuple[Any, ...], real: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
        names = [name, *sorted({event.type for arg in args for move in _moves(arg) for event in move.events})]
        await self._reach(node, names, When.BEFORE)
        result = await real()
        await self._reach(node, names, When.AFTER)
        return result

    async def _reach(self, node: Node, names: list[str], when: When) -> None:
        for name in names if not node.died.is_set() else ():
            self.seen[point := Point(name, when)] += 1
            if point == self._armed and self.seen[point] == self._nth and not self.has_struck:
                self.has_struck = True
                node.died.set()
        if node.died.is_set():
            await hang()


def _moves(value: object) -> list[Transition]:
    return [one for one in value if isinstance(one, Transition)] if isinstance(value, (list, tuple)) else []
