"""Writing what answers tell: the pieces of all answers of a worker are gathered for a moment, then committed together."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from uuid import UUID

from core import tasks
from core.commits import Commits
from core.database import Pool
from core.fields import JSON, storable
from core.news import News
from models.conversations import MessageEventType, answers
from models.conversations.answers import Called, Ending, Told, Writing
from services.conversations.progress import Progress


class Fenced(Exception):
    """Another worker has the answer: nothing that this one says of it counts."""


class Pens:
    """Of one worker."""

    def __init__(self, pool: Pool, news: News, gather_seconds: float) -> None:
        # One lane: what is given while a commit is under way goes with the next, so that there is one statement at a time.
        self._commits = Commits[Writing, bool](pool, answers.write, lanes=1)
        self._news, self._gather_seconds = news, gather_seconds
        self._waiting: set[Pen] = set()
        self._task: asyncio.Task[None] | None = None
        self.written = asyncio.Event()  # not set while what was gathered is being written
        self.written.set()

    def pen(self, message_id: UUID, fence: int) -> Pen:
        return Pen(self, message_id, fence)

    def gather(self, pen: Pen) -> None:
        self._waiting.add(pen)
        if self._task is None:
            self._task = asyncio.create_task(self._gather())

    async def _gather(self) -> None:
        try:
            while self._waiting:
                await asyncio.sleep(self._gather_seconds)
                pens, self._waiting = self._waiting, set()
                self.written.clear()
                await asyncio.gather(*(pen.flush() for pen in pens))
                self.written.set()
        finally:
            self.written.set()
            self._task = None

    async def write(self, writing: Writing) -> None:
        """Durable when it returns. Raises Fenced, Unavailable, or what the database says of it."""
        if not await self._commits.submit(writing):
            raise Fenced
        if writing.told:
            await self._news.publish([(writing.message_id, writing.told[-1].seq)])

    async def settle(self) -> None:
        await self._commits.settle()


class Pen:
    """Of one answer: counts what is told, and knows how far the answer has come."""

    def __init__(self, pens: Pens, message_id: UUID, fence: int) -> None:
        self._pens, self._message_id, self._fence = pens, message_id, fence
        self._writing = asyncio.Lock()
        self._pieces: list[str] = []
        self._failure: Exception | None = None
        self.progress = Progress()

    async def text(self, piece: str) -> None:
        """Returns when what was gathered before is written: else hundreds of streams that have more to say would keep that waiting for seconds.

        Raises what kept an earlier piece from being written.
        """
        if self._failure is not None:
            raise self._failure
        self._pieces.append(piece)
        self._pens.gather(self)
        await self._pens.written.wait()

    async def flush(self) -> None:
        """What fails is raised to whoever writes next."""
        try:
            if self._pieces:
                await self.tell()
        except Exception as error:
            self._failure = error

    async def tell(self, *events: tuple[MessageEventType, JSON], called: Sequence[Called] = (), ending: Ending | None = None) -> None:
        """The pieces that are not written yet, then these. Raises as `Pens.write`."""
        async with self._writing:
            if self._failure is not None:
                raise self._failure
            pieces, self._pieces = self._pieces, []
            seq, told = self.progress.last_seq, list[Told]()
            if pieces:
                told.append(Told(seq + 1, MessageEventType.TEXT, storable("".join(pieces))))
            told += [Told(seq + len(told) + n, type, "", data) for n, (type, data) in enumerate(events, 1)]
            # Who is cancelled meanwhile has still told it, and the next number is behind.
            await tasks.surely(self._write(Writing(self._message_id, self._fence, told, called, ending)))

    async def _write(self, writing: Writing) -> None:
        await self._pens.write(writing)
        for event in writing.told:
            self.progress.hear(event)
