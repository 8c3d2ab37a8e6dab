"""arq carries hints: which runs to look at. A lost hint costs a second, because the sweeper finds what is due in the rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

import orjson
from arq.constants import default_queue_name, job_key_prefix
from arq.jobs import deserialize_job_raw, serialize_job
from arq.utils import timestamp_ms
from redis.asyncio import Redis
from redis.asyncio.client import Pipeline

from core.news import Courier

QUEUE = default_queue_name
WAKE = f"{QUEUE}:wake"  # a pub/sub channel: an idle worker hears of a job at once instead of polling for it
KEEP_MS = 3_600_000
RUNS_MOST = 50  # of one job, so that workers share what comes at once


class JobName(StrEnum):
    """Every kind of job; a test holds it equal to what workers register."""

    ADVANCE_RUNS = "advance_runs"


class Jobs:
    """Writes arq's own keys in one round trip where `enqueue_job` takes three. Ids are unique and results are not kept:
    arq answers None to an id that still runs, which would lose a wake-up (facts/engine.md)."""

    def __init__(self, redis: Redis, courier: Courier | None = None) -> None:
        self._courier = courier or Courier(redis)
        self._run_ids: list[UUID] = []  # to be hinted at

    def advance(self, run_ids: Iterable[UUID]) -> None:
        """Best effort. Never raises, and does not wait for Redis."""
        self._run_ids.extend(run_ids)
        if self._run_ids:
            self._courier.call(self._write)

    def _write(self, pipe: Pipeline) -> None:
        now, ids = timestamp_ms(), [str(id) for id in self._run_ids]  # none when an earlier turn has named them
        self._run_ids.clear()
        for n in range(0, len(ids), RUNS_MOST):
            key = uuid4().hex
            pipe.psetex(job_key_prefix + key, KEEP_MS, written(JobName.ADVANCE_RUNS, ids[n : n + RUNS_MOST], now))
            pipe.zadd(QUEUE, {key: now})
        if ids:
            pipe.publish(WAKE, b"1")

    async def flush(self) -> None:
        """Waits until what was hinted is sent or dropped."""
        await self._courier.flush()


def written(name: JobName, ids: Sequence[str], now_ms: int) -> bytes:
    """In arq's format, but as JSON: arq's own serializer is pickle, which would let whoever writes to Redis run code here."""
    return serialize_job(name, (ids,), {}, None, now_ms, serializer=orjson.dumps)


def read(job: bytes) -> tuple[str, Sequence[Any]]:
    """The name and arguments of a job. Raises arq's DeserializationError."""
    name, given, *_ = deserialize_job_raw(job, deserializer=orjson.loads)
    return name, given
