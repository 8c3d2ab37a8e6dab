"""`/graphql` itself: which requests are taken, in which media type they are answered, and with which status.

GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/) for `application/graphql-response+json` and
`application/json`; GraphQL over SSE, distinct connections, for `text/event-stream`. POST with JSON only: a form or a
link on a foreign page cannot send that, which is the protection against request forgery.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum

import strawberry
from starlette.responses import Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import Receive, Scope, Send

from core import callers, logs
from core.callers import Caller
from core.cookies import Jar
from core.errors import Denied, Fault, ProblemCode
from core.reads import Fetches
from core.settings import Limits
from core.viewers import Viewer
from server.graphql.answers import Answer, Code, Refused, Trouble, answer_headers, trouble_of
from server.graphql.bodies import Malformed, Parameters, read_json
from server.graphql.cookies import Cookies
from server.graphql.documents import Documents
from server.graphql.executions import Executions, OpenContext, Request
from server.graphql.persisted import Persisted
from server.graphql.rates import Rates
from server.graphql.repeats import KEY, Repeats
from server.graphql.sign_ins import Entrance, SignIn
from server.graphql.sockets import Sockets
from server.graphql.streams import stream
from server.graphql.tasks import Deadline, while_wanted
from server.guards import Origins
from server.lanes import Headers, Reply
from server.requests import NOTES, is_logged

PATH = "/graphql"

_STATUS: dict[str, int] = {
    ProblemCode.UNAUTHENTICATED: 401,
    ProblemCode.DENIED: 403,
    ProblemCode.CONFLICT: 409,
    ProblemCode.RATE_LIMITED: 429,
    ProblemCode.UNAVAILABLE: 503,
    Code.INTERNAL: 500,
}


class MediaType(StrEnum):
    RESPONSE = "application/graphql-response+json"
    JSON = "application/json"
    EVENTS = "text/event-stream"


class _Failed(Exception):
    """Something is wrong with the HTTP request, whatever GraphQL it may carry."""

    def __init__(self, status: int, trouble: Trouble, **headers: str) -> None:
        super().__init__(trouble.message)
        self.status, self.trouble = status, trouble
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}


class Door:
    """Put `routes` into the application and `Requests` (server/requests.py) around it; call `finish` at shutdown."""

    def __init__(
        self,
        schema: strawberry.Schema,
        limits: Limits,
        sign_in: SignIn,
        open_context: OpenContext,
        *,
        graphiql: Callable[[], Response] | None,
        introspection: bool,
        allowed_origins: tuple[str, ...] = (),
        sign_ins: frozenset[str] = frozenset(),
        reads: Fetches | None = None,
        cookies: Cookies | None = None,
        rates: Rates | None = None,
        persist: Callable[[Documents], Persisted] | None = None,
        repeats: Repeats | None = None,
    ) -> None:
        """`sign_ins` names the mutations of which a request may have one: those that try a password or a code.

        `reads` is where compiled queries read; without it graphql-core answers everything. Without `cookies` there is no cookie mode,
        without `rates` nobody is limited, without `persist` no document can be named, and without `repeats` no mutation be sent twice
        and done once.
        """
        executions = Executions(
            schema,
            limits,
            open_context,
            sign_ins,
            introspection=introspection,
            reads=reads,
            rates=rates,
            persist=persist,
            repeats=repeats,
        )
        self.finish, self.entrance = executions.finish, Entrance(sign_in, rates)
        self.posts = Posts(executions, limits, sign_in, self.entrance, graphiql, cookies or Cookies("", ()), Origins(allowed_origins))
        # Route and WebSocketRoute: a Mount would answer POST with a redirect.
        self.routes: list[BaseRoute] = [
            Route(PATH, self.posts),
            WebSocketRoute(PATH, Sockets(executions, limits, sign_in, self.entrance, allowed_origins)),
        ]


class Posts:
    """An ASGI application for the HTTP side."""

    def __init__(
        self,
        executions: Executions,
        limits: Limits,
        sign_in: SignIn,
        entrance: Entrance,
        graphiql: Callable[[], Response] | None,
        cookies: Cookies,
        origins: Origins,
    ) -> None:
        self.executions, self.limits, self.sign_in, self.graphiql = executions, limits, sign_in, graphiql
        self.entrance, self.cookies, self.origins = entrance, cookies, origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers: Headers = dict(reversed(scope["headers"]))
        if scope["method"] == "GET" and self.graphiql is not None and b"text/html" in headers.get(b"accept", b""):
            await self.graphiql()(scope, receive, send)
            return
        origin = headers.get(b"origin")
        if scope["method"] == "OPTIONS" and (allowed := self.origins.preflight(origin)) is not None:
            await send({"type": "http.response.start", "status": 204, "headers": allowed})
            await send({"type": "http.response.body"})
            return
        media, request_id, notes = MediaType.JSON, logs.request_id(), scope.setdefault(NOTES, {})
        try:
            media = self._media_type(scope["method"], headers)
            with _deadline(self.limits.body_seconds):
                body = await self._body(headers, receive)
            caller = callers.of(scope["client"], headers.get(b"user-agent", b""))
            request, viewer = await self._admitted(headers, body, media, caller, request_id, notes)
        except _Gone:
            return
        except _Failed as failed:
            reply = _failure(failed, media, request_id)
        else:
            if media is MediaType.EVENTS:
                signed_in = (self.sign_in, _authorization(headers), viewer)
                shared = self.origins.shared(origin)
                await stream(self.executions, self.limits, request, request_id, signed_in, shared, self._left, receive, send)
                return
            answer = None
            if isinstance(request, Refused):
                answer = Answer.of_refusal(request, request_id)
            elif (answer := await while_wanted(self.executions.answer(request), receive)) is None:
                return  # the client has gone, and with it the query
            reply = _reply(answer, media, notes, self._left(request))
        reply.headers.extend(self.origins.shared(origin))
        await send({"type": "http.response.start", "status": reply.status, "headers": reply.headers})
        await send({"type": "http.response.body", "body": reply.body})

    def takes(self, headers: Headers) -> bool:
        """Whether `answer` will do for a POST with these headers."""
        return b"event-stream" not in headers.get(b"accept", b"").lower()

    async def answer(self, url: bytes, headers: Headers, body: bytes, caller: Caller, request_id: str, notes: dict[str, object]) -> Reply:
        """To a POST that has been read."""
        media = MediaType.JSON
        try:
            media = self._media_type("POST", headers)
            request, _ = await self._admitted(headers, body, media, caller, request_id, notes)
        except _Failed as failed:
            reply = _failure(failed, media, request_id)
        else:
            if isinstance(request, Refused):
                answer = Answer.of_refusal(request, request_id)
            else:
                answer = await self.executions.answer(request)
            reply = _reply(answer, media, notes, self._left(request))
        reply.headers.extend(self.origins.shared(headers.get(b"origin")))
        return reply

    def too_slow(self, request_id: str) -> Reply:
        return _failure(_too_slow(), MediaType.JSON, request_id)

    async def _admitted(
        self, headers: Headers, body: bytes, media: MediaType, caller: Caller, request_id: str, notes: dict[str, object]
    ) -> tuple[Request | Refused, Viewer | None]:
        """Raises _Failed."""
        parameters = self._parameters(body)
        viewer, jar = await self._viewer(_authorization(headers), caller), self._jar(headers)
        if (key := headers.get(b"idempotency-key")) is not None:
            parameters = parameters._replace(extensions={**parameters.extensions, KEY: key.decode("latin-1")})
        try:
            request = await self.executions.admit(parameters, viewer, caller, request_id, jar)
            if request.is_subscription and media is not MediaType.EVENTS:
                raise Refused.because(Code.STREAM_REQUIRED, f"A subscription needs a WebSocket, or Accept: {MediaType.EVENTS}.")
        except Refused as refused:
            return refused, viewer
        if is_logged():
            notes |= request.notes
        return request, viewer

    def _media_type(self, method: str, headers: Headers) -> MediaType:
        """Raises _Failed for what cannot be a GraphQL request, before a byte of its body is read."""
        if method != "POST":
            raise _failed(405, Code.METHOD_NOT_ALLOWED, "Send a POST request.", Allow="POST")
        accept = headers.get(b"accept", b"")
        media = _USUAL.get(accept) or _accepted(accept.decode("latin-1"))
        if media is None:
            raise _failed(406, Code.NOT_ACCEPTABLE, f"Answers are {', '.join(MediaType)}.")
        kind, _, parameters = headers.get(b"content-type", b"").lower().partition(b";")
        if kind.strip() != b"application/json" or parameters.strip().replace(b'"', b"") not in (b"", b"charset=utf-8", b"charset=utf8"):
            raise _failed(415, Code.UNSUPPORTED_MEDIA_TYPE, "Send application/json in UTF-8.")
        if headers.get(b"content-encoding", b"identity").lower() != b"identity":
            raise _failed(415, Code.UNSUPPORTED_MEDIA_TYPE, "Send the body as it is, not compressed.")
        return media

    def _parameters(self, body: bytes) -> Parameters:
        try:
            return Parameters.of(read_json(body))
        except Malformed as malformed:
            raise _failed(400, Code.BAD_REQUEST, str(malformed)) from None

    async def _body(self, headers: Headers, receive: Receive) -> bytes:
        most = self.limits.body_bytes
        # The connection stays open: the server throws the rest away as it comes. Closing it on a client that is still
        # sending would reset it, and the client would never read why.
        too_large = _failed(413, Code.BODY_TOO_LARGE, f"The body is longer than {most} bytes.")
        length = headers.get(b"content-length", b"0")
        if length.isdigit() and int(length[:20]) > most:
            raise too_large
        chunks, size = list[bytes](), 0
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise _Gone
            chunk = message.get("body", b"")
            chunks.append(chunk)
            size += len(chunk)
            if size > most:
                raise too_large
            if not message.get("more_body", False):
                return b"".join(chunks)

    def _jar(self, headers: Headers) -> Jar | None:
        try:
            return self.cookies.jar(headers)
        except Denied as denied:
            raise _Failed(403, trouble_of(denied)) from None

    def _left(self, request: Request | Refused) -> list[tuple[bytes, bytes]]:
        return [] if isinstance(request, Refused) else self.cookies.written(request.jar)

    async def _viewer(self, authorization: str | None, caller: Caller) -> Viewer | None:
        try:
            return await self.entrance.viewer(authorization, caller)
        except Exception as error:
            trouble, more = trouble_of(error), dict[str, str]()
            if trouble.code == ProblemCode.UNAUTHENTICATED:
                more["WWW_Authenticate"] = "Bearer"
            if isinstance(error, Fault) and error.retry_after_seconds is not None:
                more["Retry_After"] = str(error.retry_after_seconds)
            raise _Failed(_STATUS.get(trouble.code, 400), trouble, **more) from None


class _Gone(Exception):
    """The client went away before it had said what it wants."""


def _failed(status: int, code: Code, message: str, **headers: str) -> _Failed:
    return _Failed(status, Trouble(code, message), **headers)


@contextmanager
def _deadline(seconds: float) -> Iterator[None]:
    try:
        with Deadline(seconds):
            yield
    except TimeoutError:
        raise _too_slow() from None


def _too_slow() -> _Failed:
    return _failed(408, Code.BODY_TOO_SLOW, "The body took too long to arrive.", Connection="close")


def _failure(failed: _Failed, media: MediaType, request_id: str) -> Reply:
    told = Answer(request_id, troubles=(failed.trouble,)).encoded()
    more = [(name.lower().encode(), value.encode()) for name, value in failed.headers.items()]
    return _written(told, MediaType.JSON if media is MediaType.EVENTS else media, failed.status, more)


def _reply(answer: Answer, media: MediaType, notes: dict[str, object], more: Iterable[tuple[bytes, bytes]] = ()) -> Reply:
    notes["code"] = code = answer.code
    # For application/json every request that could be read is a 200 (section 6.4.1).
    status = 200 if answer.was_executed else _STATUS.get(code, 200 if media is MediaType.JSON else 400)
    return _written(answer.encoded(), media, status, [*more, *answer_headers(answer)])


def _written(body: bytes, media: MediaType, status: int, more: Iterable[tuple[bytes, bytes]]) -> Reply:
    return Reply(status, [*_HEADERS[media], (b"content-length", b"%d" % len(body)), *more], body)


_HEADERS = {
    media: [
        (b"content-type", f"{media}; charset=utf-8".encode()),
        (b"cache-control", b"no-store"),
    ]
    for media in MediaType
}


def _authorization(headers: Headers) -> str | None:
    return None if (header := headers.get(b"authorization")) is None else header.decode("latin-1")


def _accepted(header: str | None) -> MediaType | None:
    """The client's favourite among ours (RFC 9110, 12.5.1); of equals the first. `*/*` and no header mean plain JSON."""
    if not header:
        return MediaType.JSON
    best, best_quality = None, 0.0
    for entry in header.lower().split(","):
        kind, *parameters = (part.strip() for part in entry.split(";"))
        media = _OURS.get(kind)
        quality = next((_quality(part[2:]) for part in parameters if part.startswith("q=")), 1.0)
        if media is not None and quality > best_quality:
            best, best_quality = media, quality
    return best


_OURS = {media.value: media for media in MediaType} | {"*/*": MediaType.JSON, "application/*": MediaType.JSON}
_USUAL = {b"": MediaType.JSON} | {kind.encode(): media for kind, media in _OURS.items()}


def _quality(text: str) -> float:
    return float(text) if text.replace(".", "", 1).isdecimal() else 0.0
