"""How long what happened is kept: runs with all that hangs on them, and the logs beside them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from time import monotonic
from typing import TypeVar
from uuid import UUID

import structlog

from core.database import BUSY, LOST
from core.errors import Conflict, FieldFault, Invalid
from core.settings import Retention as Settings
from models.projects import Project
from models.workflows import Run, Workflow, erasures, purges
from models.workflows.writes import NOWHERE, Connection

log = structlog.get_logger(__name__)

T = TypeVar("T")
DAYS_MOST = 3650
PINNED_MOST = 1000  # runs of a project


async def keep(of: Project | Workflow, days: int | None) -> None:
    """None: as long as what it belongs to says. Raises Invalid."""
    if days is not None and not 1 <= days <= DAYS_MOST:
        raise Invalid.field("days", "OUT_OF_RANGE", f"Runs are kept for 1 to {DAYS_MOST} days.")
    await of.keep_runs(days)


async def pin(run: Run, *, is_pinned: bool) -> Run:
    """A pinned run is not deleted for its age. In a transaction. Raises Conflict when too many of its project are."""
    if is_pinned and not run.is_pinned:
        await Project.filter(id=run.project_id).select_for_update(no_key=True).get()  # one after the other: each counts the others'
        if await Run.filter(project_id=run.project_id, is_pinned=True).count() >= PINNED_MOST:
            message = f"At most {PINNED_MOST} runs of a project are pinned."
            raise Conflict(message, [FieldFault("runId", "TOO_MANY", message)])
    await run.pin(is_pinned)
    return run


@dataclass(frozen=True, slots=True)
class Purger:
    """Any number of processes may purge at once."""

    pool: Connection
    settings: Settings

    async def purge(self) -> None:
        """All that is too old at this moment."""
        runs = await self._runs()
        while await _rested(partial(purges.sweep_streams, self.pool)):
            pass
        while await _rested(partial(purges.forget_recalls, self.pool)):
            pass
        days = self.settings
        logs = {
            "deliveries": await self._trim(purges.DELIVERIES, days.run_days),
            "causes": await self._trim(purges.CAUSES, days.run_days),
            "sent_events": await self._trim(purges.SENT_EVENTS, days.run_days),
            "outgoing_deliveries": await self._trim(purges.OUTGOING, days.run_days),
            "slots": await self._trim(purges.SLOTS, days.slot_days),
        }
        if runs or any(logs.values()):
            log.info("purged", runs=runs, **logs)

    async def _runs(self) -> int:
        """The same workflows are looked at again until nothing of theirs goes."""
        count, after = 0, NOWHERE
        while True:
            found = await _rested(partial(purges.expired, self.pool, self.settings.run_days, after))
            gone = 0
            for batch in _batches(found.runs):
                gone += await self._purge(batch)
            count += gone
            if not gone:
                if found.last is None:
                    return count
                after = found.last

    async def _purge(self, ids: Sequence[UUID]) -> int:
        """What takes too long together goes one by one."""
        try:
            return await _rested(partial(purges.purge, self.pool, ids))
        except BUSY:
            if len(ids) == 1:
                log.error("run_not_purged", run_id=str(ids[0]))
                return 0
        return sum([await self._purge([id]) for id in ids])

    async def _trim(self, of: str, days: int) -> int:
        count, after = 0, NOWHERE
        while True:
            last, gone = await _rested(partial(purges.trim, self.pool, of, days, after))
            count += gone
            if not gone:
                if last is None:
                    return count
                after = last


@dataclass(frozen=True, slots=True)
class Eraser:
    """Deletes the values of runs whose definition says `deleteAfter`. As Purger, anywhere."""

    pool: Connection

    async def erase(self) -> None:
        """All whose time is up at this moment; whose values an unfinished run goes by wait for its end."""
        while due := await erasures.due(self.pool):
            is_done = False
            for id, is_begun, last_seq in due:
                is_done = await self._erase(id, last_seq, is_begun=is_begun) or is_done
            if not is_done:
                return

    async def _erase(self, id: UUID, last_seq: int, *, is_begun: bool) -> bool:
        """One that cannot be dealt with must not hold up the others."""
        try:
            if not is_begun and not await _rested(partial(erasures.erase_rows, self.pool, id)):
                return False
            await _rested(partial(erasures.erase_events, self.pool, id, last_seq))
        except LOST:
            raise
        except Exception:
            log.exception("run_not_erased", run_id=str(id))
            return False
        return True


def _batches(runs: Sequence[tuple[UUID, int]]) -> Iterator[list[UUID]]:
    """Each small enough for one transaction."""
    batch, events = list[UUID](), 0
    for id, size in runs:
        if batch and events + min(size, purges.EVENTS_MOST) > purges.EVENTS_MOST:
            yield batch
            batch, events = [], 0
        batch.append(id)
        events += size
    if batch:
        yield batch


async def _rested(action: Callable[[], Awaitable[T]]) -> T:
    """Half of the time is left to everybody else."""
    began = monotonic()
    answer = await action()
    await asyncio.sleep(monotonic() - began)
    return answer
