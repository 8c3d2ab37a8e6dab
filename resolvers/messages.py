from __future__ import annotations

from collections.abc import AsyncIterable
from typing import Annotated

import strawberry

from core.errors import Invalid
from core.feeds import RowEvents, Story
from core.fields import JSON
from core.reads import PARENT, Find, Many, One, Root, cursor, uncursor
from models.accounts import User
from models.ai import AiCall
from models.conversations import (
    Conversation,
    Message,
    MessageEvent,
    MessageEventType,
    MessageRole,
    MessageStatus,
    ToolCall,
    ToolCallStatus,
    ToolPermission,
    answers,
)
from models.databases import Record
from models.images import Image
from models.projects import Permission, Project
from models.workflows import Run
from resolvers.ai import Removed
from resolvers.context import Info, acting, find, find_all, find_to, signed_in
from services.conversations import consents, offers, sources
from services.conversations.asking import Asked
from services.conversations.consents import Consent
from services.conversations.offers import ChatTool

strawberry.enum(
    MessageStatus,
    description="Where a message stands. QUEUED: a worker will answer. ANSWERING. WAITING: for answerToolCall. DONE, FAILED, STOPPED and INTERRUPTED are "
    "final, and keep what was told; INTERRUPTED: the worker was lost in mid-sentence, regenerateMessage asks again.",
)
strawberry.enum(MessageRole, description="Who it is from.")
strawberry.enum(
    MessageEventType,
    description="What happened while an answer was made. RECOVERED: its worker was lost and another went on. TEXT: a piece of it. TOOL_CALLED: the model asks for a "
    "tool. WAITING: for answerToolCall; the worker does something else meanwhile. TOOL_ANSWERED: what the tool gave. DONE, FAILED, STOPPED and INTERRUPTED are the last.",
)
strawberry.enum(
    ToolCallStatus,
    description="Where a use of a tool stands. WAITING: for answerToolCall. CALLED, ALLOWED: it is being used, or will be. DONE. FAILED: it gave a reason instead.",
)
strawberry.enum(
    Consent,
    description="ONCE: this use. ALWAYS: also whenever you are asked for this tool in this project, as long as it is what it is now. DENY: not this one.",
)


message = Find(Message, visible=Message.visible_to)
children = Many(Message, by="parent_id", order=("created_at", "id"))
parent = One(Message, by="parent_id", visible=PARENT)
conversation_of = One(Conversation, by="conversation_id", visible=PARENT)
events = Many(MessageEvent, by="message_id", order=("seq",), total=True)
tool_calls = Many(ToolCall, by="message_id", order=("position", "id"))
ai_calls = Many(AiCall, by="message_id", order=("created_at", "id"))
message_of = One(Message, by="message_id", visible=PARENT)
answered_by = One(User, by="answered_by_id", visible=User.visible_to)
tool_permissions = Root(ToolPermission, visible=ToolPermission.visible_to, order=("-created_at", "-id"))
project_of = One(Project, by="project_id", visible=PARENT)
OF_MESSAGE = Story(Message, MessageEvent, answers.AFTER, "messageId", lambda event: event.type.ends_message)

OneConversation = Annotated[strawberry.ID, strawberry.argument(description="A conversation's id.")]
Text = Annotated[str, strawberry.argument(description="1 to 100,000 characters.")]
Behind = Annotated[
    strawberry.ID | None,
    strawberry.argument(
        description="An answer that it follows, which begins another branch if something does already. Left out: the last one shown."
    ),
]
Model = Annotated[str, strawberry.argument(description="`provider:model`. Empty: the conversation's.")]
Records = Annotated[list[strawberry.ID] | None, strawberry.argument(description="Shown to the model as numbered sources, as they are now.")]
Runs = Annotated[list[strawberry.ID] | None, strawberry.argument(description="The same, of their results. At most ten with the records.")]
Images = Annotated[
    list[strawberry.ID] | None,
    strawberry.argument(
        description="At most eight, of the conversation or its project. Models that see none are not asked from there on in this branch."
    ),
]
Key = Annotated[
    str | None,
    strawberry.argument(description="1 to 200 characters. The same key again answers the same; with another text it is a CONFLICT."),
]
Written = Annotated[strawberry.ID, strawberry.argument(description="What somebody wrote.")]
Made = Annotated[strawberry.ID, strawberry.argument(description="An answer that has ended.")]
OneAnswer = Annotated[strawberry.ID, strawberry.argument(description="An answer.")]
OneCall = Annotated[strawberry.ID, strawberry.argument(description="A use of a tool that waits.")]
Allow = Annotated[Consent, strawberry.argument(description="For good.")]
OnePermission = Annotated[strawberry.ID, strawberry.argument(description="What was allowed always.")]


def event_cursor(seq: int) -> str:
    return cursor(events, [seq])


async def send_message(
    info: Info,
    conversation_id: OneConversation,
    text: Text,
    parent_id: Behind = None,
    model: Model = "",
    record_ids: Records = None,
    run_ids: Runs = None,
    idempotency_key: Key = None,
    image_ids: Images = None,
) -> Message:
    conversation = await find_to(info, Permission.RUN, Conversation, conversation_id, "conversationId")
    behind = None if parent_id is None else await find(info, Message, parent_id, "parentId")
    attached = await _attached(info, conversation, behind, record_ids or [], run_ids or [])
    images = await find_all(info, Image, image_ids, "imageIds") if image_ids else []
    asked = Asked(text, model, idempotency_key, attached, images)
    return await info.context.platform.asking.send(conversation, behind, asked, signed_in(info))


async def _attached(
    info: Info, conversation: Conversation, behind: Message | None, record_ids: list[strawberry.ID], run_ids: list[strawberry.ID]
) -> list[dict[str, JSON]]:
    records = await find_all(info, Record, record_ids, "recordIds") if record_ids else []
    runs = await find_all(info, Run, run_ids, "runIds") if run_ids else []
    last, home = conversation.active_message_id if behind is None else behind.id, info.context.platform
    most = home.settings.conversations.source_characters
    return await sources.of(home.database.pool, conversation.project_id, last, records, runs, most)


async def edit_message(info: Info, message_id: Written, text: Text, model: Model = "", idempotency_key: Key = None) -> Message:
    message = await find_to(info, Permission.RUN, Message, message_id, "messageId")
    return await info.context.platform.asking.edit(message, Asked(text, model, idempotency_key), signed_in(info))


async def regenerate_message(info: Info, message_id: Made, model: Model = "", idempotency_key: Key = None) -> Message:
    message = await find_to(info, Permission.RUN, Message, message_id, "messageId")
    return await info.context.platform.asking.regenerate(message, model, idempotency_key, signed_in(info))


async def stop_message(info: Info, message_id: OneAnswer) -> Message:
    message = await find_to(info, Permission.RUN, Message, message_id, "messageId")
    return await info.context.platform.asking.stop(message)


async def answer_tool_call(info: Info, tool_call_id: OneCall, allow: Allow) -> ToolCall:
    call = await find_to(info, Permission.RUN, ToolCall, tool_call_id, "toolCallId")
    return await info.context.platform.consents.give(call, allow, acting(info))


async def revoke_tool_permission(info: Info, tool_permission_id: OnePermission) -> Removed:
    permission = await find(info, ToolPermission, tool_permission_id, "toolPermissionId")
    await consents.revoke(permission, acting(info))
    return Removed(tool_permission_id)


async def chat_tools(info: Info, project_id: Annotated[strawberry.ID, strawberry.argument(description="Whose tools.")]) -> list[ChatTool]:
    project = await find(info, Project, project_id, "projectId")
    return await offers.listed(info.context.platform.toolboxes, signed_in(info), project.id)


async def message_events(
    info: Info,
    message_id: Annotated[strawberry.ID, strawberry.argument(description="Which answer to watch.")],
    after: Annotated[str | None, strawberry.argument(description="The cursor of the last event that was seen.")] = None,
) -> AsyncIterable[MessageEvent]:
    """History after the cursor, then live; ends after the answer's last event."""
    message, context, viewer = await _answer(info, message_id), info.context, signed_in(info)
    seen = 0 if after is None else int(str(uncursor(events, after)[0]))
    database, news, limits = context.platform.database, context.platform.events, context.platform.settings.limits
    return RowEvents(OF_MESSAGE, message.id, seen, viewer, database.reads, news, limits.recheck_seconds, context.reads.renew)


async def _answer(info: Info, id: strawberry.ID) -> Message:
    message = await find(info, Message, id, "messageId")
    if message.role is MessageRole.USER:
        raise Invalid.field("messageId", "NOT_AN_ANSWER", "Nothing happens with what somebody wrote. Watch its answer.")
    return message
