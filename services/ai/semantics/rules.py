"""What a project's administrators say of semantic caches, and what its members say of their answers."""

from __future__ import annotations

from typing import Any

from core.callers import Actor
from core.clock import now
from core.database import Pool, transaction
from core.errors import Conflict, FieldFault, Invalid, NotFound
from core.fields import JSON
from models.ai import (
    AiCall,
    CacheState,
    Judge,
    LanguageModel,
    ModelCapability,
    ModelRule,
    SemanticCache,
    SemanticEntry,
    SemanticMode,
    SemanticTrial,
    TrialVerdict,
    WrongHit,
    semantics,
)
from services import audits
from services.ai.semantics import intervals

BUDGET_LEAST, BUDGET_MOST = 0.001, 0.2
_MOST_MICROS = 10**12


async def switch_on(
    rule: ModelRule, embedding: LanguageModel, false_hit_budget: float, judge: LanguageModel | None, judge_day_micros: int, by: Actor
) -> SemanticCache:
    """In shadow. Said again it changes what is said; with another model for vectors or for judging it begins anew. Raises Invalid, or
    NotFound for a model of another project."""
    for model, at in ((embedding, "embeddingModelId"), (judge, "judgeModelId")):
        if model is not None and model.project_id not in (None, rule.project_id):
            raise NotFound.field(at)
    if ModelCapability.EMBEDDINGS not in embedding.capabilities:
        raise Invalid.field("embeddingModelId", "NO_EMBEDDINGS", "This model makes no vectors: name one with the capability EMBEDDINGS.")
    if judge is not None and ModelCapability.EMBEDDINGS in judge.capabilities:
        raise Invalid.field("judgeModelId", "NO_ANSWERS", "This model makes vectors, and judges nothing.")
    if not BUDGET_LEAST <= false_hit_budget <= BUDGET_MOST:
        raise Invalid.field("falseHitBudget", "OUT_OF_RANGE", f"The share of hits that may be wrong is {BUDGET_LEAST} to {BUDGET_MOST}.")
    if not 0 <= judge_day_micros <= _MOST_MICROS:
        raise Invalid.field("judgeDayMicros", "OUT_OF_RANGE", f"Judgements of a day may cost 0 to {_MOST_MICROS}.")
    said: dict[str, Any] = {
        "false_hit_budget": false_hit_budget,
        "embedding_model_id": embedding.id,
        "judge_model_id": None if judge is None else judge.id,
        "judge_day_micros": judge_day_micros,
    }
    async with transaction():
        cache = await SemanticCache.get_or_none(rule_id=rule.id)
        if cache is not None and (cache.embedding_model_id, cache.judge_model_id) != (said["embedding_model_id"], said["judge_model_id"]):
            await cache.delete()
            cache = None
        if cache is None:
            cache = await SemanticCache.create(project_id=rule.project_id, rule_id=rule.id, **said)
        else:
            await cache.update_from_dict(said).save(update_fields=list(said))
        await audits.note("semantic_cache.set", by, cache, project_id=cache.project_id, after=_told(cache))
    return cache


async def set_mode(pool: Pool, cache: SemanticCache, mode: SemanticMode, threshold: float | None, by: Actor) -> SemanticCache:
    """LIVE: from this similarity on it serves; None is what is proposed. Raises Conflict when nothing is, Invalid for less than that."""
    if mode is SemanticMode.SHADOW:
        threshold = None
    else:
        found = intervals.measured((await semantics.buckets(pool, [cache.id]))[cache.id], cache.false_hit_budget)
        if found.threshold is None:
            message = f"No threshold is proposed: {found.state}. It takes {found.needed_hits} hits that are right in shadow at least."
            raise Conflict(message, [FieldFault("mode", found.state, message)])
        threshold = found.threshold if threshold is None else threshold
        if not found.threshold <= threshold <= 1:
            raise Invalid.field("threshold", "OUT_OF_RANGE", f"A threshold is {found.threshold} (what is proposed) to 1.")
    async with transaction():
        before = _told(cache)
        cache.mode, cache.threshold = mode, threshold
        await cache.save(update_fields=["mode", "threshold"])
        await audits.note("semantic_cache.mode_set", by, cache, project_id=cache.project_id, before=before, after=_told(cache))
    return cache


async def switch_off(cache: SemanticCache, by: Actor) -> None:
    """With all that it has learned. What was called wrong stays so."""
    async with transaction():
        await cache.delete()
        await audits.note("semantic_cache.deleted", by, cache, project_id=cache.project_id, before=_told(cache))


async def judge(trial: SemanticTrial, verdict: TrialVerdict, by: Actor) -> SemanticTrial:
    """A member's verdict stands above a judge's. Raises Conflict where there is nothing to judge."""
    if trial.similarity is None:
        message = "Nothing would have been answered to this question."
        raise Conflict(message, [FieldFault("semanticTrialId", "NO_HIT", message)])
    async with transaction():
        trial.verdict, trial.judge, trial.judge_at, trial.judged_at = verdict, Judge.MEMBER, None, now()
        await trial.save(update_fields=["verdict", "judge", "judge_at", "judged_at"])
        await audits.note("semantic_trial.judged", by, trial, project_id=trial.project_id, after={"verdict": verdict})
    return trial


async def report(call: AiCall, by: Actor) -> AiCall:
    """The entry goes, and neither of the two texts is ever answered with the other's answer again. Said twice it is said once. Raises
    Conflict for a call that no semantic cache answered."""
    if call.cache is not CacheState.SEMANTIC or call.semantic_hit is None:
        message = "No other question's answer was given here."
        raise Conflict(message, [FieldFault("aiCallId", "NO_HIT", message)])
    entry_id, asked, answers = call.semantic_hit
    low, high = sorted([asked, answers])
    async with transaction():
        _, is_new = await WrongHit.get_or_create({"call_id": call.id}, project_id=call.project_id, low_digest=low, high_digest=high)
        await SemanticEntry.filter(id=entry_id, cache__project_id=call.project_id).delete()
        if is_new:
            await audits.note("semantic_hit.reported", by, call, project_id=call.project_id, after={"similarity": call.similarity})
    return call


def _told(cache: SemanticCache) -> JSON:
    return {
        "rule": str(cache.rule_id),
        "mode": cache.mode,
        "threshold": cache.threshold,
        "falseHitBudget": cache.false_hit_budget,
        "embeddingModel": str(cache.embedding_model_id),
        "judgeModel": None if cache.judge_model_id is None else str(cache.judge_model_id),
        "judgeDayMicros": cache.judge_day_micros,
    }
