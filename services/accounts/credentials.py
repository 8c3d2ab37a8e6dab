"""Passwords: proving who one is by one, changing it, and choosing another one when it is forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tortoise.exceptions import IntegrityError

from core import clock, names
from core.callers import Actor, Caller
from core.clock import now
from core.database import transaction
from core.errors import Conflict, Invalid, Unauthenticated, raise_if_any
from core.viewers import Viewer
from models.accounts import Session, User
from models.letters import LetterKind
from models.tickets import TicketPurpose
from services import audits
from services.accounts import addresses, password_rules, passwords, ways
from services.accounts.addresses import Addresses, Requested
from services.accounts.attempts import Attempts, Kind
from services.accounts.tickets import Tickets
from services.letters import Letters


@dataclass(frozen=True, slots=True)
class PasswordChanged:
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Credentials:
    letters: Letters
    tickets: Tickets
    attempts: Attempts
    addresses: Addresses

    async def register(self, email: str, password: str, name: str, caller: Caller) -> User:
        """Raises Invalid, Conflict when the address has an account, RateLimited, and Unavailable when too many register at once."""
        address, called = addresses.normal(email), name.strip()
        faults = addresses.faults(address)
        faults += password_rules.faults(password, "password", (address, called))
        faults += names.fault("A name", called, "name")
        raise_if_any(faults)
        passwords.require_room()
        await self.attempts.allow(Kind.REGISTER, None, caller)
        if await addresses.is_reserved(address):
            raise addresses.taken()
        hashed = await passwords.hash(password)
        try:
            async with transaction():
                user = await User.create(email=address, password_hash=hashed, name=called)
                await self.addresses.ask(user)
                await audits.note("account.registered", Actor(Viewer(user.id), caller), user)
        except IntegrityError:
            raise addresses.taken() from None
        return user

    async def check(self, email: str, password: str, caller: Caller) -> User:
        """Whose they are. Raises Unauthenticated, the same for an unknown address, a wrong password and a disabled account, RateLimited,
        and Unavailable when too many are checked at once."""
        address = addresses.normal(email)
        user = await User.get_or_none(email=address) if addresses.ADDRESS.fullmatch(address) else None
        if not await self._verify(address, password, user, caller) or user is None or user.is_disabled:
            raise Unauthenticated("The address or the password is wrong.")
        return user

    async def proves(self, user: User, password: str, caller: Caller) -> bool:
        """Whether it is theirs; counted as signing in is. Raises RateLimited, and Unavailable when too many are checked at once."""
        return await self._verify(user.email, password, user, caller)

    async def _verify(self, address: str, password: str, user: User | None, caller: Caller) -> bool:
        passwords.require_room()
        await self.attempts.allow(Kind.PASSWORD, address, caller)
        is_good = await passwords.verify(password, user.password_hash if user else None)
        if is_good:
            await self.attempts.succeeded(Kind.PASSWORD, address)
        return is_good

    async def change(self, old: str, new: str, by: Actor) -> PasswordChanged:
        """Ends all other sessions. Raises Invalid, RateLimited, Unavailable, and Conflict when somebody else changes it in this moment."""
        user = await User.get(id=by.signed_in.user_id)
        raise_if_any(password_rules.faults(new, "newPassword", (user.email, user.name)))
        if not await self.proves(user, old, by.caller):
            raise Invalid.field("oldPassword", "WRONG", "This is not the password of your account.")
        hashed = await passwords.hash(new)
        async with transaction():
            if not await User.filter(id=user.id, password_hash=user.password_hash).update(password_hash=hashed):
                raise Conflict("The password was changed in this moment by somebody else.")
            await Session.filter(id=by.signed_in.session_id).update(proved_at=now())
            return await self._changed(user, by, but=by.signed_in)

    async def ask_reset(self, email: str, caller: Caller) -> Requested:
        """The same for every address, in the same time: whether it has an account is looked at by who sends the letter.

        Raises Invalid for what is no address, and RateLimited.
        """
        address = addresses.normal(email)
        raise_if_any(addresses.faults(address))
        await self.attempts.allow(Kind.LETTER, address, caller)
        await self.letters.post(LetterKind.RESET_PASSWORD, address, {})
        return Requested(now())

    async def reset_letter(self, address: str) -> dict[str, str] | None:
        """What completes the letter when it leaves; None: there is no such account, and no letter."""
        user = await User.get_or_none(email=address, is_disabled=False)
        return None if user is None else {"link": await self.tickets.issue(user.id, TicketPurpose.RESET_PASSWORD, address)}

    async def reset(self, token: str, password: str, caller: Caller) -> PasswordChanged:
        """Ends all sessions, and opens none: who has a second factor is asked for it when signing in. The letter has proved the address; when
        nothing had before, whoever made the account need not have been its owner, and other ways in that they made are gone.

        Raises Invalid, RateLimited and Unavailable.
        """
        await self.attempts.allow(Kind.TOKEN, None, caller)
        user = (await self.tickets.find(TicketPurpose.RESET_PASSWORD, token)).user
        raise_if_any(password_rules.faults(password, "password", (user.email, user.name)))
        hashed = await passwords.hash(password)
        async with transaction():
            ticket = await self.tickets.spend(TicketPurpose.RESET_PASSWORD, token)
            mine = User.filter(id=user.id, email=ticket.address, is_disabled=False)
            if not await mine.update(password_hash=hashed, verified_at=user.verified_at or now()):
                raise self.tickets.not_good()
            by = Actor(Viewer(user.id), caller)
            if user.verified_at is None:
                await ways.remove(user, by)
            changed = await self._changed(user, by)
        await self.attempts.forgive(Kind.PASSWORD, user.email)
        return changed

    async def _changed(self, user: User, by: Actor, but: Viewer | None = None) -> PasswordChanged:
        at = now()
        await Session.end_of(user.id, None if but is None else but.session_id)
        await self.tickets.void(user.id, TicketPurpose.RESET_PASSWORD, TicketPurpose.CHANGE_ADDRESS)
        values = {"at": clock.stamp(at), "link": f"{self.tickets.site}/account/forgot-password"}
        await self.letters.post(LetterKind.PASSWORD_CHANGED, user.email, values)
        await audits.note("password.changed", by, user)
        return PasswordChanged(at)
