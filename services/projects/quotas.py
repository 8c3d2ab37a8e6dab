"""What projects may use: measured by a worker's clock, looked at where things are made."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic
from uuid import UUID

import structlog

from core.callers import Actor
from core.clock import now
from core.database import BUSY, Connection, transaction
from core.errors import BudgetExceeded, Fault, QuotaExceeded
from core.settings import Quotas as Settings
from models import quotas as rows
from models.quotas import Measured, Quota, QuotaOverride, Usage
from services import audits

log = structlog.get_logger(__name__)

WORDS = {
    Quota.RECORDS: "records",
    Quota.RUNS_A_DAY: "runs of today",
    Quota.STORAGE_BYTES: "storage",
    Quota.SPEND_MICROS: "spending of this month",
}


@dataclass(frozen=True, slots=True)
class Share:
    """Of one quota: what is used, as it was measured last, and what may be; None is without limit."""

    quota: Quota
    used: int
    most: int | None
    measured_at: datetime | None


async def require(project_id: UUID, quota: Quota) -> None:
    """Raises QuotaExceeded, or BudgetExceeded, when this or the storage is used up."""
    usage = await Usage.get_or_none(project_id=project_id)
    for one in (quota, Quota.STORAGE_BYTES):
        if usage is not None and usage.has_exceeded(one, now()):
            raise exceeded(one)


def exceeded(quota: Quota) -> Fault:
    """Days and months are those of UTC."""
    at = now()
    midnight = at.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    seconds = math.ceil((midnight - at).total_seconds()) if quota is Quota.RUNS_A_DAY else None
    kind = BudgetExceeded if quota is Quota.SPEND_MICROS else QuotaExceeded
    return kind(f"This project has used up its quota {quota}: {WORDS[quota]}.", retry_after_seconds=seconds)


@dataclass(frozen=True, slots=True)
class Quotas:
    pool: Connection
    settings: Settings

    async def shares(self, project_ids: Sequence[UUID]) -> list[list[Share]]:
        """Of each project, all quotas."""
        usages = {usage.project_id: usage for usage in await Usage.filter(project_id__in=project_ids)}
        limits = await self._limits(project_ids)
        return [[_share(quota, usages.get(id), limits[id][quota]) for quota in Quota] for id in project_ids]

    async def override(self, project_id: UUID, quota: Quota, most: int | None) -> None:
        """What an operator says; None is without limit."""
        async with transaction():
            await QuotaOverride.update_or_create({"most": most}, project_id=project_id, quota=quota)
            await audits.note("quota.set", Actor(None), project_id=project_id, after={"quota": quota.value, "most": most})
        await self._measure(project_id, (await self._limits([project_id]))[project_id])

    async def usual(self, project_id: UUID, quota: Quota) -> None:
        """What the settings say holds again."""
        async with transaction():
            await QuotaOverride.filter(project_id=project_id, quota=quota).delete()
            await audits.note("quota.unset", Actor(None), project_id=project_id, after={"quota": quota.value})
        await self._measure(project_id, (await self._limits([project_id]))[project_id])

    async def measure(self) -> None:
        """All projects whose measurement is old. Several processes that measure the same do no harm."""
        while ids := await rows.due(self.pool, self.settings.measure_seconds):
            limits = await self._limits(ids)
            for id in ids:
                await self._measure(id, limits[id])
            if len(ids) < rows.PROJECTS_MOST:
                return

    async def _measure(self, id: UUID, limits: dict[Quota, int | None]) -> None:
        """One that cannot be measured in time keeps what was measured before."""
        began = monotonic()
        try:
            measured = await rows.measure(self.pool, id)
        except BUSY as error:
            log.warning("project_not_measured", project_id=str(id), error=type(error).__name__)
            await rows.postpone(self.pool, id, monotonic() - began)
            return
        over = [quota for quota in Quota if (most := limits[quota]) is not None and measured.of(quota) >= most]
        await rows.keep(self.pool, id, measured, over, monotonic() - began)

    async def _limits(self, project_ids: Sequence[UUID]) -> dict[UUID, dict[Quota, int | None]]:
        settings = self.settings
        usual: dict[Quota, int | None] = {
            Quota.RECORDS: settings.records,
            Quota.RUNS_A_DAY: settings.runs_a_day,
            Quota.STORAGE_BYTES: settings.storage_bytes,
            Quota.SPEND_MICROS: settings.spend_micros,
        }
        limits = {id: {**usual} for id in project_ids}
        for row in await QuotaOverride.filter(project_id__in=project_ids):
            limits[row.project_id][row.quota] = row.most
        return limits


def _share(quota: Quota, usage: Usage | None, most: int | None) -> Share:
    if usage is None:
        return Share(quota, 0, most, None)
    measured = Measured(usage.records, usage.runs_today, usage.storage_bytes, usage.spend_micros)
    return Share(quota, measured.of(quota), most, usage.measured_at)
