"""Answers that are kept, and who is asking for one right now."""

# ruff: noqa: S608  (what is put into a statement is our own constant)

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from core.clock import now
from core.database import SOON, Pool, Statements
from core.ids import new_id
from models.projects import Project


class KeptAnswer(Model):
    """`body` is the whole answer as JSON, and `digest` its SHA-256: an entry that was damaged is none."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="kept_answers")
    project_id: UUID
    key = fields.CharField(max_length=64, unique=True)
    body = fields.BinaryField()
    digest = fields.CharField(max_length=64)
    use_count = fields.BigIntField(default=0)
    created_at = fields.DatetimeField(default=now)
    used_at = fields.DatetimeField(null=True)
    expires_at = fields.DatetimeField()

    class Meta:
        table = "kept_answers"
        indexes = (("project",), ("expires_at",))


class ModelFlight(Model):
    """Of identical calls one asks the model. Whoever holds the row does, for as long as it renews it."""

    key = fields.CharField(primary_key=True, max_length=64)
    owner = fields.UUIDField()
    until = fields.DatetimeField()

    class Meta:
        table = "model_flights"


_FIND = "select body, digest, expires_at from kept_answers where key = $1 and expires_at > now()"
_KEEP = """
insert into kept_answers (id, project_id, key, body, digest, use_count, created_at, expires_at)
values ($1, $2, $3, $4, $5, 0, now(), now() + $6 * interval '1 second')
on conflict (key) do update set body = excluded.body, digest = excluded.digest, use_count = 0, used_at = null,
    created_at = excluded.created_at, expires_at = excluded.expires_at
"""
# A row of who asks is for those who ask at the same moment: it need not outlive a crash.
_LEAD = f"""
insert into model_flights (key, owner, until) values ($1, $2, now() + $3 * interval '1 second')
on conflict (key) do update set owner = excluded.owner, until = excluded.until where model_flights.until < now() or model_flights.owner = excluded.owner
returning {SOON}
"""
_RENEW = "update model_flights set until = now() + $3 * interval '1 second' where key = $1 and owner = $2"
_LAND = f"delete from model_flights where key = $1 and owner = $2 returning {SOON}"
_EXPIRE = "delete from kept_answers where id in (select id from kept_answers where expires_at < now() order by expires_at limit 500)"
_FORGET = "delete from model_flights where until < now() - interval '1 minute'"


@dataclass(frozen=True, slots=True)
class Found:
    body: bytes
    digest: str
    expires_at: datetime


async def find(statements: Statements, key: str) -> Found | None:
    row = await statements.fetchrow(_FIND, key)
    return None if row is None else Found(row["body"], row["digest"], row["expires_at"])


async def keep(writes: Statements, project_id: UUID, key: str, body: bytes, digest: str, seconds: float) -> None:
    await writes.fetchrow(_KEEP, new_id(), project_id, key, body, digest, float(seconds))


async def lead(writes: Statements, key: str, owner: UUID, seconds: float) -> bool:
    """Whether it is for this owner to ask: nobody does, or who did has not renewed in time."""
    return await writes.fetchrow(_LEAD, key, owner, float(seconds)) is not None


async def renew(writes: Statements, key: str, owner: UUID, seconds: float) -> None:
    await writes.fetchrow(_RENEW, key, owner, float(seconds))


async def land(writes: Statements, key: str, owner: UUID) -> None:
    await writes.fetchrow(_LAND, key, owner)


async def expire(pool: Pool) -> bool:
    """Deletes a share of what has expired; whether there may be more."""
    await pool.execute(_FORGET)
    return await pool.execute(_EXPIRE) == "DELETE 500"
