"""The wall clock of this process, in UTC. What must be right across processes (leases, wake-ups) uses the database's `now()`."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> datetime:
    return datetime.now(UTC)
