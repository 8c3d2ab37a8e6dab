"""Which tools a model is given in a conversation, and their use. A tool's answer is data, and so is its failure."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

import structlog

from core.fields import JSON, storable
from core.viewers import Viewer
from models.conversations import ToolPermission
from services.ai.prompts import Tool
from services.ai.toolboxes import Offer, Toolbox, ToolResult
from services.conversations.progress import Use

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Kit:
    """What a conversation may use now, by the name that the model calls it by."""

    viewer: Viewer
    project_id: UUID
    _offers: dict[str, tuple[Toolbox, Offer]] = field(default_factory=dict)

    @classmethod
    async def of(cls, toolboxes: Sequence[Toolbox], viewer: Viewer, project_id: UUID, allowed: Sequence[str]) -> Kit:
        """Of those that are offered the ones that the conversation names. Two of one name are told apart by a number."""
        kit = cls(viewer, project_id)
        for toolbox in toolboxes if allowed else ():
            for offer in await toolbox.offers(viewer, project_id):
                if offer.id in allowed:
                    name, n = offer.tool.name, 2
                    while name in kit._offers:
                        name, n = f"{offer.tool.name}_{n}", n + 1
                    kit._offers[name] = toolbox, offer
        return kit

    @property
    def tools(self) -> tuple[Tool, ...]:
        return tuple([replace_name(offer.tool, name) for name, (_, offer) in self._offers.items()])

    def offer(self, name: str) -> Offer | None:
        found = self._offers.get(name)
        return None if found is None else found[1]

    async def use(self, use: Use, fingerprint: str, seconds: float) -> ToolResult:
        """As it was when it was allowed, or not at all. Its key is the id of the use, the same if it is used again after a crash."""
        found = self._offers.get(use.name)
        if found is None:
            return ToolResult("This tool is not there any more.", is_error=True)
        toolbox, offer = found
        if offer.fingerprint != fingerprint:
            return ToolResult("This tool is not what it was when it was asked for. Ask for it again.", is_error=True)
        try:
            async with asyncio.timeout(seconds):
                result = await toolbox.call(self.viewer, self.project_id, offer, use.arguments, key=str(use.id), timeout_seconds=seconds)
        except TimeoutError:
            return ToolResult(f"The tool did not answer within {seconds:g} s. What it was to do may have happened.", is_error=True)
        except Exception:
            log.exception("tool_failed", tool_id=offer.id, use=str(use.id))
            return ToolResult("The tool failed. What it was to do may have happened.", is_error=True)
        return replace(result, text=storable(result.text))


def replace_name(tool: Tool, name: str) -> Tool:
    return tool._replace(name=name)


async def is_allowed(offer: Offer, viewer: Viewer, project_id: UUID) -> bool:
    """Without asking: it has no effects, or somebody has said "always" of just this, for what they ask themself: not for their keys."""
    if not offer.has_effects:
        return True
    permissions = ToolPermission.filter(project_id=project_id, user_id=viewer.person_id, tool_id=offer.id, fingerprint=offer.fingerprint)
    return await permissions.exists()


def told(use: Use, offer: Offer | None, round: int) -> JSON:
    return {
        "toolCallId": str(use.id),
        "callId": use.call_id,
        "name": use.name,
        "label": "" if offer is None else offer.label,
        "arguments": use.arguments,
        "round": round,
    }
