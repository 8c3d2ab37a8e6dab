from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
import strawberry
from graphql import GraphQLError
from strawberry.scalars import JSON
from strawberry.schema.config import StrawberryConfig

from schema.scalars import JSON_DEPTH, SCALARS, finite, read_time, write_time


@strawberry.type
class Query:
    @strawberry.field
    def time(self, at: datetime) -> datetime:
        return at

    @strawberry.field
    def json(self, value: JSON) -> JSON:
        return value

    @strawberry.field
    def infinity(self) -> JSON:
        return JSON({"a": [math.inf]})


schema = strawberry.Schema(Query, config=StrawberryConfig(scalar_map=SCALARS))


@pytest.mark.parametrize(
    ("given", "answered"),
    [
        ("2026-01-31T12:00:00Z", "2026-01-31T12:00:00.000000Z"),
        ("2026-01-31t12:00:00.5z", "2026-01-31T12:00:00.500000Z"),
        ("2026-01-31T12:00:00.123456789+05:30", "2026-01-31T06:30:00.123456Z"),
        ("0001-01-01T00:00:00-00:00", "0001-01-01T00:00:00.000000Z"),
        ("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"),
    ],
)
async def test_times_are_answered_in_utc_with_six_digits(given: str, answered: str) -> None:
    result = await schema.execute("query ($at: DateTime!) { time(at: $at) }", {"at": given})
    assert result.data == {"time": answered}
    assert (await schema.execute(f'{{ time(at: "{given}") }}')).data == {"time": answered}


@pytest.mark.parametrize(
    "given",
    [
        "2026-01-31T12:00:00",
        "2026-01-31 12:00:00Z",
        "2026-01-31",
        "2026-02-30T12:00:00Z",
        "2026-01-31T24:00:00Z",
        "2026-01-31T12:00:60Z",
        "2026-01-31T12:00Z",
        "20260131T120000Z",
        "2026-W05-6T12:00:00Z",
        "2026-01-31T12:00:00+0530",
        "2026-01-31T12:00:00.Z",
        "٢٠٢٦-01-31T12:00:00Z",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
        "2026-01-31T12:00:00Z\n",
        "",
        1767225600,
        None,
        True,
    ],
)
def test_what_is_no_moment_is_refused(given: object) -> None:
    with pytest.raises(GraphQLError):
        read_time(given)


def test_a_time_from_anywhere_is_written_in_utc_and_one_from_nowhere_is_not() -> None:
    assert write_time(datetime(2026, 1, 1, 1, tzinfo=timezone(timedelta(hours=2)))) == "2025-12-31T23:00:00.000000Z"
    assert write_time(datetime(1, 1, 1, tzinfo=UTC)) == "0001-01-01T00:00:00.000000Z"
    with pytest.raises(ValueError, match="offset"):
        write_time(datetime(2026, 1, 1))


def _nested(deep: int) -> Any:
    value: Any = 1
    for _ in range(deep):
        value = [value]
    return value


@pytest.mark.parametrize("value", [None, True, 0, -(2**63), 2**64 - 1, 1.5, "é\u0000", [], {"a": [{"b": None}]}, _nested(JSON_DEPTH)])
async def test_json_comes_back_as_it_was_given(value: Any) -> None:
    assert finite(value) is value
    if value is not None:
        result = await schema.execute("query ($value: JSON!) { json(value: $value) }", {"value": value})
        assert result.errors is None
        assert result.data == {"json": value}


@pytest.mark.parametrize(
    "value",
    [
        math.nan,
        math.inf,
        [-math.inf],
        {"a": {"b": [math.nan]}},
        2**64,
        [-(2**63) - 1],
        "\ud800",
        {"\udfff": 1},
        _nested(JSON_DEPTH + 1),
        _nested(100_000),
    ],
)
def test_json_that_another_reader_would_read_otherwise_is_refused(value: object) -> None:
    with pytest.raises(GraphQLError):
        finite(value)


@pytest.mark.parametrize("literal", ["1e400", "[{a: -1e999}]", "1" + "0" * 30, "1" + "0" * 5000])
async def test_literals_are_refused_before_anything_runs(literal: str) -> None:
    result = await schema.execute(f"{{ json(value: {literal}) }}")
    assert result.data is None
    assert result.errors
    assert all(error.original_error is None or isinstance(error.original_error, GraphQLError) for error in result.errors)


async def test_an_infinite_answer_is_an_error() -> None:
    result = await schema.execute("{ infinity }")
    assert result.data is None
    assert result.errors
