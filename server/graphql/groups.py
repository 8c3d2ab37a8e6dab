"""Subscribers who are told the same: what is new is read once, executed once and encoded once, and handed to all of them.

A group is of one operation, of what its variables and its viewer mean for the answer, and of one feed. It keeps what it told
lately; a member who has fallen behind that, or has just come, reads the rows for itself until it has caught up.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Hashable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Generic, TypeVar

from core import metrics
from core.database import tried
from core.errors import Invalid
from core.feeds import BATCH, LOOK_SECONDS, PATIENCE_SECONDS, Feed
from core.news import Bell
from core.viewers import Viewer
from server.graphql.answers import Answer
from server.graphql.plans import Unusual

Row = TypeVar("Row")

RECENT, RECENT_BYTES = 256, 4_000_000  # events that a group keeps for members who are a little late
TURN = 100  # members are told, then others have their turn

Write = Callable[[Sequence[Any]], Awaitable[Sequence[str]]]
"""The JSON text of an answer for each of these rows. Raises Unusual when graphql-core has to answer."""


Push = Callable[[bytes], bool]
"""Sends the JSON of an answer at once, or says that it did not, because the client has not yet read what it was sent before."""


@dataclass(frozen=True, slots=True)
class Told(Generic[Row]):
    """A row's answer, ready to be sent; `json` is None when each member has to execute it for itself."""

    number: int
    row: Row
    json: bytes | None
    is_last: bool


class Member:
    """Where one subscriber stands. One that has caught up is told by `push`, until it cannot take it; then it reads on by itself."""

    __slots__ = ("awake", "place", "push")

    def __init__(self, place: int, push: Push | None) -> None:
        self.place, self.push, self.awake = place, push, asyncio.Event()

    def tell(self, one: Told[Any]) -> bool:
        """Whether it has been told, and another may follow."""
        if self.push is None or one.json is None or self.place != one.number - 1 or not self.push(one.json):
            return False
        self.place = one.number
        return not one.is_last


class Groups:
    """Of one process."""

    def __init__(self) -> None:
        self._groups: dict[Hashable, Group[Any]] = {}

    async def follow(
        self,
        key: Hashable,
        feed: Feed[Row],
        viewer: Viewer | None,
        write: Write,
        alone: Callable[[Row], Awaitable[Answer]],
        push: Push | None,
    ) -> AsyncGenerator[Answer, None]:
        """What `push` does not send. Raises what the feed raises. `alone` executes one row for this member."""
        group = self._groups.get(key)
        if group is None:
            group = self._groups[key] = Group(feed, write)
        group.members += 1
        try:
            async for told in group.follow(feed, viewer, push):
                if told.json is None:
                    feed.renew()
                    yield await alone(told.row)
                else:
                    yield Answer.of_json(told.json)
        finally:
            group.members -= 1
            if group.members == 0:
                if self._groups.get(key) is group:
                    del self._groups[key]
                group.end()


class Group(Generic[Row]):
    def __init__(self, feed: Feed[Row], write: Write) -> None:
        self.members = 0
        self._feed, self._write = feed, write
        self._recent: deque[Told[Row]] = deque()
        self._bytes = 0
        self._place: int | None = None  # the last row that was told; None until somebody has read up to the end
        self._last: int | None = None  # the number of the last row, once it was told
        self._listening: set[Member] = set()
        self._task: asyncio.Task[None] | None = None
        self._failure: BaseException | None = None
        self._looked: dict[Viewer | None, float] = {}  # when it was last asked whether they may see it
        self._hidden: set[Viewer | None] = set()

    async def follow(self, feed: Feed[Row], viewer: Viewer | None, push: Push | None) -> AsyncGenerator[Told[Row], None]:
        if not await feed.start():
            return
        self._looked.setdefault(viewer, asyncio.get_running_loop().time())
        member = Member(feed.after, push)
        while True:
            told = self._since(member.place)
            if told is None:
                rows = await feed.page(member.place)
                if len(rows) < BATCH:
                    self._begin(feed.number(rows[-1]) if rows else member.place)
                told = await self._written(rows)
            for one in told:
                await self._check(feed, viewer)
                yield one
                member.place = one.number
                if one.is_last:
                    return
            if not told:
                await self._check(feed, viewer)
                if not self._since(member.place):
                    await self._live(member)
                    if member.place == self._last:
                        return

    async def _live(self, member: Member) -> None:
        """While it takes what it is told; also until it has to look whether it still may see it."""
        self._listening.add(member)
        try:
            await member.awake.wait()
        finally:
            self._listening.discard(member)
            member.awake.clear()

    def end(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _since(self, place: int) -> list[Told[Row]] | None:
        """What was told behind this place; None when that is not known any more, or not yet."""
        if self._place is None or place < self._place - len(self._recent):
            return None
        if self._failure is not None:
            raise self._failure
        return list(islice(self._recent, max(0, place - self._place + len(self._recent)), None))

    async def _check(self, feed: Feed[Row], viewer: Viewer | None) -> None:
        """Raises what the feed says to who may not see it any more. One asks for all members of one viewer."""
        now = asyncio.get_running_loop().time()
        if now - self._looked[viewer] >= feed.recheck_seconds:
            self._looked[viewer] = now
            if not await tried(feed.may_see, PATIENCE_SECONDS):
                self._hidden.add(viewer)
                self._wake()
        if self._hidden and viewer in self._hidden:
            raise feed.hidden()

    def _wake(self) -> None:
        for member in self._listening:
            member.awake.set()

    def _begin(self, place: int) -> None:
        if self._task is None:
            self._place = place
            self._task = asyncio.create_task(self._tail())

    async def _tail(self) -> None:
        try:
            await self._tell()
        except Exception as error:
            self._failure = error
            self._wake()

    async def _tell(self) -> None:
        assert self._place is not None
        feed, bell, woken = self._feed, Bell(), 0.0
        loop = asyncio.get_running_loop()
        with feed.hearing(bell.ring):  # before the rows are read, so nothing falls between
            while True:
                rows = await feed.page(self._place)
                for one in await self._written(rows):
                    self._keep(one)
                    await self._spread(one)
                if loop.time() - woken >= feed.recheck_seconds / 2:
                    woken = loop.time()
                    self._wake()
                if rows and feed.is_last(rows[-1]):
                    return
                if len(rows) < BATCH:
                    await bell.wait(min(LOOK_SECONDS, feed.recheck_seconds / 2))

    async def _spread(self, one: Told[Row]) -> None:
        listening = list(self._listening)
        for start in range(0, len(listening), TURN):
            for member in listening[start : start + TURN]:
                if member in self._listening and not member.tell(one):
                    member.awake.set()
            if len(listening) > TURN:
                await asyncio.sleep(0)
        metrics.deliveries.inc(by=sum(member.place == one.number for member in listening))

    def _keep(self, one: Told[Row]) -> None:
        self._place = one.number
        self._last = one.number if one.is_last else None
        self._recent.append(one)
        self._bytes += len(one.json or b"")
        while len(self._recent) > RECENT or (self._bytes > RECENT_BYTES and len(self._recent) > 1):
            self._bytes -= len(self._recent.popleft().json or b"")

    async def _written(self, rows: Sequence[Row]) -> list[Told[Row]]:
        texts: Sequence[str | None]
        try:
            texts = await self._write(rows) if rows else ()
        except (Unusual, Invalid):
            texts = [await self._one(row) for row in rows]
        feed = self._feed
        encoded = [None if text is None else text.encode() for text in texts]
        return [Told(feed.number(row), row, json, feed.is_last(row)) for row, json in zip(rows, encoded, strict=True)]

    async def _one(self, row: Row) -> str | None:
        try:
            return (await self._write([row]))[0]
        except (Unusual, Invalid):
            return None
