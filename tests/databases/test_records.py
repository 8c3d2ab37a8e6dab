"""Databases and records, through the front door: what is written is what is read."""

from __future__ import annotations

import json
from typing import Any

import pytest

from models.databases import Database, Record
from tests.clients import Client, Data
from tests.databases.test_columns import GOOD, column

MADE = "Database { id name description columns createdAt recordCount project { id } }"
RECORD = "Record { id values createdAt database { id } }"
READ = "query ($id: ID!, $after: String) { database(id: $id) { recordCount records(first: 5, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id values } } } }"


async def project_of(client: Client) -> str:
    await client.register()
    return str((await client.mutate("createProject", "Project { id }", name="Mine"))["id"])


async def database_of(client: Client, schema: Any) -> Data:
    made = await client.mutate("createDatabase", MADE, projectId=await project_of(client), name="D", schema=schema)
    assert made["__typename"] == "Database", made
    return made


async def test_a_database_is_made_and_read(client: Client) -> None:
    made = await database_of(
        client, {"title": "text", "kind": {"type": "select", "options": ["a"], "required": True, "description": "Which."}}
    )
    assert made["columns"] == [
        {"name": "title", "type": "text", "required": False, "options": [], "description": ""},
        {"name": "kind", "type": "select", "required": True, "options": ["a"], "description": "Which."},
    ]
    assert made["recordCount"] == 0
    again = await client.mutate("createDatabase", MADE, projectId=made["project"]["id"], name="D2", schema=made["columns"])
    assert again["columns"] == made["columns"]


@pytest.mark.parametrize(
    ("changed", "path"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 101}, "name"),
        ({"description": "x" * 10_001}, "description"),
        ({"schema": 5}, "schema"),
        ({"schema": {"columns": [{"name": "a"}, {"name": "b", "type": "no"}]}}, "schema.columns[1].type"),
    ],
)
async def test_a_bad_field_is_named_and_nothing_is_made(client: Client, changed: Data, path: str) -> None:
    given: Data = {"projectId": await project_of(client), "name": "D", "schema": {"a": "text"}} | changed
    problem = await client.mutate("createDatabase", MADE, **given)
    assert (problem["code"], [field["path"] for field in problem["fields"]]) == ("INVALID", [path])
    assert "received" in problem["fields"][0]["message"] or path == "description"
    assert await Database.all().count() == 0


async def test_a_value_of_each_type_is_read_as_it_was_written(client: Client) -> None:
    schema = [column(type).to_json() | {"name": type.value} for type in GOOD]
    made = await database_of(client, schema)
    for n in range(max(map(len, GOOD.values()))):
        values = {type.value: good[min(n, len(good) - 1)] for type, good in GOOD.items() if len(str(good[min(n, len(good) - 1)])) < 100_000}
        record = await client.mutate("createRecord", RECORD, databaseId=made["id"], values=values)
        assert record["__typename"] == "Record", record
        expected = {type.value: None for type in GOOD} | values
        assert record["values"] == expected
        read = await client.data("query ($id: ID!) { node(id: $id) { ... on Record { values database { id } } } }", {"id": record["id"]})
        assert read["node"] == {"values": expected, "database": {"id": made["id"]}}


async def test_numbers_and_texts_survive_the_database(client: Client) -> None:
    """jsonb writes a large double out digit by digit, and has no NUL: neither may harm."""
    made = await database_of(client, {"n": "number", "j": "json"})
    for value in (0, -1.5, 1e22, 1e300, 5e-324, 2**53, 0.1, {"\\u0000": ["\\u0000", "é😀"]}, 123456789012345678):
        is_number = isinstance(value, int | float)
        record = await client.mutate("createRecord", RECORD, databaseId=made["id"], values={"n": value if is_number else None, "j": value})
        assert record["values"] == {"n": value if is_number else None, "j": value}
        read = await client.data("query ($id: ID!) { node(id: $id) { ... on Record { values } } }", {"id": record["id"]})
        assert read["node"]["values"] == record["values"]


async def test_bad_values_are_named_and_nothing_is_kept(client: Client) -> None:
    made = await database_of(client, {"n": "integer", "j": "json", "must": {"type": "text", "required": True}})
    wrong: list[tuple[Any, list[str]]] = [
        (None, ["values"]),
        ([], ["values"]),
        ({}, ["values.must"]),
        ({"must": "x", "n": "1"}, ["values.n"]),
        ({"must": "x", "other": 1}, ["values.other"]),
        ({"must": "x", "j": {"a": ["\u0000"]}}, ["values.j"]),
        ({"must": 5, "n": 1.5, "other": 1}, ["values.other", "values.n", "values.must"]),
        ({"must": "x" * 900_000}, ["values.must"]),
    ]
    for values, paths in wrong:
        if values is None:
            answer = await client.answer(
                "mutation ($input: CreateRecordInput!) { createRecord(input: $input) { __typename } }",
                {"input": {"databaseId": made["id"], "values": None}},
            )
            assert answer["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
            continue
        problem = await client.mutate("createRecord", RECORD, databaseId=made["id"], values=values)
        assert (problem["code"], [field["path"] for field in problem["fields"]]) == ("INVALID", paths)
        assert len(json.dumps(problem)) < 2000
    assert await Record.all().count() == 0


async def test_records_are_paged_newest_first(client: Client) -> None:
    made = await database_of(client, {"n": "integer"})
    for n in range(12):
        await client.mutate("createRecord", RECORD, databaseId=made["id"], values={"n": n})
    seen, after = list[int](), None
    while True:
        page = (await client.data(READ, {"id": made["id"], "after": after}))["database"]
        assert (page["recordCount"], page["records"]["totalCount"]) == (12, 12)
        seen += [record["values"]["n"] for record in page["records"]["nodes"]]
        if not page["records"]["pageInfo"]["hasNextPage"]:
            break
        after = page["records"]["pageInfo"]["endCursor"]
    assert seen == list(range(11, -1, -1))
