"""Runs that the end of another run starts: never lost, never twice, never in circles."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

from core.errors import Conflict, Invalid
from core.reads import global_id
from models.projects import Project
from models.workflows import Cause, CauseKind, CauseOutcome, Run, RunEnding, RunStatus, Schedule, TriggerType, Workflow
from services.platform import Platform
from services.workflows import causes, replays, versions
from services.workflows.replays import Trial
from services.workflows.reuse import Wish
from services.workflows.schedules.clocks import Clock
from services.workflows.steps import Outside, StepError
from tests.clients import Client
from tests.make import Make
from tests.workflows.conftest import Runs, transform
from tests.workflows.labs import Lab, outside
from workers.processes import working

SCHEMA = {"type": "object", "required": ["never"]}


@pytest.fixture
def failing(lab: Lab) -> dict[str, Any]:
    async def fail(call: Any) -> Any:
        raise StepError("BROKEN", "It broke.")

    lab.does["bad"] = fail
    return outside("bad")


def start_of(workflow: Workflow, key: str, *, wait: bool = True, **more: Any) -> dict[str, Any]:
    config = {"workflow": global_id(Workflow, workflow.id), "wait": wait}
    return {"key": key, "type": "workflow.run", "with": config, **more}


async def caused(runs: Runs, by: UUID, many: int = 1) -> list[Run]:
    """The runs that the end of this one started, when they have ended."""
    async with asyncio.timeout(20):
        while len(found := await Run.filter(caused_by_id=by).order_by("created_at", "id")) < many:
            await asyncio.sleep(0.01)
    return [await runs.ended(run.id) for run in found]


async def outcome(workflow: Workflow) -> Cause:
    async with asyncio.timeout(20):
        while (cause := await Cause.get_or_none(workflow_id=workflow.id)) is None or cause.taken_at is None:
            await asyncio.sleep(0.01)
    return cause


@pytest.mark.usefixtures("worker")
async def test_a_run_that_fails_starts_the_error_workflow_with_what_happened(runs: Runs, failing: dict[str, Any]) -> None:
    rescue = await runs.workflow(transform("a"), output="{{ input }}")
    workflow = await runs.workflow(failing)
    await causes.set_error_workflow(workflow, rescue)
    failed = await runs.ended(await runs.of(workflow, {"n": 1}))  # by hand, too
    (run,) = await caused(runs, failed.id)
    assert (run.workflow_id, run.trigger_type, run.depth, run.status) == (rescue.id, TriggerType.ERROR, 1, RunStatus.SUCCEEDED)
    assert run.output["run"]["id"] == global_id(Run, failed.id)
    assert run.output["run"]["error"] == {"code": "BROKEN", "message": "It broke.", "step": "bad"}
    assert (run.output["run"]["status"], run.output["run"]["triggerType"], run.output["isTest"]) == ("FAILED", "MANUAL", False)
    assert run.output["workflow"] == {"id": global_id(Workflow, workflow.id), "name": "Workflow", "version": 1}
    assert (await outcome(rescue)).outcome is CauseOutcome.STARTED


@pytest.mark.usefixtures("worker")
async def test_the_projects_error_workflow_is_for_those_that_have_none(runs: Runs, failing: dict[str, Any]) -> None:
    of_project, own = await runs.workflow(transform("a")), await runs.workflow(transform("a"))
    await causes.set_error_workflow(await Project.get(id=of_project.project_id), of_project)
    plain, special = await runs.workflow(failing), await runs.workflow(failing)
    await causes.set_error_workflow(special, own)
    for workflow, rescue in ((plain, of_project), (special, own)):
        (run,) = await caused(runs, (await runs.ended(await runs.of(workflow))).id)
        assert run.workflow_id == rescue.id
    await causes.set_error_workflow(special, None)
    (run,) = await caused(runs, (await runs.ended(await runs.of(special))).id)
    assert run.workflow_id == of_project.id
    assert await Run.all().count() == 6


@pytest.mark.usefixtures("worker")
async def test_an_error_workflow_that_fails_starts_nothing(runs: Runs, failing: dict[str, Any]) -> None:
    """Though it has an error workflow itself, and is that of its project."""
    rescue = await runs.workflow(failing)
    await causes.set_error_workflow(await Project.get(id=rescue.project_id), rescue)
    other = await runs.workflow(transform("a"))
    await causes.set_error_workflow(rescue, other)
    workflow = await runs.workflow(failing)
    failed = await runs.ended(await runs.of(workflow))
    (run,) = await caused(runs, failed.id)
    assert run.status is RunStatus.FAILED
    assert await Cause.all().count() == 1
    assert await Run.all().count() == 2


@pytest.mark.usefixtures("worker")
async def test_nothing_that_an_error_workflow_starts_starts_error_workflows(runs: Runs, failing: dict[str, Any]) -> None:
    """Neither its children, and theirs, nor what listens for its end: what fails there would start it again, and more each time."""
    leaf = await runs.workflow(failing)
    child = await runs.workflow(start_of(leaf, "leaf"))
    rescue = await runs.workflow(start_of(child, "one"), start_of(child, "two", needs=[], wait=False))
    await causes.set_error_workflow(await Project.get(id=rescue.project_id), rescue)
    listener, workflow = await runs.workflow(failing), await runs.workflow(failing)
    await causes.create_trigger(listener, rescue, RunEnding.FINISHED)
    failed = await runs.ended(await runs.of(workflow))
    (of_rescue,) = await caused(runs, failed.id)
    await caused(runs, of_rescue.id)
    ended = await runs.all_ended()
    assert Counter(run.workflow_id for run in ended) == {workflow.id: 1, rescue.id: 1, child.id: 2, leaf.id: 2, listener.id: 1}
    assert await Cause.all().count() == 2


@pytest.mark.usefixtures("worker")
async def test_a_test_run_and_what_it_starts_page_nobody(runs: Runs, home: Platform, failing: dict[str, Any]) -> None:
    rescue, leaf = await runs.workflow(transform("a")), await runs.workflow(failing)
    await causes.set_error_workflow(await Project.get(id=rescue.project_id), rescue)
    workflow = await runs.workflow(start_of(leaf, "leaf"))
    for source in (workflow, leaf):
        await causes.create_trigger(rescue, source, RunEnding.FINISHED)
    trial, viewer = Trial(None, None, None), await runs.viewer()
    tested = await replays.try_out(home.journal, workflow, trial, home.settings.engine, key=None, by=viewer)
    assert [run.status for run in await runs.all_ended()] == [RunStatus.FAILED] * 2
    assert not await Cause.exists()
    wish = Wish(everything=True, rerun_effects=True)
    await replays.retry(home.journal, await runs.now(tested.id), wish, version_number=None, input=None, key=None, by=viewer)
    await runs.all_ended()
    assert not await Cause.exists()
    await runs.ended(await runs.of(workflow))
    assert await Cause.all().count() == 4  # in earnest: both fail, and both are listened to


@pytest.mark.usefixtures("worker")
async def test_a_run_whose_definition_cannot_be_read_starts_it_too(runs: Runs, home: Platform) -> None:
    rescue, workflow = await runs.workflow(transform("a")), await runs.workflow(transform("a"))
    await causes.set_error_workflow(workflow, rescue)
    await runs.unreadable(workflow)
    failed = await runs.ended(await runs.of(workflow))
    assert failed.error["code"] == "DEFINITION"
    (run,) = await caused(runs, failed.id)
    assert run.input["run"]["error"]["code"] == "DEFINITION"


@pytest.mark.usefixtures("worker")
@pytest.mark.parametrize("on", list(RunEnding))
async def test_a_trigger_listens_for_one_way_to_end_or_for_all(runs: Runs, lab: Lab, failing: dict[str, Any], on: RunEnding) -> None:
    listener = await runs.workflow(transform("a"))
    ends: dict[RunEnding, UUID] = {}
    sources = {
        RunEnding.SUCCEEDED: await runs.workflow(transform("a"), output="{{ input.n }}"),
        RunEnding.FAILED: await runs.workflow(failing),
        RunEnding.CANCELED: await runs.workflow(outside("hold")),
    }
    for source in sources.values():
        await causes.create_trigger(listener, source, on)
    for ending, source in sources.items():
        ends[ending] = await runs.of(source, {"n": 7})
        if ending is RunEnding.CANCELED:
            await lab.began_step("hold")
            await runs.cancel(ends[ending], "no")
        assert (await runs.ended(ends[ending])).status == ending.value
    wanted = set(sources) if on is RunEnding.FINISHED else {on}
    for ending in wanted:
        (run,) = await caused(runs, ends[ending])
        assert (run.workflow_id, run.trigger_type, run.input["run"]["status"]) == (listener.id, TriggerType.RUN, ending.value)
        assert run.input["run"]["output"] == (7 if ending is RunEnding.SUCCEEDED else None)
    await runs.all_ended()
    assert await Cause.all().count() == len(wanted)


@pytest.mark.usefixtures("worker")
async def test_a_run_that_a_limit_skips_has_ended_for_triggers_too(runs: Runs, lab: Lab) -> None:
    listener = await runs.workflow(transform("a"))
    source = await runs.workflow(outside("hold"), concurrency={"strategy": "SKIP"})
    await causes.create_trigger(listener, source, RunEnding.CANCELED)
    await runs.of(source)
    skipped = await runs.ended(await runs.of(source))
    assert skipped.error["code"] == "CONCURRENCY"
    (run,) = await caused(runs, skipped.id)
    assert run.input["run"]["error"]["code"] == "CONCURRENCY"
    lab.release()
    await runs.all_ended()


@pytest.mark.usefixtures("worker")
async def test_a_circle_of_triggers_ends(runs: Runs) -> None:
    one, two = await runs.workflow(transform("a")), await runs.workflow(transform("a"))
    await causes.create_trigger(two, one, RunEnding.FINISHED)
    await causes.create_trigger(one, two, RunEnding.SUCCEEDED)
    await runs.of(one)
    async with asyncio.timeout(20):
        while (refused := await Cause.get_or_none(outcome=CauseOutcome.REFUSED)) is None:
            await asyncio.sleep(0.01)
    assert "circle" in refused.reason
    assert sorted(run.depth for run in await runs.all_ended()) == list(range(causes.DEPTH_MOST + 1))


@pytest.mark.usefixtures("worker")
@pytest.mark.parametrize("why", ["disabled", "schema", "key"])
async def test_a_start_that_cannot_be_made_says_why(runs: Runs, failing: dict[str, Any], why: str) -> None:
    broken: dict[str, dict[str, Any]] = {"schema": {"input": SCHEMA}, "key": {"concurrency": {"key": "input.nothing"}}, "disabled": {}}
    rescue = await runs.workflow(transform("a"), **broken[why])
    workflow = await runs.workflow(failing)
    await causes.set_error_workflow(workflow, rescue)
    if why == "disabled":
        await rescue.enable(False)
    await runs.ended(await runs.of(workflow))
    cause = await outcome(rescue)
    assert cause.outcome is CauseOutcome.REFUSED
    assert {"disabled": "disabled", "schema": "never", "key": "concurrency.key"}[why] in cause.reason
    assert await Run.all().count() == 1


async def test_a_cause_that_breaks_is_refused_and_the_others_start(runs: Runs, home: Platform, worker: None) -> None:
    broken, sound = await runs.workflow(transform("a")), await runs.workflow(transform("a"))
    await home.database.pool.execute("update workflow_versions set definition = '[]' where workflow_id = $1", broken.id)
    for workflow in (broken, sound):
        await Cause.create(workflow_id=workflow.id, kind=CauseKind.RUN, key="k", data={})
    assert (await outcome(sound)).outcome is CauseOutcome.STARTED
    refused = await outcome(broken)
    assert (refused.outcome, refused.reason) == (CauseOutcome.REFUSED, "Something went wrong on this server.")
    await runs.all_ended()


async def test_what_is_owed_is_paid_once_however_many_pay(
    runs: Runs, home: Platform, failing: dict[str, Any], outside_of: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody pays while the runs fail, as if every worker had died with the commit; then twenty pay at once."""
    rescue, workflow = await runs.workflow(transform("a")), await runs.workflow(failing)
    await causes.set_error_workflow(workflow, rescue)
    home.commands.listen()
    pay = home.journal.pay

    async def nobody(decide: object) -> int:
        return 0

    object.__setattr__(home.journal, "pay", nobody)
    async with working(home, outside_of):
        ids = [await runs.of(workflow) for _ in range(50)]
        for id in ids:
            await runs.ended(id)
    assert await Cause.filter(taken_at__isnull=True).count() == 50
    assert not await Run.filter(workflow_id=rescue.id).exists()
    while sum(await asyncio.gather(*(pay(causes.decide) for _ in range(20)))):
        pass
    assert {run.caused_by_id for run in await Run.filter(workflow_id=rescue.id)} == set(ids)
    assert await Run.filter(workflow_id=rescue.id).count() == 50


@pytest.mark.usefixtures("worker")
async def test_a_test_failure_says_that_it_is_one(runs: Runs, home: Platform) -> None:
    workflow, rescue = await runs.workflow(transform("a")), await runs.workflow(transform("a"))
    by = await runs.viewer()
    with pytest.raises(Conflict):
        await causes.send_test_failure(home.starter, workflow, None, by)
    await causes.set_error_workflow(workflow, rescue)
    sent = await causes.send_test_failure(home.starter, workflow, "k", by)
    assert (sent.trigger_type, sent.input["isTest"], sent.input["run"]["error"]["code"]) == (TriggerType.ERROR, True, "TEST")
    for name, error_workflow in (("Another", rescue), ("Other", None), ("Other", await runs.workflow(transform("a")))):
        await versions.update(workflow, name, {"steps": [transform(name.lower())]}, home.settings.engine, by)
        await causes.set_error_workflow(workflow, error_workflow)
        assert (await causes.send_test_failure(home.starter, await Workflow.get(id=workflow.id), "k", by)).id == sent.id
    assert (await home.starter.start(rescue, input={}, key="k", by=by)).id != sent.id  # to start is something else
    project = await Project.get(id=workflow.project_id)
    with pytest.raises(Conflict) as refused:
        await causes.send_test_failure(home.starter, project, "k", by)
    assert [(fault.path, fault.code) for fault in refused.value.fields] == [("projectId", "NONE")]
    await causes.set_error_workflow(project, rescue)
    of_project = await causes.send_test_failure(home.starter, project, "k", by)
    assert (of_project.workflow_id, of_project.input["workflow"]["id"], of_project.input["isTest"]) == (rescue.id, None, True)
    assert (await causes.send_test_failure(home.starter, project, "k", by)).id == of_project.id
    assert len({(await causes.send_test_failure(home.starter, project, None, by)).id for _ in range(2)}) == 2
    await runs.all_ended()


@pytest.mark.parametrize(
    ("more", "message"), [({"input": SCHEMA}, "does not fit"), ({"concurrency": {"key": "input.nothing"}}, "concurrency.key")]
)
async def test_a_slot_that_can_start_no_run_tells_the_error_workflow(
    runs: Runs, home: Platform, worker: None, more: Any, message: str
) -> None:
    """Once, however often it is told; a workflow that is disabled fails at nothing."""
    rescue, noon = await runs.workflow(transform("a"), output="{{ input }}"), datetime(2026, 5, 1, 12, tzinfo=UTC)
    await causes.set_error_workflow(await Project.get(id=rescue.project_id), rescue)
    broken, disabled = await runs.workflow(transform("a"), **more), await runs.workflow(transform("a"))
    await disabled.enable(False)
    for workflow in (broken, disabled):
        await Schedule.create(workflow_id=workflow.id, cron="0 * * * *", timezone="UTC", input={"value": 1}, next_fire_at=noon)
    for _ in range(2):
        await Clock(home.journal, home.commands, lambda: noon).tick()
        await Schedule.all().update(next_fire_at=noon)
    assert (await outcome(rescue)).outcome is CauseOutcome.STARTED
    (run,) = await runs.all_ended()
    assert (run.workflow_id, run.trigger_type, run.output["isTest"]) == (rescue.id, TriggerType.ERROR, False)
    told = run.output["run"]
    assert (told["id"], told["status"], told["error"]["code"], told["triggerType"]) == (None, "FAILED", "ACTIVATION", "SCHEDULE")
    assert message in told["error"]["message"]
    assert told["slot"] == "2026-05-01T12:00:00.000000Z"
    assert run.output["workflow"] == {"id": global_id(Workflow, broken.id), "name": "Workflow", "version": 1}


async def test_workflows_of_two_projects_start_nothing_of_each_other(runs: Runs, make: Make) -> None:
    mine, by = await runs.workflow(transform("a")), await runs.viewer()
    theirs = await make.workflow(await make.project(by), by)
    for call in (
        causes.set_error_workflow(mine, theirs),
        causes.set_error_workflow(await Project.get(id=mine.project_id), theirs),
        causes.create_trigger(mine, theirs, RunEnding.FAILED),
        causes.set_error_workflow(mine, mine),
        causes.create_trigger(mine, mine, RunEnding.FAILED),
    ):
        with pytest.raises(Invalid):
            await call


@pytest.mark.usefixtures("worker")
async def test_the_api_tells_what_started_what(client: Client, lab: Lab, failing: dict[str, Any]) -> None:
    await client.register()
    project = await client.mutate("createProject", "Project { id }", name="P")
    made = [
        await client.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name=f"W{n}", definition={"steps": [step]})
        for n, step in enumerate((failing, transform("a"), transform("a")))
    ]
    source, rescue, listener = [each["id"] for each in made]
    set_ = await client.mutate("setErrorWorkflow", "Workflow { errorWorkflow { id } }", workflowId=source, errorWorkflowId=rescue)
    assert set_ == {"__typename": "Workflow", "errorWorkflow": {"id": rescue}}
    trigger = await client.mutate("createRunTrigger", "RunTrigger { id on }", workflowId=listener, sourceWorkflowId=source, on="FINISHED")
    again = await client.mutate("createRunTrigger", "RunTrigger { id on }", workflowId=listener, sourceWorkflowId=source, on="FINISHED")
    assert again == trigger
    run = await client.mutate("runWorkflow", "Run { id }", workflowId=source, input={})
    query = """query ($id: ID!) { run(id: $id) { triggeredByRun { id } triggeredRuns { nodes { triggerType triggeredByRun { id }
        workflow { id causes { nodes { kind outcome run { id } startedRun { triggerType } } } runTriggers { nodes { on sourceWorkflow { id } } } } } } } }"""
    async with asyncio.timeout(20):
        while len(nodes := (await client.data(query, {"id": run["id"]}))["run"]["triggeredRuns"]["nodes"]) < 2:
            await asyncio.sleep(0.02)
    assert {(node["triggerType"], node["workflow"]["id"]) for node in nodes} == {("ERROR", rescue), ("RUN", listener)}
    for node in nodes:
        assert node["triggeredByRun"] == {"id": run["id"]}
        (cause,) = node["workflow"]["causes"]["nodes"]
        assert cause == {
            "kind": node["triggerType"],
            "outcome": "STARTED",
            "run": {"id": run["id"]},
            "startedRun": {"triggerType": node["triggerType"]},
        }
    filtered = """query ($id: ID!) { workflow(id: $id) { runs(where: {triggerType: [ERROR]}) { nodes { triggerType } } none: runs(where:
        {triggerType: [MANUAL]}) { nodes { id } } } }"""
    answer = (await client.data(filtered, {"id": rescue}))["workflow"]
    assert answer == {"runs": {"nodes": [{"triggerType": "ERROR"}]}, "none": {"nodes": []}}
