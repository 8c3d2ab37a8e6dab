"""Variables of projects: plain values that a run sees as they were when it began."""

from __future__ import annotations

import asyncio
from typing import Any

import orjson
import pytest

from core.reads import global_id
from models.audits import AuditEntry
from models.projects import Project, Role
from models.variables import Variable
from models.workflows import Run
from services import variables
from services.workflows import replays
from services.workflows.reuse import Wish
from tests.clients import Client
from tests.projects.rooms import actor
from tests.workflows.conftest import Runs
from tests.workflows.labs import Lab, outside

READ = "query ($id: ID!) { project(id: $id) { variables(first: 10) { totalCount nodes { id name value description viewerCan } } } }"
REGION = {"key": "a", "type": "transform", "with": {"at": "{{ vars.region }}"}}


async def put(runs: Runs, name: str, value: Any) -> Variable:
    return await variables.set(await runs.project(), name, value, None, actor(await runs.viewer()))


async def test_a_variable_is_set_read_by_members_changed_and_deleted(runs: Runs, signed_in: Client) -> None:
    project, viewer = await runs.project(), await runs.viewer()
    id = global_id(Project, project.id)
    made = await signed_in.mutate(
        "setVariable", "Variable { id value }", projectId=id, name="limits", value={"most": 3}, description="How many."
    )
    assert made["value"] == {"most": 3}
    again = await signed_in.mutate("setVariable", "Variable { id value description }", projectId=id, name="limits", value=[4])
    assert (again["id"], again["value"], again["description"]) == (made["id"], [4], "How many.")
    await runs.home.vault.set(project, "TOKEN", "a secret value", actor(viewer))
    for name, value, code in [
        ("1st", 1, "FORMAT"),
        ("large", "x" * 4000, "TOO_LARGE"),
        ("TOKEN", "a", "SECRET"),
    ]:
        problem = await signed_in.mutate("setVariable", "Variable { id }", projectId=id, name=name, value=value)
        assert [fault["code"] for fault in problem["fields"]] == [code], problem
    seer = await runs.make.viewer("Bob")
    await runs.make.member(project, seer, Role.VIEWER)
    signed_in.token = await runs.make.token(seer)
    found = (await signed_in.data(READ, {"id": id}))["project"]["variables"]
    assert (found["totalCount"], found["nodes"][0]["name"], found["nodes"][0]["value"]) == (1, "limits", [4])
    assert (await signed_in.mutate("setVariable", "Variable { id }", projectId=id, name="n", value=1))["code"] == "DENIED"
    signed_in.token = await runs.make.token(viewer)
    assert (await signed_in.mutate("deleteVariable", "Gone { id }", variableId=made["id"]))["id"] == made["id"]
    told = await AuditEntry.filter(action__startswith="variable.").order_by("created_at", "id")
    assert [entry.action for entry in told] == ["variable.created", "variable.changed", "variable.deleted"]
    assert (told[1].before, told[1].after) == ({"name": "limits", "value": {"most": 3}}, {"name": "limits", "value": [4]})


async def test_a_name_that_no_variable_has_is_refused_when_it_is_saved(runs: Runs, signed_in: Client) -> None:
    project = global_id(Project, (await runs.project()).id)
    definition = {"steps": [{**REGION, "when": "vars.on"}], "output": "{{ vars['output'] }}"}

    async def saved() -> Any:
        return await signed_in.mutate("createWorkflow", "Workflow { id }", projectId=project, name="One", definition=definition)

    faults = {(fault["path"], fault["code"]) for fault in (await saved())["fields"]}
    places = ("steps[0].when", "steps[0].with.at", "output")
    assert faults == {(f"definition.{place}", "UNKNOWN_REFERENCE") for place in places}
    for name in ("region", "on", "output"):
        await put(runs, name, True)
    assert (await saved())["__typename"] == "Workflow"
    definition["output"] = "{{ vars[input.name] }}"
    assert [fault["code"] for fault in (await saved())["fields"]] == ["EXPRESSION"]


AS_OF = (
    """query ($id: ID!, $seq: Int!) { run(id: $id) { lastEvent: asOf(seq: $seq, expression: "vars.region") { value expressionError } } }"""
)


async def test_a_run_sees_what_was_when_it_began_whatever_is_set_meanwhile(runs: Runs, worker: None, lab: Lab, signed_in: Client) -> None:
    """So does who asks later, and a retry; a retry from the start sees what is now."""
    await put(runs, "region", "north")
    workflow = await runs.workflow(outside("holds"), REGION, output="{{ [vars.region, steps.a.output.at] }}")
    id = await runs.of(workflow, 1)
    await lab.began_step("holds")
    await put(runs, "region", "south")
    lab.release()
    run = await runs.ended(id)
    assert (run.status, run.output) == ("SUCCEEDED", ["north", "north"])
    seen = (await signed_in.data(AS_OF, {"id": global_id(Run, id), "seq": run.last_seq}))["run"]["lastEvent"]
    assert seen == {"value": "north", "expressionError": None}
    pinned = [orjson.loads(data) for type, _, data in await runs.events(id) if type == "RUN_RESUMED"]
    assert pinned[0] == {"vars": {"region": "north"}}

    async def retried(wish: Wish) -> Any:
        by = await runs.viewer()
        made = await replays.retry(runs.home.journal, run, wish, version_number=None, input=None, key=None, by=by)
        return (await runs.ended(made.id)).output

    assert await retried(Wish(step="a")) == ["north", "north"]
    assert await retried(Wish(everything=True, rerun_effects=True)) == ["south", "south"]


@pytest.mark.usefixtures("worker")
async def test_where_a_variable_was_deleted_the_step_fails_and_says_so(runs: Runs) -> None:
    variable = await put(runs, "region", "north")
    workflow = await runs.workflow(REGION)
    await variables.delete(variable, actor(await runs.viewer()))
    run = await runs.ended(await runs.of(workflow))
    assert (run.status, run.error["code"]) == ("FAILED", "EXPRESSION")
    assert "no field 'region'" in run.error["message"]


PLAN = "query ($id: ID!) { planRun(workflowId: $id) { output isOutputKnown } }"


async def test_a_plan_shows_what_a_run_would_see(runs: Runs, signed_in: Client) -> None:
    await put(runs, "region", {"name": "north"})
    workflow = await runs.workflow(REGION, output="{{ steps.a.output.at.name }}")
    found = (await signed_in.data(PLAN, {"id": global_id(type(workflow), workflow.id)}))["planRun"]
    assert found == {"output": "north", "isOutputKnown": True}


async def test_two_that_set_one_at_once_make_one(runs: Runs) -> None:
    await runs.project()
    made = await asyncio.gather(*[put(runs, "n", n) for n in range(5)])
    assert len({variable.id for variable in made}) == 1
