"""Ways into an account: a password, passkeys, identities elsewhere."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from core.errors import Conflict
from models.accounts import User
from models.factors import Passkey
from models.identities import Identity


async def keep_one(user_id: UUID, without: Passkey | Identity, providers: Collection[str]) -> None:
    """Call it in the transaction that takes one away: those of an account wait for each other. `providers` are those that are set up.

    Raises Conflict when no other way would be left.
    """
    user = await User.filter(id=user_id).select_for_update().get()
    passkeys = Passkey.filter(user_id=user_id).exclude(id=without.id)
    identities = Identity.filter(user_id=user_id, provider__in=list(providers)).exclude(id=without.id)
    if not (user.password_hash or await passkeys.exists() or await identities.exists()):
        raise Conflict("This is the last way into the account: make another one first.")
