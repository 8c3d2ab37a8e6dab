"""The vendors' SDKs by way of pydantic-ai. Importing this takes seconds: `hosts` does it in a thread at the first prompt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from time import perf_counter

import httpx2
from anthropic import AsyncAnthropic
from openai import AsyncOpenAI
from pydantic_ai.direct import model_request, model_request_stream
from pydantic_ai.embeddings.openai import OpenAIEmbeddingModel
from pydantic_ai.exceptions import AgentRunError
from pydantic_ai.messages import (
    BinaryContent,
    ModelMessage,
    ModelRequest,
    ModelResponse,
    ModelResponseStreamEvent,
    PartDeltaEvent,
    PartStartEvent,
    SystemPromptPart,
    TextPart,
    TextPartDelta,
    ThinkingPart,
    ThinkingPartDelta,
    ToolCallPart,
    ToolCallPartDelta,
    ToolReturnPart,
    UserPromptPart,
)
from pydantic_ai.models import Model, ModelRequestParameters
from pydantic_ai.models.anthropic import AnthropicModel
from pydantic_ai.models.google import GoogleModel
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.profiles.openai import OpenAIModelProfile
from pydantic_ai.providers.anthropic import AnthropicProvider
from pydantic_ai.providers.google import GoogleProvider
from pydantic_ai.providers.openai import OpenAIProvider
from pydantic_ai.settings import ModelSettings
from pydantic_ai.tools import ToolDefinition

from core.fields import JSON, storable
from services.ai import choices, faults, prices, structures
from services.ai.errors import ModelError
from services.ai.hosts import Vendor
from services.ai.prompts import Completion, Embedding, Image, Message, OnText, Prompt, ToolCall
from services.ai.semantics import vectors

_MODELS_KEPT = 64


class Sdk:
    """One vendor's client with its own retries off: a retry that nobody sees is a call that nobody counts."""

    def __init__(self, vendor: Vendor, key: str, url: str, http: httpx2.AsyncClient) -> None:
        self._vendor = vendor
        self._key = key
        self._url = url
        self._model = lru_cache(_MODELS_KEPT)(_connected(vendor, key, url, http))
        openai = OpenAIProvider(openai_client=AsyncOpenAI(api_key=key, base_url=url, http_client=http, max_retries=0))
        self._embedder = lru_cache(_MODELS_KEPT)(lambda model: OpenAIEmbeddingModel(model, provider=openai))

    async def ask(self, prompt: Prompt, model: str, on_text: OnText | None) -> Completion:
        began = perf_counter()
        try:
            response = await _answered(self._model(model), prompt, on_text)
        except (AgentRunError, httpx2.HTTPError) as error:
            raise faults.explained(error, self._vendor, model, self._key) from error
        tool_calls = tuple([ToolCall(call.tool_call_id, call.tool_name, _arguments(call, self._vendor)) for call in response.tool_calls])
        text = storable(self._text_of(response, prompt, has_calls=bool(tool_calls)))
        answered_by = storable(response.model_name or model)[:200]
        return Completion(
            text=text,
            provider=self._vendor,
            model=answered_by,
            input_tokens=response.usage.input_tokens,
            output_tokens=response.usage.output_tokens,
            cost_micros=prices.micros(response.usage, model, self._url),
            milliseconds=round((perf_counter() - began) * 1000),
            truncated=response.finish_reason == "length",
            tool_calls=tool_calls,
        )

    async def embed(self, text: str, model: str) -> Embedding:
        try:
            found = await self._embedder(model).embed(text, input_type="document")
            vector = vectors.packed(found.embeddings[0])
        except (AgentRunError, httpx2.HTTPError) as error:
            raise faults.explained(error, self._vendor, model, self._key) from error
        except (ValueError, TypeError, IndexError) as error:
            message = f"{self._vendor} sent a vector that cannot be understood."
            raise ModelError("BAD_ANSWER", message, retryable=True, was_served=True) from error
        cost = prices.micros(found.usage, model, self._url)
        return Embedding(vector, storable(found.model_name or model)[:200], found.usage.input_tokens, cost)

    def _text_of(self, response: ModelResponse, prompt: Prompt, *, has_calls: bool) -> str:
        if response.finish_reason == "content_filter":
            raise ModelError("REFUSED", f"{self._vendor} declined to answer this prompt.", was_served=True)
        text = response.text or ""
        if has_calls:
            return text
        if not text and response.finish_reason == "length":
            raise ModelError(
                "BAD_ANSWER", f"The model used up its {prompt.most_tokens} tokens before it began to answer; allow more.", was_served=True
            )
        if not text:
            raise ModelError("BAD_ANSWER", f"{self._vendor} sent an empty answer.", retryable=True, was_served=True)
        return text


def _connected(vendor: Vendor, key: str, url: str, http: httpx2.AsyncClient) -> Callable[[str], Model]:
    """From a model's name to the model. google-genai retries only when told to."""
    match vendor:
        case "openai":
            openai = OpenAIProvider(openai_client=AsyncOpenAI(api_key=key, base_url=url, http_client=http, max_retries=0))
            # Else a stream that breaks off between two events would pass for a whole answer.
            strict = OpenAIModelProfile(openai_chat_streaming_requires_finish_reason=True)
            return lambda model: OpenAIChatModel(model, provider=openai, profile=strict)
        case "anthropic":
            anthropic = AnthropicProvider(anthropic_client=AsyncAnthropic(api_key=key, base_url=url, http_client=http, max_retries=0))
            return lambda model: AnthropicModel(model, provider=anthropic)
        case "google":
            google = GoogleProvider(api_key=key, base_url=url, http_client=http)
            return lambda model: GoogleModel(model, provider=google)


async def _answered(model: Model, prompt: Prompt, on_text: OnText | None) -> ModelResponse:
    messages = _messages(prompt)
    settings = ModelSettings(max_tokens=prompt.most_tokens)
    if prompt.temperature is not None:
        settings["temperature"] = prompt.temperature
    tools = [
        ToolDefinition(name=tool.name, parameters_json_schema=dict(tool.schema), description=tool.description) for tool in prompt.tools
    ]
    parameters = ModelRequestParameters(function_tools=tools)
    if on_text is None:
        return await model_request(model, messages, model_settings=settings, model_request_parameters=parameters)
    async with model_request_stream(model, messages, model_settings=settings, model_request_parameters=parameters) as stream:
        async for event in stream:
            text = _new_text(event)
            if text or _is_at_work(event):
                await on_text(text)
        response = stream.get()
    if response.finish_reason is None:
        raise ModelError("UNAVAILABLE", "The model broke off its answer.", retryable=True, was_served=True)
    return response


def _messages(prompt: Prompt) -> list[ModelMessage]:
    system = [prompt.system] if prompt.system else []
    if prompt.choices:
        system.append(choices.instruction(prompt.choices))
    if prompt.schema is not None:
        system.append(structures.instruction(prompt.schema))
    found: list[ModelMessage] = [ModelRequest(parts=[*(SystemPromptPart(text) for text in system)])] if system else []
    found += [_message(message) for message in prompt.history]
    if prompt.text:
        found.append(_asked(prompt.text, prompt.images))
    return found


def _asked(text: str, images: Sequence[Image]) -> ModelRequest:
    if not images:
        return ModelRequest(parts=[UserPromptPart(text)])
    return ModelRequest(parts=[UserPromptPart([text, *[BinaryContent(image.data, media_type=image.media_type) for image in images]])])


def _message(message: Message) -> ModelMessage:
    match message.role:
        case "user":
            return _asked(message.text, message.images)
        case "tool":
            return ModelRequest(parts=[ToolReturnPart(message.name, message.text, message.call_id)])
        case "assistant":
            text = [TextPart(message.text)] if message.text else []
            return ModelResponse(parts=[*text, *(ToolCallPart(call.name, dict(call.arguments), call.id) for call in message.tool_calls)])


def _arguments(call: ToolCallPart, vendor: Vendor) -> dict[str, JSON]:
    """Raises ModelError when what the model wrote is no JSON object."""
    try:
        return call.args_as_dict(raise_if_invalid=True)
    except (ValueError, AssertionError):
        message = f"{vendor} sent a call of a tool that cannot be understood."
        raise ModelError("BAD_ANSWER", message, retryable=True, was_served=True) from None


def _is_at_work(event: ModelResponseStreamEvent) -> bool:
    match event:
        case PartStartEvent(part=ThinkingPart() | ToolCallPart()) | PartDeltaEvent(delta=ThinkingPartDelta() | ToolCallPartDelta()):
            return True
        case _:
            return False


def _new_text(event: ModelResponseStreamEvent) -> str:
    match event:
        case PartStartEvent(part=TextPart(content=text)) | PartDeltaEvent(delta=TextPartDelta(content_delta=text)):
            return text
        case _:
            return ""
