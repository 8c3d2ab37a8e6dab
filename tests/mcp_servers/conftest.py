from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from core.settings import McpProgram, Settings
from services.platform import Platform
from services.workflows.steps import Outside
from tests.clients import Client
from tests.make import Make
from tests.mcp_servers import servers
from tests.mcp_servers.rooms import Room
from tests.mcp_servers.servers import EVERYTHING, NODE, Site

PROGRAM = McpProgram(id="everything", argv=(NODE, str(EVERYTHING), "stdio"), env={"GIVEN": "a given value"})


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    opened = Site()
    async with servers.serving(opened.app()) as address:
        opened.url = f"{address}/mcp"
        yield opened


@pytest.fixture
def settings(settings: Settings, site: Site) -> Settings:
    """Only this server may be spoken to on this machine."""
    return settings.model_copy(update={"outgoing_allow": (site.allowed,), "mcp_programs": (PROGRAM,)})


@pytest.fixture
def outside(outside: Outside, home: Platform) -> Outside:
    return replace(outside, mcp=home.mcp)


@pytest.fixture
async def room(make: Make, client: Client) -> Room:
    owner = await make.viewer()
    client.token = await make.token(owner)
    return Room(make, client, owner, await make.project(owner))
