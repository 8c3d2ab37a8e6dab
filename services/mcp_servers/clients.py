"""Speaking with the MCP servers of projects: one short session for each piece of work, through the guarded client."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

import httpx2

from core.callers import Actor
from core.fields import JSON
from core.outgoing import Outgoing
from core.sealing import Sealing
from core.settings import McpProgram
from models.events import LogLevel
from models.mcp_servers import McpAuth, McpServer, McpTool, McpToolState
from services import audits
from services.ai.toolboxes import fingerprint_of
from services.letters import Letters
from services.mcp_servers import listings
from services.mcp_servers.credentials import NO_TLS, Credential, Refusals
from services.mcp_servers.errors import McpError
from services.mcp_servers.oauth.grants import Grants
from services.mcp_servers.results import Listing, Result
from services.secrets.scrubs import Scrub

if TYPE_CHECKING:
    from services.mcp_servers.sdks import Session

MESSAGE_MOST = 500  # characters of what a server says for logs
MOST_BYTES = 4_000_000  # of each answer of a server; a step's output, of which it is part, may have no more
LOOK_SECONDS = 25.0  # for all that a look at a server's tools takes; a mutation has 30

_WHY = {
    McpToolState.NEW: "Nobody has allowed this tool yet.",
    McpToolState.FORBIDDEN: "This tool is forbidden.",
    McpToolState.GONE: "The server does not have this tool any more.",
}
CHANGED = "The server describes this tool in another way than when it was allowed: an administrator must look at it and allow it again."


@dataclass(frozen=True, slots=True)
class McpClients:
    http: Outgoing
    sealing: Sealing
    programs: Mapping[str, McpProgram]
    grants: Grants
    letters: Letters

    async def look(self, server: McpServer, by: Actor) -> McpServer:
        """What the server offers now. When it does not answer, the row says so."""
        await audits.note("mcp_server.looked_at", by, server, project_id=server.project_id)
        await self._look(server)
        return server

    async def _look(self, server: McpServer) -> None:
        try:
            await listings.keep(server, await self._listing(server), self.letters)
        except McpError as error:
            await listings.note_failure(server, error)

    async def call(
        self,
        project_id: UUID,
        server_id: UUID | None,
        name: str,
        arguments: dict[str, JSON],
        *,
        key: str,
        timeout_seconds: float,
        only_reading: bool = False,
        fingerprint: str | None = None,
        on_message: Callable[[LogLevel, str], None] | None = None,
    ) -> Result:
        """Of a tool that is allowed and is still what it was then. `only_reading`: no other will do than one that changes nothing.
        `fingerprint`: nor one that is another than somebody else has seen (`seen_as`). `on_message` gets what the server says for logs.
        Raises McpError."""
        server, tool = await self._allowed(project_id, server_id, name)
        if fingerprint not in (None, seen_as(server, tool)):
            raise McpError("TOOL_CHANGED", CHANGED)
        if only_reading and not reads_only(tool):
            raise McpError("TOOL_NOT_READ_ONLY", "An administrator has not allowed this tool as one that only reads.")
        sent: Callable[[], list[str]] | None = None

        def hear(level: LogLevel, message: str) -> None:
            if on_message is not None and sent is not None:  # before that nobody could say what of it is secret
                on_message(level, Scrub(sent()).text(message)[:MESSAGE_MOST])

        async with self._speaking(server, timeout_seconds, hear if on_message else None) as (session, secrets):
            sent = secrets
            listing = await session.listing()
            now = next((one for one in listing.tools if one.name == name), None)
            if now is None or now.fingerprint != tool.allowed_fingerprint:
                await listings.keep(server, listing, self.letters)
                raise McpError("NOT_FOUND", _WHY[McpToolState.GONE]) if now is None else McpError("TOOL_CHANGED", CHANGED)
            result = await session.call(name, arguments, key)
        scrub = Scrub(secrets())  # some servers repeat what they were sent
        content = scrub.json(result.content)
        assert isinstance(content, list)
        return Result(content, scrub.json(result.structured), scrub.text(result.text), result.is_error)

    async def _allowed(self, project_id: UUID, server_id: UUID | None, name: str) -> tuple[McpServer, McpTool]:
        server = None if server_id is None else await McpServer.get_or_none(id=server_id, project_id=project_id)
        if server is None:
            raise McpError("NOT_FOUND", "There is no such MCP server in this project.")
        if not server.is_enabled:
            raise McpError("DISABLED", "This MCP server is switched off.")
        tool = await McpTool.get_or_none(server_id=server.id, name=name)
        if tool is None:
            raise McpError("NOT_FOUND", "This MCP server has no such tool.")
        if tool.state is McpToolState.CHANGED:
            raise McpError("TOOL_CHANGED", CHANGED)
        if tool.state is not McpToolState.ALLOWED:
            raise McpError("TOOL_NOT_ALLOWED", _WHY[tool.state])
        return server, tool

    async def _listing(self, server: McpServer) -> Listing:
        async with self._speaking(server, LOOK_SECONDS) as (session, _):
            return await session.listing()

    @asynccontextmanager
    async def _speaking(
        self, server: McpServer, seconds: float, on_message: Callable[[LogLevel, str], None] | None = None
    ) -> AsyncIterator[tuple[Session, Callable[[], list[str]]]]:
        """With what the server has been sent that is secret, as it is in the end. Raises McpError."""
        await asyncio.to_thread(_load)
        from services.mcp_servers import programs, sdks

        if server.program:
            if (program := self.programs.get(server.program)) is None:
                raise McpError("UNREACHABLE", "The operator of this installation has no such program.")
            given = [value.get_secret_value() for value in program.env.values()]
            async with sdks.speaking(programs.running(program, MOST_BYTES), seconds, on_message) as session:
                yield session, lambda: given
            return
        credential, refusals = await self._credential(server), Refusals()
        timeout = httpx2.Timeout(seconds, connect=min(seconds, 5))
        async with self.http.client(auth=credential, timeout=timeout, most_bytes=MOST_BYTES) as http:
            http.event_hooks = {"response": [refusals]}
            try:
                async with sdks.speaking(sdks.over_http(server.url, http, MOST_BYTES), seconds, on_message) as session:
                    yield session, lambda: [] if credential is None else credential.secrets
            except McpError as error:
                if refusals.status is None:
                    raise
                raise McpError("UNAUTHORIZED", f"The server wants other credentials: it answered {refusals.status}.") from error

    async def _credential(self, server: McpServer) -> Credential | None:
        """Raises McpError, and SealingError."""
        if server.auth is not McpAuth.NONE and not self.http.keeps_secrets(server.url):
            raise McpError("BLOCKED", NO_TLS)
        match server.auth:
            case McpAuth.HEADER if server.sealed is not None:
                return Credential(server.url, server.header_name, self.sealing.open(server.sealed))
            case McpAuth.OAUTH:
                token = await self.grants.token(server)
                return Credential(server.url, "Authorization", f"Bearer {token}", lambda: self._renewed(server))
            case _:
                return None

    async def _renewed(self, server: McpServer) -> str | None:
        token = await self.grants.renewed(server)
        return None if token is None else f"Bearer {token}"


def reads_only(tool: McpTool) -> bool:
    """Its server says so, and an administrator believes it."""
    return tool.is_read_only and tool.annotations.get("readOnlyHint") is True


def seen_as(server: McpServer, tool: McpTool) -> str:
    """What somebody goes by who lets a tool be used in their conversations: the same words at another address are another tool."""
    return fingerprint_of(server.url, server.program, tool.fingerprint)


def _load() -> None:
    """Seconds of imports, not in the event loop."""
    from services.mcp_servers import programs, sdks

    assert programs, sdks
