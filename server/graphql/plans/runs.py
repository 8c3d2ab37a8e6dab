"""One run of a plan, and what may stop it."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from graphql.execution.values import VariableValues

from core.reads import Fetches
from core.viewers import NOBODY, Viewer

T = TypeVar("T")

_NOBODY = Viewer(NOBODY)


class Reason(StrEnum):
    """Why graphql-core answers: labels of a metric."""

    OFF = "off"  # a setting
    INTROSPECTION = "introspection"
    HAND_WRITTEN = "hand-written"  # a resolver that is no declared read
    NO_FORM = "no form"  # a value that only graphql-core knows how to write
    SIGNED_OUT = "signed out"
    VARIABLES = "variables"
    ARGUMENTS = "arguments"
    FAILED = "failed"  # a function of a row
    NULL = "null"  # where none may be, or an enum's value without a name
    LARGE = "large"
    VARIANTS = "variants"


class NotCompilable(Exception):
    """No plan for this operation, whatever its variables are."""

    def __init__(self, reason: Reason, where: str) -> None:
        super().__init__(f"{reason}: {where}")
        self.reason = reason


class Unusual(Exception):
    """This answer is for graphql-core to write: it knows how errors are said. Raised for nothing that would load the database twice."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(slots=True)
class Run:
    """One execution of a plan: for whom, and what is left of the bytes that an answer may have."""

    source: Fetches
    viewer: Viewer | None
    variables: VariableValues
    bytes_left: int
    context: object = None  # what batch functions are given

    @property
    def scoped(self) -> Viewer:
        return self.viewer or _NOBODY

    def spend(self, texts: Sequence[str]) -> None:
        """Raises Unusual."""
        self.bytes_left -= sum(map(len, texts))
        if self.bytes_left < 0:
            raise Unusual(Reason.LARGE)


async def side_by_side(works: Sequence[Coroutine[Any, Any, T]]) -> list[T]:
    """What they return, in order. When one fails the others are cancelled, and have ended when this raises."""
    if len(works) <= 1:
        return [await work for work in works]
    tasks = [asyncio.create_task(work) for work in works]
    try:
        return list(await asyncio.gather(*tasks))
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
