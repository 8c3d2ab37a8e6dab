"""Webhooks that leave: what is owed to URLs of others for what happened, and how often it was tried.

What is owed is written in the statement that makes it true (`NOTICED`, where runs end) and claimed by putting it off: who dies with a
claimed one leaves it to the next worker. So each is sent at least once, under an id that stays the same. Whatever else is to be told (a
record was changed) writes a row of the same table with `data`.
"""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.fields import ExactJSON, IndexWhere, choice
from core.ids import new_id
from models.projects import Project

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer
    from models.workflows.writes import Connection


class OutgoingEvent(StrEnum):
    RUN_SUCCEEDED = "RUN_SUCCEEDED"
    RUN_FAILED = "RUN_FAILED"
    RUN_CANCELED = "RUN_CANCELED"
    TEST = "TEST"  # somebody wants to see whether it arrives


class OutgoingStatus(StrEnum):
    PENDING = "PENDING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"


class OutgoingWebhook(Model):
    """Its secrets are sealed: none can be shown again."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="outgoing_webhooks")
    project_id: UUID
    url = fields.CharField(max_length=2000)
    events = fields.CharField(max_length=200)  # with spaces between
    workflow_ids: fields.Field[Any] = ExactJSON(null=True)  # whose runs; null: all of the project
    sealed_secret = fields.TextField()
    old_secrets: fields.Field[Any] = ExactJSON(null=True)  # [{"sealed", "until"}]: sign as well until then
    is_enabled = fields.BooleanField(default=True)
    disabled_reason = fields.CharField(max_length=300, default="")  # empty: somebody did it
    broken_at = fields.DatetimeField(null=True)  # nothing has arrived from then on
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "outgoing_webhooks"
        indexes = (("project", "created_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[OutgoingWebhook]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))


class OutgoingDelivery(Model):
    """One event for one URL, with all its attempts. What it says of a run is read when it is sent: nothing of the run is kept here."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    webhook: fields.ForeignKeyRelation[OutgoingWebhook] = fields.ForeignKeyField("models.OutgoingWebhook", related_name="deliveries")
    webhook_id: UUID
    project_id = fields.UUIDField()  # the webhook's
    key = fields.CharField(max_length=60)
    event = choice(OutgoingEvent)
    run_id = fields.UUIDField(null=True)
    data: fields.Field[Any] = ExactJSON(null=True)  # of an event that is about no run
    status = choice(OutgoingStatus, default=OutgoingStatus.PENDING)
    attempts = fields.IntField(default=0)
    next_at: datetime | None = fields.DatetimeField(null=True, default=now)  # null: nothing more is tried
    attempted_at = fields.DatetimeField(null=True)
    status_code = fields.IntField(null=True)  # of the last answer
    error = fields.CharField(max_length=300, default="")
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "outgoing_deliveries"
        unique_together = (("webhook", "key"),)
        indexes = (
            ("webhook", "created_at", "id"),
            ("project_id", "created_at", "id"),
            IndexWhere(fields=("next_at",), where="next_at IS NOT NULL"),
        )

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[OutgoingDelivery]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))


# Of the runs in `ended`, a part of the statement that ends them. A test is nobody's concern.
NOTICED = """
    insert into outgoing_deliveries (id, webhook_id, project_id, key, event, run_id, status, attempts, next_at, error, created_at)
    select gen_random_uuid(), o.id, o.project_id, 'run/' || ended.id, 'RUN_' || ended.status, ended.id, 'PENDING', 0, now(), '', now()
    from ended join outgoing_webhooks o on o.project_id = ended.project_id
    where o.is_enabled and ended.trigger_type <> 'TEST' and 'RUN_' || ended.status = any(string_to_array(o.events, ' '))
        and (o.workflow_ids is null or o.workflow_ids::jsonb ? ended.workflow_id::text)
    on conflict do nothing
"""

CLAIMED_SECONDS = 60  # longer than one attempt takes

# What is owed to a URL that answers comes before what is owed to one that does not.
CLAIM = f"""
update outgoing_deliveries set attempts = attempts + 1, attempted_at = now(), next_at = now() + interval '{CLAIMED_SECONDS} seconds'
where id in (
    select d.id from outgoing_deliveries d join outgoing_webhooks w on w.id = d.webhook_id where d.next_at <= now()
    order by w.broken_at is not null, d.next_at limit $1 for update of d skip locked)
returning id
"""

DUE = """
select d.id, d.webhook_id, d.project_id, d.event, d.data::text as data, d.attempts, d.created_at, d.run_id, w.url, w.sealed_secret,
    w.old_secrets::text as old_secrets, w.is_enabled and p.deleted_at is null as is_wanted, r.id is not null as has_run, r.status, r.trigger_type, r.error::text as error,
    r.created_at as run_created_at, r.started_at, r.finished_at, r.cost_micros, f.id as workflow_id, f.name as workflow_name, v.number as version
from outgoing_deliveries d join outgoing_webhooks w on w.id = d.webhook_id join projects p on p.id = d.project_id
    left join runs r on r.id = d.run_id left join workflows f on f.id = r.workflow_id left join workflow_versions v on v.id = r.version_id
where d.id = any($1::uuid[])
"""

CLOSE = """
with closed as (
    update outgoing_deliveries set status = $2, next_at = null, status_code = $3, error = $4 where id = $1 returning webhook_id
)
update outgoing_webhooks w set broken_at = case when $2 = 'FAILED' then coalesce(broken_at, now()) end from closed where w.id = closed.webhook_id
returning broken_at < now() - $5 * interval '1 day'
"""

PUT_OFF = """
with failed as (
    update outgoing_deliveries set status_code = $2, error = $3, next_at = now() + $4 * interval '1 second' where id = $1 returning webhook_id
)
update outgoing_webhooks w set broken_at = coalesce(broken_at, now()) from failed where w.id = failed.webhook_id
returning broken_at < now() - $5 * interval '1 day'
"""

DROP = "update outgoing_deliveries set status = 'FAILED', next_at = null, error = $2 where id = $1"
DROP_ALL = "update outgoing_deliveries set status = 'FAILED', next_at = null, error = $2 where webhook_id = $1 and next_at is not null"


class Due(NamedTuple):
    """`run` has what a body tells of a run; None when it is kept no more, or the event is about none."""

    id: UUID
    webhook_id: UUID
    event: OutgoingEvent
    data: str | None  # JSON text
    attempts: int  # with this one
    created_at: datetime
    url: str
    sealed_secret: str
    old_secrets: str | None  # JSON text
    is_wanted: bool
    run: Any


async def claim(connection: Connection, most: int) -> list[Due]:
    ids = [row["id"] for row in await connection.fetch(CLAIM, most)]
    rows = await connection.fetch(DUE, ids) if ids else []
    return [
        Due(
            row["id"],
            row["webhook_id"],
            OutgoingEvent(row["event"]),
            row["data"],
            row["attempts"],
            row["created_at"],
            row["url"],
            row["sealed_secret"],
            row["old_secrets"],
            row["is_wanted"],
            row if row["has_run"] else None,
        )
        for row in rows
    ]


async def close(connection: Connection, id: UUID, status: OutgoingStatus, code: int | None, error: str, days: int) -> bool:
    """Nothing more is tried. Whether nothing has arrived at this URL for so many days."""
    return bool(await connection.fetchval(CLOSE, id, status, code, error, days))


async def put_off(connection: Connection, id: UUID, code: int | None, error: str, seconds: float, days: int) -> bool:
    """As `close`, and it is tried again."""
    return bool(await connection.fetchval(PUT_OFF, id, code, error, seconds, days))


async def drop(connection: Connection, id: UUID, error: str) -> None:
    """It says nothing of the URL."""
    await connection.execute(DROP, id, error)


async def drop_all(connection: Connection, webhook_id: UUID, error: str) -> None:
    await connection.execute(DROP_ALL, webhook_id, error)


def words(events: Sequence[OutgoingEvent]) -> str:
    """As the column has them."""
    return " ".join(dict.fromkeys(events))
