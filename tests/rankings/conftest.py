from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from core.viewers import Viewer
from models.projects import Project
from services.ai.comparisons import Answering
from services.platform import Platform
from tests.ai import houses
from tests.ai.houses import House
from tests.clients import Client
from tests.make import Make


@pytest.fixture
async def ada(make: Make) -> Viewer:
    return await make.viewer()


@pytest.fixture
async def project(make: Make, ada: Viewer) -> Project:
    return await make.project(ada)


@pytest.fixture
async def hers(client: Client, make: Make, ada: Viewer) -> Client:
    client.token = await make.token(ada)
    return client


@pytest.fixture
async def house(home: Platform, project: Project) -> AsyncIterator[House]:
    async with houses.opened(home, project) as opened:
        yield opened


@pytest.fixture
async def answering(house: House) -> AsyncIterator[Answering]:
    """A worker's part, that takes what waits when it is told to."""
    found = Answering(house.home.database.pool, house.router)
    yield found
    await found.close()
