"""The one write path of the engine. What it returns from is durable; only then is the news told.

Gathers the transitions of all runs of the process, and the starts of all requests, and commits each kind together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import asyncpg

from core.commits import Commits
from core.database import READ_SECONDS
from core.jobs import Jobs
from core.news import News
from models.workflows import links, writes
from models.workflows.doors import DeliveryOutcome
from models.workflows.links import NewAnswer, NewEvent, Stirred
from models.workflows.writes import Connection, Firing, NewRun, Transition

ACCEPT_SECONDS = 10  # of patience with a database that is away, before who asks for a run is told to come again


class Fenced(Exception):
    """The lease was taken by somebody else: whatever was to be written was not, and never will be."""


@dataclass(frozen=True, slots=True)
class Received:
    """What became of a delivery: its own run, or that of the first delivery with the same key."""

    run_id: UUID | None
    outcome: DeliveryOutcome
    reason: str
    is_repeat: bool


def _move_bytes(move: Transition) -> int:
    texts = [move.output, *(event.data for event in move.events), *(record.values for record in move.records)]
    texts += [text for step in move.steps for text in (step.input, step.output)]
    return sum(len(text) for text in texts if text is not None)


def _run_bytes(run: NewRun) -> int:
    size, delivery = len(run.input) + len(run.trigger), run.delivery
    return size if delivery is None else size + len(delivery.headers) + len(delivery.query) + len(delivery.body)


class Journal:
    """`events` tells watchers, `commands` who holds a run, `jobs` wakes workers; all may be lost (house rule 8)."""

    def __init__(self, pool: asyncpg.Pool[Any], events: News, commands: News, jobs: Jobs) -> None:
        self._pool, self._events, self._commands, self._jobs = pool, events, commands, jobs
        self._moves: Commits[Transition, None] = Commits(pool, self._advance, weigh=_move_bytes)
        self._starts: Commits[NewRun, bool] = Commits(pool, self._start, weigh=_run_bytes, patience_seconds=ACCEPT_SECONDS)
        self._deliveries: Commits[NewRun, Received] = Commits(pool, self._receive, weigh=_run_bytes, patience_seconds=ACCEPT_SECONDS)

    async def append(self, move: Transition) -> None:
        """Raises Fenced, or Unavailable when the database stays away. The transitions of one run are committed in order."""
        await self._moves.submit(move, lane=move.run_id.int)

    async def start(self, run: NewRun) -> bool:
        """Makes the run unless its start key is taken: True when it is new. Raises Unavailable."""
        return await self._starts.submit(run, lane=run.workflow_id.int)

    async def receive(self, run: NewRun) -> Received:
        """Logs a delivery and makes its run, both or neither, once per dedupe key. Raises Unavailable."""
        return await self._deliveries.submit(run, lane=run.workflow_id.int)

    async def fire(self, decide: Callable[[asyncpg.Record], Firing]) -> int:
        """Have the schedules that are due do what `decide` says; answers how many were due."""
        async with self._pool.acquire(timeout=READ_SECONDS) as connection:
            due, made = await writes.fire(connection, decide)
        await self._hint(made)
        return due

    async def answer(self, given: NewAnswer) -> bool:
        """Has the run go on; False when the approval waits for no answer any more."""
        async with self._pool.acquire(timeout=READ_SECONDS) as connection:
            run_id = await links.answer(connection, given)
        if run_id is not None:
            await self._stir(Stirred(commanded=[run_id]))
        return run_id is not None

    async def send(self, event: NewEvent) -> None:
        """To all that wait for it; nothing when its key was sent before."""
        async with self._pool.acquire(timeout=READ_SECONDS) as connection:
            met = await links.send(connection, event)
        await self._stir(Stirred(commanded=met))

    async def hint(self, run_ids: Iterable[UUID]) -> None:
        """Have a worker look at these runs soon. Does not wait for Redis."""
        self._jobs.advance(run_ids)

    async def _advance(self, connection: Connection, moves: Sequence[Transition]) -> Sequence[Exception | None]:
        written, stirred = await links.advance(connection, moves)
        await self._events.publish((m.run_id, m.last_seq) for n, m in enumerate(moves, 1) if n in written and m.events)
        await self._stir(stirred)
        return [None if n in written else Fenced(str(m.run_id)) for n, m in enumerate(moves, 1)]

    async def _start(self, connection: Connection, runs: Sequence[NewRun]) -> Sequence[bool | Exception]:
        made = await writes.start(connection, runs)
        await self._hint(made)
        return [run.id in made for run in runs]

    async def _receive(self, connection: Connection, runs: Sequence[NewRun]) -> Sequence[Received | Exception]:
        """Two transactions: to die between them leaves deliveries accepted, and a repeat uncounted and unanswered."""
        deliveries = [run.delivery for run in runs if run.delivery is not None]
        fresh = await writes.receive(connection, runs)
        known = [d for d in deliveries if d.id not in fresh]
        first = {(row["webhook_id"], row["dedupe_key"]): row for row in await writes.repeated(connection, known)} if known else {}
        answers: list[Received | Exception] = []
        for run, delivery in zip(runs, deliveries, strict=True):
            if delivery.id in fresh:
                answers.append(Received(run.id, delivery.outcome, delivery.reason, is_repeat=False))
            else:
                row = first[delivery.webhook_id, delivery.dedupe_key]
                is_repeat = row["id"] != delivery.id  # else it is ours, of a commit whose answer was lost
                answers.append(Received(row["run_id"], DeliveryOutcome(row["outcome"]), row["reason"], is_repeat))
        await self._hint(a.run_id for a in answers if isinstance(a, Received) and not a.is_repeat and a.run_id is not None)
        return answers

    async def _hint(self, run_ids: Iterable[UUID]) -> None:
        if ids := list(run_ids):
            self._jobs.advance(ids)
            await self._events.publish((id, 1) for id in ids)

    async def _stir(self, stirred: Stirred) -> None:
        await self._hint(stirred.made)
        if ids := stirred.commanded:
            await self._commands.publish((id, 0) for id in ids)
            self._jobs.advance(ids)

    async def settle(self) -> None:
        """Waits until everything given so far is durable or has failed."""
        for commits in (self._moves, self._starts, self._deliveries):
            await commits.settle()

    async def close(self) -> None:
        """As `settle`, and until the news of it is told or given up."""
        await self.settle()
        await self._events.flush()
        await self._jobs.flush()
