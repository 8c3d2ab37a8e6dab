"""The router asks the best first where enough is known, says so, and looks no more than once a minute."""

from __future__ import annotations

import asyncio

import pytest

from core.clock import now
from models.ai import AiCall, ModelStrategy
from models.projects import Project
from models.rankings import comparisons
from services.ai import Prompt
from services.rankings.standings import Standings
from tests.ai.houses import House
from tests.make import Make
from tests.rankings.test_evidence import verdicts


async def asked(house: House, task: str = "sum") -> AiCall:
    await house.router.generate(Prompt("Why?", task=task), house.origin, timeout_seconds=20)
    return await house.receipt()


async def test_the_best_of_blind_comparisons_is_asked_first_and_the_receipt_says_why(house: House, project: Project, make: Make) -> None:
    a, b, _ = [(await house.model(name)).id for name in "abc"]
    await house.rule("a", "b", "c", strategy=ModelStrategy.RANKING)
    await verdicts(project, a, b, A=3, B=17)
    await verdicts(project, b, a, task="other", B=20)
    other = await make.project(await make.viewer())
    await verdicts(other, b, a, B=500)  # of another tenant
    call = await asked(house)
    assert house.script.asked == ["b"]
    assert call.reason.startswith(f"The rule for every task: the best of blind comparisons first, as of {now():%Y-%m-%dT%H}")
    assert "(b at least 1" in call.reason
    assert "n=20, a at least " in call.reason
    assert call.reason.endswith("c collecting, n=0).")
    assert [one["name"] for one in call.candidates] == ["b", "a", "c"]
    assert (await asked(house, "other")).candidates[0]["name"] == "a"


async def test_of_whom_too_little_is_known_stays_where_the_rule_has_put_it(house: House, project: Project) -> None:
    a, b, c, d = [(await house.model(name)).id for name in "abcd"]
    await house.rule("c", "a", "d", "b", strategy=ModelStrategy.RANKING, task="sum")
    await verdicts(project, a, b, A=1, B=18)
    call = await asked(house)
    assert [one["name"] for one in call.candidates] == ["c", "a", "d", "b"]
    assert call.reason.startswith("The rule for the task sum: too few blind comparisons, so in its order, as of ")
    assert "a collecting, n=19" in call.reason
    await verdicts(project, a, b, B=1)
    await verdicts(project, c, d, B=30)
    standing = await Standings(house.home.database.pool).of(project.id, "sum")
    assert set(standing.of([c, a, d, b])) == {c, d}  # of two pairs that nothing joins, that with more verdicts
    assert set(standing.of([c, a, b])) == {a, b}
    assert standing.of([c, a]) == {}


async def test_to_choose_by_rank_costs_no_query(house: House, project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    reads, real = 0, comparisons.meetings

    async def counted(*given: object) -> object:
        nonlocal reads
        reads += 1
        return await real(*given)  # type: ignore[arg-type]  # whatever it is given

    monkeypatch.setattr(comparisons, "meetings", counted)
    for name in "ab":
        await house.model(name)
    await house.rule("a", "b", strategy=ModelStrategy.RANKING)
    await asyncio.gather(*[asked(house) for _ in range(10)])
    assert reads == 1
    await asked(house, "other")
    assert reads == 2
    old = Standings(house.home.database.pool, life_seconds=0)
    for _ in range(2):
        await old.of(project.id, "sum")
    assert reads == 4
