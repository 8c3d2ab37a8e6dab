"""What conversations get to use: workflows, databases and tools of MCP servers, each as somebody who may."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import orjson
import pytest

from core.fields import JSON
from core.ids import new_id
from core.reads import global_id
from core.settings import Conversations
from models.databases import Record
from models.mcp_servers import McpAuth, McpServer, McpTool, McpToolState
from models.projects import Project, Role
from models.workflows import Run
from services.ai.toolboxes import RESULT_MOST, Offer, Toolbox, ToolResult, told, tool_name
from services.databases import records
from services.databases.tools import DatabaseTools
from services.mcp_servers.tools import McpTools
from services.platform import Platform
from services.workflows import versions
from services.workflows.tools import WorkflowTools
from tests.make import Make
from tests.workflows.conftest import Runs

STRICT = {
    "input": {"type": "object", "properties": {"value": {"type": "integer"}}, "required": ["value"]},
    "steps": [{"key": "one", "type": "transform", "with": {"value": "{{ input.value * 2 }}"}}],
    "output": "{{ steps.one.output.value }}",
}
NAME = re.compile("[a-zA-Z0-9_-]{1,64}")
MOST = Conversations().tool_characters


@pytest.fixture
async def project(make: Make) -> Project:
    return await make.project(await make.viewer())


def test_a_tools_name_is_one_that_every_provider_takes_and_no_two_are_alike() -> None:
    called = ["Send invoice", "Send-Invoice!", "Überweisung", "日本語", "", "x" * 300, "../../etc", "a b\nc"]
    names = [tool_name(kind, one, f"{kind}:{n}") for kind in ("workflow", "database", "mcp") for n, one in enumerate(called * 3)]
    assert len(set(names)) == len(names)
    assert all(NAME.fullmatch(name) for name in names)
    assert tool_name("mcp", "Other", "mcp:1")[-8:] == tool_name("mcp", "Name", "mcp:1")[-8:]


def test_a_long_answer_loses_its_end_and_says_so() -> None:
    assert told({"a": 1}) == ToolResult('{"a":1}')
    long = told("x" * (RESULT_MOST + 7)).text
    assert long.startswith("x" * RESULT_MOST)
    assert long.endswith("[Cut off: 7 more characters.]")


async def offered(toolbox: Toolbox, project: Project, make: Make, role: Role) -> list[Offer]:
    viewer = await make.viewer()
    await make.member(project, viewer, role)
    return list(await toolbox.offers(viewer, project.id))


async def test_a_workflow_is_a_tool_when_somebody_said_so(home: Platform, make: Make, project: Project, worker: None) -> None:
    owner = await make.viewer()
    await make.member(project, owner, Role.OWNER)
    toolbox, workflow = WorkflowTools(home.starter), await make.workflow(project, owner, STRICT)
    assert await toolbox.offers(owner, project.id) == []
    await workflow.offer_as_tool("Doubles a number.")
    (offer,) = await toolbox.offers(owner, project.id)
    assert (offer.id, offer.has_effects, offer.tool.description) == (f"workflow:{workflow.id}", True, "Doubles a number.")
    assert offer.tool.schema == STRICT["input"]
    assert [await offered(toolbox, project, make, role) for role in (Role.OPERATOR, Role.VIEWER)] == [[offer], []]

    async def call(arguments: dict[str, JSON], key: str, seconds: float = 60, **more: Any) -> ToolResult:
        return await toolbox.call(more.get("by", owner), project.id, offer, arguments, key=key, timeout_seconds=seconds)

    assert await call({"value": 4}, "first") == ToolResult("8")
    assert await call({"value": 4}, "first") == ToolResult("8")  # the same use, made again after a crash
    assert await Run.filter(workflow_id=workflow.id).count() == 1
    assert (await call({"value": "x"}, "second")).is_error
    assert (await call({"value": 5}, "first")).is_error  # the key was of another input
    viewer, stranger = await make.viewer(), await make.viewer()
    await make.member(project, viewer, Role.VIEWER)
    for by in (viewer, stranger):
        assert (await call({"value": 4}, "third", by=by)).is_error
    other_steps: Any = {**STRICT, "output": "{{ -steps.one.output.value }}"}
    await versions.update(workflow, None, other_steps, home.settings.engine, owner)
    (next_version,) = await toolbox.offers(owner, project.id)
    assert next_version.fingerprint != offer.fingerprint  # it does something else, whatever it says of itself
    assert "is not what it was" in (await call({"value": 4}, "third")).text
    await workflow.offer_as_tool(None)
    assert (await call({"value": 4}, "fourth")).is_error
    assert await Run.filter(workflow_id=workflow.id).count() == 1
    await workflow.offer_as_tool("Doubles another number.")
    (other,) = await toolbox.offers(owner, project.id)
    assert (other.fingerprint == offer.fingerprint, other.tool.name == offer.tool.name) == (False, True)


async def test_a_run_that_goes_on_is_named(home: Platform, make: Make, runs: Runs) -> None:
    """There is no worker."""
    wait = await runs.workflow({"key": "w", "type": "transform"}, input={"type": "string"})
    await wait.offer_as_tool("Waits.")
    toolbox, viewer, project = WorkflowTools(home.starter), await runs.viewer(), await runs.project()
    (offer,) = await toolbox.offers(viewer, project.id)
    assert offer.tool.schema["properties"] == {"input": {"type": "string"}}
    result = await toolbox.call(viewer, project.id, offer, {"input": "x"}, key="key", timeout_seconds=0.01)
    run = await Run.get(workflow_id=wait.id)
    assert (run.input, global_id(Run, run.id) in result.text, result.is_error) == ("x", True, False)


@pytest.fixture
def runs(home: Platform, make: Make) -> Runs:
    return Runs(home, make)


async def test_a_database_is_read_by_who_may_see_it(home: Platform, make: Make, project: Project) -> None:
    toolbox, database, owner = DatabaseTools(home.database.reads, MOST), await make.database(project), await make.viewer()
    await make.member(project, owner, Role.OWNER)
    for title in ("a", "b", "b"):
        await records.create(database, {"title": title}, owner)
    (offer,) = await offered(toolbox, project, make, Role.VIEWER)
    assert (offer.id, offer.has_effects) == (f"database:{database.id}", False)

    async def call(arguments: dict[str, JSON], **more: Any) -> ToolResult:
        return await toolbox.call(more.get("by", owner), more.get("of", project).id, offer, arguments, key="key", timeout_seconds=5)

    assert (await call({"where": {"title": "b"}})).text.count('"title": "b"') == 2
    assert (await call({"limit": 1})).text.count('"title":') == 1
    for bad in ({"where": "x"}, {"limit": 0}, {"limit": 101}, {"limit": True}, {"where": {"none": 1}}, {"where": {"title": "\0"}}):
        assert (await call(bad)).is_error, bad  # type: ignore[arg-type]  # a dict of one kind
    assert (await call({}, by=await make.viewer())).is_error
    assert (await call({}, of=await make.project(owner))).is_error


async def test_of_many_or_large_records_a_model_is_told_what_fits_and_how_to_go_on(home: Platform, make: Make, project: Project) -> None:
    toolbox, owner = DatabaseTools(home.database.reads, MOST), await make.viewer()
    await make.member(project, owner, Role.OWNER)
    database = await make.database(project, {"text": "long_text"})
    sizes = [10, 20_000, 20_000, 20_000, 900_000, 31_500, 10, 10]
    for n, size in enumerate(sizes):
        await records.create(database, {"text": f"{n}{chr(34) * 2}".ljust(size, "x")}, owner)
    (offer,) = await offered(toolbox, project, make, Role.VIEWER)
    fetched = list[int]()

    class Reads:
        async def fetch(self, sql: str, /, *args: Any) -> list[Any]:
            found = await home.database.reads.fetch(sql, *args)
            fetched.append(sum(len(row["values"]) for row in found))
            return found

    toolbox, seen, after = DatabaseTools(Reads(), MOST), list[tuple[str, bool]](), None
    for _ in sizes:
        arguments: dict[str, JSON] = {"limit": 2} if after is None else {"limit": 2, "after": after}
        result = await toolbox.call(owner, project.id, offer, arguments, key="key", timeout_seconds=5)
        assert len(result.text) <= MOST
        told = orjson.loads(result.text)
        seen += [
            (orjson.loads(one["cutOff"] + '"}')["text"] if "cutOff" in one else one["values"]["text"], "cutOff" in one)
            for one in told["records"]
        ]
        if told["more"] is None:
            break
        after = told["more"]["after"]
    assert [text[0] for text, _ in seen] == ["7", "6", "5", "4", "3", "2", "1", "0"]
    assert [is_cut for _, is_cut in seen] == [size == 900_000 for size in reversed(sizes)]
    assert max(fetched) <= MOST
    for bad in ("x", 1, global_id(Record, new_id()), global_id(Project, project.id)):
        assert (await toolbox.call(owner, project.id, offer, {"after": bad}, key="key", timeout_seconds=5)).is_error


async def test_a_tool_of_an_mcp_server_is_offered_when_it_may_be_called(home: Platform, make: Make, project: Project) -> None:
    server = await McpServer.create(project_id=project.id, name="Weather", url="https://mcp.example.com", auth=McpAuth.NONE)
    told: dict[str, Any] = {
        "input_schema": {"type": "object"},
        "annotations": {"readOnlyHint": True},
        "fingerprint": "f",
        "is_read_only": True,
    }
    for state in McpToolState:
        await McpTool.create(server_id=server.id, project_id=project.id, name=f"tool/{state}", state=state, **told)
    toolbox = McpTools(home.mcp)
    (offer,) = await offered(toolbox, project, make, Role.OPERATOR)
    assert offer.id == f"mcp:{server.id}/tool/ALLOWED"
    assert offer.has_effects  # what it is asked leaves the house
    assert NAME.fullmatch(offer.tool.name)
    assert await offered(toolbox, project, make, Role.VIEWER) == []
    for moved in ({"url": "https://mcp.example.org"}, {"program": "local", "url": ""}):
        before, old = offer.fingerprint, offer
        await McpServer.filter(id=server.id).update(**moved)
        (offer,) = await offered(toolbox, project, make, Role.OPERATOR)
        assert offer.fingerprint != before  # who has said "always" of one at another address is asked again
    assert not offer.has_effects
    viewer = await make.viewer()
    await make.member(project, viewer, Role.VIEWER)
    assert (await toolbox.call(viewer, project.id, offer, {}, key="key", timeout_seconds=5)).text == "You may not use this tool."
    stale = replace(offer, fingerprint="seen")
    owner = await make.viewer()
    await make.member(project, owner, Role.OWNER)
    for one in (stale, old):
        assert (await toolbox.call(owner, project.id, one, {}, key="key", timeout_seconds=5)).text.startswith("TOOL_CHANGED")
    gone = replace(offer, id=f"mcp:{new_id()}/tool/ALLOWED")
    assert (await toolbox.call(owner, project.id, gone, {}, key="key", timeout_seconds=5)).text.startswith("NOT_FOUND")
    await McpServer.filter(id=server.id).update(is_enabled=False)
    assert await toolbox.offers(owner, project.id) == []
