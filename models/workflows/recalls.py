"""The events that cancel a run: listened for from the moment in which it is made, until it has ended."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from core.clock import now
from core.ids import new_id
from models.workflows.runs import Run


class Recall(Model):
    """Gone when the event has come, or a while after the run's end. What it listens for is kept as a hash: it may be made from what is
    not shown."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project_id = fields.UUIDField()  # the run's
    run: fields.ForeignKeyRelation[Run] = fields.ForeignKeyField("models.Run", related_name="recalls")
    run_id: UUID
    topic = fields.CharField(max_length=64)  # SHA-256 of name and correlation, in hex
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "recalls"
        indexes = (("project_id", "topic"), ("run",))


# Of a row that has both: an event that is sent, or one that is listened for. The length makes it clear where the name ends.
TOPIC = "encode(sha256(convert_to(length({0}name) || '/' || {0}name || '/' || {0}correlation, 'UTF8')), 'hex')"

# In the transaction that makes the runs.
LISTEN = f"""
insert into recalls (id, project_id, run_id, topic, created_at)
select gen_random_uuid(), project_id, run_id, {TOPIC.format("")}, clock_timestamp()
from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) as r(project_id, run_id, name, correlation)
"""
