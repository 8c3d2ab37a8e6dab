"""Quotas: measured by a clock, looked at by the doors."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.clock import now
from core.reads import global_id
from core.settings import Quotas, Settings
from models.audits import AuditEntry
from models.conversations import Conversation, Message
from models.databases import Database, Record
from models.quotas import Quota, QuotaOverride, Usage
from models.workflows import Cause, CauseKind, Delivery, Run, Schedule, ScheduleSlot, SlotOutcome, WebhookScheme, Workflow
from server import commands
from services.platform import Platform
from services.workflows import causes
from services.workflows.schedules.clocks import Clock
from tests.clients import Data
from tests.projects.rooms import Room
from tests.test_tenants import talk

RUN = "Run { id }"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"quotas": Quotas(records=2, runs_a_day=2, measure_seconds=3600)})


async def measured(home: Platform) -> None:
    """As if there were no need to rest."""
    await Usage.all().update(took_seconds=0)
    await replace(home.quotas, settings=home.settings.quotas.model_copy(update={"measure_seconds": 0})).measure()


async def usage(room: Room) -> dict[str, Data]:
    room.client.token = await room.make.token(room.owner)
    query = "query ($id: ID!) { project(id: $id) { usage { quota used most measuredAt } } }"
    return {one["quota"]: one for one in (await room.client.data(query, {"id": room.id}))["project"]["usage"]}


async def test_records_are_refused_once_the_quota_is_used_up(room: Room, home: Platform, worker: None) -> None:
    database = await room.make.database(room.project)
    given = {"databaseId": global_id(Database, database.id), "values": {"title": "a"}}
    share = (await usage(room))["RECORDS"]
    assert (share["used"], share["most"]) == (0, 2)
    for _ in range(2):
        assert (await room.does(room.owner, "createRecord", "Record { id }", **given))["__typename"] == "Record"
    await measured(home)
    refused = await room.does(room.owner, "createRecord", "Record { id }", **given)
    assert (refused["code"], "RECORDS" in refused["message"]) == ("QUOTA_EXCEEDED", True)
    assert (await usage(room))["RECORDS"]["used"] == 2
    insert = {"key": "a", "type": "database.insert", "with": {"database": given["databaseId"], "values": {"title": "a"}}}
    workflow = await room.make.workflow(room.project, room.owner, {"steps": [insert]})
    run = await home.starter.start(workflow, input={}, key=None, by=room.owner)
    while not (run := await Run.get(id=run.id)).has_ended:
        await home.events.flush()
    assert run.error["code"] == "QUOTA_EXCEEDED"
    await home.quotas.override(room.project.id, Quota.RECORDS, 3)
    assert (await room.does(room.owner, "createRecord", "Record { id }", **given))["__typename"] == "Record"
    await home.quotas.usual(room.project.id, Quota.RECORDS)
    assert (await room.does(room.owner, "createRecord", "Record { id }", **given))["code"] == "QUOTA_EXCEEDED"
    assert await Record.all().count() == 3


async def test_no_door_starts_more_runs_than_a_day_has(room: Room, home: Platform) -> None:
    workflow = await room.make.workflow(room.project, room.owner)
    other = await room.make.project(room.owner)
    free = await room.make.workflow(other, room.owner)
    path = "/hooks/" + (await home.doors.create(workflow, WebhookScheme.NONE, None)).url.rpartition("/")[2]
    for _ in range(2):
        assert (await room.client.http.post(path, json={})).status_code == 202
    await measured(home)
    turned = await room.client.http.post(path, json={})
    assert (turned.status_code, turned.json()["error"]["code"]) == (429, "QUOTA_EXCEEDED")
    assert 0 < int(turned.headers["retry-after"]) <= 86_400
    refused = await room.does(room.owner, "runWorkflow", RUN, workflowId=global_id(Workflow, workflow.id), input={})
    assert (refused["code"], "RUNS_A_DAY" in refused["message"], refused["retryAfterSeconds"] > 0) == ("QUOTA_EXCEEDED", True, True)
    schedule = await Schedule.create(workflow_id=workflow.id, cron="* * * * *", timezone="UTC", next_fire_at=now())
    await Clock(home.journal, home.commands).tick()
    slot = await ScheduleSlot.get(schedule_id=schedule.id)
    assert (slot.outcome, "quota" in slot.reason) == (SlotOutcome.SKIPPED, True)
    cause = await Cause.create(workflow_id=workflow.id, kind=CauseKind.RUN, key="one", data={})
    await home.journal.pay(causes.decide)
    assert "quota" in (await Cause.get(id=cause.id)).reason
    assert (await room.does(room.owner, "runWorkflow", RUN, workflowId=global_id(Workflow, free.id), input={}))["__typename"] == "Run"
    assert (await Run.filter(project_id=room.project.id).count(), await Delivery.all().count()) == (2, 2)
    assert (await usage(room))["RUNS_A_DAY"]["used"] == 2
    # What was measured yesterday says nothing of today.
    await Usage.filter(project_id=room.project.id).update(measured_at=now() - timedelta(days=1))
    assert (await room.client.http.post(path, json={})).status_code == 202


async def test_a_full_project_is_estimated_by_a_sample(room: Room, home: Platform) -> None:
    database = await room.make.database(room.project)
    await Record.bulk_create([Record(database_id=database.id, values={"title": "x" * 1000}, origin=f"test/{n}") for n in range(300)])
    await measured(home)
    used = (await usage(room))["STORAGE_BYTES"]["used"]
    assert 300 * 900 < used < 300 * 1200 or used < 300 * 200  # PostgreSQL may have compressed them
    await home.quotas.override(room.project.id, Quota.STORAGE_BYTES, 1000)
    workflow = await room.make.workflow(room.project, room.owner)
    refused = await room.does(room.owner, "runWorkflow", RUN, workflowId=global_id(Workflow, workflow.id), input={})
    assert "STORAGE_BYTES" in refused["message"]


async def test_what_is_said_in_conversations_takes_room(room: Room, home: Platform) -> None:
    conversation, _ = await talk(room.owner, room.project)
    await Message.all().update(text=secrets.token_hex(10_000))
    await measured(home)
    assert (await usage(room))["STORAGE_BYTES"]["used"] > 3 * 10_000
    await home.quotas.override(room.project.id, Quota.STORAGE_BYTES, 30_000)
    given = {"conversationId": global_id(Conversation, conversation.id), "text": "More?"}
    refused = await room.does(room.owner, "sendMessage", "Message { id }", **given)
    assert (refused["code"], "STORAGE_BYTES" in refused["message"]) == ("QUOTA_EXCEEDED", True)


async def test_an_idle_project_is_measured_rarely(room: Room, home: Platform) -> None:
    await measured(home)
    first = await Usage.get(project_id=room.project.id)
    await measured(home)
    assert (await Usage.get(project_id=room.project.id)).measured_at == first.measured_at
    workflow = await room.make.workflow(room.project, room.owner)
    await home.starter.start(workflow, input={}, key=None, by=room.owner)
    await measured(home)
    assert (await Usage.get(project_id=room.project.id)).runs_today == 1


def test_an_operator_says_otherwise_in_words_that_are_checked(tmp_path: Path) -> None:
    settings = Settings(_env_file=None, data_dir=tmp_path)
    for quota, most, message in (
        ("ROWS", "1", "There is no quota ROWS"),
        ("RECORDS", "many", "whole number"),
        ("RECORDS", "-1", "whole number"),
    ):
        with pytest.raises(Exception, match=message):
            commands.set_quota(settings, "x", quota, most)


async def test_what_the_operator_said_is_a_row(room: Room, home: Platform) -> None:
    await home.quotas.override(room.project.id, Quota.RECORDS, None)
    assert (await usage(room))["RECORDS"]["most"] is None
    assert await QuotaOverride.all().count() == 1
    await home.quotas.usual(room.project.id, Quota.RECORDS)
    entries = await AuditEntry.filter(project_id=room.project.id).order_by("created_at", "id")
    assert [(entry.action, entry.user_id, entry.after) for entry in entries] == [
        ("quota.set", None, {"quota": "RECORDS", "most": None}),
        ("quota.unset", None, {"quota": "RECORDS"}),
    ]
