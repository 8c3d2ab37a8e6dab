"""Runs that wait for a slot which those hold that wait for them: one of them is canceled, so that the others go on."""

from __future__ import annotations

from typing import Any

import pytest

from core.fields import JSON
from core.reads import global_id
from models.workflows import Run, RunStatus, Workflow, writes
from services.workflows import versions
from tests.workflows.conftest import Runs, transform
from tests.workflows.labs import Lab, outside
from tests.workflows.test_children import run_step

ITSELF = "{{ run.workflowId }}"
DEADLOCK = {
    "code": "CONCURRENCY_DEADLOCK",
    "message": "All that is under way waits for a run that waits for a slot, such as this one: it would wait for ever.",
}


def why(run: Run) -> Any:
    """The error at the bottom of a chain of children."""
    error = run.error
    while error["code"] == "CHILD_FAILED":
        error = error["error"]
    return error


def deep(workflow: str | Workflow, levels: int = 1, **more: Any) -> dict[str, Any]:
    """Starts it again as long as the input, a number, is less."""
    return run_step("again", workflow, "{{ input + 1 }}", when=f"input < {levels}", **more)


@pytest.mark.usefixtures("worker")
@pytest.mark.parametrize("strategy", ["QUEUE", "KEEP_NEWEST"])
async def test_a_run_that_starts_itself_and_waits_is_told_at_once(runs: Runs, strategy: str) -> None:
    run = await runs.ended(await runs.start(deep(ITSELF), input=0, concurrency={"strategy": strategy}))
    child = await Run.get(parent_id=run.id)
    assert (child.status, child.error, child.started_at) == (RunStatus.CANCELED, DEADLOCK, None)
    assert run.error["code"] == "CHILD_FAILED"
    assert (run.error["run"], run.error["error"]) == (global_id(Run, child.id), DEADLOCK)


async def test_so_is_one_that_does_it_through_another_workflow(runs: Runs, worker: None) -> None:
    between = await runs.workflow(run_step("back", "{{ input }}", 1))
    run = await runs.ended(await runs.start(run_step("out", between, ITSELF, when="input == 0"), input=0, concurrency={}))
    assert (why(run), await Run.all().count()) == (DEADLOCK, 3)


async def test_a_step_may_go_on_after_it(runs: Runs, worker: None) -> None:
    id = await runs.start(deep(ITSELF, onError="continue"), transform("after"), input=0, concurrency={}, output="{{ steps.after.output }}")
    assert (await runs.ended(id)).output == {"value": "after"}


async def test_it_takes_as_many_levels_as_there_are_slots(runs: Runs, worker: None) -> None:
    enough = await runs.ended(await runs.start(deep(ITSELF, levels=2), input=0, concurrency={"limit": 3}))
    assert enough.status == RunStatus.SUCCEEDED
    less = await runs.ended(await runs.start(deep(ITSELF, levels=3), input=0, concurrency={"limit": 3}))
    assert (why(less), await Run.filter(status=RunStatus.CANCELED).count()) == (DEADLOCK, 1)


async def test_of_families_that_wait_for_each_others_slots_the_last_gives_way(runs: Runs, lab: Lab, worker: None) -> None:
    """Neither run waits for its own slot alone: both slots are held by who waits for a third one."""
    workflow = await runs.workflow(outside("meet", when="input == 0"), deep(ITSELF, needs=["meet"]), concurrency={"limit": 2})
    ids = [await runs.of(workflow, 0) for _ in range(2)]
    await lab.began_step("meet", 2)
    lab.release()
    ended = [await runs.ended(id) for id in ids]
    assert sorted(str(run.status) for run in ended) == ["FAILED", "SUCCEEDED"]
    assert [why(run) for run in ended if run.error] == [DEADLOCK]


async def test_who_waits_for_somebody_that_goes_on_waits(runs: Runs, lab: Lab, worker: None) -> None:
    workflow = await runs.workflow(outside("busy", when="input == 9"), deep(ITSELF, needs=[]), concurrency={"limit": 2})
    busy = await runs.of(workflow, 9)
    await lab.began_step("busy")
    id = await runs.of(workflow, 0)
    await runs.until(id, lambda run: run.status == RunStatus.WAITING)
    child = await Run.get(parent_id=id)
    assert (child.status, child.wake_at) == (RunStatus.QUEUED, None)
    third = await runs.of(workflow, 1)  # is judged with the child, before which it does not go
    assert [str(run.status) for run in await Run.filter(id__in=[child.id, third])] == ["QUEUED", "QUEUED"]
    lab.release()
    assert {str((await runs.ended(each)).status) for each in (busy, id, child.id, third)} == {"SUCCEEDED"}


async def test_who_does_not_wait_for_its_run_leaves_it_the_slot(runs: Runs, worker: None) -> None:
    id = await runs.start(deep(ITSELF, levels=3), concurrency={}, input=0)
    assert why(await runs.ended(id)) == DEADLOCK
    once = run_step("again", ITSELF, "{{ input + 1 }}", wait=False, when="input < 3")
    await runs.start(once, concurrency={}, input=0)
    ended = await runs.all_ended()
    assert sorted(run.input for run in ended if run.status == RunStatus.SUCCEEDED) == [0, 1, 2, 3]


async def test_another_key_is_another_slot(runs: Runs, worker: None) -> None:
    id = await runs.start(deep(ITSELF, levels=3), concurrency={"key": "input"}, input=0)
    assert (await runs.ended(id)).status == RunStatus.SUCCEEDED


async def test_a_circle_that_was_not_judged_when_it_closed_is_found_by_the_sweeper(
    runs: Runs, worker: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, lost = writes.judge, list[Any]()

    async def judge(*args: Any) -> Any:
        if not lost and await Run.filter(parent_id__isnull=False).exists():
            lost.append(args)
            raise ConnectionError
        return await real(*args)

    monkeypatch.setattr(writes, "judge", judge)
    run = await runs.ended(await runs.start(deep(ITSELF), input=0, concurrency={}))
    assert lost
    assert why(run) == DEADLOCK


@pytest.mark.usefixtures("worker")
async def test_of_runs_that_wait_for_each_others_slots_over_several_workflows_one_gives_way(runs: Runs, lab: Lab) -> None:
    """Each of three holds its own slot, and starts a run that needs the next one's."""
    names = ("a", "b", "c")
    workflows = [await runs.workflow(outside("meet", when="input == 0"), transform("later"), concurrency={}) for _ in names]
    for workflow, other in zip(workflows, [*workflows[1:], workflows[0]], strict=True):
        steps: list[JSON] = [outside("meet", when="input == 0"), run_step("call", other, 1, when="input == 0", needs=["meet"])]
        await versions.update(workflow, None, {"steps": steps, "concurrency": {}}, runs.home.settings.engine, await runs.viewer())
    ids = [await runs.of(await Workflow.get(id=workflow.id), 0) for workflow in workflows]
    await lab.began_step("meet", 3)
    lab.release()
    ended = [await runs.ended(id) for id in ids]
    assert sorted(str(run.status) for run in ended) == ["FAILED", "SUCCEEDED", "SUCCEEDED"]
    assert [why(run) for run in ended if run.error] == [DEADLOCK]
    await runs.all_ended()


@pytest.mark.usefixtures("worker")
async def test_a_chain_over_several_workflows_that_ends_in_one_that_goes_on_is_no_circle(runs: Runs, lab: Lab) -> None:
    last = await runs.workflow(outside("busy"), concurrency={})
    between = await runs.workflow(run_step("call", last, 1), concurrency={})
    busy = await runs.of(last, 1)
    await lab.began_step("busy")
    first = await runs.of(between)
    second = await runs.start(run_step("call", between, 1), concurrency={})
    await runs.until(second, lambda run: run.status == RunStatus.WAITING)
    await runs.home.journal.settle()
    assert await Run.filter(status=RunStatus.CANCELED).count() == 0
    lab.release()
    assert {str((await runs.ended(id)).status) for id in (busy, first, second)} == {"SUCCEEDED"}
