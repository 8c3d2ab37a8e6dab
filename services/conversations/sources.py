"""What is attached to a message: records and results of runs, as they were when it was sent."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import orjson

from core.database import Pool
from core.errors import Invalid, NotFound
from core.fields import JSON
from core.reads import global_id
from models.conversations.branches import source_count
from models.databases import Database, Record
from models.workflows import Run, Workflow
from services.conversations import prompts

SOURCES_MOST = 10


async def of(
    pool: Pool, project_id: UUID, parent_id: UUID | None, records: Sequence[Record], runs: Sequence[Run], most_characters: int
) -> list[dict[str, JSON]]:
    """Numbered on from those of the branch. What is too long is cut, and says so. Raises Invalid, and NotFound for what is of another project."""
    if len(records) + len(runs) > SOURCES_MOST:
        raise Invalid.field("recordIds", "TOO_MANY", f"At most {SOURCES_MOST} records and runs are attached to a message.")
    databases = {one.id: one for one in await Database.filter(id__in=[record.database_id for record in records])}
    workflows = {one.id: one for one in await Workflow.filter(id__in=[run.workflow_id for run in runs])}
    found = list[dict[str, JSON]]()
    for n, record in enumerate(records):
        if databases[record.database_id].project_id != project_id:
            raise NotFound.field(f"recordIds[{n}]")
        found.append(_source(record, databases[record.database_id].name, record.values, most_characters))
    for n, run in enumerate(runs):
        if run.project_id != project_id:
            raise NotFound.field(f"runIds[{n}]")
        told: JSON = {"status": run.status, "output": run.output, "error": run.error}
        found.append(_source(run, workflows[run.workflow_id].name, told, most_characters))
    first = 1 + (await source_count(pool, parent_id) if found and parent_id is not None else 0)
    return [{"number": number, **source} for number, source in enumerate(found, first)]


def _source(row: Record | Run, title: str, value: JSON, most: int) -> dict[str, JSON]:
    text = orjson.dumps(value, option=orjson.OPT_INDENT_2).decode()
    return {
        "type": type(row).__name__,
        "id": global_id(type(row), row.id),
        "title": title,
        "text": prompts.cut(text, most),
    }
