"""The supervisor with real PostgreSQL and Redis, and small programs in place of the API and the worker."""

from __future__ import annotations

import os
import re
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from server.embedded.places import NotStarted
from server.embedded.processes import free_port
from server.supervisor import Watch, answers, usable_port

CHECKOUT = Path(__file__).parent.parent.parent

API = """
import http.server, os

class Ready(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200 if self.path == "/health/ready" else 404)
        self.end_headers()

    def log_message(self, *words):
        pass

print("api", os.getpid(), flush=True)
http.server.HTTPServer(("127.0.0.1", int(os.environ["PORT"])), Ready).serve_forever()
"""

WORKER = """
import os, signal, sys

def end(signum, frame):
    print("worker got", signal.Signals(signum).name, flush=True)
    if not os.environ.get("STUBBORN"):
        sys.exit()

def finish(signum, frame):
    print("worker finished", flush=True)
    sys.exit()

signal.signal(signal.SIGTERM, end)
signal.signal(signal.SIGINT, end)
signal.signal(signal.SIGUSR1, finish)
print("worker", os.getpid(), flush=True)
while True:
    signal.pause()
"""

PLATFORM = f"""
import os, sys
from pathlib import Path
from core.settings import Settings
from server import embedded
from server.supervisor import Interrupts, Program, supervise

interrupts = Interrupts()
with embedded.start(Path(sys.argv[1]), durable=False) as servers:
    print("servers", *(server.pid for server in servers.servers), flush=True)
    programs = [Program("API", (sys.executable, "-c", {API!r}), os.environ), Program("worker", (sys.executable, "-c", {WORKER!r}), os.environ)]
    supervise(servers.servers, programs, interrupts, Settings(_env_file=None))
print("stopped", flush=True)
"""


class Platform:
    """A supervisor's process and what it says."""

    def __init__(self, process: subprocess.Popen[str], lines: IO[str]) -> None:
        self.process = process
        self.seen: list[str] = []
        self._lines = lines

    def until(self, *patterns: str) -> list[re.Match[str]]:
        """Read on until each pattern has matched a line; the patterns may come in any order."""
        found: dict[str, re.Match[str]] = {}
        while len(found) < len(patterns):
            line = self._lines.readline()
            assert line, f"ended after {self.seen} without {set(patterns) - set(found)}"
            self.seen.append(line.rstrip("\n"))
            found |= {pattern: match for pattern in patterns if (match := re.fullmatch(pattern, self.seen[-1]))}
        return [found[pattern] for pattern in patterns]

    def rest(self) -> list[str]:
        """What it says until its end."""
        return self._lines.read().splitlines()


@contextmanager
def running(folder: Path, **env: str) -> Iterator[tuple[Platform, list[int]]]:
    """A platform that is ready, and its four children: PostgreSQL, Redis, API, worker."""
    port = free_port()
    process = subprocess.Popen(
        (sys.executable, "-c", PLATFORM, folder / "data"),
        env=os.environ | {"PORT": str(port), "PYTHONUNBUFFERED": ""} | env,  # unbuffered, what two processes print is one line
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    with process:
        try:
            assert process.stdout
            platform = Platform(process, process.stdout)
            servers, api, worker, _ = platform.until(
                r"servers (\d+) (\d+)", r"api (\d+)", r"worker (\d+)", f"ready http://localhost:{port}"
            )
            yield platform, [int(pid) for pid in (*servers.groups(), *api.groups(), *worker.groups())]
        finally:
            process.kill()


def clean_environment(**extra: str) -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "REDIS_URL")} | extra


@pytest.mark.parametrize("signum", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_stops_all_the_worker_before_the_servers(
    folder: Path, wait_for_end: Callable[[Iterable[int]], None], signum: signal.Signals
) -> None:
    with running(folder) as (platform, pids):
        platform.process.send_signal(signum)
        assert platform.rest() == ["stopping", "worker got SIGTERM", "stopped"]
        assert platform.process.wait() == 0
        wait_for_end(pids)


def test_a_terminals_ctrl_c_reaches_only_the_supervisor(folder: Path) -> None:
    with running(folder) as (platform, _):
        os.killpg(platform.process.pid, signal.SIGINT)
        assert platform.rest() == ["stopping", "worker got SIGTERM", "stopped"]


def test_sigterm_from_a_group_and_again_from_make_still_lets_the_worker_finish(folder: Path) -> None:
    with running(folder, STUBBORN="1", ENGINE__DRAIN_SECONDS="3600") as (platform, (_, _, _, worker)):
        platform.process.send_signal(signal.SIGTERM)
        platform.until("worker got SIGTERM")
        platform.process.send_signal(signal.SIGTERM)
        handle = os.pidfd_open(worker)
        assert not select.select([handle], [], [], 0.5)[0]
        os.close(handle)
        os.kill(worker, signal.SIGUSR1)
        platform.until("worker finished")
        assert platform.rest() == ["stopped"]


def test_a_second_ctrl_c_does_not_wait_for_the_worker(folder: Path, wait_for_end: Callable[[Iterable[int]], None]) -> None:
    with running(folder, STUBBORN="1", ENGINE__DRAIN_SECONDS="3600") as (platform, pids):
        platform.process.send_signal(signal.SIGINT)
        platform.until("worker got SIGTERM")
        platform.process.send_signal(signal.SIGINT)
        assert platform.rest() == ["stopped"]
        assert platform.process.wait() == 0
        wait_for_end(pids)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process that its parent has died")
def test_kill_9_of_the_supervisor_leaves_nothing_behind(folder: Path, wait_for_end: Callable[[Iterable[int]], None]) -> None:
    with running(folder) as (platform, pids):
        platform.process.kill()
        wait_for_end(pids)


def test_a_child_that_died_is_started_again_and_ready_is_said_once(folder: Path) -> None:
    with running(folder) as (platform, (postgres, redis, api, worker)):
        for pid in (postgres, redis, api, worker):
            os.kill(pid, signal.SIGKILL)
        platform.until(
            *(f"{name} ended with code -9; starting it again in 1 s" for name in ("postgres", "redis", "API", "worker")),
            r"api \d+",
            r"worker \d+",
        )
        platform.process.send_signal(signal.SIGTERM)
        platform.rest()
        assert sum(line.startswith("ready") for line in platform.seen) == 1


class Fragile:
    """Ends as soon as it is started, and at times does not start at all."""

    name = "fragile"

    def __init__(self) -> None:
        self.starts = 0

    def start(self) -> None:
        self.starts += 1
        if self.starts == 2:
            raise NotStarted("fragile has no port")

    def ended(self) -> int:
        return 1


def test_the_pause_between_starts_doubles(capsys: pytest.CaptureFixture[str]) -> None:
    fragile = Fragile()
    watch = Watch(fragile, pause=0.001)
    watch.start()
    while fragile.starts < 4:
        watch.look()
    assert capsys.readouterr().out.splitlines() == [
        "fragile ended with code 1; starting it again in 0.001 s",
        "fragile has no port; starting it again in 0.002 s",
        "fragile ended with code 1; starting it again in 0.004 s",
    ]


def test_a_busy_port_is_one_clear_line(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        answer = subprocess.run(
            (sys.executable, "-m", "server", "dev"),
            env=clean_environment(PORT=str(port), DATA_DIR=str(folder / "data")),
            cwd=CHECKOUT,
            capture_output=True,
            text=True,
            check=False,
        )
    assert (answer.returncode, answer.stdout, answer.stderr) == (
        1,
        f"port {port} is busy: choose another, for example PORT={port + 1}\n",
        "",
    )
    assert not (folder / "data").exists()


def test_a_port_of_zero_is_any_free_one() -> None:
    assert usable_port("127.0.0.1", 0) > 0


def test_a_port_that_nobody_listens_on_does_not_answer() -> None:
    assert not answers("127.0.0.1", free_port())


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({}, "set DATABASE_URL and REDIS_URL, or run `python -m server dev`, which starts its own servers"),
        ({"DATABASE_URL": "postgres://x"}, "set REDIS_URL, or run `python -m server dev`, which starts its own servers"),
        ({"PORT": "http"}, "PORT: Input should be a valid integer, unable to parse string as an integer"),
    ],
)
def test_serve_says_in_one_line_what_to_set(folder: Path, variables: dict[str, str], said: str) -> None:
    answer = subprocess.run(
        (sys.executable, "-m", "server", "serve"),
        env=clean_environment(PYTHONPATH=str(CHECKOUT), **variables),
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (answer.returncode, answer.stdout, answer.stderr) == (2, "", f"{said}\n")
