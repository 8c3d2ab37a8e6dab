"""Runs, through the front door."""

from __future__ import annotations

from tests.clients import Client
from tests.make import Make

RUN = """query ($id: ID!) { run(id: $id) { status output error input trigger startedAt finishedAt
  steps { nodes { key attempt status input output error } } events(first: 100) { nodes { seq type cursor data } } } }"""
WATCH = "subscription ($id: ID!, $after: String) { runEvents(runId: $id, after: $after) { seq cursor type data step { key status } run { status } } }"


async def test_a_run_by_hand_is_watched_to_its_end_and_read(client: Client, make: Make, worker: None) -> None:
    await client.register()
    project = await client.mutate("createProject", "Project { id }", name="Mine")
    definition = {
        "steps": [
            {"key": "one", "type": "transform", "with": {"double": "{{ input.n * 2 }}"}},
            {"key": "two", "type": "transform", "with": {"text": "got {{ steps.one.output.double }}"}},
        ],
        "output": "{{ steps.two.output.text }}",
    }
    workflow = await client.mutate(
        "createWorkflow", "Workflow { id version { number } }", projectId=project["id"], name="W", definition=definition
    )
    assert workflow["version"]["number"] == 1
    run = await client.mutate("runWorkflow", "Run { id status }", workflowId=workflow["id"], input={"n": 21})
    seen = [event["runEvents"] async for event in client.subscribe(WATCH, {"id": run["id"]})]
    assert [event["type"] for event in seen] == [
        "RUN_QUEUED",
        "RUN_STARTED",
        "STEP_STARTED",
        "STEP_SUCCEEDED",
        "STEP_STARTED",
        "STEP_SUCCEEDED",
        "RUN_SUCCEEDED",
    ]
    read = (await client.data(RUN, {"id": run["id"]}))["run"]
    assert (read["status"], read["output"], read["error"]) == ("SUCCEEDED", "got 42", None)
    assert [step["output"] for step in read["steps"]["nodes"]] == [{"double": 42}, {"text": "got 42"}]
    assert [event["cursor"] for event in read["events"]["nodes"]] == [event["cursor"] for event in seen]
    assert [event["seq"] for event in read["events"]["nodes"]] == [event["seq"] for event in seen] == list(range(1, 8))
