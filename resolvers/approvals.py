"""Answers to approvals: each of a person, and those that come by a letter's link."""

from __future__ import annotations

from typing import Annotated

import strawberry

from core.reads import PARENT, Many, One
from models.accounts import User
from models.workflows import Approval, ApprovalAnswer
from resolvers.arguments import HASHED
from resolvers.context import Info, plain
from resolvers.workflows import Comment, Decision, FormValues
from services.workflows import approvals
from services.workflows.approvals import Given, Question, Receipt

answers = Many(ApprovalAnswer, by="approval_id", order=("created_at", "id"))
approval_of_answer = One(Approval, by="approval_id", visible=PARENT)
answered_by = One(User, by="user_id", visible=User.visible_to)

Answer = Annotated[Decision, strawberry.argument(description="For good: an answer cannot be taken back.")]
Token = Annotated[str, strawberry.argument(description="Of a letter's link, what comes after #token=.", metadata=HASHED)]


async def answer_approval_by_token(info: Info, token: Token, decision: Answer, values: FormValues = None, comment: Comment = "") -> Receipt:
    given = Given(decision is Decision.APPROVED, plain(values), comment)
    return await info.context.platform.answers.give_by_token(token, given, info.context.caller)


async def approval_by_token(token: Token) -> Question | None:
    return await approvals.asked_by(token)


def decision(approves: bool) -> Decision:
    return Decision.APPROVED if approves else Decision.REJECTED
