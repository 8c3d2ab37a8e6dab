"""Redis that is emptied, goes away, falls silent or was never there while runs are under way."""

from __future__ import annotations

import asyncio
import signal

import pytest
from redis.asyncio import Redis

from core.settings import Settings
from tests.proxies import Proxy
from tests.sinks import Sink
from tests.workflows.conftest import Runs, StartProcess, post, transform


@pytest.fixture
def redis_url(redis_proxy: Proxy) -> str:
    return redis_proxy.url


async def test_redis_emptied_under_load_loses_no_run_and_no_worker(
    runs: Runs, sink: Sink, settings: Settings, start_worker: StartProcess
) -> None:
    workflow = await runs.workflow(transform("a"), post(sink, "b"), transform("c"))
    async with start_worker() as worker, Redis.from_url(settings.redis_url) as redis:
        await worker.says("worker_ready")
        ids = []
        for _ in range(100):
            ids.append(await runs.of(workflow))
            await redis.flushall()
        ended = await runs.all_ended()
        assert worker.is_alive
    assert {run.id for run in ended} == set(ids)
    assert {str(run.status) for run in ended} == {"SUCCEEDED"}
    assert len(sink.effects) == 100


@pytest.mark.parametrize("how", ["away", "silent"])
async def test_without_redis_from_the_start_the_sweeper_alone_runs_everything(
    runs: Runs, sink: Sink, redis_proxy: Proxy, start_worker: StartProcess, how: str
) -> None:
    redis_proxy.cut() if how == "away" else redis_proxy.stall()
    workflow = await runs.workflow(transform("a"), post(sink, "b"))
    async with start_worker() as worker:
        async with asyncio.timeout(5):  # nothing waits for Redis
            ids = [await runs.of(workflow) for _ in range(20)]
        ended = await runs.all_ended()
        assert worker.is_alive
        held = await runs.start(post(sink, "held", "/hold"))
        await sink.told(21)
        await runs.cancel(held)
        assert (await runs.ended(held)).status == "CANCELED"  # by the heartbeat
        redis_proxy.resume()
        back = await runs.of(workflow)
        assert (await runs.ended(back)).status == "SUCCEEDED"
        worker.send(signal.SIGTERM)
        assert await worker.ended() == 0
    assert {(run.id, str(run.status)) for run in ended} == {(id, "SUCCEEDED") for id in ids}


async def test_redis_that_goes_and_comes_under_load_ends_no_worker_and_is_used_again(
    runs: Runs, sink: Sink, redis_proxy: Proxy, start_worker: StartProcess
) -> None:
    workflow = await runs.workflow(transform("a"), post(sink, "b"))
    async with start_worker(ENGINE__SWEEP_SECONDS="5") as worker:
        await worker.says("worker_ready")
        count = 0
        for fault in (redis_proxy.cut, redis_proxy.stall, redis_proxy.drop):
            fault()
            for _ in range(10):
                await runs.of(workflow)
                count += 1
            redis_proxy.resume()
        ended = await runs.all_ended()
        assert worker.is_alive
    assert [str(run.status) for run in ended] == ["SUCCEEDED"] * count
    assert len(sink.effects) == count
