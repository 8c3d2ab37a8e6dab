"""The clock of schedules: any number of processes may let it tick at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

import structlog

from core.news import News
from models.workflows import SlotOutcome
from models.workflows.slots import Fired, Firing, Standing
from services.workflows.journal import Journal
from services.workflows.schedules import alarms
from services.workflows.schedules.decisions import decide, skip, undecided

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Clock:
    """Time is the database's, by which schedules are due, unless `now` is given: a process whose clock is fast would miss the future."""

    journal: Journal
    commands: News
    now: Callable[[], datetime] | None = None

    async def tick(self) -> int:
        """Fire a share of what is due; answers how many schedules that were: until it is none, more may be due."""
        fired = await self.journal.fire(_decide, None if self.now is None else self.now())
        await self._tell(fired)
        return fired.schedules

    async def settle(self, schedule_id: UUID, at: datetime, skipped: str = "") -> None:
        """Tell a share of the slots of one schedule until a moment, by its settings as they are; or that they are skipped, and why. What
        its jitter holds back is told, too."""

        def decide_one(standing: Standing, _: Mapping[datetime, SlotOutcome]) -> Firing | None:
            if standing.next_slot_at is not None and standing.next_slot_at <= at:
                standing = replace(standing, next_fire_at=standing.next_slot_at, next_slot_at=None)
            if not standing.is_due:
                return None
            return skip(standing, skipped) if skipped else _decide(standing)

        await self._tell(await self.journal.fire_one(schedule_id, decide_one, at, at, at))

    async def _tell(self, fired: Fired) -> None:
        for id, error in fired.spoiled.items():
            log.error("schedule_spoiled", schedule_id=str(id), error=error)
        if fired.canceled:
            await self.commands.publish([(id, 0) for id in fired.canceled])
            await self.journal.hint(fired.canceled)

    async def watch(self) -> None:
        """Tell the log of schedules of which nobody tells. The API shows them as long as it lasts."""
        for id, since in await alarms.silent(self.journal):
            log.error("schedule_silent", schedule_id=str(id), since=since.isoformat())


def _decide(standing: Standing) -> Firing | None:
    """One that cannot be decided about must not hold up the others."""
    try:
        return decide(standing)
    except Exception:
        log.exception("schedule_undecided", schedule_id=str(standing.id))
        return undecided(standing, "The schedule could not be decided about. The operator's log says why.")
