"""Workers that die, freeze or are told to stop. The sink is the witness of what was done outside."""

from __future__ import annotations

import asyncio
import signal
from time import monotonic
from uuid import UUID

import pytest

from core.settings import Settings
from models.workflows import Run
from services.workflows import causes
from tests.processes import Started
from tests.proxies import PostgresProxy, When, between
from tests.sinks import Sink, assert_once_per_key
from tests.workflows.conftest import Runs, StartProcess, post, transform

SHIPPED = {"ENGINE__LEASE_SECONDS": "10", "ENGINE__HEARTBEAT_SECONDS": "3", "ENGINE__SWEEP_SECONDS": "1"}


async def test_a_worker_killed_in_mid_step_is_taken_over_within_15_seconds(runs: Runs, sink: Sink, start_worker: StartProcess) -> None:
    async with start_worker("first", **SHIPPED) as first, start_worker("second", **SHIPPED) as second:
        await asyncio.gather(first.says("worker_ready"), second.says("worker_ready"))
        id = await runs.start(post(sink, "before"), post(sink, "held", "/hold"), transform("after"))
        await sink.told(2)
        (await holder(runs, id, first, second)).kill()
        killed = monotonic()
        await sink.told(3)
        assert monotonic() - killed < 15
        await sink.release()
        run = await runs.ended(id)
    assert (run.status, run.recoveries) == ("SUCCEEDED", 1)
    assert [effect["body"]["step"] for effect in sink.effects] == ["before", "held", "held"]
    assert_once_per_key(sink.effects)
    assert await runs.types(id) == [
        "RUN_QUEUED",
        "RUN_STARTED",
        "STEP_STARTED before",
        "STEP_SUCCEEDED before",
        "STEP_STARTED held",
        "RUN_RECOVERED",
        "STEP_STARTED held",
        "STEP_SUCCEEDED held",
        "STEP_STARTED after",
        "STEP_SUCCEEDED after",
        "RUN_SUCCEEDED",
    ]


async def holder(runs: Runs, id: UUID, *workers: Started) -> Started:
    owner = (await runs.now(id)).lease_owner
    assert owner is not None
    (found,) = [worker for worker in workers if owner in worker.log]
    return found


async def test_sigterm_gives_a_run_back_that_another_worker_goes_on_with_and_no_recovery_is_counted(
    runs: Runs, sink: Sink, start_worker: StartProcess
) -> None:
    async with start_worker("first") as first:
        await first.says("worker_ready")
        id = await runs.start(post(sink, "held", "/hold"), post(sink, "next"), transform("after"))
        await sink.told(1)
        async with start_worker("second") as second:
            await second.says("worker_ready")
            first.send(signal.SIGTERM)
            await first.says("worker_drains")
            await sink.release()
            assert await first.ended() == 0
            run = await runs.ended(id)
    assert (run.status, run.recoveries) == ("SUCCEEDED", 0)
    assert [effect["body"]["step"] for effect in sink.effects] == ["held", "next"]
    assert "RUN_RESUMED" in await runs.types(id)


async def test_a_step_that_outlasts_the_drain_is_given_back_and_repeated_under_its_key(
    runs: Runs, sink: Sink, start_worker: StartProcess
) -> None:
    async with start_worker("first", ENGINE__DRAIN_SECONDS="0.3", ENGINE__LEASE_SECONDS="60") as first:
        await first.says("worker_ready")
        id = await runs.start(post(sink, "held", "/hold"))
        await sink.told(1)
        first.send(signal.SIGTERM)
        assert await first.ended() == 0
        run = await runs.now(id)
        assert (run.lease_owner, run.status) == (None, "RUNNING")
    async with start_worker("second"):
        await sink.told(2)
        await sink.release()
        run = await runs.ended(id)
    assert (run.status, run.recoveries) == ("SUCCEEDED", 0)
    assert_once_per_key(sink.effects)


async def test_a_worker_that_was_frozen_past_its_lease_changes_nothing(runs: Runs, sink: Sink, start_worker: StartProcess) -> None:
    async with start_worker("first") as first:
        await first.says("worker_ready")
        id = await runs.start(post(sink, "held", "/hold"), post(sink, "next"))
        await sink.told(1)
        async with start_worker("second") as second:
            await second.says("worker_ready")
            first.send(signal.SIGSTOP)
            await sink.told(2)  # the other one has begun the step again
            await sink.release()  # both are answered
            run = await runs.ended(id)
            before = await runs.events(id)
            first.send(signal.SIGCONT)
            await first.says("fenced", "lease_lost")
            again = await runs.start(transform("one"))
            assert (await runs.ended(again)).status == "SUCCEEDED"
            assert first.is_alive
    assert (run.status, run.recoveries) == ("SUCCEEDED", 1)
    assert await runs.events(id) == before
    assert [effect["body"]["step"] for effect in sink.effects] == ["held", "held", "next"]
    assert_once_per_key(sink.effects)


async def test_a_run_that_takes_its_workers_down_is_quarantined_while_others_finish(
    runs: Runs, sink: Sink, start_worker: StartProcess
) -> None:
    """And its error workflow is told."""
    workflow, rescue = await runs.workflow(post(sink, "poison", "/hold")), await runs.workflow(transform("told"))
    await causes.set_error_workflow(workflow, rescue)
    poison = await runs.of(workflow)
    others = []
    for n in range(1, 5):
        async with start_worker(f"worker{n}") as worker:
            others.append(await runs.start(transform("one")))
            await sink.told(n)
            await runs.ended(others[-1])
            worker.kill()
    async with start_worker("last"):
        run = await runs.ended(poison)
        async with asyncio.timeout(20):
            while (rescued := await Run.get_or_none(caused_by_id=poison)) is None:
                await asyncio.sleep(0.01)
        assert (await runs.ended(rescued.id)).input["run"]["error"]["code"] == "POISONED"
    assert rescued.workflow_id == rescue.id
    assert run.status == "FAILED"
    message = "The run lost its worker 4 times without getting on, and was quarantined."
    assert run.error == {"code": "POISONED", "message": message, "mayHaveHadEffects": ["poison"]}
    assert [(await runs.now(id)).status for id in others] == ["SUCCEEDED"] * 4
    assert len(sink.effects) == 4
    assert_once_per_key(sink.effects)
    assert (await runs.types(poison))[-3:] == ["RUN_RECOVERED", "STEP_CANCELED poison", "RUN_FAILED"]


async def test_kill_9_under_load_loses_no_run_and_repeats_no_effect_without_its_key(
    runs: Runs, sink: Sink, start_worker: StartProcess
) -> None:
    """However often it was unlucky: that is for the quarantine's own test."""
    workflow = await runs.workflow(
        post(sink, "a"), transform("b"), post(sink, "c"), post(sink, "d", needs=["b"]), transform("e", needs=["c", "d"])
    )
    for n in range(4):
        async with start_worker(f"worker{n}", ENGINE__MAX_RECOVERIES="50") as worker:
            for _ in range(15):
                await runs.of(workflow)
            await sink.told(len(sink.effects) + 10)
            worker.kill()
    async with start_worker("last", ENGINE__MAX_RECOVERIES="50"):
        ended = await runs.all_ended()
    assert [run.error for run in ended if run.status != "SUCCEEDED"] == []
    assert len(ended) == 60
    assert_once_per_key(sink.effects)
    assert {(e["body"]["run"], e["body"]["step"]) for e in sink.effects} == {
        (run, step) for run in {e["body"]["run"] for e in sink.effects} for step in "acd"
    }
    assert len({e["body"]["run"] for e in sink.effects}) == 60


@pytest.mark.parametrize("when", When)
@pytest.mark.parametrize("what", ["lease_owner = $2", "with moves as"])
async def test_a_worker_killed_at_each_write_of_a_run_leaves_it_whole(
    runs: Runs, sink: Sink, settings: Settings, start_worker: StartProcess, what: str, when: When
) -> None:
    """Claims and transitions are the only writes. Once a run has been written as often as it takes, no kill is left to happen."""
    workflow = await runs.workflow(transform("a"), post(sink, "b"), transform("c"), post(sink, "d"))
    async with between(PostgresProxy(settings.database_url)) as proxy:
        for nth in range(1, 10):
            id, seen = await runs.of(workflow), 0
            async with start_worker(f"victim{nth}", DATABASE_URL=proxy.url) as victim:

                def at(now: When, sql: str, nth: int = nth, victim: Started = victim) -> None:
                    nonlocal seen
                    if now is when and what in sql and "pg_catalog" not in sql:
                        seen += 1
                        if seen == nth:
                            victim.kill()
                            raise ConnectionError

                proxy.at = at
                await _killed_or(victim, runs, id)
                proxy.at = lambda when, sql: None
                if victim.is_alive:
                    break
            async with start_worker(f"heir{nth}"):
                await runs.ended(id)
        else:
            raise AssertionError("it never got through")
    assert nth > (1 if what.startswith("lease") else 3)
    assert all(run.status == "SUCCEEDED" for run in await Run.all())
    assert_once_per_key(sink.effects)


async def _killed_or(victim: Started, runs: Runs, id: UUID) -> None:
    async with asyncio.timeout(30):
        while victim.is_alive and not (await runs.now(id)).has_ended:
            await asyncio.sleep(0.01)
