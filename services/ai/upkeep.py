"""What is over, put away. Any number of processes may do it at once."""

from __future__ import annotations

from dataclasses import dataclass

import structlog

from core.database import Pool
from core.settings import Ai
from models.ai import answers, budgets, calls, losses, semantics

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Upkeep:
    pool: Pool
    settings: Ai

    async def release(self) -> None:
        """Calls of which nobody tells any more are told as interrupted, and new budgets count those that began before them."""
        while count := await losses.tell(self.pool):
            log.warning("calls_interrupted", count=count)
        await budgets.sum_up(self.pool)

    async def forget(self) -> None:
        """Answers that have expired, and receipts that are kept no longer. The ledger stays."""
        while await answers.expire(self.pool):
            pass
        while await semantics.expire(self.pool, self.settings.receipt_days):
            pass
        while await calls.purge(self.pool, self.settings.receipt_days):
            pass
