"""The platform as it is deployed: PostgreSQL, Redis, one API, two workers, each a process of its own that is started again when it ends."""

from __future__ import annotations

import asyncio
import os
import re
import signal
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path
from time import monotonic

import asyncpg
from redis.asyncio import Redis

from core import tasks
from core.database import LOST
from core.news import AWAY
from server import embedded, migrate
from server.embedded import Embedded
from server.embedded.processes import free_port
from server.supervisor import answers
from tests import processes, sinks
from tests.processes import Started
from tests.sinks import Sink

API, WORKERS = "api", ("worker1", "worker2")
PAUSE_SECONDS = 0.5
READY_SECONDS = 60
OWNER = re.compile(r"worker_ready.*?\b([0-9a-f]{16})\b|\b([0-9a-f]{16})\b.*?worker_ready")
HELD = "select count(*) from runs where lease_owner = $1 and finished_at is null"


class Fleet:
    """`takeovers` are the seconds from a worker's death until nothing of it was left."""

    def __init__(self, servers: Embedded, sink: Sink, folder: Path, lease_seconds: float) -> None:
        assert servers.postgres is not None
        assert servers.redis is not None
        self.postgres, self.redis, self.sink, self.folder, self.port = servers.postgres, servers.redis, sink, folder, free_port()
        self.takeovers: list[float] = []
        self._env = {
            "DATABASE_URL": servers.database_url,
            "REDIS_URL": servers.redis_url,
            "DATA_DIR": str(folder),
            "OUTGOING_ALLOW": sink.place,
            "PORT": str(self.port),
            "LOCAL_MODEL": "false",
            "RATES__ENABLED": "false",
            "ENGINE__LEASE_SECONDS": str(lease_seconds),
            "ENGINE__HEARTBEAT_SECONDS": str(lease_seconds * 0.3),
            "ENGINE__SWEEP_SECONDS": str(lease_seconds * 0.1),
            # A storm takes more workers down than any run should survive, and whoever is quarantined here was not poison.
            "ENGINE__MAX_RECOVERIES": "1000",
        }
        self.members: dict[str, Started] = {}
        self._lives: Counter[str] = Counter()
        self._rests: dict[str, float] = {}
        self._watches: list[asyncio.Task[None]] = []
        self._stack = AsyncExitStack()

    @property
    def logs(self) -> Mapping[str, str]:
        return {path.name: path.read_text() for path in sorted(self.folder.glob("*-*.log"))}

    async def open(self) -> None:
        for name in (API, *WORKERS):
            await self._start(name)
        self._watches.append(asyncio.create_task(self._keep()))
        await self.ready()

    async def close(self) -> None:
        await tasks.end(self._watches)
        await self._stack.aclose()

    async def ready(self) -> None:
        """Waits until everything runs and the API says that it can be used."""
        async with asyncio.timeout(READY_SECONDS):
            while not (
                all(self._owner(name) and self.members[name].is_alive for name in WORKERS)
                and await asyncio.to_thread(answers, "127.0.0.1", self.port)
            ):
                await asyncio.sleep(0.1)

    async def settled(self) -> None:
        """Waits until it is known how long each takeover took."""
        if watches := self._watches[1:]:
            await asyncio.wait(watches, timeout=READY_SECONDS)

    async def _start(self, name: str) -> None:
        self._lives[name] += 1
        main = processes.serve if name == API else processes.work
        self.members[name] = await self._stack.enter_async_context(
            processes.started(main, self._env, self.folder, f"{name}-{self._lives[name]}")
        )

    async def _keep(self) -> None:
        """As a supervisor does. Who finds the database away when it starts ends at once, and is started again, too."""
        while True:
            for name, member in list(self.members.items()):
                if member.is_alive:
                    self._rests.pop(name, None)
                elif monotonic() >= self._rests.setdefault(name, monotonic() + PAUSE_SECONDS):
                    del self._rests[name]
                    await self._start(name)
            await asyncio.sleep(0.05)

    # ---- what can be done to it

    async def kill(self, name: str, seconds: float) -> None:
        """-9, and nobody starts it again for so long."""
        self._rests[name] = monotonic() + seconds
        self._watch(name)
        self.members[name].kill()
        await asyncio.sleep(seconds)

    async def freeze(self, name: str, seconds: float) -> None:
        member = self.members[name]
        self._watch(name)
        member.send(signal.SIGSTOP)
        await asyncio.sleep(seconds)
        member.send(signal.SIGCONT)

    async def flush_redis(self) -> None:
        with suppress(*AWAY):  # then there is nothing to flush
            async with Redis.from_url(self.redis.url) as redis:
                await redis.flushall()

    async def kill_redis(self, seconds: float) -> None:
        os.kill(self.redis.pid, signal.SIGKILL)
        await asyncio.sleep(seconds)
        await asyncio.to_thread(self.redis.start)

    async def crash_postgres(self, number: signal.Signals, seconds: float) -> None:
        """SIGQUIT is its immediate shutdown: no checkpoint, and it recovers when it starts."""
        os.kill(self.postgres.pid, number)
        await asyncio.sleep(seconds)
        await asyncio.to_thread(self.postgres.start)

    def _owner(self, name: str) -> str | None:
        found = OWNER.search(self.members[name].log)
        return None if found is None else found[1] or found[2]

    def _watch(self, name: str) -> None:
        if (owner := self._owner(name)) is not None:
            self._watches.append(asyncio.create_task(self._taken_over(owner, monotonic())))

    async def _taken_over(self, owner: str, since: float) -> None:
        """Of one that was frozen only while it is: then it works again, under the same name."""
        while monotonic() - since < READY_SECONDS:
            with suppress(asyncpg.PostgresError, *LOST, OSError):
                connection = await asyncpg.connect(self.postgres.url, timeout=2)
                try:
                    held = False
                    while await connection.fetchval(HELD, owner):
                        held = True
                        await asyncio.sleep(0.2)
                finally:
                    connection.terminate()
                if held:
                    self.takeovers.append(monotonic() - since)
                return
            await asyncio.sleep(0.2)
        self.takeovers.append(monotonic() - since)


@asynccontextmanager
async def fleet(folder: Path, lease_seconds: float) -> AsyncIterator[Fleet]:
    with embedded.start(folder / "servers") as servers:
        await migrate.apply(servers.database_url)
        async with sinks.sink(folder) as sink:
            opened = Fleet(servers, sink, folder, lease_seconds)
            try:
                await opened.open()
                yield opened
            finally:
                await opened.close()
