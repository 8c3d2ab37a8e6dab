"""Counters and histograms of this process. Labels take values from fixed sets only, so that no client can make series."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

CONTENT_TYPE = CONTENT_TYPE_LATEST
REGISTRY = CollectorRegistry()

_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})

requests = Counter("http_requests", "HTTP requests answered.", ("method", "status"), registry=REGISTRY)
request_seconds = Histogram("http_request_seconds", "Time to answer an HTTP request.", buckets=_SECONDS, registry=REGISTRY)
operations = Counter("graphql_operations", "GraphQL operations by type and result code.", ("type", "code"), registry=REGISTRY)
executed = Counter(
    "graphql_executed", "Queries, by what answered them, and why when it was not a plan.", ("by", "reason"), registry=REGISTRY
)
operation_seconds = Histogram("graphql_operation_seconds", "Time of queries and mutations.", ("type",), buckets=_SECONDS, registry=REGISTRY)
operation_cost = Histogram(
    "graphql_operation_cost", "Cost of operations.", buckets=(1, 10, 100, 1000, 2500, 5000, 10_000, 100_000), registry=REGISTRY
)
sockets = Gauge("graphql_sockets", "WebSockets open now.", registry=REGISTRY)
subscriptions = Gauge("graphql_subscriptions", "Subscriptions open now.", registry=REGISTRY)
deliveries = Counter("graphql_deliveries", "Events sent to subscribers.", registry=REGISTRY)


def count_request(method: str, status: int, seconds: float) -> None:
    requests.labels(method if method in _METHODS else "other", str(status)).inc()
    request_seconds.observe(seconds)


def text() -> bytes:
    """Everything, in the format of `CONTENT_TYPE`."""
    return generate_latest(REGISTRY)
