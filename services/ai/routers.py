"""The router's first version: a prompt names its provider, or the first one answers."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from core.outgoing import Outgoing
from core.settings import Settings
from services.ai import choices, hosts
from services.ai.errors import ModelError
from services.ai.local_models import LocalModel
from services.ai.prompts import Completion, OnText, Prompt, Provider

SETTINGS = {
    "openai": "OPENAI_API_KEY, or OPENAI_BASE_URL and OPENAI_MODEL for any other server that speaks OpenAI's protocol",
    "anthropic": "ANTHROPIC_API_KEY",
    "google": "GOOGLE_API_KEY",
    "local": "LOCAL_MODEL=true",
}


class Router:
    """Retries nothing: who asks knows whether and when to ask again."""

    def __init__(self, providers: Sequence[Provider]) -> None:
        """The first provider answers prompts that name none."""
        self._providers = {provider.name: provider for provider in providers}

    @classmethod
    def from_settings(cls, settings: Settings, outgoing: Outgoing) -> Router:
        """Providers with a key first, the local model last. Imports no model library: that happens at the first prompt."""
        providers: list[Provider] = [*hosts.from_settings(settings, outgoing)]
        if settings.local_model:
            providers.append(LocalModel())
        return cls(providers)

    async def generate(self, prompt: Prompt, *, timeout_seconds: float, on_text: OnText | None = None) -> Completion:
        """The answer, in `timeout_seconds` at most. `on_text` gets its pieces as they come, or the choice made. Raises ModelError."""
        provider, model = self._chosen(prompt.model)
        _check(prompt)
        try:
            async with asyncio.timeout(timeout_seconds) as deadline:
                if prompt.choices:
                    return await _choose(provider, prompt, model, on_text)
                return await provider.complete(prompt, model, on_text)
        except TimeoutError:
            if not deadline.expired():
                raise
            raise ModelError(
                "TIMEOUT", f"{provider.name} did not finish its answer within {timeout_seconds:g} s.", retryable=True
            ) from None

    async def close(self) -> None:
        for provider in self._providers.values():
            await provider.close()

    def _chosen(self, wanted: str | None) -> tuple[Provider, str]:
        name, _, model = (wanted or next(iter(self._providers), "")).partition(":")
        if not name:
            raise ModelError("NO_MODEL", f"No language model is set up. Set one of: {'; '.join(SETTINGS.values())}.")
        provider = self._providers.get(name)
        if provider is None:
            if name in SETTINGS:
                raise ModelError("NO_MODEL", f"The provider {name} is not set up. Set {SETTINGS[name]}.")
            known = ", ".join(sorted(self._providers.keys() | SETTINGS.keys()))
            raise ModelError("NO_MODEL", f"{wanted!r} names no model: write provider:model, with a provider out of {known}.")
        model = model or provider.default_model
        if not model:
            raise ModelError("NO_MODEL", f"Which model of {name}? Set {name.upper()}_MODEL, or write {name}:<model>.")
        return provider, model


async def _choose(provider: Provider, prompt: Prompt, model: str, on_text: OnText | None) -> Completion:
    """A model that answers anything else is told so and asked once more."""
    first = await provider.complete(prompt, model, None)
    chosen, completion = choices.match(first.text, prompt.choices), first
    if chosen is None:
        told = f"{prompt.text}\n\nYou answered {first.text[:200]!r} before, which is not one of the answers allowed."
        second = await provider.complete(replace(prompt, text=told), model, None)
        chosen, completion = choices.match(second.text, prompt.choices), _sum(first, second)
    if chosen is None:
        raise ModelError("BAD_ANSWER", f"{provider.name} answered none of the choices, twice.", retryable=True)
    if on_text is not None:
        await on_text(chosen)
    return replace(completion, text=chosen, truncated=False)


def _sum(first: Completion, second: Completion) -> Completion:
    unknown = first.cost_micros is None or second.cost_micros is None
    return replace(
        second,
        input_tokens=first.input_tokens + second.input_tokens,
        output_tokens=first.output_tokens + second.output_tokens,
        cost_micros=None if unknown else (first.cost_micros or 0) + (second.cost_micros or 0),
        milliseconds=first.milliseconds + second.milliseconds,
    )


def _check(prompt: Prompt) -> None:
    if prompt.choices:
        choices.check(prompt.choices)
    try:
        "".join((prompt.text, prompt.system or "", *prompt.choices)).encode()
    except UnicodeEncodeError:
        raise ModelError("BAD_REQUEST", "The prompt holds half a character (a lone surrogate).") from None
