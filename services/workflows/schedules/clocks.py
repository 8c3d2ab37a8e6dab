"""The clock of schedules: any number of processes may let it tick at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog

from core.news import News
from models.workflows.slots import Firing, Standing
from services.workflows.journal import Journal
from services.workflows.schedules.decisions import decide, undecided

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
        for id, error in fired.spoiled.items():
            log.error("schedule_spoiled", schedule_id=str(id), error=error)
        if fired.canceled:
            await self.commands.publish([(id, 0) for id in fired.canceled])
            await self.journal.hint(fired.canceled)
        return fired.schedules

    async def watch(self) -> None:
        """Tell the log of schedules that are due and of which nobody tells. The API shows them as long as it lasts."""
        for id, since in await self.journal.silent_schedules():
            log.error("schedule_silent", schedule_id=str(id), since=since.isoformat())


def _decide(standing: Standing) -> Firing | None:
    """One that cannot be decided about must not hold up the others."""
    try:
        return decide(standing)
    except Exception:
        log.exception("schedule_undecided", schedule_id=str(standing.id))
        return undecided(standing, "The schedule could not be decided about. The operator's log says why.")
