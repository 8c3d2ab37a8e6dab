"""Group commit against a real PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import asyncpg
import pytest

import core.commits
from core.commits import Commits
from core.database import Database
from core.errors import RateLimited

Item = tuple[int, Any]
WRITE = """insert into marks (n, value) select * from unnest($1::int[], $2::text[]) on conflict (n) do update set times = marks.times + 1"""


@pytest.fixture
async def marks(database: Database) -> Database:
    await database.pool.execute("create table marks (n int primary key, value text check (value <> 'refused'), times int default 1)")
    return database


class Writer:
    """Remembers the batches that it was given."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []
        self.gate = asyncio.Event()
        self.gate.set()

    async def __call__(self, connection: Any, items: Sequence[Item]) -> list[int | Exception]:
        self.batches.append([n for n, _ in items])
        await self.gate.wait()
        await connection.execute(WRITE, [n for n, _ in items], [value for _, value in items])
        return [n for n, _ in items]


async def numbers(database: Database) -> list[int]:
    return [row[0] for row in await database.pool.fetch("select n from marks order by n")]


async def test_what_is_answered_is_durable(marks: Database) -> None:
    commits = Commits(marks.pool, Writer())

    async def submit(n: int) -> None:
        assert await commits.submit((n, "x")) == n
        assert await marks.pool.fetchval("select true from marks where n = $1", n)

    await asyncio.gather(*(submit(n) for n in range(50)))


async def test_what_comes_during_a_commit_goes_together_with_the_next_in_order(marks: Database) -> None:
    writer = Writer()
    writer.gate.clear()
    commits = Commits(marks.pool, writer, lanes=1)
    tasks = [asyncio.create_task(commits.submit((n, "x"))) for n in range(20)]
    while not writer.batches:
        await asyncio.sleep(0)
    later = [asyncio.create_task(commits.submit((n, "x"))) for n in range(20, 30)]
    await asyncio.sleep(0)
    writer.gate.set()
    await asyncio.gather(*tasks, *later)
    assert [n for batch in writer.batches for n in batch] == list(range(30))
    assert len(writer.batches) <= 3


async def test_who_comes_within_a_few_turns_of_the_loop_is_committed_with_the_first(marks: Database) -> None:
    writer = Writer()
    commits = Commits(marks.pool, writer, lanes=1)

    async def submit(n: int) -> None:
        for _ in range(n):
            await asyncio.sleep(0)
        await commits.submit((n, "x"))

    await asyncio.gather(*(submit(n) for n in range(4)))
    assert writer.batches == [[0, 1, 2, 3]]


async def test_a_lane_has_one_batch_under_way_and_another_lane_does_not_wait_for_it(marks: Database) -> None:
    writer = Writer()
    writer.gate.clear()
    commits = Commits(marks.pool, writer, lanes=2)
    tasks = [asyncio.create_task(commits.submit((n, "x"), lane=n % 2)) for n in (0, 1)]
    while len(writer.batches) < 2:
        await asyncio.sleep(0.001)
    tasks += [asyncio.create_task(commits.submit((n, "x"), lane=n % 2)) for n in (2, 3, 4, 5)]
    await asyncio.sleep(0.01)
    assert len(writer.batches) == 2
    writer.gate.set()
    await asyncio.gather(*tasks)
    assert [n for batch in writer.batches for n in batch if n % 2 == 0] == [0, 2, 4]
    assert [n for batch in writer.batches for n in batch if n % 2] == [1, 3, 5]


@pytest.mark.parametrize(
    ("bad", "error"),
    [
        ("refused", asyncpg.CheckViolationError),
        ("\x00", asyncpg.CharacterNotInRepertoireError),
        ("\ud800", asyncpg.DataError),
        (7, asyncpg.DataError),
    ],
    ids=["the database refuses", "NUL", "half a surrogate pair", "no text"],
)
async def test_one_item_that_is_refused_takes_no_other_down_and_holds_nobody_up(marks: Database, bad: Any, error: type[Exception]) -> None:
    commits = Commits(marks.pool, Writer(), lanes=1)
    async with asyncio.timeout(5):
        results = await asyncio.gather(*(commits.submit((n, bad if n == 13 else "x")) for n in range(30)), return_exceptions=True)
    assert isinstance(results[13], error)
    assert [n for n, result in enumerate(results) if isinstance(result, Exception)] == [13]
    assert await numbers(marks) == [n for n in range(30) if n != 13]


async def test_connections_ended_in_mid_commit_lose_nothing(marks: Database) -> None:
    """A commit that was reported as lost may have happened: it is written again, and the key makes that harmless."""
    commits, stopped = Commits(marks.pool, Writer()), asyncio.Event()
    answered: set[int] = set()

    async def submit(client: int) -> None:
        n = client * 100_000
        while not stopped.is_set():
            answered.add(await commits.submit((n, "x"), lane=client))
            n += 1

    async def end_connections() -> None:
        connection = await asyncpg.connect(marks.url)
        for _ in range(20):
            seen = len(answered)
            while len(answered) < seen + 5:  # so that each time some are in the middle of it
                await asyncio.sleep(0.001)
            await connection.execute(
                """select pg_terminate_backend(pid) from pg_stat_activity
                where application_name = 'platform writes' and datname = current_database()"""
            )
        await connection.close()
        stopped.set()

    async with asyncio.timeout(30):
        await asyncio.gather(end_connections(), *(submit(client) for client in range(8)))
        await commits.settle()
    assert len(answered) >= 100
    assert set(await numbers(marks)) == answered


async def test_a_caller_that_is_cancelled_does_not_take_its_item_back(marks: Database) -> None:
    writer = Writer()
    writer.gate.clear()
    commits = Commits(marks.pool, writer)
    task = asyncio.create_task(commits.submit((1, "x")))
    while not writer.batches:
        await asyncio.sleep(0)
    task.cancel()
    writer.gate.set()
    await commits.settle()
    assert task.cancelled()
    assert await numbers(marks) == [1]


async def test_heavy_items_are_spread_over_batches_in_order_and_the_light_one_behind_them_waits_for_no_giant(
    marks: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(core.commits, "MOST_BYTES", 100)
    weights = [30, 30, 30, 30, 250, 30, 1, 1, 68, 1]
    writer = Writer()
    commits: Commits[Item, int] = Commits(marks.pool, writer, lanes=1, weigh=lambda item: weights[item[0]])
    async with asyncio.timeout(5):
        await asyncio.gather(*(commits.submit((n, "x")) for n in range(len(weights))))
    assert writer.batches == [[0, 1, 2], [3], [4], [5, 6, 7, 8], [9]]


async def test_more_than_may_wait_is_refused_at_once_and_there_is_room_again_when_it_is_settled(marks: Database) -> None:
    writer = Writer()
    writer.gate.clear()
    weights = {1: 10, 2: 10, 3: 100, 4: 10}
    commits: Commits[Item, int] = Commits(marks.pool, writer, lanes=1, weigh=lambda item: weights.get(item[0], 10), most_waiting=(3, 50))
    given = [asyncio.create_task(commits.submit((n, "x"))) for n in (1, 2)]
    await asyncio.sleep(0)
    with pytest.raises(RateLimited):  # too many bytes
        await commits.submit((3, "x"))
    given.append(asyncio.create_task(commits.submit((4, "x"))))
    await asyncio.sleep(0)
    with pytest.raises(RateLimited) as refused:  # too many
        await commits.submit((5, "x"))
    assert refused.value.retry_after_seconds
    writer.gate.set()
    assert await asyncio.gather(*given) == [1, 2, 4]
    assert await commits.submit((3, "x")) == 3  # alone it may be as heavy as it is
    assert await numbers(marks) == [1, 2, 3, 4]


async def test_after_a_crowd_one_waits_for_more_and_who_is_alone_does_not(marks: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(core.commits, "LINGER_SECONDS", 0.5)
    writer = Writer()
    commits = Commits(marks.pool, writer, lanes=1)
    crowd = range(core.commits.CROWD)
    await asyncio.gather(*(commits.submit((n, "x")) for n in crowd))
    first = asyncio.create_task(commits.submit((10, "x")))
    for _ in range(10 * core.commits.TURNS):
        await asyncio.sleep(0)
    assert writer.batches == [[*crowd]]
    await asyncio.gather(first, commits.submit((11, "x")))
    assert writer.batches == [[*crowd], [10, 11]]
    monkeypatch.setattr(core.commits, "LINGER_SECONDS", 60)
    async with asyncio.timeout(20):
        await commits.submit((12, "x"))
