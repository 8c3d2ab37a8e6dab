"""What a model may be given to use in a conversation. What a tool answers is data from outside: it is never an instruction."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

import orjson

from core.fields import JSON, canonical
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


RESULT_MOST = 50_000  # characters that a model is told of one use
NAME_MOST = 64  # the least of what OpenAI, Anthropic and Google take, and of [a-zA-Z0-9_-] alone
_MARK = 8


def tool_name(kind: str, called: str, id: str) -> str:
    """What a model calls a tool: it says what it is, and its end is made of `id`, so that it stays the same whatever else is there, and no
    two are alike."""
    mark = hashlib.sha256(id.encode()).hexdigest()[:_MARK]
    words = re.sub("[^a-z0-9]+", "_", called.lower()).strip("_")
    room = NAME_MOST - len(kind) - _MARK - 2
    return f"{kind}_{words[:room].strip('_') or 'tool'}_{mark}"


def fingerprint_of(*seen: JSON) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(canonical(list(seen))).hexdigest()


def told(value: JSON) -> ToolResult:
    """A value as text, of which a long one loses its end and says so."""
    text = value if isinstance(value, str) else orjson.dumps(value).decode()
    if len(text) <= RESULT_MOST:
        return ToolResult(text)
    return ToolResult(f"{text[:RESULT_MOST]}\n[Cut off: {len(text) - RESULT_MOST} more characters.]")
