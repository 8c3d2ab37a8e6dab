"""News and hints against a real Redis, and one that is away or silent."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from uuid import UUID

import pytest
from arq.jobs import DeserializationError
from redis.asyncio import Redis
from redis.asyncio.client import Pipeline
from redis.exceptions import ConnectionError as Away

from core import jobs, tasks
from core.ids import new_id
from core.jobs import JobName, Jobs
from core.news import Bell, Channel, Courier, News, Outbox, connect
from tests.proxies import Proxy, between


@pytest.fixture
async def proxy(redis_url: str) -> AsyncIterator[Proxy]:
    async with between(Proxy(redis_url)) as opened:
        yield opened


@pytest.fixture
async def redis(proxy: Proxy) -> AsyncIterator[Redis]:
    client = connect(proxy.url)
    yield client
    await client.aclose()


@pytest.fixture
async def news(redis: Redis) -> AsyncIterator[News]:
    opened = News(redis, Channel.EVENTS)
    heard = Bell()
    with opened.hearing(new_id(), heard.ring):
        opened.listen()
        await heard.wait(10)  # it listens now
    yield opened
    await opened.close()
    await opened.flush()


async def rings(bell: Bell, seconds: float = 5) -> bool:
    loop = asyncio.get_running_loop()
    start = loop.time()
    await bell.wait(seconds)
    return loop.time() - start < seconds


async def test_who_stops_to_listen_while_it_connects_has_stopped(redis: Redis, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tasks, "AGAIN_SECONDS", 60)
    for turns in range(12):
        opened = News(redis, Channel.EVENTS)
        opened.listen()
        for _ in range(turns):
            await asyncio.sleep(0)
        async with asyncio.timeout(20):
            await opened.close()


async def test_news_of_a_stream_are_heard_by_who_listens_to_it_and_by_nobody_else(news: News) -> None:
    ours, others, bell, other = new_id(), new_id(), Bell(), Bell()
    with news.hearing(ours, bell.ring), news.hearing(others, other.ring):
        await news.publish([(ours, 1)])
        assert await rings(bell)
        assert not await rings(other, 0.05)


async def test_who_has_left_is_not_told(news: News) -> None:
    stream, told = new_id(), list[int]()
    with news.hearing(stream, lambda: told.append(1)):
        pass
    bell = Bell()
    with news.hearing(stream, bell.ring):
        await news.publish([(stream, 1)])
        assert await rings(bell)
    assert told == []


async def test_everybody_is_rung_when_the_news_come_back_because_some_may_have_been_missed(news: News, proxy: Proxy) -> None:
    bell = Bell()
    with news.hearing(new_id(), bell.ring):
        proxy.cut()
        assert not await rings(bell, 0.1)
        proxy.resume()
        assert await rings(bell)


async def test_what_somebody_else_publishes_on_our_channel_does_no_harm(news: News, redis: Redis) -> None:
    stream, bell = new_id(), Bell()
    with news.hearing(stream, bell.ring):
        await redis.publish(Channel.EVENTS, b"not ours")
        await news.publish([(stream, 1)])
        assert await rings(bell)


async def test_a_redis_that_is_silent_holds_nobody_up_and_is_waited_for_on_one_connection(proxy: Proxy, redis: Redis) -> None:
    news, hints = News(redis, Channel.EVENTS), Jobs(redis)
    proxy.stall()
    async with asyncio.timeout(1):
        for n in range(500):
            await news.publish([(new_id(), n)])
            hints.advance([new_id()])
            await asyncio.sleep(0)
    assert len(redis.connection_pool._in_use_connections) <= 2
    proxy.resume()
    await asyncio.gather(news.flush(), hints.flush())


async def test_an_outbox_sends_together_what_comes_during_a_send_and_drops_what_cannot_be_sent() -> None:
    sent, gate = list[list[int]](), asyncio.Event()

    async def send(items: Sequence[int]) -> None:
        await gate.wait()
        if 1 in items:
            raise Away
        sent.append(list(items))

    outbox = Outbox(send)
    outbox.put([1])
    await asyncio.sleep(0)
    outbox.put([2, 3])
    outbox.put([4])
    gate.set()
    await outbox.flush()
    assert sent == [[2, 3, 4]]


async def test_hints_are_arq_s_jobs_in_its_queue_with_a_bounded_number_of_runs_each(redis: Redis) -> None:
    hints, ids = Jobs(redis), [new_id() for _ in range(jobs.RUNS_MOST + 1)]
    hints.advance(ids)
    await hints.flush()
    keys = await redis.zrange(jobs.QUEUE, 0, -1)
    named = [jobs.read(await redis.get(b"arq:job:" + key)) for key in keys]
    assert {name for name, _ in named} == {JobName.ADVANCE_RUNS}
    assert sorted(UUID(id) for _, (given,) in named for id in given) == sorted(ids)
    assert sorted(len(given) for _, (given,) in named) == [1, jobs.RUNS_MOST]


def test_a_job_that_was_pickled_is_not_read() -> None:
    import pickle

    with pytest.raises(DeserializationError):
        jobs.read(pickle.dumps({"f": "advance_runs", "a": (), "k": {}, "t": None, "et": 0}))


async def test_what_is_said_at_one_moment_is_one_round_trip(redis: Redis, monkeypatch: pytest.MonkeyPatch) -> None:
    usual, sent = Pipeline.execute, list[int]()

    async def execute(pipe: Pipeline, raise_on_error: bool = True) -> list[object]:
        sent.append(len(pipe))
        found: list[object] = await usual(pipe, raise_on_error)
        return found

    monkeypatch.setattr(Pipeline, "execute", execute)
    courier = Courier(redis)
    events, commands, hints = News(redis, Channel.EVENTS, courier), News(redis, Channel.COMMANDS, courier), Jobs(redis, courier)
    await events.publish([(new_id(), 1)])
    hints.advance([new_id()])
    await events.publish([(new_id(), 1)])
    await commands.publish([(new_id(), 0)])
    await courier.flush()
    assert sent == [5]  # news of both channels, and a job, its place in the queue and its bell
    assert await redis.zcard(jobs.QUEUE) == 1
