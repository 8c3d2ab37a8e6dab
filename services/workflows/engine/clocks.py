"""The database's time, without asking for it each time."""

from __future__ import annotations

from datetime import UTC, datetime
from time import monotonic

ASTRAY_SECONDS = 0.5


class DatabaseClock:
    """What the database said last, plus what has passed since by the monotonic clock.

    A run is due by the database's time; a worker whose wall clock was behind would find that it is not, and give it back at once,
    again and again. What the database says comes late by its way here, so the latest of its times counts, unless it is far off:
    then the database's clock was set.
    """

    def __init__(self) -> None:
        self._offset = 0.0

    def hear(self, at: datetime) -> None:
        """The database has said what time it is."""
        offset = at.timestamp() - monotonic()
        if offset > self._offset or self._offset - offset > ASTRAY_SECONDS:
            self._offset = offset

    def now(self) -> datetime:
        return datetime.fromtimestamp(self._offset + monotonic(), UTC)
