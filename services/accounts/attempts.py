"""Against guessing: what can be tried is counted before it is looked at, for each account and for each address that tries.

The counts are rows: they hold across processes, without Redis, and for accounts that do not exist. There is no lasting lock: whoever
waits as long as told is let in, and a password that was reset by mail forgives what others did to the account's count.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from core import opaque
from core.callers import Caller
from core.errors import RateLimited
from models import attempts as rows
from models.attempts import Pool, Rule


class Kind(StrEnum):
    """What is tried. Kinds do not count for each other."""

    PASSWORD = "PASSWORD"  # noqa: S105  (a name)
    CODE = "CODE"  # of a second factor
    LETTER = "LETTER"  # that anybody can have sent to an address
    TOKEN = "TOKEN"  # noqa: S105  (from a letter; of an address that tries only: it has 256 bits)
    REGISTER = "REGISTER"  # of an address that tries only


OF_ACCOUNT = {
    Kind.PASSWORD: Rule(5, 12, 15, 60),  # at most 10 in any minute, whatever succeeds; 1 a minute when they fail
    Kind.CODE: Rule(5, 60, 60, 900),
    Kind.LETTER: Rule(3, 300),
}
PACE_OF_CALLER = 3.0


@dataclass(frozen=True, slots=True)
class Attempts:
    pool: Pool
    per_caller: int  # at once; then one each PACE_OF_CALLER seconds

    async def allow(self, kind: Kind, account: str | None, caller: Caller) -> None:
        """Counts one more try. `account` is what the tries are aimed at: an address as `addresses.normal` writes it, an id.

        Raises RateLimited, and then the thing tried must not be looked at.
        """
        if caller.address:
            await self._allow(f"{kind} by {caller.network}", Rule(self.per_caller, PACE_OF_CALLER))
        if account is not None:
            await self._allow(_at(kind, account), OF_ACCOUNT[kind])

    async def succeeded(self, kind: Kind, account: str) -> None:
        """What is tried next waits for the pace only."""
        await rows.succeed(self.pool, opaque.digest(_at(kind, account)))

    async def forgive(self, kind: Kind, account: str) -> None:
        """As if nobody had tried: after a proof that others cannot give."""
        await rows.forget(self.pool, opaque.digest(_at(kind, account)))

    async def _allow(self, of: str, rule: Rule) -> None:
        wait = await rows.attempt(self.pool, opaque.digest(of), rule)
        if wait is not None:
            seconds = max(1, math.ceil(wait))
            raise RateLimited("Too many tries. Wait, then try again.", retry_after_seconds=seconds)


def _at(kind: Kind, account: str) -> str:
    return f"{kind} at {account}"
