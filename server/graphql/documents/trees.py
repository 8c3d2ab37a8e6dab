"""Syntax trees: walked without recursion, and freed of what only reading needs.

As parsed, a tree weighs 300 bytes a token: each node knows its place, each place two tokens, each token its neighbours.
Of that, executing needs the places that its errors point at.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from sys import getsizeof

from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    NameNode,
    OperationDefinitionNode,
    Token,
    TokenKind,
    ValueNode,
    VariableDefinitionNode,
)
from graphql.language import Node
from graphql.language.ast import QUERY_DOCUMENT_KEYS

# What graphql-core points at while executing: fields that failed, arguments and variables that do not fit, the operation.
_LOCATED = (FieldNode, ValueNode, VariableDefinitionNode, OperationDefinitionNode)
_NO_TOKEN = Token(TokenKind.SOF, 0, 0, 0, 0)
_NODE, _LOCATION = 110, 140  # bytes, with the tuple or the numbers that come with it


def nodes(document: DocumentNode) -> Iterator[Node]:
    """Every node, a parent before its children; no recursion."""
    waiting: list[Node] = [document]
    while waiting:
        node = waiting.pop()
        yield node
        for key in QUERY_DOCUMENT_KEYS.get(node.kind, ()):
            below = getattr(node, key, None)
            if isinstance(below, Node):
                waiting.append(below)
            elif below:
                waiting.extend(below)


@cache
def names_of(schema: GraphQLSchema) -> Mapping[str, NameNode]:
    """One node for each name that most documents are made of."""
    names = {"__typename"}
    for kind in schema.type_map.values():
        names.add(kind.name)
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
            names.update(kind.fields, *(field.args for field in kind.fields.values()))
        elif isinstance(kind, GraphQLInputObjectType):
            names.update(kind.fields)
    for directive in schema.directives:
        names.update([directive.name], directive.args)
    return {name: NameNode(value=name) for name in names}


def lighten(document: DocumentNode, names: Mapping[str, NameNode]) -> int:
    """Drops tokens, and places that no error of execution points at; shares the names. Returns the bytes that remain, estimated.

    For a valid document that nobody else holds: nodes are frozen by convention only.
    """
    weight, put = 0, object.__setattr__
    for node in nodes(document):
        location = node.loc
        if location is not None and isinstance(node, _LOCATED):
            location.start_token = location.end_token = _NO_TOKEN
            weight += _LOCATION
        else:
            put(node, "loc", None)
        for key in QUERY_DOCUMENT_KEYS.get(node.kind, ()):
            name = getattr(node, key, None)
            if isinstance(name, NameNode) and name.value in names:
                put(node, key, names[name.value])
        if not isinstance(node, NameNode):
            weight += _NODE
        elif node.value not in names:
            weight += _NODE + getsizeof(node.value)
        if isinstance(node, ValueNode) and isinstance(text := getattr(node, "value", None), str):
            weight += getsizeof(text)
    return weight
