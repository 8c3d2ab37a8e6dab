"""What rankings say, against receipts that are counted here by another hand."""

from __future__ import annotations

import math
import random
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.clock import now
from core.ids import new_id
from core.reads import global_id
from models.ai import AiCall, AiCallPurpose, AiCallStatus, BlindCall, CacheState, LanguageModel, ModelPricing, ModelProvider
from models.projects import Member, Project, Role
from models.rankings import ComparisonStatus, ComparisonVerdict, ModelComparison, ModelDay, Thumb
from services.ai import Prompt
from services.platform import Platform
from services.rankings.evidence import Evidence, Percentiles, Share
from tests.ai.houses import House, tokens
from tests.clients import Client, Data
from tests.make import Make
from tests.seeds import SEED

RANKINGS = """query ($id: ID!, $task: String, $days: Int! = 30) { project(id: $id) { modelRankings(task: $task, days: $days) {
    task startsAt countedAt rows { modelName calls costMicros costMicrosPer1000 thumbsUp thumbsDown languageModel { name }
    success { n value low high } latency { n p50 p95 } firstToken { n p50 } cache { n value } approval { n value low }
    blind { status verdicts needed wins losses ties bothBad group points low high } } } } }"""


async def rankings(client: Client, project: Project, **more: Any) -> list[Data]:
    found: list[Data] = (await client.data(RANKINGS, {"id": global_id(Project, project.id), **more}))["project"]["modelRankings"]
    return found


def attempt(model: UUID, error: str = "", milliseconds: int = 100, first: int | None = None, cost: int = 7) -> dict[str, Any]:
    return {
        "model": str(model),
        "provider": "OPENAI",
        "name": f"m{model.int}",
        "error": error,
        "milliseconds": milliseconds,
        "firstTokenMilliseconds": first,
        "inputTokens": 1,
        "outputTokens": 1,
        "costMicros": cost,
        "isEstimated": False,
    }


async def receipt(project: Project, *tries: dict[str, Any], at: datetime | None = None, **more: Any) -> AiCall:
    last = {"model_id": tries[-1]["model"]} if tries else {}
    usual: dict[str, Any] = {"status": AiCallStatus.SUCCEEDED, "cache": CacheState.NONE, "milliseconds": 1, "candidates": [], "task": "sum"}
    created = {} if at is None else {"created_at": at}
    return await AiCall.create(project_id=project.id, tries=list(tries), **{**usual, **last, **created, **more})


async def test_each_figure_says_what_it_rests_on(hers: Client, home: Platform, project: Project) -> None:
    """Of one model: four answers, of which one needed a repair, one fallback to another, one failure, one that was canceled, one whose
    request was wrong, and three from caches."""
    a, b = UUID(int=1), UUID(int=2)
    for milliseconds in (100, 200, 300):
        await receipt(project, attempt(a, milliseconds=milliseconds, first=50), cache=CacheState.MISS)
    await receipt(project, attempt(a, milliseconds=400), attempt(a, milliseconds=600))
    await receipt(project, attempt(a, "UNAVAILABLE", cost=0), attempt(b, milliseconds=10))
    await receipt(project, attempt(a, "TIMEOUT", cost=100), status=AiCallStatus.FAILED, error_code="TIMEOUT")
    await receipt(project, attempt(a, "CANCELED", cost=1000), status=AiCallStatus.CANCELED)
    await receipt(project, attempt(a, "BAD_REQUEST", cost=0), status=AiCallStatus.FAILED, error_code="BAD_REQUEST")
    await receipt(project, cache=CacheState.HIT, model_id=a)
    await receipt(project, cache=CacheState.SHARED, model_id=a)
    await receipt(project, cache=CacheState.SEMANTIC, model_id=a)
    for purpose in (AiCallPurpose.EMBEDDING, AiCallPurpose.JUDGEMENT):  # of a semantic cache: no answers to anybody
        await receipt(project, attempt(a), purpose=purpose, cache=CacheState.MISS)
        await receipt(project, attempt(UUID(int=3)), purpose=purpose)
    await receipt(project, attempt(a), task="other")
    evidence = Evidence(home.database.pool, 90)
    await evidence.count(0)
    (ranking,) = await rankings(hers, project, task="sum")
    of = {row["modelName"]: row for row in ranking["rows"]}
    one = of["m1"]
    assert one["calls"] == 8
    assert (one["success"]["n"], one["success"]["value"]) == (6, pytest.approx(4 / 6))
    assert (one["costMicros"], one["costMicrosPer1000"]) == (5 * 7 + 100 + 1000, pytest.approx(1000 * 1135 / 8))
    assert (one["cache"]["n"], one["cache"]["value"]) == (6, pytest.approx(3 / 6))
    assert (one["latency"]["n"], one["firstToken"]["n"]) == (4, 3)
    assert one["latency"]["p50"] == pytest.approx(200, rel=0.026)
    assert one["latency"]["p95"] == pytest.approx(1000, rel=0.026)
    assert one["firstToken"]["p50"] == pytest.approx(50, rel=0.026)
    assert (of["m2"]["calls"], of["m2"]["success"]["value"], of["m2"]["firstToken"]) == (1, 1.0, {"n": 0, "p50": None})
    assert one["blind"] == {
        "status": "COLLECTING",
        "verdicts": 0,
        "needed": 20,
        "wins": 0,
        "losses": 0,
        "ties": 0,
        "bothBad": 0,
        "group": 0,
        "points": None,
        "low": None,
        "high": None,
    }
    assert [row["modelName"] for row in ranking["rows"]] == ["m1", "m2"]  # one of one is less than four of six: it may be chance
    assert [each["task"] for each in await rankings(hers, project)] == ["other", "sum"]
    # Counted again, it is the same; and by whom somebody else counts already, not at all.
    before = await ModelDay.all().order_by("id").values()
    await evidence.count(0)
    await receipt(project, attempt(a))
    await evidence.count(300)
    assert await ModelDay.all().order_by("id").values() == before


async def test_a_window_is_of_days_and_what_came_late_is_counted(hers: Client, home: Platform, project: Project) -> None:
    evidence, today = Evidence(home.database.pool, 90), now().replace(hour=0, minute=0, second=0, microsecond=0)
    for days in (0, 1, 2, 40):
        await receipt(project, attempt(UUID(int=1)), at=today - timedelta(days=days))
    await evidence.count(0)
    calls = {days: [row["rows"][0]["calls"] for row in await rankings(hers, project, days=days)] for days in (1, 2, 30, 41)}
    assert calls == {1: [1], 2: [2], 30: [3], 41: [4]}
    # A call that was blind is counted when it is shown; one of long ago stays what it was counted as.
    late = await receipt(project, attempt(UUID(int=1)), at=today - timedelta(days=1))
    await BlindCall.create(call_id=late.id, comparison_id=new_id())
    await receipt(project, attempt(UUID(int=1)), at=today - timedelta(days=40))
    await evidence.count(0)
    assert (await rankings(hers, project, days=41))[0]["rows"][0]["calls"] == 4
    await BlindCall.all().delete()
    await evidence.count(0)
    (ranking,) = await rankings(hers, project, days=41)
    assert ranking["rows"][0]["calls"] == 5
    assert ranking["startsAt"] == (today - timedelta(days=40)).strftime("%Y-%m-%dT00:00:00.000000Z")
    # Receipts are kept no longer; what was counted of them is.
    await AiCall.all().delete()
    await evidence.count(0)
    assert (await rankings(hers, project, days=41))[0]["rows"][0]["calls"] == 5
    # Where receipts are kept for a day, those of yesterday may be gone in part: what was counted stands.
    await receipt(project, attempt(UUID(int=1)), at=today - timedelta(hours=1))
    await Evidence(home.database.pool, 1).count(0)
    assert (await rankings(hers, project, days=41))[0]["rows"][0]["calls"] == 5
    wrong = await hers.answer(RANKINGS, {"id": global_id(Project, project.id), "days": 366})
    assert wrong["errors"][0]["extensions"]["code"] == "INVALID"


async def test_a_thousand_receipts_come_to_what_another_hand_counts(hers: Client, home: Platform, project: Project) -> None:
    chance, expected = random.Random(SEED), defaultdict[tuple[str, int], list[int]](list)
    rows, at = [], now().astimezone(UTC)
    for _ in range(1000):
        task, model, took = chance.choice(["", "sum"]), chance.randrange(1, 4), round(math.exp(chance.gauss(6, 1)))
        expected[task, model].append(took)
        rows.append(
            AiCall(
                project_id=project.id,
                model_id=UUID(int=model),
                task=task,
                tries=[attempt(UUID(int=model), milliseconds=took)],
                status=AiCallStatus.SUCCEEDED,
                cache=CacheState.NONE,
                milliseconds=1,
                candidates=[],
                created_at=at - timedelta(minutes=chance.randrange(20_000)),
            )
        )
    await AiCall.bulk_create(rows)
    await Evidence(home.database.pool, 90).count(0)
    found = {(one["task"], row["modelName"]): row for one in await rankings(hers, project) for row in one["rows"]}
    assert len(found) == len(expected) == 6
    for (task, model), times in expected.items():
        row, ordered = found[task, f"m{model}"], sorted(times)
        assert (row["calls"], row["success"]["value"]) == (len(times), 1.0)
        for name, share in (("p50", 0.5), ("p95", 0.95)):
            assert row["latency"][name] == pytest.approx(ordered[math.ceil(share * len(times)) - 1], rel=0.026, abs=1)


async def test_what_the_router_leaves_is_counted_as_the_ledger_says(hers: Client, house: House, project: Project) -> None:
    model = await house.model("a", tokens("Because.", 11, 5), pricing=ModelPricing.STATED, input_micros=10**9, output_micros=10**9)
    for _ in range(2):
        await house.router.generate(Prompt("Why?", temperature=0, task="riddle"), house.origin, timeout_seconds=20)
    await Evidence(house.home.database.pool, 90).count(0)
    (ranking,) = await rankings(hers, project)
    (row,) = ranking["rows"]
    assert (row["modelName"], row["languageModel"]["name"], row["calls"]) == ("a", model.name, 1)
    assert (row["costMicrosPer1000"], row["cache"]) == (16_000_000.0, {"n": 2, "value": 0.5})


async def verdicts(project: Project, a: UUID, b: UUID, task: str = "sum", **times: int) -> None:
    owner = await Member.get(project_id=project.id, role=Role.OWNER)
    about = {"project_id": project.id, "task": task, "prompt": "Why?", "most_tokens": 1, "started_by_id": owner.user_id}
    rows = [
        ModelComparison(
            **about, blind_a_id=a, blind_b_id=b, status=ComparisonStatus.JUDGED, verdict=ComparisonVerdict(verdict), judged_at=now()
        )
        for verdict, n in times.items()
        for _ in range(n)
    ]
    await ModelComparison.bulk_create(rows)


async def test_verdicts_rank_models_that_they_join(hers: Client, home: Platform, project: Project) -> None:
    names = {}
    for name in "abcd":
        row = await LanguageModel.create(
            id=new_id(), project_id=project.id, provider=ModelProvider.OPENAI, name=name, capabilities=[], pricing=ModelPricing.FREE
        )
        names[name] = row.id
    await verdicts(project, names["a"], names["b"], A=5, B=12, TIE=3, BOTH_BAD=2)
    await verdicts(project, names["b"], names["a"], A=4, B=2)
    await verdicts(project, names["c"], names["d"], A=1)
    await verdicts(project, names["a"], names["d"], task="other", A=9)
    (ranking,) = await rankings(hers, project, task="sum")
    by = {row["languageModel"]["name"]: row["blind"] for row in ranking["rows"]}
    assert [row["languageModel"]["name"] for row in ranking["rows"]][:2] == ["b", "a"]
    b, a = by["b"], by["a"]
    assert (b["status"], b["verdicts"], b["wins"], b["losses"], b["ties"], b["bothBad"]) == ("RANKED", 28, 16, 7, 3, 2)
    assert (a["wins"], a["losses"], a["group"], b["group"]) == (7, 16, 1, 1)
    assert a["low"] < a["points"] < 1000 < b["points"] < b["high"]
    assert a["points"] + b["points"] == pytest.approx(2000)
    assert (by["c"]["status"], by["c"]["group"], by["c"]["points"], by["c"]["low"]) == ("COLLECTING", 2, None, None)


async def test_a_thumb_is_one_for_each_member_and_call_and_may_be_changed_and_taken_back(
    hers: Client, home: Platform, project: Project, make: Make
) -> None:
    call = await receipt(project, attempt(UUID(int=1)))
    failed = await receipt(project, attempt(UUID(int=1), "TIMEOUT"), status=AiCallStatus.FAILED)
    wanted = "AiCall { viewerRating { thumb reason user { name } } ratings { totalCount nodes { thumb reason } } }"
    given = {"aiCallId": global_id(AiCall, call.id)}
    first = await hers.mutate("rateAnswer", wanted, **given, thumb="UP")
    assert first["viewerRating"] == {"thumb": "UP", "reason": "", "user": {"name": "Ada"}}
    changed = await hers.mutate("rateAnswer", wanted, **given, thumb="DOWN", reason="It is wrong.")
    assert changed["ratings"] == {"totalCount": 1, "nodes": [{"thumb": "DOWN", "reason": "It is wrong."}]}
    bob = await make.viewer("Bob")
    await make.member(project, bob, Role.OPERATOR)
    mine, hers.token = hers.token, await make.token(bob)
    assert (await hers.mutate("rateAnswer", wanted, **given, thumb="UP"))["ratings"]["totalCount"] == 2
    hers.token = mine
    (row,) = (await rankings(hers, project))[0]["rows"]
    assert (row["thumbsUp"], row["thumbsDown"], row["approval"]["n"], row["approval"]["value"]) == (1, 1, 2, 0.5)
    gone = await hers.mutate("retractRating", wanted, **given)
    assert (gone["viewerRating"], gone["ratings"]["totalCount"]) == (None, 1)
    assert (await hers.mutate("retractRating", wanted, **given))["ratings"]["totalCount"] == 1
    long = await hers.mutate("rateAnswer", wanted, **given, thumb=Thumb.UP, reason="x" * 1001)
    assert (long["code"], long["fields"][0]["path"]) == ("INVALID", "reason")
    vector = await receipt(project, attempt(UUID(int=1)), purpose=AiCallPurpose.EMBEDDING)
    anothers = await receipt(project, model_id=UUID(int=1), cache=CacheState.SEMANTIC)
    for one, why in ((failed, "gave no answer"), (vector, "nobody got its answer"), (anothers, "reportWrongHit")):
        nothing = await hers.mutate("rateAnswer", wanted, aiCallId=global_id(AiCall, one.id), thumb="UP")
        assert nothing["code"] == "CONFLICT"
        assert why in nothing["message"]
    await AiCall.all().delete()  # receipts are kept for a time; what was said of their answers stays
    assert (await rankings(hers, project))[0]["rows"][0]["thumbsUp"] == 1


@given(st.integers(0, 500), st.integers(0, 500))
def test_a_share_lies_in_its_interval(times: int, more: int) -> None:
    share = Share.of(times, times + more)
    if not times + more:
        assert (share.value, share.low, share.high) == (None, None, None)
        return
    assert share.value is not None
    assert share.low is not None
    assert share.high is not None
    assert 0 <= share.low <= share.value <= share.high <= 1
    # Wilson's interval is where the share is no more than z standard errors of the bound away.
    for bound in (share.low, share.high):
        if 0 < bound < 1:
            assert abs(share.value - bound) == pytest.approx(1.959964 * math.sqrt(bound * (1 - bound) / share.n), abs=1e-9)


@given(st.lists(st.integers(1, 10_000_000), min_size=1, max_size=200))
def test_a_percentile_is_off_by_a_fortieth_at_most(times: list[int]) -> None:
    histogram = defaultdict[str, int](int)
    for one in times:
        histogram[str(math.floor(math.log(one) / math.log(1.05)))] += 1
    found = Percentiles.of(histogram)
    assert found.p50 is not None
    assert found.p95 is not None
    assert found.p50 == pytest.approx(sorted(times)[math.ceil(0.5 * len(times)) - 1], rel=0.026, abs=0.06)
    assert found.p95 == pytest.approx(sorted(times)[math.ceil(0.95 * len(times)) - 1], rel=0.026, abs=0.06)
