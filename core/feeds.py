"""Streams of numbered rows, followed from a place in them: history first, then what comes."""

from __future__ import annotations

from abc import ABC, abstractmethod
from asyncio import get_running_loop
from collections.abc import AsyncIterator, Callable, Hashable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar
from uuid import UUID

from core.database import tried
from core.errors import Fault, Invalid, NotFound
from core.news import Bell, News
from core.reads import Fetches
from core.viewers import Viewer

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

Row = TypeVar("Row")

BATCH = 200
LOOK_SECONDS = 2  # without news: how often the rows are looked at all the same
PATIENCE_SECONDS = 30  # with a database that is away


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Some rows, in order, and the number up to which there is no other. `again_seconds`: when to look for more, unless there is news."""

    rows: Sequence[Row]
    place: int
    again_seconds: float


class Feed(ABC, Generic[Row]):
    """Numbered rows that only ever come behind the others, for somebody who has seen those up to `after`. Feeds with equal keys have
    equal rows.

    Iterating follows it alone. Nothing is buffered: a watcher that is slow reads later, from the rows. Whoever may not see the
    rows any more is told `hidden` within `recheck_seconds`.
    """

    after: int
    recheck_seconds: float
    renew: Callable[[], None]  # before each row that is answered

    @property
    @abstractmethod
    def key(self) -> Hashable: ...

    @abstractmethod
    async def read(self, after: int, most: int) -> Page[Row]:
        """The rows behind a number."""

    @abstractmethod
    def number(self, row: Row) -> int: ...

    @abstractmethod
    def is_last(self, row: Row) -> bool:
        """Whether none can follow."""

    @abstractmethod
    def hearing(self, ring: Callable[[], None]) -> AbstractContextManager[None]:
        """`ring` is called when there may be new rows. Read after entering: what was there before is not told again."""

    @abstractmethod
    async def may_see(self) -> bool: ...

    @abstractmethod
    def hidden(self) -> Fault: ...

    async def page(self, after: int) -> Page[Row]:
        """As many as are read at once. Raises Unavailable when the database stays away."""
        return await tried(lambda: self.read(after, BATCH), PATIENCE_SECONDS)

    async def start(self) -> bool:
        """Whether anything follows the row at `after`; numbers without a gap are presumed. Raises Invalid when there is no such row."""
        if self.after == 0:
            return True
        rows = (await tried(lambda: self.read(self.after - 1, 1), PATIENCE_SECONDS)).rows
        if not rows or self.number(rows[0]) != self.after:
            raise Invalid.field("after", "UNKNOWN_CURSOR", "There is no event with this cursor.")
        return not self.is_last(rows[0])

    async def __aiter__(self) -> AsyncIterator[Row]:
        """Raises what `start` and `page` raise, and `hidden`."""
        loop, bell = get_running_loop(), Bell()
        checked = loop.time()
        if not await self.start():
            return
        place = self.after
        with self.hearing(bell.ring):  # before the rows are read, so nothing falls between history and live
            while True:
                page = await self.page(place)
                for row in [*page.rows, None]:
                    if loop.time() - checked >= self.recheck_seconds:
                        checked = loop.time()
                        if not await tried(self.may_see, PATIENCE_SECONDS):
                            raise self.hidden()
                    if row is None:
                        break
                    self.renew()
                    yield row
                    if self.is_last(row):
                        return
                place = page.place
                if page.again_seconds:
                    await bell.wait(min(page.again_seconds, max(checked + self.recheck_seconds - loop.time(), 0)))


class Watched(Protocol):
    """A row that something happens to."""

    @classmethod
    def visible_to(cls, viewer: Viewer, /) -> QuerySet[Any]: ...


class Happening(Protocol):
    """An event of such a row, as the database has it."""

    @property
    def seq(self) -> int: ...

    @classmethod
    def _init_from_db(cls, **columns: Any) -> Self: ...


Event = TypeVar("Event", bound=Happening)


@dataclass(frozen=True, slots=True)
class Story(Generic[Event]):
    """What happens to rows of a kind. `sql` reads the events of one of them by its id, the number they come behind, and how many."""

    of: type[Watched]
    event: type[Event]
    sql: str
    argument: str  # that names the row
    is_last: Callable[[Event], bool]


@dataclass
class RowEvents(Feed[Event]):
    """Of one row, numbered 1, 2, 3, … without a gap."""

    story: Story[Event]
    id: UUID
    after: int
    viewer: Viewer
    reads: Fetches
    news: News
    recheck_seconds: float
    renew: Callable[[], None]

    @property
    def key(self) -> UUID:
        return self.id

    async def read(self, after: int, most: int) -> Page[Event]:
        rows = [self.story.event._init_from_db(**row) for row in await self.reads.fetch(self.story.sql, self.id, after, most)]
        return Page(rows, rows[-1].seq if rows else after, 0 if len(rows) == most else LOOK_SECONDS)

    def number(self, row: Event) -> int:
        return row.seq

    def is_last(self, row: Event) -> bool:
        return self.story.is_last(row)

    def hearing(self, ring: Callable[[], None]) -> AbstractContextManager[None]:
        return self.news.hearing(self.id, ring)

    async def may_see(self) -> bool:
        return await self.story.of.visible_to(self.viewer).filter(id=self.id).exists()

    def hidden(self) -> Fault:
        return NotFound.field(self.story.argument)
