"""Tags of workflows, webhooks and schedules, and the lists that they narrow."""

from __future__ import annotations

from typing import Any

import pytest

from core.reads import global_id
from models.projects import Project
from models.workflows import Run, Schedule, Webhook, WebhookScheme, Workflow
from services.platform import Platform
from tests.clients import Client
from tests.workflows.conftest import Runs, transform

LISTS = """query ($id: ID!, $tags: [String!]) { project(id: $id) { workflows(where: {tags: $tags}) { totalCount nodes { name tags
  webhooks(where: {tags: $tags}) { nodes { tags } } schedules(where: {tags: $tags}) { nodes { tags } } } } } }"""


@pytest.fixture
async def found(signed_in: Client, runs: Runs, home: Platform) -> Any:
    """A workflow with a webhook and a schedule, all tagged, and one of each that is not."""
    workflow, other = await runs.workflow(transform("a")), await runs.workflow(transform("a"))
    for of in (workflow, other):
        hook = (await home.doors.create(of, WebhookScheme.NONE, None)).webhook
        schedule = await Schedule.create(workflow_id=of.id, cron="@yearly", timezone="UTC")
    hook, schedule = await Webhook.get(workflow_id=workflow.id), await Schedule.get(workflow_id=workflow.id)
    for name, row in (("workflow", workflow), ("webhook", hook), ("schedule", schedule)):
        type_name = type(row).__name__
        given = {f"{name}Id": global_id(type(row), row.id), "tags": ["prod", "money", "prod"]}
        told = await signed_in.mutate(f"set{type_name}Tags", f"{type_name} {{ tags }}", **given)
        assert told["tags"] == ["prod", "money"]
    project = global_id(Project, workflow.project_id)

    async def ask(*tags: str) -> Any:
        data = await signed_in.data(LISTS, {"id": project, "tags": [*tags] or None})
        return data["project"]["workflows"]

    return ask


async def test_lists_are_narrowed_by_all_the_tags_that_are_named(found: Any) -> None:
    for tags in (["prod"], ["money", "prod"]):
        one = await found(*tags)
        assert one["totalCount"] == 1
        (node,) = one["nodes"]
        assert (node["tags"], node["webhooks"]["nodes"], node["schedules"]["nodes"]) == (
            ["prod", "money"],
            [{"tags": ["prod", "money"]}],
            [{"tags": ["prod", "money"]}],
        )
    assert (await found("prod", "test"))["totalCount"] == 0
    everything = await found()
    assert [node["tags"] for node in everything["nodes"]] == [[], ["prod", "money"]]


async def test_runs_are_found_by_the_tags_of_their_workflow(signed_in: Client, found: Any, runs: Runs) -> None:
    workflow, other = await Workflow.filter(tags__isnull=False).first(), await Workflow.filter(tags__isnull=True).first()
    assert workflow is not None
    assert other is not None
    wanted, _ = await runs.of(workflow), await runs.of(other)
    query = "query ($id: ID!, $tags: [String!]) { project(id: $id) { runs(where: {workflowTags: $tags}) { totalCount nodes { id } } } }"
    asked = {"id": global_id(Project, workflow.project_id)}
    for tags, count in ((["prod"], 1), (["prod", "no"], 0), (None, 2)):
        answer = (await signed_in.data(query, {**asked, "tags": tags}))["project"]["runs"]
        assert answer["totalCount"] == count
        assert count != 1 or answer["nodes"] == [{"id": global_id(Run, wanted)}]


async def test_a_tag_that_is_none_is_refused(signed_in: Client, runs: Runs) -> None:
    workflow = await runs.workflow(transform("a"))
    for tags, at in ((["a", ""], "tags[1]"), (["x" * 51], "tags[0]"), (["a\nb"], "tags[0]"), ([str(n) for n in range(21)], "tags")):
        given = {"workflowId": global_id(Workflow, workflow.id), "tags": tags}
        problem = await signed_in.mutate("setWorkflowTags", "Workflow { id }", **given)
        assert (problem["code"], problem["fields"][0]["path"]) == ("INVALID", at)


async def test_a_workflow_tells_what_it_is_for_and_why_it_is_disabled(runs: Runs, signed_in: Client) -> None:
    workflow = await runs.workflow(transform("a"))
    id, shown = global_id(Workflow, workflow.id), "Workflow { description disabledReason isEnabled version { number } }"
    told = await signed_in.mutate("updateWorkflow", shown, workflowId=id, description="Counts.")
    assert (told["description"], told["version"]["number"]) == ("Counts.", 1)
    told = await signed_in.mutate("setWorkflowEnabled", shown, workflowId=id, enabled=False, reason="The shop is closed.")
    assert (told["isEnabled"], told["disabledReason"], told["description"]) == (False, "The shop is closed.", "Counts.")
    refused = await signed_in.mutate("runWorkflow", "Run { id }", workflowId=id)
    assert (refused["code"], refused["message"]) == ("CONFLICT", "This workflow is disabled: The shop is closed.")
    told = await signed_in.mutate("setWorkflowEnabled", shown, workflowId=id, enabled=True, reason="Open.")
    assert (told["isEnabled"], told["disabledReason"]) == (True, "")
    for name, given in (("updateWorkflow", {"description": "x" * 10_001}), ("setWorkflowEnabled", {"enabled": False, "reason": "\0"})):
        assert (await signed_in.mutate(name, "Workflow { id }", workflowId=id, **given))["code"] == "INVALID"
