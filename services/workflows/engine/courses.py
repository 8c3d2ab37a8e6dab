"""Runs that are over in one go: of definitions whose steps only work something out or add a record.

Nothing of such a run is written before its end and none of its steps acts outside, so for whatever is out of the ordinary (a step that fails, an
output that is too large, a time limit) there is one answer: what was worked out is forgotten, and a `Drive` does the run from its
beginning. What is told here is what a Drive would tell; it is the interpreter without all that cannot happen.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

import orjson

from core.fields import JSON
from core.ids import new_id
from core.reads import key_of
from core.settings import Engine as Settings
from models.databases import Database
from models.events import RunEventType
from models.workflows import RunStatus, StepEffect, StepStatus
from models.workflows.links import Links
from models.workflows.writes import Claimed, NewEvent, NewRecord, StepRow, Transition
from services.databases import columns
from services.databases.columns import Column
from services.workflows import contexts
from services.workflows.definitions import Definition, StepPlan
from services.workflows.engine.clocks import DatabaseClock
from services.workflows.engine.stories import HEAVY_BYTES, HEAVY_EVENTS, digest
from services.workflows.expressions import ExpressionError
from services.workflows.interpreter import ALONE
from services.workflows.steps import StepError
from services.workflows.steps.records import inserted

_ECHOES = {"transform", "switch"}  # their output is their input
_INSERT = "database.insert"
_STEPS_MOST = HEAVY_EVENTS // 2 - 1  # each tells its start and its end


class OutOfCourse(Exception):
    """This one is for a Drive."""


class Target(NamedTuple):
    """A database and how its records look."""

    database: Database
    columns: list[Column]

    @classmethod
    def of(cls, database: Database) -> Target:
        return cls(database, columns.stored(database.columns))


@dataclass(frozen=True, slots=True)
class _Leg:
    """One step. What its events say, less the digest of its output, is the same in every run."""

    step: StepPlan
    needs: tuple[tuple[str, frozenset[str] | None], ...]  # and of a switch that it needs, which cases
    never_runs: bool  # it is there for failures
    database_id: UUID | None
    told: str  # that it has started, or was skipped
    succeeded: str

    @classmethod
    def of(cls, step: StepPlan) -> _Leg | None:
        database_id = None
        if step.type.name == _INSERT:
            database_id = key_of(Database, step.config.literal("database") or "")
        is_plain = (step.type.name in _ECHOES or database_id is not None) and step.log is None
        if not is_plain or step.for_each or step.rounds or step.joins_any or step.is_sensitive or step.hides_input:
            return None
        told = orjson.dumps({"key": step.key, "attempt": 1}).decode()
        needs = tuple((key, step.wants.get(key)) for key in step.needs)
        return cls(step, needs, bool(step.sources), database_id, told, told[:-1] + ',"outputDigest":"')


@dataclass(frozen=True, slots=True)
class Course:
    """Of a version of a workflow."""

    definition: Definition
    legs: tuple[_Leg, ...]  # in the order in which a Drive comes to them
    databases: frozenset[UUID]

    @classmethod
    def of(cls, definition: Definition) -> Course | None:
        """None when one of its steps may have to wait, or values of its runs are not shown."""
        hides = definition.hides_input or definition.hides_output or definition.secrets
        if hides or definition.variables or definition.finally_steps or definition.returns or len(definition.steps) > _STEPS_MOST:
            return None
        legs = [_Leg.of(step) for step in _in_order(definition.steps)]
        plain = tuple([leg for leg in legs if leg is not None])
        if len(plain) < len(definition.steps):
            return None
        return cls(definition, plain, frozenset(leg.database_id for leg in plain if leg.database_id is not None))

    def run(self, claimed: Claimed, owner: str, clock: DatabaseClock, settings: Settings, targets: Mapping[UUID, Target]) -> Transition:
        """From its start to its end. Raises OutOfCourse."""
        started_at = clock.now()
        events = [NewEvent(RunEventType.RUN_STARTED, None, "{}", started_at)]
        rows, records = list[StepRow](), list[NewRecord]()
        input = None if claimed.input is None else orjson.loads(claimed.input)
        context = contexts.of_run(
            claimed.id, claimed.workflow_id, claimed.created_at, claimed.trigger_type, orjson.loads(claimed.trigger), input, {}
        )
        told = dict[str, JSON]()  # by step, as expressions see it
        ran = dict[str, JSON]()  # outputs
        kept = weight = 0
        try:
            for leg in self.legs:
                step, id = leg.step, new_id()
                begun_at = clock.now()
                if leg.never_runs or not _is_wanted(leg, ran) or not _holds(step, told, context):
                    events.append(NewEvent(RunEventType.STEP_SKIPPED, id, leg.told, begun_at))
                    rows.append(_row(id, step, StepStatus.SKIPPED))
                    told[step.key] = {"output": None, "error": None}
                    continue
                given = _input(step, told, context)
                text = written = orjson.dumps(given).decode()
                output = given
                if leg.database_id is not None:
                    record, output = _insert(leg.database_id, claimed, step, given, targets)
                    records.append(record)
                    written = orjson.dumps(output).decode()
                size = len(written) if written.isascii() else len(written.encode())
                kept, weight = kept + size, weight + len(text) + len(written)
                if size > settings.output_bytes or kept > settings.run_bytes or weight > HEAVY_BYTES:
                    raise OutOfCourse
                ended_at = clock.now()
                events.append(NewEvent(RunEventType.STEP_STARTED, id, leg.told, begun_at))
                events.append(NewEvent(RunEventType.STEP_SUCCEEDED, id, f'{leg.succeeded}{digest(written)}"}}', ended_at))
                rows.append(_row(id, step, StepStatus.SUCCEEDED, text, written, begun_at, ended_at))
                ran[step.key], told[step.key] = output, {"output": output, "error": None}
            output = self._output(told, context)
            written = orjson.dumps(output).decode()
        except (ExpressionError, StepError, TypeError):  # orjson raises the last of what cannot be written
            raise OutOfCourse from None
        finished_at, limit = clock.now(), self.definition.timeout_seconds
        is_late = limit is not None and (finished_at - started_at).total_seconds() >= limit
        if is_late or len(written.encode()) > settings.output_bytes:
            raise OutOfCourse
        events.append(NewEvent(RunEventType.RUN_SUCCEEDED, None, f'{{"outputDigest":"{digest(written)}"}}', finished_at))
        return Transition(
            run_id=claimed.id,
            owner=owner,
            fence=claimed.fence,
            base_seq=claimed.last_seq,
            status=RunStatus.SUCCEEDED,
            events=events,
            steps=rows,
            records=records,
            taken=(),
            output=written,
            error=None,
            started_at=started_at,
            finished_at=finished_at,
            wake_at=None,
            recoveries=0,
            release=True,
            takes_seconds=settings.lease_seconds if claimed.is_loose else None,
            links=Links([], [], True, []) if claimed.is_awaited else None,
        )

    def _output(self, told: Mapping[str, JSON], context: Mapping[str, JSON]) -> JSON:
        """Raises ExpressionError, or OutOfCourse."""
        template, faults = self.definition.output, self.definition.output_faults
        output = None if template is None else template.render(_scope(template.steps, told, context))
        if faults is not None and faults(output):
            raise OutOfCourse
        return output


def _in_order(steps: Iterable[StepPlan]) -> Iterable[StepPlan]:
    """As the interpreter comes to them, round by round, if none fails: each after what it needs."""
    over, left = set[str](), list(steps)
    while left:
        waiting = list[StepPlan]()
        for step in left:
            if over.issuperset(step.sources or step.needs):
                over.add(step.key)
                yield step
            else:
                waiting.append(step)
        if len(waiting) == len(left):
            return  # a part that nothing leads to
        left = waiting


def _is_wanted(leg: _Leg, ran: Mapping[str, JSON]) -> bool:
    """As `interpreter.stands.start` says it of steps of which none has failed."""
    is_wanted = not leg.needs
    for key, cases in leg.needs:
        if key not in ran:
            if cases is not None:
                return False
        elif cases is not None and (not isinstance(chosen := ran[key], dict) or chosen.get("case") not in cases):
            return False
        else:
            is_wanted = True
    return is_wanted


def _scope(steps: frozenset[str], told: Mapping[str, JSON], context: Mapping[str, JSON]) -> dict[str, JSON]:
    return {**context, "steps": {key: told.get(key, _NOTHING) for key in steps}}


_NOTHING: JSON = {"output": None, "error": None}


def _holds(step: StepPlan, told: Mapping[str, JSON], context: Mapping[str, JSON]) -> bool:
    return step.when is None or step.when.holds(_scope(step.when.steps, told, context))


def _input(step: StepPlan, told: Mapping[str, JSON], context: Mapping[str, JSON]) -> JSON:
    if step.switch is None:
        return step.config.render(_scope(step.config.steps, told, context))
    for name, condition in step.switch.cases:
        if condition.holds(_scope(condition.steps, told, context)):
            return {"case": name}
    return {"case": step.switch.default}


def _insert(id: UUID, claimed: Claimed, step: StepPlan, given: JSON, targets: Mapping[UUID, Target]) -> tuple[NewRecord, JSON]:
    """Raises OutOfCourse, or StepError."""
    target = targets.get(id)
    if target is None or target.database.project_id != claimed.project_id or not isinstance(given, dict) or step.type.faults(given):
        raise OutOfCourse
    done = inserted(target.database, target.columns, given["values"], f"{claimed.id}/{step.key}/{ALONE}")
    return done.records[0], done.output


def _row(
    id: UUID,
    step: StepPlan,
    status: StepStatus,
    input: str | None = None,
    output: str | None = None,
    started_at: datetime | None = None,
    finished_at: datetime | None = None,
) -> StepRow:
    return StepRow(
        id, step.position, step.key, ALONE, 1, step.type.name, StepEffect.NONE, status, input, output, None, started_at, finished_at
    )
