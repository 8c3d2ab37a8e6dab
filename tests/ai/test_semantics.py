"""A question may get another's answer only where that was measured to be right, of the same tenant and in the same context."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.clock import now
from core.reads import global_id
from core.viewers import Viewer
from models.ai import (
    AiCall,
    AiCallPurpose,
    Budget,
    BudgetPeriod,
    Charge,
    Judge,
    KeptAnswer,
    ModelCapability,
    ModelRule,
    SemanticCache,
    SemanticEntry,
    SemanticMode,
    SemanticTrial,
    TrialVerdict,
    WrongHit,
)
from models.ai.semantics import Bucket
from models.audits import AuditEntry
from models.projects import Project
from services.ai import Answer, CacheMode, ModelError, Prompt
from services.ai.semantics import gates, intervals, lookups, observers, vectors
from services.ai.semantics.intervals import ProposalState
from services.ai.upkeep import Upkeep
from services.platform import Platform
from services.workflows.steps import Outside
from tests.ai import houses, vendors
from tests.ai.houses import DEAR, House, held, tokens, until
from tests.clients import Client
from tests.make import Make
from workers.processes import working

OLD = Prompt("How can I reset the password of my account?", system="Be brief.", temperature=0)
NEAR = replace(OLD, text="How can I reset the old password of my account?")
FAR = replace(OLD, text="Who wrote it?")


@pytest.fixture(autouse=True)
def _no_chance(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lookups, "SAMPLED_PERCENT", 0)


@pytest.fixture
async def ada(make: Make) -> Viewer:
    return await make.viewer()


@pytest.fixture
async def project(make: Make, ada: Viewer) -> Project:
    return await make.project(ada)


@dataclass
class Room:
    house: House
    rule: ModelRule
    cache: SemanticCache

    async def ask(self, prompt: Prompt, **more: Any) -> Answer:
        return await self.house.router.generate(prompt, self.house.origin, **{"timeout_seconds": 20, **more})

    async def observe(self) -> list[SemanticTrial]:
        await SemanticCache.all().update(observed_until=None)
        await self.house.router.observer.observe()
        return await SemanticTrial.filter(cache_id=self.cache.id).order_by("created_at", "id")

    async def live(self, threshold: float = 0.8) -> None:
        await SemanticCache.filter(id=self.cache.id).update(mode=SemanticMode.LIVE, threshold=threshold)

    async def trials(self, count: int, similarity: float = 0.95, verdict: TrialVerdict | None = TrialVerdict.RIGHT) -> None:
        same = {"project_id": self.house.project.id, "cache_id": self.cache.id, "expires_at": now(), "similarity": similarity}
        await SemanticTrial.bulk_create([SemanticTrial(**same, verdict=verdict) for _ in range(count)])


async def furnished(house: House, **more: Any) -> Room:
    await house.model("a", tokens("By the link.", 11, 5), **DEAR)
    await house.model("vectors", vendors.embeddings(), **{**DEAR, "capabilities": [ModelCapability.EMBEDDINGS]})
    rule = await house.rule("a")
    cache = await SemanticCache.create(
        project_id=house.project.id,
        rule_id=rule.id,
        **{"false_hit_budget": 0.05, "embedding_model_id": house.models["vectors"].id, **more},
    )
    return Room(house, rule, cache)


@pytest.fixture
async def room(house: House) -> Room:
    return await furnished(house)


async def test_in_shadow_the_model_answers_and_what_the_cache_would_have_is_measured(room: Room) -> None:
    house = room.house
    for prompt in (OLD, NEAR, FAR):
        assert (await room.ask(prompt)).cache == "MISS"
    assert house.script.asked == ["a", "a", "a"]  # nobody waits for a vector
    first, near, far = await room.observe()
    assert (first.similarity, far.similarity) == (None, None)
    assert near.similarity is not None
    assert 0.8 < near.similarity < 1
    assert (near.question, near.kept_question, near.verdict, near.judge) == (NEAR.text, OLD.text, TrialVerdict.RIGHT, Judge.EXACT)
    vectors = await AiCall.filter(purpose=AiCallPurpose.EMBEDDING).all()
    assert [(call.cost_micros, call.model_name, call.status) for call in vectors] == [(7000, "vectors", "SUCCEEDED")] * 3
    assert await Charge.filter(model_name="vectors-2026", cost_micros=7000).count() == 3
    await room.observe()
    assert (await SemanticTrial.all().count(), house.script.asked.count("vectors")) == (3, 3)


async def test_a_workers_clock_observes(room: Room) -> None:
    for prompt in (OLD, NEAR):
        await room.ask(prompt)
    async with working(room.house.home, Outside(room.house.outgoing, room.house.router), room.house.router.observer), asyncio.timeout(30):
        while await SemanticTrial.all().count() < 2:
            await asyncio.sleep(0.02)
    assert [trial.verdict for trial in await SemanticTrial.exclude(similarity=None)] == [TrialVerdict.RIGHT]


async def test_live_it_answers_from_its_threshold_on_and_the_receipt_says_so(room: Room) -> None:
    await room.ask(OLD)
    await room.observe()
    await room.live()
    heard: list[str] = []

    async def on_text(text: str) -> None:
        heard.append(text)

    answer = await room.ask(NEAR, on_text=on_text)
    assert (answer.cache, answer.completion.text, answer.completion.cost_micros, heard) == ("SEMANTIC", "By the link.", 0, ["By the link."])
    call = await AiCall.get(cache="SEMANTIC")
    assert call.similarity is not None
    assert 0.8 < call.similarity < 1
    assert (call.entry_age_seconds, call.saved_micros, call.tries, call.purpose) == (0, 16_000, [], "ANSWER")
    assert (await KeptAnswer.get()).use_count == 1  # and NEAR has no entry of its own: nothing spreads
    await room.live(0.999)
    assert (await room.ask(NEAR)).cache == "MISS"
    assert await SemanticEntry.filter(tried_at=None).exclude(vector=None).count() == 1  # its vector was there already
    assert (await room.ask(NEAR)).cache == "HIT"


OTHERS = {
    "another system prompt": replace(NEAR, system="Be long."),
    "more tokens": replace(NEAR, most_tokens=513),
    "a schema": replace(NEAR, schema={"type": "string"}),
    "another task": replace(NEAR, task="other"),
    "another number": replace(OLD, text="How can I reset the password of my account 2?"),
    "the opposite": replace(OLD, text="How can I not reset the password of my account?"),
}


@pytest.mark.parametrize("other", OTHERS)
async def test_only_the_text_may_differ_and_not_in_what_it_is_about(room: Room, other: str) -> None:
    room.house.script.replies["a"] = (tokens('"By the link."', 1, 1),)
    await room.ask(OLD)
    await room.observe()
    await room.live(0.7)
    assert (await room.ask(OTHERS[other])).cache == "MISS"


async def test_a_tenant_never_gets_anothers_answer(room: Room, home: Platform, make: Make) -> None:
    await room.ask(OLD)
    await room.observe()
    await room.live(0.7)
    async with houses.opened(home, await make.project(await make.viewer("Eve"))) as house:
        theirs = await furnished(house)
        await theirs.live(0.7)
        assert (await theirs.ask(NEAR)).cache == "MISS"
        assert house.script.asked == ["vectors", "a"]


async def test_what_is_not_to_be_kept_is_neither_looked_up_nor_remembered(room: Room) -> None:
    await room.ask(OLD)
    await room.observe()
    await room.live(0.7)
    assert (await room.ask(NEAR, cache=CacheMode.BYPASS)).cache == "BYPASS"
    assert (await room.ask(replace(NEAR, temperature=None))).cache == "NONE"
    assert (await room.ask(NEAR, cache=CacheMode.REFRESH)).cache == "REFRESH"
    with pytest.raises(ModelError, match="no answer to this prompt yet"):
        await room.ask(replace(NEAR, text=f"{NEAR.text} Please."), cache=CacheMode.ONLY_IF_CACHED)
    assert await SemanticEntry.all().count() == 2  # REFRESH has made an answer of its own


async def test_of_the_same_at_once_one_looks_and_all_are_told_what_it_was(room: Room) -> None:
    await room.ask(OLD)
    await room.observe()
    await room.live()
    room.house.script.replies["vectors"] = (held(vendors.embeddings(), go := asyncio.Event()),)
    before = room.house.script.asked.count("vectors")
    asking = [asyncio.create_task(room.ask(NEAR)) for _ in range(20)]
    await until(lambda: room.house.script.under_way == 1)
    go.set()
    assert {(await one).cache for one in asking} == {"SEMANTIC"}
    assert room.house.script.asked.count("vectors") == before + 1
    assert await AiCall.filter(cache="SEMANTIC").exclude(semantic_hit=None).count() == 20


async def test_a_wrong_hit_is_gone_and_never_comes_back(room: Room, client: Client, make: Make, ada: Viewer) -> None:
    client.token = await make.token(ada)
    await room.ask(OLD)
    await room.observe()
    await room.live()
    await room.ask(NEAR)
    call = await AiCall.get(cache="SEMANTIC")
    for _ in range(2):
        told = await client.mutate("reportWrongHit", "AiCall { cache similarity }", aiCallId=global_id(AiCall, call.id))
        assert (told["cache"], told["similarity"]) == ("SEMANTIC", call.similarity)
    assert (await SemanticEntry.all().count(), await WrongHit.all().count()) == (0, 1)
    assert await AuditEntry.filter(action="semantic_hit.reported").count() == 1
    # Whichever of the two is asked first, in whatever context.
    for first, second in ((NEAR, OLD), (replace(OLD, system="Anew."), replace(NEAR, system="Anew."))):
        await KeptAnswer.all().delete()
        await room.house.home.redis.flushall()
        assert [(await room.ask(one)).cache for one in (first, second)] == ["MISS", "MISS"]
        await room.observe()
    assert not await SemanticTrial.exclude(similarity=None).exists()
    other = await AiCall.filter(cache="MISS").first()
    assert other is not None
    told = await client.mutate("reportWrongHit", "AiCall { id }", aiCallId=global_id(AiCall, other.id))
    assert told["code"] == "CONFLICT"
    asked = "query ($id: ID!) { aiStatistics(projectId: $id) { calls hits semanticHits wrongHits falseHitRate semanticCostMicros savedMicros } }"
    found = (await client.data(asked, {"id": global_id(Project, room.house.project.id)}))["aiStatistics"]
    vectors = await AiCall.filter(purpose=AiCallPurpose.EMBEDDING).count()
    assert found == {
        "calls": 6,
        "hits": 1,
        "semanticHits": 1,
        "wrongHits": 1,
        "falseHitRate": 1.0,
        "semanticCostMicros": vectors * 7000,
        "savedMicros": 16_000,
    }


async def test_where_no_vector_is_to_be_had_the_model_answers(room: Room) -> None:
    await room.ask(OLD)
    await room.observe()
    await room.live()
    room.house.script.replies["vectors"] = (vendors.failing(500, {"message": "oops"}),)
    assert (await room.ask(NEAR)).cache == "MISS"
    failed = await AiCall.get(purpose=AiCallPurpose.EMBEDDING, status="FAILED")
    assert (failed.error_code, failed.cost_micros) == ("UNAVAILABLE", 0)
    await Budget.create(project_id=room.house.project.id, period=BudgetPeriod.DAY, limit_micros=0)
    with pytest.raises(ModelError, match="does not allow it"):
        await room.ask(FAR)
    # What it could not do it does later; nothing was lost.
    await Budget.all().delete()
    room.house.script.replies["vectors"] = (vendors.embeddings(),)
    room.house.router._cooldowns._until.clear()
    await room.house.home.redis.flushall()
    room.house.router._cooldowns._looked.clear()
    assert len(await room.observe()) == 2


async def test_of_choices_any_other_answer_is_wrong_and_nobody_need_judge(house: House) -> None:
    room = await furnished(house)
    house.script.replies["a"] = (tokens("yes", 1, 1), tokens("no", 1, 1), tokens("yes", 1, 1))
    for text in ("Is the sky over there blue today?", "Is the sky over here blue today?", "Is the sky right here blue today?"):
        await room.ask(Prompt(text, temperature=0, choices=("yes", "no")))
    trials = await room.observe()
    assert [trial.verdict for trial in trials if trial.similarity is not None] == [TrialVerdict.WRONG, TrialVerdict.WRONG]
    assert {trial.judge for trial in trials} == {None, Judge.EXACT}


async def test_answers_that_differ_are_judged_by_a_model_within_its_money_and_by_members_above_it(
    house: House, client: Client, make: Make, ada: Viewer
) -> None:
    await house.model("judge", tokens("RIGHT", 9, 1), **DEAR)
    room = await furnished(house, judge_model_id=house.models["judge"].id, judge_day_micros=1)
    house.script.replies["a"] = tuple([tokens(text, 1, 1) for text in ("Click the link.", "Use the link.", "Ask the desk.")])
    for prompt in (OLD, NEAR, replace(NEAR, text="How can I reset the very old password of my account?")):
        await room.ask(prompt)
    trials = [trial for trial in await room.observe() if trial.similarity is not None]
    assert [(str(trial.verdict), str(trial.judge), trial.judge_micros) for trial in trials] == [
        ("RIGHT", "MODEL", 10_000),
        ("None", "None", 0),
    ]
    assert trials[1].judge_at is not None  # tomorrow: the money of today is spent
    assert trials[1].judge_at > now()
    asked = next(body for body in house.script.bodies if body["model"] == "judge")
    assert "Click the link." in str(asked)
    assert (await AiCall.get(purpose=AiCallPurpose.JUDGEMENT)).cost_micros == 10_000
    client.token = await make.token(ada)
    told = await client.mutate(
        "judgeSemanticTrial",
        "SemanticTrial { verdict judge question keptAnswer }",
        semanticTrialId=global_id(SemanticTrial, trials[0].id),
        verdict="WRONG",
    )
    assert (told["verdict"], told["judge"], told["keptAnswer"]) == ("WRONG", "MEMBER", "Click the link.")
    await SemanticTrial.filter(id=trials[1].id).update(expires_at=now() - timedelta(seconds=1))
    await Upkeep(house.home.database.pool, house.home.settings.ai).forget()
    kept = await SemanticTrial.get(id=trials[1].id)
    assert (kept.question, kept.kept_answer, kept.judge_at) == ("", "", None)


async def test_one_that_is_surely_wrong_too_often_serves_no_longer(room: Room) -> None:
    await room.live(0.9)
    await room.trials(95)
    await room.ask(OLD)
    await room.observe()
    assert (await SemanticCache.get()).mode == SemanticMode.LIVE
    await room.trials(20, verdict=TrialVerdict.WRONG)
    await room.ask(FAR)
    await room.observe()
    assert ((await SemanticCache.get()).mode, (await SemanticCache.get()).threshold) == (SemanticMode.SHADOW, None)
    assert await AuditEntry.filter(action="semantic_cache.suspended", user_id=None).count() == 1


async def test_some_of_what_it_could_answer_is_asked_all_the_same(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    await room.ask(OLD)
    await room.observe()
    await room.live()
    monkeypatch.setattr(lookups, "SAMPLED_PERCENT", 100)
    assert (await room.ask(NEAR)).cache == "MISS"
    assert (await room.observe())[-1].verdict is TrialVerdict.RIGHT


async def test_no_more_trials_wait_than_somebody_might_judge(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(observers, "UNDECIDED_MOST", 1)
    await room.trials(1, verdict=None)
    await room.ask(OLD)
    assert len(await room.observe()) == 1
    assert not await SemanticEntry.filter(tried_at=None).exists()


async def test_it_serves_only_when_somebody_says_so_after_enough_was_right(room: Room, client: Client, make: Make, ada: Viewer) -> None:
    client.token = await make.token(ada)
    id = global_id(SemanticCache, room.cache.id)
    measure = "measure { asked state threshold neededHits thresholds { threshold hits wrong undecided falseHitRate low high } }"
    made = f"SemanticCache {{ mode threshold {measure} }}"

    async def set_mode(mode: str, **more: Any) -> dict[str, Any]:
        found: dict[str, Any] = await client.mutate("setSemanticCacheMode", made, semanticCacheId=id, mode=mode, **more)
        return found

    await room.trials(72)
    refused = await set_mode("LIVE")
    assert (refused["code"], refused["fields"][0]["code"]) == ("CONFLICT", "COLLECTING")
    await room.trials(20)
    await room.trials(1, 0.85, TrialVerdict.WRONG)
    await room.trials(8, 0.85, None)
    below = await set_mode("LIVE", threshold=0.8)
    assert (below["code"], below["fields"][0]["path"]) == ("INVALID", "threshold")
    live = await set_mode("LIVE")
    assert (live["mode"], live["threshold"], live["measure"]["state"]) == ("LIVE", 0.86, "PROPOSED")
    at = {row["threshold"]: row for row in live["measure"]["thresholds"]}
    assert (at[0.86]["hits"], at[0.86]["wrong"], at[0.86]["falseHitRate"], at[0.86]["high"] < 0.05) == (92, 0, 0, True)
    assert (at[0.8]["hits"], at[0.8]["wrong"], at[0.8]["undecided"], at[0.8]["high"] > 0.1) == (101, 1, 8, True)
    assert (await set_mode("SHADOW"))["threshold"] is None
    assert [entry.action for entry in await AuditEntry.all() if entry.action.startswith("semantic")] == ["semantic_cache.mode_set"] * 2


async def test_it_is_switched_on_for_a_rule_with_models_that_can(room: Room, client: Client, make: Make, ada: Viewer) -> None:
    client.token = await make.token(ada)
    house, rule = room.house, global_id(ModelRule, room.rule.id)
    answers, makes = [global_id(type(house.models[name]), house.models[name].id) for name in ("a", "vectors")]
    given = {"modelRuleId": rule, "embeddingModelId": makes, "falseHitBudget": 0.02}
    wrong: dict[str, dict[str, Any]] = {
        "embeddingModelId": {"embeddingModelId": answers},
        "judgeModelId": {"judgeModelId": makes},
        "falseHitBudget": {"falseHitBudget": 0.5},
        "judgeDayMicros": {"judgeDayMicros": -1},
    }
    for path, more in wrong.items():
        problem = await client.mutate("setSemanticCache", "SemanticCache { id }", **{**given, **more})
        assert [field["path"] for field in problem["fields"]] == [path]
    problem = await client.mutate(
        "setModelRule", "ModelRule { id }", projectId=global_id(Project, house.project.id), languageModelIds=[makes]
    )
    assert problem["fields"][0]["code"] == "NO_ANSWERS"
    with pytest.raises(ModelError, match="has no model"):
        await room.ask(replace(OLD, model="openai:vectors"))
    await room.trials(3)
    shape = "SemanticCache { id mode falseHitBudget embeddingModel { name } judgeModel { name } rule { semanticCache { id } } measure { asked } }"
    same = await client.mutate("setSemanticCache", shape, **given)
    assert (same["mode"], same["falseHitBudget"], same["measure"], same["judgeModel"]) == ("SHADOW", 0.02, {"asked": 3}, None)
    anew = await client.mutate("setSemanticCache", shape, **given, judgeModelId=answers, judgeDayMicros=5_000_000)
    assert (anew["judgeModel"], anew["measure"], anew["rule"]["semanticCache"]["id"]) == ({"name": "a"}, {"asked": 0}, anew["id"])
    assert (await client.mutate("deleteSemanticCache", "Removed { deletedId }", semanticCacheId=anew["id"]))["deletedId"] == anew["id"]
    assert not await SemanticTrial.exists()


def test_the_interval_is_wilsons_and_little_is_needed_to_know_that_it_is_too_little() -> None:
    assert [round(bound, 4) for bound in intervals.wilson(3, 100)] == [0.0103, 0.0845]
    assert intervals.wilson(0, 0) == (0, 1)
    for budget in (0.01, 0.05, 0.2):
        count = intervals.needed(budget)
        assert intervals.wilson(0, count).high <= budget
    assert intervals.wilson(0, intervals.needed(0.01) - 1).high > 0.01


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(60, 100), st.integers(0, 400), st.integers(0, 3), st.integers(0, 3)), max_size=12))
def test_a_threshold_is_proposed_only_where_even_the_worst_that_may_be_is_allowed(rows: list[tuple[int, int, int, int]]) -> None:
    buckets = [Bucket(step, hits + wrong + undecided, wrong, undecided) for step, hits, wrong, undecided in rows]
    found = intervals.measured(buckets, 0.05)
    assert (found.threshold is not None) == (found.state is ProposalState.PROPOSED)
    for row in found.thresholds:
        assert row.hits == sum([bucket.hits for bucket in buckets if bucket.step is not None and bucket.step >= round(row.threshold * 100)])
        if found.threshold is not None and row.threshold >= found.threshold and row.hits >= found.needed_hits:
            assert row.high <= 0.05
    if found.state is ProposalState.COLLECTING:
        assert all(row.hits < found.needed_hits for row in found.thresholds)


PAIRS = {
    ("What is the capital of France?", "Which city is France's capital?"): True,
    ("What is the capital of France?", "What is the capital of Spain?"): False,
    ("Refund order 17", "Refund order 71"): False,
    ("Is it open today", "Is it not open today"): False,
    ("Fly from Rome to Oslo", "fly from Oslo to Rome"): False,
    ("Why doesn't it start?", "Why does it not start?"): True,
    ("Write to ada@example.com", "Write to eve@example.com"): False,
}


@pytest.mark.parametrize("pair", PAIRS)
def test_what_a_text_is_about_is_in_its_marks(pair: tuple[str, str]) -> None:
    assert (gates.marks(pair[0]) == gates.marks(pair[1])) is PAIRS[pair]


@settings(deadline=None)
@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=40).filter(lambda parts: any(abs(part) > 1e-3 for part in parts)))
def test_a_vector_has_length_one_and_is_its_own_nearest(parts: list[float]) -> None:
    vector = vectors.packed(parts)
    assert vectors.similarity(vector, vector) == pytest.approx(1, abs=1e-4)
    assert len(vectors.signs(vector)) == len(parts)


@pytest.mark.parametrize("parts", [[], [0.0], [float("nan")], [float("inf")], [1.0] * 5000])
def test_what_has_no_direction_is_no_vector(parts: list[float]) -> None:
    with pytest.raises(ValueError, match="parts, of length"):
        vectors.packed(parts)
