"""E-mail addresses: one way of writing each, proving whose they are, and changing them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from tortoise.exceptions import IntegrityError

from core.callers import Actor, Caller
from core.clock import now
from core.database import transaction
from core.errors import Conflict, FieldFault, raise_if_any
from core.viewers import Viewer
from models.accounts import Session, User
from models.letters import LetterKind
from models.tickets import Ticket, TicketPurpose
from services import audits
from services.accounts import proofs, ways
from services.accounts.attempts import Attempts, Kind
from services.accounts.tickets import Tickets
from services.letters import Letters

# The dot-atom of RFC 5322, 3.2.3 and host names of RFC 1123, 2.1, in lower case. What else the RFCs allow no mail server hands out.
_ATOM = r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
ADDRESS = re.compile(rf"(?=[^@]{{1,64}}@)(?=.{{3,254}}\Z){_ATOM}(?:\.{_ATOM})*@{_LABEL}(?:\.{_LABEL})+")


@dataclass(frozen=True, slots=True)
class Confirmed:
    email: str
    confirmed_at: datetime


@dataclass(frozen=True, slots=True)
class Requested:
    requested_at: datetime


def normal(text: str) -> str:
    """As it is kept, whether it is an address or not."""
    return text.strip().lower()


def faults(address: str, at: str = "email") -> list[FieldFault]:
    if ADDRESS.fullmatch(address):
        return []
    return [FieldFault(at, "EMAIL", "This is not an e-mail address (a domain with other letters is written as xn--…).")]


def taken(at: str = "email") -> Conflict:
    message = "There is an account with this address already."
    return Conflict(message, [FieldFault(at, "TAKEN", message)])


async def is_reserved(address: str) -> bool:
    """Whether an account that left this address may still come back to it."""
    return await Ticket.filter(address=address, purpose=TicketPurpose.RESTORE_ADDRESS, spent_at=None, expires_at__gt=now()).exists()


@dataclass(frozen=True, slots=True)
class Addresses:
    letters: Letters
    tickets: Tickets
    attempts: Attempts

    async def ask(self, user: User) -> None:
        """Posts the letter that proves whose the address is; in a transaction."""
        link = await self.tickets.issue(user.id, TicketPurpose.VERIFY_ADDRESS, user.email)
        await self.letters.post(LetterKind.VERIFY_ADDRESS, user.email, {"link": link})

    async def resend(self, by: Actor) -> Requested:
        """Raises Conflict when it is confirmed already, and RateLimited."""
        user = await User.get(id=by.signed_in.user_id)
        if user.verified_at is not None:
            raise Conflict("The address is confirmed already.")
        await self.attempts.allow(Kind.LETTER, user.email, by.caller)
        async with transaction():
            await self.ask(user)
        return Requested(now())

    async def verify(self, token: str, caller: Caller) -> Confirmed:
        """Raises Invalid when the token is not good, and RateLimited."""
        await self.attempts.allow(Kind.TOKEN, None, caller)
        at = now()
        async with transaction():
            ticket = await self.tickets.spend(TicketPurpose.VERIFY_ADDRESS, token)
            # A letter to an address that the account has left proves nothing of the one it has.
            if not await User.filter(id=ticket.user_id, email=ticket.address, is_disabled=False).update(verified_at=at):
                raise self.tickets.not_good()
            await audits.note("address.verified", Actor(Viewer(ticket.user_id), caller), ticket.user)
        return Confirmed(ticket.address, at)

    async def ask_change(self, email: str, by: Actor) -> Requested:
        """The account keeps its address until the new one is confirmed. Raises ProofRequired, Invalid, Conflict and RateLimited."""
        await proofs.require(by.signed_in)
        address = normal(email)
        raise_if_any(faults(address))
        await self.attempts.allow(Kind.LETTER, address, by.caller)
        if await User.exists(email=address) or await is_reserved(address):
            raise taken()
        async with transaction():
            await self.tickets.void(by.signed_in.user_id, TicketPurpose.CHANGE_ADDRESS)
            link = await self.tickets.issue(by.signed_in.user_id, TicketPurpose.CHANGE_ADDRESS, address)
            await self.letters.post(LetterKind.CHANGE_ADDRESS, address, {"link": link})
            await audits.note("address.change_requested", by, await User.get(id=by.signed_in.user_id))
        return Requested(now())

    async def confirm_change(self, token: str, caller: Caller) -> Confirmed:
        """The address that is left is told, and may take it back. Raises Invalid, Conflict and RateLimited."""
        await self.attempts.allow(Kind.TOKEN, None, caller)
        try:
            async with transaction():
                ticket = await self.tickets.spend(TicketPurpose.CHANGE_ADDRESS, token)
                user = await User.select_for_update().get(id=ticket.user_id)
                if user.is_disabled:
                    raise self.tickets.not_good()
                link = await self.tickets.issue(user.id, TicketPurpose.RESTORE_ADDRESS, user.email)
                values = {"link": link, "new": ticket.address}
                await self.letters.post(LetterKind.ADDRESS_CHANGED, user.email, values)
                await self._move(user, ticket.address)
                await audits.note("address.changed", Actor(Viewer(user.id), caller), user)
        except IntegrityError:
            raise taken("token") from None
        return Confirmed(user.email, user.verified_at or now())

    async def undo_change(self, token: str, caller: Caller) -> Confirmed:
        """The address is what it was, nobody is signed in, and the password is none until one is chosen by the link in the next letter:
        whoever changed the address has it. Other ways in that were made since are gone, and so is a second factor. Raises Invalid, Conflict
        and RateLimited."""
        await self.attempts.allow(Kind.TOKEN, None, caller)
        try:
            async with transaction():
                ticket = await self.tickets.spend(TicketPurpose.RESTORE_ADDRESS, token)
                user = await User.select_for_update().get(id=ticket.user_id)
                if user.is_disabled:
                    raise self.tickets.not_good()
                await self._move(user, ticket.address)
                await User.filter(id=user.id).update(password_hash="")
                await Ticket.filter(user_id=user.id, spent_at=None, created_at__gte=ticket.created_at).update(spent_at=now())
                await Session.end_of(user.id)
                await ways.remove(user, by := Actor(Viewer(user.id), caller), since=ticket.created_at)
                await self.letters.post(LetterKind.RESET_PASSWORD, user.email, {})
                await audits.note("address.restored", by, user)
        except IntegrityError:
            raise taken("token") from None
        return Confirmed(user.email, user.verified_at or now())

    async def _move(self, user: User, address: str) -> None:
        """To an address that has just been proved. Raises IntegrityError when another account has it."""
        user.email, user.verified_at = address, now()
        await user.save(update_fields=["email", "verified_at"])
