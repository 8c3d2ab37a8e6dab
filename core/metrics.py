"""Counters and histograms of this process. Labels take values from fixed sets only, so that no client can make series.

They are written on each request and read now and then: writing is an addition or an append, and the adding up is left to who
reads. One thread, the event loop's, writes.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from math import inf

from prometheus_client import CollectorRegistry, Gauge, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.metrics_core import CounterMetricFamily, HistogramMetricFamily
from prometheus_client.registry import Collector

CONTENT_TYPE = CONTENT_TYPE_LATEST
REGISTRY = CollectorRegistry()

_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class Counts(Collector):
    def __init__(self, name: str, help: str, *labels: str) -> None:
        self._name, self._help, self._labels = name, help, labels
        self._values: defaultdict[tuple[str, ...], int] = defaultdict(int)
        REGISTRY.register(self)

    def inc(self, *labels: str, by: int = 1) -> None:
        self._values[labels] += by

    def collect(self) -> Iterator[CounterMetricFamily]:
        family = CounterMetricFamily(self._name, self._help, labels=self._labels)
        for labels, value in list(self._values.items()) or ([((), 0)] if not self._labels else []):
            family.add_metric(labels, value)
        yield family


class _Series:
    """What was observed, counted by bucket; the latest not yet."""

    MOST = 10_000

    def __init__(self, buckets: int) -> None:
        self.latest, self.counts, self.sum = list[float](), [0] * buckets, 0.0

    def count(self, bounds: tuple[float, ...]) -> None:
        values, self.latest = sorted(self.latest), []
        self.sum += sum(values)
        start = 0
        for at, bound in enumerate((*bounds, inf)):
            end = bisect_right(values, bound, start)
            self.counts[at] += end - start
            start = end


class Spread(Collector):
    """A histogram."""

    def __init__(self, name: str, help: str, bounds: tuple[float, ...], *labels: str) -> None:
        self._name, self._help, self._bounds, self._labels = name, help, bounds, labels
        self._series: dict[tuple[str, ...], _Series] = {} if labels else {(): _Series(len(bounds) + 1)}
        REGISTRY.register(self)

    def observe(self, value: float, *labels: str) -> None:
        series = self._series.get(labels)
        if series is None:
            series = self._series[labels] = _Series(len(self._bounds) + 1)
        series.latest.append(value)
        if len(series.latest) >= _Series.MOST:
            series.count(self._bounds)

    def collect(self) -> Iterator[HistogramMetricFamily]:
        family = HistogramMetricFamily(self._name, self._help, labels=self._labels)
        for labels, series in list(self._series.items()):
            series.count(self._bounds)
            buckets, total = [], 0
            for bound, count in zip((*map(str, map(float, self._bounds)), "+Inf"), series.counts, strict=True):
                total += count
                buckets.append((bound, float(total)))
            family.add_metric(labels, buckets, series.sum)
        yield family


requests = Counts("http_requests", "HTTP requests answered.", "method", "status")
request_seconds = Spread("http_request_seconds", "Time to answer an HTTP request.", _SECONDS)
operations = Counts("graphql_operations", "GraphQL operations by type and result code.", "type", "code")
executed = Counts(
    "graphql_executed",
    "Queries, rows that mutations answer and subscriptions, by what wrote them, and why when it was not a plan.",
    "by",
    "reason",
)
operation_seconds = Spread("graphql_operation_seconds", "Time of queries and mutations.", _SECONDS, "type")
operation_cost = Spread("graphql_operation_cost", "Cost of operations.", (1, 10, 100, 1000, 2500, 5000, 10_000, 100_000))
sockets = Gauge("graphql_sockets", "WebSockets open now.", registry=REGISTRY)
subscriptions = Gauge("graphql_subscriptions", "Subscriptions open now.", registry=REGISTRY)
silent_schedules = Gauge("schedules_silent", "Enabled schedules whose due slot nobody has told of, 100 at most.", registry=REGISTRY)
deliveries = Counts("graphql_deliveries", "Events sent to subscribers.")


def count_request(method: str, status: int, seconds: float) -> None:
    requests.inc(method if method in _METHODS else "other", str(status))
    request_seconds.observe(seconds)


def text() -> bytes:
    """Everything, in the format of `CONTENT_TYPE`."""
    return generate_latest(REGISTRY)
