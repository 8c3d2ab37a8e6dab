"""Jobs are shallow: ids in, the engine does the rest."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.workflows.engine import Engine


async def advance_runs(ctx: dict[Any, Any], run_ids: list[str]) -> None:
    engine: Engine = ctx["engine"]
    await engine.claim([UUID(id) for id in run_ids])
