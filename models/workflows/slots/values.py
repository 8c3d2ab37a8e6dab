"""What is read of schedules that are due, and what is to be written of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from core.fields import JSON
from models.workflows.schedules import CatchUp, Overlap, ScheduleKind, SlotOutcome
from models.workflows.writes import NewRun


class Asker(NamedTuple):
    """Who had a slot backfilled, and pays for its run: a person, and the API key if it was by one. Nobody, of what the clock fires."""

    payer_id: UUID | None = None
    key_id: UUID | None = None


NO_ASKER = Asker()


@dataclass(frozen=True, slots=True)
class Waiting:
    """Slots of one schedule whose turn has not come: by the clock, and backfilled."""

    regular: int = 0
    first_regular: tuple[UUID, datetime] | None = None
    first_backfilled: tuple[UUID, datetime] | None = None
    asker: Asker = NO_ASKER  # of `first_backfilled`


NONE_WAIT = Waiting()


@dataclass(slots=True)
class Standing:
    """A schedule as it stands under its lock. `at` is the time by which all is decided; `input` is JSON text;
    `rules` is what its definition says of starts (`slots.rules`)."""

    id: UUID
    kind: ScheduleKind
    cron: str | None
    every_seconds: int | None
    anchor_at: datetime | None
    once_at: datetime | None
    timezone: str
    input: str | None
    overlap: Overlap
    catch_up: CatchUp
    catch_up_window_seconds: int
    catch_up_most: int
    starts_at: datetime | None
    ends_at: datetime | None
    jitter_seconds: int
    pause_after_failures: int | None
    is_enabled: bool
    next_fire_at: datetime | None
    next_slot_at: datetime | None
    workflow_id: UUID
    version_id: UUID
    obstacle: str  # why the workflow may start nothing, in a sentence; empty when it may
    rules: Mapping[str, JSON]
    at: datetime
    open_runs: tuple[UUID, ...] = ()
    waiting: Waiting = NONE_WAIT
    failures: int = 0  # of its newest runs that have ended, one after another

    @property
    def is_due(self) -> bool:
        return self.is_enabled and self.next_fire_at is not None and self.next_fire_at <= self.at


@dataclass(slots=True)
class Told:
    """A row of the ledger. `id` is that of a row which waits, or a new one."""

    id: UUID
    schedule_id: UUID
    slot: datetime
    outcome: SlotOutcome
    reason: str
    run: NewRun | None = None
    is_backfilled: bool = False
    is_failure: bool = False  # no run could be made, though one was to be
    asker: Asker = NO_ASKER


@dataclass(frozen=True, slots=True)
class Firing:
    """What one schedule does in one tick. `turns` are slots that have waited; `canceled` are runs that are asked to stop."""

    schedule_id: UUID
    next_fire_at: datetime | None
    next_slot_at: datetime | None
    slots: Sequence[Told] = ()
    turns: Sequence[Told] = ()
    canceled: Sequence[UUID] = ()
    superseded: str = ""  # the reason why those that wait by the clock will not run
    paused: str = ""  # the reason why nothing follows


@dataclass(frozen=True, slots=True)
class Fired:
    schedules: int
    made: Sequence[NewRun]
    canceled: frozenset[UUID]
    projects: frozenset[UUID] = frozenset()  # of what was made
    spoiled: Mapping[UUID, str] = field(default_factory=dict)  # schedules whose firing the database refused, and as what
