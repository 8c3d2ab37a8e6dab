"""Tokens and API keys that are none, tried one after the other: looking at each costs a read, and an address has so many."""

from __future__ import annotations

import asyncio
import json
import secrets

import pytest
from websockets.asyncio.client import connect

from core.settings import Rate, Rates, Settings
from services.accounts import api_keys
from services.platform import Platform
from tests.clients import Client
from tests.make import Make
from tests.mcp.callers import HEADERS
from tests.mcp.test_doors import PING

MOST = 20


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"rates": Rates(bad_token=Rate(capacity=MOST, per_second=0.001))})


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys that were looked at."""
    seen: list[str] = []
    viewer = api_keys.viewer

    async def look(secret: str, *more: object) -> object:
        seen.append(secret)
        return await viewer(secret, *more)  # type: ignore[arg-type]  # whatever it takes

    monkeypatch.setattr(api_keys, "viewer", look)
    return seen


def made_up() -> str:
    return f"apk_{secrets.token_hex(6)}_{secrets.token_urlsafe(32)}"


async def test_of_a_hundred_bad_keys_at_all_doors_at_once_few_are_looked_at(client: Client, make: Make, looked: list[str]) -> None:
    viewer = await make.viewer()
    project = await make.project(viewer)
    good = (await make.key(viewer, project)).secret
    session, another = await make.token(viewer), await make.token(await make.viewer("Eve"))

    async def ask(token: str, path: str = "/graphql") -> int:
        body = {"query": "{ me { id } }"} if path == "/graphql" else PING
        answer = await client.http.post(path, json=body, headers={**HEADERS, "Authorization": f"Bearer {token}"})
        if answer.status_code == 429:
            assert int(answer.headers["retry-after"]) > 0
            assert "RATE_LIMITED" in answer.text
        return answer.status_code

    async def over_a_socket() -> int:
        async with connect(f"ws://{client.address}/graphql", subprotocols=["graphql-transport-ws"], proxy=None) as socket:  # type: ignore[list-item]  # a NewType of str
            await socket.send(json.dumps({"type": "connection_init", "payload": {"authorization": f"Bearer {made_up()}"}}))
            await asyncio.wait_for(socket.wait_closed(), 20)
            return {4403: 401, 4429: 429}[socket.close_code or 0]

    assert await ask(good, "/mcp") == await ask(session) == 200
    looked.clear()
    told = await asyncio.gather(
        *[ask(made_up()) for _ in range(40)], *[ask(made_up(), "/mcp") for _ in range(40)], *[over_a_socket() for _ in range(20)]
    )
    assert set(told) == {401, 429}
    assert told.count(401) == len(looked) == MOST
    assert await ask("no.token.at-all") == 429
    # Who came in before comes in again, also when it has to be looked at anew; who did not waits for the address.
    make.home.standing.forget(viewer.session_id)
    make.home.standing._heard.clear()
    assert await ask(good, "/mcp") == await ask(session) == 200
    assert await ask(another) == 429


async def test_good_ones_use_nothing_up(client: Client, make: Make) -> None:
    for _ in range(MOST * 2):
        client.token = await make.token(await make.viewer())
        assert (await client.data("{ me { name } }"))["me"] == {"name": "Ada"}


async def test_one_that_is_good_no_longer_is_counted_from_then_on(client: Client, home: Platform, make: Make) -> None:
    viewer = await make.viewer()
    client.token = await make.token(viewer)
    await client.data("mutation { signOut { __typename } }")
    told = [(await client.post("{ me { id } }")).status_code for _ in range(MOST + 2)]
    assert told == [401] * (MOST + 1) + [429]
