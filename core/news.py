"""Redis is the news: it says that something happened, rows say what. Losing it costs latency, never a fact.

A channel carries places `(stream, seq)`, packed 20 bytes each; one subscription per process serves any number of listeners.
"""

from __future__ import annotations

import asyncio
import contextlib
import struct
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from typing import Generic, TypeVar
from uuid import UUID

import structlog
from redis.asyncio import Redis
from redis.asyncio.client import Pipeline
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from core import tasks

log = structlog.get_logger(__name__)

Item = TypeVar("Item")

AWAY = (RedisError, OSError, TimeoutError)
PLACE = struct.Struct("!16sI")
SECONDS = 2
HEALTH_SECONDS = 5
SILENT_SECONDS = 10  # beyond the health check: a connection that answers nothing for so long is given up


class Channel(StrEnum):
    EVENTS = "events"  # what was committed, for watchers
    COMMANDS = "commands"  # what is asked of a run, for the worker that holds it


def connect(url: str) -> Redis:
    """A client that gives up quickly: nothing may hang on the news."""
    client: Redis = Redis.from_url(
        url, socket_timeout=SECONDS, socket_connect_timeout=SECONDS, retry=Retry(NoBackoff(), 0), health_check_interval=HEALTH_SECONDS
    )
    return client


async def subscribed(redis: Redis, channel: str, begin: Callable[[], None], hear: Callable[[bytes], None]) -> None:
    """Until cancelled: calls `hear` with each message, and `begin` each time that the server has confirmed the subscription:
    what was published before was missed. Connects again by itself, also when the server only stopped to answer."""
    loop, own, pause = asyncio.get_running_loop(), asyncio.current_task(), 0.05
    assert own is not None
    while True:
        try:
            async with redis.pubsub() as subscription:
                await subscription.subscribe(channel)
                while not own.cancelling():  # redis-py loses a cancellation that comes while it connects
                    message = await subscription.get_message(timeout=SECONDS)
                    if message is None:
                        connection = subscription.connection
                        if connection is not None and loop.time() > connection.next_health_check + SILENT_SECONDS:
                            raise TimeoutError
                    elif message["type"] == "subscribe":
                        pause = 0.05
                        begin()
                    elif message["type"] == "message":
                        hear(message["data"])
                raise asyncio.CancelledError
        except AWAY as error:
            log.warning("news_lost", channel=channel, error=type(error).__name__, retry_in_seconds=pause)
        except Exception:
            log.exception("news_broken", channel=channel)
        await asyncio.sleep(pause)
        pause = min(pause * 2, 2)


class Outbox(Generic[Item]):
    """Best effort, without waiting. What comes while a send is under way goes with the next, and what cannot be sent is dropped:
    however long Redis hangs, one message and one connection wait for it."""

    def __init__(self, send: Callable[[Sequence[Item]], Awaitable[None]]) -> None:
        self._send = send
        self._waiting: list[Item] = []
        self._task: asyncio.Task[None] | None = None

    def put(self, items: Iterable[Item]) -> None:
        self._waiting.extend(items)
        if self._waiting and self._task is None:
            self._task = asyncio.create_task(self._drain())

    async def _drain(self) -> None:
        try:
            while self._waiting:
                items, self._waiting = self._waiting, []
                with contextlib.suppress(*AWAY):
                    await self._send(items)
        finally:
            self._task = None

    async def flush(self) -> None:
        """Waits until what was put in is sent or dropped."""
        if self._task is not None:
            await asyncio.wait([self._task])


class Courier:
    """Says to Redis in one round trip what several have to say at one moment: each writes it into the pipeline when it goes out. What they
    say is lost as `Outbox` has it."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis
        self._outbox: Outbox[Callable[[Pipeline], None]] = Outbox(self._send)

    def call(self, write: Callable[[Pipeline], None]) -> None:
        self._outbox.put([write])

    async def _send(self, writes: Sequence[Callable[[Pipeline], None]]) -> None:
        async with self._redis.pipeline(transaction=False) as pipe:
            for write in dict.fromkeys(writes):
                write(pipe)
            await pipe.execute()

    async def flush(self) -> None:
        """Waits until what there was to say is said or dropped."""
        await self._outbox.flush()


class Bell:
    """Rings when there may be news."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ring(self) -> None:
        self._event.set()

    async def wait(self, seconds: float) -> None:
        """Until it rings or time is up."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._event.wait()
        self._event.clear()


class News:
    """Publishes and hears. Listening starts with `listen()` and goes on for as long as the process lives."""

    def __init__(self, redis: Redis, channel: Channel, courier: Courier | None = None) -> None:
        self._redis, self._channel, self._courier = redis, channel, courier or Courier(redis)
        self._places: list[tuple[UUID, int]] = []  # to be told
        self._rings: defaultdict[UUID, set[Callable[[], None]]] = defaultdict(set)
        self._task: asyncio.Task[None] | None = None

    async def publish(self, places: Iterable[tuple[UUID, int]]) -> None:
        """Best effort, after the commit. Never raises, and does not wait for Redis."""
        self._places.extend(places)
        if self._places:
            self._courier.call(self._write)

    def _write(self, pipe: Pipeline) -> None:
        places, self._places = self._places, []
        if places:  # else an earlier turn has told them
            pipe.publish(self._channel, b"".join([PLACE.pack(stream.bytes, seq) for stream, seq in places]))

    @contextmanager
    def hearing(self, stream: UUID, ring: Callable[[], None]) -> Iterator[None]:
        """`ring` is called when the stream has news, or may have had some that were missed. Read its rows after entering: what was
        committed before is not told again."""
        self._rings[stream].add(ring)
        try:
            yield
        finally:
            self._rings[stream].discard(ring)
            if not self._rings[stream]:
                del self._rings[stream]

    def listen(self) -> None:
        self._task = asyncio.create_task(subscribed(self._redis, self._channel, self._ring_all, self._spread))

    def _ring_all(self) -> None:
        for ring in [ring for rings in self._rings.values() for ring in rings]:
            ring()

    def _spread(self, data: bytes) -> None:
        if len(data) % PLACE.size:
            return  # not ours
        for stream, _ in PLACE.iter_unpack(data) if self._rings else ():
            for ring in self._rings.get(UUID(bytes=stream), ()):
                ring()

    async def flush(self) -> None:
        """Waits until what was published is sent or dropped."""
        await self._courier.flush()

    async def close(self) -> None:
        if self._task is not None:
            await tasks.end([self._task])
