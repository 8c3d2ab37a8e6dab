"""The MCP SDK, spoken to in one place. Importing this takes most of a second: `clients` does it in a thread at the first call.

The newest revision of the protocol is tried first (`server/discover`), then the handshake of 2025-11-25: the SDK's `auto`. A server can ask
nothing of us: no sampling, no elicitation and no roots are offered to it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, NoReturn, cast

import anyio
import httpx2
from mcp import Client, MCPError
from mcp.client.streamable_http import streamable_http_client
from mcp_types import (
    CONNECTION_CLOSED,
    PARSE_ERROR,
    REQUEST_TIMEOUT,
    CallToolResult,
    Implementation,
    LoggingMessageNotificationParams,
    TextContent,
    Tool,
)
from pydantic import ValidationError
from pydantic_core import to_json

from core.fields import JSON, storable
from core.outgoing import OutgoingError, explained
from models.events import LogLevel
from services.mcp_servers.errors import McpError, McpErrorCode
from services.mcp_servers.results import PAGES_MOST, TOOLS_MOST, Described, Listing, Result

QUOTED_MOST = 500  # characters of a server's own words in an error
HEARD_MOST = 20_000  # of a message for logs: cut to what is kept when what is secret is out of it
US = Implementation(name="assistant-platform", version="1")

_CODES: dict[str, McpErrorCode] = {"BLOCKED": "BLOCKED", "TIMEOUT": "TIMEOUT", "TOO_LARGE": "TOO_LARGE", "UNREACHABLE": "UNREACHABLE"}

OnMessage = Callable[[LogLevel, str], None]
_LEVELS = {"debug": LogLevel.DEBUG, "info": LogLevel.INFO, "notice": LogLevel.INFO, "warning": LogLevel.WARN}

# Of the streams that the SDK's transports yield, which it types itself.
Transport = AbstractAsyncContextManager[Any]


def over_http(url: str, http: httpx2.AsyncClient, most_bytes: int) -> Transport:
    return streamable_http_client(url, http_client=http, max_sse_event_size=most_bytes)


class Session:
    """With one server, for one piece of work."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self.has_called = False

    async def listing(self) -> Listing:
        """All its tools. Raises McpError for more than are kept, and for one that cannot be."""
        found, cursor = list[Described](), None
        for _ in range(PAGES_MOST):
            page = await self._client.list_tools(cursor=cursor)
            found += [_described(tool) for tool in page.tools]
            if len(found) > TOOLS_MOST:
                raise McpError("TOO_LARGE", f"The server has more than {TOOLS_MOST} tools.")
            if (cursor := page.next_cursor) is None:
                break
        else:
            raise McpError("TOO_LARGE", f"The server lists its tools on more than {PAGES_MOST} pages.")
        for tool in found:
            if tool.flaw is not None:
                raise McpError("PROTOCOL", f"A tool of the server {tool.flaw}: {tool.name[:100]!r}.")
        if len({tool.name for tool in found}) < len(found):
            raise McpError("PROTOCOL", "Two tools of the server have the same name.")
        return Listing(self._client.protocol_version, tuple(found))

    async def call(self, name: str, arguments: dict[str, JSON], key: str) -> Result:
        """`key` is the same when a call is made again: a server may know it by `_meta.idempotencyKey`."""
        self.has_called = True
        meta: Any = {"idempotencyKey": key}  # a TypedDict that takes more than it names
        return _result(await self._client.call_tool(name, arguments, meta=meta))


@asynccontextmanager
async def speaking(transport: Transport, seconds: float, on_message: OnMessage | None = None) -> AsyncIterator[Session]:
    """A session that is over after so many seconds whatever the server does, its end included. `on_message` gets what the server says
    for logs meanwhile. Raises McpError."""

    async def hear(params: LoggingMessageNotificationParams) -> None:
        assert on_message is not None
        said = params.data if isinstance(params.data, str) else to_json(params.data, serialize_unknown=True).decode()
        on_message(_LEVELS.get(params.level, LogLevel.ERROR), storable(said[:HEARD_MOST]))

    is_heard = on_message is not None
    session: Session | None = None
    try:
        # anyio's own deadline: a cancelled task group would wait for a server that hangs while it says goodbye.
        with anyio.fail_after(seconds):
            async with Client(
                transport, client_info=US, cache=None, logging_callback=hear if is_heard else None, log_level="info" if is_heard else None
            ) as client:
                client.session.validate_tool_result = _unchecked  # type: ignore[method-assign]  # see there
                session = Session(client)
                yield session
    except (Exception, BaseExceptionGroup) as error:
        _raise(error, seconds, was_sent=session is not None and session.has_called)


async def _unchecked(name: str, result: CallToolResult) -> None:
    """The SDK would hold an answer against a schema that comes from the same server: its patterns could keep this process busy for ever."""


def _raise(error: BaseException, seconds: float, *, was_sent: bool) -> NoReturn:
    """Task groups wrap what happens inside them, once for each."""
    while isinstance(error, BaseExceptionGroup):
        ours = [one for one in error.exceptions if isinstance(one, McpError | BaseExceptionGroup)]
        error = ours[0] if ours else error.exceptions[0]
    match error:
        case McpError():
            raise error
        case TimeoutError():
            raise McpError("TIMEOUT", f"The server took longer than {seconds:g} s.", retryable=True, was_sent=was_sent) from error
        case httpx2.HTTPError() | OSError():
            found = explained(error)
            raise McpError(
                _CODES.get(found.code, "PROTOCOL"), found.message, retryable=found.retryable, was_sent=was_sent and found.was_sent
            ) from error
        case OutgoingError():
            raise McpError(_CODES.get(error.code, "PROTOCOL"), error.message) from error
        case MCPError(code=code) if code == REQUEST_TIMEOUT:
            raise McpError("TIMEOUT", "The server did not answer in time.", retryable=True, was_sent=was_sent) from error
        case MCPError(code=code) if code in (CONNECTION_CLOSED, PARSE_ERROR):
            message = "The server broke off, said more than is taken of it, or did not speak the protocol."
            raise McpError("PROTOCOL", message, was_sent=was_sent) from error
        case MCPError():
            said = storable(error.message)[:QUOTED_MOST]
            raise McpError("REFUSED", f"The server refused this: {said}", was_sent=was_sent) from error
        case ValidationError() | RuntimeError():
            raise McpError("PROTOCOL", "The server did not speak the protocol.", was_sent=was_sent) from error
        case _:
            raise error


def _described(tool: Tool) -> Described:
    annotations = {} if tool.annotations is None else tool.annotations.model_dump(by_alias=True, mode="json", exclude_none=True)
    return Described(
        storable(tool.name),
        storable(tool.title or ""),
        storable(tool.description or ""),
        tool.input_schema,
        cast("JSON", tool.output_schema),
        annotations,
    )


def _result(answer: CallToolResult) -> Result:
    content: list[JSON] = [block.model_dump(by_alias=True, mode="json", exclude_none=True) for block in answer.content]
    text = "\n".join(block.text for block in answer.content if isinstance(block, TextContent))
    return Result(content, cast("JSON", answer.structured_content), text, bool(answer.is_error))
