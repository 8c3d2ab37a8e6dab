"""Models that just failed are left alone for a while: by all processes, or while Redis is away by each of them. A lane is a model by one key
(`candidates.py`)."""

from __future__ import annotations

from time import monotonic
from uuid import UUID

from services.ai.errors import ModelError
from services.ai.shelves import Shelf

_FIRST_SECONDS, _MOST_SECONDS = 5.0, 300.0
_BROKEN_SECONDS = 300.0
_RATE_SECONDS, _RATE_MOST_SECONDS = 20.0, 600.0
_REMEMBERED_SECONDS = 600.0  # how many times in a row
_LOOK_SECONDS = 1.0
_MOST_KEPT = 10_000


class Cooldowns:
    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._until: dict[UUID, float] = {}
        self._looked: dict[UUID, float] = {}
        self._failed: dict[UUID, int] = {}

    async def seconds(self, lane: UUID) -> float:
        """For which it is still left alone; 0: it may be asked. What other processes have met is known a second later."""
        at = monotonic()
        if at - self._looked.get(lane, 0) > _LOOK_SECONDS:
            self._room_for(lane)
            self._looked[lane] = at
            self._until[lane] = max(self._until.get(lane, 0), at + await self._shelf.left(_cool(lane)) / 1000)
        return max(self._until.get(lane, 0) - at, 0)

    async def failed(self, lane: UUID, error: ModelError) -> None:
        """What the request itself is to blame for says nothing of the model."""
        match error.code:
            case "RATE_LIMITED" if error.retryable:
                seconds = min(error.retry_after_seconds or _RATE_SECONDS, _RATE_MOST_SECONDS)
            case "RATE_LIMITED" | "AUTH" | "NO_MODEL":
                seconds = _BROKEN_SECONDS  # until somebody has paid, or mended it
            case "UNAVAILABLE" | "TIMEOUT":
                times = await self._times(lane)
                seconds = max(min(_FIRST_SECONDS * 2 ** (times - 1), _MOST_SECONDS), min(error.retry_after_seconds or 0, _MOST_SECONDS))
            case _:
                return
        self._room_for(lane)
        self._until[lane] = monotonic() + seconds
        await self._shelf.put(_cool(lane), b"1", round(seconds * 1000))

    async def succeeded(self, lane: UUID) -> None:
        if self._failed.pop(lane, 0):
            await self._shelf.forget(_fails(lane))

    def _room_for(self, lane: UUID) -> None:
        if lane not in self._until and len(self._until) >= _MOST_KEPT:
            self._until.clear()
            self._looked.clear()

    async def _times(self, lane: UUID) -> int:
        self._failed[lane] = min(self._failed.get(lane, 0) + 1, 10)
        return min(max(self._failed[lane], await self._shelf.count(_fails(lane), round(_REMEMBERED_SECONDS * 1000))), 10)


def _cool(lane: UUID) -> str:
    return f"ai:cool:{lane}"


def _fails(lane: UUID) -> str:
    return f"ai:fails:{lane}"
