"""The one event log. A stream is a run (later also a message, a database, …); its events are numbered 1, 2, 3, … without a gap."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.models import Model

from core.fields import ExactJSON, choice


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

    @property
    def ends_run(self) -> bool:
        return self in (RunEventType.RUN_SUCCEEDED, RunEventType.RUN_FAILED, RunEventType.RUN_CANCELED)


class Event(Model):
    """Immutable. `(epoch, transaction, stream, seq)` orders many streams at once: a reader takes rows whose transaction is
    below `pg_snapshot_xmin(pg_current_snapshot())`, so that none shows up later before one already read."""

    id = fields.BigIntField(primary_key=True, generated=True)
    stream = fields.UUIDField()
    seq = fields.IntField()
    epoch = fields.IntField()
    transaction = fields.BigIntField()
    type = choice(RunEventType)
    step_id = fields.UUIDField(null=True)
    data: fields.Field[Any] = ExactJSON(null=True)
    at = fields.DatetimeField()

    class Meta:
        table = "events"
        unique_together = (("stream", "seq"),)
        indexes = (("epoch", "transaction", "stream", "seq"),)


AFTER = "select * from events where stream = $1 and seq > $2 order by seq limit $3"
