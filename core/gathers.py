"""Lookups by key that come at the same moment are one statement: those that come while one is under way wait for the next."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Generic, TypeVar, cast

Key = TypeVar("Key")
Row = TypeVar("Row")

MOST = 500  # keys of a statement
AT_ONCE = 2  # statements
CROWD, LINGER_SECONDS = 4, 0.001  # as those of `core.commits`


class Gathers(Generic[Key, Row]):
    """`fetch` answers the rows that there are, by key. A lookup sees all that was committed before it was asked for."""

    def __init__(self, fetch: Callable[[list[Key]], Awaitable[Mapping[Key, Row]]]) -> None:
        self._fetch = fetch
        self._waiting: dict[Key, list[asyncio.Future[Row | None]]] = {}
        self._flights = set[asyncio.Task[None]]()
        self._crowd = 0  # who asked with the last statement

    async def get(self, key: Key) -> Row | None:
        """Raises what `fetch` raises."""
        future: asyncio.Future[Row | None] = asyncio.get_running_loop().create_future()
        if (others := self._waiting.get(key)) is not None:
            others.append(future)
        else:
            self._waiting[key] = [future]
            if len(self._flights) < AT_ONCE:
                self._flights.add(asyncio.create_task(self._fly()))
        return await future

    async def _fly(self) -> None:
        try:
            await self._fetch_all()
        finally:  # at once: who comes now is to take off again
            self._flights.remove(cast("asyncio.Task[None]", asyncio.current_task()))

    async def _fetch_all(self) -> None:
        while self._waiting:
            if self._crowd >= CROWD:
                await asyncio.sleep(LINGER_SECONDS)
                if not self._waiting:
                    return
            keys = list(self._waiting)[:MOST]
            asked = {key: self._waiting.pop(key) for key in keys}
            self._crowd = sum([len(futures) for futures in asked.values()])
            try:
                rows = await self._fetch(keys)
            except BaseException as error:
                told = error if isinstance(error, Exception) else ConnectionAbortedError("This process is ending.")
                for futures in asked.values():
                    for future in futures:
                        if not future.done():  # who asked may have gone
                            future.set_exception(told)
                if not isinstance(error, Exception):
                    raise
            else:
                for key, futures in asked.items():
                    row = rows.get(key)
                    for future in futures:
                        if not future.done():
                            future.set_result(row)
