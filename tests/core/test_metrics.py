"""Our counters and histograms tell what prometheus_client's own would have told of the same."""

from __future__ import annotations

import math
import random
from typing import NamedTuple

import pytest
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.parser import text_string_to_metric_families

from core import metrics
from core.metrics import Counts, Spread

NAME, HELP = "tried", "What a test\nhas \\ tried."
BOUNDS: tuple[tuple[float, ...], ...] = (
    metrics._SECONDS,
    metrics.operation_cost._bounds,
    (1e-9, 1e-6, 1.0),
    (0, 16_384, 32_768, 131_072),
)


class Told(NamedTuple):
    kind: str
    help: str
    samples: dict[str, float]


def told(exposition: bytes) -> dict[str, Told]:
    """By name, without the moments at which the library made its own."""
    families = text_string_to_metric_families(exposition.decode())
    return {
        family.name: Told(
            family.type, family.documentation, {f"{one.name}{sorted(one.labels.items())}": one.value for one in family.samples}
        )
        for family in families
        if not family.name.endswith("_created")
    }


def order(exposition: bytes) -> list[str]:
    """Names and labels as they stand in the text."""
    return [line.rpartition(" ")[0] for line in exposition.decode().splitlines() if "_created" not in line]


@pytest.fixture
def ours(monkeypatch: pytest.MonkeyPatch) -> CollectorRegistry:
    """Where a test's own are registered."""
    registry = CollectorRegistry()
    monkeypatch.setattr(metrics, "REGISTRY", registry)
    return registry


@pytest.fixture
def theirs() -> CollectorRegistry:
    return CollectorRegistry()


def agree(ours: CollectorRegistry, theirs: CollectorRegistry) -> None:
    mine, other = generate_latest(ours), generate_latest(theirs)
    assert order(mine) == order(other)
    for name, expected in told(other).items():
        found = told(mine)[name]
        assert (found.kind, found.help) == (expected.kind, expected.help)
        assert found.samples == pytest.approx(expected.samples, rel=1e-9, nan_ok=True)


def test_a_counter_that_nobody_has_counted_is_zero(ours: CollectorRegistry, theirs: CollectorRegistry) -> None:
    Counts(NAME, HELP)
    Counter(NAME, HELP, registry=theirs)
    agree(ours, theirs)


def test_a_counter_with_labels_has_no_series_before_it_is_counted(ours: CollectorRegistry, theirs: CollectorRegistry) -> None:
    Counts(NAME, HELP, "type", "code")
    Counter(NAME, HELP, ["type", "code"], registry=theirs)
    agree(ours, theirs)


def test_counts_add_up_by_label(ours: CollectorRegistry, theirs: CollectorRegistry) -> None:
    counts, counter = Counts(NAME, HELP, "type", "code"), Counter(NAME, HELP, ["type", "code"], registry=theirs)
    chance = random.Random(1)
    for _ in range(2000):
        labels, by = (
            (chance.choice("abc"), chance.choice(["OK", 'quo"te', "back\\slash", "new\nline", "é", ""])),
            chance.choice([1, 1, 5, 0]),
        )
        counts.inc(*labels, by=by)
        counter.labels(*labels).inc(by)
    agree(ours, theirs)


def test_counts_without_labels_add_up(ours: CollectorRegistry, theirs: CollectorRegistry) -> None:
    counts, counter = Counts(NAME, HELP), Counter(NAME, HELP, registry=theirs)
    for by in (1, 0, 2**40):
        counts.inc(by=by)
        counter.inc(by)
    agree(ours, theirs)


def test_a_histogram_of_which_nothing_was_observed_is_zero(ours: CollectorRegistry, theirs: CollectorRegistry) -> None:
    Spread(NAME, HELP, (1, 2))
    Histogram(NAME, HELP, buckets=(1, 2), registry=theirs)
    agree(ours, theirs)


def test_a_histogram_with_labels_has_no_series_before_something_is_observed(ours: CollectorRegistry, theirs: CollectorRegistry) -> None:
    Spread(NAME, HELP, (1, 2), "type")
    Histogram(NAME, HELP, ["type"], buckets=(1, 2), registry=theirs)
    agree(ours, theirs)


@pytest.mark.parametrize("bounds", BOUNDS)
def test_a_value_belongs_to_the_bucket_whose_bound_it_is_and_one_a_little_above_does_not(
    ours: CollectorRegistry, theirs: CollectorRegistry, bounds: tuple[float, ...]
) -> None:
    spread, histogram = Spread(NAME, HELP, bounds), Histogram(NAME, HELP, buckets=bounds, registry=theirs)
    for bound in bounds:
        for value in (bound, math.nextafter(bound, -math.inf), math.nextafter(bound, math.inf)):
            spread.observe(value)
            histogram.observe(value)
    agree(ours, theirs)


@pytest.mark.parametrize("bounds", BOUNDS)
def test_random_values_are_spread_the_same(ours: CollectorRegistry, theirs: CollectorRegistry, bounds: tuple[float, ...]) -> None:
    spread, histogram = Spread(NAME, HELP, bounds, "type"), Histogram(NAME, HELP, ["type"], buckets=bounds, registry=theirs)
    chance = random.Random(2)
    for _ in range(3000):
        value = chance.choice([chance.choice(bounds), chance.uniform(bounds[0], bounds[-1] * 1.5), chance.lognormvariate(0, 5), 0.0])
        label = chance.choice(["query", "mutation"])
        spread.observe(value, label)
        histogram.labels(label).observe(value)
    agree(ours, theirs)


def test_what_is_read_in_between_and_what_is_too_much_to_be_kept_changes_nothing(
    ours: CollectorRegistry, theirs: CollectorRegistry
) -> None:
    spread, histogram = Spread(NAME, HELP, metrics._SECONDS), Histogram(NAME, HELP, buckets=metrics._SECONDS, registry=theirs)
    chance = random.Random(3)
    for n in range(25_000):
        value = chance.expovariate(10)
        spread.observe(value)
        histogram.observe(value)
        assert len(spread._series[()].latest) < 10_000
        if n % 4000 == 0:
            agree(ours, theirs)
            agree(ours, theirs)
    agree(ours, theirs)


def test_an_endless_value_is_beyond_all_bounds(ours: CollectorRegistry, theirs: CollectorRegistry) -> None:
    spread, histogram = Spread(NAME, HELP, (1, 2)), Histogram(NAME, HELP, buckets=(1, 2), registry=theirs)
    for value in (math.inf, 1.5):
        spread.observe(value)
        histogram.observe(value)
    agree(ours, theirs)


def test_every_series_of_ours_is_exposed() -> None:
    declared = [one for one in vars(metrics).values() if isinstance(one, Counts | Spread | Gauge)]
    names = {family.name for one in declared for family in one.collect()}
    assert len(names) == len(declared) >= 9
    assert names <= told(metrics.text()).keys()


def test_a_request_is_counted_by_method_and_status_and_a_strange_method_as_other() -> None:
    def count(method: str, status: str) -> float:
        return metrics.REGISTRY.get_sample_value("http_requests_total", {"method": method, "status": status}) or 0

    before = count("POST", "299"), count("other", "299")
    metrics.count_request("POST", 299, 0.001)
    metrics.count_request("BREW", 299, 0.001)
    assert (count("POST", "299"), count("other", "299")) == (before[0] + 1, before[1] + 1)
    assert count("BREW", "299") == 0
