"""Subscribers who are told the same: what is new is read once, executed once and encoded once, and handed to all of them.

A group is of one operation, of what its variables and its viewer mean for the answer, and of one feed. It keeps what it told
lately; a member who has fallen behind that, or has just come, reads the rows for itself until it has caught up.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Hashable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from itertools import takewhile
from typing import Any, Generic, TypeVar

from core import logs, metrics
from core.database import tried
from core.errors import Invalid
from core.feeds import PATIENCE_SECONDS, Feed
from core.news import Bell
from core.viewers import Viewer
from server.graphql.answers import Answer, trouble_of
from server.graphql.plans import Unusual

Row = TypeVar("Row")

RECENT, RECENT_BYTES = 256, 4_000_000  # events that a group keeps for members who are a little late
TURN = 100  # members are told, then others have their turn
WRITTEN = 20  # rows at once

Write = Callable[[Sequence[Any]], Awaitable[Sequence[str]]]
"""The JSON text of an answer for each of these rows. Raises Unusual when graphql-core has to answer."""


Push = Callable[[bytes], bool]
"""Sends the JSON of an answer at once, or says that it did not, because the client has not yet read what it was sent before."""


@dataclass(frozen=True, slots=True)
class Told(Generic[Row]):
    """A row's answer, ready to be sent; `json` is None when each member has to execute it for itself."""

    before: int  # whoever has seen everything up to here lacks only this one
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
        if self.push is None or one.json is None or not one.before <= self.place < one.number or not self.push(one.json):
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
        if group is None or group.failure is not None:
            group = self._groups[key] = Group(feed, write)
        group.enter(viewer)
        try:
            async with aclosing(group.follow(feed, viewer, push)) as answers:
                async for told in answers:
                    if told.json is None:
                        feed.renew()
                        yield await alone(told.row)
                    else:
                        yield Answer.of_json(told.json)
        finally:
            if group.leave(viewer) and self._groups.get(key) is group:
                del self._groups[key]


class _Seen:
    """What is known of a viewer's right to see the rows, for all of their subscriptions in a group."""

    def __init__(self) -> None:
        self.members, self.looked, self.is_hidden = 0, 0.0, False


class Group(Generic[Row]):
    def __init__(self, feed: Feed[Row], write: Write) -> None:
        self.failure: Exception | None = None
        self._feed, self._write = feed, write
        self._recent: deque[Told[Row]] = deque()
        self._bytes = 0
        self._place: int | None = None  # up to which all was told; None until somebody has read up to the end
        self._from = 0  # whoever stands before that lacks more than what was told lately
        self._told = 0  # the number of the last row that was, or where that began
        self._last: int | None = None  # the number of the last row, once it was told
        self._listening: set[Member] = set()
        self._seen: defaultdict[Viewer | None, _Seen] = defaultdict(_Seen)
        self._task: asyncio.Task[None] | None = None

    def enter(self, viewer: Viewer | None) -> None:
        """Somebody who may see the rows now."""
        seen = self._seen[viewer]
        seen.members += 1
        seen.looked, seen.is_hidden = asyncio.get_running_loop().time(), False

    def leave(self, viewer: Viewer | None) -> bool:
        """Whether that was the last one; then the group has ended."""
        self._seen[viewer].members -= 1
        if self._seen[viewer].members == 0:
            del self._seen[viewer]
        if self._seen:
            return False
        if self._task is not None:
            self._task.cancel()
        return True

    async def follow(self, feed: Feed[Row], viewer: Viewer | None, push: Push | None) -> AsyncGenerator[Told[Row], None]:
        if not await feed.start():
            return
        member = Member(feed.after, push)
        while True:
            async with aclosing(self._behind(feed, member)) as behind:
                async for one in behind:
                    await self._check(feed, viewer)
                    yield one
                    member.place = one.number
                    if one.is_last:
                        return
            await self._check(feed, viewer)
            if self._since(member.place) == []:
                await self._live(member)
                if member.place == self._last:
                    return

    async def _behind(self, feed: Feed[Row], member: Member) -> AsyncGenerator[Told[Row], None]:
        """What was told behind a member's place, or a page of it."""
        told = self._since(member.place)
        if told is not None:
            for one in told:
                yield one
            return
        page = await feed.page(member.place)
        if page.again_seconds:
            self._begin(page.place)
        async with aclosing(self._written(page.rows, member.place)) as written:
            async for one in written:
                yield one
        member.place = page.place

    async def _live(self, member: Member) -> None:
        """While it takes what it is told, and until it has to look whether it still may see it."""
        self._listening.add(member)
        try:
            await member.awake.wait()
        finally:
            self._listening.discard(member)
            member.awake.clear()

    def _since(self, place: int) -> list[Told[Row]] | None:
        """What was told behind this place; None when that is not known any more, or not yet."""
        if self.failure is not None:
            raise self.failure
        if self._place is None or place < self._from:
            return None
        told = list(takewhile(lambda one: one.number > place, reversed(self._recent)))
        return told[::-1]

    async def _check(self, feed: Feed[Row], viewer: Viewer | None) -> None:
        """Raises what the feed says to who may not see it any more. One asks for all members of one viewer; half the time at most
        passes until somebody asks, and half until the members wake."""
        seen, now = self._seen[viewer], asyncio.get_running_loop().time()
        if now - seen.looked >= feed.recheck_seconds / 2:
            seen.looked = now
            if not await tried(feed.may_see, PATIENCE_SECONDS):
                seen.is_hidden = True
                self._wake()
        if seen.is_hidden:
            raise feed.hidden()

    def _wake(self) -> None:
        for member in self._listening:
            member.awake.set()

    def _begin(self, place: int) -> None:
        if self._task is None:
            self._place = self._from = self._told = place
            self._task = asyncio.create_task(self._tail())

    async def _tail(self) -> None:
        try:
            await self._tell()
        except Exception as error:
            self.failure = error
            self._wake()

    async def _tell(self) -> None:
        assert self._place is not None
        loop, feed, bell = asyncio.get_running_loop(), self._feed, Bell()
        woken, pause = loop.time(), feed.recheck_seconds / 2
        with feed.hearing(bell.ring):  # before the rows are read, so nothing falls between
            while True:
                page = await feed.page(self._place)
                async with aclosing(self._written(page.rows, self._told)) as written:
                    async for one in written:
                        self._keep(one)
                        await self._spread(one)
                self._place = page.place
                if loop.time() - woken >= pause:
                    woken = loop.time()
                    self._wake()
                if page.rows and feed.is_last(page.rows[-1]):
                    return
                if page.again_seconds:
                    await bell.wait(min(page.again_seconds, max(woken + pause - loop.time(), 0)))

    async def _spread(self, one: Told[Row]) -> None:
        listening, reached = list(self._listening), 0
        for start in range(0, len(listening), TURN):
            for member in listening[start : start + TURN]:
                if member in self._listening:
                    place = member.place
                    if not member.tell(one):
                        member.awake.set()
                    reached += member.place > place
            if len(listening) > TURN:
                await asyncio.sleep(0)
        metrics.deliveries.inc(by=reached)

    def _keep(self, one: Told[Row]) -> None:
        self._place = self._told = one.number
        self._last = one.number if one.is_last else None
        self._recent.append(one)
        self._bytes += len(one.json or b"")
        while len(self._recent) > RECENT or (self._bytes > RECENT_BYTES and len(self._recent) > 1):
            gone = self._recent.popleft()
            self._from = gone.number
            self._bytes -= len(gone.json or b"")

    async def _written(self, rows: Sequence[Row], before: int) -> AsyncGenerator[Told[Row], None]:
        """A few at a time: each may be as large as an answer may be."""
        feed = self._feed
        for start in range(0, len(rows), WRITTEN):
            some = rows[start : start + WRITTEN]
            known = await self._json(some)
            for at, row in enumerate(some):
                alone = None if known is not None else await self._json([row])
                json = known[at] if known is not None else alone[0] if alone is not None else None
                number = feed.number(row)
                yield Told(before, number, row, json, feed.is_last(row))
                before = number

    async def _json(self, rows: Sequence[Row]) -> Sequence[bytes] | None:
        """Of each row's answer; None when they cannot be written together. Trouble with the database is told to all: each trying
        again would add to it."""
        try:
            return [text.encode() for text in await self._write(rows)]
        except (Unusual, Invalid):
            return None
        except Exception as error:
            return [Answer(logs.request_id(), None, (trouble_of(error),), was_executed=True).encoded()] * len(rows)
