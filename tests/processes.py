"""Our own processes, to be killed. They are forked from a process that has imported everything, so that one starts in a moment."""

from __future__ import annotations

import asyncio
import ctypes
import multiprocessing
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from server.embedded.launcher import PR_SET_PDEATHSIG

_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["workers.__main__", "server.__main__", "server.app", "uvicorn", "tests.sinks"])

SECONDS = 30


class Started:
    """One process, its log in a file. Its exit code is negative for a signal."""

    def __init__(self, process: ForkServerProcess, log: Path) -> None:
        self._process, self._log = process, log

    @property
    def pid(self) -> int:
        assert self._process.pid is not None
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        return self._process.is_alive()

    @property
    def log(self) -> str:
        return self._log.read_text()

    def send(self, number: signal.Signals) -> None:
        if self._process.is_alive():
            os.kill(self.pid, number)

    def kill(self) -> None:
        """-9, and gone when it returns."""
        self.send(signal.SIGKILL)
        self._process.join()

    async def ended(self) -> int:
        """Its exit code, once it has one."""
        sentinel, loop = self._process.sentinel, asyncio.get_running_loop()
        gone = asyncio.Event()
        loop.add_reader(sentinel, gone.set)
        try:
            await asyncio.wait_for(gone.wait(), SECONDS)
        finally:
            loop.remove_reader(sentinel)
        self._process.join()
        assert self._process.exitcode is not None
        return self._process.exitcode

    async def says(self, *words: str) -> None:
        """Waits until its log holds one of the words."""
        async with asyncio.timeout(SECONDS):
            while not any(word in self.log for word in words):
                assert self.is_alive, self.log
                await asyncio.sleep(0.01)


@asynccontextmanager
async def started(main: Callable[[], int], env: dict[str, str], folder: Path, name: str) -> AsyncIterator[Started]:
    """`main` in a process of its own with this environment; killed at the end if it still runs."""
    log = folder / f"{name}.log"
    log.touch()
    process = _context.Process(target=_enter, args=(main, env, folder, log), daemon=True)
    process.start()
    one = Started(process, log)
    try:
        yield one
    finally:
        one.send(signal.SIGCONT)
        one.kill()


def _enter(main: Callable[[], int], env: dict[str, str], folder: Path, log: Path) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)  # our parent is the fork server, which ends with whoever uses it
    os.chdir(folder)  # no .env of the checkout
    os.environ.update(env)
    output = os.open(log, os.O_WRONLY | os.O_APPEND)
    for stream in (1, 2):
        os.dup2(output, stream)
    sys.exit(main())


def work() -> int:
    """`python -m workers`."""
    from workers.__main__ import main

    return main()


def serve() -> int:
    """`python -m server serve`."""
    from server.__main__ import serve

    serve()
    return 0
