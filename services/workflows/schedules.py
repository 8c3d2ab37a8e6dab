"""Cron schedules and their ledger: every due slot becomes a row that says what became of it.

Catch-up is LAST within an hour: after an outage the newest missed slot runs, the others are told as MISSED.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import orjson

from core.clock import now
from core.errors import Invalid, raise_if_any
from core.fields import JSON
from core.ids import new_id
from models.workflows import Schedule, SlotOutcome, TriggerType, Workflow
from models.workflows.writes import Firing, NewRun, NewSlot
from services.workflows import concurrency, cron, triggers
from services.workflows.journal import Journal

PUNCTUAL_SECONDS = 30
CATCH_UP = timedelta(hours=1)
SLOTS_MOST = 500  # of one schedule in one tick; what is left follows in the next


@dataclass(frozen=True, slots=True)
class Clock:
    """Time is the database's, by which schedules are due, unless `now` is given: a process whose clock is fast would miss the future."""

    journal: Journal
    now: Callable[[], datetime] | None = None

    async def tick(self) -> int:
        """Fire a share of what is due; answers how many schedules that were: until it is none, more may be due.

        Any number of processes may tick at once.
        """
        return await self.journal.fire(self._fire)

    def _fire(self, row: Any) -> Firing:
        at = row["at"] if self.now is None else self.now()
        try:
            slots, following = _due(row, at)
        except Invalid as error:  # its zone has left the tz database: the others fire all the same
            told = _slot(row, row["next_fire_at"], SlotOutcome.SKIPPED, f"The schedule cannot be read any more: {error.message}")
            return Firing(row["id"], at + CATCH_UP, [told], None)
        *earlier, last = slots
        told_missed = [_slot(row, slot, SlotOutcome.MISSED, "No worker was running; a later slot ran instead.") for slot in earlier]
        late, run = at - last, None
        if following <= at:
            told = _slot(row, last, SlotOutcome.MISSED, "No worker was running; a later slot ran instead.")
        elif not row["workflow_is_enabled"]:
            told = _slot(row, last, SlotOutcome.SKIPPED, "The workflow is disabled.")
        elif late > CATCH_UP:
            told = _slot(row, last, SlotOutcome.MISSED, f"No worker was running for {late}.")
        else:
            try:
                run = _run(row, last, at)
            except concurrency.NoKey as error:
                return Firing(row["id"], following, [*told_missed, _slot(row, last, SlotOutcome.SKIPPED, str(error))], None)
            if late.total_seconds() <= PUNCTUAL_SECONDS:
                told = _slot(row, last, SlotOutcome.FIRED, "", run)
            elif earlier:
                told = _slot(row, last, SlotOutcome.CAUGHT_UP, f"{len(earlier)} slots before it were missed.", run)
            else:
                told = _slot(row, last, SlotOutcome.LATE, f"{late.total_seconds():.0f} s late.", run)
        return Firing(row["id"], following, [*told_missed, told], run)


def _due(row: Any, at: datetime) -> tuple[list[datetime], datetime]:
    """The slots up to now, at most SLOTS_MOST, and the one that follows them. Raises Invalid."""
    schedule = cron.parse(row["cron"], row["timezone"])
    slots = [row["next_fire_at"]]
    while (following := schedule.next_after(slots[-1])) <= at and len(slots) < SLOTS_MOST:
        slots.append(following)
    return slots, following


def _slot(row: Any, slot: datetime, outcome: SlotOutcome, reason: str, run: NewRun | None = None) -> NewSlot:
    return NewSlot(new_id(), row["id"], slot, outcome, reason, None if run is None else run.id)


def _run(row: Any, slot: datetime, at: datetime) -> NewRun:
    """Raises NoKey."""
    key, input = slot.strftime("%Y-%m-%dT%H:%M:%S.%fZ"), row["input"] or "null"
    limited = {} if row["concurrency"] is None else {"concurrency": orjson.loads(row["concurrency"])}
    return NewRun(
        id=new_id(),
        workflow_id=row["workflow_id"],
        version_id=row["version_id"],
        start_key=f"slot/{row['id']}/{key}",
        trigger_type=TriggerType.SCHEDULE,
        trigger=orjson.dumps({"slot": key}).decode(),
        input=input,
        at=at,
        limit=triggers.limit_of(limited, input, TriggerType.SCHEDULE, {"slot": key}, at),
    )


async def create(workflow: Workflow, *, expression: str, timezone: str, input: JSON) -> Schedule:
    """Raises Invalid: an expression that never fires, an unknown zone, an input that the workflow's schema refuses."""
    schedule = cron.parse(expression, timezone)
    raise_if_any(triggers.input_faults(await triggers.current_version(workflow), input, "input"))
    return await Schedule.create(
        workflow_id=workflow.id, cron=expression, timezone=timezone, input=input, next_fire_at=schedule.next_after(now())
    )


async def enable(schedule: Schedule, enabled: bool) -> Schedule:
    """What was due while it was disabled is not made up for: it goes on with the next slot from now."""
    schedule.is_enabled = enabled
    schedule.next_fire_at = cron.parse(schedule.cron, schedule.timezone).next_after(now())
    await schedule.save(update_fields=["is_enabled", "next_fire_at"])
    return schedule
