"""What is too old goes, wholly; nothing goes that is needed, and nobody is told less than there was without being told so."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from core.clock import now
from core.errors import Invalid, NotFound
from core.ids import new_id
from core.reads import global_id
from core.settings import Retention
from core.viewers import NOBODY, Viewer
from models.audits import AuditEntry
from models.events import Event, PurgedStream
from models.workflows import (
    Approval,
    Cause,
    CauseKind,
    Command,
    Delivery,
    EventWait,
    Run,
    RunStatus,
    ScheduleSlot,
    SentEvent,
    SlotOutcome,
    Step,
    WebhookScheme,
    Workflow,
    erasures,
    purges,
)
from models.workflows.writes import NOWHERE
from resolvers.workflows import project_cursor
from services.workflows import replays, retention, webhooks
from services.workflows.retention import Purger
from services.workflows.reuse import Wish
from services.workflows.schedules import backfills, edits
from services.workflows.steps import Outside, StepError
from services.workflows.webhooks.bodies import Incoming
from tests.clients import Client
from tests.workflows.conftest import Runs, transform
from tests.workflows.labs import Lab, outside
from workers.processes import working

DAYS = Retention(run_days=30, slot_days=400)
ON_RUNS = (Step, Command, Approval, EventWait)


@pytest.fixture
async def signed_in(client: Client, runs: Runs) -> Client:
    client.token = await runs.make.token(await runs.viewer())
    return client


async def purge(runs: Runs) -> None:
    await Purger(runs.home.database.pool, DAYS).purge()


async def age(runs: Runs, days: float, *ids: UUID) -> None:
    """As if these had happened so many days earlier, all of it."""
    pool = runs.home.database.pool
    for table, by in (("runs", "id"), ("steps", "run_id"), ("events", "stream")):
        times = {"runs": ("created_at", "started_at", "finished_at"), "steps": ("started_at", "finished_at"), "events": ("at",)}[table]
        moved = ", ".join(f"{time} = {time} - $2::interval" for time in times)
        await pool.execute(f"update {table} set {moved} where {by} = any($1::uuid[])", list(ids), timedelta(days=days))


async def old(runs: Runs, workflow: Workflow, days: float = 31) -> UUID:
    """A run that ended so many days ago."""
    id = await runs.of(workflow)
    await runs.ended(id)
    await age(runs, days, id)
    return id


async def kept(*ids: UUID) -> list[bool]:
    return [await Run.exists(id=id) for id in ids]


@pytest.mark.usefixtures("worker")
async def test_a_run_goes_with_all_that_hangs_on_it_and_is_counted(runs: Runs, signed_in: Client) -> None:
    workflow = await runs.workflow(
        transform("a"), {"key": "w", "type": "wait", "with": {"event": "never"}, "timeout": "10ms", "onError": "continue"}
    )
    gone, stays = await old(runs, workflow, 31), await old(runs, workflow, 29)
    await purge(runs)
    assert await kept(gone, stays) == [False, True]
    for model in ON_RUNS:
        assert not await model.filter(run_id=gone).exists()
    assert not await Event.filter(stream=gone).exists()
    assert await Step.filter(run_id=stays).count() == 2
    id = global_id(Workflow, workflow.id)
    found = (await signed_in.data("query ($id: ID!) { workflow(id: $id) { runCount purgedRunCount } }", {"id": id}))["workflow"]
    assert found == {"runCount": 1, "purgedRunCount": 1}
    answer = await signed_in.data("query ($id: ID!) { run(id: $id) { id } }", {"id": global_id(Run, gone)})
    assert answer["run"] is None
    with pytest.raises(AssertionError, match="NOT_FOUND"):
        async for _ in signed_in.subscribe("subscription ($id: ID!) { runEvents(runId: $id) { type } }", {"id": global_id(Run, gone)}):
            pass


@pytest.mark.usefixtures("worker")
async def test_a_workflow_and_a_project_have_their_own_word(runs: Runs, signed_in: Client) -> None:
    workflow, other = await runs.workflow(transform("a")), await runs.workflow(transform("b"))
    mine, others = await old(runs, workflow, 3), await old(runs, other, 3)
    project = await runs.project()
    answer = await signed_in.mutate(
        "setProjectRetention", "Project { retentionDays }", projectId=global_id(type(project), project.id), days=2
    )
    assert answer["retentionDays"] == 2
    answer = await signed_in.mutate("setRetention", "Workflow { retentionDays }", workflowId=global_id(Workflow, workflow.id), days=4)
    assert answer["retentionDays"] == 4
    await purge(runs)
    assert await kept(mine, others) == [True, False]
    await retention.keep(workflow, None)
    await purge(runs)
    assert await kept(mine) == [False]
    for days in (0, -1, 3651):
        answer = await signed_in.mutate("setRetention", "Workflow { id }", workflowId=global_id(Workflow, workflow.id), days=days)
        assert answer["fields"] == [{"path": "days", "code": "OUT_OF_RANGE", "message": "Runs are kept for 1 to 3650 days."}]


async def test_a_worker_purges_when_it_begins(runs: Runs, outside_of: Outside) -> None:
    async with working(runs.home, outside_of):
        id = await old(runs, await runs.workflow(transform("a")))
    async with working(runs.home, outside_of), asyncio.timeout(20):
        while await Run.exists(id=id):
            await asyncio.sleep(0.02)


async def test_what_is_not_over_is_never_old(runs: Runs) -> None:
    id = await runs.start(transform("a"))
    await age(runs, 9999, id)
    await purge(runs)
    assert await kept(id) == [True]


@pytest.mark.usefixtures("worker")
async def test_what_an_unfinished_run_hangs_on_stays(runs: Runs, lab: Lab) -> None:
    child = await runs.workflow(transform("a"))
    id = await runs.start({"key": "child", "type": "workflow.run", "with": {"workflow": global_id(Workflow, child.id)}}, outside("late"))
    await lab.began_step("late")
    (below,) = await Run.filter(parent_id=id)
    await age(runs, 99, below.id)
    await purge(runs)
    assert await kept(below.id) == [True]
    lab.release()
    await runs.ended(id)
    await purge(runs)
    assert await kept(id, below.id) == [True, False]


@pytest.mark.usefixtures("worker")
async def test_the_parent_of_an_unfinished_run_stays(runs: Runs, lab: Lab) -> None:
    child = await runs.workflow(outside("late"))
    start = {"key": "child", "type": "workflow.run", "with": {"workflow": global_id(Workflow, child.id), "wait": False}}
    id = await runs.start(start)
    await lab.began_step("late")
    await runs.ended(id)
    await age(runs, 99, id)
    await purge(runs)
    assert await kept(id) == [True]
    lab.release()
    (below,) = await Run.filter(parent_id=id)
    await runs.ended(below.id)
    await purge(runs)
    assert await kept(id, below.id) == [False, True]


@pytest.mark.usefixtures("worker")
async def test_a_result_that_a_retry_has_taken_over_stays_as_long_as_that(runs: Runs) -> None:
    first = await runs.ended(await runs.start(transform("a"), transform("b")))
    options: dict[str, Any] = {"version_number": None, "input": None, "key": None, "by": await runs.viewer()}
    second = await runs.ended((await replays.retry(runs.home.journal, first, Wish(step="b"), **options)).id)
    await age(runs, 99, first.id)
    await purge(runs)
    assert await kept(first.id, second.id) == [True, True]
    await age(runs, 99, second.id)
    await purge(runs)
    await purge(runs)
    assert await kept(first.id, second.id) == [False, False]
    with pytest.raises(NotFound):
        await replays.retry(runs.home.journal, second, Wish(everything=True), **options)


@pytest.mark.usefixtures("worker")
async def test_a_retry_that_begins_while_its_run_is_purged_either_holds_it_or_finds_it_gone(runs: Runs) -> None:
    """The purge has looked already when the retry is committed: it looks again once it has the lock."""
    workflow = await runs.workflow(transform("a"), transform("b"))
    id = await old(runs, workflow)
    found = await purges.expired(runs.home.database.pool, 30)
    assert [run for run, _ in found.runs] == [id]
    options: dict[str, Any] = {"version_number": None, "input": None, "key": None, "by": await runs.viewer()}
    await replays.retry(runs.home.journal, await runs.now(id), Wish(step="b"), **options)
    assert await purges.purge(runs.home.database.pool, [id]) == 0
    assert await kept(id) == [True]
    await runs.all_ended()


@pytest.mark.usefixtures("worker")
async def test_a_start_that_is_still_owed_keeps_its_run(runs: Runs) -> None:
    workflow = await runs.workflow(transform("a"))
    id = await old(runs, workflow)
    async with runs.home.database.pool.acquire() as connection, connection.transaction():
        cause = Cause(id=new_id(), workflow_id=workflow.id, kind=CauseKind.RUN, key="RUN/x", run_id=id, depth=1)
        await connection.execute(
            "insert into causes (id, workflow_id, kind, key, run_id, depth, created_at, reason) values ($1, $2, 'RUN', 'x', $3, 1, now(), '')",
            cause.id,
            workflow.id,
            id,
        )
        assert await connection.fetch(purges.GOING, [id]) == []


async def test_a_long_run_is_gone_at_once_and_its_events_go_in_slices(
    runs: Runs, outside_of: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(purges, "EVENTS_MOST", 3)
    monkeypatch.setattr(purges, "SWEEP_STREAM", purges.SWEEP_STREAM.replace(str(purges.SLICE), "2"))
    async with working(runs.home, outside_of):
        id = await old(runs, await runs.workflow(transform("a"), transform("b")))
    # The worker has gone, and with it its own first purge, which would take slices beside these.
    pool, count = runs.home.database.pool, await Event.filter(stream=id).count()
    assert await purges.purge(pool, [id]) == 1
    assert await Event.filter(stream=id).count() == count > 4
    assert await PurgedStream.exists(id=id)
    assert await purges.sweep_streams(pool)
    assert await Event.filter(stream=id).count() == count - 2
    await purge(runs)
    assert not await Event.filter(stream=id).exists()
    assert not await PurgedStream.exists(id=id)


@pytest.mark.usefixtures("worker")
async def test_who_resumes_before_what_is_gone_is_told_so(runs: Runs, signed_in: Client) -> None:
    """Behind the last event that went, a cursor is as good as ever."""
    workflow, project = await runs.workflow(transform("a")), await runs.project()
    before = await runs.of(workflow)
    await runs.ended(before)
    gone = await old(runs, workflow)
    stays = await runs.of(workflow)
    await runs.ended(stays)
    cursors = []
    for id in (before, gone):
        last = (await Event.filter(stream=id).order_by("-seq"))[0]
        cursors.append(project_cursor(last.epoch, last.transaction, last.stream, last.seq))
    await purge(runs)
    watch = "subscription ($id: ID!, $after: String) { projectEvents(projectId: $id, after: $after) { run { id } } }"
    asked = {"id": global_id(type(project), project.id)}
    with pytest.raises(AssertionError, match="EXPIRED_CURSOR"):
        async for _ in signed_in.subscribe(watch, {**asked, "after": cursors[0]}):
            pass
    async for told in signed_in.subscribe(watch, {**asked, "after": cursors[1]}):
        assert told["projectEvents"]["run"]["id"] == global_id(Run, stays)
        break


@pytest.mark.usefixtures("worker")
async def test_a_delivery_is_known_again_for_its_window_whatever_became_of_its_run(runs: Runs) -> None:
    workflow = await runs.workflow(transform("a"))
    await retention.keep(workflow, 1)
    doors, pool = runs.home.doors, runs.home.database.pool
    made = await doors.create(workflow, WebhookScheme.NONE, None)
    incoming = Incoming("POST", {"webhook-id": "one", "content-type": "application/json"}, {}, b"{}")

    async def receive() -> UUID:
        taken = await doors.receive(made.url.rsplit("/", 1)[1], incoming)
        assert isinstance(taken, webhooks.Taken)
        assert taken.received.run_id is not None
        return taken.received.run_id

    id = await receive()
    await runs.ended(id)
    await age(runs, 6, id)
    await pool.execute("update deliveries set received_at = received_at - interval '6 days'")
    await purge(runs)
    assert await kept(id) == [False]
    assert await receive() == id
    assert (await Delivery.get(run_id=id)).repeats == 1
    await pool.execute("update deliveries set received_at = received_at - interval '2 days'")
    await purge(runs)
    assert not await Delivery.exists()
    again = await receive()
    assert again != id
    # As long as its run is there the delivery stays, however old it is.
    await runs.ended(again)
    await pool.execute("update deliveries set received_at = received_at - interval '99 days'")
    await purge(runs)
    assert await Delivery.exists(run_id=again)


@pytest.mark.usefixtures("worker")
async def test_a_run_that_a_step_had_started_in_vain_stays_as_long_as_the_step(runs: Runs, lab: Lab) -> None:
    lab.gives("send", "sent")
    lab.raises("b", StepError("BROKEN", "It broke."))
    child = await runs.workflow(outside("send"), outside("b"))
    first = await runs.ended(await runs.start({"key": "call", "type": "workflow.run", "with": {"workflow": global_id(Workflow, child.id)}}))
    below = await Run.get(parent_id=first.id)
    await age(runs, 99, below.id)
    await purge(runs)
    options: dict[str, Any] = {"version_number": None, "input": None, "key": None, "by": await runs.viewer()}
    second = await runs.ended((await replays.retry(runs.home.journal, first, Wish(), **options)).id)
    assert (second.status, lab.began["send"]) == ("SUCCEEDED", 1)
    again = await Run.get(parent_id=second.id)
    await age(runs, 99, first.id, second.id, again.id)
    for _ in range(4):
        await purge(runs)
    assert not await Run.exists()


async def test_an_event_stays_until_its_run_has_taken_it(runs: Runs, outside_of: Outside) -> None:
    """A command names it; its data are read when the run goes on."""
    project, by = await runs.project(), await runs.viewer()
    wait = {"key": "wait", "type": "wait", "with": {"event": "paid", "correlation": "7"}}
    id = await runs.start(wait, output="{{ steps.wait.output }}")
    async with working(runs.home, outside_of):
        await runs.until(id, lambda run: run.status is RunStatus.WAITING)
    await runs.home.signals.send(project, name="paid", correlation="7", data={"sum": 1}, kept_seconds=0, key=None, by=by)
    await SentEvent.all().update(created_at=now() - timedelta(days=99), expires_at=now() - timedelta(days=98))
    await purge(runs)
    assert await SentEvent.all().count() == 1
    async with working(runs.home, outside_of):
        assert (await runs.ended(id)).output == {"sum": 1}
    await purge(runs)
    assert not await SentEvent.exists()


async def test_logs_are_trimmed(runs: Runs) -> None:
    workflow, project = await runs.workflow(transform("a")), await runs.project()
    day = timedelta(days=1)
    causes = [
        Cause(workflow_id=workflow.id, kind=CauseKind.RUN, key=str(n), data={}, created_at=now() - age * day, taken_at=taken)
        for n, (age, taken) in enumerate([(31, now()), (31, None), (29, now())])
    ]
    await Cause.bulk_create(causes)
    events = [
        SentEvent(
            project_id=project.id,
            key=str(n),
            name="a",
            correlation="",
            created_at=now() - age * day,
            expires_at=now() + left * day,
            delivered_at=delivered,
        )
        for n, (age, left, delivered) in enumerate([(31, -1, now()), (31, 1, now()), (29, -1, now()), (31, -1, None)])
    ]
    await SentEvent.bulk_create(events)
    schedule = await edits.create(workflow, {"cron": "@daily", "timezone": "UTC"})
    slots = [
        ScheduleSlot(schedule_id=schedule.id, slot=now() - age * day, decided_at=now() - age * day, outcome=outcome)
        for age, outcome in [(401, SlotOutcome.FIRED), (402, SlotOutcome.WAITING), (399, SlotOutcome.FIRED)]
    ]
    await ScheduleSlot.bulk_create(slots)
    try:
        await purge(runs)
        assert {row.id for row in await Cause.all()} == {row.id for row in causes[1:]}
        assert {row.id for row in await SentEvent.all()} == {row.id for row in events[1:]}
        assert {row.id for row in await ScheduleSlot.all()} == {row.id for row in slots[1:]}
    finally:
        await Cause.all().delete()


async def test_a_backfill_reaches_no_further_than_the_ledger(runs: Runs) -> None:
    schedule = await edits.create(await runs.workflow(transform("a")), {"cron": "@daily", "timezone": "UTC"})
    first = now() - timedelta(days=401)
    last = first + timedelta(days=1)
    told = await backfills.backfill(runs.home.journal, schedule, first, last, is_preview=True, kept_days=400, by=Viewer(NOBODY))
    assert told.missing_count == 1, "a young schedule has forgotten nothing"
    schedule.created_at = first
    with pytest.raises(Invalid, match="400 days"):
        await backfills.backfill(runs.home.journal, schedule, first, last, is_preview=True, kept_days=400, by=Viewer(NOBODY))


@pytest.mark.usefixtures("worker")
async def test_everything_goes_however_much_there_is(runs: Runs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        purges, "EXPIRED", purges.EXPIRED.replace(f"limit {purges.RUNS_MOST}", "limit 2").replace(f"limit {purges.OWNERS_MOST}", "limit 1")
    )
    monkeypatch.setattr(purges, "EVENTS_MOST", 12)
    workflows = [await runs.workflow(transform("a")) for _ in range(3)]
    ids = [await runs.of(workflow) for workflow in workflows for _ in range(5)]
    await runs.all_ended()
    await age(runs, 31, *ids[1:])
    await asyncio.gather(*(purge(runs) for _ in range(2)))
    assert await kept(*ids) == [True, *[False] * 14]


async def test_nothing_is_read_from_end_to_end(runs: Runs) -> None:
    """Where there is no other way a table is read whole even so: seeing it means that an index is missing."""
    await runs.workflow(transform("a"))
    asked: list[tuple[str, list[Any]]] = [
        (purges.EXPIRED, [30, NOWHERE]),
        (purges.GOING, [[NOWHERE]]),
        (purges.FORGET, [[NOWHERE], [1]]),
        (purges.DELETE, [[NOWHERE], [NOWHERE]]),
        (purges.SWEEP_STREAM, [NOWHERE]),
        *((log, [30, NOWHERE]) for log in (purges.DELIVERIES, purges.CAUSES, purges.SENT_EVENTS, purges.SLOTS)),
        (erasures.DUE, []),
        (erasures.STILL, [NOWHERE]),
        *((statement, [NOWHERE]) for statement in erasures.ROWS),
        (erasures.EVENTS, [NOWHERE, 0]),
    ]
    async with runs.home.database.pool.acquire() as connection, connection.transaction():
        for setting in ("enable_seqscan", "enable_hashjoin", "enable_mergejoin"):
            await connection.execute(f"set local {setting} = off")
        for sql, arguments in asked:
            plan = "\n".join(row[0] for row in await connection.fetch(f"explain {sql}", *arguments))
            assert not re.search(r"Seq Scan on (runs|steps|events|deliveries|causes|sent_events|schedule_slots|hidden_values)", plan), plan


@pytest.mark.usefixtures("worker")
async def test_a_pinned_run_stays_whole_until_it_is_unpinned(runs: Runs, signed_in: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "PINNED_MOST", 1)
    workflow = await runs.workflow(transform("a"))
    pinned, other = await old(runs, workflow), await old(runs, workflow)
    id = global_id(Run, pinned)
    for _ in range(2):  # the second time changes nothing, and is not one more
        assert (await signed_in.mutate("pinRun", "Run { isPinned }", runId=id))["isPinned"] is True
    full = await signed_in.mutate("pinRun", "Run { id }", runId=global_id(Run, other))
    assert (full["code"], full["fields"][0]["code"]) == ("CONFLICT", "TOO_MANY")
    found = await signed_in.data(
        "query ($id: ID!) { workflow(id: $id) { runs(where: {isPinned: true}) { nodes { id } } } }",
        {"id": global_id(Workflow, workflow.id)},
    )
    assert found["workflow"]["runs"]["nodes"] == [{"id": id}]
    await purge(runs)
    assert await kept(pinned, other) == [True, False]
    assert await Step.filter(run_id=pinned).exists()
    assert (await signed_in.mutate("unpinRun", "Run { isPinned }", runId=id))["isPinned"] is False
    assert await AuditEntry.all().order_by("created_at").values_list("action", "target_id") == [
        ("run.pinned", pinned),
        ("run.unpinned", pinned),
    ]
    await purge(runs)
    assert await kept(pinned) == [False]
