"""Finding runs: each filter through the front door, and by an index."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
import pytest

from core.reads import Page, call, compose, count_statement, global_id, page_of, statement
from core.viewers import NOBODY, Viewer
from models.projects import Project
from models.workflows import Run, RunStatus, TriggerType, Workflow
from resolvers.projects import runs as of_project
from resolvers.workflows import RunFilter
from resolvers.workflows import runs as of_workflow
from services.platform import Platform
from services.workflows import versions
from services.workflows.steps import StepError
from tests.clients import Client
from tests.reads.explained import WITHOUT
from tests.workflows.conftest import Runs, transform
from tests.workflows.labs import Lab, outside

LIST = "query ($id: ID!, $where: RunFilter) { workflow(id: $id) { runs(where: $where) { totalCount nodes { id } } } }"
OF_PROJECT = "query ($id: ID!, $where: RunFilter) { project(id: $id) { runs(where: $where) { totalCount nodes { id } } } }"
AT = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
async def signed_in(client: Client, runs: Runs) -> Client:
    client.token = await runs.make.token(await runs.viewer())
    return client


async def listed(client: Client, of: Project | Workflow, **where: Any) -> list[str]:
    """The runs that pass, oldest first; the count says the same."""
    kind = "project" if isinstance(of, Project) else "workflow"
    query = OF_PROJECT if isinstance(of, Project) else LIST
    found = (await client.data(query, {"id": global_id(type(of), of.id), "where": where}))[kind]["runs"]
    assert found["totalCount"] == len(found["nodes"])
    return [node["id"] for node in reversed(found["nodes"])]


@pytest.mark.parametrize(
    ("where", "wanted"),
    [
        ({}, "abc"),
        ({"status": ["FAILED", "SUCCEEDED"]}, "bc"),
        ({"triggerType": ["WEBHOOK"]}, "b"),
        ({"versionNumber": [2]}, "c"),
        ({"versionNumber": [1, 2]}, "abc"),
        ({"versionNumber": [3]}, ""),
        ({"createdAfter": "2026-01-01T12:00:00Z"}, "bc"),
        ({"startedAfter": "2026-01-02T00:00:30Z"}, "bc"),
        ({"startedBefore": "2026-01-02T12:00:00Z"}, "b"),
        ({"finishedAfter": "2026-01-02T12:00:00Z", "finishedBefore": "2026-01-04T00:00:00Z"}, "c"),
        ({"inputContains": {"order": {"id": 7}}}, "ac"),
        ({"inputContains": {"tags": ["b"]}}, "a"),
        ({"inputContains": {"order": {"id": 7}}, "status": ["SUCCEEDED"]}, "c"),
        ({"inputContains": []}, ""),
        ({"inputContains": {}}, "ac"),
    ],
    ids=str,
)
async def test_runs_are_found_by(signed_in: Client, runs: Runs, where: dict[str, Any], wanted: str) -> None:
    workflow = await runs.workflow(transform("a"))
    ids = {"a": await runs.of(workflow, {"order": {"id": 7, "to": "x"}, "tags": ["a", "b"]}), "b": await runs.of(workflow, "\0")}
    await versions.update(workflow, None, {"steps": [transform("b")]}, runs.home.settings.engine, await runs.viewer())
    ids["c"] = await runs.of(await Workflow.get(id=workflow.id), {"order": {"id": 7}})
    for n, (name, status) in enumerate({"a": None, "b": RunStatus.FAILED, "c": RunStatus.SUCCEEDED}.items()):
        day = AT + timedelta(days=n)
        await Run.filter(id=ids[name]).update(created_at=day, trigger_type=TriggerType.WEBHOOK if name == "b" else TriggerType.MANUAL)
        if status is not None:
            values = {"status": status, "started_at": day + timedelta(minutes=1), "finished_at": day + timedelta(hours=1)}
            await Run.filter(id=ids[name]).update(**values)
    try:
        found = [global_id(Run, ids[name]) for name in wanted]
        assert await listed(signed_in, workflow, **where) == found
        assert await listed(signed_in, await runs.project(), **where) == found
    finally:
        await runs.home.database.pool.execute("truncate runs, events cascade")  # they are not what their events tell


@pytest.mark.parametrize(
    ("value", "code"),
    [({"a": "\0"}, "NOT_TEXT"), ("x" * 3000, "TOO_LARGE")],
    ids=["NUL", "large"],
)
@pytest.mark.parametrize("query", [LIST, LIST.replace("query", "query Q").replace("totalCount", "")], ids=["counted", "not counted"])
async def test_a_filter_that_is_out_of_bounds_is_refused(signed_in: Client, runs: Runs, query: str, value: Any, code: str) -> None:
    workflow = await runs.workflow(transform("a"))
    await runs.of(workflow, [])
    answer = await signed_in.answer(query, {"id": global_id(Workflow, workflow.id), "where": {"inputContains": value}})
    assert answer["errors"][0]["extensions"]["fields"][0]["code"] == code, answer


FILTERS: dict[str, Any] = {
    "status": [RunStatus.FAILED],
    "trigger_type": [TriggerType.MANUAL],
    "created_after": AT,
    "created_before": AT,
    "started_after": AT,
    "started_before": AT,
    "finished_after": AT,
    "finished_before": AT,
    "version_number": [1],
    "cost_at_least": 1,
    "is_pinned": True,
    "workflow_tags": ["a"],
    "input_contains": {"a": 1},
}


def test_each_filter_is_explained() -> None:
    assert set(FILTERS) == {name for name, _ in of_workflow.filters}


@pytest.mark.parametrize("name", FILTERS)
@pytest.mark.parametrize("read", [of_workflow, of_project], ids=["of a workflow", "of a project"])
async def test_a_filtered_page_is_a_stretch_of_an_index(home: Platform, name: str, read: Any) -> None:
    page: Page = page_of(read, where=RunFilter(**{name: FILTERS[name]}))
    for asked in (statement(read, read.columns, *page.shape), compose(read, ["id"], page.shape)):
        async with home.database.pool.acquire() as connection, connection.transaction():
            for setting in WITHOUT:
                await connection.execute(f"set local {setting} = off")
            arguments = asked.arguments(call([NOBODY], page, Viewer(NOBODY, NOBODY)))
            plan = orjson.dumps(orjson.loads(await connection.fetchval(f"explain (format json) {asked.sql}", *arguments))).decode()
            assert '"Sort"' not in plan
            assert re.search(rf'"Index Cond":"\(+{read.by} = ', plan)
    assert count_statement(read, page.shape.where)


STEPS = "query ($id: ID!, $where: StepFilter) { run(id: $id) { steps(where: $where) { totalCount nodes { key item } } } }"


async def test_of_a_canceled_run_the_steps_that_acted_are_found_and_of_many_items_those_that_failed(
    signed_in: Client, runs: Runs, lab: Lab, worker: None
) -> None:
    lab.raises("each", StepError("BROKEN", "It broke."))
    each = {"forEach": {"items": "{{ [0, 1, 2] }}"}, "onError": "continue"}
    id = await runs.start(transform("pure"), outside("each", **each), outside("cut"))
    await lab.began_step("cut")
    await runs.cancel(id, "Enough.")
    await runs.ended(id)

    async def found(**where: Any) -> list[tuple[str, int]]:
        steps = (await signed_in.data(STEPS, {"id": global_id(Run, id), "where": where}))["run"]["steps"]
        assert steps["totalCount"] == len(steps["nodes"])
        return [(step["key"], step["item"]) for step in steps["nodes"]]

    assert await found(effect=["OUTSIDE"], status=["SUCCEEDED"]) == [("each", 1), ("each", 2)]
    assert await found(key=["each"], status=["FAILED"]) == [("each", 0)]
    assert await found(item=[-1], status=["SUCCEEDED"]) == [("pure", -1), ("each", -1)]
    assert await found(status=["CANCELED"]) == [("cut", -1)]
