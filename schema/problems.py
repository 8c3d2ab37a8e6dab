"""What went wrong, as data. The one place where a domain error becomes a union member."""

from __future__ import annotations

import strawberry

from core.errors import Fault, FieldFault, ProblemCode
from schema.relay import Row

strawberry.enum(ProblemCode, description="What kind of problem it is; stable, for programs.")


@strawberry.type(description="What is wrong with one field of the input.")
class FieldProblem(Row, of=FieldFault):
    path: str = strawberry.field(description="Where, such as schema.columns[2].type.")
    code: str = strawberry.field(description="What, for programs.")
    message: str = strawberry.field(description="What, for a person.")


@strawberry.type(description="Why a mutation did nothing.")
class Problem(Row, of=Fault):
    code: ProblemCode
    message: str = strawberry.field(description="For a person.")
    fields: list[FieldProblem] = strawberry.field(description="Empty when it is not about the input.")
    retry_after_seconds: int | None = strawberry.field(description="When trying again may help.")


class FaultsAsProblems(strawberry.ExceptionHandler[Fault, Problem]):
    def handle(self, exception: Fault, *, field: object, info: object) -> Problem:
        return exception  # type: ignore[return-value]  # resolvers answer rows, and this is the Problem's row
