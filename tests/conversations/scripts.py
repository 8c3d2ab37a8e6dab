"""Models that do what a test tells them to, and a toolbox whose tools are a few lines of the test's own."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from core.fields import JSON
from core.ids import new_id
from core.viewers import Viewer
from models.ai import CacheState
from services.ai import Answer, CacheMode, Completion, ModelError, OnText, Origin, Prompt, Tool, ToolCall
from services.ai.toolboxes import Offer, ToolResult

Step = str | ToolCall | ModelError | Callable[[], Awaitable[None]]
Turn = Sequence[Step]
Decide = Callable[[Prompt], Turn]


def calls(name: str, /, **arguments: JSON) -> ToolCall:
    return ToolCall(f"call-{new_id()}", name, arguments)


@dataclass
class Obedient:
    """Does as `decide` says of each prompt: texts are pieces that are told one by one, a ToolCall is asked for, a ModelError is raised, and
    something to await is waited for. `prompts` are what it was asked."""

    decide: Decide
    prompts: list[tuple[Prompt, Origin]] = field(default_factory=list)

    async def generate(
        self,
        prompt: Prompt,
        origin: Origin,
        *,
        timeout_seconds: float,
        on_text: OnText | None = None,
        cache: CacheMode | None = None,
    ) -> Answer:
        self.prompts.append((prompt, origin))
        said, wanted = list[str](), list[ToolCall]()
        for step in self.decide(prompt):
            if isinstance(step, ModelError):
                raise step
            if isinstance(step, ToolCall):
                wanted.append(step)
            elif isinstance(step, str):
                said.append(step)
                if on_text is not None:
                    await on_text(step)
                await asyncio.sleep(0)
            else:
                await step()
        completion = Completion("".join(said), "scripted", "script-1", 1, 1, 0, 1, tool_calls=tuple(wanted))
        return Answer(new_id(), completion, CacheState.BYPASS)


def turns(*each: Turn) -> Decide:
    """One after the other, the last one for ever."""
    asked = iter(range(1_000_000))
    return lambda _: each[min(next(asked), len(each) - 1)]


@dataclass
class Box:
    """`used` are the uses, in order: of which tool, with what, under which key."""

    tools: dict[str, Callable[[dict[str, JSON]], Awaitable[str]]]
    with_effects: frozenset[str] = frozenset()
    version: int = 1
    used: list[tuple[str, dict[str, JSON], str]] = field(default_factory=list)

    async def offers(self, viewer: Viewer, project_id: UUID) -> Sequence[Offer]:
        return [
            Offer(
                f"box:{name}", Tool(name, f"Does {name}.", {"type": "object"}), name.title(), name in self.with_effects, f"v{self.version}"
            )
            for name in self.tools
        ]

    async def call(
        self, viewer: Viewer, project_id: UUID, offer: Offer, arguments: dict[str, JSON], *, key: str, timeout_seconds: float
    ) -> ToolResult:
        self.used.append((offer.tool.name, arguments, key))
        return ToolResult(await self.tools[offer.tool.name](arguments))
