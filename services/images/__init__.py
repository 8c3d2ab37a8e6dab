"""Images for models to see: brought to an address of their own, kept with a project or a conversation, shown at addresses that are good for minutes."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from core import opaque
from core.callers import Actor
from core.clock import now
from core.database import Pool, transaction
from core.errors import Conflict, Invalid, NotFound
from core.viewers import Viewer
from models import images as rows
from models.conversations import Conversation
from models.images import Content, Image, ImageContent, ImageUpload
from models.projects import Permission, Project
from models.quotas import Quota
from services import audits, projects
from services.images import kinds
from services.images.addresses import Addresses
from services.projects import quotas

BYTES_MOST, NAME_MOST = 5_000_000, 200
MINUTES, UPLOADS_MOST = 10, 100  # for which an address takes an image, and such addresses of one project


@dataclass(frozen=True, slots=True)
class Upload:
    """The only time that the address is shown."""

    url: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Images:
    pool: Pool
    site: str
    addresses: Addresses

    async def allow(self, project: Project, conversation: Conversation | None, name: str, by: Viewer) -> Upload:
        """An image of the project needs EDIT there, one of a conversation RUN. Raises Denied, Invalid, NotFound for a conversation of another
        project, QuotaExceeded, and Conflict when too much is under way."""
        await projects.require(project.id, Permission.EDIT if conversation is None else Permission.RUN, by)
        if conversation is not None and conversation.project_id != project.id:
            raise NotFound.field("conversationId")
        if len(name) > NAME_MOST:
            raise Invalid.field("name", "TOO_LONG", f"At most {NAME_MOST} characters.")
        await quotas.require(project.id, Quota.STORAGE_BYTES)
        if await ImageUpload.filter(project_id=project.id, expires_at__gt=now()).count() >= UPLOADS_MOST:
            raise Conflict(f"{UPLOADS_MOST} addresses of this project wait for an image. Use one, or wait {MINUTES} minutes.")
        token, expires = opaque.new(), now() + timedelta(minutes=MINUTES)
        await ImageUpload.create(
            token_hash=opaque.digest(token),
            project_id=project.id,
            conversation_id=None if conversation is None else conversation.id,
            user_id=by.user_id,
            key_id=None if by.key is None else by.key.id,
            name=name.strip(),
            expires_at=expires,
        )
        return Upload(f"{self.site}/uploads/{token}", expires)

    async def expected(self, token: str) -> UUID:
        """For which project. Raises NotFound, the same for one that never was, has expired, was used, or is of what is gone."""
        found = await rows.good_upload(self.pool, opaque.digest(token))
        if found is None:
            raise NotFound("Nothing is expected at this address: it was used already, is too old, or is not whole.")
        return found

    async def take(self, token: str, data: bytes) -> Image:
        """For exactly one of any number at once; what is refused leaves the address as it was. Raises as `expected`, Unfit and QuotaExceeded."""
        kind = kinds.of(data)
        await quotas.require(await self.expected(token), Quota.STORAGE_BYTES)
        async with transaction():
            upload = await ImageUpload.get_or_none(token_hash=opaque.digest(token))
            if upload is None or not await ImageUpload.filter(id=upload.id).delete():
                raise NotFound("Nothing is expected at this address: it was just used.")
            image = await Image.create(
                project_id=upload.project_id,
                conversation_id=upload.conversation_id,
                user_id=upload.user_id,
                name=upload.name,
                media_type=kind.media_type,
                width=kind.width,
                height=kind.height,
                byte_size=len(data),
                sha256=hashlib.sha256(data).hexdigest(),
            )
            await ImageContent.create(image_id=image.id, data=data)
        return image

    def url(self, image_id: UUID) -> str:
        """Whoever has it sees the image, for some minutes."""
        return f"{self.site}{self.addresses.signed(f'/images/{image_id}')}"

    async def find(self, image_id: UUID) -> Content | None:
        return await rows.content(self.pool, image_id)

    def read(self, found: Content) -> AsyncIterator[bytes]:
        return rows.pieces(self.pool, found)


async def delete(image: Image, by: Actor) -> None:
    """Messages keep its name. Raises Denied, as `Images.allow`."""
    await projects.require(image.project_id, Permission.EDIT if image.conversation_id is None else Permission.RUN, by.signed_in)
    async with transaction():
        await image.delete()
        await audits.note("image.deleted", by, image, project_id=image.project_id, before={"sha256": image.sha256})


async def sweep() -> None:
    """Forgets addresses to which nothing can be brought any more."""
    await ImageUpload.filter(expires_at__lt=now()).delete()
