"""A process dies at every write: each run still ends, once, and its events tell its rows (`folds` in conftest looks).

CRASHES=20 hits each point so often, each time at another of the moments when it is passed.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, TypeVar
from uuid import UUID

import pytest

from core.errors import Unavailable
from core.reads import global_id
from core.settings import Settings
from models.databases import Database, Record
from models.events import RunEventType
from models.workflows import Command, Delivery, Run, RunStatus, Schedule, ScheduleSlot, WebhookScheme, Workflow
from services import platform
from services.platform import Platform
from services.workflows.catalog import CATALOG
from services.workflows.steps import Call, Done, Outside, StepError
from tests.compiled.seeds import SEED
from tests.make import Make
from tests.proxies import When
from tests.workflows import crashes
from tests.workflows.conftest import Runs, transform
from tests.workflows.crashes import Crashes, Point
from tests.workflows.labs import Lab, outside, pure
from tests.workflows.nodes import ENGINE, Node, adopt_tasks, boot, give_clock, jump

CRASHES = int(os.environ.get("CRASHES", "1"))
SECONDS = 30
HOUR = 3600
SERVICES = Path(__file__).parent.parent.parent / "services"

T = TypeVar("T")


@pytest.fixture
async def database_url(database_url: str) -> str:
    await give_clock(database_url)
    return database_url


@pytest.fixture
async def home(settings: Settings) -> AsyncIterator[Platform]:
    """Without the API: nodes have doors of their own."""
    adopt_tasks()
    async with platform.opened(settings) as opened:
        yield opened


@dataclass
class Line:
    """One node at a time; who dies is followed by the next, for whom the lease has run out."""

    home: Platform
    outside: Outside
    node: Node

    async def mend(self) -> None:
        if self.node.died.is_set():
            await self.node.abandon()
            await jump(self.home, ENGINE.lease_seconds + 1)
            self.node = await boot(self.home, self.outside)

    async def crash(self) -> None:
        self.node.died.set()
        await self.mend()

    async def drain(self) -> None:
        """As on SIGTERM."""
        await self.node.does(self.node.engine.stop())
        await self.crash()

    async def asked(self, ask: Callable[[Node], Coroutine[Any, Any, T]]) -> T:
        """As a client asks who hears nothing: again."""
        while (answer := await self.node.does(ask(self.node))) is None:
            await self.mend()
        return answer

    async def until(self, holds: Callable[[], Awaitable[bool]]) -> None:
        async with asyncio.timeout(SECONDS):
            while not await holds():
                await self.mend()
                await asyncio.sleep(0.005)

    async def until_is(self, run: UUID, *statuses: RunStatus) -> None:
        await self.until(lambda: Run.filter(id=run, status__in=statuses).exists())

    async def until_began(self, lab: Lab, key: str, times: int) -> None:
        async def began() -> bool:
            return lab.began[key] >= times

        await self.until(began)


@dataclass
class Story:
    """Passes every write and every kind of transition: what happens to four runs by hand and by webhook, and one by the clock."""

    runs: Runs
    line: Line
    lab: Lab
    ids: dict[str, UUID] = field(default_factory=dict)

    async def make(self) -> None:
        self.lab.gives("once", {})
        self.lab.raises("retried", StepError("AGAIN", "Not now.", retryable=True))
        self.lab.raises("dropped", Unavailable("Not now.", retry_after_seconds=1))
        self.lab.does |= {"tells": _tells, "fails": _fails}
        self.database: Database = await self.runs.make.database(await self.runs.project())
        insert = {"database": global_id(Database, self.database.id), "values": {"title": "one"}}
        self.full = await self.runs.workflow(
            transform("a"),
            outside("once"),
            pure("retried", retry={"attempts": 3, "backoff": "1ms"}),
            transform("skipped", when="false"),
            {"key": "waits", "type": "wait", "with": {"duration": "1h"}, "needs": ["retried"]},
            {"key": "saves", "type": "database.insert", "with": insert},
            outside("tells"),
            pure("dropped"),
        )
        self.failing = await self.runs.workflow(pure("fails"))
        self.canceled = await self.runs.workflow({"key": "waits", "type": "wait", "with": {"duration": "1d"}})
        self.held = await self.runs.workflow(outside("held"))
        self.ticked = await self.runs.workflow(transform("a"))

    async def happen(self) -> None:
        line, lab, hook = self.line, self.lab, await self.runs.home.doors.create(self.full, WebhookScheme.NONE, None)
        token = hook.url.rsplit("/", 1)[-1]
        for body in (b"1", b"1", b"2"):
            received = await line.asked(
                lambda node, body=body: node.doors.receive(  # type: ignore[misc]  # a default binds the loop's value
                    token, {"webhook-id": "one", "content-type": "application/json"}, {}, body
                )
            )
            assert received.run_id is not None
            assert self.ids.setdefault("full", received.run_id) == received.run_id
        self.ids["failing"], self.ids["canceled"] = await self._start(self.failing), await self._start(self.canceled)
        self.ids["held"] = await self._start(self.held)
        await line.until_is(self.ids["canceled"], RunStatus.WAITING)
        await self.runs.cancel(self.ids["canceled"])
        await line.until_is(self.ids["canceled"], RunStatus.CANCELED)
        await line.until_is(self.ids["full"], RunStatus.WAITING)
        at = await self.runs.home.database.pool.fetchval("select now()")  # the clock that has been set, not this process's
        schedule = await Schedule.create(workflow_id=self.ticked.id, cron="0 0 1 1 *", timezone="UTC", next_fire_at=at)
        await line.until(lambda: ScheduleSlot.filter(schedule_id=schedule.id).exists())
        await line.until_began(lab, "held", 1)
        await line.crash()
        await line.until_began(lab, "held", 2)
        await line.drain()
        await line.until_began(lab, "held", 3)
        lab.release()
        await jump(self.runs.home, HOUR)
        await line.until(self._all_ended)

    async def _all_ended(self) -> bool:
        return not await Run.filter(finished_at=None).exists()

    async def _start(self, workflow: Workflow) -> UUID:
        viewer = await self.runs.viewer()
        run = await self.line.asked(lambda node: node.starter.start(workflow, input=None, key="one", by=viewer))
        return run.id

    async def check(self) -> None:
        found = {
            run.id: run for run in await Run.filter(workflow_id__in=[w.id for w in (self.full, self.failing, self.canceled, self.held)])
        }
        assert {name: found[id].status for name, id in self.ids.items()} == {
            "full": "SUCCEEDED",
            "failing": "FAILED",
            "canceled": "CANCELED",
            "held": "SUCCEEDED",
        }
        assert len(found) == 4
        assert (await Run.get(workflow_id=self.ticked.id)).status == "SUCCEEDED"
        assert [record.origin for record in await Record.filter(database_id=self.database.id)] == [f"run/{self.ids['full']}/saves/-1"]
        assert await Delivery.filter(run_id=self.ids["full"]).count() == 1
        assert await ScheduleSlot.filter(schedule__workflow_id=self.ticked.id).count() == 1
        assert not await Command.filter(run_id__in=list(found), taken_at=None).exists()
        keys = {call.key for call in self.lab.calls}
        assert keys == {f"{self.ids['full']}/{key}/-1" for key in ("once", "retried", "tells", "dropped")} | {
            f"{self.ids['failing']}/fails/-1",
            f"{self.ids['held']}/held/-1",
        }


async def _tells(call: Call) -> Done:
    await call.tell({"piece": 1})
    return Done({})


async def _fails(call: Call) -> Done:
    raise StepError("NO", "Never.")


@pytest.mark.parametrize("name", crashes.names())
async def test_a_process_that_dies_before_or_after_a_write_leaves_runs_that_end(
    name: str, home: Platform, outside: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    trouble, random = Crashes(), Random(f"{SEED}/{name}")
    trouble.install(monkeypatch)
    for point in (Point(name, when) for when in When):
        nth = 1
        for _ in range(CRASHES):
            trouble.arm(point, nth)
            await _happens(home, outside, monkeypatch)
            assert trouble.has_struck or nth > 1, f"nothing came {point}: a new write needs a place in the story"
            nth = random.randint(1, trouble.seen[point])


async def _happens(home: Platform, outside: Outside, monkeypatch: pytest.MonkeyPatch) -> None:
    lab = Lab()
    for name, kind in lab.types.items():
        monkeypatch.setitem(CATALOG, name, kind)
    story = Story(Runs(home, Make(home)), Line(home, outside, await boot(home, outside)), lab)
    try:
        await story.make()
        await story.happen()
        await story.check()
    finally:
        await story.line.node.abandon()


def test_every_write_has_its_crash_points_and_reads_have_none() -> None:
    assert {"start", "receive", "repeated", "advance", "claim", "beat", "release", "release_all", "fire"} <= set(crashes.writing())
    assert not {"sweep", "seconds_to_next_wake", "version", "commands", "events", "outputs"} & set(crashes.writing())
    assert len(crashes.names()) * len(When) >= 25


@pytest.mark.parametrize("kind", sorted(crashes.UNTOLD))
def test_kinds_of_events_without_a_crash_point_are_told_by_nobody(kind: RunEventType) -> None:
    """Once one is told it belongs into the story, and out of this list."""
    of_state = SERVICES / "workflows" / "interpreter"
    tellers = [path for path in SERVICES.rglob("*.py") if not path.with_suffix("").is_relative_to(of_state)]
    assert not [path.name for path in tellers if f"RunEventType.{kind.name}" in path.read_text()]
