"""What the ledger of a schedule must say, worked out in another way: minute by minute, from the tz database alone.

Nothing of the product is used here, so that both are wrong together only if both were thought of wrongly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Spec:
    cron: str | None
    every: timedelta | None  # from `anchor`
    anchor: datetime
    zone: str
    overlap: str
    catch_up: str
    window: timedelta
    most: int


@dataclass(frozen=True)
class Line:
    """Of a ledger. `decided` is the tick that said so."""

    outcome: str
    decided: datetime
    has_run: bool


def slots(spec: Spec, first: datetime, last: datetime) -> list[datetime]:
    if spec.every is not None:
        return [at for n in range(100_000) if first < (at := spec.anchor + n * spec.every) <= last]
    assert spec.cron is not None
    return sorted({at for at in _of_cron(spec.cron, ZoneInfo(spec.zone), first, last) if first < at <= last})


def _of_cron(text: str, zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[datetime]:
    minutes, hours = (_numbers(part, size) for part, size in zip(text.split()[:2], (60, 24), strict=True))
    assert text.split()[2:] == ["*", "*", "*"]
    is_hourly, is_interval = text.split()[1] == "*", any(mark in part for part in text.split()[:2] for mark in "*/")
    wall = (first - timedelta(days=1)).replace(tzinfo=None, second=0, microsecond=0)
    while wall < (last + timedelta(days=2)).replace(tzinfo=None):
        if wall.minute in minutes and wall.hour in hours:
            shown = [at for fold in (0, 1) if _wall(at := wall.replace(tzinfo=zone, fold=fold).astimezone(UTC), zone) == wall]
            if not shown and not is_hourly:
                later = wall
                while _wall(later.replace(tzinfo=zone).astimezone(UTC), zone) != later:
                    later += MINUTE
                shown = [later.replace(tzinfo=zone).astimezone(UTC)]
            yield from shown if is_interval else shown[:1]
        wall += MINUTE


def _wall(at: datetime, zone: ZoneInfo) -> datetime:
    return at.astimezone(zone).replace(tzinfo=None, fold=0)


def _numbers(text: str, size: int) -> set[int]:
    found: set[int] = set()
    for part in text.split(","):
        values, _, step = part.partition("/")
        low, _, high = ("0", "", str(size - 1)) if values == "*" else values.partition("-")
        found.update(range(int(low), int(high or low) + 1, int(step or 1)))
    return found


def ledger(spec: Spec, first: datetime, ticks: Sequence[datetime], lasts: Callable[[datetime], timedelta]) -> dict[datetime, Line]:
    """`lasts` says how long the run of a slot takes; one that is asked to stop has ended by the next tick."""
    told: dict[datetime, Line] = {}
    running: list[datetime] = []  # when they end
    queue: list[datetime] = []
    coming = slots(spec, first, ticks[-1])

    def run(slot: datetime, outcome: str, at: datetime) -> None:
        told[slot] = Line(outcome, at, True)
        running.append(at + lasts(slot))

    for at in ticks:
        running = [end for end in running if end > at]
        due = [slot for slot in coming if slot <= at]
        del coming[: len(due)]
        willing: list[tuple[datetime, str]] = []
        for later, slot in enumerate(reversed(due)):
            outcome = _caught_up(spec, at - slot, later, len(due))
            if outcome == "MISSED":
                told[slot] = Line("MISSED", at, False)
            else:
                willing.insert(0, (slot, outcome))
        if queue and not running and not (spec.overlap == "CANCEL_RUNNING" and willing):
            slot = queue.pop(0)
            run(slot, "FIRED" if at - slot <= timedelta(seconds=30) else "LATE", at)
        if spec.overlap == "CANCEL_RUNNING" and willing:
            *others, newest = willing
            told |= {slot: Line("SKIPPED", at, False) for slot in [*queue, *(slot for slot, _ in others)]}
            queue = []
            if running:
                running = [at + timedelta(microseconds=1)]
                queue = [newest[0]]
                told[newest[0]] = Line("WAITING", at, False)
            else:
                run(*newest, at)
            continue
        for slot, outcome in willing:
            room = {"SKIP": 0, "QUEUE_ONE": 1, "QUEUE_ALL": 1000, "ALLOW": 0}[spec.overlap]
            if spec.overlap == "ALLOW" or (not running and not queue):
                run(slot, outcome, at)
            elif len(queue) < room:
                queue.append(slot)
                told[slot] = Line("WAITING", at, False)
            else:
                told[slot] = Line("SKIPPED", at, False)
    return told


def _caught_up(spec: Spec, late: timedelta, later: int, together: int) -> str:
    is_punctual = late <= timedelta(seconds=30)
    if spec.catch_up == "NONE":
        return "FIRED" if is_punctual else "MISSED"
    most = 1 if spec.catch_up == "LAST" else spec.most
    if later >= most or late > max(spec.window, timedelta(seconds=30)):
        return "MISSED"
    return "FIRED" if is_punctual else "LATE" if together == 1 else "CAUGHT_UP"


def named(text: str, first: datetime, last: datetime) -> set[datetime]:
    """The moments after `first` and until `last`, in UTC, that five fields of numbers name, by crontab(5)."""
    minutes, hours, days, months, weekdays = text.split()
    stars = ((minutes, "0-59"), (hours, "0-23"), (days, "1-31"), (months, "1-12"), (weekdays, "0-6"))
    sets = [_numbers(part.replace("*", whole), 0) for part, whole in stars]
    is_either = not (days.startswith("*") or weekdays.startswith("*"))
    found, at = set(), first.replace(second=0, microsecond=0)
    while (at := at + MINUTE) <= last:
        on_day, on_weekday = at.day in sets[2], at.isoweekday() % 7 in sets[4]
        is_day = (on_day or on_weekday) if is_either else (on_day and on_weekday)
        if is_day and at.minute in sets[0] and at.hour in sets[1] and at.month in sets[3]:
            found.add(at)
    return found
