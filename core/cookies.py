"""A browser's refresh token, out of reach of its scripts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(slots=True)
class Jar:
    """Of one request in cookie mode: the token that came in the cookie, and what the answer shall leave there, and until when."""

    given: str | None
    left: tuple[str, datetime] | None = None

    def keep(self, token: str, until: datetime) -> None:
        self.left = token, until

    def clear(self) -> None:
        self.left = "", datetime.fromtimestamp(0, UTC)
