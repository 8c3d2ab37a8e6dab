"""TCP in between, on loopback: to be cut, to fall silent, or to do something at a statement."""

from __future__ import annotations

import asyncio
import struct
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from enum import Enum
from typing import TypeVar
from urllib.parse import urlsplit

P = TypeVar("P", bound="Proxy")

SSL_REQUEST = 80877103


class When(Enum):
    BEFORE = "before PostgreSQL hears of it"
    AFTER = "after it was done, before the answer"


class Proxy:
    """Passes everything on until it is told otherwise."""

    def __init__(self, url: str) -> None:
        self._target = urlsplit(url)
        self._flows = asyncio.Event()
        self._flows.set()
        self._is_away = False
        self._tasks: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None

    async def open(self) -> None:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)

    @property
    def url(self) -> str:
        assert self._server is not None
        _, _, login = self._target.netloc.rpartition("@")[::-1]
        port = self._server.sockets[0].getsockname()[1]
        return self._target._replace(netloc=f"{login}@127.0.0.1:{port}").geturl()

    def stall(self) -> None:
        """Connections stay, and new ones are taken, but nothing passes."""
        self._flows.clear()

    def cut(self) -> None:
        """End every connection and take none."""
        self._is_away = True
        self.drop()

    def drop(self) -> None:
        """End every connection; new ones are taken."""
        for task in self._tasks:
            task.cancel()

    def resume(self) -> None:
        self._is_away = False
        self._flows.set()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._is_away:
            writer.transport.abort()
            return
        task = asyncio.create_task(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        upstream: asyncio.StreamWriter | None = None
        with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            answers, upstream = await asyncio.open_connection(self._target.hostname, self._target.port)
            both = (asyncio.create_task(self._up(reader, upstream)), asyncio.create_task(self._down(answers, writer)))
            try:
                await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for task in both:
                    task.cancel()
                await asyncio.gather(*both, return_exceptions=True)
        for end in (writer, upstream):
            if end is not None:
                end.transport.abort()

    async def _up(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._pump(reader, writer)

    async def _down(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._pump(reader, writer)

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            await self._pass(data, writer)

    async def _pass(self, data: bytes, writer: asyncio.StreamWriter) -> None:
        await self._flows.wait()
        writer.write(data)
        await writer.drain()

    async def close(self) -> None:
        assert self._server is not None
        self._server.close()
        self.drop()
        await asyncio.gather(*self._tasks, return_exceptions=True)


class PostgresProxy(Proxy):
    """Reads along (PostgreSQL's protocol 3.0, chapter 54 of its manual): `at` is told of each statement before it is passed on, and
    again when it is done, before its caller hears so. It may end the caller; if it raises OSError the connection is cut."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.at: Callable[[When, str], None] = lambda when, sql: None
        self._asked: dict[asyncio.StreamWriter, deque[str]] = {}

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._asked[writer] = deque()
        try:
            await super()._serve(reader, writer)
        finally:
            del self._asked[writer]

    async def _up(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked = next(asked for own, asked in self._asked.items() if own.transport is reader._transport)  # type: ignore[attr-defined]  # the pair's other half
        while True:
            head = await reader.readexactly(8)
            length, code = struct.unpack("!II", head)
            await self._pass(head + await reader.readexactly(length - 8), writer)
            if code != SSL_REQUEST:
                break
        known, sql = dict[bytes, str](), ""
        while True:
            kind, data = await _message(reader)
            if kind == b"P":
                name, text, _ = data[5:].split(b"\0", 2)
                sql = known[name] = text.decode()
            elif kind == b"B":
                sql = known.get(data[5:].split(b"\0", 2)[1], "")
            elif kind == b"Q":
                sql = data[5:-1].decode()
            if kind in (b"S", b"Q"):
                self.at(When.BEFORE, sql)
                asked.append(sql)
            await self._pass(data, writer)

    async def _down(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked, first = self._asked[writer], await reader.readexactly(1)
        if first == b"N":  # no TLS
            await self._pass(first, writer)
            first = await reader.readexactly(1)
        while True:
            kind, data = await _message(reader, first)
            first = b""
            if kind == b"Z" and asked:
                self.at(When.AFTER, asked.popleft())
            await self._pass(data, writer)


async def _message(reader: asyncio.StreamReader, first: bytes = b"") -> tuple[bytes, bytes]:
    """Its kind, and all of it."""
    kind = first or await reader.readexactly(1)
    size = await reader.readexactly(4)
    return kind, kind + size + await reader.readexactly(int.from_bytes(size) - 4)


@asynccontextmanager
async def between(proxy: P) -> AsyncIterator[P]:
    await proxy.open()
    try:
        yield proxy
    finally:
        await proxy.close()
