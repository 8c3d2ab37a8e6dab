"""Tools are pinned: what a server says of them now is held against what was allowed."""

from __future__ import annotations

from typing import Any

from core.callers import Actor
from core.clock import now
from core.database import transaction
from core.fields import JSON
from models.mcp_servers import McpServer, McpServerStatus, McpTool, McpToolState
from services import audits
from services.mcp_servers.errors import McpError
from services.mcp_servers.results import Described, Listing


async def keep(server: McpServer, listing: Listing) -> None:
    """Brings the rows of its tools to what is listed. None of this lets a tool be called that could not be called before, but for one that
    was gone and is back exactly as it was allowed."""
    async with transaction():
        await McpServer.select_for_update().get(id=server.id).only("id")  # one listing after the other
        known = {tool.name: tool for tool in await McpTool.filter(server_id=server.id)}
        for described in listing.tools:
            if (tool := known.pop(described.name, None)) is None:
                await McpTool.create(
                    server_id=server.id, project_id=server.project_id, name=described.name, state=McpToolState.NEW, **_told(described)
                )
            else:
                await _compare(tool, described)
        await McpTool.filter(id__in=[tool.id for tool in known.values()]).update(state=McpToolState.GONE)
        await _note(server, McpServerStatus.OK, "", listing.protocol)


async def note_failure(server: McpServer, error: McpError) -> None:
    status = McpServerStatus.UNAUTHORIZED if error.code == "UNAUTHORIZED" else McpServerStatus.FAILED
    await _note(server, status, error.message, server.protocol)


async def _note(server: McpServer, status: McpServerStatus, problem: str, protocol: str) -> None:
    server.status, server.problem, server.protocol, server.checked_at = status, problem, protocol[:20], now()
    await server.save(update_fields=["status", "problem", "protocol", "checked_at"])


async def _compare(tool: McpTool, described: Described) -> None:
    was_seen = McpTool.filter(id=tool.id, fingerprint=tool.fingerprint, state=tool.state)  # and not changed by a person meanwhile
    if tool.fingerprint != described.fingerprint:
        state, before = _changed(tool), tool.fingerprint
        done = await was_seen.update(state=state, allowed_fingerprint=None, is_read_only=False, **_told(described))
        if done and state is McpToolState.CHANGED:
            said: list[JSON] = [{"name": tool.name, "fingerprint": one} for one in (before, described.fingerprint)]
            await audits.note("mcp_tool.changed", Actor(None), tool, project_id=tool.project_id, before=said[0], after=said[1])
    elif tool.state is McpToolState.GONE:
        is_allowed = tool.allowed_fingerprint == tool.fingerprint
        await was_seen.update(state=McpToolState.ALLOWED if is_allowed else McpToolState.NEW)


def _changed(tool: McpTool) -> McpToolState:
    """What it is when it is not any more what it was."""
    if tool.state is McpToolState.FORBIDDEN:
        return McpToolState.FORBIDDEN
    was_allowed = tool.allowed_fingerprint is not None or tool.state is McpToolState.CHANGED
    return McpToolState.CHANGED if was_allowed else McpToolState.NEW


def _told(described: Described) -> dict[str, Any]:
    return {
        "title": described.title,
        "description": described.description,
        "input_schema": described.input_schema,
        "annotations": described.annotations,
        "fingerprint": described.fingerprint,
    }
