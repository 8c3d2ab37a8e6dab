"""The models of the installation: those that its settings name."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import cast
from uuid import UUID, uuid5

from pydantic import SecretStr

from core.database import Pool
from core.settings import Settings
from models.ai import BudgetPeriod, LanguageModel, ModelCapability, ModelPricing, ModelProvider, budgets, catalogs
from models.ai.budgets import Limit
from services.ai.fakes import MODEL as FAKE_MODEL
from services.ai.hosts import DEFAULT_MODELS, URLS, Vendor
from services.ai.local_models import MODEL as LOCAL_MODEL

_SPACE = UUID("6a0c54de-0b7e-5a8e-9d0a-1f6f5e2b7c11")  # of ids made of what they name

SETTINGS = {
    "openai": "OPENAI_API_KEY, or OPENAI_BASE_URL and OPENAI_MODEL for any other server that speaks OpenAI's protocol",
    "anthropic": "ANTHROPIC_API_KEY",
    "google": "GOOGLE_API_KEY",
    "local": "LOCAL_MODEL=true",
    "fake": "FAKE_MODEL=true",
}


@dataclass(frozen=True, slots=True)
class Deployed:
    """A provider for which this installation has a key, or that needs none. `model` may be empty: only names in prompts and rows say which."""

    provider: ModelProvider
    base_url: str  # empty: the vendor's own
    key: str = field(repr=False)
    model: str
    pricing: ModelPricing = ModelPricing.TABLE
    input_micros: int | None = None
    output_micros: int | None = None


Deployment = dict[ModelProvider, Deployed]

OURS = (ModelProvider.LOCAL, ModelProvider.FAKE)  # they run in this process: they have neither address nor key, and one model each


def identity(project_id: UUID | None, provider: ModelProvider, base_url: str, name: str) -> UUID:
    """The same model of the same project has the same id, also after it was deleted and made again."""
    return uuid5(_SPACE, "\n".join(("model", str(project_id or ""), provider, base_url, name)))


def of(settings: Settings) -> Deployment:
    """Providers with a key first, in the order in which they are preferred, the local model last."""
    found = list[Deployed]()
    key, url = _text(settings.openai_api_key), settings.openai_base_url
    if key or url:  # a server of one's own often wants no key, and only its owner knows its models and what they cost
        model = settings.openai_model or ("" if url else DEFAULT_MODELS["openai"])
        found.append(Deployed(ModelProvider.OPENAI, url, key or "none", model, *_price(settings.openai_price)))
    if key := _text(settings.anthropic_api_key):
        found.append(Deployed(ModelProvider.ANTHROPIC, "", key, settings.anthropic_model or DEFAULT_MODELS["anthropic"]))
    if key := _text(settings.google_api_key):
        found.append(Deployed(ModelProvider.GOOGLE, "", key, settings.google_model or DEFAULT_MODELS["google"]))
    if settings.fake_model:
        found.append(Deployed(ModelProvider.FAKE, "", "none", FAKE_MODEL, ModelPricing.FREE))
    if settings.local_model:
        found.append(Deployed(ModelProvider.LOCAL, "", "none", LOCAL_MODEL, ModelPricing.FREE))
    return {deployed.provider: deployed for deployed in found}


def abilities(deployed: Deployed) -> frozenset[ModelCapability]:
    """Of its models, as far as it is known: the vendors' own all see, and so does the one that is none."""
    if deployed.provider is ModelProvider.LOCAL:
        return frozenset()
    return frozenset([ModelCapability.TOOLS] if deployed.base_url else [ModelCapability.TOOLS, ModelCapability.VISION])


def address(provider: ModelProvider, base_url: str) -> str:
    if base_url or provider in OURS:
        return base_url
    return URLS[cast("Vendor", provider.lower())]


async def ensure(pool: Pool, settings: Settings) -> None:
    """The rows of the installation are what its settings say. Any process may do it at any time."""
    models = [
        LanguageModel(
            id=identity(None, one.provider, one.base_url, one.model),
            provider=one.provider,
            name=one.model,
            base_url=one.base_url,
            capabilities=sorted(abilities(one)),
            pricing=one.pricing,
            input_micros=one.input_micros,
            output_micros=one.output_micros,
            position=position,
        )
        for position, one in enumerate(of(settings).values())
        if one.model
    ]
    own = of(settings).get(ModelProvider.OPENAI)
    if settings.openai_embedding_model and own is not None:
        models.append(
            LanguageModel(
                id=identity(None, own.provider, own.base_url, settings.openai_embedding_model),
                provider=own.provider,
                name=settings.openai_embedding_model,
                base_url=own.base_url,
                capabilities=[ModelCapability.EMBEDDINGS],
                pricing=own.pricing,
                input_micros=own.input_micros,
                output_micros=own.output_micros,
                position=len(models),
            )
        )
    await catalogs.ensure(pool, models)
    limits = (
        Limit(BudgetPeriod.DAY, settings.ai.day_budget_micros, True),
        Limit(BudgetPeriod.MONTH, settings.ai.month_budget_micros, True),
        Limit(BudgetPeriod.DAY, settings.ai.day_soft_budget_micros, False),
        Limit(BudgetPeriod.MONTH, settings.ai.month_soft_budget_micros, False),
    )
    await budgets.ensure(pool, {_budget(limit): limit for limit in limits})


async def limit(pool: Pool, limit: Limit) -> None:
    """What the operator says at once, by a command. It holds beside what the settings say: the lower one refuses."""
    await budgets.ensure(pool, {_budget(limit, "operator"): limit})


def _budget(limit: Limit, *by: str) -> UUID:
    return uuid5(_SPACE, "\n".join(("budget", limit.period, *by, *(() if limit.is_hard else ("soft",)))))


def _price(text: str) -> tuple[ModelPricing, int | None, int | None]:
    if text == "free":
        return ModelPricing.FREE, None, None
    if not text:
        return ModelPricing.TABLE, None, None
    input, output = [int(Decimal(part) * 1_000_000) for part in text.split("/")]
    return ModelPricing.STATED, input, output


def _text(secret: SecretStr | None) -> str:
    return "" if secret is None else secret.get_secret_value()
