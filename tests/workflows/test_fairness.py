"""One project with very much to do does not keep another's one run waiting."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from uuid import UUID, uuid4

import asyncpg
import pytest

from core.settings import Engine as Settings
from models.workflows import Run, RunStatus, Workflow, writes
from models.workflows.writes import leases
from services.platform import Platform
from services.workflows.engine import Engine
from services.workflows.steps import Outside
from tests.make import Make
from tests.workflows.conftest import Runs, transform
from tests.workflows.labs import Lab, outside

QUEUED = """
insert into runs (id, project_id, workflow_id, version_id, start_key, trigger_type, trigger, input, status, created_at, last_seq, fence,
    recoveries, depth, wake_at)
select gen_random_uuid(), w.project_id, w.id, v.id, 'many/' || gen_random_uuid(), 'MANUAL', '{}', 'null', 'QUEUED', now(), 1, 0, 0, 0, now() - interval '1 hour'
from workflows w join workflow_versions v on v.workflow_id = w.id, generate_series(1, $2::int) n where w.id = $1
"""
TOLD = """
insert into events (stream, seq, project_id, epoch, transaction, type, data, at)
select id, 1, project_id, 1, 1, 'RUN_QUEUED', '{"trigger": "MANUAL"}', created_at from runs where start_key like 'many/%'
"""


async def elsewhere(make: Make, runs: Runs, *steps: dict[str, object]) -> Workflow:
    """A workflow of another project."""
    by = await runs.viewer()
    return await make.workflow(await make.project(by), by, {"steps": list(steps) or [transform("a")]})


async def many(home: Platform, workflow: Workflow, count: int) -> None:
    await home.database.pool.execute(QUEUED, workflow.id, count)
    await home.database.pool.execute(TOLD.replace("start_key like", f"workflow_id = '{workflow.id}' and start_key like"))


async def swept(home: Platform, most: int) -> list[Run]:
    found, _ = await writes.sweep(home.database.pool, most)
    rows = {run.id: run for run in await Run.filter(id__in=found[:most])}
    return [rows[id] for id in found[:most]]


async def test_projects_take_turns_and_workflows_in_them(runs: Runs, make: Make, home: Platform) -> None:
    greedy, beside = await runs.workflow(transform("a")), await runs.workflow(transform("a"))
    modest, late = await elsewhere(make, runs), await elsewhere(make, runs)
    await many(home, greedy, 300)
    await many(home, beside, 5)
    await many(home, modest, 10)
    await runs.of(late)  # the youngest of all
    first = Counter(run.project_id for run in await swept(home, 9))
    assert first == {greedy.project_id: 4, modest.project_id: 4, late.project_id: 1}
    of_project = [run for run in await swept(home, 9) if run.project_id == greedy.project_id]
    assert Counter(run.workflow_id for run in of_project) == {greedy.id: 2, beside.id: 2}
    assert len(await swept(home, 200)) == 200  # who is left alone takes all there is


async def test_more_workflows_than_one_sweep_looks_at_all_have_their_turn(
    runs: Runs, make: Make, home: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leases, "TURNS", 3)
    workflows = [await elsewhere(make, runs) for _ in range(4)] + [await runs.workflow(transform("a")) for _ in range(4)]
    for workflow in workflows:
        await runs.of(workflow)
    seen, after = set[UUID](), writes.START
    for _ in range(3):
        found, after = await writes.sweep(home.database.pool, 10, (), after)
        assert len(found) <= 3
        seen.update(found)
    assert after == writes.START
    assert len(seen) == 8
    _, after = await writes.sweep(home.database.pool, 10, [workflow.project_id for workflow in workflows])
    assert after != writes.START  # what nobody may take keeps nobody from looking behind it


async def test_the_sweep_stays_quick_with_100_000_queued_runs_of_one_project(runs: Runs, make: Make, home: Platform) -> None:
    """And finds the other project's one run at once. By its plan it never reads the table from end to end."""
    greedy, modest = await runs.workflow(transform("a")), await elsewhere(make, runs)
    try:
        for _ in range(20):  # a statement has 5 s
            await home.database.pool.execute(QUEUED, greedy.id, 5000)
        one = await runs.of(modest)
        await home.database.pool.execute("analyze runs")
        times = []
        for _ in range(5):
            start = time.perf_counter()
            found, _ = await writes.sweep(home.database.pool, 200)
            times.append(time.perf_counter() - start)
        assert one in found[:2]
        assert len(found) == 200
        assert min(times) < 0.05, times
        async with home.database.pool.acquire() as connection:
            plan = "\n".join(row[0] for row in await connection.fetch("explain " + leases.SWEEP, 200, [], UUID(int=0), 1000, UUID(int=0)))
        assert "Seq Scan on runs" not in plan, plan
        assert "idx_runs_wake_at" not in plan, plan  # which would read all that stands before the one run
    finally:
        await home.database.pool.execute("truncate runs cascade")


ORPHANED = "update runs set lease_owner = 'gone', lease_until = now() - interval '1 minute', wake_at = null, status = 'RUNNING' where {}"
ASKED = """
update runs set wake_at = null, status = 'WAITING' where {0};
insert into commands (id, project_id, run_id, key, kind, data, created_at)
select gen_random_uuid(), project_id, id, 'event', 'ANSWER', '{{}}', now() - interval '1 hour' from runs where {0}
"""


@pytest.mark.parametrize("how", [ORPHANED, ASKED], ids=["orphaned", "asked"])
async def test_what_is_left_of_one_project_stands_before_no_run_of_another(runs: Runs, make: Make, home: Platform, how: str) -> None:
    """And what is left of one that is full before none at all. All of it in little time, of whatever there is."""
    greedy, modest = await runs.workflow(transform("a")), await elsewhere(make, runs)
    pool = home.database.pool
    try:
        for _ in range(4):
            await pool.execute(QUEUED, greedy.id, 5000)
        one, other = await runs.of(modest), await runs.of(modest)
        async with pool.acquire() as connection, connection.transaction():
            await connection.execute("set local statement_timeout = 0")
            await connection.execute(how.format("true"), timeout=60)
        await pool.execute("analyze runs; analyze commands")
        times = []
        for _ in range(5):
            start = time.perf_counter()
            found, _ = await writes.sweep(pool, 200)
            times.append(time.perf_counter() - start)
        assert {one, other} < set(found[:4])
        assert len(found) == 200
        assert min(times) < 0.05, times
        assert set((await writes.sweep(pool, 200, [greedy.project_id]))[0]) == {one, other}
        plan = "\n".join(row[0] for row in await pool.fetch("explain " + leases.SWEEP, 200, [], UUID(int=0), 1000, UUID(int=0)))
        assert "Seq Scan" not in plan, plan
    finally:
        await pool.execute("truncate runs cascade")


async def test_a_projects_slow_steps_leave_room_for_others(runs: Runs, make: Make, lab: Lab, home: Platform, outside_of: Outside) -> None:
    greedy, modest = await runs.workflow(outside("slow")), await elsewhere(make, runs, transform("quick"))
    engine = Engine(home.database.pool, home.journal, home.commands, outside_of, Settings(runs_at_once=16))
    ids = [await runs.of(greedy) for _ in range(40)]
    await engine.claim(ids)  # as their hints would have it
    await engine.sweep()
    async with asyncio.timeout(30):
        while (held := await Run.filter(lease_owner=engine.owner).count()) < 8:  # a new one is held from its first transition on
            await asyncio.sleep(0.005)
    assert held <= 12  # of 16, three quarters
    other = await runs.of(modest)
    await engine.claim([other])
    assert (await runs.ended(other)).status is RunStatus.SUCCEEDED
    lab.release()
    async with asyncio.timeout(30):
        while await Run.filter(finished_at=None).exists():
            await engine.sweep()
            await asyncio.sleep(0.01)
    assert await Run.filter(status=RunStatus.SUCCEEDED).count() == 41
    await engine.stop()


async def test_hints_leave_places_for_what_is_swept_up(runs: Runs, make: Make, lab: Lab, home: Platform, outside_of: Outside) -> None:
    """Two projects that start much at once cannot fill a worker with their hints."""
    workflows = [await elsewhere(make, runs, outside("slow")) for _ in range(4)]
    engine = Engine(home.database.pool, home.journal, home.commands, outside_of, Settings(runs_at_once=16))
    for workflow in workflows:
        await engine.claim([await runs.of(workflow) for _ in range(10)])
    assert engine.room == 2
    third = await runs.of(await elsewhere(make, runs, transform("quick")))
    await engine.claim([third])
    assert engine.room == 2
    lab.release()
    async with asyncio.timeout(30):
        while await Run.filter(finished_at=None).exists():
            await engine.sweep()
            await asyncio.sleep(0.01)
    await engine.stop()


async def test_a_claim_takes_nothing_of_projects_it_is_told_to_leave(runs: Runs, home: Platform) -> None:
    workflow = await runs.workflow(transform("a"))
    id = await runs.of(workflow)
    pool: asyncpg.Pool[asyncpg.Record] = home.database.pool
    assert await writes.claim(pool, [id], "me", 10, [workflow.project_id]) == []
    (claimed,) = await writes.claim(pool, [id], "me", 10, [uuid4()])
    assert claimed.project_id == workflow.project_id
    await writes.release(pool, [(id, claimed.fence)], "me", [0])
