"""`python -m server dev`: the whole platform on one machine, as children of this process."""

from __future__ import annotations

import asyncio
import errno
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import FrameType
from typing import Protocol

import asyncpg

from core.settings import Settings
from server import embedded
from server.embedded.processes import free_port, launch

TICK_SECONDS = 0.1
FIRST_PAUSE_SECONDS = 1.0
LONGEST_PAUSE_SECONDS = 5.0  # a worker that dies often must still be back before its runs are missed
STEADY_SECONDS = 60.0
KILL_SECONDS = 5.0  # for a child to notice that its drain time is over


class Child(Protocol):
    """A program of ours or an embedded server."""

    @property
    def name(self) -> str: ...

    def start(self) -> None:
        """Raises NotStarted."""

    def ended(self) -> int | None:
        """Its exit code once it has ended."""


class Program:
    """One of our processes. It writes to our terminal, and dies at once when we are killed."""

    def __init__(self, name: str, command: Sequence[str], env: Mapping[str, str]) -> None:
        self.name = name
        self._command = command
        self._env = env
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._process = launch(self._command, dies_by=signal.SIGKILL, env=self._env)

    def ended(self) -> int | None:
        return self._process.poll() if self._process else None

    def ask_to_stop(self) -> None:
        if self._process:
            self._process.terminate()

    def wait(self, seconds: float) -> None:
        """Until it has ended, then by force."""
        if self._process:
            try:
                self._process.wait(seconds)
            except subprocess.TimeoutExpired:
                self.kill()

    def kill(self) -> None:
        if self._process:
            self._process.kill()
            self._process.wait()


class Interrupts:
    """Any of Ctrl-C, SIGTERM and a closed terminal asks us to stop; then a Ctrl-C asks us to hurry, and one more ends us at once.

    SIGTERM never hurries us: make hands it on, so that a group which is told to stop tells us twice.
    """

    def __init__(self) -> None:
        self.stop = self.hurry = False
        for signum in (signal.SIGINT, signal.SIGTERM):
            signal.signal(signum, self._note)
        if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # nohup
            signal.signal(signal.SIGHUP, self._note)

    def _note(self, signum: int, frame: FrameType | None) -> None:
        if self.stop and signum == signal.SIGINT:
            self.hurry = True
            signal.signal(signal.SIGINT, signal.SIG_DFL)
        self.stop = True


@dataclass
class Watch:
    """How one child fares."""

    child: Child
    pause: float = FIRST_PAUSE_SECONDS
    started_at: float = 0.0
    start_at: float | None = None

    def start(self) -> None:
        self.start_at = None
        self.started_at = time.monotonic()
        try:
            self.child.start()
        except embedded.NotStarted as error:
            self._retry(str(error))

    def look(self) -> None:
        """Start it again after it ended: after one second, then ever later, until it has been steady for a minute."""
        now = time.monotonic()
        if self.start_at is not None:
            if now >= self.start_at:
                self.start()
        elif (code := self.child.ended()) is not None:
            if now - self.started_at > STEADY_SECONDS:
                self.pause = FIRST_PAUSE_SECONDS
            self._retry(f"{self.child.name} ended with code {code}")

    def _retry(self, reason: str) -> None:
        say(f"{reason}; starting it again in {self.pause:g} s")
        self.start_at = time.monotonic() + self.pause
        self.pause = min(self.pause * 2, LONGEST_PAUSE_SECONDS)


def dev(settings: Settings) -> int:
    """Run until Ctrl-C or SIGTERM. The exit code is 0 then, and 1 when it cannot start, after one line that says why."""
    interrupts = Interrupts()
    try:
        port = usable_port(settings.host, settings.port)
        servers = embedded.start(settings.data_dir, postgres=not settings.database_url, redis=not settings.redis_url)
    except (embedded.NotStarted, OSError) as error:
        say(str(error))
        return 1
    with servers:
        if servers.postgres:
            say(f"data          {servers.postgres.cluster}")
        urls = {"database_url": settings.database_url or servers.database_url, "redis_url": settings.redis_url or servers.redis_url}
        settings = settings.model_copy(update={"port": port, **urls})
        try:
            asyncio.run(prepare(settings))
        except (OSError, asyncpg.PostgresError) as error:
            say(f"the database cannot be made ready: {error}")
            return 1
        env = os.environ | {"DATABASE_URL": settings.database_url, "REDIS_URL": settings.redis_url, "PORT": str(port)}
        api = Program("API", (sys.executable, "-m", "server", "serve"), env)
        worker = Program("worker", (sys.executable, "-m", "workers"), env)
        if not interrupts.stop:
            supervise(servers.servers, (api, worker), interrupts, settings)
    say("stopped")
    return 0


def usable_port(host: str, port: int) -> int:
    """The port, or a free one for 0. Raises NotStarted when it cannot be listened on."""
    if port == 0:
        return free_port()
    try:
        socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET).close()
    except OSError as error:
        reason = "is busy" if error.errno == errno.EADDRINUSE else f"cannot be used ({error.strerror})"
        raise embedded.NotStarted(f"port {port} {reason}: choose another, for example PORT={port + 1}") from error
    return port


async def prepare(settings: Settings) -> None:
    """Migrate, and make the demo project."""
    from server import demo, migrate

    await migrate.apply(settings.database_url)
    account = await demo.prepare(settings)
    say(f"GraphiQL      {settings.url}/graphql")
    say(f"demo account  {account.email}  password {account.password or 'as printed when it was made'}")


def supervise(servers: Iterable[Child], programs: Sequence[Program], interrupts: Interrupts, settings: Settings) -> None:
    """Start the programs, keep them and the running servers alive until an interrupt, then end the programs: the servers go last."""
    watches = [Watch(server, started_at=time.monotonic()) for server in servers]
    try:
        for program in programs:
            watch = Watch(program)
            watch.start()
            watches.append(watch)
        is_ready = False
        while not interrupts.stop:
            time.sleep(TICK_SECONDS)
            for watch in watches:
                watch.look()
            if not is_ready and answers(settings.host, settings.port):
                is_ready = True
                say(f"ready http://localhost:{settings.port}")
    finally:
        say("stopping")
        end(programs, interrupts, settings.engine.drain_seconds)


def answers(host: str, port: int) -> bool:
    """Whether the API says that it is ready."""
    connection = http.client.HTTPConnection({"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host), port, timeout=2)  # noqa: S104
    try:
        connection.request("GET", "/health/ready")
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def end(programs: Sequence[Program], interrupts: Interrupts, drain_seconds: float) -> None:
    """Ask all to stop and wait for them, but not longer than they may take to finish what they do, nor when asked to hurry."""
    for program in programs:
        program.ask_to_stop()
    deadline = time.monotonic() + drain_seconds + KILL_SECONDS
    while any(program.ended() is None for program in programs) and time.monotonic() < deadline and not interrupts.hurry:
        time.sleep(TICK_SECONDS)
    for program in programs:
        program.kill()


def say(line: str) -> None:
    """In one piece: the programs write to the same place."""
    print(f"{line}\n", end="", flush=True)
