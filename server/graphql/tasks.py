"""Work that goes on only as long as somebody wants it."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from starlette.types import Receive

T = TypeVar("T")


async def first_of(*works: Coroutine[Any, Any, T]) -> T:
    """What the first to end returns or raises. The others are cancelled, and have cleaned up when this returns."""
    tasks = [asyncio.create_task(work) for work in works]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        ended = next(task for task in tasks if task.done())
    finally:
        await cancelled(*tasks)
    return ended.result()


async def cancelled(*tasks: asyncio.Task[Any]) -> None:
    """Cancel, and wait until their `finally` blocks are through."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def disconnected(receive: Receive) -> None:
    """Returns when the client of an HTTP request, whose body has been read, has gone away."""
    while (await receive())["type"] != "http.disconnect":
        pass
