"""All columns that hold sealed texts, and the check value that tells a wrong key from a right one."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple
from uuid import UUID

import orjson
from tortoise import fields
from tortoise.models import Model

from core.database import Connection
from core.ids import new_id

SLICE = 500  # rows of one transaction
START = UUID(int=0)


class Sealed(NamedTuple):
    """A column. With `at` it holds a JSON list of objects, each with a sealed text under this name."""

    table: str
    column: str
    at: str = ""


# Whoever adds a sealed column adds a line: what is not here is lost when an old key is taken away.
SEALED = (
    Sealed("sealing_checks", "sealed"),
    Sealed("secrets", "sealed"),
    Sealed("webhooks", "sealed_secret"),
    Sealed("webhooks", "sealed_verify_token"),
    Sealed("webhooks", "old_secrets", "sealed"),
    Sealed("outgoing_webhooks", "sealed_secret"),
    Sealed("outgoing_webhooks", "old_secrets", "sealed"),
    Sealed("letters", "content"),
    Sealed("signing_keys", "sealed"),
    Sealed("two_factors", "secret"),
    Sealed("oidc_flows", "verifier"),
    Sealed("kept_replies", "answer"),
    Sealed("provider_keys", "sealed"),
    Sealed("mcp_servers", "sealed"),
    Sealed("mcp_flows", "sealed"),
)


class SealingCheck(Model):
    """One row: a text that everybody knows, sealed with the key that this database's secrets are sealed with."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    name = fields.CharField(max_length=20, unique=True)
    sealed = fields.TextField()

    class Meta:
        table = "sealing_checks"


CHECK = "insert into sealing_checks (id, name, sealed) values (gen_random_uuid(), 'check', $1) on conflict (name) do nothing"


async def known_check(connection: Connection, sealed: str) -> str:
    """The check value that is there; this one, where there is none yet."""
    known: str | None = await connection.fetchval("select sealed from sealing_checks where name = 'check'")
    if known is None:
        await connection.execute(CHECK, sealed)
        known = await connection.fetchval("select sealed from sealing_checks where name = 'check'")
    assert known is not None
    return known


async def is_migrated(connection: Connection) -> bool:
    """Whether there is a place for the check: an older database has none, and is told of elsewhere."""
    return bool(await connection.fetchval("select to_regclass('sealing_checks') is not null"))


async def reseal(connection: Connection, of: Sealed, after: UUID, rotate: Callable[[str], str]) -> tuple[UUID | None, int]:
    """Rotate some rows, in one transaction: after which row to go on, if there are more, and how many were changed. A row that somebody
    changed meanwhile waits for the lock, and is not overwritten."""
    async with connection.transaction():
        rows: Sequence[Any] = await connection.fetch(
            f"select id, {of.column}::text as held from {of.table} where id > $1 and {of.column} is not null order by id limit {SLICE} for update",
            after,
        )
        changed = [(row["id"], new) for row in rows if (new := _rotated(row["held"], of, rotate)) != row["held"]]
        if changed:
            kind = "json" if of.at else "text"
            await connection.execute(
                f"update {of.table} t set {of.column} = n.held from unnest($1::uuid[], $2::{kind}[]) as n(id, held) where t.id = n.id",
                [id for id, _ in changed],
                [new for _, new in changed],
            )
    return (rows[-1]["id"] if len(rows) == SLICE else None), len(changed)


def _rotated(held: str, of: Sealed, rotate: Callable[[str], str]) -> str:
    if not of.at:
        return rotate(held) if held else held  # a letter that was sent is empty
    listed = orjson.loads(held)
    new = [{**one, of.at: rotate(one[of.at])} for one in listed]
    return held if new == listed else orjson.dumps(new).decode()
