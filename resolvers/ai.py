from __future__ import annotations

from asyncio import Future
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, cast
from uuid import UUID

import strawberry

from core.clock import now
from core.fields import Long
from core.reads import PARENT, Many, One, Root, Where, global_id
from models.accounts import User
from models.ai import (
    AiCall,
    AiCallPurpose,
    AiCallStatus,
    Budget,
    BudgetPeriod,
    CacheState,
    Charge,
    LanguageModel,
    ModelCapability,
    ModelPricing,
    ModelProvider,
    ModelRule,
    ModelStrategy,
    ProviderKey,
    calls,
)
from models.ai import stands as money
from models.ai.calls import AiStatistics, ModelHealth
from models.api_keys import ApiKey
from models.projects import Permission, Project
from models.workflows import Run, Workflow
from resolvers.arguments import SEALED
from resolvers.context import Context, Info, acting, find, find_all, find_to, signed_in
from services.accounts import proofs
from services.ai import budgets, catalogs
from services.ai.catalogs import Changes, Price

# Declared here because the annotations of inputs are read when their classes are made.
strawberry.enum(
    AiCallStatus,
    description="What became of a call. PARTIAL: it broke off after a part of the answer had been passed on. CANCELED: nobody waited any more.",
)
strawberry.enum(
    CacheState,
    description="What the cache had to do with a call. NONE: such a call is not kept. BYPASS: it was not to be. MISS: it was not there, and is now. "
    "HIT: it was there. REFRESH: it was asked anew. SHARED: the same was being asked already, and this call got that answer. "
    "SEMANTIC: it got the answer to another question, which was near enough.",
)
strawberry.enum(
    AiCallPurpose,
    description="EMBEDDING: of a question, for a semantic cache. JUDGEMENT: of what a semantic cache would have answered. ANSWER: all others.",
)
strawberry.enum(
    ModelProvider,
    description="OPENAI: also whatever speaks its protocol at another address. LOCAL: this server's own processor. FAKE: none at all, for demonstrations: it says again what it was asked.",
)
strawberry.enum(
    ModelCapability,
    description="TOOLS: it can ask for tools to be called. REASONING: it thinks before it answers. VISION: it sees images. "
    "EMBEDDINGS: it makes vectors of texts for semantic caches, and that is all it does.",
)
strawberry.enum(
    ModelPricing,
    description="TABLE: by the table of prices that came with this version, for the model at its provider's own address. STATED: as the model says. FREE: nothing.",
)
strawberry.enum(
    ModelStrategy,
    description="In which order candidates are asked. PRIORITY: in theirs. CHEAPEST: by what this call may cost. FASTEST: by the median of "
    "the last day. CAPABILITY: those that can do most first. RANKING: by blind comparisons of such tasks, where there are enough.",
)
strawberry.enum(BudgetPeriod, description="In UTC.")


@strawberry.input(description="Which calls.")
class AiCallFilter:
    status: Annotated[list[AiCallStatus] | None, Where("status", "= any")] = None
    cache: Annotated[list[CacheState] | None, Where("cache", "= any")] = strawberry.field(default=None, description="Any of these.")
    purpose: Annotated[list[AiCallPurpose] | None, Where("purpose", "= any")] = strawberry.field(default=None, description="Any of these.")
    task: Annotated[str | None, Where("task")] = strawberry.field(default=None, description="Of this kind.")
    error_code: Annotated[str | None, Where("error_code")] = strawberry.field(default=None, description="Such as RATE_LIMITED.")
    created_after: Annotated[datetime | None, Where("created_at", ">")] = None
    created_before: Annotated[datetime | None, Where("created_at", "<")] = None


@strawberry.input(description="What a model costs.")
class ModelPriceInput:
    pricing: ModelPricing = strawberry.field(description="Where the price comes from.")
    input_micros: Long | None = strawberry.field(
        default=None, description="STATED: millionths of a dollar for a million tokens of a prompt."
    )
    output_micros: Long | None = strawberry.field(default=None, description="STATED: the same of an answer.")


@dataclass(frozen=True)
class Removed:
    """What was deleted, by its global id."""

    deleted_id: str


ai_calls = Many(AiCall, by="project_id", order=("-created_at", "-id"), where=AiCallFilter, visible=AiCall.visible_to)
ai_calls_of_run = Many(AiCall, by="run_id", order=("created_at", "id"))
language_models = Root(LanguageModel, visible=LanguageModel.visible_to, order=("-created_at", "-id"))
charges = Many(Charge, by="project_id", order=("-created_at", "-id"), visible=Charge.visible_to)
provider_keys = Many(ProviderKey, by="project_id", order=("-created_at", "-id"))
models_of_project = Many(LanguageModel, by="project_id", order=("-created_at", "-id"))
rules = Many(ModelRule, by="project_id", order=("-created_at", "-id"))
budgets_of_project = Many(Budget, by="project_id", order=("-created_at", "-id"), visible=Budget.visible_to)
project_of = One(Project, by="project_id", visible=PARENT)
run_of_call = One(Run, by="run_id", visible=PARENT)
workflow_of = One(Workflow, by="workflow_id", visible=PARENT)
user_of = One(User, by="user_id", visible=User.visible_to)
api_key_of = One(ApiKey, by="key_id", visible=ApiKey.visible_to)
call_of = One(AiCall, by="call_id", visible=AiCall.visible_to)
model_of_call = One(LanguageModel, by="model_id", visible=LanguageModel.visible_to)

RuleTask = Annotated[str, strawberry.argument(description="At most 60 characters. Empty: every task that has no rule of its own.")]
BaseUrl = Annotated[str, strawberry.argument(description="Of a server of your own. Empty: the vendor's.")]
ModelName = Annotated[str, strawberry.argument(description="As its provider calls it; at most 200 characters.")]
PriceOf = Annotated[ModelPriceInput | None, strawberry.argument(description="What it costs. TABLE unless said.")]
Abilities = Annotated[list[ModelCapability] | None, strawberry.argument(description="What it can do. TOOLS unless said.")]
Context_ = Annotated[int | None, strawberry.argument(description="How many tokens it reads at most, if known.")]
Enabled = Annotated[bool | None, strawberry.argument(description="Whether it may be asked.")]
Provider = Annotated[ModelProvider, strawberry.argument(description="Whose it is.")]
Secret = Annotated[str, strawberry.argument(description="The key. It is sealed, and never shown.", metadata=SEALED)]
Candidates = Annotated[list[strawberry.ID], strawberry.argument(description="1 to 20, of the project or the installation, in order.")]
Order = Annotated[ModelStrategy, strawberry.argument(description="In which order they are asked.")]
Refusals = Annotated[bool, strawberry.argument(description="Whether the next is asked when one declines. Unless said it is not.")]
Seconds = Annotated[
    int | None, strawberry.argument(description="For how long answers are kept. 0: not at all. Null: as the server is set.")
]
Limit = Annotated[Long, strawberry.argument(description="Millionths of a dollar, for one period.")]
NewLimit = Annotated[Long | None, strawberry.argument(description="Millionths of a dollar, for one period.")]
Hard = Annotated[bool, strawberry.argument(description="Whether it refuses. One that does not only tells that it is exceeded.")]
NewHard = Annotated[bool | None, strawberry.argument(description="Whether it refuses.")]
Period = Annotated[BudgetPeriod, strawberry.argument(description="For how long the limit is.")]
OfWorkflow = Annotated[strawberry.ID | None, strawberry.argument(description="Of the calls of this workflow alone.")]
OfApiKey = Annotated[strawberry.ID | None, strawberry.argument(description="Of the calls that are made with this API key alone.")]
OfUser = Annotated[strawberry.ID | None, strawberry.argument(description="Of the calls of this member alone.")]
Since = Annotated[datetime | None, strawberry.argument(description="A day ago unless told.")]
Until = Annotated[datetime | None, strawberry.argument(description="Now unless told.")]
OneProject = Annotated[strawberry.ID, strawberry.argument(description="A project's id.")]
OneModel = Annotated[strawberry.ID, strawberry.argument(description="A model's id.")]
OneRule = Annotated[strawberry.ID, strawberry.argument(description="A rule's id.")]
OneKey = Annotated[strawberry.ID, strawberry.argument(description="A provider key's id.")]
OneBudget = Annotated[strawberry.ID, strawberry.argument(description="A budget's id.")]


def model_ids(model_ids: list[str]) -> list[strawberry.ID]:
    return [strawberry.ID(global_id(LanguageModel, UUID(id))) for id in model_ids]


def renews_at(period: BudgetPeriod) -> datetime:
    """The end of the period that is now."""
    day = now().replace(hour=0, minute=0, second=0, microsecond=0)
    return day + timedelta(days=1) if period == BudgetPeriod.DAY else (day.replace(day=1) + timedelta(days=32)).replace(day=1)


async def spent(context: Context, ids: list[UUID]) -> list[int]:
    found = await money.stands(context.platform.database.pool, ids)
    return [found[id].spent_micros if id in found else 0 for id in ids]


async def reserved(context: Context, ids: list[UUID]) -> list[int]:
    found = await money.stands(context.platform.database.pool, ids)
    return [found[id].reserved_micros if id in found else 0 for id in ids]


def health(root: strawberry.Parent[LanguageModel], info: Info) -> Future[ModelHealth]:
    return info.context.reads.call(_healths, info.context, root.id)


async def _healths(context: Context, ids: list[UUID]) -> list[ModelHealth]:
    viewer = context.viewer
    assert viewer is not None
    found = await calls.health(context.platform.database.pool, ids, viewer)
    return [found[id] for id in ids]


async def ai_statistics(info: Info, project_id: OneProject, since: Since = None, until: Until = None) -> AiStatistics:
    project, end = await find(info, Project, project_id, "projectId"), until or now()
    return await calls.statistics(info.context.platform.database.pool, project.id, since or end - timedelta(days=1), end)


def false_hit_rate(false_hits: int, semantic_hits: int) -> float | None:
    return false_hits / semantic_hits if semantic_hits else None


def hit_rate(hits: int, eligible: int) -> float | None:
    return hits / eligible if eligible else None


async def set_provider_key(info: Info, project_id: strawberry.ID, provider: Provider, key: Secret, base_url: BaseUrl = "") -> ProviderKey:
    project = await find_to(info, Permission.ADMINISTER, Project, project_id, "projectId")
    await proofs.require(signed_in(info))
    return await catalogs.set_key(project, provider, base_url, key, info.context.platform.sealing, acting(info))


async def delete_provider_key(info: Info, provider_key_id: OneKey) -> Removed:
    key = await find_to(info, Permission.ADMINISTER, ProviderKey, provider_key_id, "providerKeyId")
    await catalogs.delete_key(key, acting(info))
    return Removed(provider_key_id)


def _changes(
    price: ModelPriceInput | None, capabilities: Sequence[ModelCapability] | None, context_tokens: object, enabled: bool | None
) -> Changes:
    """What was given. A number of tokens may be given as null."""
    given: dict[str, object] = {}
    if price is not None:
        given["price"] = Price(price.pricing, price.input_micros, price.output_micros)
    if capabilities is not None:
        given["capabilities"] = capabilities
    if context_tokens is not strawberry.UNSET:
        given["context_tokens"] = context_tokens
    if enabled is not None:
        given["is_enabled"] = enabled
    return cast("Changes", given)


async def create_language_model(
    info: Info,
    project_id: strawberry.ID,
    provider: Provider,
    name: ModelName,
    base_url: BaseUrl = "",
    price: PriceOf = None,
    capabilities: Abilities = None,
    context_tokens: Context_ = None,
) -> LanguageModel:
    project = await find_to(info, Permission.ADMINISTER, Project, project_id, "projectId")
    changes = _changes(price, capabilities, context_tokens, None)
    return await catalogs.create_model(project, provider, name, base_url, changes, acting(info))


async def update_language_model(
    info: Info,
    language_model_id: OneModel,
    price: PriceOf = None,
    capabilities: Abilities = None,
    context_tokens: Context_ = strawberry.UNSET,
    enabled: Enabled = None,
) -> LanguageModel:
    model = await find_to(info, Permission.ADMINISTER, LanguageModel, language_model_id, "languageModelId")
    return await catalogs.update_model(model, _changes(price, capabilities, context_tokens, enabled), acting(info))


async def delete_language_model(info: Info, language_model_id: OneModel) -> Removed:
    model = await find_to(info, Permission.ADMINISTER, LanguageModel, language_model_id, "languageModelId")
    await catalogs.delete_model(model, acting(info))
    return Removed(language_model_id)


async def set_model_rule(
    info: Info,
    project_id: strawberry.ID,
    language_model_ids: Candidates,
    task: RuleTask = "",
    strategy: Order = ModelStrategy.PRIORITY,
    falls_back_when_refused: Refusals = False,
    cache_seconds: Seconds = None,
) -> ModelRule:
    project = await find_to(info, Permission.ADMINISTER, Project, project_id, "projectId")
    models = await find_all(info, LanguageModel, language_model_ids, "languageModelIds")
    return await catalogs.set_rule(project, task, strategy, models, falls_back_when_refused, cache_seconds, acting(info))


async def delete_model_rule(info: Info, model_rule_id: OneRule) -> Removed:
    rule = await find_to(info, Permission.ADMINISTER, ModelRule, model_rule_id, "modelRuleId")
    await catalogs.delete_rule(rule, acting(info))
    return Removed(model_rule_id)


async def create_budget(
    info: Info,
    project_id: strawberry.ID,
    period: Period,
    limit_micros: Limit,
    hard: Hard = True,
    workflow_id: OfWorkflow = None,
    user_id: OfUser = None,
    api_key_id: OfApiKey = None,
) -> Budget:
    project = await find_to(info, Permission.ADMINISTER, Project, project_id, "projectId")
    workflow = None if workflow_id is None else await find(info, Workflow, workflow_id, "workflowId")
    user = None if user_id is None else await find(info, User, user_id, "userId")
    key = None if api_key_id is None else await find(info, ApiKey, api_key_id, "apiKeyId", ApiKey.administered_by)
    return await budgets.create(project, period, limit_micros, hard, workflow, user, key, acting(info))


async def update_budget(info: Info, budget_id: OneBudget, limit_micros: NewLimit = None, hard: NewHard = None) -> Budget:
    budget = await find_to(info, Permission.ADMINISTER, Budget, budget_id, "budgetId")
    return await budgets.update(budget, limit_micros, hard, acting(info))


async def delete_budget(info: Info, budget_id: OneBudget) -> Removed:
    budget = await find_to(info, Permission.ADMINISTER, Budget, budget_id, "budgetId")
    await budgets.delete(budget, acting(info))
    return Removed(budget_id)
