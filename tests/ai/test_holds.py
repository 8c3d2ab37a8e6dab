"""A call is made ready while its money is set aside, and nothing of it leaves before. What tells of it afterwards waits for no disk where the
money that was set aside tells of it, too."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from core.outgoing import holds
from models.ai import AiCall, AiCallStatus, Budget, BudgetPeriod, Charge, Reservation, answers, budgets, calls
from models.ai.budgets import Cost, Payer, Reserved, Settlement
from models.ai.calls import Receipt
from services.ai import CacheMode, ModelError, Prompt
from services.ai.prompts import Origin
from services.ai.records import Record
from tests.ai.houses import DEAR, House, tokens
from tests.core.outgoing_servers import Seen


async def ask(house: House) -> Any:
    return await house.router.generate(Prompt("Why?", most_tokens=10), house.origin, timeout_seconds=60, cache=CacheMode.BYPASS)


@pytest.fixture
def is_ready(monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """A request stands at the door."""
    reached, passed = asyncio.Event(), holds.passed

    async def watched() -> None:
        reached.set()
        await passed()

    monkeypatch.setattr(holds, "passed", watched)
    return reached


@asynccontextmanager
async def undecided(house: House, is_ready: asyncio.Event) -> AsyncIterator[asyncio.Task[Any]]:
    """A call that is ready, while nobody can say whether there is money for it."""
    await ask(house)
    is_ready.clear()
    house.script.asked.clear()
    async with house.home.database.pool.acquire() as connection, connection.transaction():
        await connection.execute("select from budget_windows for update")
        asking = asyncio.create_task(ask(house))
        await is_ready.wait()
        while not await connection.fetchval("select exists (select from pg_locks where not granted)"):
            await asyncio.sleep(0.005)
        yield asking


async def test_nothing_leaves_before_its_money_is_set_aside(house: House, is_ready: asyncio.Event) -> None:
    reserved = list[bool]()

    async def reply(seen: Seen, writer: asyncio.StreamWriter) -> None:
        reserved.append(await Reservation.exists())
        await tokens("Because.", 3, 2)(seen, writer)

    await house.model("a", reply, **DEAR)
    await Budget.create(project_id=house.project.id, period=BudgetPeriod.DAY, limit_micros=10**12)
    async with undecided(house, is_ready) as asking:
        assert not house.script.asked
    assert (await asking).completion.text == "Because."
    assert reserved == [True, True]


async def test_a_call_that_is_given_up_while_that_is_decided_is_not_made(house: House, is_ready: asyncio.Event) -> None:
    await house.model("a", tokens("Because.", 3, 2), **DEAR)
    await Budget.create(project_id=house.project.id, period=BudgetPeriod.DAY, limit_micros=10**12)
    async with undecided(house, is_ready) as asking:
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
    assert not house.script.asked
    assert (await house.receipt()).status == AiCallStatus.CANCELED
    assert await Charge.all().count() == 1


async def test_a_call_that_is_not_allowed_is_not_made(house: House, is_ready: asyncio.Event) -> None:
    await house.model("a", **DEAR)
    await Budget.create(project_id=house.project.id, period=BudgetPeriod.DAY, limit_micros=1)
    with pytest.raises(ModelError) as raised:
        await ask(house)
    assert raised.value.code == "BUDGET_EXCEEDED"
    assert is_ready.is_set()
    assert not house.script.asked
    assert not await Charge.exists()
    assert (await house.receipt()).tries == []


def receipt(house: House) -> Receipt:
    return Record(Prompt("Why?"), Origin(house.project.id), None).receipt(None, AiCallStatus.FAILED, None)


@pytest.mark.parametrize(
    ("is_set_aside", "micros", "waits"), [(True, 7, "off"), (True, None, "off"), (False, 7, "on"), (False, 0, "off"), (False, None, "off")]
)
async def test_the_disk_is_waited_for_where_nothing_else_tells_of_the_money(
    house: House, is_set_aside: bool, micros: int | None, waits: str
) -> None:
    payer = Payer(house.project.id, None, None, None)
    cost = None if micros is None else Cost(uuid4(), 0, uuid4(), "OPENAI", "a", 1, 1, micros, "")
    reserved = Reserved(receipt(house).created_at, uuid4() if is_set_aside else None, (uuid4(),) if is_set_aside else ())
    async with durable(house) as connection:
        await calls.write(connection, receipt(house), None, Settlement(payer, reserved, cost))
        assert await connection.fetchval("show synchronous_commit") == waits
    assert await AiCall.all().count() == 1
    assert await Charge.all().count() == (0 if cost is None else 1)


async def test_the_disk_is_waited_for_by_what_is_set_aside_and_by_what_is_kept(house: House) -> None:
    pool, payer = house.home.database.pool, Payer(house.project.id, None, None, None)
    await Budget.create(project_id=house.project.id, period=BudgetPeriod.DAY, limit_micros=100)
    await budgets.reserve(pool, payer, 1, 60)
    async with durable(house) as connection:
        reserved = await budgets.reserve(pool, payer, 1, 60, None, connection)
        assert isinstance(reserved, Reserved)
        await answers.keep(connection, house.project.id, "k", b"", "", 60)
        assert await connection.fetchval("show synchronous_commit") == "on"
        await budgets.settle(connection, Settlement(payer, reserved, None))
        assert await connection.fetchval("show synchronous_commit") == "off"
    async with durable(house) as connection:
        assert await answers.lead(connection, "k", uuid4(), 10)
        assert await connection.fetchval("show synchronous_commit") == "off"


@asynccontextmanager
async def durable(house: House) -> AsyncIterator[asyncpg.pool.PoolConnectionProxy[Any]]:
    """A transaction as of a server that is not a test's."""
    async with house.home.database.pool.acquire() as connection, connection.transaction():
        await connection.execute("set local synchronous_commit = on")
        yield connection
