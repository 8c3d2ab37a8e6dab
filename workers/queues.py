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
from arq.jobs import DeserializationError
from arq.utils import timestamp_ms
from arq.worker import Worker, func
from redis.asyncio import Redis

from core import jobs, tasks
from core.database import LOST
from core.news import AWAY, subscribed
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
        listening = asyncio.create_task(subscribed(self._redis, jobs.WAKE, self._woken.set, lambda _: self._woken.set()))
        try:
            while True:
                self._woken.clear()
                try:
                    taken = await self._take_some()
                except AWAY as error:
                    log.warning("hints_lost", error=type(error).__name__)
                    taken = 0
                if taken < BATCH:
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(self._woken.wait(), POLL_SECONDS)
        finally:
            await tasks.end([listening])

    async def _take_some(self) -> int:
        args: list[int | str] = [timestamp_ms(), BATCH, job_key_prefix, in_progress_key_prefix, retry_key_prefix]
        taken: list[bytes] = await self._take(keys=[jobs.QUEUE], args=args)
        await asyncio.gather(*map(self._do, taken))
        return len(taken)

    async def _do(self, job: bytes) -> None:
        """What fails is found by the sweeper, which looks at the same rows."""
        try:
            name, given = jobs.read(job)
            await self.functions[name].coroutine(self.ctx, *given)
        except (DeserializationError, KeyError):
            log.warning("hint_unknown")
        except LOST as error:
            log.warning("hint_dropped", error=type(error).__name__)
        except Exception:
            log.exception("hint_failed")
