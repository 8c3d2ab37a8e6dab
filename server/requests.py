"""Every request gets an id, one line in the log and a place in the metrics; what nobody caught becomes a masked 500."""

from __future__ import annotations

import logging
from time import perf_counter

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from core import logs, metrics

# Under this key of the ASGI scope a route leaves what the access log shall say besides method, path, status and time.
NOTES = "notes"

INTERNAL = "INTERNAL"
SOMETHING_WENT_WRONG = "Something went wrong."

_log, _lines = logs.logger("access"), logging.getLogger("access")
_STARTS = frozenset({"http.response.start", "websocket.accept", "websocket.http.response.start"})


def is_logged() -> bool:
    """Whether each request is a line in the log."""
    return _lines.isEnabledFor(logging.INFO)


class Requests:
    """The outermost ASGI middleware. The id is always ours: one sent by a client could be made to look like another's."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

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
                message["headers"] = [*message.get("headers", ()), (b"x-request-id", request_id.encode())]
            await send(message)

        try:
            await self.app(scope, receive, send_with_id)
        except Exception:
            _log.exception("unexpected error", path=logs.redacted_path(scope["path"]))
            if status or scope["type"] != "http":
                raise  # an answer has begun: the server can only cut the connection
            error = {"code": INTERNAL, "message": SOMETHING_WENT_WRONG, "requestId": request_id}
            await JSONResponse({"error": error}, 500)(scope, receive, send_with_id)
        finally:
            seconds = perf_counter() - started
            method = scope.get("method", "WEBSOCKET")
            if scope["type"] == "http":
                metrics.count_request(method, status, seconds)
            if is_logged():
                path = logs.redacted_path(scope["path"])
                _log.info("request", method=method, path=path, status=status, ms=round(seconds * 1000, 1), **notes)
