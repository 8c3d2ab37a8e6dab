"""What an operator may do to people."""

from __future__ import annotations

from core.callers import Actor
from core.database import transaction
from models.accounts import Session, User
from services import audits
from services.accounts.sessions import Sessions

OPERATOR = Actor(None)


async def set_disabled(sessions: Sessions, email: str, *, disabled: bool) -> bool:
    """False when nobody has this address. Who is disabled cannot sign in, has no sessions, and their API keys do nothing; enabled again
    they sign in anew, and their keys work as before."""
    async with transaction():
        user = await User.get_or_none(email=email.strip().lower())
        if user is None:
            return False
        if user.is_disabled != disabled:
            await User.filter(id=user.id).update(is_disabled=disabled)
            await audits.note("user.disabled" if disabled else "user.enabled", OPERATOR, user)
        if disabled:
            await sessions.end(Session.filter(user_id=user.id), OPERATOR)
    return True
