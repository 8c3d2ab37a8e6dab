"""The authenticator of an account, and the codes that stand in for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import segno

from core import opaque
from core.callers import Actor
from core.clock import now, stamp
from core.database import transaction
from core.errors import Conflict, Invalid
from core.sealing import Sealing
from core.viewers import Viewer
from models.accounts import Session, User
from models.factors import RecoveryCode, TwoFactor
from models.letters import LetterKind
from services import audits
from services.accounts import passwords, proofs
from services.accounts.attempts import Attempts, Kind
from services.accounts.factors import codes
from services.letters import Letters

ISSUER = "Assistant platform"  # what authenticators show
PENDING = timedelta(minutes=15)  # for how long what was begun can be confirmed


@dataclass(frozen=True, slots=True)
class TotpSetup:
    """What an authenticator is to learn, shown once."""

    secret: str
    uri: str
    qr_svg: str


@dataclass(frozen=True, slots=True)
class RecoveryCodes:
    """Shown once."""

    codes: list[str]


@dataclass(frozen=True, slots=True)
class TwoFactorOff:
    disabled_at: datetime


@dataclass(frozen=True, slots=True)
class Totps:
    sealing: Sealing
    letters: Letters
    attempts: Attempts

    async def begin(self, viewer: Viewer) -> TotpSetup:
        """A new secret, in place of one that was not confirmed. Raises ProofRequired, and Conflict when two-factor is on."""
        await proofs.require(viewer)
        secret = codes.new_secret()
        async with transaction():
            user = await _locked(viewer.user_id)
            known = await TwoFactor.get_or_none(user_id=user.id)
            if known is not None and known.confirmed_at is not None:
                raise Conflict("Two-factor is on already: turn it off first.")
            pending = {"secret": self.sealing.seal(secret), "created_at": now()}
            await TwoFactor.update_or_create(pending, user_id=user.id)
        uri = codes.uri(secret, user.email, ISSUER)
        return TotpSetup(secret, uri, segno.make(uri, error="m").svg_inline(scale=4))

    async def confirm(self, code: str, by: Actor) -> RecoveryCodes:
        """Turns it on, and ends all other sessions: they have shown no second factor (ASVS 5.0, V7.4.3).

        Raises Invalid for a wrong code, RateLimited, and Conflict when there is nothing to confirm (any more).
        """
        viewer = by.signed_in
        row = await TwoFactor.get_or_none(user_id=viewer.user_id, confirmed_at=None, created_at__gt=now() - PENDING)
        if row is None:
            raise Conflict("There is nothing to confirm: begin anew.")
        await self.attempts.allow(Kind.CODE, str(viewer.user_id), by.caller)
        digits = codes.digits(code)
        step = None if digits is None else codes.step_of(self.sealing.open(row.secret), digits, now())
        if step is None:
            raise wrong_code()
        async with transaction():
            await _locked(viewer.user_id)  # a sign-in under way comes before it, or sees it
            if not await row.confirm(step):
                raise Conflict("There is nothing to confirm: begin anew.")
            made = await self._recovery_codes(row)
            await Session.end_of(viewer.user_id, but=viewer.session_id)
            await audits.note("two_factor.enabled", by, row)
        await self.attempts.succeeded(Kind.CODE, str(viewer.user_id))
        return made

    async def disable(self, password: str | None, code: str, by: Actor, *, ends_others: bool = False) -> TwoFactorOff:
        """Needs the password, of an account that has one, and a code; `ends_others` are the other sessions.

        Raises Conflict when it is off, Invalid for whichever is wrong, RateLimited, and ProofRequired of an account without a password.
        """
        viewer = by.signed_in
        row, user = await self._on(viewer.user_id), await User.get(id=viewer.user_id)
        if not user.password_hash:
            await proofs.require(viewer)
        else:
            await self.attempts.allow(Kind.PASSWORD, user.email, by.caller)
            if not await passwords.verify(password or "", user.password_hash):
                raise Invalid.field("password", "WRONG", "The password is wrong.")
            await self.attempts.succeeded(Kind.PASSWORD, user.email)
        await self.attempts.allow(Kind.CODE, str(user.id), by.caller)
        if not await self.accept(row, code):
            raise wrong_code()
        async with transaction():
            await RecoveryCode.filter(two_factor_id=row.id).delete()
            await row.delete()
            if ends_others:
                await Session.end_of(viewer.user_id, but=viewer.session_id)
            await audits.note("two_factor.disabled", by, row)
            await self.letters.post(LetterKind.TWO_FACTOR_OFF, user.email, told(user, by))
        await self.attempts.succeeded(Kind.CODE, str(user.id))
        return TwoFactorOff(now())

    async def renew_recovery_codes(self, by: Actor) -> RecoveryCodes:
        """Ten new ones; no older one counts any more. Raises ProofRequired, and Conflict when two-factor is off."""
        viewer = by.signed_in
        await proofs.require(viewer)
        async with transaction():
            await _locked(viewer.user_id)
            row = await self._on(viewer.user_id)
            await RecoveryCode.filter(two_factor_id=row.id).delete()
            await audits.note("recovery_codes.renewed", by, row)
            return await self._recovery_codes(row)

    async def of(self, user_id: UUID) -> TwoFactor | None:
        """None while it is off."""
        return await TwoFactor.get_or_none(user_id=user_id, confirmed_at__isnull=False)

    async def accept(self, row: TwoFactor, code: str) -> bool:
        """Whether this code, of the authenticator or for recovery, was good until now: each is good once."""
        return await self.accept_digits(row, code) or await RecoveryCode.spend(row, opaque.digest(codes.bare(code)))

    async def accept_digits(self, row: TwoFactor, code: str) -> bool:
        """As `accept`, of the authenticator alone."""
        digits = codes.digits(code)
        step = None if digits is None else codes.step_of(self.sealing.open(row.secret), digits, now())
        return step is not None and await row.spend(step)

    async def _on(self, user_id: UUID) -> TwoFactor:
        row = await self.of(user_id)
        if row is None:
            raise Conflict("Two-factor is off.")
        return row

    async def _recovery_codes(self, row: TwoFactor) -> RecoveryCodes:
        made = codes.new_recovery_codes()
        await RecoveryCode.bulk_create([RecoveryCode(two_factor_id=row.id, code_hash=opaque.digest(codes.bare(code))) for code in made])
        return RecoveryCodes(made)


async def _locked(user_id: UUID) -> User:
    """Changes of one account's factors wait for each other."""
    return await User.filter(id=user_id).select_for_update().get()


def wrong_code() -> Invalid:
    return Invalid.field("code", "WRONG", "The code is wrong, or was used before.")


def told(user: User, by: Actor, **more: str) -> dict[str, str]:
    """What a letter says about a change."""
    return {"name": user.name, "at": stamp(now()), "address": by.caller.address, "agent": by.caller.agent, **more}
