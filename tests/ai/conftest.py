from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from models.projects import Project
from services.platform import Platform
from tests.ai import houses
from tests.ai.houses import House
from tests.make import Make


@pytest.fixture
async def project(make: Make) -> Project:
    return await make.project(await make.viewer())


@pytest.fixture
async def house(home: Platform, project: Project) -> AsyncIterator[House]:
    async with houses.opened(home, project) as opened:
        yield opened
