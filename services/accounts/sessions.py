"""Registering, signing in, renewing and ending sessions."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from time import monotonic
from uuid import UUID

from core.callers import Caller
from core.clock import now
from core.database import Leases, transaction
from core.errors import Unauthenticated
from core.fields import JSON
from core.viewers import Viewer
from models import accounts as rows
from models.accounts import RefreshToken, Session, User
from services.accounts import tokens
from services.accounts.credentials import Credentials
from services.accounts.factors import Challenged, Factors
from services.accounts.tokens import AccessTokens, RefreshTokens

USUAL_CHARACTERS = 1000  # of an Authorization header: ours have a third of that
SAME_MOMENT = timedelta(seconds=10)
NOWHERE = Caller()


@dataclass(frozen=True, slots=True)
class Opened:
    """A session with its tokens, shown only now."""

    user: User
    access_token: str
    access_token_expires_at: datetime
    refresh_token: str


@dataclass(frozen=True, slots=True)
class SignedOut:
    ended_at: datetime


@dataclass(slots=True)
class Sessions:
    credentials: Credentials
    factors: Factors
    access: AccessTokens
    renewal: RefreshTokens
    refresh_days: int
    reads: Leases
    recheck_seconds: float
    _standing: OrderedDict[UUID, float] = field(default_factory=OrderedDict)
    _heard: dict[str, tuple[Viewer, float]] = field(default_factory=dict)  # by the header: who it is, and until when that is known

    async def register(self, email: str, password: str, name: str, caller: Caller = NOWHERE) -> Opened:
        """Raises what `Credentials.register` does."""
        return await self._open(await self.credentials.register(email, password, name, caller))

    async def sign_in(self, email: str, password: str, caller: Caller = NOWHERE) -> Opened | Challenged:
        """Raises what `Credentials.check` does."""
        return await self.admit(await self.credentials.check(email, password, caller))

    async def admit(self, user: User) -> Opened | Challenged:
        """After any first factor: a session, or of an account with two-factor on the question for the second, and no token at all."""
        return await self.factors.challenges.begin(user) or await self._open(user)

    async def answer_challenge(self, token: str, code: str | None, passkey: JSON, caller: Caller) -> Opened:
        """Raises as `Challenges.answer` does."""
        return await self._open(await self.factors.challenges.answer(token, code, passkey, caller))

    async def sign_in_with_passkey(self, credential: JSON) -> Opened:
        """Both factors in one: it was had, and its owner was verified. Raises Unauthenticated."""
        return await self._open(await self.factors.passkeys.sign_in(credential))

    async def refresh(self, token: str) -> Opened:
        """Spends the token and issues its successor, both or neither: a session never has two live chains.

        Who comes with a token again within SAME_MOMENT is told the same successor, as long as that is not spent: two tabs, or an answer
        that was lost. Any other use of a spent token ends the session: somebody has a copy (RFC 9700, 4.14.2). Raises Unauthenticated.
        """
        row = await self._refresh_token(token)
        at = now()
        if row is None or row.expires_at <= at or row.session.ended_at is not None or row.session.user.is_disabled:
            raise Unauthenticated("The refresh token is not valid.")
        successor = self.renewal.successor(token)
        async with transaction():
            if await row.spend(at):
                await RefreshToken.create(
                    session_id=row.session_id, token_hash=tokens.hash_refresh_token(successor), expires_at=row.expires_at
                )
                return self._opened(row.session, successor)
        again, child = await self._refresh_token(token), await self._refresh_token(successor)
        if again is None or again.spent_at is None or again.spent_at < at - SAME_MOMENT or child is None or child.spent_at is not None:
            await row.session.end()
            self._forget(row.session_id)
            raise Unauthenticated("The refresh token was used before; its session has been ended.")
        return self._opened(row.session, successor)

    async def _refresh_token(self, token: str) -> RefreshToken | None:
        return await RefreshToken.get_or_none(token_hash=tokens.hash_refresh_token(token)).select_related("session__user")

    async def sign_out(self, viewer: Viewer) -> SignedOut:
        ended = SignedOut(now())
        await Session.filter(id=viewer.session_id, ended_at=None).update(ended_at=ended.ended_at)
        self._forget(viewer.session_id)
        return ended

    def _forget(self, session_id: UUID) -> None:
        """Here it has ended at once; other processes notice within `recheck_seconds`."""
        self._standing.pop(session_id, None)
        self._heard = {header: heard for header, heard in self._heard.items() if heard[0].session_id != session_id}

    async def viewer(self, authorization: str | None) -> Viewer | None:
        """Whom an Authorization header speaks for; None without one.

        Raises Unauthenticated. An ended session or a disabled user is noticed within half of `recheck_seconds`, so that somebody who
        looks each other half notices within the whole.
        """
        if authorization is None:
            return None
        heard = self._heard.get(authorization)
        if heard is not None and monotonic() < heard[1]:
            return heard[0]
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise Unauthenticated("Expected Authorization: Bearer <access token>.")
        viewer = self.access.viewer(token.strip())
        await self.check(viewer)
        left = self.recheck_seconds / 2 if viewer.expires_at is None else (viewer.expires_at - now()).total_seconds()
        if len(self._heard) >= tokens.REMEMBER:
            self._heard.clear()
        if len(authorization) <= USUAL_CHARACTERS:
            self._heard[authorization] = viewer, min(self._standing[viewer.session_id] + self.recheck_seconds / 2, monotonic() + left)
        return viewer

    async def check(self, viewer: Viewer) -> None:
        """Raises Unauthenticated when the session has ended, or its user was disabled."""
        checked = self._standing.get(viewer.session_id)
        if checked is not None and monotonic() - checked < self.recheck_seconds / 2:
            return
        if not await self.reads.fetch(rows.STANDING, viewer.session_id, viewer.user_id):
            self._standing.pop(viewer.session_id, None)
            raise Unauthenticated("This session has ended.")
        self._standing[viewer.session_id] = monotonic()
        if len(self._standing) > tokens.REMEMBER:
            self._standing.popitem(last=False)

    async def _open(self, user: User) -> Opened:
        """The chain ends when its first token does: renewing does not make a session eternal (ASVS V7.1.2)."""
        first, ends = tokens.new_refresh_token(), now() + timedelta(days=self.refresh_days)
        async with transaction():
            session = await Session.create(user=user)
            await RefreshToken.create(session_id=session.id, token_hash=tokens.hash_refresh_token(first), expires_at=ends)
        return self._opened(session, first)

    def _opened(self, session: Session, refresh_token: str) -> Opened:
        access, ends = self.access.issue(session.user_id, session.id)
        return Opened(session.user, access, ends, refresh_token)
