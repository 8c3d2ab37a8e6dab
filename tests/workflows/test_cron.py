from __future__ import annotations

import re
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache, partial
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from core.errors import Invalid
from services.workflows import cron
from services.workflows.cron import Anomaly

MINUTE = timedelta(minutes=1)

# Days on which the clocks change, and quiet ones.
DAYS = [
    ("Europe/Vienna", date(2026, 3, 29)),
    ("Europe/Vienna", date(2026, 10, 25)),
    ("Europe/Dublin", date(2026, 10, 25)),  # its winter time is the "daylight saving" one, with a negative offset
    ("America/New_York", date(2026, 3, 8)),
    ("America/New_York", date(2026, 11, 1)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),  # half an hour
    ("Australia/Lord_Howe", date(2026, 10, 4)),
    ("Africa/Cairo", date(2026, 4, 24)),  # skips midnight
    ("Africa/Cairo", date(2026, 10, 30)),  # from midnight back to 23:00 of the day before
    ("America/Sao_Paulo", date(2018, 2, 18)),
    ("America/Sao_Paulo", date(2018, 11, 4)),
    ("America/Sao_Paulo", date(2026, 11, 1)),
    ("Antarctica/Troll", date(2026, 3, 29)),  # two hours
    ("Antarctica/Troll", date(2026, 10, 25)),
    ("Pacific/Apia", date(2011, 12, 30)),  # a day that was not
    ("Asia/Kolkata", date(2026, 3, 29)),
    ("UTC", date(2026, 2, 28)),
]


# The oracle: it reads the expression by itself and looks at every minute of three days, one after the other.


@dataclass(frozen=True)
class Tick:
    at: datetime
    wall: datetime
    skipped: tuple[datetime, ...]  # wall-clock times that do not exist, right before this minute
    seen_before: bool
    is_twofold: bool


@cache
def ticks(zone: str, day: date) -> list[Tick]:
    start = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(days=1)
    moments = [start + n * MINUTE for n in range(3 * 1440)]
    walls = [moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0) for moment in moments]
    times = Counter(walls)
    seen: set[datetime] = set()
    result: list[Tick] = []
    previous = walls[0] - MINUTE
    for at, wall in zip(moments, walls, strict=True):
        missing = max(0, round((wall - previous) / MINUTE) - 1)
        skipped = tuple(previous + n * MINUTE for n in range(1, missing + 1))
        result.append(Tick(at, wall, skipped, wall in seen, times[wall] > 1))
        seen.add(wall)
        previous = wall
    return result


BOUNDS = [(0, 59), (0, 23), (1, 31), (1, 12), (0, 7)]


def numbers(field: str, low: int, high: int) -> set[int]:
    found: set[int] = set()
    for item in field.split(","):
        span, _, step = item.partition("/")
        first, _, last = span.partition("-")
        if span == "*":
            ends = (low, min(high, 6) if high == 7 else high)
        elif last:
            ends = (int(first), int(last))
        else:
            ends = (int(first), (6 if high == 7 else high) if step else int(first))
        found.update(range(ends[0], ends[1] + 1, int(step or 1)))
    return found


class Expression:
    def __init__(self, text: str) -> None:
        fields = text.split()
        minutes, hours, days, months, weekdays = (numbers(field, *bounds) for field, bounds in zip(fields, BOUNDS, strict=True))
        self.sets = minutes, hours, days, months, {number % 7 for number in weekdays}
        self.is_either = not (fields[2].startswith("*") or fields[4].startswith("*"))
        self.is_hourly = len(hours) == 24
        self.is_interval = self.is_hourly or len(minutes) == 60 or bool(re.search(r"[*/]", fields[0] + fields[1]))

    def matches(self, wall: datetime) -> bool:
        minutes, hours, days, months, weekdays = self.sets
        if wall.minute not in minutes or wall.hour not in hours or wall.month not in months:
            return False
        on_day, on_weekday = wall.day in days, wall.isoweekday() % 7 in weekdays
        return (on_day or on_weekday) if self.is_either else (on_day and on_weekday)


def by_hand(text: str, zone: str, day: date) -> Iterator[tuple[datetime, Anomaly | None]]:
    expression = Expression(text)
    for tick in ticks(zone, day):
        if not expression.is_hourly and any(map(expression.matches, tick.skipped)):
            yield tick.at, Anomaly.GAP
        elif expression.matches(tick.wall) and (expression.is_interval or not tick.seen_before):
            yield tick.at, Anomaly.FOLD if tick.is_twofold else None


def by_cron(text: str, zone: str, day: date) -> list[tuple[datetime, Anomaly | None]]:
    first, last = ticks(zone, day)[0].at, ticks(zone, day)[-1].at
    schedule = cron.parse(text, zone)
    found: list[tuple[datetime, Anomaly | None]] = []
    moment = first - timedelta.resolution
    while (slot := schedule.preview(moment, 1)[0]).at <= last:
        assert slot.at > moment
        assert slot.local.astimezone(UTC) == slot.at
        assert slot.local.tzinfo == ZoneInfo(zone)
        found.append((slot.at, slot.anomaly))
        moment = slot.at
    return found


def faults(text: str, zone: str) -> list[tuple[str, str]]:
    try:
        cron.parse(text, zone)
    except Invalid as invalid:
        return [(fault.path, fault.code) for fault in invalid.fields]
    return []


EXPRESSIONS = [
    "30 2 * * *",
    "0 0 * * *",
    "30 23 * * *",
    "45 1 * * *",
    "0 3 * * *",
    "30 2,3 * * *",
    "0,15,30,45 2 * * *",
    "*/15 2 * * *",
    "*/15 0-3 * * *",
    "*/20 * * * *",
    "* * * * *",
    "*/7 */2 * * *",
    "0 */3 * * *",
    "15 * * * *",
    "15 0-23 * * *",
    "0-59 2 * * *",
    "0-59 23 * * *",
    "5 4 13 * 5",
    "0 12 29 * 0",
    "0 0 1-7 * 1-5",
    "0 22-23 * * *",
    "0 1 * * 7",
]


@pytest.mark.parametrize(("zone", "day"), DAYS)
def test_every_firing_agrees_with_a_walk_by_hand(zone: str, day: date) -> None:
    for text in EXPRESSIONS:
        assert by_cron(text, zone, day) == list(by_hand(text, zone, day)), text


def item(low: int, high: int) -> st.SearchStrategy[str]:
    number = st.integers(low, high)
    step = st.integers(1, high).map(lambda value: f"/{value}")
    return st.one_of(
        number.map(str),
        st.lists(number, min_size=2, max_size=2, unique=True).map(lambda ends: f"{min(ends)}-{max(ends)}"),
        step.map(lambda value: f"*{value}"),
        st.builds(lambda first, value: f"{first}{value}", number, step),
    )


def field(low: int, high: int, star: int = 2) -> st.SearchStrategy[str]:
    """`star` of `star + 2` draws leave the field open, so that most schedules fire within three days."""
    return st.one_of(*[st.just("*")] * star, item(low, high), st.lists(item(low, high), min_size=2, max_size=3).map(",".join))


@st.composite
def expressions(draw: st.DrawFn) -> str:
    fields = [draw(field(0, 59, 1)), draw(field(0, 23, 1)), draw(field(1, 31, 3)), draw(field(1, 12, 6)), draw(field(0, 6, 3))]
    # Whether a day field that names every day is open like `*` is answered differently by every cron.
    assume(all(fields[n] == "*" or len(numbers(fields[n], *BOUNDS[n])) < full for n, full in ((2, 31), (4, 7))))
    return " ".join(fields)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(text=expressions(), where=st.sampled_from(DAYS))
@example(text="0 */30 * * *", where=("Africa/Cairo", date(2026, 10, 30)))
def test_any_expression_agrees_with_a_walk_by_hand(text: str, where: tuple[str, date]) -> None:
    _, _, days, months, _ = Expression(text).sets
    longest = max(29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31 for month in months)
    if min(days) > longest and not Expression(text).is_either:
        assert faults(text, where[0]) == [("cron", "NEVER")]
    else:
        assert by_cron(text, *where) == list(by_hand(text, *where))


@settings(max_examples=150, deadline=None)
@given(text=st.sampled_from(EXPRESSIONS), where=st.sampled_from(DAYS), seconds=st.integers(0, 2 * 86_400), micros=st.integers(0, 999_999))
def test_the_next_firing_does_not_depend_on_where_one_starts_to_look(text: str, where: tuple[str, date], seconds: int, micros: int) -> None:
    moment = ticks(*where)[0].at + timedelta(seconds=seconds, microseconds=micros)
    expected = next((at for at, _ in by_hand(text, *where) if at > moment), None)
    found = cron.parse(text, where[0]).next_after(moment)
    assert found == expected if expected else found > ticks(*where)[-1].at
    assert found.tzinfo is UTC


@pytest.mark.parametrize("text", ["0 * * * *", "*/15 * * * *", "30 1,2 * * *"])
@pytest.mark.parametrize("where", DAYS, ids=str)
@pytest.mark.parametrize("micros", [1, 500_000, 999_999])
def test_a_fraction_of_a_second_before_a_firing_finds_it(text: str, where: tuple[str, date], micros: int) -> None:
    for at, _ in by_hand(text, *where):
        assert cron.parse(text, where[0]).next_after(at - timedelta(microseconds=micros)) == at


def test_a_whole_year_of_a_schedule_has_every_firing_once() -> None:
    zone = ZoneInfo("America/New_York")
    expected = []
    previous = None
    for n in range(366 * 1440):
        at = datetime(2025, 12, 31, tzinfo=UTC) + n * MINUTE
        wall = at.astimezone(zone)
        if wall.minute == 30 and wall.hour == 1 and wall.date() != previous:
            expected.append(at)
            previous = wall.date()
    schedule = cron.parse("30 1 * * *", "America/New_York")
    slots = schedule.preview(datetime(2025, 12, 31, tzinfo=UTC) - MINUTE, len(expected))
    assert [slot.at for slot in slots] == expected
    assert [slot.local.date() for slot in slots if slot.anomaly] == [date(2026, 11, 1)]


def local(text: str, zone: str, after: datetime, count: int) -> list[tuple[str, Anomaly | None]]:
    return [(slot.local.strftime("%d %H:%M %z"), slot.anomaly) for slot in cron.parse(text, zone).preview(after, count)]


def test_a_skipped_time_fires_at_the_end_of_the_gap_and_says_so() -> None:
    assert local("30 2 * * *", "Europe/Vienna", datetime(2026, 3, 28, 12, tzinfo=UTC), 2) == [
        ("29 03:00 +0200", Anomaly.GAP),
        ("30 02:30 +0200", None),
    ]


def test_a_repeated_fixed_time_fires_once_and_says_so() -> None:
    assert local("30 2 * * *", "Europe/Vienna", datetime(2026, 10, 24, 12, tzinfo=UTC), 2) == [
        ("25 02:30 +0200", Anomaly.FOLD),
        ("26 02:30 +0100", None),
    ]


def test_an_interval_runs_through_both_repeated_hours() -> None:
    assert local("*/30 * * * *", "Europe/Vienna", datetime(2026, 10, 24, 23, 59, tzinfo=UTC), 5) == [
        ("25 02:00 +0200", Anomaly.FOLD),
        ("25 02:30 +0200", Anomaly.FOLD),
        ("25 02:00 +0100", Anomaly.FOLD),
        ("25 02:30 +0100", Anomaly.FOLD),
        ("25 03:00 +0100", None),
    ]


def test_a_schedule_of_every_hour_has_nothing_to_make_up_for_a_skipped_one() -> None:
    assert local("30 * * * *", "Europe/Vienna", datetime(2026, 3, 29, 0, 15, tzinfo=UTC), 2) == [
        ("29 01:30 +0100", None),
        ("29 03:30 +0200", None),
    ]


def test_a_day_and_a_weekday_mean_either() -> None:
    assert [at for at, _ in local("0 0 13 * 5", "UTC", datetime(2026, 2, 1, tzinfo=UTC), 6)] == [
        f"{day} 00:00 +0000" for day in ("06", "13", "20", "27", "06", "13")
    ]


def test_a_day_and_a_weekday_of_which_one_begins_with_a_star_must_both_fit() -> None:
    """crontab(5): "If both fields are restricted (i.e., do not contain the "*" character)"; `*/2` contains one."""
    begin = datetime(2026, 6, 1, tzinfo=UTC)  # a Monday
    assert [at for at, _ in local("0 0 */2 * mon", "UTC", begin, 3)] == [f"{day} 00:00 +0000" for day in ("15", "29", "13")]
    found = [slot.at for slot in cron.parse("0 0 1 * */3", "UTC").preview(begin, 4)]
    assert {(at.day, at.isoweekday() % 7 % 3) for at in found} == {(1, 0)}


def test_the_last_day_of_a_month_has_a_letter() -> None:
    found = cron.parse("0 0 L * *", "UTC").preview(datetime(2028, 1, 1, tzinfo=UTC), 3)
    assert [slot.at.date() for slot in found] == [date(2028, 1, 31), date(2028, 2, 29), date(2028, 3, 31)]


def test_a_leap_day_is_found_across_a_century_without_one() -> None:
    assert cron.parse("0 0 29 2 *", "UTC").next_after(datetime(2096, 3, 1, tzinfo=UTC)) == datetime(2104, 2, 29, tzinfo=UTC)


@pytest.mark.parametrize(
    ("alias", "plain"),
    [
        ("@hourly", "0 * * * *"),
        ("@daily", "0 0 * * *"),
        ("@midnight", "0 0 * * *"),
        ("@weekly", "0 0 * * 0"),
        ("@monthly", "0 0 1 * *"),
        ("@yearly", "0 0 1 1 *"),
        ("@ANNUALLY", "0 0 1 1 *"),
        ("  5\t4  * JAN-mar,12 Mon-FRI ", "5 4 * 1,2,3,12 1-5"),
        ("0 22-2 * * *", "0 22,23,0,1,2 * * *"),
        ("0 0 * * 5-7", "0 0 * * 5,6,0"),
        ("0 0 * * 0-7", "0 0 * * *"),
        ("*,5 *,3 * * *", "* * * * *"),
    ],
)
def test_other_spellings_mean_the_same(alias: str, plain: str) -> None:
    after = datetime(2026, 3, 28, 22, tzinfo=UTC)
    assert cron.parse(alias, "Europe/Vienna").preview(after, 200) == cron.parse(plain, "Europe/Vienna").preview(after, 200)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "BAD_CRON"),
        ("* * * *", "BAD_CRON"),
        ("* * * * * *", "BAD_CRON"),
        ("* * * * * * 2030", "BAD_CRON"),
        ("60 * * * *", "BAD_CRON"),
        ("* 24 * * *", "BAD_CRON"),
        ("* * 0 * *", "BAD_CRON"),
        ("* * * 13 *", "BAD_CRON"),
        ("* * * * 8", "BAD_CRON"),
        ("-5 * * * *", "BAD_CRON"),
        ("*/0 * * * *", "BAD_CRON"),
        ("5-5 * * * *", "BAD_CRON"),
        ("* * * * mon-mon/2", "BAD_CRON"),
        ("H * * * *", "BAD_CRON"),
        ("H(0-5)/2 * * * *", "BAD_CRON"),
        ("R * * * *", "BAD_CRON"),
        ("0 0 15W * *", "BAD_CRON"),
        ("0 0 * * 5#2", "BAD_CRON"),
        ("0 0 * * L5", "BAD_CRON"),
        ("0 0 ? * *", "BAD_CRON"),
        ("L * * * *", "BAD_CRON"),
        ("* * * * mon;tue", "BAD_CRON"),
        ("* * * jan,foo *", "BAD_CRON"),
        ("٥ * * * *", "BAD_CRON"),
        ("@reboot", "BAD_CRON"),
        ("@daily @daily", "BAD_CRON"),
        ("0 0 30 2 *", "NEVER"),
        ("0 0 31 2,4,6,9,11 *", "NEVER"),
        (",".join(["1"] * 60) + " * * * *", "TOO_LONG"),
        ("* " * 500_000, "TOO_LONG"),
    ],
)
def test_a_bad_expression_is_refused_with_its_field(text: str, code: str) -> None:
    assert faults(text, "UTC") == [("cron", code)]


@pytest.mark.parametrize(
    "zone",
    [
        "",
        "Vienna",
        "europe/vienna",
        "/usr/share/zoneinfo/UTC",
        "../UTC",
        "Europe",
        "Europe/",
        "Europe/Vienna\0",
        "posixrules",
        "localtime",
        "Factory",
        "+01:00",
        "UTC ",
    ],
)
def test_only_names_of_the_tz_database_are_zones(zone: str) -> None:
    assert faults("@daily", zone) == [("timezone", "UNKNOWN_TIMEZONE")]


def test_both_faults_are_told_at_once() -> None:
    assert faults("nonsense", "nowhere") == [("cron", "BAD_CRON"), ("timezone", "UNKNOWN_TIMEZONE")]


@settings(max_examples=400, deadline=None)
@given(
    st.one_of(
        st.text(max_size=30),
        st.lists(st.text("0159*,-/lLwWhHrR#?()jansumo@", min_size=1, max_size=6), min_size=5, max_size=5).map(" ".join),
    )
)
def test_no_text_gets_anything_but_a_schedule_or_a_fault(text: str) -> None:
    found = faults(text, "Europe/Vienna")
    assert [path for path, _ in found] in ([], ["cron"])
    if not found:
        slots = cron.parse(text, "Europe/Vienna").preview(datetime(2026, 3, 28, tzinfo=UTC), 5)
        assert all(later.at - earlier.at >= MINUTE for earlier, later in pairwise(slots))


def test_an_expression_is_read_once() -> None:
    assert cron.parse("1 2 3 4 5", "UTC") is cron.parse("1 2 3 4 5", "UTC")
    assert cron.parse("1 2 3 4 5", "UTC") is not cron.parse("1 2 3 4 5", "Europe/Vienna")


def test_threads_may_share_a_schedule(request: pytest.FixtureRequest) -> None:
    request.addfinalizer(partial(sys.setswitchinterval, sys.getswitchinterval()))
    sys.setswitchinterval(1e-6)
    schedule = cron.parse("*/5 * * * *", "UTC")
    starts = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=n) for n in range(8)]
    answers: dict[int, list[datetime]] = {}

    def walk(n: int) -> None:
        answers[n] = [slot.at for slot in schedule.preview(starts[n], 800)]

    threads = [threading.Thread(target=walk, args=(n,)) for n in range(len(starts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {n: [start + 5 * k * MINUTE for k in range(1, 801)] for n, start in enumerate(starts)}


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        cron.parse("@daily", "UTC").next_after(datetime(2026, 1, 1))
