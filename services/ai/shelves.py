"""Redis for what may be lost. While it is away nobody waits for it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from time import monotonic
from typing import TypeVar

from redis.asyncio import Redis

from core.news import AWAY

T = TypeVar("T")

_REST_SECONDS = 5.0


class Shelf:
    def __init__(self, redis: Redis) -> None:
        self._redis = redis
        self._rests_until = 0.0

    async def get(self, key: str) -> bytes | None:
        return await self._tried(lambda: self._redis.get(key))

    async def put(self, key: str, value: bytes, milliseconds: int) -> None:
        await self._tried(lambda: self._redis.set(key, value, px=milliseconds))

    async def left(self, key: str) -> int:
        """Milliseconds for which it will be there; 0 if it is not."""
        return max(await self._tried(lambda: self._redis.pttl(key)) or 0, 0)

    async def count(self, key: str, milliseconds: int) -> int:
        """How often it was counted since it was last forgotten; 0 if that cannot be known."""

        async def counted() -> int:
            async with self._redis.pipeline(transaction=True) as together:
                together.incr(key)
                together.pexpire(key, milliseconds)
                return int((await together.execute())[0])

        return await self._tried(counted) or 0

    async def forget(self, *keys: str) -> None:
        await self._tried(lambda: self._redis.delete(*keys))

    async def _tried(self, action: Callable[[], Awaitable[T]]) -> T | None:
        """None when Redis does not answer: it is then left alone for a while."""
        if monotonic() < self._rests_until:
            return None
        try:
            return await action()
        except AWAY:
            self._rests_until = monotonic() + _REST_SECONDS
            return None
