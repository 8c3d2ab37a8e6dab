"""Where a part of the benchmark plays: PostgreSQL and Redis of its own, as durable as those of `make run`, and the programs under measurement.

Linux only: CPU time is read from `/proc`.
"""

from __future__ import annotations

import asyncio
import http.client
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.machines import CHECKOUT
from server import embedded, migrate
from server.embedded.processes import last_words, launch, open_log, stop

START_SECONDS = 60.0


class Failed(Exception):
    """A program did not do its part. The text is for a person."""


@dataclass(frozen=True)
class Program:
    name: str
    port: int
    process: subprocess.Popen[bytes]
    log: Path

    def cpu_seconds(self) -> float:
        """Of all its threads so far, from the scheduler: ten thousand times finer than clock ticks."""
        tasks = Path(f"/proc/{self.process.pid}/task")
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks.iterdir()) / 1e9

    def resident_mb(self) -> float:
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20

    def ask(self, request: str) -> bytes:
        """The body of the answer. Raises Failed unless its status is 200."""
        with socket.create_connection(("127.0.0.1", self.port), START_SECONDS) as connection:
            connection.sendall(request.encode())
            response = http.client.HTTPResponse(connection)
            response.begin()
            body = response.read()
        if response.status != http.HTTPStatus.OK:
            raise Failed(f"{self.name} answered {response.status}: {body[:1000].decode(errors='replace')}")
        return body

    def wait(self) -> None:
        """Until it listens. Raises Failed."""
        deadline = time.monotonic() + START_SECONDS
        while self.process.poll() is None and time.monotonic() < deadline:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.05)
        raise Failed(f"{self.name} did not start:\n{last_words(self.log, 0)}")


@dataclass(frozen=True)
class Stage:
    folder: Path
    database_url: str
    redis_url: str
    jwt_secret: str
    ending: ExitStack

    def start(self, name: str, port: int, *arguments: str, interpreter: str = sys.executable, allow: str = "") -> Program:
        """Run Python, or another, with settings as shipped: neither our environment nor the checkout's `.env` reaches it. It may speak to `allow`.

        Log lines below `warning` are off, ours as well as the peers'. It ends with the stage.
        """
        env = {
            "PATH": os.environ.get("PATH", os.defpath),
            "PYTHONPATH": str(CHECKOUT),
            "DATABASE_URL": self.database_url,
            "REDIS_URL": self.redis_url,
            "DATA_DIR": str(self.folder),
            "JWT_SECRET": self.jwt_secret,
            "LOG_LEVEL": "warning",
            "RATES__READ": '{"capacity": 60000, "per_second": 1000000}',
            "RATES__START": '{"capacity": 60000, "per_second": 1000000}',
            "OUTGOING_ALLOW": allow,
            "NODE_ENV": "production",
            "PORT": str(port),
        }
        log = self.folder / "logs" / f"{name}.log"
        with open_log(log) as output:
            process = launch((interpreter, *arguments), dies_by=signal.SIGKILL, env=env, cwd=self.folder, output=output)
        self.ending.callback(stop, process, (signal.SIGTERM, 10.0))
        return Program(name, port, process, log)


@contextmanager
def opened() -> Iterator[Stage]:
    """Migrated and empty. However it is left, by Ctrl-C too, its processes end and its files go."""
    with tempfile.TemporaryDirectory(prefix="platform-bench-") as name, ExitStack() as ending:
        folder = Path(name)
        folder.chmod(0o711)  # root hands the servers to another account
        servers = embedded.start(folder)
        # Outside the folder where that account could not enter it.
        ending.callback(shutil.rmtree, (folder / "servers").resolve(), ignore_errors=True)
        ending.push(servers)
        asyncio.run(migrate.apply(servers.database_url))
        yield Stage(folder, servers.database_url, servers.redis_url, secrets.token_urlsafe(48), ending)
