"""What an operation would cost, asked before it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from core.errors import Invalid
from resolvers.context import Info, plain, signed_in


@dataclass(frozen=True, slots=True)
class Objection:
    """Why an operation would be refused."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class FieldCost:
    path: str  # of the answer
    times: int
    cost: int


@dataclass(frozen=True, slots=True)
class Explanation:
    objections: Sequence[Objection]
    cost: int | None
    max_cost: int
    depth: int | None
    max_depth: int
    fields: Sequence[FieldCost]
    is_complete: bool


Text = Annotated[str, strawberry.argument(name="document", description="A GraphQL document.")]
Variables = Annotated[JSON | None, strawberry.argument(description="An object. Sizes of pages may depend on it.")]
Name = Annotated[str | None, strawberry.argument(description="Which of the document's operations; not needed if there is one.")]


async def explain_operation(info: Info, document: Text, variables: Variables = None, operation_name: Name = None) -> Explanation:
    signed_in(info)
    given = plain(variables)
    if not isinstance(given, dict | None):
        raise Invalid.field("variables", "TYPE", "Variables are an object.")
    return await info.context.explain(document, given or {}, operation_name)
