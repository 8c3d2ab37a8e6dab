"""Models on other people's machines. The libraries that speak to them take seconds to import, so that waits for the first prompt."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from pydantic import SecretStr

from core.outgoing import Outgoing
from core.settings import Settings
from services.ai.prompts import Completion, OnText, Prompt

if TYPE_CHECKING:
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
    """A provider reached through the guarded client."""

    def __init__(self, vendor: Vendor, outgoing: Outgoing, *, key: str, model: str, url: str) -> None:
        self._vendor: Vendor = vendor
        self._default_model = model
        self._key = key
        self._url = url
        self._http = outgoing.client()
        self._sdk: Sdk | None = None

    @property
    def name(self) -> str:
        return self._vendor

    @property
    def default_model(self) -> str:
        return self._default_model

    async def complete(self, prompt: Prompt, model: str, on_text: OnText | None) -> Completion:
        if self._sdk is None:
            self._sdk = await asyncio.to_thread(self._load)
        return await self._sdk.ask(prompt, model, on_text)

    async def close(self) -> None:
        await self._http.aclose()

    def _load(self) -> Sdk:
        from services.ai.sdks import Sdk

        return Sdk(self._vendor, self._key, self._url, self._http)


def from_settings(settings: Settings, outgoing: Outgoing) -> Iterator[Host]:
    """Those with a key, in the order in which they are preferred."""
    key, url = _text(settings.openai_api_key), settings.openai_base_url
    if key or url:  # a server of one's own often wants no key, and only its owner knows its models
        model = settings.openai_model or ("" if url else DEFAULT_MODELS["openai"])
        yield Host("openai", outgoing, key=key or "none", model=model, url=url or URLS["openai"])
    if key := _text(settings.anthropic_api_key):
        model = settings.anthropic_model or DEFAULT_MODELS["anthropic"]
        yield Host("anthropic", outgoing, key=key, model=model, url=URLS["anthropic"])
    if key := _text(settings.google_api_key):
        model = settings.google_model or DEFAULT_MODELS["google"]
        yield Host("google", outgoing, key=key, model=model, url=URLS["google"])


def _text(secret: SecretStr | None) -> str:
    return "" if secret is None else secret.get_secret_value()
