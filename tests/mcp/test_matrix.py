"""Who may do what at `/mcp`: each role that made a key, each scope of the key, each tool; and what is of others is as if it were not."""

from __future__ import annotations

import json
from itertools import product
from typing import Any
from uuid import uuid4

import httpx2
import pytest

from core.reads import global_id
from core.settings import Settings
from models.projects import Permission, Project, Role
from models.saved_queries import SavedQuery
from models.workflows import Run, Workflow
from server.mcp import calls
from services.accounts import api_keys
from tests.make import Make
from tests.mcp.callers import HEADERS, Office, office, raw
from tests.mcp.test_doors import META, MODERN
from tests.test_tenants import everything

TASKS = {**META, "io.modelcontextprotocol/clientCapabilities": {"extensions": {"io.modelcontextprotocol/tasks": {}}}}
NEEDS = {"echo": Permission.RUN, "names": Permission.READ, "get_run": Permission.READ, "cancel_run": Permission.RUN}
SCOPES = [scope for scope in Permission if Permission.ADMINISTER.includes(scope)]


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Nobody waits for runs: there is no worker."""
    return settings.model_copy(update={"limits": settings.limits.model_copy(update={"tool_seconds": 0.01})})


async def furnished(make: Make, address: str) -> tuple[Office, Workflow]:
    """A project with a workflow and a query as tools."""
    place = await office(make, address)
    echo = await place.expose("echo")
    await place.tool(
        await SavedQuery.create(project_id=place.project.id, name="names", document="{ __typename }", input_schema={}), "names"
    )
    return place, echo


async def say(http: httpx2.AsyncClient, method: str, **params: Any) -> Any:
    named = {"mcp-name": params["name"]} if "name" in params else {}
    body = {"jsonrpc": "2.0", "id": 1, "method": method, "params": {"_meta": TASKS if method.startswith("tasks/") else META, **params}}
    text = (await http.post("/mcp", json=body, headers={**HEADERS, **MODERN, "mcp-method": method, **named})).text
    answer = json.loads(text[text.index("{") :].splitlines()[0])
    if "error" in answer:
        answer["error"].get("data", {}).pop("requestId", None)
    return answer


def test_each_tool_of_our_own_is_here() -> None:
    assert {tool.name for tool in calls._OWN} == NEEDS.keys() - {"echo", "names"}


async def test_each_role_and_scope_may_do_what_both_say(make: Make, address: str) -> None:
    place, echo = await furnished(make, address)
    people = {Role.OWNER: place.owner} | {role: await make.viewer(role.value) for role in Role if role is not Role.OWNER}
    for role, person in people.items():
        if role is not Role.OWNER:
            await make.member(place.project, person, role)
    for (role, person), scope in product(people.items(), SCOPES):
        shown = await make.key(person, place.project, scope)
        viewer = await api_keys.viewer(shown.secret, make.home.database.reads)
        run = await make.home.starter.start(echo, input={}, key=None, by=viewer, tool="echo")
        may = {tool for tool, needs in NEEDS.items() if role.may(needs) and scope.includes(needs)}
        async with raw(address, shown.secret) as http:
            listed = {tool["name"] for tool in (await say(http, "tools/list"))["result"]["tools"]}
            assert listed == (NEEDS.keys() if "echo" in may else {"names"}), (role, scope)
            for tool in NEEDS:
                before = await everything(make.home)
                answer = await say(http, "tools/call", name=tool, arguments={"runId": global_id(Run, run.id)} if "run" in tool else {})
                is_done = "error" not in answer and not answer["result"].get("isError")
                assert is_done is (tool in may), (role, scope, tool, answer)
                if not is_done:
                    assert await everything(make.home) == before, (role, scope, tool)


async def test_what_is_of_others_is_as_if_it_were_not(make: Make, address: str) -> None:
    (place, echo), (other, foreign) = await furnished(make, address), await furnished(make, address)
    await other.expose("theirs")
    keys = {"another's": other.shown.secret, "of the same project": (await place.key(Permission.ADMINISTER)).secret}
    viewers = {name: await api_keys.viewer(secret, make.home.database.reads) for name, secret in keys.items()}
    async with raw(address, place.secret) as http:
        await say(http, "tools/list")  # a key's first use is written down
        for name, viewer in viewers.items():
            run = await make.home.starter.start(foreign if name == "another's" else echo, input={}, key=None, by=viewer, tool="echo")
            before = await everything(make.home)
            for method in ("tools/call", "tasks/get", "tasks/cancel", "tasks/update"):
                for tool in ("get_run", "cancel_run") if method == "tools/call" else (None,):
                    answers = []
                    for id in (global_id(Run, run.id), global_id(Run, uuid4()), "garbage", global_id(Project, place.project.id)):
                        asked = {"name": tool, "arguments": {"runId": id}} if tool else {"taskId": id, "inputResponses": {}}
                        answers.append(await say(http, method, **asked))
                    assert answers == [answers[0]] * len(answers), (name, method, tool)
                    assert "NOT_FOUND" in json.dumps(answers[0]), (name, method, tool, answers[0])
            assert await everything(make.home) == before
        unknown = [await say(http, "tools/call", name=tool, arguments={}) for tool in ("theirs", "nothing")]
        assert unknown[0] == unknown[1]
        assert "error" in unknown[0]
    async with raw(address, "apk_000000000000_" + "x" * 43) as http:
        for method in ("tools/list", "tools/call", "tasks/get", "tasks/cancel", "tasks/update"):
            answer = await http.post("/mcp", json={"jsonrpc": "2.0", "id": 1, "method": method, "params": {"_meta": META}}, headers=HEADERS)
            assert (answer.status_code, answer.json()["error"]["data"]) == (401, {"code": "UNAUTHENTICATED"})
