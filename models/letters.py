"""Mail that is owed: written with what causes it, sent by workers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from core.clock import now
from core.fields import IndexWhere, choice
from core.ids import new_id


class LetterKind(StrEnum):
    """Each has a template of this name in `services/letters/templates/`."""

    VERIFY_ADDRESS = "VERIFY_ADDRESS"
    NEW_SIGN_IN = "NEW_SIGN_IN"
    RESET_PASSWORD = "RESET_PASSWORD"  # noqa: S105  (a name)
    PASSWORD_CHANGED = "PASSWORD_CHANGED"  # noqa: S105  (a name)
    CHANGE_ADDRESS = "CHANGE_ADDRESS"
    ADDRESS_CHANGED = "ADDRESS_CHANGED"
    ACCOUNT_DELETED = "ACCOUNT_DELETED"
    TWO_FACTOR_OFF = "TWO_FACTOR_OFF"
    PASSKEY_ADDED = "PASSKEY_ADDED"
    IDENTITY_LINKED = "IDENTITY_LINKED"
    INVITATION = "INVITATION"
    APPROVAL_REQUESTED = "APPROVAL_REQUESTED"
    WORKFLOW_MAIL = "WORKFLOW_MAIL"
    OUTGOING_DISABLED = "OUTGOING_DISABLED"
    BUDGET_REACHED = "BUDGET_REACHED"
    MCP_TOOLS_CHANGED = "MCP_TOOLS_CHANGED"


class Letter(Model):
    """`content` is sealed: it holds links that let in whoever has them. It is emptied when the letter is sent or given up."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    kind = choice(LetterKind)
    address = fields.CharField(max_length=254)
    content = fields.TextField()
    key = fields.CharField(max_length=300, unique=True, null=True)  # of a step of a run, which writes each letter once
    project_id = fields.UUIDField(null=True)  # whose workflow has written it
    attempts = fields.IntField(default=0)
    next_at: datetime | None = fields.DatetimeField(null=True, default=now)  # null: sent or given up
    sent_at = fields.DatetimeField(null=True)
    error = fields.CharField(max_length=500, default="")
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "letters"
        indexes = (
            IndexWhere(fields=("next_at",), where="next_at IS NOT NULL"),
            IndexWhere(fields=("created_at",), where="next_at IS NULL"),
            ("address",),  # for accounts that are exported or deleted
            IndexWhere(fields=("project_id", "created_at"), where="project_id IS NOT NULL"),
        )


class Due(NamedTuple):
    id: UUID
    kind: LetterKind
    address: str
    content: str
    attempts: int  # with this one


FIRST_DELAY, LONGEST_DELAY = 60, 3600  # seconds until it is tried again; longer than one try takes
KEPT_DAYS = 30

# Claiming is putting off: a letter whose worker dies is due again by itself.
CLAIM = """
update letters set attempts = attempts + 1, next_at = now() + least($2 * power(2, least(attempts, 20)), $3) * interval '1 second'
where id in (select id from letters where next_at <= now() order by next_at limit $1 for update skip locked)
returning id, kind, address, content, attempts
"""
CLOSE = "update letters set content = '', next_at = null, error = $3, sent_at = case when $2 then now() end where id = $1"
PUT_OFF = "update letters set error = $2 where id = $1"
SWEEP = """
delete from letters where id in (
    select id from letters where next_at is null and created_at < now() - $1 * interval '1 day' order by created_at limit 1000
)
"""

Pool = Any  # asyncpg's: its stubs share no type with the proxies


async def claim(pool: Pool, most: int) -> Sequence[Due]:
    rows = await pool.fetch(CLAIM, most, FIRST_DELAY, LONGEST_DELAY)
    return [Due(row["id"], LetterKind(row["kind"]), row["address"], row["content"], row["attempts"]) for row in rows]


async def close(pool: Pool, id: UUID, *, is_sent: bool, error: str = "") -> None:
    """It was sent, or it is given up: what it said is forgotten."""
    await pool.execute(CLOSE, id, is_sent, error)


async def put_off(pool: Pool, id: UUID, error: str) -> None:
    await pool.execute(PUT_OFF, id, error)


async def sweep(pool: Pool) -> None:
    """Forgets some of those that were done with long ago."""
    await pool.execute(SWEEP, KEPT_DAYS)
