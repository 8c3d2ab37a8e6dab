"""A call that is made ready while it is still decided whether it may be made: nothing of it leaves this process before."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import httpx2

_decision: ContextVar[asyncio.Future[Any] | None] = ContextVar("decision", default=None)


class Withheld(httpx2.TransportError):
    """It was decided that the call may not be made. Why, whoever made it ready knows from the decision."""


@contextmanager
def until(decision: asyncio.Future[Any]) -> Iterator[None]:
    """Whatever this task asks for inside waits until `decision` is done, and is not done if that has failed."""
    token = _decision.set(decision)
    try:
        yield
    finally:
        _decision.reset(token)


async def passed() -> None:
    """Awaited right before anything leaves. Raises Withheld."""
    decision = _decision.get()
    if decision is None:
        return
    if not decision.done():
        await asyncio.wait([decision])  # which goes on though whoever waits is cancelled
    if decision.cancelled() or decision.exception() is not None:
        raise Withheld("it was not allowed")
