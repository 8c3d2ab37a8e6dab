"""Columns of a database: how a schema is read, and how a record's values are checked against it."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit

import orjson

from core import names
from core.errors import FieldFault, raise_if_any
from core.fields import JSON

MOST_COLUMNS = 200
MOST_TEXT, MOST_LONG_TEXT, MOST_JSON_BYTES = 10_000, 1_000_000, 1_000_000


RFC_3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d([.]\d{1,9})?([Zz]|[+-]\d\d:\d\d)", re.ASCII)


class ColumnType(StrEnum):
    TEXT = "text"
    LONG_TEXT = "long_text"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    DATETIME = "datetime"
    SELECT = "select"
    MULTI_SELECT = "multi_select"
    EMAIL = "email"
    URL = "url"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    type: ColumnType
    required: bool = False
    options: tuple[str, ...] = ()
    description: str = ""

    def to_json(self) -> dict[str, JSON]:
        return {**asdict(self), "type": str(self.type), "options": list(self.options)}


def stored(value: Any) -> list[Column]:
    """What `Database.columns` holds, which `parse` has checked."""
    return [Column(c["name"], ColumnType(c["type"]), c["required"], tuple(c["options"]), c["description"]) for c in value]


def parse(schema: JSON, at: str = "schema") -> list[Column]:
    """Columns given as a list, as `{"columns": list}`, or as an object from name to type or to the rest of the column.

    Raises Invalid, which names each field and what was received.
    """
    if isinstance(schema, dict) and "columns" in schema:
        extra = [
            FieldFault(f"{at}.{name}", "UNKNOWN_FIELD", "There is no such field. Known is columns.") for name in schema if name != "columns"
        ]
        raise_if_any(extra)
        schema, at = schema["columns"], f"{at}.columns"
    if isinstance(schema, dict):
        twice = [f"{at}.{name}.name" for name, of in schema.items() if isinstance(of, dict) and "name" in of]
        raise_if_any([FieldFault(place, "UNKNOWN_FIELD", "The name stands before the colon already.") for place in twice])
        places: list[tuple[str, JSON]] = [
            (f"{at}.{name}", {"name": name, **(of if isinstance(of, dict) else {"type": of})}) for name, of in schema.items()
        ]
    elif isinstance(schema, list):
        places = [(f"{at}[{n}]", column) for n, column in enumerate(schema)]
    else:
        raise_if_any([FieldFault(at, "TYPE", f"Expected columns as a list or an object; received {_received(schema)}.")])
    if not 1 <= len(places) <= MOST_COLUMNS:
        raise_if_any([FieldFault(at, "LENGTH", f"A database has 1 to {MOST_COLUMNS} columns; received {len(places)}.")])
    faults: list[FieldFault] = []
    columns: dict[str, Column] = {}
    for place, value in places:
        if (column := _column(value, place, faults)) is None:
            continue
        if (same := columns.setdefault(column.name.casefold(), column)) is not column:
            faults.append(FieldFault(f"{place}.name", "DUPLICATE", f"Another column is named {same.name!r} already."))
    raise_if_any(faults)
    return list(columns.values())


def _column(value: JSON, at: str, faults: list[FieldFault]) -> Column | None:
    before = len(faults)
    if not isinstance(value, dict):
        faults.append(FieldFault(at, "TYPE", f"Expected an object with name and type; received {_received(value)}."))
        return None
    known = ("name", "type", "required", "options", "description")
    faults += [
        FieldFault(f"{at}.{name}", "UNKNOWN_FIELD", f"There is no such field. Known are {', '.join(known)}.")
        for name in value
        if name not in known
    ]
    name, kind, required = value.get("name"), value.get("type", "text"), value.get("required", False)
    options, description = value.get("options", []), value.get("description", "")
    if isinstance(name, str):
        faults += names.fault("A column's name", name.strip(), f"{at}.name")
    else:
        faults.append(FieldFault(f"{at}.name", "TYPE", f"Expected a name; received {_received(name)}."))
    if kind not in list(ColumnType):
        faults.append(FieldFault(f"{at}.type", "UNKNOWN_TYPE", f"Expected one of {', '.join(ColumnType)}; received {_received(kind)}."))
    if not isinstance(required, bool):
        faults.append(FieldFault(f"{at}.required", "TYPE", f"Expected true or false; received {_received(required)}."))
    if not isinstance(description, str) or len(description) > 1000:
        faults.append(FieldFault(f"{at}.description", "TYPE", f"Expected at most 1000 characters; received {_received(description)}."))
    choices = kind in (ColumnType.SELECT, ColumnType.MULTI_SELECT)
    texts = isinstance(options, list) and all(isinstance(o, str) and 1 <= len(o) <= 100 for o in options)
    if not texts or len(set(map(str, options))) != len(options) or choices != bool(options) or len(options) > 200:  # type: ignore[arg-type]  # `texts` says it is a list
        faults.append(
            FieldFault(
                f"{at}.options",
                "OPTIONS",
                "select and multi_select take 1 to 200 different texts of 1 to 100 characters; other types take none.",
            )
        )
    if len(faults) > before:
        return None
    assert isinstance(name, str)
    assert isinstance(required, bool)
    assert isinstance(options, list)
    return Column(name.strip(), ColumnType(str(kind)), required, tuple(map(str, options)), str(description))


def values_of(columns: list[Column], values: JSON, at: str = "values", *, only_named: bool = False) -> dict[str, JSON]:
    """The values as they are kept, every column present, or of a change those that it names. Raises Invalid, which names each field and what was received."""
    if not isinstance(values, dict):
        raise_if_any([FieldFault(at, "TYPE", f"Expected an object from column name to value; received {_received(values)}.")])
        return {}
    names = {column.name for column in columns}
    known = ", ".join(sorted(names))
    faults = [
        FieldFault(f"{at}.{name}", "UNKNOWN_COLUMN", f"There is no such column. Known are {known}.") for name in values if name not in names
    ]
    kept: dict[str, JSON] = {}
    for column in columns:
        if only_named and column.name not in values:
            continue
        value = values.get(column.name)
        if value is None:
            if column.required:
                faults.append(FieldFault(f"{at}.{column.name}", "REQUIRED", "This column needs a value."))
            kept[column.name] = None
        elif (wrong := CHECKS[column.type](value, column)) is not None:
            faults.append(FieldFault(f"{at}.{column.name}", "TYPE", f"Expected {wrong}; received {_received(value)}."))
        else:
            kept[column.name] = value
    raise_if_any(faults)
    return kept


def has_nul(value: JSON) -> bool:
    """PostgreSQL's jsonb has no NUL, neither in a text nor in a name."""
    if isinstance(value, dict):
        return any("\0" in name or has_nul(item) for name, item in value.items())
    return any(map(has_nul, value)) if isinstance(value, list) else isinstance(value, str) and "\0" in value


def _text(most: int) -> Callable[[JSON, Column], str | None]:
    def check(value: JSON, _: Column) -> str | None:
        good = isinstance(value, str) and len(value) <= most and "\0" not in value
        return None if good else f"text of at most {most} characters without NUL"

    return check


def _integer(value: JSON, _: Column) -> str | None:
    good = isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**53
    return None if good else "a whole number between -(2^53) and 2^53"


def _number(value: JSON, _: Column) -> str | None:
    good = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    return None if good else "a finite number"


def _boolean(value: JSON, _: Column) -> str | None:
    return None if isinstance(value, bool) else "true or false"


def _date(value: JSON, _: Column) -> str | None:
    try:
        return None if isinstance(value, str) and date.fromisoformat(value).isoformat() == value else "a date such as 2026-05-01"
    except ValueError:
        return "a date such as 2026-05-01"


def _datetime(value: JSON, _: Column) -> str | None:
    try:
        good = isinstance(value, str) and bool(RFC_3339.fullmatch(value)) and bool(datetime.fromisoformat(value.upper()))
    except ValueError:
        good = False
    return None if good else "an RFC 3339 moment such as 2026-05-01T09:00:00Z"


def _select(value: JSON, column: Column) -> str | None:
    return None if isinstance(value, str) and value in column.options else f"one of {', '.join(column.options)}"


def _multi_select(value: JSON, column: Column) -> str | None:
    good = (
        isinstance(value, list)
        and all(isinstance(v, str) and v in column.options for v in value)
        and len(set(map(str, value))) == len(value)
    )
    return None if good else f"a list of different ones of {', '.join(column.options)}"


def _email(value: JSON, _: Column) -> str | None:
    good = isinstance(value, str) and len(value) <= 254 and value.isprintable() and " " not in value
    good = good and isinstance(value, str) and 0 < value.find("@") == value.rfind("@") < len(value) - 1
    return None if good else "an e-mail address"


def _url(value: JSON, _: Column) -> str | None:
    try:
        good = isinstance(value, str) and len(value) <= 8000 and value.isprintable()
        good = good and isinstance(value, str) and urlsplit(value).scheme in ("http", "https") and bool(urlsplit(value).hostname)
    except ValueError:
        good = False
    return None if good else "an http or https URL"


def _json(value: JSON, _: Column) -> str | None:
    good = len(orjson.dumps(value)) <= MOST_JSON_BYTES and not has_nul(value)
    return None if good else f"JSON of at most {MOST_JSON_BYTES} bytes without NUL"


CHECKS: dict[ColumnType, Callable[[JSON, Column], str | None]] = {
    ColumnType.TEXT: _text(MOST_TEXT),
    ColumnType.LONG_TEXT: _text(MOST_LONG_TEXT),
    ColumnType.INTEGER: _integer,
    ColumnType.NUMBER: _number,
    ColumnType.BOOLEAN: _boolean,
    ColumnType.DATE: _date,
    ColumnType.DATETIME: _datetime,
    ColumnType.SELECT: _select,
    ColumnType.MULTI_SELECT: _multi_select,
    ColumnType.EMAIL: _email,
    ColumnType.URL: _url,
    ColumnType.JSON: _json,
}


def _received(value: JSON) -> str:
    """Short enough for a message, and of what kind it was."""
    names = {dict: "an object", list: "a list", str: "text", bool: "a boolean", int: "a number", float: "a number"}
    if value is None:
        return "nothing"
    text = repr(value) if isinstance(value, str | bool | int | float) else f"{len(value)} item(s)"
    return f"{names[type(value)]} ({text[:80]})"
