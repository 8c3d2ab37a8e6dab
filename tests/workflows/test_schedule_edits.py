"""What people do with schedules, through the front door."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from models.workflows import Overlap, Run, Schedule, ScheduleSlot, SlotOutcome, Workflow
from services.platform import Platform
from services.workflows.schedules import alarms
from services.workflows.schedules.clocks import Clock
from tests.clients import Client, Data

MADE = """Schedule { id kind cron everySeconds anchorAt onceAt timezone overlap catchUp catchUpWindowSeconds catchUpMost startsAt endsAt
  jitterSeconds pauseAfterFailures isEnabled pauseEndsAt pauseReason nextFireAt wentSilentAt input }"""
UPCOMING = "slot localTime anomaly"
BACKFILL = f"Backfill {{ isPreview missingCount toldCount slots {{ {UPCOMING} }} schedule {{ id }} }}"
ANY = {"steps": [{"key": "a", "type": "transform"}]}


def stamp(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def read(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)


@pytest.fixture
async def workflow(client: Client) -> str:
    await client.register()
    project = await client.mutate("createProject", "Project { id }", name="Mine")
    made = await client.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="W", definition=ANY)
    return str(made["id"])


async def paths(client: Client, mutation: str, made: str = MADE, **given: Any) -> list[str]:
    problem = await client.mutate(mutation, made, **given)
    assert problem["code"] == "INVALID", problem
    return [field["path"] for field in problem["fields"]]


async def test_an_interval_keeps_to_its_anchor(client: Client, workflow: str) -> None:
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, every="90m", anchorAt="2026-01-01T00:10:00Z")
    assert (made["kind"], made["everySeconds"], made["cron"]) == ("INTERVAL", 5400, None)
    since = read(made["nextFireAt"]) - datetime(2026, 1, 1, 0, 10, tzinfo=UTC)
    assert since % timedelta(minutes=90) == timedelta()
    assert timedelta() < read(made["nextFireAt"]) - datetime.now(UTC) <= timedelta(minutes=90)


async def test_a_one_shot_fires_once_and_is_over(client: Client, home: Platform, workflow: str) -> None:
    at = (datetime.now(UTC) + timedelta(hours=1)).replace(microsecond=0)
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, onceAt=stamp(at), timezone="Asia/Tokyo")
    assert (made["kind"], made["nextFireAt"]) == ("ONCE", stamp(at))
    clock = Clock(home.journal, home.commands, lambda: at)
    assert await clock.tick() == 1
    assert await clock.tick() == 0
    assert (await Schedule.get()).next_fire_at is None
    assert (await ScheduleSlot.get()).outcome is SlotOutcome.FIRED
    resumed = await client.mutate("resumeSchedule", MADE, scheduleId=made["id"])
    assert resumed["nextFireAt"] is not None  # by the real clock it is still to come
    await clock.tick()
    assert await Run.all().count() == 1


async def test_settings_that_make_no_sense_name_their_field(client: Client, workflow: str) -> None:
    wrong: list[tuple[Data, str]] = [
        ({}, "cron"),
        ({"cron": "@daily", "every": "1h"}, "every"),
        ({"every": "1h", "onceAt": "2150-01-01T00:00:00Z"}, "onceAt"),
        ({"every": "59s"}, "every"),
        ({"every": "90.5s"}, "every"),
        ({"every": "often"}, "every"),
        ({"onceAt": "2001-01-01T00:00:00Z"}, "onceAt"),
        ({"onceAt": "1001-01-01T00:00:00Z"}, "onceAt"),
        ({"onceAt": "9999-12-31T23:59:59Z"}, "onceAt"),
        ({"cron": "@daily", "anchorAt": "2026-01-01T00:00:00Z"}, "anchorAt"),
        ({"cron": "@daily", "endsAt": "2001-01-01T00:00:00Z"}, "endsAt"),
        ({"cron": "@daily", "startsAt": "2150-01-01T00:00:00Z", "endsAt": "2149-01-01T00:00:00Z"}, "endsAt"),
        ({"cron": "@daily", "jitter": "2h"}, "jitter"),
        ({"cron": "@daily", "catchUpWindow": "8d"}, "catchUpWindow"),
        ({"cron": "@daily", "catchUpMost": 0}, "catchUpMost"),
        ({"cron": "@daily", "catchUpMost": 101}, "catchUpMost"),
        ({"cron": "@daily", "pauseAfterFailures": 0}, "pauseAfterFailures"),
        ({"every": "1h", "timezone": "Mars/Olympus"}, "timezone"),
    ]
    for given, path in wrong:
        assert await paths(client, "createSchedule", workflowId=workflow, **given) == [path], given
    assert await Schedule.all().count() == 0
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="@daily")
    for given, path in wrong[1:]:
        assert await paths(client, "updateSchedule", scheduleId=made["id"], **given) == [path], given
    assert (await Schedule.get()).cron == "@daily"


async def test_an_edited_schedule_is_due_by_what_it_says_now(client: Client, home: Platform, workflow: str) -> None:
    """n8n#23711 and #23906: one that was edited never fired again, or a year later."""
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="0 0 1 1 *", jitter="10m", startsAt="2026-01-01T00:00:00Z")
    assert (made["jitterSeconds"], made["startsAt"]) == (600, "2026-01-01T00:00:00.000000Z")
    await Schedule.all().update(next_fire_at=None, next_slot_at=None)
    edited = await client.mutate(
        "updateSchedule", MADE, scheduleId=made["id"], cron="* * * * *", jitter="0s", startsAt=None, overlap="ALLOW"
    )
    assert (edited["cron"], edited["startsAt"], edited["overlap"], edited["catchUp"]) == ("* * * * *", None, "ALLOW", "LAST")
    assert timedelta() < read(edited["nextFireAt"]) - datetime.now(UTC) <= timedelta(minutes=1)
    await Clock(home.journal, home.commands, lambda: read(edited["nextFireAt"])).tick()
    assert (await ScheduleSlot.get()).outcome is SlotOutcome.FIRED
    again = await client.mutate("updateSchedule", MADE, scheduleId=made["id"], every="2h")
    assert (again["kind"], again["cron"], again["everySeconds"]) == ("INTERVAL", None, 7200)


async def test_a_pause_until_a_date_ends_by_itself(client: Client, workflow: str) -> None:
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="0 * * * *")
    until = (datetime.now(UTC) + timedelta(days=3)).replace(minute=0, second=0, microsecond=0)
    paused = await client.mutate("pauseSchedule", MADE, scheduleId=made["id"], until=stamp(until), reason="Stocktaking")
    assert (paused["isEnabled"], paused["pauseEndsAt"], paused["pauseReason"]) == (True, stamp(until), "Stocktaking")
    assert paused["nextFireAt"] == stamp(until)
    for_good = await client.mutate("pauseSchedule", MADE, scheduleId=made["id"])
    assert (for_good["isEnabled"], for_good["pauseEndsAt"], for_good["pauseReason"]) == (False, None, "Paused by hand.")
    resumed = await client.mutate("resumeSchedule", MADE, scheduleId=made["id"])
    assert (resumed["isEnabled"], resumed["pauseReason"]) == (True, "")
    assert read(resumed["nextFireAt"]) - datetime.now(UTC) <= timedelta(hours=1)
    assert await paths(client, "pauseSchedule", scheduleId=made["id"], until="2001-01-01T00:00:00Z") == ["until"]


async def test_a_pause_gives_up_what_waits(client: Client, workflow: str) -> None:
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="@daily", overlap="QUEUE_ALL")
    schedule, at = await Schedule.get(), datetime(2026, 1, 1, tzinfo=UTC)
    for day, is_backfilled in ((1, False), (2, True)):
        await ScheduleSlot.create(
            schedule_id=schedule.id, slot=at + timedelta(days=day), outcome=SlotOutcome.WAITING, is_backfilled=is_backfilled
        )
    await client.mutate("pauseSchedule", MADE, scheduleId=made["id"])
    assert await ScheduleSlot.all().order_by("slot").values_list("outcome", "reason") == [
        (SlotOutcome.SKIPPED, "The schedule was paused before its turn came."),
        (SlotOutcome.WAITING, ""),
    ]


async def test_a_deleted_schedule_leaves_its_runs(client: Client, home: Platform, workflow: str) -> None:
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="* * * * *")
    await Clock(home.journal, home.commands, lambda: read(made["nextFireAt"])).tick()
    deleted = await client.mutate("deleteSchedule", "DeletedSchedule { scheduleId }", scheduleId=made["id"])
    assert deleted["scheduleId"] == made["id"]
    assert (await Schedule.all().count(), await ScheduleSlot.all().count(), await Run.all().count()) == (0, 0, 1)
    gone = await client.mutate("deleteSchedule", "DeletedSchedule { scheduleId }", scheduleId=made["id"])
    assert gone["code"] == "NOT_FOUND"


async def test_a_preview_marks_what_the_clocks_do(client: Client, workflow: str) -> None:
    query = """query ($cron: String, $every: String, $after: DateTime) { schedulePreview(cron: $cron, every: $every, timezone: "Europe/Vienna",
        anchorAt: null, after: $after, first: 2) { slot localTime anomaly } }"""
    spring = await client.data(query, {"cron": "30 2 * * *", "after": "2026-03-28T12:00:00Z"})
    assert spring["schedulePreview"] == [
        {"slot": "2026-03-29T01:00:00.000000Z", "localTime": "2026-03-29T03:00:00+02:00", "anomaly": "GAP"},
        {"slot": "2026-03-30T00:30:00.000000Z", "localTime": "2026-03-30T02:30:00+02:00", "anomaly": None},
    ]
    autumn = await client.data(query, {"cron": "30 2 * * *", "after": "2026-10-24T12:00:00Z"})
    assert [(slot["localTime"], slot["anomaly"]) for slot in autumn["schedulePreview"]] == [
        ("2026-10-25T02:30:00+02:00", "FOLD"),
        ("2026-10-26T02:30:00+01:00", None),
    ]
    wrong = await client.answer(query, {"cron": "x", "after": None})
    assert wrong["errors"][0]["extensions"]["code"] == "INVALID"
    made = await client.mutate(
        "createSchedule", f"Schedule {{ upcoming(first: 3) {{ {UPCOMING} }} nextFireAt }}", workflowId=workflow, every="1h"
    )
    assert len(made["upcoming"]) == 3
    assert made["upcoming"][0]["slot"] == made["nextFireAt"]


async def test_a_backfill_runs_what_is_missing_and_only_once(client: Client, home: Platform, workflow: str) -> None:
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="0 * * * *", overlap="ALLOW")
    schedule, noon = await Schedule.get(), datetime(2026, 5, 1, 12, tzinfo=UTC)
    for hours, outcome in ((0, SlotOutcome.FIRED), (1, SlotOutcome.MISSED), (2, SlotOutcome.SKIPPED)):
        await ScheduleSlot.create(schedule_id=schedule.id, slot=noon + timedelta(hours=hours), outcome=outcome)
    given: Data = {"scheduleId": made["id"], "first": stamp(noon), "last": stamp(noon + timedelta(hours=4))}
    looked = await client.mutate("backfillSchedule", BACKFILL, **given, preview=True)
    assert (looked["isPreview"], looked["missingCount"], looked["toldCount"]) == (True, 3, 2)
    assert [slot["slot"] for slot in looked["slots"]] == [stamp(noon + timedelta(hours=n)) for n in (1, 3, 4)]
    assert await Run.all().count() == 0
    done = await client.mutate("backfillSchedule", BACKFILL, **given)
    assert done == {**looked, "isPreview": False}
    rows = await ScheduleSlot.filter(is_backfilled=True).order_by("slot")
    assert [(row.slot.hour, row.outcome, row.reason, row.run_id is not None) for row in rows] == [
        (hour, SlotOutcome.CAUGHT_UP, "Backfilled.", True) for hour in (13, 15, 16)
    ]
    again = await client.mutate("backfillSchedule", BACKFILL, **given)
    assert (again["missingCount"], await Run.all().count()) == (0, 3)
    for wrong, path in (
        ({"first": "2150-01-01T00:00:00Z", "last": None}, "first"),
        ({"last": "2150-01-01T00:00:00Z"}, "last"),
        ({"last": "2026-04-01T00:00:00Z"}, "last"),
        ({"first": "2025-01-01T00:00:00Z", "last": None}, "last"),
    ):
        assert await paths(client, "backfillSchedule", BACKFILL, **{**given, **wrong}) == [path], wrong
    await Workflow.all().update(is_enabled=False)
    refused = await client.mutate("backfillSchedule", BACKFILL, **{**given, "last": stamp(noon + timedelta(hours=6))})
    assert (refused["code"], await Run.all().count()) == ("CONFLICT", 3)


async def test_backfilled_slots_take_turns_unless_overlap_is_allowed(client: Client, home: Platform, workflow: str) -> None:
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="0 12 1 5 *", overlap="SKIP")
    await client.mutate("backfillSchedule", BACKFILL, scheduleId=made["id"], first="2024-01-01T00:00:00Z", last="2026-01-01T00:00:00Z")
    assert {row.outcome for row in await ScheduleSlot.all()} == {SlotOutcome.WAITING}
    clock = Clock(home.journal, home.commands)
    assert (await clock.tick(), await clock.tick(), await Run.all().count()) == (1, 0, 1)
    first = await ScheduleSlot.get(outcome=SlotOutcome.CAUGHT_UP)
    assert (first.slot.year, first.is_backfilled) == (2024, True)


async def test_the_ledger_is_asked_by_outcome_and_time(client: Client, workflow: str) -> None:
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="@daily")
    schedule, at = await Schedule.get(), datetime(2026, 1, 1, tzinfo=UTC)
    for day, outcome in enumerate(SlotOutcome):
        await ScheduleSlot.create(schedule_id=schedule.id, slot=at + timedelta(days=day), outcome=outcome)
    query = """query ($id: ID!, $where: SlotFilter) { node(id: $id) { ... on Schedule { slots(where: $where) { totalCount nodes {
        outcome isBackfilled decidedAt schedule { id } } } } } }"""

    async def outcomes(**where: Any) -> list[str]:
        found: Any = (await client.data(query, {"id": made["id"], "where": where}))["node"]
        return [node["outcome"] for node in found["slots"]["nodes"]]

    assert await outcomes(outcome=["MISSED", "FIRED"]) == ["MISSED", "FIRED"]
    assert await outcomes(slotAfter=stamp(at), slotBefore=stamp(at + timedelta(days=3))) == ["SKIPPED", "LATE"]


async def test_a_schedule_of_which_nobody_tells_raises_an_alarm_that_ends_by_itself(client: Client, home: Platform, workflow: str) -> None:
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="* * * * *")
    due = (datetime.now(UTC) - timedelta(minutes=10)).replace(second=0, microsecond=0)
    await Schedule.all().update(next_fire_at=due)
    query = "query ($id: ID!) { node(id: $id) { ... on Schedule { wentSilentAt } } }"
    assert (await client.data(query, {"id": made["id"]}))["node"] == {"wentSilentAt": stamp(due)}
    assert await alarms.silent(home.journal) == [((await Schedule.get()).id, due)]
    await Clock(home.journal, home.commands).tick()
    assert (await client.data(query, {"id": made["id"]}))["node"] == {"wentSilentAt": None}
    assert await alarms.silent(home.journal) == []


async def test_an_input_that_no_longer_fits_is_told_when_it_is_due(client: Client, home: Platform, workflow: str) -> None:
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="* * * * *", input={"a": 1})
    stricter = {**ANY, "input": {"type": "object", "required": ["b"]}}
    await client.mutate("updateWorkflow", "Workflow { id }", workflowId=workflow, definition=stricter)
    await Clock(home.journal, home.commands, lambda: read(made["nextFireAt"])).tick()
    slot = await ScheduleSlot.get()
    assert (slot.outcome, slot.run_id) == (SlotOutcome.SKIPPED, None)
    assert "does not fit" in slot.reason
    assert await paths(client, "updateSchedule", scheduleId=made["id"], input={"a": 2}) == ["input.b"]
    fixed = await client.mutate("updateSchedule", MADE, scheduleId=made["id"], input={"b": 1})
    assert fixed["input"] == {"b": 1}


async def test_it_pauses_after_so_many_failures_and_counts_anew_when_resumed(client: Client, home: Platform, workflow: str) -> None:
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="0 12 * * *", pauseAfterFailures=2, overlap="ALLOW")
    schedule, noon = await Schedule.get(), datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0) + timedelta(days=2)
    await Schedule.all().update(next_fire_at=noon)
    for day in range(3):
        await Clock(home.journal, home.commands, lambda day=day: noon + timedelta(days=day)).tick()  # type: ignore[misc]  # a default binds the loop's value
        async with home.database.pool.acquire() as connection:
            await connection.execute(FAIL)
    rows = await ScheduleSlot.all().order_by("slot")
    assert [row.outcome for row in rows] == [SlotOutcome.FIRED, SlotOutcome.FIRED, SlotOutcome.SKIPPED]
    paused = await Schedule.get(id=schedule.id)
    assert (paused.is_enabled, paused.pause_reason, paused.next_fire_at) == (False, "Paused after 2 failed runs in a row.", None)
    await client.mutate("resumeSchedule", MADE, scheduleId=made["id"])
    await Schedule.all().update(resumed_at=noon + timedelta(days=2, hours=1), next_fire_at=noon + timedelta(days=3))
    await Clock(home.journal, home.commands, lambda: noon + timedelta(days=3)).tick()
    assert (await ScheduleSlot.all().order_by("-slot").first()).outcome is SlotOutcome.FIRED  # type: ignore[union-attr]  # there is one


FAIL = """
with ended as (
    update runs set status = 'FAILED', error = '{"code": "X"}', finished_at = created_at, last_seq = 2, wake_at = null
    where finished_at is null returning id, project_id, created_at
)
insert into events (stream, seq, project_id, epoch, transaction, type, data, at)
select id, 2, project_id, 1, pg_current_xact_id()::text::bigint, 'RUN_FAILED', '{"error": {"code": "X"}}', created_at from ended
"""


async def test_jitter_is_the_same_for_everybody_and_stays_before_the_next_slot(client: Client, home: Platform, workflow: str) -> None:
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="* * * * *", jitter="1h", overlap=Overlap.ALLOW)
    fire_at = read(made["nextFireAt"])
    clock = Clock(home.journal, home.commands, lambda: fire_at)
    for _ in range(20):
        assert await clock.tick() == 1
        assert await clock.tick() == 0
        row = await Schedule.get()
        assert row.next_fire_at is not None
        slot = row.next_slot_at or row.next_fire_at
        assert timedelta() <= row.next_fire_at - slot < timedelta(minutes=1)
        fire_at = row.next_fire_at
    slots = await ScheduleSlot.all().order_by("slot")
    assert {slot.outcome for slot in slots} == {SlotOutcome.FIRED}
    assert {slot.slot.second for slot in slots} == {0}
    assert len({slot.decided_at.second for slot in slots}) > 3


async def test_an_input_has_at_most_64_kilobytes(client: Client, workflow: str) -> None:
    fits, large = "x" * 63_998, "x" * 63_999
    refused = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="@daily", input=large)
    assert [(fault["path"], fault["code"]) for fault in refused["fields"]] == [("input", "TOO_LARGE")]
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="@daily", input=fits)
    assert await paths(client, "updateSchedule", scheduleId=made["id"], input=large) == ["input"]
    assert (await Schedule.get()).input == fits


async def test_a_backfill_makes_no_more_runs_at_once_than_can_be_written_at_once(client: Client, workflow: str) -> None:
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="0 * * * *", overlap="ALLOW", input="x" * 60_000)
    given: Data = {"scheduleId": made["id"], "first": "2026-05-01T00:00:00Z"}
    assert await paths(client, "backfillSchedule", BACKFILL, **given, last="2026-05-20T00:00:00Z") == ["last"]
    done = await client.mutate("backfillSchedule", BACKFILL, **given, last="2026-05-01T05:00:00Z")
    assert (done["missingCount"], await Run.all().count()) == (6, 6)


@pytest.fixture
async def overdue(client: Client, workflow: str) -> Data:
    """Due three times since a while ago, and no worker was running."""
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="* * * * *", overlap="ALLOW", catchUp="ALL")
    due = datetime.now(UTC).replace(second=0, microsecond=0) - timedelta(minutes=2)
    await Schedule.all().update(next_fire_at=due)
    return made


async def ledger() -> list[tuple[str, str, bool]]:
    return [(row.outcome.value, row.reason, row.run_id is not None) for row in await ScheduleSlot.all().order_by("slot")][:3]


async def test_what_was_due_is_told_by_the_old_settings_before_an_edit(client: Client, overdue: Data) -> None:
    edited = await client.mutate("updateSchedule", MADE, scheduleId=overdue["id"], every="2h", overlap="SKIP")
    assert read(edited["nextFireAt"]) > datetime.now(UTC) - timedelta(seconds=5)
    told = await ledger()
    assert [(outcome, has_run) for outcome, _, has_run in told][:2] == [("CAUGHT_UP", True)] * 2
    assert len(told) == 3
    assert await Run.all().count() == await ScheduleSlot.all().count()


async def test_enabling_one_that_is_enabled_loses_nothing(client: Client, overdue: Data) -> None:
    before = await Schedule.get()
    await client.mutate("setScheduleEnabled", MADE, scheduleId=overdue["id"], enabled=True)
    assert len(await ledger()) == 3
    after = await Schedule.get()
    assert (after.resumed_at, after.is_enabled, after.pause_reason) == (before.resumed_at, True, "")
    assert after.next_fire_at is not None


async def test_a_pause_tells_what_was_due_as_skipped(client: Client, overdue: Data) -> None:
    await client.mutate("pauseSchedule", MADE, scheduleId=overdue["id"])
    assert await ledger() == [("SKIPPED", "The schedule was paused before its turn came.", False)] * 3
    await client.mutate("resumeSchedule", MADE, scheduleId=overdue["id"])
    assert await Run.all().count() == 0


async def test_a_slot_that_jitter_holds_back_is_told_before_an_edit(client: Client, workflow: str) -> None:
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="0 0 * * *", jitter="1h")
    slot = datetime.now(UTC).replace(second=0, microsecond=0)
    await Schedule.all().update(next_slot_at=slot, next_fire_at=slot + timedelta(minutes=20))
    await client.mutate("updateSchedule", MADE, scheduleId=made["id"], cron="0 12 * * *")
    row = await ScheduleSlot.get()
    assert (row.slot, row.run_id is not None) == (slot, True)


async def test_more_than_one_share_is_told_before_an_edit(client: Client, workflow: str) -> None:
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="* * * * *", overlap="ALLOW")
    due = datetime.now(UTC).replace(second=0, microsecond=0) - timedelta(minutes=1200)
    await Schedule.all().update(next_fire_at=due)
    await client.mutate("pauseSchedule", MADE, scheduleId=made["id"])
    rows = await ScheduleSlot.all().order_by("slot")
    assert [row.slot for row in rows[:1201]] == [due + timedelta(minutes=n) for n in range(1201)]


async def test_one_moment_that_passed_in_a_pause_is_told_when_it_is_resumed(client: Client, workflow: str) -> None:
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, onceAt="2100-01-01T00:00:00Z")
    await client.mutate("pauseSchedule", MADE, scheduleId=made["id"])
    once = datetime.now(UTC).replace(microsecond=0) - timedelta(seconds=2)
    await Schedule.all().update(once_at=once, next_fire_at=once)
    resumed = await client.mutate("resumeSchedule", MADE, scheduleId=made["id"])
    assert (resumed["nextFireAt"], resumed["wentSilentAt"]) == (None, None)
    assert await ledger() == [("SKIPPED", "The schedule was paused at this moment.", False)]
    await client.mutate("resumeSchedule", MADE, scheduleId=made["id"])
    assert len(await ledger()) == 1


async def test_one_that_is_never_due_though_it_is_not_over_raises_the_alarm(client: Client, home: Platform, workflow: str) -> None:
    made = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="0 * * * *")
    over = await client.mutate("createSchedule", MADE, workflowId=workflow, onceAt="2100-01-01T00:00:00Z")
    ending = await client.mutate("createSchedule", MADE, workflowId=workflow, cron="0 0 29 2 *")
    await Schedule.all().update(next_fire_at=None)
    await Schedule.filter(kind="ONCE").update(once_at=datetime.now(UTC) - timedelta(days=1))
    await Schedule.filter(cron="0 0 29 2 *").update(ends_at=datetime.now(UTC) + timedelta(hours=1))
    query = "query ($id: ID!) { node(id: $id) { ... on Schedule { createdAt wentSilentAt } } }"
    shown: Any = [(await client.data(query, {"id": one["id"]}))["node"] for one in (made, over, ending)]
    assert [one["wentSilentAt"] for one in shown] == [shown[0]["createdAt"], None, None]
    assert [id for id, _ in await alarms.silent(home.journal)] == [(await Schedule.get(cron="0 * * * *")).id]
    await client.mutate("setScheduleEnabled", MADE, scheduleId=made["id"], enabled=True)
    assert await alarms.silent(home.journal) == []
