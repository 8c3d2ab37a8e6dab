"""What to do next: pure, without I/O and without a clock."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from models.workflows import RunStatus, StepStatus
from services.workflows.definitions import Definition, StepPlan
from services.workflows.definitions.plans import OnError
from services.workflows.expressions import ExpressionError
from services.workflows.interpreter.actions import Action, Begin, Close, Enter, Fail, Leave, Skip, Stop, Wake
from services.workflows.interpreter.endings import end, end_closed, returned
from services.workflows.interpreter.scopes import Context, Error, failure, input_of, items_of, scope
from services.workflows.interpreter.stands import start
from services.workflows.interpreter.states import ALONE, ENDED, Attempt, Closing, Loop, State

ATTEMPTS_MOST = 1000  # at steps, of a run, and again of its `finally`
ITEM_ATTEMPTS_MOST = 30_000  # at items of forEach steps, the same
GRACE_SECONDS = 5


def decide(definition: Definition, state: State, context: Context, now: datetime) -> Iterator[Action]:
    """What can be done at this moment, one by one; nothing while steps run or wait and no other is ready.

    `context` holds `input`, `trigger` and `run`. An action may be folded before the next is asked for: each takes an evaluation,
    which may take 50 ms, and between two of them others must have their turn. Call again until nothing comes.
    """
    if state.status.is_final:
        return
    if state.closing is not None:
        yield from _close(definition, state, state.closing, context, now)
    elif (late_at := _late_at(definition, state)) is not None and now >= late_at:
        yield Close(RunStatus.FAILED, failure("TIMEOUT", f"The run took longer than {definition.timeout_seconds:g} s."))
    elif not definition.returns or returned(definition, state) is None:
        is_idle = True
        for action in _advance(definition.steps, definition, state, context, now):
            is_idle = False
            yield action
            if definition.returns and returned(definition, state) is not None:
                return
        if is_idle and _is_over(definition.steps, state):
            over = end(definition, state, context)
            yield Close(over.status, over.error) if definition.finally_steps else over
    else:
        over = end(definition, state, context)
        yield Close(over.status, over.error)


def again(definition: Definition, state: State, context: Context, now: datetime) -> Iterator[Begin | Fail | Stop]:
    """What was running when its worker died: to be run again, as the same attempts with the same keys. In a run that is to end they have
    what is left of their grace."""
    for attempt in state.running():
        step, closing = definition.plans[attempt.key], state.closing
        if closing is not None and not step.in_finally and now >= closing.at + _grace(step, attempt):
            yield Stop(attempt)
        else:
            yield _begin(step, attempt.number, state, context, attempt.item)


def wake_at(definition: Definition, state: State) -> datetime | None:
    """When the run is to be looked at again if nothing else happens: a wait or a pause is over, or a time limit."""
    moments: list[datetime | None] = [state.wake_at, *pauses(definition, state)]
    if state.closing is None:
        moments.append(_late_at(definition, state))
    elif _is_over(definition.steps, state):
        moments.append(_finally_until(definition, state))
    else:
        moments += [state.closing.at + _grace(definition.plans[attempt.key], attempt) for attempt in state.running()]
    return min((moment for moment in moments if moment is not None), default=None)


def pauses(definition: Definition, state: State) -> list[datetime]:
    """When rounds may begin that wait for their time."""
    loops = [(plan, loop) for key, loop in state.loops.items() if (plan := definition.plans.get(key)) is not None]
    return [until for plan, loop in loops if (until := _paused_until(plan, loop)) is not None]


def time_is_up_at(definition: Definition, state: State, step: StepPlan) -> datetime | None:
    """When there is no time left in the run for this step, if there is such a moment."""
    return _finally_until(definition, state) if step.in_finally else _late_at(definition, state)


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
            yield from (_loop if step.rounds is None else _rounds)(step, loop, state, context, now)
        elif attempt.wake_at is not None and attempt.wake_at <= now:
            yield _woken(step, attempt, state, context)


def _close(definition: Definition, state: State, closing: Closing, context: Context, now: datetime) -> Iterator[Action]:
    """Stop what runs, let `finally` run, end."""
    is_idle = True
    has_returned = returned(definition, state) is not None
    for step in definition.steps:
        attempt = state.latest.get(step.key)
        if attempt is None:
            if has_returned:
                is_idle = False
                yield Skip(step)
        elif attempt.status not in ENDED:
            for stop in _stops(step, attempt, state, now - closing.at):
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
        actions = (stop for step, a in running if a.status not in ENDED for stop in _stops(step, a, state, None))
    for action in actions:
        is_idle = False
        yield action
    if is_idle and _is_over(definition.finally_steps, state):
        yield end_closed(definition, state, closing, context)


def _stops(step: StepPlan, attempt: Attempt, state: State, since: timedelta | None) -> Iterator[Stop]:
    """What acts may go on until its grace is up, if there is one; what waits is stopped at once."""
    loop = state.loops.get(step.key)
    parts = [attempt] if loop is None else list(loop.active.values())
    for part in parts:
        if part.status is not StepStatus.RUNNING or since is None or since >= _grace(step, part):
            yield Stop(part)
    if loop is not None and not loop.active:
        yield Stop(attempt)


def _grace(step: StepPlan, attempt: Attempt) -> timedelta:
    """Unless said, what has an effect outside has a moment to find out whether it happened."""
    seconds = step.grace_seconds
    return timedelta(seconds=(GRACE_SECONDS if attempt.has_effect else 0) if seconds is None else seconds)


def _is_over(steps: Iterable[StepPlan], state: State) -> bool:
    """Nothing of these runs or waits; what has not begun does not count."""
    latest = state.latest
    return all((attempt := latest.get(step.key)) is None or attempt.status in ENDED for step in steps)


def _late_at(definition: Definition, state: State) -> datetime | None:
    """From its start: what it waits for a worker or a slot, before that, is no fault of its own."""
    seconds, since = definition.timeout_seconds, state.started_at
    return None if seconds is None or since is None else since + timedelta(seconds=seconds)


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
    if step.for_each is None and step.rounds is None:
        return _new(step, 1, state, context)
    if state.begun >= ATTEMPTS_MOST:
        return Fail(step, 1, _too_many())
    if step.for_each is None:
        assert step.rounds is not None
        return Enter(step, step.rounds.most)
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
    if loop.active or not (loop.next >= loop.total or _is_lost(step, loop)):
        return
    yield _lost(step, loop) if _is_lost(step, loop) else _left(step, loop)


def _rounds(step: StepPlan, loop: Loop, state: State, context: Context, now: datetime) -> Iterator[Action]:
    for attempt in [a for a in loop.active.values() if a.wake_at is not None and a.wake_at <= now]:
        yield _woken(step, attempt, state, context)
    assert step.rounds is not None
    condition = step.rounds.condition
    while not loop.active:
        n = loop.next
        if _is_lost(step, loop):
            yield _lost(step, loop)
            return
        try:
            is_wanted = condition.holds(scope(step, condition.steps, state, context, n))
        except ExpressionError as error:
            yield Leave(step, None, failure("EXPRESSION", f"while.condition: {error.told}"))
            return
        if is_wanted and n >= loop.total and not step.rounds.ends_at_most:
            yield Leave(step, None, failure("ROUNDS", f"After {n} rounds, which is the most, the condition still held."))
            return
        if not is_wanted or n >= loop.total:
            yield _left(step, loop)
            return
        if (until := _paused_until(step, loop)) is not None and now < until:
            return
        yield _new(step, 1, state, context, n)
        if loop.next == n:
            return  # who asks does not fold as it goes


def _paused_until(step: StepPlan, loop: Loop) -> datetime | None:
    """When the next round may begin, if it is waited for."""
    if step.rounds is None or not step.rounds.pause or loop.active or loop.last_at is None:
        return None
    return loop.last_at + step.rounds.pause


def _lost(step: StepPlan, loop: Loop) -> Leave:
    first = min(loop.errors, key=_item)
    return Leave(step, None, {**first, "message": f"{_what(step)} {first['item']}: {first.get('message', '')}"})


def _left(step: StepPlan, loop: Loop) -> Leave:
    count = loop.next
    error: Error | None = None
    if loop.failed:
        message = f"{loop.failed} of {count} {_what(step).lower()}s failed."
        error = {**failure("ITEMS", message), "failed": loop.failed, "items": [*loop.errors]}
    return Leave(step, [loop.outputs.get(n) for n in range(count)], error)


def _what(step: StepPlan) -> str:
    return "Item" if step.rounds is None else "Round"


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
