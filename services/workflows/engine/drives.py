"""One run in the hands of this worker: driven by the interpreter from its claim until it has ended, waits, or is given back."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import TypeAlias
from uuid import UUID

import orjson
import structlog

from core import tasks
from core.clock import stamp
from core.database import BUSY, LOST, tried
from core.errors import Unavailable
from core.fields import JSON
from core.gathers import Gathers
from core.settings import Engine as Settings
from models.databases import Database
from models.events import RunEventType
from models.workflows import CommandKind, RunStatus, StepEffect, StepStatus, hidden, links, writes
from models.workflows.hidden import REDACTED
from models.workflows.links import NewChild, Opening
from models.workflows.writes import Claimed
from services.workflows import contexts, definitions, interpreter, privacy, reuse
from services.workflows.definitions import Definition, StepPlan
from services.workflows.engine.answers import outcome_of
from services.workflows.engine.clocks import DatabaseClock
from services.workflows.engine.retries import pause_seconds
from services.workflows.engine.stories import Story, digest, replay
from services.workflows.expressions import ExpressionError
from services.workflows.interpreter import ALONE, Attempt, Begin, Close, End, Enter, Fail, Happened, Leave, Skip, State, Stop, Wake
from services.workflows.journal import Journal
from services.workflows.steps import Call, Done, Hold, Outside, StepError

log = structlog.get_logger(__name__)

MESSAGE_MOST = 500  # characters of a progress message
MOMENT_SECONDS = 0.25  # a wait shorter than this keeps the worker; a longer one gives the run up
REPLAY_SECONDS = 0.0001  # more for each event: who comes back reads them all, and ten thousand items may each wait a moment
TURN_SECONDS = 0.002  # of deciding without a pause; one evaluation may take 0.05
SLICE_SECONDS = 0.5  # of deciding, before what has begun is written and acts
TELL_SECONDS = 0.1  # pieces of a step's output are gathered this long, then written as one event
PROGRESS_SECONDS = 1  # between two events of how far a forEach is
PATIENCE_SECONDS = 20  # with a database that is away
VERSIONS_MOST = 1000

Outcome: TypeAlias = Done | Hold | StepError


@dataclass(frozen=True, slots=True)
class Version:
    definition: Definition
    project_id: UUID


UNREAD = Version(Definition((), None), UUID(int=0))


@dataclass(frozen=True)
class Desk:
    """What the runs of one worker share."""

    owner: str
    pool: writes.Connection
    journal: Journal
    outside: Outside
    settings: Settings
    clock: DatabaseClock = field(default_factory=DatabaseClock)
    versions: dict[UUID, Version] = field(default_factory=dict)

    @cached_property
    def databases(self) -> Gathers[UUID, Database]:
        """By id, as they are now."""
        return Gathers(lambda ids: Database.by_ids(self.pool, ids))

    async def version(self, id: UUID) -> Version:
        """Versions never change. Raises what the parser does when an older server wrote what this one cannot read."""
        if (known := self.versions.get(id)) is None:
            text, project_id = await tried(lambda: writes.version(self.pool, id), PATIENCE_SECONDS)
            if len(self.versions) >= VERSIONS_MOST:
                self.versions.clear()
            known = self.versions[id] = Version(definitions.parse(orjson.loads(text)), project_id)
        return known


class Drive:
    """`run` is the task; the others are called from outside it while it runs."""

    def __init__(self, desk: Desk, claimed: Claimed) -> None:
        self.id, self.project_id, self.fence = claimed.id, claimed.project_id, claimed.fence
        self.is_leaving = False  # its last transition is being written: that the lease is gone is no news then
        self._desk, self._claimed = desk, claimed
        self._stirred = asyncio.Event()
        self._may_have_commands = claimed.has_commands
        self._is_stopping = False
        self._told: list[tuple[Begin, JSON]] = []  # pieces of output, not yet written
        self._progress: dict[tuple[str, int, int], dict[str, JSON]] = {}  # the latest, of an attempt, not yet written
        self._looped_at = 0.0
        self._flushed_at = 0.0
        self._finished_at = 0.0
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
        if claimed.last_seq > 1:
            state = await tried(lambda: replay(desk.pool, self.id), PATIENCE_SECONDS)
        else:
            interpreter.fold(state, Happened(RunEventType.RUN_QUEUED, None, {}, claimed.created_at))
        self._kept_bytes = sum(len(orjson.dumps(output)) for output in state.outputs.values())
        self._loop_bytes = {key: sum(len(orjson.dumps(output)) for output in loop.outputs.values()) for key, loop in state.loops.items()}
        self._state, self._story = state, Story(self.id, desk.owner, self.fence, state, desk.clock, is_awaited=claimed.is_awaited)
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
        self._version = replace(version, definition=reuse.in_order(version.definition, state))
        self._story.plans = version.definition.plans
        given = await tried(lambda: hidden.input_of(desk.pool, claimed.id, claimed.input), PATIENCE_SECONDS)
        trigger, input = orjson.loads(claimed.trigger), None if given is None else orjson.loads(given)
        self._context = contexts.of_run(claimed.id, claimed.workflow_id, claimed.created_at, claimed.trigger_type, trigger, input)
        try:
            await self._drive()
        finally:
            await self._ground()

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
        self._cancel_steps()
        self._story.run(RunEventType.RUN_FAILED, {"error": {"code": code, "message": message}})
        await self._write(release=True)

    # ---- the loop

    async def _drive(self) -> None:
        beginning = interpreter.again(self._version.definition, self._state, self._context)
        while True:
            begun, is_settled = list[Begin](), True
            if (reason := await self._take_commands()) is not None:
                self._close(Close(RunStatus.CANCELED, {"code": "CANCELED", "message": reason}))
            if not self._is_stopping:
                begun, is_settled = await self._decide(beginning)
                beginning = iter(())
            leaving = is_settled and self._leaves(begun)
            await self._write(release=leaving)
            if leaving:
                return
            for begin in begun:
                task = asyncio.create_task(self._act(begin))
                task.add_done_callback(lambda _: self._stirred.set())
                self._flying[task] = begin
            if is_settled:
                await self._pause()
            done = [task for task in self._flying if task.done()]
            self._flush_told(at_once=bool(done))
            for task in done:
                self._finish(self._flying.pop(task), task.result())

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
                # A pure step needs no record of its start: start and end share a commit.
                self._finish(action, await self._act(action))
                if story.is_heavy:
                    await self._write()
            case Enter(step, count):
                story.step(RunEventType.STEP_STARTED, step.key, 1, {"items": count}, input=f'{{"items":{count}}}')
                self._loop_bytes[step.key] = 0
            case Leave(step, None, error):
                assert error is not None
                self._kept_bytes -= self._loop_bytes.pop(step.key)
                self._fail_for_good(step, 1, ALONE, error)
            case Leave(step, output, error):
                self._kept_bytes -= self._loop_bytes.pop(step.key)
                self._succeed(step.key, 1, Done(output), error=error)
            case Skip(step):
                story.step(RunEventType.STEP_SKIPPED, step.key, 1)
            case Fail(step, number, error, item):
                if (known := self._state.attempt(step.key, item, number)) is not None and known.waits_for and not await self._shut(known):
                    return
                self._fail_for_good(step, number, item, error)
            case Wake(step, attempt):
                self._succeed(step.key, attempt.number, Done({"waitedUntil": _stamp(attempt.wake_at)}), attempt.item)
            case Stop(attempt):
                await self._stop(attempt)
            case Close():
                self._close(action)
            case End(RunStatus.SUCCEEDED, output):
                self._succeed_run(output)
            case End(status, _, error):
                if self._version.definition.hides_output and error is not None and error["code"] == "EXPRESSION":
                    error = privacy.quiet(error)
                unsure: dict[str, JSON] = {"mayHaveHadEffects": [*self._state.unsure]} if self._state.unsure else {}
                story.run(RunEventType(f"RUN_{status}"), {"error": {**(error or {}), **unsure}})

    def _close(self, close: Close) -> None:
        """The run is to end so: what runs is stopped, `finally` runs. Told, so that who takes the run over knows."""
        closing: dict[str, JSON] = {"status": close.status.value, "error": close.error}
        self._story.run(RunEventType.RUN_RESUMED, {"closing": closing})

    async def _stop(self, attempt: Attempt) -> None:
        """Unless it has ended by itself meanwhile."""
        was_acting = attempt.status is StepStatus.RUNNING
        for task, begin in list(self._flying.items()):
            if (begin.step.key, begin.item) == (attempt.key, attempt.item):
                del self._flying[task]
                self._flush_told(at_once=True)
                if task.done():
                    return self._finish(begin, task.result())
                await tasks.end([task])
        data: dict[str, JSON] = {"cut": True} if was_acting else {}
        return self._story.step(RunEventType.STEP_CANCELED, attempt.key, attempt.number, data, item=attempt.item)

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
        moment = MOMENT_SECONDS + state.seq * REPLAY_SECONDS
        if wake is not None and (wake - self._desk.clock.now()).total_seconds() < moment:
            return False
        self._lingers_seconds = self._linger_seconds()
        if self._lingers_seconds > 0:
            return False
        self._story.run(RunEventType.RUN_WAITING, {"until": _stamp(wake)})
        return True

    def _linger_seconds(self) -> float:
        """How much longer an answer is waited for at the worker: most runs that others start are short, and to come back reads the history."""
        awaited = {attempt.waits_for for attempt in self._state.open()} - {None}
        stay = self._state.seq * REPLAY_SECONDS + ("RUN" in awaited) * MOMENT_SECONDS if awaited else 0
        return self._finished_at + stay - asyncio.get_running_loop().time()

    async def _write(self, *, release: bool = False) -> None:
        is_given_back = release and self._state.status is RunStatus.RUNNING  # while we stop
        move = self._story.take(release=release, wake_at=self._desk.clock.now() if is_given_back else self._wake_at())
        if move is not None:
            self.is_leaving = release
            await self._desk.journal.append(move)

    def _wake_at(self) -> datetime | None:
        return interpreter.wake_at(self._version.definition, self._state)

    async def _pause(self) -> None:
        """Until a step is done, a command has come, output is to be written, or a short wait is over."""
        loop, wake = asyncio.get_running_loop(), self._wake_at()
        ends = [] if wake is None else [(wake - self._desk.clock.now()).total_seconds()]
        if self._lingers_seconds > 0:
            ends.append(self._lingers_seconds)
        if self._told or self._progress:
            ends.append(self._flushed_at + TELL_SECONDS - loop.time())
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
        self._finish(Begin(self._version.definition.plans[attempt.key], attempt.number, None, attempt.item), outcome)
        if self._story.is_heavy:
            await self._write()

    async def _shut(self, attempt: Attempt) -> bool:
        """Its time is up; False when it was answered in the last moment, which counts."""
        desk = self._desk
        is_ours = await tried(lambda: links.shut(desk.pool, self.id, attempt.id, desk.owner, self.fence), PATIENCE_SECONDS)
        self._may_have_commands = self._may_have_commands or not is_ours
        return is_ours

    def _cancel_steps(self) -> None:
        for attempt in self._state.open():
            data: dict[str, JSON] = {"cut": True} if attempt.status is StepStatus.RUNNING else {}
            self._story.step(RunEventType.STEP_CANCELED, attempt.key, attempt.number, data, item=attempt.item)

    async def _ground(self) -> None:
        """End what flies; its results do not count."""
        flying = list(self._flying)
        self._flying.clear()
        await tasks.end(flying)

    # ---- steps

    async def _act(self, begin: Begin) -> Outcome:
        """One attempt. Raises only when it is cancelled, or when a pure step finds the database away: then the run is dropped."""
        step, input = begin.step, begin.input
        assert isinstance(input, dict)  # `with` is an object, and rendering keeps it one
        if wrong := step.type.faults(input):
            return StepError("INPUT", "; ".join(f"{fault.path}: {fault.message}" for fault in wrong))

        async def tell(data: dict[str, JSON]) -> None:
            if step.is_sensitive:
                return
            try:
                orjson.dumps(data)
            except TypeError:
                raise StepError("OUTPUT", "A piece of the step's output cannot be written as JSON.") from None
            if not self._told:
                self._stirred.set()
            self._told.append((begin, data))

        def progress(percent: float, message: str) -> None:
            if not self._progress:
                self._stirred.set()
            words = "" if step.is_sensitive else message[:MESSAGE_MOST].encode("utf-8", "replace").decode()
            self._progress[step.key, begin.attempt, begin.item] = {"percent": min(max(percent, 0), 100), "message": words}

        desk, key = self._desk, f"{self.id}/{step.key}/{begin.item}"
        about = (self.id, self._version.project_id, key)
        now = desk.clock.now()
        call = Call(*about, input, step.timeout_seconds, desk.outside, tell, now, progress, desk.databases.get, begin.attempt)
        limit = asyncio.timeout(step.timeout_seconds)
        try:
            async with limit:
                return await step.type.run(call)
        except StepError as error:
            return error
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is None or task.cancelling():
                raise
            self._log_broken(step)
        except Exception as error:
            if isinstance(error, TimeoutError) and limit.expired():
                return StepError("TIMEOUT", f"The step took longer than {step.timeout_seconds:g} s.", retryable=True)
            if isinstance(error, (Unavailable, *LOST, *BUSY)) and step.effect(input) is StepEffect.NONE:
                raise
            self._log_broken(step)
        return StepError("INTERNAL", "Something went wrong on this server.")

    def _log_broken(self, step: StepPlan) -> None:
        """A traceback may quote what the step was given."""
        log.error("step_broken", run_id=str(self.id), step=step.key, exc_info=not step.hides_input)

    def _finish(self, begin: Begin, outcome: Outcome) -> None:
        step, number, item = begin.step, begin.attempt, begin.item
        self._progress.pop((step.key, number, item), None)
        self._finished_at = asyncio.get_running_loop().time()
        match outcome:
            case Hold(until, opens):
                opens = _apart(step, opens)
                limit = None if step.wait_seconds is None else self._desk.clock.now() + timedelta(seconds=step.wait_seconds)
                is_late = limit is not None and (until is None or limit < until)
                data: dict[str, JSON] = {"until": _stamp(limit), "expires": True} if is_late else {"until": _stamp(until)}
                told = {} if opens is None else opens.told
                self._story.step(RunEventType.STEP_WAITING, step.key, number, {**data, **told}, item=item, opens=opens)
            case Done():
                self._succeed(step.key, number, outcome, item)
            case StepError():
                self._fail(begin, outcome)
        if item != ALONE:
            self._tell_loop(step.key)

    def _succeed(self, key: str, number: int, done: Done, item: int = ALONE, *, error: dict[str, JSON] | None = None) -> None:
        """Or fail, when the output is none that can be kept: then its records are not written either."""
        text = self._kept_in_run(done.output)
        if isinstance(text, dict):
            return self._fail_for_good(self._version.definition.plans[key], number, item, text)
        self._put(key, item, done.output, text)
        step, apart = self._version.definition.plans[key], None
        if step.is_sensitive or done.is_hidden:
            text, apart = REDACTED, text
        data: dict[str, JSON] = {**done.told, "outputDigest": digest(text), **({} if error is None else {"error": error})}
        opens = _apart(step, done.opens)
        return self._story.step(
            RunEventType.STEP_SUCCEEDED, key, number, data, output=text, records=done.records, item=item, opens=opens, hidden=apart
        )

    def _put(self, key: str, item: int, output: JSON, text: str) -> None:
        self._kept_bytes += len(text)
        if item == ALONE:
            self._state.outputs[key] = output
        else:
            self._state.loops[key].outputs[item] = output
            self._loop_bytes[key] += len(text)

    def _kept_in_run(self, output: JSON) -> str | dict[str, JSON]:
        text = self._kept(output, "The step's output")
        if isinstance(text, str) and (total := self._kept_bytes + len(text)) > (most := self._desk.settings.run_bytes):
            return {"code": "OUTPUT", "message": f"The outputs of the run's steps have {total} bytes together; {most} is the most."}
        return text

    def _succeed_run(self, output: JSON) -> None:
        text = self._kept(output, "The run's output")
        if isinstance(text, dict):
            return self._story.run(RunEventType.RUN_FAILED, {"error": text})
        apart = None
        if self._version.definition.hides_output:
            text, apart = REDACTED, text
        return self._story.run(RunEventType.RUN_SUCCEEDED, {"outputDigest": digest(text)}, output=text, hidden=apart)

    def _kept(self, output: JSON, what: str) -> str | dict[str, JSON]:
        """The JSON text of an output, or the error why it has none."""
        try:
            text = orjson.dumps(output)
        except TypeError:
            return {"code": "OUTPUT", "message": f"{what} cannot be written as JSON."}
        if len(text) > (most := self._desk.settings.output_bytes):
            return {"code": "OUTPUT", "message": f"{what} has {len(text)} bytes; {most} is the most."}
        return text.decode()

    def _fail(self, begin: Begin, error: StepError) -> None:
        step, number = begin.step, begin.attempt
        # What failed may be quoted in the message, and half a surrogate pair cannot be written.
        told: dict[str, JSON] = {"code": error.code, "message": error.message.encode("utf-8", "replace").decode(), **error.details}
        if step.hides_input:
            told = privacy.quiet(told)
        retried = 0 if begin.item == ALONE else self._state.loops[step.key].retries
        closing = self._state.closing is not None and not step.in_finally
        seconds = None if closing else pause_seconds(step.retry, number, error, retried)
        if seconds is None:
            return self._fail_for_good(step, number, begin.item, told, was_cut=error.code == "TIMEOUT")
        until = _stamp(self._desk.clock.now() + timedelta(seconds=seconds))
        return self._story.step(RunEventType.STEP_RETRYING, step.key, number, {"error": told, "until": until}, item=begin.item)

    def _fail_for_good(self, step: StepPlan, number: int, item: int, error: dict[str, JSON], *, was_cut: bool = False) -> None:
        """With its fallback as output, if the definition has one for it that can be worked out and kept."""
        text, data = None, dict[str, JSON]({"cut": True} if was_cut else {})
        apart, error = None, privacy.quiet(error) if step.hides_input else error
        if step.fallback is not None:
            try:
                output = interpreter.fallback(step, self._state, self._context, error, item)
                kept = self._kept_in_run(output)
            except ExpressionError as wrong:
                kept = {"code": "EXPRESSION", "message": f"onError.fallback: {wrong.message}", "cause": error}
            if isinstance(kept, str):
                text, apart = (REDACTED, kept) if step.is_sensitive else (kept, None)
                data["outputDigest"] = digest(text)
                self._put(step.key, item, output, kept)
            else:
                error = privacy.quiet(kept) if step.hides_input else kept
        self._story.step(RunEventType.STEP_FAILED, step.key, number, {**data, "error": error}, output=text, item=item, hidden=apart)

    def _tell_loop(self, key: str) -> None:
        """How far a forEach is, now and then."""
        time, loop = asyncio.get_running_loop().time(), self._state.loops[key]
        if time - self._looped_at < PROGRESS_SECONDS:
            return
        self._looped_at, done = time, loop.next - len(loop.active)
        self._story.step(RunEventType.STEP_PROGRESS, key, 1, {"percent": done * 100 // loop.total, "done": done, "total": loop.total})

    def _flush_told(self, *, at_once: bool) -> None:
        """Pieces of output, gathered: all that one attempt told since the last time is one event. Of its progress the latest is."""
        time = asyncio.get_running_loop().time()
        if not (self._told or self._progress) or not (at_once or time - self._flushed_at >= TELL_SECONDS):
            return
        told, self._told, self._flushed_at = self._told, [], time
        progress, self._progress = self._progress, {}
        pieces: dict[tuple[str, int, int], list[JSON]] = {}
        for begin, data in told:
            pieces.setdefault((begin.step.key, begin.attempt, begin.item), []).append(data)
        for (key, number, item), parts in pieces.items():
            self._story.step(RunEventType.STEP_OUTPUT, key, number, {"output": parts}, item=item)
        for (key, number, item), how_far in progress.items():
            self._story.step(RunEventType.STEP_PROGRESS, key, number, how_far, item=item)


def _apart(step: StepPlan, opens: Opening | None) -> Opening | None:
    """A run that a step starts with what is not shown does not show it either."""
    if step.hides_input and isinstance(opens, NewChild):
        return replace(opens, run=privacy.hidden(opens.run))
    return opens


def _stamp(moment: datetime | None) -> str | None:
    return None if moment is None else stamp(moment)
