"""What a conversation could be given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from core.viewers import Viewer
from models.conversations import ToolPermission
from services.ai.toolboxes import Toolbox


@dataclass(frozen=True, slots=True)
class ChatTool:
    """`key` is the offer's id."""

    key: str
    name: str
    label: str
    description: str
    has_effects: bool
    is_allowed: bool


async def listed(toolboxes: Sequence[Toolbox], viewer: Viewer, project_id: UUID) -> list[ChatTool]:
    """By label. `is_allowed`: somebody has said "always" of it, as it is now; not for their keys."""
    allowed = {(one.tool_id, one.fingerprint) for one in await ToolPermission.filter(project_id=project_id, user_id=viewer.person_id)}
    found = [offer for toolbox in toolboxes for offer in await toolbox.offers(viewer, project_id)]
    return [
        ChatTool(
            one.id,
            one.tool.name,
            one.label,
            one.tool.description,
            one.has_effects,
            not one.has_effects or (one.id, one.fingerprint) in allowed,
        )
        for one in sorted(found, key=lambda one: (one.label, one.id))
    ]
