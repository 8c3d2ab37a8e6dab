"""`ai.generate`: asks a language model by way of the router."""

from __future__ import annotations

import asyncio

from core import tasks
from core.fields import JSON
from models.workflows import StepEffect
from services.ai import ModelError, Prompt
from services.workflows.steps import Call, Done, StepError, step_type


async def _run(call: Call) -> Done:
    given = call.input
    choices = given.get("choices")
    temperature, most_tokens = given.get("temperature"), given.get("maxTokens", 512)
    assert isinstance(most_tokens, int)
    prompt = Prompt(
        text=str(given["prompt"]),
        system=_text(given.get("system")),
        model=_text(given.get("model")),
        most_tokens=most_tokens,
        temperature=float(temperature) if isinstance(temperature, int | float) else None,
        choices=tuple(map(str, choices)) if isinstance(choices, list) else (),
    )

    async def told(text: str) -> None:
        await call.tell({"text": text})

    generates = asyncio.create_task(call.outside.models.generate(prompt, timeout_seconds=call.timeout_seconds, on_text=told))
    is_canceled = asyncio.create_task(call.canceled.wait())
    try:
        await asyncio.wait([generates, is_canceled], return_when=asyncio.FIRST_COMPLETED)
        if not generates.done():
            raise StepError("CANCELED", "The run was to end before the answer was there.", is_unsure=True)
        answer = generates.result()
    except ModelError as error:
        raise StepError(
            f"MODEL_{error.code}",
            error.message,
            retryable=error.retryable,
            retry_after_seconds=error.retry_after_seconds,
            is_unsure=error.code in ("TIMEOUT", "BAD_ANSWER"),
        ) from error
    finally:
        await tasks.end([generates, is_canceled])
    return Done(
        {
            "text": answer.text,
            "provider": answer.provider,
            "model": answer.model,
            "inputTokens": answer.input_tokens,
            "outputTokens": answer.output_tokens,
            "costMicros": answer.cost_micros,
            "currency": answer.currency,
            "milliseconds": answer.milliseconds,
        }
    )


def _text(value: JSON) -> str | None:
    return None if value is None else str(value)


GENERATE = step_type(
    "ai.generate",
    "Asks a language model.",
    {
        "prompt": {"type": "string", "minLength": 1, "maxLength": 200_000, "description": "What to ask."},
        "system": {"type": "string", "maxLength": 50_000, "description": "Instructions that stand above the prompt."},
        "model": {"type": "string", "maxLength": 200, "description": "provider:model; left out, the server's first."},
        "choices": {
            "type": "array",
            "items": {"type": "string", "minLength": 1, "maxLength": 100},
            "minItems": 2,
            "maxItems": 50,
            "description": "The answer is exactly one of these.",
        },
        "maxTokens": {"type": "integer", "minimum": 1, "maximum": 32_000, "description": "Of the answer; 512 unless said."},
        "temperature": {"type": "number", "minimum": 0, "maximum": 2, "description": "The model's own unless said."},
    },
    _run,
    StepEffect.OUTSIDE,
    required=("prompt",),
    timeout_seconds=120,
    is_priced=True,
)
