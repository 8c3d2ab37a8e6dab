"""One PostgreSQL for the whole run, one Redis for each pytest process, one database for each test, copied from a migrated template."""

from __future__ import annotations

import asyncio
import fcntl
import os
import shutil
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

import asyncpg
import hypothesis
import pytest
import redis as sync_redis
import uvicorn
from tortoise.apps import Apps
from tortoise.models import Model

from core.database import Database
from core.outgoing import Outgoing
from core.settings import Engine, Rates, Settings
from models import MODULES
from server import embedded, migrate
from server.__main__ import client_addresses
from server.app import build
from server.frames import PushingProtocol
from server.lanes import LaneProtocol
from services.platform import Platform
from services.workflows.steps import Outside
from tests.ai.providers import ScriptedModels
from tests.clients import Client
from tests.make import Make
from tests.seeds import IS_CHOSEN, SEED
from workers.processes import working

MEMORY, MEMORY_BYTES = Path("/dev/shm"), 4 << 30
LEFT_BEHIND_SECONDS = 600
PREFIX = "platform-tests-"
POSTGRES = "TEST_POSTGRES_URL"
TEMPLATE = "template_migrated"

_servers = ExitStack()


@pytest.fixture(scope="session", autouse=True)
def _models_are_finished_once() -> Iterator[None]:
    """Tortoise works out the filters and the first query of each model whenever a database is opened, which takes longer than anything
    else that opening does. They are the same each time."""
    build, finished = Apps._build_initial_querysets, set[type[Model]]()

    def once(self: Apps) -> None:
        models = {model for app in self.apps.values() for model in app.values()}
        if not models <= finished:
            build(self)
            finished.update(models)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Apps, "_build_initial_querysets", once)
        yield


def pytest_report_header() -> str:
    return f"RANDOM_SEED={SEED}"


def pytest_configure(config: pytest.Config) -> None:
    """The servers are of the controlling process: workers inherit the address, and they end with it."""
    # How long an example takes says how busy the machine is.
    calm = [hypothesis.HealthCheck.too_slow]
    hypothesis.settings.register_profile("seeded", derandomize=not IS_CHOSEN, database=None, deadline=None, suppress_health_check=calm)
    hypothesis.settings.load_profile("seeded")
    if POSTGRES in os.environ or hasattr(config, "workerinput"):
        return
    folder = Path(_servers.enter_context(tempfile.TemporaryDirectory(prefix=PREFIX, dir=_memory())))
    folder.chmod(0o755)
    servers = _servers.enter_context(embedded.start(folder, durable=False, redis=False))
    os.environ[POSTGRES] = servers.database_url
    asyncio.run(_execute(servers.database_url, f"create database {TEMPLATE}"))
    asyncio.run(migrate.apply(at(servers.database_url, TEMPLATE)))


def _memory() -> Path | None:
    """A file system in memory on which programs may run, if there is one with room: databases that are made and dropped again with
    every test keep a disk busier than the tests keep a processor."""
    try:
        status = os.statvfs(MEMORY)
    except OSError:
        return None
    if status.f_flag & os.ST_NOEXEC or status.f_bavail * status.f_frsize < MEMORY_BYTES or not os.access(MEMORY, os.W_OK | os.X_OK):
        return None
    for left in MEMORY.glob(f"{PREFIX}*"):  # by tests that were killed
        with suppress(OSError), (left / "servers" / "lock").open("r+") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if time.time() - left.stat().st_mtime > LEFT_BEHIND_SECONDS:
                shutil.rmtree(left)
    return MEMORY


def pytest_unconfigure(config: pytest.Config) -> None:
    _servers.close()


def at(url: str, database: str) -> str:
    return urlsplit(url)._replace(path=f"/{database}").geturl()


async def _execute(url: str, sql: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(sql)
    finally:
        await connection.close()


@pytest.fixture(scope="session")
def administer() -> Iterator[Callable[[str], None]]:
    """Executes SQL on a connection that all tests share, in an event loop of its own."""
    loop = asyncio.new_event_loop()
    connection = loop.run_until_complete(asyncpg.connect(os.environ[POSTGRES]))

    def execute(sql: str) -> None:
        loop.run_until_complete(connection.execute(sql))

    yield execute
    loop.run_until_complete(connection.close())
    loop.close()


@pytest.fixture
def database_url(administer: Callable[[str], None]) -> Iterator[str]:
    name = f"test_{uuid4().hex}"
    administer(f"create database {name} template {TEMPLATE} strategy file_copy")
    yield at(os.environ[POSTGRES], name)
    administer(f"drop database {name} with (force)")


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = await Database.open(database_url, MODULES)
    yield opened
    await opened.close()


@pytest.fixture(scope="session")
def redis_server() -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="platform-redis-") as folder:
        Path(folder).chmod(0o755)
        with embedded.start(Path(folder), durable=False, postgres=False) as servers:
            yield servers.redis_url


@pytest.fixture
def redis_url(redis_server: str) -> Iterator[str]:
    yield redis_server
    with sync_redis.Redis.from_url(redis_server) as client:
        client.flushall()


@pytest.fixture(scope="session")
def _shipped() -> Settings:
    return Settings(_env_file=None, database_connections=4, engine=Engine(sweep_seconds=0.2), rates=Rates(enabled=False))


@pytest.fixture
def settings(_shipped: Settings, database_url: str, redis_url: str, tmp_path: Path) -> Settings:
    """As shipped, but for the places of things, a quicker sweeper, and clients that may ask as much as they like."""
    return _shipped.model_copy(update={"database_url": database_url, "redis_url": redis_url, "data_dir": tmp_path})


class Server(uvicorn.Server):
    """Serves until it is told to stop, at once: uvicorn looks around ten times a second. Signals stay pytest's."""

    async def begin(self) -> None:
        self.config.load()
        self.lifespan = self.config.lifespan_class(self.config)
        await self.startup()
        assert self.started
        await self.on_tick(0)

    async def stop(self) -> None:
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        while self.server_state.connections or self.server_state.tasks:
            await asyncio.sleep(0.002)
        for server in self.servers:
            await server.wait_closed()
        await self.lifespan.shutdown()


@pytest.fixture
async def served(settings: Settings) -> AsyncIterator[Server]:
    """The API behind a real socket, in this event loop."""
    server = Server(
        uvicorn.Config(
            build(settings),
            port=0,
            log_config=None,
            access_log=False,
            server_header=False,
            http=LaneProtocol,
            ws=PushingProtocol,
            ws_max_size=settings.limits.message_bytes,
            **client_addresses(settings.trusted_proxies),
        )
    )
    await server.begin()
    yield server
    await server.stop()


@pytest.fixture
def home(served: Server) -> Platform:
    """The services of the running API."""
    found: Platform = served.config.app.state.platform  # type: ignore[union-attr]  # it is our Starlette
    return found


@pytest.fixture
def address(served: Server) -> str:
    port: int = served.servers[0].sockets[0].getsockname()[1]
    return f"127.0.0.1:{port}"


@pytest.fixture
async def client(address: str) -> AsyncIterator[Client]:
    """Nobody signed in yet: `await client.register()`."""
    opened = Client(address)
    yield opened
    await opened.close()


@pytest.fixture
def make(home: Platform) -> Make:
    return Make(home)


@pytest.fixture
async def outside() -> AsyncIterator[Outside]:
    """No model, and nowhere to go."""
    http = Outgoing()
    yield Outside(http, ScriptedModels())
    await http.close()


@pytest.fixture
async def worker(home: Platform, outside: Outside) -> AsyncIterator[None]:
    """A worker's clocks, in this event loop."""
    home.commands.listen()
    async with working(home, outside):
        yield
