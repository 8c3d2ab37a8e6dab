"""Starting runs: by hand, by a delivery, by a slot. Each firing has a key, unique in the database."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

import orjson

from core import names
from core.clock import now, stamp
from core.database import transaction
from core.errors import Conflict, FieldFault, Invalid, raise_if_any
from core.fields import JSON, canonical
from core.ids import new_id
from core.news import News
from core.viewers import KeyOf, Viewer
from models.quotas import Quota
from models.workflows import Command, CommandKind, Run, TriggerType, Workflow, WorkflowVersion, hidden
from models.workflows.writes import Connection, Limit, NewRun
from services.projects import quotas
from services.workflows import concurrency, definitions, privacy, recalls, schemas, versions
from services.workflows.journal import Journal

KEY_MOST = 200
INPUT_BYTES_MOST = 1_000_000
QUICK_MOST = 1000


@dataclass(frozen=True, slots=True)
class Starter:
    """Starts and stops runs on behalf of people."""

    journal: Journal
    commands: News

    async def start(
        self,
        workflow: Workflow,
        *,
        input: JSON,
        key: str | None,
        by: Viewer,
        tag: str | None = None,
        tool: str | None = None,
    ) -> Run:
        """The same key again answers the same run, whatever has become of the workflow since. It is a run of the version that has the
        `tag`, or of the current one. `tool`: by what it is called where it is used as a tool.

        Raises NotFound when none has it, Invalid when the input does not fit the workflow's schema or gives no key for its limit, Conflict
        when the workflow is disabled or the key was used with another input or tag.
        """
        id = new_id()
        start_key = f"run/{id}"
        if key is not None:
            start_key = idempotent(key)
            if (known := await Run.get_or_none(workflow_id=workflow.id, start_key=start_key)) is not None:
                return await self._same(known, input, tag)
        return await self.make(await checked(id, workflow, start_key, TriggerType.MANUAL, input, by, tag, tool))

    async def make(self, run: NewRun) -> Run:
        """Makes the run unless its start key is taken: then it answers the one that has it, or raises Conflict when that has another input
        or tag. Every start by a client goes this way."""
        await self.journal.start(run)
        given = run.input if run.privacy is None or run.privacy.input is None else run.privacy.input
        made = await Run.get(workflow_id=run.workflow_id, start_key=run.start_key)
        return await self._same(made, orjson.loads(given), orjson.loads(run.trigger).get("tag"))

    async def _same(self, run: Run, input: JSON, tag: str | None) -> Run:
        """The run of a key. Raises Conflict when it was started with another input or tag, unless its values were deleted."""
        if run.erased_at is not None:
            return run
        is_same = canonical(await given_to(self.journal.pool, run)) == canonical(input)
        if not is_same or run.trigger.get("tag") != tag:
            message = f"This key was used before, with another {'tag' if is_same else 'input'}."
            raise Conflict(message, [FieldFault("idempotencyKey", "USED", message)])
        return run

    async def cancel(self, run: Run, reason: str, by: Viewer) -> Run:
        """Asks the run to stop; its worker does it. A run that has ended stays as it is: Conflict."""
        if len(reason) > 1000:
            raise Invalid.field("reason", "LENGTH", "A reason has at most 1000 characters.")
        async with transaction() as connection:
            # Locked, so that it cannot end before it is asked: nobody would take the command.
            run = await Run.filter(id=run.id).using_db(connection).select_for_update(no_key=True).get()
            if run.has_ended:
                raise Conflict(f"This run has ended already: {run.status}.", [FieldFault("runId", "ENDED", "This run has ended already.")])
            await Command.bulk_create(
                [
                    Command(
                        project_id=run.project_id,
                        run_id=run.id,
                        key="cancel",
                        kind=CommandKind.CANCEL,
                        data={"reason": reason or "Canceled.", "by": str(by.user_id)},
                    )
                ],
                ignore_conflicts=True,
                using_db=connection,
            )
        await self.commands.publish([(run.id, 0)])
        await self.journal.hint([run.id])
        return run


async def checked(
    id: UUID,
    workflow: Workflow,
    start_key: str,
    type: TriggerType,
    input: JSON,
    by: Viewer,
    tag: str | None = None,
    tool: str | None = None,
) -> NewRun:
    """Of the version that has the tag, or the current one, by somebody. Raises NotFound when none has it, Invalid when the input does not fit,
    Conflict when the workflow is disabled, QuotaExceeded."""
    await require_startable(workflow)
    version = await (current_version(workflow) if tag is None else versions.tagged(workflow, tag))
    text = input_text(version, input)
    named: dict[str, JSON] = {name: value for name, value in (("tool", tool), ("tag", tag)) if value is not None}
    try:
        return new_run(id, version, start_key, type, named, text, now(), by.user_id, by.key)
    except concurrency.NoKey as error:
        raise Invalid.field("input", error.code, str(error)) from None


async def require_startable(workflow: Workflow) -> None:
    """Raises Conflict, and QuotaExceeded."""
    if not workflow.is_enabled:
        message = f"This workflow is disabled{': ' if workflow.disabled_reason else '.'}{workflow.disabled_reason}"
        raise Conflict(message, [FieldFault("workflowId", "DISABLED", message)])
    await quotas.require(workflow.project_id, Quota.RUNS_A_DAY)


def check_key(key: str | None) -> None:
    """Raises Invalid."""
    if key is not None:
        raise_if_any(names.fault("A key", key, "idempotencyKey", 1, KEY_MOST))


def idempotent(key: str) -> str:
    """The start key of a client's own. Raises Invalid."""
    check_key(key)
    return f"key/{key}"


async def given_to(connection: Connection, run: Run) -> JSON:
    """A run's input, also where it is not shown."""
    text = await hidden.input_of(connection, run.id, orjson.dumps(run.input).decode())
    value: JSON = None if text is None else orjson.loads(text)
    return value


def new_run(
    id: UUID | None,
    version: WorkflowVersion,
    start_key: str,
    type: TriggerType,
    trigger: dict[str, JSON],
    input: str,
    at: datetime,
    by: UUID | None = None,
    key: KeyOf | None = None,
) -> NewRun:
    """Raises NoKey when what is to be worked out beforehand cannot be; not of a delivery that starts none."""
    terms = NO_TERMS if id is None else terms_of(version.definition, input, type, trigger, at)
    made = NewRun(
        id,
        version.workflow_id,
        version.id,
        start_key,
        type,
        orjson.dumps(trigger).decode(),
        input,
        at,
        by,
        limit=terms.limit,
        recalls=terms.recalls,
        key_id=None if key is None else key.id,
    )
    return privacy.kept_apart(made, version.definition)


class Terms(NamedTuple):
    """What is worked out of a run before it is made: the limit under which it is, the events that cancel it."""

    limit: Limit | None
    recalls: Sequence[tuple[str, str]]


NO_TERMS = Terms(None, ())


def terms_of(definition: Mapping[str, JSON], input: str, type: TriggerType, trigger: Mapping[str, JSON], at: datetime) -> Terms:
    """`input` is JSON text. Raises NoKey."""
    if "concurrency" not in definition and "cancelOn" not in definition:
        return NO_TERMS
    shown: dict[str, JSON] = {"type": type, "at": stamp(at), **trigger}
    scope = definitions.context(orjson.loads(input), shown, {})
    return Terms(concurrency.limit(definition, scope), recalls.listened(definition, scope))


async def current_version(workflow: Workflow) -> WorkflowVersion:
    return await WorkflowVersion.get(workflow_id=workflow.id, number=workflow.version_number)


def input_text(version: WorkflowVersion, value: JSON) -> str:
    """As JSON. Raises Invalid when the version does not take it."""
    text = orjson.dumps(value)
    if len(text) > INPUT_BYTES_MOST:
        raise Invalid.field("input", "TOO_LARGE", f"An input has at most {INPUT_BYTES_MOST} bytes of JSON.")
    raise_if_any(input_faults(version, value, "input"))
    return text.decode()


def input_faults(version: WorkflowVersion, input: JSON, at: str) -> list[FieldFault]:
    return input_faults_by(version.id, version.definition, input, at)


def input_faults_by(version_id: UUID, definition: Mapping[str, JSON], input: JSON, at: str) -> list[FieldFault]:
    """As `faults_of`, and most inputs are judged in a microsecond."""
    schema = definition.get("input")
    if not isinstance(schema, dict):
        return []
    if (fits := _quick.get(version_id)) is None:
        if len(_quick) >= QUICK_MOST:
            _quick.clear()
        fits = _quick[version_id] = schemas.quick(schema) if schemas.is_plain(schema) else _unsure
    return [] if fits(input) else schemas.faults(input, schema, at)


def _unsure(_: JSON) -> bool:
    return False


_quick: dict[UUID, Callable[[JSON], bool]] = {}  # by version: these never change


def faults_of(definition: Mapping[str, JSON], input: JSON, at: str) -> list[FieldFault]:
    schema = definition.get("input")
    return schemas.faults(input, schema, at) if isinstance(schema, dict) else []
