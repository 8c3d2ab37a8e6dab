"""Every GraphQL document that somebody wrote: in tests, in the demo, in the web client."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from graphql import (
    ArgumentNode,
    DocumentNode,
    FieldNode,
    GraphQLError,
    GraphQLField,
    GraphQLSchema,
    ObjectFieldNode,
    OperationDefinitionNode,
    OperationType,
    TypeInfo,
    TypeInfoVisitor,
    VariableNode,
    Visitor,
    parse,
    type_from_ast,
    validate,
    visit,
)

from tests.compiled.values import Material, Values
from tests.compiled.writer import Document

# What random documents seldom meet, and what plans once got wrong: found by `texts`, as all documents of the checkout are.
SELDOM_MET = (
    "{ projects { nodes { workflows(first: 9) { nodes { id version { number } lastRun { id status } } } } } }",  # a workflow has none
    "{ projects(first: 9) { nodes { databases(first: 9) { nodes { records { nodes { id values } } } } } } }",  # a record has none
    """{ projects(first: 9) { edges { cursor node { name workflows(first: 2) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor node { name project { name } runs(last: 2, where: {status: [FAILED, QUEUED, RUNNING]}) { totalCount edges { cursor
        node { id status startedBy { name } workflow { name } steps(first: 1) { pageInfo { hasNextPage } edges { cursor node { key run { id }
        } } } } } } } } } } } } }""",
    "{ projects(first: 3) { nodes { workflows(first: 5) { nodes { runs(first: 5) { nodes { id startedBy { name } } } } } } } }",  # somebody, or nobody
    "{ a: projects(first: 1) { pageInfo { hasNextPage } } b: projects(last: 1) { pageInfo { hasPreviousPage } } }",
    "query ($n: Int) { projects(first: $n) { pageInfo { endCursor hasNextPage } nodes { name } } }",
    "query ($x: Boolean!) { projects { ... @include(if: $x) { totalCount pageInfo { hasNextPage } } edges @skip(if: $x) { cursor } } }",
    "query ($x: Boolean!) { projects { pageInfo { hasNextPage @skip(if: $x) } edges { node @skip(if: $x) { id } } nodes { id @skip(if: $x) } } }",
    "{ a: me { b: name c: __typename } d: projects { e: nodes { f: id __typename } } }",
    "query ($x: Boolean = true) { me { id @include(if: $x) } }",
    "query ($id: ID!) { node(id: $id) { ... on Webhook { deliveries(first: 2, last: 2) { totalCount } } } }",
    "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Run { status } ... on Workflow { runs(first: 500) { totalCount } } } }",
)
CHECKOUT = Path(__file__).parent.parent.parent


@cache
def texts() -> dict[str, DocumentNode]:
    """Whatever can be read as an executable document, by its text."""
    found: dict[str, DocumentNode] = {}
    for folder in ("tests", "server", "bench"):
        for path in sorted((CHECKOUT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text())):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and "{" in node.value:
                    _read(node.value, found)
    for path in sorted((CHECKOUT / "web" / "src").rglob("*.graphql")):
        _read(path.read_text(), found)
    return found


def _read(text: str, found: dict[str, DocumentNode]) -> None:
    if len(text) > 20_000:
        return
    with suppress(GraphQLError, RecursionError):
        found[text] = parse(text, max_lexical_tokens=2000)


def documents(schema: GraphQLSchema, operation: OperationType) -> list[tuple[str, DocumentNode, OperationDefinitionNode]]:
    """Those that are valid for this schema, each operation for itself."""
    return [
        (text, tree, one)
        for text, tree in texts().items()
        for one in tree.definitions
        if isinstance(one, OperationDefinitionNode) and one.operation is operation and not validate(schema, tree, max_errors=1)
    ]


def filled(schema: GraphQLSchema, material: Material, seed: str, operation: OperationType) -> Iterator[Document]:
    """With variables that go together with the places where they are used."""
    for text, tree, one in documents(schema, operation):
        given = _given(schema, Values(Random(f"{seed} {text}"), material), tree, one)
        yield Document(text, given, one.name.value if one.name else None)


def refilled(schema: GraphQLSchema, material: Material, seed: str, document: Document) -> Document:
    """The same document with other variables."""
    tree = parse(document.text)
    values = Values(Random(f"{seed} {document.text}"), material)
    given: dict[str, Any] = {}
    for one in tree.definitions:
        if isinstance(one, OperationDefinitionNode):
            given |= _given(schema, values, tree, one)
    return document._replace(variables={name: value for name, value in given.items() if values.random.random() < 0.9})


def _given(schema: GraphQLSchema, values: Values, tree: DocumentNode, one: OperationDefinitionNode) -> dict[str, Any]:
    places = _Places(schema)
    visit(tree, TypeInfoVisitor(places.info, places))
    given: dict[str, Any] = {}
    for definition in one.variable_definitions or ():
        name, kind = definition.variable.name.value, type_from_ast(schema, definition.type)
        if name not in places.found:  # a switch
            given[name] = values.random.random() < 0.5
            continue
        argument, parent, field = places.found[name]
        given[name] = values.of(kind, argument, parent, field)  # type: ignore[arg-type]  # validation knows that it is an input type
    return given


class _Places(Visitor):
    """Where each variable is used: the argument or input field, the type and the field."""

    def __init__(self, schema: GraphQLSchema) -> None:
        super().__init__()
        self.info = TypeInfo(schema)
        self.found: dict[str, tuple[str, str, tuple[str, GraphQLField]]] = {}
        self.name = ""

    def enter_argument(self, node: ArgumentNode, *_: object) -> None:
        self.name = node.name.value

    def enter_object_field(self, node: ObjectFieldNode, *_: object) -> None:
        self.name = node.name.value

    def enter_field(self, node: FieldNode, *_: object) -> None:
        self.field = node.name.value

    def enter_variable(self, node: VariableNode, *_: object) -> None:
        parent, field = self.info.get_parent_type(), self.info.get_field_def()
        if parent is not None and field is not None:
            self.found.setdefault(node.name.value, (self.name, parent.name, (self.field, field)))
