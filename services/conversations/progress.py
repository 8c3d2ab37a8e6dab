"""How far an answer has come: a fold of what was told of it, so that another worker can go on where one was lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import cast
from uuid import UUID

from core.fields import JSON
from models.conversations import MessageEventType
from models.conversations.answers import Told


@dataclass(slots=True)
class Use:
    """Of a tool, as a model asked for it. `result` is None until there is one."""

    id: UUID
    call_id: str  # as the model calls it
    name: str
    arguments: dict[str, JSON]
    result: str | None = None
    is_error: bool = False


@dataclass(slots=True)
class Round:
    """What a model said at once: text, and what it wants done before it goes on."""

    text: str = ""
    uses: list[Use] = field(default_factory=list)


@dataclass(slots=True)
class Progress:
    rounds: list[Round] = field(default_factory=list)
    last_seq: int = 0
    answered: set[UUID] = field(default_factory=set)  # uses of which it was told what a person said

    @classmethod
    def of(cls, events: Iterable[Told]) -> Progress:
        found = cls()
        for event in events:
            found.hear(event)
        return found

    def hear(self, event: Told) -> None:
        self.last_seq = event.seq
        match event.type:
            case MessageEventType.TEXT:
                self._saying().text += event.text
            case MessageEventType.TOOL_CALLED:
                data = cast("dict[str, JSON]", event.data)
                current = self.rounds[-1] if len(self.rounds) == data["round"] else self._saying()
                arguments = cast("dict[str, JSON]", data["arguments"])
                current.uses.append(Use(UUID(str(data["toolCallId"])), str(data["callId"]), str(data["name"]), arguments))
            case MessageEventType.TOOL_ANSWERED:
                use = self._use(event)
                data = cast("dict[str, JSON]", event.data)
                use.result, use.is_error = str(data["text"]), bool(data["isError"])
            case MessageEventType.TOOL_ALLOWED | MessageEventType.TOOL_DENIED:
                self.answered.add(self._use(event).id)

    @property
    def text(self) -> str:
        """All that was said. What is said after a tool was used begins a new paragraph."""
        return "\n\n".join([round.text for round in self.rounds if round.text])

    @property
    def is_mid_round(self) -> bool:
        """Whether a part of what a model says now was told, and the rest not."""
        return bool(self.rounds) and bool(self.rounds[-1].text) and not self.rounds[-1].uses

    @property
    def open_uses(self) -> list[Use]:
        return [use for use in (self.rounds[-1].uses if self.rounds else []) if use.result is None]

    @property
    def parts(self) -> JSON:
        """None of an answer that is text alone."""
        if not any(round.uses for round in self.rounds):
            return None
        found: list[JSON] = []
        for round in self.rounds:
            if round.text:
                found.append({"type": "text", "text": round.text})
            found += [_part(use) for use in round.uses]
        return found

    def _saying(self) -> Round:
        """What is said after tools were used is another round."""
        if not self.rounds or self.rounds[-1].uses:
            self.rounds.append(Round())
        return self.rounds[-1]

    def _use(self, event: Told) -> Use:
        id = UUID(str(cast("dict[str, JSON]", event.data)["toolCallId"]))
        return next(use for use in self.rounds[-1].uses if use.id == id)


def _part(use: Use) -> JSON:
    return {
        "type": "tool",
        "toolCallId": str(use.id),
        "callId": use.call_id,
        "name": use.name,
        "arguments": use.arguments,
        "result": use.result,
        "isError": use.is_error,
    }


def rounds_of(parts: JSON) -> list[Round]:
    """What `Progress.parts` tells."""
    found = Progress()
    for part in cast("list[dict[str, JSON]]", parts or []):
        if part["type"] == "text":
            found._saying().text = str(part["text"])
            continue
        use = Use(UUID(str(part["toolCallId"])), str(part["callId"]), str(part["name"]), cast("dict[str, JSON]", part["arguments"]))
        use.result, use.is_error = None if part["result"] is None else str(part["result"]), bool(part["isError"])
        current = found.rounds[-1] if found.rounds else found._saying()
        current.uses.append(use)
    return found.rounds
