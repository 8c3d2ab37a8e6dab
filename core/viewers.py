"""Who is asking. Every scope (`Model.visible_to`) takes one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, NamedTuple
from uuid import UUID

NOBODY = UUID(int=0)
FIRST, LAST = UUID(int=0), UUID(int=2**128 - 1)


class KeyOf(NamedTuple):
    """An API key, and what it is for."""

    id: UUID
    project_id: UUID
    scope: str  # a permission in that project, with those before it
    administers: bool  # whether that is all of them
    tools: frozenset[str] | None = None  # if not None, it is for these tools of `/mcp` and for nothing else


@dataclass(frozen=True, slots=True)
class Viewer:
    """A signed-in person, or an API key, which acts for the person who made it and has nothing to do with their account.

    `PARAMETERS` become SQL parameters of a scope; no other field may change what it selects.
    """

    user_id: UUID  # whose memberships count, and to whom what is done is put down
    session_id: UUID = NOBODY
    expires_at: datetime | None = None
    key: KeyOf | None = None
    PARAMETERS: ClassVar[tuple[str, ...]] = (
        "user_id",
        "person_id",
        "principal_id",
        "administrator_id",
        "first_project_id",
        "last_project_id",
    )

    @property
    def principal_id(self) -> UUID:
        """Who it is: a key is somebody else than who made it. Limits count `user_id`, or keys would be a way past them."""
        return self.user_id if self.key is None else self.key.id

    @property
    def person_id(self) -> UUID:
        """Whose account it is: for what belongs to people alone."""
        return self.user_id if self.key is None else NOBODY

    @property
    def administrator_id(self) -> UUID:
        """Whose role of an administrator counts."""
        return self.user_id if self.key is None or self.key.administers else NOBODY

    @property
    def first_project_id(self) -> UUID:
        """Of a person's projects all are theirs to see, of a key's only the one from here to `last_project_id`."""
        return FIRST if self.key is None else self.key.project_id

    @property
    def last_project_id(self) -> UUID:
        return LAST if self.key is None else self.key.project_id

    @property
    def parameters(self) -> tuple[UUID, ...]:
        """All that a scope can tell viewers apart by."""
        return tuple([getattr(self, name) for name in self.PARAMETERS])
