"""Of calls that are the same, one asks the model and all get its answer: in this process by one task, among processes by a row that
whoever asks renews. One that died does not, and another takes its place."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from uuid import UUID

from core import tasks
from core.database import BUSY, LOST, Statements, tried
from core.errors import Unavailable
from core.ids import new_id
from models.ai import answers
from services.ai.caches import Cache, Outcome

LEASE_SECONDS, RENEW_SECONDS = 10.0, 3.0
_LOOK_SECONDS, _LOOK_MOST_SECONDS = 0.03, 0.3

Ask = Callable[[], Awaitable[Outcome]]


class _Flight:
    def __init__(self, task: asyncio.Task[tuple[Outcome, bool]]) -> None:
        self.task, self.waiting = task, 0


class Flights:
    def __init__(self, writes: Statements, cache: Cache) -> None:
        self._writes, self._cache = writes, cache
        self._flights: dict[tuple[str, bool], _Flight] = {}

    @property
    def waiting(self) -> int:
        """How many calls of this process wait for an answer: for one that they began themselves, or for another's."""
        return sum(flight.waiting for flight in self._flights.values())

    async def join(self, key: str, keeps: float, ask: Ask, *, refreshes: bool) -> tuple[Outcome, bool]:
        """The answer, and whether it was another call's: of one that has ended, if it is no older than `keeps` seconds. `ask` keeps its answer before it returns. Raises what it raises.

        It goes on for as long as anybody waits for it, though whoever began has left. One that refreshes shares none with those that take
        what is kept.
        """
        place = (key, refreshes)
        flight = self._flights.get(place)
        is_mine = flight is None
        if flight is None:
            flight = self._flights[place] = _Flight(asyncio.create_task(self._fly(key, keeps, ask, refreshes=refreshes)))
            flight.task.add_done_callback(partial(self._ended, place))
        flight.waiting += 1
        try:
            outcome, was_there = await asyncio.shield(flight.task)
        finally:
            flight.waiting -= 1
            if not flight.waiting and not flight.task.done():
                self._ended(place, flight.task)
                await tasks.end([flight.task])
        return outcome, was_there or not is_mine

    def _ended(self, place: tuple[str, bool], task: asyncio.Task[tuple[Outcome, bool]]) -> None:
        """Another may have its place by now."""
        if (flight := self._flights.get(place)) is not None and flight.task is task:
            del self._flights[place]

    async def _fly(self, key: str, keeps: float, ask: Ask, *, refreshes: bool) -> tuple[Outcome, bool]:
        owner, pause = new_id(), _LOOK_SECONDS
        lead = partial(answers.lead, self._writes, key, owner, LEASE_SECONDS)
        while not await tried(lead, RENEW_SECONDS):
            await asyncio.sleep(pause)
            pause = min(pause * 1.5, _LOOK_MOST_SECONDS)
            if (found := await self._cache.find(key, keeps)) is not None and not refreshes:
                return found, True
        renewing = asyncio.create_task(self._renew(key, owner))
        try:
            # Who led before may have landed between our look and our lead.
            if not refreshes and (found := await self._cache.look(key, keeps)) is not None:
                return found, True
            return await ask(), False
        finally:
            await tasks.end([renewing])
            with suppress(Unavailable):  # then its lease ends by itself: the answer is there
                await tasks.surely(tried(partial(answers.land, self._writes, key, owner), RENEW_SECONDS))

    async def _renew(self, key: str, owner: UUID) -> None:
        while True:
            await asyncio.sleep(RENEW_SECONDS)
            try:
                await answers.renew(self._writes, key, owner, LEASE_SECONDS)
            except (*LOST, *BUSY):
                continue  # it has until its lease ends to come back
