"""What to do next: pure, without I/O and without a clock."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

from core.fields import JSON
from models.workflows import RunStatus, StepStatus
from services.workflows.definitions import Definition, StepPlan
from services.workflows.definitions.plans import OnError
from services.workflows.expressions import ExpressionError
from services.workflows.interpreter.scopes import Context, Error, failure, input_of, items_of, scope
from services.workflows.interpreter.stands import Stand, stand, start
from services.workflows.interpreter.states import ALONE, ENDED, Attempt, Closing, Loop, State

ATTEMPTS_MOST = 1000  # at steps, of a run
ITEM_ATTEMPTS_MOST = 30_000  # at items of its forEach steps


@dataclass(frozen=True, slots=True)
class Begin:
    """Start an attempt with this input."""

    step: StepPlan
    attempt: int
    input: JSON
    item: int = ALONE


@dataclass(frozen=True, slots=True)
class Enter:
    """Start a forEach of so many items."""

    step: StepPlan
    count: int


@dataclass(frozen=True, slots=True)
class Leave:
    """A forEach is over: with the list of what its items gave, or failed; with both when failures were to be passed over."""

    step: StepPlan
    output: list[JSON] | None
    error: Error | None


@dataclass(frozen=True, slots=True)
class Skip:
    step: StepPlan


@dataclass(frozen=True, slots=True)
class Fail:
    """The step cannot even begin, or has waited too long."""

    step: StepPlan
    attempt: int
    error: Error
    item: int = ALONE


@dataclass(frozen=True, slots=True)
class Wake:
    """A step that waited has waited long enough."""

    step: StepPlan
    attempt: Attempt


@dataclass(frozen=True, slots=True)
class Stop:
    """The run is to end: this is not to go on."""

    attempt: Attempt


@dataclass(frozen=True, slots=True)
class Close:
    """The run is to end so, when what is left of it has ended and `finally` has run."""

    status: RunStatus
    error: Error | None = None


@dataclass(frozen=True, slots=True)
class End:
    status: RunStatus
    output: JSON = None
    error: Error | None = None


Action: TypeAlias = Begin | Enter | Leave | Skip | Fail | Wake | Stop | Close | End


def decide(definition: Definition, state: State, context: Context, now: datetime) -> Iterator[Action]:
    """What can be done at this moment, one by one; nothing while steps run or wait and no other is ready.

    `context` holds `input`, `trigger` and `run`. An action may be folded before the next is asked for: each takes an evaluation,
    which may take 50 ms, and between two of them others must have their turn. Call again until nothing comes.
    """
    if state.status.is_final:
        return
    if state.closing is not None:
        yield from _close(definition, state, state.closing, context, now)
    elif _is_late(definition, state, now):
        yield Close(RunStatus.FAILED, failure("TIMEOUT", f"The run took longer than {definition.timeout_seconds:g} s."))
    elif not definition.returns or _returned(definition, state) is None:
        is_idle = True
        for action in _advance(definition.steps, definition, state, context, now):
            is_idle = False
            yield action
            if definition.returns and _returned(definition, state) is not None:
                return
        if is_idle and _is_over(definition.steps, state):
            end = _end(definition, state, context)
            yield Close(end.status, end.error) if definition.finally_steps else end
    else:
        end = _end(definition, state, context)
        yield Close(end.status, end.error)


def again(definition: Definition, state: State, context: Context) -> Iterator[Begin | Fail | Stop]:
    """What was running when its worker died: to be run again, as the same attempts with the same keys."""
    for attempt in state.running():
        step = definition.plans[attempt.key]
        if state.closing is not None and not step.in_finally:
            yield Stop(attempt)
        else:
            yield _begin(step, attempt.number, state, context, attempt.item)


def wake_at(definition: Definition, state: State) -> datetime | None:
    """When the run is to be looked at again if nothing else happens: a wait or a pause is over, or a time limit."""
    moments = [state.wake_at]
    if state.closing is None:
        if definition.timeout_seconds is not None and state.started_at is not None:
            moments.append(state.started_at + timedelta(seconds=definition.timeout_seconds))
    elif _is_over(definition.steps, state):
        moments.append(_finally_until(definition, state))
    else:
        grace = [definition.plans[attempt.key].grace_seconds for attempt in state.running()]
        moments += [state.closing.at + timedelta(seconds=seconds) for seconds in grace]
    return min((moment for moment in moments if moment is not None), default=None)


# ---- the parts of a run ----------------------------------------------------------------------------------------------


def _advance(steps: Iterable[StepPlan], definition: Definition, state: State, context: Context, now: datetime) -> Iterator[Action]:
    for step in steps:
        attempt = state.latest.get(step.key)
        if attempt is None:
            if (action := _first(step, definition, state, context)) is not None:
                yield action
        elif attempt.status in ENDED:
            continue
        elif (loop := state.loops.get(step.key)) is not None:
            yield from _loop(step, loop, state, context, now)
        elif attempt.wake_at is not None and attempt.wake_at <= now:
            yield _woken(step, attempt, state, context)


def _close(definition: Definition, state: State, closing: Closing, context: Context, now: datetime) -> Iterator[Action]:
    """Stop what runs, let `finally` run, end."""
    is_idle = True
    returned = _returned(definition, state) is not None
    for step in definition.steps:
        attempt = state.latest.get(step.key)
        if attempt is None:
            if returned:
                is_idle = False
                yield Skip(step)
        elif attempt.status not in ENDED:
            for stop in _stops(step, attempt, state, is_up=now >= closing.at + timedelta(seconds=step.grace_seconds)):
                is_idle = False
                yield stop
    if not is_idle or not _is_over(definition.steps, state):
        return
    until = _finally_until(definition, state)
    actions: Iterable[Action] = ()
    if until is None or now < until:
        actions = _advance(definition.finally_steps, definition, state, context, now)
    else:
        running = [(step, attempt) for step in definition.finally_steps if (attempt := state.latest.get(step.key)) is not None]
        actions = (stop for step, a in running if a.status not in ENDED for stop in _stops(step, a, state, is_up=True))
    for action in actions:
        is_idle = False
        yield action
    if is_idle and _is_over(definition.finally_steps, state):
        yield _end_closed(definition, state, closing, context)


def _stops(step: StepPlan, attempt: Attempt, state: State, *, is_up: bool) -> Iterator[Stop]:
    """What acts may go on until its grace is up; what waits is stopped at once."""
    loop = state.loops.get(step.key)
    parts = [attempt] if loop is None else list(loop.active.values())
    for part in parts:
        if is_up or part.status is not StepStatus.RUNNING:
            yield Stop(part)
    if loop is not None and not loop.active:
        yield Stop(attempt)


def _is_over(steps: Iterable[StepPlan], state: State) -> bool:
    """Nothing of these runs or waits; what has not begun does not count."""
    latest = state.latest
    return all((attempt := latest.get(step.key)) is None or attempt.status in ENDED for step in steps)


def _is_late(definition: Definition, state: State, now: datetime) -> bool:
    seconds, since = definition.timeout_seconds, state.started_at
    return seconds is not None and since is not None and now >= since + timedelta(seconds=seconds)


def _returned(definition: Definition, state: State) -> StepPlan | None:
    """The `return` that has ended the run, if one has."""
    for step in definition.returns:
        if (attempt := state.latest.get(step.key)) is not None and attempt.status is StepStatus.SUCCEEDED:
            return step
    return None


def _finally_until(definition: Definition, state: State) -> datetime | None:
    """None while nothing of it has begun: a run that waited for a worker meanwhile has lost no time."""
    firsts = [state.attempts.get((step.key, 1)) for step in definition.finally_steps]
    begun = [first.started_at for first in firsts if first is not None and first.started_at is not None]
    return min(begun) + timedelta(seconds=definition.finally_seconds) if begun else None


# ---- a step ----------------------------------------------------------------------------------------------------------


def _first(step: StepPlan, definition: Definition, state: State, context: Context) -> Action | None:
    wanted = start(step, definition.plans, state)
    if wanted is None:
        return None
    if not wanted:
        return Skip(step)
    if step.when is not None:
        try:
            if not step.when.holds(scope(step, step.when.steps, state, context)):
                return Skip(step)
        except ExpressionError as error:
            return Fail(step, 1, failure("EXPRESSION", f"when: {error.told}"))
    if step.for_each is None:
        return _new(step, 1, state, context)
    if state.begun >= ATTEMPTS_MOST:
        return Fail(step, 1, _too_many())
    items = items_of(step, step.for_each, state, context)
    return Fail(step, 1, items) if isinstance(items, dict) else Enter(step, len(items))


def _loop(step: StepPlan, loop: Loop, state: State, context: Context, now: datetime) -> Iterator[Action]:
    for attempt in [a for a in loop.active.values() if a.wake_at is not None and a.wake_at <= now]:
        yield _woken(step, attempt, state, context)
    assert step.for_each is not None
    while loop.next < loop.total and len(loop.active) < step.for_each.parallel and not _is_lost(step, loop):
        item = loop.next
        yield _new(step, 1, state, context, item)
        if loop.next == item:
            return  # who asks does not fold as it goes
    if loop.active or not (loop.next == loop.total or _is_lost(step, loop)):
        return
    if _is_lost(step, loop):
        first = min(loop.errors, key=_item)
        yield Leave(step, None, {**first, "message": f"Item {first['item']}: {first.get('message', '')}"})
    else:
        message = f"{loop.failed} of {loop.total} items failed."
        error: Error | None = {**failure("ITEMS", message), "failed": loop.failed, "items": [*loop.errors]} if loop.failed else None
        yield Leave(step, [loop.outputs.get(n) for n in range(loop.total)], error)


def _item(error: Error) -> int:
    item = error["item"]
    assert isinstance(item, int)
    return item


def _is_lost(step: StepPlan, loop: Loop) -> bool:
    """A failure of one of its items is its own."""
    return loop.failed > 0 and step.on_error is not OnError.CONTINUE


def _woken(step: StepPlan, attempt: Attempt, state: State, context: Context) -> Action:
    if attempt.status is StepStatus.RETRYING:
        return _new(step, attempt.number + 1, state, context, attempt.item)
    if attempt.expires:
        return Fail(step, attempt.number, failure("TIMEOUT", f"The step waited for {step.wait_seconds:g} s in vain."), attempt.item)
    return Wake(step, attempt)


def _new(step: StepPlan, attempt: int, state: State, context: Context, item: int = ALONE) -> Begin | Fail:
    """An attempt that counts."""
    if (state.begun >= ATTEMPTS_MOST) if item == ALONE else (state.items_begun >= ITEM_ATTEMPTS_MOST):
        return Fail(step, attempt, _too_many(), item)
    return _begin(step, attempt, state, context, item)


def _too_many() -> Error:
    message = f"A run makes at most {ATTEMPTS_MOST} attempts at steps, and {ITEM_ATTEMPTS_MOST} at items of forEach."
    return failure("LIMIT", message)


def _begin(step: StepPlan, attempt: int, state: State, context: Context, item: int = ALONE) -> Begin | Fail:
    try:
        return Begin(step, attempt, input_of(step, state, context, item), item)
    except ExpressionError as error:
        where = f"with.{error.path}" if getattr(error, "path", "") else "with"
        return Fail(step, attempt, failure("EXPRESSION", f"{where}: {error.told}"), item)


# ---- the end ---------------------------------------------------------------------------------------------------------


def _end(definition: Definition, state: State, context: Context) -> End:
    if (failed := _first_failure(definition.steps, state)) is not None:
        return End(RunStatus.FAILED, error=failed)
    if (returned := _returned(definition, state)) is not None:
        return End(RunStatus.SUCCEEDED, state.outputs.get(returned.key))
    if definition.output is None:
        return End(RunStatus.SUCCEEDED)
    try:
        return End(RunStatus.SUCCEEDED, definition.output.render(scope(None, definition.output.steps, state, context)))
    except ExpressionError as error:
        return End(RunStatus.FAILED, error=failure("EXPRESSION", f"output: {error.told}"))


def _end_closed(definition: Definition, state: State, closing: Closing, context: Context) -> End:
    """A run that had succeeded fails when its `finally` does; one that had failed or was canceled keeps its own error."""
    if closing.status is not RunStatus.SUCCEEDED:
        return End(closing.status, error=closing.error if isinstance(closing.error, dict) else None)
    if (error := _first_failure(definition.finally_steps, state)) is not None:
        return End(RunStatus.FAILED, error=error)
    if any((last := state.latest.get(step.key)) is None or last.status is StepStatus.CANCELED for step in definition.finally_steps):
        return End(RunStatus.FAILED, error=failure("TIMEOUT", f"finally took longer than {definition.finally_seconds:g} s."))
    return _end(definition, state, context)


def _first_failure(steps: Iterable[StepPlan], state: State) -> Error | None:
    failed = [a for step in steps if (a := state.latest.get(step.key)) is not None and stand(step, a) is Stand.FAILED]
    failed = [a for a in failed if a.status is StepStatus.FAILED]
    if not failed:
        return None
    first = min(failed, key=lambda a: (a.finished_at is None, a.finished_at))
    return {**(first.error if isinstance(first.error, dict) else {}), "step": first.key}
