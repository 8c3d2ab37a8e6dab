"""Each SDK, given a guarded client, asks what is at a URL."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import httpx2
from anthropic import AsyncAnthropic
from google import genai
from google.genai.types import GenerateContentConfig, HttpOptions
from openai import AsyncOpenAI
from pydantic_ai import Agent
from pydantic_ai.models.anthropic import AnthropicModel
from pydantic_ai.models.google import GoogleModel
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.anthropic import AnthropicProvider
from pydantic_ai.providers.google import GoogleProvider
from pydantic_ai.providers.openai import OpenAIProvider

AGENT = Agent()
Ask = Callable[[str], Awaitable[object]]


def by_hand(client: httpx2.AsyncClient) -> Ask:
    return lambda url: client.post(url, json={}, follow_redirects=True)


def by_openai(client: httpx2.AsyncClient) -> Ask:
    async def ask(url: str) -> object:
        sdk = AsyncOpenAI(base_url=url, api_key="key", http_client=client, max_retries=0)
        return await sdk.chat.completions.create(model="any", messages=[{"role": "user", "content": "hello"}])

    return ask


def by_anthropic(client: httpx2.AsyncClient) -> Ask:
    async def ask(url: str) -> object:
        sdk = AsyncAnthropic(base_url=url, api_key="key", http_client=client, max_retries=0)
        return await sdk.messages.create(model="any", max_tokens=9, messages=[{"role": "user", "content": "hello"}])

    return ask


def by_google(client: httpx2.AsyncClient) -> Ask:
    sdk = genai.Client(api_key="key", http_options=HttpOptions(httpx_async_client=client))

    async def ask(url: str) -> object:
        config = GenerateContentConfig(http_options=HttpOptions(base_url=url))
        return await sdk.aio.models.generate_content(model="any", contents="hello", config=config)

    return ask


def by_pydantic_ai_and_openai(client: httpx2.AsyncClient) -> Ask:
    async def ask(url: str) -> object:
        provider = OpenAIProvider(openai_client=AsyncOpenAI(base_url=url, api_key="key", http_client=client, max_retries=0))
        return await AGENT.run("hello", model=OpenAIChatModel("any", provider=provider))

    return ask


def by_pydantic_ai_and_anthropic(client: httpx2.AsyncClient) -> Ask:
    async def ask(url: str) -> object:
        provider = AnthropicProvider(anthropic_client=AsyncAnthropic(base_url=url, api_key="key", http_client=client, max_retries=0))
        return await AGENT.run("hello", model=AnthropicModel("any", provider=provider))

    return ask


def by_pydantic_ai_and_google(client: httpx2.AsyncClient) -> Ask:
    async def ask(url: str) -> object:
        provider = GoogleProvider(base_url=url, api_key="key", http_client=client)
        return await AGENT.run("hello", model=GoogleModel("any", provider=provider))

    return ask
