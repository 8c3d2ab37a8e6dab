"""Token buckets in Redis, one for all processes, of which each process takes a handful at a time.

What was taken and not yet used stays with the process while the bucket refills, so what all processes let through in a burst is
the capacity and HANDFUL of it for each process, never more. Redis' clock is the only one that refills.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from math import inf
from time import monotonic
from typing import cast
from uuid import UUID

import structlog
from redis.asyncio import Redis

from core.news import AWAY, Outbox
from core.settings import Rate

log = structlog.get_logger(__name__)

HANDFUL = 0.05  # of the capacity
PATIENCE_SECONDS = 0.25
AWAY_SECONDS = 1  # before Redis is asked again after it did not answer
REMEMBERED = 20_000

# Gives all of what is needed, and as much of what is wanted as there is, or nothing. A negative wish gives back.
_TAKE = """
local capacity, rate, needed, wanted = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local time = redis.call('TIME')
local at = time[1] + time[2] / 1000000
local known = redis.call('HMGET', KEYS[1], 'tokens', 'at')
local tokens = capacity
if known[1] then
  tokens = math.min(capacity, tonumber(known[1]) + math.max(0, at - tonumber(known[2])) * rate)
end
local given = 0
if tokens >= needed then
  given = math.min(tokens, wanted)
end
tokens = math.min(capacity, tokens - given)
redis.call('HSET', KEYS[1], 'tokens', string.format('%.3f', tokens), 'at', string.format('%.6f', at))
redis.call('EXPIRE', KEYS[1], math.ceil((capacity - tokens) / rate) + 1)
return {string.format('%.3f', given), string.format('%.3f', tokens)}
"""


class Away(Exception):
    """Redis does not answer."""


@dataclass(slots=True, eq=False)
class Bucket:
    """What this process knows of one: the tokens it holds, and what Redis had beside them at `at`."""

    key: str
    rate: Rate
    held: float = 0
    left: float = inf
    at: float = 0
    asking: asyncio.Task[bool] | None = None

    @property
    def handful(self) -> float:
        return self.rate.capacity * HANDFUL

    @property
    def available(self) -> float:
        """As far as is known: others may have taken some meanwhile."""
        tokens, capacity = self.held + self.left + (monotonic() - self.at) * self.rate.per_second, self.rate.capacity
        return capacity if tokens > capacity else max(tokens, 0.0)

    def spend(self, tokens: float) -> bool:
        if self.held < tokens:
            return False
        self.held -= tokens
        return True

    def owe(self, tokens: float) -> None:
        """Takes them whether they are there or not: who comes next has to wait for them."""
        self.held -= tokens


class Buckets:
    def __init__(self, redis: Redis) -> None:
        self._take = redis.register_script(_TAKE)  # EVALSHA, and loads the script again where it is not known
        self._known: dict[tuple[str, UUID | str], Bucket] = {}
        self._returned: Outbox[tuple[Bucket, float]] = Outbox(self._return)
        self._away_until = 0.0

    def bucket(self, kind: str, owner: UUID | str, rate: Rate) -> Bucket:
        known = self._known.get((kind, owner))
        if known is None:
            if len(self._known) >= REMEMBERED:
                del self._known[next(iter(self._known))]  # the handful is lost: it comes back as all tokens do
            known = self._known[kind, owner] = Bucket(f"rate:{kind}:{owner}", rate)
        return known

    async def take(self, bucket: Bucket, tokens: float) -> float:
        """0 when they are taken, else the seconds after which they may be there. Raises Away."""
        tokens = min(tokens, bucket.rate.capacity)
        while not bucket.spend(tokens):
            if bucket.available < tokens:
                return max(0.001, (tokens - bucket.available) / bucket.rate.per_second)
            if bucket.asking is None:
                bucket.asking = asyncio.create_task(self._ask(bucket, tokens - bucket.held))
            if not await asyncio.shield(bucket.asking):
                raise Away
        return 0

    def take_alone(self, bucket: Bucket, tokens: float) -> float:
        """As `take`, by what this process knows alone."""
        tokens = min(tokens, bucket.rate.capacity)
        bucket.held, bucket.left, bucket.at = bucket.available, 0, monotonic()
        return 0 if bucket.spend(tokens) else max(0.001, (tokens - bucket.held) / bucket.rate.per_second)

    def give_back(self, bucket: Bucket, tokens: float) -> None:
        """At once here; what is more than a handful goes back to Redis."""
        bucket.held += tokens
        if (much := min(tokens, bucket.held - bucket.handful)) > 0:
            bucket.held -= much
            bucket.left += much
            self._returned.put([(bucket, much)])

    async def flush(self) -> None:
        """Waits until what was given back is sent or dropped."""
        await self._returned.flush()

    async def _ask(self, bucket: Bucket, needed: float) -> bool:
        """Whether Redis has answered."""
        try:
            if monotonic() < self._away_until:
                return False
            async with asyncio.timeout(PATIENCE_SECONDS):
                given, left = await self._call(bucket, needed, max(needed, bucket.handful))
        except AWAY as error:
            self._away_until = monotonic() + AWAY_SECONDS
            log.warning("rates_alone", error=type(error).__name__)
            return False
        finally:
            bucket.asking = None
        bucket.held += given
        bucket.left, bucket.at = left, monotonic()
        return True

    async def _return(self, items: Sequence[tuple[Bucket, float]]) -> None:
        for bucket, tokens in items:
            await self._call(bucket, 0, -tokens)

    async def _call(self, bucket: Bucket, needed: float, wanted: float) -> tuple[float, float]:
        given, left = cast("list[bytes]", await self._take([bucket.key], [bucket.rate.capacity, bucket.rate.per_second, needed, wanted]))
        return float(given), float(left)
