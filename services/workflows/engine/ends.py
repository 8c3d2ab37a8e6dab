"""What attempts end with, told."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

from core.clock import stamp
from core.fields import JSON
from models.events import LogLevel, RunEventType
from models.workflows.hidden import REDACTED
from models.workflows.links import NewChild, Opening
from services.workflows import interpreter, privacy
from services.workflows.definitions import Definition, StepPlan
from services.workflows.engine import lines
from services.workflows.engine.acts import Outcome
from services.workflows.engine.clocks import DatabaseClock
from services.workflows.engine.keeps import Keep
from services.workflows.engine.pieces import Pieces
from services.workflows.engine.retries import pause_seconds
from services.workflows.engine.stories import Story, digest
from services.workflows.expressions import ExpressionError
from services.workflows.interpreter import ALONE, Begin, Context
from services.workflows.steps import Done, Hold, StepError

PROGRESS_SECONDS = 1  # between two events of how far a forEach is
PAUSE_DAYS_MOST = 366


class Ends:
    """Of one run."""

    def __init__(self, definition: Definition, context: Context, story: Story, keep: Keep, pieces: Pieces, clock: DatabaseClock) -> None:
        self._definition, self._context, self._clock = definition, context, clock
        self._story, self._state, self._keep, self._pieces = story, story.state, keep, pieces
        self._looped_at = 0.0
        self.last_at = 0.0  # by the loop's time

    def finish(self, begin: Begin, outcome: Outcome) -> None:
        step, number, item = begin.step, begin.attempt, begin.item
        self._pieces.forget(begin)
        self.last_at = asyncio.get_running_loop().time()
        match outcome:
            case Hold(until, opens):
                limit = None if step.wait_seconds is None else self._clock.now() + timedelta(seconds=step.wait_seconds)
                is_late = limit is not None and (until is None or limit < until)
                data: dict[str, JSON] = {"until": stamped(limit), "expires": True} if is_late else {"until": stamped(until)}
                told, opens = {} if opens is None else opens.told, _apart(step, opens)
                self._story.step(RunEventType.STEP_WAITING, step.key, number, {**data, **told}, item=item, opens=opens)
            case Done():
                self.succeed(step.key, number, outcome, item)
            case StepError():
                self._fail(begin, outcome)
        if item != ALONE:
            self._tell_loop(step.key)

    def succeed(self, key: str, number: int, done: Done, item: int = ALONE, *, error: dict[str, JSON] | None = None) -> None:
        """Or fail, when the output is none that can be kept: then its records are not written either."""
        step = self._definition.plans[key]
        text = self._keep.written(step, done.output)
        if isinstance(text, dict):
            return self.fail_for_good(step, number, item, text, was_cut=True)
        self._keep.put(key, item, done.output, text)
        self._say(step, number, done.output, item)
        apart, opens = None, _apart(step, done.opens)
        if step.is_sensitive or done.is_hidden:
            text, apart = REDACTED, text
        data: dict[str, JSON] = {**done.told, "outputDigest": digest(text), **({} if error is None else {"error": error})}
        return self._story.step(
            RunEventType.STEP_SUCCEEDED, key, number, data, output=text, records=done.records, item=item, opens=opens, hidden=apart
        )

    def _say(self, step: StepPlan, number: int, output: JSON, item: int) -> None:
        """The line that the definition has for it; one that cannot be worked out says so, and is no failure."""
        if step.log is None or (item == ALONE and not (step.for_each is None and step.rounds is None)):
            return
        level, message = step.log.level, privacy.SHOWN
        if not (step.is_sensitive or self._definition.sees_hidden(step.log.message)):
            try:
                message = interpreter.line(step, self._state, self._context, output, item)
            except ExpressionError as error:
                level, message = LogLevel.WARN, f"log: {error.told}"
        lines.tell(self._story, step.key, number, item, level, message)

    def cancel(self, key: str, number: int, item: int, *, was_cut: bool) -> None:
        data: dict[str, JSON] = {"cut": True} if was_cut else {}
        self._story.step(RunEventType.STEP_CANCELED, key, number, data, item=item)

    def _fail(self, begin: Begin, error: StepError) -> None:
        step, number = begin.step, begin.attempt
        is_closing = self._state.closing is not None and not step.in_finally
        if is_closing and error.code == "CANCELED":
            return self.cancel(step.key, number, begin.item, was_cut=error.is_unsure)
        # What failed may be quoted in the message, and half a surrogate pair cannot be written.
        told: dict[str, JSON] = {"code": error.code, "message": error.message.encode("utf-8", "replace").decode(), **error.details}
        if step.hides_input:
            told = privacy.quiet(told)
        retried = 0 if begin.item == ALONE else self._state.loops[step.key].retries
        seconds = None if is_closing else pause_seconds(step.retry, number, error, retried)
        if seconds is None:
            return self.fail_for_good(step, number, begin.item, told, was_cut=error.is_unsure)
        until = self._clock.now() + timedelta(seconds=min(seconds, PAUSE_DAYS_MOST * 86400))
        over = interpreter.time_is_up_at(self._definition, self._state, step)
        if seconds > PAUSE_DAYS_MOST * 86400 or (over is not None and until >= over):
            told["message"] = f"{told['message']} It may be tried again in {seconds:.0f} s, when the run's time is over."
            return self.fail_for_good(step, number, begin.item, told, was_cut=error.is_unsure)
        again = f"Attempt {number} failed and is made again in {seconds:.3g} s: {told['code']}, {told['message']}"
        lines.tell(self._story, step.key, number, begin.item, LogLevel.WARN, again)
        data: dict[str, JSON] = {"error": told, "until": stamped(until), **({"cut": True} if error.is_unsure else {})}
        return self._story.step(RunEventType.STEP_RETRYING, step.key, number, data, item=begin.item)

    def fail_for_good(self, step: StepPlan, number: int, item: int, error: dict[str, JSON], *, was_cut: bool = False) -> None:
        """With its fallback as output, if the definition has one for it that can be worked out and kept."""
        text, data = None, dict[str, JSON]({"cut": True} if was_cut else {})
        apart, error = None, privacy.quiet(error) if step.hides_input else error
        if step.fallback is not None:
            try:
                output = interpreter.fallback(step, self._state, self._context, error, item)
                kept = self._keep.written(step, output)
            except ExpressionError as wrong:
                kept = {"code": "EXPRESSION", "message": f"onError.fallback: {wrong.told}", "cause": error}
            if isinstance(kept, str):
                text, apart = (REDACTED, kept) if step.is_sensitive else (kept, None)
                data["outputDigest"] = digest(text)
                self._keep.put(step.key, item, output, kept)
            else:
                error = privacy.quiet(kept) if step.hides_input else kept
        self._story.step(RunEventType.STEP_FAILED, step.key, number, {**data, "error": error}, output=text, item=item, hidden=apart)

    def _tell_loop(self, key: str) -> None:
        """How far a forEach or a while is, now and then."""
        time, loop = asyncio.get_running_loop().time(), self._state.loops[key]
        if time - self._looped_at < PROGRESS_SECONDS:
            return
        self._looped_at, done = time, loop.next - len(loop.active)
        told: dict[str, JSON] = {"percent": done * 100 // loop.total, "done": done, "total": loop.total}
        if self._definition.plans[key].rounds is not None:
            told = {"done": done, "most": loop.total}
        self._story.step(RunEventType.STEP_PROGRESS, key, 1, told)


def _apart(step: StepPlan, opens: Opening | None) -> Opening | None:
    """A run that a step starts with what is not shown does not show it either."""
    if not step.hides_input or not isinstance(opens, NewChild):
        return opens
    run = privacy.hidden(opens.run)
    return replace(opens, run=run, fork=None if opens.fork is None else replace(opens.fork, run=run))


def stamped(moment: datetime | None) -> str | None:
    return None if moment is None else stamp(moment)
