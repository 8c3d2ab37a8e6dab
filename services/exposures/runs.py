"""Runs that an API key has started by a tool: no other key sees or stops them here."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from typing import TYPE_CHECKING, cast

from core.errors import NotFound
from core.feeds import Feed
from core.reads import key_of
from core.viewers import Viewer
from models.events import Event, RunEventType
from models.projects import Permission
from models.workflows import Approval, ApprovalAnswer, Run
from services import projects

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

ASKED_MOST = 20


async def find(viewer: Viewer, id: str, tool: str | None = None, *, to: Permission = Permission.READ) -> Run:
    """Raises NotFound, the same for one that was not started by this key, or not by this tool; and Denied."""
    key = key_of(Run, id)
    run = None if key is None else await Run.visible_to(viewer).get_or_none(id=key)
    if run is None or not is_of(run, viewer):
        raise NotFound.field("runId")
    if tool is not None and run.trigger["tool"] != tool:
        raise NotFound.field("runId")
    await projects.require(run.project_id, to, viewer)
    return run


def is_of(run: Run, viewer: Viewer) -> bool:
    """Whether this key has started it by a tool, or by retrying such a run."""
    assert viewer.key is not None
    return run.key_id == viewer.key.id and run.trigger.get("tool") is not None


async def asked(run: Run) -> list[Approval]:
    """What it asks of people now, or a run that a step of it has started; the oldest first."""
    pending = await Approval.filter(id__in=await Approval.pending_of(run.id)).order_by("created_at", "id").limit(ASKED_MOST)
    return [one for one in pending if one.is_open]


async def for_key(approval: Approval, viewer: Viewer) -> bool:
    """Whether this key may answer: it is asked of no people by name or role, nor barred, and its maker has not answered."""
    if approval.roles or approval.users or str(viewer.user_id) in (approval.barred or []):
        return False
    return not await ApprovalAnswer.filter(approval_id=approval.id, user_id=viewer.user_id).exists()


async def watched(run: Run, events: Feed[Event], seconds: float, tell: Callable[[Event], Awaitable[None]]) -> None:
    """Tells what happens until the run has ended, or asks somebody, or time is up. What it asks, it asks in the commit of the event."""
    try:
        async with asyncio.timeout(seconds) as deadline, aclosing(cast("AsyncGenerator[Event, None]", aiter(events))) as following:
            async for event in following:
                await tell(event)
                if event.type is RunEventType.STEP_WAITING and await asked(run):
                    return
    except TimeoutError:
        if not deadline.expired():
            raise
