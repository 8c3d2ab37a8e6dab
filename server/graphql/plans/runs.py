"""One run of a plan, and what may stop it."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from graphql.execution.values import VariableValues

from core.reads import Fetches, too_large
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
    TOO_LARGE = "too large"  # as a plan
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
    most_bytes: int
    context: object = None  # what batch functions are given
    bytes_left: int = field(init=False)
    objects: int = 0  # that were read

    def __post_init__(self) -> None:
        self.bytes_left = self.most_bytes

    @property
    def scoped(self) -> Viewer:
        return self.viewer or _NOBODY

    def spend(self, values: Sequence[str | bytes | None]) -> None:
        """Raises Invalid. graphql-core would only have to read it all to say the same."""
        self.bytes_left -= sum([len(value) for value in values if value is not None])
        if self.bytes_left < 0:
            raise too_large(self.most_bytes)

    def bound(self, texts: Iterable[str]) -> None:
        """Before they are joined: one large text may stand in many places. Raises Invalid."""
        if sum(map(len, texts)) > self.most_bytes:
            raise too_large(self.most_bytes)


async def side_by_side(works: Sequence[Coroutine[Any, Any, T]]) -> list[T]:
    """What they return, in order. When one fails, the others have ended when this raises.

    They are cancelled, unless graphql-core is to answer: a statement that is cut off costs its connection.
    """
    if len(works) <= 1:
        return [await work for work in works]
    tasks = [asyncio.create_task(work) for work in works]
    try:
        return list(await asyncio.gather(*tasks))
    except BaseException as error:
        if not isinstance(error, Unusual):
            for task in tasks:
                task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
