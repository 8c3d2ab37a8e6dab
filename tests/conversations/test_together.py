"""Models, tools and people together: asked over the API, answered by a worker whose router asks a provider on loopback, with a workflow, a database and
an MCP server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from core.outgoing import Outgoing
from core.reads import global_id, key_of
from core.settings import Settings
from models.conversations import Message, MessageStatus, ToolCall, ToolCallStatus
from models.databases import Record
from models.projects import Project
from models.workflows import Run, RunStatus, Workflow
from services import platform
from services.ai import Prompt
from services.platform import Platform
from services.workflows.steps import Outside
from tests import processes
from tests.ai import houses, vendors
from tests.ai.houses import DEAR
from tests.clients import Data
from tests.conversations.rooms import SECONDS, Room, answering
from tests.conversations.scripts import Obedient, Turn, calls, turns
from tests.mcp_servers import rooms as mcp_rooms
from tests.mcp_servers.servers import Site, tool
from tests.processes import Started
from workers.processes import working

DOUBLE: dict[str, Any] = {
    "input": {"type": "object", "properties": {"value": {"type": "integer"}}, "required": ["value"]},
    "steps": [
        {"key": "hold", "type": "wait", "with": {"event": "go"}},
        {"key": "one", "type": "transform", "with": {"value": "{{ input.value * 2 }}"}},
    ],
    "output": "{{ steps.one.output.value }}",
}
OFFERED = "query ($id: ID!) { chatTools(projectId: $id) { key name label hasEffects isAllowed } }"
SHOWN = """query ($id: ID!) { message(id: $id) { status text costMicros citations aiCalls { nodes { status costMicros } }
    toolCalls { nodes { tool status hasEffects result answeredBy { id } } } } }"""


@dataclass
class Shop:
    """A project with one tool of each kind: `names` is what models call them."""

    room: Room
    site: Site
    record: Record
    workflow: Workflow
    keys: list[str]
    names: dict[str, str]

    async def waiting(self, answer: Data, *kinds: str) -> dict[str, ToolCall]:
        """By kind, when a person is asked for these."""
        found: dict[str, ToolCall] = {}
        async with asyncio.timeout(SECONDS * 3):
            while set(found) != set(kinds):
                rows = await ToolCall.filter(message_id=key_of(Message, answer["id"]), status=ToolCallStatus.WAITING)
                found = {row.name.partition("_")[0]: row for row in rows}
                await asyncio.sleep(0.02)
        return found

    async def allow(self, call: ToolCall) -> None:
        said = await self.room.client.mutate("answerToolCall", "ToolCall { id }", toolCallId=global_id(ToolCall, call.id), allow="ONCE")
        assert said["__typename"] == "ToolCall", said

    async def go(self) -> None:
        """The one run goes on."""
        async with asyncio.timeout(SECONDS * 3):
            while not await Run.filter(status=RunStatus.WAITING).exists():
                await asyncio.sleep(0.02)
        project = global_id(Project, self.room.project.id)
        sent = await self.room.client.mutate("sendEvent", "SentEvent { __typename }", projectId=project, name="go")
        assert sent["__typename"] != "Problem", sent


@pytest.fixture
def settings(settings: Settings, site: Site) -> Settings:
    return settings.model_copy(update={"outgoing_allow": (site.allowed,)})


@pytest.fixture
async def shop(room: Room, site: Site) -> Shop:
    database = await room.make.database(room.project)
    record = await Record.create(database_id=database.id, values={"title": "Four", "kind": "4"}, origin="record/four")
    workflow = await room.make.workflow(room.project, room.owner, DOUBLE)
    await workflow.offer_as_tool("Doubles.")
    site.add(tool("print"))
    await mcp_rooms.Room(room.make, room.client, room.owner, room.project).allowed(site, "print")
    offered = (await room.client.data(OFFERED, {"id": global_id(Project, room.project.id)}))["chatTools"]
    assert sorted((one["key"].partition(":")[0], one["hasEffects"], one["isAllowed"]) for one in offered) == [
        ("database", False, True),
        ("mcp", True, False),
        ("workflow", True, False),
    ]
    site.calls.clear()
    names = {one["name"].partition("_")[0]: one["name"] for one in offered}
    return Shop(room, site, record, workflow, [one["key"] for one in offered], names)


async def test_a_workflow_a_database_and_an_mcp_server_are_used_as_a_person_allows_and_told_to_the_model(shop: Shop) -> None:
    room, home, names = shop.room, shop.room.home, shop.names
    async with houses.opened(home, room.project) as house:
        await house.model(
            "able",
            vendors.openai("I look.", calls=[(names["database"], {"where": {"kind": "4"}})]),
            vendors.openai(calls=[(names["workflow"], {"value": 4}), (names["mcp"], {"text": "four"})]),
            vendors.openai("It is", " 8 [1]."),
            **DEAR,
        )
        http = Outgoing(home.settings.outgoing_allow)
        async with working(home, Outside(http, house.router, mcp=home.mcp)):
            conversation = await room.conversation(tools=shop.keys, model="openai:able")
            answer = await room.ask(conversation, "Twice four?", recordIds=[global_id(Record, shop.record.id)])
            asked = await shop.waiting(answer, "workflow", "mcp")
            assert (await Run.all().count(), shop.site.calls) == (0, [])
            for call in asked.values():
                await shop.allow(call)
            await shop.go()
            events = await room.events(answer["id"])
        await http.close()
        bodies = house.script.bodies
    assert [event["type"] for event in events if event["type"] != "TEXT"] == [
        *("STARTED", "TOOL_CALLED", "TOOL_ANSWERED", "TOOL_CALLED", "TOOL_CALLED", "WAITING"),
        *("TOOL_ALLOWED", "TOOL_ANSWERED", "TOOL_ALLOWED", "TOOL_ANSWERED", "DONE"),
    ]
    run = await Run.get()
    assert (run.input, run.output, run.started_by_id) == ({"value": 4}, 8, room.owner.user_id)
    ((name, arguments, meta),) = shop.site.calls
    assert (name, arguments, meta["idempotencyKey"]) == ("print", {"text": "four"}, str(asked["mcp"].id))
    told = [[message["content"] for message in body["messages"] if message["role"] == "tool"] for body in bodies]
    assert [len(each) for each in told] == [0, 1, 3]
    order = ("database", "workflow", "mcp")
    assert all(text.startswith(f'<tool_result name="{names[kind]}">\n') for kind, text in zip(order, told[2], strict=True))
    looked, doubled, printed = told[2]
    assert ('"Four"' in looked, "\n8\n" in doubled, "print was called with {'text': 'four'}" in printed) == (True, True, True)
    shown = (await room.client.data(SHOWN, {"id": answer["id"]}))["message"]
    assert (shown["status"], shown["text"]) == ("DONE", "I look.\n\nIt is 8 [1].")
    assert shown["citations"] == [{"number": 1, "type": "Record", "id": global_id(Record, shop.record.id), "title": "Database"}]
    assert [call["status"] for call in shown["toolCalls"]["nodes"]] == ["DONE"] * 3
    assert [call["answeredBy"] is not None for call in shown["toolCalls"]["nodes"]] == [False, True, True]
    costs = [call["costMicros"] for call in shown["aiCalls"]["nodes"]]
    assert (len(costs), sum(costs)) == (3, shown["costMicros"])


def by_heart(prompt: Prompt) -> Turn:
    """Uses the workflow and the server of which it is told, then says what they have said."""
    if not any(message.role == "tool" for message in prompt.history):
        names = {one.name.partition("_")[0]: one.name for one in prompt.tools}
        return [calls(names["workflow"], value=4), calls(names["mcp"], text="four")]
    return ["\n".join(message.text for message in prompt.history if message.role == "tool")]


async def test_a_run_that_takes_longer_than_a_use_may_is_named_to_the_model(shop: Shop) -> None:
    """There is no worker that runs it."""
    room, names = shop.room, shop.names
    models = Obedient(turns([calls(names["workflow"], value=4)], ["It goes on."]))
    async with answering(room.home, models, room.home.toolboxes, tool_seconds=0.1):
        answer = await room.ask(await room.conversation(tools=shop.keys))
        await shop.allow((await shop.waiting(answer, "workflow"))["workflow"])
        await room.ended(answer["id"])
    run = await Run.get()
    assert f"The run {global_id(Run, run.id)} has been started and goes on" in models.prompts[1][0].history[-1].text


async def test_a_conversation_that_no_model_could_read_is_not_sent_to_one(room: Room) -> None:
    conversation, models = await room.conversation(), Obedient(turns(["Because."]))
    async with answering(room.home, models, prompt_bytes=1500):
        await room.ended((await room.ask(conversation, "x" * 900))["id"])
        row = await room.ended((await room.ask(conversation, "y" * 900))["id"])
    assert (row.status, row.error_code, len(models.prompts)) == (MessageStatus.FAILED, "CONTEXT_TOO_LONG", 1)


class Learned(Obedient):
    observer = None  # of a semantic cache, which it has not


def by_hand() -> int:
    """`python -m workers`, but for the model."""

    @asynccontextmanager
    async def outside(home: Platform) -> AsyncIterator[tuple[Outgoing, Learned]]:
        yield Outgoing(home.settings.outgoing_allow), Learned(by_heart)

    platform.outside = outside  # type: ignore[assignment]  # it is asked as the router is
    return processes.work()


async def test_workers_that_die_between_use_and_result_have_each_effect_once(shop: Shop, settings: Settings, tmp_path: Path) -> None:
    room, site = shop.room, shop.site
    printed, never = dict[str, str](), asyncio.Event()

    async def prints(arguments: dict[str, Any]) -> str:
        """As a server that knows a call that it has had."""
        key = site.calls[-1][2]["idempotencyKey"]
        if key not in printed:
            printed[key] = arguments["text"]
            await never.wait()
        return f"Printed once: {printed[key]}."

    site.add(tool("print"), prints)
    env = {
        "DATABASE_URL": settings.database_url,
        "REDIS_URL": settings.redis_url,
        "DATA_DIR": str(settings.data_dir),
        "DATABASE_CONNECTIONS": "4",
        "OUTGOING_ALLOW": site.allowed,
        "LOCAL_MODEL": "false",
        "CONVERSATIONS__LEASE_SECONDS": "4",
        "CONVERSATIONS__TAKEOVERS_MOST": "50",  # a busy machine may be late with a heartbeat: an effect is one all the same
        "CONVERSATIONS__HEARTBEAT_SECONDS": "0.5",
        "ENGINE__LEASE_SECONDS": "2",
        "ENGINE__HEARTBEAT_SECONDS": "0.5",
        "ENGINE__SWEEP_SECONDS": "0.2",
    }

    def worker(name: str) -> AbstractAsyncContextManager[Started]:
        return processes.started(by_hand, env, tmp_path, name)

    answer = await room.ask(await room.conversation(tools=shop.keys), "Twice four?")
    async with worker("first") as first:
        for call in (await shop.waiting(answer, "workflow", "mcp")).values():
            await shop.allow(call)
        async with asyncio.timeout(SECONDS * 3):
            while not await Run.filter(status=RunStatus.WAITING).exists():
                await asyncio.sleep(0.02)
        first.kill()  # the run has begun, and the answer waits for it
    async with worker("second") as second:
        await shop.go()
        async with asyncio.timeout(SECONDS * 3):
            while not printed:
                await asyncio.sleep(0.02)
        second.kill()  # the server has done it, and has not said so
    async with worker("third"):
        async with asyncio.timeout(SECONDS * 3):
            while not (row := await room.row(answer["id"])).status.is_final:
                await asyncio.sleep(0.05)
    assert (row.status, row.takeovers >= 2) == (MessageStatus.DONE, True), row.error
    assert ("\n8\n" in row.text, "Printed once: four." in row.text) == (True, True)
    assert [run.output for run in await Run.all()] == [8]
    assert list(printed.values()) == ["four"]
    assert len({meta["idempotencyKey"] for _, _, meta in site.calls}) == 1
