"""What people did, told once, in the transaction in which it was done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

import orjson
from tortoise.expressions import Q
from tortoise.models import Model

from core.callers import Actor
from core.clock import stamp
from core.database import transaction
from core.errors import Invalid
from core.fields import JSON, storable, told
from core.reads import global_id
from models.accounts import User
from models.audits import AuditEntry

EXPORT_MOST = 1000  # entries of a page

# By model, the columns that are told: none holds a secret, a hash, a token, or what workflows are fed with.
TOLD: dict[str, Sequence[str]] = {
    "Project": ("name", "description", "error_workflow_id", "retention_days", "concurrency"),
    "Database": ("name", "description"),
    "Workflow": (
        "name",
        "description",
        "is_enabled",
        "disabled_reason",
        "tool_description",
        "version_number",
        "version_tags",
        "error_workflow_id",
        "retention_days",
        "tags",
    ),
    "Run": ("is_pinned",),
    "RunTrigger": ("workflow_id", "source_workflow_id", "on", "is_enabled"),
    "Webhook": (
        *("workflow_id", "scheme", "is_enabled", "dedupe_by", "dedupe_at", "dedupe_window_seconds", "wait_seconds", "methods"),
        *("content_types", "max_bytes", "addresses", "tags"),
    ),
    "OutgoingWebhook": ("url", "events", "workflow_ids", "is_enabled"),
    "Schedule": (
        *("workflow_id", "kind", "cron", "every_seconds", "anchor_at", "once_at", "timezone", "overlap", "catch_up", "catch_up_most"),
        *(
            "catch_up_window_seconds",
            "starts_at",
            "ends_at",
            "jitter_seconds",
            "pause_after_failures",
            "is_enabled",
            "pause_ends_at",
            "tags",
        ),
    ),
    "SavedQuery": ("name", "description", "document"),
    "Approval": ("run_id", "status", "comment"),
}


async def note(
    action: str, by: Actor, target: Model | None = None, *, project_id: UUID | None = None, before: JSON = None, after: JSON = None
) -> None:
    """Call it inside the transaction of the change. `before` and `after` hold what changed, and never a secret, a hash or a token."""
    viewer, caller = by
    await AuditEntry.create(
        project_id=project_id,
        user_id=None if viewer is None else viewer.user_id,
        session_id=None if viewer is None or viewer.key else viewer.session_id,
        key_id=None if viewer is None or viewer.key is None else viewer.key.id,
        address=storable(caller.address)[:64],
        action=action,
        target_type="" if target is None else type(target).__name__,
        target_id=None if target is None else target.pk,
        before=before,
        after=after,
    )


def difference(before: Model | None, after: Model | None) -> tuple[JSON, JSON]:
    """What is told of a row before and after a change: the columns that differ, or of one that was made or deleted all."""
    was, is_ = _told(before), _told(after)
    if before is None or after is None:
        return was or None, is_ or None
    changed = [name for name in was if was[name] != is_[name]]
    return {name: was[name] for name in changed} or None, {name: is_[name] for name in changed} or None


def _told(row: Model | None) -> dict[str, JSON]:
    return {} if row is None else told({name: getattr(row, name) for name in TOLD[type(row).__name__]})


@dataclass(frozen=True, slots=True)
class Exported:
    """A page of an export. `next` goes on; None: this was the last."""

    lines: str  # a JSON object each
    count: int
    next: str | None


async def export(project_id: UUID, after: str | None, by: Actor) -> Exported:
    """The oldest first, at most EXPORT_MOST of them; that somebody began an export is an entry too. Raises Invalid for an `after` of no page."""
    wanted = AuditEntry.filter(project_id=project_id)
    if after is not None:
        at, id = _place(after)
        wanted = wanted.filter(Q(created_at__gt=at) | Q(created_at=at, id__gt=id))
    else:
        async with transaction():
            await note("audit.exported", by, project_id=project_id)
    rows = await wanted.order_by("created_at", "id").limit(EXPORT_MOST + 1)
    page, is_more = rows[:EXPORT_MOST], len(rows) > EXPORT_MOST
    last = page[-1] if page and is_more else None
    lines = "".join([orjson.dumps(_line(row)).decode() + "\n" for row in page])
    return Exported(lines, len(page), None if last is None else f"{stamp(last.created_at)}/{last.id}")


def _line(row: AuditEntry) -> dict[str, JSON]:
    return {
        "id": global_id(AuditEntry, row.id),
        "at": stamp(row.created_at),
        "action": row.action,
        "userId": None if row.user_id is None else global_id(User, row.user_id),
        "sessionId": None if row.session_id is None else str(row.session_id),
        "keyId": None if row.key_id is None else str(row.key_id),
        "address": row.address,
        "targetType": row.target_type,
        "targetId": None if row.target_id is None else str(row.target_id),
        "before": row.before,
        "after": row.after,
    }


def _place(after: str) -> tuple[datetime, UUID]:
    moment, _, id = after.partition("/")
    try:
        at = datetime.fromisoformat(moment)
        if at.utcoffset() is None:
            raise ValueError
        return at.astimezone(UTC), UUID(id)
    except (ValueError, OverflowError):
        raise Invalid.field("after", "CURSOR", "This is no `next` of an export.") from None
