from __future__ import annotations

import pytest

from services.platform import Platform
from tests.clients import Client
from tests.conversations.rooms import Room
from tests.make import Make


@pytest.fixture
async def room(home: Platform, make: Make, client: Client) -> Room:
    home.commands.listen()
    owner = await make.viewer()
    client.token = await make.token(owner)
    return Room(home, make, client, await make.project(owner), owner)
