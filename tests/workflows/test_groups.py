"""Subscribers who are told the same: one reading and one encoding for all of them, and for each of them as if it were alone."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from typing import Any, NamedTuple

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

import core.database
from core.database import Leases
from core.reads import cursor, global_id
from core.settings import Limits, Settings
from core.viewers import Viewer
from models import events
from models.accounts import User
from models.events import Event, RunEventType
from models.projects import Member, Project, Role
from models.workflows import Run, Workflow
from resolvers.workflows import events as declared
from services.platform import Platform
from tests.clients import Client
from tests.locks import locked
from tests.make import Make
from tests.reads import rows
from tests.reads.rows import START

WATCH = "subscription ($id: ID!, $after: String) { runEvents(runId: $id, after: $after) { cursor type data step { key } run { status } } }"
STARTER = "subscription ($id: ID!) { runEvents(runId: $id) { data run { startedBy { name } } } }"


@pytest.fixture(autouse=True)
def folds() -> None:
    """Events are written straight to their table here, and tell no story of a run."""


class House(NamedTuple):
    """One run, and events written to it as a worker's process would: rows, then news."""

    home: Platform
    project: Project
    run: Run

    @property
    def id(self) -> str:
        return global_id(Run, self.run.id)

    async def member(self, make: Make, name: str) -> Viewer:
        """Somebody new who may watch."""
        viewer = await make.viewer(name)
        await make.member(self.project, viewer, Role.VIEWER)
        return viewer

    async def happen(self, first: int, last: int | None = None, *, ends: bool = False, size: int = 0) -> None:
        """Events of these numbers."""
        last = first if last is None else last
        final = [RunEventType.RUN_SUCCEEDED if ends and n == last else RunEventType.STEP_PROGRESS for n in range(first, last + 1)]
        await Event.bulk_create(
            [
                Event(
                    stream=self.run.id,
                    seq=n,
                    project_id=self.project.id,
                    epoch=0,
                    transaction=1,
                    type=kind,
                    data={"n": n, "more": "x" * size},
                    at=START,
                )
                for n, kind in enumerate(final, first)
            ]
        )
        await self.home.events.publish([(self.run.id, last)])


@pytest.fixture
async def owner(home: Platform, make: Make) -> Viewer:
    return await make.viewer("Olga")


@pytest.fixture
async def house(home: Platform, make: Make, owner: Viewer) -> House:
    """Two events have happened."""
    project = await make.project(owner)
    (workflow,) = await rows.workflows([project], 1)
    (run,) = await rows.runs([workflow], 1, by=await User.get(id=owner.user_id))
    made = House(home, project, run)
    await made.happen(1, 2)
    return made


class Watcher:
    def __init__(self, socket: ClientConnection, id: str) -> None:
        self.socket, self.id = socket, id

    async def hear(self) -> dict[str, Any]:
        message: dict[str, Any] = json.loads(await asyncio.wait_for(self.socket.recv(), 20))
        assert message.get("id") == self.id, message
        return message

    async def event(self) -> dict[str, Any]:
        message = await self.hear()
        assert message["type"] == "next", message
        assert "errors" not in message["payload"], message
        event: dict[str, Any] = message["payload"]["data"]["runEvents"]
        return event

    async def numbers(self, many: int) -> list[int]:
        return [(await self.event())["data"]["n"] for _ in range(many)]

    async def complete(self) -> None:
        """From the client: no more of it."""
        await self.socket.send(json.dumps({"id": self.id, "type": "complete"}))
        await self.silence()

    async def silence(self) -> None:
        """What the server had sent before it read this has come, and nothing of ours was among it."""
        await self.socket.send(json.dumps({"type": "ping"}))
        assert json.loads(await asyncio.wait_for(self.socket.recv(), 20)) == {"type": "pong"}


class Watchers:
    """Each on a socket of its own."""

    def __init__(self, address: str, make: Make, stack: AsyncExitStack) -> None:
        self.address, self.make, self.stack = address, make, stack

    async def open(self, viewer: Viewer, query: str, /, **variables: object) -> Watcher:
        client = Client(self.address)
        client.token = await self.make.token(viewer)
        self.stack.push_async_callback(client.close)
        watcher = Watcher(await self.stack.enter_async_context(client.socket()), "1")
        await self.subscribe(watcher, query, **variables)
        return watcher

    async def subscribe(self, watcher: Watcher, query: str, **variables: object) -> None:
        payload = {"query": query, "variables": variables}
        await watcher.socket.send(json.dumps({"id": watcher.id, "type": "subscribe", "payload": payload}))

    async def many(self, viewers: Sequence[Viewer], query: str, **variables: object) -> list[Watcher]:
        return [await self.open(viewer, query, **variables) for viewer in viewers]


@pytest.fixture
async def watchers(address: str, make: Make) -> AsyncIterator[Watchers]:
    async with AsyncExitStack() as stack:
        yield Watchers(address, make, stack)


class Sent(NamedTuple):
    sql: str
    rows: int


@pytest.fixture
def statements(home: Platform, monkeypatch: pytest.MonkeyPatch) -> list[Sent]:
    """What the API reads by, but for looks at a stream that find nothing."""
    sent: list[Sent] = []
    fetch = Leases.fetch

    async def counted(self: Leases, sql: str, /, *args: Any) -> list[Any]:
        found = await fetch(self, sql, *args)
        if found or sql != events.AFTER:
            sent.append(Sent(sql, len(found)))
        return found

    monkeypatch.setattr(Leases, "fetch", counted)
    return sent


def tails() -> list[asyncio.Task[Any]]:
    """The groups of this process: each has a task that reads on."""
    return [task for task in asyncio.all_tasks() if getattr(task.get_coro(), "__qualname__", "") == "Group._tail"]


async def no_tails() -> None:
    async with asyncio.timeout(5):
        while tails():
            await asyncio.wait(tails())


def place(seq: int) -> str:
    return cursor(declared, [seq])


# -- what a group is of


async def test_an_event_costs_twenty_subscribers_the_statements_of_one_and_each_hears_it_once_and_in_order(
    house: House, watchers: Watchers, make: Make, owner: Viewer, statements: list[Sent]
) -> None:
    async def cost(of: list[Watcher], number: int) -> list[str]:
        """Of the second of two events: by the first all are known to have caught up."""
        await house.happen(number)
        assert [await one.numbers(1) for one in of] == [[number]] * len(of)
        statements.clear()
        await house.happen(number + 1)
        assert [await one.numbers(1) for one in of] == [[number + 1]] * len(of)
        return sorted(sql for sql, _ in statements if "sessions" not in sql)

    first = await watchers.open(owner, WATCH, id=house.id)
    assert await first.numbers(2) == [1, 2]
    alone = await cost([first], 3)
    assert events.AFTER in alone
    viewers = [owner, *[await house.member(make, f"Member {n}") for n in range(4)]]
    everybody = [first, *await watchers.many((viewers * 4)[1:], WATCH, id=house.id)]
    assert len(everybody) == 20
    for one in everybody[1:]:
        assert await one.numbers(4) == [1, 2, 3, 4]
    assert await cost(everybody, 5) == alone
    assert len(tails()) == 1
    await house.happen(7, 30)
    await house.happen(31, 300)
    for one in everybody:
        assert await one.numbers(294) == list(range(7, 301))
        await one.silence()


async def test_members_are_of_one_group_wherever_they_began_and_however_they_came(
    house: House, watchers: Watchers, owner: Viewer, client: Client, make: Make
) -> None:
    whole = await watchers.open(owner, WATCH, id=house.id)
    rest = await watchers.open(owner, WATCH, id=house.id, after=place(1))
    new = await watchers.open(owner, WATCH, id=house.id, after=place(2))
    client.token = await make.token(owner)
    async with aclosing(streamed(client, WATCH, id=house.id)) as by_sse:
        heard = [await anext(by_sse), await anext(by_sse)]
        assert (await whole.numbers(2), await rest.numbers(1)) == ([1, 2], [2])
        assert len(tails()) == 1
        await house.happen(3)
        assert (await whole.numbers(1), await rest.numbers(1), await new.numbers(1)) == ([3], [3], [3])
        await house.happen(4, 5, ends=True)
        heard += [event async for event in by_sse]
    assert [event["data"]["n"] for event in heard] == [1, 2, 3, 4, 5]
    for one in (whole, rest, new):
        assert await one.numbers(2) == [4, 5]
        assert (await one.hear())["type"] == "complete"
    await no_tails()


async def test_who_asks_for_something_else_is_in_another_group_and_is_told_that(
    house: House, watchers: Watchers, owner: Viewer, home: Platform
) -> None:
    steps = """subscription ($id: ID!, $first: Int, $with: Boolean = false) { runEvents(runId: $id) {
        data run { steps(first: $first) { nodes { key } } } cursor @include(if: $with) } }"""
    run = await rows.runs([await Workflow.get(id=house.run.workflow_id)], 1)
    other = House(home, house.project, run[0])
    await other.happen(1)
    await rows.steps([house.run], 4)
    one, two, typed = [
        await watchers.open(owner, steps, id=house.id, first=1),
        await watchers.open(owner, steps, id=house.id, first=2),
        await watchers.open(owner, steps, id=house.id, first=2, **{"with": True}),
    ]
    elsewhere = await watchers.open(owner, steps, id=other.id, first=1)
    text = await watchers.open(owner, steps + " ", id=house.id, first=1)
    for number in (1, 2, 3):
        if number == 3:
            await house.happen(3)
        events = [await watcher.event() for watcher in (one, two, typed, text)]
        assert [event["data"]["n"] for event in events] == [number] * 4
        assert [[step["key"] for step in event["run"]["steps"]["nodes"]] for event in events] == [["s0"], *[["s0", "s1"]] * 2, ["s0"]]
        assert ["cursor" in event for event in events] == [False, False, True, False]
    assert (await elsewhere.event())["run"]["steps"]["nodes"] == []
    assert len(tails()) == 5


@pytest.mark.parametrize("given", [{}, {"first": None}, {"first": 1}])
@pytest.mark.parametrize("before", [{}, {"first": None}, {"first": 1}])
async def test_a_variable_that_is_null_and_one_that_is_left_out_are_not_the_same(
    house: House, watchers: Watchers, owner: Viewer, before: dict[str, Any], given: dict[str, Any]
) -> None:
    query = "subscription ($id: ID!, $first: Int = 1) { runEvents(runId: $id) { run { steps(first: $first) { nodes { key } } } } }"
    await rows.steps([house.run], 3)
    listening = await watchers.open(owner, query, id=house.id, **before)
    for _ in range(2):
        await listening.event()
    asked = await watchers.open(owner, query, id=house.id, **given)
    for _ in range(2):
        keys = [step["key"] for step in (await asked.event())["run"]["steps"]["nodes"]]
        assert keys == (["s0", "s1", "s2"] if "first" in given and given["first"] is None else ["s0"])


# -- what each may see


async def test_each_viewer_is_told_what_it_may_see_where_that_depends_on_who_asks(
    house: House, watchers: Watchers, make: Make, owner: Viewer
) -> None:
    """Only those who share a project see each other's names."""
    starter = await make.viewer("Gone")
    await Run.filter(id=house.run.id).update(started_by_id=starter.user_id)
    friend, stranger = await house.member(make, "Friend"), await house.member(make, "Stranger")
    await make.member(await make.project(starter), friend, Role.VIEWER)
    both = await watchers.many([friend, stranger, friend, stranger], STARTER, id=house.id)
    for number in (1, 2, 3):
        if number == 3:
            await house.happen(3)
        seen = [await one.event() for one in both]
        assert [event["data"]["n"] for event in seen] == [number] * 4
        assert [event["run"]["startedBy"] for event in seen] == [{"name": "Gone"}, None] * 2
    assert len(tails()) == 2


class TestAccess:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"limits": Limits(recheck_seconds=0.4)})

    @pytest.mark.parametrize("by_itself", [False, True], ids=["while it listens", "while something happens"])
    async def test_a_member_who_loses_access_is_told_so_and_the_others_go_on(
        self, house: House, watchers: Watchers, make: Make, owner: Viewer, by_itself: bool
    ) -> None:
        leaving = await house.member(make, "Leaving")
        left = await watchers.many([leaving, leaving], WATCH, id=house.id)
        stays = await watchers.open(owner, WATCH, id=house.id)
        for one in (*left, stays):
            assert await one.numbers(2) == [1, 2]
        await Member.filter(user_id=leaving.user_id).delete()
        at, number = asyncio.get_running_loop().time(), 2
        if by_itself:
            while not all(await asyncio.gather(*[ended(one) for one in left])):
                await house.happen(number := number + 1)
                assert await stays.numbers(1) == [number]
        for one in [] if by_itself else left:
            message = await one.hear()
            assert message["type"] == "error"
            assert [error["extensions"]["code"] for error in message["payload"]] == ["NOT_FOUND"]
        assert asyncio.get_running_loop().time() - at < 5
        await house.happen(number + 1)
        assert await stays.numbers(1) == [number + 1]
        for one in left:
            await one.silence()

    async def test_who_is_given_access_again_is_told_again(self, house: House, watchers: Watchers, make: Make, owner: Viewer) -> None:
        leaving = await house.member(make, "Leaving")
        left, stays = await watchers.many([leaving, owner], WATCH, id=house.id)
        assert (await left.numbers(2), await stays.numbers(2)) == ([1, 2], [1, 2])
        await Member.filter(user_id=leaving.user_id).delete()
        assert (await left.hear())["type"] == "error"
        await make.member(house.project, leaving, Role.VIEWER)
        await watchers.subscribe(left, WATCH, id=house.id, after=place(2))
        await house.happen(3)
        assert (await left.numbers(1), await stays.numbers(1)) == ([3], [3])


async def ended(watcher: Watcher) -> bool:
    """Whether the next that it hears is that it may see no more."""
    return bool((await watcher.hear())["type"] == "error")


# -- who comes and goes


async def test_who_comes_late_or_comes_again_hears_the_rest_and_the_runs_last_event_ends_all(
    house: House, watchers: Watchers, owner: Viewer
) -> None:
    early = await watchers.open(owner, WATCH, id=house.id)
    assert await early.numbers(2) == [1, 2]
    await house.happen(3, 40)
    assert await early.numbers(38) == list(range(3, 41))
    late = await watchers.open(owner, WATCH, id=house.id)
    again = await watchers.open(owner, WATCH, id=house.id, after=place(25))
    assert (await late.numbers(40), await again.numbers(15)) == (list(range(1, 41)), list(range(26, 41)))
    await house.happen(41, ends=True)
    for one in (early, late, again):
        assert await one.numbers(1) == [41]
        assert (await one.hear())["type"] == "complete"
        await one.silence()
    await no_tails()
    after_all = await watchers.open(owner, WATCH, id=house.id, after=place(41))
    assert (await after_all.hear())["type"] == "complete"


@pytest.mark.parametrize("seq", [3, 4, 2**31 - 1, -1])
async def test_a_cursor_that_the_run_has_not_reached_is_refused_and_the_group_goes_on(
    house: House, watchers: Watchers, owner: Viewer, seq: int
) -> None:
    listening = await watchers.open(owner, WATCH, id=house.id, after=place(2))
    refused = await watchers.open(owner, WATCH, id=house.id, after=place(seq))
    message = await refused.hear()
    assert message["type"] == "error"
    assert message["payload"][0]["extensions"]["fields"][0]["path"] == "after"
    await house.happen(3)
    assert await listening.numbers(1) == [3]


async def test_who_takes_it_back_hears_no_more_and_the_others_go_on(house: House, watchers: Watchers, owner: Viewer) -> None:
    going, staying = await watchers.many([owner, owner], WATCH, id=house.id)
    assert (await going.numbers(2), await staying.numbers(2)) == ([1, 2], [1, 2])
    await going.complete()
    await house.happen(3)
    assert await staying.numbers(1) == [3]
    await going.silence()
    await watchers.subscribe(going, WATCH, id=house.id, after=place(1))
    assert await going.numbers(2) == [2, 3]


async def test_with_the_last_member_the_group_goes_and_nothing_of_it_stays(house: House, watchers: Watchers, owner: Viewer) -> None:
    taken_back, cut = await watchers.many([owner, owner], WATCH, id=house.id)
    assert (await taken_back.numbers(2), await cut.numbers(2)) == ([1, 2], [1, 2])
    assert len(tails()) == 1
    assert list(house.home.events._rings) == [house.run.id]
    await taken_back.complete()
    assert len(tails()) == 1
    cut.socket.transport.abort()
    await no_tails()
    assert not house.home.events._rings


async def test_first_member_may_go_first(house: House, watchers: Watchers, owner: Viewer) -> None:
    first, second = await watchers.many([owner, owner], WATCH, id=house.id)
    assert (await first.numbers(2), await second.numbers(2)) == ([1, 2], [1, 2])
    await first.socket.close()
    await house.happen(3)
    assert await second.numbers(1) == [3]


async def test_two_subscriptions_of_one_socket_are_told_each_under_its_id(house: House, watchers: Watchers, owner: Viewer) -> None:
    one = await watchers.open(owner, WATCH, id=house.id)
    other = Watcher(one.socket, 'quo"te')
    assert await one.numbers(2) == [1, 2]
    await watchers.subscribe(other, WATCH, id=house.id)
    assert await other.numbers(2) == [1, 2]
    await house.happen(3)
    heard = [json.loads(await asyncio.wait_for(one.socket.recv(), 20)) for _ in range(2)]
    assert {message["id"]: message["payload"]["data"]["runEvents"]["data"]["n"] for message in heard} == {"1": 3, 'quo"te': 3}


async def test_a_subscriber_that_does_not_read_delays_nobody_and_reads_on_from_the_rows_when_it_reads_again(
    house: House, watchers: Watchers, owner: Viewer, address: str, make: Make
) -> None:
    size, last = 40_000, 400  # more than the system's buffers and the group keep
    quick = await watchers.open(owner, WATCH, id=house.id)
    async with unread(address, await make.token(owner), WATCH, id=house.id) as slow:
        assert await slow.numbers(2) == await quick.numbers(2) == [1, 2]
        slow.socket.transport.pause_reading()
        for first in range(3, last, 50):
            await house.happen(first, min(first + 49, last), size=size, ends=first + 49 >= last)
            many = min(50, last - first + 1)
            assert await quick.numbers(many) == list(range(first, first + many))
        assert (await quick.hear())["type"] == "complete"
        slow.socket.transport.resume_reading()
        assert await slow.numbers(last - 2) == list(range(3, last + 1))
        assert (await slow.hear())["type"] == "complete"
    await no_tails()


# -- trouble


async def test_events_that_no_plan_can_write_are_answered_all_the_same(house: House, watchers: Watchers, owner: Viewer) -> None:
    query = "subscription ($id: ID!, $c: String) { runEvents(runId: $id) { data run { events(after: $c) { totalCount } } } }"
    bad, other, good = [await watchers.open(owner, query, id=house.id, c=c) for c in ("nonsense", "nonsense", place(1))]
    for number in (1, 2, 3):
        if number == 3:
            await house.happen(3)
        for one in (bad, other):
            message = await one.hear()
            assert message["type"] == "next"
            (error,) = message["payload"]["errors"]
            assert error["extensions"]["code"] == "INVALID"
        event = await good.event()
        assert event["data"]["n"] == number
    assert len(tails()) == 2


class TestUncompiled:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"compiled_reads": False})

    async def test_without_plans_each_follows_alone_and_is_told_the_same(self, house: House, watchers: Watchers, owner: Viewer) -> None:
        both = await watchers.many([owner, owner], WATCH, id=house.id)
        for one in both:
            assert await one.numbers(2) == [1, 2]
        await house.happen(3, 5, ends=True)
        for one in both:
            assert await one.numbers(3) == [3, 4, 5]
            assert (await one.hear())["type"] == "complete"
        assert not tails()


class TestTrouble:
    @pytest.fixture
    def settings(self, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Settings:
        monkeypatch.setattr(core.database, "READ_SECONDS", 0.3)
        return settings

    async def test_trouble_with_the_database_is_told_to_all_members_once_and_the_rest_follows(
        self, house: House, watchers: Watchers, owner: Viewer, database_url: str
    ) -> None:
        both = await watchers.many([owner, owner], WATCH, id=house.id)
        for one in both:
            assert await one.numbers(2) == [1, 2]
        async with locked(database_url, "runs"):
            await house.happen(3)
            for one in both:
                message = await one.hear()
                assert message["type"] == "next"
                assert [error["extensions"]["code"] for error in message["payload"]["errors"]] == ["UNAVAILABLE"]
        await house.happen(4)
        for one in both:
            assert await one.numbers(1) == [4]
        assert len(tails()) == 1

    async def test_events_that_cannot_be_read_end_it_for_all_members_and_who_comes_again_is_told_the_rest(
        self, house: House, watchers: Watchers, owner: Viewer, database_url: str
    ) -> None:
        both = await watchers.many([owner, owner], WATCH, id=house.id)
        for one in both:
            assert await one.numbers(2) == [1, 2]
        async with locked(database_url, "events"):
            await house.home.events.publish([(house.run.id, 3)])
            for one in both:
                message = await one.hear()
                assert message["type"] == "error"
                assert [error["extensions"]["code"] for error in message["payload"]] == ["UNAVAILABLE"]
        await no_tails()
        await house.happen(3)
        for one in both:
            await watchers.subscribe(one, WATCH, id=house.id, after=place(2))
            assert await one.numbers(1) == [3]
        assert len(tails()) == 1


@asynccontextmanager
async def unread(address: str, token: str, query: str, **variables: object) -> AsyncIterator[Watcher]:
    """On a socket whose buffers are small."""
    host, _, port = address.partition(":")
    sock = socket.socket()
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 16_384)
    sock.setblocking(False)
    await asyncio.get_running_loop().sock_connect(sock, (host, int(port)))
    protocols = [Subprotocol("graphql-transport-ws")]
    async with connect(f"ws://{address}/graphql", sock=sock, subprotocols=protocols, proxy=None, compression=None, max_queue=1) as opened:
        await opened.send(json.dumps({"type": "connection_init", "payload": {"authorization": f"Bearer {token}"}}))
        assert json.loads(await opened.recv())["type"] == "connection_ack"
        await opened.send(json.dumps({"id": "1", "type": "subscribe", "payload": {"query": query, "variables": variables}}))
        yield Watcher(opened, "1")


async def streamed(client: Client, query: str, **variables: object) -> AsyncGenerator[dict[str, Any], None]:
    """By Server-Sent Events, until the server says that it is complete."""
    headers = {"Authorization": f"Bearer {client.token}", "Accept": "text/event-stream"}
    async with client.http.stream("POST", "/graphql", json={"query": query, "variables": variables}, headers=headers) as answer:
        kind = ""
        async for line in answer.aiter_lines():
            if line.startswith("event:"):
                kind = line[6:].strip()
            elif line.startswith("data:") and kind == "next":
                yield json.loads(line[5:])["data"]["runEvents"]
    assert kind == "complete"
