"""The one write path of the engine. What it returns from is durable; only then is the news told.

Gathers the transitions of all runs of the process, and the starts of all requests, and commits each kind together.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
import structlog

from core.commits import Commits
from core.database import BUSY, LOST, READ_SECONDS, tried
from core.jobs import Jobs
from core.news import Bell, News, Outbox
from models.workflows import SlotOutcome, forks, links, slots, writes
from models.workflows.forks import NewFork
from models.workflows.links import NewSignal, Stirred
from models.workflows.slots import Fired, Firing, Standing
from models.workflows.webhooks import DeliveryOutcome
from models.workflows.writes import Aftermath, Connection, NewRun, Place, Taken, Transition
from services.workflows import concurrency

log = structlog.get_logger(__name__)

PLACES_MOST = 100  # limits that are judged in one transaction
WAITING_MOST = (5000, 128_000_000)  # starts, and bytes of them, that wait to be accepted; what an engine does is never refused
ACCEPT_SECONDS = 10  # of patience with a database that is away, before who asks for a run is told to come again


class Deleted(Exception):
    """The webhook is there no more."""


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
    size = len(move.output or "") + sum([len(event.data) for event in move.events]) + sum([len(record.values) for record in move.records])
    size += sum([len(step.input or "") + len(step.output or "") for step in move.steps])
    return size if move.links is None else size + sum([len(value.value) for value in move.links.hidden])


def _run_bytes(run: NewRun) -> int:
    size, delivery = len(run.input) + len(run.trigger), run.delivery
    return size if delivery is None else size + len(delivery.headers) + len(delivery.query) + len(delivery.body)


def _all_of(projects: Iterable[UUID]) -> list[tuple[UUID, int]]:
    """The news for who watches whole projects: each once, however many of its runs a batch has."""
    return [(project_id, 0) for project_id in set(projects)]


class Journal:
    """`events` tells watchers, `commands` who holds a run, `jobs` wakes workers; all may be lost (house rule 8)."""

    def __init__(self, pool: asyncpg.Pool[Any], events: News, commands: News, jobs: Jobs) -> None:
        self.pool, self._events, self._commands, self._jobs = pool, events, commands, jobs
        self._freed: Outbox[Place] = Outbox(self._judge)
        self.owing = Bell()  # rings when a start is owed for what happened
        self._moves: Commits[Transition, None] = Commits(pool, self._advance, lanes=1, weigh=_move_bytes)
        self._starts: Commits[NewRun, bool] = Commits(
            pool, self._start, weigh=_run_bytes, patience_seconds=ACCEPT_SECONDS, most_waiting=WAITING_MOST
        )
        self._deliveries: Commits[NewRun, Received] = Commits(
            pool, self._receive, weigh=_run_bytes, patience_seconds=ACCEPT_SECONDS, most_waiting=WAITING_MOST
        )

    async def append(self, move: Transition) -> None:
        """Raises Fenced, or Unavailable when the database stays away. The transitions of one run are committed in order."""
        await self._moves.submit(move, lane=move.run_id.int)

    def give(self, move: Transition) -> asyncio.Future[None]:
        """As `append`, for who has many at once."""
        return self._moves.give(move, lane=move.run_id.int)

    async def start(self, run: NewRun) -> bool:
        """Makes the run unless its start key is taken: True when it is new. Raises Unavailable, or RateLimited."""
        return await self._starts.submit(run, lane=run.workflow_id.int)

    async def fork(self, fork: NewFork) -> bool:
        """As `start`, for a run some of whose steps are over already."""

        async def make() -> bool:
            async with self.pool.acquire(timeout=READ_SECONDS) as connection:
                return await forks.start(connection, fork)

        is_new = await tried(make, ACCEPT_SECONDS)
        await self._begin([fork.run])
        return is_new

    async def receive(self, run: NewRun) -> Received:
        """Logs a delivery and makes its run, both or neither, once per dedupe key. Raises Unavailable, RateLimited, or Deleted."""
        try:
            return await self._deliveries.submit(run, lane=run.workflow_id.int)
        except asyncpg.ForeignKeyViolationError as error:
            raise Deleted from error

    async def fire(self, decide: Callable[[Standing], Firing | None], at: datetime | None) -> Fired:
        """Have the schedules that are due do what `decide` says."""
        async with self.pool.acquire(timeout=READ_SECONDS) as connection:
            fired = await slots.fire(connection, decide, at)
        await self._begin(fired.made, fired.projects)
        return fired

    async def fire_one(
        self,
        schedule_id: UUID,
        decide: Callable[[Standing, Mapping[datetime, SlotOutcome]], Firing | None],
        first: datetime,
        last: datetime,
        at: datetime | None = None,
    ) -> Fired:
        """Have one schedule do what `decide` says of it and of what its ledger tells between two moments. `at` stands for the time."""
        async with self.pool.acquire(timeout=READ_SECONDS) as connection:
            fired = await slots.fire_one(connection, schedule_id, decide, first, last, at)
        await self._begin(fired.made, fired.projects)
        return fired

    async def silent_schedules(self) -> list[dict[str, Any]]:
        """Those of which nobody tells, or may be: see `slots.silent`."""
        async with self.pool.acquire(timeout=READ_SECONDS) as connection:
            return await slots.silent(connection)

    async def pay(self, decide: Callable[[asyncpg.Record], Taken]) -> int:
        """Have some of the starts that are owed made as `decide` says; answers how many causes there were."""
        async with self.pool.acquire(timeout=READ_SECONDS) as connection:
            count, made, projects = await writes.take(connection, decide)
        await self._begin(made, projects)
        return count

    async def admit(self, after: Place) -> Place | None:
        """Judge limits under which something waits, in case nobody did when a run was made or ended; where to go on, if anywhere."""
        async with self.pool.acquire(timeout=READ_SECONDS) as connection:
            places, last = await writes.open_places(connection, after)
        self._freed.put(places)
        return last

    async def _judge(self, places: Sequence[Place]) -> None:
        """Best effort: a sweep finds what is left over."""
        for n in range(0, len(places), PLACES_MOST):
            try:
                async with self.pool.acquire(timeout=READ_SECONDS) as connection:
                    judged = await writes.judge(connection, places[n : n + PLACES_MOST], concurrency.judge)
            except (*LOST, *BUSY) as error:
                log.warning("not_judged", error=type(error).__name__)
                return
            await self._events.publish([*judged.told, *_all_of(judged.projects)])
            await self._commands.publish((id, 0) for id in judged.stopped)
            await self.hint([*judged.admitted, *judged.stopped])
            if judged.owes:
                self.owing.ring()

    async def command(self, run_id: UUID) -> None:
        """Something is asked of this run: it is committed."""
        await self._stir(Stirred(commanded=[run_id]))

    async def send(self, event: NewSignal) -> None:
        """To all that wait for it; nothing when its key was sent before. Accepted once this returns: what a loss cuts short is delivered
        by `deliver_rest`."""
        async with self.pool.acquire(timeout=READ_SECONDS) as connection:
            is_new = await links.send(connection, event)
        if is_new:
            try:
                await self._deliver(event.id)
            except (*LOST, *BUSY) as error:
                log.warning("not_delivered", event_id=str(event.id), error=type(error).__name__)

    async def deliver_rest(self) -> None:
        """What nobody is delivering any more; and takes what was asked of runs that have ended meanwhile."""
        async with self.pool.acquire(timeout=READ_SECONDS) as connection:
            await links.dismiss(connection)
            ids = await links.undelivered(connection)
        for id in ids:
            await self._deliver(id)

    async def _deliver(self, id: UUID) -> None:
        is_more = True
        while is_more:
            async with self.pool.acquire(timeout=READ_SECONDS) as connection:
                met, is_more = await links.deliver(connection, id)
            await self._stir(Stirred(commanded=met))

    async def hint(self, run_ids: Iterable[UUID]) -> None:
        """Have a worker look at these runs soon. Does not wait for Redis."""
        self._jobs.advance(run_ids)

    async def _advance(self, connection: Connection, moves: Sequence[Transition]) -> Sequence[Exception | None]:
        aftermath = Aftermath()
        written, stirred = await links.advance(connection, moves, aftermath)
        self._freed.put(aftermath.freed)
        if aftermath.owes:
            self.owing.ring()
        told = [(m.run_id, m.last_seq) for n, m in enumerate(moves, 1) if n in written and m.events]
        await self._events.publish([*told, *_all_of(aftermath.projects)] if told else ())
        await self._stir(stirred)
        return [None if n in written else Fenced(str(m.run_id)) for n, m in enumerate(moves, 1)]

    async def _start(self, connection: Connection, runs: Sequence[NewRun]) -> Sequence[bool | Exception]:
        made = await writes.start(connection, runs)
        await self._begin([run for run in runs if run.id in made], made.values())
        return [run.id in made for run in runs]

    async def _receive(self, connection: Connection, runs: Sequence[NewRun]) -> Sequence[Received | Exception]:
        """Some transactions: to die between them leaves deliveries accepted, and a repeat uncounted and unanswered."""
        deliveries = [run.delivery for run in runs if run.delivery is not None]
        fresh = await writes.receive(connection, runs)
        known = [d for d in deliveries if d.id not in fresh]
        if known and (free := await writes.forget(connection, known)):
            again = [run for run, d in zip(runs, deliveries, strict=True) if d.id not in fresh and (d.webhook_id, d.dedupe_key) in free]
            fresh |= await writes.receive(connection, again)
            known = [d for d in known if d.id not in fresh]
        first = {(row["webhook_id"], row["dedupe_key"]): row for row in await writes.repeated(connection, known)} if known else {}
        answers: list[Received | Exception] = []
        for run, delivery in zip(runs, deliveries, strict=True):
            if delivery.id in fresh:
                answers.append(Received(run.id, delivery.outcome, delivery.reason, is_repeat=False))
            else:
                row = first[delivery.webhook_id, delivery.dedupe_key]
                is_repeat = row["id"] != delivery.id  # else it is ours, of a commit whose answer was lost
                answers.append(Received(row["run_id"], DeliveryOutcome(row["outcome"]), row["reason"], is_repeat))
        begun = [run for run, delivery in zip(runs, deliveries, strict=True) if delivery.id in fresh and run.id is not None]
        await self._begin(begun, [project_id for project_id in fresh.values() if project_id is not None])
        await self._events.publish((delivery.webhook_id, 0) for delivery in deliveries if delivery.is_watched)
        return answers

    async def _begin(self, runs: Sequence[NewRun], projects: Iterable[UUID] = ()) -> None:
        """These were made: a worker is to look at them, or a judge at those that have a limit. Whoever watches one of these projects
        is told at once, else when they start."""
        await self._events.publish(_all_of(projects))
        await self._hint(run.id for run in runs if run.id is not None and run.limit is None)
        if limited := [(run.id, (run.workflow_id, run.limit.key)) for run in runs if run.id is not None and run.limit is not None]:
            await self._events.publish((id, 1) for id, _ in limited)
            self._freed.put({place for _, place in limited})

    async def _hint(self, run_ids: Iterable[UUID]) -> None:
        if ids := list(run_ids):
            self._jobs.advance(ids)
            await self._events.publish((id, 1) for id in ids)

    async def _stir(self, stirred: Stirred) -> None:
        await self._begin(stirred.made)
        if ids := stirred.commanded:
            await self._commands.publish((id, 0) for id in ids)
            self._jobs.advance(ids)

    async def settle(self) -> None:
        """Waits until everything given so far is durable or has failed."""
        for commits in (self._moves, self._starts, self._deliveries):
            await commits.settle()
        await self._freed.flush()

    async def close(self) -> None:
        """As `settle`, and until the news of it is told or given up."""
        await self.settle()
        await self._events.flush()
        await self._jobs.flush()
