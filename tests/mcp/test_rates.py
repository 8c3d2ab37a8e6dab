"""How much a key may ask at this door: of the same buckets as everywhere."""

from __future__ import annotations

import asyncio

import pytest

from core.settings import Rate, Rates, Settings
from tests.make import Make
from tests.mcp.callers import HEADERS, Office, office, raw, text
from tests.mcp.test_doors import LIST, MODERN


@pytest.fixture
def settings(settings: Settings) -> Settings:
    slow = Rate(capacity=500, per_second=0.001)
    return settings.model_copy(update={"rates": Rates(read=slow, start=Rate(capacity=2, per_second=0.001))})


@pytest.fixture
async def place(make: Make, address: str) -> Office:
    return await office(make, address)


async def test_a_flood_is_turned_away(place: Office) -> None:
    async with raw(place.address, place.secret) as http:

        async def many() -> list[int]:
            return [(await http.post("/mcp", json=LIST, headers={**HEADERS, **MODERN})).status_code for _ in range(20)]

        statuses = [status for one in await asyncio.gather(*[many() for _ in range(10)]) for status in one]
        last = await http.post("/mcp", json=LIST, headers={**HEADERS, **MODERN})
    assert set(statuses) == {200, 429}
    assert statuses.count(200) == 500 / 5
    assert (last.status_code, int(last.headers["retry-after"]) > 0) == (429, True)
    assert last.json()["error"]["data"] == {"code": "RATE_LIMITED"}


async def test_runs_are_started_from_the_bucket_of_starts(place: Office, worker: None) -> None:
    await place.expose("echo")
    async with place.client() as client:
        results = [await client.call_tool("echo", {"value": 1}) for _ in range(3)]
    assert [result.is_error for result in results] == [False, False, True]
    assert text(results[2]).startswith("RATE_LIMITED: ")
    assert results[2].structured_content is not None
    assert results[2].structured_content["retryAfterSeconds"] > 0
