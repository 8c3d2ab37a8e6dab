"""Engines in this event loop that can be killed as by -9 at any moment, in a database whose clock can be set.

A node is what one process of ours is: a pool, a journal, an engine with its clocks, the doors that start runs. Killed, it is abandoned
where it stands: its connections are cut first, and whatever it would still write or read hangs, so that no clean-up of its tasks can
reach the database.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Generator, Iterable, Mapping
from contextlib import suppress
from contextvars import Context, ContextVar, copy_context
from dataclasses import replace
from types import FunctionType, ModuleType
from typing import Any, TypeVar
from uuid import UUID

import asyncpg
import pytest

from core import tasks
from core.database import BUSY, LOST
from core.errors import Unavailable
from core.jobs import Jobs
from core.news import Channel, News, connect
from core.settings import Engine as Settings
from services.platform import Platform
from services.workflows import causes
from services.workflows.engine import Engine
from services.workflows.journal import Journal
from services.workflows.schedules.clocks import Clock
from services.workflows.steps import Outside
from services.workflows.webhooks import Incoming, Taken

T = TypeVar("T")

BREATH_SECONDS = 0.005  # between two rounds of a node's clocks
ENGINE = Settings(drain_seconds=0, max_recoveries=50)  # the lease is the shipped one: the clock is set, nobody waits for it

_current: ContextVar[Node | None] = ContextVar("node", default=None)

# A schema that is searched before pg_catalog gives every `now()` of ours another meaning.
CLOCK = """
create schema drill;
create table drill.clock (ahead interval not null);
insert into drill.clock values ('0');
create function drill.now() returns timestamptz language sql stable as 'select pg_catalog.now() + ahead from drill.clock';
do $$ begin execute format('alter database %I set search_path = drill, pg_catalog, public', current_database()); end $$;
"""


async def give_clock(database_url: str) -> None:
    """For connections that are opened from now on."""
    connection = await asyncpg.connect(database_url)
    try:
        await connection.execute(CLOCK)
    finally:
        await connection.close()


class Node:
    def __init__(self, home: Platform, outside: Outside, pool: asyncpg.Pool[Any]) -> None:
        self.died, self.thawed, self.tasks = asyncio.Event(), asyncio.Event(), set[asyncio.Task[Any]]()
        self.thawed.set()
        self._context = copy_context()
        self._context.run(_current.set, self)
        self._redis = connect(home.settings.redis_url)
        self.pool, self.commands = pool, News(self._redis, Channel.COMMANDS)
        self.journal = journal = Journal(pool, News(self._redis, Channel.EVENTS), self.commands, Jobs(self._redis))
        self.engine = Engine(pool, journal, self.commands, outside, ENGINE)
        self._clock = Clock(journal, self.commands)
        self.starter = replace(home.starter, journal=journal)
        self.doors = replace(home.doors, journal=journal)
        self.spawn(self._live())

    def spawn(self, coroutine: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """As part of this node: it dies with it."""
        return asyncio.get_running_loop().create_task(coroutine, context=self._context.copy())

    async def does(self, coroutine: Coroutine[Any, Any, T]) -> T | None:
        """None when the node died over it, or the database did not answer."""
        task, died = self.spawn(coroutine), asyncio.ensure_future(self.died.wait())
        try:
            await asyncio.wait([task, died], return_when=asyncio.FIRST_COMPLETED)
            return task.result() if task.done() else None
        except (Unavailable, *LOST):
            return None
        finally:
            died.cancel()

    async def receive(self, token: str, delivery: str, body: bytes) -> UUID:
        """Of the run that the sender of a delivery is told of."""
        headers = {"webhook-id": delivery, "content-type": "application/json"}
        taken = await self.doors.receive(token, Incoming("POST", headers, {}, body))
        assert isinstance(taken, Taken)
        assert taken.received.run_id is not None
        return taken.received.run_id

    async def _live(self) -> None:
        while True:
            with suppress(Unavailable, *LOST, *BUSY):
                await self.engine.sweep()
                await self.engine.beat()
                await self._clock.tick()
                await self.engine.admit()
                await self.journal.pay(causes.decide)
            await asyncio.sleep(BREATH_SECONDS)

    async def abandon(self) -> None:
        """Nothing of it is left when this returns. Its leases are."""
        self.died.set()
        self.pool.terminate()
        while left := [task for task in self.tasks if not task.done()]:
            await tasks.end(left)
        await self._redis.aclose()


async def boot(home: Platform, outside: Outside) -> Node:
    return Node(home, outside, await asyncpg.create_pool(home.database.url, min_size=1, max_size=4))


async def jump(home: Platform, seconds: float) -> None:
    """Set the database's clock, for all."""
    await home.database.pool.execute("update drill.clock set ahead = ahead + $1 * interval '1 second'", seconds)


def adopt_tasks() -> None:
    """From now on a node knows every task that began in it. For the running loop."""

    def made(
        loop: asyncio.AbstractEventLoop, coroutine: Coroutine[Any, Any, T] | Generator[Any, None, T], context: Context | None = None
    ) -> asyncio.Task[T]:
        task = asyncio.Task(coroutine, loop=loop, context=context)
        node = _current.get() if context is None else context.get(_current)
        if node is not None:
            node.tasks.add(task)
            task.add_done_callback(node.tasks.discard)
        return task

    asyncio.get_running_loop().set_task_factory(made)


Around = Callable[[Node, str, tuple[Any, ...], Callable[[], Coroutine[Any, Any, Any]]], Coroutine[Any, Any, Any]]


def wrap(monkeypatch: pytest.MonkeyPatch, modules: Iterable[ModuleType], functions: Mapping[str, FunctionType], around: Around) -> None:
    """Have `around` called for these functions when a node calls them; it calls the real one, or does not."""
    wrapped = {function: _wrapped(name, function, around) for name, function in functions.items()}
    for module in modules:
        for name, value in list(vars(module).items()):
            if isinstance(value, FunctionType) and value in wrapped:
                monkeypatch.setattr(module, name, wrapped[value])


def _wrapped(name: str, real: Callable[..., Coroutine[Any, Any, Any]], around: Around) -> Callable[..., Coroutine[Any, Any, Any]]:
    async def called(*args: Any, **named: Any) -> Any:
        node = _current.get()
        return await (real(*args, **named) if node is None else around(node, name, args, lambda: real(*args, **named)))

    return called


async def hang() -> None:
    """What a dead process does."""
    await asyncio.get_running_loop().create_future()
