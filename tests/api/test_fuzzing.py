"""What schemathesis would send (its GraphQL half, hypothesis-graphql): operations made from the schema, for each field at the top, with
ids that exist, sent through the real door by the owner of what they name.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from time import perf_counter

import pytest
from graphql import GraphQLSchema, StringValueNode, parse_value
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis_graphql import mutations, nodes, queries

from core.viewers import Viewer
from models.accounts import Session
from schema import schema
from services.platform import Platform
from tests.clients import Client
from tests.make import Make
from tests.seeds import SEED
from tests.test_tenants import tenant

CASES = int(os.environ.get("FUZZ_CASES", "2000"))
SLOWEST_SECONDS = 5
HASHED = {"register", "signIn"}  # 50 ms of argon2 each
FEW = 10
PARTS = 4  # side by side

NO_IDS = ["", "x", "UHJvamVjdDox", "\x00", "é" * 300]
TIMES = ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00.123456+05:45", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "x", ""]
JSONS = [
    "null",
    "0",
    "-1.5",
    '"x"',
    "[]",
    "{}",
    "{value: 1}",
    '{title: "x"}',
    '{steps: [{key: "a", type: "transform"}]}',
    "[[[[1]]]]",
    '["\\u0000"]',
]


def made(core: GraphQLSchema, ids: list[str], part: int) -> Iterator[tuple[str, list[str]]]:
    """By the field at the top, of one part of them."""

    def texts(among: list[str]) -> st.SearchStrategy[StringValueNode]:
        return st.sampled_from(among).map(nodes.String)

    scalars = {
        "Date": texts(["2026-01-01", "0001-01-01", "9999-12-31", "2026-02-30", "", "garbage"]),
        "DateTime": texts(TIMES),
        "ID": texts(NO_IDS + 3 * ids),
        "JSON": st.sampled_from(JSONS).map(parse_value),
        "Long": st.sampled_from([0, 1, -1, 2**53, 2**63]).map(nodes.Int),
    }
    assert core.query_type is not None
    assert core.mutation_type is not None
    fields = [*((queries, name) for name in core.query_type.fields), *((mutations, name) for name in core.mutation_type.fields)]
    many = -(-CASES // (len(fields) - len(HASHED)))
    for strategy, name in fields[part::PARTS]:
        few = min(many, FEW) if name in HASHED else many
        yield name, examples(strategy(core, fields=[name], custom_scalars=scalars), few)


def examples(texts: st.SearchStrategy[str], many: int) -> list[str]:
    found: list[str] = []

    @seed(SEED)
    @settings(max_examples=many, deadline=None, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(texts)
    def collect(text: str) -> None:
        found.append(text)

    collect()
    return found


@pytest.mark.parametrize("part", range(PARTS))
async def test_whatever_is_made_from_the_schema_is_answered_soon_and_never_by_a_fault_of_ours(
    client: Client, make: Make, home: Platform, part: int
) -> None:
    ada = await tenant(make, home)
    ids = [ada.id(name) for name in ada.rows]
    faults, sent, executed = list[str](), 0, 0
    for name, documents in made(schema._schema, ids, part):
        session = await Session.create(user_id=ada.viewer.user_id)  # signOut ends it
        client.token = await make.token(Viewer(ada.viewer.user_id, session.id))
        for text in documents:
            started = perf_counter()
            answer = await client.post(text)
            seconds, sent = perf_counter() - started, sent + 1
            codes = {error["extensions"]["code"] for error in answer.json().get("errors", [])}
            executed += "data" in answer.json()
            if answer.status_code >= 500 or seconds > SLOWEST_SECONDS or codes & {"INTERNAL", "UNAVAILABLE", "TIMEOUT"}:
                faults.append(f"{name}: {answer.status_code} {seconds:.1f} s {codes} {text}")
    assert not faults, json.dumps(faults, indent=1)
    assert sent >= CASES / PARTS * 0.8
    assert executed > sent / 2
