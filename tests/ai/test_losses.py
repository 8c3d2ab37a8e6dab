"""A process that dies in the middle of its calls: each leaves a receipt, once, and the ledger holds what they may have cost."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from core import clock
from core.ids import new_id
from core.reads import global_id
from core.settings import Ai
from core.viewers import Viewer
from models.ai import AiCall, AiCallStatus, Budget, BudgetPeriod, BudgetWindow, Charge, Reservation, budgets, calls
from models.ai.budgets import Cost, Payer, Reserved, Settlement
from models.projects import Project
from models.workflows import Run
from services.ai.upkeep import Upkeep
from tests import processes
from tests.ai import vendors
from tests.ai.houses import DEAR, House, held, until
from tests.clients import Client
from tests.make import Make
from tests.workflows.test_costs import receipt

SHOWN = "query ($id: ID!) { run(id: $id) { costMicros aiCalls { nodes { step status errorCode tries costMicros } } } }"


def ask(key: str, **more: Any) -> dict[str, Any]:
    return {"key": key, "type": "ai.generate", "needs": [], "with": {"prompt": "Why?", "maxTokens": 10, **more}}


@pytest.fixture
async def owner(make: Make) -> Viewer:
    return await make.viewer()


@pytest.fixture
async def project(make: Make, owner: Viewer) -> Project:
    return await make.project(owner)


async def test_calls_of_a_process_that_is_killed_leave_receipts_and_charges_once(
    house: House, make: Make, client: Client, tmp_path: Path, owner: Viewer
) -> None:
    """One is free, one has no other to share it, one has tried another model before, and one was answered and settled, and not yet told."""
    home, never, answered = house.home, asyncio.Event(), asyncio.Event()
    await house.model("free", held(vendors.openai("x"), never))
    await house.model("dear", held(vendors.openai("x"), never), **DEAR)
    await house.model("bad", vendors.failing(500, {"message": "oops"}), **DEAR)
    await house.model("kept", held(vendors.openai("Because."), answered), **DEAR)
    await house.rule("bad", "dear", task="falls")
    await Budget.create(project_id=house.project.id, period=BudgetPeriod.MONTH, limit_micros=10**12)
    steps = [
        ask("free", model="openai:free"),
        ask("dear", model="openai:dear", cache="BYPASS"),
        ask("falls", task="falls"),
        ask("kept", model="openai:kept", temperature=0),
    ]
    workflow = await make.workflow(house.project, owner, {"steps": steps})
    env = {
        "DATABASE_URL": home.settings.database_url,
        "REDIS_URL": home.settings.redis_url,
        "DATA_DIR": str(home.settings.data_dir),
        "OUTGOING_ALLOW": house.server.allowed,
        "DATABASE_CONNECTIONS": "4",
    }
    async with processes.started(processes.work, env, tmp_path, "worker") as worker:
        run = await home.starter.start(workflow, input=None, key=None, by=owner)
        await until(lambda: house.script.under_way == 4)
        async with home.database.pool.acquire() as connection, connection.transaction():
            await connection.execute("lock table kept_answers in access exclusive mode")
            answered.set()
            async with asyncio.timeout(30):
                while not await Charge.exists():
                    await asyncio.sleep(0.01)
            worker.kill()
    assert not await AiCall.exists()
    aside = {row.receipt["step"]: row.amount_micros for row in await Reservation.all()}
    assert (set(aside), aside["free"], aside["kept"]) == ({"free", "dear", "falls", "kept"}, 0, 0)
    await Reservation.all().update(expires_at=clock.now() - timedelta(seconds=1))
    two_clocks = [Upkeep(home.database.pool, Ai()).release() for _ in range(2)]
    await asyncio.gather(*two_clocks)
    found = {call.step: call for call in await AiCall.all()}
    told = {step: (call.status, call.error_code, [one["error"] for one in call.tries]) for step, call in found.items()}
    lost = (AiCallStatus.INTERRUPTED, "INTERRUPTED")
    assert told == {
        "free": (*lost, ["INTERRUPTED"]),
        "dear": (*lost, ["INTERRUPTED"]),
        "falls": (*lost, ["UNAVAILABLE", "INTERRUPTED"]),
        "kept": (*lost, [""]),
    }
    charges = {charge.call_id: charge for charge in await Charge.all()}
    assert {step: call.cost_micros for step, call in found.items() if call.id in charges} == {
        "dear": aside["dear"],
        "falls": aside["falls"],
        "kept": charges[found["kept"].id].cost_micros,
    }
    assert {(one.attempt, one.cost_micros, one.is_estimated) for one in charges.values()} == {
        (0, aside["dear"], True),
        (1, aside["falls"], True),
        (0, found["kept"].cost_micros, False),
    }
    spent = sum([charge.cost_micros for charge in charges.values()])
    assert found["free"].cost_micros == 0

    async def stand() -> tuple[int, int, int, int, int]:
        window = await BudgetWindow.get()
        counts = (await AiCall.all().count(), await Charge.all().count())
        return (window.spent_micros, window.reserved_micros, (await Run.get(id=run.id)).cost_micros, *counts)

    assert await stand() == (spent, 0, spent, 4, 3)
    # It was only asleep, and tells what came of it after all.
    dear, pool = found["dear"], home.database.pool
    late = Cost(dear.id, 0, new_id(), "OPENAI", "dear", 1, 1, 1, "")
    payer, window = Payer(house.project.id, owner.user_id, None, workflow.id), await BudgetWindow.get()
    await budgets.settle(pool, Settlement(payer, Reserved(clock.now(), dear.id, (window.id,)), late))
    await calls.write(pool, replace(receipt(house.project.id, run.id, "dear", 1), id=dear.id))
    assert await stand() == (spent, 0, spent, 4, 3)
    assert not await Reservation.exists()
    client.token = await make.token(owner)
    shown = (await client.data(SHOWN, {"id": global_id(Run, run.id)}))["run"]
    assert (shown["costMicros"], {call["status"] for call in shown["aiCalls"]["nodes"]}) == (spent, {"INTERRUPTED"})
