"""Workers that are killed while runs wait for each other, for events and for people."""

from __future__ import annotations

import asyncio
import os
import random
from uuid import UUID

import pytest

from core.callers import Caller
from core.reads import global_id
from core.settings import Settings
from models.workflows import Approval, ApprovalStatus, Command, EventWait, Run, SentEvent, Workflow
from services.workflows.approvals import Given
from tests.processes import Started
from tests.proxies import PostgresProxy, When, between
from tests.seeds import SEED
from tests.workflows.conftest import Runs, StartProcess, transform

PARENTS, ITEMS, KILLS_LEAST = 20, 4, 3
IS_SHORT = os.environ.get("CRASHES", "1") == "1"


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
                await runs.home.answers.give(approval, Given(True, None, ""), by, Caller())
        await asyncio.sleep(0.02)


# One of each statement that a step that waits adds to the engine's. The short test kills once for each: before every other one, and
# after the rest.
STATEMENTS = [
    "set parent_id",
    "insert into approvals",
    "pg_advisory_xact_lock",
    "insert into event_waits",
    "with found as",
    "from mine where w.step_id",
    "with ended as",
    "join runs parent",
    "COMMIT",
]


@pytest.mark.parametrize("when", When)
async def test_a_worker_killed_at_each_statement_leaves_one_child_one_question_and_one_answer(
    runs: Runs, settings: Settings, start_worker: StartProcess, when: When
) -> None:
    """An inner run gets an event that was kept for it, asks, and is not answered in time."""
    inner = await runs.workflow(
        {"key": "paid", "type": "wait", "with": {"event": "paid", "correlation": "{{ input }}"}},
        {"key": "ask", "type": "approval", "timeout": "400ms", "onError": "continue", "with": {"title": "?"}},
        output="{{ [steps.paid.output, steps.ask.error.code] }}",
    )
    call = {"workflow": global_id(Workflow, inner.id), "input": "{{ input }}"}
    outer = await runs.workflow({"key": "call", "type": "workflow.run", "with": call}, output="{{ steps.call.output }}")
    project, by = await runs.project(), await runs.viewer()
    async with between(PostgresProxy(settings.database_url)) as proxy:
        for n, what in enumerate(STATEMENTS):
            if IS_SHORT and (n + SEED + (when is When.AFTER)) % 2:
                continue
            await runs.home.signals.send(project, name="paid", correlation=what, data=n, kept_seconds=600, key=what, by=by)
            async with start_worker(f"victim{n}", DATABASE_URL=proxy.url) as victim:

                def at(now: When, sql: str, what: str = what, victim: Started = victim) -> None:
                    if now is when and what in sql:
                        victim.kill()
                        raise ConnectionError

                proxy.at = at
                id = await runs.of(outer, what)
                async with asyncio.timeout(30):
                    while victim.is_alive:
                        await asyncio.sleep(0.01)
            async with start_worker(f"heir{n}"):
                run = await runs.ended(id)
            assert run.output == [n, "TIMEOUT"], what
            child = await Run.get(parent_id=id)
            assert (await Approval.get(run_id=child.id)).status == "EXPIRED"
            assert await Command.filter(run_id__in=[id, child.id], taken_at=None).count() == 0
            assert await Command.filter(run_id=child.id).count() == 1
    assert {sent.receivers for sent in await SentEvent.all()} == {1}
