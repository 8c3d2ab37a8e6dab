"""Which documents must be answered by plans: those that our own clients send."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import GraphQLObjectType, GraphQLUnionType, OperationType, get_named_type
from graphql.execution.collect_fields import collect_fields

from bench.graphql.shapes import SHAPES
from core import metrics
from core.settings import Limits, Settings
from core.viewers import NOBODY, Viewer
from schema import schema
from server.app import SIGN_INS
from server.demo import jobs
from server.graphql.documents import Documents, Operation
from server.graphql.plans.compiler import fragments_of
from server.graphql.plans.planners import Planner
from server.graphql.plans.runs import Unusual
from server.graphql.plans.values import NO_VARIABLES, coerced
from services.platform import Platform
from tests.clients import Client
from tests.make import Make
from tests.test_levels import LEVELS

EXAMPLES = Path(__file__).parents[2] / "web" / "src" / "examples"
ID = "UnVuOjAxOTgwMDAwLTAwMDctNzAwMC04MDAwLTAwMDAwMDAwMDAwMQ=="


def documents() -> Iterator[tuple[str, str]]:
    for path in sorted(EXAMPLES.glob("*.graphql")):
        yield path.stem, path.read_text()
    yield from (("demo result", jobs.RESULT), ("demo events", jobs.EVENTS))
    yield from ((f"bench {shape.name}", shape.query) for shape in SHAPES)
    yield "main job", LEVELS % ("first", "first", "first")


# In Python: there is nothing to read in one statement.
WORKED_OUT = {"plan_run", "compare_runs", "preview_schedule", "explain_operation", "measure_semantic_cache", "rank_models"}
DOCUMENTS = [(name, text) for name, text in documents() if name not in WORKED_OUT]


@pytest.mark.parametrize("text", [text for _, text in DOCUMENTS], ids=[name for name, _ in DOCUMENTS])
async def test_what_our_own_clients_send_is_compiled(home: Platform, text: str) -> None:
    known = Documents(schema._schema, Limits(), SIGN_INS, introspection=True)
    planner = Planner(schema, known, home.database.reads, 1_000_000)
    operations = (await known.read(text)).operations
    assert operations
    for operation in operations.values():
        compile_all(planner, operation)
    known.close()


def compile_all(planner: Planner, operation: Operation) -> None:
    """Raises Unusual."""
    definitions = operation.node.variable_definitions or ()
    given: dict[str, object] = {definition.variable.name.value: ID for definition in definitions}
    given |= {"first": 3, "last": 3, "projects": 3, "workflows": 3, "where": {}}
    if operation.type is OperationType.QUERY:
        planner.query(operation, coerced(schema._schema, definitions, given))
        return
    try:
        variables = coerced(schema._schema, definitions, given)
    except Unusual:  # an input that the example fills in; payloads do not depend on it
        variables = NO_VARIABLES
    if operation.type is OperationType.SUBSCRIPTION:
        assert planner.told(operation, variables, Viewer(NOBODY)).key
        return
    root = schema._schema.mutation_type
    assert root is not None
    for fields in collect_fields(schema._schema, fragments_of(operation), variables, root, operation.node).grouped_field_set.values():
        kind = get_named_type(root.fields[fields[0].node.name.value].type)
        rows = kind.types if isinstance(kind, GraphQLUnionType) else (kind,)
        for row in rows:
            assert isinstance(row, GraphQLObjectType)
            if "id" in row.fields:
                planner.payload(operation, variables, row, fields)


def test_the_examples_are_all_there() -> None:
    assert {path.stem for path in EXAMPLES.glob("*.json")} <= {name for name, _ in documents()}
    assert all(json.loads(path.read_text()) is not None for path in EXAMPLES.glob("*.json"))


def executed() -> dict[tuple[str, str], float]:
    samples = [sample for family in metrics.executed.collect() for sample in family.samples]
    return {(sample.labels["by"], sample.labels["reason"]): sample.value for sample in samples}


async def test_why_a_query_was_not_compiled_is_counted(client: Client) -> None:
    await client.register()
    for query, by in (
        ("{ me { id } }", ("plan", "")),
        ("{ __schema { queryType { name } } }", ("graphql-core", "introspection")),
        ("{ projects(first: 1000) { nodes { id } } }", ("graphql-core", "arguments")),
    ):
        before = executed().get(by, 0)
        await client.post(query)
        assert executed()[by] == before + 1


async def test_a_table_that_changes_under_a_plan_is_read_all_the_same(client: Client, home: Platform) -> None:
    session = await client.register()
    asked = "{ me { id name email createdAt } }"
    first = await client.data(asked)
    await home.database.pool.execute("alter table users alter column name type text")
    assert await client.data(asked) == first
    assert first["me"]["id"] == session["user"]["id"]


class TestSwitchedOff:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"compiled_reads": False})

    async def test_graphql_core_answers_everything(self, client: Client, make: Make) -> None:
        session = await client.register()
        before = executed().get(("graphql-core", "off"), 0)
        assert (await client.data("{ me { id } }"))["me"]["id"] == session["user"]["id"]
        assert executed()[("graphql-core", "off")] == before + 1
