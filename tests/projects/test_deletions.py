"""Projects that are deleted: unseen at once, back within 30 days, then gone without a trace but the audit log."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest
import redis.asyncio as redis

from core.clock import now
from core.ids import new_id
from core.reads import global_id
from models.audits import AuditEntry
from models.projects import Project, Role
from models.removals import LAST, SLICES
from models.saved_queries import SavedQuery
from models.workflows import (
    Cause,
    CauseKind,
    Delivery,
    Run,
    RunStatus,
    Schedule,
    ScheduleSlot,
    SentEvent,
    SlotOutcome,
    WebhookScheme,
    Workflow,
)
from services import exposures, variables
from services.databases import records
from services.platform import Platform
from services.workflows import causes
from services.workflows.schedules.clocks import Clock
from tests.clients import Client
from tests.make import Make
from tests.projects.rooms import Room, actor
from tests.test_tenants import tenant

WAITING: dict[str, Any] = {"steps": [{"key": "a", "type": "wait", "with": {"duration": "1h"}}]}
DELETED = "{ deletedProjects { id name deletedAt } projects { nodes { id } } }"


async def full(room: Room, make: Make, home: Platform) -> Workflow:
    """A row in as many tables as can be."""
    project, owner = room.project, room.owner
    database = await make.database(project)
    await records.create(database, {"title": "secret"}, owner)
    workflow = await make.workflow(project, owner, WAITING)
    await home.vault.set(project, "KEY", "a secret value", actor(owner))
    await variables.set(project, "region", "secret", None, actor(owner))
    await home.invitations.invite(project, "cat@example.com", Role.VIEWER, actor(owner))
    schedule = await Schedule.create(workflow_id=workflow.id, cron="@yearly", timezone="UTC", next_fire_at=now())
    await ScheduleSlot.create(schedule_id=schedule.id, slot=now(), outcome=SlotOutcome.SKIPPED)
    await SentEvent.create(project_id=project.id, key=str(new_id()), name="secret", correlation="", expires_at=now())
    await Cause.create(workflow_id=workflow.id, kind=CauseKind.RUN, key="secret", taken_at=now())
    query = await SavedQuery.create(project_id=project.id, name="secret", document="{ __typename }", input_schema={})
    await exposures.expose(query, "secret", "secret", actor(owner))
    await home.quotas.measure()
    return workflow


async def test_it_is_unseen_at_once_and_comes_back(room: Room, make: Make, home: Platform, client: Client, worker: None) -> None:
    workflow = await full(room, make, home)
    hook = await home.doors.create(workflow, WebhookScheme.NONE, None)
    run = await home.starter.start(workflow, input={}, key=None, by=room.owner)
    async with asyncio.timeout(20):
        while (await Run.get(id=run.id)).status is not RunStatus.WAITING:
            await asyncio.sleep(0.01)
    bob, _ = await room.member(Role.ADMIN)
    path = "/hooks/" + hook.url.rpartition("/")[2]
    assert (await room.does(room.owner, "deleteProject", projectId=room.id))["id"] == room.id
    for viewer in (room.owner, bob):
        client.token = await make.token(viewer)
        ids = [room.id, global_id(Workflow, workflow.id), global_id(Run, run.id)]
        query = "query ($id: ID!, $ids: [ID!]!) { project(id: $id) { id } nodes(ids: $ids) { id } }"
        assert await client.data(query, {"id": room.id, "ids": ids}) == {"project": None, "nodes": [None] * 3}
        listed = await client.data(DELETED)
        assert listed["projects"]["nodes"] == []
        assert [one["id"] for one in listed["deletedProjects"]] == ([room.id] if viewer is room.owner else [])
    assert (await client.http.post(path, json={})).status_code == 410
    async with asyncio.timeout(20):
        while not (ended := await Run.get(id=run.id)).has_ended:
            await asyncio.sleep(0.01)
    assert (ended.status, ended.error["message"]) == (RunStatus.CANCELED, "The project was deleted.")
    assert (await room.does(bob, "restoreProject", "Project { id }", projectId=room.id))["code"] == "NOT_FOUND"
    assert (await room.does(room.owner, "restoreProject", "Project { id name }", projectId=room.id))["id"] == room.id
    assert (await client.http.post(path, json={})).status_code == 202
    assert (await room.does(room.owner, "restoreProject", "Project { id }", projectId=room.id))["code"] == "NOT_FOUND"
    actions = {entry.action for entry in await AuditEntry.filter(project_id=room.project.id)}
    assert {"project.deleted", "project.restored"} <= actions


async def test_its_schedules_fire_no_more(room: Room, make: Make, home: Platform) -> None:
    workflow = await make.workflow(room.project, room.owner)
    schedule = await Schedule.create(workflow_id=workflow.id, cron="* * * * *", timezone="UTC", next_fire_at=now(), next_slot_at=None)
    await home.deletions.delete(room.project, actor(room.owner))
    await Clock(home.journal, home.commands).tick()
    slot = await ScheduleSlot.get(schedule_id=schedule.id)
    assert (slot.outcome, slot.reason) == (SlotOutcome.SKIPPED, "The project was deleted.")
    assert not await Run.exists()


async def test_what_is_owed_to_it_is_not_started(room: Room, make: Make, home: Platform) -> None:
    workflow = await make.workflow(room.project, room.owner)
    cause = await Cause.create(workflow_id=workflow.id, kind=CauseKind.RUN, key="one", data={})
    await home.deletions.delete(room.project, actor(room.owner))
    await home.journal.pay(causes.decide)
    assert (await Cause.get(id=cause.id)).reason == "The project was deleted."


async def test_runs_that_one_deletion_did_not_reach_are_stopped_by_a_clock(room: Room, make: Make, home: Platform) -> None:
    workflow = await make.workflow(room.project, room.owner)
    await home.deletions.delete(room.project, actor(room.owner))
    await home.starter.start(workflow, input={}, key=None, by=room.owner)  # it was accepted in that moment
    asked = "select count(*) from commands where key = 'cancel'"
    assert await home.database.pool.fetchval(asked) == 0
    await home.deletions.cancel_rest()
    await home.deletions.cancel_rest()
    assert await home.database.pool.fetchval(asked) == 1


async def named(home: Platform, ids: list[str]) -> set[str]:
    """The tables in which one of these ids stands, whatever the column."""
    pool, found = home.database.pool, set()
    for row in await pool.fetch("select tablename from pg_tables where schemaname = 'public'"):
        if await pool.fetchval(f'select exists (select from "{row[0]}" t where t::text like any($1))', [f"%{id}%" for id in ids]):
            found.add(row[0])
    return found


@pytest.fixture
async def kept(make: Make) -> Project:
    return await make.project(await make.viewer())


async def test_after_30_days_nothing_names_it_but_the_audit_log(
    room: Room, make: Make, home: Platform, kept: Project, redis_url: str
) -> None:
    workflow = await full(room, make, home)
    hook = (await home.doors.create(workflow, WebhookScheme.NONE, None)).webhook
    await room.client.http.post("/hooks/x", json={})
    run = await home.starter.start(workflow, input={}, key=None, by=room.owner)
    await Delivery.create(
        webhook_id=hook.id,
        dedupe_key="x",
        outcome="ACCEPTED",
        headers={},
        query={},
        body=b"x",
        body_sha256="",
        run_id=run.id,
        received_at=now(),
    )
    await home.deletions.delete(room.project, actor(room.owner))
    await home.deletions.purge()
    assert await Project.filter(id=room.project.id).exists()
    await Project.filter(id=room.project.id).update(deleted_at=now() - timedelta(days=31))
    late = await room.does(room.owner, "restoreProject", "Project { id }", projectId=room.id)
    assert (late["code"], late["fields"][0]["code"]) == ("CONFLICT", "EXPIRED")
    ids = [str(id) for id in (room.project.id, workflow.id, run.id, hook.id)]
    assert len(await named(home, ids)) > 12
    await home.deletions.purge()
    assert await named(home, ids) == {"audit_entries"}
    assert await Project.filter(id=kept.id).exists()
    async with redis.Redis.from_url(redis_url) as client:
        keys = [key.decode("latin-1") async for key in client.scan_iter()]
    assert not [key for key in keys for id in ids if id in key or id.replace("-", "") in key]


async def test_of_one_of_everything_nothing_is_left_but_the_log_and_the_ledger(make: Make, home: Platform) -> None:
    ada = await tenant(make, home)
    of_people = {"User", "Session", "TwoFactor", "Passkey", "Identity"}
    ids = [str(row.pk) for name, row in ada.rows.items() if name not in of_people]
    assert len(await named(home, ids)) > 40
    await Project.filter(id=ada.rows["Project"].pk).update(deleted_at=now() - timedelta(days=31))
    await home.deletions.purge()
    assert await named(home, ids) == {"audit_entries", "charges"}


async def test_the_generated_look_covers_every_table_that_names_a_project(home: Platform) -> None:
    """Each table is reached by the purge: it hangs on the project's row by foreign keys, or is trimmed by name."""
    rows = await home.database.pool.fetch(
        """with recursive reached (name) as (
            select 'projects' union
            select c.conrelid::regclass::text from pg_constraint c join reached r on c.confrelid = r.name::regclass
            where c.contype = 'f' and c.confdeltype = 'c'
        )
        select distinct table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'project_id'
            and table_name not in (select name from reached)"""
    )
    trimmed = {statement.split()[2] for statement in (*SLICES, *LAST)}
    assert {row["name"] for row in rows} - trimmed == {"audit_entries", "charges"}
