"""Runs started by hand: once per key, with an input that fits, and only while the workflow is enabled."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

import resolvers.workflows
from core.errors import Conflict
from core.reads import cursor
from models.events import RunEventType
from models.workflows import Command, Run, RunStatus, writes
from models.workflows.writes import Claimed, NewEvent, Transition
from tests.clients import Client, Data
from tests.workflows.conftest import Runs, transform

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


async def test_a_cancel_that_comes_after_the_end_leaves_nothing_to_do(runs: Runs, worker: None) -> None:
    id = await runs.start(transform("a"))
    stale = await runs.now(id)
    stale.status = RunStatus.RUNNING
    await runs.ended(id)
    with pytest.raises(Conflict):
        await runs.home.starter.cancel(stale, "", await runs.viewer())
    assert await Command.all().count() == 0


def transition(claimed: Claimed, status: RunStatus, type: RunEventType) -> Transition:
    at = claimed.at
    end = at if status.is_final else None
    return Transition(
        claimed.id,
        "w",
        claimed.fence,
        1,
        status,
        [NewEvent(type, None, "{}", at)],
        [],
        [],
        [],
        None,
        None,
        None if end else at,
        end,
        None,
        0,
        release=status.is_final,
    )


async def test_a_command_that_nobody_took_ends_with_its_run(runs: Runs) -> None:
    pool = runs.home.database.pool
    ending, going = [await runs.start(transform("a")) for _ in range(2)]
    for id in (ending, going):
        await runs.cancel(id)
    claims = {claimed.id: claimed for claimed in await writes.claim(pool, [ending, going], "w", 10)}
    moves = [
        transition(claims[ending], RunStatus.CANCELED, RunEventType.RUN_CANCELED),
        transition(claims[going], RunStatus.RUNNING, RunEventType.RUN_STARTED),
    ]
    assert await writes.advance(pool, moves) == {1, 2}
    assert {command.run_id: command.taken_at is not None for command in await Command.all()} == {ending: True, going: False}


async def test_a_claim_that_a_crash_of_the_database_undid_writes_nothing_though_another_has_got_as_far(runs: Runs) -> None:
    """Claims do not wait for the disk."""
    pool, id = runs.home.database.pool, await runs.start(transform("a"))
    fence = await pool.fetchval("select fence from runs where id = $1", id)
    [lost] = await writes.claim(pool, [id], "w", 10)
    await pool.execute("update runs set fence = $2, lease_owner = null, lease_until = null where id = $1", id, fence)
    [claimed] = await writes.claim(pool, [id], "w", 10)
    assert await writes.advance(pool, [transition(claimed, RunStatus.RUNNING, RunEventType.RUN_STARTED)]) == {1}
    assert await writes.advance(pool, [transition(lost, RunStatus.RUNNING, RunEventType.RUN_STARTED)]) == set()


@pytest.mark.parametrize("seq", [2**31 - 1, 2**31, 2**63, "1", None])
async def test_a_made_up_cursor_is_refused_by_name(client: Client, seq: object) -> None:
    run = await start(client, await workflow_of(client), input={"n": 1})
    watch = "subscription ($id: ID!, $after: String) { runEvents(runId: $id, after: $after) { type } }"
    made_up = cursor(resolvers.workflows.events, [seq])
    async with client.socket() as socket:
        variables = {"id": run["id"], "after": made_up}
        await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": {"query": watch, "variables": variables}}))
        message = json.loads(await asyncio.wait_for(socket.recv(), 10))
    error = (message["payload"] if message["type"] == "error" else message["payload"]["errors"])[0]
    assert (error["extensions"]["code"], error["extensions"]["fields"][0]["path"]) == ("INVALID", "after"), message


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
