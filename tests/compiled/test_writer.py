"""The tools of these tests themselves: a writer whose documents say nothing, or a comparison that sees nothing, would let anything pass."""

from __future__ import annotations

from collections import Counter
from uuid import UUID

import pytest
import strawberry
from graphql import parse, validate

from core.reads import global_id
from models.workflows import Run
from tests.compiled.executors import written
from tests.compiled.shrinking import smallest
from tests.compiled.values import Material
from tests.compiled.writer import Document, Writer
from tests.seeds import SEED

SOMETHING = Material({"Run": [global_id(Run, UUID(int=1))]}, {("Query", "projects"): ["cursor"], ("Workflow", "runs"): ["cursor"]}, [])


def test_random_documents_are_valid_and_use_all_of_the_language(schema: strawberry.Schema) -> None:
    said: Counter[str] = Counter()
    for n in range(150):
        document = Writer(schema._schema, SOMETHING, f"{SEED} {n}").query()
        errors = validate(schema._schema, parse(document.text))
        assert not errors, (errors, document, SEED, n)
        said.update(
            {
                word
                for word in ("fragment ", "... on", "...F", "@skip", "@include", "$", ": ", "last:", "first:", "null", "before:")
                if word in document.text
            }
        )
        said.update(["variables"] if document.variables else [])
    assert len(said) == 12, (said, SEED)


def test_the_same_seed_writes_the_same_document(schema: strawberry.Schema) -> None:
    one, same, other = [Writer(schema._schema, SOMETHING, seed).query() for seed in ("1", "1", "2")]
    assert one == same != other


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (b'{"a": 1, "b": 2}', b'{"b": 2, "a": 1}'),
        (b'{"a": 1}', b'{"a": 1.0}'),
        (b'{"a": 1}', b'{"a": true}'),
        (b'{"a": []}', b'{"a": {}}'),
        (b'{"a": 0.0}', b'{"a": -0.0}'),
        (b'{"a": null}', b"{}"),
        (b'{"a": 9007199254740993}', b'{"a": 9007199254740992}'),
        (b'{"a": 18446744073709551615}', b'{"a": 18446744073709551614}'),
        (b'{"a": "\\u0000"}', b'{"a": ""}'),
        (b'{"a": 1, "a": 1}', b'{"a": 1}'),
        (b'{"a": 1', b'{"a": 1}'),
    ],
)
def test_a_difference_is_seen(one: bytes, other: bytes) -> None:
    assert written(one) != written(other)


def test_another_way_to_write_the_same_is_none() -> None:
    assert written(b'{"a": 1e22, "b": "\\u00e9", "c": 10000000000000000000000}') == written('{"a":1E+22,"b":"é","c":1e22}'.encode())


async def test_a_document_shrinks_to_what_matters() -> None:
    async def shows(document: Document) -> bool:
        return "endCursor" in document.text

    large = """query Q($n: Int, $x: Boolean!) { a: projects(first: $n) { ...F @include(if: $x) nodes { id } } me { name } }
        fragment F on ProjectConnection { ... { pageInfo { b: endCursor hasNextPage } } totalCount }"""
    small = await smallest(Document(large, {"n": 1, "x": True}, None), shows)
    assert " ".join(small.text.split()) == "query Q { projects { pageInfo { endCursor } } }"
    assert small.variables == {}
