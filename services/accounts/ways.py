"""Ways into an account: a password, passkeys, identities elsewhere."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from core.callers import Actor
from core.clock import now
from core.errors import Conflict
from models.accounts import User
from models.api_keys import ApiKey
from models.factors import Passkey, TwoFactor
from models.identities import Identity
from services import audits


async def keep_one(user_id: UUID, without: Passkey | Identity, providers: Collection[str]) -> None:
    """Call it in the transaction that takes one away: those of an account wait for each other. `providers` are those that are set up.

    Raises Conflict when no other way would be left.
    """
    user = await User.filter(id=user_id).select_for_update().get()
    passkeys = Passkey.filter(user_id=user_id).exclude(id=without.id)
    identities = Identity.filter(user_id=user_id, provider__in=list(providers)).exclude(id=without.id)
    if not (user.password_hash or await passkeys.exists() or await identities.exists()):
        raise Conflict("This is the last way into the account: make another one first.")


async def remove(user: User, by: Actor, since: datetime | None = None) -> None:
    """In the transaction in which an account comes to its owner: what others may have made, which no new password shuts. With `since` what was
    made from then on, and a second factor too; without it that stays, or whoever can read the letters would be let in without it."""
    made = {"user_id": user.id} if since is None else {"user_id": user.id, "created_at__gte": since}
    removed = {
        "passkeys": await Passkey.filter(**made).delete(),
        "identities": await Identity.filter(**made).delete(),
        "apiKeys": await ApiKey.filter(**made, revoked_at=None).update(revoked_at=now()),
        "twoFactor": 0 if since is None else await TwoFactor.filter(user_id=user.id, confirmed_at__gte=since).delete(),
    }
    if any(removed.values()):
        await audits.note("ways.removed", by, user, after={**removed})
