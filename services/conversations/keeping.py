"""How long conversations are kept, and what their owner does with them as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from core.callers import Actor
from core.clock import now
from core.database import Pool, transaction
from core.errors import Conflict, Invalid
from core.settings import Conversations as Settings
from models.conversations import Conversation, Message, purges
from models.projects import Project
from services import audits, images
from services.conversations.asking import TITLE_MOST

DAYS_MOST = 3650


async def rename(conversation: Conversation, title: str) -> Conversation:
    """Raises Invalid."""
    if not 1 <= len(title.strip()) <= TITLE_MOST:
        raise Invalid.field("title", "LENGTH", f"A title has 1 to {TITLE_MOST} characters.")
    conversation.title = title.strip()
    await conversation.save(update_fields=["title"])
    return conversation


async def show(message: Message) -> Conversation:
    """The branch that ends with this message is shown, and gone on with. Raises Invalid for one that something follows: a branch has one end."""
    if await Message.filter(parent_id=message.id).exists():
        raise Invalid.field("messageId", "NOT_A_LEAF", "Something follows this message. Name the last one of the branch.")
    conversation = await Conversation.get(id=message.conversation_id)
    conversation.active_message_id = message.id
    await conversation.save(update_fields=["active_message_id"])
    return conversation


async def delete(conversation: Conversation) -> None:
    """Nobody sees it from now on; what is being answered in it stops, and a clock takes its rows away."""
    await Conversation.filter(id=conversation.id, deleted_at=None).update(deleted_at=now(), title="")


async def set_days(project: Project, days: int | None, by: Actor) -> Project:
    """After the last message of each conversation; None is for ever. Raises Invalid."""
    if days is not None and not 1 <= days <= DAYS_MOST:
        raise Invalid.field("days", "OUT_OF_RANGE", f"1 to {DAYS_MOST}.")
    before = project.conversation_days
    async with transaction():
        await project.keep_conversations(days)
        await audits.note(
            "project.conversation_retention_set", by, project, project_id=project.id, before={"days": before}, after={"days": days}
        )
    return project


def require_kept(conversation: Conversation) -> None:
    """Raises Conflict."""
    if conversation.is_temporary:
        raise Conflict("A temporary conversation is not shared.")


@dataclass(frozen=True, slots=True)
class Purger:
    """Any number of processes may do it at once."""

    pool: Pool
    settings: Settings

    async def purge(self) -> None:
        await purges.expire(self.pool, self.settings.temporary_hours)
        await images.sweep()
        for statement in purges.SLICES:
            while await purges.trim(self.pool, statement):
                pass
