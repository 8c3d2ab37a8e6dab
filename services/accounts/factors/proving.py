"""Step-up: proving in a session that it is still the same person. `services/accounts/proofs.py` asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from core.callers import Actor
from core.clock import now
from core.errors import Invalid, Unauthenticated
from core.fields import JSON
from models.accounts import Session, User
from services.accounts import passwords, proofs
from services.accounts.attempts import Attempts, Kind
from services.accounts.factors.passkeys import Passkeys
from services.accounts.factors.totps import Totps, wrong_code


@dataclass(frozen=True, slots=True)
class Proved:
    proved_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Proving:
    totps: Totps
    passkeys: Passkeys
    attempts: Attempts

    async def prove(self, by: Actor, password: str | None, code: str | None, passkey: JSON) -> Proved:
        """By one of the three. With two-factor on a password alone proves nothing: who knows it has not shown the second factor.

        Raises Invalid for what is wrong, Unauthenticated for a passkey that is, RateLimited.
        """
        viewer = by.signed_in
        if sum(given is not None for given in (password, code, passkey)) != 1:
            raise Invalid.field("password", "ONE_OF", "Send one of `password`, `code` and `passkey`.")
        two_factor = await self.totps.of(viewer.user_id)
        if passkey is not None:
            await self.passkeys.prove(passkey, viewer)
        elif password is not None:
            if two_factor is not None:
                raise Invalid.field("password", "NOT_ENOUGH", "Two-factor is on: send a code of the authenticator, or a passkey.")
            user = await User.get(id=viewer.user_id)
            await self.attempts.allow(Kind.PASSWORD, user.email, by.caller)
            if not await passwords.verify(password, user.password_hash):
                raise Invalid.field("password", "WRONG", "The password is wrong.")
            await self.attempts.succeeded(Kind.PASSWORD, user.email)
        else:
            await self.attempts.allow(Kind.CODE, str(viewer.user_id), by.caller)
            if two_factor is None or not await self.totps.accept_digits(two_factor, code or ""):
                raise wrong_code()
            await self.attempts.succeeded(Kind.CODE, str(viewer.user_id))
        at = now()
        if not await Session.filter(id=viewer.session_id, user_id=viewer.user_id, ended_at=None).update(proved_at=at):
            raise Unauthenticated("This session has ended.")
        return Proved(at, at + proofs.RECENT)
