"""Child processes that a terminal's Ctrl-C does not reach and that die with us."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

from server.embedded.places import Account

LAUNCHER = Path(__file__).with_name("launcher.py")
MOST_LOG_BYTES = 10_000_000


def launch(
    command: Sequence[str | Path],
    *,
    dies_by: signal.Signals,
    account: Account | None = None,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    stdin: int = subprocess.DEVNULL,
    output: IO[bytes] | int | None = None,
) -> subprocess.Popen[bytes]:
    """Start a command in a session of its own, as `account` if given.

    On Linux it gets `dies_by` when the launching *thread* ends, even by kill -9: call this from a thread that lasts. Elsewhere it outlives us.
    """
    uid, gid = (account.uid, account.gid) if account else (os.geteuid(), os.getegid())
    launcher = (sys.executable, "-I", "-S", LAUNCHER, str(os.getpid()), str(int(dies_by)), str(uid), str(gid))
    return subprocess.Popen(  # noqa: S603 - the commands are our own
        [*launcher, *command],
        env=env,
        cwd=cwd,
        stdin=stdin,
        stdout=output,
        stderr=None if output is None else subprocess.STDOUT,
        start_new_session=True,
    )


def stop(process: subprocess.Popen[bytes], *steps: tuple[signal.Signals, float]) -> None:
    """Send each signal in turn, giving each its seconds, until the process has ended; at last kill it."""
    for signum, seconds in steps:
        process.send_signal(signum)
        with suppress(subprocess.TimeoutExpired):
            process.wait(seconds)
            return
    process.kill()
    process.wait()


def free_port() -> int:
    """A loopback port that was free a moment ago: another process may be quicker, so be ready to ask again."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def open_log(path: Path) -> IO[bytes]:
    """A log to append to. One that has grown large is set aside first, in place of the one set aside before."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > MOST_LOG_BYTES:
        path.replace(path.with_suffix(".old.log"))
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "ab", buffering=0)


def last_words(log: Path, since: int) -> str:
    """What was logged after byte `since`."""
    with log.open("rb") as lines:
        lines.seek(since)
        return lines.read(64_000).decode(errors="replace").strip()
