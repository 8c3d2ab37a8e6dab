"""Levels of a plan: the rows of all parents by one statement, and their JSON text by the parents' keys.

A row is written column by column: PostgreSQL has written most of it, levels below and functions write the rest, and joining
is all that is left to do here for each row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice, repeat
from typing import Any, NamedTuple, Protocol, TypeAlias, cast

import orjson

from core.database import unavailable
from core.reads import (
    ONE,
    Count,
    Folded,
    KeyText,
    Listing,
    Page,
    Read,
    Root,
    Shape,
    Shown,
    Statement,
    Text,
    answered,
    call,
    compose,
    count,
    cursor,
    neighbours,
    slices,
    too_large,
)
from server.graphql.costs import COUNT
from server.graphql.plans.runs import Reason, Run, Unusual, side_by_side

NULL = "null"
ONE_SHAPE = ONE.shape

Texts: TypeAlias = Sequence[str]
Columns: TypeAlias = Sequence[Sequence[Any]]  # of rows, by where they stand in `selected`
Below: TypeAlias = Sequence[Mapping[Any, str]]
Part: TypeAlias = Callable[[Columns, Below], Iterable[str]]
"""One piece of the text of each row. Raises Unusual."""


class Answers(Protocol):
    """What hangs on rows: by their keys, its JSON text."""

    @property
    def nothing(self) -> str | None:
        """Where a key has no answer; None when there must be one."""

    async def run(self, run: Run, keys: list[Any]) -> Mapping[Any, str]: ...


class Level:
    """What is selected of a read's rows, what hangs on them, and how each row is written, in one or more ways.

    The compiler fills it by `column`, `text` and `hang`, then adds `templates`.
    """

    def __init__(self, read: Read[Any]) -> None:
        self.read = read
        self.selected: list[str | KeyText | Text] = []
        self.below: list[tuple[Answers, int]] = []  # and the column that holds its keys
        self.templates: list[list[Part]] = []
        self._texts: list[int] = []
        self._spent: list[int] = []  # what may be large
        self._objects = 1  # that one row holds: itself, and what is folded into it
        self._statements: dict[tuple[Shape, bool], Statement] = {}

    def column(self, field: str | KeyText) -> int:
        if field not in self.selected:
            if field in self.read.weighty:
                self._spent.append(len(self.selected))
            self.selected.append(field)
        return self.selected.index(field)

    def text(self, text: Text) -> int:
        self._texts.append(len(self.selected))
        if not self.read.weighty.isdisjoint([part.field for part in text.parts if isinstance(part, Shown)]):
            self._spent.append(len(self.selected))
        self.selected.append(text)
        self._objects += _folded(text)
        return len(self.selected) - 1

    def hang(self, answers: Answers, key: str | KeyText) -> Part:
        self.below.append((answers, at := self.column(key)))
        which, nothing = len(self.below) - 1, answers.nothing

        def part(columns: Columns, below: Below) -> Iterable[str]:
            found = below[which].get
            return said([found(key, nothing) for key in columns[at]])

        return part

    @property
    def one_text(self) -> Text | None:
        """What a row is, if it is that text and nothing has to be done to it."""
        (text, *others) = self.selected
        return text if isinstance(text, Text) and not others else None

    def is_small(self) -> bool:
        """Whether all that is selected is text that cannot be large."""
        shown = [part for item in self.selected if isinstance(item, Text) for part in item.parts if isinstance(part, Shown)]
        return all(isinstance(item, Text) for item in self.selected) and self.read.weighty.isdisjoint([part.field for part in shown])

    async def fetch(self, run: Run, keys: Sequence[Any], page: Page, extra: int = 0, together: bool = False) -> list[Any]:
        """Raises Invalid when it is more than an answer may hold."""
        which = (ONE_SHAPE if page is ONE else page.shape), together
        statement = self._statements.get(which)
        if statement is None:
            statement = self._statements[which] = compose(self.read, self.selected, *which)
        asked = call(keys, page, run.scoped, extra, run.bytes_left)
        rows = await run.source.fetch(statement.sql, *statement.arguments(asked))
        run.objects += self._objects * (sum([row[1] for row in rows]) if together else len(rows))
        if statement.sum_at is not None and rows and rows[-1][statement.sum_at] > asked.most_bytes:
            raise too_large(run.most_bytes)
        for at in self._spent:
            run.spend([row[at] for row in rows])
        return rows

    async def texts(self, run: Run, rows: Sequence[Any]) -> list[Texts]:
        """By template, the text of each row. Raises Unusual."""
        columns: Columns = list(zip(*rows, strict=True)) or [()] * len(self.selected)
        for at in self._texts:
            said(columns[at])
        found: Below = ()
        if self.below:
            found = await side_by_side([answers.run(run, keys_of(columns[at])) for answers, at in self.below])
        pieces = [[part(columns, found) for part in template] for template in self.templates]
        # One large text may hang on thousands of rows: what is bounded is what would be written.
        if sum([_size(piece, len(rows)) for template in pieces for piece in template]) > run.most_bytes:
            raise too_large(run.most_bytes)
        return [_joined(template) for template in pieces]


def _folded(text: Text) -> int:
    return sum(1 + _folded(part.text) for part in text.parts if isinstance(part, Folded))


def _joined(pieces: Sequence[Iterable[str]]) -> Texts:
    if len(pieces) == 1:
        return cast("Texts", pieces[0])
    return list(map("".join, zip(*pieces, strict=False)))


def _size(piece: Iterable[str], rows: int) -> int:
    return sum(map(len, islice(piece, rows))) if isinstance(piece, repeat) else sum(map(len, piece))


def said(texts: Sequence[str | None]) -> Texts:
    """Raises Unusual when one of them is missing."""
    if None in texts:
        raise Unusual(Reason.NULL)
    return cast("Texts", texts)


def keys_of(column: Sequence[Any]) -> list[Any]:
    """Each once, without null."""
    return [key for key in dict.fromkeys(column) if key is not None]


# ---- parts of rows


def written(at: int) -> Part:
    return lambda columns, below: columns[at]


def constant(text: str) -> Part:
    return lambda columns, below: repeat(text)


def worked(function: Callable[..., object], at: Sequence[int]) -> Part:
    """JSON of what a function makes of columns."""

    def part(columns: Columns, below: Below) -> Iterable[str]:
        try:
            return [dumped(function(*values)) for values in zip(*[columns[i] for i in at], strict=True)]
        except Unusual:
            raise
        except Exception as error:  # whose place in the answer graphql-core knows
            raise Unusual(Reason.FAILED) from error

    return part


def cursors(read: Listing[Any], at: Sequence[int]) -> Part:
    def part(columns: Columns, below: Below) -> Iterable[str]:
        return [f'"{cursor(read, place)}"' for place in zip(*[columns[i] for i in at], strict=True)]

    return part


def dumped(value: object) -> str:
    """Raises Unusual for what JSON cannot hold."""
    try:
        return orjson.dumps(value).decode()
    except TypeError:
        raise Unusual(Reason.NO_FORM) from None


# ---- levels


class Single:
    """At most one row for each key: by its id, or the first of many."""

    def __init__(self, level: Level, nothing: str | None) -> None:
        self.level, self.nothing = level, nothing

    async def run(self, run: Run, keys: list[Any]) -> Mapping[Any, str]:
        if not keys:
            return {}
        rows = await self.level.fetch(run, keys, ONE)
        if self.level.one_text is not None:
            said([row[0] for row in rows])
            return {row[-1]: row[0] for row in rows}
        (texts,) = await self.level.texts(run, rows)
        return {row[-1]: text for row, text in zip(rows, texts, strict=True)}


class Counted:
    """How many children each parent has."""

    nothing = "0"

    def __init__(self, read: Count[Any]) -> None:
        self.read = read

    async def run(self, run: Run, keys: list[Any]) -> Mapping[Any, str]:
        if not keys:
            return {}
        run.objects += COUNT * len(keys)
        counts = await count(run.source, self.read, call(keys, ONE, run.scoped), as_text=True)
        return {key: str(many) for key, many in counts.items()}


class Batch:
    """A batch function's answers, in one call for all rows."""

    def __init__(self, function: Callable[[Any, list[Any]], object], form: Callable[[Any], object], nothing: str | None) -> None:
        self.function, self.form, self.nothing = function, form, nothing

    async def run(self, run: Run, keys: list[Any]) -> Mapping[Any, str]:
        if not keys:
            return {}
        try:
            answers = await answered(self.function, run.context, keys)
        except Exception as error:
            if unavailable(error) is not None:
                raise
            raise Unusual(Reason.FAILED) from error
        return {key: dumped(self.form(answers[key])) for key in keys}


class Listed(NamedTuple):
    """One parent's page."""

    texts: Sequence[Texts]  # by template
    rows: Sequence[Any]
    more: bool
    page: Page
    total: int


Piece: TypeAlias = str | Callable[[Listed], str]


class Lists:
    """A page for each key. `peeks`: whether there are rows beyond it must be known."""

    nothing = None

    def __init__(self, level: Level, page: Callable[[Run], Page], pieces: Sequence[Piece], *, peeks: bool, counts: bool) -> None:
        self.level, self.page, self.pieces, self.peeks, self.counts = level, page, pieces, peeks, counts
        # Where rows are one text each, and nothing else of them is looked at, PostgreSQL can put them together.
        self.is_plain = not peeks and not counts and len(level.selected) == 1 and level.is_small()

    async def run(self, run: Run, keys: list[Any]) -> Mapping[Any, str]:
        if not keys:
            return {}
        page = self.page(run)
        if self.is_plain and not page.backwards:
            return await self._together(run, keys, page)
        nothing = Listed([()] * len(self.level.templates), (), False, page, 0)
        if not self.counts:
            pages = await self._pages(run, keys, page)
            return {key: self._text(pages.get(key, nothing)) for key in keys}
        pages, totals = await side_by_side([self._pages(run, keys, page), self._totals(run, keys, page)])
        return {key: self._text(pages.get(key, nothing)._replace(total=totals.get(key, 0))) for key in keys}

    async def _together(self, run: Run, keys: list[Any], page: Page) -> Mapping[Any, str]:
        rows = await self.level.fetch(run, keys, page, together=True)
        texts = said([row[0] for row in rows])
        owners = keys if isinstance(self.level.read, Root) else [row[2] for row in rows]
        return {key: self._text(Listed([[text]], (), False, page, 0)) for key, text in zip(owners, texts, strict=True)}

    async def _pages(self, run: Run, keys: list[Any], page: Page) -> dict[Any, Any]:
        if not self.level.selected and not self.peeks:
            return {}
        found = slices(self.level.read, await self.level.fetch(run, keys, page, int(self.peeks)), page)
        texts = await self.level.texts(run, [row for part in found.values() for row in part.rows])
        pages, start = {}, 0
        for key, (rows, more) in found.items():
            part = slice(start, start := start + len(rows))
            pages[key] = Listed([of_template[part] for of_template in texts], rows, more, page, 0)
        return pages

    async def _totals(self, run: Run, keys: list[Any], page: Page) -> dict[Any, Any]:
        run.objects += COUNT * len(keys)
        return await count(run.source, self.level.read, call(keys, page, run.scoped), as_text=True)

    def _text(self, listed: Listed) -> str:
        return "".join([piece if isinstance(piece, str) else piece(listed) for piece in self.pieces])


# ---- pieces of pages


def all_of(template: int) -> Piece:
    return lambda listed: ",".join(listed.texts[template])


def total(listed: Listed) -> str:
    return str(listed.total)


def has_next_page(listed: Listed) -> str:
    return "true" if neighbours(listed.page, listed.more)[0] else "false"


def has_previous_page(listed: Listed) -> str:
    return "true" if neighbours(listed.page, listed.more)[1] else "false"


def cursor_at(read: Listing[Any], at: Sequence[int], row: int) -> Piece:
    """Of the page's first or last row."""

    def piece(listed: Listed) -> str:
        return f'"{cursor(read, [listed.rows[row][i] for i in at])}"' if listed.rows else NULL

    return piece
