"""What a model is asked, what it answers, and what can answer."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, NamedTuple, Protocol
from uuid import UUID

from core.fields import JSON
from models.ai import AiCallPurpose, CacheState, ModelCapability

OnText = Callable[[str], Awaitable[None]]


class ToolCall(NamedTuple):
    """What a model wants done. It is data: whoever gets it decides."""

    id: str
    name: str
    arguments: dict[str, JSON]


class Tool(NamedTuple):
    name: str
    description: str
    schema: dict[str, JSON]  # of its arguments


@dataclass(frozen=True, slots=True)
class Image:
    """`sha256` is of the data, in hex: whoever knows it says so, because to work it out takes a while."""

    media_type: str
    data: bytes = field(repr=False)
    sha256: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if not self.sha256:
            object.__setattr__(self, "sha256", hashlib.sha256(self.data).hexdigest())


class Message(NamedTuple):
    """Of a conversation, before the text that is asked now. A tool's has the id and name of the call that it answers, a user's what is to be seen
    beside its text."""

    role: Literal["user", "assistant", "tool"]
    text: str
    tool_calls: tuple[ToolCall, ...] = ()
    call_id: str = ""
    name: str = ""
    images: tuple[Image, ...] = ()


@dataclass(frozen=True, slots=True)
class Prompt:
    """`model` is `provider:model`, a provider alone, or the id of a LanguageModel; None leaves it to the router. An empty `text` lets the history speak for itself.

    With `choices` the answer is exactly one of them, whatever the model; with `schema` it is JSON that fits it.
    """

    text: str
    system: str | None = None
    model: str | UUID | None = None
    most_tokens: int = 512
    temperature: float | None = None
    choices: tuple[str, ...] = ()
    history: tuple[Message, ...] = ()
    tools: tuple[Tool, ...] = ()
    schema: dict[str, JSON] | None = None
    task: str = ""
    needs: frozenset[ModelCapability] = frozenset()
    images: tuple[Image, ...] = ()  # beside the text

    @property
    def request(self) -> dict[str, JSON]:
        """All that an answer depends on, but for the model."""
        return {
            "text": self.text,
            "system": self.system,
            "mostTokens": self.most_tokens,
            "temperature": None if self.temperature is None else float(self.temperature),
            "choices": list(self.choices),
            "history": [
                [
                    message.role,
                    message.text,
                    [list(call) for call in message.tool_calls],
                    message.call_id,
                    message.name,
                    _digests(message.images),
                ]
                for message in self.history
            ],
            "tools": [list(tool) for tool in self.tools],
            "schema": self.schema,
            "images": _digests(self.images),
        }

    @property
    def image_count(self) -> int:
        """Of its history, too."""
        return len(self.images) + sum([len(message.images) for message in self.history])


def _digests(images: tuple[Image, ...]) -> list[JSON]:
    return [[image.media_type, image.sha256] for image in images]


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
    tool_calls: tuple[ToolCall, ...] = ()


@dataclass(frozen=True, slots=True)
class Embedding:
    """A text's vector: see `semantics/vectors.py`. Costs are as a Completion's."""

    vector: bytes = field(repr=False)
    model: str
    input_tokens: int
    cost_micros: int | None


class CacheMode(StrEnum):
    """DEFAULT: an answer that is kept, else the model's. BYPASS: neither read nor kept. REFRESH: the model's, which is kept.
    ONLY_IF_CACHED: never the model's."""

    DEFAULT = "DEFAULT"
    BYPASS = "BYPASS"
    REFRESH = "REFRESH"
    ONLY_IF_CACHED = "ONLY_IF_CACHED"


@dataclass(frozen=True, slots=True)
class Origin:
    """For whom a call is made: whose answers it may get, whose money it takes, what its receipt is linked to.

    A run brings its workflow and who started it. `once`: calls with the same one, and the same request, are the same call made again,
    and get the answer that was paid for, though chance had a part in it. `is_apart`: but for that, its answer is nobody else's and nobody
    else's is its. `call_id`: what the receipt shall be called.
    """

    project_id: UUID
    user_id: UUID | None = None
    key_id: UUID | None = None
    run_id: UUID | None = None
    message_id: UUID | None = None
    step: str = ""
    once: str | None = None
    is_apart: bool = False
    purpose: AiCallPurpose = AiCallPurpose.ANSWER
    call_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Try:
    """At one model. `error` is a ModelError's code, empty when it answered."""

    model: str
    error: str
    milliseconds: int


@dataclass(frozen=True, slots=True)
class Answer:
    """`completion` is the model's, with the cost of all tries of this call: 0 if it was there already. `value` is what was asked for by a
    schema."""

    call_id: UUID
    completion: Completion
    cache: CacheState
    value: JSON = field(default=None)
    tries: Sequence[Try] = ()


class Provider(Protocol):
    @property
    def name(self) -> str: ...

    async def complete(self, prompt: Prompt, model: str, on_text: OnText | None) -> Completion:
        """Asks once, when `holds.passed` has let it. `on_text` gets the answer's pieces as they come, and an empty one for what is none of it:
        a thought, a tool's call. Raises ModelError; when cancelled, stops the model."""


class Models(Protocol):
    """The capability to ask a model: all that a workflow step knows of the router."""

    async def generate(
        self,
        prompt: Prompt,
        origin: Origin,
        *,
        timeout_seconds: float,
        on_text: OnText | None = None,
        cache: CacheMode | None = None,
    ) -> Answer:
        """Raises ModelError."""
