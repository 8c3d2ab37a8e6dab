"""Models that answer what a test tells them to, without a router: no rows, no money, no cache."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from core.ids import new_id
from models.ai import CacheState
from services.ai import Answer, CacheMode, Completion, ModelError, OnText, Origin, Prompt, Provider

Reply = str | ModelError | Callable[[Prompt], Awaitable[str]]


@dataclass
class ScriptedProvider:
    """Gives its replies in turn, the last one for ever; `prompts` are the ones it was asked, with the model."""

    replies: Sequence[Reply] = ("A scripted answer.",)
    name: str = "scripted"
    prompts: list[tuple[Prompt, str]] = field(default_factory=list)

    async def complete(self, prompt: Prompt, model: str, on_text: OnText | None) -> Completion:
        reply = self.replies[min(len(self.prompts), len(self.replies) - 1)]
        self.prompts.append((prompt, model))
        if isinstance(reply, ModelError):
            raise reply
        text = reply if isinstance(reply, str) else await reply(prompt)
        if on_text is not None:
            for word in text.split(" "):
                await on_text(word)
        return Completion(text, self.name, model, len(prompt.text), len(text), 7, 3)


@dataclass
class ScriptedModels:
    """What a step asks. `asked` is for whom, and how the cache was to be used."""

    provider: Provider | None = None
    asked: list[tuple[Origin, CacheMode | None]] = field(default_factory=list)

    async def generate(
        self,
        prompt: Prompt,
        origin: Origin,
        *,
        timeout_seconds: float,
        on_text: OnText | None = None,
        cache: CacheMode | None = None,
    ) -> Answer:
        if self.provider is None:
            raise ModelError("NO_MODEL", "No language model is set up.")
        self.asked.append((origin, cache))
        async with asyncio.timeout(timeout_seconds):
            return Answer(new_id(), await self.provider.complete(prompt, "script-1", on_text), CacheState.NONE)
