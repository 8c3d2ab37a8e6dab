"""Blind: nobody is told whose an answer is before the verdict, by any way, and every answer is paid for once."""

from __future__ import annotations

import asyncio
import random
import re
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from core.clock import now
from core.errors import Invalid, RateLimited
from core.reads import global_id
from core.viewers import Viewer
from models.ai import (
    AiCall,
    BlindCall,
    Budget,
    BudgetPeriod,
    BudgetWindow,
    Charge,
    LanguageModel,
    ModelCapability,
    SemanticCache,
    SemanticEntry,
    SemanticMode,
    calls,
)
from models.audits import AuditEntry
from models.projects import Project, Role
from models.quotas import Quota
from models.rankings import ComparisonStatus, ComparisonVerdict, ModelComparison
from services.ai import CacheMode, ModelError, Prompt
from services.ai.alerts import Alerts
from services.ai.comparisons import PENDING_MOST, Answering, Question, start
from services.rankings.evidence import Evidence
from services.workflows.steps import Outside
from tests.ai import vendors
from tests.ai.houses import DEAR, House, held, tokens, until
from tests.clients import Client, Data
from tests.make import Make
from tests.seeds import SEED
from workers.processes import working

WHOLE = """ModelComparison { id status errorCode answerA answerB verdict judgedAt judgedBy { id } modelA { name } modelB { name }
    callA { id modelName costMicros } callB { id modelName costMicros } }"""
SUMS = "query ($id: ID!) { project(id: $id) { budgets { nodes { spentMicros reservedMicros } } } }"
# All that the API has on a project's models, calls and money.
EVERYTHING = """query ($id: ID!, $comparison: ID!, $since: DateTime!) {
    project(id: $id) {
        aiCalls { totalCount nodes { id } } charges { totalCount nodes { id } }
        budgets { nodes { spentMicros reservedMicros } } usage { quota used }
        languageModels { nodes { name health { succeeded failed succeededAt failedAt error } } }
        modelRankings { task rows { calls modelName blind { verdicts } } }
        modelComparisons { nodes { id status answerA answerB modelA { id } modelB { id } callA { id } callB { id } } }
    }
    aiStatistics(projectId: $id, since: $since) { calls costMicros inputTokens outputTokens failed hits }
    node(id: $comparison) { ... on ModelComparison { modelA { id } modelB { id } callA { id } callB { id } } }
    modelComparison(id: $comparison) { modelA { id } callB { id } }
}"""


def of(project: Project) -> dict[str, str]:
    return {"projectId": global_id(Project, project.id)}


async def told(client: Client, project: Project, comparison: str) -> Data:
    since = (now() - timedelta(hours=2)).isoformat()
    return await client.data(EVERYTHING, {"id": of(project)["projectId"], "comparison": comparison, "since": since})


async def test_names_are_told_after_the_verdict_and_by_no_other_way_before(
    hers: Client, house: House, project: Project, answering: Answering, ada: Viewer, make: Make
) -> None:
    await house.model("cheap", tokens("Because.", 11, 5))
    await house.model("dear", tokens("For many reasons.", 11, 50), **DEAR)
    evidence = Evidence(house.home.database.pool, 90)
    await Budget.create(project_id=project.id, period=BudgetPeriod.MONTH, limit_micros=10**9, user_id=ada.user_id)
    started = await hers.mutate("startComparison", WHOLE, **of(project), prompt="Why?", task="riddle")
    assert (started["status"], started["answerA"], started["modelA"]) == ("PENDING", None, None)
    before = await told(hers, project, started["id"])
    await answering.take()
    await answering.idle()
    await evidence.count(0)
    after = await told(hers, project, started["id"])
    shown = after["project"]["modelComparisons"]["nodes"][0]
    assert {shown["answerA"], shown["answerB"]} == {"Because.", "For many reasons."}
    # But for the answers nothing that may be asked has changed.
    for data in (before, after):
        del data["project"]["modelComparisons"]
    assert after == before
    calls = await AiCall.filter(project_id=project.id)
    charges = await Charge.filter(project_id=project.id)
    assert (len(calls), len(charges)) == (2, 2)
    ids = [global_id(type(row), row.pk) for row in (*calls, *charges)]
    assert (await hers.data("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": ids}))["nodes"] == [None] * 4
    rated = await hers.mutate("rateAnswer", "AiCall { id }", aiCallId=ids[0], thumb="UP")
    assert rated["code"] == "NOT_FOUND"

    judged = await hers.mutate("judgeComparison", WHOLE, comparisonId=started["id"], verdict="A")
    whose = {judged["answerA"]: judged["modelA"]["name"], judged["answerB"]: judged["modelB"]["name"]}
    assert whose == {"Because.": "cheap", "For many reasons.": "dear"}
    costs = {judged["modelA"]["name"]: judged["callA"]["costMicros"], judged["modelB"]["name"]: judged["callB"]["costMicros"]}
    assert costs == {"cheap": 0, "dear": 61_000}
    assert judged["judgedBy"]["id"]
    assert not await BlindCall.exists()
    await evidence.count(0)
    now_told = await told(hers, project, started["id"])
    assert now_told["project"]["aiCalls"]["totalCount"] == now_told["project"]["charges"]["totalCount"] == 2
    assert now_told["aiStatistics"]["costMicros"] == now_told["project"]["budgets"]["nodes"][0]["spentMicros"] == 61_000
    (ranking,) = now_told["project"]["modelRankings"]
    assert (ranking["task"], [row["calls"] for row in ranking["rows"]]) == ("riddle", [1, 1])
    # There is one verdict, whoever comes second.
    bob = await make.viewer("Bob")
    await make.member(project, bob, Role.OPERATOR)
    for viewer in (ada, bob):
        hers.token = await make.token(viewer)
        again = await hers.mutate("judgeComparison", WHOLE, comparisonId=started["id"], verdict="B")
        assert (again["code"], again["message"]) == ("CONFLICT", "It has been judged.")
    assert (await ModelComparison.get()).verdict is ComparisonVerdict.A


async def test_no_budget_tells_what_blind_answers_cost(hers: Client, house: House, project: Project, answering: Answering) -> None:
    """The sum of both tells whose is whose, where one answer is long and one model dear: so it is in no field, letter, audit or refusal."""
    go = asyncio.Event()
    await house.model("cheap", tokens("Because.", 11, 5))
    await house.model("dear", held(tokens("For many reasons.", 11, 50), go), **DEAR)
    for limit, is_hard in ((61_000, False), (4_000_000, True)):
        await Budget.create(project_id=project.id, period=BudgetPeriod.DAY, limit_micros=limit, is_hard=is_hard)

    async def seen() -> tuple[list[Any], list[Any], str]:
        found = await hers.data(SUMS, {"id": of(project)["projectId"]})
        await Alerts(house.home.letters).tell()
        reached = [entry.after["spentMicros"] for entry in await AuditEntry.filter(action="budget.reached")]
        with pytest.raises(ModelError) as raised:
            await house.router.generate(Prompt("Why?", model="openai:dear", most_tokens=32_000), house.origin, timeout_seconds=20)
        return (
            found["project"]["budgets"]["nodes"],
            reached,
            raised.value.message.partition("does not allow it: ")[2].partition(", and this")[0],
        )

    async def aside() -> list[tuple[int, bool]]:
        return [(window.spent_micros, window.reserved_micros > 0) for window in await BudgetWindow.all()]

    before = [{"spentMicros": 0, "reservedMicros": 0}] * 2
    told = "what is left is told when blind comparisons have been judged"
    started = await hers.mutate("startComparison", WHOLE, **of(project), prompt="Why?")
    await answering.take()
    await until(lambda: len(house.script.asked) == 2)
    assert (await aside(), await seen()) == ([(0, True)] * 2, (before, [], told))
    go.set()
    await answering.idle()
    assert (await aside(), await seen()) == ([(61_000, False)] * 2, (before, [], told))
    await hers.mutate("judgeComparison", WHOLE, comparisonId=started["id"], verdict="A")
    assert await seen() == ([{"spentMicros": 61_000, "reservedMicros": 0}] * 2, [61_000], "$3.939000 is left")


async def test_neither_caches_nor_speeds_nor_sums_tell_whose_it_is(
    hers: Client, house: House, project: Project, answering: Answering
) -> None:
    """Who has a cache answer what was asked in a comparison would hear from one model alone that it is there."""
    a, b = [(await house.model(name, tokens(name, 11, 5), **DEAR)) for name in "ab"]
    vectors = await house.model("vectors", vendors.embeddings(), capabilities=[ModelCapability.EMBEDDINGS])
    rule = await house.rule("a", "b")
    live: dict[str, Any] = {"mode": SemanticMode.LIVE, "threshold": 0.7, "false_hit_budget": 0.1, "embedding_model_id": vectors.id}
    await SemanticCache.create(project_id=project.id, rule_id=rule.id, **live)
    started = [await hers.mutate("startComparison", WHOLE, **of(project), prompt="Why?", temperature=0) for _ in range(3)]
    await answering.take()
    await answering.idle()
    assert Counter(house.script.asked) == {"a": 3, "b": 3}
    for model in (a, b):
        same = Prompt("Why?", model=model.id, most_tokens=1024, temperature=0)
        with pytest.raises(ModelError, match="no answer to this prompt yet"):
            await house.router.generate(same, house.origin, timeout_seconds=20, cache=CacheMode.ONLY_IF_CACHED)
    assert not await SemanticEntry.exists()
    pool, quotas = house.home.database.pool, house.home.quotas
    assert await calls.speeds(pool, project.id, [a.id, b.id]) == {}
    await quotas.override(project.id, Quota.SPEND_MICROS, 10**12)  # measures
    assert (await quotas.shares([project.id]))[0][-1].used == 0
    for one in started:
        await hers.mutate("judgeComparison", WHOLE, comparisonId=one["id"], verdict="A")
    assert set(await calls.speeds(pool, project.id, [a.id, b.id])) == {a.id, b.id}
    await quotas.override(project.id, Quota.SPEND_MICROS, 10**12)  # measures
    assert (await quotas.shares([project.id]))[0][-1].used == 6 * 16_000


async def test_of_verdicts_that_come_at_once_one_counts(hers: Client, house: House, project: Project, answering: Answering) -> None:
    for name in "ab":
        await house.model(name)
    started = await hers.mutate("startComparison", WHOLE, **of(project), prompt="Why?")
    early = await hers.mutate("judgeComparison", WHOLE, comparisonId=started["id"], verdict="TIE")
    assert (early["code"], early["message"]) == ("CONFLICT", "Its answers are not there yet.")
    await answering.take()
    await answering.idle()
    each = [hers.mutate("judgeComparison", WHOLE, comparisonId=started["id"], verdict=verdict) for verdict in ("A", "B", "TIE", "BOTH_BAD")]
    answers = await asyncio.gather(*each)
    assert Counter(answer["__typename"] for answer in answers) == {"ModelComparison": 1, "Problem": 3}
    (won,) = [answer for answer in answers if answer["__typename"] == "ModelComparison"]
    assert (await ModelComparison.get()).verdict == won["verdict"]


async def test_an_answer_that_fails_ends_it_and_tells_whose_it_was(
    hers: Client, house: House, project: Project, answering: Answering
) -> None:
    await house.model("good")
    await house.model("bad", vendors.failing(400, {"message": "no"}))
    started = await hers.mutate("startComparison", WHOLE, **of(project), prompt="Why?")
    await answering.take()
    await answering.idle()
    failed = (await hers.data("query ($id: ID!) { node(id: $id) { ... on " + WHOLE + " } }", {"id": started["id"]}))["node"]
    assert (failed["status"], failed["errorCode"], failed["answerA"], failed["answerB"]) == ("FAILED", "BAD_REQUEST", None, None)
    assert {failed["modelA"]["name"], failed["modelB"]["name"]} == {"good", "bad"}
    assert (await hers.mutate("judgeComparison", WHOLE, comparisonId=started["id"], verdict="A"))["code"] == "CONFLICT"
    data = await hers.data("query ($id: ID!) { project(id: $id) { aiCalls { totalCount } } }", {"id": of(project)["projectId"]})
    assert data["project"]["aiCalls"]["totalCount"] == 2


async def test_a_budget_holds_for_both_answers(hers: Client, house: House, project: Project, answering: Answering) -> None:
    for name in "ab":
        await house.model(name, tokens("Because.", 11, 5), **DEAR)
    await Budget.create(project_id=project.id, period=BudgetPeriod.DAY, limit_micros=1)
    started = await hers.mutate("startComparison", WHOLE, **of(project), prompt="Why?")
    await answering.take()
    await answering.idle()
    assert (await ModelComparison.get()).error_code == "BUDGET_EXCEEDED"
    assert started["status"] == "PENDING"
    assert not house.script.asked
    assert not await Charge.exists()


async def test_who_dies_while_it_asks_is_replaced_and_what_was_paid_for_is_not_asked_again(
    house: House, project: Project, answering: Answering, ada: Viewer
) -> None:
    go = asyncio.Event()
    await house.model("quick", tokens("At once.", 11, 5), **DEAR)
    await house.model("slow", held(tokens("At last.", 11, 5), go), **DEAR)
    row = await start(house.home.database.pool, project, Question("Why?"), [], ada)
    pool = house.home.database.pool
    await answering.take()
    async with asyncio.timeout(20):
        while not (house.script.asked.count("slow") and await AiCall.filter(project_id=project.id).exists()):
            await asyncio.sleep(0.01)
    other = Answering(pool, house.router)
    await other.take()
    assert not other._tasks  # it is leased
    # As a process that is killed leaves it: nobody renews the lease, nobody gives it back.
    await pool.execute("update model_comparisons set leased_until = now() - interval '1 second'")
    await other.take()
    go.set()
    await other.idle()
    await answering.idle()
    await row.refresh_from_db()
    assert row.status is ComparisonStatus.READY
    assert {row.answer_a, row.answer_b} == {"At once.", "At last."}
    assert house.script.asked.count("quick") == 1
    assert row.owner == other.owner
    assert await BlindCall.all().count() == 4  # also those of the one that is gone are hidden
    assert not await AiCall.visible_to(ada).exists()
    await other.close()


async def test_a_worker_that_stops_gives_back_what_it_has_not_finished(
    house: House, project: Project, ada: Viewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.ai.comparisons._DRAIN_SECONDS", 0)
    go = asyncio.Event()
    for name in "ab":
        await house.model(name, held(tokens("At last.", 11, 5), go))
    row = await start(house.home.database.pool, project, Question("Why?"), [], ada)
    first, second = (Answering(house.home.database.pool, house.router) for _ in range(2))
    await first.take()
    async with asyncio.timeout(20):
        while len(house.script.asked) < 2:
            await asyncio.sleep(0.01)
    await first.close()
    go.set()
    await second.take()
    await second.idle()
    await row.refresh_from_db()
    assert (row.status, row.attempts) == (ComparisonStatus.READY, 1)
    await second.close()


async def test_what_nobody_judges_for_a_day_is_told_and_counts_for_nothing(
    hers: Client, house: House, project: Project, answering: Answering, ada: Viewer
) -> None:
    for name in "ab":
        await house.model(name)
    started = await hers.mutate("startComparison", WHOLE, **of(project), prompt="Why?")
    await answering.take()
    await answering.idle()
    await answering.expire()
    assert (await ModelComparison.get()).status is ComparisonStatus.READY
    await ModelComparison.all().update(created_at=now() - timedelta(days=1, seconds=1))
    await answering.expire()
    row = await ModelComparison.get()
    assert (row.status, row.model_a_id, row.call_a_id) == (ComparisonStatus.EXPIRED, row.blind_a_id, row.blind_call_a_id)
    assert await AiCall.visible_to(ada).count() == 2
    late = await hers.mutate("judgeComparison", WHOLE, comparisonId=started["id"], verdict="A")
    assert late["code"] == "CONFLICT"


async def test_which_two_are_asked_and_how_many_wait(house: House, project: Project, ada: Viewer) -> None:
    pool, chance = house.home.database.pool, random.Random(SEED).random
    models = {name: await house.model(name) for name in "abcd"}
    await LanguageModel.filter(id=models["d"].id).update(is_enabled=False)
    models["v"] = await house.model("v", capabilities=[ModelCapability.EMBEDDINGS])  # answers nothing

    async def pairs(*named: str, task: str = "") -> set[str]:
        names = {model.id: name for name, model in models.items()}
        each = [await start(pool, project, Question("Why?", task), [models[name] for name in named], ada, chance) for _ in range(8)]
        return {"".join(sorted(names[id] for id in (row.blind_a_id, row.blind_b_id))) for row in each}

    assert await pairs() <= {"ab", "ac", "bc"}
    assert await pairs("b") <= {"ab", "bc"}
    assert await pairs("a", "c") == {"ac"}
    await house.rule("b", "c", "d", task="riddle")
    assert await pairs(task="riddle") == {"bc"}
    assert await pairs("a", task="riddle") <= {"ab", "ac"}
    with pytest.raises(Invalid):
        await pairs("a", "v")
    for _ in range(PENDING_MOST - await ModelComparison.all().count()):
        await start(pool, project, Question("Why?"), [], ada)
    with pytest.raises(RateLimited):
        await start(pool, project, Question("Why?"), [], ada)


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "nothing": ({"prompt": ""}, "prompt"),
    "too much": ({"prompt": "x" * 50_001}, "prompt"),
    "a long word above it": ({"prompt": "x", "system": "x" * 10_001}, "system"),
    "no tokens": ({"prompt": "x", "mostTokens": 0}, "mostTokens"),
    "a fever": ({"prompt": "x", "temperature": 2.1}, "temperature"),
    "a task of two lines": ({"prompt": "x", "task": "a\nb"}, "task"),
    "none of all models": ({"prompt": "x", "languageModelIds": []}, "languageModelIds"),
}


async def test_what_makes_no_sense_is_told_by_its_field(hers: Client, house: House, project: Project) -> None:
    await house.model("a")
    for wrong, (given, path) in WRONG.items():
        problem = await hers.mutate("startComparison", WHOLE, **of(project), **given)
        assert (problem["code"], [field["path"] for field in problem["fields"]]) == ("INVALID", [path]), wrong
    lonely = await hers.mutate("startComparison", WHOLE, **of(project), prompt="Why?")
    assert (lonely["code"], lonely["message"]) == ("CONFLICT", "There are no two models that may be asked.")


async def test_workers_answer_what_was_asked(hers: Client, house: House, project: Project) -> None:
    for name in "ab":
        await house.model(name)
    started = await hers.mutate("startComparison", WHOLE, **of(project), prompt="Why?")
    async with working(house.home, Outside(house.outgoing, house.router)), asyncio.timeout(30):
        while (await ModelComparison.get()).status is not ComparisonStatus.READY:
            await asyncio.sleep(0.05)
    judged = await hers.mutate("judgeComparison", WHOLE, comparisonId=started["id"], verdict="BOTH_BAD")
    assert judged["verdict"] == "BOTH_BAD"


async def test_a_prompt_may_name_a_model_by_its_id(house: House) -> None:
    """Two models may have one name, at two addresses."""
    model = await house.model("a")
    answer = await house.router.generate(Prompt("Why?", model=model.id), house.origin, timeout_seconds=20)
    assert answer.completion.text == "Because it is."


def test_only_what_concerns_no_comparison_is_read_from_calls_and_charges_themselves() -> None:
    """All else reads `blinds.SHOWN_CALLS` and `SHOWN_CHARGES`."""
    root = Path(__file__).parents[2]
    reads = re.compile(r"\b(?:from|join) (?:ai_calls|charges)\b(?! \()")
    found = {str(path.relative_to(root)): len(reads.findall(path.read_text())) for path in (root / "models").rglob("*.py")}
    assert {path: count for path, count in found.items() if count} == {
        "models/ai/blinds.py": 2,
        "models/ai/budgets.py": 2,  # what may be spent, and what of it is blind
        "models/ai/calls.py": 2,  # what is old
        "models/conversations/answers.py": 1,  # of a message
        "models/quotas.py": 1,  # whether there is something new
        "models/rankings/days.py": 1,  # hours that have something new
        "models/workflows/comparisons.py": 1,  # of a run
    }
