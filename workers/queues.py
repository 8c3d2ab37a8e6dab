"""arq's worker, on arq's own keys, for hints: many at a time, at once, and through any outage of Redis.

As it comes it polls each half second, spends six round trips a job and ends its process when Redis is away for a few seconds
(facts/engine.md, arq#435). This one claims a batch in one script, is woken by pub/sub, and comes back by itself.
"""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

import structlog
from arq.constants import in_progress_key_prefix, job_key_prefix, retry_key_prefix
from arq.jobs import DeserializationError, deserialize_job_raw
from arq.utils import timestamp_ms
from arq.worker import Worker, func
from redis.asyncio import Redis
from redis.exceptions import RedisError

from core.jobs import QUEUE, WAKE
from workers import JOBS

log = structlog.get_logger(__name__)

BATCH = 100
POLL_SECONDS = 1.0

# A hint is taken and forgotten in one go: if this worker dies with it, the sweeper finds the run.
TAKE = """
local ids = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[2])
local jobs = {}
for i, id in ipairs(ids) do
  jobs[i] = redis.call('GET', ARGV[3] .. id) or ''
  redis.call('DEL', ARGV[3] .. id, ARGV[4] .. id, ARGV[5] .. id)
end
if #ids > 0 then redis.call('ZREM', KEYS[1], unpack(ids)) end
return jobs
"""


class Hints(Worker):
    """`functions` and `ctx` are arq's; its retries, results and cron are not used: rows remember, hints do not."""

    def __init__(self, redis: Redis, ctx: dict[Any, Any]) -> None:
        super().__init__(
            functions=[func(job, name=name) for name, job in JOBS.items()], redis_pool=None, handle_signals=False, ctx=ctx, keep_result=0
        )
        self._redis = redis
        self._take = redis.register_script(TAKE)
        self._woken = asyncio.Event()

    async def main(self) -> None:
        """Until cancelled."""
        listening = asyncio.create_task(self._listen())
        try:
            while True:
                self._woken.clear()
                try:
                    taken = await self._take_some()
                except (RedisError, OSError, TimeoutError) as error:
                    log.warning("hints_lost", error=type(error).__name__)
                    taken = 0
                if taken < BATCH:
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(self._woken.wait(), POLL_SECONDS)
        finally:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)

    async def _take_some(self) -> int:
        args: list[int | str] = [timestamp_ms(), BATCH, job_key_prefix, in_progress_key_prefix, retry_key_prefix]
        jobs: list[bytes] = await self._take(keys=[QUEUE], args=args)
        for job in jobs:
            try:
                name, given, named, _, _ = deserialize_job_raw(job)
                await self.functions[name].coroutine(self.ctx, *given, **named)
            except (DeserializationError, KeyError):
                log.warning("hint_unknown")
            except Exception:
                log.exception("hint_failed")  # the sweeper looks at the same rows
        return len(jobs)

    async def _listen(self) -> None:
        while True:
            with contextlib.suppress(RedisError, OSError, TimeoutError):
                async with self._redis.pubsub(ignore_subscribe_messages=True) as subscription:
                    await subscription.subscribe(WAKE)
                    self._woken.set()  # for what was enqueued while nobody listened
                    while True:
                        if await subscription.get_message(timeout=POLL_SECONDS) is not None:
                            self._woken.set()
            await asyncio.sleep(0.2)
