"""A worker's part in conversations: it claims answers that are due, as many as it can make at once, and keeps them alive."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import AbstractContextManager
from uuid import UUID

import structlog

from core import tasks
from core.database import BUSY, LOST, Pool
from core.errors import Unavailable
from core.news import Bell, News
from core.settings import Conversations as Settings
from models.conversations import answers
from services.ai import Models
from services.ai.toolboxes import Toolbox
from services.conversations.answers import Answer, Desk
from services.conversations.asking import QUEUE
from services.conversations.pens import Fenced, Pens

log = structlog.get_logger(__name__)


class Answerer:
    """`find` and `beat` are clocks; `rest` is how long the first waits, and what rings it."""

    def __init__(self, pool: Pool, events: News, commands: News, models: Models, toolboxes: Sequence[Toolbox], settings: Settings) -> None:
        self._pool, self._commands, self._settings = pool, commands, settings
        self._pens = Pens(pool, events, settings.gather_seconds)
        self._desk = Desk(pool, models, toolboxes, settings, self._pens, asyncio.Semaphore(settings.seeing_at_once))
        self._held: dict[UUID, tuple[Answer, asyncio.Task[None]]] = {}
        self._wanted, self._asked = Bell(), Bell()
        self._is_stopping = False

    @property
    def room(self) -> int:
        return self._settings.answers_at_once - len(self._held)

    async def find(self) -> None:
        """Claims what is due, the oldest first."""
        while self.room > 0 and not self._is_stopping:
            most = self.room
            found = await answers.claim(self._pool, most, self._settings.lease_seconds)
            for held in found:
                if held.id in self._held:  # its lease ran out, and it is ours again: the older claim counts no more
                    self._held[held.id][1].cancel()
                answer = Answer(self._desk, held)
                task = asyncio.create_task(self._hold(answer))
                self._held[held.id] = answer, task
            if len(found) < most:
                return

    def listening(self) -> AbstractContextManager[None]:
        """While it is entered, news of what is due end the rest."""
        return self._commands.hearing(QUEUE, self._wanted.ring)

    async def rest(self) -> None:
        await self._wanted.wait(self._settings.sweep_seconds)

    async def beat(self) -> None:
        """Renews the leases, drops what others have taken over, stops what is to stop."""
        held = list(self._held.values())
        if not held:
            return
        ours = await answers.beat(self._pool, [answer.claim for answer, _ in held], self._settings.lease_seconds)
        for answer, task in held:
            id = answer.claim[0]
            if ours.get(id):
                answer.stop()
            elif id not in ours and not task.done():
                log.warning("answer_lost", message_id=str(id))
                task.cancel()

    async def pause(self) -> None:
        """Until the next beat: sooner when somebody asks for something to stop."""
        await self._asked.wait(self._settings.heartbeat_seconds)

    async def stop(self) -> None:
        """Claims nothing more, gives what is under way some time, and the rest back for others; what is in mid-sentence is INTERRUPTED."""
        self._is_stopping = True
        left = [task for _, task in self._held.values()]
        if left:
            await asyncio.wait(left, timeout=self._settings.drain_seconds)
        for answer, _ in list(self._held.values()):
            answer.leave()
        if left:
            _, late = await asyncio.wait(left, timeout=self._settings.lease_seconds)
            await tasks.end(late)
        await self._pens.settle()

    async def _hold(self, answer: Answer) -> None:
        id, _ = answer.claim
        try:
            with self._commands.hearing(id, self._asked.ring):
                if not await answer.run():
                    await answers.release(self._pool, [answer.claim])
        except Fenced:
            log.warning("answer_fenced", message_id=str(id))
        except (Unavailable, *LOST, *BUSY) as error:
            # Its lease runs out, and whoever takes it over sees what was written.
            log.warning("answer_dropped", message_id=str(id), error=type(error).__name__)
        except Exception:
            log.exception("answer_broken", message_id=str(id))
        finally:
            if id in self._held and self._held[id][0] is answer:
                del self._held[id]
            if self.room == 1:  # there may be more than there was room for
                self._wanted.ring()
