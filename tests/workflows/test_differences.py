"""Versions and runs side by side, through the front door."""

from __future__ import annotations

from typing import Any

import pytest

from services.workflows.differences import changes
from tests.clients import Client, Data

DIFF = """query ($a: ID!, $b: ID!) { versionDiff(a: $a, b: $b) { isSame a { number } b { number } rest { path change old new }
  steps { key change changes { path change old new } old new } } }"""
RUNS = """query ($a: ID!, $b: ID!) { runDiff(a: $a, b: $b) { a { id status } b { id status } inputChanges { path old new }
  outputChanges { path old new } totalA { milliseconds costMicros currency } totalB { milliseconds costMicros }
  steps { key hasSameOutput outputChanges { path change old new }
    a { id status attempts isReused milliseconds costMicros outputBytes step { output } }
    b { id status isReused milliseconds step { input output } } } } }"""


def give(key: str, value: Any, **more: Any) -> dict[str, Any]:
    return {"key": key, "type": "transform", "with": {"value": value}, **more}


class Bench:
    def __init__(self, client: Client) -> None:
        self.client, self.id = client, ""

    async def create(self, *steps: dict[str, Any], **more: Any) -> None:
        await self.client.register()
        project = await self.client.mutate("createProject", "Project { id }", name="Mine")
        definition = {"steps": list(steps), **more}
        made = await self.client.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="W", definition=definition)
        self.id = made["id"]

    async def update(self, *steps: dict[str, Any], **more: Any) -> None:
        await self.client.mutate("updateWorkflow", "Workflow { id }", workflowId=self.id, definition={"steps": list(steps), **more})

    async def versions(self) -> list[str]:
        read = await self.client.data("query ($id: ID!) { workflow(id: $id) { versions { nodes { id } } } }", {"id": self.id})
        return [node["id"] for node in reversed(read["workflow"]["versions"]["nodes"])]

    async def ended(self, run: Data) -> str:
        async for _ in self.client.subscribe("subscription ($id: ID!) { runEvents(runId: $id) { type } }", {"id": run["id"]}):
            pass
        id: str = run["id"]
        return id


@pytest.fixture
def bench(client: Client) -> Bench:
    return Bench(client)


async def test_a_diff_of_versions_tells_steps_and_places(bench: Bench) -> None:
    await bench.create(give("a", 1), give("b", [1, {"x": 2}]), give("c", 1), output="{{ steps.a.output }}")
    await bench.update(
        give("a", 1), give("n", 0), give("b", [1, {"x": 3, "y": None}], timeout="5s"), output="{{ steps.b.output }}", input={}
    )
    one, two = await bench.versions()
    found = (await bench.client.data(DIFF, {"a": one, "b": two}))["versionDiff"]
    assert (found["isSame"], found["a"]["number"], found["b"]["number"]) == (False, 1, 2)
    assert [(step["key"], step["change"]) for step in found["steps"]] == [("b", "CHANGED"), ("c", "REMOVED"), ("n", "ADDED")]
    assert [(one["path"], one["change"], one["old"], one["new"]) for one in found["steps"][0]["changes"]] == [
        ("with.value[1].x", "CHANGED", 2, 3),
        ("with.value[1].y", "ADDED", None, None),
        ("needs[0]", "CHANGED", "a", "n"),
        ("timeout", "ADDED", None, "5s"),
    ]
    assert found["steps"][2]["new"]["with"] == {"value": 0}
    assert [(one["path"], one["change"]) for one in found["rest"]] == [("output", "CHANGED"), ("input", "ADDED")]
    same = (await bench.client.data(DIFF, {"a": one, "b": one}))["versionDiff"]
    assert (same["isSame"], same["steps"], same["rest"]) == (True, [], [])


def test_values_that_python_takes_for_the_same_are_not() -> None:
    assert [change.path for change in changes({"a": 1, "b": 1.0, "c": [0]}, {"a": True, "b": 1, "c": [False]})] == ["a", "b", "c[0]"]
    assert list(changes({"a": {"x": 1, "y": 2}}, {"a": {"y": 2, "x": 1}})) == []


async def test_a_version_is_restored_as_the_next_one_unless_somebody_was_faster(bench: Bench) -> None:
    await bench.create(give("a", 1))
    await bench.update(give("a", 2))
    client, shown = bench.client, "Workflow { version { number definition } }"
    late = await client.mutate("restoreVersion", shown, workflowId=bench.id, number=1, expectedNumber=1)
    assert (late["code"], late["fields"][0]["path"]) == ("CONFLICT", "expectedNumber")
    made = await client.mutate("restoreVersion", shown, workflowId=bench.id, number=1, expectedNumber=2)
    assert made["version"] == {"number": 3, "definition": {"steps": [give("a", 1)]}}
    same = await client.mutate("restoreVersion", shown, workflowId=bench.id, number=1, expectedNumber=3)
    assert same["version"]["number"] == 3
    none = await client.mutate("restoreVersion", shown, workflowId=bench.id, number=9, expectedNumber=3)
    assert (none["code"], none["fields"][0]["path"]) == ("NOT_FOUND", "number")


async def test_two_runs_stand_side_by_side(bench: Bench, worker: None) -> None:
    await bench.create(
        give("a", 1),
        give("b", "{{ input.n }}"),
        give("big", "{{ input.text }}"),
        give("c", 1, when="input.n == 1"),
        output="{{ steps.b.output }}",
    )
    client = bench.client
    first = await bench.ended(await client.mutate("runWorkflow", "Run { id }", workflowId=bench.id, input={"n": 1, "text": "x" * 70_000}))
    second = await bench.ended(
        await client.mutate("retryRun", "Run { id isTest }", runId=first, step="b", input={"n": 2, "text": "y" * 70_000})
    )
    found = (await client.data(RUNS, {"a": first, "b": second}))["runDiff"]
    steps = {step["key"]: step for step in found["steps"]}
    assert list(steps) == ["a", "b", "big", "c"]
    assert (steps["a"]["hasSameOutput"], steps["a"]["a"]["status"], steps["a"]["b"]["status"]) == (True, "SUCCEEDED", "REUSED")
    assert (steps["a"]["b"]["isReused"], steps["a"]["b"]["milliseconds"]) == (True, None)
    assert steps["b"]["outputChanges"] == [{"path": "value", "change": "CHANGED", "old": 1, "new": 2}]
    assert (steps["big"]["hasSameOutput"], steps["big"]["outputChanges"]) == (False, None)  # too large to look into
    assert steps["big"]["a"]["outputBytes"] == 70_012
    assert [steps["big"][side]["step"]["output"]["value"][:1] for side in "ab"] == ["x", "y"]
    assert (steps["a"]["b"]["step"], steps["b"]["b"]["step"]) == (
        {"input": None, "output": {"value": 1}},
        {"input": {"value": 2}, "output": {"value": 2}},
    )
    assert (steps["c"]["a"]["status"], steps["c"]["b"]["status"]) == ("SUCCEEDED", "SKIPPED")
    assert found["outputChanges"] == [{"path": "value", "old": 1, "new": 2}]
    assert [change["path"] for change in found["inputChanges"]] == ["n", "text"]
    assert found["totalA"]["milliseconds"] >= 0
    assert (found["totalA"]["costMicros"], found["totalA"]["currency"]) == (0, None)


async def test_the_output_of_a_reused_step_is_read_where_it_is_kept(bench: Bench, worker: None) -> None:
    """By plans, and by graphql-core, which a hand-written field beside it leaves it to."""
    await bench.create(give("a", "kept"), give("b", 1))
    client = bench.client
    first = await bench.ended(await client.mutate("runWorkflow", "Run { id }", workflowId=bench.id))
    second = await bench.ended(await client.mutate("retryRun", "Run { id }", runId=first, step="b"))
    fields = "steps { nodes { key status isPinned output reusedFrom { key output run { id } } } }"
    for query in (f"{{ {fields} }}", f"{{ {fields} asOf(seq: 1) {{ seq }} }}"):
        read = (await client.data(f"query ($id: ID!) {{ run(id: $id) {query} }}", {"id": second}))["run"]["steps"]["nodes"]
        assert read[0] == {
            "key": "a",
            "status": "REUSED",
            "isPinned": False,
            "output": {"value": "kept"},
            "reusedFrom": {"key": "a", "output": {"value": "kept"}, "run": {"id": first}},
        }
    test = await client.mutate("testWorkflow", "Run { id isTest }", workflowId=bench.id, pins={"a": "pinned"})
    assert test["isTest"] is True
    await bench.ended(test)
    read = (await client.data(f"query ($id: ID!) {{ run(id: $id) {{ {fields} }} }}", {"id": test["id"]}))["run"]["steps"]["nodes"]
    assert read[0] == {"key": "a", "status": "REUSED", "isPinned": True, "output": "pinned", "reusedFrom": None}


async def test_a_plan_and_its_mistakes(bench: Bench) -> None:
    await bench.create(give("a", "{{ input.n }}"), output="{{ steps.a.output.value }}")
    query = """query ($w: ID, $p: ID, $d: JSON, $i: JSON, $pins: JSON, $n: Int) {
      planRun(workflowId: $w, projectId: $p, definition: $d, input: $i, pins: $pins, versionNumber: $n) { status output isOutputKnown
        effects { key } steps { key prediction input milliseconds { likely } } } }"""
    client = bench.client
    found = (await client.data(query, {"w": bench.id, "i": {"n": 3}}))["planRun"]
    assert (found["status"], found["output"], found["isOutputKnown"]) == ("SUCCEEDED", 3, True)
    unsaved = (await client.data(query, {"w": bench.id, "d": {"steps": [give("z", 1)]}}))["planRun"]
    assert [step["key"] for step in unsaved["steps"]] == ["z"]
    for variables, code, path in (
        ({}, "INVALID", "workflowId"),
        ({"w": bench.id, "n": 5}, "NOT_FOUND", "versionNumber"),
        ({"w": bench.id, "d": {}}, "INVALID", "definition.steps"),
        ({"w": bench.id, "n": 1, "d": {"steps": []}}, "INVALID", "versionNumber"),
        ({"w": bench.id, "pins": {"q": 1}}, "INVALID", "pins.q"),
        ({"p": "x"}, "NOT_FOUND", "projectId"),
        ({"w": "x"}, "NOT_FOUND", "workflowId"),
    ):
        answer = await client.answer(query, variables)
        assert answer["data"] == {"planRun": None}
        if "n" in variables and code == "NOT_FOUND":
            assert answer["errors"][0]["message"] == "There is no version 5; the newest is 1."
        assert answer["errors"][0]["extensions"]["code"] == code, variables
        assert answer["errors"][0]["extensions"]["fields"][0]["path"] == path
