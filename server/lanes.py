"""uvicorn's HTTP protocol, with lanes for small GraphQL requests and deliveries: whole when they start, answered by one write.

What is asked most is worth a way without ASGI's messages, of which each goes through several layers. Everything else, and
whatever is unusual in such a request, takes the usual way and is answered the same.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple, TypeAlias, cast

from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware
from uvicorn.protocols.http.flow_control import HIGH_WATER_LIMIT
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle

LANES = "platform.lanes"  # in the state that a lifespan leaves


class Reply(NamedTuple):
    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes


BROKEN = Reply(500, [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", b"21")], b"Internal Server Error")

Headers: TypeAlias = dict[bytes, bytes]  # of two of a name the first


class Lane(NamedTuple):
    """Who answers, for which URLs, and how long a body may take."""

    urls: re.Pattern[bytes]
    takes: Callable[[Headers], bool]
    first_counts: bool  # of two headers of a name; else who sends such takes the usual way
    # To a URL. The last is where the client is, as far as is known.
    answer: Callable[[bytes, Headers, bytes, tuple[str, int] | None], Awaitable[Reply]]
    too_slow: Callable[[], Reply]
    gone: Callable[[], None]  # when a client has left before its body was there
    body_seconds: float
    body_bytes: int


class LaneProtocol(HttpToolsProtocol):
    lane_cycle: _Cycle | None = None  # the latest; uvicorn's own `cycle` is whatever came last, also what waits in line

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        if self.lane_cycle is not None:
            self.lane_cycle.lost()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if isinstance(self.cycle, _Cycle) and self.cycle.more_body:
            self.cycle.wait()

    def on_message_begin(self) -> None:
        """Without the scope, which a lane does not need."""
        self.url, self.headers, self.expect_100_continue = b"", [], False

    def on_headers_complete(self) -> None:
        url, parser, before = self.url, self.parser, self.cycle
        lane = next((lane for lane in self.app_state.get(LANES, ()) if lane.urls.fullmatch(url)), None)
        # One that comes before the one before it is answered has to wait in uvicorn's line.
        if lane is not None and (before is None or before.response_complete) and parser.get_method() == b"POST":
            named = dict(reversed(self.headers))
            length = named.get(b"content-length", b"")
            is_small = (
                length.isdigit()
                and len(length) < 6
                and int(length) <= min(HIGH_WATER_LIMIT, lane.body_bytes)
                and b"transfer-encoding" not in named
            )
            is_plain = not self.expect_100_continue and not parser.should_upgrade() and parser.get_http_version() == "1.1"
            is_plain = is_plain and (lane.first_counts or len(named) == len(self.headers))
            if is_small and is_plain and self.limit_concurrency is None and not self.root_path and lane.takes(named):
                self.lane_cycle = _Cycle(self, lane, named)
                self.cycle = cast("RequestResponseCycle", self.lane_cycle)
                return
        headers, expects = self.headers, self.expect_100_continue
        super().on_message_begin()
        self.url, self.expect_100_continue = url, expects
        self.headers += headers  # the list that the scope holds
        super().on_headers_complete()

    def forwarded_client(self) -> tuple[str, int] | None:
        """Who is at the other end of the connection, or whom trusted proxies name: as uvicorn's own middleware has it for the other ways."""
        if isinstance(self.app, ProxyHeadersMiddleware) and self.client is not None and self.client[0] in self.app.trusted_hosts:
            names = b", ".join([value for name, value in self.headers if name == b"x-forwarded-for"]).decode("latin-1")
            host, port = self.app.trusted_hosts.get_trusted_client_address(names)
            if host:
                return host, port
        return self.client


class _Cycle:
    """Stands where uvicorn has its RequestResponseCycle, and is its `message_event`, too: `set` says that something has changed."""

    def __init__(self, protocol: LaneProtocol, lane: Lane, headers: Headers) -> None:
        self.protocol, self.lane, self.headers, self.client = protocol, lane, headers, protocol.forwarded_client()
        self.url = protocol.url
        self.keep_alive = protocol.parser.should_keep_alive()
        self.body, self.more_body, self.disconnected, self.response_complete = bytearray(), True, False, False
        self.message_event = self
        self._task: asyncio.Task[None] | None = None
        self._clock: asyncio.TimerHandle | None = None

    def wait(self) -> None:
        """The body did not come with the head."""
        if self._clock is None:
            self._clock = self.protocol.loop.call_later(self.lane.body_seconds, self._give_up)

    def set(self) -> None:
        if self.more_body or self._task is not None or self.disconnected:
            return
        if self._clock is not None:
            self._clock.cancel()
        self._task = self.protocol.loop.create_task(self._run())
        self.protocol.tasks.add(self._task)
        self._task.add_done_callback(self.protocol.tasks.discard)

    def lost(self) -> None:
        """The client has gone."""
        if self.response_complete:
            return
        self.disconnected = self.response_complete = True
        if self._clock is not None:
            self._clock.cancel()
        if self._task is not None:
            self.protocol.loop.call_soon(self._task.cancel)  # once it has begun: who answers may not want to be cut off
        else:
            self.lane.gone()

    def _give_up(self) -> None:
        self.keep_alive = False
        self._write(self.lane.too_slow())

    async def _run(self) -> None:
        try:
            reply = await self.lane.answer(self.url, self.headers, bytes(self.body), self.client)
            if self.protocol.flow.write_paused and not self.disconnected:
                await self.protocol.flow.drain()
        except BaseException:  # most likely the server's patience at its end
            reply, self.keep_alive = BROKEN, False
            raise
        finally:
            if not self.disconnected:
                self._write(reply)

    def _write(self, reply: Reply) -> None:
        transport = self.protocol.transport
        content: list[Any] = [STATUS_LINE[reply.status]]
        for name, value in self.protocol.server_state.default_headers:
            content += (name, b": ", value, b"\r\n")
        for name, value in reply.headers:
            content += (name, b": ", value, b"\r\n")
        if not self.keep_alive and (b"connection", b"close") not in reply.headers:
            content.append(b"connection: close\r\n")
        content += (b"\r\n", reply.body)
        transport.write(b"".join(content))
        self.response_complete = True
        if not self.keep_alive:
            transport.close()
        self.protocol.on_response_complete()
