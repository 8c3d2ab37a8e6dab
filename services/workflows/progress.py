"""What happens in a run, or in all runs of a project, told as it happens: the events are rows, and following them loses none."""

from __future__ import annotations

from asyncio import get_running_loop
from collections.abc import Callable, Hashable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any
from uuid import UUID

from core.database import WRITER, tried
from core.errors import Fault, Invalid, NotFound
from core.feeds import LOOK_SECONDS, PATIENCE_SECONDS, Feed, Page, Story
from core.news import News
from core.reads import Fetches
from core.viewers import Viewer
from models import events
from models.events import EPOCH, Event, RunEventType
from models.projects import Project
from models.workflows import Run

NOW = -1  # as a place: behind whatever is over by then
SOON_SECONDS, LATER_SECONDS = 0.005, 0.25  # from look to look while something waits for an older transaction
STANDSTILL_SECONDS = (
    2  # of the oldest transaction, then it is asked whose it is; whoever wrote after it began to be asked waits twice as long
)


OF_RUN = Story(Run, Event, events.AFTER, "runId", lambda event: event.type.ends_run)


@dataclass(frozen=True)
class Wanted:
    """Of the events of a project; None is all."""

    types: tuple[RunEventType, ...] | None = None
    workflow_ids: tuple[UUID, ...] | None = None


@dataclass
class ProjectEvents(Feed[Event]):
    """In the order of their transactions; `after` is a place of that order. An event is told once every transaction is over that could
    still write one before it, so that who resumes behind it lacks nothing.

    Usually those are all that began before: the snapshot's xmin. When that stands still it may be because of somebody else's long
    transaction, in whatever database of the server. Then only those of the pool are waited for, which alone write events, and which
    PostgreSQL ends when a statement or a pause in them takes longer than WRITE_SECONDS.
    """

    project_id: UUID
    wanted: Wanted
    after: int
    viewer: Viewer
    reads: Fetches
    news: News
    recheck_seconds: float
    renew: Callable[[], None]
    _settled: int = field(default=0, init=False)  # transactions before it are over, or write no events
    _mark: tuple[float, int] | None = field(default=None, init=False)  # a moment, and the first transaction that had not begun then
    _pause: float = field(default=SOON_SECONDS, init=False)

    @property
    def key(self) -> Hashable:
        return self.project_id, self.wanted

    async def start(self) -> bool:
        if self.after == NOW:
            (row,) = await tried(lambda: self.reads.fetch(events.NOW), PATIENCE_SECONDS)
            self.after = place_of(EPOCH, row["xmin"], UUID(int=0), 0)
        return True

    async def read(self, after: int, most: int) -> Page[Event]:
        rows = await self.reads.fetch(events.OF_PROJECT, self.project_id, *_parts(after), most, self.wanted.types, self.wanted.workflow_ids)
        if rows[0]["is_purged"]:
            raise Invalid.field("after", "EXPIRED_CURSOR", "Events that came after this cursor are kept no more: begin without one.")
        xmin, xmax = rows[0]["xmin"], rows[0]["xmax"]
        horizon = EPOCH, max(xmin, self._settled)
        found = [row for row in rows if row["id"] is not None]
        settled = list(takewhile(lambda row: (row["epoch"], row["transaction"]) < horizon, found))
        shown = [Event._init_from_db(**_columns(row)) for row in settled if row["is_wanted"]]
        place = _place(settled[-1]) if settled else after
        if len(settled) == len(found):
            self._mark, self._pause = None, SOON_SECONDS
            return Page(shown, place, 0 if len(found) == most else LOOK_SECONDS)
        await self._look_who_writes(xmin, xmax)
        self._pause = SOON_SECONDS if settled else min(2 * self._pause, LATER_SECONDS)
        return Page(shown, place, self._pause)

    async def _look_who_writes(self, xmin: int, xmax: int) -> None:
        """Once the oldest transaction has stood still for long. Read after this: who has ended since is seen by a later snapshot."""
        now = get_running_loop().time()
        if self._mark is None:
            self._mark = now, xmax
        began, first_new = self._mark
        if now - began < STANDSTILL_SECONDS:
            return
        if xmin < first_new:
            writing = [xmax + _distance(row["xid"], xmax) for row in await self.reads.fetch(events.WRITING, WRITER)]
            self._settled = max(self._settled, min([first_new, *writing]))
        self._mark = now, xmax

    def number(self, row: Event) -> int:
        return place_of(row.epoch, row.transaction, row.stream, row.seq)

    def is_last(self, row: Event) -> bool:
        return False

    def hearing(self, ring: Callable[[], None]) -> AbstractContextManager[None]:
        return self.news.hearing(self.project_id, ring)

    async def may_see(self) -> bool:
        return await Project.visible_to(self.viewer).filter(id=self.project_id).exists()

    def hidden(self) -> Fault:
        return NotFound.field("projectId")


def place_of(epoch: int, transaction: int, stream: UUID, seq: int) -> int:
    """One number that orders as the four do."""
    return ((epoch << 64 | transaction) << 128 | stream.int) << 32 | seq


def _place(row: Any) -> int:
    return place_of(row["epoch"], row["transaction"], row["stream"], row["seq"])


def _parts(place: int) -> tuple[int, int, UUID, int]:
    return place >> 224, place >> 160 & (1 << 64) - 1, UUID(int=place >> 32 & (1 << 128) - 1), place & (1 << 32) - 1


def _columns(row: Any) -> dict[str, Any]:
    return {name: row[name] for name in Event._meta.fields_db_projection}


def _distance(xid: int, from_: int) -> int:
    """Locks tell the lower 32 bits, and what runs is less than half of a round away."""
    return (xid - from_ + (1 << 31)) % (1 << 32) - (1 << 31)
