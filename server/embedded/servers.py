"""What PostgreSQL and Redis have in common as our children: a port, a password, a log, a life."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from abc import ABC, abstractmethod
from pathlib import Path
from typing import IO, ClassVar

from server.embedded.places import Account, NotStarted, secret
from server.embedded.processes import free_port, last_words, open_log, stop


class Server(ABC):
    """Listens on loopback TCP only. Logs to `logs/<name>.log`; its password is in `<name>.password`, mode 0600."""

    name: ClassVar[str]
    start_seconds: ClassVar[float]
    stop_steps: ClassVar[tuple[tuple[signal.Signals, float], ...]]
    passing: ClassVar[tuple[str, ...]]
    """What it logs when it cannot start for a reason that another port or a moment cures."""

    def __init__(self, data_dir: Path, servers: Path, account: Account | None) -> None:
        self.log = data_dir / "logs" / f"{self.name}.log"
        self.port = 0
        self._password_file = data_dir / f"{self.name}.password"
        self._servers = servers
        self._account = account
        self._process: subprocess.Popen[bytes] | None = None

    @property
    @abstractmethod
    def url(self) -> str:
        """With the password in it."""

    @property
    def pid(self) -> int:
        """Zero before the first start."""
        return self._process.pid if self._process else 0

    def start(self) -> None:
        """Return when it answers. Started again, it keeps its port, so that its URL stays true. Raises NotStarted."""
        self.stop()
        self._prepare()
        deadline = time.monotonic() + self.start_seconds
        while True:
            port = self.port or free_port()
            with open_log(self.log) as log:
                before = os.fstat(log.fileno()).st_size
                self._process = self._launch(port, log)
            if self._becomes_ready(self._process, port, deadline):
                self.port = port
                return
            self.stop()
            words = last_words(self.log, before)
            if time.monotonic() > deadline or not any(reason in words for reason in self.passing):
                raise NotStarted(f"{self.name} did not start: {(words or 'it said nothing').splitlines()[-1]} (its log is {self.log})")
            time.sleep(0.1)

    def ended(self) -> int | None:
        """Its exit code once it has ended."""
        return self._process.poll() if self._process else None

    def stop(self) -> None:
        if self._process:
            stop(self._process, *self.stop_steps)

    @property
    def _password(self) -> str:
        return secret(self._password_file)

    @abstractmethod
    def _prepare(self) -> None:
        """Make what is needed before the first launch, and clear away what an earlier life left."""

    @abstractmethod
    def _launch(self, port: int, log: IO[bytes]) -> subprocess.Popen[bytes]: ...

    @abstractmethod
    def _is_ready(self, pid: int, port: int) -> bool:
        """Whether this very process answers."""

    def _becomes_ready(self, process: subprocess.Popen[bytes], port: int, deadline: float) -> bool:
        """False when it ended or time is up."""
        while process.poll() is None and time.monotonic() < deadline:
            if self._is_ready(process.pid, port):
                return True
            time.sleep(0.02)
        return False
