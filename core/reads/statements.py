"""The one SQL statement of a level, for all parents together. Those of whole columns are few (declarations × shapes of pages) and kept."""

# Names come from the models, values go as parameters:
# ruff: noqa: S608

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import Any, NamedTuple
from uuid import UUID

from core.reads.declarations import CONTAINS, PARENT, Count, Find, First, Inherits, Listing, Many, One, Read, Where
from core.reads.pages import Page, Shape
from core.reads.scopes import OfViewer, predicate
from core.reads.texts import Shown, Text
from core.viewers import Viewer

Key = UUID | str | None  # of a parent, or of the row itself where it is looked up; a root list has none


_CASTS = {"BIGSERIAL": "BIGINT", "SERIAL": "INT"}  # what a generated key's column is called, and what it is


class Call(NamedTuple):
    """One use of a statement: see `call`."""

    keys: str
    page: Page
    viewer: Viewer
    limit: int
    most_bytes: int


def call(keys: Iterable[Key], page: Page, viewer: Viewer, extra: int = 0, most_bytes: int = 2**62) -> Call:
    """`extra` rows beyond the page, to learn whether there are more; `most_bytes` of what may be large, see `compose`."""
    return Call(f"{{{','.join(map(str, keys))}}}", page, viewer, page.limit + extra, most_bytes)


Parameter = Callable[[Call], Any]


class Statement(NamedTuple):
    sql: str
    parameters: tuple[Parameter, ...]
    sum_at: int | None = None  # the column that holds the bytes so far, see `compose`

    def arguments(self, call: Call) -> list[Any]:
        return [parameter(call) for parameter in self.parameters]


@lru_cache(maxsize=4096)
def statement(read: Read[Any], columns: tuple[str, ...], backwards: bool, after: bool, before: bool, where: tuple[Where, ...]) -> Statement:
    """Selects the columns of these fields, then the key that a row answers to (a root list has none)."""
    return _selecting(_Writer(read), columns, Shape(backwards, after, before, where), together=False)


def compose(read: Read[Any], selected: Sequence[str | Text | KeyText], shape: Shape, together: bool = False) -> Statement:
    """Selects these, then the key that a row answers to, as text (a root list has none). Not kept: who asks will.

    Where values may be large, rows come until these have more than `most_bytes`: the last row's `sum_at` says so, and that not all came.

    `together` the one selected text of all of a parent's rows is one, with commas between, and null when one of them is null;
    empty for a parent without rows; beside it stands how many they are. Only for what is read forwards.
    """
    return _selecting(_Writer(read, as_text=True), selected, shape, together=together)


def _selecting(write: _Writer, selected: Sequence[str | Text | KeyText], shape: Shape, *, together: bool) -> Statement:
    read, (backwards, after, before, where) = write.read, shape
    names = [read.column(item) if isinstance(item, str) else item.sql(read.column) for item in selected]
    pairs = list(zip(selected, names, strict=True))
    labels = [read.label(item) if isinstance(item, str) else f'"_{at}"' for at, item in enumerate(selected)]
    if isinstance(read, One | Find):
        pk = read.column(read.pk)
        tests = [f"{pk} = any({write.keys(read.pk)})", *write.scope()]
        shown = ", ".join([f"{name} as {label}" for name, label in zip(names, labels, strict=True)] + [f'{write.key(pk)} as "_key"'])
        return write.bounded(f"select {shown} from {read.table} where {' and '.join(tests)}", selected, [*labels, '"_key"'])
    if not isinstance(read, Listing):
        raise TypeError(f"{read} has no rows")
    keys, tests = "", []
    if isinstance(read, Many):
        keys = f"unnest({write.keys(read.by)}) parent(_key)"
        tests.append(f"{read.column(read.by)} = parent._key")
    tests += write.scope() + write.filters(where)
    tests += [write.beyond("after")] if after else []
    tests += [write.beyond("before")] if before else []
    order = _order(read, backwards=backwards)
    limit = write.slot(attrgetter("limit"))
    shown = ", ".join([f"{name} as {label}" for (_, name), label in zip(pairs, labels, strict=True)])
    inner = f"select {shown or '1'} from {read.table} where {' and '.join(tests) or 'true'} order by {order} limit {limit}"
    if together:
        (text,) = labels
        whole = f"case when bool_and({text} is not null) then string_agg({text}, ',') when count(*) = 0 then '' end"
        inner, labels = f'select {whole} as "_all", count(*) as "_many" from ({inner}) row', ['"_all"', '"_many"']
    if not keys:
        return write.bounded(inner, selected, labels)
    # LATERAL with a LIMIT is a nested loop over the parents, so each parent's rows arrive together and in order.
    row = "".join([f"row.{label}, " for label in labels])
    rows = f'select {row}{write.key("parent._key")} as "_key" from {keys} cross join lateral ({inner}) row'
    return write.bounded(rows, selected, [*labels, '"_key"'])


def _order(read: Listing[Any], *, backwards: bool) -> str:
    way = "desc" if read.is_descending != backwards else "asc"
    return ", ".join([f"{read.column(name)} {way}" for name in read.keyset])


@lru_cache(maxsize=1024)
def count_statement(read: Read[Any], where: tuple[Where, ...], as_text: bool = False) -> Statement:
    """Selects a parent's key (null for a root list) and how many rows it has; parents that have none are absent."""
    write = _Writer(read, as_text=as_text)
    if not isinstance(read, Many | Count):
        tests = write.scope() + write.filters(where)
        return write.statement(f"select null, count(*) from {read.table} where {' and '.join(tests) or 'true'}")
    by = read.column(read.by)
    tests = [f"{by} = any({write.keys(read.by)})", *write.scope(), *write.filters(where)]
    return write.statement(f"select {write.key(by)}, count(*) from {read.table} where {' and '.join(tests)} group by {by}")


class KeyText(NamedTuple):
    """A column that holds keys, as text."""

    field: str

    def sql(self, column: Callable[[str], str]) -> str:
        return f"{column(self.field)}::text"


class Folded(NamedTuple):
    """The text of the one row that hangs on each by its field `by`: as visible as that is, and written in the same statement.

    `nothing` is what stands for no row; without it there must be one, and its absence makes the whole text null.
    """

    read: One[Any] | First[Any]
    by: str
    text: Text
    nothing: str | None

    @property
    def tables(self) -> frozenset[str]:
        """Its names inside: what hangs on one of these tables could not say which it means."""
        return frozenset({self.read.table}).union(*[part.tables for part in self.text.parts if isinstance(part, Folded)])

    def sql(self, column: Callable[[str], str]) -> str:
        read, text = self.read, self.text.sql(self.read.column)
        its, rest = (read.pk, "") if isinstance(read, One) else (read.by, f" order by {_order(read, backwards=False)} limit 1")
        rest = f"from {read.table} where {read.column(its)} = {column(self.by)}{rest}"
        if self.nothing is None:
            return f"(select {text} {rest})"
        # No row is one thing, a row that has no text another, which must not get lost: no text of a row is empty.
        return f"nullif(coalesce((select coalesce({text}, '') {rest}), '{self.nothing}'), '')"


class _Writer:
    """Collects parameters while the SQL is written. Keys go in as one text, which costs less than an array of them does; `as_text`
    they come back so, too."""

    def __init__(self, read: Read[Any], *, as_text: bool = False) -> None:
        self.read, self.parameters, self._as_text = read, list[Parameter](), as_text

    def statement(self, sql: str) -> Statement:
        return Statement(sql, tuple(self.parameters))

    def bounded(self, rows: str, selected: Sequence[str | Text | KeyText], labels: Sequence[str]) -> Statement:
        """Of rows whose values may be large no more than the call takes, and the one that is too much."""
        large = [label for item, label in zip(selected, labels, strict=False) if self._may_be_large(item)]
        if not self._as_text or not large:
            return self.statement(rows)
        size = " + ".join([f"coalesce(octet_length({label}::text), 0)" for label in large])
        summed = f'select *, {size} as "_size", (sum({size}) over (rows unbounded preceding))::bigint as "_sum" from ({rows}) row'
        shown = ", ".join([*labels[: len(selected)], '"_sum"', *labels[len(selected) :]])
        most = self.slot(attrgetter("most_bytes"))
        sql = f'select {shown} from ({summed}) row where "_sum" - "_size" <= {most}::bigint'
        return Statement(sql, tuple(self.parameters), len(selected))

    def _may_be_large(self, item: str | Text | KeyText) -> bool:
        names = [part.field for part in item.parts if isinstance(part, Shown)] if isinstance(item, Text) else [item]
        return any(name in self.read.weighty for name in names)

    def slot(self, parameter: Parameter) -> str:
        self.parameters.append(parameter)
        return f"${len(self.parameters)}"

    def keys(self, field: str) -> str:
        """As text, which is read once: outside of a select of its own PostgreSQL would read all of it again for each row that it looks at."""
        kind = self.read.model._meta.fields_map[field].get_for_dialect("postgres", "SQL_TYPE")
        kind = f"{_CASTS.get(kind, kind)}[]"
        return f"(select {self.slot(attrgetter('keys'))}::text::{kind})::{kind}"

    def key(self, column: str) -> str:
        return f"{column}::text" if self._as_text else column

    def scope(self) -> list[str]:
        if isinstance(self.read.visible, Inherits):
            return []
        sql, values = predicate(self.read.visible)
        return [f"({re.sub(r'[$]([0-9]+)', lambda match: self._scoped(values[int(match[1]) - 1]), sql)})"]

    def _scoped(self, value: OfViewer | object) -> str:
        if isinstance(value, OfViewer):
            return self.slot(attrgetter(f"viewer.{value.attribute}"))
        return self.slot(lambda _: value)

    def filters(self, where: tuple[Where, ...]) -> list[str]:
        return [self._test(test, self._filter(i)) for i, test in enumerate(where)]

    def _test(self, test: Where, value: str) -> str:
        column = self.read.column(test.column)
        if test.of is None:
            return _compared(column, test.operator, value)
        model, name = test.of
        other: One[Any] = One(model, by=test.column, visible=PARENT)
        compared = _compared(other.column(name), test.operator, value)
        return f"exists (select from {other.table} where {other.column(other.pk)} = {column} and {compared})"

    def _filter(self, i: int) -> str:
        return self.slot(lambda call: call.page.where[i][1])

    def beyond(self, which: str) -> str:
        """Rows strictly after, or before, a cursor's place in the order."""
        assert isinstance(self.read, Listing)
        columns = [self.read.column(name) for name in self.read.keyset]
        place = [self._place(which, i) for i in range(len(columns))]
        sign = "<" if self.read.is_descending != (which == "before") else ">"
        return f"({', '.join(columns)}) {sign} ({', '.join(place)})"

    def _place(self, which: str, i: int) -> str:
        return self.slot(lambda call: getattr(call.page, which)[i])


def _compared(column: str, operator: str, value: str) -> str:
    if operator == CONTAINS:
        return f"case when position('\\u0000' in {column}::text) = 0 then {column}::jsonb @> ({value})::text::jsonb else false end"
    return f"{column} {operator} ({value})"
