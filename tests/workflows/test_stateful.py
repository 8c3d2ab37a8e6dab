"""The engine against a small model: any order of triggers, cancels, crashes, frozen workers and jumps of the clock.

The model knows how each run must end; the rows, the events and what was done outside must agree. RANDOM_SEED repeats a test,
STATEFUL_EXAMPLES lengthens it.
"""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, ClassVar, TypeVar
from uuid import UUID

import hypothesis
import pytest
from hypothesis import HealthCheck, Phase
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test

from core.errors import Conflict
from core.outgoing import Outgoing
from core.reads import global_id
from core.settings import Settings
from models.databases import Record
from models.workflows import Cause, Run, RunStatus, Schedule, ScheduleSlot, Step, StepStatus, WebhookScheme, Workflow
from services import platform
from services.platform import Platform
from services.workflows import causes, replays
from services.workflows.catalog import CATALOG
from services.workflows.reuse import Wish
from services.workflows.steps import Call, Done, Outside, StepError
from tests import folding
from tests.ai.providers import ScriptedModels
from tests.make import Make
from tests.seeds import SEED
from tests.workflows import crashes
from tests.workflows.conftest import Runs, transform
from tests.workflows.labs import Lab, outside, pure
from tests.workflows.nodes import ENGINE, Node, adopt_tasks, boot, give_clock, hang, jump, wrap

EXAMPLES = int(os.environ.get("STATEFUL_EXAMPLES", "5"))
# Nothing is made smaller when it fails: what depends on the moment cannot be, and a run that is stuck takes its time to be seen so.
LIMITS = hypothesis.settings(
    max_examples=EXAMPLES,
    stateful_step_count=25,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
NODES_MOST = 3
CALM_SECONDS = 20
HOUR = 3600
EMPTY = "truncate runs, steps, events, commands, causes, deliveries, schedules, schedule_slots, records cascade"

AHEAD = "select extract(epoch from ahead) from drill.clock"

T = TypeVar("T")


@dataclass
class World:
    """What all examples share: a database, and workflows of every kind of ending."""

    home: Platform
    outside: Outside
    url: str
    runs: Runs
    lab: Lab
    workflows: dict[str, Workflow] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    doors: dict[str, asyncio.Event] = field(default_factory=dict)  # of held steps, by run
    ends: dict[str, RunStatus] = field(default_factory=dict)

    async def prepare(self) -> None:
        self.lab.does = {"acts": _acts, "last": _acts, "held": self._held, "fails": _fails, "tires": _tires, "each": _each, "round": _round}
        database = await self.runs.make.database(await self.runs.project())
        insert = {"database": global_id(type(database), database.id), "values": {"title": "one"}}
        each = outside("each", forEach={"items": [0, 1, 2], "parallel": 2}, onError="continue", **{"with": {"n": "{{ item.value }}"}})
        condition = {"condition": "round.index == 0 || round.previous < 2", "pause": "20m"}
        rounds = outside("round", **{"while": condition, "with": {"n": "{{ round.index }}"}})
        more: dict[str, dict[str, Any]] = {
            "rounds": {"output": "{{ steps.round.output }}"},
            "limited": {"concurrency": {}},
            "loops": {"finally": [outside("last")], "output": "{{ steps.each.error.failed }}"},
        }
        for name, end, *steps in (
            ("mourns", RunStatus.SUCCEEDED, outside("acts")),
            ("limited", RunStatus.SUCCEEDED, outside("acts"), {"key": "w", "type": "wait", "with": {"duration": "1h"}}),
            ("loops", RunStatus.SUCCEEDED, each),
            ("rounds", RunStatus.SUCCEEDED, rounds, transform("b")),
            ("pure", RunStatus.SUCCEEDED, transform("a"), transform("b")),
            ("acts", RunStatus.SUCCEEDED, transform("a"), outside("acts"), transform("b", when="false")),
            ("held", RunStatus.SUCCEEDED, transform("a"), outside("held"), outside("acts")),
            ("waits", RunStatus.SUCCEEDED, {"key": "w", "type": "wait", "with": {"duration": "1h"}}, outside("acts")),
            ("saves", RunStatus.SUCCEEDED, outside("acts"), {"key": "saves", "type": "database.insert", "with": insert}),
            ("fails", RunStatus.FAILED, outside("acts", needs=[]), pure("fails", needs=[]), transform("never", needs=["fails"])),
            ("tires", RunStatus.FAILED, outside("tires", retry={"attempts": 3, "backoff": "30m"})),
        ):
            assert isinstance(end, RunStatus)
            self.ends[name] = end
            self.workflows[name] = await self.runs.workflow(*steps, **more.get(name, {}))
            hook = await self.home.doors.create(self.workflows[name], WebhookScheme.NONE, None)
            self.tokens[name] = hook.url.rsplit("/", 1)[-1]
        await causes.set_error_workflow(self.workflows["fails"], self.workflows["mourns"])

    async def _held(self, call: Call) -> Done:
        await self.doors.setdefault(str(call.run_id), asyncio.Event()).wait()
        return Done({})


async def _acts(call: Call) -> Done:
    return Done({})


async def _fails(call: Call) -> Done:
    raise StepError("NO", "Never.")


async def _tires(call: Call) -> Done:
    raise StepError("AGAIN", "Not now.", retryable=True)


async def _each(call: Call) -> Done:
    if call.input["n"] == 1:
        raise StepError("NO", "Not this one.")
    return Done({})


async def _round(call: Call) -> Done:
    return Done(call.input["n"])


@dataclass
class Expected:
    """A run of the model."""

    name: str
    forked_from: UUID | None = None
    is_released: bool = False
    ends: set[RunStatus] = field(default_factory=set)


NAMES = ("pure", "acts", "held", "waits", "saves", "fails", "tires", "limited", "loops", "rounds")
PLACE = st.integers(0, 999)  # of a run, in the order they were made
RETRIED = ("fails",)  # whatever else is asked of them, they fail, or are canceled


class Storm(RuleBasedStateMachine):
    world: ClassVar[World]
    loop: ClassVar[asyncio.AbstractEventLoop]

    def __init__(self) -> None:
        super().__init__()
        self.nodes = list[Node]()
        self.model = dict[UUID, Expected]()
        self.keys = dict[tuple[str, str], UUID]()
        self.schedules = list[UUID]()
        self.ended = dict[UUID, tuple[RunStatus, int]]()
        self.begins = len(self.world.lab.calls)
        self.does(self._begin())
        self.boots()

    async def _begin(self) -> None:
        await self.world.home.database.pool.execute(EMPTY)
        await jump(self.world.home, -float(await self.world.home.database.pool.fetchval(AHEAD)))

    def does(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(coroutine)

    # ---- what starts runs

    @initialize()
    def starts_one_of_each(self) -> None:
        """Examples are few, and without runs there is nothing to see."""
        for name in NAMES:
            self.starts(name, 1)

    @rule(name=st.sampled_from(NAMES), key=st.integers(1, 3))
    def starts(self, name: str, key: int) -> None:
        """The same key is the same run, wherever it is asked for."""

        async def start(node: Node) -> UUID:
            viewer = await self.world.runs.viewer()
            return (await node.starter.start(self.world.workflows[name], input=None, key=str(key), by=viewer)).id

        self._started(name, f"key {key}", self.does(self._asked(start)))

    @rule(name=st.sampled_from(NAMES), delivery=st.integers(1, 3))
    def delivers(self, name: str, delivery: int) -> None:
        async def receive(node: Node) -> UUID:
            return await node.receive(self.world.tokens[name], str(delivery), b"null")

        self._started(name, f"delivery {delivery}", self.does(self._asked(receive)))

    @rule()
    @precondition(lambda self: len(self.schedules) < 2)
    def is_scheduled(self) -> None:
        """Due once, at this moment."""

        async def create() -> UUID:
            at = await self.world.home.database.pool.fetchval("select now()")
            workflow = self.world.workflows["pure"]
            return (await Schedule.create(workflow_id=workflow.id, cron="0 0 1 1 *", timezone="UTC", next_fire_at=at)).id

        self.schedules.append(self.does(create()))

    @rule(place=PLACE)
    @precondition(lambda self: self.model)
    def retries(self, place: int) -> None:
        """Once for each run, however often it is asked for; not before it has ended."""
        run = self._chosen(place, RETRIED)
        name = self.model[run].name

        async def retry(node: Node) -> UUID:
            viewer = await self.world.runs.viewer()
            original = await self.world.runs.now(run)
            return (await replays.retry(node.journal, original, Wish(), version_number=None, input=None, key=str(run), by=viewer)).id

        had_ended = self.does(self.world.runs.now(run)).has_ended
        try:
            fork = self.does(self._asked(retry))
        except Conflict:
            assert not had_ended
        else:
            self._started(name, f"retry of {run}", fork)
            self.model[fork].forked_from = run

    def _chosen(self, place: int, names: tuple[str, ...]) -> UUID:
        """Whether there is a retry depends on the moment, and what is drawn must not."""
        runs = [run for run, one in self.model.items() if one.name in names]
        return runs[place % len(runs)]

    def _started(self, name: str, key: str, run: UUID) -> None:
        assert self.keys.setdefault((name, key), run) == run
        self.model.setdefault(run, Expected(name, ends={self.world.ends[name]}))

    async def _asked(self, ask: Any) -> UUID:
        while True:
            node = next((node for node in self.nodes if node.thawed.is_set()), None) or await self._boot()
            if (answer := await node.does(ask(node))) is not None:
                assert isinstance(answer, UUID)
                return answer

    # ---- what happens to runs

    @rule(place=PLACE)
    @precondition(lambda self: self.model)
    def cancels(self, place: int) -> None:
        run = self._chosen(place, NAMES)
        expected = self.model[run]
        try:
            self.does(self.world.runs.cancel(run))
        except Conflict:
            assert self.does(self.world.runs.now(run)).has_ended
        else:
            # It may have been at its end already, unless it cannot come there.
            expected.ends = (
                {RunStatus.CANCELED} if expected.name == "held" and not expected.is_released else {*expected.ends, RunStatus.CANCELED}
            )

    @rule(place=PLACE)
    @precondition(lambda self: self.model)
    def releases(self, place: int) -> None:
        self._release(self._chosen(place, ("held",)))

    def _release(self, run: UUID) -> None:
        self.model[run].is_released = True
        self.model[run].ends.add(self.world.ends["held"])
        self.world.doors.setdefault(str(run), asyncio.Event()).set()

    @rule(seconds=st.sampled_from([1, ENGINE.lease_seconds + 1, 1801, HOUR + 1]))
    def time_passes(self, seconds: float) -> None:
        self.does(jump(self.world.home, seconds))

    @rule(seconds=st.sampled_from([0.0, 0.005, 0.03]))
    def nodes_work(self, seconds: float) -> None:
        self.does(asyncio.sleep(seconds))

    # ---- what happens to nodes

    @rule()
    @precondition(lambda self: len(self.nodes) < NODES_MOST)
    def boots(self) -> None:
        self.does(self._boot())

    async def _boot(self) -> Node:
        self.nodes.append(await boot(self.world.home, self.world.outside))
        return self.nodes[-1]

    @rule(data=st.data())
    @precondition(lambda self: self.nodes)
    def crashes(self, data: st.DataObject) -> None:
        node = self.nodes.pop(data.draw(st.integers(0, len(self.nodes) - 1)))
        self.does(node.abandon())

    @rule(data=st.data())
    @precondition(lambda self: self.nodes)
    def freezes_or_thaws(self, data: st.DataObject) -> None:
        node = self.nodes[data.draw(st.integers(0, len(self.nodes) - 1))]
        node.thawed.clear() if node.thawed.is_set() else node.thawed.set()

    # ---- what must hold

    @invariant()
    def runs_are_those_of_the_model_and_one_that_ended_stays_as_it_is(self) -> None:
        rows = {run.id: run for run in self.does(_all_runs())}
        assert {id for id, run in rows.items() if run.trigger_type not in ("SCHEDULE", "ERROR")} == set(self.model)
        going = [run for run in rows.values() if run.limit_key is not None and run.status in (RunStatus.RUNNING, RunStatus.WAITING)]
        assert len(going) <= 1
        for id, run in rows.items():
            if run.has_ended:
                assert self.ended.setdefault(id, (run.status, run.last_seq)) == (run.status, run.last_seq)
                assert id not in self.model or run.status in self.model[id].ends

    def teardown(self) -> None:
        try:
            self.does(self._calm())
            self.runs_are_those_of_the_model_and_one_that_ended_stays_as_it_is()
            self.does(self._check())
        finally:
            for node in self.nodes:
                self.does(node.abandon())

    async def _calm(self) -> None:
        """Everything ends once one node lives, held steps are released and time goes on."""
        for node in self.nodes:
            node.thawed.set()
        if not self.nodes:
            await self._boot()
        await asyncio.sleep(0.02)  # who was frozen says what it had to say
        while len(self.nodes) > 1:  # two would take each other's runs at each jump, and get on with none
            await self.nodes.pop().abandon()
        for run, one in self.model.items():
            if one.name == "held" and one.ends != {RunStatus.CANCELED}:
                self._release(run)
        end = monotonic() + CALM_SECONDS
        going = Run.filter(finished_at=None)
        while await going.exists() or await self._untold() or await going.exists():  # what was told meanwhile has made a run
            assert monotonic() < end, f"stuck: {await Run.filter(finished_at=None).values('id', 'status', 'lease_owner', 'wake_at')}"
            await jump(self.world.home, HOUR / 2 + 1)
            await asyncio.sleep(0.02)

    async def _untold(self) -> bool:
        return await ScheduleSlot.all().count() < len(self.schedules) or await Cause.filter(taken_at=None).exists()

    async def _check(self) -> None:
        assert await folding.check(self.world.url) >= len(self.model)
        slots = await ScheduleSlot.all()
        assert Counter(slot.schedule_id for slot in slots) == Counter(self.schedules)
        assert {slot.run_id for slot in slots if slot.outcome in ("FIRED", "LATE", "CAUGHT_UP")} == {
            run.id for run in await Run.filter(trigger_type="SCHEDULE")
        }
        succeeded = {run.id for run in await Run.filter(status=RunStatus.SUCCEEDED)}
        saved = {UUID(record.origin.split("/")[1]): record.origin for record in await Record.all()}
        assert set(saved.values()) == {f"run/{id}/saves/-1" for id in saved}
        assert {id for id in succeeded & set(self.model) if self.model[id].name == "saves"} <= set(saved)
        for id in set(saved) - succeeded:  # canceled when it was there already, and says so
            run, step = await Run.get(id=id), await Step.get(run_id=id, key="saves")
            assert run.status is RunStatus.CANCELED
            assert step.status is StepStatus.SUCCEEDED or "saves" in run.unsure
        attempts = Counter(row["run_id"] for row in await Step.filter(attempt__gt=1).values("run_id"))
        assert all(self.model[id].name == "tires" and count <= 2 for id, count in attempts.items())
        failed = {run.id for run in await Run.filter(status=RunStatus.FAILED, workflow_id=self.world.workflows["fails"].id)}
        mourned = await Run.filter(trigger_type="ERROR")
        assert Counter(run.caused_by_id for run in mourned) == Counter(failed)
        assert {run.status for run in mourned} <= {RunStatus.SUCCEEDED}
        assert {run.id: run.forked_from_id for run in await _all_runs() if run.forked_from_id is not None} == {
            id: one.forked_from for id, one in self.model.items() if one.forked_from is not None
        }
        loops = [run.output for run in await Run.filter(status=RunStatus.SUCCEEDED, workflow_id=self.world.workflows["loops"].id)]
        assert set(loops) <= {1}
        rounds = [run.output for run in await Run.filter(status=RunStatus.SUCCEEDED, workflow_id=self.world.workflows["rounds"].id)]
        assert all(output == [0, 1, 2] for output in rounds)
        acted = {call.key for call in self.world.lab.calls[self.begins :]}
        reused = {row["run_id"] for row in await Step.filter(status="REUSED").values("run_id")}
        assert not {key for key in acted if key.endswith("/acts/-1") and UUID(key.split("/")[0]) in reused}
        for id in succeeded & set(self.model):
            if self.model[id].name in ("acts", "held", "waits", "saves", "limited"):
                assert f"{id}/acts/-1" in acted
            if self.model[id].name == "loops":
                assert {f"{id}/each/0", f"{id}/each/1", f"{id}/each/2", f"{id}/last/-1"} <= acted


async def _all_runs() -> list[Run]:
    return await Run.all()


async def _as_is(node: Node, name: str, args: tuple[Any, ...], real: Any) -> Any:
    """A frozen node stands still where it meets the database; what it had asked for may have been done."""
    await _moment(node)
    result = await real()
    await _moment(node)
    return result


async def _moment(node: Node) -> None:
    await node.thawed.wait()
    if node.died.is_set():
        await hang()


async def _opened(stack: AsyncExitStack, settings: Settings, lab: Lab) -> World:
    adopt_tasks()
    home = await stack.enter_async_context(platform.opened(settings))
    http = Outgoing()
    stack.push_async_callback(http.close)
    world = World(home, Outside(http, ScriptedModels()), settings.database_url, Runs(home, Make(home)), lab)
    await world.prepare()
    return world


def test_the_engine_does_what_the_model_says(database_url: str, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    wrap(monkeypatch, crashes.modules(), crashes.functions(), _as_is)
    loop, stack = asyncio.new_event_loop(), AsyncExitStack()
    try:
        loop.run_until_complete(give_clock(database_url))
        lab = Lab()
        for name, kind in lab.types.items():
            monkeypatch.setitem(CATALOG, name, kind)
        Storm.loop, Storm.world = loop, loop.run_until_complete(_opened(stack, settings, lab))
        hypothesis.seed(SEED)(Storm)
        run_state_machine_as_test(Storm, settings=LIMITS)
    finally:
        loop.run_until_complete(stack.aclose())
        loop.close()
