"""Following numbered rows, by a clock that goes on by itself: every second that is promised is counted, and none is waited for."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterator
from contextlib import aclosing, contextmanager
from math import inf
from typing import Any, TypeVar, cast

import pytest

from core.errors import Fault, Invalid, NotFound, Unavailable
from core.feeds import BATCH, LOOK_SECONDS, PATIENCE_SECONDS, Feed, Page

T = TypeVar("T")

RECHECK_SECONDS = 5.0  # as shipped


class _Skips(selectors.DefaultSelector):
    """Waits for nothing: what would be waited for is added to the clock, and a microsecond for each turn of the loop."""

    now, most = 0.0, 100_000.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise RuntimeError("Everybody waits, and nobody for a moment to come.")
        if self.now > self.most:
            self.most = inf  # for the tasks that are to be cancelled
            raise RuntimeError("This takes more than a day.")
        self.now += timeout + 1e-6
        return super().select(0)


class _Clockwork(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._skips = _Skips()
        super().__init__(self._skips)

    def time(self) -> float:
        return self._skips.now


def played(play: Coroutine[Any, Any, T]) -> T:
    with asyncio.Runner(loop_factory=_Clockwork) as runner:
        return runner.run(play)


def seconds() -> float:
    return asyncio.get_running_loop().time()


class Stream:
    """Rows that a test writes: their numbers."""

    def __init__(self, many: int = 0) -> None:
        self.many, self.last = many, 0
        self.rings: list[Callable[[], None]] = []
        self.reads: list[tuple[int, int]] = []
        self.hidden_from: set[str] = set()
        self.looks: list[float] = []
        self.trouble: Exception | None = None

    def write(self, *, many: int = 1, last: bool = False, told: bool = True) -> None:
        self.many += many
        if last:
            self.last = self.many
        for ring in self.rings if told else ():
            ring()


class Numbers(Feed[int]):
    def __init__(self, stream: Stream, after: int = 0, who: str = "ada", recheck_seconds: float = RECHECK_SECONDS) -> None:
        self.stream, self.after, self.who, self.recheck_seconds = stream, after, who, recheck_seconds
        self.renewed = 0
        self.renew = self._renew

    def _renew(self) -> None:
        self.renewed += 1

    @property
    def key(self) -> int:
        return id(self.stream)

    async def read(self, after: int, most: int) -> Page[int]:
        self.stream.reads.append((after, most))
        await asyncio.sleep(0)
        if self.stream.trouble is not None:
            raise self.stream.trouble
        rows = range(max(after, 0) + 1, self.stream.many + 1)[:most]
        return Page(rows, rows[-1] if rows else after, 0 if len(rows) == most else LOOK_SECONDS)

    def number(self, row: int) -> int:
        return row

    def is_last(self, row: int) -> bool:
        return row == self.stream.last

    @contextmanager
    def hearing(self, ring: Callable[[], None]) -> Iterator[None]:
        self.stream.rings.append(ring)
        try:
            yield
        finally:
            self.stream.rings.remove(ring)

    async def may_see(self) -> bool:
        self.stream.looks.append(seconds())
        await asyncio.sleep(0)
        return self.who not in self.stream.hidden_from

    def hidden(self) -> Fault:
        return NotFound.field("runId")


def following(feed: Numbers) -> AsyncGenerator[int, None]:
    return cast("AsyncGenerator[int, None]", aiter(feed))


async def all_of(feed: Numbers) -> list[int]:
    return [row async for row in feed]


def test_history_is_told_in_order_and_to_its_end_however_long_it_is() -> None:
    async def play() -> None:
        for many in (1, BATCH - 1, BATCH, BATCH + 1, 3 * BATCH):
            stream = Stream()
            stream.write(many=many, last=True)
            assert await all_of(Numbers(stream)) == list(range(1, many + 1))
            assert seconds() < 0.01

    played(play())


def test_what_follows_a_cursor_is_told() -> None:
    async def play() -> None:
        stream = Stream()
        stream.write(many=5, last=True)
        assert await all_of(Numbers(stream, after=3)) == [4, 5]

    played(play())


@pytest.mark.parametrize("after", [6, 7, 2**31, -1, -(2**31)])
def test_a_cursor_that_has_no_row_is_refused(after: int) -> None:
    async def play() -> None:
        with pytest.raises(Invalid) as refused:
            await all_of(Numbers(Stream(5), after=after))
        assert [(fault.path, fault.code) for fault in refused.value.fields] == [("after", "UNKNOWN_CURSOR")]

    played(play())


def test_behind_the_last_row_it_ends_at_once_and_nobody_listens() -> None:
    async def play() -> None:
        stream = Stream()
        stream.write(many=5, last=True)
        assert await all_of(Numbers(stream, after=5)) == []
        assert (stream.reads, stream.rings) == ([(4, 1)], [])
        assert seconds() < 0.01

    played(play())


def test_whether_anything_follows_is_known_before_it_is_read() -> None:
    async def play() -> None:
        stream = Stream()
        assert await Numbers(stream).start()
        stream.write(many=5)
        assert await Numbers(stream).start()
        assert await Numbers(stream, after=5).start()
        stream.write(last=True)
        assert await Numbers(stream, after=5).start()
        assert not await Numbers(stream, after=6).start()

    played(play())


def test_what_is_new_is_told_at_once_and_what_nobody_rang_for_within_the_time_of_a_look() -> None:
    async def play() -> None:
        stream = Stream(1)
        async with aclosing(following(Numbers(stream))) as rows:
            assert await anext(rows) == 1
            for told in (True, False, True, False):
                next_row = asyncio.create_task(anext(rows))
                await asyncio.sleep(0.5)
                at = seconds()
                stream.write(told=told)
                assert await next_row == stream.many
                assert seconds() - at <= (0.01 if told else LOOK_SECONDS)
            assert len(stream.rings) == 1
        assert stream.rings == []

    played(play())


def test_a_row_that_comes_between_two_reads_is_not_lost_nor_told_twice() -> None:
    """Written amid a read, before and after what it answers was fixed, with news and without."""

    async def play(told: bool) -> None:
        stream = Stream(1)
        read = Numbers.read

        class Busy(Numbers):
            async def read(self, after: int, most: int) -> Page[int]:
                found = await read(self, after, most)
                if self.stream.many < 40:
                    self.stream.write(told=told)
                    await asyncio.sleep(0)
                elif not self.stream.last:
                    self.stream.write(told=told, last=True)
                return found

        assert await all_of(Busy(stream)) == list(range(1, 42))

    for told in (True, False):
        played(play(told))


def test_a_slow_watcher_keeps_nothing_waiting_for_it_and_loses_nothing() -> None:
    async def play() -> None:
        stream, seen = Stream(1), list[int]()
        async with aclosing(following(Numbers(stream))) as rows:
            async for row in rows:
                seen.append(row)
                if not stream.last:
                    stream.write(many=BATCH, last=stream.many > 20 * BATCH)
                await asyncio.sleep(0.1)
        assert seen == list(range(1, stream.many + 1))
        assert max(most for _, most in stream.reads) == BATCH
        assert len(stream.reads) <= len(seen) / BATCH + 2

    played(play())


@pytest.mark.parametrize("every", [None, 0.01, 0.7, 4.9])
def test_who_may_not_see_it_any_more_is_told_so_in_time_whether_something_happens_or_not(every: float | None) -> None:
    async def play(lost_at: float) -> None:
        stream = Stream(1)

        async def happen() -> None:
            while every is not None:
                await asyncio.sleep(every)
                stream.write()

        async def lose() -> None:
            await asyncio.sleep(lost_at)
            stream.hidden_from.add("ada")

        others = [asyncio.create_task(work) for work in (happen(), lose())]
        with pytest.raises(NotFound):
            await all_of(Numbers(stream))
        assert lost_at <= seconds() <= lost_at + RECHECK_SECONDS + 0.001
        assert stream.rings == []
        assert len(stream.looks) <= seconds() / RECHECK_SECONDS + 1
        for other in others:
            other.cancel()

    for lost_at in (0.0, 0.1, 3.3, 4.99, 5.01, 17.0):
        played(play(lost_at))


def test_before_each_row_what_was_remembered_is_renewed() -> None:
    async def play() -> None:
        stream = Stream(3)
        feed = Numbers(stream)
        async with aclosing(following(feed)) as rows:
            for row in (1, 2, 3):
                assert await anext(rows) == row
                assert feed.renewed == row

    played(play())


def test_a_database_that_is_away_for_a_while_costs_time_and_no_row() -> None:
    async def play() -> None:
        stream = Stream(2)
        async with aclosing(following(Numbers(stream))) as rows:
            assert [await anext(rows), await anext(rows)] == [1, 2]
            stream.trouble = ConnectionError()
            stream.write()
            next_row = asyncio.create_task(anext(rows))
            await asyncio.sleep(PATIENCE_SECONDS - 5)
            assert not next_row.done()
            stream.trouble = None
            assert await next_row == 3

    played(play())


@pytest.mark.parametrize("after", [0, 1])
def test_a_database_that_stays_away_is_said_to_be(after: int) -> None:
    async def play() -> None:
        stream = Stream(2)
        stream.trouble = ConnectionError()
        with pytest.raises(Unavailable):
            await all_of(Numbers(stream, after=after))
        assert PATIENCE_SECONDS - 2 <= seconds() <= PATIENCE_SECONDS
        assert stream.rings == []

    played(play())


def test_trouble_of_another_kind_is_not_waited_for() -> None:
    async def play() -> None:
        stream = Stream(2)
        stream.trouble = ZeroDivisionError()
        with pytest.raises(ZeroDivisionError):
            await all_of(Numbers(stream))
        assert len(stream.reads) == 1

    played(play())
