"""What is known of an operation's fields: their declarations, arguments and types, and what a plan of them weighs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias, TypeVar, cast

import strawberry
from graphql import (
    FragmentDefinitionNode,
    GraphQLField,
    GraphQLObjectType,
    GraphQLOutputType,
    OperationDefinitionNode,
    get_named_type,
)
from graphql.execution.collect_fields import FieldDetails, FragmentDetails, GroupedFieldSet, collect_subfields
from graphql.execution.values import VariableValues
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.field import StrawberryField
from tortoise.models import Model

from core.reads import Inherits, Read, predicate
from core.reads.scopes import OfViewer
from schema.relay import Row
from server.graphql.documents import Operation
from server.graphql.plans.runs import NotCompilable, Reason, Unusual
from server.graphql.plans.values import Arguments, variables_of

Fields: TypeAlias = list[FieldDetails]  # one response name's
Bit = TypeVar("Bit")  # of an object's text

PLAN, LEVEL = 1000, 4000  # bytes, estimated, statements included
MOST = 500_000  # bytes of a plan


def fragments_of(operation: Operation) -> dict[str, FragmentDetails]:
    return {d.name.value: FragmentDetails(d) for d in operation.document.definitions if isinstance(d, FragmentDefinitionNode)}


class Selections:
    """What an operation asks for, what is declared of it, and what all of it amounts to for a plan."""

    def __init__(self, schema: strawberry.Schema, operation: Operation, variables: VariableValues) -> None:
        self.strawberry, self.schema = schema, schema._schema
        self.converter: GraphQLCoreConverter = schema.schema_converter
        self.operation: OperationDefinitionNode = operation.node
        # Only the switches: a plan outlives the request that it is made for.
        switches = operation.switches & variables.coerced.keys()
        self.variables = VariableValues(
            {name: variables.sources[name] for name in switches}, {name: variables.coerced[name] for name in switches}
        )
        self.fragments = fragments_of(operation)
        self.mentioned = set(operation.switches)
        self.given: list[Arguments[Any]] = []  # those that variables have a say in
        self.depends_on_viewer = self.needs_context = False
        self.weight = PLAN

    def definition(self, kind: GraphQLObjectType, fields: Fields) -> tuple[GraphQLField, StrawberryField]:
        name = fields[0].node.name.value
        if name not in kind.fields:
            raise NotCompilable(Reason.INTROSPECTION, f"{kind.name}.{name}")
        known = kind.fields[name]
        declared: StrawberryField = known.extensions[GraphQLCoreConverter.DEFINITION_BACKREF]
        if declared.extensions or declared.permission_classes:
            raise NotCompilable(Reason.HAND_WRITTEN, f"{kind.name}.{name}")
        return known, declared

    def object(self, kind: GraphQLObjectType, fields: Fields, value: Callable[[str, Fields], Sequence[Bit]]) -> list[str | Bit]:
        """Braces and names, and between them what `value` says of each field, by its name."""
        bits: list[str | Bit] = []
        for name, below in self._select(kind, fields).items():
            what = below[0].node.name.value
            bits.append(f'{"," if bits else "{"}"{name}":')
            bits += [f'"{kind.name}"'] if what == "__typename" else value(what, below)
        return [*bits, "}"] if bits else ["{}"]

    def _select(self, kind: GraphQLObjectType, fields: Fields) -> GroupedFieldSet:
        return collect_subfields(self.schema, self.fragments, self.variables, self.operation, kind, fields).grouped_field_set

    def arguments(
        self, known: GraphQLField, declared: StrawberryField, fields: Fields, meaning: Callable[[dict[str, Any]], Any]
    ) -> Arguments[Any]:
        self.mentioned |= variables_of(fields[0].node)
        try:
            found = Arguments(known, declared, fields[0].node, self.converter, meaning)
        except Unusual as unusual:  # without variables it is so each time
            raise NotCompilable(unusual.reason, fields[0].node.name.value) from None
        if variables_of(fields[0].node):
            self.given.append(found)
        return found

    def concrete(self, kind: GraphQLOutputType, read: Read[Any]) -> GraphQLObjectType:
        """The object type that shows this read's rows; of an interface or union, the member that does."""
        named = get_named_type(kind)
        possible = [named] if isinstance(named, GraphQLObjectType) else self.schema.get_possible_types(cast("Any", named))
        for one in possible:
            if issubclass(read.model, self.model_of(one)):
                return one
        raise NotCompilable(Reason.HAND_WRITTEN, f"{named.name} of {read.model.__name__}")

    def model_of(self, kind: GraphQLObjectType) -> type[Model]:
        origin: type = kind.extensions[GraphQLCoreConverter.DEFINITION_BACKREF].origin
        if issubclass(origin, Row) and issubclass(origin.of, Model):
            return origin.of
        raise NotCompilable(Reason.HAND_WRITTEN, kind.name)

    def noted(self, read: Read[Any]) -> Read[Any]:
        """Raises NotCompilable for too much: a short document can spread fragments into thousands of levels, a statement each."""
        self.weight += LEVEL
        if self.weight > MOST:
            raise NotCompilable(Reason.TOO_LARGE, read.model.__name__)
        if not isinstance(read.visible, Inherits):
            self.depends_on_viewer |= any(isinstance(value, OfViewer) for value in predicate(read.visible).values)
        return read
