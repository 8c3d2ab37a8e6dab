"""Limits on how many runs all workers together hold: of the installation and of each project."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from uuid import UUID

import pytest

from core import tasks
from core.reads import global_id
from core.settings import Engine as Settings
from models.audits import AuditEntry
from models.projects import Project
from models.workflows import Run
from services.platform import Platform
from services.workflows.engine import Engine
from services.workflows.steps import Call, Done, Outside
from tests.clients import Client
from tests.make import Make
from tests.workflows.conftest import Runs, transform
from tests.workflows.labs import Lab, pure
from tests.workflows.test_fairness import elsewhere


class Engines:
    """Several, each of which sweeps for itself."""

    def __init__(self, home: Platform, outside: Outside) -> None:
        self.home, self.outside, self.sweeping = home, outside, list[asyncio.Task[None]]()

    def start(self, count: int, most: int | None = None) -> None:
        for n in range(count):
            settings = Settings(sweep_seconds=0.05, runs_most=most)
            engine = Engine(self.home.database.pool, self.home.journal, self.home.commands, self.outside, settings, f"e{n}")
            self.sweeping.append(asyncio.create_task(self._sweep(engine)))

    async def _sweep(self, engine: Engine) -> None:
        try:
            while True:
                await engine.sweep()
                await asyncio.sleep(0.05)
        finally:
            await engine.stop()


@pytest.fixture
async def engines(home: Platform, outside_of: Outside) -> AsyncIterator[Engines]:
    async with AsyncExitStack() as stack:
        made = Engines(home, outside_of)
        stack.push_async_callback(lambda: tasks.end(made.sweeping))
        yield made


class Busy:
    """How many steps run at once, in all and by project; the order in which their runs came."""

    def __init__(self, lab: Lab, key: str = "a") -> None:
        self.now, self.most = Counter[UUID | None](), Counter[UUID | None]()
        self.order = list[UUID]()
        lab.does[key] = self._act

    async def _act(self, call: Call) -> Done:
        self.order.append(call.run_id)
        for of in (None, call.project_id):
            self.now[of] += 1
            self.most[of] = max(self.most[of], self.now[of])
        await asyncio.sleep(0.02)
        for of in (None, call.project_id):
            self.now[of] -= 1
        return Done(None)


async def test_no_more_runs_of_a_project_are_held_than_it_may_and_they_keep_their_order(
    runs: Runs, make: Make, lab: Lab, engines: Engines
) -> None:
    busy, workflow, other = Busy(lab), await runs.workflow(pure("a")), await elsewhere(make, runs, pure("a"))
    await Project.filter(id=workflow.project_id).update(concurrency=1)
    ids = [await runs.of(workflow) for _ in range(8)]
    for _ in range(8):
        await runs.of(other)
    engines.start(3)
    await runs.all_ended()
    assert busy.most[workflow.project_id] == 1
    assert busy.most[other.project_id] > 1
    assert [id for id in busy.order if id in ids] == ids


async def test_no_more_are_held_than_the_installation_may_and_projects_take_turns(
    runs: Runs, make: Make, lab: Lab, engines: Engines
) -> None:
    busy, greedy, modest = Busy(lab), await runs.workflow(pure("a")), await elsewhere(make, runs, pure("a"))
    for _ in range(12):
        await runs.of(greedy)
    few = [await runs.of(modest) for _ in range(3)]
    engines.start(3, most=2)
    await runs.all_ended()
    assert busy.most[None] == 2
    assert max(busy.order.index(id) for id in few) <= 8


async def test_what_waits_holds_no_place_and_what_it_waits_for_runs(runs: Runs, lab: Lab, engines: Engines) -> None:
    Busy(lab)
    inner = await runs.workflow(pure("a"))
    await Project.filter(id=inner.project_id).update(concurrency=1)
    call = {"key": "call", "type": "workflow.run", "with": {"workflow": global_id(type(inner), inner.id)}}
    outer = await runs.start(call, {"key": "w", "type": "wait", "with": {"duration": "2s"}}, transform("b"))
    engines.start(2)
    await runs.until(outer, lambda run: run.status == "WAITING")
    assert (await runs.ended(await runs.of(inner))).status == "SUCCEEDED"
    assert (await runs.ended(outer)).status == "SUCCEEDED"


async def test_a_hint_does_not_pass_those_that_wait(runs: Runs, home: Platform, lab: Lab, outside_of: Outside) -> None:
    busy, workflow = Busy(lab), await runs.workflow(pure("a"))
    await Project.filter(id=workflow.project_id).update(concurrency=1)
    first, second = await runs.of(workflow), await runs.of(workflow)
    engine = Engine(home.database.pool, home.journal, home.commands, outside_of, Settings(), "one")
    await engine.claim([second])
    await runs.ended(first)
    await engine.claim([])
    await runs.ended(second)
    assert busy.order == [first, second]
    await engine.stop()


async def test_who_administers_a_project_sets_its_limit_and_it_is_told(signed_in: Client, runs: Runs) -> None:
    project = await runs.project()
    given = {"projectId": global_id(Project, project.id)}
    for limit in (0, 10_001):
        problem = await signed_in.mutate("setProjectConcurrency", "Project { id }", **given, limit=limit)
        assert (problem["code"], problem["fields"][0]["path"]) == ("INVALID", "limit")
    assert (await signed_in.mutate("setProjectConcurrency", "Project { concurrency }", **given, limit=3))["concurrency"] == 3
    assert (await signed_in.mutate("setProjectConcurrency", "Project { concurrency }", **given))["concurrency"] is None
    notes = await AuditEntry.filter(action="project.concurrency_set").order_by("created_at", "id")
    assert [(note.before, note.after) for note in notes] == [
        ({"concurrency": None}, {"concurrency": 3}),
        ({"concurrency": 3}, {"concurrency": None}),
    ]
    assert await Run.all().count() == 0
