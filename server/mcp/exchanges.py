"""One request at `/mcp`, as far as the door has judged it; the SDK hands it through in the ASGI scope."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from core.callers import Actor, Caller
from core.viewers import KeyOf, Viewer

if TYPE_CHECKING:
    from mcp.server import ServerRequestContext

EXCHANGE = "mcp.exchange"  # in the ASGI scope


@dataclass
class Exchange:
    viewer: Viewer  # of an API key
    caller: Caller
    authorization: str
    request_id: str
    idempotency_key: str | None = None
    is_gone: bool = False  # the client has closed the connection

    @property
    def key(self) -> KeyOf:
        assert self.viewer.key is not None
        return self.viewer.key

    @property
    def actor(self) -> Actor:
        return Actor(self.viewer, self.caller)

    @property
    def unconfined(self) -> Viewer:
        """For the query of a tool: a key that is for tools alone may ask this one, and no other."""
        return replace(self.viewer, key=self.key._replace(tools=None))


def exchange_of(context: ServerRequestContext[Any, Any]) -> Exchange:
    assert context.request is not None
    found: Exchange = context.request.scope[EXCHANGE]
    return found
