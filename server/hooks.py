"""`/hooks/{token}`: where outside systems post events. 202 means: committed."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Coroutine, Iterable
from typing import Any, TypeAlias
from uuid import UUID

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from core import tasks
from core.callers import Caller
from core.database import unavailable
from core.errors import QuotaExceeded, RateLimited
from core.fields import JSON
from core.reads import global_id
from core.settings import Limits
from models.workflows import DeliveryOutcome, Run, WebhookScheme
from server import lanes, requests
from server.bodies import body_of
from server.guards import Added
from server.lanes import Headers, Lane
from services.workflows import webhooks
from services.workflows.webhooks import Challenge, Doors, Incoming, Replies, Reply, Taken

HOOKS, METHODS = "/hooks/", ["GET", "POST", "PUT", "PATCH", "DELETE"]
BODY_SECONDS = 30
AT_ONCE, BYTES_AT_ONCE = 5000, 64_000_000  # requests that are read or accepted, and their bodies
RETRY_SECONDS = 2
UTF_8 = re.compile(r'charset="?(utf-?8|us-ascii)"?')
HEADER_CHARACTERS = 64_000  # names and values; the URL has as much
# What a sender or a run has put together is shown on our origin: it runs nothing, and is what it says it is.
SAFE = {"Content-Security-Policy": "sandbox; default-src 'none'", "X-Content-Type-Options": "nosniff"}
# Of what was accepted, as starlette would write them.
_ACCEPTED = [
    *((b"cache-control", b"no-store"), (b"content-type", b"application/json")),
    *((name.lower().encode(), value.encode()) for name, value in SAFE.items()),
]
# Some clients send credentials only when they are asked for them (RFC 9110, 11.6.1); for signatures there is no such word.
CHALLENGES = {
    WebhookScheme.BASIC: {"WWW-Authenticate": 'Basic realm="webhook", charset="UTF-8"'},
    WebhookScheme.BEARER: {"WWW-Authenticate": 'Bearer realm="webhook"'},
}
_URLS = re.compile(HOOKS.encode() + rb"[\w-]+")

Gone: TypeAlias = Callable[[], Coroutine[Any, Any, object]]
"""Returns when the sender has hung up."""


class Hooks:
    """Answers what contract.md says; errors are `{"error": {"code", "message"}}`."""

    def __init__(self, doors: Doors, replies: Replies, limits: Limits) -> None:
        self._doors, self._replies, self._limits = doors, replies, limits
        self._count = self._bytes = 0  # requests that are read or accepted at this moment
        self._taking = set[asyncio.Task[Response | Taken]]()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self.receive(Request(scope, receive), scope["path"].removeprefix(HOOKS))
        await response(scope, receive, send)

    def lane(self, added: Added) -> Lane:
        """For deliveries that are small and plain: for all else there is the usual way."""
        return requests.lane(_URLS, HOOKS + "***", _Posts(self), added, BODY_SECONDS, self._limits.hook_bytes, first_counts=False)

    async def receive(self, request: Request, token: str) -> Response:
        headers = request.headers
        if sum(len(name) + len(value) for name, value in headers.raw) > HEADER_CHARACTERS:
            return _error(431, "HEADERS_TOO_LARGE", f"Headers have at most {HEADER_CHARACTERS} characters.")
        if len(request.scope["query_string"]) > HEADER_CHARACTERS:
            return _error(414, "URL_TOO_LONG", f"A query has at most {HEADER_CHARACTERS} characters.")
        if (wrong := _wrong_type(headers.get("content-encoding", "identity"), headers.get("content-type", ""))) is not None:
            return await self._turn_away(request, token, 415, "UNSUPPORTED_MEDIA_TYPE", wrong)
        size = self._size(request)
        if self._is_busy(size):
            return _busy(RETRY_SECONDS)
        self._count, self._bytes = self._count + 1, self._bytes + size
        try:
            answer = await self._read(request, token)
        finally:
            self._count, self._bytes = self._count - 1, self._bytes - size
        return await self._answer(answer, lambda: _gone(request)) if isinstance(answer, Taken) else answer

    async def take(self, token: str, incoming: Incoming) -> Response | bytes:
        """As `receive`, of what has been read; bytes are the body of the answer to what was accepted. Some senders hang up at once: cancelling
        this ends no more than that its answer is waited for."""
        if self._is_busy(size := len(incoming.body)):
            return _busy(RETRY_SECONDS)
        taking = asyncio.create_task(self._take(token, incoming, size))
        self._taking.add(taking)
        taking.add_done_callback(self._taking.discard)
        answer = await asyncio.shield(taking)
        if not isinstance(answer, Taken):
            return answer
        if answer.wait_seconds or (run_id := _run_of(answer)) is None:
            return await self._answer(answer, asyncio.Event().wait)
        return _accepted(run_id)

    async def _take(self, token: str, incoming: Incoming, size: int) -> Response | Taken:
        self._count, self._bytes = self._count + 1, self._bytes + size
        try:
            return await self._receive(token, incoming)
        finally:
            self._count, self._bytes = self._count - 1, self._bytes - size

    async def finish(self) -> None:
        """Waits for deliveries whose senders have gone; for shutdown."""
        while self._taking:
            await asyncio.wait(set(self._taking))

    def _is_busy(self, size: int) -> bool:
        return self._count >= AT_ONCE or bool(self._count and self._bytes + size > BYTES_AT_ONCE)

    async def _read(self, request: Request, token: str) -> Response | Taken:
        try:
            async with asyncio.timeout(BODY_SECONDS):
                body = await body_of(request, self._limits.hook_bytes)
        except TimeoutError:
            return _too_slow()
        except ClientDisconnect:
            return Response(status_code=400)  # nobody is left to read it, and nothing was accepted
        if body is None:
            return await self._turn_away(request, token, 413, "BODY_TOO_LARGE", f"A body has at most {self._limits.hook_bytes} bytes.")
        return await self._receive(token, _incoming(request, body))

    async def _turn_away(self, request: Request, token: str, status: int, code: str, message: str) -> Response:
        """That nobody who watches could be shown it does not matter to the sender."""
        try:
            await self._doors.turn_away(token, _incoming(request, b""), message)
        except Exception as error:
            if unavailable(error) is None and not isinstance(error, RateLimited):
                raise
        return _error(status, code, message)

    async def _receive(self, token: str, incoming: Incoming) -> Response | Taken:
        try:
            taken = await self._doors.receive(token, incoming)
        except webhooks.Unknown:
            return _error(404, "NOT_FOUND", "There is no webhook here.")
        except webhooks.Gone as error:
            return _error(410, "DISABLED", error.reason)
        except webhooks.Stranger as error:
            return _error(403, "ADDRESS_NOT_ALLOWED", error.reason)
        except webhooks.WrongMethod as error:
            return _error(405, "METHOD_NOT_ALLOWED", "This webhook does not take this method.", {"Allow": ", ".join(error.args)})
        except webhooks.WrongType as error:
            return _error(415, "UNSUPPORTED_MEDIA_TYPE", f"This webhook takes {', '.join(error.args)}.")
        except webhooks.TooLarge as error:
            return _error(413, "BODY_TOO_LARGE", f"A body has at most {error.args[0]} bytes here.")
        except webhooks.Forged as error:
            return _error(401, "BAD_SIGNATURE", str(error), CHALLENGES.get(error.scheme))
        except webhooks.Unreadable as error:
            return _error(422, "INVALID", str(error))
        except QuotaExceeded as error:
            return _error(429, error.code, error.message, {"Retry-After": str(error.retry_after_seconds or RETRY_SECONDS)})
        except RateLimited as error:
            return _busy(error.retry_after_seconds or RETRY_SECONDS)
        except Exception as error:
            if (trouble := unavailable(error)) is None:
                raise
            return _error(503, "UNAVAILABLE", trouble.message, {"Retry-After": str(trouble.retry_after_seconds or 5)})
        if isinstance(taken, Challenge):
            return Response(taken.text, 200, {"Cache-Control": "no-store", **SAFE}, "text/plain")
        return taken

    async def _answer(self, taken: Taken, gone: Gone) -> Response:
        if (run_id := _run_of(taken)) is None:
            return _error(422, "INVALID", taken.received.reason)
        reply = await self._reply(gone, run_id, taken.wait_seconds) if taken.wait_seconds else None
        if reply is not None:
            return Response(reply.body, reply.status, {"cache-control": "no-store", **reply.headers, **SAFE})
        return Response(_accepted(run_id), 202, {"Cache-Control": "no-store", **SAFE}, "application/json")

    async def _reply(self, gone: Gone, run_id: UUID, seconds: float) -> Reply | None:
        """None when there is none in time, or nobody is left to read it."""
        reply, leaving = asyncio.create_task(self._replies.of(run_id, seconds)), asyncio.create_task(gone())
        try:
            await asyncio.wait({reply, leaving}, return_when=asyncio.FIRST_COMPLETED)
            return reply.result() if reply.done() else None
        finally:
            await tasks.end([reply, leaving])

    def _size(self, request: Request) -> int:
        """What a request may come to hold, before it is read."""
        length = request.headers.get("content-length", "")
        most = self._limits.hook_bytes
        return min(int(length[:20]), most) if length.isdecimal() else most if request.headers.get("transfer-encoding") else 0


class _Posts:
    """Deliveries that were read whole."""

    def __init__(self, hooks: Hooks) -> None:
        self._hooks = hooks

    def takes(self, headers: Headers) -> bool:
        """Whatever is wrong is answered on the usual way."""
        encoding, kind = headers.get(b"content-encoding", b"identity"), headers.get(b"content-type", b"")
        size = sum([len(name) + len(value) for name, value in headers.items()])
        return size <= HEADER_CHARACTERS and _wrong_type(encoding.decode("latin-1"), kind.decode("latin-1")) is None

    async def answer(
        self, url: bytes, headers: Headers, body: bytes, caller: Caller, request_id: str, notes: dict[str, object]
    ) -> lanes.Reply:
        named = {name.decode("latin-1"): value.decode("latin-1") for name, value in reversed(headers.items())}  # as they came
        answer = await self._hooks.take(url[len(HOOKS) :].decode(), Incoming("POST", named, {}, body, caller.address))
        if isinstance(answer, bytes):
            return lanes.Reply(202, [(b"content-length", b"%d" % len(answer)), *_ACCEPTED], answer)
        return lanes.Reply(answer.status_code, answer.raw_headers, bytes(answer.body))

    def too_slow(self, request_id: str) -> lanes.Reply:
        answer = _too_slow()
        return lanes.Reply(answer.status_code, answer.raw_headers, bytes(answer.body))


async def _gone(request: Request) -> None:
    """Until the client hangs up: the body has been read."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _wrong_type(encoding: str, content_type: str) -> str | None:
    if encoding.lower() != "identity":
        return "Send the body as it is, not compressed."
    kind, _, parameters = content_type.lower().partition(";")
    if kind.startswith("multipart/"):
        return "Send JSON, a URL-encoded form or text."
    return "Send the body in UTF-8." if "charset=" in parameters and not UTF_8.search(parameters) else None


def _run_of(taken: Taken) -> UUID | None:
    """None: the delivery was refused."""
    return None if taken.received.outcome is DeliveryOutcome.REFUSED else taken.received.run_id


def _accepted(run_id: UUID) -> bytes:
    return orjson.dumps({"runId": global_id(Run, run_id)})


def _incoming(request: Request, body: bytes) -> Incoming:
    headers = {name: ", ".join(values) for name, values in _gathered(request.headers.items()).items()}
    query = _gathered(request.query_params.multi_items())
    one_or_many: dict[str, JSON] = {name: values[0] if len(values) == 1 else list(values) for name, values in query.items()}
    return Incoming(request.method, headers, one_or_many, body, "" if request.client is None else request.client.host)


def _gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


def _too_slow() -> Response:
    return _error(408, "BODY_TOO_SLOW", "The body took too long to arrive.", {"Connection": "close"})


def _busy(retry_after_seconds: int) -> Response:
    return _error(429, "RATE_LIMITED", "More is sent at once than can be accepted: come again.", {"Retry-After": str(retry_after_seconds)})


def _error(status: int, code: str, message: str, headers: dict[str, str] | None = None) -> Response:
    return JSONResponse({"error": {"code": code, "message": message}}, status, {"Cache-Control": "no-store", **SAFE, **(headers or {})})
