"""What is exposed, called by the official Python client in both revisions, as far as a key goes."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from mcp.shared.exceptions import MCPError
from mcp_types import INVALID_PARAMS

from core.callers import Actor
from core.reads import global_id, key_of
from models.ai import catalogs
from models.audits import AuditEntry
from models.projects import Member, Permission, Project, Role
from models.saved_queries import SavedQuery
from models.workflows import Run, Workflow
from services import exposures
from services.accounts import api_keys
from services.platform import Platform
from tests.clients import Client
from tests.make import Make
from tests.mcp.callers import HEADERS, Mode, Office, keyed, office, raw, text

DOCUMENT = "query ($id: ID!, $first: Int = 2) { project(id: $id) { name workflows(first: $first) { nodes { name } } } }"
TYPED: dict[str, Any] = {
    "input": {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer", "description": "How many."}}},
    "steps": [{"key": "one", "type": "transform", "with": {"twice": "{{ 2 * input.n }}"}}],
    "output": "{{ steps.one.output }}",
}
FAILS = {"steps": [{"key": "one", "type": "transform", "with": {"value": "{{ 1 / input.zero }}"}}]}


@pytest.fixture
async def place(make: Make, address: str) -> Office:
    return await office(make, address)


async def saved(place: Office, name: str = "names") -> SavedQuery:
    query = await SavedQuery.create(
        project_id=place.project.id, name=name, document=DOCUMENT, input_schema={"type": "object", "properties": {"id": {"type": "string"}}}
    )
    await place.tool(query, name)
    return query


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_workflows_and_queries_are_tools(place: Office, worker: None, mode: Mode) -> None:
    await place.expose("twice", TYPED)
    await place.make.workflow(place.project, place.owner)  # which nobody has exposed
    await saved(place)
    async with place.client(mode) as client:
        assert client.session.protocol_version == {"auto": "2026-07-28", "legacy": "2025-11-25"}[mode]
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert set(tools) == {"twice", "names", "get_run", "cancel_run"}
        assert tools["twice"].input_schema["properties"] == TYPED["input"]["properties"]
        assert (tools["twice"].description, tools["names"].input_schema["type"]) == ("Does twice.", "object")
        told = list[tuple[float, str | None]]()

        async def tell(progress: float, total: float | None, message: str | None) -> None:
            told.append((progress, message))

        result = await client.call_tool("twice", {"n": 21}, progress_callback=tell)
        assert (text(result), result.structured_content, result.is_error) == ('{"twice":42}', {"twice": 42}, False)
        assert told
        assert [number for number, _ in told] == sorted({number for number, _ in told})
        asked = await client.call_tool("names", {"id": global_id(Project, place.project.id), "first": 1})
        assert asked.structured_content == {"data": {"project": {"name": "Project", "workflows": {"nodes": [{"name": "Workflow"}]}}}}
        wrong = await client.call_tool("twice", {"n": "many"})
        assert (wrong.is_error, wrong.structured_content["code"], wrong.structured_content["fields"][0]["path"]) == (
            True,
            "INVALID",
            "input.n",
        )
        missing = await client.call_tool("names", {})
        assert (missing.is_error, missing.structured_content["code"]) == (True, "BAD_USER_INPUT")
        for name in ("Workflow", "get_run2", ""):
            with pytest.raises(MCPError) as raised:
                await client.call_tool(name, {})
            assert (raised.value.code, raised.value.message) == (INVALID_PARAMS, "There is no such tool.")


async def test_what_a_run_fails_of_is_told_and_nothing_else(place: Office, worker: None) -> None:
    await place.expose("fails", FAILS)
    async with place.client() as client:
        result = await client.call_tool("fails", {"zero": 0})
    assert result.is_error
    assert (result.structured_content["status"], result.structured_content["step"]) == ("FAILED", "one")
    assert text(result).startswith(result.structured_content["code"] + ": ")
    assert "Traceback" not in str(result)
    await place.expose("echo")
    async with place.client() as client:
        result = await client.call_tool("echo", {"value": "é" * 200_000})
    assert (result.is_error, result.structured_content["code"]) == (True, "TOO_LARGE")
    assert "400002 bytes" not in text(result)
    assert "400000 bytes" in text(result)


async def test_a_call_with_a_key_of_its_own_runs_once_and_is_noted_with_the_api_key(place: Office, worker: None, home: Platform) -> None:
    await place.expose("twice", TYPED)
    async with place.client() as client:
        same = [await client.call_tool("twice", {"n": 1}, meta=keyed("one")) for _ in range(2)]
        other = await client.call_tool("twice", {"n": 2}, meta=keyed("one"))
    assert same[0].structured_content == same[1].structured_content == {"twice": 2}
    assert other.structured_content["code"] == "CONFLICT"
    run, key = await Run.get(), place.shown.api_key
    assert (run.trigger, run.key_id) == ({"tool": "twice"}, key.id)
    assert (await catalogs.situation(home.database.pool, place.project.id, "", run.id)).key_id == key.id
    noted = await AuditEntry.filter(action="mcp.tool_called").first()
    assert noted is not None
    assert (noted.key_id, noted.project_id, noted.after) == (key.id, place.project.id, {"tool": "twice", "run": str(run.id)})


async def test_a_run_is_of_the_key_that_made_it_with_its_children_and_retries(
    place: Office, client: Client, worker: None, home: Platform
) -> None:
    """Whose budget it counts to, and who is answered by `get_run`."""
    child = await place.make.workflow(place.project, place.owner)
    step = {"key": "child", "type": "workflow.run", "with": {"workflow": global_id(Workflow, child.id), "input": {"value": 1}}}
    await place.expose("parent", {"steps": [step]})
    other = await place.key()

    async def payer(run: Run) -> UUID | None:
        return (await catalogs.situation(home.database.pool, place.project.id, "", run.id)).key_id

    async with place.client() as mcp, place.client(secret=other.secret) as stranger:
        assert not (await mcp.call_tool("parent", {}, meta=keyed("one"))).is_error
        run, key = await Run.get(parent_id=None), place.shown.api_key
        assert [await payer(one) for one in (run, await Run.get(parent_id=run.id))] == [key.id, key.id]
        taken = await stranger.call_tool("parent", {}, meta=keyed("one"))
        assert (taken.is_error, taken.structured_content["code"]) == (True, "CONFLICT")
        client.token = await place.make.token(place.owner)
        for secret, key_id in ((client.token, None), (place.secret, key.id), (other.secret, other.api_key.id)):
            client.token = secret
            given = {"runId": global_id(Run, run.id), "from": "START", "rerunEffects": True}
            again = await client.mutate("retryRun", "Run { id }", **given)
            retry = await Run.get(id=key_of(Run, again["id"]))
            assert (retry.key_id, await payer(retry), retry.trigger["tool"]) == (key_id, key_id, "parent")
            assert (await mcp.call_tool("get_run", {"runId": again["id"]})).is_error is (key_id != key.id)


async def test_a_key_uses_what_its_scope_and_its_tools_allow_and_its_project_has(
    place: Office, make: Make, address: str, client: Client, worker: None
) -> None:
    await place.expose("twice", TYPED)
    await place.expose("other")
    await saved(place)
    foreign = await office(make, address)
    await foreign.expose("foreign")
    reader, confined = await place.key(Permission.READ), await place.key(Permission.RUN, "twice", "foreign", "hidden")
    seen = {}
    for shown in (place.shown, reader, confined, foreign.shown):
        async with place.client(secret=shown.secret) as mcp:
            seen[shown.secret] = {tool.name for tool in (await mcp.list_tools()).tools} - {"get_run", "cancel_run"}
            for name in {"twice", "other", "names", "foreign", "hidden"} - seen[shown.secret]:
                with pytest.raises(MCPError, match="There is no such tool"):
                    await mcp.call_tool(name, {"n": 1})
    assert list(seen.values()) == [{"twice", "other", "names"}, {"names"}, {"twice"}, {"foreign"}]
    assert not await Run.exists()
    client.token = confined.secret  # it is for nothing else
    refused = await client.answer("{ projects { totalCount } }")
    assert (refused["errors"][0]["extensions"]["code"], "data" in refused) == ("DENIED", False)
    await saved(place, "twice_query")
    both = await place.key(Permission.READ, "twice_query")
    async with place.client(secret=both.secret) as mcp:  # but this query it asks
        result = await mcp.call_tool("twice_query", {"id": global_id(Project, place.project.id)})
        assert not result.is_error
        member = await Member.get(project_id=place.project.id, user_id=place.owner.user_id)
        member.role = Role.VIEWER
        await member.save()
        assert {tool.name for tool in (await mcp.list_tools()).tools} == {"twice_query"}
    async with place.client() as mcp:  # whose maker may run nothing any more
        assert {tool.name for tool in (await mcp.list_tools()).tools} == {"names", "twice_query"}


async def test_what_is_hidden_or_disabled_is_no_tool(place: Office) -> None:
    hidden, disabled = await place.expose("hidden"), await place.expose("disabled")
    await exposures.hide(hidden, Actor(place.owner))
    await disabled.enable(False)
    async with place.client() as client:
        assert (await client.list_tools()).tools == []
        for name in ("hidden", "disabled"):
            with pytest.raises(MCPError, match="There is no such tool"):
                await client.call_tool(name, {})


async def test_a_key_that_is_none_is_told_so_without_a_way_to_sign_in(place: Office, make: Make, address: str) -> None:
    revoked = await place.key()
    await api_keys.revoke(revoked.api_key, Actor(place.owner))
    message = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
    answers = set()
    for secret in (revoked.secret, "apk_000000000000_" + "x" * 43, await make.token(place.owner), "x"):
        async with raw(address, secret) as http:
            answer = await http.post("/mcp", json=message, headers=HEADERS)
            answers.add((answer.status_code, answer.headers["www-authenticate"], answer.json()["error"]["data"]["code"]))
            for path in ("/.well-known/oauth-protected-resource", "/.well-known/oauth-protected-resource/mcp"):
                assert (await http.get(path)).status_code == 404
            assert (await http.get("/.well-known/oauth-authorization-server")).status_code == 404
    assert answers == {(401, "Bearer", "UNAUTHENTICATED")}
    async with raw(address, "") as http:
        del http.headers["authorization"]
        assert (await http.post("/mcp", json=message, headers=HEADERS)).status_code == 401
