"""Rows as PostgreSQL's `unnest` takes them."""

from __future__ import annotations

from collections.abc import Sequence

from asyncpg.protocol import protocol

# Of each value of an array asyncpg asks whether it is an array itself, by abstract classes, in Python: a tenth of what a worker does for a
# run. Classes answer the same of all that is sent as an array. The names are private: a test says when an upgrade has none of them.
ARRAYS: tuple[type, ...] = (list, tuple, set, frozenset, type({}.keys()), type({}.values()))
PRIVATE = ("IterableABC", "SizedABC")
vars(protocol).update(dict.fromkeys(PRIVATE, ARRAYS))


def columns(rows: Sequence[tuple[object, ...]], width: int) -> list[list[object]]:
    """A list per column, also when there are no rows."""
    return [list(column) for column in zip(*rows, strict=True)] if rows else [[] for _ in range(width)]
