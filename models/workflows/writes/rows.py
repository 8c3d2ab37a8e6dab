"""What is written and what a claim answers, as values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, TypeAlias
from uuid import UUID

from models.events import RunEventType
from models.workflows.runs import LimitStrategy, RunStatus, StepEffect, StepStatus, TriggerType
from models.workflows.webhooks import DeliveryOutcome

if TYPE_CHECKING:
    from models.workflows.links import Links


@dataclass(slots=True)
class NewDelivery:
    id: UUID
    webhook_id: UUID
    dedupe_key: str
    outcome: DeliveryOutcome
    reason: str
    headers: str  # JSON text, as `query`
    query: str
    body: bytes
    body_sha256: str
    method: str
    replay_of_id: UUID | None = None
    is_watched: bool = False  # somebody waits to see it


@dataclass(frozen=True, slots=True)
class Limit:
    """Of the runs of a workflow that have this key, `most` may be under way at once."""

    key: str
    most: int
    strategy: LimitStrategy


@dataclass(frozen=True, slots=True)
class Privacy:
    """Of a run: its input, if that is not to be shown (JSON text), and after how many seconds its values are deleted, if they are."""

    input: str | None
    delete_after_seconds: int | None


@dataclass(slots=True)
class NewRun:
    """A run to be made, at most once per `(workflow_id, start_key)`; with the delivery that asked for it, if one did.

    `input` and `trigger` are JSON text. Without `id` the delivery is only logged (its input was refused).
    """

    id: UUID | None
    workflow_id: UUID
    version_id: UUID
    start_key: str
    trigger_type: TriggerType
    trigger: str
    input: str
    at: datetime
    started_by_id: UUID | None = None
    delivery: NewDelivery | None = None
    limit: Limit | None = None
    caused_by_id: UUID | None = None
    depth: int = 0
    privacy: Privacy | None = None
    recalls: Sequence[tuple[str, str]] = ()  # name and correlation of events that cancel it
    key_id: UUID | None = None  # the API key with which it was started, or with which what it comes of was
    payer_id: UUID | None = None  # if it is not whoever started it

    @property
    def columns(self) -> tuple[object, ...]:
        """As START and RECEIVE take them."""
        what = (self.id, self.workflow_id, self.version_id, self.start_key, self.trigger_type, self.trigger, self.input, self.at)
        return (*what, *((None, None, None) if self.limit is None else (self.limit.key, self.limit.most, self.limit.strategy)))


class NewEvent(NamedTuple):
    type: RunEventType
    step_id: UUID | None
    data: str  # JSON text
    at: datetime


@dataclass(slots=True)
class StepRow:
    """A step as it stands after a transition. JSON columns are text; None leaves what is there."""

    id: UUID
    position: int
    key: str
    item: int
    attempt: int
    type: str
    effect: StepEffect
    status: StepStatus
    input: str | None
    output: str | None
    error: str | None
    started_at: datetime | None
    finished_at: datetime | None

    @property
    def columns(self) -> tuple[object, ...]:
        """As ADVANCE takes them, less the ids."""
        place = (self.position, self.key, self.item, self.attempt, self.type, self.effect, self.status)
        return (*place, self.input, self.output, self.error, self.started_at, self.finished_at)


@dataclass(frozen=True, slots=True)
class NewRecord:
    """Written in the same statement as the end of the step that made it."""

    id: UUID
    database_id: UUID
    values: str
    origin: str
    at: datetime


@dataclass(slots=True)
class Transition:
    """What one run's lease holder wants written: its events `base_seq + 1 …`, the steps they change, the run as it is then.

    With `takes_seconds` the writer has no lease yet, and takes it for so long, unless somebody was faster.
    """

    run_id: UUID
    owner: str
    fence: int
    base_seq: int
    status: RunStatus
    events: Sequence[NewEvent]
    steps: Sequence[StepRow]
    records: Sequence[NewRecord]
    taken: Sequence[UUID]  # commands
    output: str | None
    error: str | None
    started_at: datetime | None
    finished_at: datetime | None
    wake_at: datetime | None
    recoveries: int
    release: bool
    unsure: str | None = None  # JSON text: the steps whose effects nobody knows about, when the run has ended
    takes_seconds: float | None = None
    links: Links | None = None

    @property
    def last_seq(self) -> int:
        return self.base_seq + len(self.events)

    @property
    def columns(self) -> tuple[object, ...]:
        """As ADVANCE takes them, less `unsure` and `takes_seconds`."""
        lease = (self.run_id, self.owner, self.fence, self.base_seq, self.last_seq)
        times = (self.started_at, self.finished_at, self.wake_at)
        return (*lease, self.status, self.output, self.error, *times, self.recoveries, self.release)


Lease: TypeAlias = tuple[UUID, int]  # a run and the fence under which it is held


Place: TypeAlias = tuple[UUID, str]  # a workflow and the key of a limit: its runs share slots


@dataclass(slots=True)
class Claimed:
    """A run that is ours now. `lost_by` is the owner whose lease ran out; `at` is the database's time. `trigger`, `input`: JSON text.

    The columns of CLAIM and FRESH in their order. One that `is_loose` is nobody's yet: the first transition takes it, under this fence.
    """

    id: UUID
    project_id: UUID
    workflow_id: UUID
    version_id: UUID
    trigger: str
    trigger_type: str
    input: str | None
    created_at: datetime
    last_seq: int
    fence: int
    lost_by: str | None
    is_awaited: bool  # by the step that started it
    waits_for_slot: bool  # of its limit: it may be canceled, and not start
    is_forked: bool
    has_commands: bool
    at: datetime
    is_loose: bool

    @property
    def is_untouched(self) -> bool:
        """Nothing has happened to it but that it was queued, and nothing is asked of it."""
        return self.last_seq == 1 and self.lost_by is None and not (self.waits_for_slot or self.is_forked or self.has_commands)


@dataclass(frozen=True, slots=True)
class StandingLease:
    """A lease that is still ours; `at` is the database's time."""

    id: UUID
    has_commands: bool
    at: datetime
