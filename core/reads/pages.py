"""Which part of a list is asked for, and cursors: a row's place in the list's order, opaque to clients."""

from __future__ import annotations

import binascii
from collections.abc import Sequence
from datetime import UTC, datetime
from enum import Enum
from typing import Any, NamedTuple
from uuid import UUID

import orjson
from tortoise.fields import BigIntField, DatetimeField, IntField, SmallIntField, UUIDField
from tortoise.models import Model

from core.errors import Invalid
from core.reads.declarations import CONTAINS, Listing, Where

USUAL, MOST = 20, 100  # rows of a page

CONTAINED_MOST = 2000

BITS = ((BigIntField, 63), (SmallIntField, 15), (IntField, 31))  # besides the sign

Place = tuple[Any, ...]  # the values of a row's order columns


class Shape(NamedTuple):
    """What a statement's text depends on: the rest of a page are its parameters."""

    backwards: bool
    after: bool
    before: bool
    where: tuple[Where, ...]


class Page(NamedTuple):
    limit: int
    backwards: bool = False
    after: Place | None = None
    before: Place | None = None
    where: tuple[tuple[Where, Any], ...] = ()

    @property
    def shape(self) -> Shape:
        return Shape(self.backwards, self.after is not None, self.before is not None, tuple([test for test, _ in self.where]))


ONE = Page(1)


def page_of(
    read: Listing[Any],
    *,
    first: int | None = None,
    after: str | None = None,
    last: int | None = None,
    before: str | None = None,
    where: object = None,
) -> Page:
    """Raises Invalid, which names the argument."""
    if first is not None and last is not None:
        raise Invalid.field("last", "EXCLUSIVE", "Give first or last, not both.")
    for name, value in (("first", first), ("last", last)):
        if value is not None and not 0 <= value <= MOST:
            raise Invalid.field(name, "OUT_OF_RANGE", f"A page has 0 to {MOST} rows.")
    limit = first if first is not None else last if last is not None else USUAL
    start = None if after is None else uncursor(read, after)
    end = None if before is None else uncursor(read, before, "before")
    return Page(limit, last is not None, start, end, () if where is None else _filters(read, where))


def _filters(read: Listing[Any], where: object) -> tuple[tuple[Where, Any], ...]:
    given = [(name, test, getattr(where, name)) for name, test in read.filters]
    return tuple(
        [(test, _json(value) if test.operator == CONTAINS else _parameter(name, value)) for name, test, value in given if value is not None]
    )


def _json(value: Any) -> str:
    """What is compared with each row is small: containment of lists takes the product of their lengths."""
    text = orjson.dumps(value).decode()
    if len(text) > CONTAINED_MOST:
        raise Invalid.field("where", "TOO_LARGE", f"A value that is to be contained has at most {CONTAINED_MOST} characters of JSON.")
    if "\\u0000" in text:  # nor such jsonb
        raise Invalid.field("where", "NOT_TEXT", "A text has no NUL characters.")
    return text


def _parameter(name: str, value: Any) -> Any:
    if value == []:  # which would be no row at all, as a client that forgot to fill it in does not expect
        first, *rest = name.split("_")
        raise Invalid.field("where." + first + "".join(map(str.title, rest)), "COUNT", "Name at least one.")
    if isinstance(value, list):
        return tuple([_parameter(name, one) for one in value])
    if isinstance(value, str) and "\0" in value:  # PostgreSQL has no such text
        raise Invalid.field("where", "NOT_TEXT", "A text has no NUL characters.")
    return value.value if isinstance(value, Enum) else value


def cursor(read: Listing[Any], place: Sequence[Any]) -> str:
    return binascii.b2a_base64(orjson.dumps([read.tag, *place], default=str), newline=False).decode()


def cursor_of(read: Listing[Any], row: Model) -> str:
    return cursor(read, [getattr(row, name) for name in read.keyset])


def uncursor(read: Listing[Any], text: str, argument: str = "after") -> Place:
    """Raises Invalid, which names the argument, for whatever `cursor` would not have written for this list."""
    try:
        _, *values = orjson.loads(binascii.a2b_base64(text, strict_mode=True))
        place = tuple([_typed(read, name, value) for name, value in zip(read.keyset, values, strict=True)])
        if cursor(read, place) == text:
            return place
    except (ValueError, TypeError, OverflowError):
        pass
    raise Invalid.field(argument, "NOT_A_CURSOR", "This is not a cursor of this list.")


def _typed(read: Listing[Any], name: str, value: Any) -> Any:
    field = read.model._meta.fields_map[name]
    if isinstance(field, DatetimeField):
        return datetime.fromisoformat(value).astimezone(UTC)
    if isinstance(field, UUIDField):
        return UUID(str(value))
    if isinstance(field, IntField):
        bits = next(bits for kind, bits in BITS if isinstance(field, kind))
        if type(value) is int and -(1 << bits) <= value < 1 << bits:
            return value
    elif isinstance(value, str) and "\0" not in value:
        return value
    raise ValueError(value)
