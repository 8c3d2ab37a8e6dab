"""arq carries hints: which runs to look at. A lost hint costs a second, because the sweeper finds what is due in the rows."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID, uuid4

from arq.constants import default_queue_name, job_key_prefix
from arq.jobs import serialize_job
from arq.utils import timestamp_ms
from redis.asyncio import Redis
from redis.exceptions import RedisError

QUEUE = default_queue_name
WAKE = f"{QUEUE}:wake"  # a pub/sub channel: an idle worker hears of a job at once instead of polling for it
KEEP_MS = 3_600_000


class JobName(StrEnum):
    """Every kind of job; a test holds it equal to what workers register."""

    ADVANCE_RUNS = "advance_runs"


class Jobs:
    """Writes arq's own keys in one round trip where `enqueue_job` takes three. Ids are unique and results are not kept:
    arq answers None to an id that still runs, which would lose a wake-up (facts/engine.md)."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    async def advance(self, run_ids: Sequence[UUID]) -> None:
        """Best effort. Never raises."""
        now = timestamp_ms()
        id = uuid4().hex
        job = serialize_job(JobName.ADVANCE_RUNS, ([str(run_id) for run_id in run_ids],), {}, None, now)
        with contextlib.suppress(RedisError, OSError, TimeoutError):
            async with self._redis.pipeline(transaction=False) as pipe:
                pipe.psetex(job_key_prefix + id, KEEP_MS, job)
                pipe.zadd(QUEUE, {id: now})
                pipe.publish(WAKE, b"1")
                await pipe.execute()
