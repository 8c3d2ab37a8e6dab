"""What is remembered of documents is bounded, whoever sends what, and what is in use stays."""

from __future__ import annotations

import asyncio
import gc
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random

import pytest
from graphql import GraphQLSchema, build_schema, get_introspection_query

from core.settings import Limits
from server.graphql.answers import Code
from server.graphql.documents import Document, Documents
from server.graphql.documents.caches import Cache
from server.graphql.documents.readings import Reader
from server.graphql.documents.trees import nodes
from tests.graphql.schemas import build

REGULAR = [f"query Regular{number} {{ hello projects {{ nodes {{ id name }} }} }}" for number in range(20)]


class Small(Documents):
    BYTES = 2**20
    REFUSED_BYTES = 2**17


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build()._schema


@pytest.fixture
def documents(schema: GraphQLSchema) -> Documents:
    return Small(schema, Limits(documents=150), frozenset(), introspection=True)


# Each is another document for each number.
VALID: list[Callable[[int], str]] = [
    lambda n: f"{{ a{n}: hello }}",
    lambda n: f"{{ hello }} # {n} " + "x" * 5000 + "\N{GRINNING FACE}",
    lambda n: f"query Q{n}($id: ID!) {{ project(id: $id) {{ id name workflows {{ nodes {{ runs {{ nodes {{ id status }} }} }} }} }} }}",
    lambda n: "{ " + " ".join(f"a{i}: number(value: {n + i})" for i in range(30)) + " }",
    lambda n: "{ nodes(ids: [" + ", ".join(f'"{n}-{i}"' for i in range(200)) + "]) { id } }",
    lambda n: " ".join(f"query Q{i}($first: Int = {n}) {{ projects(first: $first) {{ totalCount }} }}" for i in range(15)),
    lambda n: get_introspection_query().replace("IntrospectionQuery", f"Introspection{n}"),
]
FAULTY: list[Callable[[int], str]] = [
    lambda n: "{" + " " * n,
    lambda n: f"{{ zz{n} }}",
    lambda n: "{ " + " ".join(f"z{n}x{i}{'z' * 1000}" for i in range(8)) + " }",
]


async def flood(
    documents: Documents, number: int, *, start: int = 0, times: int = 1, kinds: list[Callable[[int], str]] | None = None
) -> None:
    kinds = kinds or VALID + FAULTY
    for n in range(start, start + number):
        text = kinds[n % len(kinds)](n)
        for _ in range(times):
            await documents.read(text)


async def used(documents: Documents) -> dict[str, Document]:
    """Regularly: more than once."""
    for text in REGULAR:
        await documents.read(text)
        await documents.read(text)
    return {text: await documents.read(text) for text in REGULAR}


def all_known(documents: Documents, regular: dict[str, Document]) -> bool:
    return all(documents.known(text) is document for text, document in regular.items())


@contextmanager
def grown(reader: Reader) -> Iterator[Callable[[], int]]:
    """Bytes that Python has taken since. It has kept some by now for the next documents, which is not their weight."""
    tracemalloc.start()
    try:
        for n in range(400):
            reader.read(f"{{ hello a{n}: number(value: 1) }}")
        gc.collect()
        before, _ = tracemalloc.get_traced_memory()

        def since() -> int:
            gc.collect()
            return tracemalloc.get_traced_memory()[0] - before

        yield since
    finally:
        tracemalloc.stop()


async def test_a_flood_stays_within_the_bytes_that_are_stated(documents: Documents) -> None:
    """As Python counts them, not as the cache estimates them."""
    with grown(documents.reader) as bytes_grown:
        await flood(documents, 120, times=2)
        assert documents.BYTES / 2 < bytes_grown() < documents.BYTES + documents.REFUSED_BYTES
    assert documents._known.weight <= documents.BYTES
    assert documents._refused.weight <= documents.REFUSED_BYTES


async def test_a_flood_stays_within_the_number_that_is_stated(documents: Documents) -> None:
    await flood(documents, 500, times=2, kinds=[VALID[0], FAULTY[1]])
    assert len(documents._known) <= 150
    assert len(documents._refused) <= 150


async def test_documents_sent_once_push_out_none_that_is_in_use(documents: Documents) -> None:
    regular = await used(documents)
    await flood(documents, 300)
    assert all_known(documents, regular)


async def test_documents_sent_often_push_out_none_that_is_used_meanwhile(documents: Documents) -> None:
    regular = await used(documents)
    for start in range(0, 400, 20):
        await flood(documents, 20, start=start, times=3)
        assert all_known(documents, regular)


async def test_refused_documents_push_out_nothing_else_however_often_they_are_sent(documents: Documents) -> None:
    once = await documents.read("{ hello }")
    regular = await used(documents)
    await flood(documents, 500, times=3, kinds=FAULTY)
    assert documents.known("{ hello }") is once
    assert all_known(documents, regular)


async def test_what_left_is_read_anew_and_may_come_back(documents: Documents) -> None:
    regular = await used(documents)
    await flood(documents, 300, times=2, kinds=VALID[:1])
    assert documents.known(REGULAR[0]) is None
    again = await documents.read(REGULAR[0])
    assert again is not regular[REGULAR[0]]
    assert documents.known(REGULAR[0]) is again


async def test_trusted_documents_are_found_by_their_text_and_stay(documents: Documents) -> None:
    faulty = "{ zz }"
    for text in (*REGULAR, faulty):
        await documents.trust(text)
    trusted = {text: documents.known(text) for text in REGULAR}
    await flood(documents, 200, times=2)
    for text, document in trusted.items():
        assert document is not None
        assert await documents.read(text) is document
        assert documents.is_trusted(text)
    refused = documents.known(faulty)
    assert refused is not None
    assert refused.troubles[0].code == Code.GRAPHQL_VALIDATION_FAILED
    assert not documents.is_trusted("{ hello }")


async def test_trusted_documents_take_no_room_from_others(documents: Documents) -> None:
    for n in range(50):
        await documents.trust(VALID[3](n))
    assert documents._known.weight == 0
    regular = await used(documents)
    assert all_known(documents, regular)


async def test_plans_count(documents: Documents) -> None:
    """And go with their document: what gets too heavy leaves, the longest unused first."""
    regular = await used(documents)
    weight, count = documents._known.weight, len(documents._known)
    operations = [document.operation(None) for document in regular.values()]
    for operation in operations:
        operation.plans[()] = "a plan"
        documents.weigh(operation, 10_000)
    assert documents._known.weight == weight + 10_000 * count
    documents.weigh(operations[-1], documents.BYTES * 7 // 10)
    assert documents._known.weight <= documents.BYTES
    assert documents.known(REGULAR[-1]) is regular[REGULAR[-1]]
    documents.weigh(operations[-1], documents.BYTES)
    assert documents.known(REGULAR[-1]) is None
    assert documents._known.weight <= documents.BYTES


async def test_a_plan_for_a_document_that_has_left_counts_nothing(documents: Documents) -> None:
    operation = (await used(documents))[REGULAR[0]].operation(None)
    documents._known.clear()
    documents.weigh(operation, 10_000)
    assert documents._known.weight == 0


async def test_two_schemas_share_nothing() -> None:
    """Plans go when the schema does: they live in its own documents."""
    text = "query($a: Boolean = true) { hello @skip(if: $a) }"
    one, other = (
        Documents(build_schema(f"type Query {{ hello: {kind} }}"), Limits(), frozenset(), introspection=True) for kind in ("Int", "[Int]")
    )
    first, second = await one.read(text), await other.read(text)
    assert first is not second
    first.operation(None).plans[(True,)] = "a plan"
    assert second.operation(None).plans == {}
    mine, theirs = ({id(node) for node in nodes(document.operation(None).document)} for document in (first, second))
    assert not mine & theirs


class Counting(Reader):
    readings = 0

    def read(self, text: str) -> Document:
        self.readings += 1
        return super().read(text)


async def test_a_long_document_that_many_bring_at_once_is_read_once(schema: GraphQLSchema, documents: Documents) -> None:
    documents.reader = reader = Counting(schema, documents.limits, frozenset(), introspection=True)
    for text in (VALID[6](0), FAULTY[2](0)):
        reader.readings = 0
        assert len(text) > documents.SHORT
        answers = await asyncio.gather(*(documents.read(text) for _ in range(30)))
        assert len({id(answer) for answer in answers}) == 1
        assert reader.readings == 1
    documents.close()


async def test_who_goes_away_while_waiting_holds_nobody_up(documents: Documents) -> None:
    tasks = [asyncio.create_task(documents.read(VALID[6](n))) for n in range(6)]
    await asyncio.sleep(0)
    for task in tasks[:5]:
        task.cancel()
    async with asyncio.timeout(10):
        assert (await tasks[5]).troubles == ()
    documents.close()


async def test_a_document_beyond_the_length_is_not_even_remembered(documents: Documents) -> None:
    document = await documents.read("{ hello }" + " " * 200_000)
    assert document.troubles[0].code == Code.DOCUMENT_TOO_LARGE
    assert len(documents._known) == len(documents._refused) == 0


def test_no_document_is_heavier_than_estimated(schema: GraphQLSchema) -> None:
    """Nor much lighter, or the cache would hold too few."""
    reader = Reader(schema, Limits(), frozenset(), introspection=True)
    with grown(reader) as bytes_grown:
        kept: list[Document] = []
        for make in VALID:
            kept.clear()
            before = bytes_grown()
            kept.extend(reader.read(make(2000 + n)) for n in range(12))
            assert not any(document.troubles for document in kept)
            assert 0.5 < (bytes_grown() - before) / sum(document.weight for document in kept) < 1.1, make(0)[:60]


def test_the_longest_unused_leaves_and_not_at_once() -> None:
    cache = Cache[str](10, 100)
    for key in "abcdefgh":  # all the room for what is used again
        cache.add(key, key, 1)
        cache.get(key)
    cache.get("a")
    cache.add("i", "i", 1)
    cache.get("i")  # b, the longest unused, makes room and is new again
    cache.add("once", "once", 1)
    assert cache.get("b") == "b"  # and c makes room for it
    for key in ("twice", "thrice"):
        cache.add(key, key, 1)
    assert cache.get("c") is None
    assert [cache.get(key) for key in "abdefghi"] == list("abdefghi")


def test_the_cache_counts_right_whatever_is_done_to_it() -> None:
    random, cache = Random(11), Cache[int](20, 1000)
    for step in range(20_000):
        key = f"{min(random.randrange(60), random.randrange(60))}"
        match random.randrange(4):
            case 0:
                cache.add(key, step, random.randrange(300))
            case 1:
                cache.burden(key, random.randrange(40))
            case _:
                cache.get(key)
        segments = (cache._new, cache._used)
        assert [segment.weight for segment in segments] == [sum(entry.weight for entry in s.entries.values()) for s in segments]
        assert not cache._new.entries.keys() & cache._used.entries.keys()
        assert len(cache) <= 20
        assert cache.weight <= 1000
