from __future__ import annotations

from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry

from core.errors import Invalid
from core.reads import MOST, PARENT, Find, Many, One, Root, Where, global_id
from models.accounts import User
from models.conversations import Conversation, ConversationShare, Message, branches, searches
from models.conversations.searches import Hit
from models.projects import Permission, Project
from resolvers.ai import Removed
from resolvers.context import Context, Info, acting, find, find_to, signed_in
from services.conversations import exports, keeping
from services.conversations.exports import ConversationExport, ExportFormat
from services.conversations.shares import Shared, SharedConversation

SEARCH_MOST = 500

# Declared here because the annotations of inputs are read when their classes are made.
strawberry.enum(
    ExportFormat,
    description="MARKDOWN: the branch that is shown, to be read. JSON: all branches, with what was attached and what tools did.",
)


@strawberry.input(description="Which conversations.")
class ConversationFilter:
    active_after: Annotated[datetime | None, Where("active_at", ">")] = strawberry.field(default=None, description="Of their last message.")
    active_before: Annotated[datetime | None, Where("active_at", "<")] = strawberry.field(
        default=None, description="Of their last message."
    )


conversation = Find(Conversation, visible=Conversation.visible_to)
conversations = Root(Conversation, visible=Conversation.listed_to, order=("-active_at", "-id"), where=ConversationFilter)
conversations_of_project = Many(
    Conversation, by="project_id", order=("-active_at", "-id"), where=ConversationFilter, visible=Conversation.listed_to
)
messages = Many(Message, by="conversation_id", order=("created_at", "id"))
active_message = One(Message, by="active_message_id", visible=PARENT)
shares = Many(ConversationShare, by="conversation_id", order=("-created_at", "-id"))
shares_of_project = Many(ConversationShare, by="project_id", order=("-created_at", "-id"), visible=ConversationShare.visible_to)
shared_by = One(User, by="user_id", visible=User.visible_to)
project_of = One(Project, by="project_id", visible=PARENT)
conversation_of = One(Conversation, by="conversation_id", visible=Conversation.visible_to)
message_of_hit = One(Message, by="message_id", visible=Message.visible_to)

Title = Annotated[str, strawberry.argument(description="At most 200 characters. Empty: how the first message begins.")]
NewTitle = Annotated[str, strawberry.argument(description="1 to 200 characters.")]
Instructions = Annotated[str, strawberry.argument(description="What the model is told before everything else; at most 10,000 characters.")]
Model = Annotated[str, strawberry.argument(description="`provider:model`, for messages that name none. Empty: the project's rules decide.")]
Tools = Annotated[
    list[str] | None, strawberry.argument(description="Ids out of chatTools that models may be given; none unless named. At most 50.")
]
NewInstructions = Annotated[str | None, strawberry.argument(description="At most 10,000 characters. Left out: they stay.")]
NewModel = Annotated[
    str | None, strawberry.argument(description="`provider:model`. Empty: the project's rules decide. Left out: it stays.")
]
NewTools = Annotated[list[str] | None, strawberry.argument(description="All of them, as chatTools calls them. Left out: they stay.")]
Temporary = Annotated[bool, strawberry.argument(description="Not listed and not found by search; deleted a day after its last message.")]
OneConversation = Annotated[strawberry.ID, strawberry.argument(description="A conversation's id.")]
Leaf = Annotated[strawberry.ID, strawberry.argument(description="The last message of a branch.")]
Days = Annotated[int, strawberry.argument(description="For how long the link is good: 1 to 365.")]
KeptDays = Annotated[
    int | None,
    strawberry.argument(description="1 to 3650. Conversations are deleted so long after their last message. Null: they are kept for ever."),
]
OneShare = Annotated[strawberry.ID, strawberry.argument(description="A share's id.")]
Format = Annotated[ExportFormat, strawberry.argument(description="MARKDOWN unless said.")]
Words = Annotated[
    str, strawberry.argument(description='All words have to be there; "..." is a phrase, `or` and `-` work. Empty finds nothing.')
]
InProject = Annotated[strawberry.ID | None, strawberry.argument(description="Only in this project.")]
First = Annotated[int, strawberry.argument(description="How many, 20 unless told, 100 at most.")]
Token = Annotated[str, strawberry.argument(description="Of a link, what comes after #.")]


async def costs(context: Context, ids: list[UUID]) -> list[int]:
    found = await branches.costs(context.reads.source, ids)
    return [found.get(id, 0) for id in ids]


async def branch_ids(context: Context, ids: list[UUID]) -> list[list[strawberry.ID]]:
    found = await branches.active(context.reads.source, ids)
    return [[strawberry.ID(global_id(Message, message)) for message in found.get(id, [])] for id in ids]


async def create_conversation(
    info: Info,
    project_id: strawberry.ID,
    title: Title = "",
    instructions: Instructions = "",
    model: Model = "",
    tools: Tools = None,
    temporary: Temporary = False,
) -> Conversation:
    project, desk = await find_to(info, Permission.RUN, Project, project_id, "projectId"), info.context.platform.asking
    return await desk.create(project, title, instructions, model, tools or [], signed_in(info), is_temporary=temporary)


async def rename_conversation(info: Info, conversation_id: OneConversation, title: NewTitle) -> Conversation:
    conversation = await find_to(info, Permission.RUN, Conversation, conversation_id, "conversationId")
    return await keeping.rename(conversation, title)


async def update_conversation(
    info: Info,
    conversation_id: OneConversation,
    instructions: NewInstructions = None,
    model: NewModel = None,
    tools: NewTools = None,
) -> Conversation:
    conversation = await find_to(info, Permission.RUN, Conversation, conversation_id, "conversationId")
    return await info.context.platform.asking.update(conversation, instructions, model, tools)


async def delete_conversation(info: Info, conversation_id: OneConversation) -> Removed:
    conversation = await find(info, Conversation, conversation_id, "conversationId")
    await keeping.delete(conversation)
    return Removed(conversation_id)


async def select_branch(info: Info, message_id: Leaf) -> Conversation:
    message = await find_to(info, Permission.RUN, Message, message_id, "messageId")
    return await keeping.show(message)


async def share_conversation(info: Info, conversation_id: OneConversation, days: Days = 30) -> Shared:
    conversation = await find_to(info, Permission.EDIT, Conversation, conversation_id, "conversationId")
    return await info.context.platform.shares.make(conversation, days, acting(info))


async def revoke_conversation_share(info: Info, conversation_share_id: OneShare) -> ConversationShare:
    share = await find(info, ConversationShare, conversation_share_id, "conversationShareId")
    return await info.context.platform.shares.revoke(share, acting(info))


async def set_conversation_retention(info: Info, project_id: strawberry.ID, days: KeptDays) -> Project:
    project = await find_to(info, Permission.ADMINISTER, Project, project_id, "projectId")
    return await keeping.set_days(project, days, acting(info))


async def shared_conversation(info: Info, token: Token) -> SharedConversation | None:
    return await info.context.platform.shares.read(token, info.context.caller)


async def conversation_export(info: Info, conversation_id: OneConversation, format: Format = ExportFormat.MARKDOWN) -> ConversationExport:
    conversation = await find(info, Conversation, conversation_id, "conversationId")
    return await exports.export(info.context.platform.database.pool, conversation, format)


async def search_messages(info: Info, text: Words = "", project_id: InProject = None, first: First = 20) -> list[Hit]:
    project = None if project_id is None else (await find(info, Project, project_id, "projectId")).id
    if not 1 <= first <= MOST or len(text) > SEARCH_MOST:
        raise Invalid.field("first", "OUT_OF_RANGE", f"1 to {MOST} hits, for at most {SEARCH_MOST} characters.")
    viewer = signed_in(info)
    key = None if viewer.key is None else viewer.key.id
    return await searches.search(info.context.reads.source, viewer.user_id, text.replace("\0", " "), key, project, first)
