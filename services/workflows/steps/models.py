"""`ai.generate`: asks a language model by way of the router."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Sequence
from uuid import UUID

from core import tasks
from core.fields import JSON
from core.reads import global_id, key_of
from models.ai import AiCall, ModelCapability
from models.events import LogLevel
from models.images import Image as StoredImage
from models.workflows import StepEffect
from services.ai import CacheMode, Image, ModelError, Origin, Prompt
from services.workflows.steps import NOTHING_DONE, Call, Done, Object, StepError, step_type
from services.workflows.steps.paces import Pace

_NOT_ASKED = ("NO_MODEL", "PRICE_UNKNOWN", "BUDGET_EXCEEDED", "NOT_CACHED")


_IMAGES_MOST, _IMAGE_CHARACTERS = 4, 1_400_000  # a megabyte each, of those that are no ids
_ID_CHARACTERS = 500  # templates are longer than ids


async def _run(call: Call) -> Done:
    prompt, mode = _prompt(call.input, await _images(call)), call.input.get("cache")
    pace, pieces = Pace(call), 0

    async def told(text: str) -> None:
        nonlocal pieces
        pieces += 1  # a token each, as most providers stream
        pace.tell(pieces, prompt.most_tokens, "tokens at most")
        await call.tell({"text": text})

    generates = asyncio.create_task(
        call.outside.models.generate(
            prompt,
            Origin(call.project_id, run_id=call.run_id, step=call.key.partition("/")[2].removesuffix("/-1"), once=call.known_as),
            timeout_seconds=call.timeout_seconds,
            on_text=told,
            cache=None if mode is None else CacheMode(str(mode)),
        )
    )
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
            details=NOTHING_DONE if error.code in _NOT_ASKED else {},
        ) from error
    finally:
        await tasks.end([generates, is_canceled])
    completion = answer.completion
    for one in answer.tries:
        if one.error:
            call.log(LogLevel.WARN, f"{one.model}: {one.error} after {one.milliseconds} ms")
    call.log(LogLevel.INFO, f"{completion.provider}:{completion.model} in {completion.milliseconds} ms, cache {answer.cache}")
    output: Object = {
        "text": completion.text,
        "provider": completion.provider,
        "model": completion.model,
        "inputTokens": completion.input_tokens,
        "outputTokens": completion.output_tokens,
        "costMicros": completion.cost_micros,
        "currency": completion.currency,
        "milliseconds": completion.milliseconds,
        "cache": answer.cache,
        "call": global_id(AiCall, answer.call_id),
    }
    return Done(output if prompt.schema is None else {**output, "value": answer.value})


def _prompt(given: Object, images: Sequence[Image]) -> Prompt:
    choices, needs, schema = given.get("choices"), given.get("needs"), given.get("schema")
    temperature, most_tokens = given.get("temperature"), given.get("maxTokens", 512)
    assert isinstance(most_tokens, int)
    return Prompt(
        text=str(given["prompt"]),
        system=_text(given.get("system")),
        model=_text(given.get("model")),
        most_tokens=most_tokens,
        temperature=float(temperature) if isinstance(temperature, int | float) else None,
        choices=tuple(map(str, choices)) if isinstance(choices, list) else (),
        schema=schema if isinstance(schema, dict) else None,
        task=str(given.get("task", "")),
        needs=frozenset(ModelCapability(str(need)) for need in needs) if isinstance(needs, list) else frozenset(),
        images=tuple(images),
    )


async def _images(call: Call) -> list[Image]:
    """Those that are named are looked up: they are the project's, and no conversation's. Raises StepError."""
    given = call.input.get("images")
    if not isinstance(given, list):
        return []
    stored = await _stored(call, [key for one in given if isinstance(one, str) and (key := key_of(StoredImage, one)) is not None])
    found = list[Image]()
    for n, one in enumerate(given):
        if not isinstance(one, str):
            found.append(_image(one, n))
        elif (row := stored.get(one)) is not None:
            found.append(Image(row.media_type, row.content.data, row.sha256))
        else:
            raise StepError("INPUT", f"images[{n}] is no image of this project.", details=NOTHING_DONE)
    return found


async def _stored(call: Call, keys: list[UUID]) -> dict[str, StoredImage]:
    if not keys:
        return {}
    of_project = StoredImage.filter(project_id=call.project_id, conversation_id=None, id__in=keys)
    return {global_id(StoredImage, row.id): row for row in await of_project.prefetch_related("content")}


def _image(given: JSON, n: int) -> Image:
    assert isinstance(given, dict)
    try:
        return Image(str(given["mediaType"]), base64.b64decode(str(given["base64"]), validate=True))
    except ValueError:
        raise StepError("INPUT", f"images[{n}] is no base64.", details=NOTHING_DONE) from None


def _text(value: JSON) -> str | None:
    return None if value is None else str(value)


GENERATE = step_type(
    "ai.generate",
    "Asks a language model.",
    {
        "prompt": {"type": "string", "minLength": 1, "maxLength": 200_000, "description": "What to ask."},
        "system": {"type": "string", "maxLength": 50_000, "description": "Instructions that stand above the prompt."},
        "model": {
            "type": "string",
            "maxLength": 200,
            "description": "provider:model; left out, the project's rule for the task says which.",
        },
        "task": {
            "type": "string",
            "maxLength": 60,
            "description": "What kind of task it is: by this the project's rules choose the model.",
        },
        "choices": {
            "type": "array",
            "items": {"type": "string", "minLength": 1, "maxLength": 100},
            "minItems": 2,
            "maxItems": 50,
            "description": "The answer is exactly one of these.",
        },
        "schema": {"type": "object", "description": "A JSON Schema that the answer fits; the output has it as `value`."},
        "images": {
            "type": "array",
            "maxItems": _IMAGES_MOST,
            "items": {
                "anyOf": [
                    {"type": "string", "minLength": 1, "maxLength": _ID_CHARACTERS},
                    {
                        "type": "object",
                        "properties": {
                            "mediaType": {"enum": ["image/png", "image/jpeg", "image/webp", "image/gif"]},
                            "base64": {"type": "string", "minLength": 1, "maxLength": _IMAGE_CHARACTERS},
                        },
                        "required": ["mediaType", "base64"],
                        "additionalProperties": False,
                    },
                ]
            },
            "description": "What the model is to see beside the prompt, by the id of an image of the project, or as it is; only a model with the "
            "capability VISION is asked.",
        },
        "needs": {
            "type": "array",
            "items": {"enum": list(ModelCapability)},
            "uniqueItems": True,
            "description": "What the model must be able to do.",
        },
        "cache": {"enum": list(CacheMode), "description": "Named, the answer is kept whatever the temperature; BYPASS: it is not."},
        "maxTokens": {"type": "integer", "minimum": 1, "maximum": 32_000, "description": "Of the answer; 512 unless said."},
        "temperature": {"type": "number", "minimum": 0, "maximum": 2, "description": "The model's own unless said."},
    },
    _run,
    StepEffect.OUTSIDE,
    required=("prompt",),
    timeout_seconds=120,
    is_priced=True,
)
