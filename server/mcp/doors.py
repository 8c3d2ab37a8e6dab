"""The door: who may come in, with what, how often and for how long. What is said inside is the SDK's, which is loaded when somebody comes:
that takes most of a second.

There are no sessions: each POST stands for itself, and a stream lasts as long as its call. We are no authorization server and say so by
saying nothing: there is no OAuth metadata, and a challenge names none (a client that is told of some begins to sign in).
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from uuid import UUID

import orjson
from starlette.routing import BaseRoute, Route
from starlette.types import Message, Receive, Scope, Send

from core import callers, logs
from core.callers import Caller
from core.errors import ProblemCode, Unauthenticated
from core.viewers import Viewer
from server.graphql.answers import Code, Refused, Trouble, trouble_of
from server.graphql.bodies import Malformed, read_json
from server.graphql.executions import Executions
from server.graphql.rates import Kind
from server.graphql.sign_ins import Entrance, SignIn
from server.guards import Origins
from server.lanes import Headers
from server.mcp.exchanges import EXCHANGE, Exchange
from server.requests import NOTES
from services.platform import Platform

if TYPE_CHECKING:
    from server.mcp.protocol import Protocol

PATH = "/mcp"
AT_ONCE = 20  # requests of one key
POINTS = 5  # of the rate for reads: each request, whatever it asks
LATE_SECONDS = 30  # beyond what a call waits; then the connection is cut
NAME_CHARACTERS = 200

_STATUS: dict[str, int] = {
    ProblemCode.UNAUTHENTICATED: 401,
    ProblemCode.DENIED: 403,
    ProblemCode.RATE_LIMITED: 429,
    ProblemCode.UNAVAILABLE: 503,
    Code.INTERNAL: 500,
}
_INVALID_REQUEST, _PARSE_ERROR = -32600, -32700  # JSON-RPC 2.0, 5.1

_log = logs.logger("mcp")


class _Refused(Exception):
    """An HTTP request that is no message for the protocol."""

    def __init__(self, status: int, code: str, message: str, *headers: tuple[bytes, bytes], number: int = _INVALID_REQUEST) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.headers, self.number = status, code, message, headers, number


class _Gone(Exception):
    """The client went away before it had said what it wants."""


class Mcp:
    """Put `routes` into the application; call `finish` at shutdown."""

    def __init__(self, home: Platform, sign_in: SignIn, entrance: Entrance, executions: Executions) -> None:
        self._home, self._sign_in, self._entrance, self._executions = home, sign_in, entrance, executions
        self._limits, own = home.settings.limits, urlsplit(home.settings.url)
        self._origins = Origins(home.settings.allowed_origins)
        self._allowed = {f"{own.scheme}://{own.netloc}".lower(), *(origin.lower() for origin in home.settings.allowed_origins)}
        self._open = Counter[UUID]()
        self._opening = asyncio.Lock()
        self._inside: Protocol | None = None

    @property
    def routes(self) -> list[BaseRoute]:
        return [Route(PATH, self)]

    async def finish(self) -> None:
        if self._inside is not None:
            await self._inside.finish()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers: Headers = dict(reversed(scope["headers"]))
        origin = headers.get(b"origin")
        if scope["method"] == "OPTIONS" and (allowed := self._origins.preflight(origin)) is not None:
            await send({"type": "http.response.start", "status": 204, "headers": allowed})
            await send({"type": "http.response.body"})
            return
        shared = self._origins.shared(origin)
        try:
            self._require_plain(scope["method"], headers)
            authorization = headers.get(b"authorization", b"").decode("latin-1")
            caller = callers.of(scope["client"], headers.get(b"user-agent", b""))
            viewer = await self._viewer(authorization, caller)
            with self._counted(viewer.principal_id):
                exchange, message, body = await self._admitted(headers, receive, viewer, caller, authorization)
                scope.setdefault(NOTES, {}).update(operation=message, user_id=str(viewer.user_id))
                await self._served({**scope, EXCHANGE: exchange}, body, receive, send, shared)
        except _Gone:
            return
        except _Refused as refused:
            told = orjson.dumps({"jsonrpc": "2.0", "id": None, "error": _told(refused)})
            more = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(told)), (b"cache-control", b"no-store")]
            await send({"type": "http.response.start", "status": refused.status, "headers": [*more, *refused.headers, *shared]})
            await send({"type": "http.response.body", "body": told})

    @contextmanager
    def _counted(self, key_id: UUID) -> Iterator[None]:
        """From before anything of it is awaited: many that come at once, or say slowly what they want, are many. Raises _Refused."""
        if self._open[key_id] >= AT_ONCE:
            raise _Refused(429, ProblemCode.RATE_LIMITED, f"At most {AT_ONCE} requests of a key at once.", (b"retry-after", b"1"))
        self._open[key_id] += 1
        try:
            yield
        finally:
            self._open[key_id] -= 1
            if not self._open[key_id]:
                del self._open[key_id]

    async def _admitted(
        self, headers: Headers, receive: Receive, viewer: Viewer, caller: Caller, authorization: str
    ) -> tuple[Exchange, str, bytes]:
        """With the method that is called, and the body. Raises _Refused and _Gone."""
        try:
            if self._executions.rates is not None:
                await self._executions.rates.pay(Kind.READ, POINTS, viewer, caller)
        except Refused as refused:
            raise _of(refused.troubles[0], *refused.headers) from None
        body = await self._body(headers, receive)
        key = headers.get(b"idempotency-key")
        exchange = Exchange(viewer, caller, authorization, logs.request_id(), None if key is None else key.decode("latin-1"))
        return exchange, _method(body), body

    def _require_plain(self, method: str, headers: Headers) -> None:
        """A page at a foreign origin is turned away, also one that has our address by a trick of its DNS. Raises _Refused."""
        origin = headers.get(b"origin")
        if origin is not None and origin.decode("latin-1").lower() not in self._allowed:
            raise _Refused(403, ProblemCode.DENIED, "This origin is not allowed.")
        if method != "POST":
            raise _Refused(405, Code.METHOD_NOT_ALLOWED, "Send a POST request: there are no sessions here.", (b"allow", b"POST"))
        kind, _, parameters = headers.get(b"content-type", b"").lower().partition(b";")
        if kind.strip() != b"application/json" or parameters.strip().replace(b'"', b"") not in (b"", b"charset=utf-8", b"charset=utf8"):
            raise _Refused(415, Code.UNSUPPORTED_MEDIA_TYPE, "Send application/json in UTF-8.")
        if headers.get(b"content-encoding", b"identity").lower() != b"identity":
            raise _Refused(415, Code.UNSUPPORTED_MEDIA_TYPE, "Send the body as it is, not compressed.")

    async def _viewer(self, authorization: str, caller: Caller) -> Viewer:
        """Raises _Refused."""
        try:
            viewer = await self._entrance.viewer(authorization or None, caller)
            if viewer is None or viewer.key is None:
                raise Unauthenticated("Send an API key of the project: Authorization: Bearer apk_…")
        except Exception as error:
            trouble = trouble_of(error)
            raise _of(trouble, *([(b"www-authenticate", b"Bearer")] if trouble.code == ProblemCode.UNAUTHENTICATED else [])) from None
        return viewer

    async def _body(self, headers: Headers, receive: Receive) -> bytes:
        """Raises _Refused and _Gone."""
        most = self._limits.body_bytes
        too_large = _Refused(413, Code.BODY_TOO_LARGE, f"The body is longer than {most} bytes.")
        length = headers.get(b"content-length", b"0")
        if length.isdigit() and int(length[:20]) > most:
            raise too_large
        body, is_more = bytearray(), True
        try:
            async with asyncio.timeout(self._limits.body_seconds):
                while is_more:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        raise _Gone
                    body += message.get("body", b"")
                    is_more = message.get("more_body", False)
                    if len(body) > most:
                        raise too_large
        except TimeoutError:
            raise _Refused(408, Code.BODY_TOO_SLOW, "The body took too long to arrive.", (b"connection", b"close")) from None
        return bytes(body)

    async def _served(self, scope: Scope, body: bytes, receive: Receive, send: Send, shared: list[tuple[bytes, bytes]]) -> None:
        exchange: Exchange = scope[EXCHANGE]
        left = [body]

        async def hear() -> Message:
            if left:
                return {"type": "http.request", "body": left.pop(), "more_body": False}
            message = await receive()
            exchange.is_gone = exchange.is_gone or message["type"] == "http.disconnect"
            return message

        async def say(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), *shared]
            await send(message)

        inside = await self._entered()
        try:
            async with asyncio.timeout(self._limits.tool_seconds + LATE_SECONDS) as deadline:
                await inside.manager.handle_request(scope, hear, say)
        except TimeoutError:
            if not deadline.expired():
                raise
            _log.warning("a client took too long to read its answer")  # returning without an end to it cuts the connection

    async def _entered(self) -> Protocol:
        async with self._opening:
            if self._inside is None:
                kind = await asyncio.to_thread(_loaded)
                inside = kind(self._home, self._sign_in, self._executions)
                await inside.begin()
                self._inside = inside
        return self._inside


def _loaded() -> type[Protocol]:
    from server.mcp.protocol import Protocol

    return Protocol


def _method(body: bytes) -> str:
    """What a message calls. The SDK judges what follows from it; here is made sure that it can. Raises _Refused."""
    try:
        message = read_json(body)
    except Malformed as malformed:
        raise _Refused(400, Code.BAD_REQUEST, str(malformed), number=_PARSE_ERROR) from None
    if isinstance(message, list):
        raise _Refused(400, Code.BAD_REQUEST, "Batches are not accepted.")
    if not isinstance(message, dict) or message.get("jsonrpc") != "2.0":
        raise _Refused(400, Code.BAD_REQUEST, "The body must be a JSON-RPC 2.0 message.")
    method, id = message.get("method"), message.get("id", 0)
    if not isinstance(method, str) or not 1 <= len(method) <= NAME_CHARACTERS:
        raise _Refused(400, Code.BAD_REQUEST, "A message must be a request or a notification, with a method.")
    if isinstance(id, bool) or not isinstance(id, str | int) or len(str(id)) > NAME_CHARACTERS:
        raise _Refused(400, Code.BAD_REQUEST, "An id must be a short text or an integer.")
    if not isinstance(message.get("params", {}), dict):
        raise _Refused(400, Code.BAD_REQUEST, "params must be an object.")
    return method


def _of(trouble: Trouble, *headers: tuple[bytes, bytes]) -> _Refused:
    seconds = trouble.details.get("retryAfterSeconds")
    more = [] if seconds is None else [(b"retry-after", b"%d" % seconds)]
    return _Refused(_STATUS.get(trouble.code, 400), trouble.code, trouble.message, *headers, *more)


def _told(refused: _Refused) -> dict[str, object]:
    return {"code": refused.number, "message": refused.message, "data": {"code": refused.code}}
