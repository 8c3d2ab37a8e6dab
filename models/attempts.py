"""How often somebody tried what can be guessed. A row for each account and each address that tries, whether they exist or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tortoise import fields
from tortoise.models import Model


class Attempt(Model):
    key = fields.CharField(max_length=64, primary_key=True)  # SHA-256 in hex of what is tried and by or at whom
    failures = fields.IntField()  # in a row; one that is under way counts
    next_at = fields.DatetimeField()  # the growing delay ends
    paced_at = fields.DatetimeField()  # when the pace will have caught up with all that was let in
    last_at = fields.DatetimeField()

    class Meta:
        table = "attempts"
        indexes = (("last_at",),)


@dataclass(frozen=True, slots=True)
class Rule:
    """`burst` at once, then one each `pace_seconds`; after more than `burst` failures in a row a delay that doubles up to `longest_seconds`."""

    burst: int
    pace_seconds: float
    delay_seconds: float = 0
    longest_seconds: float = 0


FORGET_SECONDS = 3600  # failures in a row are forgotten after so long without any

# The pace is the generic cell rate algorithm (ITU-T I.371): in any minute at most burst + 60 / pace, whatever succeeds in between.
# One statement, so that of any number at the same time no more pass than one after the other.
TRY = f"""
with tried as (
    insert into attempts as a (key, failures, next_at, paced_at, last_at)
    values ($1, 1, clock_timestamp(), clock_timestamp() + $3 * interval '1 second', clock_timestamp())
    on conflict (key) do update set
        failures = case when a.last_at < clock_timestamp() - interval '{FORGET_SECONDS} seconds' then 1 else a.failures + 1 end,
        next_at = clock_timestamp() + case
            when a.last_at < clock_timestamp() - interval '{FORGET_SECONDS} seconds' or a.failures < $2 then 0
            else least($4 * power(2, least(a.failures - $2, 30)), $5)
        end * interval '1 second',
        paced_at = greatest(a.paced_at, clock_timestamp()) + $3 * interval '1 second',
        last_at = clock_timestamp()
    where a.next_at <= clock_timestamp() and a.paced_at <= clock_timestamp() + ($2 - 1) * $3 * interval '1 second'
    returning 1
)
select exists (select from tried) as is_allowed, (
    select extract(epoch from greatest(next_at, paced_at - ($2 - 1) * $3 * interval '1 second') - clock_timestamp())::float8
    from attempts where key = $1
) as wait
"""  # noqa: S608  (our own constant)
SUCCEED = "update attempts set failures = 0, next_at = clock_timestamp() where key = $1"
FORGET = "delete from attempts where key = $1"
SWEPT_MOST = 1000
SWEEP = f"""
delete from attempts where key in (
    select key from attempts where last_at < now() - interval '1 day' order by last_at limit {SWEPT_MOST} for update skip locked
)
"""  # noqa: S608  (our own constant)

Pool = Any  # asyncpg's: its stubs share no type with the proxies


async def attempt(pool: Pool, key: str, rule: Rule) -> float | None:
    """None: go on, it is counted. Otherwise how many seconds there are to wait."""
    row = await pool.fetchrow(TRY, key, rule.burst, rule.pace_seconds, rule.delay_seconds, rule.longest_seconds)
    return None if row["is_allowed"] else row["wait"] or 0.0


async def succeed(pool: Pool, key: str) -> None:
    """The delay goes; the pace stays."""
    await pool.execute(SUCCEED, key)


async def forget(pool: Pool, key: str) -> None:
    await pool.execute(FORGET, key)


async def sweep(pool: Pool) -> bool:
    """Whether there may be more."""
    gone: str = await pool.execute(SWEEP)
    return gone == f"DELETE {SWEPT_MOST}"
