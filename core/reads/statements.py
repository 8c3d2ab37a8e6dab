"""The one SQL statement of a level, for all parents together. Those of whole columns are few (declarations × shapes of pages) and kept."""

# Names come from the models, values go as parameters:
# ruff: noqa: S608

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from core.reads.declarations import Count, Find, Inherits, Listing, Many, One, Read, Where
from core.reads.pages import Page
from core.reads.scopes import OfViewer, predicate
from core.reads.texts import Text
from core.viewers import Viewer

Key = UUID | None  # of a parent, or of the row itself where it is looked up; a root list has none


class Call(NamedTuple):
    keys: Sequence[Key]
    page: Page
    viewer: Viewer
    extra: int = 0  # rows beyond the page, to learn whether there are more


Parameter = Callable[[Call], Any]


class Statement(NamedTuple):
    sql: str
    parameters: tuple[Parameter, ...]

    def arguments(self, call: Call) -> list[Any]:
        return [parameter(call) for parameter in self.parameters]


@lru_cache(maxsize=4096)
def statement(read: Read[Any], columns: tuple[str, ...], backwards: bool, after: bool, before: bool, where: tuple[Where, ...]) -> Statement:
    """Selects the columns of these fields, then the key that a row answers to (a root list has none)."""
    return compose(read, columns, backwards, after, before, where)


def compose(
    read: Read[Any],
    selected: Sequence[str | Text],
    backwards: bool,
    after: bool,
    before: bool,
    where: tuple[Where, ...],
    together: bool = False,
) -> Statement:
    """Selects the columns of these fields, or texts, then the key that a row answers to (a root list has none).

    `together` the one selected text of all of a parent's rows is one, with commas between, and null when one of them is null;
    empty for a parent without rows. Only for what is read forwards.
    """
    write = _Writer(read)
    names = [item.sql(read.column) if isinstance(item, Text) else read.column(item) for item in selected]
    pairs = list(zip(selected, names, strict=True))
    if isinstance(read, One | Find):
        pk = read.column(read.pk)
        tests = [f"{pk} = any({write.keys()})", *write.scope()]
        return write.statement(f"select {', '.join([*names, pk])} as _key from {read.table} where {' and '.join(tests)}")
    if not isinstance(read, Listing):
        raise TypeError(f"{read} has no rows")
    keys, tests = "", []
    if isinstance(read, Many):
        keys = f"unnest({write.keys()}::{_kind(read)}[]) parent(_key)"
        tests.append(f"{read.column(read.by)} = parent._key")
    tests += write.scope() + write.filters(where)
    tests += [write.beyond("after")] if after else []
    tests += [write.beyond("before")] if before else []
    way = "desc" if read.is_descending != backwards else "asc"
    order = ", ".join([f"{read.column(name)} {way}" for name in read.keyset])
    limit = write.slot(lambda call: call.page.limit + call.extra)
    labels = [f'"_{at}"' if isinstance(item, Text) else name.removeprefix(f"{read.table}.") for at, (item, name) in enumerate(pairs)]
    shown = ", ".join([f"{name} as {label}" for (_, name), label in zip(pairs, labels, strict=True)])
    inner = f"select {shown or '1'} from {read.table} where {' and '.join(tests) or 'true'} order by {order} limit {limit}"
    if together:
        (text,) = labels
        whole = f"case when bool_and({text} is not null) then string_agg({text}, ',') when count(*) = 0 then '' end"
        inner, labels = f'select {whole} as "_all" from ({inner}) row', ['"_all"']
    if not keys:
        return write.statement(inner)
    # LATERAL with a LIMIT is a nested loop over the parents, so each parent's rows arrive together and in order.
    row = "".join([f"row.{label}, " for label in labels])
    return write.statement(f"select {row}parent._key from {keys} cross join lateral ({inner}) row")


@lru_cache(maxsize=1024)
def count_statement(read: Read[Any], where: tuple[Where, ...]) -> Statement:
    """Selects a parent's key (null for a root list) and how many rows it has; parents that have none are absent."""
    write = _Writer(read)
    by = read.column(read.by) if isinstance(read, Many | Count) else ""
    tests = [f"{by} = any({write.keys()})"] if by else []
    tests += write.scope() + write.filters(where)
    group = f" group by {by}" if by else ""
    return write.statement(f"select {by or 'null'}, count(*) from {read.table} where {' and '.join(tests) or 'true'}{group}")


def _kind(read: Many[Any]) -> str:
    kind: str = read.model._meta.fields_map[read.by].get_for_dialect("postgres", "SQL_TYPE")
    return kind


class _Writer:
    """Collects parameters while the SQL is written."""

    def __init__(self, read: Read[Any]) -> None:
        self.read, self.parameters = read, list[Parameter]()

    def statement(self, sql: str) -> Statement:
        return Statement(sql, tuple(self.parameters))

    def slot(self, parameter: Parameter) -> str:
        self.parameters.append(parameter)
        return f"${len(self.parameters)}"

    def keys(self) -> str:
        return self.slot(lambda call: call.keys)

    def scope(self) -> list[str]:
        if isinstance(self.read.visible, Inherits):
            return []
        sql, values = predicate(self.read.visible)
        return [f"({re.sub(r'[$]([0-9]+)', lambda match: self._scoped(values[int(match[1]) - 1]), sql)})"]

    def _scoped(self, value: OfViewer | object) -> str:
        if isinstance(value, OfViewer):
            attribute = value.attribute
            return self.slot(lambda call: getattr(call.viewer, attribute))
        return self.slot(lambda _: value)

    def filters(self, where: tuple[Where, ...]) -> list[str]:
        return [f"{self.read.column(test.column)} {test.operator} ({self._filter(i)})" for i, test in enumerate(where)]

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
