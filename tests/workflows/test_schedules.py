"""Schedules and their ledger. Time does not pass here: slots lie in the past, and the clock is told what it is."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta, tzinfo
from time import process_time
from typing import Any

import pytest

from models.workflows import Run, Schedule, ScheduleSlot, Workflow, slots
from services.platform import Platform
from services.workflows.schedules import decisions, edits
from services.workflows.schedules.clocks import Clock
from tests.clients import Client, Data
from tests.make import Make

MADE = "Schedule { id cron timezone input isEnabled nextFireAt createdAt workflow { name } }"
LEDGER = """query ($id: ID!) { node(id: $id) { ... on Schedule { nextFireAt slots(first: 100) { totalCount
  nodes { slot outcome reason run { triggerType input trigger } } } } } }"""
NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


@pytest.fixture
async def hourly(make: Make) -> Schedule:
    """Due at noon, and each hour from then."""
    viewer = await make.viewer()
    workflow = await make.workflow(await make.project(viewer), viewer)
    return await Schedule.create(workflow_id=workflow.id, cron="0 * * * *", timezone="UTC", input={"value": 1}, next_fire_at=NOON)


async def tick(home: Platform, at: datetime) -> list[tuple[str, bool]]:
    """What the ledger says after it, oldest first: the outcome, and whether a run was started."""
    await Clock(home.journal, home.commands, lambda: at).tick()
    slots = await ScheduleSlot.all().order_by("slot")
    assert await Run.all().count() == len([slot for slot in slots if slot.run_id])
    return [(slot.outcome.value, slot.run_id is not None) for slot in slots]


async def next_fire_at() -> datetime | None:
    return (await Schedule.get()).next_fire_at


async def test_a_slot_on_time_fires(home: Platform, hourly: Schedule) -> None:
    assert await tick(home, NOON + timedelta(seconds=1)) == [("FIRED", True)]
    assert await next_fire_at() == NOON + timedelta(hours=1)
    run = await Run.get()
    assert (run.input, run.trigger, run.trigger_type.value) == ({"value": 1}, {"slot": "2026-05-01T12:00:00.000000Z"}, "SCHEDULE")


async def test_a_slot_that_comes_late_says_so(home: Platform, hourly: Schedule) -> None:
    assert await tick(home, NOON + timedelta(minutes=10)) == [("LATE", True)]
    assert (await ScheduleSlot.get()).reason == "600 s late."


async def test_after_an_outage_the_newest_slot_runs_and_the_others_are_told(home: Platform, hourly: Schedule) -> None:
    assert await tick(home, NOON + timedelta(hours=3, minutes=5)) == [("MISSED", False)] * 3 + [("CAUGHT_UP", True)]
    assert await next_fire_at() == NOON + timedelta(hours=4)


async def test_after_an_outage_that_ends_with_a_slot_that_one_is_on_time(home: Platform, hourly: Schedule) -> None:
    assert await tick(home, NOON + timedelta(hours=2, seconds=5)) == [("MISSED", False)] * 2 + [("FIRED", True)]


async def test_what_is_older_than_an_hour_does_not_run(home: Platform, hourly: Schedule) -> None:
    await Schedule.all().update(cron="0 12 * * *")
    assert await tick(home, NOON + timedelta(hours=2)) == [("MISSED", False)]
    assert await next_fire_at() == NOON + timedelta(days=1)


async def test_more_slots_than_one_tick_tells_are_told_by_the_next(home: Platform, hourly: Schedule) -> None:
    await Schedule.all().update(cron="* * * * *")
    end = NOON + timedelta(minutes=decisions.SLOTS_MOST + 100)
    first = await tick(home, end)
    assert first == [("MISSED", False)] * decisions.SLOTS_MOST
    assert await tick(home, end) == [*first, *[("MISSED", False)] * 100, ("FIRED", True)]


async def test_a_disabled_workflow_skips_its_slots_with_the_reason(home: Platform, hourly: Schedule) -> None:
    await Workflow.all().update(is_enabled=False)
    assert await tick(home, NOON) == [("SKIPPED", False)]
    assert (await ScheduleSlot.get()).reason == "The workflow is disabled."


async def test_a_disabled_schedule_is_not_due_and_nothing_is_made_up_for(home: Platform, hourly: Schedule) -> None:
    await Schedule.all().update(is_enabled=False)
    assert await tick(home, NOON) == []
    await edits.enable(Clock(home.journal, home.commands), await Schedule.get(), True)
    assert (await Schedule.get()).next_fire_at > datetime.now(UTC)  # type: ignore[operator]  # it has one


async def test_a_clock_that_is_set_back_fires_no_slot_again(home: Platform, hourly: Schedule) -> None:
    await tick(home, NOON + timedelta(hours=1))
    before = await ScheduleSlot.all().order_by("slot").values()
    await Schedule.all().update(next_fire_at=NOON - timedelta(hours=1))
    outcomes = await tick(home, NOON + timedelta(hours=1, seconds=1))
    assert outcomes == [("MISSED", False), ("MISSED", False), ("FIRED", True)]
    assert (await ScheduleSlot.all().order_by("slot").values())[1:] == before


async def test_tickers_side_by_side_fire_each_slot_once(home: Platform, hourly: Schedule) -> None:
    for n in range(30):
        await Schedule.create(workflow_id=hourly.workflow_id, cron=f"{n} * * * *", timezone="UTC", next_fire_at=NOON - timedelta(minutes=n))
    clocks = [Clock(home.journal, home.commands, lambda: NOON + timedelta(hours=1)) for _ in range(4)]
    for _ in range(3):
        await asyncio.gather(*[clock.tick() for clock in clocks])
    slots = await ScheduleSlot.all().values_list("schedule_id", "slot")
    assert len(slots) == len(set(slots))
    assert {row[0] for row in slots} == {schedule.id for schedule in await Schedule.all()}
    runs = await Run.all().values_list("start_key", flat=True)
    assert len(runs) == len(set(runs)) == await ScheduleSlot.exclude(run_id=None).count()
    assert await Schedule.filter(next_fire_at__lte=NOON + timedelta(hours=1)).count() == 0


async def test_a_long_outage_of_many_schedules_is_told_in_shares_that_hold_nobody_up(home: Platform, hourly: Schedule) -> None:
    hour = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
    begin = hour - timedelta(hours=10)
    # Each minute of the ten hours, and none soon: to the database, whose time does not stand still, what is done is not due again.
    cron = f"* {','.join(str((begin.hour + n) % 24) for n in range(10))} * * *"
    await Schedule.all().delete()
    made = [Schedule(workflow_id=hourly.workflow_id, cron=cron, timezone="UTC", next_fire_at=begin) for _ in range(200)]
    await Schedule.bulk_create(made)
    clock, loop = Clock(home.journal, home.commands, lambda: hour + timedelta(seconds=5)), asyncio.get_running_loop()
    ticks, told, start = 0, 0, loop.time()
    while await clock.tick():
        assert loop.time() - start < 2
        before, told = told, await ScheduleSlot.all().count()
        assert 0 < told - before <= slots.SLOTS_MOST + decisions.SLOTS_MOST
        ticks, start = ticks + 1, loop.time()
        if ticks == 3:  # enough of the worst: the others have ten minutes to tell
            await Schedule.filter(next_fire_at=begin).update(next_fire_at=hour - timedelta(minutes=10))
    assert ticks > 4
    runs = await ScheduleSlot.exclude(run_id=None).values_list("schedule_id", "slot", "outcome")
    assert len({row[0] for row in runs}) == len(runs) == await Run.all().count() == 200
    assert {row[1:] for row in runs} == {(hour - timedelta(minutes=1), "CAUGHT_UP")}
    whole = await ScheduleSlot.filter(slot=begin).count()
    assert told == whole * 600 + (200 - whole) * 10


async def test_a_process_whose_clock_is_fast_misses_nothing_of_the_future(
    home: Platform, hourly: Schedule, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Fast(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Fast:
            return cls.fromtimestamp(datetime.now(tz).timestamp() + 7200, tz)

    at = datetime.now(UTC)
    due = at.replace(second=0, microsecond=0)
    await Schedule.all().update(cron="* * * * *", next_fire_at=due)
    monkeypatch.setattr("core.clock.datetime", Fast)
    assert await Clock(home.journal, home.commands).tick() == 1
    slots = await ScheduleSlot.all().order_by("slot")
    assert slots[0].slot == due
    assert slots[-1].slot <= datetime.now(UTC)
    assert slots[-1].run_id is not None


async def test_a_schedule_that_cannot_be_read_any_more_holds_up_no_other(home: Platform, hourly: Schedule) -> None:
    await Schedule.create(workflow_id=hourly.workflow_id, cron="0 * * * *", timezone="Mars/Olympus", next_fire_at=NOON - timedelta(hours=1))
    assert await tick(home, NOON) == [("SKIPPED", False), ("FIRED", True)]
    assert "time zone" in (await ScheduleSlot.get(outcome="SKIPPED")).reason


async def test_a_schedule_is_made_paused_and_read_with_its_ledger(client: Client, home: Platform) -> None:
    await client.register()
    project = await client.mutate("createProject", "Project { id }", name="Mine")
    definition = {"input": {"type": ["object", "null"]}, "steps": [{"key": "a", "type": "transform"}]}
    workflow = await client.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="W", definition=definition)
    made = await client.mutate(
        "createSchedule", MADE, workflowId=workflow["id"], cron="0 9 * * mon-fri", timezone="Europe/Vienna", input={"a": 1}
    )
    assert (made["cron"], made["timezone"], made["input"], made["isEnabled"]) == ("0 9 * * mon-fri", "Europe/Vienna", {"a": 1}, True)
    assert datetime.strptime(made["nextFireAt"], "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC) > datetime.now(UTC)
    off = await client.mutate("setScheduleEnabled", "Schedule { isEnabled }", scheduleId=made["id"], enabled=False)
    assert off["isEnabled"] is False
    await client.mutate("setScheduleEnabled", "Schedule { isEnabled }", scheduleId=made["id"], enabled=True)

    await Schedule.all().update(next_fire_at=NOON, cron="0 12 * * *", timezone="UTC")
    await Clock(home.journal, home.commands, lambda: NOON).tick()
    read: Any = (await client.data(LEDGER, {"id": made["id"]}))["node"]
    assert read["nextFireAt"] == "2026-05-02T12:00:00.000000Z"
    (slot,) = read["slots"]["nodes"]
    assert (slot["slot"], slot["outcome"], slot["run"]["input"]) == ("2026-05-01T12:00:00.000000Z", "FIRED", {"a": 1})
    assert slot["run"]["trigger"] == {
        "type": "SCHEDULE",
        "at": "2026-05-01T12:00:00.000000Z",
        "slot": "2026-05-01T12:00:00.000000Z",
        "headers": None,
        "query": None,
        "body": {"a": 1},
    }


async def test_a_bad_schedule_names_its_field_and_is_not_made(client: Client) -> None:
    await client.register()
    project = await client.mutate("createProject", "Project { id }", name="Mine")
    definition = {"input": {"type": "object"}, "steps": [{"key": "a", "type": "transform"}]}
    workflow = await client.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="W", definition=definition)
    wrong: list[tuple[Data, str]] = [
        ({"cron": ""}, "cron"),
        ({"cron": "* * * * * *"}, "cron"),
        ({"cron": "60 * * * *"}, "cron"),
        ({"cron": "0 0 30 2 *"}, "cron"),
        ({"cron": "\u0000"}, "cron"),
        ({"cron": "*" * 101}, "cron"),
        ({"timezone": "Mars/Olympus"}, "timezone"),
        ({"timezone": "../../etc/passwd"}, "timezone"),
        ({"timezone": "\u0000"}, "timezone"),
        ({"timezone": ""}, "timezone"),
        ({"input": None}, "input"),
        ({"input": []}, "input"),
    ]
    for changed, path in wrong:
        given: Data = {"cron": "@daily", "timezone": "UTC", "input": {}} | changed
        problem = await client.mutate("createSchedule", MADE, workflowId=workflow["id"], **given)
        assert (problem["code"], [field["path"] for field in problem["fields"]]) == ("INVALID", [path]), changed
    assert await Schedule.all().count() == 0


async def test_large_inputs_are_fired_in_shares_while_the_process_goes_on(home: Platform, hourly: Schedule) -> None:
    """From before there was a limit, 0.9 MB each: 120 of them would be 108 MB at once."""
    for _ in range(4):
        rows = [
            Schedule(workflow_id=hourly.workflow_id, cron="0 * * * *", timezone="UTC", input={"p": "x" * 900_000}, next_fire_at=NOON)
            for _ in range(30)
        ]
        await Schedule.bulk_create(rows)
    longest, counts = 0.0, list[int]()

    async def watch() -> None:
        nonlocal longest
        while True:
            began = process_time()  # what others do on this machine holds up nobody here
            await asyncio.sleep(0.01)
            longest = max(longest, process_time() - began)

    watching = asyncio.create_task(watch())
    while count := await Clock(home.journal, home.commands, lambda: NOON).tick():
        counts.append(count)
    watching.cancel()
    assert sum(counts) == 121
    assert max(counts) <= slots.BYTES_MOST // 900_000 + 2
    assert longest < 1, longest
    assert await Run.all().count() == 121
