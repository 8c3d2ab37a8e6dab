"""How often whoever holds a session or a password may try to prove the rest."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from core.errors import RateLimited
from models.factors import ProofTries

MOST, WINDOW = 5, timedelta(minutes=15)


async def take(user_id: UUID) -> None:
    """Before a code or a password is looked at, so that parallel ones count. Raises RateLimited."""
    if not await ProofTries.take(user_id, MOST, WINDOW):
        raise RateLimited("There were too many wrong codes or passwords: wait a while.", retry_after_seconds=int(WINDOW.total_seconds()))


async def forget(user_id: UUID) -> None:
    """After a right one."""
    await ProofTries.forget(user_id)
