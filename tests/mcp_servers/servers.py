"""MCP servers on loopback: one of the Python SDK that a test tells what to say, and the reference server from npm."""

from __future__ import annotations

import asyncio
import json
import shutil
import signal
import socket
import warnings
from asyncio.subprocess import PIPE, STDOUT, Process
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import uvicorn
from mcp.server import Server as McpServer
from mcp_types import CallToolRequestParams, CallToolResult, ListToolsResult, TextContent, Tool, ToolAnnotations
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tests.conftest import Server

EVERYTHING = Path(__file__).parents[2] / "web/node_modules/@modelcontextprotocol/server-everything/dist/index.js"
NODE = shutil.which("node") or "node"
STARTED = "listening on port"

Says = Callable[[dict[str, Any]], Awaitable[str]]


def tool(name: str, description: str = "A tool.", *, reads: bool = False, **properties: Any) -> Tool:
    schema = {"type": "object", "properties": properties}
    return Tool(name=name, description=description, input_schema=schema, annotations=ToolAnnotations(read_only_hint=reads))


@dataclass
class Site:
    """`calls` are of tools that were run; `requests` are method and headers of all that came, `bodies` what was sent with them."""

    tools: dict[str, tuple[Tool, Says]] = field(default_factory=dict)
    calls: list[tuple[str, dict[str, Any], Any]] = field(default_factory=list)
    requests: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    wanted: Callable[[], str] | None = None  # what the header authorization must be
    metadata: dict[str, Any] | None = None  # of the protected resource
    before: ASGIApp | None = None  # answers in the server's place
    messages: list[str] = field(default_factory=list)  # that it sends for logs with each call
    url: str = ""

    @property
    def allowed(self) -> str:
        return self.url.removeprefix("http://").removesuffix("/mcp")

    def add(self, added: Tool, says: Says | None = None) -> None:
        async def echoes(arguments: dict[str, Any]) -> str:
            return f"{added.name} was called with {arguments}"

        self.tools[added.name] = (added, says or echoes)

    async def list(self, _: Any, __: Any) -> ListToolsResult:
        return ListToolsResult(tools=[found for found, _ in self.tools.values()], ttl_ms=0, cache_scope="private")

    async def call(self, context: Any, asked: CallToolRequestParams) -> CallToolResult:
        arguments = dict(asked.arguments or {})
        self.calls.append((asked.name, arguments, asked.meta))
        for message in self.messages:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # the newest revision would rather have none of these
                await context.session.send_log_message("warning", message)
        try:
            text = await self.tools[asked.name][1](arguments)
        except ValueError as error:
            return CallToolResult(content=[TextContent(text=str(error))], is_error=True)
        return CallToolResult(content=[TextContent(text=text)])

    def app(self) -> ASGIApp:
        inner = McpServer("site", version="1", on_list_tools=self.list, on_call_tool=self.call).streamable_http_app()

        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            async def heard() -> Message:
                message = await receive()
                self.bodies.append(message.get("body", b""))
                return message

            headers = {name.decode(): value.decode() for name, value in scope.get("headers", ())}
            if scope["type"] == "http":
                self.requests.append((scope["method"], headers))
            if scope["type"] == "http" and self.before is not None:
                await self.before(scope, receive, send)
            elif scope["type"] == "http" and scope["path"] == "/.well-known/oauth-protected-resource/mcp":
                await respond(send, 200 if self.metadata else 404, json.dumps(self.metadata).encode(), content_type="application/json")
            elif scope["type"] == "http" and self.wanted is not None and self.wanted() != headers.get("authorization"):
                await respond(send, 401, www_authenticate='Bearer scope="tools:call"')
            else:
                await inner(scope, heard, send)

        return app


async def respond(send: Send, status: int, body: bytes = b"", **headers: str) -> None:
    named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": [*named, (b"content-length", str(len(body)).encode())]})
    await send({"type": "http.response.body", "body": body})


@asynccontextmanager
async def serving(app: ASGIApp) -> AsyncIterator[str]:
    """Its address."""
    server = Server(uvicorn.Config(app, port=0, log_config=None, access_log=False, ws="none"))
    await server.begin()
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    await server.stop()


@asynccontextmanager
async def everything() -> AsyncIterator[str]:
    """The address of the reference server's endpoint. It answers on a port that was free a moment ago, or on another one."""
    for _ in range(5):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        process = await asyncio.create_subprocess_exec(
            NODE, str(EVERYTHING), "streamableHttp", env={"PORT": str(port)}, stdout=PIPE, stderr=STDOUT
        )
        if await _has_started(process):
            break
    else:
        raise AssertionError("the reference server does not start")
    try:
        yield f"http://127.0.0.1:{port}/mcp"
    finally:
        process.send_signal(signal.SIGKILL)
        await process.communicate()


async def _has_started(process: Process) -> bool:
    assert process.stdout is not None
    async with asyncio.timeout(60):
        async for line in process.stdout:
            if STARTED in line.decode():
                return True
    await process.wait()
    return False
