"""`cancelOn`: events that cancel a run."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from core.errors import Invalid
from core.ids import new_id
from core.reads import global_id
from models.workflows import Command, Recall, Run, SentEvent, Workflow, links
from models.workflows.links import NewSignal
from services.workflows import definitions, replays
from services.workflows.retention import Purger
from services.workflows.reuse import Wish
from tests.clients import Client
from tests.workflows.conftest import Runs, transform
from tests.workflows.labs import Lab, outside

RECALLED: dict[str, Any] = {"cancelOn": [{"event": "gone"}, {"event": "recalled", "correlation": "{{ input.order }}"}]}
REST = {"key": "rest", "type": "wait", "with": {"duration": "1d"}}
WHY = {"code": "CANCELED", "message": 'The event "recalled" was sent.'}


async def send(runs: Runs, correlation: str, name: str = "recalled") -> SentEvent:
    project, by = await runs.project(), await runs.viewer()
    return await runs.home.signals.send(project, name=name, correlation=correlation, data=None, kept_seconds=60, key=None, by=by)


async def test_an_event_cancels_all_runs_that_name_it_whether_they_wait_act_or_queue_and_no_other(
    runs: Runs, worker: None, lab: Lab
) -> None:
    waiting = await runs.start(REST, transform("never"), input={"order": "A/1"}, **RECALLED, **{"finally": [transform("last")]})
    acting = await runs.start(outside("acts"), input={"order": 7}, **RECALLED)
    limited = await runs.workflow(REST, concurrency={}, **RECALLED)
    holds, queued = await runs.of(limited, {"order": "B"}), await runs.of(limited, {"order": "A/1"})
    await runs.until(holds, lambda run: run.status == "WAITING")
    await runs.until(waiting, lambda run: run.status == "WAITING")
    await lab.began_step("acts")
    for correlation, name in (("A", "recalled"), ("1", "recalled/A"), ("A/1", "other"), ("A/1", "gone")):
        assert (await send(runs, correlation, name)).receivers == 0
    sent = await send(runs, "A/1")
    assert sent.receivers == 2
    assert sent.delivered_at is not None
    assert (await send(runs, "7")).receivers == 1
    for id in (waiting, queued, acting):
        run = await runs.ended(id)
        assert (str(run.status), {**run.error, **WHY}) == ("CANCELED", run.error)
    assert "STEP_SUCCEEDED last" in await runs.types(waiting)
    assert await runs.types(queued) == ["RUN_QUEUED", "RUN_CANCELED"]
    assert (await runs.now(holds)).status == "WAITING"
    assert (await send(runs, "", "gone")).receivers == 1
    await runs.ended(holds)
    assert await Command.filter(taken_at=None).count() == 0
    await Purger(runs.home.database.pool, runs.home.settings.retention).purge()
    assert await Recall.all().count() == 0


async def test_an_event_of_before_cancels_no_run_and_a_retry_listens_for_its_own(runs: Runs, worker: None) -> None:
    await send(runs, "1")
    id = await runs.start(REST, input={"order": "1"}, **RECALLED)
    await runs.until(id, lambda run: run.status == "WAITING")
    await send(runs, "1")
    first = await runs.ended(id)
    again = await replays.retry(
        runs.home.journal, first, Wish(), version_number=None, input=[{"order": "2"}], key=None, by=await runs.viewer()
    )
    await runs.until(again.id, lambda run: run.status == "WAITING")
    assert (await send(runs, "1")).receivers == 0
    assert (await send(runs, "2")).receivers == 1
    assert (await runs.ended(again.id)).status == "CANCELED"


async def test_a_run_that_a_step_started_is_canceled_by_itself(runs: Runs, worker: None) -> None:
    child = await runs.workflow(REST, **RECALLED)
    call = {"workflow": global_id(Workflow, child.id), "input": {"order": "{{ input.order }}"}}
    id = await runs.start({"key": "call", "type": "workflow.run", "with": call}, input={"order": "C"})
    async with asyncio.timeout(20):
        while not await Run.filter(parent_id=id, status="WAITING").exists():
            await asyncio.sleep(0.01)
    assert (await send(runs, "C")).receivers == 1
    run = await runs.ended(id)
    assert (run.status, run.error["code"], run.error["status"]) == ("FAILED", "CHILD_FAILED", "CANCELED")


async def test_an_event_whose_sender_died_before_it_was_delivered_cancels_all_the_same(runs: Runs, worker: None) -> None:
    id = await runs.start(REST, input={"order": "D"}, **RECALLED)
    await runs.until(id, lambda run: run.status == "WAITING")
    project, viewer, pool = await runs.project(), await runs.viewer(), runs.home.database.pool
    async with pool.acquire() as connection:
        assert await links.send(connection, NewSignal(new_id(), project.id, "key/x", "recalled", "D", "null", viewer.user_id, 0))
    await pool.execute("update sent_events set created_at = created_at - interval '6 seconds'")
    await pool.execute("update recalls set created_at = created_at - interval '7 seconds'")
    assert (await runs.ended(id)).status == "CANCELED"
    assert (await SentEvent.get(key="key/x")).receivers == 1


async def test_a_start_that_does_not_tell_which_event_is_refused(runs: Runs) -> None:
    workflow = await runs.workflow(REST, **RECALLED)
    for input in (None, {}, {"order": None}, {"order": True}, {"order": "x" * 201}):
        with pytest.raises(Invalid) as refused:
            await runs.of(workflow, input)
        assert [(fault.path, fault.code) for fault in refused.value.fields] == [("input", "CANCEL_ON")]
    assert await Run.all().count() == 0


PLAN = """query ($id: ID!, $input: JSON) { planRun(workflowId: $id, input: $input) { cancelOn { event correlation } } }"""
AS_OF = "query ($id: ID!) { run(id: $id) { first: asOf(seq: 1) { cancelOn { event correlation } } last: asOf(seq: 5) { status cancelOn { event } } } }"


async def test_plans_and_moments_tell_the_events(runs: Runs, worker: None, signed_in: Client) -> None:
    more = [{"event": "a", "correlation": "{{ trigger.slot }}"}, {"event": "b", "correlation": "{{ input.order }}"}]
    workflow = await runs.workflow(transform("a"), cancelOn=more)
    id = global_id(Workflow, workflow.id)
    plan = await signed_in.data(PLAN, {"id": id, "input": {"order": 4}})
    assert plan["planRun"]["cancelOn"] == [{"event": "a", "correlation": None}, {"event": "b", "correlation": "4"}]
    (error,) = (await signed_in.answer(PLAN, {"id": id, "input": {}}))["errors"]
    assert [(field["path"], field["code"]) for field in error["extensions"]["fields"]] == [("input", "CANCEL_ON")]
    quiet = await runs.workflow(transform("a"), **RECALLED, sensitive=["input"])
    run = await runs.ended(await runs.of(quiet, {"order": "E"}))
    told = (await signed_in.data(AS_OF, {"id": global_id(Run, run.id)}))["run"]
    assert told["first"]["cancelOn"] == [{"event": "gone", "correlation": ""}, {"event": "recalled", "correlation": "[redacted]"}]
    assert told["last"] == {"status": "SUCCEEDED", "cancelOn": []}


@pytest.mark.parametrize(
    ("recall", "wrong"),
    [
        ({}, ("[0].event", "REQUIRED")),
        ({"event": "\u0007"}, ("[0].event", "UNPRINTABLE")),
        ({"event": "a", "correlation": "x" * 201}, ("[0].correlation", "LENGTH")),
        ({"event": "a", "correlation": True}, ("[0].correlation", "TYPE")),
        ({"event": "a", "correlation": "{{ steps.a.output }}"}, ("[0].correlation", "UNKNOWN_REFERENCE")),
        ({"event": "a", "correlation": "{{ run.id }}"}, ("[0].correlation", "UNKNOWN_REFERENCE")),
        ({"event": "a", "correlation": "{{ input. }}"}, ("[0].correlation", "EXPRESSION")),
    ],
)
def test_a_mistake_is_named_when_it_is_saved(recall: dict[str, Any], wrong: tuple[str, str]) -> None:
    faults = definitions.check({"steps": [transform("a")], "cancelOn": [recall]}, most_bytes=9999, most_steps=9)
    assert [(fault.path.removeprefix("definition.cancelOn"), fault.code) for fault in faults] == [wrong]
