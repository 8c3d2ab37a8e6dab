"""A peer: arq's worker as it comes (`python -m arq bench.runs.peers.jobs.WorkerSettings`), with a job of four statements that commit alone."""

from __future__ import annotations

import json
import os
import time
from typing import Any, ClassVar

import asyncpg
from arq.connections import RedisSettings


async def run(ctx: dict[str, Any], number: int, input: dict[str, Any]) -> tuple[float, float]:
    """When it began and when it ended."""
    began, pool = time.time(), ctx["pool"]
    await pool.execute("insert into jobs (id, input, status) values ($1, $2, 'RUNNING')", number, json.dumps(input))
    title, kind = f"Order {number} of {input['customer']}", "large" if input["amount"] > 50 else "small"
    await pool.execute("update jobs set output = $2 where id = $1", number, json.dumps({"title": title, "kind": kind}))
    await pool.execute("insert into job_records (id, values) values ($1, $2)", number, json.dumps({"title": title, "kind": kind}))
    await pool.execute("update jobs set status = 'SUCCEEDED', finished_at = clock_timestamp() where id = $1", number)
    return began, time.time()


async def start(ctx: dict[str, Any]) -> None:
    ctx["pool"] = await asyncpg.create_pool(os.environ["DATABASE_URL"], min_size=1)


async def stop(ctx: dict[str, Any]) -> None:
    await ctx["pool"].close()


class WorkerSettings:
    functions: ClassVar = [run]
    on_startup, on_shutdown = start, stop
    redis_settings = RedisSettings.from_dsn(os.environ["REDIS_URL"])
