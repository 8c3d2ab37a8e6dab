from __future__ import annotations

from datetime import datetime

import strawberry

from models.quotas import Quota
from schema.relay import Row
from services.projects import quotas


@strawberry.type(description="Of one quota, what is used and what may be.")
class QuotaUsage(Row, of=quotas.Share):
    quota: Quota
    used: float = strawberry.field(description="As it was measured last: seconds ago while runs are made or records, else minutes.")
    most: float | None = strawberry.field(description="Null: as much as wanted.")
    measured_at: datetime | None = strawberry.field(description="Null: not yet.")
