"""Health: enough for a load balancer without a token, more for operators, and nothing that costs."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from core.settings import Settings
from services.platform import Platform
from tests.clients import Client
from tests.make import Make
from tests.proxies import Proxy, between


@pytest.fixture
async def postgres(database_url: str) -> AsyncIterator[Proxy]:
    async with between(Proxy(database_url)) as proxy:
        yield proxy


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Proxy]:
    async with between(Proxy(redis_url)) as proxy:
        yield proxy


@pytest.fixture
def settings(settings: Settings, postgres: Proxy, redis: Proxy) -> Settings:
    return settings.model_copy(update={"database_url": postgres.url, "redis_url": redis.url})


def operator(home: Platform) -> dict[str, str]:
    return {"Authorization": f"Bearer {home.keys.operations_token}"}


async def test_ready_while_the_database_answers_and_degraded_without_redis(client: Client, postgres: Proxy, redis: Proxy) -> None:
    ready = await client.http.get("/health/ready")
    assert (ready.status_code, ready.json()) == (200, {"status": "ok"})
    redis.cut()
    ready = await client.http.get("/health/ready")
    assert (ready.status_code, ready.json()) == (200, {"status": "degraded"})
    redis.resume()
    postgres.cut()
    ready = await client.http.get("/health/ready")
    assert (ready.status_code, ready.json()) == (503, {"status": "unavailable"})
    assert int(ready.headers["retry-after"]) > 0
    assert (await client.http.get("/health/live")).json() == {"status": "ok"}
    postgres.resume()
    assert (await client.http.get("/health/ready")).json() == {"status": "ok"}


async def test_a_part_that_hangs_does_not_hang_the_answer(client: Client, postgres: Proxy) -> None:
    postgres.stall()
    assert (await client.http.get("/health/ready")).status_code == 503
    postgres.resume()


async def test_detail_and_metrics_are_for_operators(client: Client, home: Platform, make: Make) -> None:
    await client.register()
    for path in ("/health", "/metrics"):
        for given in ("", f"Bearer {client.token}", "Bearer", "Basic YTpi", "Bearer x"):
            refused = await client.http.get(path, headers={"Authorization": given} if given else {})
            assert refused.status_code == 401
            assert refused.json()["error"]["code"] == "UNAUTHENTICATED"
            assert refused.headers["www-authenticate"] == "Bearer"
    viewer = await make.viewer()
    await home.starter.start(await make.workflow(await make.project(viewer), viewer), input={"value": 1}, key=None, by=viewer)
    detail = (await client.http.get("/health", headers=operator(home))).json()
    assert detail["status"] == "ok"
    assert detail["database"]["answers"] is detail["redis"]["answers"] is True
    assert (detail["runs"]["waiting"], detail["runs"]["held"], detail["runs"]["orphaned"]) == (1, 0, 0)
    assert detail["runs"]["oldest_due_seconds"] >= 0
    metrics = await client.http.get("/metrics", headers=operator(home))
    assert metrics.status_code == 200
    assert "graphql" in metrics.text


async def test_detail_says_which_part_is_away(client: Client, home: Platform, postgres: Proxy, redis: Proxy) -> None:
    redis.cut()
    detail = await client.http.get("/health", headers=operator(home))
    assert (detail.status_code, detail.json()["status"], detail.json()["redis"]["answers"]) == (200, "degraded", False)
    postgres.cut()
    detail = await client.http.get("/health", headers=operator(home))
    assert (detail.status_code, detail.json()["status"], detail.json()["database"]["answers"]) == (503, "unavailable", False)
    assert "127.0.0.1" not in detail.text
    postgres.resume()
    redis.resume()
