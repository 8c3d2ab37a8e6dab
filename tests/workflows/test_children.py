"""`workflow.run`: runs that steps of other runs start."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import asyncpg
import pytest

from core.reads import global_id
from models.workflows import Command, Run, Step, Workflow, links, writes
from services.platform import Platform
from services.workflows.engine import Engine
from services.workflows.steps import Outside, StepError
from tests.workflows.conftest import Runs, transform
from tests.workflows.labs import Lab, outside, pure

ECHO: dict[str, Any] = {"key": "echo", "type": "transform", "with": {"value": "{{ input }}"}}


def run_step(key: str, workflow: Workflow | str, input: Any = None, wait: bool = True, **more: Any) -> dict[str, Any]:
    id = workflow if isinstance(workflow, str) else global_id(Workflow, workflow.id)
    return {"key": key, "type": "workflow.run", "with": {"workflow": id, "input": input, "wait": wait}, **more}


async def test_a_step_waits_for_the_run_that_it_starts_and_has_its_output(runs: Runs, worker: None) -> None:
    inner = await runs.workflow(ECHO, output="{{ [input.n, trigger.type] }}")
    id = await runs.start(run_step("call", inner, {"n": "{{ input.n }}"}), output="{{ steps.call.output }}", input={"n": 7})
    run = await runs.ended(id)
    assert (run.status, run.output) == ("SUCCEEDED", [7, "PARENT"])
    child = await Run.get(parent_id=id)
    step = await Step.get(run_id=id)
    assert (child.status, child.parent_step_id, child.start_key) == ("SUCCEEDED", step.id, f"step/{id}/call/-1/1")
    assert [json.loads(data) for type, _, data in await runs.events(id) if type == "STEP_WAITING"] == [
        {"key": "call", "attempt": 1, "until": None, "waitsFor": "RUN", "run": global_id(Run, child.id)}
    ]
    assert await Command.filter(taken_at=None).count() == 0


async def test_the_failure_of_the_run_is_the_step_s_and_says_why(runs: Runs, lab: Lab, worker: None) -> None:
    lab.raises("inner", StepError("BROKEN", "It broke."))
    inner = await runs.workflow(outside("inner"))
    id = await runs.start(run_step("call", inner, onError="continue"), output="{{ steps.call.error }}")
    run = await runs.ended(id)
    child = await Run.get(parent_id=id)
    assert run.output == {
        "code": "CHILD_FAILED",
        "message": "The run that this step started is FAILED.",
        "run": global_id(Run, child.id),
        "status": "FAILED",
        "error": {"code": "BROKEN", "message": "It broke.", "step": "inner"},
    }


async def test_each_attempt_is_a_run_of_its_own(runs: Runs, lab: Lab, worker: None) -> None:
    lab.raises("inner", StepError("BROKEN", "It broke."))
    inner = await runs.workflow(outside("inner"), output="done")
    retry = {"attempts": 2, "backoff": "1ms", "on": ["CHILD_FAILED"]}
    id = await runs.start(run_step("call", inner, retry=retry), output="{{ steps.call.output }}")
    assert (await runs.ended(id)).output == "done"
    assert [str(child.status) for child in await Run.filter(parent_id=id).order_by("created_at")] == ["FAILED", "SUCCEEDED"]


async def test_a_step_that_does_not_wait_ends_at_once_with_the_run_s_id(runs: Runs, lab: Lab, worker: None) -> None:
    inner = await runs.workflow(outside("inner"))
    id = await runs.start(run_step("call", inner, wait=False), output="{{ steps.call.output }}")
    run = await runs.ended(id)
    child = await Run.get(parent_id=id)
    assert run.output == {"runId": global_id(Run, child.id)}
    assert child.parent_step_id is None
    await lab.began_step("inner")
    lab.release()
    assert (await runs.ended(child.id)).status == "SUCCEEDED"
    assert await Command.all().count() == 0


async def test_cancel_goes_down_through_all_levels(runs: Runs, lab: Lab, worker: None) -> None:
    lowest = await runs.workflow(outside("deep"))
    middle = await runs.workflow(run_step("call", lowest))
    id = await runs.start(run_step("call", middle))
    await lab.began_step("deep")
    await runs.cancel(id, "Enough.")
    assert {str(run.status) for run in await runs.all_ended()} == {"CANCELED"}
    child = await Run.get(parent_id=id)
    assert child.error == {"code": "CANCELED", "message": "The step that started this run was canceled."}
    assert await Run.filter(parent_id=child.id).count() == 1


async def test_a_step_whose_time_is_up_takes_its_run_with_it(runs: Runs, lab: Lab, worker: None) -> None:
    inner = await runs.workflow(outside("inner"))
    id = await runs.start(
        run_step("call", inner, timeout="300ms", onError={"goto": "late"}), transform("late"), output="{{ steps.late.output }}"
    )
    assert (await runs.ended(id)).output == {"value": "late"}
    child = await runs.ended((await Run.get(parent_id=id)).id)
    assert (child.status, child.error["message"]) == ("CANCELED", "The step that started this run has waited too long.")
    assert (await Step.get(run_id=id, key="call")).error["code"] == "TIMEOUT"


async def test_items_of_a_for_each_are_runs_and_their_outputs_stand_in_order(runs: Runs, worker: None) -> None:
    inner = await runs.workflow(ECHO, output="{{ input * 2 }}")
    call = run_step("each", inner, "{{ item.value }}", forEach={"items": "{{ input }}", "parallel": 7})
    id = await runs.start(call, output="{{ steps.each.output }}", input=list(range(40)))
    assert (await runs.ended(id)).output == [n * 2 for n in range(40)]
    assert await Run.filter(parent_id=id).count() == 40


async def test_runs_start_runs_ten_deep_and_no_deeper(runs: Runs, worker: None) -> None:
    again = run_step("again", "{{ run.workflowId }}", "{{ input + 1 }}")
    id = await runs.start(again, input=0)
    error = (await runs.ended(id)).error
    for _ in range(10):
        assert error["code"] == "CHILD_FAILED"
        error = error["error"]
    assert error == {"code": "DEPTH", "message": "A run starts runs, and those start runs, at most 10 deep.", "step": "again"}
    assert await Run.all().count() == 11


async def test_what_cannot_be_started_is_an_error_of_the_step(runs: Runs, worker: None) -> None:
    strict = await runs.workflow(ECHO, input={"type": "object"})
    disabled = await runs.workflow(ECHO)
    await disabled.enable(False)
    other = await runs.make.workflow(await runs.make.project(await runs.viewer()), await runs.viewer())
    for workflow, code, words in (
        (strict, "INPUT", "input: Expected object"),
        (disabled, "DISABLED", "disabled"),
        (other, "NOT_FOUND", "nothing with this id in this project"),
        ("garbage", "NOT_FOUND", "nothing with this id"),
    ):
        run = await runs.ended(await runs.start(run_step("call", workflow, 1)))
        assert run.error["code"] == code
        assert words in run.error["message"]
    assert await Run.filter(parent_id__isnull=False).count() == 0


@pytest.mark.parametrize("place", ["advance", "start", "adopt", "commit"])
async def test_whatever_commit_is_lost_there_is_one_child(
    runs: Runs, home: Platform, outside_of: Outside, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    """The worker dies before, or right after, each statement of the transaction: its lease runs out and another goes on."""
    inner = await runs.workflow(ECHO, output="done")
    settings = home.settings.engine.model_copy(update={"lease_seconds": 0.3})
    dying = Engine(home.database.pool, home.journal, home.commands, outside_of, settings, "dying")
    real = links.advance

    async def dies(*_: object) -> Any:
        raise asyncpg.InternalServerError("killed")

    async def commits_and_dies(connection: Any, moves: Any, aftermath: Any) -> Any:
        done = await real(connection, moves, aftermath)
        return await dies() if any(move.links is not None for move in moves) else done

    id = await runs.start(run_step("call", inner), output="{{ steps.call.output }}")
    with monkeypatch.context() as patch:
        if place == "commit":
            patch.setattr(links, "advance", commits_and_dies)
        elif place == "adopt":
            patch.setattr(links, "ADOPT", "select 1 / 0, $1::uuid[], $2::uuid[], $3::uuid[]")
        else:
            patch.setattr(writes, place, dies)
        await dying.claim([id])
        async with asyncio.timeout(10):
            while dying.room < settings.runs_at_once:
                await asyncio.sleep(0.01)
    await asyncio.sleep(0.35)
    other = Engine(home.database.pool, home.journal, home.commands, outside_of, home.settings.engine, "other")
    async with asyncio.timeout(20):
        while not (run := await runs.now(id)).has_ended:
            await other.sweep()
            await asyncio.sleep(0.02)
    await other.stop()
    assert (run.status, run.output) == ("SUCCEEDED", "done")
    assert await Run.filter(parent_id=id).count() == 1
    await home.journal.settle()


async def test_a_child_that_ends_while_its_parent_is_canceled_leaves_nothing_behind(runs: Runs, lab: Lab, worker: None) -> None:
    inner = await runs.workflow(outside("inner"))
    ids = [await runs.start(run_step("call", inner)) for _ in range(20)]
    await lab.began_step("inner", 20)
    lab.release()
    await asyncio.gather(*(runs.cancel(id) for id in ids), return_exceptions=True)
    ended = await runs.all_ended()
    assert len(ended) == 40
    for run in ended:
        if run.parent_id is not None and run.status == "SUCCEEDED":
            assert (await runs.now(run.parent_id)).status in ("SUCCEEDED", "CANCELED")


async def test_a_run_that_was_quarantined_takes_its_children_with_it(runs: Runs, lab: Lab, home: Platform, outside_of: Outside) -> None:
    inner = await runs.workflow(outside("inner"))
    id = await runs.start(run_step("call", inner, needs=[]), pure("other", needs=[]))
    lab.gives("inner", 1)
    lab.gives("other", 1)
    settings = home.settings.engine.model_copy(update={"max_recoveries": 0})
    engine = Engine(home.database.pool, home.journal, home.commands, outside_of, settings, "one")
    await engine.claim([id])
    await runs.until(id, lambda run: run.status == "WAITING")
    pool = home.database.pool
    await pool.execute("update runs set lease_owner = 'gone', lease_until = now() - interval '1 second' where id = $1", id)
    await engine.claim([id])
    run = await runs.ended(id)
    assert run.error["code"] == "POISONED"
    child = await Run.get(parent_id=id)
    assert await Command.filter(run_id=child.id, kind="CANCEL").count() == 1
    await engine.claim([child.id])
    assert (await runs.ended(child.id)).status == "CANCELED"
    await engine.stop()
