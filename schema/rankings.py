from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

import strawberry

from core.fields import Long
from models import rankings as models
from models.projects import Permission
from models.rankings import ComparisonStatus, ComparisonVerdict, Thumb
from resolvers import permissions
from resolvers import rankings as resolve
from schema.accounts import User
from schema.ai import AiCall, LanguageModel, Removed
from schema.operations import mutation
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.projects import Project
from schema.relay import Connection, Node, Row, connection, edge
from services.rankings import evidence
from services.rankings.evidence import BlindStatus


@strawberry.type(description="How often something was so, of how often it could have been.")
class Share(Row, of=evidence.Share):
    n: int = strawberry.field(description="How many it rests on.")
    value: float | None = strawberry.field(description="0 to 1. Null: there are none.")
    low: float | None = strawberry.field(description="Where its interval of 95 % begins (Wilson).")
    high: float | None = strawberry.field(description="Where it ends.")


@strawberry.type(description="How long something took, in milliseconds; off by 2.5 % at most.")
class Percentiles(Row, of=evidence.Percentiles):
    n: int = strawberry.field(description="How many they rest on.")
    p50: float | None = strawberry.field(description="Half took no longer. Null: there are none.")
    p95: float | None = strawberry.field(description="95 of 100 took no longer.")


@strawberry.type(
    description="What blind comparisons say of a model: its strength by Davidson's model, on the scale of Elo, where 1000 is the average of its "
    "group and 400 points are odds of ten to one."
)
class BlindRank(Row, of=evidence.BlindRank):
    status: BlindStatus
    verdicts: int = strawberry.field(description="How many it rests on.")
    needed: int = strawberry.field(description="How many there must be for a number.")
    wins: int = strawberry.field(description="Its answer was the better one.")
    losses: int = strawberry.field(description="The other's was.")
    ties: int = strawberry.field(description="Both were as good.")
    both_bad: int = strawberry.field(description="Neither was good; for the strength these are ties.")
    group: int = strawberry.field(
        description="Only models of one group can be compared: a chain of comparisons joins them. 0: never compared."
    )
    points: float | None = strawberry.field(description="Null while COLLECTING.")
    low: float | None = strawberry.field(description="Where its interval of 95 % begins.")
    high: float | None = strawberry.field(description="Where it ends.")


@strawberry.type(description="How a model does at one kind of task.")
class ModelRanking(Row, of=evidence.ModelRanking):
    provider: str = strawberry.field(description="Whose it is, as receipts say; empty without any.")
    model_name: str = strawberry.field(description="As its provider calls it.")
    calls: int = strawberry.field(description="In which it was asked; what a cache answered is not among them.")
    success: Share = strawberry.field(
        description="Of the calls in which it was asked, those whose answer was its. Calls that were canceled meanwhile, and those whose request was wrong, do not count."
    )
    latency: Percentiles = strawberry.field(description="Of those answers: its tries in the call, from the question to the end.")
    first_token: Percentiles = strawberry.field(description="Of its tries that were streamed: until the first word.")
    cost_micros: Long = strawberry.field(description="Of all its tries in these calls, failed ones too, in millionths of a dollar.")
    cost_micros_per_1000: float | None = strawberry.field(description="1000 × costMicros / calls.")
    cache: Share = strawberry.field(description="Of the calls for it of which the cache was asked, those that it answered.")
    thumbs_up: int = strawberry.field(description="Ratings of its answers.")
    thumbs_down: int = strawberry.field(description="Ratings of its answers.")
    approval: Share = strawberry.field(description="thumbsUp among all thumbs.")
    blind: BlindRank = strawberry.field(description="What blind comparisons say.")
    language_model: LanguageModel | None = edge(resolve.ranked_model, "Null if it is gone.")


@strawberry.type(description="How models do at one kind of task, by the project's own calls.")
class TaskRanking(Row, of=evidence.TaskRanking):
    task: str = strawberry.field(description="Empty: of no kind.")
    starts_at: datetime = strawberry.field(description="Where the window begins, a midnight in UTC.")
    counted_at: datetime | None = strawberry.field(
        description="When receipts were counted last; thumbs and verdicts are of now. Null: not yet."
    )
    rows: list[ModelRanking] = strawberry.field(
        description="Those that blind comparisons rank first, by the low end of their interval; then the others, by that of their success."
    )


@strawberry.type(description="What a member thinks of an answer.")
class AnswerRating(Node, of=models.AnswerRating):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    thumb: Thumb = strawberry.field(description="Up or down.")
    reason: str = strawberry.field(description="Why, if they said.")
    task: str = strawberry.field(description="What kind of task it was.")
    created_at: datetime
    changed_at: datetime = strawberry.field(description="When it was last said.")
    user: User | None = edge(resolve.rated_by, "Whose word it is.")
    ai_call: AiCall | None = edge(resolve.rated_call, "The receipt; null if it is kept no longer.")
    project: Project = edge(resolve.project_of)


@strawberry.type(
    description="Two answers to one question. Whose they are is told when it is judged, or over; the receipts and charges are shown then."
)
class ModelComparison(Node, of=models.ModelComparison):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    task: str = strawberry.field(description="Which kind of task it is.")
    prompt: str = strawberry.field(description="What both were asked.")
    system: str = strawberry.field(description="What stood above it.")
    status: ComparisonStatus
    error_code: str = strawberry.field(description="FAILED: why, such as BUDGET_EXCEEDED or TIMEOUT.")
    answer_a: str | None = strawberry.field(description="One answer. Null until both are there.")
    answer_b: str | None = strawberry.field(description="The other.")
    verdict: ComparisonVerdict | None = strawberry.field(description="Which is better.")
    created_at: datetime
    judged_at: datetime | None = strawberry.field(description="When somebody said so.")
    project: Project = edge(resolve.project_of)
    started_by: User | None = edge(resolve.started_by, "Who asked.")
    judged_by: User | None = edge(resolve.judged_by, "Who said which is better.")
    model_a: LanguageModel | None = edge(resolve.model_a, "Whose A is. Null until it is told.")
    model_b: LanguageModel | None = edge(resolve.model_b, "Whose B is. Null until it is told.")
    call_a: AiCall | None = edge(resolve.call_a, "The receipt of A. Null until models are told.")
    call_b: AiCall | None = edge(resolve.call_b, "The receipt of B. Null until models are told.")


@strawberry.type(description="A line of a board.")
class BoardRow(Row, of=models.BoardRow):
    position: int = strawberry.field(description="From 1, as it was given.")
    model: str = strawberry.field(description="As the board calls it: it need be none of the project's.")
    score: float = strawberry.field(description="On the board's own scale.")
    low: float | None = strawberry.field(description="Where its interval begins, if it has one.")
    high: float | None = strawberry.field(description="Where it ends.")
    votes: Long | None = strawberry.field(description="How many it rests on, if the board says.")


@strawberry.type(
    description="What others publish of models, as an administrator gave it. No ranking of the project's and no route knows it."
)
class PublicBoard(Node, of=models.PublicBoard):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    name: str
    source_url: str = strawberry.field(description="Where it was published.")
    published_on: date = strawberry.field(description="When.")
    created_at: datetime = strawberry.field(description="When it was imported.")
    rows: Connection[BoardRow] = connection(resolve.rows_of_board, "In its order.")
    project: Project = edge(resolve.project_of)


@strawberry.type
class Query:
    model_comparison: ModelComparison | None = edge(resolve.comparison, "A comparison by its id.")


@strawberry.type
class Mutation:
    rate_answer: Annotated[AiCall | Problem, strawberry.union("RateAnswerResult")] = mutation(
        resolve.rate_answer, "Say what you think of an answer, in place of what you said before.", people_only=True
    )
    retract_rating: Annotated[AiCall | Problem, strawberry.union("RetractRatingResult")] = mutation(
        resolve.retract_rating, "Take back what you said of an answer.", people_only=True
    )
    start_comparison: Annotated[ModelComparison | Problem, strawberry.union("StartComparisonResult")] = mutation(
        resolve.start_comparison,
        "Have two models answer the same, chosen so that the verdict tells much. It costs what both calls cost, within the budgets.",
    )
    judge_comparison: Annotated[ModelComparison | Problem, strawberry.union("JudgeComparisonResult")] = mutation(
        resolve.judge_comparison, "Say which answer is better: once, and then be told whose they are.", people_only=True
    )
    import_board: Annotated[PublicBoard | Problem, strawberry.union("ImportBoardResult")] = mutation(
        resolve.import_board, "Keep a board that others publish, apart from the project's own evidence."
    )
    delete_board: Annotated[Removed | Problem, strawberry.union("DeleteBoardResult")] = mutation(resolve.delete_board, "Forget a board.")
