"""Who is asking. Every scope (`Model.visible_to`) takes one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from uuid import UUID

NOBODY = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Viewer:
    """A signed-in person. `PARAMETERS` become SQL parameters of a scope; no other field may change what it selects."""

    user_id: UUID
    session_id: UUID = NOBODY
    expires_at: datetime | None = None
    PARAMETERS: ClassVar[tuple[str, ...]] = ("user_id",)

    @property
    def parameters(self) -> tuple[UUID, ...]:
        """All that a scope can tell viewers apart by."""
        return tuple([getattr(self, name) for name in self.PARAMETERS])
