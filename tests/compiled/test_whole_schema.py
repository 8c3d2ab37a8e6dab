"""The same by another hand: documents that hypothesis-graphql makes of the whole schema."""

from __future__ import annotations

import os

import strawberry
from graphql import StringValueNode
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis_graphql import nodes, queries

from core.settings import Limits
from services.platform import Platform
from tests.compiled.places import opened
from tests.compiled.rows import Town
from tests.compiled.values import NO_CURSORS, NO_IDS, TIMES, Material
from tests.compiled.writer import Document
from tests.seeds import SEED

DOCUMENTS = int(os.environ.get("HYPOTHESIS_DOCUMENTS", "40"))
# It knows nothing of limits.
WIDE = Limits(aliases=500, cost=10**9, depth=100, directives=500, tokens=20_000)


def made(schema: strawberry.Schema, material: Material) -> list[str]:
    """Only made by hypothesis: what differs is made smaller as everything else is."""

    def texts(*among: str) -> st.SearchStrategy[StringValueNode]:
        return st.sampled_from(among).map(nodes.String)

    ids = [id for known in material.ids.values() for id in known]
    cursors = [cursor for known in material.cursors.values() for cursor in known]
    scalars = {
        "DateTime": texts(*TIMES),
        "ID": texts(*NO_IDS, *ids),
        "Int": st.integers(-1, 101).map(nodes.Int),
        "String": texts(*NO_CURSORS, *cursors),
    }
    found: list[str] = []

    @seed(SEED)
    @settings(max_examples=DOCUMENTS, deadline=None, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(queries(schema._schema, custom_scalars=scalars))
    def collect(text: str) -> None:
        found.append(text)

    collect()
    return found


async def test_what_hypothesis_makes_is_answered_the_same(home: Platform, town: Town, schema: strawberry.Schema) -> None:
    async with opened(home, town, schema, WIDE) as place:
        texts = made(schema, place.material)
        assert len(set(texts)) > DOCUMENTS / 2
        for text in texts:
            for viewer in place.viewers.values():
                await place.check(Document(text, {}, None), viewer)
