"""The one event log. A stream is a run (later also a message, a database, …); its events are numbered 1, 2, 3, … without a gap."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.models import Model

from core.fields import ExactJSON, IndexWhere, choice

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class RunEventType(StrEnum):
    RUN_QUEUED = "RUN_QUEUED"
    RUN_STARTED = "RUN_STARTED"
    RUN_WAITING = "RUN_WAITING"
    RUN_RESUMED = "RUN_RESUMED"
    RUN_RECOVERED = "RUN_RECOVERED"
    RUN_SUCCEEDED = "RUN_SUCCEEDED"
    RUN_FAILED = "RUN_FAILED"
    RUN_CANCELED = "RUN_CANCELED"
    STEP_STARTED = "STEP_STARTED"
    STEP_PROGRESS = "STEP_PROGRESS"
    STEP_OUTPUT = "STEP_OUTPUT"
    STEP_RETRYING = "STEP_RETRYING"
    STEP_WAITING = "STEP_WAITING"
    STEP_SUCCEEDED = "STEP_SUCCEEDED"
    STEP_FAILED = "STEP_FAILED"
    STEP_SKIPPED = "STEP_SKIPPED"
    STEP_CANCELED = "STEP_CANCELED"
    STEP_REUSED = "STEP_REUSED"
    STEP_LOG = "STEP_LOG"

    @property
    def ends_run(self) -> bool:
        return self in (RunEventType.RUN_SUCCEEDED, RunEventType.RUN_FAILED, RunEventType.RUN_CANCELED)


class LogLevel(StrEnum):
    DEBUG = "DEBUG"
    INFO = "INFO"
    WARN = "WARN"
    ERROR = "ERROR"


class Event(Model):
    """Immutable. `(epoch, transaction, stream, seq)` orders many streams at once: a reader takes rows whose transaction is
    below `pg_snapshot_xmin(pg_current_snapshot())`, so that none shows up later before one already read."""

    id = fields.BigIntField(primary_key=True, generated=True)
    stream = fields.UUIDField()
    seq = fields.IntField()
    project_id = fields.UUIDField()  # the stream's
    epoch = fields.IntField()
    transaction = fields.BigIntField()
    type = choice(RunEventType)
    step_id = fields.UUIDField(null=True)
    data: fields.Field[Any] = ExactJSON(null=True)
    at = fields.DatetimeField()

    class Meta:
        table = "events"
        unique_together = (("stream", "seq"),)
        indexes = (
            ("project_id", "epoch", "transaction", "stream", "seq"),
            IndexWhere(fields=("step_id", "seq", "id"), where="type = 'STEP_LOG'"),
        )

    @classmethod
    def lines(cls, viewer: Viewer) -> QuerySet[Event]:
        """Of a step that may be seen."""
        return cls.filter(type=RunEventType.STEP_LOG)


class Horizon(Model):
    """The last place of a project's order at which an event was that is kept no more: who is before it has missed something."""

    project_id = fields.UUIDField(primary_key=True)
    epoch = fields.IntField()
    transaction = fields.BigIntField()
    stream = fields.UUIDField()
    seq = fields.IntField()

    class Meta:
        table = "event_horizons"


class PurgedStream(Model):
    """A run that is gone, and had so many events that they go in slices."""

    id = fields.UUIDField(primary_key=True)

    class Meta:
        table = "purged_streams"


EPOCH = 1  # of what is written now

AFTER = "select * from events where stream = $1 and seq > $2 order by seq limit $3"

NOW = "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as xmin"

# The first of a project behind a place, with what of them is wanted, and the snapshot that they are seen by; at least one row. What is
# not wanted is read, too: who reads has to know how far it came.
OF_PROJECT = """
select pg_snapshot_xmin(snapshot)::text::bigint as xmin, pg_snapshot_xmax(snapshot)::text::bigint as xmax, is_wanted,
    id, stream, seq, project_id, epoch, transaction, type, step_id, case when is_wanted then data end as data, at,
    exists (select from event_horizons h where h.project_id = $1
        and (h.epoch, h.transaction, h.stream, h.seq) > ($2::int, $3::bigint, $4::uuid, $5::int)) as is_purged
from pg_current_snapshot() snapshot left join (
    select *, ($7::text[] is null or type = any($7))
        and ($8::uuid[] is null or exists (select from runs where runs.id = stream and workflow_id = any($8))) as is_wanted
    from (
        select * from events where project_id = $1 and (epoch, transaction, stream, seq) > ($2::int, $3::bigint, $4::uuid, $5::int)
        order by epoch, transaction, stream, seq limit $6
    ) next
) found on true
order by epoch, transaction, stream, seq
"""

# The transactions of those that write events. A lock on a transaction's own id is held until what it wrote can be seen; a session of
# which no name is told may be one of them.
WRITING = """
select transactionid::text::bigint as xid from pg_locks join pg_stat_activity using (pid)
where locktype = 'transactionid' and mode = 'ExclusiveLock' and granted and datname = current_database() and coalesce(application_name, $1) = $1
"""
