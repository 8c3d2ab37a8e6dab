from __future__ import annotations

from typing import Annotated
from uuid import UUID

import strawberry

from core.reads import PARENT, Find, Many, One
from models.conversations import Attachment, Conversation, Message
from models.images import Image
from models.projects import Project
from resolvers.ai import Removed
from resolvers.context import Context, Info, acting, find, signed_in
from services import images
from services.images import Upload

image = Find(Image, visible=Image.visible_to)
images_of_project = Many(Image, by="project_id", order=("-created_at", "-id"), visible=Image.visible_to)
attachments = Many(Attachment, by="message_id", order=("position", "id"))
project_of = One(Project, by="project_id", visible=PARENT)
conversation_of = One(Conversation, by="conversation_id", visible=PARENT)
message_of = One(Message, by="message_id", visible=PARENT)
image_of = One(Image, by="image_id", visible=Image.visible_to)

OneImage = Annotated[strawberry.ID, strawberry.argument(description="An image's id.")]
Private = Annotated[
    strawberry.ID | None,
    strawberry.argument(
        description="A conversation of yours in the project: its image, which nobody else sees, and which goes with it. Left out: the project's."
    ),
]
Name = Annotated[str, strawberry.argument(description="What it is called; at most 200 characters.")]


def urls(context: Context, ids: list[UUID]) -> list[str]:
    return [context.platform.images.url(id) for id in ids]


async def create_image_upload(info: Info, project_id: strawberry.ID, conversation_id: Private = None, name: Name = "") -> Upload:
    project = await find(info, Project, project_id, "projectId")
    conversation = None if conversation_id is None else await find(info, Conversation, conversation_id, "conversationId")
    return await info.context.platform.images.allow(project, conversation, name, signed_in(info))


async def delete_image(info: Info, image_id: OneImage) -> Removed:
    found = await find(info, Image, image_id, "imageId")
    await images.delete(found, acting(info))
    return Removed(image_id)
