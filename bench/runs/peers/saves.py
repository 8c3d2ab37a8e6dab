"""A peer: the same run kept by Tortoise alone, which saves each transition as it happens. It computes nothing, and tells nobody.

As a program: a worker that takes queued runs from our tables, in a database of its own.
"""

from __future__ import annotations

import asyncio
import os
from uuid import UUID

from tortoise import Tortoise
from tortoise.transactions import in_transaction

from core.clock import now
from core.database import tortoise_config
from models import MODULES
from models.databases import Record
from models.workflows import Run, RunStatus, Step, StepEffect, StepStatus

AT_ONCE, CONNECTIONS, POLL_SECONDS = 16, 5, 0.02  # as many connections as Tortoise opens unless told

DATABASE_ID = UUID("01980000-0004-7000-8000-000000000001")


async def work() -> None:
    await Tortoise.init(config=tortoise_config(os.environ["DATABASE_URL"], MODULES, CONNECTIONS))
    await asyncio.gather(*(_work() for _ in range(AT_ONCE)))


async def _work() -> None:
    while True:
        if (run := await _taken()) is None:
            await asyncio.sleep(POLL_SECONDS)
        else:
            await _advance(run)


async def _taken() -> Run | None:
    async with in_transaction():
        run = await Run.filter(wake_at__not_isnull=True).order_by("wake_at").select_for_update(skip_locked=True).first()
        if run is not None:
            run.status, run.started_at, run.wake_at = RunStatus.RUNNING, now(), None
            await run.save()
        return run


async def _advance(run: Run) -> None:
    values = {"title": f"Order of {run.input['customer']}", "amount": run.input["amount"], "kind": "large"}
    for position, (key, type) in enumerate(
        [("read", "transform"), ("judge", "transform"), ("save", "database.insert"), ("tell", "transform")]
    ):
        step = Step(
            run_id=run.id,
            position=position,
            key=key,
            type=type,
            effect=StepEffect.NONE,
            status=StepStatus.RUNNING,
            input=values,
            started_at=now(),
        )
        await step.save()
        if key == "save":
            await Record(database_id=DATABASE_ID, values=values, origin=f"run/{run.id}/save/-1").save()
        step.status, step.output, step.finished_at = StepStatus.SUCCEEDED, values, now()
        await step.save()
    run.status, run.output, run.finished_at = RunStatus.SUCCEEDED, values, now()
    await run.save()


if __name__ == "__main__":
    asyncio.run(work())
