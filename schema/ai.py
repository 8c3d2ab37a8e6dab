from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry.scalars import JSON

from core.fields import Long
from models import ai as models
from models.ai import AiCallPurpose, AiCallStatus, BudgetPeriod, CacheState, ModelCapability, ModelPricing, ModelProvider, ModelStrategy
from models.ai import calls as told
from models.projects import Permission
from resolvers import ai as resolve
from resolvers import permissions, rankings, semantics
from schema.accounts import User
from schema.api_keys import ApiKey
from schema.operations import asked, mutation
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.projects import Project
from schema.relay import Connection, Node, Row, batched, computed, connection, edge
from schema.workflows import Run, Workflow

if TYPE_CHECKING:
    from schema.rankings import AnswerRating
    from schema.semantics import SemanticCache


@strawberry.type(description="How a model is, told by calls of the last hour that were made anyway: nothing is asked of it to find out.")
class ModelHealth(Row, of=told.ModelHealth):
    succeeded: int = strawberry.field(description="Tries that it answered.")
    failed: int = strawberry.field(description="Tries that it did not.")
    succeeded_at: datetime | None = strawberry.field(description="The last that it answered.")
    failed_at: datetime | None = strawberry.field(description="The last that it did not.")
    error: str | None = strawberry.field(description="Why, such as RATE_LIMITED.")


@strawberry.type(description="A model that may be asked: a project's, or the installation's.")
class LanguageModel(Node, of=models.LanguageModel):
    viewer_can: list[Permission] = viewer_can(permissions.in_language_model, "id")
    provider: ModelProvider = strawberry.field(description="Whose it is.")
    name: str = strawberry.field(description="As its provider calls it.")
    base_url: str = strawberry.field(description="Of a server of one's own. Empty: the vendor's.")
    capabilities: list[ModelCapability] = strawberry.field(description="What it can do.")
    context_tokens: int | None = strawberry.field(description="How many tokens it reads at most, if known.")
    pricing: ModelPricing = strawberry.field(description="Where its price comes from.")
    input_micros: Long | None = strawberry.field(description="STATED: millionths of a dollar for a million tokens of a prompt.")
    output_micros: Long | None = strawberry.field(description="STATED: the same of an answer.")
    is_enabled: bool = strawberry.field(description="Whether it may be asked.")
    created_at: datetime
    project: Project | None = edge(resolve.project_of, "Null: the installation's.")
    health: ModelHealth = asked(resolve.health, "By calls of your projects.")


@strawberry.type(description="A project's key for one address of one provider. It is never shown.")
class ProviderKey(Node, of=models.ProviderKey):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    provider: ModelProvider = strawberry.field(description="Whose it is.")
    base_url: str = strawberry.field(description="The address it is sent to. Empty: the vendor's own.")
    changed_at: datetime = strawberry.field(description="When it was last set.")
    created_at: datetime
    project: Project = edge(resolve.project_of)


@strawberry.type(description="Which models a kind of task goes to.")
class ModelRule(Node, of=models.ModelRule):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    task: str = strawberry.field(description="Empty: every task that has no rule of its own.")
    strategy: ModelStrategy = strawberry.field(description="In which order they are asked.")
    language_model_ids: list[strawberry.ID] = computed(resolve.model_ids, "model_ids", description="The candidates, in order.")
    can_fall_back_when_refused: bool = computed(bool, "falls_back_when_refused", description="Whether the next is asked when one declines.")
    cache_seconds: int | None = strawberry.field(description="For how long answers are kept; null: as the server is set.")
    created_at: datetime
    project: Project = edge(resolve.project_of)
    semantic_cache: Annotated[SemanticCache, strawberry.lazy("schema.semantics")] | None = edge(
        semantics.cache_of_rule, "Null: it has none, which is usual."
    )


@strawberry.type(description="The receipt of one call of a model.")
class AiCall(Node, of=models.AiCall):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    task: str = strawberry.field(description="What kind of task it was.")
    purpose: AiCallPurpose = strawberry.field(description="What it was for.")
    status: AiCallStatus
    error_code: str = strawberry.field(description="Why it gave no answer, such as RATE_LIMITED, CONTEXT_TOO_LONG, REFUSED, AUTH, TIMEOUT.")
    error: str = strawberry.field(description="The same, for a person.")
    candidates: JSON = strawberry.field(description="`[{model, provider, name, why}]`: `why` says why one could not be asked.")
    reason: str = strawberry.field(description="Why these, in this order.")
    tries: JSON = strawberry.field(
        description="`[{model, provider, name, error, milliseconds, firstTokenMilliseconds, inputTokens, outputTokens, costMicros, isEstimated}]`."
    )
    provider: str = strawberry.field(description="Of the model that answered, or was tried last.")
    model_name: str = strawberry.field(description="As the model that answered calls itself.")
    input_tokens: Long = strawberry.field(description="Of all tries.")
    output_tokens: Long = strawberry.field(description="Of all tries.")
    cost_micros: Long = strawberry.field(description="Of all tries, in millionths of `currency`.")
    saved_micros: Long = strawberry.field(description="What the answer had cost that was there already.")
    saved_milliseconds: Long = strawberry.field(description="How much longer it had taken.")
    currency: str = strawberry.field(description="USD.")
    price_version: str = strawberry.field(description="Where the price comes from.")
    cache: CacheState = strawberry.field(description="What the cache had to do with it.")
    similarity: float | None = strawberry.field(description="SEMANTIC: of the question and the one whose answer this is.")
    entry_age_seconds: Long | None = strawberry.field(description="SEMANTIC: how old that answer was.")
    milliseconds: int = strawberry.field(description="From the question to its end.")
    first_token_milliseconds: int | None = strawberry.field(description="Until the first word was passed on, if any was before the end.")
    is_streamed: bool = computed(bool, "was_streamed", description="Whether words were passed on as they came.")
    partial_text: str | None = strawberry.field(description="What had been passed on when it broke off.")
    step: str = strawberry.field(description="Of the run: the step's key, and of a forEach its item behind a slash.")
    created_at: datetime = strawberry.field(description="When it was asked.")
    ratings: Connection[Annotated[AnswerRating, strawberry.lazy("schema.rankings")]] = connection(
        rankings.ratings_of_call, "What members say of the answer, newest first."
    )
    viewer_rating: Annotated[AnswerRating, strawberry.lazy("schema.rankings")] | None = edge(rankings.own_rating, "What you say of it.")
    project: Project = edge(resolve.project_of)
    run: Run | None = edge(resolve.run_of_call, "Whose step asked.")
    workflow: Workflow | None = edge(resolve.workflow_of, "Of that run.")
    user: User | None = edge(resolve.user_of, "Who asked, or for whom its run is.")
    api_key: ApiKey | None = edge(resolve.api_key_of, "By which they asked; null also for who may not see it.")
    language_model: LanguageModel | None = edge(resolve.model_of_call, "That answered, or was tried last; null if it is gone.")


@strawberry.type(description="A line of the ledger: what one try cost. It never changes.")
class Charge(Node, of=models.Charge):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    provider: str = strawberry.field(description="Who is owed.")
    model_name: str = strawberry.field(description="As the model calls itself.")
    input_tokens: Long = strawberry.field(description="Of the prompt.")
    output_tokens: Long = strawberry.field(description="Of the answer.")
    cost_micros: Long = strawberry.field(description="Millionths of `currency`.")
    currency: str = strawberry.field(description="USD.")
    price_version: str = strawberry.field(description="Where the price comes from.")
    is_estimated: bool = strawberry.field(description="The provider did not tell what was used: it is the most that it can have been.")
    created_at: datetime = strawberry.field(description="When the money was set aside: the period that it counts in.")
    project: Project = edge(resolve.project_of)
    ai_call: AiCall | None = edge(resolve.call_of, "The receipt; null once it is kept no longer.")
    workflow: Workflow | None = edge(resolve.workflow_of, "Whose budgets it counts in, as the next two.")
    user: User | None = edge(resolve.user_of, "Who asked, or for whom the run was.")
    api_key: ApiKey | None = edge(resolve.api_key_of, "By which they asked; null also for who may not see it.")


@strawberry.type(description="What may be spent in a period, by all calls that fit what it names.")
class Budget(Node, of=models.Budget):
    viewer_can: list[Permission] = viewer_can(permissions.in_budget, "id")
    period: BudgetPeriod = strawberry.field(description="For how long the limit is.")
    limit_micros: Long = strawberry.field(description="Millionths of a dollar.")
    is_hard: bool = strawberry.field(description="Whether it refuses. One that does not only tells that it is exceeded.")
    spent_micros: Long = batched(resolve.spent, description="In the period that is now.")
    reserved_micros: Long = batched(resolve.reserved, description="Set aside for calls under way.")
    renews_at: datetime = computed(resolve.renews_at, "period", description="The end of the period that is now.")
    created_at: datetime
    project: Project | None = edge(resolve.project_of)
    workflow: Workflow | None = edge(resolve.workflow_of, "Of the calls of this workflow alone.")
    user: User | None = edge(resolve.user_of, "Of the calls of this member alone.")
    api_key: ApiKey | None = edge(resolve.api_key_of, "Of the calls made with this API key alone; null also for who may not see it.")


@strawberry.type(description="What a project asked of models in a span of time.")
class AiStatistics(Row, of=told.AiStatistics):
    calls: int = strawberry.field(description="All of them.")
    failed: int = strawberry.field(description="Without a whole answer.")
    hits: int = strawberry.field(description="Whose answer was there already.")
    semantic_hits: int = strawberry.field(description="Of those, with an answer to another question.")
    wrong_hits: int = strawberry.field(description="How many of such were reported as wrong in this time.")
    false_hit_rate: float | None = computed(
        resolve.false_hit_rate,
        "false_hits",
        "semantic_hits",
        description="The share of `semanticHits` that were reported as wrong. Of what nobody reports `semanticCache.measure` knows.",
    )
    semantic_cost_micros: Long = strawberry.field(description="Of `costMicros`: what vectors and judgements for semantic caches came to.")
    eligible: int = strawberry.field(description="Of which the cache was asked.")
    hit_rate: float | None = computed(resolve.hit_rate, "hits", "eligible", description="hits / eligible.")
    cost_micros: Long = strawberry.field(description="Millionths of a dollar.")
    saved_micros: Long = strawberry.field(description="What the answers had cost that were there already.")
    saved_milliseconds: Long = strawberry.field(description="How much longer they had taken.")
    input_tokens: Long = strawberry.field(description="Of prompts.")
    output_tokens: Long = strawberry.field(description="Of answers.")


@strawberry.type(description="What is no more.")
class Removed(Row, of=resolve.Removed):
    deleted_id: strawberry.ID = strawberry.field(description="Its global id.")


@strawberry.type
class Query:
    language_models: Connection[LanguageModel] = connection(
        resolve.language_models, "The installation's models, and those of your projects, newest first."
    )
    ai_statistics: AiStatistics | None = asked(resolve.ai_statistics, "What a project asked of models, and what the cache saved.")


@strawberry.type
class Mutation:
    set_provider_key: Annotated[ProviderKey | Problem, strawberry.union("SetProviderKeyResult")] = mutation(
        resolve.set_provider_key,
        "Have the project's own key sent to this address of a provider. Needs a recent proof of who you are.",
        people_only=True,
    )
    delete_provider_key: Annotated[Removed | Problem, strawberry.union("DeleteProviderKeyResult")] = mutation(
        resolve.delete_provider_key, "Forget a key.", people_only=True
    )
    create_language_model: Annotated[LanguageModel | Problem, strawberry.union("CreateLanguageModelResult")] = mutation(
        resolve.create_language_model, "Name a model that the project may ask."
    )
    update_language_model: Annotated[LanguageModel | Problem, strawberry.union("UpdateLanguageModelResult")] = mutation(
        resolve.update_language_model, "Change what is said of a model. What is left out stays."
    )
    delete_language_model: Annotated[Removed | Problem, strawberry.union("DeleteLanguageModelResult")] = mutation(
        resolve.delete_language_model, "Forget a model. Rules that name it go on without it."
    )
    set_model_rule: Annotated[ModelRule | Problem, strawberry.union("SetModelRuleResult")] = mutation(
        resolve.set_model_rule, "Say which models a kind of task goes to: the project has one rule for it."
    )
    delete_model_rule: Annotated[Removed | Problem, strawberry.union("DeleteModelRuleResult")] = mutation(
        resolve.delete_model_rule, "Forget a rule."
    )
    create_budget: Annotated[Budget | Problem, strawberry.union("CreateBudgetResult")] = mutation(
        resolve.create_budget, "Limit what models may cost. What the period has seen already counts."
    )
    update_budget: Annotated[Budget | Problem, strawberry.union("UpdateBudgetResult")] = mutation(
        resolve.update_budget, "Change a budget. What is left out stays, and calls under way go on."
    )
    delete_budget: Annotated[Removed | Problem, strawberry.union("DeleteBudgetResult")] = mutation(
        resolve.delete_budget, "Forget a budget. The ledger stays."
    )
