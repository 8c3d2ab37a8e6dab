"""Cost and depth are counted as promised, in linear time, and a document that has been read means what it meant as a text."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from random import Random
from time import process_time
from typing import Any

import pytest
import strawberry
from graphql import DocumentNode, ExecutionResult, GraphQLSchema, get_introspection_query, parse

from core.settings import Limits
from server.graphql.answers import Code, Refused
from server.graphql.bodies import Malformed, Parameters, read_json
from server.graphql.costs import COUNT
from server.graphql.documents import Document, Documents
from server.graphql.documents.trees import nodes
from server.graphql.executions import Executions, Request
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
        ("{ projects { totalCount } }", COUNT),
        ("{ projects { ...c total: totalCount } } fragment c on ProjectConnection { totalCount }", COUNT),
        ("{ projects(first: 2) { nodes { workflows(first: 3) { totalCount nodes { id } } } } }", 2 + 2 * (3 + COUNT)),
        ("{ projects { nodes { id } } }", 20),
        ("{ projects(first: 7) { nodes { id } } }", 7),
        ("{ projects(first: 0) { nodes { id } } }", 1),
        ("{ projects(first: 7) { edges { node { id } } pageInfo { hasNextPage } totalCount } }", 7 + COUNT),
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
    [
        ({"n": 7}, 7),
        ({"n": 7.0}, 7),
        ({}, 4),
        ({"n": None}, 20),
        ({"n": True}, 20),
        ({"n": "9"}, 20),
        ({"n": -9}, 1),
        ({"n": 1e300}, 10**12),
    ],
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
        parsed = documents.reader._parse(text)
        times = []
        for _ in range(5):
            started = process_time()
            list(documents.reader.ruler.measure(parsed))
            times.append(process_time() - started)
        return min(times)

    assert seconds(90) < 20 * seconds(10)


def test_a_document_is_read_once_faulty_ones_too(documents: Documents) -> None:
    for query in ("{ hello }", "{ zz }", "{", "{ projects(first: 300000) { nodes { id } } }"):
        document = read(documents, query)
        assert read(documents, query) is document
        assert documents.known(query) is document
    assert documents.known("{ hello } ") is None


PAGES = """query($few: Int = 2, $many: Int, $ids: [ID!]!) {
  a: projects(first: $few) { nodes { workflows(first: 3) { nodes { runs(first: $many) { totalCount nodes { id } } } } } }
  b: projects { edges { cursor node { members { id } } } ...f }
  nodes(ids: $ids) { workflows { totalCount } }
  c: project(id: "x") { workflows(first: $many) { edges { cursor } } }
  __schema { types { name } }
} fragment f on ProjectConnection { nodes { workflows(first: $few) { nodes { id } } } }"""


def test_a_price_is_made_of_few_terms_and_is_the_same(documents: Documents) -> None:
    (whole,) = documents.reader.ruler.measure(parse(PAGES))
    kept = read(documents, PAGES).operation(None).measured
    assert len(kept.terms) < len(whole.terms) / 2
    random = Random(7)
    for _ in range(300):
        variables = {"few": random.choice([None, 0, 5, 10**13]), "many": random.randrange(200), "ids": ["x"] * random.randrange(9)}
        assert kept.cost(variables) == whole.cost(variables)
    for query in ("{ hello }", "{ projects(first: 7) { nodes { id } } }", get_introspection_query()):
        (whole,) = documents.reader.ruler.measure(parse(query))
        kept = read(documents, query).operation(None).measured
        assert kept.terms == ()
        assert (kept.cost({}), kept.size._replace(term=0)) == (whole.cost({}), whole.size._replace(term=0))


def executed(document: DocumentNode, variables: dict[str, Any]) -> list[Any]:
    """The data and errors of it, under graphql-core."""
    schema = build()
    executor = schema.execution_context_class.build(schema._schema, document, raw_variable_values=variables)
    if isinstance(executor, list):
        return [error.formatted for error in executor]
    result = executor.execute_operation()
    assert isinstance(result, ExecutionResult)
    return [result.data, *(error.formatted for error in result.errors or ())]


@pytest.mark.parametrize(
    ("text", "variables"),
    [
        ("{ hello\n broken\n  missing misshapen unavailable }", {}),
        ("{ hello\n brokenRequired }", {}),
        ("{ a: broken\n a: broken ...f }\nfragment f on Query { ... @include(if: true) {\n a: broken } }", {}),
        ("query Named(\n$v: Int!) { number(value: $v) projects { totalCount } }", {"v": "x"}),
        ("query($v: Int!) { number(value: $v) }", {}),
        ("query($w: Filter) { projects(where: $w) { totalCount } }", {"w": {"zz": 1}}),
        ('query($id: ID = "a") {\n\n project(id: $id) { id } }', {"id": None}),
        ('query($first: Int = 1) { nodes(ids: [\n"a", "b"]) { id\n name } projects(first: $first) { nodes { id } } }', {"first": 2}),
        ("query($on: Boolean = true) { hello\n me @include(if: $on) }", {"on": None}),
        ('query($name: String = "you") { hello(name: $name) variables(given: {list: [1, 2.5, true, null, """block"""]}) }', {}),
    ],
)
def test_a_document_that_was_read_answers_like_its_text(documents: Documents, text: str, variables: dict[str, Any]) -> None:
    """Places of errors too."""
    assert executed(read(documents, text).operation(None).document, variables) == executed(parse(text), variables)


def test_a_document_that_was_read_holds_no_token_and_no_name_twice(documents: Documents) -> None:
    operation = read(documents, 'query A($a: Int!) { x: hello hello(name: "a") number(value: $a) y: hello }').operation(None)
    places = [node.loc for node in nodes(operation.document) if node.loc]
    assert places
    assert all(place.start_token is place.end_token and place.start_token.next is None for place in places)
    assert all(place.source.body is operation.text for place in places)
    names = [node for node in nodes(operation.document) if node.kind == "name"]
    assert len({id(node) for node in names if getattr(node, "value", "") == "hello"}) == 1


@pytest.mark.parametrize(
    ("query", "switches"),
    [
        ("{ hello @skip(if: true) }", set()),
        ("query($a: Boolean!, $b: Int!) { hello @skip(if: $a) number(value: $b) }", {"a"}),
        (
            "query($a: Boolean!, $b: Boolean!) { ...f @skip(if: $a) ... @include(if: true) { me } } fragment f on Query { hello @include(if: $b) }",
            {"a", "b"},
        ),
    ],
)
def test_switches_are_the_variables_that_leave_fields_out(documents: Documents, query: str, switches: set[str]) -> None:
    assert read(documents, query).operation(None).switches == switches


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
async def _no_context(request: Request) -> AsyncIterator[None]:
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
    ("text", "message"),
    [
        ("[" + "1" * 30 + "]", "A number has more than 64 bits."),
        ("[" + "1" * 5000 + "]", "A number is larger than a double can be (at line 1, column 2)."),
        ('{\n"a": NaN}', "JSON has no NaN and no infinite numbers (at line 2, column 6)."),
        ("[-Infinity]", "JSON has no NaN and no infinite numbers (at line 1, column 3)."),
        ('["é", "\\ud800"]', "A text has half of a surrogate pair (at line 1, column 8)."),
        ("[1,]", "This is not JSON: trailing comma is not allowed (at line 1, column 3)."),
        ("[" * 2000, "The JSON is nested too deeply."),
    ],
)
def test_what_is_wrong_with_json_is_said(text: str, message: str) -> None:
    with pytest.raises(Malformed) as raised:
        read_json(text)
    assert str(raised.value) == message


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


def test_a_list_that_is_a_default_costs_what_it_holds(documents: Documents) -> None:
    assert cost(documents, "query($ids: [ID!]! = [1, 2, 3]) { nodes(ids: $ids) { name } }") == 3


def test_a_long_alias_is_refused(documents: Documents) -> None:
    """It would stand in the answer once for each row."""
    assert read(documents, "{ " + "a" * 101 + ": hello }").troubles[0].code == Code.GRAPHQL_VALIDATION_FAILED
    assert not read(documents, "{ " + "a" * 100 + ": hello }").troubles
