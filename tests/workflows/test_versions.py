"""Saving: versions are immutable, numbered without gaps, and what runs is pinned to one."""

from __future__ import annotations

import asyncio
from typing import Any

import asyncpg
import pytest

from models.accounts import User
from models.workflows import WorkflowVersion
from tests.clients import Client
from tests.workflows.conftest import Runs, transform

READ = """query ($id: ID!) { workflow(id: $id) { name version { number definition checksum createdAt }
  versions { totalCount nodes { number definition } } } }"""


def giving(value: Any) -> dict[str, Any]:
    return {"steps": [{"key": "a", "type": "transform", "with": {"value": value}}], "output": "{{ steps.a.output.value }}"}


async def test_each_change_is_a_new_version_and_the_old_ones_stay(client: Client) -> None:
    await client.register()
    project = await client.mutate("createProject", "Project { id }", name="Mine")
    made = await client.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="W", definition=giving(1))
    id = made["id"]
    first = (await client.data(READ, {"id": id}))["workflow"]
    assert first["version"]["number"] == 1

    run = await client.mutate("runWorkflow", "Run { id version { number } }", workflowId=id)
    in_another_order = dict(reversed(giving(1).items()))
    for update in ({"definition": giving(1)}, {"definition": in_another_order}, {"name": " W2 "}, {"definition": None, "name": None}):
        same = await client.mutate("updateWorkflow", "Workflow { name version { number } }", workflowId=id, **update)
        assert same["version"] == {"number": 1}
    assert same["name"] == "W2"
    await client.mutate("updateWorkflow", "Workflow { id }", workflowId=id, definition=giving(2), name="W3")
    read = (await client.data(READ, {"id": id}))["workflow"]
    assert read["name"] == "W3"
    assert [(v["number"], v["definition"]) for v in read["versions"]["nodes"]] == [(2, giving(2)), (1, giving(1))]
    assert read["version"]["checksum"] != first["version"]["checksum"]
    pinned = await client.data("query ($id: ID!) { run(id: $id) { version { number } } }", {"id": run["id"]})
    assert pinned["run"]["version"] == {"number": 1}

    wrong: list[dict[str, Any]] = [{"name": ""}, {"definition": {"steps": []}}, {"name": "x" * 101}, {"name": "a\u0000b"}]
    for bad in wrong:
        problem = await client.mutate("updateWorkflow", "Workflow { id }", workflowId=id, **bad)
        assert problem["code"] == "INVALID"
        assert problem["fields"][0]["path"].split(".")[0] == next(iter(bad))
    assert (await client.data(READ, {"id": id}))["workflow"] == read


async def test_versions_published_at_once_are_numbered_without_gaps(client: Client) -> None:
    await client.register()
    project = await client.mutate("createProject", "Project { id }", name="Mine")
    made = await client.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="W", definition=giving(0))
    update = [
        client.mutate("updateWorkflow", "Workflow { version { number } }", workflowId=made["id"], definition=giving(n))
        for n in range(1, 13)
    ]
    await asyncio.gather(*update)
    read = (await client.data(READ, {"id": made["id"]}))["workflow"]
    assert [version["number"] for version in read["versions"]["nodes"]] == list(range(13, 0, -1))
    assert read["version"]["number"] == 13
    assert {version["definition"]["steps"][0]["with"]["value"] for version in read["versions"]["nodes"]} == set(range(13))


async def test_not_even_a_mistake_in_the_code_changes_what_was_published(runs: Runs) -> None:
    workflow = await runs.workflow(transform("a"))
    for column in ("definition", "checksum", "number", "workflow_id"):
        with pytest.raises(asyncpg.RaiseError, match="never changes"):
            await runs.home.database.pool.execute(f"update workflow_versions set {column} = {column}")
    version = await WorkflowVersion.get(workflow_id=workflow.id)
    await User.filter(id=version.created_by_id).delete()  # who saved it may go, and the workflow, too
    assert (await WorkflowVersion.get(id=version.id)).created_by_id is None
    await workflow.delete()
    assert await WorkflowVersion.filter(id=version.id).count() == 0


async def test_a_tag_names_one_version_which_runs_can_be_started_of(client: Client) -> None:
    await client.register()
    project = await client.mutate("createProject", "Project { id }", name="Mine")
    made = await client.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="W", definition=giving(1))
    await client.mutate("updateWorkflow", "Workflow { id }", workflowId=made["id"], definition=giving(2))
    shown = "Workflow { versionTags version { number } }"

    async def tag(name: str, number: int | None = None) -> Any:
        return await client.mutate("setVersionTag", shown, workflowId=made["id"], tag=name, number=number)

    first = await tag("prod", 1)
    assert (first["versionTags"], first["version"]) == ({"prod": 1}, {"number": 2})
    assert (await tag("v1.0-rc", 1))["versionTags"] == {"prod": 1, "v1.0-rc": 1}
    started = [
        await client.mutate("runWorkflow", "Run { version { number } }", workflowId=made["id"], **more) for more in ({"tag": "prod"}, {})
    ]
    assert [run["version"]["number"] for run in started] == [1, 2]
    keyed = [{"idempotencyKey": "k", **more} for more in ({"tag": "prod"}, {}, {"tag": "v1.0-rc"}, {"tag": "prod"})]
    run, untagged, other, again = [
        await client.mutate("runWorkflow", "Run { id trigger }", workflowId=made["id"], **more) for more in keyed
    ]
    assert run == again
    assert run["trigger"]["tag"] == "prod"
    assert [(one["code"], one["fields"][0]["path"]) for one in (untagged, other)] == [("CONFLICT", "idempotencyKey")] * 2
    assert (await tag("prod", 2))["versionTags"] == {"prod": 2, "v1.0-rc": 1}
    assert (await tag("v1.0-rc"))["versionTags"] == {"prod": 2}
    for problem, code, path in (
        (await tag("prod", 3), "NOT_FOUND", "number"),
        (await tag("Prod", 1), "INVALID", "tag"),
        (await tag("p\n", 1), "INVALID", "tag"),
        (await client.mutate("runWorkflow", "Run { id }", workflowId=made["id"], tag="v1.0-rc"), "NOT_FOUND", "tag"),
    ):
        assert (problem["code"], problem["fields"][0]["path"]) == (code, path)
    for n in range(49):
        await tag(f"t{n}", 1)
    assert (await tag("more", 1))["code"] == "CONFLICT"
    assert (await tag("t0", 2))["versionTags"]["t0"] == 2
