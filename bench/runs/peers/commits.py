"""A limit: how many commits this PostgreSQL does at most, when each connection inserts one row after the other and each row is a commit.

As a program: for `{"connections", "rows"}`, a line on standard input, it answers `{"seconds", "delays"}`: of all, and of each commit.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from time import perf_counter
from typing import Any

import asyncpg
import uvloop

INSERT = "insert into commits (text) values ('a row of about the size that one of pgbench has, who else measures this')"


async def measure(connections: list[asyncpg.Connection[Any]], rows: int) -> list[float]:
    delays = list[float]()

    async def insert(connection: asyncpg.Connection[Any]) -> None:
        statement = await connection.prepare(INSERT)
        for _ in range(rows // len(connections)):
            began = perf_counter()
            await statement.fetch()
            delays.append(perf_counter() - began)

    await asyncio.gather(*map(insert, connections))
    return delays


async def main() -> None:
    for line in iter(sys.stdin.readline, ""):
        asked = json.loads(line)
        connections = [await asyncpg.connect(os.environ["DATABASE_URL"]) for _ in range(asked["connections"])]
        began = perf_counter()
        delays = await measure(connections, asked["rows"])
        print(json.dumps({"seconds": perf_counter() - began, "delays": delays}), flush=True)
        for connection in connections:
            await connection.close()


if __name__ == "__main__":
    uvloop.run(main())
