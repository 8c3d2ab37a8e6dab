"""The wall clock of this process, in UTC. What must be right across processes (leases, wake-ups) uses the database's `now()`."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> datetime:
    return datetime.now(UTC)


def stamp(moment: datetime) -> str:
    """RFC 3339 with six digits and Z, as clients and expressions see times. The moment is in UTC."""
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")
