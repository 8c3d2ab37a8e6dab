"""Whose account it is that a provider vouches for. Never by address alone: addresses change hands, and providers err."""

from __future__ import annotations

from dataclasses import dataclass

from tortoise.exceptions import IntegrityError

from core import names
from core.callers import Actor, Caller
from core.clock import now
from core.database import transaction
from core.errors import Conflict, Denied, Unauthenticated
from core.viewers import Viewer
from models.accounts import Session, User
from models.identities import Identity, OidcFlow
from models.letters import LetterKind
from services import audits
from services.accounts import addresses, proofs, ways
from services.accounts.factors.totps import told
from services.accounts.oidc.flows import Flows
from services.letters import Letters

MOST = 20  # of one account


@dataclass(frozen=True, slots=True)
class IdentityUnlinked:
    provider: str


@dataclass(frozen=True, slots=True)
class Identities:
    flows: Flows
    letters: Letters

    async def sign_in(self, code: str, secret: str, caller: Caller) -> User:
        """Whose identity it is; whoever is new, with an address that the provider has verified, gets an account.

        Raises Unauthenticated, Denied without such an address, and Conflict when it has an account: that one is linked from the inside.
        """
        flow = await self.flows.journeys.finish(code, secret, Actor(None, caller))
        known = await Identity.get_or_none(issuer=flow.issuer, subject=flow.subject).select_related("user")
        if known is None:
            return await self._join(flow, caller)
        if known.user.is_disabled:
            raise Unauthenticated("This account does not sign in.")
        await Identity.filter(id=known.id).update(last_used_at=now())
        return known.user

    async def _join(self, flow: OidcFlow, caller: Caller) -> User:
        address = addresses.normal(flow.email)
        if not addresses.ADDRESS.fullmatch(address):
            raise Denied("The provider does not say that an e-mail address is yours: an account needs one.")
        taken = Conflict("There is an account with this address: sign in to it as usual, and link this identity there.")
        if await addresses.is_reserved(address):
            raise taken
        try:
            async with transaction():
                user = await User.create(email=address, name=_name(flow.name, address), password_hash="", verified_at=now())
                identity = await _identity(flow, user)
                await audits.note("identity.linked", Actor(Viewer(user.id), caller), identity, after={"provider": flow.provider})
        except IntegrityError:
            raise taken from None
        return user

    async def link(self, code: str, secret: str, by: Actor, *, ends_others: bool = False) -> Identity:
        """`ends_others` are the other sessions. Raises Unauthenticated, and Conflict when it is linked, or the account has too many."""
        viewer = by.signed_in
        flow = await self.flows.journeys.finish(code, secret, by)
        try:
            async with transaction():
                user = await User.filter(id=viewer.user_id).select_for_update().get()
                if await Identity.filter(user_id=user.id).count() >= MOST:
                    raise Conflict(f"An account has at most {MOST} identities.")
                identity = await _identity(flow, user)
                if ends_others:
                    await Session.end_of(user.id, but=viewer.session_id)
                await audits.note("identity.linked", by, identity, after={"provider": flow.provider})
                await self.letters.post(LetterKind.IDENTITY_LINKED, user.email, told(user, by, provider=flow.provider))
        except IntegrityError:
            raise Conflict("This identity is linked to an account already.") from None
        return identity

    async def unlink(self, identity: Identity, by: Actor, *, ends_others: bool = False) -> IdentityUnlinked:
        """`ends_others` are the other sessions. Raises ProofRequired, and Conflict for the last way in."""
        await proofs.require(by.signed_in)
        async with transaction():
            await ways.keep_one(identity.user_id, identity, self.flows.providers)
            await identity.delete()
            if ends_others:
                await Session.end_of(identity.user_id, but=by.signed_in.session_id)
            await audits.note("identity.unlinked", by, identity, before={"provider": identity.provider})
        return IdentityUnlinked(identity.provider)


async def _identity(flow: OidcFlow, user: User) -> Identity:
    return await Identity.create(
        user_id=user.id, provider=flow.provider, issuer=flow.issuer, subject=flow.subject, email=flow.email, last_used_at=now()
    )


def _name(given: str, address: str) -> str:
    """What the provider says if that can be a name here, else the part of the address before the @."""
    name = given.strip()
    return name if names.flaw(name, 1, 100) is None else address.partition("@")[0]
