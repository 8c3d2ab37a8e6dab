"""Token buckets, with a real Redis."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from redis.asyncio import Redis

from core.buckets import HANDFUL, Away, Buckets
from core.news import connect
from core.settings import Rate

SLOW = Rate(capacity=1000, per_second=0.001)


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    client = connect(redis_url)
    yield client
    await client.aclose()


async def drained(buckets: Buckets, rate: Rate = SLOW, tokens: int = 1) -> int:
    bucket, taken = buckets.bucket("read", "ada", rate), 0
    while not await buckets.take(bucket, tokens):
        taken += tokens
    return taken


async def test_a_bucket_gives_what_it_holds_and_says_when_there_is_more(redis: Redis) -> None:
    buckets = Buckets(redis)
    assert await drained(buckets) == 1000
    bucket = buckets.bucket("read", "ada", SLOW)
    assert await buckets.take(bucket, 1) == pytest.approx(1000, abs=20)
    assert bucket.available < 1


async def test_processes_share_one_bucket_and_refuse_no_earlier_than_what_others_hold(redis: Redis) -> None:
    first, second = Buckets(redis), Buckets(redis)
    one, other = first.bucket("read", "ada", SLOW), second.bucket("read", "ada", SLOW)
    taken = 0
    while not (await first.take(one, 7) and await second.take(other, 7)):
        taken += 7
    assert 1000 - 2 * 7 - 2 * SLOW.capacity * HANDFUL <= taken <= 1000
    assert await drained(first) + await drained(second) + taken <= 1000


async def test_most_takings_ask_redis_nothing(redis: Redis) -> None:
    buckets, before = Buckets(redis), (await redis.info("commandstats")).get("cmdstat_evalsha", {}).get("calls", 0)
    await drained(buckets)
    after = (await redis.info("commandstats"))["cmdstat_evalsha"]["calls"]
    assert after - before <= 1 / HANDFUL + 2


async def test_callers_at_the_same_time_wait_for_one_question(redis: Redis) -> None:
    buckets = Buckets(redis)
    bucket = buckets.bucket("read", "ada", SLOW)
    waits = await asyncio.gather(*(buckets.take(bucket, 1) for _ in range(50)))
    assert set(waits) == {0}
    assert bucket.held == 0
    assert bucket.left == 950


async def test_a_caller_who_leaves_takes_nothing_from_who_waits_with_it(redis: Redis) -> None:
    buckets = Buckets(redis)
    bucket = buckets.bucket("read", "ada", SLOW)
    leaving, staying = asyncio.create_task(buckets.take(bucket, 10)), asyncio.create_task(buckets.take(bucket, 10))
    await asyncio.sleep(0)
    leaving.cancel()
    assert await staying == 0


async def test_what_is_given_back_beyond_a_handful_is_there_for_other_processes(redis: Redis) -> None:
    first, second = Buckets(redis), Buckets(redis)
    bucket = first.bucket("read", "ada", SLOW)
    assert not await first.take(bucket, 1000)
    assert await drained(second) == 0
    first.give_back(bucket, 900)
    await first.flush()
    assert bucket.held == 50
    assert await Buckets(redis).take(Buckets(redis).bucket("read", "ada", SLOW), 850) == 0


async def test_a_bucket_refills_by_redis_clock_and_to_its_capacity_only(redis: Redis) -> None:
    quick = Rate(capacity=100, per_second=1e6)
    buckets = Buckets(redis)
    bucket = buckets.bucket("read", "ada", quick)
    for _ in range(30):
        while wait := await buckets.take(bucket, 100):
            await asyncio.sleep(wait)
    assert bucket.available <= 100


async def test_what_costs_more_than_a_bucket_holds_costs_all_of_it(redis: Redis) -> None:
    buckets = Buckets(redis)
    bucket = buckets.bucket("read", "ada", SLOW)
    assert not await buckets.take(bucket, 5000)
    assert await buckets.take(bucket, 1)


async def test_the_script_is_loaded_again_after_redis_was_flushed(redis: Redis) -> None:
    buckets = Buckets(redis)
    bucket = buckets.bucket("read", "ada", SLOW)
    assert not await buckets.take(bucket, 40)
    await redis.script_flush()
    await redis.flushall()
    assert not await buckets.take(bucket, 40)


async def test_a_bucket_that_is_full_again_is_forgotten(redis: Redis) -> None:
    buckets = Buckets(redis)
    await buckets.take(buckets.bucket("read", "ada", Rate(capacity=100, per_second=10)), 10)
    assert 1 <= await redis.ttl("rate:read:ada") <= 3


async def test_without_redis_it_says_so_and_asks_again_only_after_a_while() -> None:
    nowhere = connect("redis://127.0.0.1:1/0")
    buckets = Buckets(nowhere)
    bucket = buckets.bucket("read", "ada", SLOW)
    for _ in range(3):
        with pytest.raises(Away):
            await buckets.take(bucket, 1)
    assert sum(1 for _ in range(2000) if not buckets.take_alone(bucket, 1)) == 1000
    await nowhere.aclose()
