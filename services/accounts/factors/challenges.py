"""Between a first factor and a session: the question for the second."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from core import opaque
from core.callers import Actor, Caller
from core.clock import now
from core.database import transaction
from core.errors import Invalid, Unauthenticated
from core.fields import JSON
from core.viewers import Viewer
from models.accounts import SignInMethod, User
from models.factors import TwoFactorChallenge
from services import audits
from services.accounts.attempts import Attempts, Kind
from services.accounts.factors import codes
from services.accounts.factors.passkeys import Passkeys
from services.accounts.factors.totps import Totps

LIFETIME = timedelta(minutes=5)
TRIES = 5
_WRONG = "The code or passkey is wrong, or was used before."


class Method(StrEnum):
    TOTP = "TOTP"
    RECOVERY_CODE = "RECOVERY_CODE"
    PASSKEY = "PASSKEY"


@dataclass(frozen=True, slots=True)
class Challenged:
    """A sign-in that waits. The token opens nothing."""

    challenge_token: str
    expires_at: datetime
    methods: list[Method]
    passkey_options: JSON


@dataclass(frozen=True, slots=True)
class Challenges:
    totps: Totps
    passkeys: Passkeys
    attempts: Attempts

    async def begin(self, user: User, method: SignInMethod) -> Challenged | None:
        """None of an account that has two-factor off."""
        if await self.totps.of(user.id) is None:
            return None
        token, ends = opaque.new(), now() + LIFETIME
        await TwoFactorChallenge.sweep()
        row = await TwoFactorChallenge.create(
            user_id=user.id,
            method=method,
            token_hash=opaque.digest(token),
            first_factor=opaque.digest(user.password_hash),
            expires_at=ends,
        )
        asked = await self.passkeys.begin_second_factor(row.id, user.id)
        methods = [Method.TOTP, Method.RECOVERY_CODE, *([Method.PASSKEY] if asked else [])]
        return Challenged(token, ends, methods, None if asked is None else asked.options)

    async def answer(self, token: str, code: str | None, passkey: JSON, caller: Caller) -> tuple[User, SignInMethod]:
        """Who has now signed in, and how it began. A challenge takes five tries and one right answer.

        Raises Invalid, RateLimited, and Unauthenticated: the same for a wrong code and for a challenge that is over.
        """
        if (code is None) == (passkey is None):
            raise Invalid.field("code", "ONE_OF", "Send either `code` or `passkey`.")
        row = await TwoFactorChallenge.get_or_none(token_hash=opaque.digest(token)).select_related("user")
        if row is None or not await row.take(TRIES):
            raise Unauthenticated(_WRONG)
        user = row.user
        two_factor = await self.totps.of(user.id)
        if two_factor is None or user.is_disabled or row.first_factor != opaque.digest(user.password_hash):
            raise Unauthenticated("This sign-in is over: begin anew.")
        if code is None:
            await self.passkeys.second_factor(passkey, row.id, user.id)
        else:
            await self.attempts.allow(Kind.CODE, str(user.id), caller)
            if not await self.totps.accept(two_factor, code):
                raise Unauthenticated(_WRONG)
        async with transaction():
            if not await row.answer():
                raise Unauthenticated(_WRONG)
            if code is not None and codes.digits(code) is None:
                await audits.note("recovery_code.used", Actor(Viewer(user.id), caller), two_factor)
        await self.attempts.succeeded(Kind.CODE, str(user.id))
        return user, row.method
