from __future__ import annotations

from itertools import product

from core.errors import Invalid
from core.reads import global_id
from models.workflows import Webhook, WebhookScheme, Workflow
from tests.reads import rows
from tests.reads.asking import Asking

DEEP = """{
  projects(%(page)s: 20) { %(total)s nodes { id
    workflows(%(page)s: 10) { %(total)s nodes { id
      runs(%(page)s: 5 %(where)s) { %(total)s edges { cursor node { id
        steps(%(page)s: 3) { %(total)s nodes { key } } } } } } } } } }"""


def _deep(page: str, total: str = "", where: str = "") -> str:
    return DEEP % {"page": page, "total": total, "where": where}


async def test_four_levels_of_twenty_by_ten_by_five_by_three_are_four_statements(asking: Asking) -> None:
    ada = await rows.user()
    await rows.house(ada, 21, 11, 6, 4)
    for page, (where, runs) in product(("first", "last"), (("", 5), ("where: {status: [FAILED]}", 3))):
        data = await asking(rows.viewer(ada), _deep(page, where=where))
        assert len(asking.statements) == 4
        projects = data["projects"]["nodes"]
        workflows = [workflow for project in projects for workflow in project["workflows"]["nodes"]]
        found = [edge["node"] for workflow in workflows for edge in workflow["runs"]["edges"]]
        steps = [step for run in found for step in run["steps"]["nodes"]]
        assert (len(projects), len(workflows), len(found), len(steps)) == (20, 200, 200 * runs, 600 * runs)
        await asking(rows.viewer(ada), _deep(page, total="totalCount", where=where))
        assert len(asking.statements) == 8


async def test_the_top_rows_of_each_parent_are_chosen_by_the_database(asking: Asking) -> None:
    ada = await rows.user()
    await rows.runs(await rows.workflows(await rows.projects(ada, 2), 2), 30)
    await asking(rows.viewer(ada), "{ projects { nodes { workflows { nodes { runs(first: 3) { nodes { id } } } } } } }")
    assert asking.counted.rows == [2, 4, 4 * (3 + 1)]  # one more each, to know whether there are more


async def test_what_hangs_on_a_row_is_one_statement_for_all_rows(asking: Asking) -> None:
    ada, bob = await rows.user(), await rows.user("Bob")
    (project,) = await rows.projects(ada, 1)
    flows = await rows.workflows([project], 3)
    await rows.runs(flows, 2, by=ada)
    await rows.runs(flows[1:], 1, by=bob)
    data = await asking(
        rows.viewer(ada),
        """{ projects { nodes { workflowCount workflows { nodes {
             name runCount project { name } newestVersion { number definition } webhooks { id }
             ownRuns { totalCount nodes { status } } runs { nodes { startedBy { name } workflow { name } } } } } } } }""",
    )
    flow = data["projects"]["nodes"][0]["workflows"]["nodes"][0]
    assert data["projects"]["nodes"][0]["workflowCount"] == 3
    assert flow["runCount"] == 3
    assert flow["project"]["name"] == project.name
    assert flow["newestVersion"] == {"number": 2, "definition": {"n": 2}}
    assert flow["ownRuns"] == {"totalCount": 2, "nodes": [{"status": "FAILED"}, {"status": "SUCCEEDED"}]}
    # Bob shares no project with Ada, so the person behind the run is not shown, though the run is.
    assert [run["startedBy"] for run in flow["runs"]["nodes"]] == [None, {"name": "Ada"}, {"name": "Ada"}]
    assert len(asking.statements) == 12  # projects, count, workflows, six fields of them, total, users and workflows of runs


async def test_a_plain_list_is_bounded_too(asking: Asking) -> None:
    ada = await rows.user()
    (flow,) = await rows.workflows(await rows.projects(ada, 1), 1)
    await Webhook.bulk_create(
        [Webhook(workflow_id=flow.id, scheme=WebhookScheme.NONE, token_hash=str(n), created_at=rows.later()) for n in range(25)]
    )
    text = "query ($id: ID!, $first: Int) { node(id: $id) { ... on Workflow { webhooks(first: $first) { id } } } }"
    newest = [global_id(Webhook, hook.id) for hook in await Webhook.all().order_by("-created_at")]
    for first, many in ((None, 20), (3, 3), (0, 0), (100, 25)):
        found = await asking(rows.viewer(ada), text, id=global_id(Workflow, flow.id), first=first)
        assert [hook["id"] for hook in found["node"]["webhooks"]] == newest[:many]
    assert isinstance(await asking.refused(rows.viewer(ada), text, id=global_id(Workflow, flow.id), first=101), Invalid)


async def test_siblings_run_at_the_same_time(asking: Asking) -> None:
    ada = await rows.user()
    await rows.projects(ada, 1)
    await asking(rows.viewer(ada), "{ me { id } a: projects(first: 1) { nodes { id } } b: projects(first: 2) { nodes { id } } }")
    assert asking.counted.at_once == 3
    await asking(rows.viewer(ada), "{ a: projects { nodes { id } } b: projects { nodes { name } } }")
    assert len(asking.statements) == 1


async def test_a_row_can_be_a_member_of_a_union(asking: Asking) -> None:
    ada = await rows.user()
    (run,) = await rows.runs(await rows.workflows(await rows.projects(ada, 1), 1), 1)
    await rows.events(run, 1)
    data = await asking(rows.viewer(ada), "{ newestEvent { __typename ... on RunEvent { type run { startKey } step { id } } } }")
    assert data["newestEvent"] == {"__typename": "RunEvent", "type": "STEP_PROGRESS", "run": {"startKey": run.start_key}, "step": None}
