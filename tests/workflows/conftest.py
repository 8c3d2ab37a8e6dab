"""What engine tests share. After every test that has a database, the events of all its runs are folded again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from core.settings import Settings
from core.viewers import Viewer
from models.projects import Project
from models.workflows import Run, Workflow, WorkflowVersion
from services.platform import Platform
from services.workflows.catalog import CATALOG
from services.workflows.steps import Outside
from tests import folding, processes, sinks
from tests.clients import Client
from tests.make import Make
from tests.processes import Started
from tests.proxies import Proxy, between
from tests.sinks import Sink
from tests.workflows.labs import Lab

# So short that a takeover is tested in a second; the shipped 10 s and 3 s are in test_recovery.py.
QUICK = {"ENGINE__LEASE_SECONDS": "1", "ENGINE__HEARTBEAT_SECONDS": "0.3", "ENGINE__SWEEP_SECONDS": "0.1"}
SECONDS = 30


@pytest.fixture(autouse=True)
def folds(request: pytest.FixtureRequest) -> Iterator[None]:
    """Set up first, so that workers have ended when it looks."""
    if "database_url" not in request.fixturenames:
        yield
        return
    url: str = request.getfixturevalue("database_url")
    yield
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(folding.check(url))
    finally:
        loop.close()


class Runs:
    """Starts runs and waits for their end, in the rows."""

    def __init__(self, home: Platform, make: Make) -> None:
        self.home, self.make = home, make
        self._viewer: Viewer | None = None
        self._project: Project | None = None

    async def workflow(self, *steps: dict[str, Any], **more: Any) -> Workflow:
        return await self.make.workflow(await self.project(), await self.viewer(), {"steps": list(steps), **more})

    async def unreadable(self, workflow: Workflow) -> None:
        """From now on its version is one that another server has saved, and this one cannot read."""
        number = workflow.version_number + 1
        definition = {"steps": [{"key": "a", "type": "no.such"}]}
        await WorkflowVersion.create(workflow_id=workflow.id, number=number, definition=definition, checksum="")
        await Workflow.filter(id=workflow.id).update(version_number=number)
        workflow.version_number = number

    async def viewer(self) -> Viewer:
        self._viewer = self._viewer or await self.make.viewer()
        return self._viewer

    async def project(self) -> Project:
        self._project = self._project or await self.make.project(await self.viewer())
        return self._project

    async def of(self, workflow: Workflow, input: Any = None, key: str | None = None) -> UUID:
        return (await self.home.starter.start(workflow, input=input, key=key, by=await self.viewer())).id

    async def start(self, *steps: dict[str, Any], input: Any = None, **more: Any) -> UUID:
        return await self.of(await self.workflow(*steps, **more), input)

    async def cancel(self, id: UUID, reason: str = "") -> None:
        await self.home.starter.cancel(await self.now(id), reason, await self.viewer())

    async def now(self, id: UUID) -> Run:
        return await Run.get(id=id)

    async def until(self, id: UUID, holds: Callable[[Run], bool]) -> Run:
        async with asyncio.timeout(SECONDS):
            while not holds(run := await self.now(id)):
                await asyncio.sleep(0.01)
        return run

    async def ended(self, id: UUID) -> Run:
        return await self.until(id, lambda run: run.has_ended)

    async def all_ended(self) -> list[Run]:
        async with asyncio.timeout(SECONDS):
            while await Run.filter(finished_at=None).exists():
                await asyncio.sleep(0.02)
        return await Run.all()

    async def events(self, id: UUID) -> list[tuple[str, str | None, Any]]:
        """Type, step key, data."""
        rows = await self.home.database.pool.fetch(
            "select type, data::jsonb ->> 'key' as key, data from events where stream = $1 order by seq", id
        )
        return [(row["type"], row["key"], row["data"]) for row in rows]

    async def types(self, id: UUID) -> list[str]:
        """Less the lines of logs."""
        return [f"{type} {key}" if key else type for type, key, _ in await self.events(id) if type != "STEP_LOG"]


@pytest.fixture
def runs(home: Platform, make: Make) -> Runs:
    return Runs(home, make)


@pytest.fixture
async def signed_in(client: Client, runs: Runs) -> Client:
    client.token = await runs.make.token(await runs.viewer())
    return client


@pytest.fixture
async def redis_proxy(redis_server: str) -> AsyncIterator[Proxy]:
    """For a module whose `redis_url` is this one's."""
    async with between(Proxy(redis_server)) as proxy:
        yield proxy


@pytest.fixture
async def sink(tmp_path: Path) -> AsyncIterator[Sink]:
    async with sinks.sink(tmp_path) as opened:
        yield opened


StartProcess = Callable[..., AbstractAsyncContextManager[Started]]


@pytest.fixture
def start_worker(settings: Settings, sink: Sink, tmp_path: Path) -> StartProcess:
    """A worker process; its environment may be changed by name."""

    def start(name: str = "worker", **env: str) -> AbstractAsyncContextManager[Started]:
        return processes.started(processes.work, {**environment(settings, sink), **QUICK, **env}, tmp_path, name)

    return start


@pytest.fixture
def start_api(settings: Settings, sink: Sink, tmp_path: Path) -> StartProcess:
    def start(name: str = "api", **env: str) -> AbstractAsyncContextManager[Started]:
        return processes.started(processes.serve, {**environment(settings, sink), **env}, tmp_path, name)

    return start


def environment(settings: Settings, sink: Sink) -> dict[str, str]:
    return {
        "DATABASE_URL": settings.database_url,
        "REDIS_URL": settings.redis_url,
        "DATA_DIR": str(settings.data_dir),
        "OUTGOING_ALLOW": sink.place,
        "DATABASE_CONNECTIONS": "4",
        "RATES__ENABLED": "false",
    }


def post(sink: Sink, key: str, path: str = "/ok", **more: Any) -> dict[str, Any]:
    """A step with an effect outside, of which the sink is the witness: one body per run and step."""
    body = {"run": "{{ run.id }}", "step": key}
    return {"key": key, "type": "http.request", "with": {"method": "POST", "url": sink.url(path), "body": body}, **more}


def transform(key: str, **more: Any) -> dict[str, Any]:
    return {"key": key, "type": "transform", "with": {"value": key}, **more}


@pytest.fixture
def lab(monkeypatch: pytest.MonkeyPatch) -> Lab:
    made = Lab()
    for name, kind in made.types.items():
        monkeypatch.setitem(CATALOG, name, kind)
    return made


@pytest.fixture
def outside_of(outside: Outside) -> Outside:
    """Under a name that does not shadow the builder of steps in `labs`."""
    return outside
