from __future__ import annotations

import pytest

from tests.clients import Client
from tests.make import Make
from tests.projects import rooms
from tests.projects.rooms import Room


@pytest.fixture
async def room(make: Make, client: Client) -> Room:
    return await rooms.room(make, client)
