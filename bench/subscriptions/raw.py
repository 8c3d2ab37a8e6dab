"""A peer: what it costs to send a text that is ready to thousands of WebSockets, under the server that ours runs under.

Whoever connects says two things, as a subscriber of ours does; what is posted then goes to all.
"""

from __future__ import annotations

from starlette.types import Receive, Scope, Send

_subscribed = set[Send]()


async def app(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "http":
        await _tell(receive, send)
    elif scope["type"] == "websocket":
        await _subscribe(scope, receive, send)


async def _tell(receive: Receive, send: Send) -> None:
    body, more = b"", True
    while more:
        message = await receive()
        body, more = body + message.get("body", b""), message.get("more_body", False)
    text = body.decode()
    for subscriber in list(_subscribed):
        await subscriber({"type": "websocket.send", "text": text})
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body", "body": b""})


async def _subscribe(scope: Scope, receive: Receive, send: Send) -> None:
    await receive()
    await send({"type": "websocket.accept", "subprotocol": scope["subprotocols"][0]})
    for answer in ('{"type":"connection_ack"}', '{"type":"next"}'):
        await receive()
        await send({"type": "websocket.send", "text": answer})
    _subscribed.add(send)
    try:
        while (await receive())["type"] != "websocket.disconnect":
            pass
    finally:
        _subscribed.discard(send)
