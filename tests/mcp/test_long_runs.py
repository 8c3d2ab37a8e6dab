"""Runs that take longer than a call waits: as tasks, or by the id of the run; approvals, and what is let go."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from typing import Any, Literal

import pytest
from httpx2 import AsyncClient
from mcp.client.extension import ClaimContext, ClientExtension, ResultClaim
from mcp.shared.exceptions import MCPError
from mcp_types import INVALID_PARAMS, METHOD_NOT_FOUND, MISSING_REQUIRED_CLIENT_CAPABILITY, CallToolResult, ElicitResult, Request, Result

from core.callers import Caller
from core.ids import new_id
from core.reads import global_id
from core.settings import Settings
from models.projects import Member, Role
from models.workflows import Approval, ApprovalStatus, Run, RunStatus, Workflow
from services.platform import Platform
from services.workflows.approvals import Given
from tests.make import Make
from tests.mcp.callers import HEADERS, HOLD, Office, office, raw, text

EXTENSION = "io.modelcontextprotocol/tasks"
FORM = {"type": "object", "required": ["amount"], "properties": {"amount": {"type": "integer", "maximum": 100}}}
ASKS: dict[str, Any] = {
    "steps": [{"key": "ask", "type": "approval", "with": {"title": "Pay?", "description": "A bill.", "form": FORM}}],
    "output": "{{ steps.ask.output }}",
}
ASKS_OWNERS: dict[str, Any] = {
    "steps": [{"key": "ask", "type": "approval", "with": {"title": "Pay?", "assignees": {"roles": ["OWNER"]}}}],
    "output": "{{ steps.ask.output.approved }}",
}


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """A call waits for less than any of these runs takes."""
    return settings.model_copy(update={"limits": settings.limits.model_copy(update={"tool_seconds": 0.3, "recheck_seconds": 1})})


@pytest.fixture
async def place(make: Make, address: str) -> Office:
    return await office(make, address)


async def until(status: RunStatus) -> Run:
    async with asyncio.timeout(20):
        while (run := await Run.all().order_by("-created_at").first()) is None or run.status is not status:
            await asyncio.sleep(0.01)
    return run


async def go(place: Office, home: Platform) -> None:
    await until(RunStatus.WAITING)
    await home.signals.send(place.project, name="go", correlation="", data={"n": 1}, kept_seconds=0, key=None, by=place.owner)


async def test_a_client_without_tasks_is_told_the_run_and_asks_for_the_rest(place: Office, home: Platform, worker: None) -> None:
    await place.expose("hold", HOLD)
    stranger = await place.key()
    async with place.client("legacy") as client:
        first = await client.call_tool("hold", {})
        id = first.structured_content["runId"]
        assert not first.is_error
        assert id in text(first)
        async with place.client("legacy", stranger.secret) as other:
            for wrong in (id, "x", None):
                for tool in ("get_run", "cancel_run"):
                    refused = await other.call_tool(tool, {"runId": wrong})
                    assert (refused.is_error, refused.structured_content["code"]) == (True, "INVALID" if wrong is None else "NOT_FOUND")
        await go(place, home)
        await until(RunStatus.SUCCEEDED)
        ended = await client.call_tool("get_run", {"runId": id})
        assert (ended.structured_content, (ended.meta or {}).get("runId")) == ({"n": 1}, id)
        again = await client.call_tool("hold", {})
        await client.call_tool("cancel_run", {"runId": again.structured_content["runId"]})
        run = await until(RunStatus.CANCELED)
        result = await client.call_tool("get_run", {"runId": global_id(Run, run.id)})
        assert (result.is_error, result.structured_content["status"]) == (True, "CANCELED")


class TaskParams(Request[dict[str, Any], str]):
    """Any request of the extension."""


class Task(Result):
    model_config = {"extra": "allow"}


class NewTask(Result):
    result_type: Literal["task"] = "task"
    task_id: str
    status: str


class Tasks(ClientExtension):
    """As its users have to write it: polls until it is done."""

    identifier = EXTENSION

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.answer: dict[str, Any] = {}
        self.changed = asyncio.Event()

    def claims(self) -> Sequence[ResultClaim[Any]]:
        return [ResultClaim(result_type="task", model=NewTask, resolve=self.resolve)]

    async def resolve(self, task: NewTask, context: ClaimContext) -> CallToolResult:
        while True:
            stand = await self.ask(context.session, "tasks/get", task.task_id)
            self.seen.append(stand["status"])
            self.changed.set()
            if stand["status"] == "completed":
                return CallToolResult.model_validate(stand["result"])
            if stand["status"] == "cancelled":
                return CallToolResult(content=[], is_error=True)
            if stand["status"] == "input_required" and self.answer:
                (id,) = stand["inputRequests"]
                responses = {id: {"action": "accept", "content": self.answer}}
                await self.ask(context.session, "tasks/update", task.task_id, inputResponses=responses)
            await asyncio.sleep(0.05)

    async def ask(self, session: Any, method: str, id: str, **more: Any) -> dict[str, Any]:
        answer = await session.send_request(TaskParams(method=method, params={"taskId": id, **more}), Task)
        told: dict[str, Any] = answer.model_dump(by_alias=True)
        return told


async def test_a_client_with_tasks_gets_one_and_has_its_answer_at_last(place: Office, home: Platform, worker: None) -> None:
    await place.expose("hold", HOLD)
    tasks = Tasks()
    async with place.client(extensions=[tasks]) as client:
        calling = asyncio.create_task(client.call_tool("hold", {}))
        await tasks.changed.wait()
        await go(place, home)
        result = await calling
        assert (result.structured_content, set(tasks.seen)) == ({"n": 1}, {"working", "completed"})
        id = global_id(Run, (await Run.get()).id)
        with pytest.raises(MCPError) as unknown:
            await tasks.ask(client.session, "tasks/get", global_id(Run, new_id()))
        assert unknown.value.code == INVALID_PARAMS
        stopped = asyncio.create_task(client.call_tool("hold", {}))
        run = await until(RunStatus.WAITING)
        await tasks.ask(client.session, "tasks/cancel", global_id(Run, run.id))
        assert (await stopped).is_error
        assert (await tasks.ask(client.session, "tasks/get", global_id(Run, run.id)))["status"] == "cancelled"
    async with place.client() as client:  # which does not say that it understands them
        with pytest.raises(MCPError) as lacking:
            await Tasks().ask(client.session, "tasks/get", id)
        assert lacking.value.code == MISSING_REQUIRED_CLIENT_CAPABILITY


async def test_a_client_of_2025_11_25_that_asks_for_a_task_gets_one(place: Office, home: Platform, worker: None) -> None:
    await place.expose("hold", HOLD)
    await place.expose("fails", {"steps": [{"key": "one", "type": "transform", "with": {"value": "{{ input.none.n }}"}}]})
    stranger = await place.key()
    async with place.client("legacy") as client, raw(place.address, place.secret) as mine, raw(place.address, stranger.secret) as other:

        async def sent(method: str, http: AsyncClient, **params: Any) -> dict[str, Any]:
            """As VS Code sends it: the Python SDK has no such client any more."""
            message = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
            text = (await http.post("/mcp", json=message, headers={**HEADERS, "mcp-protocol-version": "2025-11-25"})).text
            answer: dict[str, Any] = json.loads(text[text.index("{") : text.rindex("}") + 1])
            return answer

        async def ask(method: str, **params: Any) -> dict[str, Any]:
            result: dict[str, Any] = (await sent(method, mine, **params))["result"]
            return result

        async def begin(tool: str) -> str:
            told = (await ask("tools/call", name=tool, arguments={}, task={"ttl": 60_000}))["task"]
            assert (told["status"], told["ttl"], told["pollInterval"]) == ("working", None, 1000)
            id: str = told["taskId"]
            return id

        async def code(method: str, by: AsyncClient = mine, **params: Any) -> int:
            number: int = (await sent(method, by, **params))["error"]["code"]
            return number

        capabilities = client.server_capabilities.model_dump(by_alias=True, exclude_none=True)
        assert capabilities["tasks"] == {"cancel": {}, "requests": {"tools": {"call": {}}}}  # without all of which VS Code asks for none
        support = {tool.name: tool.execution and tool.execution.task_support for tool in (await client.list_tools()).tools}
        assert support == {"hold": "optional", "fails": "optional", "get_run": None, "cancel_run": None}
        id = await begin("hold")
        await until(RunStatus.WAITING)
        assert (await ask("tasks/get", taskId=id))["status"] == "working"
        assert await code("tasks/result", taskId=id) == INVALID_PARAMS  # not yet
        for method in ("tasks/get", "tasks/result", "tasks/cancel"):
            assert await code(method, other, taskId=id) == await code(method, other, taskId="x") == INVALID_PARAMS
        await go(place, home)
        await until(RunStatus.SUCCEEDED)
        assert (await ask("tasks/get", taskId=id))["status"] == "completed"
        result = await ask("tasks/result", taskId=id)
        assert (result["structuredContent"], result["isError"]) == ({"n": 1}, False)
        assert result["_meta"]["io.modelcontextprotocol/related-task"] == {"taskId": id}
        assert await code("tasks/cancel", taskId=id) == INVALID_PARAMS  # it is over
        stopped = await begin("hold")
        await until(RunStatus.WAITING)
        await ask("tasks/cancel", taskId=stopped)
        await until(RunStatus.CANCELED)
        assert (await ask("tasks/get", taskId=stopped))["status"] == "cancelled"
        failed = await begin("fails")
        await until(RunStatus.FAILED)
        stand = await ask("tasks/get", taskId=failed)
        assert (stand["status"], stand["statusMessage"] != "FAILED") == ("failed", True)
        assert (await ask("tasks/result", taskId=failed))["isError"]
        assert await code("tools/call", name="get_run", arguments={"runId": id}, task={}) == METHOD_NOT_FOUND
        assert await code("tools/call", name="nothing", arguments={}, task={}) == INVALID_PARAMS


async def test_an_approval_is_told_and_asked_of_who_may_answer(place: Office, home: Platform, worker: None) -> None:
    await place.expose("asks", ASKS)
    async with place.client("legacy") as client:
        told = await client.call_tool("asks", {})
        run = await until(RunStatus.WAITING)
        told = await client.call_tool("get_run", {"runId": global_id(Run, run.id)})
        (approval,) = told.structured_content["approvals"]
        assert (told.is_error, told.structured_content["status"], approval["title"]) == (False, "WAITING", "Pay?")
        assert approval["approvalId"] in text(told)
        await home.answers.give(await Approval.get(run_id=run.id), Given(True, {"amount": 5}, ""), place.owner, Caller())
        await until(RunStatus.SUCCEEDED)
        assert (await client.call_tool("get_run", {"runId": global_id(Run, run.id)})).structured_content["values"] == {"amount": 5}
    tasks = Tasks()
    tasks.answer = {"decision": "APPROVED", "comment": "Yes.", "amount": 7}
    async with place.client(extensions=[tasks], elicitation_callback=_never) as client:
        result = await client.call_tool("asks", {})
    assert (result.structured_content["values"], result.structured_content["comment"]) == ({"amount": 7}, "Yes.")
    assert "input_required" in tasks.seen


async def _never(*_: object) -> ElicitResult:
    raise AssertionError


async def test_what_is_asked_of_people_by_role_no_client_answers(place: Office, worker: None) -> None:
    await place.expose("asks", ASKS_OWNERS)
    tasks = Tasks()
    tasks.answer = {"decision": "APPROVED"}
    async with place.client(extensions=[tasks], elicitation_callback=_never) as client:
        calling = asyncio.create_task(client.call_tool("asks", {}))
        run = await until(RunStatus.WAITING)
        id = global_id(Run, run.id)
        stand = await tasks.ask(client.session, "tasks/get", id)
        assert (stand["status"], "asked of OWNER" in stand["statusMessage"]) == ("working", True)
        approval = await Approval.get()
        responses = {global_id(Approval, approval.id): {"action": "accept", "content": tasks.answer}}
        await tasks.ask(client.session, "tasks/update", id, inputResponses=responses)
        assert (await Approval.get()).status is ApprovalStatus.PENDING
        await tasks.ask(client.session, "tasks/cancel", id)
        assert (await calling).is_error


async def test_what_a_child_asks_is_told_and_who_may_run_nothing_any_more_stops_nothing(place: Office, worker: None) -> None:
    child = await place.make.workflow(place.project, place.owner, ASKS_OWNERS)
    step = {"key": "child", "type": "workflow.run", "with": {"workflow": global_id(Workflow, child.id)}}
    await place.expose("parent", {"steps": [step]})
    async with place.client("legacy") as client:
        id = (await client.call_tool("parent", {})).structured_content["runId"]
        async with asyncio.timeout(20):
            while not await Approval.exists():
                await asyncio.sleep(0.01)
        told = await client.call_tool("get_run", {"runId": id})
        assert [one["title"] for one in told.structured_content["approvals"]] == ["Pay?"]
        await Member.filter(project_id=place.project.id).update(role=Role.VIEWER)
        refused = await client.call_tool("cancel_run", {"runId": id})
        assert (refused.is_error, refused.structured_content["code"]) == (True, "DENIED")
        await Member.filter(project_id=place.project.id).update(role=Role.OWNER)
        await client.call_tool("cancel_run", {"runId": id})
    async with asyncio.timeout(20):
        while await Run.filter(finished_at=None).exists():
            await asyncio.sleep(0.01)
