from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from core.fields import Long
from models.ai import semantics as models
from models.ai.semantics import Judge, SemanticMode, TrialVerdict
from models.projects import Permission
from resolvers import permissions
from resolvers import semantics as resolve
from schema.ai import AiCall, LanguageModel, ModelRule, Removed
from schema.operations import asked, mutation
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.relay import Connection, Node, Row, connection, edge
from services.ai.semantics import intervals
from services.ai.semantics.intervals import ProposalState


@strawberry.type(description="What a semantic cache would have answered, had it served from a similarity on.")
class ThresholdMeasure(Row, of=intervals.ThresholdMeasure):
    threshold: float = strawberry.field(description="The similarity.")
    hits: int = strawberry.field(description="Questions that it would have answered.")
    wrong: int = strawberry.field(description="Of those, wrongly.")
    undecided: int = strawberry.field(description="Of those, nobody has judged yet.")
    false_hit_rate: float | None = strawberry.field(description="wrong / judged.")
    low: float = strawberry.field(description="Where the share of wrong hits begins, with 95 % (Wilson).")
    high: float = strawberry.field(description="Where it ends. What nobody has judged counts as wrong here.")


@strawberry.type(description="What is known of a semantic cache.")
class SemanticMeasure(Row, of=intervals.SemanticMeasure):
    asked: int = strawberry.field(description="Questions that models answered.")
    state: ProposalState = strawberry.field(description="Whether a threshold is proposed.")
    threshold: float | None = strawberry.field(description="The lowest at which no more hits are wrong than may be.")
    needed_hits: int = strawberry.field(description="Hits that it takes at least to say so.")
    thresholds: list[ThresholdMeasure] = strawberry.field(description="0.70 to 1.00.")


@strawberry.type(description="Answers questions of a rule's tasks with what was answered to questions that are near.")
class SemanticCache(Node, of=models.SemanticCache):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    mode: SemanticMode = strawberry.field(description="Whether it answers.")
    threshold: float | None = strawberry.field(description="LIVE: the least similarity that is answered.")
    false_hit_budget: float = strawberry.field(description="The share of hits that may be wrong.")
    judge_day_micros: Long = strawberry.field(description="Millionths of a dollar that judgements of a day may cost.")
    created_at: datetime = strawberry.field(description="What it has learned is of the time since then.")
    rule: ModelRule = edge(resolve.rule_of, "Whose tasks it is for.")
    embedding_model: LanguageModel | None = edge(resolve.embedding_model_of, "Null: it is gone, and nothing is looked up.")
    judge_model: LanguageModel | None = edge(resolve.judge_model_of, "Null: members judge.")
    measure: SemanticMeasure = asked(resolve.measure, "Of trials that are kept.")
    trials: Connection[SemanticTrial] = connection(resolve.trials, "Newest first.")


@strawberry.type(
    description="A question that a model answered, and what a semantic cache would have. The texts go when the answers expire."
)
class SemanticTrial(Node, of=models.SemanticTrial):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    similarity: float | None = strawberry.field(description="Of the two questions. Null: it would have answered nothing.")
    question: str = strawberry.field(description="Cut after 4000 characters, as the others.")
    answer: str = strawberry.field(description="The model's.")
    kept_question: str = strawberry.field(description="Whose answer it would have given.")
    kept_answer: str = strawberry.field(description="That answer.")
    verdict: TrialVerdict | None = strawberry.field(description="Whether it would have been right.")
    judge: Judge | None = strawberry.field(description="Who says so.")
    created_at: datetime
    cache: SemanticCache = edge(resolve.cache_of_trial, "Whose trial it is.")


@strawberry.type
class Mutation:
    set_semantic_cache: Annotated[SemanticCache | Problem, strawberry.union("SetSemanticCacheResult")] = mutation(
        resolve.set_semantic_cache,
        "Have it measured what a semantic cache of this rule would answer. With another model of vectors or another judge it begins anew.",
    )
    set_semantic_cache_mode: Annotated[SemanticCache | Problem, strawberry.union("SetSemanticCacheModeResult")] = mutation(
        resolve.set_semantic_cache_mode, "Have it answer, from a threshold on that its measure proposes, or answer no longer."
    )
    delete_semantic_cache: Annotated[Removed | Problem, strawberry.union("DeleteSemanticCacheResult")] = mutation(
        resolve.delete_semantic_cache, "Forget it, with all that it has learned but the hits that were reported as wrong."
    )
    judge_semantic_trial: Annotated[SemanticTrial | Problem, strawberry.union("JudgeSemanticTrialResult")] = mutation(
        resolve.judge_semantic_trial, "Say whether the kept answer would have been right. It stands above what a model says."
    )
    report_wrong_hit: Annotated[AiCall | Problem, strawberry.union("ReportWrongHitResult")] = mutation(
        resolve.report_wrong_hit, "The answer was to another question: that entry goes, and the two are never taken for each other again."
    )
