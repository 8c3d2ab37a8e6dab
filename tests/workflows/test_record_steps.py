"""Steps that change records: what becomes of it is known when it is done, and is done once."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest

from core.fields import JSON
from core.reads import global_id
from core.settings import Settings
from models.databases import Database, Record
from models.workflows import Command, Run
from services import databases
from services.databases import records
from tests.clients import Client
from tests.processes import Started
from tests.proxies import PostgresProxy, When, between
from tests.seeds import SEED
from tests.workflows.conftest import Runs, StartProcess

COLUMNS: JSON = {"title": {"type": "text", "required": True}, "n": "integer", "kind": "text"}


@pytest.fixture
async def database(runs: Runs) -> Database:
    return await databases.create(await runs.project(), "Database", "", COLUMNS)


def step(key: str, database: Database, what: str, **config: Any) -> dict[str, Any]:
    return {"key": key, "type": f"database.{what}", "with": {"database": global_id(Database, database.id), **config}}


async def one(runs: Runs, *steps: dict[str, Any], input: Any = None) -> Run:
    return await runs.ended(await runs.start(*steps, input=input, output=f"{{{{ steps.{steps[-1]['key']}.output }}}}"))


@pytest.mark.usefixtures("worker")
async def test_a_record_is_made_found_changed_and_deleted(runs: Runs, database: Database, signed_in: Client) -> None:
    found = "{{ steps.find.output.records[0].id }}"
    run = await one(
        runs,
        step("make", database, "upsert", match={"title": "a"}, values={"n": 1}),
        step("same", database, "upsert", match={"title": "a"}, values={"kind": "x"}),
        step("find", database, "query", where={"title": "a"}),
        step("change", database, "update", record=found, values={"n": "{{ steps.find.output.records[0].values.n + 1 }}"}, ifVersion=2),
        {"key": "all", "type": "transform", "with": {"all": "{{ [steps.make.output, steps.same.output, steps.change.output] }}"}},
    )
    assert run.status == "SUCCEEDED", run.error
    made, same, changed = run.output["all"]
    id = made["id"]
    assert (made["created"], same["created"], {made["id"], same["id"], changed["id"]}) == (True, False, {id})
    assert made["values"] == {"title": "a", "n": 1, "kind": None}
    assert changed == {
        "id": id,
        "databaseId": global_id(Database, database.id),
        "version": 3,
        "values": {"title": "a", "n": 2, "kind": "x"},
    }
    seen = (await signed_in.data("query ($id: ID!) { node(id: $id) { ... on Record { version updatedAt values } } }", {"id": id}))["node"]
    assert (seen["version"], seen["values"], seen["updatedAt"] is None) == (3, changed["values"], False)
    gone = await one(runs, step("gone", database, "delete", record=id), step("again", database, "delete", record=id))
    assert gone.output == {"id": id, "deleted": False}
    assert await Record.all().count() == 0
    assert await Command.filter(taken_at=None).count() == 0


@pytest.mark.usefixtures("worker")
async def test_what_cannot_be_changed_says_why_and_changes_nothing(runs: Runs, database: Database) -> None:
    viewer = await runs.viewer()
    record = await records.create(database, {"title": "a", "n": 1}, viewer)
    twin = await records.create(database, {"title": "b", "n": 1}, viewer)
    foreign = await runs.make.database(await runs.make.project(viewer))
    id = global_id(Record, record.id)
    for what, code in [
        (step("s", database, "update", record=id, values={"n": 2}, ifVersion=2), "CONFLICT"),
        (step("s", database, "update", record=id, values={"n": "two"}), "INPUT"),
        (step("s", database, "update", record=id, values={"title": None}), "INPUT"),
        (step("s", database, "update", record=id, values={"other": 1}), "INPUT"),
        (step("s", database, "update", record="nothing", values={}), "NOT_FOUND"),
        (step("s", foreign, "update", record=id, values={}), "NOT_FOUND"),
        (step("s", foreign, "delete", record=id), "NOT_FOUND"),
        (step("s", database, "delete", record=id, ifVersion=7), "CONFLICT"),
        (step("s", database, "upsert", match={"n": 1}, values={"kind": "x"}), "AMBIGUOUS"),
        (step("s", database, "upsert", match={"n": 5}), "INPUT"),
    ]:
        run = await one(runs, what)
        assert (run.status, run.error["code"]) == ("FAILED", code), (what, run.error)
    assert [(r.values, r.version) for r in await Record.filter(id__in=[record.id, twin.id]).order_by("created_at")] == [
        ({"title": "a", "n": 1, "kind": None}, 1),
        ({"title": "b", "n": 1, "kind": None}, 1),
    ]


@pytest.mark.usefixtures("worker")
async def test_those_that_come_at_once_make_one_record_and_lose_no_change(runs: Runs, database: Database) -> None:
    """Of twenty that saw the same version one is first; and what each of them sets of its own column stays."""
    upsert = step("put", database, "upsert", match={"title": "one"}, values={"kind": "{{ input }}"})
    workflow = await runs.workflow(upsert, output="{{ steps.put.output.created }}")
    ended = [await runs.ended(id) for id in await asyncio.gather(*[runs.of(workflow, str(n)) for n in range(20)])]
    assert sorted(run.output for run in ended) == [False] * 19 + [True]
    (record,) = await Record.all()
    assert record.version == 20
    change = step("set", database, "update", record=global_id(Record, record.id), values={"n": "{{ input }}"}, ifVersion=20)
    rivals = await runs.workflow(change, output="{{ steps.set.output.version }}")
    ended = [await runs.ended(id) for id in await asyncio.gather(*[runs.of(rivals, n) for n in range(20)])]
    assert sorted(run.output for run in ended if run.status == "SUCCEEDED") == [21]
    assert {run.error["code"] for run in ended if run.status == "FAILED"} == {"CONFLICT"}
    each = {"items": "{{ [1, 2, 3] }}", "parallel": 3}
    many = {
        **step("put", database, "upsert", match={"title": "{{ string(item.value % 2) }}"}, values={"n": "{{ item.value }}"}),
        "forEach": each,
    }
    run = await one(runs, many)
    assert sorted(made["created"] for made in run.output) == [False, True, True]


PLAN = """query ($id: ID!, $definition: JSON!) { planRun(projectId: $id, definition: $definition) {
  status effects { key } steps { key prediction isOutputKnown } } }"""


async def test_a_plan_tells_which_steps_change_records_and_changes_none(runs: Runs, database: Database, signed_in: Client) -> None:
    record = await records.create(database, {"title": "a"}, await runs.viewer())
    id = global_id(Record, record.id)
    steps = [
        step("put", database, "upsert", match={"title": "a"}, values={"n": 1}),
        step("set", database, "update", record=id, values={"n": 2}),
        step("end", database, "delete", record=id),
    ]
    found = (
        await signed_in.data(PLAN, {"id": global_id(type(await runs.project()), (await runs.project()).id), "definition": {"steps": steps}})
    )["planRun"]
    assert [one["key"] for one in found["effects"]] == ["put", "set", "end"]
    assert {(one["prediction"], one["isOutputKnown"]) for one in found["steps"]} == {("RUNS", False)}
    assert (await Record.get(id=record.id)).version == 1


# One of each statement that such a step adds to the engine's; the short test kills before every other one, and after the rest.
STATEMENTS = ["'records/'", "select key from commands", "for update", "values || ", "a.data, now()", "COMMIT"]


@pytest.mark.parametrize("when", When)
async def test_a_worker_killed_at_each_statement_leaves_one_change(
    runs: Runs, database: Database, settings: Settings, start_worker: StartProcess, when: When
) -> None:
    record = await records.create(database, {"title": "a", "n": 0}, await runs.viewer())
    workflow = await runs.workflow(
        step("set", database, "update", record=global_id(Record, record.id), values={"n": "{{ input }}"}),
        output="{{ steps.set.output.version }}",
    )
    async with between(PostgresProxy(settings.database_url)) as proxy:
        for n, what in enumerate(STATEMENTS):
            if (n + SEED + (when is When.AFTER)) % 2:
                continue
            before = (await Record.get(id=record.id)).version
            async with start_worker(f"victim{n}", DATABASE_URL=proxy.url) as victim:

                def at(now: When, sql: str, what: str = what, victim: Started = victim) -> None:
                    if now is when and what in re.sub(r"\s+", " ", sql):
                        victim.kill()
                        raise ConnectionError

                proxy.at = at
                id = await runs.of(workflow, n)
                async with asyncio.timeout(30):
                    while victim.is_alive:
                        await asyncio.sleep(0.01)
            async with start_worker(f"heir{n}"):
                run = await runs.ended(id)
            assert (run.status, run.output) == ("SUCCEEDED", before + 1), what
            found = await Record.get(id=record.id)
            assert (found.version, found.values["n"]) == (before + 1, n)
            assert await Command.filter(run_id=id).count() == 1
