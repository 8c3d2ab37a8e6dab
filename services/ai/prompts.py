"""What a model is asked, what it answers, and what can answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal, Protocol

OnText = Callable[[str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Prompt:
    """`model` is `provider:model` or a provider alone; None leaves it to the router.

    With `choices` the answer is exactly one of them, whatever the model.
    """

    text: str
    system: str | None = None
    model: str | None = None
    most_tokens: int = 512
    temperature: float | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Completion:
    """`cost_micros` is in millionths of the currency, rounded up: 0 on our own machine, None where the price is unknown.

    `model` is the one that says it answered. A truncated text met `most_tokens` before its end.
    """

    text: str
    provider: str
    model: str
    input_tokens: int
    output_tokens: int
    cost_micros: int | None
    milliseconds: int
    currency: Literal["USD"] = "USD"
    truncated: bool = False


class Provider(Protocol):
    @property
    def name(self) -> str: ...

    @property
    def default_model(self) -> str: ...

    async def complete(self, prompt: Prompt, model: str, on_text: OnText | None) -> Completion:
        """Asks once. `on_text` gets the answer's pieces as they come. Raises ModelError; when cancelled, stops the model."""

    async def close(self) -> None: ...
