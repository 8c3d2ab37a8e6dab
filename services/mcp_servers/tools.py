"""Tools of MCP servers in conversations: those that an administrator has allowed, for people who may start runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from core.fields import JSON
from core.viewers import Viewer
from models.mcp_servers import McpTool, McpToolState
from models.projects import Permission
from services import projects
from services.ai.prompts import Tool
from services.ai.toolboxes import Offer, ToolResult, told, tool_name
from services.mcp_servers.clients import McpClients, reads_only, seen_as
from services.mcp_servers.errors import McpError

OFFERS_MOST = 100


@dataclass(frozen=True, slots=True)
class McpTools:
    clients: McpClients

    async def offers(self, viewer: Viewer, project_id: UUID) -> Sequence[Offer]:
        if not await projects.may(project_id, Permission.RUN, viewer):
            return []
        allowed = McpTool.visible_to(viewer).filter(project_id=project_id, state=McpToolState.ALLOWED, server__is_enabled=True)
        return [_offer(tool) for tool in await allowed.order_by("created_at", "id").limit(OFFERS_MOST).prefetch_related("server")]

    async def call(
        self, viewer: Viewer, project_id: UUID, offer: Offer, arguments: dict[str, JSON], *, key: str, timeout_seconds: float
    ) -> ToolResult:
        server_id, _, name = offer.id.removeprefix("mcp:").partition("/")
        if not await projects.may(project_id, Permission.RUN, viewer):
            return ToolResult("You may not use this tool.", is_error=True)
        try:
            result = await self.clients.call(
                project_id,
                UUID(server_id),
                name,
                arguments,
                key=key,
                timeout_seconds=timeout_seconds,
                only_reading=not offer.has_effects,
                fingerprint=offer.fingerprint,
            )
        except McpError as error:
            return ToolResult(f"{error.code}: {error.message}", is_error=True)
        text = told(result.text or result.structured or result.content).text
        return ToolResult(text, result.is_error)


def _offer(tool: McpTool) -> Offer:
    id = f"mcp:{tool.server_id}/{tool.name}"
    called = Tool(tool_name("mcp", f"{tool.server.name} {tool.name}", id), tool.description, tool.input_schema)
    # What a server elsewhere is asked has left the house, though it changes nothing there.
    has_effects = not (tool.server.program and reads_only(tool))
    return Offer(id, called, f"{tool.server.name}: {tool.title or tool.name}", has_effects, seen_as(tool.server, tool))
