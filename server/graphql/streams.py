"""GraphQL over Server-Sent Events, distinct connections mode
(https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md): one POST, one operation, its results as they come.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import aclosing

from starlette.types import Receive, Send

from core import metrics
from core.errors import ProblemCode
from core.settings import Limits
from core.viewers import Viewer
from server.graphql.answers import Answer, Headers, Refused, Trouble, answer_headers
from server.graphql.executions import Executions, Request
from server.graphql.sign_ins import SignIn, until_signed_out
from server.graphql.tasks import disconnected, first_of

HEARTBEAT_SECONDS = 12  # proxies close what is silent for longer than 30 to 60

_HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
]


async def stream(
    executions: Executions,
    limits: Limits,
    request: Request | Refused,
    request_id: str,
    signed_in: tuple[SignIn, str | None, Viewer | None],
    headers: Headers,
    left: Callable[[Request | Refused], list[tuple[bytes, bytes]]],
    receive: Receive,
    send: Send,
) -> None:
    """A refusal is told inside the stream too: a browser's EventSource cannot see a status. `left` is what a mutation in cookie mode adds to
    the head, which therefore waits for its answer."""
    ready = None
    if isinstance(request, Request) and request.jar is not None and not request.is_subscription:
        ready = await executions.answer(request)

    async def write(text: bytes, more: bool = True) -> None:
        """Raises TimeoutError for a client that does not read: the server then cuts the connection."""
        async with asyncio.timeout(limits.send_seconds):
            await send({"type": "http.response.body", "body": text, "more_body": more})

    async def tell(answer: Answer) -> None:
        await write(b"event: next\ndata: " + answer.encoded() + b"\n\n")

    async def results() -> bool:
        try:
            if isinstance(request, Refused):
                raise request
            if request.is_subscription:
                async with aclosing(executions.events(request)) as events:
                    async for answer in events:
                        await tell(answer)
                        metrics.deliveries.inc()
            else:
                await tell(ready or await executions.answer(request))
        except Refused as refused:
            await tell(Answer.of_refusal(refused, request_id))
        return True

    async def heartbeats() -> bool:
        while True:
            await asyncio.sleep(HEARTBEAT_SECONDS)
            await write(b":\n\n")

    async def gone() -> bool:
        await disconnected(receive)
        return False

    async def signed_out() -> bool:
        reason = await until_signed_out(*signed_in, limits.recheck_seconds)
        await tell(Answer(request_id, troubles=(Trouble(ProblemCode.UNAUTHENTICATED, reason),)))
        return True

    if isinstance(request, Refused):
        more = answer_headers(Answer.of_refusal(request, request_id))
    else:
        more = () if request.charge is None else request.charge.standing.headers()
    await send({"type": "http.response.start", "status": 200, "headers": [*_HEADERS, *headers, *left(request), *more]})
    try:
        if await first_of(results(), heartbeats(), gone(), signed_out()):
            await write(b"event: complete\ndata:\n\n", more=False)
    except TimeoutError:
        return
