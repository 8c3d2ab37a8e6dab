"""Projects that are no more: unseen at once, restored by an owner within some days, and then gone for good."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from time import monotonic
from uuid import UUID

import structlog

from core.callers import Actor
from core.clock import now, stamp
from core.database import Connection, transaction
from core.errors import Conflict, FieldFault
from core.jobs import Jobs
from core.news import News
from models import removals
from models.projects import Project
from models.removals import LAST, RUNS_MOST, SLICES
from services import audits

log = structlog.get_logger(__name__)

FRESH_SECONDS = 600.0  # so long after a deletion it is looked often whether runs are left


@dataclass(frozen=True, slots=True)
class Deletions:
    """`jobs` and `commands` hurry workers along; both may be lost."""

    pool: Connection
    commands: News
    jobs: Jobs
    days: int  # for which a project can be restored

    async def delete(self, project: Project, by: Actor) -> Project:
        """Unseen when it returns; its runs are asked to stop, by a worker's clock if they are many."""
        async with transaction():
            project.deleted_at = now()
            await project.save(update_fields=["deleted_at"])
            await audits.note("project.deleted", by, project, project_id=project.id, after={"deletedAt": stamp(project.deleted_at)})
        await self._cancel(project.id)
        return project

    async def restore(self, project: Project, by: Actor) -> Project:
        """As it was, but for the runs that were stopped. Raises Conflict when it is too late: some of it may be gone."""
        async with transaction():
            standing = Project.filter(id=project.id, deleted_at__gt=now() - timedelta(days=self.days))
            if not await standing.update(deleted_at=None):
                message = "It is too late: this project is being deleted for good."
                raise Conflict(message, [FieldFault("projectId", "EXPIRED", message)])
            project.deleted_at = None
            await audits.note("project.restored", by, project, project_id=project.id)
        return project

    async def cancel_rest(self, within_seconds: float = FRESH_SECONDS) -> None:
        """Ask the runs of deleted projects to stop: those that one deletion had not time for, or that were about to begin."""
        for id in await removals.deleted(self.pool, within_seconds):
            while await self._cancel(id) == RUNS_MOST:
                pass

    async def purge(self) -> None:
        """Delete all rows of the projects whose time is over. Cut off, it goes on the next time. Half of the time is left to others."""
        await self.cancel_rest(self.days * 86_400)
        while (id := await removals.expired(self.pool, self.days)) is not None:
            for statement in (*SLICES, *LAST):
                is_more = True
                while is_more:
                    began = monotonic()
                    is_more = await removals.trim(self.pool, statement, id)
                    await asyncio.sleep(monotonic() - began)
            log.info("project_purged", project_id=str(id))

    async def _cancel(self, project_id: UUID) -> int:
        ids = await removals.cancel(self.pool, project_id)
        await self.commands.publish([(id, 0) for id in ids])
        self.jobs.advance(ids)
        return len(ids)
