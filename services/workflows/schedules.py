"""Cron schedules and their ledger: every due slot becomes a row that says what became of it.

Catch-up is LAST within an hour: after an outage the newest missed slot runs, the others are told as MISSED.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import orjson

from core.clock import now
from core.errors import Invalid
from core.fields import JSON
from core.ids import new_id
from models.workflows import Schedule, SlotOutcome, TriggerType, Workflow
from models.workflows.writes import Firing, NewRun, NewSlot
from services.workflows import cron, triggers
from services.workflows.journal import Journal

PUNCTUAL_SECONDS = 30
CATCH_UP = timedelta(hours=1)
SLOTS_MOST = 500  # of one schedule in one tick; what is left follows in the next


@dataclass(frozen=True, slots=True)
class Clock:
    journal: Journal

    async def tick(self) -> int:
        """Fire what is due; answers how many schedules were. Any number of processes may tick at once."""
        return await self.journal.fire(self._fire)

    def _fire(self, row: Any) -> Firing:
        at = now()
        schedule = cron.parse(row["cron"], row["timezone"])
        slots = [row["next_fire_at"]]
        while (following := schedule.next_after(slots[-1])) <= at and len(slots) < SLOTS_MOST:
            slots.append(following)
        *missed, last = slots
        told = [
            NewSlot(new_id(), row["id"], slot, SlotOutcome.MISSED, "No worker was running; a later slot ran instead.", None)
            for slot in missed
        ]
        if following <= at:
            told.append(NewSlot(new_id(), row["id"], last, SlotOutcome.MISSED, "No worker was running; a later slot ran instead.", None))
            return Firing(row["id"], following, told, None)
        late = at - last
        if not row["workflow_is_enabled"]:
            told.append(NewSlot(new_id(), row["id"], last, SlotOutcome.SKIPPED, "The workflow is disabled.", None))
            return Firing(row["id"], following, told, None)
        if late > CATCH_UP:
            told.append(NewSlot(new_id(), row["id"], last, SlotOutcome.MISSED, f"No worker was running for {late}.", None))
            return Firing(row["id"], following, told, None)
        run = self._run(row, last)
        if late.total_seconds() <= PUNCTUAL_SECONDS:
            outcome, reason = SlotOutcome.FIRED, ""
        elif missed:
            outcome, reason = SlotOutcome.CAUGHT_UP, f"{len(missed)} slots before it were missed."
        else:
            outcome, reason = SlotOutcome.LATE, f"{late.total_seconds():.0f} s late."
        told.append(NewSlot(new_id(), row["id"], last, outcome, reason, run.id))
        return Firing(row["id"], following, told, run)

    @staticmethod
    def _run(row: Any, slot: datetime) -> NewRun:
        key = slot.isoformat()
        return NewRun(
            id=new_id(),
            workflow_id=row["workflow_id"],
            version_id=row["version_id"],
            start_key=f"slot/{row['id']}/{key}",
            trigger_type=TriggerType.SCHEDULE,
            trigger=orjson.dumps({"slot": key}).decode(),
            input=row["input"] or "null",
            at=now(),
        )


async def create(workflow: Workflow, *, expression: str, timezone: str, input: JSON) -> Schedule:
    """Raises Invalid: an expression that never fires, an unknown zone, an input that the workflow's schema refuses."""
    schedule = cron.parse(expression, timezone)
    version = await triggers.current_version(workflow)
    if wrong := triggers.input_faults(version, input, "input"):
        raise Invalid(f"{wrong[0].path}: {wrong[0].message}", wrong)
    return await Schedule.create(
        workflow_id=workflow.id, cron=expression, timezone=timezone, input=input, next_fire_at=schedule.next_after(now())
    )


async def enable(schedule: Schedule, enabled: bool) -> Schedule:
    """What was due while it was disabled is not made up for: it goes on with the next slot from now."""
    schedule.is_enabled = enabled
    schedule.next_fire_at = cron.parse(schedule.cron, schedule.timezone).next_after(now())
    await schedule.save(update_fields=["is_enabled", "next_fire_at"])
    return schedule
