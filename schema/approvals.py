from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry.scalars import JSON

from models import workflows as models
from models.projects import Permission
from models.workflows import ApprovalStatus
from resolvers import approvals as resolve
from resolvers import permissions
from resolvers.workflows import Decision
from schema.operations import asked, mutation
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.relay import Node, Row, computed, edge
from services.workflows import approvals

if TYPE_CHECKING:
    from schema.accounts import User
    from schema.workflows import Approval


@strawberry.type(description="What one of those who were asked has said.")
class ApprovalAnswer(Node, of=models.ApprovalAnswer):
    viewer_can: list[Permission] = viewer_can(permissions.in_approval, "approval_id")
    decision: Decision = computed(resolve.decision, "approves", description="What they said.")
    values: JSON | None = strawberry.field(description="What the form asks for.")
    comment: str = strawberry.field(description="Empty when there is none.")
    created_at: datetime
    user: Annotated[User, strawberry.lazy("schema.accounts")] | None = edge(resolve.answered_by, "Null when you may not see who.")
    approval: Annotated[Approval, strawberry.lazy("schema.workflows")] = edge(resolve.approval_of_answer, "What was asked.")


@strawberry.type(description="What became of an approval that was answered by a letter's link.")
class ApprovalReceipt(Row, of=approvals.Receipt):
    title: str = strawberry.field(description="What was asked.")
    status: ApprovalStatus = strawberry.field(description="PENDING: others are to answer, too.")


@strawberry.type(description="What a letter asks for.")
class ApprovalQuestion(Row, of=approvals.Question):
    title: str = strawberry.field(description="The question itself.")
    description: str = strawberry.field(description="Empty when there is none.")
    project: str = strawberry.field(description="Its name.")
    form: JSON | None = strawberry.field(description="A JSON Schema of the values that an approval needs.")
    status: ApprovalStatus
    expires_at: datetime | None = strawberry.field(description="Until when it can be answered. Null: until somebody does.")
    is_answered: bool = strawberry.field(description="Whether the letter's reader has answered.")


@strawberry.type
class Query:
    approval_by_token: ApprovalQuestion | None = asked(
        resolve.approval_by_token,
        "What a letter asks for; needs no sign-in. Null: the link is not whole, or who got it is not asked any more.",
        public=True,
        people_only=True,
    )


@strawberry.type
class Mutation:
    answer_approval_by_token: Annotated[ApprovalReceipt | Problem, strawberry.union("AnswerApprovalByTokenResult")] = mutation(
        resolve.answer_approval_by_token,
        "As answerApproval, for who has a letter that asks for it; needs no sign-in. A token takes one answer.",
        public=True,
        people_only=True,
    )
