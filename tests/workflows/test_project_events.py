"""All runs of a project in one subscription: each event once, in an order that nothing is put into later."""

from __future__ import annotations

import asyncio
import json
import random
import tracemalloc
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any

import asyncpg
import pytest
from websockets.asyncio.client import ClientConnection

from core.database import WRITER, Leases
from core.reads import global_id
from core.settings import Limits, Settings
from core.viewers import Viewer
from models import events
from models.accounts import User
from models.events import RunEventType
from models.projects import Member, Project, Role
from models.workflows import Run, Workflow
from resolvers.workflows import project_cursor
from services.platform import Platform
from services.workflows import progress
from services.workflows.progress import NOW, ProjectEvents, Wanted
from tests.clients import Client
from tests.make import Make
from tests.reads import rows
from tests.workflows.test_groups import unread

WATCH = """subscription ($id: ID!, $after: String, $where: RunEventFilter) {
  projectEvents(projectId: $id, after: $after, where: $where) { projectCursor type data run { id } }
}"""
HAPPEN = """
insert into events (stream, seq, project_id, epoch, transaction, type, data, at)
values ($1, $2, $3, 1, pg_current_xact_id()::text::bigint, $4, json_build_object('n', $2::int), now())
"""
MANY = """
insert into events (stream, seq, project_id, epoch, transaction, type, data, at)
select $1, n, $4, 1, pg_current_xact_id()::text::bigint, 'STEP_PROGRESS', json_build_object('n', n, 'text', repeat('x', $5)), now()
from generate_series($2::int, $3::int) n
"""
ORDER = "select stream, seq from events where project_id = $1 order by epoch, transaction, stream, seq"
SECONDS = 20


@pytest.fixture(autouse=True)
def folds() -> None:
    """Events are written straight to their table here, and tell no story of a run."""


@asynccontextmanager
async def writer(url: str, name: str = WRITER) -> AsyncIterator[asyncpg.Connection[Any]]:
    """A session as the engine's are, or one of somebody else."""
    connection = await asyncpg.connect(url, server_settings={"application_name": name})
    try:
        yield connection
    finally:
        await connection.close()


class Watch:
    """One subscription, on a socket of its own."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    async def hear(self) -> dict[str, Any]:
        message: dict[str, Any] = json.loads(await asyncio.wait_for(self.socket.recv(), SECONDS))
        return message

    async def event(self) -> dict[str, Any]:
        message = await self.hear()
        assert message["type"] == "next", message
        event: dict[str, Any] = message["payload"]["data"]["projectEvents"]
        return event

    async def told(self, many: int) -> list[tuple[str, int]]:
        return [(event["run"]["id"], event["data"]["n"]) for event in [await self.event() for _ in range(many)]]

    async def refused(self) -> tuple[str, str]:
        message = await self.hear()
        assert message["type"] == "error", message
        (error,) = message["payload"]
        return error["extensions"]["code"], error["extensions"]["fields"][0]["path"]


@dataclass
class Street:
    """A project with three runs, and one of somebody else with one."""

    home: Platform
    make: Make
    address: str
    url: str
    owner: Viewer
    project: Project
    workflows: list[Workflow]
    runs: list[Run]
    elsewhere: Run

    async def happen(
        self, connection: Any, run: Run, seq: int, kind: RunEventType = RunEventType.STEP_PROGRESS, *, news: bool = True
    ) -> tuple[str, int]:
        await connection.execute(HAPPEN, run.id, seq, run.project_id, kind)
        if news:
            await self.news(run)
        return global_id(Run, run.id), seq

    async def news(self, run: Run) -> None:
        await self.home.events.publish([(run.id, 1), (run.project_id, 0)])

    @asynccontextmanager
    async def watch(self, viewer: Viewer | None = None, **variables: object) -> AsyncIterator[Watch]:
        client = Client(self.address)
        client.token = await self.make.token(viewer or self.owner)
        async with client.socket() as socket:
            payload = {"query": WATCH, "variables": {"id": global_id(Project, self.project.id), **variables}}
            await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": payload}))
            yield Watch(socket)
        await client.close()

    async def begin(self) -> str:
        """Something has happened: the cursor of it."""
        await self.happen(self.home.database.pool, self.runs[0], 0, news=False)
        return await self.last()

    async def last(self) -> str:
        """The cursor of what happened last."""
        newest = "select epoch, transaction, stream, seq from events order by epoch desc, transaction desc, stream desc, seq desc limit 1"
        (row,) = await self.home.database.pool.fetch(newest)
        return project_cursor(row["epoch"], row["transaction"], row["stream"], row["seq"])

    def feed(self, after: int = NOW, wanted: Wanted | None = None) -> ProjectEvents:
        reads, news = self.home.database.reads, self.home.events
        return ProjectEvents(self.project.id, wanted or Wanted(), after, self.owner, reads, news, 5, lambda: None)


@pytest.fixture
async def street(home: Platform, make: Make, address: str, database_url: str) -> Street:
    owner, other = await make.viewer("Olga"), await make.viewer("Eve")
    project, away = await make.project(owner), await make.project(other)
    workflows = await rows.workflows([project], 2)
    by = await User.get(id=owner.user_id)
    runs = [*await rows.runs(workflows[:1], 2, by=by), *await rows.runs(workflows[1:], 1, by=by)]
    (elsewhere,) = await rows.runs(await rows.workflows([away], 1), 1, by=await User.get(id=other.user_id))
    return Street(home, make, address, database_url, owner, project, workflows, runs, elsewhere)


async def test_who_reconnects_at_every_event_sees_each_once_though_transactions_end_in_another_order(street: Street) -> None:
    """Four writers, whose transactions overlap; one of them writes to a project of somebody else."""
    cursor, each, chance = await street.begin(), 12, random.Random(7)

    async def write(run: Run) -> None:
        async with writer(street.url) as connection:
            for seq in range(1, each + 1):
                async with connection.transaction():
                    await street.happen(connection, run, seq, news=False)
                    await asyncio.sleep(chance.random() * 0.05)
                await street.news(run)

    writing = [asyncio.create_task(write(run)) for run in (*street.runs, street.elsewhere)]
    seen = list[tuple[str, int]]()
    while len(seen) < each * len(street.runs):
        async with street.watch(after=cursor) as watch:
            event = await watch.event()
            watch.socket.transport.abort()  # as a network does that fails: no goodbye
        cursor = event["projectCursor"]
        seen.append((event["run"]["id"], event["data"]["n"]))
    await asyncio.gather(*writing)
    recorded = await street.home.database.pool.fetch(ORDER, street.project.id)
    assert seen == [(global_id(Run, row["stream"]), row["seq"]) for row in recorded if row["seq"]]


async def test_what_was_written_after_an_older_transaction_began_waits_until_that_is_over(street: Street) -> None:
    first, second, _ = street.runs
    async with writer(street.url) as slow, street.watch(after=await street.begin()) as watch:
        older = slow.transaction()
        await older.start()
        one = await street.happen(slow, first, 1, news=False)
        two = await street.happen(street.home.database.pool, second, 1)
        hearing = asyncio.create_task(watch.told(2))
        done, _ = await asyncio.wait([hearing], timeout=0.5)
        assert not done
        await older.commit()
        assert await hearing == [one, two]


async def test_a_transaction_that_is_rolled_back_is_not_waited_for_any_more(street: Street) -> None:
    first, second, _ = street.runs
    async with writer(street.url) as slow, street.watch(after=await street.begin()) as watch:
        older = slow.transaction()
        await older.start()
        await street.happen(slow, first, 1, news=False)
        two = await street.happen(street.home.database.pool, second, 1)
        await older.rollback()
        assert await watch.told(1) == [two]


async def test_a_long_transaction_of_somebody_else_holds_nothing_up_for_more_than_five_seconds(street: Street) -> None:
    async with writer(street.url, "an import") as other, street.watch(after=await street.begin()) as watch, other.transaction():
        await other.execute("select pg_current_xact_id()")
        loop = asyncio.get_running_loop()
        for seq in (1, 2):
            at = loop.time()
            told = await street.happen(street.home.database.pool, street.runs[0], seq)
            assert await watch.told(1) == [told]
            assert loop.time() - at < 5


async def test_only_those_that_write_events_are_waited_for(street: Street, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "STANDSTILL_SECONDS", 0.05)
    first, second, third = street.runs
    async with (
        writer(street.url, "an import") as other,
        writer(street.url) as slow,
        street.watch(after=await street.begin()) as watch,
        other.transaction(),
    ):
        await other.execute("select pg_current_xact_id()")
        zero = await street.happen(street.home.database.pool, first, 1)
        assert await watch.told(1) == [zero]
        older = slow.transaction()
        await older.start()
        one = await street.happen(slow, second, 1, news=False)
        two = await street.happen(street.home.database.pool, third, 1)
        hearing = asyncio.create_task(watch.told(2))
        done, _ = await asyncio.wait([hearing], timeout=1)
        assert not done
        await older.commit()
        assert await hearing == [one, two]


async def test_without_a_cursor_it_begins_now_and_an_event_that_is_under_way_is_told(street: Street) -> None:
    first, second, _ = street.runs
    await street.begin()
    async with writer(street.url) as slow, slow.transaction():
        await street.happen(slow, first, 1, news=False)
        feed = street.feed()
        assert await feed.start()
        await street.happen(street.home.database.pool, second, 1, news=False)
    page = await feed.page(feed.after)
    assert [(row.stream, row.seq) for row in page.rows] == [(first.id, 1), (second.id, 1)]


async def test_what_is_not_wanted_is_passed_over_for_good(street: Street) -> None:
    first, second, third = street.runs
    pool, cursor = street.home.database.pool, await street.begin()
    for run in (first, third):
        await street.happen(pool, run, 1, RunEventType.RUN_STARTED)
        await street.happen(pool, run, 2)
    ids = [global_id(Run, run.id) for run in street.runs]
    async with (
        street.watch(after=cursor, where={"types": ["RUN_STARTED", "RUN_FAILED"]}) as some,
        street.watch(after=cursor, where={"workflowIds": [global_id(Workflow, third.workflow_id)]}) as one,
        street.watch(after=cursor, where={"workflowIds": [global_id(Workflow, first.workflow_id)], "types": ["RUN_FAILED"]}) as both,
    ):
        assert await some.told(2) == [(ids[0], 1), (ids[2], 1)]
        assert await one.told(2) == [(ids[2], 1), (ids[2], 2)]
        await street.happen(pool, second, 1, RunEventType.RUN_FAILED)
        assert await some.told(1) == await both.told(1) == [(ids[1], 1)]
        await street.happen(pool, third, 3)
        assert await one.told(1) == [(ids[2], 3)]
    feed = street.feed(after=1, wanted=Wanted((RunEventType.RUN_CANCELED,)))
    page = await feed.page(1)
    assert page.rows == []
    assert (await street.feed().page(page.place)).rows == []


@pytest.mark.parametrize(
    ("where", "code", "path"),
    [
        ({"types": []}, "INVALID", "where.types"),
        ({"workflowIds": []}, "INVALID", "where.workflowIds"),
        ({"workflowIds": ["nothing"]}, "NOT_FOUND", "where.workflowIds[0]"),
    ],
)
async def test_a_filter_that_can_match_nothing_is_refused(street: Street, where: object, code: str, path: str) -> None:
    async with street.watch(where=where) as watch:
        assert await watch.refused() == (code, path)


async def test_a_workflow_of_another_project_is_none_though_one_may_see_it(street: Street) -> None:
    (foreign,) = await rows.workflows([await street.make.project(street.owner)], 1)
    ids = [global_id(Workflow, street.workflows[0].id), global_id(Workflow, foreign.id)]
    async with street.watch(where={"workflowIds": ids}) as watch:
        assert await watch.refused() == ("NOT_FOUND", "where.workflowIds[1]")


async def test_a_cursor_of_a_run_is_none_of_a_project(street: Street) -> None:
    async with street.watch(after="WzFd") as watch:
        assert await watch.refused() == ("INVALID", "after")


@pytest.mark.parametrize("role", list(Role))
async def test_every_member_may_watch(street: Street, role: Role) -> None:
    viewer, cursor = await street.make.viewer("Bob"), await street.begin()
    await street.make.member(street.project, viewer, role)
    told = await street.happen(street.home.database.pool, street.runs[0], 1)
    await street.happen(street.home.database.pool, street.elsewhere, 1)
    async with street.watch(viewer, after=cursor) as watch:
        assert await watch.told(1) == [told]


async def test_an_event_is_read_and_written_once_for_all_who_ask_for_the_same(street: Street, monkeypatch: pytest.MonkeyPatch) -> None:
    sent, fetch, pool = list[str](), Leases.fetch, street.home.database.pool

    async def counted(self: Leases, sql: str, /, *args: Any) -> list[Any]:
        found = await fetch(self, sql, *args)
        if sql != events.OF_PROJECT or found[0]["id"] is not None:
            sent.append(sql)
        return found

    monkeypatch.setattr(Leases, "fetch", counted)
    cursor = await street.begin()
    costs = []
    for many in (1, 8):
        async with AsyncExitStack() as stack:
            watches = [await stack.enter_async_context(street.watch(after=cursor)) for _ in range(many)]
            first = await street.happen(pool, street.runs[0], many)
            assert [await watch.told(1) for watch in watches] == [[first]] * many
            sent.clear()
            second = await street.happen(pool, street.runs[1], many)
            assert [await watch.told(1) for watch in watches] == [[second]] * many
            assert sent.count(events.OF_PROJECT) < 5  # as often as another transaction is under way
            costs.append(sorted(sql for sql in sent if sql != events.OF_PROJECT))
        cursor = await street.last()
    assert costs[0] == costs[1]
    assert costs[0]


async def test_who_does_not_read_delays_nobody_costs_little_memory_and_misses_nothing(street: Street, address: str) -> None:
    pool, run, cursor = street.home.database.pool, street.runs[0], await street.begin()
    many, size, each, held = 400, 40_000, 25, list[int]()
    token, id = await street.make.token(street.owner), global_id(Project, street.project.id)
    async with street.watch(after=cursor) as quick, unread(address, token, WATCH, id=id, after=cursor) as opened:
        slow, first = Watch(opened.socket), await street.happen(pool, run, 1)
        assert await quick.told(1) == await slow.told(1) == [first]
        slow.socket.transport.pause_reading()
        tracemalloc.start()
        try:
            for n in range(2, many + 2, each):
                await pool.execute(MANY, run.id, n, n + each - 1, run.project_id, size)
                await street.news(run)
                assert [seq for _, seq in await quick.told(each)] == list(range(n, n + each))
                held.append(tracemalloc.get_traced_memory()[0])
        finally:
            tracemalloc.stop()
        assert held[-1] - held[len(held) // 2] < many * size / 8, "it grows with what was not read"
        slow.socket.transport.resume_reading()
        assert [seq for _, seq in await slow.told(many)] == list(range(2, many + 2))


class TestAccess:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"limits": Limits(recheck_seconds=0.4)})

    async def test_a_member_who_loses_access_is_told_so_and_the_others_go_on(self, street: Street) -> None:
        leaving, cursor = await street.make.viewer("Leaving"), await street.begin()
        await street.make.member(street.project, leaving, Role.VIEWER)
        async with street.watch(leaving, after=cursor) as left, street.watch(after=cursor) as stays:
            told = await street.happen(street.home.database.pool, street.runs[0], 1)
            assert await left.told(1) == await stays.told(1) == [told]
            await Member.filter(user_id=leaving.user_id).delete()
            assert await left.refused() == ("NOT_FOUND", "projectId")
            told = await street.happen(street.home.database.pool, street.runs[0], 2)
            assert await stays.told(1) == [told]


async def test_the_events_of_a_project_are_found_by_an_index(street: Street) -> None:
    pool = street.home.database.pool
    many = """
        insert into events (stream, seq, project_id, epoch, transaction, type, at)
        select $1, n, $2, 1, n, 'STEP_PROGRESS', now() from generate_series(1, $3::int) n
    """
    await pool.execute(many, street.elsewhere.id, street.elsewhere.project_id, 30_000)
    await pool.execute(many, street.runs[0].id, street.project.id, 5_000)
    await pool.execute("analyze events")
    async with pool.acquire() as connection:
        arguments = (street.project.id, 1, 2_000, street.runs[0].id, 0, 200, None, [street.workflows[0].id])
        prepared = await connection.prepare(f"explain (analyze, buffers off, costs off, timing off) {events.OF_PROJECT}")
        plan = "\n".join(row[0] for row in await prepared.fetch(*arguments))
    assert "Seq Scan on events" not in plan, plan
    assert "Rows Removed by Filter" not in plan, plan
    assert "idx_events_project" in plan, plan
