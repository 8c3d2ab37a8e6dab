"""What accounts leave behind and nobody needs any more."""

from __future__ import annotations

from dataclasses import dataclass

from models import attempts
from models.attempts import Pool
from services.accounts import tickets


@dataclass(frozen=True, slots=True)
class Sweeper:
    """Any number of processes may sweep at once."""

    pool: Pool

    async def sweep(self) -> None:
        await tickets.sweep()
        while await attempts.sweep(self.pool):
            pass
