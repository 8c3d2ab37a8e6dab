"""Runs that begin with what is recorded of another one."""

from __future__ import annotations

from collections.abc import Mapping

import orjson

from core.fields import JSON
from core.ids import new_id
from core.reads import global_id
from models.events import Event, RunEventType
from models.workflows import Run, StepStatus, WorkflowVersion, forks, hidden
from models.workflows.forks import Forgotten, NewFork, Recorded, RecordedItem, Settled
from models.workflows.writes import Connection, NewRun
from services.workflows.catalog import CATALOG
from services.workflows.definitions import Definition
from services.workflows.reuse import Kept, Past

PINNED_WITHIN = 10  # times that a run is taken up, it has told of its variables


async def past(connection: Connection, run: Run) -> Past:
    """Raises Forgotten."""
    version, first = await WorkflowVersion.get(id=run.version_id), await Event.get_or_none(stream=run.id, seq=1)
    if first is None:
        raise Forgotten
    given = await hidden.input_of(connection, run.id, orjson.dumps(run.input).decode())
    keys = first.data.get("keys", {})
    told = [first, *await Event.filter(stream=run.id, type=RunEventType.RUN_RESUMED).order_by("seq").limit(PINNED_WITHIN)]
    below = await forks.below(connection, run.id, [kind.name for kind in CATALOG.values() if kind.writes])
    return Past(
        run_id=run.id,
        definition=version.definition,
        input=None if given is None else orjson.loads(given),
        steps=await forks.recorded(connection, run.id),
        items=await forks.items(connection, run.id),
        below={key for id, key in below if id == run.id or key in keys},
        keys=keys,
        variables={name: value for event in told for name, value in event.data.get("vars", {}).items()},
    )


def fork(new: NewRun, past: Past, kept: Kept, definition: Definition, told: Mapping[str, JSON]) -> NewFork:
    """`told` is told by its first event, too. What goes on sees the variables that the other has seen; what begins at the start those of now."""
    how: dict[str, JSON] = {"forkedFrom": global_id(Run, past.run_id), **({"keys": {**kept.keys}} if kept.keys else {})}
    if past.variables and told.get("from") != "START":
        how["vars"] = {**past.variables}
    text = orjson.dumps({"trigger": new.trigger_type, **told, **how}).decode()
    return NewFork(new, past.run_id, text, _settled(kept, definition), orjson.dumps(kept.stale).decode())


def _settled(kept: Kept, definition: Definition) -> list[Settled]:
    positions = {step.key: step.position for step in definition.steps}
    steps = [_step(one, positions[one.key]) for one in kept.steps]
    return steps + [_item(one, positions[one.key]) for one in kept.items]


def _step(one: Recorded, position: int) -> Settled:
    is_skipped = one.status is StepStatus.SKIPPED
    told: dict[str, JSON] = {"key": one.key, "attempt": 1}
    return Settled(
        id=new_id(),
        position=position,
        key=one.key,
        type=one.type,
        effect=one.effect,
        status=StepStatus.SKIPPED if is_skipped else StepStatus.REUSED,
        output=None,
        reused_from_id=None if is_skipped else one.source_id,
        event=RunEventType.STEP_SKIPPED if is_skipped else RunEventType.STEP_REUSED,
        told=orjson.dumps(told if is_skipped else {**told, "outputDigest": one.digest}).decode(),
    )


def _item(one: RecordedItem, position: int) -> Settled:
    return Settled(
        id=new_id(),
        position=position,
        key=one.key,
        type=one.type,
        effect=one.effect,
        status=StepStatus.REUSED,
        output=None,
        reused_from_id=one.source_id,
        event=RunEventType.STEP_REUSED,
        told=orjson.dumps({"key": one.key, "attempt": 1, "item": one.item, "outputDigest": one.digest}).decode(),
        item=one.item,
    )
