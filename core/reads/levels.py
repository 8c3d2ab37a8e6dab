"""One level of a query: the rows, or the counts, of all parents together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

from core.reads.declarations import Read, Root
from core.reads.pages import Page
from core.reads.statements import Call, Key, count_statement, statement

Row = Any  # what came back for one row, in the order of the columns asked for: an asyncpg.Record


class Fetches(Protocol):
    """Runs one read statement: `core.database.Leases`, or a single connection."""

    async def fetch(self, sql: str, /, *args: Any) -> list[Any]: ...


class Slice(NamedTuple):
    rows: Sequence[Row]
    more: bool  # in the direction of travel; known only when an extra row was asked for


EMPTY = Slice((), False)


async def rows(source: Fetches, read: Read[Any], columns: tuple[str, ...], call: Call) -> list[Row]:
    text = statement(read, columns, *call.page.shape)
    return await source.fetch(text.sql, *text.arguments(call))


def slices(read: Read[Any], found: list[Row], page: Page) -> dict[Key, Slice]:
    """Each parent's rows by its key, in reading order. Parents without rows are absent."""
    groups: dict[Key, list[Row]] = {}
    if isinstance(read, Root):
        groups[None] = found
    else:
        for row in found:
            groups.setdefault(row[-1], []).append(row)
    limit, step = page.limit, -1 if page.backwards else 1
    return {key: Slice(group[:limit][::step], len(group) > limit) for key, group in groups.items()}


async def count(source: Fetches, read: Read[Any], call: Call, as_text: bool = False) -> dict[Key, int]:
    """Parents without rows are absent; the keys of the others come back `as_text`. Cursors do not matter: the whole list is counted."""
    text = count_statement(read, call.page.shape.where, as_text)
    return {row[0]: row[1] for row in await source.fetch(text.sql, *text.arguments(call))}


def neighbours(page: Page, more: bool) -> tuple[bool, bool]:
    """(hasNextPage, hasPreviousPage): looked up in the direction of travel; in the other, there is the cursor's own row."""
    return (page.before is not None, more) if page.backwards else (more, page.after is not None)
