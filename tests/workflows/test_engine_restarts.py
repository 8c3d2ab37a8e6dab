"""PostgreSQL killed and started again while runs are under way."""

from __future__ import annotations

import asyncio
import os
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import asyncpg
import pytest

from core.database import LOST
from core.errors import Unavailable
from server import embedded, migrate
from server.embedded.postgres import Postgres
from tests.sinks import Sink, assert_once_per_key
from tests.workflows.conftest import Runs, StartProcess, post, transform


@pytest.fixture
def postgres() -> Iterator[Postgres]:
    """A durable server of the test's own."""
    with tempfile.TemporaryDirectory(prefix="platform-postgres-") as folder:
        Path(folder).chmod(0o755)
        with embedded.start(Path(folder), redis=False) as servers:
            assert servers.postgres is not None
            yield servers.postgres


@pytest.fixture
async def database_url(postgres: Postgres) -> str:
    await migrate.apply(postgres.url)
    return postgres.url


def _crash(postgres: Postgres, number: signal.Signals) -> None:
    os.kill(postgres.pid, number)
    postgres.start()


async def test_postgresql_killed_under_load_loses_nothing_and_does_nothing_twice(
    runs: Runs, sink: Sink, postgres: Postgres, start_worker: StartProcess
) -> None:
    workflow = await runs.workflow(transform("a"), post(sink, "b"), transform("c"))
    accepted, stopped = set[UUID](), asyncio.Event()

    async def keep_starting(client: int) -> None:
        count = 0
        while not stopped.is_set():
            try:
                accepted.add(await runs.of(workflow, key=f"{client}-{count}"))
                count += 1
            except (Unavailable, asyncpg.InternalClientError, *LOST):  # accepted or not, nobody knows: the same key again finds out
                await asyncio.sleep(0.05)

    async with start_worker() as worker:
        await worker.says("worker_ready")
        clients = [asyncio.create_task(keep_starting(n)) for n in range(4)]
        for number in (signal.SIGKILL, signal.SIGQUIT, signal.SIGKILL):
            await sink.told(len(sink.effects) + 15)
            await asyncio.to_thread(_crash, postgres, number)
        await sink.told(len(sink.effects) + 15)
        stopped.set()
        await asyncio.gather(*clients)
        ended = await runs.all_ended()
        assert worker.is_alive
    assert accepted == {run.id for run in ended}
    assert {str(run.status) for run in ended} == {"SUCCEEDED"}
    assert_once_per_key(sink.effects)
    assert len({effect["key"] for effect in sink.effects}) == len(ended)
