"""What a router goes by that asks the best first."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic
from uuid import UUID

from core import clock
from core.database import Pool
from models.rankings import comparisons
from services.rankings import strengths
from services.rankings.evidence import meetings_of
from services.rankings.strengths import Strength

WINDOW_DAYS = 90
LIFE_SECONDS = 60.0
_MOST_KEPT = 1000


@dataclass(frozen=True, slots=True)
class Standing:
    """Of one project and kind of task."""

    as_of: datetime
    strengths: Mapping[UUID, Strength]

    def of(self, candidates: Sequence[UUID]) -> dict[UUID, Strength]:
        """Those that have a number and can be compared with each other, the most there are, then those with more verdicts; empty if there are
        no two."""
        groups: dict[int, dict[UUID, Strength]] = {}
        for id in candidates:
            if (known := self.strengths.get(id)) is not None and known.low is not None:
                groups.setdefault(known.group, {})[id] = known
        most = max((groups[number] for number in sorted(groups)), key=len, default={})
        return most if len(most) > 1 else {}


class Standings:
    """Of one process. What was read is good for a minute, and of calls that come at once one reads: to choose costs no query."""

    def __init__(self, pool: Pool, life_seconds: float = LIFE_SECONDS) -> None:
        self._pool, self._life_seconds = pool, life_seconds
        self._kept: OrderedDict[tuple[UUID, str], tuple[float, Standing]] = OrderedDict()
        self._reading: dict[tuple[UUID, str], asyncio.Task[Standing]] = {}

    async def of(self, project_id: UUID, task: str) -> Standing:
        place = (project_id, task)
        kept = self._kept.get(place)
        if kept is not None and monotonic() - kept[0] < self._life_seconds:
            return kept[1]
        if (reading := self._reading.get(place)) is None:
            reading = self._reading[place] = asyncio.create_task(self._read(project_id, task))
            reading.add_done_callback(lambda _: self._reading.pop(place, None))
        return await asyncio.shield(reading)

    async def _read(self, project_id: UUID, task: str) -> Standing:
        at = clock.now()
        met = await comparisons.meetings(self._pool, [project_id], at - timedelta(days=WINDOW_DAYS), task)
        standing = Standing(at, await asyncio.to_thread(strengths.strengths, meetings_of(met)))
        self._kept[project_id, task] = (monotonic(), standing)
        self._kept.move_to_end((project_id, task))
        if len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        return standing
