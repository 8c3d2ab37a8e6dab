"""Whether an index serves a declared read. For any schema: `faults(connection, [d.read for d in declared_reads(schema)])`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import UUID

import asyncpg
import orjson
from tortoise.fields import CharField, DatetimeField, UUIDField

from core.reads import (
    PARENT,
    Call,
    Count,
    First,
    Folded,
    Form,
    Inherits,
    Listing,
    Many,
    One,
    Page,
    Read,
    Shown,
    Text,
    call,
    compose,
    count_statement,
    statement,
)
from core.viewers import NOBODY, Viewer
from models.accounts import User
from models.projects import Project

if TYPE_CHECKING:
    from asyncpg.pool import PoolConnectionProxy

# What is switched off is still used where there is no other way, so seeing it means that there is none, on empty tables too.
WITHOUT = ("enable_sort", "enable_incremental_sort", "enable_seqscan", "enable_bitmapscan")
ORDERED = {"Index Scan", "Index Only Scan"}
SOMEBODY = UUID(int=1)

Connection: TypeAlias = "PoolConnectionProxy[Any]"


async def faults(pool: asyncpg.Pool[Any], reads: Iterable[Read[Any]]) -> list[str]:
    """A line for each read that would sort, or would walk past rows of other parents."""
    found = []
    async with pool.acquire() as connection, connection.transaction():
        for setting in WITHOUT:
            await connection.execute(f"set local {setting} = off")
        for read in reads:
            name = f"{type(read).__name__} of {read.model.__name__} {getattr(read, 'by', '')} {getattr(read, 'order', '')}"
            found += [f"{name}: {fault}" for fault in {fault async for fault in _faults(connection, read)}]
    return found


async def _faults(connection: Connection, read: Read[Any]) -> Any:
    if isinstance(read, Listing) and not await _is_unique(connection, read):
        yield "no unique index makes this order total"
    for sql, arguments in _texts(read):
        plan = orjson.loads(await connection.fetchval(f"explain (format json) {sql}", *arguments))[0]["Plan"]
        nodes = list(_nodes(plan))
        if any("Sort" in node["Node Type"] for node in nodes):
            yield "sorts"
        table = read.model._meta.db_table
        (scan,) = [node for node in nodes if node.get("Alias") == table]
        if scan["Node Type"] not in ORDERED:
            yield f"reads by {scan['Node Type']}"
        key = getattr(read, "by", None) if isinstance(read, Many | Count) else None if isinstance(read, Listing) else read.pk
        if key and f"{key} = " not in scan.get("Index Cond", ""):
            yield f"does not look {key} up in an index"


def _texts(read: Read[Any]) -> Iterator[tuple[str, list[Any]]]:
    if isinstance(read, One | First) and isinstance(read.visible, Inherits):
        parent = Project if read.model is User else User
        whole = compose(One(parent, by="id", visible=PARENT), [Text((Folded(read, "id", _shown(read), "null"),))], Page(1).shape)
        yield whole.sql, whole.arguments(_call(Page(1)))
    if isinstance(read, Count):
        text = count_statement(read, ())
        yield text.sql, text.arguments(_call(Page(20)))
    elif not isinstance(read, Listing):
        for text in (statement(read, read.columns, *Page(1).shape), compose(read, [_shown(read)], Page(1).shape)):
            yield text.sql, text.arguments(_call(Page(1)))
    else:
        place = tuple([_value(read, name) for name in read.keyset])
        for page in (Page(20), Page(20, True), Page(20, after=place), Page(20, True, before=place)):
            for text in (statement(read, read.columns, *page.shape), compose(read, [_shown(read)], page.shape)):
                yield text.sql, text.arguments(_call(page))
            if not page.backwards:
                together = compose(read, [_shown(read)], page.shape, together=True)
                yield together.sql, together.arguments(_call(page))


def _shown(read: Read[Any]) -> Text:
    return Text(("[", Shown(read.pk, Form.UUID), "]"))


def _call(page: Page) -> Call:
    return call([SOMEBODY, NOBODY], page, Viewer(SOMEBODY), 1)


def _value(read: Listing[Any], name: str) -> Any:
    field = read.model._meta.fields_map[name]
    if isinstance(field, DatetimeField):
        return datetime(2026, 1, 1, tzinfo=UTC)
    return SOMEBODY if isinstance(field, UUIDField) else "a" if isinstance(field, CharField) else 1


def _nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield plan
    for child in plan.get("Plans", ()):
        yield from _nodes(child)


async def _is_unique(connection: Connection, read: Listing[Any]) -> bool:
    rows = await connection.fetch(
        """select array(select attname::text from pg_attribute where attrelid = indrelid and attnum = any(indkey)) as columns
           from pg_index where indrelid = $1::text::regclass and indisunique and indpred is null""",
        read.table,
    )
    known = {*read.keyset, getattr(read, "by", "")}
    return any(known >= set(row["columns"]) for row in rows)
