"""Loopback servers that keep what they were sent, and a watch that lets no connection leave the loopback while a test runs."""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from ipaddress import ip_address

Pairs = list[tuple[str, int]]
_watchers: list[Pairs] = []


def _hook(event: str, args: tuple[object, ...]) -> None:
    """Raised from inside the interpreter's own connect and getaddrinfo, below asyncio and everything built on it."""
    if not _watchers:
        return
    if event == "socket.connect":
        sock, address = args
        if isinstance(sock, socket.socket) and sock.type == socket.SOCK_STREAM and isinstance(address, tuple):
            _watchers[-1].append((address[0], address[1]))
            if not ip_address(address[0]).is_loopback:
                raise OSError("no connection leaves the loopback in this test")
    elif event == "socket.getaddrinfo":
        host = args[0].decode() if isinstance(args[0], bytes) else str(args[0])
        if host.lower().rstrip(".") != "localhost" and ":" not in host:
            socket.inet_aton(host)  # anything but a number would be asked of a name server: OSError


sys.addaudithook(_hook)


@contextmanager
def watching() -> Iterator[Pairs]:
    """Every TCP connect tried meanwhile, refused when it is not to the loopback. Names other than localhost are not resolved."""
    seen: Pairs = []
    _watchers.append(seen)
    try:
        yield seen
    finally:
        _watchers.remove(seen)


@dataclass(frozen=True)
class Seen:
    method: str
    target: str
    headers: dict[str, str]
    body: bytes


Reply = Callable[[Seen, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Server:
    port: int = 0
    connections: int = 0
    seen: list[Seen] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def allowed(self) -> str:
        return f"127.0.0.1:{self.port}"


def answer(body: bytes = b"ok", status: int = 200, **headers: str) -> Reply:
    """Always this answer; `set_cookie="…"` is the header set-cookie."""
    lines = [f"HTTP/1.1 {status} Whatever", f"content-length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    whole = "\r\n".join([*lines, "", ""]).encode() + body

    async def reply(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(whole)

    return reply


def by_target(replies: dict[str, Reply]) -> Reply:
    async def reply(seen: Seen, writer: asyncio.StreamWriter) -> None:
        await replies[seen.target](seen, writer)

    return reply


@asynccontextmanager
async def serving(reply: Reply, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[Server]:
    server = Server()
    tasks: set[asyncio.Task[None]] = set()

    async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        server.connections += 1
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
                method, target, _ = head[0].split(" ")
                headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
                seen = Seen(method, target, headers, await reader.readexactly(int(headers.get("content-length", 0))))
                server.seen.append(seen)
                await reply(seen, writer)
                await writer.drain()
        writer.close()

    def start(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(converse(reader, writer))
        tasks.add(task)
        task.add_done_callback(lambda _: writer.close())

    listener = await asyncio.start_server(start, host, port, backlog=1024)
    server.port = listener.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listener.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
