"""Every request gets an id, one line in the log and a place in the metrics; what nobody caught becomes a masked 500."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from functools import lru_cache
from time import perf_counter
from typing import Protocol

import orjson
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from core import callers, logs, metrics
from core.callers import Caller
from server.guards import Added, Pairs
from server.lanes import Headers, Lane, Reply

# Under this key of the ASGI scope a route leaves what the access log shall say besides method, path, status and time.
NOTES = "notes"

INTERNAL = "INTERNAL"
SOMETHING_WENT_WRONG = "Something went wrong."

_log, _lines = logs.logger("access"), logging.getLogger("access")
_STARTS = frozenset({"http.response.start", "websocket.accept", "websocket.http.response.start"})


class Posts(Protocol):
    """What answers in a lane."""

    def takes(self, headers: Headers) -> bool: ...

    async def answer(
        self, url: bytes, headers: Headers, body: bytes, caller: Caller, request_id: str, notes: dict[str, object]
    ) -> Reply: ...

    def too_slow(self, request_id: str) -> Reply: ...


def is_logged() -> bool:
    """Whether each request is a line in the log."""
    return _lines.isEnabledFor(logging.INFO)


class Requests:
    """The outermost ASGI middleware. The id is always ours: one sent by a client could be made to look like another's."""

    def __init__(self, app: ASGIApp, added: Added) -> None:
        self.app, self.added = app, added

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        with logs.request() as request_id:
            await self._answer(scope, receive, send, request_id)

    async def _answer(self, scope: Scope, receive: Receive, send: Send, request_id: str) -> None:
        started, status = perf_counter(), 0
        notes = scope.setdefault(NOTES, {})

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] in _STARTS:
                status = message.get("status", 101)
                headers = message.get("headers", ())
                message["headers"] = [*headers, *self.added(headers), (b"x-request-id", request_id.encode())]
            await send(message)

        try:
            await self.app(scope, receive, send_with_id)
        except Exception:
            body = failure(scope["path"], request_id)
            if status or scope["type"] != "http":
                raise  # an answer has begun: the server can only cut the connection
            await JSONResponse(body, 500)(scope, receive, send_with_id)
        finally:
            if scope["type"] == "http":
                metrics.count_request(scope["method"], status, perf_counter() - started)
            log(scope.get("method", "WEBSOCKET"), scope["path"], status, perf_counter() - started, notes)


def failure(path: str, request_id: str) -> dict[str, object]:
    """Logs the exception that nobody caught, and says of it what a client may know."""
    _log.exception("unexpected error", path=logs.redacted_path(path))
    return {"error": {"code": INTERNAL, "message": SOMETHING_WENT_WRONG, "requestId": request_id}}


def log(method: str, path: str, status: int, seconds: float, notes: Mapping[str, object]) -> None:
    """One line for each request; the status is 0 when the client had gone."""
    if is_logged():
        _log.info("request", method=method, path=logs.redacted_path(path), status=status, ms=round(seconds * 1000, 1), **notes)


def lane(
    urls: re.Pattern[bytes], shown: str, posts: Posts, added: Added, body_seconds: float, body_bytes: int, *, first_counts: bool = True
) -> Lane:
    """For requests that go past this module: they get the same id, headers, line and place in the metrics. `shown` is their path, as it may
    be written down."""

    @lru_cache(maxsize=256)
    def more(names: tuple[bytes, ...]) -> Pairs:
        return added([(name, b"") for name in names])

    def finish(reply: Reply, request_id: str) -> Reply:
        reply.headers.extend((*more(tuple([name for name, _ in reply.headers])), (b"x-request-id", request_id.encode())))
        return reply

    async def answer(url: bytes, headers: Headers, body: bytes, client: tuple[str, int] | None) -> Reply:
        started, request_id, status = perf_counter(), logs.begin(), 0
        notes: dict[str, object] = {}
        try:
            caller = callers.of(client, headers.get(b"user-agent", b""))
            reply = await posts.answer(url, headers, body, caller, request_id, notes)
            status = reply.status
        except Exception:
            status = 500
            told = orjson.dumps(failure(shown, request_id))
            reply = Reply(500, [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(told))], told)
        finally:
            metrics.count_request("POST", status, seconds := perf_counter() - started)
            if is_logged():
                logs.write(
                    "access", "request", {"method": "POST", "path": shown, "status": status, "ms": round(seconds * 1000, 1), **notes}
                )
        return finish(reply, request_id)

    def too_slow() -> Reply:
        with logs.request() as request_id:
            reply = posts.too_slow(request_id)
            metrics.count_request("POST", reply.status, body_seconds)
            log("POST", shown, reply.status, body_seconds, {})
        return finish(reply, request_id)

    def gone() -> None:
        with logs.request():
            metrics.count_request("POST", 0, 0)
            log("POST", shown, 0, 0, {})

    return Lane(urls, posts.takes, first_counts, answer, too_slow, gone, body_seconds, body_bytes)
