"""What a person says when a model wants to use a tool that has effects."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.callers import Actor
from core.clock import now
from core.database import transaction
from core.errors import Conflict
from core.fields import JSON
from models.conversations import Message, MessageStatus, ToolCall, ToolCallStatus, ToolPermission
from services import audits
from services.conversations.asking import Desk


class Consent(StrEnum):
    ONCE = "ONCE"
    ALWAYS = "ALWAYS"
    DENY = "DENY"


@dataclass(frozen=True, slots=True)
class Consents:
    desk: Desk

    async def give(self, call: ToolCall, consent: Consent, by: Actor) -> ToolCall:
        """For good, by one of any number at once. "Always" is of the tool as it was when it was asked for. Raises Conflict."""
        async with transaction():
            # First the message, as its worker does when the answer begins to wait: one of the two sees what the other did.
            message = await Message.select_for_update().get(id=call.message_id)
            status = ToolCallStatus.DENIED if consent is Consent.DENY else ToolCallStatus.ALLOWED
            waiting = ToolCall.filter(message_id=message.id, status=ToolCallStatus.WAITING)
            if message.status.is_final or not await waiting.filter(id=call.id).update(
                status=status, answered_by_id=by.signed_in.user_id, answered_at=now()
            ):
                raise Conflict("This is not asked any more: somebody has answered, or the answer has ended.")
            if consent is Consent.ALWAYS:
                await ToolPermission.update_or_create(
                    {"fingerprint": call.fingerprint, "label": call.label, "created_at": now()},
                    project_id=call.project_id,
                    user_id=by.signed_in.user_id,
                    tool_id=call.tool_id,
                )
            if message.status is MessageStatus.WAITING and not await waiting.exists():
                await Message.filter(id=message.id).update(due_at=now())
            told: JSON = {"consent": consent.value, "tool": call.tool_id, "fingerprint": call.fingerprint}
            await audits.note("tool_call.answered", by, call, project_id=call.project_id, after=told)
        await self.desk.wake()
        await call.refresh_from_db()
        return call


async def revoke(permission: ToolPermission, by: Actor) -> None:
    """They are asked again."""
    async with transaction():
        await permission.delete()
        before: JSON = {"tool": permission.tool_id, "fingerprint": permission.fingerprint}
        await audits.note("tool_permission.revoked", by, permission, project_id=permission.project_id, before=before)
