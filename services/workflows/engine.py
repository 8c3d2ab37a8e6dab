"""The engine: claims runs, drives each by the interpreter, keeps its leases alive, gives up what it must.

A run belongs to the worker that holds its lease, and every write carries the fence (`journal.append`): a worker that froze and
woke up again can hurt nobody. One task per run holds its state in memory; it ends when the run ends, waits, or is lost.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import random
import secrets
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg
import orjson
import structlog

from core.clock import now
from core.database import LOST
from core.errors import Unavailable
from core.fields import JSON
from core.ids import new_id
from core.news import Bell, News
from core.reads import global_id
from core.settings import Engine as Settings
from models.events import RunEventType
from models.workflows import CommandKind, Run, RunStatus, StepEffect, StepStatus, Workflow, writes
from models.workflows.writes import NewEvent, StepRow, Transition
from services.workflows import definitions, interpreter, schemas
from services.workflows.definitions import Definition, StepPlan
from services.workflows.interpreter import Attempt, Begin, End, Fail, Happened, Skip, State, Wake
from services.workflows.journal import Fenced, Journal
from services.workflows.steps import Call, Done, Hold, Outside, StepError

log = structlog.get_logger(__name__)

MOMENT_SECONDS = 0.25  # a wait shorter than this keeps the worker; a longer one gives the run up
BACKOFF_MOST_SECONDS = 3600
TELL_SECONDS = 0.1  # pieces of a step's output are gathered this long, then written as one event


@dataclass(frozen=True, slots=True)
class Version:
    definition: Definition
    project_id: UUID


@dataclass(slots=True)
class Held:
    """A run in the hands of this worker."""

    id: UUID
    fence: int
    state: State
    version: Version
    context: dict[str, JSON]
    bell: Bell = field(default_factory=Bell)  # rings for commands
    may_have_commands: bool = True
    told: list[tuple[Begin, JSON]] = field(default_factory=list)  # pieces of output, not yet written
    stirred: asyncio.Event = field(default_factory=asyncio.Event)  # the first of them came
    flushed_at: float = 0
    task: asyncio.Task[None] | None = None


class Engine:
    """`claim` is called with hints, `sweep` and `beat` by the worker's clocks, `stop` when the worker is asked to end."""

    def __init__(
        self, pool: asyncpg.Pool[Any], journal: Journal, commands: News, outside: Outside, settings: Settings, owner: str | None = None
    ) -> None:
        self.owner = owner or secrets.token_hex(8)
        self._pool, self._journal, self._commands, self._outside, self._settings = pool, journal, commands, outside, settings
        self._held: dict[UUID, Held] = {}
        self._versions: OrderedDict[UUID, Version] = OrderedDict()
        self._stopping = False
        self._freed = asyncio.Event()

    # ---- claiming

    async def claim(self, run_ids: Iterable[UUID]) -> int:
        """Take those of these runs that are due and free, as far as there is room; answers how many."""
        room = self._settings.runs_at_once - len(self._held)
        wanted = [id for id in run_ids if id not in self._held][: max(room, 0)]
        if not wanted or self._stopping:
            return 0
        rows = await self._pool.fetch(writes.CLAIM, wanted, self.owner, self._settings.lease_seconds)
        for row in rows:
            held = Held(row["id"], row["fence"], State(), _UNKNOWN, {}, may_have_commands=row["has_commands"])
            self._held[held.id] = held
            held.task = asyncio.create_task(self._hold(held, row))
        return len(rows)

    async def sweep(self) -> int:
        """Find what is due, waiting, orphaned or never delivered, and claim it; answers how many were claimed."""
        room = self._settings.runs_at_once - len(self._held)
        if room <= 0 or self._stopping:
            return 0
        return await self.claim([row[0] for row in await self._pool.fetch(writes.SWEEP, room)])

    async def full_then_free(self) -> None:
        """Waits until this worker was full and is not any more: then there may be more to sweep up at once."""
        while len(self._held) < self._settings.runs_at_once:
            self._freed.clear()
            await self._freed.wait()
        while len(self._held) >= self._settings.runs_at_once:
            self._freed.clear()
            await self._freed.wait()

    async def seconds_to_next_wake(self) -> float | None:
        seconds: float | None = await self._pool.fetchval(writes.NEXT_WAKE)
        return seconds

    async def beat(self) -> None:
        """Renew the leases of everything held; drop what is not ours any more."""
        held = list(self._held.values())
        if not held:
            return
        ids, fences = [h.id for h in held], [h.fence for h in held]
        rows = await self._pool.fetch(writes.BEAT, ids, fences, self.owner, self._settings.lease_seconds)
        ours = {row["id"]: row["has_commands"] for row in rows}
        for one in held:
            if one.id not in ours:
                if self._held.get(one.id) is one and one.task is not None:
                    log.warning("lease_lost", run_id=str(one.id))
                    one.task.cancel()
            elif ours[one.id]:
                one.may_have_commands = True
                one.bell.ring()

    async def stop(self) -> None:
        """Claim nothing more, give what runs `drain_seconds`, then give the rest back at once for others to take."""
        self._stopping = True
        tasks = [h.task for h in self._held.values() if h.task is not None]
        if tasks:
            await asyncio.wait(tasks, timeout=self._settings.drain_seconds)
        left = list(self._held.values())
        for held in left:
            if held.task is not None:
                held.task.cancel()
        await asyncio.gather(*(h.task for h in left if h.task is not None), return_exceptions=True)
        if left:
            with contextlib.suppress(*LOST):
                await self._pool.execute(writes.RELEASE, [h.id for h in left], [h.fence for h in left], self.owner)

    # ---- one run

    async def _hold(self, held: Held, row: asyncpg.Record) -> None:
        try:
            async with self._commands.bell(held.id) as held.bell:
                await self._load(held, row)
                await self._drive(held, row)
        except Fenced:
            log.warning("fenced", run_id=str(held.id))
        except (Unavailable, *LOST) as error:
            log.warning("run_dropped", run_id=str(held.id), error=type(error).__name__)
        except Exception:
            # The lease runs out, another claim counts a recovery, and a run that always does this is quarantined.
            log.exception("run_broken", run_id=str(held.id))
        finally:
            if self._held.get(held.id) is held:
                del self._held[held.id]
            self._freed.set()

    async def _load(self, held: Held, row: asyncpg.Record) -> None:
        held.version = await self._version(row["version_id"])
        trigger = {"type": row["trigger_type"], "at": _stamp(row["created_at"]), **orjson.loads(row["trigger"])}
        about: dict[str, JSON] = {
            "id": global_id(Run, held.id),
            "workflowId": global_id(Workflow, row["workflow_id"]),
            "createdAt": _stamp(row["created_at"]),
        }
        input = None if row["input"] is None else orjson.loads(row["input"])
        held.context = definitions.context(input, trigger, about)
        if row["last_seq"] > 1:
            held.state = await replay(self._pool, held.id)
        else:
            interpreter.fold(held.state, Happened(RunEventType.RUN_QUEUED, None, {}, row["created_at"]))

    async def _version(self, id: UUID) -> Version:
        if (known := self._versions.get(id)) is None:
            (row,) = await self._pool.fetch(writes.VERSION, id)
            known = self._versions[id] = Version(definitions.of_version(id, row["definition"]), row["project_id"])
            if len(self._versions) > 1000:
                self._versions.popitem(last=False)
        return known

    async def _drive(self, held: Held, row: asyncpg.Record) -> None:
        definition, state = held.version.definition, held.state
        move = self._move(held)
        started, lost = state.status is RunStatus.QUEUED, row["lost_by"] is not None
        if started:
            self._tell_run(held, move, RunEventType.RUN_STARTED)
        if lost:
            self._tell_run(held, move, RunEventType.RUN_RECOVERED, {"recoveries": state.recoveries + 1})
        elif not started:
            self._tell_run(held, move, RunEventType.RUN_RESUMED)
        if state.recoveries > self._settings.max_recoveries:
            error: JSON = {"code": "POISONED", "message": f"The run took its worker down {state.recoveries} times and was quarantined."}
            self._cancel_steps(held, move)
            self._end(held, move, RunEventType.RUN_FAILED, {"error": error})
            return await self._journal.append(move)

        flying: dict[asyncio.Task[Done | Hold], Begin] = {}
        beginning: list[Begin | Fail] = interpreter.again(definition, state, held.context)
        begun: list[Begin] = []
        try:
            while True:
                cancel = await self._take_commands(held, move)
                if cancel is not None:
                    await _stop(flying)
                    self._cancel_steps(held, move)
                    self._end(held, move, RunEventType.RUN_CANCELED, {"error": {"code": "CANCELED", "message": cancel}})
                else:
                    begun = await self._decide(held, move, beginning)
                    beginning = []
                waits = not (flying or begun or state.status.is_final) and self._give_up(held, move)
                if move.events or move.taken or move.release:
                    await self._journal.append(move)
                if state.status.is_final or waits:
                    return None
                move = self._move(held)
                for begin in begun:
                    flying[asyncio.create_task(self._run(held, begin))] = begin
                await self._pause(held, flying)
                done = [task for task in flying if task.done()]
                self._flush_told(held, move, at_once=bool(done))
                for task in done:
                    self._finish(held, move, flying.pop(task), task)
        finally:
            await _stop(flying)

    async def _decide(self, held: Held, move: Transition, beginning: list[Begin | Fail]) -> list[Begin]:
        """Fold decisions into `move` until only steps that must be recorded before they act, or nothing, are left to do."""
        begun: list[Begin] = []
        while True:
            actions = [*beginning, *interpreter.decide(held.version.definition, held.state, held.context, now())]
            beginning = []
            if not actions:
                return begun
            for action in actions:
                match action:
                    case Begin(step, _, input) if step.effect(input) is StepEffect.NONE:
                        await self._run_inline(held, move, action)
                    case Begin():
                        self._tell_begin(held, move, action)
                        begun.append(action)
                    case Skip(step):
                        self._tell_step(held, move, RunEventType.STEP_SKIPPED, step, 1, new_id())
                    case Fail(step, number, error):
                        known = held.state.attempts.get((step.key, number))
                        id = known.id if known else new_id()
                        self._tell_step(held, move, RunEventType.STEP_FAILED, step, number, id, {"error": error})
                    case Wake(step, attempt):
                        self._succeed(held, move, step, attempt.number, attempt.id, {"waitedUntil": _stamp(attempt.wake_at)})
                    case End(status, output, error):
                        self._tell_end(held, move, status, output, error)
                        return begun

    async def _pause(self, held: Held, flying: dict[asyncio.Task[Done | Hold], Begin]) -> None:
        """Until a step is done, a command has come, output is to be written, or a short wait is over."""
        loop, wake = asyncio.get_running_loop(), held.state.wake_at
        ends = [] if wake is None else [max((wake - now()).total_seconds(), 0)]
        if held.told:
            ends.append(max(held.flushed_at + TELL_SECONDS - loop.time(), 0))
        waiting = [asyncio.ensure_future(held.bell.wait(min(ends, default=3600)))]
        if not held.told:
            held.stirred.clear()
            waiting.append(asyncio.ensure_future(held.stirred.wait()))
        try:
            await asyncio.wait([*waiting, *flying], return_when=asyncio.FIRST_COMPLETED)
            if waiting[0].done() and waiting[0].result():
                held.may_have_commands = True
        finally:
            for future in waiting:
                future.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)

    def _give_up(self, held: Held, move: Transition) -> bool:
        """Give the run back when all that is left is a wait of more than a moment."""
        wake = held.state.wake_at
        assert wake is not None, "nothing runs and nothing waits: the run would never be looked at again"
        if (wake - now()).total_seconds() < MOMENT_SECONDS:
            return False
        self._tell_run(held, move, RunEventType.RUN_WAITING, {"until": _stamp(wake)})
        move.release = True
        return True

    # ---- steps

    async def _run_inline(self, held: Held, move: Transition, begin: Begin) -> None:
        """A pure step needs no record of its start: start and end share a commit."""
        self._tell_begin(held, move, begin)
        task = asyncio.create_task(self._run(held, begin))
        await asyncio.wait([task])
        self._finish(held, move, begin, task)

    async def _run(self, held: Held, begin: Begin) -> Done | Hold:
        step, input = begin.step, begin.input
        wrong = schemas.faults(input, step.type.strict, "with")
        if wrong or not isinstance(input, dict):
            raise StepError("INPUT", "; ".join(f"{fault.path}: {fault.message}" for fault in wrong))

        async def tell(data: dict[str, JSON]) -> None:
            held.told.append((begin, data))
            held.stirred.set()

        call = Call(
            held.id, held.version.project_id, f"{held.id}/{step.key}/{interpreter.ALONE}", input, step.timeout_seconds, self._outside, tell
        )
        try:
            async with asyncio.timeout(step.timeout_seconds):
                return await step.type.run(call)
        except TimeoutError:
            raise StepError("TIMEOUT", f"The step took longer than {step.timeout_seconds:g} s.", retryable=True) from None

    def _finish(self, held: Held, move: Transition, begin: Begin, task: asyncio.Task[Done | Hold]) -> None:
        step, id = begin.step, held.state.attempts[begin.step.key, begin.attempt].id
        try:
            result = task.result()
            if isinstance(result, Hold):
                self._tell_step(held, move, RunEventType.STEP_WAITING, step, begin.attempt, id, {"until": _stamp(result.until)})
            else:
                self._succeed(held, move, step, begin.attempt, id, result.output)
                move.records.extend(result.records)
        except StepError as error:
            self._fail(held, move, begin, id, error)
        except (Unavailable, *LOST):
            raise  # the database is away: the run is dropped, and taken up again when it is back
        except Exception:
            log.exception("step_broken", run_id=str(held.id), step=step.key)
            self._fail(held, move, begin, id, StepError("INTERNAL", "Something went wrong on this server."))

    def _succeed(self, held: Held, move: Transition, step: StepPlan, attempt: int, id: UUID, output: JSON) -> None:
        try:
            text = orjson.dumps(output).decode()
        except (TypeError, orjson.JSONEncodeError):
            error: JSON = {"code": "OUTPUT", "message": "The step's output cannot be written as JSON."}
            return self._tell_step(held, move, RunEventType.STEP_FAILED, step, attempt, id, {"error": error})
        if len(text) > self._settings.output_bytes:
            error = {"code": "OUTPUT", "message": f"The step's output has {len(text)} bytes; {self._settings.output_bytes} is the most."}
            return self._tell_step(held, move, RunEventType.STEP_FAILED, step, attempt, id, {"error": error})
        held.state.outputs[step.key] = output
        return self._tell_step(held, move, RunEventType.STEP_SUCCEEDED, step, attempt, id, {"outputDigest": digest(text)}, output=text)

    def _fail(self, held: Held, move: Transition, begin: Begin, id: UUID, error: StepError) -> None:
        step = begin.step
        told: JSON = {"code": error.code, "message": error.message}
        if not error.retryable or begin.attempt >= step.attempts:
            return self._tell_step(held, move, RunEventType.STEP_FAILED, step, begin.attempt, id, {"error": told})
        seconds = min(step.backoff_seconds * 2 ** (begin.attempt - 1), BACKOFF_MOST_SECONDS) * random.uniform(0.9, 1.1)  # noqa: S311  (jitter)
        if error.retry_after_seconds is not None:
            seconds = max(seconds, min(error.retry_after_seconds, BACKOFF_MOST_SECONDS))
        until = _stamp(now() + timedelta(seconds=seconds))
        return self._tell_step(held, move, RunEventType.STEP_RETRYING, step, begin.attempt, id, {"error": told, "until": until})

    def _flush_told(self, held: Held, move: Transition, *, at_once: bool) -> None:
        """Pieces of output, gathered: all that one step told since the last time is one event."""
        time = asyncio.get_running_loop().time()
        if not held.told or not (at_once or time - held.flushed_at >= TELL_SECONDS):
            return
        told, held.told, held.flushed_at = held.told, [], time
        pieces: dict[tuple[str, int], list[JSON]] = {}
        for begin, data in told:
            pieces.setdefault((begin.step.key, begin.attempt), []).append(data)
        for (key, number), parts in pieces.items():
            data = {"key": key, "attempt": number, "output": parts}
            self._tell(held, move, Happened(RunEventType.STEP_OUTPUT, held.state.attempts[key, number].id, data, now()))

    async def _take_commands(self, held: Held, move: Transition) -> str | None:
        """The reason to cancel, if somebody asked for it."""
        if not held.may_have_commands:
            return None
        held.may_have_commands, reason = False, None
        for row in await self._pool.fetch(writes.COMMANDS, held.id):
            move.taken.append(row["id"])
            if row["kind"] == CommandKind.CANCEL:
                reason = str(orjson.loads(row["data"])["reason"])
        return reason

    # ---- telling: each event is folded and put into the transition in one go, so that memory and rows cannot differ

    def _move(self, held: Held) -> Transition:
        state = held.state
        return Transition(held.id, self.owner, held.fence, state.seq, state.status)

    def _tell(self, held: Held, move: Transition, event: Happened) -> None:
        interpreter.fold(held.state, event)
        state = held.state
        move.events.append(NewEvent(event.type, event.step_id, orjson.dumps(event.data).decode(), event.at))
        move.status, move.started_at, move.finished_at = state.status, state.started_at, state.finished_at
        move.wake_at, move.recoveries = (None if state.status.is_final else state.wake_at), state.recoveries

    def _tell_run(self, held: Held, move: Transition, type: RunEventType, data: dict[str, JSON] | None = None) -> None:
        self._tell(held, move, Happened(type, None, data or {}, now()))

    def _tell_begin(self, held: Held, move: Transition, begin: Begin) -> None:
        known = held.state.attempts.get((begin.step.key, begin.attempt))
        before = held.state.latest.get(begin.step.key)
        id, text = known.id if known else new_id(), orjson.dumps(begin.input).decode()
        if before is not None and before.number < begin.attempt:
            self._put_row(held, move, begin.step, before, status=StepStatus.FAILED)
        self._tell_step(held, move, RunEventType.STEP_STARTED, begin.step, begin.attempt, id, input=text)

    def _tell_step(
        self,
        held: Held,
        move: Transition,
        type: RunEventType,
        step: StepPlan,
        number: int,
        id: UUID,
        data: dict[str, JSON] | None = None,
        *,
        input: str | None = None,
        output: str | None = None,
    ) -> None:
        self._tell(held, move, Happened(type, id, {"key": step.key, "attempt": number, **(data or {})}, now()))
        self._put_row(held, move, step, held.state.attempts[step.key, number], input=input, output=output)

    def _put_row(
        self,
        held: Held,
        move: Transition,
        step: StepPlan,
        attempt: Attempt,
        *,
        status: StepStatus | None = None,
        input: str | None = None,
        output: str | None = None,
    ) -> None:
        """One row per attempt and statement: PostgreSQL refuses to touch a row twice in one upsert."""
        error = None if attempt.error is None else orjson.dumps(attempt.error).decode()
        for n, row in enumerate(move.steps):
            if row.id == attempt.id:
                input, output = input or row.input, output or row.output
                del move.steps[n]
                break
        move.steps.append(
            StepRow(
                id=attempt.id,
                position=step.position,
                key=step.key,
                item=interpreter.ALONE,
                attempt=attempt.number,
                type=step.type.name,
                effect=step.effect(orjson.loads(input)) if input else StepEffect.NONE,
                status=status or attempt.status,
                input=input,
                output=output,
                error=error,
                started_at=attempt.started_at,
                finished_at=attempt.finished_at,
            )
        )

    def _tell_end(self, held: Held, move: Transition, status: RunStatus, output: JSON, error: dict[str, JSON] | None) -> None:
        if status is RunStatus.SUCCEEDED:
            text = orjson.dumps(output).decode()
            if len(text) <= self._settings.output_bytes:
                move.output = text
                return self._end(held, move, RunEventType.RUN_SUCCEEDED, {"outputDigest": digest(text)})
            error = {"code": "OUTPUT", "message": f"The run's output has {len(text)} bytes; {self._settings.output_bytes} is the most."}
        return self._end(held, move, RunEventType.RUN_FAILED, {"error": error})

    def _end(self, held: Held, move: Transition, type: RunEventType, data: dict[str, JSON]) -> None:
        self._tell_run(held, move, type, data)
        move.error = orjson.dumps(data["error"]).decode() if data.get("error") is not None else None
        move.release = True

    def _cancel_steps(self, held: Held, move: Transition) -> None:
        plans = {step.key: step for step in held.version.definition.steps}
        for attempt in list(held.state.latest.values()):
            if attempt.status not in interpreter.ENDED:
                self._tell_step(held, move, RunEventType.STEP_CANCELED, plans[attempt.key], attempt.number, attempt.id)


_UNKNOWN = Version(Definition((), None, None), UUID(int=0))


async def replay(pool: asyncpg.Pool[Any], run_id: UUID) -> State:
    """The state that a run's recorded events tell, with the outputs of its steps."""
    state, seq = State(), 0
    while rows := await pool.fetch(writes.EVENTS, run_id, seq, 1000):
        for row in rows:
            interpreter.fold(state, Happened(RunEventType(row["type"]), row["step_id"], orjson.loads(row["data"]), row["at"]))
        seq = rows[-1]["seq"]
    for row in await pool.fetch(writes.STEPS, run_id):
        latest = state.latest.get(row["key"])
        if latest is not None and latest.id == row["id"] and row["output"] is not None:
            state.outputs[row["key"]] = orjson.loads(row["output"])
    return state


def digest(text: str) -> str:
    """Of an output's JSON text: an event tells it, so that what the row holds can be checked against what happened."""
    return hashlib.sha256(text.encode()).hexdigest()


def _stamp(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="microseconds").replace("+00:00", "Z")


async def _stop(flying: dict[asyncio.Task[Done | Hold], Begin]) -> None:
    for task in flying:
        task.cancel()
    if flying:
        await asyncio.gather(*flying, return_exceptions=True)
        flying.clear()
