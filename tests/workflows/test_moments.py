"""`run.asOf`: a run as it stood, through the front door."""

from __future__ import annotations

from typing import Any

import pytest

from tests.clients import Client, Data

STEPS: list[dict[str, Any]] = [
    {"key": "a", "type": "transform", "with": {"n": "{{ input.n * 2 }}"}},
    {"key": "b", "type": "transform", "with": {"n": "{{ steps.a.output.n + 1 }}"}, "when": "steps.a.output.n > 2"},
    {"key": "c", "type": "transform", "with": {"n": "{{ 1 / steps.b.output.n }}"}, "when": "steps.b.output.n > 100"},
]
AS_OF = """query ($id: ID!, $seq: Int!, $text: String) { run(id: $id) { status asOf(seq: $seq, expression: $text) {
  seq event status output value expressionError error at wakeAt recoveries
  steps { key type status attempt input output error condition startedAt finishedAt wakeAt } } } }"""


@pytest.fixture
async def run_id(client: Client, worker: None) -> str:
    await client.register()
    project = await client.mutate("createProject", "Project { id }", name="Mine")
    definition = {"steps": STEPS, "output": "{{ steps.b.output.n }}"}
    workflow = await client.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="W", definition=definition)
    run = await client.mutate("runWorkflow", "Run { id }", workflowId=workflow["id"], input={"n": 4})
    async for _ in client.subscribe("subscription ($id: ID!) { runEvents(runId: $id) { type } }", {"id": run["id"]}):
        pass
    id: str = run["id"]
    return id


async def moment(client: Client, id: str, seq: int, text: str | None = None) -> Data:
    found: Data = (await client.data(AS_OF, {"id": id, "seq": seq, "text": text}))["run"]["asOf"]
    return found


def row(found: Data, key: str, *names: str) -> list[Any]:
    (step,) = [step for step in found["steps"] if step["key"] == key]
    return [step[name] for name in names]


async def test_each_moment_shows_what_was_known_then(client: Client, run_id: str) -> None:
    queued = await moment(client, run_id, 1, "input.n + 1")
    assert (queued["status"], queued["event"], queued["value"]) == ("QUEUED", "RUN_QUEUED", 5)
    assert row(queued, "a", "status", "input", "output") == ["PENDING", {"n": 8}, None]  # about to begin
    assert row(queued, "b", "status", "input", "condition") == ["PENDING", None, None]

    began = await moment(client, run_id, 3, "steps.a.output")
    assert row(began, "a", "status", "attempt", "input", "output", "finishedAt") == ["RUNNING", 1, {"n": 8}, None, None]
    assert began["value"] is None

    ended = await moment(client, run_id, 4, "steps.a.output.n * 10")
    assert row(ended, "a", "status", "output") == ["SUCCEEDED", {"n": 8}]
    assert row(ended, "b", "status", "input", "condition") == ["PENDING", {"n": 9}, True]
    assert row(ended, "c", "input", "condition") == [None, None]
    assert ended["value"] == 80

    last = await moment(client, run_id, 8)
    assert (last["status"], last["output"]) == ("SUCCEEDED", 9)
    assert row(last, "c", "status", "condition") == ["SKIPPED", False]


async def test_an_expression_that_fails_then_says_so_and_one_that_is_none_is_invalid(client: Client, run_id: str) -> None:
    found = await moment(client, run_id, 1, "1 / 0")
    assert found["value"] is None
    assert "zero" in found["expressionError"]
    for seq, text, path in ((1, "1 +", "expression"), (1, "[1].map(x, [1].map(y, y))", "expression"), (0, None, "seq"), (9, None, "seq")):
        answer = await client.answer(AS_OF, {"id": run_id, "seq": seq, "text": text})
        (error,) = answer["errors"]
        assert error["extensions"]["code"] == "INVALID"
        assert [field["path"] for field in error["extensions"]["fields"]] == [path]


async def test_an_answer_holds_few_moments(client: Client, run_id: str) -> None:
    many = " ".join(f"m{n}: asOf(seq: {n + 1}) {{ seq }}" for n in range(6))
    answer = await client.answer(f"query ($id: ID!) {{ run(id: $id) {{ {many} }} }}", {"id": run_id})
    assert {error["extensions"]["code"] for error in answer["errors"]} == {"INVALID"}
    few = " ".join(f"m{n}: asOf(seq: {n + 1}) {{ seq }}" for n in range(5))
    data = await client.data(f"query ($id: ID!) {{ run(id: $id) {{ {few} }} }}", {"id": run_id})
    assert [one["seq"] for one in data["run"].values()] == [1, 2, 3, 4, 5]


async def test_a_retry_shows_its_reused_steps_from_the_first_moments_on(client: Client, run_id: str) -> None:
    made = await client.mutate("retryRun", "Run { id forkedFrom { id } }", runId=run_id, step="b")
    async for _ in client.subscribe("subscription ($id: ID!) { runEvents(runId: $id) { type } }", {"id": made["id"]}):
        pass
    assert made["forkedFrom"] == {"id": run_id}
    found = await moment(client, made["id"], 2, "steps.a.output.n")
    assert row(found, "a", "status", "output") == ["REUSED", {"n": 8}]
    assert found["value"] == 8
