"""Scalars whose text the contract fixes. Given to the schema as `StrawberryConfig(scalar_map=SCALARS)`.

Types say `datetime`, and `JSON` of `strawberry.scalars`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import UTC, datetime

import strawberry
from graphql import GraphQLError
from strawberry.scalars import JSON
from strawberry.types.scalar import ScalarDefinition

from core.fields import Long

RFC_3339 = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})", re.ASCII)
JSON_DEPTH = 200  # orjson, which writes JSON to the database and to answers, gives up at 254
LONG_MOST = 2**53 - 1
INTEGERS = range(-(2**63), 2**64)  # those that orjson writes


def write_time(value: datetime) -> str:
    """RFC 3339 in UTC with six fraction digits. Raises ValueError for a time without an offset: it could be anywhere."""
    if value.tzinfo is None:
        raise ValueError("a time without an offset")
    return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def read_time(value: object) -> datetime:
    """Digits beyond microseconds are cut off."""
    if isinstance(value, str) and RFC_3339.fullmatch(value):
        try:
            return datetime.fromisoformat(value.upper()).astimezone(UTC)
        except (ValueError, OverflowError):  # a 30th of February; year 0 in UTC
            pass
    raise GraphQLError("DateTime is RFC 3339 with an offset, like 2026-01-31T12:00:00Z.")


def finite(value: object) -> object:
    """The value itself when any JSON reader will read the same. Raises GraphQLError for infinities, NaN and the like."""
    stack = [(value, 0)]
    while stack:
        item, depth = stack.pop()
        if depth > JSON_DEPTH:
            raise GraphQLError(f"JSON is nested at most {JSON_DEPTH} deep.")
        if isinstance(item, dict):
            stack += [(child, depth + 1) for pair in item.items() for child in pair]
        elif isinstance(item, list | tuple):
            stack += [(child, depth + 1) for child in item]
        elif isinstance(item, float) and not math.isfinite(item):
            raise GraphQLError("JSON has no infinite numbers.")
        elif isinstance(item, int) and item not in INTEGERS:
            raise GraphQLError("JSON integers have at most 64 bits.")
        elif isinstance(item, str) and not _is_unicode(item):
            raise GraphQLError("JSON text has no lone surrogates.")
    return value


def _is_unicode(text: str) -> bool:
    try:
        text.isascii() or text.encode()
    except UnicodeEncodeError:
        return False
    return True


def long(value: object) -> int:
    """Raises GraphQLError. What any JSON reader reads exactly."""
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > LONG_MOST:
        raise GraphQLError("Long is an integer of at most 53 bits.")
    return value


SCALARS: Mapping[object, ScalarDefinition] = {
    datetime: strawberry.scalar(
        name="DateTime",
        description="RFC 3339 with an offset; answers are always in UTC with six fraction digits and `Z`.",
        specified_by_url="https://datatracker.ietf.org/doc/html/rfc3339",
        serialize=write_time,
        parse_value=read_time,
    ),
    JSON: strawberry.scalar(
        name="JSON",
        description="Any JSON value (RFC 8259). Numbers are finite, integers have at most 64 bits.",
        specified_by_url="https://datatracker.ietf.org/doc/html/rfc8259",
        serialize=finite,
        parse_value=finite,
    ),
    Long: strawberry.scalar(
        name="Long",
        description="An integer of at most 53 bits, as a JSON number.",
        serialize=long,
        parse_value=long,
    ),
}
