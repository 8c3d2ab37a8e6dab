"""How many runs of a project may be under way at once, whatever their workflows' own limits are."""

from __future__ import annotations

from core.callers import Actor
from core.database import transaction
from core.errors import Invalid
from models.projects import Project
from services import audits

RUNS_MOST = 10_000


async def set_limit(project: Project, most: int | None, by: Actor) -> Project:
    """Raises Invalid. Those under way stay, however many they are."""
    if most is not None and not 1 <= most <= RUNS_MOST:
        raise Invalid.field("limit", "OUT_OF_RANGE", f"From 1 to {RUNS_MOST} runs; null for no limit.")
    before = project.concurrency
    async with transaction():
        await project.limit_runs(most)
        await audits.note(
            "project.concurrency_set", by, project, project_id=project.id, before={"concurrency": before}, after={"concurrency": most}
        )
    return project
