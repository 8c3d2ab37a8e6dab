"""What a project's administrators say of models: which there are, whose key opens them, and which of them a kind of task goes to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypedDict

from tortoise.exceptions import IntegrityError

from core import names
from core.callers import Actor
from core.clock import now
from core.database import transaction
from core.errors import Conflict, FieldFault, Invalid, NotFound, raise_if_any
from core.fields import JSON
from core.outgoing import OutgoingError, urls
from core.sealing import Sealing
from models.ai import LanguageModel, ModelCapability, ModelPricing, ModelProvider, ModelRule, ModelStrategy, ProviderKey
from models.projects import Project
from services import audits
from services.ai.deployments import OURS, identity

_MOST_MICROS = 10**12  # a million dollars for a million tokens
_MOST_TOKENS = 100_000_000
_MOST_CACHE_SECONDS = 365 * 86_400
_MOST_CANDIDATES = 20
_KEY_CHARACTERS = 2000


@dataclass
class Price:
    """What a model costs: by genai-prices' table, as it is stated, or nothing."""

    pricing: ModelPricing
    input_micros: int | None = None  # for a million tokens
    output_micros: int | None = None


class Changes(TypedDict, total=False):
    """What is given is changed; `context_tokens` may become None."""

    price: Price
    capabilities: Sequence[ModelCapability]
    context_tokens: int | None
    is_enabled: bool


async def create_model(project: Project, provider: ModelProvider, name: str, base_url: str, changes: Changes, by: Actor) -> LanguageModel:
    """Raises Invalid, or Conflict when the project has it already."""
    if provider in OURS:
        raise Invalid.field("provider", "NOT_YOURS", "This model is the installation's own.")
    raise_if_any(names.fault("A model's name", name, "name", most=200))
    url = _url(base_url)
    model = LanguageModel(
        id=identity(project.id, provider, url, name),
        project_id=project.id,
        provider=provider,
        name=name,
        base_url=url,
        capabilities=[ModelCapability.TOOLS],
        pricing=ModelPricing.TABLE,
    )
    _apply(model, changes)
    try:
        async with transaction():
            await model.save(force_create=True)
            await audits.note("language_model.created", by, model, project_id=project.id, after=_told(model))
    except IntegrityError:
        message = "The project has this model already."
        raise Conflict(message, [FieldFault("name", "EXISTS", message)]) from None
    return model


async def update_model(model: LanguageModel, changes: Changes, by: Actor) -> LanguageModel:
    """Raises Invalid."""
    before = _told(model)
    _apply(model, changes)
    async with transaction():
        await model.save(update_fields=["pricing", "input_micros", "output_micros", "capabilities", "context_tokens", "is_enabled"])
        await audits.note("language_model.updated", by, model, project_id=model.project_id, before=before, after=_told(model))
    return model


async def delete_model(model: LanguageModel, by: Actor) -> None:
    """Rules that name it go on without it."""
    async with transaction():
        await model.delete()
        await audits.note("language_model.deleted", by, model, project_id=model.project_id, before=_told(model))


async def set_rule(
    project: Project,
    task: str,
    strategy: ModelStrategy,
    models: Sequence[LanguageModel],
    falls_back_when_refused: bool,
    cache_seconds: int | None,
    by: Actor,
) -> ModelRule:
    """The project's one rule for this task. Raises Invalid, or NotFound for a model of another project."""
    if task:
        raise_if_any(names.fault("A task", task, "task", most=60))
    for n, model in enumerate(models):
        if model.project_id not in (None, project.id):
            raise NotFound.field(f"languageModelIds[{n}]")
        if not model.answers:
            raise Invalid.field(f"languageModelIds[{n}]", "NO_ANSWERS", "This model makes vectors, and answers nothing.")
    if len(models) > _MOST_CANDIDATES or len({model.id for model in models}) < len(models):
        raise Invalid.field("languageModelIds", "COUNT", f"Name at most {_MOST_CANDIDATES}, each once.")
    if cache_seconds is not None and not 0 <= cache_seconds <= _MOST_CACHE_SECONDS:
        raise Invalid.field("cacheSeconds", "OUT_OF_RANGE", f"Answers are kept for 0 to {_MOST_CACHE_SECONDS} seconds.")
    said: dict[str, JSON] = {
        "strategy": strategy,
        "model_ids": [str(model.id) for model in models],
        "falls_back_when_refused": falls_back_when_refused,
        "cache_seconds": cache_seconds,
    }
    async with transaction():
        rule, _ = await ModelRule.update_or_create(defaults=said, project_id=project.id, task=task)
        await audits.note("model_rule.set", by, rule, project_id=project.id, after={"task": task, **said})
    return rule


async def delete_rule(rule: ModelRule, by: Actor) -> None:
    async with transaction():
        await rule.delete()
        await audits.note("model_rule.deleted", by, rule, project_id=rule.project_id, before={"task": rule.task})


async def set_key(project: Project, provider: ModelProvider, base_url: str, key: str, sealing: Sealing, by: Actor) -> ProviderKey:
    """The project's one key for this address. Nothing reads it out again. Raises Invalid."""
    if provider in OURS:
        raise Invalid.field("provider", "NO_KEY", "This model has no key.")
    if not 1 <= len(key) <= _KEY_CHARACTERS or not key.isascii() or not key.isprintable() or " " in key:
        raise Invalid.field("key", "MALFORMED", f"A key has 1 to {_KEY_CHARACTERS} printable ASCII characters and no space.")
    url = _url(base_url)
    async with transaction():
        row, _ = await ProviderKey.update_or_create(
            defaults={"sealed": sealing.seal(key), "changed_at": now()}, project_id=project.id, provider=provider, base_url=url
        )
        await audits.note("provider_key.set", by, row, project_id=project.id, after={"provider": provider, "baseUrl": url})
    return row


async def delete_key(key: ProviderKey, by: Actor) -> None:
    async with transaction():
        await key.delete()
        told: JSON = {"provider": key.provider, "baseUrl": key.base_url}
        await audits.note("provider_key.deleted", by, key, project_id=key.project_id, before=told)


def _apply(model: LanguageModel, changes: Changes) -> None:
    if "price" in changes:
        price = changes["price"]
        stated = (price.input_micros, price.output_micros)
        if price.pricing is ModelPricing.STATED:
            if any(part is None or not 0 <= part <= _MOST_MICROS for part in stated):
                raise Invalid.field(
                    "price", "OUT_OF_RANGE", f"State inputMicros and outputMicros, 0 to {_MOST_MICROS} for a million tokens."
                )
        elif stated != (None, None):
            raise Invalid.field("price", "NOT_STATED", "inputMicros and outputMicros are of a price that is STATED.")
        model.pricing, (model.input_micros, model.output_micros) = price.pricing, stated
    if "capabilities" in changes:
        model.capabilities = sorted(set(changes["capabilities"]))
        if ModelCapability.EMBEDDINGS in model.capabilities and (len(model.capabilities) > 1 or model.provider != ModelProvider.OPENAI):
            message = "A model that makes vectors does nothing else, and speaks OpenAI's protocol."
            raise Invalid.field("capabilities", "EMBEDDINGS", message)
    if "context_tokens" in changes:
        tokens = changes["context_tokens"]
        if tokens is not None and not 1 <= tokens <= _MOST_TOKENS:
            raise Invalid.field("contextTokens", "OUT_OF_RANGE", f"A context has 1 to {_MOST_TOKENS} tokens.")
        model.context_tokens = tokens
    if "is_enabled" in changes:
        model.is_enabled = changes["is_enabled"]


def _url(text: str) -> str:
    """Raises Invalid."""
    if not text:
        return ""
    try:
        url = str(urls.parse(text))
    except OutgoingError as error:
        raise Invalid.field("baseUrl", "BAD_URL", error.message) from None
    if len(url) > 500 or "?" in url or "#" in url:
        raise Invalid.field("baseUrl", "BAD_URL", "An address has at most 500 characters, and neither ? nor #.")
    return url.rstrip("/")


def _told(model: LanguageModel) -> JSON:
    return {
        "provider": model.provider,
        "name": model.name,
        "baseUrl": model.base_url,
        "pricing": model.pricing,
        "inputMicros": model.input_micros,
        "outputMicros": model.output_micros,
        "isEnabled": model.is_enabled,
    }
