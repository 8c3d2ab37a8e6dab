"""Limits on how many runs are under way at once: who waits, who is canceled, and that no slot is ever given twice or lost."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from core.errors import Invalid
from core.settings import Engine as Settings
from models.workflows import Command, CommandKind, LimitStrategy, Run, RunStatus, Schedule, ScheduleSlot, WebhookScheme, Workflow, writes
from models.workflows.writes import Line, Verdict, limits
from services.platform import Platform
from services.workflows import concurrency, versions
from services.workflows.engine import Engine
from services.workflows.schedules.clocks import Clock
from services.workflows.steps import Call, Done, Outside
from tests.clients import Client
from tests.make import Make
from tests.workflows.conftest import Runs, transform
from tests.workflows.labs import Lab, outside
from workers.processes import working

WAITING = """
insert into runs (id, project_id, workflow_id, version_id, start_key, trigger_type, trigger, input, status, created_at, last_seq, fence,
    recoveries, depth, limit_key, limit_most, limit_strategy)
select gen_random_uuid(), w.project_id, w.id, v.id, gen_random_uuid(), 'MANUAL', '{}', 'null', 'QUEUED', now(), 1, 0, 0, 0, '', 2, 'QUEUE'
from workflows w join workflow_versions v on v.workflow_id = w.id, generate_series(1, 5000) where w.id = $1
"""
ACTIVE, WAITS, CLOSES, CANCELED = "active", "waits", "in its finally", "canceled"
STORIES = {
    "one is running": ["start", "start"],
    "one is waiting": ["start", "start", "start"],
    "the running one was canceled": ["start", "cancel", "start"],
    "the newest was canceled": ["start", "start", "cancel", "start"],
    "the oldest was canceled": ["start", "start", "cancel oldest", "start"],
}


def told(strategy: LimitStrategy, story: list[str], most: int, lasts: bool) -> list[str]:
    """What should have become of each run, by a model that knows nothing of the code under test. `lasts`: one that is canceled holds its
    slot, in its `finally`."""
    runs: list[str] = []

    def cancel(n: int) -> None:
        runs[n] = CLOSES if lasts and runs[n] == ACTIVE else CANCELED

    def promote() -> None:
        while WAITS in runs and len([run for run in runs if run in (ACTIVE, CLOSES)]) < most:
            runs[runs.index(WAITS)] = ACTIVE

    for event in story:
        if event.startswith("cancel"):
            if going := [n for n, run in enumerate(runs) if run in (ACTIVE, WAITS)]:
                cancel(going[0] if event == "cancel oldest" else going[-1])
        else:
            runs.append(WAITS)
        promote()
        waiting = [n for n, run in enumerate(runs) if run == WAITS]
        if not waiting or event != "start" or strategy is LimitStrategy.QUEUE:
            continue
        if strategy is LimitStrategy.SKIP:
            over = waiting
        elif strategy is LimitStrategy.KEEP_NEWEST:
            over = waiting[:-1]
        else:
            over = [n for n, run in enumerate(runs) if run in (ACTIVE, WAITS)][:-most]
        for n in over:
            cancel(n)
        promote()
    return runs


def stands(run: Run, canceled: frozenset[UUID]) -> str:
    if run.status is RunStatus.CANCELED:
        return CANCELED
    if run.status is RunStatus.QUEUED and run.wake_at is None:
        return WAITS
    return CLOSES if run.id in canceled else ACTIVE


async def settled(ids: list[UUID], expected: list[str]) -> list[Run]:
    """Waits for what should be; a wrong end shows as the difference."""
    rows, stand = list[Run](), list[str]()
    for _ in range(1000):
        found = {run.id: run for run in await Run.filter(id__in=ids)}
        rows = [found[id] for id in ids]
        asked = {command.run_id: command.taken_at for command in await Command.filter(run_id__in=ids, kind=CommandKind.CANCEL)}
        stand = [stands(run, frozenset(asked)) for run in rows]
        if stand == expected and all(asked.values()) and all(run.started_at for run, at in zip(rows, stand, strict=True) if at == ACTIVE):
            return rows
        await asyncio.sleep(0.01)
    assert stand == expected
    return rows


@pytest.mark.usefixtures("worker")
@pytest.mark.parametrize(
    ("strategy", "by_key", "story", "most", "lasts"),
    [
        *itertools.product(LimitStrategy, [False, True], STORIES, [1], [False]),
        *itertools.product(LimitStrategy, [False, True], ["the newest was canceled", "the oldest was canceled"], [2], [True]),
    ],
)
async def test_what_becomes_of_a_run_above_the_limit(
    runs: Runs, lab: Lab, strategy: LimitStrategy, by_key: bool, story: str, most: int, lasts: bool
) -> None:
    block = {"strategy": strategy, "limit": most, **({"key": "input.repo"} if by_key else {})}
    workflow = await runs.workflow(outside("hold"), concurrency=block, **({"finally": [outside("last")]} if lasts else {}))
    bystander = await runs.of(workflow, {"repo": "another"}) if by_key else None
    ids: list[UUID] = []
    events = STORIES[story]
    for n, event in enumerate(events):
        if event == "start":
            ids.append(await runs.of(workflow, {"repo": "mine" if by_key else f"any {n}"}))
        else:
            going = [id for id, state in zip(ids, told(strategy, events[:n], most, lasts), strict=True) if state in (ACTIVE, WAITS)]
            if going:
                await runs.cancel(going[0] if event == "cancel oldest" else going[-1], "by hand")
        await runs.home.journal.settle()  # it has been judged
        await settled(ids, told(strategy, events[: n + 1], most, lasts))
    rows = await settled(ids, told(strategy, events, most, lasts))
    for run in rows:
        if run.status is RunStatus.CANCELED and run.error["message"] != "by hand":
            assert run.error["code"] in ("CONCURRENCY", "CANCELED")
            assert str(most) in run.error["message"]
    if bystander is not None:
        assert (await runs.until(bystander, lambda run: run.started_at is not None)).status is RunStatus.RUNNING
    lab.release()
    assert {run.status for run in await runs.all_ended()} <= {RunStatus.SUCCEEDED, RunStatus.CANCELED}
    later = await runs.of(workflow, {"repo": "mine"})
    assert (await runs.ended(later)).status is RunStatus.SUCCEEDED  # no slot was lost


def test_judging_is_as_if_each_had_come_by_itself() -> None:
    """A line of many at once ends as the same runs one after the other do, for every strategy and every limit."""
    for strategy, most, held, waiting in itertools.product(LimitStrategy, range(1, 4), range(4), range(1, 6)):
        holding, new = [UUID(int=n + 1) for n in range(held)], [UUID(int=100 + n) for n in range(waiting)]
        line = Line(UUID(int=0), "", most, strategy, holding, [], new, list(reversed(new))[:most])
        verdict = concurrency.judge(line)
        refused, stopped = [id for id, _, _ in verdict.refused], [id for id, _ in verdict.stopped]
        assert len(holding) + len(verdict.admitted) <= max(most, held)
        assert not {*verdict.admitted} & {*refused}
        left = [id for id in new if id not in verdict.admitted and id not in refused]
        free = max(most - held, 0)
        match strategy:
            case LimitStrategy.QUEUE:
                assert (verdict.admitted, refused, stopped) == (new[:free], [], [])
            case LimitStrategy.SKIP:
                assert (verdict.admitted, left, stopped) == (new[:free], [], [])
            case LimitStrategy.KEEP_NEWEST:
                assert (verdict.admitted, left, stopped) == (new[:free], new[-1:] if waiting > free else [], [])
            case LimitStrategy.CANCEL_RUNNING:
                assert [*verdict.admitted, *left] == new[-most:]
                assert len(holding) - len(stopped) + len(verdict.admitted) + len(left) <= max(most, 0) or held > most
                assert stopped == holding[: len(stopped)]


class Width:
    """How many steps acted at once, by the run's key."""

    def __init__(self, lab: Lab) -> None:
        self.now: Counter[str] = Counter()
        self.most: Counter[str] = Counter()
        lab.does["hold"] = self._act

    async def _act(self, call: Call) -> Done:
        assert isinstance(call.input, dict)
        key = str(call.input["key"])
        self.now[key] += 1
        self.most[key] = max(self.most[key], self.now[key])
        await asyncio.sleep(0.005)
        self.now[key] -= 1
        return Done({})


@asynccontextmanager
async def two_workers(home: Platform, outside_of: Outside) -> AsyncIterator[None]:
    home.commands.listen()
    async with working(home, outside_of), working(home, outside_of):
        yield


async def test_no_limit_is_exceeded_by_two_workers_and_many_starts_at_once(
    runs: Runs, lab: Lab, home: Platform, outside_of: Outside
) -> None:
    width = Width(lab)
    workflow = await runs.workflow(outside("hold", **{"with": {"key": "{{ input.key }}"}}), concurrency={"limit": 3, "key": "input.key"})
    async with two_workers(home, outside_of):
        await asyncio.gather(*(runs.of(workflow, {"key": f"k{n % 4}"}) for n in range(120)))
        ended = await runs.all_ended()
    assert [run.status for run in ended] == [RunStatus.SUCCEEDED] * 120
    assert max(width.most.values()) == 3, width.most


async def test_twenty_judges_at_once_give_each_slot_once(runs: Runs, home: Platform, monkeypatch: pytest.MonkeyPatch) -> None:
    """Though each of them prefers other runs, as when a run that was made before another is committed after it."""
    workflow = await runs.workflow(transform("a"), concurrency={"limit": 5})
    with monkeypatch.context() as patched:
        patched.setattr(home.journal._freed, "put", lambda places: None)
        await asyncio.gather(*(runs.of(workflow) for _ in range(40)))

    connections = [await asyncpg.connect(home.settings.database_url) for _ in range(20)]

    async def judge(n: int) -> int:
        def decide(line: Line) -> Verdict:
            return Verdict([line.waiting[(n + k) % len(line.waiting)] for k in range(max(line.most - len(line.holding), 0))])

        return len((await writes.judge(connections[n], [(workflow.id, "")], decide)).admitted)

    try:
        assert sum(await asyncio.gather(*(judge(n) for n in range(20)))) == 5
    finally:
        for connection in connections:
            await connection.close()
    assert await Run.filter(wake_at__not_isnull=True).count() == 5


async def test_a_slot_is_free_again_when_its_run_is_deleted(runs: Runs, home: Platform) -> None:
    workflow = await runs.workflow(transform("a"), concurrency={})
    first, second = await runs.of(workflow), await runs.of(workflow)
    await home.journal.settle()
    assert ((await runs.now(first)).wake_at is None, (await runs.now(second)).wake_at is None) == (False, True)
    await Run.filter(id=first).delete()
    await home.database.pool.execute("delete from events where stream = $1", first)
    assert await home.journal.admit((UUID(int=0), "")) is None
    await home.journal.settle()
    assert (await runs.now(second)).wake_at is not None


async def test_what_no_judge_saw_is_admitted_by_the_next_sweep(
    runs: Runs, home: Platform, outside_of: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when the process died between the commit and the judgement."""
    workflow = await runs.workflow(transform("a"), concurrency={})
    with monkeypatch.context() as patched:
        patched.setattr(home.journal._freed, "put", lambda places: None)
        ids = [await runs.of(workflow) for _ in range(3)]
    assert await Run.filter(wake_at__isnull=True).count() == 3
    async with two_workers(home, outside_of):
        assert [(await runs.ended(id)).status for id in ids] == [RunStatus.SUCCEEDED] * 3


async def test_a_run_that_waits_for_a_slot_can_be_canceled(runs: Runs, lab: Lab, worker: None) -> None:
    workflow = await runs.workflow(outside("hold"), concurrency={})
    first, second = await runs.of(workflow), await runs.of(workflow)
    await lab.began_step("hold")
    await runs.cancel(second, "no more")
    assert (await runs.ended(second)).error == {"code": "CANCELED", "message": "no more"}
    lab.release()
    assert (await runs.ended(first)).status is RunStatus.SUCCEEDED
    assert lab.began["hold"] == 1


async def test_a_run_that_is_canceled_while_it_waits_for_a_slot_never_starts(
    runs: Runs, lab: Lab, home: Platform, outside_of: Outside
) -> None:
    """Whoever asks for it, and whether or not a worker died over it. Its `finally` would be one run more than the limit."""
    engine = Engine(home.database.pool, home.journal, home.commands, outside_of, Settings())
    workflow = await runs.workflow(outside("hold"), concurrency={}, **{"finally": [outside("last")]})
    ids = [await runs.of(workflow) for _ in range(3)]
    await home.journal.settle()
    await engine.claim(ids)
    await lab.began_step("hold")
    for id in ids[1:]:
        await runs.cancel(id, "no more")
    await home.database.pool.execute("update runs set lease_owner = 'gone', lease_until = now() - interval '1 s' where id = $1", ids[1])
    await engine.sweep()
    for id in ids[1:]:
        assert (await runs.ended(id)).error == {"code": "CANCELED", "message": "no more"}
        assert await runs.types(id) == ["RUN_QUEUED", "RUN_CANCELED"]
    lab.release()
    assert (await runs.ended(ids[0])).status is RunStatus.SUCCEEDED
    assert (lab.began["hold"], lab.began["last"]) == (1, 1)
    await engine.stop()


async def test_a_limit_holds_while_a_run_waits_without_a_worker(runs: Runs, worker: None) -> None:
    workflow = await runs.workflow({"key": "w", "type": "wait", "with": {"duration": "1s"}}, concurrency={})
    first, second = await runs.of(workflow), await runs.of(workflow)
    await runs.until(first, lambda run: run.status is RunStatus.WAITING)
    assert stands(await runs.now(second), frozenset()) == WAITS
    ended = await runs.ended(first)
    later = await runs.ended(second)
    assert later.started_at is not None
    assert ended.finished_at is not None
    assert later.started_at >= ended.finished_at


async def test_a_newer_version_changes_the_rule_for_those_that_wait(runs: Runs, home: Platform, make: Make) -> None:
    workflow = await runs.workflow(transform("a"), concurrency={"limit": 1})
    await runs.of(workflow)
    waiting = [await runs.of(workflow) for _ in range(3)]
    await home.journal.settle()
    workflow = await updated(home, workflow, runs, {"limit": 1, "strategy": "KEEP_NEWEST"})
    newest = await runs.of(workflow)
    await home.journal.settle()
    assert [(await runs.now(id)).status for id in waiting] == [RunStatus.CANCELED] * 3
    assert (await runs.now(newest)).status is RunStatus.QUEUED


async def updated(home: Platform, workflow: Workflow, runs: Runs, block: Any) -> Workflow:
    definition = {"steps": [transform("a")], "concurrency": block}
    return await versions.update(workflow, None, definition, home.settings.engine, await runs.viewer())


@pytest.mark.parametrize(
    ("input", "message"),
    [({}, "concurrency.key"), ({"repo": None}, "null"), (None, "concurrency.key")],
)
async def test_a_key_that_cannot_be_worked_out_is_told_before_anything_is_made(runs: Runs, input: Any, message: str) -> None:
    workflow = await runs.workflow(transform("a"), concurrency={"key": "input.repo"})
    with pytest.raises(Invalid) as refused:
        await runs.of(workflow, input)
    assert [(fault.path, fault.code) for fault in refused.value.fields] == [("input", "CONCURRENCY_KEY")]
    assert message in refused.value.message
    assert not await Run.exists()


@pytest.mark.parametrize(
    ("block", "path", "code"),
    [
        ({"limit": 0}, "concurrency.limit", None),
        ({"limit": 1001}, "concurrency.limit", None),
        ({"limit": "2"}, "concurrency.limit", None),
        ({"strategy": "DROP"}, "concurrency.strategy", None),
        ({"keys": "a"}, "concurrency.keys", None),
        ({"key": "input."}, "concurrency.key", "EXPRESSION"),
        ({"key": "steps.a.output"}, "concurrency.key", "UNKNOWN_REFERENCE"),
        ({"key": "run.id"}, "concurrency.key", "UNKNOWN_REFERENCE"),
        ({"key": "secrets.a"}, "concurrency.key", "UNKNOWN_REFERENCE"),
        ({"key": "item"}, "concurrency.key", "UNKNOWN_REFERENCE"),
    ],
)
async def test_a_limit_that_makes_no_sense_is_refused_when_it_is_saved(runs: Runs, block: Any, path: str, code: str | None) -> None:
    with pytest.raises(Invalid) as refused:
        await runs.workflow(transform("a"), concurrency=block)
    (fault,) = refused.value.fields
    assert fault.path == f"definition.{path}" or fault.path == "definition.concurrency"
    assert code is None or fault.code == code


async def test_a_key_is_a_value_whatever_its_type(runs: Runs) -> None:
    """ "1", 1 and true are three keys; objects are one whatever the order of their names; a long one is told by its hash."""
    values: list[Any] = ["1", 1, True, {"a": 1, "b": 2}, {"b": 2, "a": 1}, "x" * 1000]
    workflow = await runs.workflow(transform("a"), concurrency={"key": "input.key"})
    ids = [await runs.of(workflow, {"key": value}) for value in values]
    keys = [(await runs.now(id)).limit_key for id in ids]
    assert keys[:4] == ['"1"', "1", "true", '{"a":1,"b":2}']
    assert keys[4] == keys[3]
    assert len(str(keys[5])) == 64
    assert len({*keys}) == 5


async def test_a_delivery_whose_key_cannot_be_worked_out_is_logged_and_judged_anew_when_it_comes_again(
    client: Client, address: str
) -> None:
    await client.register()
    project = await client.mutate("createProject", "Project { id }", name="P")
    definition = {"steps": [{"key": "a", "type": "transform"}], "concurrency": {"key": "input.repo"}}
    workflow = await client.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="W", definition=definition)
    made = await client.mutate("createWebhook", "WebhookWithUrl { url webhook { id } }", workflowId=workflow["id"], scheme="NONE")
    path = "/hooks/" + made["url"].rsplit("/", 1)[1]
    refused = await client.http.post(path, json={"other": 1})
    assert refused.status_code == 422
    assert "concurrency.key" in refused.text
    accepted = await client.http.post(path, json={"repo": 1})
    assert accepted.status_code == 202
    assert await Run.all().count() == 1


async def test_the_slot_of_a_dead_worker_stays_its_runs_until_that_has_ended(runs: Runs, home: Platform, outside_of: Outside) -> None:
    workflow = await runs.workflow(transform("a"), concurrency={})
    first, second = await runs.of(workflow), await runs.of(workflow)
    await home.journal.settle()
    assert [claimed.id for claimed in await writes.claim(home.database.pool, [first, second], "dead", 0.3)] == [first]
    async with two_workers(home, outside_of):
        taken, next_ = await runs.ended(first), await runs.ended(second)
    assert taken.recoveries == 1
    assert taken.finished_at is not None
    assert next_.started_at is not None
    assert next_.started_at >= taken.finished_at


async def test_a_schedule_keeps_to_the_limit_and_tells_a_slot_that_has_no_key(runs: Runs, home: Platform) -> None:
    noon = datetime(2026, 5, 1, 12, tzinfo=UTC)
    for key, limit_key, told in (("trigger.slot", '"2026-05-01T12:00:00.000000Z"', "FIRED"), ("input.nothing", None, "SKIPPED")):
        workflow = await runs.workflow(transform("a"), concurrency={"key": key})
        schedule = await Schedule.create(workflow_id=workflow.id, cron="0 * * * *", timezone="UTC", input={}, next_fire_at=noon)
        await Clock(home.journal, home.commands, lambda: noon).tick()
        slot = await ScheduleSlot.get(schedule_id=schedule.id)
        assert slot.outcome == told
        run = None if slot.run_id is None else await runs.now(slot.run_id)
        assert (run and run.limit_key) == limit_key
        assert told == "FIRED" or "concurrency.key" in slot.reason


@pytest.mark.usefixtures("worker")
async def test_deliveries_above_the_limit_queue_and_none_is_lost(client: Client, runs: Runs, home: Platform, lab: Lab) -> None:
    width = Width(lab)
    step = outside("hold", **{"with": {"key": "one"}})
    workflow = await runs.workflow(step, concurrency={"limit": 2, "key": "trigger.headers.host"})
    made = await home.doors.create(workflow, WebhookScheme.NONE, None)
    path = "/hooks/" + made.url.rsplit("/", 1)[1]
    answers = await asyncio.gather(*(client.http.post(path, json={"n": n}) for n in range(60)))
    assert {answer.status_code for answer in answers} == {202}
    ended = await runs.all_ended()
    assert sorted(run.input["n"] for run in ended) == list(range(60))
    assert {run.status for run in ended} == {RunStatus.SUCCEEDED}
    assert width.most == {"one": 2}


async def test_judging_stays_quick_with_20_000_waiting(runs: Runs, home: Platform) -> None:
    """By their plans neither the judge nor the sweep of limits reads the table from end to end."""
    workflow = await runs.workflow(transform("a"), concurrency={"limit": 2})
    pool = home.database.pool
    for _ in range(4):  # a statement has 5 s
        await pool.execute(WAITING, workflow.id)
    await pool.execute("analyze runs")
    try:
        for statement, given in (
            (limits.LINES, ([workflow.id], [""], limits.WAITING_MOST)),
            (limits.PLACES, (UUID(int=0), "", limits.PLACES_MOST)),
        ):
            times, plan = [], "\n".join(row[0] for row in await pool.fetch(f"explain {statement}", *given))
            assert "Seq Scan on runs" not in plan, plan
            for _ in range(5):
                start = time.perf_counter()
                await pool.fetch(statement, *given)
                times.append(time.perf_counter() - start)
            assert min(times) < 0.05, times
        async with pool.acquire() as connection:
            assert len((await writes.judge(connection, [(workflow.id, "")], concurrency.judge)).admitted) == 2
    finally:
        await pool.execute("truncate runs cascade")
