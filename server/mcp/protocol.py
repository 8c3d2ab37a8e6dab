"""The SDK's server with our functions in it. Importing this module imports the SDK."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from mcp.server import CacheHint, Server, ServerRequestContext
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from mcp.shared.exceptions import MCPError
from mcp_types import INTERNAL_ERROR, INVALID_PARAMS
from pydantic import ValidationError

from core import misses
from core import tasks as ending
from core.errors import ProblemCode
from server.graphql.answers import trouble_of
from server.graphql.executions import Executions
from server.graphql.sign_ins import SignIn
from server.mcp.calls import Calls, UnknownTool
from server.mcp.exchanges import exchange_of
from server.mcp.tasks import EXTENSION, TaskParams, Tasks, UpdateParams
from server.mcp.waits import Waits
from services.platform import Platform

NAME, VERSION = "assistant-platform", "1"
INSTRUCTIONS = (
    "The tools are workflows and saved queries of one project. A workflow that takes long is answered with the id of its run: "
    "ask get_run for the rest. One that waits for an approval says so; a person answers it."
)
ASKED_AGAIN_MILLISECONDS = 10_000  # how old a list of tools may be, for its own client alone

P = TypeVar("P")
R = TypeVar("R")
_CLIENTS = (ProblemCode.NOT_FOUND, ProblemCode.INVALID, ProblemCode.DENIED, ProblemCode.CONFLICT)


class Protocol:
    def __init__(self, home: Platform, sign_in: SignIn, executions: Executions) -> None:
        self._waits = Waits(home, sign_in)
        calls, tasks = Calls(home, executions, self._waits), Tasks(home, self._waits)
        server: Server[Any] = Server(
            NAME,
            version=VERSION,
            instructions=INSTRUCTIONS,
            cache_hints={"tools/list": CacheHint(ASKED_AGAIN_MILLISECONDS, "private")},
            get_tool_input_schema=lambda _: None,  # no argument of ours stands in a header
            on_list_tools=_masked(calls.list),
            on_call_tool=_masked(calls.call),  # type: ignore[arg-type]  # a task is answered as a dictionary, which it takes as well
        )
        server.middleware.clear()  # traces are not its to make
        server.extensions[EXTENSION] = {}
        server.add_request_handler("tasks/get", TaskParams, _masked(tasks.get))
        server.add_request_handler("tasks/update", UpdateParams, _masked(tasks.update))
        server.add_request_handler("tasks/cancel", TaskParams, _masked(tasks.cancel))
        most = home.settings.limits.body_bytes
        self.manager = StreamableHTTPSessionManager(server, stateless=True, max_request_body_size=most)
        self._running: asyncio.Task[None] | None = None

    async def begin(self) -> None:
        ready = asyncio.Event()
        self._running = asyncio.create_task(self._run(ready))
        await ready.wait()

    async def finish(self) -> None:
        if self._running is not None:
            await ending.end([self._running])
        await self._waits.finish()

    async def _run(self, ready: asyncio.Event) -> None:
        """In a task of its own: what the manager opens is closed by who has opened it."""
        async with self.manager.run():
            ready.set()
            await asyncio.Event().wait()


def _masked(
    function: Callable[[ServerRequestContext[Any, Any], P], Awaitable[R]],
) -> Callable[[ServerRequestContext[Any, Any], P], Awaitable[R]]:
    """What goes wrong is told as everywhere: a code, and of what nobody foresaw no more than that and the request's id."""

    async def masked(context: ServerRequestContext[Any, Any], params: P) -> R:
        try:
            return await function(context, params)
        except (MCPError, ValidationError):
            raise
        except UnknownTool:
            raise MCPError(INVALID_PARAMS, "There is no such tool.") from None
        except Exception as error:
            trouble = trouble_of(error)
            if trouble.code == ProblemCode.NOT_FOUND:
                await misses.blur()
            number = INVALID_PARAMS if trouble.code in _CLIENTS else INTERNAL_ERROR
            data = {"code": trouble.code, "requestId": exchange_of(context).request_id, **trouble.details}
            raise MCPError(number, trouble.message, data) from None

    return masked
