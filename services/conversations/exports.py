"""A conversation to take along."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import cast

import orjson

from core import clock
from core.database import Pool
from core.fields import JSON
from models.conversations import Attachment, Conversation, Message, MessageRole, MessageStatus, attachments
from models.conversations.branches import branch


class ExportFormat(StrEnum):
    MARKDOWN = "MARKDOWN"
    JSON = "JSON"


@dataclass(frozen=True, slots=True)
class ConversationExport:
    content: str
    media_type: str
    file_name: str


async def export(pool: Pool, conversation: Conversation, format: ExportFormat) -> ConversationExport:
    """Markdown has the branch that is shown, to be read; JSON all of them, with what was attached and what tools did."""
    name = f"conversation-{conversation.id}"
    if format is ExportFormat.MARKDOWN:
        return ConversationExport(await _markdown(pool, conversation), "text/markdown", f"{name}.md")
    return ConversationExport(await _json(conversation), "application/json", f"{name}.json")


async def _markdown(pool: Pool, conversation: Conversation) -> str:
    stages = [] if conversation.active_message_id is None else await branch(pool, conversation.active_message_id)
    sent = await attachments.by_message([stage.id for stage in stages])
    blocks = [f"# {' '.join(conversation.title.split()) or 'Conversation'}"]
    for stage in stages:
        is_asked = stage.role is MessageRole.USER
        blocks.append(f"## {'User' if is_asked else f'Assistant ({stage.model_name})' if stage.model_name else 'Assistant'}")
        blocks.append(stage.text)
        attached = cast("list[dict[str, JSON]]", stage.sources or [])
        blocks += [f"- [{source['number']}] {source['type']}: {source['title']}" for source in attached]
        blocks += [f"- Image: {_line(one)}" for one in sent.get(stage.id, [])]
        if stage.status is not MessageStatus.DONE:
            blocks.append(f"*{stage.status}*")
    return "\n\n".join(block for block in blocks if block) + "\n"


def _line(sent: Attachment) -> str:
    """Without what a name could make of a document: breaks of lines."""
    gone = "" if sent.image_id else ", deleted"
    return f"{' '.join(sent.name.split()) or sent.sha256[:16]} ({sent.media_type}, {sent.width} × {sent.height}{gone})"


def _told(sent: Attachment) -> JSON:
    return {
        "id": None if sent.image_id is None else str(sent.image_id),
        "name": sent.name,
        "mediaType": sent.media_type,
        "width": sent.width,
        "height": sent.height,
        "byteSize": sent.byte_size,
        "sha256": sent.sha256,
    }


async def _json(conversation: Conversation) -> str:
    rows = await Message.filter(conversation_id=conversation.id).order_by("created_at", "id")
    sent = await attachments.by_message([row.id for row in rows])
    messages: list[JSON] = [
        {
            "id": str(message.id),
            "parentId": None if message.parent_id is None else str(message.parent_id),
            "role": message.role,
            "status": message.status,
            "text": message.text,
            "parts": message.parts,
            "sources": message.sources,
            "images": [_told(one) for one in sent.get(message.id, [])],
            "citations": message.citations,
            "model": message.model_name or message.model,
            "error": message.error,
            "costMicros": message.cost_micros,
            "createdAt": clock.stamp(message.created_at),
        }
        for message in rows
    ]
    document: JSON = {
        "id": str(conversation.id),
        "title": conversation.title,
        "instructions": conversation.instructions,
        "activeMessageId": None if conversation.active_message_id is None else str(conversation.active_message_id),
        "createdAt": clock.stamp(conversation.created_at),
        "messages": messages,
    }
    return orjson.dumps(document, option=orjson.OPT_INDENT_2).decode()
