"""What happens in a run, told as it happens: the events are rows, and following them loses none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from uuid import UUID

from core.errors import Fault, NotFound
from core.feeds import Feed
from core.news import News
from core.reads import Fetches
from core.viewers import Viewer
from models import events
from models.events import Event
from models.workflows import Run


@dataclass
class RunEvents(Feed[Event]):
    run_id: UUID
    after: int
    viewer: Viewer
    reads: Fetches
    news: News
    recheck_seconds: float
    renew: Callable[[], None]

    @property
    def key(self) -> UUID:
        return self.run_id

    async def read(self, after: int, most: int) -> Sequence[Event]:
        return [Event._init_from_db(**row) for row in await self.reads.fetch(events.AFTER, self.run_id, after, most)]

    def number(self, row: Event) -> int:
        return row.seq

    def is_last(self, row: Event) -> bool:
        return row.type.ends_run

    def hearing(self, ring: Callable[[], None]) -> AbstractContextManager[None]:
        return self.news.hearing(self.run_id, ring)

    async def may_see(self) -> bool:
        return await Run.visible_to(self.viewer).filter(id=self.run_id).exists()

    def hidden(self) -> Fault:
        return NotFound.field("runId")
