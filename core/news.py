"""Redis is the news: it says that something happened, rows say what. Losing it costs latency, never a fact.

A channel carries places `(stream, seq)`, packed 20 bytes each, one message per group commit; one subscription per process
serves any number of listeners.
"""

from __future__ import annotations

import asyncio
import contextlib
import struct
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from enum import StrEnum
from uuid import UUID

import structlog
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

log = structlog.get_logger(__name__)

PLACE = struct.Struct("!16sI")
SECONDS = 2


class Channel(StrEnum):
    EVENTS = "events"  # what was committed, for watchers
    COMMANDS = "commands"  # what is asked of a run, for the worker that holds it


def connect(url: str) -> Redis:
    """A client that gives up quickly: nothing may hang on the news."""
    client: Redis = Redis.from_url(
        url, socket_timeout=SECONDS, socket_connect_timeout=SECONDS, retry=Retry(NoBackoff(), 0), health_check_interval=15
    )
    return client


class Bell:
    """Rings when its stream has news. Rings once more when the news may have been missed."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ring(self) -> None:
        self._event.set()

    async def wait(self, seconds: float) -> bool:
        """Until it rings (True) or time is up (False)."""
        try:
            await asyncio.wait_for(self._event.wait(), seconds)
        except TimeoutError:
            return False
        self._event.clear()
        return True


class News:
    """Publishes and hears. Listening starts with `listen()` and reconnects by itself for as long as the process lives."""

    def __init__(self, redis: Redis, channel: Channel) -> None:
        self._redis, self._channel = redis, channel
        self._bells: defaultdict[UUID, set[Bell]] = defaultdict(set)
        self._task: asyncio.Task[None] | None = None
        self.hears = asyncio.Event()

    async def publish(self, places: Iterable[tuple[UUID, int]]) -> None:
        """Best effort, after the commit. Never raises."""
        with contextlib.suppress(RedisError, OSError, TimeoutError):
            await self._redis.publish(self._channel, b"".join(PLACE.pack(stream.bytes, seq) for stream, seq in places))

    @asynccontextmanager
    async def bell(self, stream: UUID) -> AsyncIterator[Bell]:
        """Hear of one stream. Read its rows after entering: what was committed before is not told again."""
        bell = Bell()
        self._bells[stream].add(bell)
        try:
            yield bell
        finally:
            self._bells[stream].discard(bell)
            if not self._bells[stream]:
                del self._bells[stream]

    def listen(self) -> None:
        self._task = asyncio.create_task(self._listen())

    async def _listen(self) -> None:
        pause = 0.05
        while True:
            try:
                async with self._redis.pubsub(ignore_subscribe_messages=True) as subscription:
                    await subscription.subscribe(self._channel)
                    for bell in [bell for bells in self._bells.values() for bell in bells]:
                        bell.ring()  # whatever was published while we were away
                    self.hears.set()
                    pause = 0.05
                    while True:
                        message = await subscription.get_message(timeout=SECONDS)
                        if message is not None:
                            self._spread(message["data"])
            except (RedisError, OSError, TimeoutError) as error:
                self.hears.clear()
                log.warning("news_lost", error=type(error).__name__, retry_in_seconds=pause)
            await asyncio.sleep(pause)
            pause = min(pause * 2, 2)

    def _spread(self, data: bytes) -> None:
        if not self._bells:
            return
        for stream, _ in PLACE.iter_unpack(data):
            for bell in self._bells.get(UUID(bytes=stream), ()):
                bell.ring()

    async def close(self) -> None:
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
