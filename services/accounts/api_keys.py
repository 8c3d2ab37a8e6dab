"""API keys: made by people for their programs, shown once, good for one project."""

from __future__ import annotations

import hmac
import re
import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import orjson

from core import names, opaque
from core.callers import Actor
from core.clock import now
from core.database import BUSY, LOST, Leases, transaction
from core.errors import Conflict, Denied, FieldFault, Invalid, Unauthenticated, raise_if_any
from core.fields import JSON
from core.viewers import KeyOf, Viewer
from models import api_keys as rows
from models.api_keys import ApiKey
from models.projects import Permission, Project
from services import audits
from services.accounts import proofs

PREFIX = "apk_"
SECRET = re.compile(rf"({PREFIX}[0-9a-f]{{12}})_[A-Za-z0-9_-]{{43}}")  # 256 random bits; the prefix is none of them
MOST = 100  # of one project
GRACE_MOST_SECONDS = 7 * 86_400
TOOL = re.compile(r"[A-Za-z0-9_-]{1,64}")
TOOLS_MOST = 100


@dataclass(frozen=True, slots=True)
class Shown:
    """A key with its secret, which is shown only now."""

    api_key: ApiKey
    secret: str


async def create(
    project: Project, name: str, scope: Permission, expires_at: datetime | None, by: Actor, tools: Sequence[str] | None = None
) -> Shown:
    """With `tools` it is for these alone. Raises ProofRequired, Invalid, or Conflict when the project has MOST."""
    viewer = by.signed_in
    await proofs.require(viewer)
    called = name.strip()
    faults = names.fault("A name", called, "name")
    if not Permission.ADMINISTER.includes(scope):
        faults.append(FieldFault("scope", "TOO_MUCH", "A key is no owner: ADMINISTER is the most."))
    if expires_at is not None and expires_at <= now():
        faults.append(FieldFault("expiresAt", "PAST", "A key expires in the future, or never."))
    if tools is not None and (not 1 <= len(tools) <= TOOLS_MOST or not all(TOOL.fullmatch(tool) for tool in tools)):
        faults.append(FieldFault("tools", "TOOLS", f"Name 1 to {TOOLS_MOST} tools, each of 1 to 64 letters, digits, _ and -."))
    raise_if_any(faults)
    prefix = PREFIX + secrets.token_hex(6)
    secret = _secret(prefix)
    async with transaction() as connection:
        await Project.filter(id=project.id).using_db(connection).select_for_update().get()
        if await ApiKey.filter(project_id=project.id, revoked_at=None).count() >= MOST:
            raise Conflict(f"The project has {MOST} API keys, and that is the most. Revoke one that is not used.")
        key = await ApiKey.create(
            project_id=project.id,
            user_id=viewer.user_id,
            name=called,
            scope=scope,
            tools=None if tools is None else sorted(set(tools)),
            prefix=prefix,
            secret_hash=opaque.digest(secret),
            expires_at=expires_at,
        )
        told: dict[str, JSON] = {"name": called, "scope": scope, "prefix": prefix, **({} if tools is None else {"tools": key.tools})}
        await audits.note("api_key.created", by, key, project_id=project.id, after=told)
    return Shown(key, secret)


async def rotate(key: ApiKey, grace_seconds: int, by: Actor) -> Shown:
    """A new secret; the old one holds for the time of grace. Raises Denied, ProofRequired or Invalid."""
    viewer = by.signed_in
    await proofs.require(viewer)
    if key.user_id != viewer.user_id:
        raise Denied("Only who made a key can give it a new secret: it acts for them.")
    if not 0 <= grace_seconds <= GRACE_MOST_SECONDS:
        raise Invalid.field("graceSeconds", "OUT_OF_RANGE", f"A time of grace has 0 to {GRACE_MOST_SECONDS} seconds.")
    secret, until = _secret(key.prefix), now() + timedelta(seconds=grace_seconds)
    async with transaction() as connection:
        key = await ApiKey.filter(id=key.id).using_db(connection).select_for_update().get()
        key.old_secret_hash, key.old_secret_expires_at, key.secret_hash = key.secret_hash, until, opaque.digest(secret)
        await key.save(using_db=connection, update_fields=["old_secret_hash", "old_secret_expires_at", "secret_hash"])
        await audits.note("api_key.rotated", by, key, project_id=key.project_id)
    return Shown(key, secret)


async def revoke(key: ApiKey, by: Actor) -> ApiKey:
    async with transaction():
        if await key.revoke():
            await audits.note("api_key.revoked", by, key, project_id=key.project_id)
    return key


async def viewer(secret: str, reads: Leases) -> Viewer:
    """Whom a key acts for, now. Raises Unauthenticated, the same for one that never was, was revoked or has lost its ground."""
    shaped, given, at = SECRET.fullmatch(secret), opaque.digest(secret), now()
    for row in await reads.fetch(rows.STANDING, shaped[1]) if shaped else ():
        is_newest = hmac.compare_digest(given, row["secret_hash"])
        if not is_newest and not hmac.compare_digest(given, row["old_secret_hash"] or ""):
            continue
        ends = [end for end in (row["expires_at"], None if is_newest else row["old_secret_expires_at"]) if end is not None]
        if all(end > at for end in ends):
            await _note_use(row["id"], row["last_used_at"], at)
            scope = Permission(row["scope"])
            tools = None if row["tools"] is None else frozenset(orjson.loads(row["tools"]))
            of = KeyOf(row["id"], row["project_id"], scope, scope.includes(Permission.ADMINISTER), tools)
            return Viewer(row["user_id"], expires_at=min(ends, default=None), key=of)
    raise Unauthenticated("This API key is not valid.")


async def _note_use(id: UUID, last: datetime | None, at: datetime) -> None:
    """A key works also while the database takes no writes."""
    if last is None or last < at - rows.SEEN:
        with suppress(*LOST, *BUSY):
            await ApiKey.filter(id=id).update(last_used_at=at)


def _secret(prefix: str) -> str:
    return f"{prefix}_{opaque.new()}"
