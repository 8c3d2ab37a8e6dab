"""A run's events: history after a cursor, then live, in order, each once, until the run's last."""

from __future__ import annotations

from asyncio import get_running_loop
from collections.abc import AsyncIterator, Awaitable, Callable
from uuid import UUID

from core.news import News
from core.reads import Fetches
from models import events
from models.events import Event

BATCH = 200
LOOK_SECONDS = 2  # without news: how often the rows are looked at all the same


async def follow(
    run_id: UUID, after: int, reads: Fetches, news: News, may_see: Callable[[], Awaitable[bool]], recheck_seconds: float
) -> AsyncIterator[Event]:
    """The bell is heard before the rows are read, so nothing falls between history and live.

    Nothing is buffered: a watcher that is slow reads later, from the rows. Ends early once `may_see` says no.
    """
    loop = get_running_loop()
    looked = loop.time()
    async with news.bell(run_id) as bell:
        while True:
            rows = await reads.fetch(events.AFTER, run_id, after, BATCH)
            for row in rows:
                event: Event = Event._init_from_db(**row)
                after = event.seq
                yield event
                if event.type.ends_run:
                    return
            if loop.time() - looked >= recheck_seconds:
                if not await may_see():
                    return
                looked = loop.time()
            if not rows:
                await bell.wait(LOOK_SECONDS)
