"""What a schedule does in one tick. Pure: all it goes by is in `Standing`, which was read under the schedule's lock.

First catch-up says which of the due slots run at all, then overlap what each of those does about the runs before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from uuid import UUID

import orjson

from core.errors import Invalid
from core.fields import storable
from core.ids import new_id
from models.workflows import CatchUp, Overlap, SlotOutcome, TriggerType
from models.workflows.slots import NO_ASKER, Asker, Firing, Standing, Told
from models.workflows.writes import NewRun
from services.workflows import privacy, triggers
from services.workflows.concurrency import NoKey
from services.workflows.schedules.timings import Timing, due_at, timing

PUNCTUAL = timedelta(seconds=30)
SLOTS_MOST = 500  # of one schedule in one tick; what is left follows in the next
QUEUE_MOST = 1000  # slots of one schedule that wait
AGAIN = timedelta(hours=1)  # of a schedule that cannot be decided about


@dataclass(slots=True)
class Due:
    """A slot that is due, with when it was to fire and what happens if it may run."""

    slot: datetime
    due_at: datetime
    outcome: SlotOutcome
    reason: str

    @property
    def runs(self) -> bool:
        return self.outcome is not SlotOutcome.MISSED


def decide(standing: Standing) -> Firing | None:
    """None: there is nothing to do."""
    try:
        return _Tick(standing, timing(standing)).firing()
    except Invalid as error:  # its zone has left the tz database: the others fire all the same
        return undecided(standing, f"The schedule cannot be read any more: {error.message}")


def undecided(standing: Standing, reason: str) -> Firing | None:
    """Its slot is told as skipped, and it is looked at again later: meanwhile it stands in nobody's way."""
    if not standing.is_due or standing.next_fire_at is None:
        return None
    slot = standing.next_slot_at or standing.next_fire_at
    return Firing(standing.id, standing.at + AGAIN, None, [Told(new_id(), standing.id, slot, SlotOutcome.SKIPPED, storable(reason))])


def skip(standing: Standing, reason: str) -> Firing | None:
    """What is due does not run: what of it would have is told with this reason."""
    try:
        dues, following, slot = catch_up(standing, timing(standing))
    except Invalid as error:
        return undecided(standing, f"The schedule cannot be read any more: {error.message}")
    slots = [
        Told(new_id(), standing.id, due.slot, SlotOutcome.SKIPPED, reason)
        if due.runs
        else Told(new_id(), standing.id, due.slot, due.outcome, due.reason)
        for due in dues
    ]
    return Firing(standing.id, following, None if slot == following else slot, slots)


def catch_up(standing: Standing, timing: Timing) -> tuple[list[Due], datetime | None, datetime | None]:
    """The slots up to now, at most SLOTS_MOST, when the next one is due, and which that is."""
    most = {CatchUp.ALL: standing.catch_up_most, CatchUp.LAST: 1, CatchUp.NONE: 0}[standing.catch_up]
    slot: datetime | None = standing.next_slot_at or standing.next_fire_at
    dues = list[tuple[datetime, datetime]]()
    due = standing.next_fire_at
    # So many are looked at beyond those that are told: one runs only if few enough come after it.
    while slot is not None and due is not None and due <= standing.at and len(dues) < SLOTS_MOST + most:
        dues.append((slot, due))
        slot = timing.next_after(slot)
        due = None if slot is None else due_at(standing.id, standing.jitter_seconds, slot, timing)
    told = dues[:SLOTS_MOST]
    if len(dues) > SLOTS_MOST:
        slot, due = dues[SLOTS_MOST]
    is_alone = len(dues) == 1
    judged = [_judge(standing, *pair, len(dues) - n - 1, most, is_alone) for n, pair in enumerate(told)]
    return judged, due, slot


def _judge(standing: Standing, slot: datetime, due: datetime, after: int, most: int, is_alone: bool) -> Due:
    """`after`: how many slots that are due, too, come after it."""
    late = standing.at - due
    if late <= PUNCTUAL and (after < most or standing.catch_up is CatchUp.NONE):
        return Due(slot, due, SlotOutcome.FIRED, "")
    if late > timedelta(seconds=standing.catch_up_window_seconds):
        return Due(
            slot, due, SlotOutcome.MISSED, f"No worker was running for {late}, and slots are made up for within {_window(standing)}."
        )
    if standing.catch_up is CatchUp.NONE:
        return Due(slot, due, SlotOutcome.MISSED, f"{late.total_seconds():.0f} s late, and what is missed is not made up for.")
    if after >= most:
        return Due(slot, due, SlotOutcome.MISSED, "No worker was running; a later slot ran instead.")
    if is_alone:
        return Due(slot, due, SlotOutcome.LATE, f"{late.total_seconds():.0f} s late.")
    return Due(slot, due, SlotOutcome.CAUGHT_UP, f"{late.total_seconds():.0f} s late, with others that were due meanwhile.")


def _window(standing: Standing) -> timedelta:
    return timedelta(seconds=standing.catch_up_window_seconds)


@dataclass(slots=True)
class _Tick:
    standing: Standing
    timing: Timing
    slots: list[Told] = field(default_factory=list)
    turns: list[Told] = field(default_factory=list)
    canceled: Sequence[UUID] = ()
    superseded: str = ""
    paused: str = ""
    is_busy: bool = False
    waiting: int = 0
    obstacle: str | None = None  # to its runs, once that was asked

    def firing(self) -> Firing | None:
        standing = self.standing
        self.is_busy, self.waiting = bool(standing.open_runs), standing.waiting.regular
        following, slot, dues = standing.next_fire_at, standing.next_slot_at, list[Due]()
        if standing.is_due:
            dues, following, slot = catch_up(standing, self.timing)
        runs = [due for due in dues if due.runs]
        is_last_share = following is None or following > standing.at
        most = standing.pause_after_failures
        if most is not None and standing.failures >= most and (runs or self.waiting):
            self.paused = self.superseded = f"Paused after {most} failed runs in a row."
        if is_last_share:  # what is told in the next share may yet take the turn
            self._regular_turn(replaced=bool(runs))
        for due in dues:
            if due.runs:
                self._overlap(due, is_last=is_last_share and due is runs[-1])
            else:
                self._tell(due.slot, due.outcome, due.reason)
        if is_last_share:
            self._backfilled_turn()
        if not (self.slots or self.turns or self.superseded):
            return None
        if self.paused:
            following = slot = None
        told = (self.slots, self.turns, self.canceled, self.superseded, self.paused)
        return Firing(standing.id, following, None if slot == following else slot, *told)

    # ---- turns of slots that have waited

    def _regular_turn(self, replaced: bool) -> None:
        waits = self.standing.waiting.first_regular
        if waits is None or self.is_busy or self.paused or (replaced and self.standing.overlap is Overlap.CANCEL_RUNNING):
            return
        late = self.standing.at - waits[1]
        reason = f"It waited {late.total_seconds():.0f} s for the run before it to end."
        self._turn(*waits, SlotOutcome.FIRED if late <= PUNCTUAL else SlotOutcome.LATE, reason)
        self.waiting -= 1

    def _backfilled_turn(self) -> None:
        waits = self.standing.waiting.first_backfilled
        if waits is not None and not self.is_busy and not self.paused:
            self._turn(*waits, SlotOutcome.CAUGHT_UP, "Backfilled.", self.standing.waiting.asker)

    def _turn(self, id: UUID, slot: datetime, outcome: SlotOutcome, reason: str, asker: Asker = NO_ASKER) -> None:
        self.turns.append(self._started(id, slot, outcome, reason, asker))

    # ---- what is due now

    def _overlap(self, due: Due, is_last: bool) -> None:
        overlap = self.standing.overlap
        if self.paused:
            self._tell(due.slot, SlotOutcome.SKIPPED, self.paused)
        elif overlap is Overlap.CANCEL_RUNNING:
            self._cancel_running(due, is_last)
        elif overlap is Overlap.ALLOW or not (self.is_busy or (overlap is not Overlap.SKIP and self.waiting)):
            self._start(due)
        elif overlap is Overlap.SKIP:
            self._tell(due.slot, SlotOutcome.SKIPPED, "The run before it had not ended.")
        elif self.waiting >= (most := 1 if overlap is Overlap.QUEUE_ONE else QUEUE_MOST):
            self._tell(due.slot, SlotOutcome.SKIPPED, f"The run before it had not ended, and {most} waited already.")
        else:
            self._wait(due)

    def _cancel_running(self, due: Due, is_last: bool) -> None:
        """The newest slot wins: it waits until what it cancels has ended."""
        if not is_last:
            return self._tell(due.slot, SlotOutcome.SKIPPED, "A later slot was due at once.")
        if self.waiting:
            self.superseded = "A later slot was due before its turn came."
        if not self.standing.open_runs:
            return self._start(due)
        self.canceled = self.standing.open_runs
        return self._wait(due)

    def _wait(self, due: Due) -> None:
        self.waiting += 1
        self._tell(due.slot, SlotOutcome.WAITING, "It waits until the run before it has ended.")

    def _start(self, due: Due) -> None:
        self.slots.append(self._started(new_id(), due.slot, due.outcome, due.reason))

    def _started(self, id: UUID, slot: datetime, outcome: SlotOutcome, reason: str, asker: Asker = NO_ASKER) -> Told:
        if self.obstacle is None:
            self.obstacle = obstacle_of(self.standing)
        if self.obstacle:
            return Told(id, self.standing.id, slot, SlotOutcome.SKIPPED, self.obstacle, is_failure=not self.standing.obstacle)
        try:
            run = new_run(self.standing, slot, asker)
        except NoKey as error:
            return Told(id, self.standing.id, slot, SlotOutcome.SKIPPED, storable(str(error)), is_failure=True)
        self.is_busy = True
        return Told(id, self.standing.id, slot, outcome, reason, run)

    def _tell(self, slot: datetime, outcome: SlotOutcome, reason: str) -> None:
        self.slots.append(Told(new_id(), self.standing.id, slot, outcome, reason))


def new_run(standing: Standing, slot: datetime, asker: Asker = NO_ASKER) -> NewRun:
    """Raises NoKey."""
    key, trigger = _key(slot)
    input = standing.input or "null"
    terms = triggers.terms_of(standing.rules, input, TriggerType.SCHEDULE, orjson.loads(trigger), standing.at)
    made = NewRun(
        id=new_id(),
        workflow_id=standing.workflow_id,
        version_id=standing.version_id,
        start_key=f"slot/{standing.id}/{key}",
        trigger_type=TriggerType.SCHEDULE,
        trigger=trigger,
        input=input,
        at=standing.at,
        limit=terms.limit,
        recalls=terms.recalls,
        payer_id=asker.payer_id,
        key_id=asker.key_id,
    )
    return privacy.kept_apart(made, standing.rules)


@lru_cache(maxsize=1000)
def _key(slot: datetime) -> tuple[str, str]:
    """Of a slot in a start key, and its run's trigger as JSON text. Remembered: many schedules are due at the same moment."""
    key = slot.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return key, orjson.dumps({"slot": key}).decode()


def obstacle_of(standing: Standing) -> str:
    """Why no run may be started now, in a sentence; empty when it may."""
    if standing.obstacle:
        return standing.obstacle
    if "input" not in standing.rules:
        return ""
    faults = triggers.input_faults_by(standing.version_id, standing.rules, orjson.loads(standing.input or "null"), "input")
    return (
        storable(f"Its input does not fit the workflow's schema any more: {privacy.reason(faults[:1], standing.rules)}") if faults else ""
    )
