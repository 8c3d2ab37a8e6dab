"""What is known of a document once it has been read."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    InlineFragmentNode,
    OperationDefinitionNode,
    OperationType,
    get_named_type,
    get_nullable_type,
)

from core.settings import Limits
from server.graphql.answers import Code, Refused, Trouble
from server.graphql.costs import Measured


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """One operation of a valid document. Equal to itself only: comparing syntax trees takes as long as walking them.

    `plans` is the executor's: what it made of the operation, by the values of the `switches`. It tells `Documents.weigh`
    what that weighs. Plans live as long as the document is remembered, and that is no longer than the schema.
    """

    text: str
    document: DocumentNode
    node: OperationDefinitionNode
    measured: Measured
    lists: tuple[tuple[str, GraphQLInputType], ...]  # variables that hold lists
    names: frozenset[str]  # of all fields that the document mentions
    switches: frozenset[str]  # the variables in its @skip and @include
    type: OperationType
    plans: dict[Hashable, object] = field(default_factory=dict)

    @property
    def roots(self) -> frozenset[str]:
        """Names of the fields at the top, as far as they stand there or in fragments, and of no other operation."""
        found, waiting, seen = set[str](), [self.node.selection_set], set[str]()
        fragments = {part.name.value: part for part in self.document.definitions if isinstance(part, FragmentDefinitionNode)}
        while waiting:
            for selection in waiting.pop().selections:
                if isinstance(selection, FieldNode):
                    found.add(selection.name.value)
                elif isinstance(selection, InlineFragmentNode):
                    waiting.append(selection.selection_set)
                elif isinstance(selection, FragmentSpreadNode) and selection.name.value not in seen:
                    seen.add(selection.name.value)
                    waiting.append(fragments[selection.name.value].selection_set)
        return frozenset(found)

    @property
    def name(self) -> str | None:
        return self.node.name.value if self.node.name else None

    def price(self, variables: Mapping[str, Any], limits: Limits) -> int:
        """What it costs with these variables. Raises Refused when that, or a list among them, is beyond the limits."""
        for name, kind in self.lists:
            if (length := _longest_list(variables.get(name), kind)) > limits.input_list:
                raise Refused.because(Code.TOO_MANY_ITEMS, f"${name} has a list of {length} items; {limits.input_list} is the most.")
        cost = self.measured.cost(variables)
        if cost > limits.cost:
            raise Refused.because(Code.COST_EXCEEDED, f"This costs {cost}; {limits.cost} is the most. Ask for smaller pages.", cost)
        return cost


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """What is known about a text: its operations by name ("" for the one without), or why it is refused."""

    operations: Mapping[str, Operation]
    troubles: tuple[Trouble, ...]
    weight: int  # bytes, estimated, without plans

    def operation(self, name: str | None) -> Operation:
        """Raises Refused when the document is faulty or does not say which operation is meant."""
        if self.troubles:
            raise Refused(*self.troubles)
        if name:
            if (found := self.operations.get(name)) is None:
                raise Refused.because(Code.OPERATION_NOT_FOUND, "The document has no operation of that name.")
            return found
        if len(self.operations) != 1:
            raise Refused.because(Code.OPERATION_NOT_FOUND, "Say which of the document's operations is meant: operationName.")
        return next(iter(self.operations.values()))


def _longest_list(value: object, kind: GraphQLInputType) -> int:
    """Where the schema says list; what a scalar such as JSON holds is its own affair."""
    longest, waiting = 0, [(value, kind)]
    while waiting:
        value, kind = waiting.pop()
        nullable = get_nullable_type(kind)
        if isinstance(nullable, GraphQLList) and isinstance(value, list):
            longest = max(longest, len(value))
            waiting.extend((item, nullable.of_type) for item in value if isinstance(item, list | dict))
        elif isinstance(value, dict) and isinstance(named := get_named_type(kind), GraphQLInputObjectType):
            waiting.extend((value[name], field.type) for name, field in named.fields.items() if name in value)
    return longest
