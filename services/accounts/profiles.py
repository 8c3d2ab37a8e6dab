"""What people say of themselves."""

from __future__ import annotations

from core import names
from core.errors import raise_if_any
from core.viewers import Viewer
from models.accounts import User


async def rename(name: str, viewer: Viewer) -> User:
    """Raises Invalid."""
    called = name.strip()
    raise_if_any(names.fault("A name", called, "name"))
    await User.filter(id=viewer.user_id).update(name=called)
    return await User.get(id=viewer.user_id)
