"""Redis and PostgreSQL that go away, come back, or fall silent while runs are under way."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from redis.asyncio import Redis

from core.settings import Settings
from server import embedded, migrate
from server.embedded import Embedded
from tests.proxies import Proxy, between
from tests.sinks import Sink, assert_once_per_key
from tests.workflows.conftest import Runs, StartProcess, post, transform


@pytest.fixture
async def redis_proxy(redis_server: str) -> AsyncIterator[Proxy]:
    async with between(Proxy(redis_server)) as proxy:
        yield proxy


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


@pytest.fixture
def own_postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Embedded]:
    folder = tmp_path_factory.mktemp("postgres")
    for part in (folder, *folder.parents):
        if part.owner() == folder.owner() and part != Path("/"):
            part.chmod(0o755)
        if part.name.startswith("pytest-of"):
            break
    with embedded.start(folder, redis=False) as servers:
        yield servers


class TestRestarts:
    @pytest.fixture
    async def database_url(self, own_postgres: Embedded) -> str:
        """A durable server of its own: it is to be killed."""
        await migrate.apply(own_postgres.database_url)
        return own_postgres.database_url

    async def test_postgresql_restarted_under_load_loses_nothing_and_does_nothing_twice(
        self, runs: Runs, sink: Sink, own_postgres: Embedded, start_worker: StartProcess
    ) -> None:
        workflow = await runs.workflow(transform("a"), post(sink, "b"), transform("c"))
        accepted, stopped = set(), asyncio.Event()

        async def keep_starting(n: int) -> None:
            count = 0
            while not stopped.is_set():
                count += 1
                try:
                    accepted.add(await runs.of(workflow, key=f"{n}-{count}"))
                except Exception:  # the caller was told that it is unknown; the key makes a second try safe
                    await asyncio.sleep(0.05)
                    count -= 1

        async with start_worker() as worker:
            await worker.says("worker_ready")
            clients = [asyncio.create_task(keep_starting(n)) for n in range(4)]
            for times in range(3):
                await sink.told(len(sink.effects) + 15)
                postgres = own_postgres.postgres
                assert postgres is not None
                postgres_process = postgres.pid
                await asyncio.to_thread(_crash, own_postgres, signal.SIGQUIT if times % 2 else signal.SIGKILL, postgres_process)
            await sink.told(len(sink.effects) + 15)
            stopped.set()
            await asyncio.gather(*clients)
            ended = await runs.all_ended()
            assert worker.is_alive
        assert accepted <= {run.id for run in ended}
        assert {str(run.status) for run in ended} == {"SUCCEEDED"}
        assert_once_per_key(sink.effects)
        assert {effect["body"]["step"] for effect in sink.effects} == {"b"}
        assert len({effect["key"] for effect in sink.effects}) == len(ended)


def _crash(servers: Embedded, number: signal.Signals, pid: int) -> None:
    import os

    os.kill(pid, number)
    assert servers.postgres is not None
    servers.postgres.start()
