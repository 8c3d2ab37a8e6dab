"""Links by which strangers read a copy of a conversation, as it was when it was shared: what was said, not what it was said of."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, cast
from uuid import UUID

from core import clock, opaque
from core.callers import Actor, Caller
from core.clock import now
from core.database import Pool, transaction
from core.errors import Conflict, Invalid
from core.fields import JSON
from core.reads import global_id
from core.viewers import Viewer
from models import images
from models.accounts import User
from models.conversations import Attachment, Conversation, ConversationShare, Message, MessageRole, attachments
from models.conversations.branches import Stage, branch
from models.images import Content
from models.projects import Permission
from services import audits, projects
from services.accounts.attempts import Attempts, Kind
from services.conversations.keeping import require_kept
from services.images.addresses import Addresses

DAYS_MOST = 365


@dataclass(frozen=True, slots=True)
class Shared:
    """The only time that its address is shown."""

    share: ConversationShare
    url: str


@dataclass(frozen=True, slots=True)
class SharedMessage:
    role: MessageRole
    text: str
    model_name: str
    images: list[SharedImage] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class SharedImage:
    """The address is good for some minutes, and while the link is; it shows nothing once the image is deleted."""

    name: str
    media_type: str
    width: int
    height: int
    url: str


@dataclass(frozen=True, slots=True)
class SharedConversation:
    title: str
    messages: list[SharedMessage]
    shared_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Shares:
    pool: Pool
    site: str
    attempts: Attempts
    addresses: Addresses

    async def make(self, conversation: Conversation, days: int, by: Actor) -> Shared:
        """Of the branch that is shown, with its images, without other sources, what tools were told and what they answered. Raises Invalid and Conflict."""
        if not 1 <= days <= DAYS_MOST:
            raise Invalid.field("days", "OUT_OF_RANGE", f"1 to {DAYS_MOST}.")
        require_kept(conversation)
        if conversation.active_message_id is None:
            raise Conflict("There is nothing in it yet.")
        if not (await Message.get(id=conversation.active_message_id)).status.is_final:
            raise Conflict("An answer is not finished yet. Wait for its end, or stop it.")
        stages = await branch(self.pool, conversation.active_message_id)
        sent = await attachments.by_message([stage.id for stage in stages])
        token, snapshot = opaque.new(), _snapshot(conversation, stages, sent)
        async with transaction():
            share = await ConversationShare.create(
                conversation_id=conversation.id,
                project_id=conversation.project_id,
                user_id=conversation.user_id,
                token_hash=opaque.digest(token),
                snapshot=snapshot,
                expires_at=now() + timedelta(days=days),
            )
            after = {"expiresAt": clock.stamp(share.expires_at), "messages": len(stages)}
            await audits.note("conversation.shared", by, share, project_id=conversation.project_id, after=cast("JSON", after))
        return Shared(share, f"{self.site}/shared#token={token}")

    async def revoke(self, share: ConversationShare, by: Actor) -> ConversationShare:
        """Once; from then on the link is as if it had never been. Whoever sees it may: its maker, and who administers the project."""
        async with transaction():
            if await ConversationShare.filter(id=share.id, revoked_at=None).update(revoked_at=now(), snapshot=None):
                before: JSON = {"userId": global_id(User, share.user_id)}
                await audits.note("conversation.share_revoked", by, share, project_id=share.project_id, before=before)
        await share.refresh_from_db()
        return share

    async def read(self, token: str, caller: Caller) -> SharedConversation | None:
        """None, the same for a token that never was, has expired, was revoked, whose conversation or project is deleted, or whose conversation's
        owner may not share any more. Raises RateLimited."""
        await self.attempts.allow(Kind.TOKEN, None, caller)
        share = await _good(token_hash=opaque.digest(token))
        if share is None:
            return None
        messages = [
            SharedMessage(MessageRole(one["role"]), one["text"], one["model"], self._images(share, one.get("images", [])))
            for one in share.snapshot["messages"]
        ]
        return SharedConversation(share.snapshot["title"], messages, share.created_at, share.expires_at)

    async def image(self, share_id: UUID, image_id: UUID) -> Content | None:
        """For whoever has an address that `read` has given. None as it."""
        share = await _good(id=share_id)
        if share is None or str(image_id) not in {image["id"] for one in share.snapshot["messages"] for image in one.get("images", [])}:
            return None
        return await images.content(self.pool, image_id)

    def _images(self, share: ConversationShare, told: list[dict[str, Any]]) -> list[SharedImage]:
        return [
            SharedImage(
                one["name"],
                one["mediaType"],
                one["width"],
                one["height"],
                self.site + self.addresses.signed(f"/shared/{share.id}/images/{one['id']}"),
            )
            for one in told
        ]


async def _good(**by: str | UUID) -> ConversationShare | None:
    """With its conversation. None for one that is over, or whose owner may not share any more: nobody else could revoke it."""
    good = ConversationShare.filter(
        **by, revoked_at=None, expires_at__gt=now(), conversation__deleted_at=None, conversation__project__deleted_at=None
    )
    share = await good.prefetch_related("conversation").first()
    return share if share is not None and await _may_share(share.conversation) else None


async def _may_share(conversation: Conversation) -> bool:
    """Whether its owner may."""
    owner = Viewer(conversation.user_id)
    is_able = await User.filter(id=owner.user_id, is_disabled=False).exists()
    return is_able and await projects.may(conversation.project_id, Permission.EDIT, owner)


def _snapshot(conversation: Conversation, stages: list[Stage], sent: dict[UUID, list[Attachment]]) -> JSON:
    messages: list[JSON] = [
        {
            "role": one.role,
            "text": one.text,
            "model": one.model_name,
            "images": [_told(image) for image in sent.get(one.id, []) if image.image_id],
        }
        for one in stages
    ]
    return {"title": conversation.title, "messages": messages}


def _told(sent: Attachment) -> JSON:
    return {"id": str(sent.image_id), "name": sent.name, "mediaType": sent.media_type, "width": sent.width, "height": sent.height}
