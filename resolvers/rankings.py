from __future__ import annotations

from asyncio import Future
from datetime import date
from typing import Annotated
from uuid import UUID

import strawberry
from strawberry.scalars import JSON

from core.reads import PARENT, Find, First, Many, One, Where
from models.accounts import User
from models.ai import AiCall, LanguageModel
from models.projects import Permission, Project
from models.rankings import AnswerRating, BoardRow, ComparisonStatus, ComparisonVerdict, ModelComparison, PublicBoard, Thumb
from resolvers.ai import Removed
from resolvers.context import Context, Info, acting, find_all, find_to, plain, signed_in
from services.ai import comparisons
from services.ai.comparisons import Question
from services.rankings import boards, evidence, ratings
from services.rankings.evidence import BlindStatus, TaskRanking

# Declared here because the annotations of inputs are read when their classes are made.
strawberry.enum(Thumb, description="What a member thinks of an answer.")
strawberry.enum(
    ComparisonVerdict,
    description="A and B: that answer is the better one. TIE: both are as good. BOTH_BAD: neither is good, which counts as a tie.",
)
strawberry.enum(
    ComparisonStatus,
    description="PENDING: it is being answered. READY: it waits for a verdict. JUDGED: it has one. FAILED: an answer could not be had. "
    "EXPIRED: nobody judged it for a day. In the last three the models are told; only those that are JUDGED count.",
)
strawberry.enum(
    BlindStatus,
    description="COLLECTING: there are too few verdicts for a number. RANKED: there are enough.",
)


@strawberry.input(description="Which comparisons.")
class ComparisonFilter:
    status: Annotated[list[ComparisonStatus] | None, Where("status", "= any")] = None
    task: Annotated[str | None, Where("task")] = strawberry.field(default=None, description="Of this kind.")


comparisons_of_project = Many(ModelComparison, by="project_id", order=("-created_at", "-id"), where=ComparisonFilter)
comparison = Find(ModelComparison, visible=ModelComparison.visible_to)
boards_of_project = Many(PublicBoard, by="project_id", order=("-created_at", "-id"))
rows_of_board = Many(BoardRow, by="board_id", order=("position",), total=True)
ratings_of_call = Many(AnswerRating, by="call_id", order=("-created_at", "-id"))
own_rating = First(AnswerRating, by="call_id", order=("-created_at", "-id"), visible=AnswerRating.of_viewer)
project_of = One(Project, by="project_id", visible=PARENT)
ranked_model = One(LanguageModel, by="model_id", visible=LanguageModel.visible_to)
model_a = One(LanguageModel, by="model_a_id", visible=LanguageModel.visible_to)
model_b = One(LanguageModel, by="model_b_id", visible=LanguageModel.visible_to)
call_a = One(AiCall, by="call_a_id", visible=AiCall.visible_to)
call_b = One(AiCall, by="call_b_id", visible=AiCall.visible_to)
rated_call = One(AiCall, by="call_id", visible=AiCall.visible_to)
rated_by = One(User, by="user_id", visible=User.visible_to)
started_by = One(User, by="started_by_id", visible=User.visible_to)
judged_by = One(User, by="judged_by_id", visible=User.visible_to)

OfTask = Annotated[
    str | None, strawberry.argument(description="Of this kind alone; empty: those without one. Null: each kind that there is.")
]
Days = Annotated[int, strawberry.argument(description="1 to 365 days in UTC, of which the last is today.")]
RatedCall = Annotated[strawberry.ID, strawberry.argument(description="The receipt of the call that gave the answer.")]
Why = Annotated[str, strawberry.argument(description="At most 1000 characters.")]
Word = Annotated[Thumb, strawberry.argument(description="What you think of it.")]
Decision = Annotated[ComparisonVerdict, strawberry.argument(description="Which answer is better.")]
OneComparison = Annotated[strawberry.ID, strawberry.argument(description="A comparison's id.")]
OneBoard = Annotated[strawberry.ID, strawberry.argument(description="A board's id.")]
Asked = Annotated[str, strawberry.argument(description="What both are asked; 1 to 50,000 characters.")]
Kind = Annotated[str, strawberry.argument(description="Which kind of task it is; at most 60 characters.")]
Instructions = Annotated[str, strawberry.argument(description="What stands above the prompt; at most 10,000 characters.")]
MostTokens = Annotated[int, strawberry.argument(description="Of each answer: 1 to 32,000.")]
Heat = Annotated[float | None, strawberry.argument(description="0 to 2. Null: as the models are set.")]
Among = Annotated[
    list[strawberry.ID] | None,
    strawberry.argument(
        description="Two of these are asked; of one, it and another. Null: two of the rule for the task, or of all there are."
    ),
]
BoardName = Annotated[str, strawberry.argument(description="At most 100 characters.")]
Source = Annotated[str, strawberry.argument(description="Where it was published. It is kept as text: nothing is fetched.")]
Published = Annotated[date, strawberry.argument(description="When it was published.")]
Rows = Annotated[
    JSON | None,
    strawberry.argument(description="`[{model, score, low, high, votes}]`, best first, 1 to 1000; only model and score must be there."),
]
Csv = Annotated[
    str | None,
    strawberry.argument(description="The same as CSV, in place of `rows`; its first line names the columns. At most 200,000 characters."),
]


def model_rankings(root: strawberry.Parent[Project], info: Info, task: OfTask = None, days: Days = 30) -> Future[list[TaskRanking]]:
    return info.context.reads.call(_rankings, info.context, (root.id, task, days))


async def _rankings(context: Context, asked: list[tuple[UUID, str | None, int]]) -> list[list[TaskRanking]]:
    return await evidence.rankings(context.platform.database.reads, asked)


async def rate_answer(info: Info, ai_call_id: RatedCall, thumb: Word, reason: Why = "") -> AiCall:
    call = await find_to(info, Permission.RUN, AiCall, ai_call_id, "aiCallId")
    return await ratings.rate(call, thumb, reason, signed_in(info))


async def retract_rating(info: Info, ai_call_id: RatedCall) -> AiCall:
    call = await find_to(info, Permission.RUN, AiCall, ai_call_id, "aiCallId")
    return await ratings.retract(call, signed_in(info))


async def start_comparison(
    info: Info,
    project_id: strawberry.ID,
    prompt: Asked,
    task: Kind = "",
    system: Instructions = "",
    most_tokens: MostTokens = 1024,
    temperature: Heat = None,
    language_model_ids: Among = None,
) -> ModelComparison:
    project = await find_to(info, Permission.RUN, Project, project_id, "projectId")
    models = [] if language_model_ids is None else await find_all(info, LanguageModel, language_model_ids, "languageModelIds")
    question = Question(prompt, task, system, most_tokens, temperature)
    return await comparisons.start(info.context.platform.database.pool, project, question, models, signed_in(info))


async def judge_comparison(info: Info, comparison_id: OneComparison, verdict: Decision) -> ModelComparison:
    row = await find_to(info, Permission.RUN, ModelComparison, comparison_id, "comparisonId")
    return await comparisons.judge(info.context.platform.database.pool, row, verdict, signed_in(info))


async def import_board(
    info: Info,
    project_id: strawberry.ID,
    name: BoardName,
    source_url: Source,
    published_on: Published,
    rows: Rows = None,
    csv: Csv = None,
) -> PublicBoard:
    project = await find_to(info, Permission.ADMINISTER, Project, project_id, "projectId")
    return await boards.import_board(project, name, source_url, published_on, plain(rows), csv, acting(info))


async def delete_board(info: Info, public_board_id: OneBoard) -> Removed:
    board = await find_to(info, Permission.ADMINISTER, PublicBoard, public_board_id, "publicBoardId")
    await boards.delete_board(board, acting(info))
    return Removed(public_board_id)
