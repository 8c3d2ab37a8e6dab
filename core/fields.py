"""JSON, and field and index types that Tortoise has not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NewType, TypeVar, cast
from uuid import UUID

import orjson
from tortoise import fields
from tortoise.contrib.postgres.indexes import PostgreSQLIndex

from core.clock import stamp

if TYPE_CHECKING:
    from tortoise.models import Model

E = TypeVar("E", bound=StrEnum)
MASK = "••••"  # in place of a secret
Long = NewType("Long", int)  # for the API: an integer that its Int, of 32 bits, does not hold
JSON = None | bool | int | float | str | list["JSON"] | dict[str, "JSON"]


def canonical(value: JSON) -> bytes:
    """JSON text that is the same for equal values, in whatever order their keys stand. 1, 1.0 and true differ."""
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)


def told(columns: Mapping[str, Any]) -> dict[str, JSON]:
    """Columns of a row as the API names and writes them."""
    return {_camel(name): _plain(value) for name, value in columns.items()}


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join([word.capitalize() for word in rest])


def _plain(value: Any) -> JSON:
    if isinstance(value, datetime):
        return stamp(value)
    plain: JSON = str(value) if isinstance(value, UUID) else getattr(value, "value", value)
    return plain


class ExactJSON(fields.JSONField[Any]):
    """A `json` column: the text stays as it was written.

    `jsonb` turns 1e22 into an integer, forgets the order of keys and refuses \\u0000: a value read back would differ from
    the one a step was given, and a recovered run could decide otherwise than a live one.

    With `else_of`, a value that is null is that of the row of the same table whose id this column holds: what is large is kept once.
    Declared reads see to it; a row that Tortoise reads has null.
    """

    SQL_TYPE = "JSON"

    class _db_postgres:
        SQL_TYPE = "JSON"

    def __init__(self, *, else_of: str | None = None, **options: Any) -> None:
        super().__init__(**options)
        self.else_of = else_of

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> str | None:
        return None if value is None and self.null else orjson.dumps(value).decode()

    def to_python_value(self, value: Any) -> Any:
        return orjson.loads(value) if isinstance(value, str | bytes) else value


def legible(json: str) -> str:
    """SQL for a `json` column into which `->` can look. A NUL anywhere in a document has PostgreSQL refuse all of it, and with it the
    statement; here a replacement character stands for it. The pattern leaves a backslash that is itself escaped alone."""
    text = f"{json}::text"
    return rf"case when position('\u0000' in {text}) = 0 then {json} else regexp_replace({text}, '(?<!\\)((?:\\\\)*)\\u0000', '\1\\ufffd', 'g')::json end"


def storable(text: str) -> str:
    """What a column for text can hold: PostgreSQL has none with a NUL, and UTF-8 no half of a surrogate pair."""
    return text.replace("\0", "\ufffd").encode("utf-8", "replace").decode()


def choice(of: type[E], **options: Any) -> E:
    """A column for a StrEnum. Tortoise's own writes the members into a comment, so that each new member is a migration."""
    field: Any = fields.CharEnumField(of, max_length=20, **options)
    field.description = None
    return cast(E, field)  # what a row's attribute is, which is what Tortoise's own fields claim to be, too


class IndexWhere(PostgreSQLIndex):
    """An index of the rows that pass a condition in SQL (Tortoise's own knows only `column = value`)."""

    def __init__(self, *, fields: tuple[str, ...], where: str) -> None:
        super().__init__(fields=fields)
        self.where = where
        self.extra = f" WHERE {where}"

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        path, args, kwargs = super().deconstruct()
        return path, args, {**kwargs, "where": self.where}
