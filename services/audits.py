"""What people did, told once, in the transaction in which it was done."""

from __future__ import annotations

from uuid import UUID

from tortoise.models import Model

from core.callers import Actor
from core.fields import JSON, storable
from models.audits import AuditEntry


async def note(
    action: str, by: Actor, target: Model | None = None, *, project_id: UUID | None = None, before: JSON = None, after: JSON = None
) -> None:
    """Call it inside the transaction of the change. `before` and `after` hold what changed, and never a secret, a hash or a token."""
    viewer, caller = by
    await AuditEntry.create(
        project_id=project_id,
        user_id=None if viewer is None else viewer.user_id,
        session_id=None if viewer is None or viewer.key else viewer.session_id,
        key_id=None if viewer is None or viewer.key is None else viewer.key.id,
        address=storable(caller.address)[:64],
        action=action,
        target_type="" if target is None else type(target).__name__,
        target_id=None if target is None else target.pk,
        before=before,
        after=after,
    )
