"""Workers and the API killed in mid-answer: whoever watches goes on from its cursor and has every token once."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from pathlib import Path

import pytest

from core.ids import new_id
from core.outgoing import Outgoing
from core.settings import Settings
from models.ai import CacheState
from models.conversations import MessageStatus
from services import platform
from services.ai import Answer, CacheMode, Completion, OnText, Origin, Prompt
from services.platform import Platform
from tests import processes
from tests.clients import Client, Data
from tests.conversations.rooms import EVENTS, MESSAGE, Room
from tests.processes import Started
from tests.workflows.test_acceptance import free_port, listens

PIECES = [f"{n} " for n in range(30)]
SECONDS = 90  # processes start slowly on a busy machine


class Paced:
    """A model that says the next piece when so many are allowed. It listens on a port, for workers in other processes (`piped`)."""

    def __init__(self) -> None:
        self.asked, self.allowed = 0, 0
        self._changed = asyncio.Condition()

    async def more(self, pieces: int) -> None:
        async with self._changed:
            self.allowed += pieces
            self._changed.notify_all()

    async def is_asked(self, times: int) -> None:
        async with asyncio.timeout(SECONDS), self._changed:
            await self._changed.wait_for(lambda: self.asked >= times)

    async def __call__(self, _: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with self._changed:
            self.asked, self.allowed = self.asked + 1, 0
            self._changed.notify_all()
        with suppress(ConnectionError):
            for n, piece in enumerate(PIECES, 1):
                async with self._changed:
                    while self.allowed < n:
                        await self._changed.wait()
                writer.write(f"{piece}\n".encode())
                await writer.drain()
            writer.write(b"\n")
        writer.close()


class Piped:
    """What a worker asks instead of the router, whose client libraries take seconds to be imported by each process that is killed here."""

    observer = None

    async def generate(
        self,
        prompt: Prompt,
        origin: Origin,
        *,
        timeout_seconds: float,
        on_text: OnText | None = None,
        cache: CacheMode | None = None,
    ) -> Answer:
        reader, writer = await asyncio.open_connection("127.0.0.1", int(os.environ["PACED_PORT"]))
        said = list[str]()
        assert on_text is not None
        while piece := (await reader.readline()).decode().removesuffix("\n"):
            said.append(piece)
            await on_text(piece)
        writer.close()
        return Answer(new_id(), Completion("".join(said), "paced", "paced-1", 1, 1, 0, 1), CacheState.BYPASS)


def piped() -> int:
    """`python -m workers`, but for the model."""

    @asynccontextmanager
    async def outside(home: Platform) -> AsyncIterator[tuple[Outgoing, Piped]]:
        yield Outgoing(), Piped()

    platform.outside = outside  # type: ignore[assignment]  # Piped is asked as the router is
    return processes.work()


class Watcher:
    """Follows an answer at whichever API there is, from where it was."""

    def __init__(self, token: str, id: str) -> None:
        self._token, self._id = token, id
        self.events: list[Data] = []

    @property
    def text(self) -> str:
        return "".join(event["text"] for event in self.events)

    async def follow(self, port: int, until: str) -> None:
        """Until this text is there, or the last event."""
        client = Client(f"127.0.0.1:{port}")
        client.token = self._token
        after = self.events[-1]["cursor"] if self.events else None
        try:
            async with asyncio.timeout(SECONDS):
                async for told in client.subscribe(EVENTS, {"id": self._id, "after": after}):
                    self.events.append(told["messageEvents"])
                    if self.text.endswith(until):
                        return
        finally:
            await client.close()


@pytest.fixture
async def paced() -> AsyncIterator[tuple[Paced, int]]:
    model = Paced()
    server = await asyncio.start_server(model, "127.0.0.1", 0)
    yield model, server.sockets[0].getsockname()[1]
    server.close()


async def test_the_worker_and_the_api_die_in_mid_answer_and_every_token_comes_once(
    room: Room, settings: Settings, paced: tuple[Paced, int], tmp_path: Path
) -> None:
    model, port = paced
    env = {
        "DATABASE_URL": settings.database_url,
        "REDIS_URL": settings.redis_url,
        "DATA_DIR": str(settings.data_dir),
        "DATABASE_CONNECTIONS": "4",
        "RATES__ENABLED": "false",
        "PACED_PORT": str(port),
        "LOCAL_MODEL": "false",
        "CONVERSATIONS__LEASE_SECONDS": "4",
        "CONVERSATIONS__HEARTBEAT_SECONDS": "0.5",
    }

    def worker(name: str) -> AbstractAsyncContextManager[Started]:
        return processes.started(piped, env, tmp_path, name)

    def api(name: str, port: int) -> AbstractAsyncContextManager[Started]:
        return processes.started(processes.serve, {**env, "PORT": str(port)}, tmp_path, name)

    ports = free_port(), free_port()
    answer = await room.ask(await room.conversation())
    assert room.client.token is not None
    watcher = Watcher(room.client.token, answer["id"])
    async with worker("first") as first, api("one", ports[0]) as one:
        await asyncio.gather(model.is_asked(1), listens(one, ports[0]))
        first.kill()  # before the first word: another goes on with it
        async with worker("second") as second:
            await model.is_asked(2)
            await model.more(10)
            await watcher.follow(ports[0], "9 ")
            one.kill()
            await model.more(10)
            async with api("two", ports[1]) as two:
                await listens(two, ports[1])
                await watcher.follow(ports[1], "19 ")
                second.kill()  # in mid-sentence: nobody else goes on with it
                async with worker("third"):
                    await watcher.follow(ports[1], "nothing")
                    row = await room.row(answer["id"])
                    again = await room.client.mutate("regenerateMessage", MESSAGE, messageId=answer["id"])
                    await model.is_asked(3)
                    await model.more(len(PIECES))
                    whole = Watcher(room.client.token, again["id"])
                    await whole.follow(ports[1], "nothing")
    assert [event["seq"] for event in watcher.events] == list(range(1, len(watcher.events) + 1))
    assert [event["type"] for event in watcher.events if event["type"] != "TEXT"] == ["STARTED", "RECOVERED", "INTERRUPTED"]
    assert watcher.text == row.text == "".join(PIECES[:20])
    assert (row.status, row.error_code, row.takeovers) == (MessageStatus.INTERRUPTED, "WORKER_LOST", 2)
    assert whole.text == "".join(PIECES)
    assert (await room.row(again["id"])).model_name == "paced-1"
