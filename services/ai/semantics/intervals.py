"""How sure a share is, and which threshold keeps the share of wrong hits within a budget."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from models.ai.semantics import GRID, Bucket

Z = 1.959964  # 95 %, both sides
_LEAST = 30


class ProposalState(StrEnum):
    COLLECTING = "COLLECTING"
    PROPOSED = "PROPOSED"
    NONE_FITS = "NONE_FITS"


class Interval(NamedTuple):
    low: float
    high: float


def wilson(count: int, of: int) -> Interval:
    """Of a share, with 95 % (Wilson, 1927)."""
    if not of:
        return Interval(0.0, 1.0)
    share, square = count / of, Z * Z
    middle, half = share + square / (2 * of), Z * math.sqrt(share * (1 - share) / of + square / (4 * of * of))
    scale = 1 + square / of
    return Interval(max((middle - half) / scale, 0.0), min((middle + half) / scale, 1.0))


def needed(budget: float) -> int:
    """Hits without which nothing can be said: of so many, none wrong, the interval would just end at the budget."""
    return max(math.ceil(Z * Z * (1 - budget) / budget), _LEAST)


@dataclass(frozen=True, slots=True)
class ThresholdMeasure:
    """What the cache would have answered had it served from this similarity on. What nobody has judged counts as wrong in `high`."""

    threshold: float
    hits: int
    wrong: int
    undecided: int

    @property
    def false_hit_rate(self) -> float | None:
        judged = self.hits - self.undecided
        return self.wrong / judged if judged else None

    @property
    def low(self) -> float:
        return wilson(self.wrong, self.hits).low

    @property
    def high(self) -> float:
        return wilson(self.wrong + self.undecided, self.hits).high


@dataclass(frozen=True, slots=True)
class SemanticMeasure:
    """`asked`: questions that models answered. `threshold`: the lowest that keeps the budget, if one does."""

    asked: int
    state: ProposalState
    threshold: float | None
    needed_hits: int
    thresholds: tuple[ThresholdMeasure, ...]

    def at(self, threshold: float) -> ThresholdMeasure:
        return next(one for one in self.thresholds if one.threshold >= threshold - 1e-9)


def measured(buckets: Sequence[Bucket], budget: float) -> SemanticMeasure:
    """Thresholds are tested from the highest down, and none below the first that fails: so the lowest that passes is no luckier than it
    would be had it been the only one (fixed-sequence testing). Those with too few hits say nothing yet."""
    rows = list[ThresholdMeasure]()
    hits = wrong = undecided = 0
    for threshold in reversed(GRID):
        for bucket in buckets:
            if bucket.step == round(threshold * 100):
                hits, wrong, undecided = hits + bucket.hits, wrong + bucket.wrong, undecided + bucket.undecided
        rows.append(ThresholdMeasure(threshold, hits, wrong, undecided))
    least, proposed, said = needed(budget), None, False
    for row in rows:
        if row.hits < least:
            continue
        said = True
        if row.high > budget:
            break
        proposed = row.threshold
    asked = sum([bucket.hits for bucket in buckets])
    state = ProposalState.PROPOSED if proposed is not None else ProposalState.NONE_FITS if said else ProposalState.COLLECTING
    return SemanticMeasure(asked, state, proposed, least, tuple(reversed(rows)))
