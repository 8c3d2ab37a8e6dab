"""The engine: claims runs, has each driven by the interpreter, keeps their leases alive, gives up what it must.

A run belongs to the worker that holds its lease, and every write carries the fence (`journal.append`): a worker that froze and
woke up again can hurt nobody. One task per run (`drives.Drive`) holds its state in memory; runs that are over in one go (`courses.Course`)
are done in a row.
"""

from __future__ import annotations

import asyncio
import secrets
from collections import Counter
from collections.abc import Iterable, Sequence
from uuid import UUID

import structlog

from core import tasks
from core.database import BUSY, LOST
from core.errors import Unavailable
from core.news import News
from core.settings import Engine as Settings
from models.workflows import writes
from models.workflows.hidden import REDACTED
from models.workflows.writes import Claimed, Lease
from services.secrets import Vault
from services.workflows.engine.courses import Course, OutOfCourse, Target
from services.workflows.engine.desks import Desk
from services.workflows.engine.drives import TURN_SECONDS, Drive
from services.workflows.journal import Fenced, Journal
from services.workflows.steps import Outside

log = structlog.get_logger(__name__)

ROOM = 4  # a worker that was full looks for more when one part in so many is free, not after each run
SHARE = 2  # one part in so many is kept free of the project that has most: others need not wait for its slow steps (P16 of the security promises)
RESERVE = 8  # one part in so many is for what is swept up, in turns: hints come from who starts most
DROPS_MOST = 4
PAUSE_SECONDS = 1
DROPS_KNOWN = 10_000  # runs of which it is remembered


class Engine:
    """`claim` is called with hints, `sweep` and `beat` by the worker's clocks, `stop` when the worker is asked to end."""

    def __init__(
        self,
        pool: writes.Connection,
        journal: Journal,
        commands: News,
        outside: Outside,
        settings: Settings,
        owner: str | None = None,
        vault: Vault | None = None,
    ) -> None:
        self.owner = owner or secrets.token_hex(8)
        self._pool, self._journal, self._commands, self._settings = pool, journal, commands, settings
        self._desk = Desk(self.owner, pool, journal, outside, settings, vault)
        self._held: dict[UUID, tuple[Drive, asyncio.Task[None]]] = {}
        self._sprinting = set[UUID]()  # held, too, but by the task of a whole batch
        self._sprints = set[asyncio.Task[None]]()
        self._named: dict[UUID, None] = {}  # to be claimed, in the order they were named
        self._claiming = asyncio.Lock()
        self._dropped: list[tuple[Lease, float]] = []  # to be given back, and due in so many seconds
        self._drops: Counter[UUID] = Counter()  # of runs, one after the other
        self._freed = asyncio.Event()
        self._is_stopping = False
        self._of_project: Counter[UUID] = Counter()
        self._share = settings.runs_at_once - settings.runs_at_once // SHARE
        self._left_some = False  # there may be runs that were not taken for want of room
        self._freed_since, self._worth = 0, 1  # the last sweep; as many make another one worth its while
        self._after = writes.START
        self._place = (writes.NOWHERE, "")
        self._has_limits, self._limits_known_until = settings.runs_most is not None, 0.0

    @property
    def room(self) -> int:
        return self._settings.runs_at_once - len(self._held) - len(self._sprinting)

    def _has(self, id: UUID) -> bool:
        return id in self._held or id in self._sprinting

    async def claim(self, run_ids: Iterable[UUID]) -> None:
        """Take those of these runs that are due and free, as far as there is room. Who comes while another claims is claimed for by
        the next, all in one statement. Those that nobody has held yet are begun without a claim: most are over with their first transition."""
        if await self._is_limited():
            await self.sweep()  # a hint names who comes last
            return
        self._named.update(dict.fromkeys(run_ids))
        async with self._claiming:
            wanted = [id for id in self._named if not self._has(id)]
            self._named.clear()
            await self._take(wanted, self._settings.runs_at_once // RESERVE, are_new=True)

    async def _take(self, wanted: list[UUID], reserve: int, *, are_new: bool = False) -> None:
        """Claim these as far as there is room, and each project's share allows. Claims go in parts so small that whichever project
        they turn out to be of, it has room for all of one. None are claimed while those that are held keep all that a worker may."""
        least = max(self._share // SHARE // 2, 1)
        while wanted and not self._is_stopping:
            if sum(drive.kept_bytes for drive, _ in self._held.values()) >= self._settings.held_bytes:
                self._left_some = True
                return
            full = self._full(least)
            room = min(self.room - reserve, self._share - max((n for id, n in self._of_project.items() if id not in full), default=0))
            self._left_some = self._left_some or bool(full) or len(wanted) > room
            if room <= 0:
                return
            part, wanted = wanted[:room], wanted[room:]
            if are_new:
                found = await writes.fresh(self._pool, part, full)
                self._begin(found)
                if len(found) == len(part):
                    continue
                part = [id for id in part if not self._has(id)]
            self._begin(await self._claim(part, full))

    def _begin(self, found: Iterable[Claimed]) -> None:
        sprinters = list[tuple[Claimed, Course]]()
        for claimed in found:
            self._desk.clock.hear(claimed.at)
            self._of_project[claimed.project_id] += 1
            version = self._desk.versions.get(claimed.version_id)
            if version is None or version.course is None or not claimed.is_untouched or claimed.input == REDACTED:
                self._drive(claimed)
            else:
                sprinters.append((claimed, version.course))
        if sprinters:
            self._sprinting.update(claimed.id for claimed, _ in sprinters)
            sprint = asyncio.create_task(self._sprint(sprinters))
            self._sprints.add(sprint)
            sprint.add_done_callback(self._sprints.discard)

    def _drive(self, claimed: Claimed) -> None:
        drive = Drive(self._desk, claimed)
        self._held[drive.id] = (drive, asyncio.create_task(self._hold(drive)))

    async def _sprint(self, sprinters: Sequence[tuple[Claimed, Course]]) -> None:
        """One after the other, all of each. Whatever fails here has written nothing; a Drive finds out what is wrong with it."""
        desk, time, left = self._desk, asyncio.get_running_loop().time, {claimed.id: claimed for claimed, _ in sprinters}
        ends = dict[UUID, asyncio.Future[None]]()
        try:
            wanted = frozenset[UUID]().union(*(course.databases for _, course in sprinters))
            found = await asyncio.gather(*(desk.databases.get(id) for id in wanted))
            targets = {database.id: Target.of(database) for database in found if database is not None}
            turn = time() + TURN_SECONDS
            for claimed, course in sprinters:
                try:
                    ends[claimed.id] = self._journal.give(course.run(claimed, desk.owner, desk.clock, self._settings, targets))
                except Exception as error:
                    if not isinstance(error, OutOfCourse):
                        log.exception("course_broken", run_id=str(claimed.id))
                    if not self._is_stopping:
                        self._sprinting.remove(claimed.id)
                        del left[claimed.id]
                        self._drive(claimed)
                if time() > turn:
                    await asyncio.sleep(0)
                    turn = time() + TURN_SECONDS
            for id, fault in zip(ends, await asyncio.gather(*ends.values(), return_exceptions=True), strict=True):
                if fault is None:
                    self._drops.pop(id, None)
                else:
                    self._failed(left[id], fault)
        except Exception as error:
            for claimed in left.values():
                self._failed(claimed, error)
        finally:
            self._sprinting.difference_update(left)
            for claimed in left.values():
                self._free(claimed.project_id)

    async def _claim(self, part: Sequence[UUID], full: Sequence[UUID]) -> Sequence[Claimed]:
        seconds, most = self._settings.lease_seconds, self._settings.runs_most
        if not await self._is_limited():
            return await writes.claim(self._pool, part, self.owner, seconds, full)
        async with writes.claiming(self._pool) as connection:
            fitting = await writes.fitting(connection, part, most)
            claimed = await writes.claim(connection, fitting, self.owner, seconds, full)
        self._left_some = self._left_some or len(claimed) < len(part)
        return claimed

    async def _is_limited(self) -> bool:
        """Whether all workers together may hold but so many runs, of all or of some project; a new limit is heard of with the next sweep."""
        time = asyncio.get_running_loop().time()
        if self._settings.runs_most is None and time >= self._limits_known_until:
            self._has_limits = await writes.are_limited(self._pool)
            self._limits_known_until = time + self._settings.sweep_seconds
        return self._has_limits

    def _full(self, least: int) -> list[UUID]:
        """The projects that have all they may have, but for less than `least` places."""
        return [id for id, count in self._of_project.items() if count > self._share - least]

    async def sweep(self) -> None:
        """Find what is due, waiting, orphaned or never delivered, and claim it in fair order."""
        if self.room > 0 and not self._is_stopping:
            async with self._claiming:
                self._left_some, self._freed_since = False, 0
                full = self._full(1) + (await writes.full(self._pool) if await self._is_limited() else [])
                found, self._after = await writes.sweep(self._pool, self.room, full, self._after)
                self._left_some = len(found) >= self.room
                before = self.room
                await self._take([id for id in found if not self._has(id)], 0)
                self._worth = max(min(before - self.room, self._settings.runs_at_once // ROOM), 1)

    async def admit(self) -> None:
        """Have slots of limits given that nobody gave when a run was made or ended."""
        self._place = await self._journal.admit(self._place) or (writes.NOWHERE, "")

    async def full_then_free(self) -> None:
        """Waits until runs were left for want of room and there is room again: then there is more to sweep up at once."""
        while not self._left_some or self.room <= 0 or self._freed_since < self._worth:
            await self._next_freed()

    async def _next_freed(self) -> None:
        self._freed.clear()
        await self._freed.wait()

    async def seconds_to_next_wake(self) -> float | None:
        return await writes.seconds_to_next_wake(self._pool)

    async def beat(self) -> None:
        """Renew the leases of everything held, drop what is not ours any more, give back what was dropped."""
        if self._dropped:
            dropped = list(self._dropped)
            await writes.release(self._pool, [lease for lease, _ in dropped], self.owner, [seconds for _, seconds in dropped])
            del self._dropped[: len(dropped)]
        held = [(drive, task) for drive, task in self._held.values() if not drive.is_loose]
        if not held:
            return
        leases = [(drive.id, drive.fence) for drive, _ in held]
        ours = {lease.id: lease for lease in await writes.beat(self._pool, leases, self.owner, self._settings.lease_seconds)}
        for drive, task in held:
            if (lease := ours.get(drive.id)) is not None:
                self._desk.clock.hear(lease.at)
                if lease.has_commands:
                    drive.commanded()
            elif not (drive.is_leaving or task.done()):
                log.warning("lease_lost", run_id=str(drive.id))
                task.cancel()

    async def stop(self) -> None:
        """Claim and begin nothing more, give the steps that run `drain_seconds`, then give everything back for others to take at once."""
        self._is_stopping = True
        held = list(self._held.values())
        for drive, _ in held:
            drive.stop()
        if held:
            _, late = await asyncio.wait([task for _, task in held], timeout=self._settings.drain_seconds)
            await tasks.end(late)
        if self._sprints:
            _, late_sprints = await asyncio.wait(self._sprints, timeout=self._settings.drain_seconds)
            await tasks.end(late_sprints)
        await self._journal.settle()
        try:
            await self._journal.hint(await writes.release_all(self._pool, self.owner))
        except (Unavailable, *LOST) as error:
            log.warning("not_released", error=type(error).__name__)

    async def _hold(self, drive: Drive) -> None:
        try:
            with self._commands.hearing(drive.id, drive.commanded):
                await drive.run()
            self._drops.pop(drive.id, None)
            if self._is_stopping:
                await self._journal.hint([drive.id])
        except Exception as error:
            self._failed(drive, error)
        finally:
            del self._held[drive.id]
            self._free(drive.project_id)

    def _free(self, project_id: UUID) -> None:
        self._of_project[project_id] -= 1
        if not self._of_project[project_id]:
            del self._of_project[project_id]
        self._freed_since += 1
        self._freed.set()

    def _failed(self, run: Drive | Claimed, error: BaseException) -> None:
        if isinstance(error, Fenced):
            if not run.is_loose:  # else another was faster: nothing was lost
                log.warning("fenced", run_id=str(run.id))
        elif isinstance(error, (Unavailable, *LOST, *BUSY)):
            log.warning("run_dropped", run_id=str(run.id), error=type(error).__name__)
            self._drop(run)
        else:
            # The lease runs out, another claim counts a recovery, and a run that always does this is quarantined.
            log.error("run_broken", run_id=str(run.id), exc_info=error)

    def _drop(self, run: Drive | Claimed) -> None:
        """The database was away, or did not get done with what the run wrote. It is given back, due later each time; after DROPS_MOST in a
        row its lease runs out instead, which counts: a run that can never be written is quarantined in the end."""
        self._drops[run.id] += 1
        if (count := self._drops[run.id]) <= DROPS_MOST:
            self._dropped.append(((run.id, run.fence), 0 if count == 1 else PAUSE_SECONDS * 2.0**count))
        if len(self._drops) > DROPS_KNOWN:
            self._drops.clear()
