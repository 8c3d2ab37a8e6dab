"""Group commit: what concurrent callers want written is committed together, and each awaits its own durability.

Batches form by themselves while a commit is under way and are of size one when idle, so idle latency is one commit
(facts/engine.md: 5835 three-step runs/s this way against 220 with a transaction per transition).
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Generic, TypeAlias, TypeVar

import asyncpg

from core import database
from core.database import LOST, tried, unavailable
from core.errors import RateLimited

Item = TypeVar("Item")
Result = TypeVar("Result")
Write = Callable[["asyncpg.pool.PoolConnectionProxy[Any]", Sequence[Item]], Awaitable[Sequence[Result | Exception]]]

# Of a batch, unless a single item weighs more: they keep a writing transaction far below the 5 s that feeds and PostgreSQL tolerate.
MOST, MOST_BYTES = 500, 8_000_000
RELEASE_SECONDS = 2
TURNS = 4
# After a batch of so many the next one waits a moment for more, unless it has plenty: fewer statements do the same (docs/decisions/engine_speed.md).
CROWD, PLENTY, LINGER_SECONDS = 4, 50, 0.002
RETRY_SECONDS = 2  # after which who was refused for the load may come again

_Given: TypeAlias = "tuple[Item, asyncio.Future[Result], int]"  # with its weight


class Commits(Generic[Item, Result]):
    """`write` must be safe to repeat: a commit that was reported as lost may have happened. What it writes in one transaction is
    whole or not there. It answers in order, one result or exception per item.

    `weigh` answers about how many bytes an item has. With `most_waiting` there is a limit to how many items, and bytes of them, may
    be given and not be settled: more is refused at once, so that neither memory nor anybody's wait grows without end. Items with the same
    `lane` are never in two batches at once, so they are committed in the order they were given.
    """

    def __init__(
        self,
        pool: asyncpg.Pool[Any],
        write: Write[Item, Result],
        lanes: int = 2,
        weigh: Callable[[Item], int] = lambda item: 0,
        patience_seconds: float = 20,
        most_waiting: tuple[int, int] | None = None,
    ) -> None:
        self._pool, self._write, self._weigh, self._patience, self._most = pool, write, weigh, patience_seconds, most_waiting
        self._count = self._bytes = 0  # not settled
        self._queues: list[deque[_Given[Item, Result]]] = [deque() for _ in range(lanes)]
        self._busy: list[asyncio.Task[None] | None] = [None] * lanes
        self._sizes = [0] * lanes  # of the last batch

    async def submit(self, item: Item, lane: int = 0) -> Result:
        """Durable when it returns. Raises what `write` answered for this item or the database said of it, Unavailable, or RateLimited.

        A caller that is cancelled meanwhile does not take its item back: it is committed all the same.
        """
        return await self.give(item, lane)

    def give(self, item: Item, lane: int = 0) -> asyncio.Future[Result]:
        """As `submit`: durable when the future is done. Raises RateLimited."""
        weight = self._weigh(item)
        if self._most is not None and self._count and (self._count >= self._most[0] or self._bytes + weight > self._most[1]):
            raise RateLimited("More is asked at once than can be accepted: come again.", retry_after_seconds=RETRY_SECONDS)
        future: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._count, self._bytes = self._count + 1, self._bytes + weight
        n = lane % len(self._queues)
        self._queues[n].append((item, future, weight))
        if self._busy[n] is None:
            self._busy[n] = asyncio.create_task(self._drain(n))
        return future

    async def _drain(self, n: int) -> None:
        queue = self._queues[n]
        try:
            while queue:
                if self._sizes[n] >= CROWD and len(queue) < PLENTY:
                    await asyncio.sleep(LINGER_SECONDS)
                await _gathered(queue)
                size, total = 1, queue[0][2]
                for _, _, weight in itertools.islice(queue, 1, MOST):
                    total += weight
                    if total > MOST_BYTES:
                        break
                    size += 1
                self._sizes[n] = size
                await self._commit([queue.popleft() for _ in range(size)])
        finally:
            self._busy[n] = None

    async def _commit(self, batch: Sequence[_Given[Item, Result]]) -> None:
        async def once() -> None:
            connection = await self._pool.acquire(timeout=database.READ_SECONDS)
            try:
                self._settle(batch, await self._write(connection, [item for item, _, _ in batch]))
            except TimeoutError:  # what cut it off will have cut off those that idle: the next try is on a new one
                connection.terminate()
                await self._pool.expire_connections()
                raise
            finally:
                # Nobody waits for the round trip by which the pool resets a connection, nor hears that it failed: the pool ends it then.
                with contextlib.suppress(asyncpg.InternalClientError, *LOST):
                    await self._pool.release(connection, timeout=RELEASE_SECONDS)

        try:
            await tried(once, self._patience)
        except Exception as error:
            if (trouble := unavailable(error)) is not None or len(batch) == 1:
                self._settle(batch, [trouble or error] * len(batch))
            else:  # one item that the database refuses must not take the others down with it
                half = len(batch) // 2
                await self._commit(batch[:half])
                await self._commit(batch[half:])

    async def settle(self) -> None:
        """Waits until everything given so far is durable or has failed."""
        while tasks := [task for task in self._busy if task is not None]:
            await asyncio.wait(tasks)

    def _settle(self, batch: Sequence[_Given[Item, Result]], results: Sequence[Result | Exception]) -> None:
        self._count -= len(batch)
        self._bytes -= sum([weight for _, _, weight in batch])
        for (_, future, _), result in zip(batch, results, strict=True):
            if future.done():
                continue  # its caller was cancelled
            if isinstance(result, Exception):
                future.set_exception(result)
            else:
                future.set_result(result)


async def _gathered(queue: deque[Any]) -> None:
    """Until nobody who is about to run adds to it, or for a few turns of the loop. Who is alone waits for one turn, of microseconds; under
    load a statement for twice as many costs little more."""
    for _ in range(TURNS):
        before = len(queue)
        await asyncio.sleep(0)
        if len(queue) == before:
            return
