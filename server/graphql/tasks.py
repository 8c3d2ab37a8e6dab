"""Work that goes on only as long as somebody wants it."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from types import TracebackType
from typing import Any, Self, TypeVar

from starlette.types import Receive

T = TypeVar("T")

PATIENCE_SECONDS = 0.05  # most answers are there before it is worth asking whether somebody still waits for them


class Deadline:
    """`asyncio.timeout` at a third of its price: `with Deadline(5): await …` raises TimeoutError. `expired` says that it was this one."""

    def __init__(self, seconds: float) -> None:
        self._seconds, self.expired = seconds, False

    def __enter__(self) -> Self:
        task = asyncio.current_task()
        assert task is not None
        self._task, self._cancelling = task, task.cancelling()
        self._timer = asyncio.get_running_loop().call_later(self._seconds, self._expire)
        return self

    def _expire(self) -> None:
        self.expired = True
        self._task.cancel()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self._timer.cancel()
        if self.expired and self._task.uncancel() <= self._cancelling and kind is asyncio.CancelledError:
            raise TimeoutError from error


class _Gone:
    """Cancels the task that makes it, from some time after until `close`, when the client of its request goes away."""

    def __init__(self, receive: Receive) -> None:
        task, self.happened = asyncio.current_task(), False
        assert task is not None
        self._task, self._receive = task, receive
        self._watcher: asyncio.Task[None] | None = None
        self._timer = asyncio.get_running_loop().call_later(PATIENCE_SECONDS, self._watch)

    def _watch(self) -> None:
        self._watcher = asyncio.create_task(self._wait())

    async def _wait(self) -> None:
        await disconnected(self._receive)
        self.happened = True
        self._task.cancel()

    async def close(self) -> None:
        self._timer.cancel()
        if self._watcher is not None and not self.happened:
            await cancelled(self._watcher)


async def while_wanted(work: Coroutine[Any, Any, T], receive: Receive) -> T | None:
    """What it returns. When the client of this HTTP request, whose body has been read, goes away first: cancels it, and returns None."""
    gone = _Gone(receive)
    try:
        try:
            result = await work
        finally:
            await gone.close()
        if gone.happened:
            await asyncio.sleep(0)  # where the cancellation arrives that came too late for the work
    except asyncio.CancelledError:
        if not gone.happened or _uncancelled() > 0:
            raise
        return None
    except Exception:
        if gone.happened:  # its cancellation must not hit what comes after
            with suppress(asyncio.CancelledError):
                await asyncio.sleep(0)
            _uncancelled()
        raise
    return result


def _uncancelled() -> int:
    task = asyncio.current_task()
    assert task is not None
    return task.uncancel()


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
