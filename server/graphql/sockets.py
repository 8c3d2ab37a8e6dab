"""GraphQL over WebSocket, graphql-transport-ws (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md).

Close codes: 1009 message too big, 1013 try again later, 4400 not a message of the protocol, 4401 not acknowledged yet,
4403 not or no longer signed in, 4406 another subprotocol, 4408 no connection_init in time, 4409 an id in use,
4429 too many (connection_init messages, messages a second, sockets of one viewer), 4500 our fault. A client that does
not read what it is sent is cut off without a code: no close frame would reach it.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import aclosing
from time import monotonic
from typing import Any

import orjson
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect
from strawberry.http.websocket_origin import is_same_origin, normalize_allowed_origins, normalize_origin

from core import callers, logs, metrics
from core.errors import RateLimited, Unauthenticated, Unavailable
from core.settings import Limits
from core.viewers import Viewer
from server.frames import PUSH, Push
from server.graphql.answers import Answer, Code, Refused, Trouble
from server.graphql.bodies import Malformed, Parameters, read_json
from server.graphql.executions import Executions
from server.graphql.sign_ins import Entrance, SignIn, until_signed_out
from server.graphql.tasks import Deadline, cancelled, first_of

PROTOCOL = "graphql-transport-ws"
ID_CHARACTERS = 128

_log = logs.logger("graphql")


class _Close(Exception):
    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code, self.reason = code, reason[:120]  # a close frame holds 123 bytes


class Sockets:
    """An ASGI application for the WebSocket side. Counts the sockets of each viewer in this process."""

    def __init__(
        self, executions: Executions, limits: Limits, sign_in: SignIn, entrance: Entrance, allowed_origins: tuple[str, ...]
    ) -> None:
        self.executions, self.limits, self.sign_in, self.entrance = executions, limits, sign_in, entrance
        self.allowed_origins = normalize_allowed_origins(allowed_origins)
        self.open = Counter[str]()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        websocket = WebSocket(scope, receive, send)
        if not self._may_connect(websocket):
            await websocket.send_denial_response(Response("This origin is not allowed.", 403))
            return
        if PROTOCOL not in scope["subprotocols"]:
            await websocket.accept()
            await websocket.close(4406, "Subprotocol not acceptable")
            return
        metrics.sockets.inc()
        try:
            await Socket(self, websocket).serve()
        finally:
            metrics.sockets.dec()

    def _may_connect(self, websocket: WebSocket) -> bool:
        """Browsers send cookies, and the page's origin, with every handshake; other clients send no origin."""
        origin = websocket.headers.get("origin")
        if origin is None or is_same_origin(origin, websocket.headers.get("host")):
            return True
        return (normal := normalize_origin(origin)) is not None and normal in self.allowed_origins


class Socket:
    def __init__(self, sockets: Sockets, websocket: WebSocket) -> None:
        self.sockets, self.websocket, self.limits = sockets, websocket, sockets.limits
        self.handlers: dict[object, Callable[[dict[str, Any]], Awaitable[None]]] = {
            "connection_init": self._initialise,
            "ping": self._ping,
            "pong": self._pong,
            "subscribe": self._subscribe,
            "complete": self._complete,
        }
        self.caller = callers.of(websocket.scope["client"], websocket.headers.get("user-agent", ""))
        self.push: Push | None = websocket.scope.get("extensions", {}).get(PUSH)
        self.is_initialised = False
        self.viewer: Viewer | None = None
        self.owner: str | None = None  # under which name the socket is counted, once it is
        self.operations: dict[str, asyncio.Task[None]] = {}
        self.tasks = set[asyncio.Task[None]]()
        self.allowance, self.counted_at = float(self.limits.messages_per_second), monotonic()
        self.ending: asyncio.Future[BaseException] = asyncio.get_running_loop().create_future()

    async def serve(self) -> None:
        close = None
        try:
            await self.websocket.accept(PROTOCOL)
            await first_of(self._read(), self._until_ending())
        except _Close as reason:
            close = reason
        except (WebSocketDisconnect, TimeoutError):
            pass
        except Exception:
            _log.exception("unexpected error on a socket")
            close = _Close(4500, "Internal server error")
        finally:
            await cancelled(*self.tasks)
            if self.owner is not None:
                self.sockets.open[self.owner] -= 1
                self.sockets.open += Counter()  # forgets whom nothing is open for
        if close is not None:
            await self._close(close)

    async def _close(self, close: _Close) -> None:
        try:
            async with asyncio.timeout(self.limits.send_seconds):
                await self.websocket.close(close.code, close.reason)
        except (WebSocketDisconnect, RuntimeError, TimeoutError):
            pass  # it has gone by itself, or does not read

    async def _until_ending(self) -> None:
        raise await self.ending

    def _end(self, error: BaseException) -> None:
        if not self.ending.done():
            self.ending.set_result(error)

    # -- what comes in

    async def _read(self) -> None:
        deadline = asyncio.get_running_loop().time() + self.limits.init_seconds
        while True:
            try:
                async with asyncio.timeout_at(None if self.is_initialised else deadline):
                    event = await self.websocket.receive()
            except TimeoutError:
                raise _Close(4408, "Connection initialisation timeout") from None
            if event["type"] == "websocket.disconnect":
                return
            self._count()
            message = self._message(event.get("text"))
            handler = self.handlers.get(message.get("type")) if isinstance(message.get("type"), str) else None
            if handler is None:
                raise _Close(4400, "Unknown message type")
            await handler(message)

    def _count(self) -> None:
        """Pings too: answering them is work."""
        most, at = self.limits.messages_per_second, monotonic()
        self.allowance = min(most, self.allowance + (at - self.counted_at) * most) - 1
        self.counted_at = at
        if self.allowance < 0:
            raise _Close(4429, "Too many messages")

    def _message(self, text: str | None) -> dict[str, Any]:
        if text is None:
            raise _Close(4400, "Messages are text")
        if len(text) > self.limits.message_bytes or len(raw := text.encode(errors="surrogatepass")) > self.limits.message_bytes:
            raise _Close(1009, f"A message may have {self.limits.message_bytes} bytes")
        try:
            message = read_json(raw)
        except Malformed as malformed:
            raise _Close(4400, str(malformed)) from None
        if not isinstance(message, dict):
            raise _Close(4400, "A message is a JSON object")
        return message

    async def _initialise(self, message: dict[str, Any]) -> None:
        if self.is_initialised:
            raise _Close(4429, "Too many initialisation requests")
        authorization = _authorization(_object(message.get("payload")))
        self.viewer = await self._signed_in(authorization)
        client = self.websocket.client
        owner = str(self.viewer.user_id) if self.viewer else client.host if client else ""
        if self.sockets.open[owner] >= self.limits.sockets_per_viewer:
            raise _Close(4429, f"Too many sockets: {self.limits.sockets_per_viewer} is the most")
        self.sockets.open[owner] += 1
        self.owner, self.is_initialised = owner, True
        self.watch = self._start(self._watch(authorization))
        await self._send(b'{"type":"connection_ack"}')

    async def _signed_in(self, authorization: str | None) -> Viewer | None:
        try:
            return await self.sockets.entrance.viewer(authorization, self.caller)
        except Unauthenticated:
            raise _Close(4403, "Forbidden") from None
        except RateLimited as fault:
            raise _Close(4429, fault.message) from None
        except Unavailable as fault:
            raise _Close(1013, fault.message) from None

    async def _renew(self, authorization: str) -> None:
        """From now on the socket stands on this token, and what is open on it goes on. It cannot pass into other hands."""
        viewer = await self._signed_in(authorization)
        if viewer is None or self.viewer is None or viewer.principal_id != self.viewer.principal_id:
            raise _Close(4403, "Forbidden")
        self.viewer = viewer
        self.watch.cancel()
        self.watch = self._start(self._watch(authorization))

    async def _watch(self, authorization: str | None) -> None:
        reason = await until_signed_out(self.sockets.sign_in, authorization, self.viewer, self.limits.recheck_seconds)
        self._end(_Close(4403, reason))

    async def _ping(self, message: dict[str, Any]) -> None:
        """Its payload may bring a new token, as that of connection_init did."""
        authorization = _authorization(_object(message.get("payload")))
        if authorization is not None and self.is_initialised:
            await self._renew(authorization)
        await self._send(b'{"type":"pong"}')

    async def _pong(self, message: dict[str, Any]) -> None:
        _object(message.get("payload"))

    async def _subscribe(self, message: dict[str, Any]) -> None:
        id = _id(message)
        if not self.is_initialised:
            raise _Close(4401, "Unauthorized")
        if id in self.operations:
            raise _Close(4409, f"Subscriber for {id} already exists")
        try:
            parameters = Parameters.of(message.get("payload"))
        except Malformed as malformed:
            raise _Close(4400, str(malformed)) from None
        if len(self.operations) >= self.limits.subscriptions_per_socket:
            full = f"{self.limits.subscriptions_per_socket} operations are open on this socket; that is the most."
            await self._send_error(id, Answer(logs.request_id(), troubles=(Trouble(Code.TOO_MANY_SUBSCRIPTIONS, full),)))
            return
        self.operations[id] = self._start(self._operate(id, parameters))

    async def _complete(self, message: dict[str, Any]) -> None:
        """Of an id that is not open: it has just ended, and the messages crossed."""
        if (task := self.operations.pop(_id(message), None)) is not None:
            task.cancel()

    # -- operations

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[None]) -> None:
        self.tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._end(error)

    async def _operate(self, id: str, parameters: Parameters) -> None:
        """Has a request id of its own: one socket carries many operations."""
        executions = self.sockets.executions
        with logs.request() as request_id:
            try:
                request = await executions.admit(parameters, self.viewer, self.caller, request_id)
                if request.is_subscription:
                    async with aclosing(executions.events(request, self._push(id))) as events:
                        async for answer in events:
                            await self._send_next(id, answer)
                            metrics.deliveries.inc()
                else:
                    answer = await executions.answer(request)
                    if not answer.was_executed:
                        raise Refused(*answer.troubles)
                    await self._send_next(id, answer)
            except Refused as refused:
                self._forget(id)
                await self._send_error(id, Answer.of_refusal(refused, request_id))
            else:
                self._forget(id)
                await self._send(b'{"type":"complete","id":' + orjson.dumps(id) + b"}")

    def _push(self, id: str) -> Push | None:
        if self.push is None:
            return None
        push, head, task = self.push, b'{"type":"next","id":' + orjson.dumps(id) + b',"payload":', asyncio.current_task()
        return lambda json: self.operations.get(id) is task and push(head + json + b"}")  # the client may use the id anew

    def _forget(self, id: str) -> None:
        """Before the last message is sent: with it the client may use the id again."""
        if self.operations.get(id) is asyncio.current_task():
            del self.operations[id]

    # -- what goes out

    async def _send_next(self, id: str, answer: Answer) -> None:
        await self._send(b'{"type":"next","id":' + orjson.dumps(id) + b',"payload":' + answer.encoded() + b"}")

    async def _send_error(self, id: str, answer: Answer) -> None:
        await self._send(orjson.dumps({"type": "error", "id": id, "payload": answer.formatted_errors()}))

    async def _send(self, message: bytes) -> None:
        """Raises TimeoutError, which ends the socket, when the client has not made room for it in time."""
        if self.push is None or not self.push(message):
            with Deadline(self.limits.send_seconds):
                await self.websocket.send_text(message.decode())


def _object(payload: object) -> dict[str, Any]:
    if payload is None:
        return {}
    if not isinstance(payload, dict):
        raise _Close(4400, "payload must be an object")
    return payload


def _authorization(payload: dict[str, Any]) -> str | None:
    """Whatever its case: GraphiQL sends its header editor's lines."""
    for name, value in payload.items():
        if name.lower() == "authorization":
            if not isinstance(value, str | None):
                raise _Close(4400, "authorization must be a string")
            return value
    return None


def _id(message: dict[str, Any]) -> str:
    id = message.get("id")
    if not isinstance(id, str) or not 0 < len(id) <= ID_CHARACTERS:
        raise _Close(4400, f"id must be a string of 1 to {ID_CHARACTERS} characters")
    return id
