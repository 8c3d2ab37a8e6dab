"""Connections over which nothing comes any more, while new ones would work: as after a failover, or when a NAT forgot them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import Any

import pytest
from tortoise import connections

import core.database
from core.commits import Commits
from core.database import LOST, Database, transaction
from models import MODULES
from tests.proxies import Proxy, between

SIZE = 4


class Forgetful(Proxy):
    def __init__(self, url: str) -> None:
        super().__init__(url)
        self._known: set[asyncio.StreamWriter] = set()
        self._forgotten: set[asyncio.StreamWriter] = set()

    def forget(self) -> None:
        """Nothing passes over the connections of now, for ever; others are as ever."""
        self._forgotten |= self._known

    async def _pass(self, data: bytes, writer: asyncio.StreamWriter) -> None:
        self._known.add(writer)
        if writer in self._forgotten:
            await asyncio.Event().wait()
        await super()._pass(data, writer)


@pytest.fixture
async def proxy(database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Forgetful]:
    monkeypatch.setattr(core.database, "SILENT_SECONDS", 0.5)
    async with between(Forgetful(database_url)) as opened:
        yield opened


@pytest.fixture
async def far(proxy: Forgetful) -> AsyncIterator[Database]:
    """With every connection open, and idle."""
    opened = await Database.open(proxy.url, MODULES, SIZE)
    await asyncio.gather(*(read("select pg_sleep(0.05)") for read in (opened.pool.fetch, opened.reads.fetch) for _ in range(SIZE)))
    yield opened
    async with asyncio.timeout(5):
        await opened.close()


async def mark(connection: Any, items: Sequence[int]) -> Sequence[int | Exception]:
    await connection.execute("insert into marks select unnest($1::int[]) on conflict do nothing", items)
    return items


async def test_a_commit_whose_connections_are_silent_is_made_on_a_new_one(proxy: Forgetful, far: Database) -> None:
    await far.pool.execute("create table marks (n int primary key)")
    commits: Commits[int, int] = Commits(far.pool, mark)
    proxy.forget()
    async with asyncio.timeout(3):
        assert await asyncio.gather(*(commits.submit(n, lane=n) for n in range(20))) == list(range(20))
        await commits.settle()
        assert [row[0] for row in await far.reads.fetch("select n from marks order by n")] == list(range(20))
        assert await commits.submit(20) == 20


async def test_a_connection_that_falls_silent_after_its_commit_holds_its_lane_up_only_for_a_moment(
    proxy: Forgetful, far: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.commits.RELEASE_SECONDS", 0.2)
    await far.pool.execute("create table marks (n int primary key)")

    async def then_forget(connection: Any, items: Sequence[int]) -> Sequence[int | Exception]:
        answers = await mark(connection, items)
        if 0 in items:
            proxy.forget()
        return answers

    commits: Commits[int, int] = Commits(far.pool, then_forget, lanes=1)
    async with asyncio.timeout(4):
        assert [await commits.submit(n) for n in range(3)] == [0, 1, 2]


async def test_reads_over_silent_connections_are_tried_again_over_new_ones(proxy: Forgetful, far: Database) -> None:
    proxy.forget()
    async with asyncio.timeout(3):
        rows = await asyncio.gather(*(far.reads.fetch("select $1::int", n) for n in range(3 * SIZE)))
    assert [row[0][0] for row in rows] == list(range(3 * SIZE))


async def test_a_statement_whose_table_was_changed_meanwhile_is_prepared_anew(far: Database) -> None:
    await far.pool.execute("create table marks (n int primary key)")
    await far.pool.execute("insert into marks values (1)")
    for kind, value in (("text", "1"), ("bigint using n::bigint", 1)):
        await asyncio.gather(*(far.reads.fetch("select n from marks") for _ in range(SIZE)))
        await far.pool.execute(f"alter table marks alter column n type {kind}")
        assert [row[0] for row in await far.reads.fetch("select n from marks")] == [value]


async def test_what_a_connection_keeps_prepared_is_bounded_there_as_here(far: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(core.database, "STATEMENTS", 3)
    count = "select count(*) from pg_prepared_statements where statement <> $1"
    for n in range(10):
        await far.reads.fetch(f"select {n}")
        await far.reads.fetch(count, count)
    await far.reads.fetch(f"select 1 -- {'x' * 20_000}")
    (row,) = await far.reads.fetch(count, count)
    assert row[0] <= 3


async def test_each_silent_connection_fails_rows_once_in_time_and_its_place_in_the_pool_is_not_lost(
    proxy: Forgetful, far: Database
) -> None:
    rows = connections.get("default")

    async def transact() -> None:
        async with transaction() as connection:
            await connection.execute_query("select 1")

    for action in (lambda: rows.execute_query("select pg_sleep(0.05)"), transact):
        await asyncio.gather(*(rows.execute_query("select pg_sleep(0.05)") for _ in range(SIZE)))
        proxy.forget()
        async with asyncio.timeout(3):
            failed = await asyncio.gather(*(action() for _ in range(SIZE)), return_exceptions=True)
            assert all(isinstance(error, LOST) for error in failed)
            await asyncio.gather(*(action() for _ in range(SIZE)))


async def test_a_write_whose_connection_ends_is_not_sent_twice_by_itself(database_url: str) -> None:
    opened = await Database.open(database_url, MODULES, SIZE)
    await opened.pool.execute("create sequence sent")
    ended = "select pg_terminate_backend(pid) from pg_stat_activity where query like 'select nextval(%' and state = 'active'"
    writing = asyncio.create_task(opened.writes.fetch("select nextval('sent'), pg_sleep(4)"))
    while not await opened.pool.fetch(ended):
        await asyncio.sleep(0.01)
    with pytest.raises(LOST):
        await writing
    assert await opened.pool.fetchval("select last_value from sent") == 1
    assert await opened.writes.fetchrow("select nextval('sent')") == (2,)
    assert await opened.writes.fetchrow("select 1 where false") is None
    await opened.close()
