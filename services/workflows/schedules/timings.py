"""When a schedule is due: cron, interval or once, between its first and last day, each slot with its jitter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hashlib import blake2b
from typing import Protocol
from uuid import UUID
from zoneinfo import ZoneInfo

from core.errors import Invalid
from models.workflows import ScheduleKind
from services.workflows import cron
from services.workflows.cron import Cron, Slot

EVERY_LEAST, EVERY_MOST = timedelta(minutes=1), timedelta(days=365)
# Calendars are computed between these: beyond them zones are a guess and arithmetic overflows.
EARLIEST, LATEST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)


class Timed(Protocol):
    """What of a schedule says when it is due: a row, saved or not, or what a tick knows of one."""

    @property
    def kind(self) -> ScheduleKind: ...
    @property
    def cron(self) -> str | None: ...
    @property
    def every_seconds(self) -> int | None: ...
    @property
    def anchor_at(self) -> datetime | None: ...
    @property
    def once_at(self) -> datetime | None: ...
    @property
    def timezone(self) -> str: ...
    @property
    def starts_at(self) -> datetime | None: ...
    @property
    def ends_at(self) -> datetime | None: ...


@dataclass(frozen=True, slots=True)
class Timing:
    """Immutable. `next_after` is memory-less: the same moment always has the same next slot."""

    kind: ScheduleKind
    expression: Cron | None
    every: timedelta
    anchor_at: datetime
    zone: ZoneInfo
    starts_at: datetime
    ends_at: datetime

    def next_after(self, moment: datetime) -> datetime | None:
        """The first slot strictly later than an aware moment; None when there is none."""
        moment = max(moment, self.starts_at - datetime.resolution)
        if moment >= self.ends_at:
            return None
        following: datetime | None
        if self.expression is not None:
            following = _cron_after(self.expression, moment)
        elif self.kind == ScheduleKind.INTERVAL:
            following = self.anchor_at + ((moment - self.anchor_at) // self.every + 1) * self.every
        else:
            following = self.anchor_at if self.anchor_at > moment else None
        return None if following is None or following > self.ends_at else following

    def preview(self, after: datetime, count: int) -> list[Slot]:
        """The next slots, without their jitter; those that the clocks' changes move or repeat are marked."""
        slots: list[Slot] = []
        while len(slots) < count and (at := self.next_after(after)) is not None:
            slots.append(self.shown(at))
            after = at
        return slots

    def shown(self, at: datetime) -> Slot:
        """One of its slots, with what the clocks' changes did to it."""
        if self.expression is not None:
            return self.expression.preview(at - datetime.resolution, 1)[0]
        return Slot(at, at.astimezone(self.zone), None)


@lru_cache(maxsize=50_000)
def _cron_after(expression: Cron, moment: datetime) -> datetime:
    """Remembered: many schedules have one expression, and all of them are due at the same moments."""
    return expression.next_after(moment)


def timing(of: Timed) -> Timing:
    """Raises Invalid: the expression or the zone cannot be read (any more)."""
    return timing_of(of.kind, of.cron, of.every_seconds, of.anchor_at or of.once_at, of.timezone, of.starts_at, of.ends_at)


@lru_cache(maxsize=50_000)
def timing_of(
    kind: ScheduleKind,
    expression: str | None,
    every_seconds: int | None,
    anchor_at: datetime | None,
    zone: str,
    starts_at: datetime | None,
    ends_at: datetime | None,
) -> Timing:
    """As `timing`."""
    return Timing(
        kind,
        cron.parse(expression or "", zone) if kind == ScheduleKind.CRON else None,
        timedelta(seconds=every_seconds or 60),
        anchor_at or EARLIEST,
        cron.zone(zone),
        starts_at or EARLIEST,
        ends_at or LATEST,
    )


def due_at(id: UUID, jitter_seconds: int, slot: datetime, timing: Timing) -> datetime:
    """When a slot is fired: as much later as the schedule's id and the slot say, so that everybody computes the same, and before the
    next slot."""
    if not jitter_seconds:
        return slot
    following = timing.next_after(slot)
    most = jitter_seconds if following is None else min(jitter_seconds, (following - slot).total_seconds())
    drawn = int.from_bytes(blake2b(f"{id}/{slot.timestamp():.0f}".encode(), digest_size=7).digest()) / 2**56
    return slot + timedelta(seconds=int(drawn * most))


def within_calendar(path: str, moment: datetime | None) -> None:
    """Raises Invalid."""
    if moment is not None and not EARLIEST <= moment < LATEST:
        raise Invalid.field(path, "OUT_OF_RANGE", f"Times are from {EARLIEST.year} to {LATEST.year - 1}.")
