"""`wait` for an event, and `sendEvent`."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import pytest

from core.clock import now
from core.errors import Conflict, Invalid
from core.ids import new_id
from models.workflows import Command, CommandKind, EventWait, SentEvent, Step, links
from services.platform import Platform
from services.workflows.steps import Outside
from tests.workflows.conftest import Runs, transform
from tests.workflows.labs import Lab, outside
from workers.processes import working


def event(key: str, name: str = "paid", correlation: Any = "{{ input }}", **more: Any) -> dict[str, Any]:
    return {"key": key, "type": "wait", "with": {"event": name, "correlation": correlation}, **more}


async def send(runs: Runs, correlation: str, data: Any = None, *, kept: int = 0, key: str | None = None, name: str = "paid") -> SentEvent:
    project, by = await runs.project(), await runs.viewer()
    return await runs.home.signals.send(project, name=name, correlation=correlation, data=data, kept_seconds=kept, key=key, by=by)


async def waiting(id: UUID, count: int = 1) -> None:
    async with asyncio.timeout(20):
        while await EventWait.filter(run_id=id, closed_at=None).count() < count:
            await asyncio.sleep(0.01)


async def test_an_event_goes_to_all_runs_that_wait_for_it_and_to_no_other(runs: Runs, worker: None) -> None:
    workflow = await runs.workflow(event("wait"), output="{{ steps.wait.output.sum }}")
    same = [await runs.of(workflow, "42"), await runs.of(workflow, 42)]
    other = await runs.of(workflow, "43")
    for id in [*same, other]:
        await waiting(id)
    assert (await send(runs, "42", {"sum": 1}, name="refunded")).receivers == 0
    sent = await send(runs, "42", {"sum": 1e22})
    assert sent.receivers == 2
    assert [(await runs.ended(id)).output for id in same] == [1e22, 1e22]
    assert (await runs.now(other)).status in ("RUNNING", "WAITING")
    await runs.cancel(other)
    await runs.ended(other)
    assert await EventWait.filter(closed_at=None).count() == 0
    assert (await send(runs, "43")).receivers == 0
    assert await Command.filter(taken_at=None).count() == 0


async def test_an_event_that_is_kept_goes_to_who_begins_to_wait_once_a_run(runs: Runs, worker: None) -> None:
    sent = await send(runs, "7", "first", kept=60)
    await send(runs, "7", "second", kept=60)
    id = await runs.start(
        event("one"), event("two"), event("three"), output="{{ [steps.one.output, steps.two.output, steps.three.output] }}", input=7
    )
    async with asyncio.timeout(20):
        while await EventWait.filter(run_id=id).count() < 3:
            await asyncio.sleep(0.01)
    await send(runs, "7", "third", kept=0)
    assert (await runs.ended(id)).output == ["first", "second", "third"]
    assert (await SentEvent.get(id=sent.id)).receivers == 1


async def test_an_event_that_is_not_kept_is_for_those_who_wait_already(runs: Runs, worker: None) -> None:
    await send(runs, "7")
    id = await runs.start(event("wait", timeout="300ms", onError="continue"), output="{{ steps.wait.error.code }}", input=7)
    assert (await runs.ended(id)).output == "TIMEOUT"
    assert (await EventWait.get(run_id=id)).closed_at is not None


async def test_the_same_key_is_one_event(runs: Runs, worker: None) -> None:
    id = await runs.start(event("one"), event("two"), input=7)
    await waiting(id)
    first = await send(runs, "7", 1, key="k")
    again = await asyncio.gather(*(send(runs, "7", 1, key="k") for _ in range(5)))
    assert {sent.id for sent in again} == {first.id}
    assert (first.receivers, await EventWait.filter(event_id=first.id).count()) == (1, 1)
    with pytest.raises(Conflict, match="another event"):
        await send(runs, "7", 2, key="k")
    await send(runs, "7", 2, key="l", kept=60)
    await runs.ended(id)


async def test_items_of_a_for_each_wait_each_for_its_own(runs: Runs, worker: None) -> None:
    step = event("each", correlation="{{ item.value }}", forEach={"items": "{{ input }}", "parallel": 3})
    id = await runs.start(step, output="{{ steps.each.output }}", input=["a", "b", "a"])
    await waiting(id, 3)
    assert (await send(runs, "a", 1)).receivers == 2
    assert (await send(runs, "b", 2)).receivers == 1
    assert (await runs.ended(id)).output == [1, 2, 1]


async def test_none_of_many_events_and_waits_that_come_at_once_is_lost(runs: Runs, worker: None) -> None:
    """Kept for a minute, whoever of the two comes first."""
    workflow = await runs.workflow(event("wait"), output="{{ steps.wait.output }}")
    numbers = range(60)

    async def both(n: int) -> UUID:
        if n % 2:
            await asyncio.sleep(0.02 * (n % 7))
        id, _ = await asyncio.gather(runs.of(workflow, str(n)), send(runs, str(n), n, kept=60))
        return id

    ids = await asyncio.gather(*(both(n) for n in numbers))
    assert [(await runs.ended(id)).output for id in ids] == list(numbers)
    assert {sent.receivers for sent in await SentEvent.all()} == {1}


async def test_an_answer_in_the_last_moment_counts_or_it_is_too_late_but_never_half(runs: Runs, worker: None) -> None:
    workflow = await runs.workflow(event("wait", timeout="500ms", onError="continue"), output="{{ steps.wait.output }}")
    ids = [await runs.of(workflow, str(n)) for n in range(30)]

    async def late(n: int) -> SentEvent:
        """From 25 ms before its time is up to 25 ms after."""
        async with asyncio.timeout(20):
            while (wait := await EventWait.get_or_none(run_id=ids[n])) is None:
                await asyncio.sleep(0.01)
        await asyncio.sleep((wait.created_at - now()).total_seconds() + 0.475 + n * 0.05 / len(ids))
        return await send(runs, str(n), n)

    sent = await asyncio.gather(*(late(n) for n in range(len(ids))))
    for n, id in enumerate(ids):
        run, step = await runs.ended(id), await Step.get(run_id=id)
        assert (run.output, str(step.status)) == ((n, "SUCCEEDED") if sent[n].receivers else (None, "FAILED"))


MANY_WAITS = """
insert into event_waits (id, project_id, run_id, step_id, name, correlation, created_at)
select gen_random_uuid(), project_id, id, gen_random_uuid(), 'paid', '7', now() from runs, generate_series(1, $2::int) where id = $1
"""


async def test_a_large_event_reaches_thousands_of_waits(runs: Runs, home: Platform) -> None:
    """Each has a command that names the event; its data stand once."""
    id = await runs.start(event("wait"), input=7)
    await home.database.pool.execute(MANY_WAITS, id, 5000)
    sent = await send(runs, "7", "x" * 240_000)
    assert sent.receivers == 5000
    assert await EventWait.filter(event_id=sent.id, closed_at__not_isnull=True).count() == 5000
    sizes = "select count(distinct data ->> 'step') as steps, max(octet_length(data::text)) as bytes from commands where run_id = $1"
    (told,) = await home.database.pool.fetch(sizes, id)
    assert told["steps"] == 5000
    assert told["bytes"] < 300


async def test_a_delivery_that_was_cut_short_goes_on_and_reaches_each_wait_once(
    runs: Runs, home: Platform, outside_of: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those that waited when it was sent get it, and no other, though it is not kept."""
    workflow = await runs.workflow(event("one"), event("two", timeout="1s", onError="continue"), output="{{ steps.one.output }}")
    home.commands.listen()
    ids = [await runs.of(workflow, "7") for _ in range(5)]
    deliver, calls = links.deliver, 0

    async def cut(connection: Any, id: UUID) -> tuple[list[UUID], bool]:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise ConnectionResetError
        return await deliver(connection, id)

    monkeypatch.setattr(links, "DELIVERED_MOST", 2)
    async with working(home, outside_of):
        for id in ids:
            await waiting(id)
    monkeypatch.setattr(links, "deliver", cut)
    sent = await send(runs, "7", "data", key="k")
    assert (sent.receivers, (await send(runs, "7", "data", key="k")).id) == (4, sent.id)
    async with working(home, outside_of):
        assert [(await runs.ended(id)).output for id in ids] == ["data"] * 5
    sent = await SentEvent.get(id=sent.id)
    assert (sent.receivers, sent.delivered_at is not None) == (5, True)
    assert await EventWait.filter(event_id=sent.id).count() == 5


async def test_what_is_asked_of_a_run_that_has_ended_meanwhile_is_taken(runs: Runs, lab: Lab, worker: None) -> None:
    """Who asks looks whether the run has ended, and it may end before that is committed."""
    ended, held = await runs.ended(await runs.start(transform("a"))), await runs.start(outside("hold"))
    await lab.began_step("hold")
    for n, id in enumerate((ended.id, held)):
        await Command.create(
            project_id=ended.project_id, run_id=id, key=f"child/{n}", kind=CommandKind.CHILD, data={"step": str(new_id()), "run": str(id)}
        )
    async with asyncio.timeout(20):
        while await Command.filter(run_id=ended.id, taken_at=None).exists():
            await asyncio.sleep(0.01)
    lab.release()
    await runs.ended(held)


async def test_what_is_no_event_is_refused(runs: Runs, home: Platform) -> None:
    for given, at in (
        ({"name": ""}, "name"),
        ({"name": "x" * 101}, "name"),
        ({"name": "a\0b"}, "name"),
        ({"correlation": "x" * 201}, "correlation"),
        ({"kept": -1}, "keptSeconds"),
        ({"kept": 7 * 86_400 + 1}, "keptSeconds"),
        ({"data": "x" * 256_001}, "data"),
        ({"key": ""}, "idempotencyKey"),
    ):
        with pytest.raises(Invalid) as raised:
            await send(runs, **{"correlation": "", **given})  # type: ignore[arg-type]  # one of them
        assert [fault.path for fault in raised.value.fields] == [at]
    assert await SentEvent.all().count() == 0


async def test_a_name_that_cannot_be_kept_is_an_error_of_the_step(runs: Runs, worker: None) -> None:
    for correlation in ("a\nb", "x" * 201, [1], None):
        run = await runs.ended(await runs.start(event("wait"), transform("after"), input=correlation))
        assert run.error["code"] == "INPUT", correlation
