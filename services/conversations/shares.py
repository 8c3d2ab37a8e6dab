"""Links by which strangers read a copy of a conversation, as it was when it was shared: what was said, not what it was said of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from core import clock, opaque
from core.callers import Actor, Caller
from core.clock import now
from core.database import Pool, transaction
from core.errors import Conflict, Invalid
from core.fields import JSON
from core.reads import global_id
from core.viewers import Viewer
from models.accounts import User
from models.conversations import Conversation, ConversationShare, Message, MessageRole
from models.conversations.branches import Stage, branch
from models.projects import Permission
from services import audits, projects
from services.accounts.attempts import Attempts, Kind
from services.conversations.keeping import require_kept

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

    async def make(self, conversation: Conversation, days: int, by: Actor) -> Shared:
        """Of the branch that is shown, without what was attached, what tools were told and what they answered. Raises Invalid and Conflict."""
        if not 1 <= days <= DAYS_MOST:
            raise Invalid.field("days", "OUT_OF_RANGE", f"1 to {DAYS_MOST}.")
        require_kept(conversation)
        if conversation.active_message_id is None:
            raise Conflict("There is nothing in it yet.")
        if not (await Message.get(id=conversation.active_message_id)).status.is_final:
            raise Conflict("An answer is not finished yet. Wait for its end, or stop it.")
        stages = await branch(self.pool, conversation.active_message_id)
        token, snapshot = opaque.new(), _snapshot(conversation, stages)
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
        good = ConversationShare.filter(
            token_hash=opaque.digest(token),
            revoked_at=None,
            expires_at__gt=now(),
            conversation__deleted_at=None,
            conversation__project__deleted_at=None,
        )
        share = await good.prefetch_related("conversation").first()
        if share is None or not await _may_share(share.conversation):
            return None
        messages = [SharedMessage(MessageRole(one["role"]), one["text"], one["model"]) for one in share.snapshot["messages"]]
        return SharedConversation(share.snapshot["title"], messages, share.created_at, share.expires_at)


async def _may_share(conversation: Conversation) -> bool:
    """Whether its owner may."""
    owner = Viewer(conversation.user_id)
    is_able = await User.filter(id=owner.user_id, is_disabled=False).exists()
    return is_able and await projects.may(conversation.project_id, Permission.EDIT, owner)


def _snapshot(conversation: Conversation, stages: list[Stage]) -> JSON:
    messages: list[JSON] = [{"role": one.role, "text": one.text, "model": one.model_name} for one in stages]
    return {"title": conversation.title, "messages": messages}
