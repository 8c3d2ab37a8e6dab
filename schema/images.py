from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from models import conversations
from models import images as models
from models.projects import Permission
from resolvers import images as resolve
from resolvers import permissions
from schema.ai import Removed
from schema.operations import mutation
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.projects import Project
from schema.relay import Node, Row, batched, edge
from services.images import Upload

if TYPE_CHECKING:
    from schema.conversations import Conversation
    from schema.messages import Message


@strawberry.type(description="An image for models to see: PNG, JPEG, WebP or GIF, as its bytes say. It never changes.")
class Image(Node, of=models.Image):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    name: str = strawberry.field(description="As whoever brought it called it.")
    media_type: str = strawberry.field(description="Such as image/png.")
    width: int = strawberry.field(description="Pixels.")
    height: int = strawberry.field(description="Pixels.")
    byte_size: int = strawberry.field(description="Of the file.")
    sha256: str = strawberry.field(description="Of its bytes, in hex.")
    created_at: datetime
    url: str = batched(resolve.urls, description="Shows it to whoever has this address, for five to ten minutes. Ask again for another.")
    project: Project = edge(resolve.project_of)
    conversation: Annotated[Conversation, strawberry.lazy("schema.conversations")] | None = edge(
        resolve.conversation_of, "Whose image it is; null: the project's."
    )


@strawberry.type(description="An image as it was sent with a message.")
class Attachment(Node, of=conversations.Attachment):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    name: str = strawberry.field(description="As the image was called.")
    media_type: str = strawberry.field(description="Such as image/png.")
    width: int = strawberry.field(description="Pixels.")
    height: int = strawberry.field(description="Pixels.")
    byte_size: int = strawberry.field(description="Of the file.")
    sha256: str = strawberry.field(description="Of its bytes, in hex.")
    image: Image | None = edge(resolve.image_of, "Null when it was deleted: then models are told its name alone.")
    message: Annotated[Message, strawberry.lazy("schema.messages")] = edge(resolve.message_of, "With which it was sent.")


@strawberry.type(description="An address for one image, and the only time that it is shown.")
class ImageUpload(Row, of=Upload):
    url: str = strawberry.field(description="PUT the bytes there, as they are, at most 5 MB. It answers 201 and the image's `id`, as JSON.")
    expires_at: datetime


@strawberry.type
class Query:
    image: Image | None = edge(resolve.image, "An image by its id.")


@strawberry.type
class Mutation:
    create_image_upload: Annotated[ImageUpload | Problem, strawberry.union("CreateImageUploadResult")] = mutation(
        resolve.create_image_upload,
        "Make an address to which one image can be brought. One of the project needs EDIT, one of a conversation RUN.",
    )
    delete_image: Annotated[Removed | Problem, strawberry.union("DeleteImageResult")] = mutation(
        resolve.delete_image, "Delete an image for good. Messages keep its name, and workflows do not find it any more."
    )
