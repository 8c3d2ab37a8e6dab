"""Conversations with language models: trees of messages, and what happened while each answer was made."""

from models.conversations.answers import MessageEvent, MessageEventType
from models.conversations.attachments import Attachment
from models.conversations.rows import Conversation, ConversationShare, Message, MessageRole, MessageStatus
from models.conversations.searches import MessageWords
from models.conversations.tools import ToolCall, ToolCallStatus, ToolPermission

__all__ = [
    "Attachment",
    "Conversation",
    "ConversationShare",
    "Message",
    "MessageEvent",
    "MessageEventType",
    "MessageRole",
    "MessageStatus",
    "MessageWords",
    "ToolCall",
    "ToolCallStatus",
    "ToolPermission",
]
