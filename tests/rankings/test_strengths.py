"""The fit against what is known otherwise: strengths that verdicts were drawn from, closed forms, and a search that knows no derivative."""

from __future__ import annotations

import math
import random
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.rankings import strengths as fits
from services.rankings.strengths import AVERAGE, MINIMUM, POINTS, PRIOR, Meetings, fit, informative, strengths
from tests.seeds import SEED

Drawn = list[Meetings[int]]


def odds(difference: float, tie: float) -> list[float]:
    """As Davidson wrote them: π and ν in place of their logarithms."""
    one, other, nu = math.exp(difference), 1.0, math.exp(tie)
    total = one + other + nu * math.sqrt(one * other)
    return [one / total, other / total, nu * math.sqrt(one * other) / total]


def drawn(truth: list[float], tie: float, each: int, chance: random.Random) -> Drawn:
    found = []
    for i, j in combinations(range(len(truth)), 2):
        told = chance.choices("abt", odds(truth[i] - truth[j], tie), k=each)
        found.append(Meetings(i, j, told.count("a"), told.count("b"), told.count("t")))
    return found


def test_intervals_cover_the_strengths_that_verdicts_were_drawn_from() -> None:
    truth, chance, covered, times = [-0.9, -0.4, 0.0, 0.5, 0.8], random.Random(SEED), 0, 300
    for _ in range(times):
        found = strengths(drawn(truth, -0.5, 15, chance))
        for model, theta in enumerate(truth):
            low, high = found[model].low, found[model].high
            assert low is not None
            assert high is not None
            covered += low <= AVERAGE + POINTS * theta <= high
    assert 0.93 <= covered / (times * len(truth)) <= 0.97  # of 1500, of which those of one draw hang together


def test_with_many_verdicts_the_strengths_are_found_again() -> None:
    truth = [-1.0, -0.2, 0.3, 0.9]
    found = strengths(drawn(truth, 0.3, 20_000, random.Random(SEED)))
    for model, theta in enumerate(truth):
        assert found[model].points == pytest.approx(AVERAGE + POINTS * theta, abs=8)
        assert found[model].high == pytest.approx(found[model].points, abs=8)


def test_two_models_without_a_tie_are_logit_of_the_share() -> None:
    """Without ties Davidson's model is Bradley's and Terry's, and of two models that has a closed form; so many verdicts leave the prior
    nothing to say, and the variance is that of a logit: 1 / (n p q)."""
    known = fit(["a", "b"], [Meetings("a", "b", 300_000.0, 100_000.0, 0.0)])
    assert known.strengths[0] - known.strengths[1] == pytest.approx(math.log(3), abs=1e-3)
    assert known.variance(0, 1) == pytest.approx(1 / (400_000 * 0.75 * 0.25), rel=0.02)


def likely(at: list[float], met: Drawn) -> float:
    """Written anew, from the paper's own form."""
    total = -sum(value**2 for value in at) / (2 * PRIOR**2)
    for one in met:
        won, lost, even = odds(at[one.a] - at[one.b], at[-1])
        total += one.a_won * math.log(won) + one.b_won * math.log(lost) + one.ties * math.log(even)
    return total


def searched(size: int, met: Drawn) -> list[float]:
    """The maximum, by trying: one coordinate after the other, in smaller and smaller steps."""
    at, step = [0.0] * (size + 1), 1.0
    best = likely(at, met)
    while step > 1e-7:
        moved = False
        for n in range(size + 1):
            for way in (step, -step):
                tried = [*at[:n], at[n] + way, *at[n + 1 :]]
                if (value := likely(tried, met)) > best:
                    at, best, moved = tried, value, True
        step = step if moved else step / 2
    return at


def test_a_search_without_derivatives_finds_the_same_and_so_do_differences() -> None:
    met = [Meetings(0, 1, 7.0, 3.0, 2.0), Meetings(1, 2, 1.0, 6.0, 4.0), Meetings(2, 0, 5.0, 5.0, 0.0), Meetings(3, 0, 4.0, 0.0, 0.0)]
    known = fit(range(4), met)
    at = searched(4, met)
    assert [*known.strengths, known.tie] == pytest.approx(at, abs=1e-4)

    def bumped(*places: tuple[int, float]) -> float:
        moved = list(at)
        for n, by in places:
            moved[n] += by
        return likely(moved, met)

    h = 1e-3  # the curvature by finite differences, turned over by Cramer's rule on its own columns
    curve = [
        [
            -(bumped((i, h), (j, h)) - bumped((i, h), (j, -h)) - bumped((i, -h), (j, h)) + bumped((i, -h), (j, -h))) / (4 * h * h)
            for j in range(5)
        ]
        for i in range(5)
    ]
    for i in range(4):
        for j in range(4):
            minor = [[curve[r][c] for c in range(5) if c != i] for r in range(5) if r != j]
            assert known.covariance[i][j] == pytest.approx((-1) ** (i + j) * determinant(minor) / determinant(curve), abs=1e-3)


def determinant(of: list[list[float]]) -> float:
    if not of:
        return 1.0
    return math.fsum((-1) ** n * value * determinant([row[:n] + row[n + 1 :] for row in of[1:]]) for n, value in enumerate(of[0]) if value)


def test_what_no_chain_of_comparisons_joins_is_not_compared() -> None:
    apart = [Meetings("a", "b", 30.0, 10.0, 0.0), Meetings("c", "d", 10.0, 11.0, 0.0)]
    found = strengths(apart)
    assert {model: found[model].group for model in "abcd"} == {"a": 1, "b": 1, "c": 2, "d": 2}
    assert found["a"] == strengths(apart[:1])["a"]
    joined = strengths([*apart, Meetings("b", "c", 0.0, 1.0, 0.0)])
    assert {one.group for one in joined.values()} == {1}
    assert joined["a"].points != found["a"].points


def test_below_the_minimum_no_number_is_shown() -> None:
    found = strengths([Meetings("a", "b", MINIMUM / 2, MINIMUM / 2, 0.0), Meetings("b", "c", 1.0, 0.0, 0.0)])
    assert (found["a"].verdicts, found["c"].verdicts) == (MINIMUM, 1)
    assert found["a"].points is not None
    assert (found["c"].points, found["c"].low, found["c"].high) == (None, None, None)


@given(
    st.lists(
        st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef"), st.integers(0, 40), st.integers(0, 40), st.integers(0, 40)).filter(
            lambda one: one[0] != one[1] and sum(one[2:]) > 0
        ),
        min_size=1,
        max_size=12,
    )
)
@settings(max_examples=60, deadline=None)
def test_whatever_the_verdicts_the_fit_is_finite_and_knows_no_order(told: list[tuple[str, str, int, int, int]]) -> None:
    found = strengths([Meetings(*one) for one in told])
    turned = strengths([Meetings(b, a, lost, won, ties) for a, b, won, lost, ties in reversed(told)])
    assert found.keys() == turned.keys()
    for model, one in found.items():
        assert one.verdicts == turned[model].verdicts
        assert (one.points is None) == (one.verdicts < MINIMUM)
        if one.points is not None and one.low is not None and one.high is not None:
            assert math.isfinite(one.points)
            assert one.low < one.points < one.high
            assert one.points == pytest.approx(turned[model].points, abs=1e-3)


def test_pairs_are_chosen_that_tell_most_in_an_order_that_tells_nothing() -> None:
    chance = random.Random(SEED).random
    known = [Meetings("a", "b", 500.0, 500.0, 0.0)]
    picks = [informative("abc", known, chance) for _ in range(600)]
    assert sum("c" in pick for pick in picks) > 570  # of whom nothing is known
    assert 240 < sum(pick[0] == "c" for pick in picks) < 360
    assert {frozenset(informative("xyz", [], chance)) for _ in range(100)} == {frozenset("xy"), frozenset("yz"), frozenset("xz")}


def test_many_models_are_fitted_soon() -> None:
    chance = random.Random(SEED)
    met = drawn([chance.gauss(0, 1) for _ in range(40)], -0.5, 3, chance)
    known = fit(range(40), met)
    slope, _ = fits._derivatives([*known.strengths, known.tie], [(one.a, one.b, one.a_won, one.b_won, one.ties) for one in met])
    assert max(map(abs, slope)) < 1e-6
