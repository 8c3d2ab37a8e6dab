"""What an operator does to accounts, from the command line."""

from __future__ import annotations

from core.settings import Settings
from services import platform
from services.accounts import users


async def rotate_signing_key(settings: Settings, *, at_once: bool) -> None:
    async with platform.opened(settings) as home:
        await home.signing_keys.rotate(at_once=at_once)


async def set_user_disabled(settings: Settings, email: str, *, disabled: bool) -> bool:
    """False when nobody has this address."""
    async with platform.opened(settings) as home:
        return await users.set_disabled(home.sessions, email, disabled=disabled)
