"""What is sent as an array, and that asyncpg asks of its values no more than it must."""

from __future__ import annotations

from collections import deque

import asyncpg
import pytest

from core.arrays import ARRAYS, columns
from core.database import Database
from core.ids import new_id


async def test_asyncpg_knows_arrays_by_their_class_and_takes_all_that_we_send(database: Database) -> None:
    """Of an abstract class a queue is one, too: that it is refused says that asyncpg does not ask abstract classes any more."""
    with pytest.raises(asyncpg.DataError):
        await database.pool.fetchval("select $1::int[]", deque([1]))
    for kind in ARRAYS[:4]:
        assert await database.pool.fetchval("select $1::int[]", kind([1])) == [1]
    for view in ({1: 1}.keys(), {1: 1}.values()):
        assert await database.pool.fetchval("select $1::int[]", view) == [1]
    nested = [["a", None], ["[b", "c"]]
    assert await database.pool.fetchval("select $1::text[]", nested) == nested
    ids = [new_id(), None, new_id()]
    rows = columns([("x", ids[0], b"1"), (None, ids[1], b"2"), ("{z", ids[2], None)], 3)
    found = await database.pool.fetch("select * from unnest($1::text[], $2::uuid[], $3::bytea[])", *rows)
    assert [list(column) for column in zip(*map(tuple, found), strict=True)] == rows
