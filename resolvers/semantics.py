from __future__ import annotations

from asyncio import Future
from typing import Annotated
from uuid import UUID

import strawberry

from core.fields import Long
from core.reads import PARENT, First, Many, One, Where
from models.ai import AiCall, Judge, LanguageModel, ModelRule, SemanticCache, SemanticMode, SemanticTrial, TrialVerdict, semantics
from models.projects import Permission
from resolvers.ai import Removed
from resolvers.context import Context, Info, acting, find, find_to
from services.ai.semantics import intervals, rules
from services.ai.semantics.intervals import ProposalState, SemanticMeasure

# Declared here because the annotations of inputs are read when their classes are made.
strawberry.enum(SemanticMode, description="SHADOW: models answer, and it is measured what the cache would have. LIVE: it answers.")
strawberry.enum(TrialVerdict, description="On what a semantic cache would have answered.")
strawberry.enum(
    Judge, description="Whose verdict it is. EXACT: the answers are the same, or must be. MODEL: the judge's. MEMBER: somebody's here."
)
strawberry.enum(
    ProposalState,
    description="COLLECTING: too few hits to say anything. NONE_FITS: at no threshold is it sure that no more are wrong than may be. PROPOSED: at one it is.",
)


@strawberry.input(description="Which trials.")
class SemanticTrialFilter:
    verdict: Annotated[list[TrialVerdict] | None, Where("verdict", "= any")] = strawberry.field(default=None, description="Any of these.")
    similarity_from: Annotated[float | None, Where("similarity", ">=")] = strawberry.field(
        default=None, description="With a hit of at least this similarity."
    )


cache_of_rule = First(SemanticCache, by="rule_id", order=("-created_at", "-id"))
trials = Many(SemanticTrial, by="cache_id", order=("-created_at", "-id"), where=SemanticTrialFilter)
cache_of_trial = One(SemanticCache, by="cache_id", visible=PARENT)
rule_of = One(ModelRule, by="rule_id", visible=PARENT)
embedding_model_of = One(LanguageModel, by="embedding_model_id", visible=LanguageModel.visible_to)
judge_model_of = One(LanguageModel, by="judge_model_id", visible=LanguageModel.visible_to)

OneRule = Annotated[strawberry.ID, strawberry.argument(description="A rule's id.")]
OneCache = Annotated[strawberry.ID, strawberry.argument(description="A semantic cache's id.")]
OneTrial = Annotated[strawberry.ID, strawberry.argument(description="A trial's id.")]
OneCall = Annotated[strawberry.ID, strawberry.argument(description="The id of a receipt whose `cache` is SEMANTIC.")]
Embedder = Annotated[strawberry.ID, strawberry.argument(description="A model with the capability EMBEDDINGS.")]
JudgeModel = Annotated[
    strawberry.ID | None, strawberry.argument(description="Who judges answers that differ. Without it members do (`judgeSemanticTrial`).")
]
JudgeMoney = Annotated[Long, strawberry.argument(description="Millionths of a dollar that its judgements of a day (UTC) may cost.")]
Share = Annotated[float, strawberry.argument(description="The share of hits that may be wrong, 0.001 to 0.2.")]
Mode = Annotated[SemanticMode, strawberry.argument(description="Whether it answers.")]
Said = Annotated[TrialVerdict, strawberry.argument(description="Whether the kept answer would have been right.")]
Threshold = Annotated[float | None, strawberry.argument(description="LIVE: from this similarity on. Null: the one that is proposed.")]


def measure(root: strawberry.Parent[SemanticCache], info: Info) -> Future[SemanticMeasure]:
    return info.context.reads.call(_measures, info.context, root.id)


async def _measures(context: Context, ids: list[UUID]) -> list[SemanticMeasure]:
    found = await semantics.buckets(context.platform.database.pool, ids)
    budgets = {cache.id: cache.false_hit_budget for cache in await SemanticCache.filter(id__in=ids)}
    return [intervals.measured(found[id], budgets.get(id, rules.BUDGET_LEAST)) for id in ids]


async def set_semantic_cache(
    info: Info,
    model_rule_id: OneRule,
    embedding_model_id: Embedder,
    false_hit_budget: Share = 0.01,
    judge_model_id: JudgeModel = None,
    judge_day_micros: JudgeMoney = 0,  # type: ignore[assignment]  # a Long in the API
) -> SemanticCache:
    rule = await find_to(info, Permission.ADMINISTER, ModelRule, model_rule_id, "modelRuleId")
    embedding = await find(info, LanguageModel, embedding_model_id, "embeddingModelId")
    judge = None if judge_model_id is None else await find(info, LanguageModel, judge_model_id, "judgeModelId")
    return await rules.switch_on(rule, embedding, false_hit_budget, judge, judge_day_micros, acting(info))


async def set_semantic_cache_mode(info: Info, semantic_cache_id: OneCache, mode: Mode, threshold: Threshold = None) -> SemanticCache:
    cache = await find_to(info, Permission.ADMINISTER, SemanticCache, semantic_cache_id, "semanticCacheId")
    return await rules.set_mode(info.context.platform.database.pool, cache, mode, threshold, acting(info))


async def delete_semantic_cache(info: Info, semantic_cache_id: OneCache) -> Removed:
    cache = await find_to(info, Permission.ADMINISTER, SemanticCache, semantic_cache_id, "semanticCacheId")
    await rules.switch_off(cache, acting(info))
    return Removed(semantic_cache_id)


async def judge_semantic_trial(info: Info, semantic_trial_id: OneTrial, verdict: Said) -> SemanticTrial:
    trial = await find_to(info, Permission.EDIT, SemanticTrial, semantic_trial_id, "semanticTrialId")
    return await rules.judge(trial, verdict, acting(info))


async def report_wrong_hit(info: Info, ai_call_id: OneCall) -> AiCall:
    call = await find_to(info, Permission.RUN, AiCall, ai_call_id, "aiCallId")
    return await rules.report(call, acting(info))
