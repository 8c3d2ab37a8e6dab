"""What people do in conversations: ask, ask otherwise, have it answered again, stop it. Each asks for an answer in a row; a worker makes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast
from uuid import UUID

from core.clock import now
from core.database import Pool, transaction
from core.errors import Conflict, Invalid, NotFound
from core.fields import JSON
from core.news import News
from core.settings import Conversations as Settings
from core.viewers import Viewer
from models.conversations import Attachment, Conversation, Message, MessageRole, MessageStatus, attachments, searches
from models.images import Image
from models.projects import Project
from models.quotas import Quota
from services.projects import quotas

QUEUE = UUID(int=1)  # among the commands: answers are due
TEXT_MOST, TITLE_MOST, TOLD_TITLE = 100_000, 200, 80
INSTRUCTIONS_MOST, MODEL_MOST, TOOLS_MOST, TOOL_ID_MOST = 10_000, 240, 50, 300
MESSAGES_MOST, DEPTH_MOST, SOURCES_MOST = 2000, 400, 10
IMAGES_MOST = 8  # of a message
KEY_MOST = 200


@dataclass(frozen=True, slots=True)
class Asked:
    """`key`: the same again is the same question. An empty model is the conversation's."""

    text: str
    model: str = ""
    key: str | None = None
    sources: Sequence[dict[str, JSON]] = ()
    images: Sequence[Image | Attachment] = ()  # Attachment: as it was sent before


@dataclass(frozen=True, slots=True)
class Desk:
    """Of one process."""

    pool: Pool
    commands: News
    settings: Settings

    async def create(
        self, project: Project, title: str, instructions: str, model: str, tools: Sequence[str], by: Viewer, *, is_temporary: bool
    ) -> Conversation:
        """Raises Invalid."""
        _check("title", title, TITLE_MOST)
        _check_standing(instructions, model, tools)
        return await Conversation.create(
            project_id=project.id,
            user_id=by.user_id,
            key_id=None if by.key is None else by.key.id,
            title=title.strip(),
            instructions=instructions,
            model=model,
            tools=list(dict.fromkeys(tools)),
            is_temporary=is_temporary,
        )

    async def update(
        self, conversation: Conversation, instructions: str | None, model: str | None, tools: Sequence[str] | None
    ) -> Conversation:
        """For what is asked of models from now on; None leaves what is there. Raises Invalid."""
        _check_standing(instructions or "", model or "", tools or ())
        given = {"instructions": instructions, "model": model, "tools": None if tools is None else list(dict.fromkeys(tools))}
        changes = {name: value for name, value in given.items() if value is not None}
        if changes:
            await conversation.update_from_dict(changes).save(update_fields=list(changes))
        return conversation

    async def send(self, conversation: Conversation, parent: Message | None, asked: Asked, by: Viewer) -> Message:
        """The answer to be, below the message, which stands below `parent` or at the end of the branch that is shown. Raises Invalid, Conflict, NotFound,
        QuotaExceeded and BudgetExceeded."""
        if parent is not None and (parent.conversation_id != conversation.id or parent.role is not MessageRole.ASSISTANT):
            raise NotFound.field("parentId")
        _check_asked(asked)
        _check_images(asked.images, conversation)
        await quotas.require(conversation.project_id, Quota.SPEND_MICROS)
        async with transaction():
            locked = await self._locked(conversation.id)
            if (again := await _again(locked, asked, parent)) is not None:
                return again
            await self._check_room(locked)
            if parent is None and locked.active_message_id is not None:
                parent = await Message.get(id=locked.active_message_id)
            if parent is not None and not parent.status.is_final:
                raise Conflict("The message before it is still being answered. Wait for its end, or stop it.")
            await self._check_weight(asked.images, parent)
            answer = await _ask(locked, None if parent is None else (parent.id, parent.depth), asked, by)
        return await self._due(answer)

    async def edit(self, message: Message, asked: Asked, by: Viewer) -> Message:
        """Beside the message another one, with an answer of its own. What was attached to it is attached again. Raises as `send`."""
        if message.role is not MessageRole.USER:
            raise Invalid.field("messageId", "NOT_YOURS", "Only what somebody wrote can be edited; have an answer made again instead.")
        _check_asked(asked)
        await quotas.require(message.project_id, Quota.SPEND_MICROS)
        async with transaction():
            locked = await self._locked(message.conversation_id)
            parent = None if message.parent_id is None else await Message.get(id=message.parent_id)
            if (again := await _again(locked, asked, parent)) is not None:
                return again
            await self._check_room(locked)
            sources = cast("list[dict[str, JSON]]", message.sources or [])
            images = await Attachment.filter(message_id=message.id).order_by("position")
            above = None if parent is None else (parent.id, parent.depth)
            answer = await _ask(locked, above, Asked(asked.text, asked.model, asked.key, sources, images), by)
        return await self._due(answer)

    async def regenerate(self, answer: Message, model: str, key: str | None, by: Viewer) -> Message:
        """Beside the answer, which must have ended, another one. Raises as `send`."""
        if answer.role is not MessageRole.ASSISTANT:
            raise Invalid.field("messageId", "NOT_AN_ANSWER", "Only an answer can be made again.")
        _check("model", model, MODEL_MOST)
        _check_key(key)
        await quotas.require(answer.project_id, Quota.SPEND_MICROS)
        async with transaction():
            locked = await self._locked(answer.conversation_id)
            if key is not None and (again := await Message.get_or_none(conversation_id=locked.id, key=key)) is not None:
                if again.parent_id != answer.parent_id:
                    raise _other_key()
                return again
            await self._check_room(locked)
            if not (await Message.get(id=answer.id)).status.is_final:
                raise Conflict("It is still being answered. Wait for its end, or stop it.")
            assert answer.parent_id is not None
            made = await _answer(locked, answer.parent_id, answer.depth, model or locked.model, key, by)
            await _show(locked, made, 1)
        return await self._due(made)

    async def stop(self, message: Message) -> Message:
        """Asks for it: it has stopped when its last event says so. One that has ended is left alone."""
        await message.ask_to_stop()
        await self.commands.publish([(QUEUE, 0), (message.id, 0)])
        await message.refresh_from_db()
        return message

    async def wake(self) -> None:
        await self.commands.publish([(QUEUE, 0)])

    async def _due(self, answer: Message) -> Message:
        """A row first, then the news of it."""
        await self.wake()
        return answer

    async def _locked(self, id: UUID) -> Conversation:
        """So that keys, counts and branches are looked at by one at a time. Raises NotFound for one that was just deleted."""
        found = await Conversation.select_for_update().get_or_none(id=id, deleted_at=None)
        if found is None:
            raise NotFound.field("conversationId")
        return found

    async def _check_room(self, conversation: Conversation) -> None:
        """Raises Conflict."""
        if conversation.message_count + 2 > MESSAGES_MOST:
            raise Conflict(f"A conversation has at most {MESSAGES_MOST} messages. Begin a new one.")
        most = self.settings.unfinished_most
        if await Message.filter(conversation_id=conversation.id, finished_at=None).count() >= most:
            raise Conflict(f"{most} answers of this conversation are not finished yet. Wait for one, or stop it.")

    async def _check_weight(self, images: Sequence[Image | Attachment], parent: Message | None) -> None:
        """Raises Invalid: models are sent the images of a branch with each message that follows."""
        before = 0 if parent is None or not images else await attachments.byte_count(self.pool, parent.id)
        if before + sum([image.byte_size for image in images]) > (most := self.settings.image_bytes):
            told = f"The images of a branch have at most {most} bytes together; those before this message have {before}."
            raise Invalid.field("imageIds", "TOO_LARGE", told)


async def _again(conversation: Conversation, asked: Asked, parent: Message | None) -> Message | None:
    """The answer to what was asked with this key before. Raises Conflict when that was something else."""
    if asked.key is None:
        return None
    message = await Message.get_or_none(conversation_id=conversation.id, key=asked.key)
    if message is None:
        return None
    sent = [one.sha256 for one in await Attachment.filter(message_id=message.id).order_by("position")]
    is_other = asked.images and sent != [one.sha256 for one in asked.images]
    if (
        is_other
        or message.text != asked.text
        or message.role is not MessageRole.USER
        or (parent is not None and message.parent_id != parent.id)
    ):
        raise _other_key()
    return await Message.filter(parent_id=message.id).order_by("created_at", "id").get_or_none()


async def _ask(conversation: Conversation, above: tuple[UUID, int] | None, asked: Asked, by: Viewer) -> Message:
    depth = 0 if above is None else above[1] + 1
    if depth > DEPTH_MOST:
        raise Conflict(f"A branch has at most {DEPTH_MOST} messages. Begin a new conversation.")
    at = now()
    message = await Message.create(
        conversation_id=conversation.id,
        project_id=conversation.project_id,
        user_id=conversation.user_id,
        parent_id=None if above is None else above[0],
        depth=depth,
        role=MessageRole.USER,
        status=MessageStatus.DONE,
        text=asked.text,
        sources=list(asked.sources) or None,
        key=asked.key,
        key_id=None if by.key is None else by.key.id,
        created_at=at,
        finished_at=at,
    )
    await _attach(message, asked.images)
    answer = await _answer(conversation, message.id, depth + 1, asked.model or conversation.model, None, by)
    if not conversation.title:
        conversation.title = _title(asked.text)
    await _show(conversation, answer, 2)
    await searches.keep_own(message.id)
    return answer


async def _attach(message: Message, images: Sequence[Image | Attachment]) -> None:
    """One that was deleted meanwhile is told as such; none is from here to the end of the transaction."""
    ids = [image.id if isinstance(image, Image) else image.image_id for image in images]
    there = (
        {image.id for image in await Image.filter(id__in=[id for id in ids if id]).order_by("id").select_for_update(no_key=True)}
        if ids
        else set()
    )
    await Attachment.bulk_create(
        Attachment(
            message_id=message.id,
            project_id=message.project_id,
            position=position,
            image_id=id if id in there else None,
            name=image.name,
            media_type=image.media_type,
            width=image.width,
            height=image.height,
            byte_size=image.byte_size,
            sha256=image.sha256,
        )
        for position, (id, image) in enumerate(zip(ids, images, strict=True))
    )


async def _answer(conversation: Conversation, parent_id: UUID, depth: int, model: str, key: str | None, by: Viewer) -> Message:
    return await Message.create(
        conversation_id=conversation.id,
        project_id=conversation.project_id,
        user_id=conversation.user_id,
        parent_id=parent_id,
        depth=depth,
        role=MessageRole.ASSISTANT,
        status=MessageStatus.QUEUED,
        model=model,
        key=key,
        key_id=None if by.key is None else by.key.id,
        due_at=now(),
    )


async def _show(conversation: Conversation, answer: Message, count: int) -> None:
    conversation.active_message_id = answer.id
    conversation.message_count += count
    conversation.active_at = answer.created_at
    await conversation.save(update_fields=["active_message_id", "message_count", "active_at", "title"])


def _title(text: str) -> str:
    """Until somebody gives it another: how it began."""
    line = " ".join(text.split())
    return line if len(line) <= TOLD_TITLE else f"{line[: TOLD_TITLE - 1]}…"


def _check_standing(instructions: str, model: str, tools: Sequence[str]) -> None:
    _check("instructions", instructions, INSTRUCTIONS_MOST)
    _check("model", model, MODEL_MOST)
    if len(tools) > TOOLS_MOST or any(len(tool) > TOOL_ID_MOST for tool in tools):
        raise Invalid.field("tools", "TOO_MANY", f"A conversation has at most {TOOLS_MOST} tools.")


def _check_asked(asked: Asked) -> None:
    """Raises Invalid."""
    if not asked.text.strip():
        raise Invalid.field("text", "REQUIRED", "Write something.")
    _check("text", asked.text, TEXT_MOST)
    _check("model", asked.model, MODEL_MOST)
    _check_key(asked.key)


def _check_images(images: Sequence[Image | Attachment], conversation: Conversation) -> None:
    """Raises Invalid, and NotFound for what is of another project, or of another conversation."""
    if len(images) > IMAGES_MOST:
        raise Invalid.field("imageIds", "TOO_MANY", f"At most {IMAGES_MOST} images are sent with a message.")
    for n, image in enumerate(images):
        is_apart = isinstance(image, Image) and image.conversation_id not in (None, conversation.id)
        if image.project_id != conversation.project_id or is_apart:
            raise NotFound.field(f"imageIds[{n}]")


def _check_key(key: str | None) -> None:
    if key is not None and not 1 <= len(key) <= KEY_MOST:
        raise Invalid.field("idempotencyKey", "LENGTH", f"A key has 1 to {KEY_MOST} characters.")


def _check(path: str, text: str, most: int) -> None:
    if len(text) > most:
        raise Invalid.field(path, "TOO_LONG", f"At most {most} characters.")


def _other_key() -> Conflict:
    return Conflict("This key was used for something else.")
