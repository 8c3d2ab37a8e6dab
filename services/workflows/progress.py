"""A run's events: history after a cursor, then live, in order, each once, until the run's last."""

from __future__ import annotations

from asyncio import get_running_loop
from collections.abc import AsyncIterator, Awaitable, Callable
from uuid import UUID

from core.database import tried
from core.errors import Invalid
from core.news import Bell, News
from core.reads import Fetches
from models import events
from models.events import Event

BATCH = 200
LOOK_SECONDS = 2  # without news: how often the rows are looked at all the same
PATIENCE_SECONDS = 30  # with a database that is away


async def follow(
    run_id: UUID, after: int, reads: Fetches, news: News, may_see: Callable[[], Awaitable[bool]], recheck_seconds: float
) -> AsyncIterator[Event]:
    """The news is heard before the rows are read, so nothing falls between history and live.

    Nothing is buffered: a watcher that is slow reads later, from the rows. Ends early once `may_see` says no, which is asked at most
    every `recheck_seconds`, also between two events of a page.
    Raises Invalid when there is no event at `after`, Unavailable when the database stays away.
    """
    loop, bell = get_running_loop(), Bell()
    checked = loop.time()

    async def still() -> bool:
        nonlocal checked
        if loop.time() - checked < recheck_seconds:
            return True
        checked = loop.time()
        return await tried(may_see, PATIENCE_SECONDS)

    # The event at `after` is read again: it must be there, and may be the run's last.
    cursor = max(after - 1, 0)
    with news.hearing(run_id, bell.ring):
        while True:
            rows = await tried(lambda: reads.fetch(events.AFTER, run_id, cursor, BATCH), PATIENCE_SECONDS)  # noqa: B023  (awaited here)
            if cursor < after and (not rows or rows[0]["seq"] != after):
                raise Invalid.field("after", "UNKNOWN_CURSOR", "This run has no event with this cursor.")
            for row in rows:
                event: Event = Event._init_from_db(**row)
                cursor = event.seq
                if not await still():
                    return
                if cursor > after:
                    yield event
                if event.type.ends_run:
                    return
            if not await still():
                return
            if len(rows) < BATCH:
                await bell.wait(min(LOOK_SECONDS, max(checked + recheck_seconds - loop.time(), 0)))
