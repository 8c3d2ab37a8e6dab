"""A plan answers what graphql-core answers: the same values, the same order of keys, the same errors."""

from __future__ import annotations

import os
from collections import Counter

import pytest
from graphql import OperationType

from tests.compiled.places import UNREACHED, Place
from tests.compiled.writer import Writer
from tests.compiled.written import filled, refilled
from tests.seeds import SEED

DOCUMENTS, BATCH = int(os.environ.get("RANDOM_DOCUMENTS", "125")), 125


@pytest.mark.parametrize("batch", range(-(-DOCUMENTS // (2 * BATCH))))  # for each of two schemas
async def test_random_documents_are_answered_the_same(place: Place, batch: int) -> None:
    by: Counter[str] = Counter()
    for n in range(batch * BATCH, (batch + 1) * BATCH):
        document = Writer(place.schema._schema, place.material, f"{SEED} {n}").query()
        by.update([await place.check(document, viewer) for viewer in place.viewers.values()])
        if document.variables:  # what was kept of it must not depend on the first ones
            other = refilled(place.schema._schema, place.material, str(SEED), document)
            by[await place.check(other, place.viewers["owner"])] += 1
    print(by)
    assert by["plan"] > by.total() * 0.4, by  # random arguments of schedulePreview are mostly refused, and its answer is hand-written
    assert sum(by[reason] for reason in (*UNREACHED, "too large")) < by.total() * 0.15, by


async def test_written_documents_are_answered_the_same(place: Place) -> None:
    by: Counter[str] = Counter()
    for seed in (f"{SEED} 1", f"{SEED} 2"):
        for document in filled(place.schema._schema, place.material, seed, OperationType.QUERY):
            by.update([await place.check(document, viewer) for viewer in place.viewers.values()])
    print(by)
    assert by["plan"] > 100, by
