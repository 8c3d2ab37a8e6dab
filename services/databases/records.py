"""Records: made by hand and found."""

from __future__ import annotations

from uuid import UUID

from core.errors import FieldFault, raise_if_any
from core.fields import JSON
from core.ids import new_id
from core.viewers import Viewer
from models.databases import Database, Record
from models.quotas import Quota
from services.databases import columns
from services.projects import quotas


async def create(database: Database, values: JSON, by: Viewer) -> Record:
    """Raises Invalid, and QuotaExceeded."""
    await quotas.require(database.project_id, Quota.RECORDS)
    kept = columns.values_of(columns.stored(database.columns), values, "values")
    id = new_id()
    return await Record.create(id=id, database_id=database.id, values=kept, origin=f"record/{id}", created_by_id=by.user_id)


async def alike(database: Database, values: dict[str, JSON], most: int) -> list[UUID]:
    """Ids of the oldest records whose columns have these values, which were checked."""
    found = Record.filter(database_id=database.id, values__contains=values).order_by("created_at", "id").limit(most)
    return [id for (id,) in await found.values_list("id")]


async def matching(database: Database, where: JSON, limit: int, at: str) -> list[Record]:
    """Records whose columns have these values, newest first. Raises Invalid."""
    wanted = checked(database, where, at)
    return await Record.filter(database_id=database.id, values__contains=wanted).order_by("-created_at", "-id").limit(limit)


def checked(database: Database, where: JSON, at: str) -> dict[str, JSON]:
    """Raises Invalid for a column that is not there."""
    wanted = where if isinstance(where, dict) else {}
    names = {column.name for column in columns.stored(database.columns)}
    raise_if_any([FieldFault(f"{at}.{name}", "UNKNOWN_COLUMN", "There is no such column.") for name in wanted if name not in names])
    raise_if_any([FieldFault(f"{at}.{name}", "VALUE", "A value holds NUL.") for name, value in wanted.items() if columns.has_nul(value)])
    return wanted
