"""A process dies at every write: each run still ends, once, and its events tell its rows (`folds` in conftest looks).

Each write is hit before or after, as the seed says, four in one story; CRASHES=20 hits it alone, before and after so often, each time at another of the moments when
it is passed. RANDOM_SEED repeats a run.
"""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random
from typing import Any, TypeVar
from uuid import UUID

import pytest

from core.errors import Unavailable
from core.reads import global_id
from core.settings import Settings
from core.viewers import NOBODY, Viewer
from models.databases import Database, Record
from models.events import LogLevel, RunEventType
from models.workflows import (
    Cause,
    Command,
    Delivery,
    OutgoingDelivery,
    OutgoingEvent,
    OutgoingWebhook,
    Overlap,
    Run,
    RunStatus,
    Schedule,
    ScheduleSlot,
    WebhookScheme,
    Workflow,
    notices,
)
from services import platform
from services.platform import Platform
from services.workflows import causes, replays
from services.workflows.catalog import CATALOG
from services.workflows.reuse import Wish
from services.workflows.schedules.backfills import backfill
from services.workflows.steps import Call, Done, Outside, StepError
from tests.make import Make
from tests.proxies import When
from tests.seeds import SEED
from tests.workflows import crashes
from tests.workflows.conftest import Runs, transform
from tests.workflows.crashes import Crashes, Point
from tests.workflows.labs import Lab, outside, pure
from tests.workflows.nodes import ENGINE, Node, adopt_tasks, boot, give_clock, jump

CRASHES = int(os.environ.get("CRASHES", "1"))
SECONDS = 30
names = crashes.names()
STORIES = -(-len(names) // 4)  # in the short test each has four crashes
HOUR = 3600
EMPTY = "truncate runs, steps, events, commands, causes, deliveries, schedules, schedule_slots, records, outgoing_webhooks cascade"

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
    """Passes every write and every kind of event. `ends` are the runs that it names, and how each has to end."""

    runs: Runs
    line: Line
    lab: Lab
    ids: dict[str, UUID] = field(default_factory=dict)
    ends: dict[str, str] = field(default_factory=dict)
    limited: set[UUID] = field(default_factory=set)  # runs of a limit of one that are acting at this moment

    async def make(self) -> None:
        lab, runs = self.lab, self.runs
        for key in ("once", "each", "pages", "last", "mourns"):
            lab.gives(key, {})
        lab.gives("kept", {"n": 7})
        lab.raises("retried", StepError("AGAIN", "Not now.", retryable=True))
        lab.raises("dropped", Unavailable("Not now.", retry_after_seconds=1))
        lab.does |= {"tells": _tells, "fails": _fails, "limited": self._limited}
        self.database: Database = await runs.make.database(await runs.project())
        await OutgoingWebhook.create(
            project_id=(await runs.project()).id, url="-", events=notices.words(list(OutgoingEvent)), sealed_secret="-"
        )
        insert = {"database": global_id(Database, self.database.id), "values": {"title": "one"}}
        apart: dict[str, Any] = {"sensitive": ["input"], "cancelOn": [{"event": "never"}]}
        self.full = await runs.workflow(
            transform("a"),
            outside("once"),
            pure("retried", retry={"attempts": 3, "backoff": "1ms"}, sensitive=True),
            transform("skipped", when="false"),
            {"key": "waits", "type": "wait", "with": {"duration": "1h"}, "needs": ["retried"]},
            {"key": "saves", "type": "database.insert", "with": insert},
            outside("tells"),
            pure("dropped"),
            outside("each", forEach={"items": [0, 1], "parallel": 2}),
            outside("pages", **{"while": {"condition": "round.index < 3", "pause": "1ms"}}),
            **{"finally": [outside("last")]},
            **apart,
        )
        self.failing = await runs.workflow(outside("kept"), pure("fails", when="input == null"), output="{{ steps.kept.output }}", **apart)
        self.mourning = await runs.workflow(outside("mourns"), **apart)
        await causes.set_error_workflow(self.failing, self.mourning)
        self.canceled = await runs.workflow({"key": "waits", "type": "wait", "with": {"duration": "1d"}}, **apart)
        self.recalled = await runs.workflow({"key": "waits", "type": "wait", "with": {"duration": "1d"}}, cancelOn=[{"event": "recalled"}])
        self.queued = await runs.workflow(outside("limited"), concurrency={})
        rest = {"key": "waits", "type": "wait", "with": {"duration": "30m"}}
        self.replaced = await runs.workflow(rest, concurrency={"strategy": "CANCEL_RUNNING"})
        self.refused = await runs.workflow(rest, concurrency={"strategy": "SKIP"})
        self.held = await runs.workflow(outside("held"))
        self.ticked = await runs.workflow(transform("a"), **apart)

    async def _limited(self, call: Call) -> Done:
        self.limited.add(call.run_id)
        assert len(self.limited) == 1
        try:
            await asyncio.sleep(0.005)
            return Done({})
        finally:
            self.limited.remove(call.run_id)

    async def happen(self) -> None:
        line, lab = self.line, self.lab
        await self._deliver()
        await self._deliver_after_the_window()
        await self._start("failing", self.failing, "FAILED")
        await self._start("canceled", self.canceled, "CANCELED")
        await self._start("recalled", self.recalled, "CANCELED")
        await self._start("held", self.held, "SUCCEEDED")
        for name in ("queued", "queued too", "queued last"):
            await self._start(name, self.queued, "SUCCEEDED")
        await self._start("replaced", self.replaced, "CANCELED")
        await self._start("refusing", self.refused, "SUCCEEDED")
        for name in ("canceled", "recalled", "full", "replaced", "refusing"):
            await line.until_is(self.ids[name], RunStatus.WAITING)
        await self.runs.cancel(self.ids["canceled"])
        await self._recall()
        await self._start("replacing", self.replaced, "SUCCEEDED")
        await self._start("refused", self.refused, "CANCELED")
        for name in ("canceled", "recalled", "replaced", "refused"):
            await line.until_is(self.ids[name], RunStatus.CANCELED)
        await line.until_is(self.ids["failing"], RunStatus.FAILED)
        await self._retry()
        await self._schedule()
        await line.until_began(lab, "held", 1)
        await line.crash()
        await line.until_began(lab, "held", 2)
        await line.drain()
        await line.until_began(lab, "held", 3)
        lab.release()
        await jump(self.runs.home, HOUR)
        await line.until(self._all_ended)

    async def _start(self, name: str, workflow: Workflow, end: str) -> None:
        viewer = await self.runs.viewer()
        run = await self.line.asked(lambda node: node.starter.start(workflow, input=None, key=name, by=viewer))
        self.ids[name], self.ends[name] = run.id, end

    async def _deliver(self) -> None:
        hook = await self.runs.home.doors.create(self.full, WebhookScheme.NONE, None)
        token = hook.url.rsplit("/", 1)[-1]

        async def deliver(body: bytes) -> UUID:
            return await self.line.asked(lambda node: node.receive(token, "one", body))

        first, again, other = await deliver(b"1"), await deliver(b"1"), await deliver(b"2")
        assert first == again == other
        self.ids["full"], self.ends["full"] = first, "SUCCEEDED"

    async def _deliver_after_the_window(self) -> None:
        hook = await self.runs.home.doors.create(self.ticked, WebhookScheme.NONE, None)
        token = hook.url.rsplit("/", 1)[-1]
        for name in ("forgotten", "anew"):
            self.ids[name], self.ends[name] = await self.line.asked(lambda node: node.receive(token, "one", b"1")), "SUCCEEDED"
            await Delivery.filter(run_id=self.ids["forgotten"]).update(received_at=datetime(2020, 1, 1, tzinfo=UTC))

    async def _recall(self) -> None:
        project, by = await self.runs.project(), await self.runs.viewer()
        sent = await self.runs.home.signals.send(project, name="recalled", correlation="", data=None, kept_seconds=0, key=None, by=by)
        assert sent.receivers == 1

    async def _retry(self) -> None:
        """With another input, with which what had failed is skipped."""
        viewer, failed = await self.runs.viewer(), await Run.get(id=self.ids["failing"])
        run = await self.line.asked(
            lambda node: replays.retry(node.journal, failed, Wish(), version_number=None, input=[1], key="one", by=viewer)
        )
        self.ids["mended"], self.ends["mended"] = run.id, "SUCCEEDED"

    async def _schedule(self) -> None:
        """Due at this moment, and a slot of the past is made up for."""
        at = await self.runs.home.database.pool.fetchval("select now()")  # the clock that has been set, not this process's
        schedule = await Schedule.create(workflow_id=self.ticked.id, cron="0 0 1 1 *", timezone="UTC", next_fire_at=at)
        await self.line.until(lambda: ScheduleSlot.filter(schedule_id=schedule.id).exists())
        schedule = await Schedule.create(workflow_id=self.ticked.id, cron="0 0 1 1 *", timezone="UTC", overlap=Overlap.ALLOW)
        year = datetime(2020, 1, 1, tzinfo=UTC)
        await self.line.asked(lambda node: backfill(node.journal, schedule, year, year, is_preview=False, kept_days=400, by=Viewer(NOBODY)))

    async def _all_ended(self) -> bool:
        return not await Run.filter(finished_at=None).exists() and not await Cause.filter(taken_at=None).exists()

    async def check(self) -> None:
        found = {run.id: run for run in await Run.all()}
        assert {name: found[id].status for name, id in self.ids.items()} == self.ends
        others = Counter(
            (run.workflow_id, run.trigger_type, run.status, run.caused_by_id) for id, run in found.items() if id not in self.ids.values()
        )
        assert others == {
            (self.ticked.id, "SCHEDULE", "SUCCEEDED", None): 2,
            (self.mourning.id, "ERROR", "SUCCEEDED", self.ids["failing"]): 1,
        }
        assert found[self.ids["mended"]].output == {"n": 7}
        assert found[self.ids["refused"]].error["code"] == "CONCURRENCY"
        assert [cause.started_id for cause in await Cause.all()] == [run.id for run in found.values() if run.trigger_type == "ERROR"]
        assert [record.origin for record in await Record.all()] == [f"run/{self.ids['full']}/saves/-1"]
        assert {row.run_id for row in await Delivery.all()} == {self.ids[name] for name in ("full", "forgotten", "anew")}
        assert await Delivery.all().count() == 3
        assert await ScheduleSlot.filter(run_id__in=list(found)).count() == await ScheduleSlot.all().count() == 2
        assert not await Command.filter(taken_at=None).exists()
        assert Counter(owed.run_id for owed in await OutgoingDelivery.all()) == Counter(list(found))
        acted: dict[str, tuple[str, ...]] = dict.fromkeys(("queued", "queued too", "queued last"), ("limited",))
        acted["full"] = ("once", "retried", "tells", "dropped", "last")
        acted |= {"failing": ("kept", "fails"), "held": ("held",)}
        keys = {f"{self.ids[name]}/{key}/-1" for name, keys in acted.items() for key in keys}
        keys |= {f"{self.ids['full']}/{key}" for key in ("each/0", "each/1", "pages/0", "pages/1", "pages/2")}
        assert {call.key for call in self.lab.calls if "/mourns/" not in call.key} == keys
        assert not self.limited


async def _tells(call: Call) -> Done:
    await call.tell({"piece": 1})
    call.progress(50, "Half of it.")
    call.log(LogLevel.INFO, "A line.")
    return Done({})


async def _fails(call: Call) -> Done:
    raise StepError("NO", "Never.")


@pytest.mark.parametrize("names", [names[n::STORIES] for n in range(STORIES)] if CRASHES == 1 else [[name] for name in names])
async def test_a_process_that_dies_before_or_after_a_write_leaves_runs_that_end(
    names: list[str], home: Platform, outside: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    trouble, random = Crashes(), Random(f"{SEED}/{names}")
    trouble.install(monkeypatch)
    for when in list(When) if CRASHES > 1 else [None]:
        points = {Point(name, when or random.choice(list(When))): 1 for name in names}
        for _ in range(CRASHES):
            trouble.arm(points)
            await _happens(home, outside, monkeypatch)
            for point in [point for point in points if points[point] == 1 and point not in trouble.struck]:
                trouble.arm({point: 1})  # its moment was another's as well
                await _happens(home, outside, monkeypatch)
                assert trouble.struck, f"nothing came {point}: a new write needs a place in the story"
            points = {point: random.randint(1, max(trouble.seen[point], 1)) for point in points}


async def _happens(home: Platform, outside: Outside, monkeypatch: pytest.MonkeyPatch) -> None:
    lab = Lab()
    for name, kind in lab.types.items():
        monkeypatch.setitem(CATALOG, name, kind)
    await home.database.pool.execute(EMPTY)
    story = Story(Runs(home, Make(home)), Line(home, outside, await boot(home, outside)), lab)
    try:
        await story.make()
        await story.happen()
        await story.check()
    finally:
        await story.line.node.abandon()


def test_every_write_has_its_crash_points_and_reads_have_none() -> None:
    writing, names = set(crashes.writing()), crashes.names()
    assert {"advance", "beat", "claim", "forget", "judge", "receive", "release", "release_all", "repeated", "start", "take"} == {
        name.removeprefix("writes.") for name in writing if name.startswith("writes.")
    }
    others = {"forks.start", "hidden.hide", "slots.fire", "slots.fire_one"}
    assert others == {name for name in writing if not name.startswith("writes.")}
    assert {f"{name}/writes.start" for name in ("forks.start", "slots.fire", "slots.fire_one", "writes.take")} < set(names)
    assert set(names) > set(RunEventType) - {RunEventType.RUN_QUEUED}
