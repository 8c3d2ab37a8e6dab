"""What operators do to a database that is there: they need no server that runs, and nobody to sign in."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from core import keys
from core.database import Database
from core.errors import Invalid, NotFound
from core.reads import key_of
from core.sealing import Sealing
from core.settings import Settings
from models import MODULES
from models.ai import BudgetPeriod
from models.ai.budgets import Limit
from models.projects import Project
from models.quotas import Quota
from services.ai import deployments
from services.mcp_servers import registry
from services.projects.quotas import Quotas
from services.secrets import keys as sealing_keys

T = TypeVar("T")
NO_LIMIT, USUAL = "none", "usual"


def check_keys(settings: Settings) -> None:
    """Raises ValueError for keys that are none, and SealingError for those that this database's secrets are not sealed with."""
    sealing = Sealing(keys.load(settings).sealing_keys)
    _with_database(settings, lambda database: sealing_keys.require_fitting(database.pool, sealing))


def rotate(settings: Settings) -> dict[str, int]:
    """How many texts of each column are sealed with the first key now, and were not before. Raises as `check_keys`."""
    sealing = Sealing(keys.load(settings).sealing_keys)

    async def work(database: Database) -> dict[str, int]:
        await sealing_keys.require_fitting(database.pool, sealing)
        return await sealing_keys.rotate(database.pool, sealing)

    return _with_database(settings, work)


def set_quota(settings: Settings, project: str, quota: str, most: str) -> None:
    """Raises Fault, in words for the operator."""
    key = key_of(Project, project)
    if quota not in list(Quota):
        raise Invalid(f"There is no quota {quota}; there are {', '.join(Quota)}.")
    if most not in (NO_LIMIT, USUAL) and not (most.isascii() and most.isdigit() and len(most) < 19):
        raise Invalid(f"How much is a whole number, or {NO_LIMIT}, or {USUAL}.")

    async def work(database: Database) -> None:
        if key is None or not await Project.exists(id=key):
            raise NotFound("There is no project with this id.")
        quotas = Quotas(database.pool, settings.quotas)
        if most == USUAL:
            await quotas.usual(key, Quota(quota))
        else:
            await quotas.override(key, Quota(quota), None if most == NO_LIMIT else int(most))

    _with_database(settings, work)


def set_budget(settings: Settings, period: str, most: str, *, is_hard: bool) -> None:
    """Raises Invalid, in words for the operator."""
    if period not in list(BudgetPeriod):
        raise Invalid(f"There is no period {period}; there are {', '.join(BudgetPeriod)}.")
    if most != NO_LIMIT and not (most.isascii() and most.isdigit() and len(most) < 16):
        raise Invalid(f"How much is a whole number of millionths of a dollar, or {NO_LIMIT}.")

    async def work(database: Database) -> None:
        await deployments.limit(database.pool, Limit(BudgetPeriod(period), None if most == NO_LIMIT else int(most), is_hard))

    _with_database(settings, work)


def grant_program(settings: Settings, project: str, program: str, name: str) -> None:
    """Raises Fault, in words for the operator."""
    key, programs = key_of(Project, project), {one.id: one for one in settings.mcp_programs}
    if program not in programs:
        raise Invalid(f"MCP_PROGRAMS has no program {program}; it has {', '.join(programs) or 'none'}.")

    async def work(database: Database) -> None:
        row = None if key is None else await Project.get_or_none(id=key)
        if row is None:
            raise NotFound("There is no project with this id.")
        await registry.grant_program(row, programs[program], name)

    _with_database(settings, work)


def _with_database(settings: Settings, work: Callable[[Database], Awaitable[T]]) -> T:
    async def run() -> T:
        database = await Database.open(settings.database_url, MODULES)
        try:
            return await work(database)
        finally:
            await database.close()

    return asyncio.run(run())
