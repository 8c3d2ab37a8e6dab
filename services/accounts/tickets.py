"""Links that do one thing, once. They are made from `PUBLIC_URL`, never from a Host header, and the token stands behind the `#`: it
reaches no server, so no log and no Referer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from core import opaque
from core.clock import now
from core.errors import Invalid
from models.tickets import Ticket, TicketPurpose

LIFETIMES = {
    TicketPurpose.VERIFY_ADDRESS: timedelta(hours=24),
    TicketPurpose.RESET_PASSWORD: timedelta(minutes=30),
    TicketPurpose.CHANGE_ADDRESS: timedelta(hours=24),
    TicketPurpose.RESTORE_ADDRESS: timedelta(days=7),
}


@dataclass(frozen=True, slots=True)
class Tickets:
    site: str

    async def issue(self, user_id: UUID, purpose: TicketPurpose, address: str) -> str:
        """The link, which is known to nobody else."""
        token = opaque.new()
        expires = now() + LIFETIMES[purpose]
        await Ticket.create(user_id=user_id, purpose=purpose, address=address, token_hash=opaque.digest(token), expires_at=expires)
        return f"{self.site}/account/{page(purpose)}#token={token}"

    async def find(self, purpose: TicketPurpose, token: str) -> Ticket:
        """One that can be spent, with its user. Raises Invalid."""
        found = Ticket.filter(token_hash=opaque.digest(token), purpose=purpose, spent_at=None, expires_at__gt=now())
        if (ticket := await found.select_related("user").first()) is None:
            raise self.not_good()
        return ticket

    async def spend(self, purpose: TicketPurpose, token: str) -> Ticket:
        """As `find`, for exactly one of any number at the same time; in the transaction of what it is spent on."""
        ticket = await self.find(purpose, token)
        if not await ticket.spend(now()):
            raise self.not_good()
        return ticket

    async def void(self, user_id: UUID, *purposes: TicketPurpose) -> None:
        await Ticket.filter(user_id=user_id, purpose__in=purposes, spent_at=None).update(spent_at=now())

    def not_good(self) -> Invalid:
        return Invalid.field("token", "TOKEN", "This link was used already, is too old, or is not whole. Ask for a new one.")


def page(purpose: TicketPurpose) -> str:
    """As in the address of the page that spends it."""
    return purpose.lower().replace("_", "-")


async def sweep() -> None:
    """Forgets what can be spent no longer."""
    await Ticket.filter(expires_at__lt=now() - timedelta(days=1)).delete()
