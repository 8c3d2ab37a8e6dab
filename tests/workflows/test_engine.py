"""What a run goes through in one worker, and in two."""

from __future__ import annotations

import asyncio
import itertools
import re
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson
import pytest

from core.errors import Conflict, Unavailable
from core.settings import Engine as Settings
from models.workflows import Step
from services.platform import Platform
from services.workflows import engine as engine_module
from services.workflows.engine import Engine, drives
from services.workflows.engine.clocks import DatabaseClock
from services.workflows.steps import Call, Done, Outside, StepError
from tests.workflows.conftest import Runs, transform
from tests.workflows.labs import Lab, outside, pure


def between(earlier: datetime | None, later: datetime | None) -> timedelta:
    assert earlier is not None
    assert later is not None
    return later - earlier


async def test_parallel_branches_run_at_once_and_meet_again(runs: Runs, lab: Lab, worker: None) -> None:
    id = await runs.start(outside("a", needs=[]), outside("b", needs=[]), pure("c", needs=["a", "b"]))
    lab.gives("c", {"met": True})
    await asyncio.gather(lab.began_step("a"), lab.began_step("b"))
    assert lab.began["c"] == 0
    lab.release()
    assert (await runs.ended(id)).status == "SUCCEEDED"


async def test_a_skipped_step_has_a_row_and_a_null_output(runs: Runs, worker: None) -> None:
    id = await runs.start(
        transform("a", when="false"), transform("b", needs=[]), transform("c", needs=["a", "b"]), output="{{ steps.a.output == null }}"
    )
    assert (await runs.ended(id)).output is True
    assert [(step.key, str(step.status)) for step in await Step.filter(run_id=id).order_by("key")] == [
        ("a", "SKIPPED"),
        ("b", "SUCCEEDED"),
        ("c", "SUCCEEDED"),
    ]


async def test_a_failed_step_ends_its_branch_and_the_run_names_it(runs: Runs, lab: Lab, worker: None) -> None:
    lab.raises("a", StepError("BROKEN", "It broke."))
    id = await runs.start(outside("a"), transform("b"), transform("c", needs=[]))
    run = await runs.ended(id)
    assert (run.status, run.error) == ("FAILED", {"code": "BROKEN", "message": "It broke.", "step": "a"})
    assert await Step.filter(run_id=id, key="b").count() == 0


async def test_a_failure_that_may_pass_is_retried_under_the_same_key_after_a_growing_pause(runs: Runs, lab: Lab, worker: None) -> None:
    lab.raises("a", *(StepError("BUSY", "Busy.", retryable=True) for _ in range(2)))
    id = await runs.start(outside("a", retry={"attempts": 3, "backoff": "100ms"}))
    run = await runs.ended(id)
    steps = await Step.filter(run_id=id).order_by("attempt")
    assert run.status == "SUCCEEDED"
    assert [(s.attempt, str(s.status)) for s in steps] == [(1, "FAILED"), (2, "FAILED"), (3, "SUCCEEDED")]
    assert len({call.key for call in lab.calls}) == 1
    first, second = (between(earlier.finished_at, later.started_at) for earlier, later in itertools.pairwise(steps))
    assert timedelta(seconds=0.09) <= first < second
    assert second >= timedelta(seconds=0.18)


async def test_attempts_end_with_the_last_one_s_error(runs: Runs, lab: Lab, worker: None) -> None:
    lab.raises("a", *(StepError("BUSY", f"Busy {n}.", retryable=True) for n in (1, 2, 3)))
    run = await runs.ended(await runs.start(outside("a", retry={"attempts": 2, "backoff": "1ms"})))
    assert run.error == {"code": "BUSY", "message": "Busy 2.", "step": "a"}
    assert lab.began["a"] == 2


async def test_a_pause_that_the_other_side_asked_for_is_kept_and_costs_no_worker(runs: Runs, lab: Lab, worker: None) -> None:
    lab.raises("a", StepError("BUSY", "Busy.", retryable=True, retry_after_seconds=1))
    id = await runs.start(outside("a", retry={"attempts": 2, "backoff": "1ms"}))
    waiting = await runs.until(id, lambda run: run.status == "WAITING")
    assert waiting.lease_owner is None
    run = await runs.ended(id)
    first, second = await Step.filter(run_id=id).order_by("attempt")
    assert run.status == "SUCCEEDED"
    assert between(first.finished_at, second.started_at) >= timedelta(seconds=1)
    assert "RUN_RESUMED" in await runs.types(id)


async def test_a_wait_gives_the_worker_up_and_ends_when_it_is_due(runs: Runs, worker: None) -> None:
    id = await runs.start({"key": "nap", "type": "wait", "with": {"duration": "600ms"}}, transform("after"))
    waiting = await runs.until(id, lambda run: run.status == "WAITING")
    assert waiting.lease_owner is None
    run = await runs.ended(id)
    nap = await Step.get(run_id=id, key="nap")
    assert timedelta(milliseconds=600) <= between(nap.started_at, nap.finished_at) < timedelta(seconds=3)
    assert await runs.types(id) == [
        "RUN_QUEUED",
        "RUN_STARTED",
        "STEP_STARTED nap",
        "STEP_WAITING nap",
        "RUN_WAITING",
        "RUN_RESUMED",
        "STEP_SUCCEEDED nap",
        "STEP_STARTED after",
        "STEP_SUCCEEDED after",
        "RUN_SUCCEEDED",
    ]
    assert run.status == "SUCCEEDED"


async def test_a_wait_that_ends_before_the_next_sweep_would_see_it_keeps_its_worker(
    home: Platform, runs: Runs, outside_of: Outside
) -> None:
    engine = Engine(home.database.pool, home.journal, home.commands, outside_of, Settings(sweep_seconds=1))  # nobody sweeps here
    id = await runs.start({"key": "nap", "type": "wait", "with": {"duration": "600ms"}})
    await engine.claim([id])
    assert (await runs.ended(id)).status == "SUCCEEDED"
    assert "RUN_WAITING" not in await runs.types(id)
    await engine.stop()


async def test_a_step_beyond_its_timeout_is_stopped(runs: Runs, lab: Lab, worker: None) -> None:
    run = await runs.ended(await runs.start(outside("a", timeout="50ms")))
    assert run.error["code"] == "TIMEOUT"


@pytest.mark.parametrize(
    "error", [ValueError("secret"), TimeoutError("secret"), ConnectionError("secret"), asyncio.CancelledError("secret")]
)
async def test_what_a_step_did_not_mean_to_raise_fails_it_and_stays_here(runs: Runs, lab: Lab, worker: None, error: BaseException) -> None:
    lab.raises("a", error)
    run = await runs.ended(await runs.start(outside("a")))
    wrong = {"code": "INTERNAL", "message": "Something went wrong on this server.", "step": "a"}
    assert run.error == {**wrong, "mayHaveHadEffects": ["a"]}


@pytest.mark.parametrize(
    "output", [1e22, 0.1, 2**63, -0.0, "\x00", "é🎉", {"z": 1, "a": [None, True]}, [[[]]], 1.7976931348623157e308], ids=repr
)
async def test_an_output_is_read_back_as_it_was_given(runs: Runs, lab: Lab, worker: None, output: Any) -> None:
    lab.gives("a", output)
    id = await runs.start(pure("a"), outside("hold"), output="{{ steps.a.output }}")
    await lab.began_step("hold")
    lab.release()
    step = await Step.get(run_id=id, key="a")
    assert orjson.dumps(step.output) == orjson.dumps(output)
    assert orjson.dumps((await runs.ended(id)).output) == orjson.dumps(output)


@pytest.mark.parametrize("output", ["\ud800", 2**70, object(), {1: 2}], ids=["half a pair", "2^70", "an object", "a key that is no text"])
async def test_an_output_that_is_no_json_fails_the_step(runs: Runs, lab: Lab, worker: None, output: Any) -> None:
    lab.gives("a", output)
    assert (await runs.ended(await runs.start(outside("a")))).error["code"] == "OUTPUT"


async def test_half_a_surrogate_pair_in_a_message_or_a_piece_of_output_does_not_break_the_run(runs: Runs, lab: Lab, worker: None) -> None:
    async def tells(call: Call) -> Done:
        await call.tell({"text": "\ud800"})
        return Done(None)

    lab.raises("a", StepError("ODD", "\ud800"))
    lab.does["b"] = tells
    run = await runs.ended(await runs.start(outside("a", needs=[]), outside("b", needs=[])))
    assert (run.status, run.recoveries) == ("FAILED", 0)
    assert sorted([step.error["code"] for step in await Step.filter(run_id=run.id)]) == ["ODD", "OUTPUT"]


async def test_an_output_that_is_too_large_in_bytes_fails_the_step(runs: Runs, lab: Lab, home: Platform, worker: None) -> None:
    most = home.settings.engine.output_bytes
    lab.gives("fits", "é" * (most // 2 - 1))
    lab.gives("large", "é" * (most // 2))
    fits, large = [await runs.ended(await runs.start(outside(key))) for key in ("fits", "large")]
    assert fits.status == "SUCCEEDED"
    assert large.error["code"] == "OUTPUT"


async def test_pieces_of_output_are_gathered_into_few_events_and_come_before_the_end(runs: Runs, lab: Lab, worker: None) -> None:
    async def tells(call: Call) -> Done:
        for n in range(300):
            await call.tell({"n": n})
            if n % 50 == 0:
                await asyncio.sleep(0.01)
        return Done(None)

    lab.does["a"] = tells
    id = await runs.start(outside("a"))
    await runs.ended(id)
    events = await runs.events(id)
    pieces = [orjson.loads(data)["output"] for type, _, data in events if type == "STEP_OUTPUT"]
    assert [piece["n"] for part in pieces for piece in part] == list(range(300))
    assert len(pieces) < 10
    assert [type for type, _, _ in events[-2:]] == ["STEP_SUCCEEDED", "RUN_SUCCEEDED"]


async def test_a_version_that_cannot_be_read_any_more_fails_the_run_at_once(runs: Runs, worker: None) -> None:
    workflow = await runs.workflow(transform("one"))
    await runs.unreadable(workflow)
    run = await runs.ended(await runs.of(workflow))
    assert (run.status, run.error["code"], run.recoveries) == ("FAILED", "DEFINITION", 0)


async def test_a_long_chain_of_large_outputs_is_written_in_parts(runs: Runs, lab: Lab, worker: None) -> None:
    for n in range(6):
        lab.gives(f"s{n}", "x" * 600_000)
    id = await runs.start(*(pure(f"s{n}") for n in range(6)))
    assert (await runs.ended(id)).status == "SUCCEEDED"
    transactions = await runs.home.database.pool.fetchval(
        "select count(distinct transaction) from events where stream = $1 and seq > 1", id
    )
    assert transactions >= 3


async def test_a_run_that_nobody_took_is_canceled_by_the_first_worker(runs: Runs, home: Platform, outside_of: Outside) -> None:
    id = await runs.start(transform("one"))
    await runs.cancel(id, "Not needed.")
    engine = Engine(home.database.pool, home.journal, home.commands, outside_of, Settings())
    await engine.sweep()
    run = await runs.ended(id)
    assert (run.status, run.error) == ("CANCELED", {"code": "CANCELED", "message": "Not needed."})
    assert await Step.filter(run_id=id).count() == 0
    await engine.stop()


async def test_a_step_in_flight_is_canceled_within_moments(runs: Runs, lab: Lab, home: Platform, outside_of: Outside) -> None:
    """By the news: no heartbeat is there that would hear of it."""
    ended = asyncio.Event()

    async def acts(call: Call) -> Done:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()
        return Done(None)

    lab.does["a"] = acts
    id = await runs.start(outside("a", grace="0s"), transform("b"))
    home.commands.listen()
    engine = Engine(home.database.pool, home.journal, home.commands, outside_of, Settings())
    await engine.claim([id])
    await lab.began_step("a")
    await runs.cancel(id)
    run = await runs.ended(id)
    assert ended.is_set()
    assert run.status == "CANCELED"
    assert [(s.key, str(s.status)) for s in await Step.filter(run_id=id)] == [("a", "CANCELED")]
    await engine.stop()


@pytest.mark.parametrize("status", ["WAITING", "RETRYING"])
async def test_a_run_that_waits_is_canceled(runs: Runs, lab: Lab, worker: None, status: str) -> None:
    lab.raises("a", StepError("BUSY", "Busy.", retryable=True))
    steps = {
        "WAITING": {"key": "a", "type": "wait", "with": {"duration": "1h"}},
        "RETRYING": outside("a", retry={"attempts": 2, "backoff": "1h"}),
    }
    id = await runs.start(steps[status])
    await runs.until(id, lambda run: run.status == "WAITING")
    assert (await Step.get(run_id=id)).status == status
    await runs.cancel(id)
    assert (await runs.ended(id)).status == "CANCELED"
    assert (await Step.get(run_id=id)).status == "CANCELED"


async def test_a_run_that_has_ended_cannot_be_canceled(runs: Runs, worker: None) -> None:
    id = await runs.start(transform("one"))
    await runs.ended(id)
    before = await runs.events(id)
    with pytest.raises(Conflict):
        await runs.cancel(id)
    assert await runs.events(id) == before


async def test_a_cancellation_that_races_with_the_end_leaves_one_end(runs: Runs, lab: Lab, worker: None) -> None:
    ids = [await runs.start(outside("a"), transform("b")) for _ in range(10)]
    await lab.began_step("a", 10)
    lab.release()
    await asyncio.gather(*(runs.cancel(id) for id in ids), return_exceptions=True)
    statuses = {str((await runs.ended(id)).status) for id in ids}
    assert statuses <= {"SUCCEEDED", "CANCELED"}


async def test_the_heartbeat_hears_a_command_that_no_news_told(runs: Runs, lab: Lab, home: Platform, outside_of: Outside) -> None:
    engine = Engine(home.database.pool, home.journal, home.commands, outside_of, Settings())  # nobody listens to the commands here
    id = await runs.start(outside("a"))
    await engine.claim([id])
    await lab.began_step("a")
    await runs.cancel(id)
    await engine.beat()
    assert (await runs.ended(id)).status == "CANCELED"
    await engine.stop()


async def test_a_run_that_can_never_be_written_is_quarantined(
    runs: Runs, lab: Lab, home: Platform, outside_of: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_module, "DROPS_MOST", 2)
    monkeypatch.setattr(engine_module, "PAUSE_SECONDS", 0.01)
    engine = Engine(home.database.pool, home.journal, home.commands, outside_of, Settings(lease_seconds=0.05))
    lab.raises("a", *(Unavailable("It took too long.", retry_after_seconds=1) for _ in range(50)))
    id = await runs.start(pure("a"))
    async with asyncio.timeout(20):
        while not (await runs.now(id)).has_ended:
            await engine.sweep()
            await _empty(engine, Settings().runs_at_once)
            await engine.beat()
            await asyncio.sleep(0.02)
    await engine.stop()
    assert (await runs.now(id)).error["code"] == "POISONED"
    assert lab.began["a"] == 2 + 1 + Settings().max_recoveries


async def test_no_run_is_claimed_while_those_that_are_held_keep_all_that_a_worker_may(
    runs: Runs, lab: Lab, home: Platform, outside_of: Outside
) -> None:
    engine = Engine(home.database.pool, home.journal, home.commands, outside_of, Settings(held_bytes=100_000))
    lab.gives("large", "x" * 100_000)
    large, small = await runs.start(pure("large"), outside("hold")), await runs.start(transform("small"))
    await engine.claim([large])
    await lab.began_step("hold")
    await engine.claim([small])
    await engine.sweep()
    assert (await runs.now(small)).lease_owner is None
    lab.release()
    await asyncio.wait_for(engine.full_then_free(), 10)
    await engine.sweep()
    assert (await runs.ended(small)).status == "SUCCEEDED"
    await engine.stop()


async def test_a_step_that_is_over_at_once_has_its_start_and_end_in_one_commit(
    runs: Runs, lab: Lab, worker: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drives, "HOLD_SECONDS", 20)  # what is at once on a machine that does much else, too
    lab.gives("a", 1)
    id = await runs.start(pure("a"), outside("hold"))
    await lab.began_step("hold")
    transactions = "select count(distinct transaction) from events where stream = $1 and seq > 1"
    assert await runs.home.database.pool.fetchval(transactions, id) == 1
    lab.release()
    await runs.ended(id)


async def test_a_long_pure_step_is_seen_and_keeps_neither_another_branch_nor_a_cancel_waiting(runs: Runs, lab: Lab, worker: None) -> None:
    id = await runs.start(
        pure("long", needs=[]), outside("beside", needs=[]), pure("items", needs=[], forEach={"items": [1, 2, 3], "parallel": 3})
    )
    await asyncio.gather(lab.began_step("long"), lab.began_step("beside"), lab.began_step("items", 3))
    assert "STEP_STARTED long" in await runs.types(id)
    await runs.cancel(id)
    run = await runs.ended(id)
    assert (run.status, run.unsure) == ("CANCELED", ["beside"])


async def test_a_worker_that_stops_does_not_spin_over_a_wait_that_is_over(
    runs: Runs, lab: Lab, home: Platform, outside_of: Outside
) -> None:
    engine = Engine(home.database.pool, home.journal, home.commands, outside_of, Settings(drain_seconds=1))
    id = await runs.start({"key": "nap", "type": "wait", "with": {"duration": "200ms"}}, outside("hold", needs=[]))
    await engine.claim([id])
    await lab.began_step("hold")
    before = time.thread_time()
    await engine.stop()
    assert time.thread_time() - before < 0.5


async def test_two_workers_share_runs_and_run_none_twice(runs: Runs, lab: Lab, home: Platform, outside_of: Outside) -> None:
    engines = [Engine(home.database.pool, home.journal, home.commands, outside_of, Settings()) for _ in range(2)]
    lab.gives("a", 1)
    ids = [await runs.start(outside("a")) for _ in range(20)]
    await asyncio.gather(*(engine.claim(ids) for engine in engines), *(engine.sweep() for engine in engines))
    assert {str((await runs.ended(id)).status) for id in ids} == {"SUCCEEDED"}
    assert lab.began["a"] == 20
    await asyncio.gather(*(engine.stop() for engine in engines))


async def test_a_worker_takes_no_more_than_it_has_room_for_however_many_name_runs_at_once(
    runs: Runs, lab: Lab, home: Platform, outside_of: Outside
) -> None:
    engine = Engine(home.database.pool, home.journal, home.commands, outside_of, Settings(runs_at_once=6))
    ids = [await runs.start(outside("a")) for _ in range(6)]
    await asyncio.gather(*(engine.claim([id]) for id in ids), engine.sweep())
    await lab.began_step("a", 3)
    assert engine.room == 3  # which are for other projects
    lab.release()
    await asyncio.wait_for(engine.full_then_free(), 10)
    await asyncio.wait_for(_empty(engine, 6), 10)
    await engine.sweep()
    await runs.all_ended()
    assert lab.began["a"] == 6
    await engine.stop()


async def test_the_writes_of_a_worker_whose_lease_was_taken_change_nothing(
    runs: Runs, lab: Lab, home: Platform, outside_of: Outside
) -> None:
    id, frozen, other = await _taken_over(runs, lab, home, outside_of)
    lab.release()
    run = await runs.ended(id)
    await frozen.stop()
    await other.stop()
    assert (run.status, run.recoveries) == ("SUCCEEDED", 1)
    assert (await runs.types(id)).count("STEP_SUCCEEDED a") == 1


async def test_a_lost_lease_is_noticed_by_the_heartbeat_and_the_step_is_stopped(
    runs: Runs, lab: Lab, home: Platform, outside_of: Outside
) -> None:
    id, frozen, other = await _taken_over(runs, lab, home, outside_of)
    await frozen.beat()
    await asyncio.wait_for(_empty(frozen, Settings().runs_at_once), 10)
    lab.release()
    assert (await runs.ended(id)).status == "SUCCEEDED"
    await other.stop()


async def _taken_over(runs: Runs, lab: Lab, home: Platform, outside_of: Outside) -> tuple[UUID, Engine, Engine]:
    """A run whose step both workers are at: the first, whose lease ran out without its noticing, and the one that has it now."""
    frozen, other = (
        Engine(home.database.pool, home.journal, home.commands, outside_of, Settings(lease_seconds=seconds)) for seconds in (0.01, 60)
    )
    id = await runs.start(outside("a"))
    await frozen.claim([id])
    await lab.began_step("a")
    async with asyncio.timeout(10):
        while other.room == Settings().runs_at_once:
            await other.claim([id])
    await lab.began_step("a", 2)
    return id, frozen, other


async def _empty(engine: Engine, room: int) -> None:
    while engine.room < room:
        await asyncio.sleep(0.01)


def test_the_engine_goes_by_the_database_s_time_alone() -> None:
    """By a wall clock that is behind, a run that is due would be given back, claimed and given back again."""
    sources = list((Path(engine_module.__file__).parent).glob("*.py"))
    assert sources
    for source in sources:
        assert not re.search(r"import clock|core\.clock import.*\bnow\b|datetime\.now|utcnow", source.read_text()), source.name


def test_the_database_s_time_is_kept_from_the_quickest_of_its_answers() -> None:
    clock, at = DatabaseClock(), datetime(2030, 1, 1, tzinfo=UTC)
    clock.hear(at)
    clock.hear(at - timedelta(milliseconds=200))  # an answer that took long
    assert at <= clock.now() < at + timedelta(seconds=1)
    clock.hear(at - timedelta(hours=1))  # it was set back
    assert clock.now() < at - timedelta(minutes=59)


async def test_deciding_much_lets_others_have_their_turn(runs: Runs, worker: None) -> None:
    """Three hundred steps that are all ready at once, each with a costly expression."""
    costly = "{{ input.list.filter(x, x % 7 == 3).size() + input.list.map(x, x * 2).size() }}"
    steps = [{"key": f"s{n}", "type": "transform", "needs": [], "with": {"v": costly}} for n in range(300)]
    id = await runs.start(*steps, input={"list": list(range(1000))})
    loop, longest, beat = asyncio.get_running_loop(), 0.0, asyncio.Event()
    while not (await runs.now(id)).has_ended:
        before = loop.time()
        loop.call_soon(beat.set)
        await beat.wait()
        beat.clear()
        longest = max(longest, loop.time() - before)
    assert (await runs.now(id)).status == "SUCCEEDED"
    assert longest < 1


async def test_the_outputs_of_a_run_have_a_most_together(runs: Runs, home: Platform, worker: None) -> None:
    steps = [{"key": f"s{n}", "type": "transform", "with": {"v": "{{ input + input + input }}"}} for n in range(13)]
    run = await runs.ended(await runs.start(*steps, input="x" * 900_000))
    assert (run.status, run.error["code"]) == ("FAILED", "OUTPUT")
    assert "together" in run.error["message"]
