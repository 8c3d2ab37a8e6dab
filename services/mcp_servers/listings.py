"""Tools are pinned: what a server says of them now is held against what was allowed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from core.callers import Actor
from core.clock import now
from core.database import transaction
from core.fields import JSON
from models.letters import LetterKind
from models.mcp_servers import McpServer, McpServerStatus, McpTool, McpToolState
from models.projects import Member, Project
from services import audits
from services.letters import Letters
from services.mcp_servers.errors import McpError
from services.mcp_servers.results import Described, Listing

NAMED_MOST, NAMED_LETTERS = 10, 60  # tools in a letter, and of each name


async def keep(server: McpServer, listing: Listing, letters: Letters) -> None:
    """Brings the rows of its tools to what is listed. None of this lets a tool be called that could not be called before, but for one that
    was gone and is back exactly as it was allowed. Who may allow it again is written to when a tool has changed: not once more while it
    goes on changing and nobody has."""
    async with transaction():
        await McpServer.select_for_update().get(id=server.id).only("id")  # one listing after the other
        known, changed = {tool.name: tool for tool in await McpTool.filter(server_id=server.id)}, list[str]()
        for described in listing.tools:
            if (tool := known.pop(described.name, None)) is None:
                await McpTool.create(
                    server_id=server.id, project_id=server.project_id, name=described.name, state=McpToolState.NEW, **_told(described)
                )
            elif await _compare(tool, described):
                changed.append(tool.name)
        await McpTool.filter(id__in=[tool.id for tool in known.values()]).update(state=McpToolState.GONE)
        if changed:
            await _tell(server, changed, letters)
        await _note(server, McpServerStatus.OK, "", listing.protocol)


async def note_failure(server: McpServer, error: McpError) -> None:
    status = McpServerStatus.UNAUTHORIZED if error.code == "UNAUTHORIZED" else McpServerStatus.FAILED
    await _note(server, status, error.message, server.protocol)


async def _note(server: McpServer, status: McpServerStatus, problem: str, protocol: str) -> None:
    server.status, server.problem, server.protocol, server.checked_at = status, problem, protocol[:20], now()
    await server.save(update_fields=["status", "problem", "protocol", "checked_at"])


async def _tell(server: McpServer, changed: Sequence[str], letters: Letters) -> None:
    """By mail. A name is the server's own word, so it stands in quotes and is not a long one."""
    named = [f"“{name[:NAMED_LETTERS]}”" for name in changed[:NAMED_MOST]]
    more = f" and {len(changed) - NAMED_MOST} more" if len(changed) > NAMED_MOST else ""
    project = await Project.get(id=server.project_id)
    values = {"project": project.name, "server": server.name, "tools": ", ".join(named) + more}
    for user in await Member.administrators(project.id):
        await letters.post(LetterKind.MCP_TOOLS_CHANGED, user.email, {**values, "name": user.name}, project_id=project.id)


async def _compare(tool: McpTool, described: Described) -> bool:
    """Whether it is this that makes it ask again."""
    was_seen = McpTool.filter(id=tool.id, fingerprint=tool.fingerprint, state=tool.state)  # and not changed by a person meanwhile
    if tool.fingerprint != described.fingerprint:
        state, before = _changed(tool), tool.fingerprint
        done = await was_seen.update(state=state, allowed_fingerprint=None, is_read_only=False, **_told(described))
        if done and state is McpToolState.CHANGED:
            said: list[JSON] = [{"name": tool.name, "fingerprint": one} for one in (before, described.fingerprint)]
            await audits.note("mcp_tool.changed", Actor(None), tool, project_id=tool.project_id, before=said[0], after=said[1])
            return tool.state is not McpToolState.CHANGED
    elif tool.state is McpToolState.GONE:
        is_allowed = tool.allowed_fingerprint == tool.fingerprint
        await was_seen.update(state=McpToolState.ALLOWED if is_allowed else McpToolState.NEW)
    return False


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
