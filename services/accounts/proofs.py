"""Step-up: what is dangerous needs a recent proof that it is still the same person (ASVS 5.0 V7.5.3)."""

from __future__ import annotations

from datetime import timedelta

from core.clock import now
from core.errors import ProofRequired
from core.viewers import Viewer
from models.accounts import Session

RECENT = timedelta(minutes=10)


async def require(viewer: Viewer) -> None:
    """Raises ProofRequired when the last sign-in or proof of this session is not recent."""
    if not await Session.filter(id=viewer.session_id, user_id=viewer.user_id, ended_at=None, proved_at__gt=now() - RECENT).exists():
        raise ProofRequired("Prove that it is you: sign in again, or prove your identity, and try once more.")
