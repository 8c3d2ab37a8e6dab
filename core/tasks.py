"""Ending tasks for certain, and letting some come to their end."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from typing import Any, TypeVar

T = TypeVar("T")

AGAIN_SECONDS = 1


async def end(tasks: Iterable[asyncio.Task[Any]]) -> None:
    """Cancel tasks and wait until they have ended; how they ended does not matter.

    They are cancelled again while they live: a read of redis-py that times out in the same moment loses the cancellation, and so
    does `asyncio.wait_for` before Python 3.12. A process that is told to stop would then wait for ever.
    """
    left = set(tasks)
    everything = list(left)
    while left:
        for task in left:
            task.cancel()
        _, left = await asyncio.wait(left, timeout=AGAIN_SECONDS)
    await asyncio.gather(*everything, return_exceptions=True)


async def surely(action: Coroutine[Any, Any, T]) -> T:
    """To its end, though whoever waits for it is cancelled meanwhile; the cancellation is raised then."""
    task = asyncio.create_task(action)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        raise
