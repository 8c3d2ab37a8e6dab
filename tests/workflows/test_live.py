"""Live progress, through the front door: no gap, no duplicate, whatever breaks in between."""

from __future__ import annotations

import asyncio
import json
import random
from typing import Any

import pytest
from redis.asyncio import Redis

from core.errors import Invalid
from core.feeds import RowEvents
from core.reads import global_id
from core.settings import Settings
from core.viewers import NOBODY, Viewer
from models.workflows import Run
from services.platform import Platform
from services.workflows import progress
from services.workflows.steps import Call, Done
from tests.clients import Client
from tests.proxies import Proxy
from tests.workflows.conftest import Runs, transform
from tests.workflows.labs import Lab, outside, pure

WATCH = "subscription ($id: ID!, $after: String) { runEvents(runId: $id, after: $after) { cursor type step { key } } }"
SEEDS = (1, 2, 3)


@pytest.fixture
def redis_url(redis_proxy: Proxy) -> str:
    return redis_proxy.url


async def watch(client: Client, id: str, cut_after: list[int]) -> list[dict[str, Any]]:
    """Subscribes, cuts its connection after so many events each time, resumes behind the last; the last time to the end."""
    seen: list[dict[str, Any]] = []
    for most in [*cut_after, None]:
        after = seen[-1]["cursor"] if seen else None
        count = 0
        async with client.socket() as socket:
            await socket.send(
                json.dumps({"id": "1", "type": "subscribe", "payload": {"query": WATCH, "variables": {"id": id, "after": after}}})
            )
            while most is None or count < most:
                message = json.loads(await asyncio.wait_for(socket.recv(), 20))
                if message["type"] == "complete":
                    return seen
                assert message["type"] == "next", message
                seen.append(message["payload"]["data"]["runEvents"])
                count += 1
            socket.transport.abort()  # as a network does that fails: no goodbye
    return seen


async def recorded(runs: Runs, id: Any) -> list[tuple[str, str | None]]:
    return [(type, key) for type, key, _ in await runs.events(id)]


def told(seen: list[dict[str, Any]]) -> list[tuple[str, str | None]]:
    return [(event["type"], event["step"] and event["step"]["key"]) for event in seen]


async def chatty(call: Call) -> Done:
    for n in range(5):
        await call.tell({"n": n})
        await asyncio.sleep(0.03)
    return Done(None)


async def test_three_clients_cut_at_random_and_resumed_see_every_event_once_in_order(
    runs: Runs, signed_in: Client, lab: Lab, worker: None
) -> None:
    steps = []
    for n in range(6):
        lab.does[f"s{n}"] = chatty
        steps.append(outside(f"s{n}"))
    id = await runs.start(*steps)
    cuts = [[random.Random(seed).randint(1, 4) for _ in range(4)] for seed in SEEDS]
    seen = await asyncio.gather(*(watch(signed_in, global_id(Run, id), cut) for cut in cuts))
    expected = await recorded(runs, id)
    assert expected[-1] == ("RUN_SUCCEEDED", None)
    assert len(expected) > 20
    for one in seen:
        assert told(one) == expected
        assert len({event["cursor"] for event in one}) == len(expected)


async def test_who_comes_late_sees_everything_and_the_end(runs: Runs, signed_in: Client, worker: None) -> None:
    id = await runs.start(transform("a"), transform("b"))
    await runs.ended(id)
    seen = await watch(signed_in, global_id(Run, id), [])
    assert told(seen) == await recorded(runs, id)


async def test_who_resumes_behind_the_last_event_is_told_at_once_that_there_is_no_more(runs: Runs, signed_in: Client, worker: None) -> None:
    id = await runs.start(transform("a"))
    await runs.ended(id)
    seen = await watch(signed_in, global_id(Run, id), [len(await runs.events(id)) - 1])
    last = seen[-1]["cursor"]
    async with asyncio.timeout(5):
        assert [event async for event in signed_in.subscribe(WATCH, {"id": global_id(Run, id), "after": last})] == []


async def test_a_cursor_that_this_run_has_not_reached_is_refused(runs: Runs, home: Platform, settings: Settings) -> None:
    id = await runs.start(transform("a"))

    following = RowEvents(progress.OF_RUN, id, 7, Viewer(NOBODY), home.database.reads, home.events, 5, lambda: None)
    with pytest.raises(Invalid) as refused:
        await anext(aiter(following))
    assert refused.value.fields[0].path == "after"


@pytest.mark.parametrize("fault", ["emptied", "cut", "silent"])
async def test_news_that_are_lost_while_somebody_watches_cost_time_and_no_event(
    runs: Runs, signed_in: Client, lab: Lab, worker: None, redis_proxy: Proxy, redis_server: str, fault: str
) -> None:
    lab.gives("b", None)
    id = await runs.start(outside("a"), pure("b"), pure("c", when="false"))
    watching = asyncio.create_task(watch(signed_in, global_id(Run, id), []))
    await lab.began_step("a")
    if fault == "emptied":
        async with Redis.from_url(redis_server) as redis:
            await redis.flushall()
            await redis.client_kill_filter(_type="pubsub")
    elif fault == "cut":
        redis_proxy.cut()
    else:
        redis_proxy.stall()
    lab.release()
    async with asyncio.timeout(15):
        assert told(await watching) == await recorded(runs, id)
    assert (await runs.now(id)).has_ended


async def test_the_same_by_server_sent_events(runs: Runs, signed_in: Client, lab: Lab, worker: None) -> None:
    id = await runs.start(outside("a"), transform("b"))
    headers = {"Authorization": f"Bearer {signed_in.token}", "Accept": "text/event-stream"}
    body = {"query": WATCH, "variables": {"id": global_id(Run, id)}}
    seen = []
    async with signed_in.http.stream("POST", "/graphql", json=body, headers=headers) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        kind = ""
        async for line in answer.aiter_lines():
            if line.startswith("event:"):
                kind = line[6:].strip()
            elif line.startswith("data:") and kind == "next":
                seen.append(json.loads(line[5:])["data"]["runEvents"])
                lab.release()
    assert kind == "complete"
    assert told(seen) == await recorded(runs, id)
