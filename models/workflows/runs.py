"""Runs and what happens in them. Written by the engine's journal alone (`models/workflows/writes/`); here is their shape and scope."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.fields import ExactJSON, IndexWhere, choice
from core.ids import new_id
from models.accounts import User
from models.workflows.definitions import Workflow, WorkflowVersion

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class RunStatus(StrEnum):
    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    WAITING = "WAITING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    CANCELED = "CANCELED"

    @property
    def is_final(self) -> bool:
        return self in (RunStatus.SUCCEEDED, RunStatus.FAILED, RunStatus.CANCELED)


class StepStatus(StrEnum):
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    WAITING = "WAITING"
    RETRYING = "RETRYING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    SKIPPED = "SKIPPED"
    CANCELED = "CANCELED"
    REUSED = "REUSED"


class TriggerType(StrEnum):
    MANUAL = "MANUAL"
    SCHEDULE = "SCHEDULE"
    WEBHOOK = "WEBHOOK"
    TEST = "TEST"
    RUN = "RUN"
    ERROR = "ERROR"
    PARENT = "PARENT"  # a step of another run


class LimitStrategy(StrEnum):
    """What becomes of a run for which a limit has no slot (`services/workflows/concurrency.py`)."""

    QUEUE = "QUEUE"
    SKIP = "SKIP"
    CANCEL_RUNNING = "CANCEL_RUNNING"
    KEEP_NEWEST = "KEEP_NEWEST"


class StepEffect(StrEnum):
    """What running a step does to the world outside this database."""

    NONE = "NONE"
    IDEMPOTENT = "IDEMPOTENT"
    OUTSIDE = "OUTSIDE"


# The planner uses an index of these rows for a statement that says the same words.
WAITS_FOR_SLOT = "limit_key IS NOT NULL AND status = 'QUEUED' AND wake_at IS NULL"
HOLDS_SLOT = "limit_key IS NOT NULL AND finished_at IS NULL AND (status <> 'QUEUED' OR wake_at IS NOT NULL)"
TO_ERASE = "delete_after_seconds IS NOT NULL"
PINNED = "is_pinned"
LEVEL = """
with recursive up as (
    select parent_id, 0 as level from runs where id = $1
    union all
    select r.parent_id, up.level + 1 from runs r join up on r.id = up.parent_id
)
select max(level) as level from up
"""


STARTERS = """
with recursive line as (
    select id, parent_id, forked_from_id, caused_by_id, started_by_id from runs where id = $1
    union
    select r.id, r.parent_id, r.forked_from_id, r.caused_by_id, r.started_by_id
    from line join runs r on r.id in (line.parent_id, line.forked_from_id, line.caused_by_id)
)
select distinct started_by_id from line where started_by_id is not null
"""


class Run(Model):
    """`fence` goes up with each claim; a write that carries an old one changes nothing. What is no state of the engine's (`cost_micros`,
    `is_pinned`) is written by others.

    A run under a limit is made without `wake_at` and waits for a slot while it is QUEUED without one. It holds its slot from the moment
    that `wake_at` is set until it has finished: slots are these rows, and there is no counter that could be wrong.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    workflow: fields.ForeignKeyRelation[Workflow] = fields.ForeignKeyField("models.Workflow", related_name="runs")
    workflow_id: UUID
    project_id = fields.UUIDField()  # the workflow's, for turns between projects
    # Not asked of PostgreSQL, as is a step's run: whoever writes has just read the version, and a step in the statement that moves its run.
    # The checks were an eighth of what it does for a run.
    version: fields.ForeignKeyRelation[WorkflowVersion] = fields.ForeignKeyField(
        "models.WorkflowVersion", related_name="runs", db_constraint=False
    )
    version_id: UUID
    start_key = fields.CharField(max_length=300)
    trigger_type = choice(TriggerType)
    trigger: fields.Field[Any] = ExactJSON()  # without its body: that is `input`
    input: fields.Field[Any] = ExactJSON(null=True)
    status = choice(RunStatus, default=RunStatus.QUEUED)
    output: fields.Field[Any] = ExactJSON(null=True)
    error: fields.Field[Any] = ExactJSON(null=True)
    unsure: fields.Field[Any] = ExactJSON(null=True)  # steps, when it has ended, whose effects outside may have happened
    started_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", null=True, related_name="runs", on_delete=fields.SET_NULL
    )
    started_by_id: UUID | None
    # Whose budgets its calls of models count in: of whoever started it, or what it comes of (docs/workflows/starts.md).
    payer_id = fields.UUIDField(null=True)
    key_id = fields.UUIDField(null=True)  # the API key with which that was done
    created_at = fields.DatetimeField(default=now)
    started_at = fields.DatetimeField(null=True)
    finished_at = fields.DatetimeField(null=True)
    last_seq = fields.IntField(default=0)
    lease_owner = fields.CharField(max_length=64, null=True)
    lease_until = fields.DatetimeField(null=True)
    fence = fields.BigIntField(default=0)
    wake_at = fields.DatetimeField(null=True)
    recoveries = fields.IntField(default=0)
    parent_id = fields.UUIDField(null=True)
    parent_step_id = fields.UUIDField(null=True)  # that waits for the end; null when none does
    forked_from_id = fields.UUIDField(null=True)
    kept_effects: fields.Field[Any] = ExactJSON(null=True)  # of a fork: keys of steps that are not what would come of them now
    caused_by_id = fields.UUIDField(null=True)  # the run whose end started this one
    depth = fields.IntField(default=0)  # how many runs in a row were started by the end of another
    limit_key = fields.CharField(max_length=80, null=True)  # null: no limit
    limit_most = fields.IntField(null=True)
    limit_strategy = choice(LimitStrategy, null=True)
    delete_after_seconds = fields.IntField(null=True)  # after its end its values are deleted; null once they are, in its events too
    erased_at = fields.DatetimeField(null=True)  # when they were
    cost_micros = fields.BigIntField(default=0)  # what its own steps asked of models: the sum of its receipts, added up with each
    is_pinned = fields.BooleanField(default=False)  # retention leaves it

    class Meta:
        table = "runs"
        unique_together = (("workflow", "start_key"),)
        indexes = (
            ("workflow", "created_at", "id"),
            ("project_id", "created_at", "id"),
            IndexWhere(fields=("started_by_id",), where="started_by_id IS NOT NULL"),  # for users that are deleted
            IndexWhere(fields=("wake_at",), where="wake_at IS NOT NULL"),
            IndexWhere(fields=("project_id", "lease_until"), where="lease_until IS NOT NULL"),
            # What overlap of schedules is decided by: their runs that have not ended.
            IndexWhere(fields=("workflow_id",), where="finished_at IS NULL AND trigger_type = 'SCHEDULE'"),
            IndexWhere(fields=("project_id", "workflow_id", "wake_at"), where="wake_at IS NOT NULL"),
            IndexWhere(fields=("caused_by_id", "created_at", "id"), where="caused_by_id IS NOT NULL"),
            IndexWhere(fields=("workflow_id", "limit_key", "created_at", "id"), where=WAITS_FOR_SLOT),
            IndexWhere(fields=("workflow_id", "limit_key"), where=HOLDS_SLOT),
            IndexWhere(fields=("parent_id", "created_at", "id"), where="parent_id IS NOT NULL"),
            IndexWhere(fields=("parent_step_id",), where="parent_step_id IS NOT NULL"),
            IndexWhere(fields=("forked_from_id",), where="forked_from_id IS NOT NULL"),
            IndexWhere(fields=("finished_at",), where=TO_ERASE),
            IndexWhere(fields=("project_id",), where=PINNED),
        )

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Run]:
        return cls.filter(workflow_id__in=Subquery(Workflow.visible_to(viewer).values("id")))

    @property
    def has_ended(self) -> bool:
        return self.status.is_final

    async def pin(self, is_pinned: bool) -> None:
        self.is_pinned = is_pinned
        await self.save(update_fields=["is_pinned"])

    @classmethod
    async def level(cls, id: UUID) -> int:
        """How many runs are above this one: its parent, the parent's parent, …"""
        rows = await cls._meta.db.execute_query_dict(LEVEL, [id])
        return int(rows[0]["level"])

    @classmethod
    async def starters(cls, id: UUID) -> list[UUID]:
        """The people who started it, or what it comes from: its parents, what it retries, the runs whose end started it."""
        return [row["started_by_id"] for row in await cls._meta.db.execute_query_dict(STARTERS, [id])]


class Step(Model):
    """One attempt at one step of one run (`item` is -1 outside forEach, so that the unique index holds)."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    run: fields.ForeignKeyRelation[Run] = fields.ForeignKeyField("models.Run", related_name="steps", db_constraint=False)
    run_id: UUID
    position = fields.IntField()  # in the definition
    key = fields.CharField(max_length=64)
    item = fields.IntField(default=-1)
    attempt = fields.IntField(default=1)
    type = fields.CharField(max_length=40)
    effect = choice(StepEffect)
    status = choice(StepStatus)
    input: fields.Field[Any] = ExactJSON(null=True)
    output: fields.Field[Any] = ExactJSON(null=True, else_of="reused_from_id")
    error: fields.Field[Any] = ExactJSON(null=True)
    started_at = fields.DatetimeField(null=True)
    finished_at = fields.DatetimeField(null=True)
    reused_from_id = fields.UUIDField(null=True)  # the step that did it, never one that was reused itself

    class Meta:
        table = "steps"
        unique_together = (("run", "key", "item", "attempt"),)
        indexes = (
            ("run", "position", "item", "attempt", "id"),
            IndexWhere(fields=("reused_from_id",), where="reused_from_id IS NOT NULL"),  # who needs it
        )

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Step]:
        return cls.filter(run_id__in=Subquery(Run.visible_to(viewer).values("id")))


class CommandKind(StrEnum):
    CANCEL = "CANCEL"
    ANSWER = "ANSWER"  # to a step that waits: `step`, its id, and its `output` or `error`
    CHILD = "CHILD"  # a `run` has ended that a `step` waits for


class Command(Model):
    """What somebody other than the lease holder asks of a run; the lease holder takes it in."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project_id = fields.UUIDField()  # the run's, for turns between projects
    run: fields.ForeignKeyRelation[Run] = fields.ForeignKeyField("models.Run", related_name="commands")
    run_id: UUID
    key = fields.CharField(max_length=100)
    kind = choice(CommandKind)
    data: fields.Field[Any] = ExactJSON(null=True)
    created_at = fields.DatetimeField(default=now)
    taken_at = fields.DatetimeField(null=True)

    class Meta:
        table = "commands"
        unique_together = (("run", "key"),)
        indexes = (
            IndexWhere(fields=("run_id",), where="taken_at IS NULL"),
            IndexWhere(fields=("project_id", "created_at", "run_id"), where="taken_at IS NULL"),
        )
