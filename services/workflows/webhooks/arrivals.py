"""Deliveries of one webhook shown as they arrive, to somebody who sets it up or looks for what is wrong."""

from __future__ import annotations

from asyncio import get_running_loop
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from uuid import UUID

from core.database import tried
from core.errors import NotFound
from core.feeds import LOOK_SECONDS, PATIENCE_SECONDS
from core.news import Bell, News
from core.viewers import Viewer
from models.workflows import Delivery, Webhook

NEWEST = 100  # more than so many between two looks, and the older ones are only in the log
WATCH_SECONDS, RENEW_SECONDS = 60, 20  # how long what is refused is logged for a watcher that says nothing more


@dataclass
class Arrivals:
    """Iterating yields each delivery that comes from then on, and again when it is repeated; it ends only by NotFound, when the
    viewer may not see the webhook any more."""

    webhook: Webhook
    viewer: Viewer
    events: News
    recheck_seconds: float
    renew: Callable[[], None]

    async def __aiter__(self) -> AsyncIterator[Delivery]:
        loop, bell = get_running_loop(), Bell()
        checked = watched = loop.time()
        with self.events.hearing(self.webhook.id, bell.ring):  # before the rows are read, so nothing falls between
            seen = await self._newest()
            await self._watch()
            while True:
                await bell.wait(min(LOOK_SECONDS, self.recheck_seconds))
                if loop.time() - checked >= self.recheck_seconds:
                    checked = loop.time()
                    if not await tried(self._may_see, PATIENCE_SECONDS):
                        raise NotFound.field("webhookId")
                if loop.time() - watched >= RENEW_SECONDS:
                    watched = loop.time()
                    await self._watch()
                newest = await self._newest()
                new = [id for id, repeats in newest.items() if seen.get(id) != repeats]
                for row in await self._rows(new) if new else ():
                    self.renew()
                    yield row
                seen = newest

    async def _watch(self) -> None:
        await tried(lambda: self.webhook.watch(WATCH_SECONDS), PATIENCE_SECONDS)

    async def _newest(self) -> dict[UUID, int]:
        """Ids of the last that came or came again, with how often each was repeated."""

        async def read() -> list[tuple[UUID, int]]:
            mine = Delivery.filter(webhook_id=self.webhook.id)
            repeated = mine.filter(repeated_at__isnull=False).order_by("-repeated_at").limit(NEWEST)
            newest = mine.order_by("-received_at", "-id").limit(NEWEST)
            return [(id, times) for found in (repeated, newest) for id, times in await found.values_list("id", "repeats")]

        return dict(await tried(read, PATIENCE_SECONDS))

    async def _rows(self, ids: list[UUID]) -> list[Delivery]:
        return await tried(lambda: Delivery.filter(id__in=ids).order_by("received_at", "id"), PATIENCE_SECONDS)

    async def _may_see(self) -> bool:
        return await Webhook.visible_to(self.viewer).filter(id=self.webhook.id).exists()
