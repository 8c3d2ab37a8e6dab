"""What is exposed, called by the official Python client in both revisions."""

from __future__ import annotations

import pytest

from tests.make import Make
from tests.mcp.callers import Mode, Office, office, text


@pytest.fixture
async def place(make: Make, address: str) -> Office:
    return await office(make, address)


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_an_exposed_workflow_is_called(place: Office, worker: None, mode: Mode) -> None:
    await place.expose("echo")
    async with place.client(mode) as client:
        print(client.session.protocol_version)
        listed = await client.list_tools()
        print(listed)
        result = await client.call_tool("echo", {"value": {"a": 1}})
        print(result)
        assert text(result) == '{"a":1}'
