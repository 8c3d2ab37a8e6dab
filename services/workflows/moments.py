"""A run as it stood after one of its events: the same fold and the same decisions, of the events up to there."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from uuid import UUID

import orjson

from core.errors import Invalid
from core.fields import JSON
from models.events import RunEventType
from models.workflows import Run, RunStatus, StepStatus, WorkflowVersion, histories, writes
from models.workflows.writes import Connection
from services.workflows import contexts, definitions, interpreter, privacy, recalls, reuse
from services.workflows.definitions import Definition, StepPlan
from services.workflows.expressions import Expression, ExpressionError, expression
from services.workflows.expressions.budgets import Budget
from services.workflows.interpreter import Begin, Fail, Happened, State
from services.workflows.interpreter.scopes import scope
from services.workflows.recalls import CancelOn

MOST = 5  # moments in one answer
BYTES_MOST = 10_000_000  # of inputs and outputs that one holds
PAGE = 1000  # events a query
READY_MOST = 20  # steps that are about to begin and are evaluated; each may take 50 ms


@dataclass(frozen=True, slots=True)
class StepMoment:
    """`input` is what it began with, or, if it is about to begin, what it would begin with. `condition` is what its `when` gives."""

    key: str
    type: str
    status: StepStatus
    attempt: int | None
    input: JSON
    output: JSON
    error: JSON
    condition: JSON
    started_at: datetime | None
    finished_at: datetime | None
    wake_at: datetime | None


@dataclass(frozen=True, slots=True)
class Moment:
    """`value` is that of the expression which was asked for; `expression_error` says why it has none."""

    seq: int
    event: RunEventType
    at: datetime
    status: RunStatus
    recoveries: int
    wake_at: datetime | None
    error: JSON
    output: JSON
    steps: Sequence[StepMoment]
    cancel_on: Sequence[CancelOn]  # none once it is over
    value: JSON
    expression_error: str | None


async def as_of(connection: Connection, run: Run, seq: int, asked: str | None) -> Moment:
    """Raises Invalid for a number that no event of the run has yet, and for an expression that is none."""
    if not 1 <= seq <= run.last_seq:
        raise Invalid.field("seq", "OUT_OF_RANGE", f"The run's events have the numbers 1 to {run.last_seq}.")
    wanted = None if asked is None else _expression(asked)
    version = await WorkflowVersion.get(id=run.version_id)
    state, last = await _fold(connection, run.id, seq)
    given = _given(state)
    if (size := await histories.size(connection, *given)) > BYTES_MOST:
        raise Invalid.field("seq", "TOO_LARGE", f"The values of this moment have {size} bytes together; {BYTES_MOST} is the most.")
    values = await histories.values(connection, *given)
    for attempt in state.latest.values():
        if (text := values.outputs.get(attempt.id)) is not None:
            state.outputs[attempt.key] = orjson.loads(text)
    context = contexts.of_run(run.id, run.workflow_id, run.created_at, run.trigger_type, run.trigger, run.input, state.variables)
    definition = reuse.in_order(definitions.parse(version.definition), state)
    ready = await _ready(definition, state, context, last.at)
    budget = Budget()  # one for all conditions
    value, trouble = (None, None) if wanted is None else _evaluated(wanted, None, state, context, Budget())
    if definition.sees_hidden(wanted):
        value, trouble = None, "It names a value that is not shown."
    return Moment(
        seq=seq,
        event=last.type,
        at=last.at,
        status=state.status,
        recoveries=state.recoveries,
        wake_at=state.wake_at,
        error=state.error,
        output=run.output if state.status is RunStatus.SUCCEEDED else None,
        steps=[
            _step(step, definition, state, context, values.inputs, ready, budget) for step in (*definition.steps, *definition.finally_steps)
        ],
        cancel_on=[] if state.status.is_final else recalls.shown(definition, version.definition, context),
        value=value,
        expression_error=trouble,
    )


async def _fold(connection: Connection, run_id: UUID, seq: int) -> tuple[State, Happened]:
    """The state after this event, which is there, and the event."""
    state = State()
    while True:
        for row in await writes.events(connection, run_id, state.seq, min(PAGE, seq - state.seq)):
            last = Happened(RunEventType(row["type"]), row["step_id"], orjson.loads(row["data"]), row["at"])
            interpreter.fold(state, last)
            if state.seq == seq:
                return state, last


def _given(state: State) -> tuple[set[UUID], set[UUID]]:
    """The attempts that have begun, and those that have given something."""
    began = {a.id for a in state.attempts.values() if a.started_at is not None}
    return began, {a.id for a in state.latest.values() if a.output_digest is not None}


def _expression(text: str) -> Expression:
    try:
        return expression(text)
    except ExpressionError as error:
        raise Invalid.field("expression", "EXPRESSION", error.told) from None


async def _ready(definition: Definition, state: State, context: Mapping[str, JSON], at: datetime) -> dict[str, Begin | Fail]:
    """What the engine would have begun next."""
    found = dict[str, Begin | Fail]()
    for action in islice(interpreter.decide(definition, state, context, at), READY_MOST):
        if isinstance(action, Begin | Fail) and action.item == interpreter.ALONE:
            found[action.step.key] = action
        await asyncio.sleep(0)  # others have their turn
    return found


def _evaluated(
    wanted: Expression, step: StepPlan | None, state: State, context: Mapping[str, JSON], budget: Budget
) -> tuple[JSON, str | None]:
    try:
        return wanted.evaluate(scope(step, wanted.steps, state, context), budget), None
    except ExpressionError as error:
        return None, error.told


def _step(
    step: StepPlan,
    definition: Definition,
    state: State,
    context: Mapping[str, JSON],
    inputs: Mapping[UUID, str],
    ready: Mapping[str, Begin | Fail],
    budget: Budget,
) -> StepMoment:
    attempt, next_ = state.latest.get(step.key), ready.get(step.key)
    input: JSON = None
    if isinstance(next_, Begin):
        input = privacy.SHOWN if step.hides_input else next_.input
    if attempt is not None and (text := inputs.get(attempt.id)) is not None:
        input = orjson.loads(text)
    error = next_.error if isinstance(next_, Fail) else None if attempt is None else attempt.error
    if isinstance(next_, Fail) and step.hides_input:
        error = privacy.quiet(next_.error)
    condition: JSON = None
    if step.when is not None and _is_over(step, state) and not definition.sees_hidden(step.when):
        condition = _evaluated(step.when, step, state, context, budget)[0]
    return StepMoment(
        key=step.key,
        type=step.type.name,
        status=StepStatus.PENDING if attempt is None else attempt.status,
        attempt=None if attempt is None else attempt.number,
        input=input,
        output=state.outputs.get(step.key),
        error=error,
        condition=condition,
        started_at=None if attempt is None else attempt.started_at,
        finished_at=None if attempt is None else attempt.finished_at,
        wake_at=None if attempt is None else attempt.wake_at,
    )


def _is_over(step: StepPlan, state: State) -> bool:
    """Whether what its condition may look at was settled."""
    needs = [state.latest.get(key) for key in step.needs]
    return all(need is not None and need.status in interpreter.ENDED for need in needs)
