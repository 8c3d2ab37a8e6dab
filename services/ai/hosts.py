"""Models on other people's machines. The libraries that speak to them take seconds to import, so that waits for the first prompt."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Literal

from services.ai.prompts import Completion, Embedding, OnText, Prompt

if TYPE_CHECKING:
    import httpx2

    from services.ai.sdks import Sdk

Vendor = Literal["openai", "anthropic", "google"]

# Always given to the SDKs, which would else look for one in the environment.
URLS: dict[Vendor, str] = {
    "openai": "https://api.openai.com/v1",
    "anthropic": "https://api.anthropic.com",
    "google": "https://generativelanguage.googleapis.com",
}
DEFAULT_MODELS: dict[Vendor, str] = {
    "openai": "gpt-6-luna",
    "anthropic": "claude-haiku-5-5",
    "google": "gemini-3.5-flash-lite",
}


class Host:
    """A provider at one address, with one key, through the guarded client, which others may share."""

    def __init__(self, vendor: Vendor, http: httpx2.AsyncClient, *, key: str, url: str) -> None:
        self._vendor: Vendor = vendor
        self._key = key
        self._url = url
        self._http = http
        self._sdk: Sdk | None = None

    @property
    def name(self) -> str:
        return self._vendor

    async def load(self) -> Sdk:
        """The first time in a process it takes seconds."""
        if self._sdk is None:
            self._sdk = await asyncio.to_thread(self._loaded)
        return self._sdk

    async def complete(self, prompt: Prompt, model: str, on_text: OnText | None) -> Completion:
        sdk = await self.load()
        return await sdk.ask(prompt, model, on_text)

    async def embed(self, text: str, model: str) -> Embedding:
        """Raises ModelError. Of OpenAI's protocol alone."""
        sdk = await self.load()
        return await sdk.embed(text, model)

    def _loaded(self) -> Sdk:
        from services.ai.sdks import Sdk

        return Sdk(self._vendor, self._key, self._url, self._http)
