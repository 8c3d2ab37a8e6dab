"""How many runs workers hold at once, of the whole installation and of a project: what is over the limit is not claimed, and stays where it is
in the queue. A limit is judged from the leases, one claim at a time."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from uuid import UUID

from core.database import READ_SECONDS, Connection

ARE_LIMITED = "select exists (select from projects where concurrency is not null)"

HELD = "held as materialized (select project_id, count(*) as n from runs where lease_until >= now() group by project_id)"

FULL = f"with {HELD} select p.id from held join projects p on p.id = held.project_id where held.n >= p.concurrency"

# Two claims that do not see each other's leases would pass the limit together.
LOCK = "select pg_advisory_xact_lock(hashtextextended('runs/crowds', 0))"

# Where fewest run, the next one runs first.
FITTING = f"""
with {HELD}, wanted as (
    select r.id, w.place, coalesce(held.n, 0) + row_number() over (partition by r.project_id order by w.place) as nth, p.concurrency
    from unnest($1::uuid[]) with ordinality as w(id, place) join runs r on r.id = w.id join projects p on p.id = r.project_id
        left join held on held.project_id = r.project_id
    where r.finished_at is null and (r.lease_until is null or r.lease_until < now())
)
select id from wanted where concurrency is null or nth <= concurrency order by nth, place
limit case when $2::int is not null then greatest($2 - (select coalesce(sum(n), 0) from held), 0) end
"""


async def are_limited(connection: Connection) -> bool:
    """Whether any project has a limit."""
    found: bool = await connection.fetchval(ARE_LIMITED)
    return found


async def full(connection: Connection) -> list[UUID]:
    """The projects of which as many runs are held as may be."""
    return [row[0] for row in await connection.fetch(FULL)]


@asynccontextmanager
async def claiming(pool: Connection) -> AsyncIterator[Connection]:
    """One at a time, of all workers: what is claimed inside is seen by the next."""
    async with pool.acquire(timeout=READ_SECONDS) as connection, connection.transaction():
        await connection.execute(LOCK)
        yield connection


async def fitting(connection: Connection, run_ids: Sequence[UUID], most: int | None) -> list[UUID]:
    """Those of these runs that fit into the limits of their projects, and into `most` of all."""
    return [row[0] for row in await connection.fetch(FITTING, run_ids, most)]
