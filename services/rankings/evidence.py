"""What our own calls, thumbs and blind comparisons say of models: by kind of task, each figure with how many it rests on."""

from __future__ import annotations

import asyncio
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import groupby
from uuid import UUID

from core import clock
from core.database import Leases, Pool
from core.errors import Invalid
from core.fields import storable
from core.viewers import NOBODY
from models.rankings import comparisons, days, ratings
from models.rankings.comparisons import Meeting
from models.rankings.days import GROWTH, Counted
from services.rankings import strengths
from services.rankings.strengths import MINIMUM, Z95, Meetings, Strength

MOST_DAYS = 365
_AGAIN_HOURS = 26  # a blind call is shown after a day at most, and a receipt is written when its call has ended


class BlindStatus(StrEnum):
    COLLECTING = "COLLECTING"
    RANKED = "RANKED"


@dataclass(frozen=True, slots=True)
class Share:
    """Of `n`, with Wilson's interval of 95 % (JASA 22, 1927). Without any there is no number."""

    n: int
    value: float | None
    low: float | None
    high: float | None

    @classmethod
    def of(cls, times: int, n: int) -> Share:
        if not n:
            return cls(0, None, None, None)
        p, z2 = times / n, Z95 * Z95
        middle, reach = p + z2 / (2 * n), Z95 * math.sqrt(p * (1 - p) / n + z2 / (4 * n * n))
        low, high = (middle - reach) / (1 + z2 / n), (middle + reach) / (1 + z2 / n)
        return cls(n, p, min(max(low, 0.0), p), max(min(high, 1.0), p))  # but for what rounding does to it


@dataclass(frozen=True, slots=True)
class Percentiles:
    """In milliseconds, off by 2.5 % at most."""

    n: int
    p50: float | None
    p95: float | None

    @classmethod
    def of(cls, histogram: Mapping[str, int]) -> Percentiles:
        return cls(sum(histogram.values()), _quantile(histogram, 0.5), _quantile(histogram, 0.95))


@dataclass(frozen=True, slots=True)
class BlindRank:
    """`points`, `low` and `high` are None while there are too few verdicts."""

    status: BlindStatus
    verdicts: int
    needed: int
    wins: int
    losses: int
    ties: int
    both_bad: int
    group: int
    points: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class ModelRanking:
    model_id: UUID
    provider: str
    model_name: str
    calls: int
    success: Share
    latency: Percentiles
    first_token: Percentiles
    cost_micros: int
    cache: Share
    thumbs_up: int
    thumbs_down: int
    approval: Share
    blind: BlindRank

    @property
    def cost_micros_per_1000(self) -> float | None:
        return 1000 * self.cost_micros / self.calls if self.calls else None


@dataclass(frozen=True, slots=True)
class TaskRanking:
    """The best first: see `_place`."""

    task: str
    starts_at: datetime
    counted_at: datetime | None
    rows: list[ModelRanking]


async def rankings(reads: Leases, asked: Sequence[tuple[UUID, str | None, int]]) -> list[list[TaskRanking]]:
    """Of each project the kinds of task by name, or this one alone, in so many days in UTC of which the last is today. Raises Invalid."""
    alike = defaultdict[tuple[str | None, int], list[UUID]](list)
    for project_id, task, of_days in asked:
        alike[task, of_days].append(project_id)
    found = {key: await _rankings(reads, projects, *key) for key, projects in alike.items()}
    return [found[task, of_days][project_id] for project_id, task, of_days in asked]


async def _rankings(reads: Leases, projects: Sequence[UUID], task: str | None, of_days: int) -> dict[UUID, list[TaskRanking]]:
    if not 1 <= of_days <= MOST_DAYS:
        raise Invalid.field("days", "OUT_OF_RANGE", f"Ask for 1 to {MOST_DAYS} days.")
    task = None if task is None else storable(task)
    first = clock.now().date() - timedelta(days=of_days - 1)
    since = datetime.combine(first, time(), UTC)
    as_of, counted, said, met = await asyncio.gather(
        days.as_of(reads),
        days.read(reads, projects, first, task),
        ratings.thumbs(reads, projects, since, task),
        comparisons.meetings(reads, projects, since, task),
    )
    of = defaultdict[tuple[UUID, str], _Told](_Told)
    for (project_id, name, model), row in days.summed(counted).items():
        of[project_id, name].counted[model] = row
    for one in said:
        of[one.project_id, one.task].thumbs[one.model_id] = (one.up, one.down)
    for each in met:
        of[each.project_id, each.task].meetings.append(each)
    found: dict[UUID, list[TaskRanking]] = {id: [] for id in projects}
    for (project_id, name), told in sorted(of.items()):
        rows = await asyncio.to_thread(told.rows)  # a fit of many models takes a while
        found[project_id].append(TaskRanking(name, since, as_of, rows))
    return found


@dataclass(frozen=True, slots=True)
class Evidence:
    """Counts receipts, so that nobody has to who asks for rankings. Of any number of processes one does at a time."""

    pool: Pool
    receipt_days: int

    async def count(self, every_seconds: float) -> None:
        """Unless somebody has begun less than `every_seconds` ago."""
        begun = await days.begin(self.pool, every_seconds)
        if begun is None:
            return
        whole = begun.at - timedelta(days=self.receipt_days)  # of the day before some receipts may be gone
        since = _midnight(whole.date() + timedelta(days=1))
        if begun.as_of is not None:
            since = max(since, _midnight((begun.as_of - timedelta(hours=_AGAIN_HOURS)).date()))
        for (_, day), hours in groupby(await days.touched(self.pool, since), lambda one: (one[0], one[1].date())):
            rows = [row for project_id, hour in hours for row in await days.count(self.pool, project_id, hour)]
            await days.keep(self.pool, day, days.summed(rows).values())
        await days.purge(self.pool, begun.at.date() - timedelta(days=MOST_DAYS))
        await days.end(self.pool, begun.at)


def meetings_of(met: Sequence[Meeting]) -> list[Meetings[UUID]]:
    return [Meetings(one.a, one.b, one.a_won, one.b_won, one.ties + one.both_bad) for one in met]


_NOTHING = Counted(NOBODY, "", NOBODY, "", "", 0, 0, 0, 0, 0, 0, {}, {})


class _Told:
    """Of one project and kind of task."""

    def __init__(self) -> None:
        self.counted: dict[UUID, Counted] = {}
        self.thumbs: dict[UUID, tuple[int, int]] = {}
        self.meetings: list[Meeting] = []

    def rows(self) -> list[ModelRanking]:
        strong = strengths.strengths(meetings_of(self.meetings))
        return sorted([self._row(model, strong.get(model)) for model in self.counted | self.thumbs | strong], key=_place)

    def _row(self, model: UUID, strength: Strength | None) -> ModelRanking:
        up, down = self.thumbs.get(model, (0, 0))
        sums = self.counted.get(model, _NOTHING)
        return ModelRanking(
            model_id=model,
            provider=sums.provider,
            model_name=sums.model_name,
            calls=sums.calls,
            success=Share.of(sums.answered, sums.counted),
            latency=Percentiles.of(sums.milliseconds),
            first_token=Percentiles.of(sums.first_tokens),
            cost_micros=sums.cost_micros,
            cache=Share.of(sums.cache_hits, sums.cache_asked),
            thumbs_up=up,
            thumbs_down=down,
            approval=Share.of(up, up + down),
            blind=self._blind(model, strength or Strength(0, 0)),
        )

    def _blind(self, model: UUID, strength: Strength) -> BlindRank:
        wins = sum(one.a_won if one.a == model else one.b_won for one in self.meetings if model in (one.a, one.b))
        losses = sum(one.b_won if one.a == model else one.a_won for one in self.meetings if model in (one.a, one.b))
        ties = sum(one.ties for one in self.meetings if model in (one.a, one.b))
        status = BlindStatus.COLLECTING if strength.points is None else BlindStatus.RANKED
        both_bad = strength.verdicts - wins - losses - ties
        told = (strength.group, strength.points, strength.low, strength.high)
        return BlindRank(status, strength.verdicts, MINIMUM, wins, losses, ties, both_bad, *told)


def _place(row: ModelRanking) -> tuple[int, float, float, str]:
    """Those that blind comparisons rank, group by group, by the lower end of their interval; then the others by that of their success."""
    if row.blind.low is not None:
        return row.blind.group, -row.blind.low, 0.0, str(row.model_id)
    return 1_000_000, 0.0, -(row.success.low or 0.0), str(row.model_id)


def _quantile(histogram: Mapping[str, int], share: float) -> float | None:
    """The value that this share does not exceed: of its bucket the middle, as ratios go."""
    left = math.ceil(share * sum(histogram.values()))
    for bucket in sorted(map(int, histogram)):
        left -= histogram[str(bucket)]
        if left <= 0:
            return float(round(GROWTH ** (bucket + 0.5), 1))
    return None


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
