"""An operation becomes a plan: a level for each level of its selection, each with the read that its field declares.

Which fields are asked for is collected by graphql-core's own functions, so that fragments, aliases and switches mean what they
mean there. `@skip` and `@include` are settled here: a plan has no branches, and an operation has one for each set of switches.
"""

from __future__ import annotations

import strawberry
from graphql import GraphQLObjectType, get_named_type
from graphql.execution.collect_fields import collect_fields
from graphql.execution.values import VariableValues

from server.graphql.documents import Operation
from server.graphql.plans.compiled import Payload, Plan
from server.graphql.plans.compiler import tops
from server.graphql.plans.compiler.rows import Compiler
from server.graphql.plans.compiler.selections import Fields, fragments_of
from server.graphql.plans.runs import Reason, Unusual

__all__ = ["Fields", "compile_payload", "compile_query", "fragments_of", "subscribed"]


def compile_query(schema: strawberry.Schema, operation: Operation, variables: VariableValues) -> Plan:
    """`variables` settle the switches. Raises NotCompilable."""
    return tops.query(Compiler(schema, operation, variables))


def compile_payload(
    schema: strawberry.Schema, operation: Operation, variables: VariableValues, kind: GraphQLObjectType, fields: Fields
) -> Payload:
    """Of `fields`, whose value is a row of the type `kind`. Raises NotCompilable."""
    return tops.payload(Compiler(schema, operation, variables), kind, fields)


def subscribed(schema: strawberry.Schema, operation: Operation, variables: VariableValues) -> tuple[str, GraphQLObjectType, Fields]:
    """A subscription's one field: its response name, its type and its selection. Raises Unusual."""
    core, kind = schema._schema, schema._schema.subscription_type
    assert kind is not None
    fragments = fragments_of(operation)
    ((name, fields),) = collect_fields(core, fragments, variables, kind, operation.node).grouped_field_set.items()
    of = get_named_type(kind.fields[fields[0].node.name.value].type)
    if not isinstance(of, GraphQLObjectType):
        raise Unusual(Reason.HAND_WRITTEN)
    return name, of, fields
