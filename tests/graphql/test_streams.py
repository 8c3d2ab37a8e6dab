"""GraphQL over Server-Sent Events, distinct connections mode."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import httpx2
import pytest

from core.clock import now
from core.errors import ProblemCode
from server.graphql import streams
from server.graphql.answers import Code
from tests.graphql.servers import Served

Events = AsyncIterator[tuple[str, dict[str, object] | None]]


@asynccontextmanager
async def listen(http: httpx2.AsyncClient, served: Served, query: str, token: str | None = None, **body: object) -> AsyncIterator[Events]:
    headers = {"accept": "text/event-stream"} | ({"authorization": f"Bearer {token}"} if token else {})
    async with http.stream("POST", served.url, json={"query": query, **body}, headers=headers) as answer:
        assert (answer.status_code, answer.headers["content-type"]) == (200, "text/event-stream; charset=utf-8")
        assert answer.headers["x-request-id"]

        async def events() -> Events:
            name = ""
            async for line in answer.aiter_lines():
                if line.startswith("event: "):
                    name = line.removeprefix("event: ")
                elif line.startswith("data:"):
                    data = line.removeprefix("data:").strip()
                    yield name, json.loads(data) if data else None
                elif line.startswith(":"):
                    yield "heartbeat", None

        yield events()


async def heard(
    http: httpx2.AsyncClient, served: Served, query: str, token: str | None = None, **body: object
) -> list[tuple[str, dict[str, object] | None]]:
    async with listen(http, served, query, token, **body) as events:
        return [event async for event in events]


async def test_a_subscription_sends_each_event_and_then_completes(shipped: Served, http: httpx2.AsyncClient) -> None:
    events = await heard(http, shipped, "subscription { count(to: 3) }")
    assert [event[1] and event[1]["data"] for event in events] == [{"count": 0}, {"count": 1}, {"count": 2}, None]
    assert [event[0] for event in events] == ["next", "next", "next", "complete"]


async def test_a_query_and_a_mutation_send_one_result(shipped: Served, http: httpx2.AsyncClient) -> None:
    for query, data in (("{ hello }", {"hello": "Hello, world!"}), ('mutation { bump(name: "sse") }', {"bump": 1})):
        (name, result), end = await heard(http, shipped, query)
        assert (name, result and result["data"], end) == ("next", data, ("complete", None))


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{", Code.GRAPHQL_PARSE_FAILED),
        ("{ zz }", Code.GRAPHQL_VALIDATION_FAILED),
        ("{ projects(first: 300000) { nodes { id } } }", Code.COST_EXCEEDED),
        ("query($n: Int!) { number(value: $n) }", Code.BAD_USER_INPUT),
        ("subscription($n: Int!) { count(to: $n) }", Code.BAD_USER_INPUT),
        ('subscription { runEvents(runId: "x") { number } }', ProblemCode.NOT_FOUND),
        ("subscription { failing(after: 0) }", Code.INTERNAL),
    ],
)
async def test_what_is_refused_is_told_inside_the_stream(shipped: Served, http: httpx2.AsyncClient, query: str, code: str) -> None:
    (name, result), end = await heard(http, shipped, query)
    assert result is not None
    assert (name, end) == ("next", ("complete", None))
    assert "data" not in result
    assert f'"{code}"' in json.dumps(result["errors"])
    assert "hunter2" not in json.dumps(result)


async def test_what_is_not_a_request_is_a_400_in_json(shipped: Served, http: httpx2.AsyncClient) -> None:
    answer = await http.post(shipped.url, content=b"[]", headers={"accept": "text/event-stream", "content-type": "application/json"})
    assert (answer.status_code, answer.headers["content-type"]) == (400, "application/json; charset=utf-8")


async def test_a_fault_after_some_events_ends_the_stream_with_its_code(shipped: Served, http: httpx2.AsyncClient) -> None:
    events = await heard(http, shipped, "subscription { failing(after: 2, kindly: true) }")
    assert [name for name, _ in events] == ["next", "next", "next", "complete"]
    assert '"UNAVAILABLE"' in json.dumps(events[2][1])


async def test_a_listener_that_goes_away_closes_its_source(shipped: Served, http: httpx2.AsyncClient) -> None:
    shipped.probe.forget()
    async with listen(http, shipped, "subscription { never }"):
        assert await shipped.probe.seen("never began")
    assert await shipped.probe.seen("never closed")


async def test_silence_is_filled_with_heartbeats(shipped: Served, http: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "HEARTBEAT_SECONDS", 0.05)
    async with listen(http, shipped, "subscription { never }") as events:
        assert [await anext(events), await anext(events)] == [("heartbeat", None)] * 2


async def test_a_token_that_expires_ends_the_stream(quick: Served, http: httpx2.AsyncClient) -> None:
    quick.sign_ins.add("short", now() + timedelta(seconds=0.3))
    (name, result), end = await asyncio.wait_for(heard(http, quick, "subscription { never }", "short"), 5)
    assert (name, end) == ("next", ("complete", None))
    assert '"UNAUTHENTICATED"' in json.dumps(result)
    assert await quick.probe.seen("never closed")


async def test_a_listener_who_does_not_read_is_cut_off(quick: Served) -> None:
    body = json.dumps({"query": "subscription { flood }"}).encode()
    _, writer = await asyncio.open_connection("127.0.0.1", quick.port, limit=1000)
    head = f"POST /graphql HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    writer.write(head.encode() + body)
    assert await quick.probe.seen("flood closed", 10)
    assert quick.probe.counts["flooded"] < 500
    writer.close()
