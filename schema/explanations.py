from __future__ import annotations

import strawberry

from resolvers import operations as resolve
from schema.operations import asked
from schema.relay import Row


@strawberry.type(description="Why an operation would be refused.")
class Objection(Row, of=resolve.Objection):
    code: str = strawberry.field(description="As in `extensions.code` of the refusal.")
    message: str = strawberry.field(description="For a person.")


@strawberry.type(description="What one field asks for.")
class FieldCost(Row, of=resolve.FieldCost):
    path: str = strawberry.field(description="Where it stands in the answer, such as projects.nodes.runs.")
    times: int = strawberry.field(description="How many of it an answer may hold.")
    cost: int = strawberry.field(description="Of all of these, with what stands under them.")


@strawberry.type(description="What an operation would cost. It was not executed.")
class Explanation(Row, of=resolve.Explanation):
    objections: list[Objection] = strawberry.field(
        description="Limits that it hits, or what is wrong with it. Empty: it would be executed."
    )
    cost: int | None = strawberry.field(description="Objects that it may answer; null when the document is refused as it stands.")
    max_cost: int = strawberry.field(description="The limit.")
    depth: int | None = strawberry.field(description="Levels of objects; null when the document is refused as it stands.")
    max_depth: int = strawberry.field(description="The limit.")
    fields: list[FieldCost] = strawberry.field(description="Those with fields of their own, in the order of the document.")
    is_complete: bool = strawberry.field(description="Whether `fields` has all of them: 200 at most.")


@strawberry.type
class Query:
    explain_operation: Explanation | None = asked(
        resolve.explain_operation, "What an operation would cost, field by field, and which limits it hits. It is not executed."
    )
