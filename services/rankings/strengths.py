"""How strong models are, told from which of two was preferred.

The model is Davidson's of 1970 (JASA 65, 317-328), which is Bradley's and Terry's with ties: with strengths θ and a tie parameter η the odds
of "i is better : j is better : no difference" are exp(d/2) : exp(-d/2) : exp(η), where d = θi - θj. Both bad is no difference.

A little is known before any verdict: θ and η are taken from a normal distribution around 0 whose standard deviation is PRIOR. So a model that
has won each time has a finite strength. The fit is the mode of what is then likely (Newton's method; the logarithm of the likelihood is
concave), the interval is that of the normal distribution with the same curvature there (the inverse of the observed information), for each
model's distance from the average of its group.

Models are comparable if a chain of comparisons joins them. Each such group is fitted by itself: between two groups nothing is known.
"""

from __future__ import annotations

import math
from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations
from typing import Generic, NamedTuple, TypeVar

K = TypeVar("K", bound=Hashable)

MINIMUM = 20  # verdicts on a model before its strength is shown or used
PRIOR = 3.0
Z95 = 1.959964
AVERAGE, POINTS = 1000.0, 400 / math.log(10)  # the scale of Elo: 400 points are odds of ten to one

_ROUNDS, _CLOSE = 100, 1e-9


class Meetings(NamedTuple, Generic[K]):
    """Of two models: how often which of them was better."""

    a: K
    b: K
    a_won: float
    b_won: float
    ties: float


@dataclass(frozen=True, slots=True)
class Strength:
    """`points`, with an interval of 95 %, are None below MINIMUM verdicts. They compare models of one `group` only; groups count from 1,
    that with the most verdicts first."""

    verdicts: int
    group: int
    points: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Fit(Generic[K]):
    """`covariance` is of the strengths, in the order of `models`."""

    models: Sequence[K]
    strengths: Sequence[float]
    tie: float
    covariance: Sequence[Sequence[float]]

    def variance(self, i: int, j: int) -> float:
        """Of the difference of two."""
        return self.covariance[i][i] + self.covariance[j][j] - 2 * self.covariance[i][j]


def strengths(meetings: Sequence[Meetings[K]]) -> dict[K, Strength]:
    """Of every model that was compared."""
    verdicts = Counter[K]()
    for one in meetings:
        for model in (one.a, one.b):
            verdicts[model] += round(one.a_won + one.b_won + one.ties)
    found: dict[K, Strength] = {}
    for number, group in enumerate(sorted(_groups(meetings), key=lambda group: -sum(verdicts[model] for model in group)), 1):
        known = fit(group, [one for one in meetings if one.a in group])
        n = len(group)
        means = [math.fsum(row) / n for row in known.covariance]
        mean, average = math.fsum(means) / n, math.fsum(known.strengths) / n
        for i, model in enumerate(group):
            if verdicts[model] < MINIMUM:
                found[model] = Strength(verdicts[model], number)
                continue
            at = known.strengths[i] - average
            reach = Z95 * math.sqrt(max(known.covariance[i][i] - 2 * means[i] + mean, 0.0))
            found[model] = Strength(verdicts[model], number, *(AVERAGE + POINTS * value for value in (at, at - reach, at + reach)))
    return found


def fit(models: Sequence[K], meetings: Iterable[Meetings[K]]) -> Fit[K]:
    """The strengths of all of these models, also of those that were never compared."""
    places = {model: n for n, model in enumerate(models)}
    pairs = [(places[one.a], places[one.b], one.a_won, one.b_won, one.ties) for one in meetings]
    at = [0.0] * (len(models) + 1)  # the last is η
    likely = _likely(at, pairs)
    for _ in range(_ROUNDS):
        slope, curve = _derivatives(at, pairs)
        step = _solved(curve, [[value] for value in slope])
        size = 1.0
        while (better := _likely(new := [x + size * s[0] for x, s in zip(at, step, strict=True)], pairs)) < likely and size > _CLOSE:
            size /= 2
        moved = max(abs(x - y) for x, y in zip(at, new, strict=True))
        at, likely = new, better
        if moved < _CLOSE:
            break
    _, curve = _derivatives(at, pairs)
    inverse = _solved(curve, [[float(i == j) for j in range(len(at))] for i in range(len(at))])
    return Fit(models, at[:-1], at[-1], [row[:-1] for row in inverse[:-1]])


def informative(models: Sequence[K], meetings: Iterable[Meetings[K]], chance: Callable[[], float], one: K | None = None) -> tuple[K, K]:
    """Two of these models, `one` among them if it is given, in an order that tells nothing. `chance`: 0 to 1, but not 1.

    Chosen by chance, a pair the likelier the more its verdict would tell: how uncertain their difference is, times the information on it
    that one verdict holds. By chance, so that a model that never answers, or comparisons that nobody judges, do not stand in the way.
    """
    known = fit(models, [met for met in meetings if met.a in models and met.b in models])
    pairs = [pair for pair in combinations(range(len(models)), 2) if one is None or one in (models[pair[0]], models[pair[1]])]
    weights = []
    for i, j in pairs:
        won, lost, _ = _chances(known.strengths[i] - known.strengths[j], known.tie)
        weights.append(known.variance(i, j) * (won + lost - (won - lost) ** 2))
    sums = list(accumulate(weights))
    i, j = pairs[bisect(sums, chance() * sums[-1], hi=len(pairs) - 1)]
    return (models[i], models[j]) if chance() < 0.5 else (models[j], models[i])


def _groups(meetings: Iterable[Meetings[K]]) -> list[list[K]]:
    near = defaultdict[K, set[K]](set)
    for one in meetings:
        near[one.a].add(one.b)
        near[one.b].add(one.a)
    groups, seen = list[list[K]](), set[K]()
    for start in near:
        if start in seen:
            continue
        seen.add(start)
        group = [start]
        for model in group:  # which grows meanwhile
            new = [other for other in near[model] if other not in seen]
            seen.update(new)
            group += new
        groups.append(group)
    return groups


def _chances(difference: float, tie: float) -> tuple[float, float, float]:
    """That the first is better, that the second is, that neither is."""
    most = max(difference / 2, -difference / 2, tie)
    odds = [math.exp(value - most) for value in (difference / 2, -difference / 2, tie)]
    total = sum(odds)
    return odds[0] / total, odds[1] / total, odds[2] / total


_Pairs = Sequence[tuple[int, int, float, float, float]]
_Matrix = list[list[float]]


def _likely(at: Sequence[float], pairs: _Pairs) -> float:
    """The logarithm of how likely this is, but for a constant."""
    told = [-value * value / (2 * PRIOR * PRIOR) for value in at]
    for i, j, won, lost, ties in pairs:
        for times, chance in zip((won, lost, ties), _chances(at[i] - at[j], at[-1]), strict=True):
            if times:
                told.append(times * math.log(chance) if chance else -math.inf)
    return math.fsum(told)


def _derivatives(at: Sequence[float], pairs: _Pairs) -> tuple[list[float], _Matrix]:
    """The first of `_likely`, and the negative of the second."""
    size, tie = len(at), len(at) - 1
    slope = [-value / PRIOR**2 for value in at]
    curve = [[(i == j) / PRIOR**2 for j in range(size)] for i in range(size)]
    for i, j, won, lost, ties in pairs:
        n = won + lost + ties
        up, down, even = _chances(at[i] - at[j], at[-1])
        by_difference = ((won - lost) - n * (up - down)) / 2
        slope[i] += by_difference
        slope[j] -= by_difference
        slope[tie] += ties - n * even
        twice = n * (up + down - (up - down) ** 2) / 4
        mixed = -n * even * (up - down) / 2
        curve[i][i] += twice
        curve[j][j] += twice
        curve[i][j] -= twice
        curve[j][i] -= twice
        curve[i][tie] += mixed
        curve[tie][i] += mixed
        curve[j][tie] -= mixed
        curve[tie][j] -= mixed
        curve[tie][tie] += n * even * (1 - even)
    return slope, curve


def _solved(matrix: _Matrix, right: _Matrix) -> _Matrix:
    """X of matrix · X = right, for a matrix that is symmetric and positive definite: no pivot is ever zero (Gauss and Jordan)."""
    size = len(matrix)
    rows = [[*left, *more] for left, more in zip(matrix, right, strict=True)]
    for n in range(size):
        pivot = rows[n][n]
        rows[n] = [value / pivot for value in rows[n]]
        own = rows[n]
        for m in range(size):
            if m != n and (factor := rows[m][n]):
                rows[m] = [value - factor * mine for value, mine in zip(rows[m], own, strict=True)]
    return [row[size:] for row in rows]
