"""Registering, signing in, renewing and ending sessions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from core import opaque
from core.callers import Actor, Caller
from core.clock import now, stamp
from core.database import transaction
from core.errors import Unauthenticated
from core.fields import JSON, storable
from core.viewers import Viewer
from models.accounts import RefreshToken, Session, SignInMethod, User
from models.letters import LetterKind
from services import audits
from services.accounts.credentials import Credentials
from services.accounts.devices import device_of
from services.accounts.factors import Challenged, Factors
from services.accounts.standing import Standing
from services.accounts.tokens import AccessTokens, RefreshTokens
from services.letters import Letters

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

SAME_MOMENT = timedelta(seconds=10)
NOWHERE = Caller()


@dataclass(frozen=True, slots=True)
class Opened:
    """A session with its tokens, shown only now."""

    user: User
    access_token: str
    access_token_expires_at: datetime
    refresh_token: str
    refresh_token_expires_at: datetime


@dataclass(frozen=True, slots=True)
class SignedOut:
    ended_at: datetime


@dataclass(frozen=True, slots=True)
class Ended:
    count: int


@dataclass(slots=True)
class Sessions:
    credentials: Credentials
    factors: Factors
    access: AccessTokens
    renewal: RefreshTokens
    refresh_days: int
    standing: Standing
    letters: Letters

    async def register(self, email: str, password: str, name: str, caller: Caller = NOWHERE) -> Opened:
        """Raises what `Credentials.register` does."""
        return await self.open(await self.credentials.register(email, password, name, caller), SignInMethod.PASSWORD, caller)

    async def sign_in(self, email: str, password: str, caller: Caller = NOWHERE) -> Opened | Challenged:
        """Raises what `Credentials.check` does."""
        return await self.admit(await self.credentials.check(email, password, caller), SignInMethod.PASSWORD, caller)

    async def admit(self, user: User, method: SignInMethod, caller: Caller) -> Opened | Challenged:
        """After any first factor: a session, or of an account with two-factor on the question for the second, and no token at all."""
        return await self.factors.challenges.begin(user, method) or await self.open(user, method, caller)

    async def answer_challenge(self, token: str, code: str | None, passkey: JSON, caller: Caller) -> Opened:
        """Raises as `Challenges.answer` does."""
        user, method = await self.factors.challenges.answer(token, code, passkey, caller)
        return await self.open(user, method, caller)

    async def sign_in_with_passkey(self, credential: JSON, caller: Caller) -> Opened:
        """Both factors in one: it was had, and its owner was verified. Raises Unauthenticated."""
        return await self.open(await self.factors.passkeys.sign_in(credential), SignInMethod.PASSKEY, caller)

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
            is_first = await row.spend(at)
            if is_first:
                await RefreshToken.create(session_id=row.session_id, token_hash=opaque.digest(successor), expires_at=row.expires_at)
        if is_first:
            return await self._opened(row.session, successor, row.expires_at)
        again, child = await self._refresh_token(token), await self._refresh_token(successor)
        if again is None or again.spent_at is None or again.spent_at < at - SAME_MOMENT or child is None or child.spent_at is not None:
            await self.end(Session.filter(id=row.session_id), Actor(Viewer(row.session.user_id, row.session_id)))
            raise Unauthenticated("The refresh token was used before; its session has been ended.")
        return await self._opened(row.session, successor, row.expires_at)

    async def _refresh_token(self, token: str) -> RefreshToken | None:
        return await RefreshToken.get_or_none(token_hash=opaque.digest(token)).select_related("session__user")

    async def sign_out(self, viewer: Viewer) -> SignedOut:
        await self._end(Session.filter(id=viewer.session_id))
        return SignedOut(now())

    async def end(self, of: QuerySet[Session], by: Actor) -> Ended:
        """Their sockets and streams are closed within `recheck_seconds`."""
        async with transaction():
            ended = await self._end(of)
            for id in ended:
                await audits.note("session.ended", by, after={"id": str(id)})
        return Ended(len(ended))

    async def _end(self, of: QuerySet[Session]) -> list[UUID]:
        ids: list[UUID] = await of.filter(ended_at=None).values_list("id", flat=True)  # type: ignore[assignment]  # flat: no tuples
        await Session.filter(id__in=ids, ended_at=None).update(ended_at=now())
        self.standing.forget(*ids)
        return ids

    async def open(self, user: User, method: SignInMethod, caller: Caller) -> Opened:
        """The chain ends when its first token does: renewing does not make a session eternal (ASVS V7.1.2)."""
        first, ends = opaque.new(), now() + timedelta(days=self.refresh_days)
        device, address = device_of(caller.agent), storable(caller.address)[:64]
        async with transaction():
            await self._tell_if_new(user, device, address)
            session = await Session.create(user=user, method=method, device=device, address=address)
            await RefreshToken.create(session_id=session.id, token_hash=opaque.digest(first), expires_at=ends)
        return await self._opened(session, first, ends)

    async def _tell_if_new(self, user: User, device: str, address: str) -> None:
        """A letter, unless somebody has signed in from there before, or never: that is who has just registered."""
        before = Session.filter(user_id=user.id)
        if await before.exists() and not await before.filter(device=device, address=address).exists():
            told = {
                "name": user.name,
                "device": device or "an unknown device",
                "address": address or "an unknown address",
                "at": stamp(now()),
            }
            await self.letters.post(LetterKind.NEW_SIGN_IN, user.email, told)

    async def _opened(self, session: Session, refresh_token: str, refresh_expires_at: datetime) -> Opened:
        access, ends = await self.access.issue(session.user_id, session.id)
        return Opened(session.user, access, ends, refresh_token, refresh_expires_at)
