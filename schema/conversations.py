from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from core.fields import Long
from models import conversations as models
from models.conversations import MessageRole, searches
from models.projects import Permission
from resolvers import conversations as resolve
from resolvers import permissions
from schema.accounts import User
from schema.ai import Removed
from schema.messages import Message
from schema.operations import asked, mutation
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.projects import Project
from schema.relay import Connection, Node, Row, batched, connection, edge
from services.conversations import exports
from services.conversations import shares as told


@strawberry.type(description="A link by which strangers read a copy of a conversation, as it was when it was shared.")
class ConversationShare(Node, of=models.ConversationShare):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None = strawberry.field(description="When it was revoked.")
    shared_by: User | None = edge(resolve.shared_by, "Whose conversation it is. Null: somebody who is no member any more.")
    conversation: Annotated[Conversation, strawberry.lazy("schema.conversations")] | None = edge(
        resolve.conversation_of, "What was shared. Null for whom it is private from: who administers the project sees the link alone."
    )


@strawberry.type(description="A tree of messages, of one person in one project. Nobody else sees it.")
class Conversation(Node, of=models.Conversation):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    title: str = strawberry.field(description="How its first message begins, unless it was given another.")
    instructions: str = strawberry.field(description="What models are told before everything else.")
    model: str = strawberry.field(description="For messages that name none; empty: the project's rules decide.")
    tools: list[str] = strawberry.field(description="What models may be given, as chatTools calls it by `key`.")
    is_temporary: bool = strawberry.field(description="Not listed and not found; deleted a day after its last message.")
    message_count: int = strawberry.field(description="Of all branches.")
    created_at: datetime
    active_at: datetime = strawberry.field(description="When something was last asked in it.")
    cost_micros: Long = batched(resolve.costs, description="Of all its answers, in millionths of a dollar.")
    branch_ids: list[strawberry.ID] = batched(resolve.branch_ids, description="The messages of the branch that is shown, from the first.")
    active_message: Message | None = edge(resolve.active_message, "The last message of the branch that is shown, and gone on with.")
    messages: Connection[Message] = connection(resolve.messages, "Of all branches, oldest first; each names its parent.")
    shares: Connection[ConversationShare] = connection(resolve.shares, "Newest first.")
    project: Project = edge(resolve.project_of)


@strawberry.type(description="A link, and the only time that it is shown.")
class SharedLink(Row, of=told.Shared):
    share: ConversationShare = strawberry.field(description="By which it is revoked.")
    url: str = strawberry.field(description="What stands behind # is for sharedConversation.")


@strawberry.type(description="An image of a conversation that was shared.")
class SharedImage(Row, of=told.SharedImage):
    name: str = strawberry.field(description="As it was called.")
    media_type: str = strawberry.field(description="Such as image/png.")
    width: int = strawberry.field(description="Pixels.")
    height: int = strawberry.field(description="Pixels.")
    url: str = strawberry.field(description="Shows it for some minutes, and no longer than the link is good.")


@strawberry.type(description="A message of a conversation that was shared.")
class SharedMessage(Row, of=told.SharedMessage):
    role: MessageRole
    text: str = strawberry.field(description="What was said.")
    model_name: str = strawberry.field(description="As the model that answered calls itself.")
    images: list[SharedImage] = strawberry.field(description="That were sent with it.")


@strawberry.type(description="A copy of a conversation, as it was when it was shared.")
class SharedConversation(Row, of=told.SharedConversation):
    title: str = strawberry.field(description="What it is called.")
    messages: list[SharedMessage] = strawberry.field(
        description="From the first, with images, without other sources and without what tools did."
    )
    shared_at: datetime = strawberry.field(description="When the copy was made.")
    expires_at: datetime


@strawberry.type(description="A conversation to take along.")
class ConversationExport(Row, of=exports.ConversationExport):
    content: str = strawberry.field(description="The document.")
    media_type: str = strawberry.field(description="Such as text/markdown.")
    file_name: str = strawberry.field(description="What it may be called.")


@strawberry.type(description="A message that was found.")
class MessageHit(Row, of=searches.Hit):
    snippet: str = strawberry.field(description="The words around, those that were found between **.")
    message: Message | None = edge(resolve.message_of_hit, "Null when it was deleted meanwhile.")


@strawberry.type
class Query:
    conversation: Conversation | None = edge(resolve.conversation, "A conversation by its id.")
    conversations: Connection[Conversation] = connection(
        resolve.conversations, "Yours, of all your projects, but for temporary ones. Those with the newest message first."
    )
    search_messages: list[MessageHit] | None = asked(resolve.search_messages, "Your messages that have these words, newest first.")
    conversation_export: ConversationExport | None = asked(resolve.conversation_export, "A conversation as a document.")
    shared_conversation: SharedConversation | None = asked(
        resolve.shared_conversation,
        "What a link shows. Null, all the same, when there is none, or it has expired or was revoked.",
        public=True,
    )


@strawberry.type
class Mutation:
    create_conversation: Annotated[Conversation | Problem, strawberry.union("CreateConversationResult")] = mutation(
        resolve.create_conversation, "Begin a conversation."
    )
    rename_conversation: Annotated[Conversation | Problem, strawberry.union("RenameConversationResult")] = mutation(
        resolve.rename_conversation, "Give a conversation another title."
    )
    update_conversation: Annotated[Conversation | Problem, strawberry.union("UpdateConversationResult")] = mutation(
        resolve.update_conversation, "Give models other instructions, another model or other tools for what is asked from now on."
    )
    delete_conversation: Annotated[Removed | Problem, strawberry.union("DeleteConversationResult")] = mutation(
        resolve.delete_conversation, "Delete a conversation for good, with its messages and its links. What is being answered in it stops."
    )
    select_branch: Annotated[Conversation | Problem, strawberry.union("SelectBranchResult")] = mutation(
        resolve.select_branch, "Show the branch that ends with this message, and go on with it."
    )
    share_conversation: Annotated[SharedLink | Problem, strawberry.union("ShareConversationResult")] = mutation(
        resolve.share_conversation, "Make a link by which strangers read a copy of the branch that is shown.", people_only=True
    )
    revoke_conversation_share: Annotated[ConversationShare | Problem, strawberry.union("RevokeConversationShareResult")] = mutation(
        resolve.revoke_conversation_share,
        "From now on the link is as if it had never been. For whose conversation it is, and for who administers the project.",
        people_only=True,
    )
    set_conversation_retention: Annotated[Project | Problem, strawberry.union("SetConversationRetentionResult")] = mutation(
        resolve.set_conversation_retention, "Say how long the project's conversations are kept."
    )
