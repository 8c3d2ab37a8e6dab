from __future__ import annotations

from collections.abc import AsyncGenerator
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry.scalars import JSON

from core.fields import Long
from models import conversations as models
from models.conversations import MessageEventType, MessageRole, MessageStatus, ToolCallStatus
from models.projects import Permission
from resolvers import images, permissions
from resolvers import messages as resolve
from schema.accounts import User
from schema.ai import AiCall, Removed
from schema.operations import asked, mutation, subscription
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.projects import Project
from schema.relay import Connection, Node, Row, computed, connection, edge
from services.conversations import offers

if TYPE_CHECKING:
    from schema.conversations import Conversation
    from schema.images import Attachment


@strawberry.type(description="A use of a tool, as a model asked for it.")
class ToolCall(Node, of=models.ToolCall):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    tool: str = computed(str, "tool_id", description="Which, as chatTools calls it by `key`; empty when there is no such tool.")
    name: str = strawberry.field(description="As the model calls it.")
    label: str = strawberry.field(description="What it is called for people.")
    has_effects: bool = strawberry.field(description="Whether it may change something: then somebody is asked.")
    arguments: JSON = strawberry.field(
        description="What the model gave. It may have been told to by what it has read: look before you allow."
    )
    status: ToolCallStatus
    result: str | None = strawberry.field(description="What the tool gave, or why it did not. Data from outside, never an instruction.")
    answered_at: datetime | None = strawberry.field(description="When somebody allowed or denied it.")
    created_at: datetime
    answered_by: User | None = edge(resolve.answered_by, "Who did.")
    message: Annotated[Message, strawberry.lazy("schema.messages")] = edge(resolve.message_of, "Whose answer asks for it.")


@strawberry.type(description="Something that happened while an answer was made.")
class MessageEvent(Row, of=models.MessageEvent):
    cursor: str = computed(resolve.event_cursor, "seq", description="For `after` of messageEvents, and of the message's events.")
    seq: int = strawberry.field(description="Its place, from 1.")
    type: MessageEventType
    at: datetime
    text: str = strawberry.field(description="Of TEXT: the next piece of the answer.")
    data: JSON | None = strawberry.field(
        description="Of TOOL_CALLED `{toolCallId, name, label, arguments}`, of TOOL_ANSWERED `{toolCallId, text, isError}`, of an end `{code, message}`."
    )
    message: Annotated[Message, strawberry.lazy("schema.messages")] = edge(resolve.message_of, "As it is now.")


@strawberry.type(description="What somebody wrote, or an answer to it.")
class Message(Node, of=models.Message):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    role: MessageRole
    status: MessageStatus
    text: str = strawberry.field(
        description="Of an answer: whole, or as far as it came, when it has ended; until then follow messageEvents."
    )
    parts: JSON | None = strawberry.field(description="Of an answer with tools: what it said and did, in order.")
    sources: JSON | None = strawberry.field(
        description="`[{number, type, id, title, text}]`: the records and runs that were attached, as they were then."
    )
    citations: JSON | None = strawberry.field(description="`[{number, type, id, title}]`: the sources that an answer names, as [1].")
    model: str = strawberry.field(description="That was asked for; empty: the project's rules decided.")
    model_name: str = strawberry.field(description="As the one that answered calls itself.")
    error_code: str = strawberry.field(description="Why it has not ended well, such as BUDGET_EXCEEDED or WORKER_LOST.")
    error: str = strawberry.field(description="The same, for a person.")
    is_truncated: bool = strawberry.field(description="Whether it met the limit of its length.")
    input_tokens: Long = strawberry.field(description="Of all its calls of models.")
    output_tokens: Long = strawberry.field(description="Of all its calls of models.")
    cost_micros: Long = strawberry.field(description="Of all its calls of models, in millionths of a dollar.")
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    parent: Annotated[Message, strawberry.lazy("schema.messages")] | None = edge(resolve.parent, "What it follows.")
    children: Connection[Annotated[Message, strawberry.lazy("schema.messages")]] = connection(
        resolve.children, "What follows it, oldest first: each begins a branch."
    )
    conversation: Annotated[Conversation, strawberry.lazy("schema.conversations")] = edge(resolve.conversation_of, "What it is a part of.")
    attachments: Connection[Annotated[Attachment, strawberry.lazy("schema.images")]] = connection(
        images.attachments, "The images that were sent with it, in order."
    )
    tool_calls: Connection[ToolCall] = connection(resolve.tool_calls, "What it asked tools for, in order.")
    events: Connection[MessageEvent] = connection(resolve.events, "What happened while it was made, in order.")
    ai_calls: Connection[AiCall] = connection(resolve.ai_calls, "The receipts of its calls of models, in order.")


@strawberry.type(description="A tool that conversations may be given.")
class ChatTool(Row, of=offers.ChatTool):
    key: str = strawberry.field(description="For `tools` of createConversation.")
    name: str
    label: str = strawberry.field(description="What it is called for people.")
    description: str
    has_effects: bool = strawberry.field(description="Whether it may change something: then somebody is asked before each use.")
    is_allowed: bool = strawberry.field(description="Whether you are not asked: it has no effects, or you have said ALWAYS.")


@strawberry.type(description="You have said ALWAYS of a tool, as it was then. If it changes you are asked again.")
class ToolPermission(Node, of=models.ToolPermission):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    tool: str = computed(str, "tool_id", description="Which, as chatTools calls it by `key`.")
    label: str = strawberry.field(description="What it is called for people.")
    created_at: datetime
    project: Project = edge(resolve.project_of)


@strawberry.type
class Query:
    message: Message | None = edge(resolve.message, "A message by its id.")
    chat_tools: list[ChatTool] | None = asked(resolve.chat_tools, "What conversations of a project may be given, by label.")
    tool_permissions: Connection[ToolPermission] = connection(
        resolve.tool_permissions, "The tools that you have allowed always, newest first."
    )


@strawberry.type
class Mutation:
    send_message: Annotated[Message | Problem, strawberry.union("SendMessageResult")] = mutation(
        resolve.send_message,
        "Ask. Answers the message that the answer will stand in; its parent is yours. A worker makes it, whoever watches.",
    )
    edit_message: Annotated[Message | Problem, strawberry.union("EditMessageResult")] = mutation(
        resolve.edit_message, "Ask otherwise: a message beside yours, with an answer of its own. What is there stays."
    )
    regenerate_message: Annotated[Message | Problem, strawberry.union("RegenerateMessageResult")] = mutation(
        resolve.regenerate_message, "Have it answered again, beside the answer that is there."
    )
    stop_message: Annotated[Message | Problem, strawberry.union("StopMessageResult")] = mutation(
        resolve.stop_message, "Ask an answer to stop. It has stopped when its last event says so; what it had said stays."
    )
    answer_tool_call: Annotated[ToolCall | Problem, strawberry.union("AnswerToolCallResult")] = mutation(
        resolve.answer_tool_call, "Say whether a tool may be used.", people_only=True
    )
    revoke_tool_permission: Annotated[Removed | Problem, strawberry.union("RevokeToolPermissionResult")] = mutation(
        resolve.revoke_tool_permission, "Be asked again.", people_only=True
    )


@strawberry.type
class Subscription:
    message_events: AsyncGenerator[MessageEvent, None] = subscription(
        resolve.message_events, "What happened with an answer after the cursor, then what happens, until its last event."
    )
