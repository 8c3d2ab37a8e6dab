"""A model that is none, for tests, demonstrations and machines without a network: the same prompt has the same answer, at once and for nothing."""

from __future__ import annotations

import hashlib
import json
import re
from time import perf_counter
from typing import cast

from core.fields import JSON, canonical
from core.outgoing import holds
from services.ai.prompts import Completion, OnText, Prompt, ToolCall

MODEL = "echo"
_WORD = re.compile(r"\S+\s*")
_DEEPEST = 20  # a schema may hold itself


class FakeModel:
    """Says again what it was asked and shown. Of choices it takes one, by the digest of the prompt; for a schema it makes the least that fits one of
    the usual kinds; `/call <tool> <JSON>` has it ask for that tool."""

    name = "fake"

    async def complete(self, prompt: Prompt, model: str, on_text: OnText | None) -> Completion:
        await holds.passed()
        began = perf_counter()
        asked = prompt.text or next((message.text for message in reversed(prompt.history)), "")
        calls = _calls(asked, prompt)
        whole = _WORD.findall("" if calls else _said(asked, prompt))
        words = whole[: prompt.most_tokens]
        if on_text is not None:
            for word in words:
                await on_text(word)
        return Completion(
            text="".join(words),
            provider=self.name,
            model=MODEL,
            input_tokens=len(_WORD.findall(" ".join([prompt.system or "", *[one.text for one in prompt.history], prompt.text]))),
            output_tokens=len(words),
            cost_micros=0,
            milliseconds=round((perf_counter() - began) * 1000),
            truncated=len(words) < len(whole),
            tool_calls=calls,
        )


def _said(asked: str, prompt: Prompt) -> str:
    if prompt.choices:
        digest = hashlib.sha256(canonical(prompt.request)).digest()
        return prompt.choices[int.from_bytes(digest[:8], "big") % len(prompt.choices)]
    if prompt.schema is not None:
        return json.dumps(_fitting(prompt.schema, 0), ensure_ascii=False)
    shown = prompt.images if prompt.text or not prompt.history else prompt.history[-1].images
    return " ".join([f"You said: {asked}", *[f"You showed: {image.media_type}, {len(image.data)} bytes." for image in shown]])


def _calls(asked: str, prompt: Prompt) -> tuple[ToolCall, ...]:
    """None when a tool has answered: else it would ask for ever."""
    word, _, rest = asked.partition(" ")
    name, _, given = rest.strip().partition(" ")
    is_answered = not prompt.text and bool(prompt.history) and prompt.history[-1].role == "tool"
    if word != "/call" or is_answered or name not in {tool.name for tool in prompt.tools}:
        return ()
    try:
        arguments = json.loads(given or "{}")
    except ValueError:
        return ()
    digest = hashlib.sha256(canonical(prompt.request)).hexdigest()
    return (ToolCall(f"call_{digest[:16]}", name, arguments),) if isinstance(arguments, dict) else ()


def _fitting(schema: JSON, depth: int) -> JSON:
    """What does not fit after all is found out by the router, as with any model."""
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return None
    if "const" in schema:
        return schema["const"]
    for several in ("enum", "anyOf", "oneOf", "allOf"):
        if isinstance(found := schema.get(several), list) and found:
            return found[0] if several == "enum" else _fitting(found[0], depth + 1)
    kinds = schema.get("type", "object" if "properties" in schema else "null")
    match kinds[0] if isinstance(kinds, list) and kinds else kinds:
        case "object":
            properties, required = cast("dict[str, JSON]", schema.get("properties", {})), cast("list[str]", schema.get("required", []))
            return {name: _fitting(properties.get(name), depth + 1) for name in required}
        case "array":
            return [_fitting(schema.get("items"), depth + 1)] * int(cast("int", schema.get("minItems", 0)))
        case "string":
            return "fake".ljust(int(cast("int", schema.get("minLength", 0))), ".")
        case "integer" | "number":
            return schema.get("minimum", 0)
        case "boolean":
            return True
        case _:
            return None
