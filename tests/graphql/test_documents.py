"""Cost and depth are counted as promised, in linear time, and what is remembered of documents is bounded."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import process_time

import pytest
import strawberry
from graphql import GraphQLSchema

from core.settings import Limits
from core.viewers import Viewer
from server.graphql.answers import Code, Refused
from server.graphql.bodies import Malformed, Parameters, read_json
from server.graphql.documents import Document, Documents
from server.graphql.executions import Executions
from tests.graphql.schemas import Query, build


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build()._schema


@pytest.fixture
def documents(schema: GraphQLSchema) -> Documents:
    return Documents(schema, Limits(), frozenset({"signIn"}), introspection=True)


def read(documents: Documents, text: str) -> Document:
    return asyncio.run(documents.read(text))


def cost(documents: Documents, query: str, **variables: object) -> int:
    return read(documents, query).operation(None).measured.cost(variables)


def depth(documents: Documents, query: str) -> int:
    return read(documents, query).operation(None).measured.size.depth


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("{ hello }", 0),
        ("{ __typename hello number(value: 1) }", 0),
        ('{ project(id: "x") { id name } }', 1),
        ("{ projects { totalCount } }", 0),
        ("{ projects { nodes { id } } }", 20),
        ("{ projects(first: 7) { nodes { id } } }", 7),
        ("{ projects(first: 0) { nodes { id } } }", 1),
        ("{ projects(first: 7) { edges { node { id } } pageInfo { hasNextPage } totalCount } }", 7),
        ("{ projects(first: 7) { edges { cursor } } }", 7),
        ("{ projects(first: 2) { nodes { workflows(first: 3) { nodes { id } } } } }", 2 + 2 * 3),
        ('{ project(id: "x") { members { id } } }', 1 + 10),
        ('{ nodes(ids: ["a", "b", "c"]) { id } }', 3),
        ("{ ...p ...p } fragment p on Query { projects(first: 5) { nodes { id } } }", 10),
        ("{ ... on Query { ... @include(if: true) { projects(first: 5) { nodes { id } } } } }", 5),
    ],
)
def test_cost_counts_objects(documents: Documents, query: str, expected: int) -> None:
    assert cost(documents, query) == expected


@pytest.mark.parametrize(
    ("variables", "expected"),
    [({"n": 7}, 7), ({"n": 7.0}, 7), ({}, 4), ({"n": None}, 4), ({"n": True}, 4), ({"n": "9"}, 4), ({"n": -9}, 1), ({"n": 1e300}, 10**12)],
)
def test_cost_follows_the_variables(documents: Documents, variables: dict[str, object], expected: int) -> None:
    assert cost(documents, "query($n: Int = 4) { projects(first: $n) { nodes { id } } }", **variables) == expected


def test_lists_by_variable_cost_their_length(documents: Documents) -> None:
    assert cost(documents, "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=["x"] * 30) == 30


def test_edges_nodes_and_scalars_add_no_depth(documents: Documents) -> None:
    assert depth(documents, "{ hello }") == 0
    assert (
        depth(
            documents, "{ projects { edges { node { workflows { nodes { runs { pageInfo { hasNextPage } edges { node { id } } } } } } } } }"
        )
        == 3
    )
    assert depth(documents, '{ project(id: "x") { ...f } } fragment f on Project { workflows { nodes { ... { project { id } } } } }') == 3


def test_measuring_is_linear_in_nested_fragments(documents: Documents) -> None:
    """Twice as long a document takes about twice as long; the rule that every server starts with takes 2 to the power of it."""

    def seconds(levels: int) -> float:
        chain = " ".join(f"fragment f{n} on Project {{ members {{ ...f{n + 1} }} ...f{n + 1} }}" for n in range(levels))
        text = f'{{ project(id: "x") {{ ...f0 }} }} {chain} fragment f{levels} on Project {{ id }}'
        parsed = documents._parse(text)
        times = []
        for _ in range(5):
            started = process_time()
            list(documents.ruler.measure(parsed))
            times.append(process_time() - started)
        return min(times)

    assert seconds(90) < 20 * seconds(10)


def test_a_document_is_read_once_faulty_ones_too(documents: Documents) -> None:
    for query in ("{ hello }", "{ zz }", "{", "{ projects(first: 300000) { nodes { id } } }"):
        assert read(documents, query) is read(documents, query)


def test_what_is_remembered_is_bounded_in_number_and_in_weight(schema: GraphQLSchema) -> None:
    few = Documents(schema, Limits(documents=3), frozenset(), introspection=True)
    first = read(few, "{ a0: hello }")
    for n in range(1, 3):
        read(few, f"{{ a{n}: hello }}")
    assert read(few, "{ a0: hello }") is first
    read(few, "{ a3: hello }")
    assert list(few._known) == ["{ a2: hello }", "{ a0: hello }", "{ a3: hello }"]

    many = Documents(schema, Limits(), frozenset(), introspection=True)
    many.TOKENS = 2000
    for n in range(20):
        read(many, "{ " + "hello " * 40 + f"}} # {n} " + "x" * 10_000)
        read(many, f"{{ zz }} # {n} " + "x" * 50_000)
        assert many._weight <= many.TOKENS
    assert 3 <= len(many._known) < 10


def test_a_document_beyond_the_length_is_not_even_remembered(documents: Documents) -> None:
    read(documents, "{ hello }" + " " * 200_000)
    assert not documents._known


def test_60_fragments_that_share_fields_side_by_side_are_no_attack(documents: Documents) -> None:
    spreads = " ".join(f"...f{n}" for n in range(60))
    fragments = " ".join(f"fragment f{n} on Project {{ __typename id name }}" for n in range(60))
    assert read(documents, f"{{ projects {{ nodes {{ {spreads} }} }} }} {fragments}").troubles == ()


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{ " + "a " * 3000 + "}", Code.TOO_MANY_TOKENS),
        ("{ " + "#\n" * 3000 + " a }", Code.TOO_MANY_TOKENS),
        ("{" * 300, Code.GRAPHQL_PARSE_FAILED),
    ],
)
def test_graphql_cores_words_are_still_the_ones_we_look_for(documents: Documents, query: str, code: str) -> None:
    assert read(documents, query).troubles[0].code == code


@asynccontextmanager
async def _no_context(viewer: Viewer | None, request_id: str, names: frozenset[str]) -> AsyncIterator[None]:
    yield


def test_a_schema_with_extensions_is_not_taken() -> None:
    extended = strawberry.Schema(Query, extensions=[strawberry.extensions.SchemaExtension])
    with pytest.raises(ValueError, match="extensions"):
        Executions(extended, Limits(), _no_context, frozenset(), introspection=True)


def test_refusing_keeps_nothing_of_the_request_alive(documents: Documents) -> None:
    with pytest.raises(Refused) as refused:
        read(documents, "{ zz }").operation(None)
    assert all(not isinstance(value, BaseException) for trouble in refused.value.troubles for value in (trouble.message, trouble.locations))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nul",
        "[1,]",
        "{'a': 1}",
        "[NaN]",
        "[1e400]",
        "[-1e400]",
        "[" + "1" * 30 + "]",
        "[-9223372036854775809]",
        '"\\ud800"',
        '"\x01"',
        "[" * 65 + "]" * 65,
        '{"query":1,"query":2}',
    ],
)
def test_json_is_read_strictly(text: str) -> None:
    with pytest.raises(Malformed):
        read_json(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[18446744073709551615, -9223372036854775808]", [2**64 - 1, -(2**63)]),
        ('["12345678901234567890123"]', ["12345678901234567890123"]),
        ("[1.2345678901234567890123]", [1.2345678901234567890123]),
        ('{"query": "a", "variables": {"query": "b"}}', {"query": "a", "variables": {"query": "b"}}),
        ('"é\\ud83d\\ude00"', "é😀"),
    ],
)
def test_what_is_unusual_but_right_json_is_read(text: str, value: object) -> None:
    assert read_json(text) == value


def test_nulls_stand_for_what_is_left_out() -> None:
    assert Parameters.of({"query": "{ a }", "variables": None, "operationName": None, "extensions": None}) == Parameters(
        "{ a }", {}, None, {}
    )
