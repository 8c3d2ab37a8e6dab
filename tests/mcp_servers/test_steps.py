"""`mcp.call` in runs."""

from __future__ import annotations

from typing import Any

import pytest

from core.callers import Actor
from core.fields import MASK
from core.reads import global_id
from models.events import Event
from models.mcp_servers import McpServer
from models.workflows import Run, Step, StepEffect, Workflow
from services.platform import Platform
from services.workflows import definitions
from tests.mcp_servers.rooms import Room
from tests.mcp_servers.servers import Site, tool
from tests.mcp_servers.test_clients import global_id_of
from tests.workflows.conftest import Runs

KEY = "a-secret-that-stays"


@pytest.fixture
def runs(home: Platform, room: Room) -> Runs:
    """In the room's project."""
    found = Runs(home, room.make)
    found._viewer, found._project = room.owner, room.project
    return found


def call(server: McpServer, name: str, **more: Any) -> dict[str, Any]:
    arguments = more.pop("arguments", {})
    return {"key": "call", "type": "mcp.call", "with": {"server": global_id_of(server), "tool": name, "arguments": arguments, **more}}


async def test_a_run_calls_a_tool_and_has_its_answer(room: Room, runs: Runs, home: Platform, site: Site, worker: None) -> None:
    async def repeats(arguments: dict[str, Any]) -> str:
        return f"You said {arguments['word']}."

    await home.vault.set(room.project, "KEY", KEY, Actor(room.owner))
    site.add(tool("repeat", reads=True), repeats)
    server = await room.allowed(site, "repeat")
    run = await runs.ended(
        await runs.start(call(server, "repeat", arguments={"word": "{{ secrets.KEY }}"}), output="{{ steps.call.output.text }}")
    )
    assert (run.status, run.output) == ("SUCCEEDED", f"You said {MASK}."), run.error
    assert site.calls[0][1] == {"word": KEY}
    step = await Step.get(run_id=run.id)
    assert (step.effect, KEY in str([step.input, step.output])) == (StepEffect.OUTSIDE, False)
    unbelieved = await runs.ended(await runs.start(call(server, "repeat", readOnly=True)))
    assert (unbelieved.error["code"], len(site.calls)) == ("TOOL_NOT_READ_ONLY", 1)
    assert (await Step.get(run_id=unbelieved.id)).effect is StepEffect.IDEMPOTENT


async def test_what_a_server_says_for_logs_is_in_the_log_without_what_it_was_sent(room: Room, runs: Runs, site: Site, worker: None) -> None:
    site.add(tool("send"))
    site.wanted = lambda: KEY
    server = await room.allowed(site, "send", auth="HEADER", headerValue=KEY)
    site.messages = ["Sent by you.", f"You are {KEY}."]
    run = await runs.ended(await runs.start(call(server, "send")))
    assert run.status == "SUCCEEDED", run.error
    told = await Event.filter(stream=run.id, type="STEP_LOG").order_by("seq")
    assert [(event.data["level"], event.data["message"]) for event in told] == [("WARN", "Sent by you."), ("WARN", f"You are {MASK}.")]


async def test_a_tool_that_was_changed_under_a_workflow_stops_it(room: Room, runs: Runs, site: Site, worker: None) -> None:
    site.add(tool("send", "Sends."))
    server = await room.allowed(site, "send")
    workflow = await runs.workflow(call(server, "send"))
    assert (await runs.ended(await runs.of(workflow))).status == "SUCCEEDED"
    site.add(tool("send", "Sends, to somebody else."))
    run = await runs.ended(await runs.of(workflow))
    assert (run.error["code"], run.error["step"]) == ("TOOL_CHANGED", "call"), run.error
    assert len(site.calls) == 1
    forbidden = await runs.ended(await runs.start({**call(server, "other"), "key": "call"}))
    assert forbidden.error["code"] == "MCP_NOT_FOUND"


async def test_what_is_tried_again_has_the_same_key(room: Room, runs: Runs, site: Site, worker: None) -> None:
    async def fails_once(_: dict[str, Any]) -> str:
        if len(site.calls) == 1:
            raise ValueError("not yet")
        return "done"

    site.add(tool("send"), fails_once)
    server = await room.allowed(site, "send")
    step = {**call(server, "send"), "retry": {"attempts": 2, "backoff": "10ms", "on": ["TOOL_FAILED"]}}
    run = await runs.ended(await runs.start(step))
    assert run.status == "SUCCEEDED", run.error
    assert [meta["idempotencyKey"] for _, _, meta in site.calls] == [f"{run.id}/call/-1"] * 2


async def test_a_plan_calls_nothing(room: Room, runs: Runs, site: Site) -> None:
    site.add(tool("send"))
    server = await room.allowed(site, "send")
    workflow = await runs.workflow(call(server, "send"))
    query = "query ($id: ID!) { planRun(workflowId: $id) { steps { key effect } } }"
    (step,) = (await room.client.data(query, {"id": global_id(Workflow, workflow.id)}))["planRun"]["steps"]
    assert (step["key"], step["effect"]) == ("call", "OUTSIDE")
    assert site.calls == []


def test_what_is_no_server_is_said_when_it_is_saved() -> None:
    for server in ("everything", "http://example.com/mcp", global_id(Run, Run().id)):
        definition: Any = {"steps": [{"key": "a", "type": "mcp.call", "with": {"server": server, "tool": "x"}}]}
        (fault,) = definitions.check(definition, most_bytes=10_000, most_steps=5)
        assert (fault.path, fault.code) == ("definition.steps[0].with.server", "NOT_AN_ID")
