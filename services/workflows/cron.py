"""When schedules fire: crontab expressions on a zone's wall clock, answered in UTC.

croniter walks the calendar, on wall-clock times without a zone; putting them into the zone is done here, since croniter's own
zones fire a fixed time twice where the clocks go back. The rules:

- Five fields or an alias such as `@daily`, so once a minute at most. When day and weekday are both given,
  either is enough, unless one of them begins with `*`: then both must fit (crontab(5), by Vixie and after him).
- A time that the clocks skip fires once at the first moment after the gap, unless the schedule runs every hour anyway.
- A time that the clocks repeat fires at the first of the two, but interval-like schedules (`*` or `/` in the minute or hour) fire at both.
"""

from __future__ import annotations

import re
from bisect import bisect
from copy import copy
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import cache, lru_cache
from importlib import resources
from math import ceil
from zoneinfo import ZoneInfo

from croniter import HOUR_FIELD, MINUTE_FIELD, CroniterBadDateError, CroniterError, croniter

from core.errors import FieldFault, raise_if_any

MAX_LENGTH = 100

_ALIASES = frozenset({"@hourly", "@daily", "@midnight", "@weekly", "@monthly", "@yearly", "@annually"})
# croniter also reads seconds, years, random times (H, R) and marks whose meaning differs from one cron to the next (W, #, ?).
# Ours are the crontab forms, and L for the last day of a month.
_VALUE = r"(?:\d{1,2}|[a-z]{3}|l)"
_ITEM = rf"(?:\*|{_VALUE}(?:-{_VALUE})?)(?:/\d{{1,2}})?"
_FIELD = re.compile(rf"{_ITEM}(?:,{_ITEM})*", re.ASCII)
_EQUAL_ENDS = re.compile(r"\b(\w+)-\1\b", re.ASCII)  # 2-2 is the whole field to croniter and 2 to crontab: refused
_UNKNOWN_ZONE = FieldFault("timezone", "UNKNOWN_TIMEZONE", "This is not an IANA time zone such as Europe/Vienna or UTC.")
_ORIGIN = datetime(2000, 1, 1)  # validity must not depend on when it is asked


class Anomaly(StrEnum):
    GAP = "GAP"  # a time that does not exist on this day was moved here
    FOLD = "FOLD"  # this wall-clock time exists twice on this day


@dataclass(frozen=True, slots=True)
class Slot:
    """One firing: the moment in UTC, and the same moment on the schedule's clock."""

    at: datetime
    local: datetime
    anomaly: Anomaly | None


class Cron:
    """A checked schedule. Immutable, so one instance serves everybody; `parse` makes it."""

    def __init__(self, walk: croniter[datetime], zone: ZoneInfo) -> None:
        minute, hour = (walk.expressions[field] for field in (MINUTE_FIELD, HOUR_FIELD))
        self._walk = walk
        self._zone = zone
        self._is_hourly = "*" in walk.expanded[HOUR_FIELD]
        self._is_interval = self._is_hourly or "*" in walk.expanded[MINUTE_FIELD] or "/" in minute + hour

    def next_after(self, moment: datetime) -> datetime:
        """The first firing strictly later than an aware moment, in UTC."""
        return self._slot_after(moment).at

    def preview(self, after: datetime, count: int) -> list[Slot]:
        slots: list[Slot] = []
        for _ in range(count):
            slots.append(self._slot_after(slots[-1].at if slots else after))
        return slots

    def _slot_after(self, moment: datetime) -> Slot:
        if moment.tzinfo is None:
            raise ValueError("a moment without a zone is ambiguous")
        here = moment.astimezone(self._zone)
        wall = here.replace(tzinfo=None, fold=0)
        slot = self._search(wall, moment)
        earlier, later = self._moments(wall)
        if earlier < later and here.fold == 0:
            # The clocks are about to go back: times behind us come again, which a walk forward from here would not see.
            turn = self._turn(earlier, later)
            if slot.at >= turn:
                again = turn.astimezone(self._zone).replace(tzinfo=None, fold=0)
                slot = self._search(again - timedelta(minutes=1), turn - datetime.resolution)
        return slot

    def _search(self, wall: datetime, moment: datetime) -> Slot:
        """The first slot later than the moment, among the matching wall-clock times after `wall`."""
        while True:
            wall = copy(self._walk).get_next(datetime, start_time=wall)
            for at, anomaly in self._firings(wall):
                if at > moment:
                    return Slot(at, at.astimezone(self._zone), anomaly)

    def _firings(self, wall: datetime) -> list[tuple[datetime, Anomaly | None]]:
        earlier, later = self._moments(wall)
        if earlier == later:
            return [(earlier, None)]
        if earlier < later:
            return [(earlier, Anomaly.FOLD), (later, Anomaly.FOLD)] if self._is_interval else [(earlier, Anomaly.FOLD)]
        return [] if self._is_hourly else [(self._turn(later, earlier), Anomaly.GAP)]

    def _moments(self, wall: datetime) -> tuple[datetime, datetime]:
        """Both readings of a wall-clock time (PEP 495): equal as a rule, ascending when it is repeated, descending when skipped."""
        return wall.replace(tzinfo=self._zone).astimezone(UTC), wall.replace(tzinfo=self._zone, fold=1).astimezone(UTC)

    def _turn(self, before: datetime, after: datetime) -> datetime:
        """The moment in (before, after] at which the clocks change: they do so at a whole second."""
        before = before.replace(microsecond=0)
        offset = before.astimezone(self._zone).utcoffset()
        seconds = range(ceil((after - before).total_seconds()))
        changed = bisect(seconds, False, key=lambda s: (before + timedelta(seconds=s)).astimezone(self._zone).utcoffset() != offset)
        return before + timedelta(seconds=changed)


@lru_cache(maxsize=10_000)
def parse(text: str, name: str) -> Cron:
    """Raises Invalid at `cron` or `timezone`. Remembered, since croniter takes longer to read an expression than to step it."""
    walk = _walk(text)
    faults = [walk] if isinstance(walk, FieldFault) else []
    if name not in _zones():
        faults.append(_UNKNOWN_ZONE)
    raise_if_any(faults)
    assert not isinstance(walk, FieldFault)
    return Cron(walk, ZoneInfo(name))


def zone(name: str) -> ZoneInfo:
    """Raises Invalid at `timezone`."""
    if name not in _zones():
        raise_if_any([_UNKNOWN_ZONE])
    return ZoneInfo(name)


def _walk(text: str) -> croniter[datetime] | FieldFault:
    if len(text) > MAX_LENGTH:
        return FieldFault("cron", "TOO_LONG", f"A schedule has at most {MAX_LENGTH} characters.")
    fields = text.lower().split()
    expression = " ".join(fields)
    if expression not in _ALIASES and not (len(fields) == 5 and all(_FIELD.fullmatch(field) for field in fields)):
        return FieldFault("cron", "BAD_CRON", "A schedule is five fields (minute hour day month weekday) or an alias such as @daily.")
    if _EQUAL_ENDS.search(expression):
        return FieldFault("cron", "BAD_CRON", "A range needs two different ends.")
    try:
        walk = croniter(expression, _ORIGIN, datetime, implement_cron_bug=True)
        copy(walk).get_next(datetime)
    except CroniterBadDateError:
        return FieldFault("cron", "NEVER", "There is no date that this schedule names.")
    except CroniterError:
        return FieldFault("cron", "BAD_CRON", "A field has a value outside its range, or a name that is no month or weekday.")
    return walk


@cache
def _zones() -> frozenset[str]:
    """The names in the tz database itself: what a machine's zone directory holds besides (posix/, localtime) is no zone of ours."""
    return frozenset(resources.files("tzdata").joinpath("zones").read_text("ascii").split()) - {"Factory"}
