"""One run in the hands of this worker: driven by the interpreter from its claim until it has ended, waits, or is given back."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID

import orjson
import structlog

from core import tasks
from core.database import BUSY, LOST, tried
from core.errors import Unavailable
from core.fields import JSON
from models.events import RunEventType
from models.workflows import CommandKind, RunStatus, StepEffect, StepStatus, hidden, links, writes
from models.workflows.hidden import REDACTED
from models.workflows.writes import Claimed
from services.workflows import contexts, interpreter, privacy, reuse
from services.workflows.engine.acts import Acts, Outcome
from services.workflows.engine.answers import outcome_of
from services.workflows.engine.desks import PATIENCE_SECONDS, UNREAD, Desk
from services.workflows.engine.disclosures import Secrets
from services.workflows.engine.ends import Ends, stamped
from services.workflows.engine.keeps import Keep
from services.workflows.engine.pieces import Pieces
from services.workflows.engine.stories import Story, digest, replay
from services.workflows.interpreter import ALONE, Attempt, Begin, Close, End, Enter, Fail, Happened, Leave, Skip, State, Stop, Wake
from services.workflows.steps import Done

log = structlog.get_logger(__name__)

MOMENT_SECONDS = 0.25  # a wait shorter than this keeps the worker; a longer one gives the run up
REPLAY_SECONDS = 0.0001  # more for each event: who comes back reads them all, and ten thousand items may each wait a moment
TURN_SECONDS = 0.002  # of deciding without a pause; one evaluation may take 0.05
SLICE_SECONDS = 0.5  # of deciding, before what has begun is written and acts
HOLD_SECONDS = 0.01  # that what nobody depends on is not written yet while a pure step runs: most end sooner, and share the commit


class Drive:
    """`run` is the task; the others are called from outside it while it runs."""

    def __init__(self, desk: Desk, claimed: Claimed) -> None:
        self.id, self.project_id, self.fence = claimed.id, claimed.project_id, claimed.fence
        self.is_loose = claimed.is_loose  # nobody's, until its first transition is written
        self.kept_bytes = 0
        self.is_leaving = False  # its last transition is being written: that the lease is gone is no news then
        self._desk, self._claimed = desk, claimed
        self._stirred = asyncio.Event()
        self._may_have_commands = claimed.has_commands
        self._is_stopping = False
        self._pieces = Pieces(self._stirred)
        self._lingers_seconds = 0.0  # as `_leaves` found it: looked at again it may be over, and `_pause` would not end
        self._version = UNREAD
        self._flying: dict[asyncio.Task[Outcome], Begin] = {}

    def commanded(self) -> None:
        """There may be a command for this run."""
        self._may_have_commands = True
        self._stirred.set()

    def stop(self) -> None:
        """Begin nothing more, and give the run back when what runs is over."""
        self._is_stopping = True
        self._stirred.set()

    async def run(self) -> None:
        """Raises Fenced, or Unavailable or one of LOST when the database stays away."""
        desk, claimed = self._desk, self._claimed
        state = State()
        if claimed.last_seq > 1 or claimed.is_forked:
            state = await tried(lambda: replay(desk.pool, self.id), PATIENCE_SECONDS)
        else:
            interpreter.fold(state, Happened(RunEventType.RUN_QUEUED, None, {}, claimed.created_at))
        self._keep = Keep(state, desk.settings)
        self.kept_bytes = self._keep.size_bytes
        self._state, self._story = state, Story(self.id, desk.owner, self.fence, state, desk.clock, is_awaited=claimed.is_awaited)
        if claimed.waits_for_slot:
            await self._leave_line()
            return
        if not await self._open():
            return
        try:
            version = await desk.version(claimed.version_id)
        except (Unavailable, *LOST, *BUSY):
            raise
        except Exception:
            log.exception("definition_unreadable", run_id=str(self.id), version_id=str(claimed.version_id))
            await self._fail_run("DEFINITION", "This server cannot read the workflow's version that the run is pinned to.")
            return
        definition = reuse.in_order(version.definition, state)
        self._version = version if definition is version.definition else replace(version, definition=definition)
        self._story.plans = version.definition.plans
        await self._pin(version.definition.variables)
        given = claimed.input
        if given == REDACTED:
            given = await tried(lambda: hidden.input_of(desk.pool, claimed.id, given), PATIENCE_SECONDS)
        trigger, input = orjson.loads(claimed.trigger), None if given is None else orjson.loads(given)
        self._context = contexts.of_run(
            claimed.id, claimed.workflow_id, claimed.created_at, claimed.trigger_type, trigger, input, state.variables
        )
        self._ends = Ends(self._version.definition, self._context, self._story, self._keep, self._pieces, desk.clock)
        self._acts = Acts(desk, self.id, version.project_id, self._pieces, state.keys, self._secrets())
        if state.closing is not None:
            self._acts.canceled.set()
        try:
            await self._drive()
        finally:
            await self._ground()

    async def _pin(self, names: frozenset[str]) -> None:
        """The project's variables stay for this run as they are when it begins: told, so that whoever folds it sees the same."""
        missing = sorted(names - self._state.variables.keys())
        if not missing or self._state.status.is_final:
            return
        desk, project_id = self._desk, self.project_id
        read = [tried(lambda name=name: desk.variables.get((project_id, name)), PATIENCE_SECONDS) for name in missing]  # type: ignore[misc]  # a default binds the loop's value
        found = await asyncio.gather(*read)
        pinned: dict[str, JSON] = {name: None if text is None else orjson.loads(text) for name, text in zip(missing, found, strict=True)}
        self._story.run(RunEventType.RUN_RESUMED, {"vars": pinned})

    def _secrets(self) -> Secrets | None:
        definition = self._version.definition
        if not definition.secrets:
            return None
        return Secrets(self._desk.vault, self.project_id, self._claimed.workflow_id, definition, self._state, self._context)

    async def _leave_line(self) -> None:
        """Canceled while it waits for a slot of its limit, a run never starts, and has no `finally`: that would be one more than the limit."""
        if (reason := await self._take_commands()) is not None:
            self._story.run(RunEventType.RUN_CANCELED, {"error": {"code": "CANCELED", "message": reason}})
        await self._write(release=True)

    async def _open(self) -> bool:
        """Tell how the run came here; False when it has taken too many workers down and was quarantined.

        A recovery is written before anything else is done, or a run that takes its worker down at once would never be counted.
        """
        state, story = self._state, self._story
        is_new = state.status is RunStatus.QUEUED
        if is_new:
            story.run(RunEventType.RUN_STARTED)
        if self._claimed.lost_by is not None:
            story.run(RunEventType.RUN_RECOVERED, {"recoveries": state.recoveries + 1})
            await self._write()
            if state.losses > self._desk.settings.max_recoveries:
                await self._fail_run("POISONED", f"The run lost its worker {state.losses} times without getting on, and was quarantined.")
                return False
        elif not is_new:
            story.run(RunEventType.RUN_RESUMED)
        return True

    async def _fail_run(self, code: str, message: str) -> None:
        for attempt in self._state.open():
            data: dict[str, JSON] = {"cut": True} if attempt.status is StepStatus.RUNNING else {}
            self._story.step(RunEventType.STEP_CANCELED, attempt.key, attempt.number, data, item=attempt.item)
        self._end_run(RunStatus.FAILED, {"code": code, "message": message})
        await self._write(release=True)

    # ---- the loop

    async def _drive(self) -> None:
        beginning = interpreter.again(self._version.definition, self._state, self._context, self._desk.clock.now())
        while True:
            begun, is_settled = list[Begin](), True
            if (reason := await self._take_commands()) is not None:
                self._close(Close(RunStatus.CANCELED, {"code": "CANCELED", "message": reason}))
            if not self._is_stopping:
                begun, is_settled = await self._decide(beginning)
                beginning = iter(())
            leaving = is_settled and self._leaves(begun)
            hold_seconds = 0.0 if leaving or begun or not is_settled else self._hold_seconds()
            if hold_seconds <= 0:
                await self._write(release=leaving)
            if leaving:
                return
            for begin in begun:
                self._fly(begin)
            if is_settled:
                await self._pause(hold_seconds)
            done = [task for task in self._flying if task.done()]
            self._pieces.flush(self._story, at_once=bool(done))
            for task in done:
                self._ends.finish(self._flying.pop(task), task.result())

    def _fly(self, begin: Begin) -> None:
        task = asyncio.create_task(self._acts.act(begin))
        task.add_done_callback(lambda _: self._stirred.set())
        self._flying[task] = begin

    def _hold_seconds(self) -> float:
        """How much longer what was told may wait for the end of a pure step, to be written with it."""
        oldest = self._story.held_since
        if oldest is None or not self._flying or self._story.is_heavy:
            return 0
        return HOLD_SECONDS - (self._desk.clock.now() - oldest).total_seconds()

    async def _decide(self, beginning: Iterator[Begin | Fail | Stop]) -> tuple[list[Begin], bool]:
        """Tell decisions until only steps that must be recorded before they act, or nothing, are left to do.

        False when it was left early, for a command or to let what has begun act.
        """
        definition, state, begun = self._version.definition, self._state, list[Begin]()
        actions: Iterator[interpreter.Action] = beginning
        time = asyncio.get_running_loop().time
        end, turn = time() + SLICE_SECONDS, time() + TURN_SECONDS
        while True:
            is_idle = True
            for action in actions:
                is_idle = False
                await self._do(action, begun)
                if time() > turn:  # other runs, and the heartbeat, must have theirs
                    await asyncio.sleep(0)
                    turn = time() + TURN_SECONDS
                if state.status.is_final or self._is_stopping:
                    return begun, True
                is_long = self._may_have_commands or time() > end
                if is_long and actions is not beginning:
                    return begun, False
            if is_idle and actions is not beginning:
                return begun, True
            actions = interpreter.decide(definition, state, self._context, self._desk.clock.now())

    async def _do(self, action: interpreter.Action, begun: list[Begin]) -> None:
        story = self._story
        match action:
            case Begin(step, number, input, item):
                effect = step.effect(input)
                text = REDACTED if step.hides_input else orjson.dumps(input).decode()
                story.step(RunEventType.STEP_STARTED, step.key, number, input=text, effect=effect, item=item)
                if effect is not StepEffect.NONE:
                    begun.append(action)
                    return
                # A pure step needs no record of its start before it acts. One that is quick is waited for, alone in its place, and if
                # nothing is told that should be written first.
                if not (step.type.is_instant or (step.type.is_quick and item == ALONE and story.held_since is not None)):
                    self._fly(action)
                    return
                self._ends.finish(action, await self._acts.act(action))
                if story.is_heavy:
                    await self._write()
            case Enter(step):
                story.step(RunEventType.STEP_STARTED, step.key, 1, action.told, input=orjson.dumps(action.told).decode())
                self._keep.enter(step.key)
            case Leave(step, None, error):
                assert error is not None
                self._keep.leave(step.key)
                self._ends.fail_for_good(step, 1, ALONE, error)
            case Leave(step, output, error):
                self._keep.leave(step.key)
                self._ends.succeed(step.key, 1, Done(output), error=error)
            case Skip(step):
                story.step(RunEventType.STEP_SKIPPED, step.key, 1)
            case Fail(step, number, error, item):
                if (known := self._state.attempt(step.key, item, number)) is not None and known.waits_for and not await self._shut(known):
                    return
                self._ends.fail_for_good(step, number, item, error)
            case Wake(step, attempt):
                self._ends.succeed(step.key, attempt.number, Done({"waitedUntil": stamped(attempt.wake_at)}), attempt.item)
            case Stop(attempt):
                await self._stop(attempt, begun)
            case Close():
                self._close(action)
            case End(RunStatus.SUCCEEDED, output):
                self._succeed_run(output)
            case End(status, _, error):
                self._end_run(status, self._shown(error or {}))

    def _close(self, close: Close) -> None:
        """The run is to end so: what runs is stopped, `finally` runs. Told, so that who takes the run over knows."""
        closing: dict[str, JSON] = {"status": close.status.value, "error": None if close.error is None else self._shown(close.error)}
        self._story.run(RunEventType.RUN_RESUMED, {"closing": closing})
        self._acts.canceled.set()

    def _succeed_run(self, output: JSON) -> None:
        text = self._keep.written_of_run(output)
        if isinstance(text, dict):
            return self._end_run(RunStatus.FAILED, text)
        apart = None
        if self._version.definition.hides_output:
            text, apart = REDACTED, text
        return self._story.run(RunEventType.RUN_SUCCEEDED, {"outputDigest": digest(text), **self._doubts()}, output=text, hidden=apart)

    def _shown(self, error: Mapping[str, JSON]) -> dict[str, JSON]:
        return privacy.of_run(error, hides_output=self._version.definition.hides_output)

    def _end_run(self, status: RunStatus, error: dict[str, JSON]) -> None:
        self._story.run(RunEventType(f"RUN_{status}"), {"error": {**error, **self._doubts()}})

    def _doubts(self) -> dict[str, JSON]:
        return {"mayHaveHadEffects": [*self._state.unsure]} if self._state.unsure else {}

    async def _stop(self, attempt: Attempt, begun: list[Begin]) -> None:
        """Unless it has ended by itself meanwhile."""
        was_acting = attempt.status is StepStatus.RUNNING
        for begin in begun:
            if (begin.step.key, begin.item) == (attempt.key, attempt.item):
                begun.remove(begin)  # it has not acted yet, and does not
                return self._ends.cancel(attempt.key, attempt.number, attempt.item, was_cut=False)
        for task, begin in list(self._flying.items()):
            if (begin.step.key, begin.item) == (attempt.key, attempt.item):
                del self._flying[task]
                self._pieces.flush(self._story, at_once=True)
                if task.done():
                    return self._ends.finish(begin, task.result())
                await tasks.end([task])
        return self._ends.cancel(attempt.key, attempt.number, attempt.item, was_cut=was_acting)

    def _leaves(self, begun: list[Begin]) -> bool:
        """Whether the run is to be given back: it is over, or all that is left is a wait of more than a moment, or we stop."""
        state, self._lingers_seconds = self._state, 0.0
        if state.status.is_final:
            return True
        if begun or self._flying:
            return False
        if self._is_stopping:
            return True
        wake = self._wake_at()
        assert wake is not None or any(a.status is StepStatus.WAITING for a in state.open()), "nobody would ever look at the run again"
        moment = max(MOMENT_SECONDS, self._desk.settings.sweep_seconds) + state.seq * REPLAY_SECONDS  # a sweep may not see it sooner
        if wake is not None and (wake - self._desk.clock.now()).total_seconds() < moment:
            return False
        self._lingers_seconds = self._linger_seconds()
        if self._lingers_seconds > 0:
            return False
        self._story.run(RunEventType.RUN_WAITING, {"until": stamped(wake)})
        return True

    def _linger_seconds(self) -> float:
        """How much longer an answer is waited for at the worker: most runs that others start are short, and to come back reads the history."""
        awaited = {attempt.waits_for for attempt in self._state.open()} - {None}
        stay = self._state.seq * REPLAY_SECONDS + bool(awaited & {"RUN", "RECORD"}) * MOMENT_SECONDS if awaited else 0
        return self._ends.last_at + stay - asyncio.get_running_loop().time()

    async def _write(self, *, release: bool = False) -> None:
        is_given_back = release and self._state.status is RunStatus.RUNNING  # while we stop
        self.kept_bytes = self._keep.size_bytes
        wake_at = self._desk.clock.now() if is_given_back else self._wake_at()
        takes_seconds = self._desk.settings.lease_seconds if self.is_loose else None
        move = self._story.take(release=release, wake_at=wake_at, takes_seconds=takes_seconds)
        if move is not None:
            self.is_leaving = release
            await self._desk.journal.append(move)
            self.is_loose = False
            if move.links is not None and any(isinstance(opened.what, links.NewEdit) for opened in move.links.opened):
                self.commanded()  # it was answered in the same transaction

    def _wake_at(self) -> datetime | None:
        return interpreter.wake_at(self._version.definition, self._state)

    async def _pause(self, hold_seconds: float) -> None:
        """Until a step is done, a command has come, something is to be written, or a short wait is over."""
        loop, wake = asyncio.get_running_loop(), None if self._is_stopping else self._wake_at()
        ends = [] if wake is None else [(wake - self._desk.clock.now()).total_seconds()]
        if self._lingers_seconds > 0:
            ends.append(self._lingers_seconds)
        if hold_seconds > 0:
            ends.append(hold_seconds)
        if (due_at := self._pieces.due_at) is not None:
            ends.append(due_at - loop.time())
        try:
            async with asyncio.timeout(max(min(ends), 0) if ends else None):
                await self._stirred.wait()
        except TimeoutError:
            pass
        self._stirred.clear()

    async def _take_commands(self) -> str | None:
        """Answers end the steps that wait for them. Answers the reason to cancel, if somebody asked for that."""
        if not self._may_have_commands:
            return None
        self._may_have_commands, reason = False, None
        for row in await tried(lambda: writes.commands(self._desk.pool, self.id), PATIENCE_SECONDS):
            self._story.took(row["id"])
            if row["kind"] == CommandKind.CANCEL:
                reason = str(orjson.loads(row["data"])["reason"])
            else:
                await self._answer(orjson.loads(row["data"]))
        return reason

    async def _answer(self, data: dict[str, JSON]) -> None:
        """Unless the step does not wait any more."""
        step_id = UUID(str(data["step"]))
        attempt = next((a for a in self._state.open() if a.waits_for and a.id == step_id), None)
        if attempt is None:
            return
        outcome = await tried(lambda: outcome_of(self._desk.pool, data), PATIENCE_SECONDS)
        self._ends.finish(Begin(self._version.definition.plans[attempt.key], attempt.number, None, attempt.item), outcome)
        if self._story.is_heavy:
            await self._write()

    async def _shut(self, attempt: Attempt) -> bool:
        """Its time is up; False when it was answered in the last moment, which counts."""
        desk = self._desk
        is_ours = await tried(lambda: links.shut(desk.pool, self.id, attempt.id, desk.owner, self.fence), PATIENCE_SECONDS)
        self._may_have_commands = self._may_have_commands or not is_ours
        return is_ours

    async def _ground(self) -> None:
        """End what flies; its results do not count."""
        flying = list(self._flying)
        self._flying.clear()
        await tasks.end(flying)
