from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from services.platform import Platform
from tests.clients import Client
from tests.conversations.rooms import Room
from tests.make import Make
from tests.mcp_servers import servers
from tests.mcp_servers.servers import Site


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    """An MCP server. Who uses it allows it in `settings.outgoing_allow`."""
    opened = Site()
    async with servers.serving(opened.app()) as address:
        opened.url = f"{address}/mcp"
        yield opened


@pytest.fixture
async def room(home: Platform, make: Make, client: Client) -> Room:
    home.commands.listen()
    owner = await make.viewer()
    client.token = await make.token(owner)
    return Room(home, make, client, await make.project(owner), owner)
