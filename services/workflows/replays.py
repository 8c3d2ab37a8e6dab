"""Runs that begin with results: a retry of an earlier run, and a test with pinned steps."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from uuid import UUID

import orjson

from core.clock import now, stamp
from core.errors import Conflict, FieldFault, Invalid, NotFound, raise_if_any
from core.fields import JSON, canonical
from core.ids import new_id
from core.reads import global_id
from core.settings import Engine as Settings
from core.viewers import Viewer
from models.events import Event, RunEventType
from models.workflows import Run, RunStatus, StepEffect, StepStatus, TriggerType, Workflow, WorkflowVersion
from models.workflows import forks as rows
from models.workflows.forks import Forgotten, NewFork, Settled
from models.workflows.hidden import REDACTED
from models.workflows.writes import NewRun
from services.workflows import definitions, forks, privacy, reuse, triggers, versions
from services.workflows.concurrency import NoKey
from services.workflows.definitions import Definition
from services.workflows.journal import Journal
from services.workflows.reuse import Wish
from services.workflows.triggers import input_text

Told = dict[str, JSON]


async def retry(
    journal: Journal, run: Run, wish: Wish, *, version_number: int | None, input: list[JSON] | None, key: str | None, by: Viewer
) -> Run:
    """A new run with what is recorded of one that has ended. The same key again answers the same run. `input` holds one, or is None to
    keep the run's own.

    Raises Conflict when the run has not ended, when it succeeded and nothing is to run again, when the workflow is disabled, or when the
    key was used for something else, or when values that it would need were deleted; Invalid and NotFound when the wish cannot be met (`reuse.keep`).
    """
    asked: Told = {
        "runId": global_id(Run, run.id),
        "from": "START" if wish.everything else wish.step or "FAILED",
        "versionNumber": version_number,
        "input": input,
        "rerun": list(wish.rerun),
        "rerunEffects": wish.rerun_effects,
    }
    if wish.step is not None and wish.everything:
        raise Invalid.field("step", "AMBIGUOUS", "Either from the start or from a step, not both.")
    start_key, known = await _known(run.workflow_id, "retry", key, asked)
    if known is not None:
        return known
    workflow = await Workflow.get(id=run.workflow_id)
    await triggers.require_startable(workflow)
    if not run.has_ended:
        raise Conflict("This run has not ended yet: cancel it first.", [FieldFault("runId", "NOT_ENDED", "This run has not ended yet.")])
    if await rows.has_open_child(journal.pool, run.id):
        message = "A run that one of its steps started has not ended yet."
        raise Conflict(message, [FieldFault("runId", "NOT_ENDED", message)])
    number = version_number
    version = await (WorkflowVersion.get(id=run.version_id) if number is None else versions.find(workflow, number, "versionNumber"))
    if input is None and run.erased_at is not None:
        raise _erased("input", "The run's values were deleted: say what its input is.")
    with _still_there():
        past = await forks.past(journal.pool, run)
    given = past.input if input is None else input[0]
    text, definition = input_text(version, given), definitions.parse(version.definition)
    pins = await _inherited(journal, run, wish, definition)
    kept = reuse.keep(wish, past, version.definition, definition, given, pins)
    settled = {*pins, *(one.key for one in kept.steps)}
    if run.status is RunStatus.SUCCEEDED and {step.key for step in definition.steps} <= settled and reuse.is_same(past.input, given):
        message = "This run succeeded, and nothing of it would run again: say where to begin."
        raise Conflict(message, [FieldFault("from", "NOTHING", message)])
    if gone := [*(pins if run.erased_at is not None else ()), *reuse.erased(kept)]:
        raise _erased("from", f"What these steps gave was deleted: {', '.join(gone)}. Run them again, with an input.")
    own = {name: value for name, value in run.trigger.items() if name != "key"}
    trigger = {"at": stamp(run.created_at), **own, **triggers.started_by(by)}
    new = _new_run(version, start_key, run.trigger_type, trigger, text, by)
    if input is None and orjson.dumps(run.input).decode() == REDACTED:
        new = privacy.hidden(new)  # whatever the version to run says: it was not shown before
    told: Told = {
        "from": asked["from"],
        "rerun": asked["rerun"],
        "versionNumber": version.number,
        "asked": _digest(asked),
    }
    fork = forks.fork(new, past, kept, definition, told)
    with _still_there():
        await journal.fork(replace(fork, settled=[*fork.settled, *_pinned(pins, definition)]))
    return await _made(run.workflow_id, start_key, asked)


@dataclass(frozen=True, slots=True)
class Trial:
    version_number: int | None
    input: JSON
    pins: JSON


async def try_out(journal: Journal, workflow: Workflow, wanted: Trial, settings: Settings, *, key: str | None, by: Viewer) -> Run:
    """A run marked as a test, in which pinned steps do nothing and give what is said here. The same key again answers the same run.

    Raises Invalid, NotFound, and Conflict when the workflow is disabled or the key was used for something else.
    """
    number, input, pins = wanted.version_number, wanted.input, wanted.pins
    asked: Told = {"versionNumber": number, "input": input, "pins": pins}
    start_key, known = await _known(workflow.id, "test", key, asked)
    if known is not None:
        return known
    await triggers.require_startable(workflow)
    version = await (triggers.current_version(workflow) if number is None else versions.find(workflow, number, "versionNumber"))
    text, definition = input_text(version, input), definitions.parse(version.definition)
    given = pins_of(pins, definition, settings)
    new = _new_run(version, start_key, TriggerType.TEST, triggers.started_by(by), text, by)
    told: Told = {"trigger": TriggerType.TEST, "pinned": list(given), "asked": _digest(asked)}
    await journal.fork(NewFork(new, None, _text(told), _pinned(given, definition)))
    return await _made(workflow.id, start_key, asked)


def pins_of(pins: JSON, definition: Definition, settings: Settings) -> dict[str, JSON]:
    """By the step's key. Raises Invalid."""
    if pins is None:
        return {}
    if not isinstance(pins, dict):
        raise Invalid.field("pins", "TYPE", "Pins are an object: the keys of steps, each with its output.")
    unknown = [key[:80] for key in pins if key not in definition.plans]
    faults = [FieldFault(f"pins.{key}", "UNKNOWN_STEP", f"There is no step {key!r}.") for key in unknown]
    raise_if_any(faults[:20])
    for key, value in pins.items():
        if (size := len(orjson.dumps(value))) > settings.output_bytes:
            raise Invalid.field(
                f"pins.{key}", "TOO_LARGE", f"An output has at most {settings.output_bytes} bytes of JSON; this one has {size}."
            )
    return pins


def _new_run(version: WorkflowVersion, start_key: str, type: TriggerType, trigger: Told, input: str, by: Viewer) -> NewRun:
    """Raises Invalid."""
    try:
        return triggers.new_run(new_id(), version, start_key, type, trigger, input, now(), by.user_id)
    except NoKey as error:
        raise Invalid.field("input", "CONCURRENCY_KEY", str(error)) from None


@contextmanager
def _still_there() -> Iterator[None]:
    """The run to be retried, which may be deleted meanwhile: NotFound."""
    try:
        yield
    except Forgotten:
        raise NotFound.field("runId") from None


def _erased(at: str, message: str) -> Conflict:
    return Conflict(message, [FieldFault(at, "ERASED", message)])


# ---- what is settled before the run begins


async def _inherited(journal: Journal, run: Run, wish: Wish, definition: Definition) -> dict[str, JSON]:
    """The pins of a test hold in its retries, or those would have the effects: only `rerun` takes one away."""
    if run.trigger_type is not TriggerType.TEST:
        return {}
    pins = await rows.pins(journal.pool, run.id)
    return {key: orjson.loads(text) for key, text in pins.items() if key in definition.plans and key not in wish.rerun}


def _pinned(pins: Mapping[str, JSON], definition: Definition) -> list[Settled]:
    settled = []
    for step in definition.plans.values():
        if step.key in pins:
            given = _text(pins[step.key])
            output = REDACTED if step.is_sensitive else given
            told: Told = {"key": step.key, "attempt": 1, "isPinned": True, "outputDigest": hashlib.sha256(output.encode()).hexdigest()}
            settled.append(
                Settled(
                    id=new_id(),
                    position=step.position,
                    key=step.key,
                    type=step.type.name,
                    effect=StepEffect.NONE,
                    status=StepStatus.REUSED,
                    output=output,
                    reused_from_id=None,
                    event=RunEventType.STEP_REUSED,
                    told=_text(told),
                    hidden=given if step.is_sensitive else None,
                )
            )
    return settled


# ---- keys


async def _known(workflow_id: UUID, kind: str, key: str | None, asked: Told) -> tuple[str, Run | None]:
    """The start key, and the run that has it already. Raises Invalid for a bad key, and Conflict."""
    if key is None:
        return f"{kind}/{new_id()}", None
    triggers.check_key(key)
    start_key = f"{kind}-key/{key}"
    known = await Run.get_or_none(workflow_id=workflow_id, start_key=start_key)
    return start_key, None if known is None else await _same(known, asked)


async def _made(workflow_id: UUID, start_key: str, asked: Told) -> Run:
    """Ours, or that of somebody who came first with the same key."""
    return await _same(await Run.get(workflow_id=workflow_id, start_key=start_key), asked)


async def _same(run: Run, asked: Told) -> Run:
    """Raises Conflict when the run was asked for with anything else."""
    first = await Event.get(stream=run.id, seq=1)
    if run.erased_at is None and first.data.get("asked") != _digest(asked):
        message = "This key was used before, for something else."
        raise Conflict(message, [FieldFault("idempotencyKey", "USED", message)])
    return run


def _digest(asked: Told) -> str:
    return hashlib.sha256(canonical(asked)).hexdigest()


def _text(value: JSON) -> str:
    return orjson.dumps(value).decode()
