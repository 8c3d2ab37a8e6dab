"""Calls that wait: for the person at the client, and for a client that hangs up."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from mcp_types import ElicitRequestParams, ElicitResult, RequestParamsMeta

from core import tasks
from core.reads import global_id
from core.settings import Settings
from models.api_keys import ApiKey
from models.workflows import Run, RunStatus
from server.mcp import doors
from tests.make import Make
from tests.mcp.callers import HEADERS, HOLD, Office, keyed, office, raw
from tests.mcp.test_long_runs import ASKS, until


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """So long as no test takes."""
    return settings.model_copy(update={"limits": settings.limits.model_copy(update={"tool_seconds": 60, "recheck_seconds": 0.5})})


@pytest.fixture
async def place(make: Make, address: str) -> Office:
    return await office(make, address)


async def test_the_person_at_the_client_answers_an_approval(place: Office, worker: None) -> None:
    await place.expose("asks", ASKS)
    asked = list[Any]()

    async def answers(_: object, params: ElicitRequestParams) -> ElicitResult:
        asked.append(params)
        return ElicitResult(action="accept", content={"decision": "APPROVED", "amount": 9})

    async def declines(_: object, params: ElicitRequestParams) -> ElicitResult:
        return ElicitResult(action="decline")

    async with place.client(elicitation_callback=answers) as client:
        result = await client.call_tool("asks", {})
    assert result.structured_content["values"] == {"amount": 9}
    (form,) = asked
    assert "A bill." in form.message
    assert form.requested_schema["properties"]["amount"] == {"type": "integer", "maximum": 100}
    async with place.client(elicitation_callback=declines) as client:
        result = await client.call_tool("asks", {})
    assert (result.is_error, result.structured_content["status"], len(result.structured_content["approvals"])) == (False, "WAITING", 1)


@pytest.mark.parametrize("meta", [None, keyed("one")], ids=["without", "with a key"])
async def test_who_hangs_up_lets_the_run_go_unless_the_call_can_be_made_again(
    place: Office, worker: None, meta: RequestParamsMeta | None
) -> None:
    await place.expose("hold", HOLD)
    async with place.client() as client:
        calling = asyncio.create_task(client.call_tool("hold", {}, meta=meta))
        run = await until(RunStatus.WAITING)
        calling.cancel()
        with pytest.raises(asyncio.CancelledError):
            await calling
        if meta is not None:  # the call again waits for the same run
            again = asyncio.create_task(client.call_tool("hold", {}, meta=meta))
            await client.call_tool("cancel_run", {"runId": global_id(Run, run.id)})
            assert (await again).structured_content["status"] == "CANCELED"
            assert await Run.all().count() == 1
    ended = await until(RunStatus.CANCELED)
    assert ended.error["message"] == ("The client has canceled the call." if meta is None else "The client has canceled it.")


async def test_who_hangs_up_by_the_older_revision_has_said_nothing(place: Office, worker: None) -> None:
    await place.expose("hold", HOLD)
    message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "hold", "arguments": {}}}
    headers = {**HEADERS, "mcp-protocol-version": "2025-11-25"}
    async with raw(place.address, place.secret) as http, http.stream("POST", "/mcp", json=message, headers=headers) as answer:
        assert answer.status_code == 200
        run = await until(RunStatus.WAITING)
    async with place.client("legacy") as client:
        await client.call_tool("cancel_run", {"runId": global_id(Run, run.id)})
    assert (await until(RunStatus.CANCELED)).error["message"] == "The client has canceled it."


async def test_a_key_that_ends_ends_what_waits_for_it(place: Office, worker: None) -> None:
    await place.expose("hold", HOLD)
    async with place.client("legacy") as client:
        calling = asyncio.create_task(client.call_tool("hold", {}))
        await until(RunStatus.WAITING)
        await ApiKey.filter(id=place.shown.api_key.id).update(revoked_at=place.shown.api_key.created_at)
        result = await calling
    assert (result.is_error, result.structured_content["code"]) == (True, "UNAUTHENTICATED")


async def test_a_key_has_few_requests_at_once(place: Office, worker: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors, "AT_ONCE", 2)
    await place.expose("hold", HOLD)
    message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "hold"}}
    async with raw(place.address, place.secret) as http:
        calling = [asyncio.create_task(http.post("/mcp", json=message, headers=HEADERS)) for _ in range(2)]
        async with asyncio.timeout(20):
            while await Run.filter(status=RunStatus.WAITING).count() < 2:
                await asyncio.sleep(0.01)
        refused = await http.post("/mcp", json={**message, "method": "ping"}, headers=HEADERS)
        assert (refused.status_code, refused.headers["retry-after"]) == (429, "1")
        await tasks.end(calling)
