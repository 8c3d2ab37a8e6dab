"""The operator's quota of spending holds as a budget does; people hear of budgets that come to their end; whose money a call is."""

from __future__ import annotations

import asyncio
import random
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from core import clock
from core.errors import Invalid
from core.ids import new_id
from core.reads import global_id
from core.settings import Quotas as Limits
from core.viewers import KeyOf, Viewer
from models.ai import AiCall, Budget, BudgetPeriod, BudgetWindow, Charge, LanguageModel, budgets, stands
from models.ai.budgets import Cost, Exceeded, Limit, Payer, Settlement
from models.audits import AuditEntry
from models.letters import Letter, LetterKind
from models.projects import Project, Role
from models.quotas import Quota, QuotaOverride
from server import commands
from services.ai import ModelError, Prompt, deployments
from services.ai.alerts import Alerts
from services.platform import Platform
from tests.ai.houses import DEAR, House, routing, tokens
from tests.clients import Client
from tests.make import Make
from tests.seeds import SEED


@pytest.fixture
async def ada(make: Make) -> Viewer:
    return await make.viewer()


@pytest.fixture
async def project(make: Make, ada: Viewer) -> Project:
    return await make.project(ada)


async def ask(house: House, text: str = "Why?", **more: Any) -> None:
    await house.router.generate(Prompt(text, most_tokens=10, **more), house.origin, timeout_seconds=60)


async def refused(house: House) -> str:
    with pytest.raises(ModelError) as raised:
        await ask(house)
    assert raised.value.code == "BUDGET_EXCEEDED"
    return raised.value.message


async def test_the_quota_refuses_what_does_not_fit_and_says_when_it_renews(house: House) -> None:
    await house.model("a", tokens("Because.", 3, 2), **DEAR)
    await ask(house)
    assert (await house.home.quotas.shares([house.project.id]))[0][-1].used == 0  # nobody has measured yet
    await house.home.quotas.override(house.project.id, Quota.SPEND_MICROS, 5000)
    share = (await house.home.quotas.shares([house.project.id]))[0][-1]
    assert (share.quota, share.used, share.most) == (Quota.SPEND_MICROS, 5000, 5000)
    told = await refused(house)
    assert "quota SPEND_MICROS for a month, $0.005000" in told
    assert "$0.000000 is left" in told  # what the month had seen before counts
    assert "It renews at 2" in told
    await house.home.quotas.override(house.project.id, Quota.SPEND_MICROS, 10**12)
    await ask(house)
    await house.home.quotas.override(house.project.id, Quota.SPEND_MICROS, None)
    await ask(house)
    assert not await Budget.exists()
    await house.home.quotas.override(house.project.id, Quota.SPEND_MICROS, 15_000)
    assert "$0.000000 is left" in await refused(house)  # also what was spent while there was no limit


async def test_a_quota_of_the_settings_is_of_each_project(house: House, make: Make) -> None:
    limited = house.home.settings.model_copy(update={"local_model": False, "quotas": Limits(spend_micros=1)})
    await house.model("a", **DEAR)
    async with routing(house.home, limited, house.server) as router:
        with pytest.raises(ModelError, match="SPEND_MICROS"):
            await router.generate(Prompt("Why?"), house.origin, timeout_seconds=60)
        await QuotaOverride.create(project_id=house.project.id, quota=Quota.SPEND_MICROS, most=None)
        await router.generate(Prompt("Why?"), house.origin, timeout_seconds=60)


async def test_members_neither_see_the_quota_as_a_budget_nor_change_it(house: House, client: Client, make: Make, ada: Viewer) -> None:
    await house.home.quotas.override(house.project.id, Quota.SPEND_MICROS, 1)
    await house.model("a", **DEAR)
    await refused(house)
    client.token = await make.token(ada)
    listed = "query ($id: ID!) { project(id: $id) { budgets { nodes { id } } usage { quota most } } }"
    project = (await client.data(listed, {"id": global_id(Project, house.project.id)}))["project"]
    assert project["budgets"]["nodes"] == []
    assert {"quota": "SPEND_MICROS", "most": 1} in project["usage"]
    quota = await Budget.get(is_quota=True)
    answer = await client.mutate("updateBudget", "Budget { id }", budgetId=global_id(Budget, quota.id), limitMicros=10**12)
    assert answer["code"] == "NOT_FOUND"


async def test_parallel_calls_never_pass_a_quota_that_is_made_raised_and_taken_away(house: House) -> None:
    """A hundred at once from nothing: the row, its window and its first reservation are all made by whoever comes first."""
    pool, payer, chance = house.home.database.pool, Payer(house.project.id, None, None, None), random.Random(SEED)
    await QuotaOverride.create(project_id=house.project.id, quota=Quota.SPEND_MICROS, most=100)

    async def spend() -> None:
        most = chance.randint(1, 30)
        reserved = await budgets.reserve(pool, payer, most, 60)
        if isinstance(reserved, Exceeded):
            assert reserved.is_quota
        else:
            cost = Cost(new_id(), 0, new_id(), "OPENAI", "a", 1, 1, chance.randint(0, most), "")
            await budgets.settle(pool, Settlement(payer, reserved, cost))

    for limit in (100, 250, 251):
        await QuotaOverride.filter(project_id=house.project.id).update(most=limit)
        await asyncio.gather(*[spend() for _ in range(100)])
        spent = sum([charge.cost_micros for charge in await Charge.all()])
        assert 0 < spent <= limit
        assert isinstance(await budgets.reserve(pool, payer, limit - spent + 1, 60), Exceeded)  # exactly so much is left
        window = await BudgetWindow.get(budget__is_quota=True)
        assert (window.spent_micros, window.reserved_micros) == (spent, 0)


async def test_people_hear_of_a_budget_once_at_each_share_of_a_period(house: House, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    members = [
        await make.member(house.project, await make.viewer(name), role) for name, role in (("Cat", Role.ADMIN), ("Dan", Role.VIEWER))
    ]
    await house.model("a", tokens("Because.", 3, 2), **DEAR)
    budget = await Budget.create(
        project_id=house.project.id, period=BudgetPeriod.DAY, limit_micros=11_000, is_hard=False, user_id=members[1].user_id
    )
    house_of_dan = replace(house.origin, user_id=members[1].user_id)
    told = Alerts(house.home.letters)
    percents = []
    for _ in range(3):
        await house.router.generate(Prompt("Why?", most_tokens=10), house_of_dan, timeout_seconds=60)
        await asyncio.gather(*[told.tell() for _ in range(3)])
        entries = await AuditEntry.filter(action="budget.reached").order_by("created_at", "id")
        percents.append([entry.after["percent"] for entry in entries])
    assert percents == [[], [80], [80, 100]]
    assert entries[0].user_id is None
    # The owner, the administrator, and the member whose budget it is.
    assert await Letter.filter(kind=LetterKind.BUDGET_REACHED).count() == 6
    at = clock.now() + timedelta(days=1)
    for module in (budgets, stands):
        monkeypatch.setattr(module, "now", lambda: at)
    await told.tell()
    await house.router.generate(Prompt("Why?", most_tokens=10), house_of_dan, timeout_seconds=60)
    await budget.refresh_from_db()
    await Budget.all().update(limit_micros=5000)
    await told.tell()
    assert await AuditEntry.filter(action="budget.reached").count() == 3
    letter = await Letter.filter(kind=LetterKind.BUDGET_REACHED).order_by("-created_at", "-id").first()
    assert letter is not None
    text = house.home.sealing.open(letter.content)
    assert '"percent":"100"' in text
    assert "budget of a member" in text


async def test_the_installations_budget_is_told_in_the_log_alone(house: House) -> None:
    await house.model("a", tokens("Because.", 3, 2), **DEAR)
    await Budget.create(project_id=None, period=BudgetPeriod.MONTH, limit_micros=5000, is_hard=False)
    await ask(house)
    await Alerts(house.home.letters).tell()
    assert (await BudgetWindow.get()).told_percent == 100
    assert not await AuditEntry.filter(action="budget.reached").exists()


async def test_an_operator_limits_the_installation_at_once_beside_its_settings(home: Platform, house: House) -> None:
    await house.model("a", **DEAR)
    await deployments.limit(home.database.pool, Limit(BudgetPeriod.DAY, 1, is_hard=True))
    assert "of this installation for a day" in await refused(house)
    await deployments.ensure(home.database.pool, home.settings)  # as each worker does when it starts
    await refused(house)
    await deployments.limit(home.database.pool, Limit(BudgetPeriod.DAY, None, is_hard=True))
    await ask(house)
    for period, most in (("WEEK", "1"), ("DAY", "-1"), ("DAY", "usual")):
        with pytest.raises(Invalid):
            commands.set_budget(home.settings, period, most, is_hard=True)


async def test_a_budget_of_an_api_key_is_of_what_it_asks_and_of_the_runs_it_starts(
    house: House, client: Client, make: Make, ada: Viewer
) -> None:
    client.token = await make.token(ada)
    key = (await make.key(ada, house.project)).api_key
    of = {"projectId": global_id(Project, house.project.id), "period": "DAY", "limitMicros": 0}
    made = await client.mutate("createBudget", "Budget { id apiKey { id } }", **of, apiKeyId=global_id(type(key), key.id))
    assert made["apiKey"] == {"id": global_id(type(key), key.id)}
    other = (await make.key(ada, await make.project(ada))).api_key
    answer = await client.mutate("createBudget", "Budget { id }", **of, apiKeyId=global_id(type(key), other.id))
    assert (answer["code"], answer["fields"][0]["path"]) == ("NOT_FOUND", "apiKeyId")
    await house.model("a", **DEAR)
    workflow = await make.workflow(house.project, ada)
    by_key = replace(ada, key=KeyOf(key.id, house.project.id, key.scope, True))
    run = await house.home.starter.start(workflow, input={"value": 1}, key=None, by=by_key)
    with pytest.raises(ModelError, match="of the API key"):
        await house.router.generate(Prompt("Why?"), replace(house.origin, run_id=run.id), timeout_seconds=60)
    call = await house.receipt()
    assert (call.key_id, call.user_id, call.workflow_id) == (key.id, ada.user_id, workflow.id)
    await house.router.generate(Prompt("Why?"), house.origin, timeout_seconds=60)


async def test_a_key_sees_the_health_of_models_by_calls_of_its_own_project_alone(
    house: House, client: Client, make: Make, ada: Viewer
) -> None:
    model = await LanguageModel.create(
        id=new_id(), project_id=None, provider="OPENAI", name="shared", base_url=house.server.url, capabilities=[], pricing="FREE"
    )
    house.script.replies["shared"] = (tokens("Because.", 1, 1),)
    await house.router.generate(Prompt("Why?", model="openai:shared"), house.origin, timeout_seconds=60)
    assert (await AiCall.get()).model_id == model.id
    asked = "{ languageModels { nodes { name health { succeeded } } } }"
    elsewhere = await make.project(ada)
    seen = []
    for token in (await make.token(ada), (await make.key(ada, house.project)).secret, (await make.key(ada, elsewhere)).secret):
        client.token = token
        seen.append((await client.data(asked))["languageModels"]["nodes"][0]["health"]["succeeded"])
    assert seen == [1, 1, 0]
