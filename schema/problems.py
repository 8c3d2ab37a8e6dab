"""What went wrong, as data. The one place where a domain error becomes a union member."""

from __future__ import annotations

from typing import cast

import strawberry

from core.database import unavailable
from core.errors import Fault, FieldFault, ProblemCode
from resolvers.context import Context
from schema.relay import Row

strawberry.enum(
    ProblemCode,
    description="What kind of problem it is; for programs. INVALID: the input makes no sense, see `fields`. UNAUTHENTICATED: sign in (again). "
    "PROOF_REQUIRED: prove again who you are, by proveIdentity. DENIED: your role does not allow it. NOT_FOUND: gone, never there, of another type or not yours. CONFLICT: it does not go together with "
    "what is there. QUOTA_EXCEEDED, BUDGET_EXCEEDED: the project has used up what it may use. RATE_LIMITED, UNAVAILABLE: try again later, see "
    "`retryAfterSeconds`.",
)


@strawberry.type(description="What is wrong with one field of the input.")
class FieldProblem(Row, of=FieldFault):
    path: str = strawberry.field(description="Where, such as schema.columns[2].type.")
    code: str = strawberry.field(description="What, for programs.")
    message: str = strawberry.field(description="What, for a person.")


@strawberry.type(description="Why a mutation did nothing.")
class Problem:
    code: ProblemCode
    message: str = strawberry.field(description="For a person.")
    fields: list[FieldProblem] = strawberry.field(description="Empty when it is not about the input.")
    retry_after_seconds: int | None = strawberry.field(description="When trying again may help.")


class FaultsAsProblems(strawberry.ExceptionHandler[Exception, Problem]):
    def handle(self, exception: Exception, *, field: object, info: strawberry.Info[Context]) -> Problem | None:
        """The fault itself will not do: graphql-core raises whatever exception a resolver returns. None: not the client's business."""
        fault = exception if isinstance(exception, Fault) else unavailable(exception)
        if fault is None:
            return None
        info.context.faults.append(fault.code)
        fields = cast("list[FieldProblem]", list(fault.fields))  # rows, as everywhere
        return Problem(code=fault.code, message=fault.message, fields=fields, retry_after_seconds=fault.retry_after_seconds)
