"""A person in a project, with conversations that a worker of the test's own answers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from core import tasks
from core.reads import global_id, key_of
from core.settings import Conversations as Settings
from core.viewers import Viewer
from models.conversations import Conversation, Message, MessageEvent, MessageStatus
from models.projects import Project
from services.ai import Models
from services.ai.toolboxes import Toolbox
from services.conversations.answerers import Answerer
from services.platform import Platform
from tests.clients import Client, Data
from tests.make import Make
from workers.processes import _every

SECONDS = 30
QUICK = {"gather_seconds": 0.005, "heartbeat_seconds": 0.2, "sweep_seconds": 0.2, "drain_seconds": 0.2}

MESSAGE = "Message { id status text parent { id role text } }"
EVENTS = "subscription ($id: ID!, $after: String) { messageEvents(messageId: $id, after: $after) { cursor seq type text data } }"


@dataclass
class Room:
    home: Platform
    make: Make
    client: Client
    project: Project
    owner: Viewer

    async def conversation(self, **input: Any) -> str:
        made = await self.client.mutate("createConversation", "Conversation { id }", projectId=global_id(Project, self.project.id), **input)
        assert made["__typename"] == "Conversation", made
        id: str = made["id"]
        return id

    async def ask(self, conversation: str, text: str = "Why?", **input: Any) -> Data:
        """The answer to be."""
        answer = await self.client.mutate("sendMessage", MESSAGE, conversationId=conversation, text=text, **input)
        assert answer["__typename"] == "Message", answer
        return answer

    async def events(self, id: str, after: str | None = None) -> list[Data]:
        """Until the last."""
        async with asyncio.timeout(SECONDS):
            return [told["messageEvents"] async for told in self.client.subscribe(EVENTS, {"id": id, "after": after})]

    async def row(self, id: str) -> Message:
        return await Message.get(id=key_of(Message, id))

    async def conversation_row(self, id: str) -> Conversation:
        return await Conversation.get(id=key_of(Conversation, id))

    async def until(self, id: str, *statuses: MessageStatus) -> Message:
        async with asyncio.timeout(SECONDS):
            while (message := await self.row(id)).status not in statuses:
                await asyncio.sleep(0.01)
        return message

    async def ended(self, id: str) -> Message:
        return await self.until(id, *(status for status in MessageStatus if status.is_final))

    async def told(self, id: str) -> str:
        """The text of its events, put together."""
        rows = await MessageEvent.filter(message_id=key_of(Message, id)).order_by("seq")
        assert [row.seq for row in rows] == list(range(1, len(rows) + 1))
        return "".join(row.text for row in rows)


@asynccontextmanager
async def answering(home: Platform, models: Models, toolboxes: Sequence[Toolbox] = (), **settings: Any) -> AsyncIterator[Answerer]:
    """A worker's part in conversations, with these models and tools."""
    given = Settings(**{**QUICK, **settings})
    answerer = Answerer(home.database.pool, home.events, home.commands, models, toolboxes, given)
    clocks = [
        asyncio.create_task(_every(answerer.find, answerer.rest)),
        asyncio.create_task(_every(answerer.beat, answerer.pause)),
    ]
    try:
        with answerer.listening():
            yield answerer
    finally:
        await answerer.stop()
        await tasks.end(clocks)
