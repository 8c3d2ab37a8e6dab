"""What is spent never goes beyond what was allowed, whatever happens at once."""

from __future__ import annotations

import asyncio
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from core import clock
from core.reads import global_id
from core.settings import Ai
from models.ai import AiCall, Budget, BudgetPeriod, BudgetWindow, Charge, LanguageModel, ModelPricing, Reservation, budgets, losses, stands
from models.ai.budgets import Exceeded, Opened, Payer, Settlement
from services.ai import Answer, ModelError, Prompt, deployments
from services.ai.upkeep import Upkeep
from services.platform import Platform
from tests.ai import vendors
from tests.ai.houses import DEAR, House, held, tokens, until
from tests.seeds import SEED


async def ask(house: House, text: str = "Why?", **more: Any) -> Answer:
    return await house.router.generate(Prompt(text, most_tokens=10, **more), house.origin, timeout_seconds=60)


async def most(house: House) -> int:
    """What one such call may come to, by what was set aside for it."""
    budget = await Budget.create(project_id=house.project.id, period=BudgetPeriod.DAY, limit_micros=0)
    with pytest.raises(ModelError) as raised:
        await ask(house)
    assert raised.value.code == "BUDGET_EXCEEDED"
    await budget.delete()
    return round(float(raised.value.message.partition("may come to $")[2].split(". ")[0].rstrip(".")) * 1_000_000)


async def stand(budget: Budget) -> tuple[int, int]:
    window = await BudgetWindow.get(budget_id=budget.id)
    return window.spent_micros, window.reserved_micros


async def test_what_is_set_aside_is_given_back_but_for_what_it_came_to(house: House) -> None:
    await house.model("a", tokens("Because.", 3, 2), **DEAR)
    budget = await Budget.create(project_id=house.project.id, period=BudgetPeriod.MONTH, limit_micros=10**12)
    await ask(house)
    assert await stand(budget) == (5000, 0)
    assert not await Reservation.exists()


async def test_a_budget_that_is_spent_says_which_it_is_and_when_it_renews(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    await house.model("a", **DEAR)
    budget = await Budget.create(project_id=house.project.id, period=BudgetPeriod.MONTH, limit_micros=5000)
    monkeypatch.setattr(budgets, "now", lambda: datetime(2026, 2, 28, 23, 59, tzinfo=UTC))
    with pytest.raises(ModelError) as raised:
        await ask(house)
    assert (raised.value.code, raised.value.retryable, house.script.asked) == ("BUDGET_EXCEEDED", False, [])
    assert "of the project for a month, $0.005000" in raised.value.message
    assert "renews at 2026-03-01T00:00:00Z" in raised.value.message
    assert f"Its id is {global_id(Budget, budget.id)}." in raised.value.message
    assert (await house.receipt()).error_code == "BUDGET_EXCEEDED"


async def test_a_new_period_begins_with_nothing_spent(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    await house.model("a", tokens("Because.", 3, 2), **DEAR)
    limit = await most(house)
    await Budget.create(project_id=house.project.id, period=BudgetPeriod.DAY, limit_micros=limit)
    await ask(house)
    with pytest.raises(ModelError):
        await ask(house)
    monkeypatch.setattr(budgets, "now", lambda: clock.now() + timedelta(days=1))
    await ask(house)


async def test_a_budget_counts_what_its_period_has_seen_before_it_was_made(house: House) -> None:
    await house.model("a", tokens("Because.", 3, 2), **DEAR)
    limit = await most(house)
    await ask(house)
    budget = await Budget.create(project_id=house.project.id, period=BudgetPeriod.DAY, limit_micros=limit)
    assert (await stands.stands(house.home.database.pool, [budget.id]))[budget.id].spent_micros == 5000  # before anybody asks
    with pytest.raises(ModelError) as raised:
        await ask(house)
    assert raised.value.code == "BUDGET_EXCEEDED"


async def test_a_soft_budget_refuses_nothing(house: House) -> None:
    await house.model("a", tokens("Because.", 3, 2), **DEAR)
    budget = await Budget.create(project_id=house.project.id, period=BudgetPeriod.DAY, limit_micros=1, is_hard=False)
    await ask(house)
    assert await stand(budget) == (5000, 0)


async def test_each_fallback_is_checked_again_and_what_is_free_may_be_asked(house: House) -> None:
    await house.model("a", **DEAR)
    await house.model("free")
    await house.rule("a", "free")
    await Budget.create(project_id=house.project.id, period=BudgetPeriod.DAY, limit_micros=0)
    assert (await ask(house)).completion.cost_micros == 0
    assert house.script.asked == ["free"]


async def test_a_budget_is_of_the_calls_that_fit_it(house: House) -> None:
    project, user, key, workflow = house.project.id, uuid4(), uuid4(), uuid4()
    pool, everybody = house.home.database.pool, Payer(house.project.id, user, key, workflow)
    places: list[tuple[dict[str, Any], Payer, Payer]] = [
        ({"user_id": user}, everybody._replace(user_id=uuid4()), everybody._replace(user_id=None)),
        ({"key_id": key}, everybody._replace(key_id=uuid4()), everybody._replace(key_id=None)),
        ({"workflow_id": workflow}, everybody._replace(workflow_id=uuid4()), everybody._replace(workflow_id=None)),
    ]
    for names, *others in places:
        budget = await Budget.create(project_id=project, period=BudgetPeriod.DAY, limit_micros=0, **names)
        assert isinstance(await budgets.reserve(pool, everybody, 1, 60), Exceeded)
        assert not [other for other in others if isinstance(await budgets.reserve(pool, other, 1, 60), Exceeded)], names
        await budget.delete()
    await Budget.create(project_id=None, period=BudgetPeriod.DAY, limit_micros=0)
    assert isinstance(await budgets.reserve(pool, Payer(uuid4(), None, None, None), 1, 60), Exceeded)


async def test_what_others_spend_is_not_told_by_the_installations_budget(house: House) -> None:
    await house.model("a", **DEAR)
    await Budget.create(project_id=None, period=BudgetPeriod.DAY, limit_micros=5000)
    with pytest.raises(ModelError, match="of this installation for a day does not allow it") as raised:
        await ask(house)
    assert "It renews at 2" in raised.value.message
    assert "$" not in raised.value.message


async def test_what_is_free_may_be_asked_though_a_limit_was_passed(house: House) -> None:
    await house.model("a", tokens("Because.", 3, 2), **DEAR)
    await house.model("free")
    budget = await Budget.create(project_id=house.project.id, period=BudgetPeriod.DAY, limit_micros=10**9)
    await ask(house, model="openai:a")
    await Budget.filter(id=budget.id).update(limit_micros=1)
    with pytest.raises(ModelError):
        await ask(house, model="openai:a")
    assert (await ask(house, model="openai:free")).completion.cost_micros == 0
    assert await stand(budget) == (5000, 0)


async def test_a_try_that_began_before_its_budget_counts_when_it_has_ended(house: House) -> None:
    go = asyncio.Event()
    await house.model("a", held(tokens("Because.", 3, 2), go), tokens("Because.", 3, 2), **DEAR)
    asking = asyncio.create_task(ask(house))
    await until(lambda: house.script.under_way == 1)
    pool, payer = house.home.database.pool, Payer(house.project.id, None, None, None)
    budget = await Budget.create(project_id=house.project.id, period=BudgetPeriod.DAY, limit_micros=10**9)
    assert isinstance(await budgets.reserve(pool, payer, 7, 60), budgets.Reserved)  # from now on it has a window
    go.set()
    await asking
    await Upkeep(pool, Ai()).release()
    assert await stand(budget) == (5000, 7)


async def test_what_was_set_aside_in_one_period_is_spent_in_it(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Though it is settled in the next: a day's and a month's budget, at the end of both."""
    pool, payer = house.home.database.pool, Payer(house.project.id, None, None, None)
    for period in BudgetPeriod:
        await Budget.create(project_id=house.project.id, period=period, limit_micros=100)
    before, after = datetime(2027, 1, 31, 23, 59, 59, tzinfo=UTC), datetime(2027, 2, 1, tzinfo=UTC)
    monkeypatch.setattr(budgets, "now", lambda: before)
    old = await budgets.reserve(pool, payer, 100, 60)
    assert isinstance(await budgets.reserve(pool, payer, 1, 60), Exceeded)
    monkeypatch.setattr(budgets, "now", lambda: after)
    new = await budgets.reserve(pool, payer, 100, 60)
    for reserved, micros in ((old, 90), (new, 30)):
        assert isinstance(reserved, budgets.Reserved)
        await budgets.settle(pool, Settlement(payer, reserved, budgets.Cost(uuid4(), 0, uuid4(), "OPENAI", "a", 1, 1, micros, "")))
    windows = await BudgetWindow.all().order_by("starts_at").values_list("starts_at", "spent_micros", "reserved_micros")
    february = sorted([(start, spent, aside) for start, spent, aside in windows if start >= after])
    january = [(spent, aside) for start, spent, aside in windows if start < after]
    assert (january, february) == ([(90, 0)] * 2, [(after, 30, 0)] * 2)
    assert isinstance(await budgets.reserve(pool, payer, 71, 60), Exceeded)


async def test_five_hard_budgets_at_once_hold_through_deaths_and_midnight(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """The installation's, a project's, a member's, a key's and a workflow's. Of a hundred some die before they settle, some are settled late
    and twice, and the day ends in between."""
    chance, pool, project = random.Random(SEED), house.home.database.pool, house.project.id
    users, keys, workflows = ([uuid4() for _ in range(2)] for _ in range(3))
    limits: list[dict[str, Any]] = [
        {"project_id": None, "limit_micros": 300},
        {"project_id": project, "limit_micros": 280},
        {"project_id": project, "user_id": users[0], "limit_micros": 150},
        {"project_id": project, "key_id": keys[0], "limit_micros": 120},
        {"project_id": project, "workflow_id": workflows[0], "limit_micros": 100},
    ]
    made = [await Budget.create(period=BudgetPeriod.DAY, **limit) for limit in limits]
    first = datetime(2027, 3, 31, 23, 59, tzinfo=UTC)
    midnight, moment = first + timedelta(minutes=1), [first]
    monkeypatch.setattr(budgets, "now", lambda: moment[0])

    async def spend(n: int) -> None:
        if n == 50:
            moment[0] = midnight
        payer = Payer(project, chance.choice(users), chance.choice(keys), chance.choice(workflows))
        most, comes_to, fate = chance.randint(1, 30), chance.random(), chance.choice(["dies", "settles", "twice", "late"])
        reserved = await budgets.reserve(pool, payer, most, 60)
        if isinstance(reserved, Exceeded) or fate == "dies":
            return
        if fate == "late":
            await pool.execute("update reservations set expires_at = now() - interval '1 second' where id = $1", reserved.id)
            await losses.tell(pool)
        cost = budgets.Cost(uuid4(), 0, uuid4(), "OPENAI", "a", 1, 1, 0 if fate == "late" else round(most * comes_to), "")
        await asyncio.gather(*[budgets.settle(pool, Settlement(payer, reserved, cost)) for _ in range(2 if fate == "twice" else 1)])

    await asyncio.gather(*[spend(n) for n in range(100)])
    await pool.execute("update reservations set expires_at = now() - interval '1 second'")
    await Upkeep(pool, Ai()).release()
    charges = await Charge.all()
    assert {charge.created_at >= midnight for charge in charges} == {True, False}
    for budget in made:
        for start in (first.replace(hour=0, minute=0), midnight):
            mine = [charge for charge in charges if start <= charge.created_at < start + timedelta(days=1) and _fits(budget, charge)]
            spent = sum([charge.cost_micros for charge in mine])
            assert spent <= budget.limit_micros
            window = await BudgetWindow.get(budget_id=budget.id, starts_at=start)
            assert (window.spent_micros, window.reserved_micros) == (spent, 0)


def _fits(budget: Budget, charge: Charge) -> bool:
    names = ("project_id", "user_id", "key_id", "workflow_id")
    return all(getattr(budget, name) in (None, getattr(charge, name)) for name in names)


async def test_a_receipt_says_of_each_candidate_why_it_was_not_asked(house: House) -> None:
    for name, price in (
        ("resting", {}),
        ("unknown", {"pricing": ModelPricing.TABLE}),
        ("dear", DEAR),
        ("short", {"context_tokens": 2}),
        ("free", {}),
    ):
        await house.model(name, **price)
    house.script.replies["resting"] = (vendors.failing(429, {"message": "slow down"}),)
    await house.rule("resting", "unknown", "dear", "short", "free")
    await Budget.create(project_id=house.project.id, period=BudgetPeriod.DAY, limit_micros=0)
    whys = []
    for _ in range(2):
        await ask(house)
        whys.append([one["why"].partition(":")[0] for one in (await house.receipt()).candidates])
    assert whys == [
        [first, "PRICE_UNKNOWN", "BUDGET_EXCEEDED", "The prompt has more than its 2 tokens.", ""] for first in ("", "UNAVAILABLE")
    ]
    assert (await house.receipt()).candidates[0]["why"].startswith("UNAVAILABLE: openai:resting failed just now and is left alone for ")


async def test_a_failure_costs_nothing(house: House) -> None:
    await house.model("a", vendors.failing(500, {"message": "oops"}), **DEAR)
    budget = await Budget.create(project_id=house.project.id, period=BudgetPeriod.DAY, limit_micros=10**12)
    with pytest.raises(ModelError):
        await ask(house)
    assert await stand(budget) == (0, 0)
    assert not await Charge.exists()


async def test_money_that_nobody_settles_is_given_back(house: House) -> None:
    budget = await Budget.create(project_id=house.project.id, period=BudgetPeriod.DAY, limit_micros=100)
    pool, payer = house.home.database.pool, Payer(house.project.id, None, None, None)
    for _ in range(3):
        assert not isinstance(await budgets.reserve(pool, payer, 30, 60), Exceeded)
    assert isinstance(await budgets.reserve(pool, payer, 30, 60), Exceeded)
    first = (await Reservation.all().order_by("id"))[0]
    await Reservation.exclude(id=first.id).update(expires_at=clock.now() - timedelta(seconds=1))
    await asyncio.gather(*[Upkeep(pool, Ai()).release() for _ in range(3)])
    assert await stand(budget) == (0, 30)
    assert [row.id for row in await Reservation.all()] == [first.id]


async def test_what_is_settled_late_or_twice_is_charged_once(house: House) -> None:
    budget = await Budget.create(project_id=house.project.id, period=BudgetPeriod.DAY, limit_micros=100)
    pool, payer = house.home.database.pool, Payer(house.project.id, None, None, None)
    reserved = await budgets.reserve(pool, payer, 30, 60)
    assert not isinstance(reserved, Exceeded)
    await Reservation.all().update(expires_at=clock.now() - timedelta(seconds=1))
    await Upkeep(pool, Ai()).release()
    cost = budgets.Cost(uuid4(), 0, uuid4(), "OPENAI", "a", 1, 1, 20, "")
    await asyncio.gather(*[budgets.settle(pool, Settlement(payer, reserved, cost)) for _ in range(5)])
    assert await stand(budget) == (20, 0)
    assert await Charge.all().count() == 1


async def test_a_reservation_that_is_repeated_because_its_answer_got_lost_is_given_back_whole(house: House) -> None:
    budget = await Budget.create(project_id=house.project.id, period=BudgetPeriod.DAY, limit_micros=100)
    pool, payer, opened = house.home.database.pool, Payer(house.project.id, None, None, None), Opened(uuid4(), "{}")
    reserved = [await budgets.reserve(pool, payer, 30, 60, opened=opened) for _ in range(3)][-1]
    assert isinstance(reserved, budgets.Reserved)
    assert await stand(budget) == (0, 90)
    await budgets.settle(pool, Settlement(payer, reserved, None))
    assert await stand(budget) == (0, 0)


async def test_the_ledger_cannot_be_changed(house: House) -> None:
    await house.model("a", **DEAR)
    await ask(house)
    for change in ("update charges set cost_micros = 0", "delete from charges"):
        with pytest.raises(asyncpg.RaiseError, match="stays charged"):
            await house.home.database.pool.execute(change)


async def test_a_hundred_at_once_never_spend_more_than_is_allowed(house: House) -> None:
    """With money for ten, budgets that overlap, and models that fail so that others are asked. What each asks is its own."""
    names, chance = ["a", "b", "c"], random.Random(SEED)
    for name in names:
        ways = [
            tokens("x", 60, chance.randint(1, 10)),
            vendors.failing(500, {"message": "oops"}),
            vendors.failing(400, {"code": "context_length_exceeded"}),
        ]
        await house.model(name, *[chance.choice(ways) for _ in range(150)], tokens("x", 60, 1), **DEAR)
    await house.rule(*names)
    cap = await most(house)
    whole = await Budget.create(project_id=house.project.id, period=BudgetPeriod.MONTH, limit_micros=cap * 10)
    users = [uuid4() for _ in range(3)]
    parts = [
        await Budget.create(project_id=house.project.id, user_id=user, period=BudgetPeriod.DAY, limit_micros=cap * 5) for user in users
    ]
    house.router._cooldowns._until = _Never()

    async def one(n: int) -> object:
        origin = replace(house.origin, user_id=users[n % 3])
        return await house.router.generate(Prompt(f"W{n:02}?", most_tokens=10), origin, timeout_seconds=60)

    outcomes = await asyncio.gather(*[one(n) for n in range(100)], return_exceptions=True)
    assert not [outcome for outcome in outcomes if isinstance(outcome, BaseException) and not isinstance(outcome, ModelError)]
    assert any(isinstance(outcome, Answer) for outcome in outcomes)
    assert any(isinstance(outcome, ModelError) and outcome.code == "BUDGET_EXCEEDED" for outcome in outcomes)
    charges = await Charge.all()
    for budget in (whole, *parts):
        spent = sum(charge.cost_micros for charge in charges if budget.user_id in (None, charge.user_id))
        assert spent <= budget.limit_micros
        assert await stand(budget) == (spent, 0)
    assert not await Reservation.exists()
    receipts = await AiCall.filter(status__in=["SUCCEEDED", "FAILED"]).exclude(reason="").all()
    assert sum(call.cost_micros for call in receipts) == sum(charge.cost_micros for charge in charges)


class _Never(dict[Any, float]):
    """Nobody is left alone."""

    def __setitem__(self, key: Any, value: float) -> None: ...


async def test_the_installation_is_what_its_settings_say(home: Platform) -> None:
    pool, settings = home.database.pool, home.settings.model_copy(update={"openai_base_url": "http://127.0.0.1:1/v1", "openai_model": "m"})
    money = {"ai": Ai(day_budget_micros=7, month_budget_micros=9, day_soft_budget_micros=5)}
    for _ in range(2):
        await deployments.ensure(pool, settings.model_copy(update={**money, "openai_price": "0.15/0.60"}))
    (own, local) = await LanguageModel.all().order_by("position")
    assert (own.name, own.pricing, own.input_micros, own.output_micros) == ("m", "STATED", 150_000, 600_000)
    assert (local.provider, local.pricing) == ("LOCAL", "FREE")
    assert sorted([(budget.period, budget.limit_micros, budget.is_hard) for budget in await Budget.filter(project_id=None)]) == [
        ("DAY", 5, False),
        ("DAY", 7, True),
        ("MONTH", 9, True),
    ]
    await deployments.ensure(pool, settings.model_copy(update={"openai_model": "n", "local_model": False}))
    assert [(model.name, model.is_enabled) for model in await LanguageModel.all().order_by("name")] == [
        ("m", False),
        ("n", True),
        ("smollm2-135m", False),
    ]
    assert not await Budget.exists()


async def test_connections_that_break_before_and_during_a_call_cost_no_answer(house: House) -> None:
    go = asyncio.Event()
    await house.model("a", held(tokens("Because.", 3, 2), go), **DEAR)
    budget = await Budget.create(project_id=house.project.id, period=BudgetPeriod.DAY, limit_micros=10**12)
    kill = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
    admin = await asyncpg.connect(house.home.settings.database_url)
    await admin.execute(kill)
    asking = asyncio.create_task(ask(house))
    await until(lambda: house.script.under_way == 1)
    await admin.execute(kill)
    await admin.close()
    go.set()
    assert (await asking).completion.text == "Because."
    assert await stand(budget) == (5000, 0)
    assert await Charge.all().count() == await AiCall.all().count() == 1
