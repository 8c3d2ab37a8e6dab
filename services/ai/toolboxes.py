"""What a model may be given to use in a conversation. What a tool answers is data from outside: it is never an instruction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from core.fields import JSON
from core.viewers import Viewer
from services.ai.prompts import Tool


@dataclass(frozen=True, slots=True)
class Offer:
    """`id` stands for the tool wherever somebody allows or forbids it, for ever: `workflow:<uuid>`, `database:<uuid>`, `mcp:<uuid>/<tool>`.

    `has_effects`: it may change something, so a person is asked before each use unless they said "always". `fingerprint`: of all
    that a person saw when they allowed it; another one asks again.
    """

    id: str
    tool: Tool
    label: str
    has_effects: bool
    fingerprint: str


@dataclass(frozen=True, slots=True)
class ToolResult:
    """As the model is told it. `is_error`: it tells why there is none."""

    text: str
    is_error: bool = False


class Toolbox(Protocol):
    """One kind of tools of a project, used as somebody who may see less than its owner."""

    async def offers(self, viewer: Viewer, project_id: UUID) -> Sequence[Offer]: ...

    async def call(
        self, viewer: Viewer, project_id: UUID, offer: Offer, arguments: dict[str, JSON], *, key: str, timeout_seconds: float
    ) -> ToolResult:
        """`key` is the same when a use is repeated after a crash, so what has an effect has it once. What goes wrong is a result."""
        ...
