"""Workers that are killed while runs wait for each other, for events and for people."""

from __future__ import annotations

import asyncio
import random
from uuid import UUID

from core.reads import global_id
from models.workflows import Approval, ApprovalStatus, Command, EventWait, Run, SentEvent, Workflow
from tests.workflows.conftest import Runs, StartProcess, transform

PARENTS, ITEMS, KILLS_LEAST = 20, 4, 3


async def test_trees_of_runs_end_as_they_should_though_workers_are_killed(runs: Runs, start_worker: StartProcess) -> None:
    """Each of the inner runs waits for an event and for a person; what is sent before the wait begins is kept for it."""
    inner = await runs.workflow(
        {"key": "paid", "type": "wait", "with": {"event": "paid", "correlation": "{{ input }}"}},
        {"key": "ask", "type": "approval", "with": {"title": "{{ input }}"}},
        output="{{ {'paid': steps.paid.output, 'approved': steps.ask.output.approved} }}",
    )
    call = {"workflow": global_id(Workflow, inner.id), "input": "{{ string(input) + '/' + string(item.index) }}"}
    outer = await runs.workflow(
        transform("before"),
        {"key": "call", "type": "workflow.run", "forEach": {"items": f"{{{{ {list(range(ITEMS))} }}}}", "parallel": ITEMS}, "with": call},
        output="{{ steps.call.output }}",
    )
    ids = [await runs.of(outer, n) for n in range(PARENTS)]
    canceled = await runs.of(outer, PARENTS)
    done = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        killing = group.create_task(_kill(start_worker, done))
        group.create_task(_send(runs))
        answering = group.create_task(_answer(runs))
        await runs.until(canceled, lambda run: run.status != "QUEUED")
        await runs.cancel(canceled)
        try:
            async with asyncio.timeout(90):
                while await Run.filter(finished_at=None).exists():
                    await asyncio.sleep(0.05)
        finally:
            done.set()
            answering.cancel()
        assert await killing >= KILLS_LEAST
    for n, id in enumerate(ids):
        run = await runs.now(id)
        assert (str(run.status), run.output) == ("SUCCEEDED", [{"paid": f"{n}/{item}", "approved": True} for item in range(ITEMS)])
        assert await Run.filter(parent_id=id).count() == ITEMS
    assert {str(run.status) for run in await Run.filter(parent_id=canceled)} <= {"CANCELED", "SUCCEEDED"}
    assert (await runs.now(canceled)).status == "CANCELED"
    assert await EventWait.filter(closed_at=None).count() == 0
    assert await Approval.filter(status=ApprovalStatus.PENDING).count() == 0
    assert {sent.receivers for sent in await SentEvent.exclude(correlation__startswith=f"{PARENTS}/")} == {1}
    left = await Command.filter(taken_at=None).values_list("run_id", flat=True)
    assert await Run.filter(id__in=left, finished_at=None).count() == 0


async def _kill(start_worker: StartProcess, done: asyncio.Event) -> int:
    """Two workers, one of which is always about to be killed."""
    kills = 0
    async with start_worker("steady"):
        while not done.is_set():
            async with start_worker(f"doomed-{kills}") as doomed:
                await doomed.says("worker_ready")
                await asyncio.sleep(random.uniform(0.1, 0.5))
                doomed.kill()
                kills += 1
    return kills


async def _send(runs: Runs) -> None:
    project, by = await runs.project(), await runs.viewer()
    for n in range(PARENTS + 1):
        for item in range(ITEMS):
            await asyncio.sleep(random.uniform(0, 0.1))
            name = f"{n}/{item}"
            await runs.home.signals.send(project, name="paid", correlation=name, data=name, kept_seconds=120, key=name, by=by)


async def _answer(runs: Runs) -> None:
    """Whatever is asked, until nobody asks any more."""
    by, answered = await runs.viewer(), set[UUID]()
    while True:
        for approval in await Approval.filter(status=ApprovalStatus.PENDING):
            if approval.id not in answered and not approval.title.startswith(f"{PARENTS}/"):
                answered.add(approval.id)
                await runs.home.answers.give(approval, approves=True, values=None, comment="", key=None, by=by)
        await asyncio.sleep(0.02)
