from __future__ import annotations

from asyncio import Future
from uuid import UUID

import strawberry

from models.projects import Project
from models.quotas import Quota
from resolvers.context import Context, Info
from services.projects.quotas import Share

strawberry.enum(
    Quota,
    description="What a project may use. RECORDS: of all its databases. RUNS_A_DAY: started since midnight, UTC. STORAGE_BYTES: of records, "
    "runs and deliveries, estimated. SPEND_MICROS: of this month, in millionths of the server's currency.",
)


def usage(root: strawberry.Parent[Project], info: Info) -> Future[list[Share]]:
    return info.context.reads.call(_shares, info.context, root.id)


async def _shares(context: Context, project_ids: list[UUID]) -> list[list[Share]]:
    return await context.platform.quotas.shares(project_ids)
