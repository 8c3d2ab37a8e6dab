from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import strawberry

from core.settings import Limits
from schema import schema as shipped
from services.platform import Platform
from tests.compiled import rows
from tests.compiled.places import Place, opened
from tests.reads.contract import schema as contract


@pytest.fixture
async def town(home: Platform) -> rows.Town:
    return await rows.town()


@pytest.fixture(params=[shipped, contract], ids=["shipped", "contract"])
def schema(request: pytest.FixtureRequest) -> strawberry.Schema:
    found: strawberry.Schema = request.param
    return found


@pytest.fixture
async def place(home: Platform, town: rows.Town, schema: strawberry.Schema) -> AsyncIterator[Place]:
    async with opened(home, town, schema, Limits()) as found:
        yield found
