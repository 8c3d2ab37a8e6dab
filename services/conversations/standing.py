"""Whether whoever asked may still have it answered."""

from __future__ import annotations

from core.clock import now
from core.errors import Denied
from core.viewers import KeyOf, Viewer
from models.accounts import User
from models.api_keys import ApiKey
from models.conversations.answers import Held
from models.projects import Permission, Project
from services import projects


async def viewer(held: Held) -> Viewer:
    """As whom tools are used. Raises Denied."""
    found = Viewer(held.user_id, key=None if held.key_id is None else await _key(held))
    if (
        not await User.filter(id=held.user_id, is_disabled=False).exists()
        or not await Project.visible_to(found).filter(id=held.project_id).exists()
    ):
        raise Denied("Whoever asked is no member of the project any more.")
    await projects.require(held.project_id, Permission.RUN, found)
    return found


async def _key(held: Held) -> KeyOf:
    """Raises Denied."""
    key = await ApiKey.get_or_none(id=held.key_id, user_id=held.user_id, revoked_at=None)
    if key is None or (key.expires_at is not None and key.expires_at <= now()):
        raise Denied("The API key by which it was asked is not valid any more.")
    scope = Permission(key.scope)
    return KeyOf(key.id, key.project_id, scope, scope.includes(Permission.ADMINISTER))
