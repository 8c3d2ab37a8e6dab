"""An answer told as it is made: its events are rows, and following them loses none."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from uuid import UUID

from core.errors import Fault, NotFound
from core.feeds import LOOK_SECONDS, Feed, Page
from core.news import News
from core.reads import Fetches
from core.viewers import Viewer
from models.conversations import Message, MessageEvent, answers


@dataclass
class MessageEvents(Feed[MessageEvent]):
    message_id: UUID
    after: int
    viewer: Viewer
    reads: Fetches
    news: News
    recheck_seconds: float
    renew: Callable[[], None]

    @property
    def key(self) -> UUID:
        return self.message_id

    async def read(self, after: int, most: int) -> Page[MessageEvent]:
        rows = [MessageEvent._init_from_db(**row) for row in await self.reads.fetch(answers.AFTER, self.message_id, after, most)]
        return Page(rows, rows[-1].seq if rows else after, 0 if len(rows) == most else LOOK_SECONDS)

    def number(self, row: MessageEvent) -> int:
        return row.seq

    def is_last(self, row: MessageEvent) -> bool:
        return row.type.ends_message

    def hearing(self, ring: Callable[[], None]) -> AbstractContextManager[None]:
        return self.news.hearing(self.message_id, ring)

    async def may_see(self) -> bool:
        return await Message.visible_to(self.viewer).filter(id=self.message_id).exists()

    def hidden(self) -> Fault:
        return NotFound.field("messageId")
