"""Whether whoever asks still may: with each request, on each open socket, for each stream."""

from __future__ import annotations

from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from time import monotonic
from uuid import UUID

from core.clock import now
from core.database import BUSY, LOST, Leases
from core.errors import Unauthenticated
from core.viewers import Viewer
from models import accounts as rows
from models.accounts import Session
from services.accounts import api_keys, tokens
from services.accounts.tokens import AccessTokens

USUAL_CHARACTERS = 1000  # of an Authorization header: ours have half of that
SEEN = timedelta(minutes=5)  # how exactly it is known when a session was last seen


@dataclass(slots=True)
class Standing:
    access: AccessTokens
    reads: Leases
    recheck_seconds: float
    _sessions: OrderedDict[UUID, float] = field(default_factory=OrderedDict)  # and when each stood, by the monotonic clock
    _heard: dict[str, tuple[Viewer, float]] = field(default_factory=dict)  # by the header: who it is, and until when that is known

    async def viewer(self, authorization: str | None) -> Viewer | None:
        """Whom an Authorization header speaks for; None without one.

        Raises Unauthenticated. An ended session, a revoked key or a disabled user is noticed within half of `recheck_seconds`, so that
        somebody who looks each other half notices within the whole.
        """
        if authorization is None:
            return None
        heard = self._heard.get(authorization)
        if heard is not None and monotonic() < heard[1]:
            return heard[0]
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise Unauthenticated("Expected Authorization: Bearer <access token>.")
        viewer, until = await self._looked_up(token.strip())
        left = self.recheck_seconds / 2 if viewer.expires_at is None else (viewer.expires_at - now()).total_seconds()
        if len(self._heard) >= tokens.REMEMBER:
            self._heard.clear()
        if len(authorization) <= USUAL_CHARACTERS:
            self._heard[authorization] = viewer, min(until, monotonic() + left)
        return viewer

    async def _looked_up(self, token: str) -> tuple[Viewer, float]:
        """With the moment up to which that holds."""
        if token.startswith(api_keys.PREFIX):
            at = monotonic()
            return await api_keys.viewer(token, self.reads), at + self.recheck_seconds / 2
        viewer = await self.access.viewer(token)
        return viewer, await self._check(viewer) + self.recheck_seconds / 2

    async def _check(self, viewer: Viewer) -> float:
        """When it was last seen that the session has not ended and its user is not disabled. Raises Unauthenticated."""
        checked = self._sessions.get(viewer.session_id)
        if checked is not None and monotonic() - checked < self.recheck_seconds / 2:
            return checked
        checked = monotonic()
        found = await self.reads.fetch(rows.STANDING, viewer.session_id, viewer.user_id)
        if not found:
            self._sessions.pop(viewer.session_id, None)
            raise Unauthenticated("This session has ended.")
        self._sessions[viewer.session_id] = checked
        if len(self._sessions) > tokens.REMEMBER:
            self._sessions.popitem(last=False)
        await _note_sight(viewer.session_id, found[0][0], now())
        return checked

    def forget(self, *session_ids: UUID) -> None:
        """They have ended: here that counts at once, in other processes within `recheck_seconds`."""
        for id in session_ids:
            self._sessions.pop(id, None)
        self._heard = {header: heard for header, heard in self._heard.items() if heard[0].session_id not in session_ids}


async def _note_sight(id: UUID, last: datetime, at: datetime) -> None:
    """Whoever is signed in can read also while the database takes no writes."""
    if last < at - SEEN:
        with suppress(*LOST, *BUSY):
            await Session.filter(id=id).update(last_seen_at=at)
