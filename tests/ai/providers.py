"""A provider that answers what a test tells it to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from services.ai import Completion, ModelError, OnText, Prompt

Reply = str | ModelError | Callable[[Prompt], Awaitable[str]]


@dataclass
class ScriptedProvider:
    """Gives its replies in turn, the last one for ever; `prompts` are the ones it was asked, with the model."""

    replies: Sequence[Reply] = ("A scripted answer.",)
    name: str = "scripted"
    default_model: str = "script-1"
    prompts: list[tuple[Prompt, str]] = field(default_factory=list)
    is_closed: bool = False

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

    async def close(self) -> None:
        self.is_closed = True
