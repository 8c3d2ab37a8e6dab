"""The SDK's server with our functions in it. Importing this module imports the SDK."""

from __future__ import annotations

import asyncio
from typing import Any

from mcp.server import CacheHint, Server
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager

from core import tasks as ending
from server.graphql.executions import Executions
from server.graphql.sign_ins import SignIn
from server.mcp.calls import Calls
from server.mcp.masking import masked
from server.mcp.older_tasks import OlderTasks
from server.mcp.tasks import EXTENSION, TaskParams, Tasks, UpdateParams
from server.mcp.waits import Waits
from services.platform import Platform

NAME, VERSION = "assistant-platform", "1"
INSTRUCTIONS = (
    "The tools are workflows and saved queries of one project. A workflow that takes long is answered with the id of its run: "
    "ask get_run for the rest. One that waits for an approval says so; a person answers it."
)
ASKED_AGAIN_MILLISECONDS = 10_000  # how old a list of tools may be, for its own client alone


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
            on_list_tools=masked(calls.list),
            on_call_tool=masked(calls.call),  # type: ignore[arg-type]  # a task is answered as a dictionary, which it takes as well
        )
        limits = home.settings.limits
        server.middleware[:] = [OlderTasks(calls, self._waits, limits.tool_seconds)]  # and none of its own: traces are not its to make
        server.extensions[EXTENSION] = {}
        server.add_request_handler("tasks/get", TaskParams, masked(tasks.get))
        server.add_request_handler("tasks/update", UpdateParams, masked(tasks.update))
        server.add_request_handler("tasks/cancel", TaskParams, masked(tasks.cancel))
        self.manager = StreamableHTTPSessionManager(server, stateless=True, max_request_body_size=limits.body_bytes)
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
