"""Watching a webhook's deliveries as they arrive, the refused ones too."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from websockets.asyncio.client import ClientConnection

from core.clock import now
from models.projects import Member
from models.workflows import Delivery, Run, Webhook
from services.workflows.webhooks import arrivals, doors
from tests.clients import Client, Data
from tests.proxies import Proxy
from tests.workflows.test_webhooks import Hook, hook_of, refused

WATCH = """subscription ($id: ID!) { nextDelivery(webhookId: $id) {
  id outcome reason method headers query body bodySha256 repeats run { id } webhook { id } } }"""


@pytest.fixture
def redis_url(redis_proxy: Proxy) -> str:
    return redis_proxy.url


@asynccontextmanager
async def watching(hook: Hook) -> AsyncIterator[ClientConnection]:
    """Entered when the webhook knows that it is watched, and what was there before has been seen."""
    await Webhook.all().update(watched_until=None)
    async with hook.client.socket() as socket:
        await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": {"query": WATCH, "variables": {"id": hook.id}}}))
        async with asyncio.timeout(10):
            while await Webhook.filter(watched_until=None).exists():
                await asyncio.sleep(0.01)
        yield socket


async def heard(socket: ClientConnection) -> Data:
    message = json.loads(await asyncio.wait_for(socket.recv(), 10))
    assert message["type"] == "next", message
    assert "errors" not in message["payload"], message
    found: Data = message["payload"]["data"]["nextDelivery"]
    return found


async def test_a_watcher_sees_each_delivery_as_it_arrives_and_the_row_of_an_accepted_one_is_the_same(client: Client) -> None:
    hook = await hook_of(client)
    await hook.post(b'"before"')
    async with watching(hook) as socket:
        answer = await client.http.post(hook.path + "?a=1", json={"n": 1}, headers={"X-Event": "e", "Authorization": "Bearer marked"})
        seen = await heard(socket)
        assert (seen["outcome"], seen["body"], seen["query"], seen["headers"]["x-event"]) == ("ACCEPTED", '{"n":1}', {"a": "1"}, "e")
        assert seen["run"]["id"] == answer.json()["runId"]
        assert seen["webhook"]["id"] == hook.id
        assert "marked" not in json.dumps(seen)
        for n in range(5):
            await hook.post(f'"{n}"'.encode())
            assert (await heard(socket))["body"] == f'"{n}"'
        await hook.post(b'"again"', webhook_id="1")
        first = await heard(socket)
        await hook.post(b'"again"', webhook_id="1")
        again = await heard(socket)
        assert (again["id"], first["repeats"], again["repeats"]) == (first["id"], 0, 1)
    assert await Run.all().count() == await Delivery.all().count() == 8


async def test_what_is_refused_is_seen_and_logged_only_while_somebody_watches(client: Client) -> None:
    hook = await hook_of(client, "GITHUB", {"type": "object"})
    refused(await hook.post(b"{}"), 401, "BAD_SIGNATURE")
    refused(await hook.signed(b"{", "1"), 422, "INVALID")
    assert await Delivery.all().count() == 0
    async with watching(hook) as socket:
        refused(await hook.post(b"{}", x_hub_signature_256="sha256=" + "0" * 64), 401, "BAD_SIGNATURE")
        seen = await heard(socket)
        assert (seen["outcome"], seen["reason"], seen["run"]) == ("UNSIGNED", "The header x-hub-signature-256 does not match.", None)
        assert str(hook.secret) not in json.dumps(seen)
        refused(await hook.signed(b"{", "2"), 422, "INVALID")
        seen = await heard(socket)
        assert (seen["outcome"], seen["body"]) == ("UNREADABLE", "{")
        refused(await hook.signed(b"[]", "3"), 422, "INVALID")
        assert (await heard(socket))["outcome"] == "REFUSED"
    await Webhook.all().update(watched_until=now() - timedelta(seconds=1))
    refused(await hook.post(b"{}"), 401, "BAD_SIGNATURE")
    assert await Delivery.all().count() == 3
    assert await Run.all().count() == 0


async def test_what_is_turned_away_is_shown_to_a_watcher_and_the_answer_is_the_same(client: Client) -> None:
    hook = await hook_of(client, "GITHUB", options={"maxBytes": 10, "contentTypes": ["application/json"]})

    async def all_of_them() -> None:
        refused(await client.http.put(hook.path, json={}), 405, "METHOD_NOT_ALLOWED")
        refused(await client.http.post(hook.path, content=b"a" * 11), 413, "BODY_TOO_LARGE")
        refused(await client.http.post(hook.path, content=b"a", headers={"Content-Type": "text/css"}), 415, "UNSUPPORTED_MEDIA_TYPE")
        refused(await client.http.post(hook.path, files={"a": b"1"}), 415, "UNSUPPORTED_MEDIA_TYPE")
        refused(await client.http.post(hook.path, content=b"a" * 1_000_001), 413, "BODY_TOO_LARGE")
        await Webhook.all().update(is_enabled=False)
        refused(await client.http.post(hook.path + f"?token={hook.secret}", json={}), 410, "DISABLED")
        await Webhook.all().update(is_enabled=True)

    await all_of_them()
    assert await Delivery.all().count() == 0
    async with watching(hook) as socket:
        await all_of_them()
        seen = [await heard(socket) for _ in range(6)]
    assert {one["outcome"] for one in seen} == {"TURNED_AWAY"}
    assert [(one["method"], one["reason"]) for one in seen] == [
        ("PUT", "The webhook does not take this method."),
        ("POST", "The body is larger than the webhook takes."),
        ("POST", "The webhook does not take this content type."),
        ("POST", "Send JSON, a URL-encoded form or text."),
        ("POST", "A body has at most 1000000 bytes."),
        ("POST", "The webhook or its workflow is disabled."),
    ]
    assert str(hook.secret) not in json.dumps(seen)
    refused(await client.http.post("/hooks/none", files={"a": b"1"}), 415, "UNSUPPORTED_MEDIA_TYPE")
    assert await Run.all().count() == 0


async def test_a_stranger_who_posts_while_somebody_watches_fills_no_disk(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors, "LOGGED_A_MINUTE", 3)
    hook = await hook_of(client, "GITHUB")
    async with watching(hook):
        for _ in range(20):
            refused(await hook.post(b"{}"), 401, "BAD_SIGNATURE")
    assert 3 <= await Delivery.all().count() <= 6  # a minute may have ended meanwhile


async def test_without_redis_a_watcher_looks_for_itself(client: Client, redis_proxy: Proxy) -> None:
    hook = await hook_of(client)
    redis_proxy.cut()
    async with watching(hook) as socket:
        await hook.post(b'"one"')
        assert (await heard(socket))["body"] == '"one"'


async def test_who_may_not_see_the_webhook_any_more_is_told_so(client: Client) -> None:
    hook = await hook_of(client)
    async with watching(hook) as socket:
        await Member.all().delete()
        message = json.loads(await asyncio.wait_for(socket.recv(), 20))
        assert message["type"] == "error"
        assert message["payload"][0]["extensions"]["code"] in ("NOT_FOUND", "UNAUTHENTICATED")
        await hook.post(b'"after"')


async def test_a_watcher_of_a_webhook_that_is_deleted_is_told_so(client: Client) -> None:
    hook = await hook_of(client)
    async with watching(hook) as socket:
        await client.mutate("deleteWebhook", "Workflow { id }", webhookId=hook.id)
        message = json.loads(await asyncio.wait_for(socket.recv(), 20))
        assert (message["type"], message["payload"][0]["extensions"]["code"]) == ("error", "NOT_FOUND")


async def test_an_old_delivery_that_comes_again_is_seen(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrivals, "NEWEST", 3)
    hook = await hook_of(client)
    for n in range(5):
        await hook.post(b"{}", webhook_id=f"d{n}")
    async with watching(hook) as socket:
        for times in (1, 2):
            await hook.post(b"{}", webhook_id="d0")
            assert (await heard(socket))["repeats"] == times
