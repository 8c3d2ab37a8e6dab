"""Runs started by hand: once per key, with an input that fits, and only while the workflow is enabled."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from models.workflows import Run
from tests.clients import Client, Data

STARTED = "Run { id status input triggerType trigger createdAt startedAt startedBy { name } version { number } }"
DEFINITION = {
    "input": {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}},
    "steps": [{"key": "a", "type": "transform"}],
}


async def workflow_of(client: Client, definition: Any = DEFINITION) -> str:
    await client.register()
    project = await client.mutate("createProject", "Project { id }", name="Mine")
    made = await client.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="W", definition=definition)
    return str(made["id"])


async def start(client: Client, workflow: str, **input: Any) -> Data:
    return await client.mutate("runWorkflow", STARTED, workflowId=workflow, **input)


async def test_a_run_is_queued_and_says_who_started_it(client: Client) -> None:
    workflow = await workflow_of(client)
    run = await start(client, workflow, input={"n": 1})
    assert (run["status"], run["startedAt"], run["startedBy"], run["version"]) == ("QUEUED", None, {"name": "Ada"}, {"number": 1})
    assert run["trigger"] == {"type": "MANUAL", "at": run["createdAt"], "headers": None, "query": None, "slot": None, "body": {"n": 1}}
    assert (await start(client, workflow, input={"n": 1}))["id"] != run["id"]


async def test_the_same_key_is_the_same_run(client: Client) -> None:
    workflow = await workflow_of(client, {**DEFINITION, "input": {}})
    first = await start(client, workflow, input={"a": 1, "b": [1.5]}, idempotencyKey="k")
    again = await start(client, workflow, input={"b": [1.5], "a": 1}, idempotencyKey="k")
    assert again["id"] == first["id"]
    for other in ({"a": 1}, {"a": True, "b": [1.5]}, None):
        problem = await start(client, workflow, input=other, idempotencyKey="k")
        assert (problem["code"], [field["path"] for field in problem["fields"]]) == ("CONFLICT", ["idempotencyKey"])
    assert (await start(client, workflow, input={"a": 1}, idempotencyKey="K"))["id"] != first["id"]
    assert await Run.all().count() == 2


async def test_twenty_at_once_with_one_key_are_one_run(client: Client) -> None:
    workflow = await workflow_of(client)
    answers = await asyncio.gather(*[start(client, workflow, input={"n": n % 2}, idempotencyKey="k") for n in range(20)])
    runs = [answer for answer in answers if answer["__typename"] == "Run"]
    assert len({run["id"] for run in runs}) == 1
    assert len(runs) == 10
    assert {answer["code"] for answer in answers if answer not in runs} == {"CONFLICT"}
    assert await Run.all().count() == 1


async def test_a_key_answers_its_run_whatever_has_become_of_the_workflow(client: Client) -> None:
    workflow = await workflow_of(client)
    run = await start(client, workflow, input={"n": 1}, idempotencyKey="k")
    changed = {**DEFINITION, "input": {"type": "object", "required": ["other"]}}
    await client.mutate("updateWorkflow", "Workflow { id }", workflowId=workflow, definition=changed)
    await client.mutate("setWorkflowEnabled", "Workflow { id }", workflowId=workflow, enabled=False)
    assert (await start(client, workflow, input={"n": 1}, idempotencyKey="k"))["id"] == run["id"]


async def test_a_disabled_workflow_starts_nothing(client: Client) -> None:
    workflow = await workflow_of(client)
    await client.mutate("setWorkflowEnabled", "Workflow { id }", workflowId=workflow, enabled=False)
    problem = await start(client, workflow, input={"n": 1})
    assert (problem["code"], problem["fields"][0]["path"]) == ("CONFLICT", "workflowId")
    assert await Run.all().count() == 0
    await client.mutate("setWorkflowEnabled", "Workflow { id }", workflowId=workflow, enabled=True)
    assert (await start(client, workflow, input={"n": 1}))["status"] == "QUEUED"


@pytest.mark.parametrize(
    ("input", "paths"),
    [
        ({"input": None}, ["input"]),
        ({}, ["input"]),
        ({"input": {}}, ["input.n"]),
        ({"input": {"n": "1"}}, ["input.n"]),
        ({"input": {"n": 1}, "idempotencyKey": ""}, ["idempotencyKey"]),
        ({"input": {"n": 1}, "idempotencyKey": "x" * 201}, ["idempotencyKey"]),
        ({"input": {"n": 1}, "idempotencyKey": "a\u0000"}, ["idempotencyKey"]),
    ],
)
async def test_a_bad_field_is_named_and_nothing_starts(client: Client, input: Data, paths: list[str]) -> None:
    workflow = await workflow_of(client)
    problem = await start(client, workflow, **input)
    assert (problem["code"], [field["path"] for field in problem["fields"]]) == ("INVALID", paths)
    assert await Run.all().count() == 0


async def test_an_input_is_kept_exactly(client: Client) -> None:
    workflow = await workflow_of(client, {**DEFINITION, "input": {}})
    value = {"z": 1, "a": [1e22, -0.0, 2**63, 1.0, "\u0000", "é😀", {"": None}], "\u0000": "\\u0000"}
    run = await start(client, workflow, input=value)
    assert run["input"] == value
    assert list(run["input"]) == list(value)
