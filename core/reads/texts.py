"""JSON text that PostgreSQL writes: what a row is to a client, one text, with nothing left to decode and to encode again.

Text that holds a value which it cannot show (no name for an enum's value, null where none may be) is null as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from typing import NamedTuple, Protocol

from tortoise.fields import BigIntField, BooleanField, CharField, DatetimeField, IntField, TextField, UUIDField
from tortoise.fields.data import CharEnumFieldInstance

from core.fields import ExactJSON

LINE = 57  # bytes that PostgreSQL's base64 puts on one line: 76 characters


class Form(Enum):
    """How a column's value is written."""

    BOOLEAN = "boolean"
    ENUM = "enum"
    GLOBAL_ID = "global id"
    INT = "int"
    JSON = "json"
    STRING = "string"
    TIME = "time"
    UUID = "uuid"


KINDS: tuple[tuple[type, Form], ...] = (
    (CharEnumFieldInstance, Form.ENUM),
    (BooleanField, Form.BOOLEAN),
    (ExactJSON, Form.JSON),  # jsonb writes numbers otherwise than they came: 1e300 in 301 digits
    (DatetimeField, Form.TIME),
    (UUIDField, Form.UUID),
    (CharField, Form.STRING),
    (TextField, Form.STRING),
)


QUOTED = frozenset({Form.GLOBAL_ID, Form.TIME, Form.UUID})  # what they write is put between quotes, and needs no escape


class Shown(NamedTuple):
    """A field's value. `names` are an enum's values, each with the name that clients know, or the type of a global id."""

    field: str
    form: Form
    is_nullable: bool = False
    names: tuple[tuple[str, str], ...] = ()
    type: str = ""


class Below(Protocol):
    """Text of a row that hangs on this one."""

    def sql(self, column: Callable[[str], str]) -> str:
        """`column` gives a field's column, of the row that it hangs on."""


class Text(NamedTuple):
    """Literals and values, one behind the other."""

    parts: tuple[str | Shown | Below, ...]

    def sql(self, column: Callable[[str], str]) -> str:
        """`column` gives a field's column."""
        terms: list[str | _Sql] = []
        for part in self.parts:
            for term in _terms(part, column):
                if isinstance(term, str) and terms and isinstance(terms[-1], str):
                    terms[-1] += term
                else:
                    terms.append(term)
        return " || ".join([_literal(term) if isinstance(term, str) else term.sql for term in terms])


class _Sql(NamedTuple):
    sql: str


def form_of(field: object) -> Form | None:
    """The form that shows this field in full; None when there is none."""
    if isinstance(field, IntField):
        return None if isinstance(field, BigIntField) else Form.INT  # GraphQL's Int has 32 bits
    return next((form for kind, form in KINDS if isinstance(field, kind)), None)


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _terms(part: str | Shown | Below, column: Callable[[str], str]) -> Sequence[str | _Sql]:
    if isinstance(part, str):
        return (part,)
    if isinstance(part, Shown):
        return _value(part, column(part.field))
    return (_Sql(part.sql(column)),)


def _value(shown: Shown, column: str) -> Sequence[str | _Sql]:
    text = _FORMS[shown.form](shown, column)
    quote = ('"',) if shown.form in QUOTED else ()
    if not shown.is_nullable:
        return (*quote, _Sql(text), *quote)
    if quote:
        text = f"""'"' || {text} || '"'"""
    # Null is one thing, what has no text (an unknown value of an enum, an infinite time) another.
    return (_Sql(f"case when {column} is null then 'null' else {text} end"),)


def _enum(shown: Shown, column: str) -> str:
    cases = [f"when {_literal(value)} then {_literal(chr(34) + name + chr(34))}" for value, name in shown.names]
    return f"case {column} {' '.join(cases)} end"


def _global_id(shown: Shown, column: str) -> str:
    encoded = f"encode(({_literal(shown.type + ':')} || {column})::bytea, 'base64')"
    if len(shown.type) + 37 > LINE:
        encoded = f"replace({encoded}, E'\\n', '')"
    return encoded


def _json(shown: Shown, column: str) -> str:
    return f"{column}::text" if shown.is_nullable else f"nullif({column}::text, 'null')"


_FORMS: dict[Form, Callable[[Shown, str], str]] = {
    Form.BOOLEAN: lambda shown, column: f"{column}::text",
    Form.ENUM: _enum,
    Form.GLOBAL_ID: _global_id,
    Form.INT: lambda shown, column: f"{column}::text",
    Form.JSON: _json,
    Form.STRING: lambda shown, column: f"to_json({column})::text",
    # What is shown is in UTC: read connections are.
    Form.TIME: lambda shown, column: f"""to_char({column}, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')""",
    Form.UUID: lambda shown, column: f"{column}::text",
}
