"""Subscribers of one program, as the part of the benchmark that speaks to it sees them."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict

from bench.stages import Failed, Program
from bench.subscriptions import listeners
from bench.subscriptions.listeners import Audience, Heard, Subscriber
from server.embedded.processes import last_words, launch

PROTOCOL = "graphql-transport-ws"
JOIN_SECONDS, HEAR_SECONDS = 240, 30
LINE_BYTES = 1 << 26  # what was heard in all comes as one


class Crowd:
    def __init__(self, program: Program, size: int, process: subprocess.Popen[bytes], lines: asyncio.StreamReader) -> None:
        self._program, self._size, self._process, self._lines = program, size, process, lines

    async def heard(self) -> list[float]:
        """When each of them heard what they were told last, by `time.monotonic()`. Raises Failed."""
        line = await self._line(HEAR_SECONDS)
        if not line.startswith(b"["):
            raise self._failed(line)
        moments: list[float] = json.loads(line)
        return moments

    async def leave(self) -> Heard:
        """What they were told in all. Raises Failed, also when not all of a group were told the same."""
        assert self._process.stdin
        self._process.stdin.close()
        line = await self._line(HEAR_SECONDS)
        if not line.startswith(b"{"):
            raise self._failed(line)
        return Heard(**json.loads(line))

    async def _join(self, audience: Audience) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps(asdict(audience)).encode() + b"\n")
        self._process.stdin.flush()
        line = await self._line(JOIN_SECONDS)
        if line.strip() != b"%d" % self._size:
            raise self._failed(line)

    async def _line(self, seconds: float) -> bytes:
        try:
            async with asyncio.timeout(seconds):
                return await self._lines.readline()
        except TimeoutError:
            raise self._failed(b"they waited %d s" % seconds) from None

    def _failed(self, why: bytes) -> Failed:
        said = f"{why[:2000].decode(errors='replace').strip()}\n{last_words(self._program.log, 0)}".strip()
        return Failed(f"{self._size} subscribers of {self._program.name}: {said}")


@asynccontextmanager
async def gathered(program: Program, subscribers: Sequence[Subscriber], together: int) -> AsyncIterator[Crowd]:
    """All of them have joined; `together` is how many hear what is told at once. Raises Failed."""
    # By its path: as a module it would load our whole package first.
    process = launch((sys.executable, "-I", listeners.__file__), dies_by=signal.SIGKILL, stdin=subprocess.PIPE, output=subprocess.PIPE)
    try:
        lines = asyncio.StreamReader(LINE_BYTES)
        transport, _ = await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), process.stdout)
        try:
            crowd = Crowd(program, len(subscribers), process, lines)
            await crowd._join(Audience(program.port, PROTOCOL, tuple(subscribers), together))
            yield crowd
        finally:
            transport.close()
    finally:
        process.kill()
        process.wait()
