"""Whose budgets the calls of a run count in, however it was started: the table of docs/workflows/starts.md, each row of it tried."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

import pytest

from core.clock import now
from core.outgoing import Outgoing
from core.reads import global_id
from core.viewers import KeyOf, Viewer
from models.ai import AiCall
from models.projects import Project
from models.workflows import Delivery, Run, RunEnding, Schedule, TriggerType, Workflow
from server.app import STARTS
from services.accounts.api_keys import Shown
from services.ai.toolboxes import Toolbox
from services.workflows import causes
from services.workflows.schedules.clocks import Clock
from services.workflows.steps import Outside
from services.workflows.tools import WorkflowTools
from tests.ai.houses import DEAR, House
from tests.clients import Client
from tests.make import Make
from tests.mcp.callers import Office
from workers.processes import working

ASK: dict[str, Any] = {"key": "ask", "type": "ai.generate", "with": {"prompt": "Why?", "maxTokens": 10}}
FAIL: dict[str, Any] = {"key": "fail", "type": "transform", "with": {"value": "{{ 1 / input.zero }}"}}
PAST = {"first": "2024-01-01T00:00:00Z", "last": "2024-12-31T00:00:00Z"}  # a slot of `CRON`
CRON = "0 12 1 5 *"
NOBODY = (None, None)
# As of one moment: what a run owes by its end is owed before another is made of it.
OPEN = "select exists (select from runs where finished_at is null) or exists (select from causes where taken_at is null)"


@dataclass
class Street:
    """Workflows of one project, of which `asks` asks a model, and `caller`, who has a key: it stands for a person, too."""

    house: House
    client: Client
    make: Make
    address: str
    owner: Viewer
    caller: Viewer
    shown: Shown  # the caller's key
    started: set[str] = field(default_factory=set)  # mutations

    async def workflow(self, *steps: dict[str, Any]) -> Workflow:
        return await self.make.workflow(self.house.project, self.owner, {"steps": list(steps)})

    async def open(self) -> None:
        for name in "ab":
            await self.house.model(name, **DEAR)
        self.asks = await self.workflow(ASK)
        call: dict[str, Any] = {"type": "workflow.run", "with": {"workflow": global_id(Workflow, self.asks.id)}}
        self.parent = await self.workflow({**call, "key": "one"}, {**call, "key": "two", "with": {**call["with"], "wait": False}})
        self.broken, self.source = await self.workflow(FAIL), await self.workflow({**FAIL, "with": {"value": 1}})
        within = {**call, "with": {"workflow": global_id(Workflow, self.broken.id), "input": {"zero": 0}, "wait": False}}
        self.nest = await self.workflow({**within, "key": "nest"})
        await causes.set_error_workflow(self.broken, self.asks)
        await causes.set_error_workflow(self.house.project, self.asks)
        await causes.create_trigger(self.asks, self.source, RunEnding.SUCCEEDED)
        await self.asks.offer_as_tool("Asks.")

    async def start(self, mutation: str, selection: str, **input: Any) -> Any:
        self.started.add(mutation)
        made = await self.client.mutate(mutation, selection, **input)
        assert made["__typename"] != "Problem", made
        return made

    async def run(self, workflow: Workflow, input: Any = None) -> str:
        made = await self.start("runWorkflow", "Run { id }", workflowId=global_id(Workflow, workflow.id), input=input)
        id: str = made["id"]
        return id

    async def hook(self, workflow: Workflow) -> str:
        """A delivery's id."""
        of = {"workflowId": global_id(Workflow, workflow.id), "scheme": "NONE"}
        made = await self.client.mutate("createWebhook", "WebhookWithUrl { url }", **of)
        path = "/hooks/" + made["url"].rpartition("/")[2]
        answer = await self.client.http.post(path, json={"zero": 0}, headers={"content-type": "application/json"})
        assert answer.status_code == 202, answer.text
        found = await Delivery.all().order_by("-received_at").first()
        assert found is not None
        return global_id(Delivery, found.id)

    async def schedule(self, overlap: str, cron: str = CRON) -> Schedule:
        made = await self.client.mutate(
            "createSchedule", "Schedule { id }", workflowId=global_id(Workflow, self.asks.id), cron=cron, overlap=overlap
        )
        assert made["__typename"] == "Schedule", made
        found = await Schedule.all().order_by("-created_at").first()
        assert found is not None
        return found

    async def tick(self) -> None:
        await Clock(self.house.home.journal, self.house.home.commands).tick()

    async def settled(self) -> None:
        async with asyncio.timeout(30):
            while await self.house.home.database.pool.fetchval(OPEN):
                await asyncio.sleep(0.02)


# ---- the ways, each by the caller


async def by_hand(street: Street) -> None:
    await street.run(street.asks)


async def as_a_test(street: Street) -> None:
    await street.start("testWorkflow", "Run { id }", workflowId=global_id(Workflow, street.asks.id), input=None)


async def by_a_step(street: Street) -> None:
    await street.run(street.parent)


async def by_a_failure(street: Street) -> None:
    await street.run(street.broken, {"zero": 0})


async def by_a_failure_of_a_part(street: Street) -> None:
    await street.run(street.nest)


async def by_an_end(street: Street) -> None:
    await street.run(street.source)


async def as_a_test_failure(street: Street) -> None:
    await street.start("sendTestFailure", "Run { id }", workflowId=global_id(Workflow, street.broken.id))


async def as_a_projects_test_failure(street: Street) -> None:
    await street.start("sendProjectTestFailure", "Run { id }", projectId=global_id(Project, street.house.project.id))


async def by_a_delivery(street: Street) -> None:
    await street.hook(street.asks)


async def by_a_failure_after_a_delivery(street: Street) -> None:
    await street.hook(street.broken)


async def by_a_replay(street: Street) -> None:
    delivery = await street.hook(street.source)
    await street.settled()
    await AiCall.all().delete()
    await street.start("replayDeliveries", "Replay { deliveries { id } }", deliveryIds=[delivery])


async def by_a_schedule(street: Street) -> None:
    schedule = await street.schedule("ALLOW")
    await Schedule.filter(id=schedule.id).update(next_fire_at=now())
    await street.tick()


async def by_a_backfill(street: Street) -> None:
    await street.start(
        "backfillSchedule", "Backfill { missingCount }", scheduleId=global_id(Schedule, (await street.schedule("ALLOW")).id), **PAST
    )


async def by_a_backfill_in_turn(street: Street) -> None:
    await street.start(
        "backfillSchedule", "Backfill { missingCount }", scheduleId=global_id(Schedule, (await street.schedule("SKIP")).id), **PAST
    )
    await street.tick()


async def as_a_retry(street: Street) -> None:
    await by_a_schedule(street)
    await street.settled()
    await AiCall.all().delete()
    run = await Run.filter(trigger_type=TriggerType.SCHEDULE).order_by("-created_at").first()
    assert run is not None
    await street.start("retryRun", "Run { id }", runId=global_id(Run, run.id), **{"from": "START"}, rerunEffects=True)


async def as_a_tool_of_a_conversation(street: Street) -> None:
    box: Toolbox = WorkflowTools(street.house.home.starter)
    project_id = street.house.project.id
    (offer,) = await box.offers(street.caller, project_id)
    key = f"{street.caller.principal_id}"
    assert not (await box.call(street.caller, project_id, offer, {}, key=key, timeout_seconds=30)).is_error


async def as_an_mcp_tool(street: Street) -> None:
    office = Office(street.make, street.address, street.house.project, street.owner, street.shown)
    await office.tool(street.asks, "asks")
    async with office.client() as mcp:
        assert not (await mcp.call_tool("asks", {})).is_error


async def as_a_comparison(street: Street) -> None:
    of = {"projectId": global_id(Project, street.house.project.id), "prompt": "Why?"}
    await street.start("startComparison", "ModelComparison { id }", **of)
    async with asyncio.timeout(30):
        while await AiCall.all().count() < 2:
            await asyncio.sleep(0.02)


Way = Callable[[Street], Awaitable[None]]
# What asks, and whether whoever called pays for it. None: a call of no run.
WAYS: Mapping[Way, tuple[TriggerType | None, bool]] = {
    by_hand: (TriggerType.MANUAL, True),
    as_a_test: (TriggerType.TEST, True),
    by_a_step: (TriggerType.PARENT, True),
    by_a_failure: (TriggerType.ERROR, True),
    by_a_failure_of_a_part: (TriggerType.ERROR, True),
    by_an_end: (TriggerType.RUN, True),
    as_a_test_failure: (TriggerType.ERROR, True),
    as_a_projects_test_failure: (TriggerType.ERROR, True),
    by_a_delivery: (TriggerType.WEBHOOK, False),
    by_a_failure_after_a_delivery: (TriggerType.ERROR, False),
    by_a_replay: (TriggerType.RUN, True),
    by_a_schedule: (TriggerType.SCHEDULE, False),
    by_a_backfill: (TriggerType.SCHEDULE, True),
    by_a_backfill_in_turn: (TriggerType.SCHEDULE, True),
    as_a_retry: (TriggerType.SCHEDULE, True),
    as_a_tool_of_a_conversation: (TriggerType.MANUAL, True),
    as_an_mcp_tool: (TriggerType.MANUAL, True),
    as_a_comparison: (None, True),
}
# What starts no run, or asks as its message says (tests/conversations/test_answers.py).
NO_RUNS = {"sendEvent", "sendMessage", "editMessage", "regenerateMessage"}


@pytest.fixture
async def owner(make: Make) -> Viewer:
    return await make.viewer()


@pytest.fixture
async def project(make: Make, owner: Viewer) -> Project:
    return await make.project(owner)


@pytest.fixture
async def street(house: House, client: Client, make: Make, address: str, owner: Viewer) -> AsyncIterator[Street]:
    key = await make.key(owner, house.project)
    caller = replace(owner, key=KeyOf(key.api_key.id, house.project.id, key.api_key.scope, True))
    client.token = key.secret
    found, http = Street(house, client, make, address, owner, caller, key), Outgoing()
    await found.open()
    async with working(house.home, Outside(http, house.router)):
        yield found
    await http.close()


async def test_whoever_asked_pays_for_a_run_however_it_was_started(street: Street) -> None:
    key = street.caller.key
    assert key is not None
    for way, (type, pays) in WAYS.items():
        await AiCall.all().delete()
        await way(street)
        await street.settled()
        assert await payers() == {(type, *((street.caller.user_id, key.id) if pays else NOBODY))}, way.__name__
    assert {type for type, _ in WAYS.values()} == {None, *TriggerType}
    assert street.started == STARTS - NO_RUNS


async def payers() -> set[tuple[TriggerType | None, UUID | None, UUID | None]]:
    calls = await AiCall.all()
    types = {run.id: run.trigger_type for run in await Run.filter(id__in=[call.run_id for call in calls if call.run_id is not None])}
    return {(None if call.run_id is None else types[call.run_id], call.user_id, call.key_id) for call in calls}
