"""The response of a run to the request that started it, waited for without holding anything but memory.

The run tells by its events that something happened; what it was is read from its rows. So it does not matter which process serves the
request, which one runs the run, or whether Redis is there: without news the rows are looked at every second.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

import orjson

from core.database import tried, unavailable
from core.fields import JSON
from core.news import Bell, News
from core.reads import Fetches
from models.workflows import replies

LOOK_SECONDS = 1  # without news
WAITING_MOST = 2000  # requests of one process; more are answered at once


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    headers: Mapping[str, str]
    body: bytes


class Replies:
    def __init__(self, reads: Fetches, events: News) -> None:
        self._reads, self._events = reads, events
        self.waiting = 0

    async def of(self, run_id: UUID, seconds: float) -> Reply | None:
        """What the run's first `respond` step that succeeded says. None when the run is over without one, or time is up, or the
        database has gone away meanwhile, or too many wait already. May be cancelled at any moment."""
        if self.waiting >= WAITING_MOST:
            return None
        self.waiting += 1
        try:
            return await self._wait(run_id, seconds)
        except Exception as error:
            if unavailable(error) is None:
                raise
            return None
        finally:
            self.waiting -= 1

    async def _wait(self, run_id: UUID, seconds: float) -> Reply | None:
        loop, bell = asyncio.get_running_loop(), Bell()
        end = loop.time() + seconds
        with self._events.hearing(run_id, bell.ring):  # before the rows are read, so that nothing falls between
            while True:
                left = end - loop.time()
                rows = await tried(lambda: self._reads.fetch(replies.REPLY, run_id), max(left, 0))
                if not rows or rows[0]["is_over"] or rows[0]["output"] is not None or left <= 0:
                    return _reply(orjson.loads(rows[0]["output"])) if rows and rows[0]["output"] is not None else None
                await bell.wait(min(LOOK_SECONDS, left))


def _reply(output: dict[str, JSON]) -> Reply:
    """`output` is what the step made: see `services/workflows/steps/responses.py`."""
    status, headers, body = output["status"], output["headers"], output["body"]
    assert isinstance(status, int)
    assert isinstance(headers, dict)
    raw = b"" if body is None else body.encode() if isinstance(body, str) else orjson.dumps(body)
    return Reply(status, {name: str(value) for name, value in headers.items()}, raw)
