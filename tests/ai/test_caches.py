"""Answers that are kept: whose they are, for how long, who waits for them, and what happens when one is damaged or Redis is away."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from redis.asyncio import Redis

from core import clock
from core.clock import now
from core.ids import new_id
from models.ai import AiCall, CacheState, Charge, KeptAnswer, ModelCapability, ModelFlight, ModelRule, answers
from models.projects import Project
from services.ai import CacheMode, Image, ModelError, Origin, Prompt, Router, flights
from services.ai.prompts import Answer
from services.ai.upkeep import Upkeep
from services.platform import Platform
from tests.ai import houses, vendors
from tests.ai.houses import DEAR, House, held, tokens, until
from tests.make import Make

SURE = Prompt("Why?", temperature=0)


async def ask(house: House, prompt: Prompt = SURE, router: Router | None = None, **more: Any) -> Answer:
    return await (router or house.router).generate(prompt, house.origin, **{"timeout_seconds": 20, **more})


async def test_the_same_again_is_not_asked_again_and_costs_nothing(house: House) -> None:
    await house.model("a", tokens("Because.", 11, 5), **DEAR)
    first, again = await ask(house), await ask(house)
    assert (first.cache, again.cache) == (CacheState.MISS, CacheState.HIT)
    assert (again.completion.text, again.completion.cost_micros, house.script.asked) == ("Because.", 0, ["a"])
    call = await house.receipt()
    assert (call.cache, call.cost_micros, call.saved_micros, call.tries) == ("HIT", 0, 16_000, [])
    await ask(house)
    assert (await KeptAnswer.get()).use_count == 2
    assert await Charge.all().count() == 1


OTHERS = {
    "another text": replace(SURE, text="Why not?"),
    "a system prompt": replace(SURE, system="Be brief."),
    "more tokens": replace(SURE, most_tokens=513),
    "choices": replace(SURE, choices=("Because it is.", "No.")),
    "a schema": replace(SURE, schema={}),
    "a task": replace(SURE, task="riddle"),
    "an image": replace(SURE, images=(Image("image/png", b"1"),)),
}


@pytest.mark.parametrize("other", OTHERS)
async def test_all_that_an_answer_depends_on_is_in_the_key(house: House, other: str) -> None:
    await house.model(
        "a",
        tokens("Because it is.", 1, 1),
        tokens("Because it is." if other != "a schema" else "1", 1, 1),
        capabilities=[ModelCapability.VISION],
    )
    await ask(house)
    await ask(house, OTHERS[other])
    assert len(house.script.asked) == 2
    assert (await KeptAnswer.all().count(), await AiCall.filter(cache="HIT").count()) == (2, 0)


async def test_kinds_of_tasks_share_nothing(house: House) -> None:
    """Each has a rule that says for how long answers are kept, and whether another question's will do."""
    await house.model("a")
    await house.rule("a", task="long", cache_seconds=86_400)
    await house.rule("a", task="short", cache_seconds=10)
    assert [(await ask(house, replace(SURE, task=task))).cache for task in ("long", "short", "short")] == ["MISS", "MISS", "HIT"]


async def test_a_setting_written_in_another_way_is_the_same(house: House) -> None:
    await house.model("a")
    await ask(house, replace(SURE, temperature=0.0))
    assert (await ask(house, replace(SURE, temperature=0))).cache is CacheState.HIT


async def test_two_tenants_with_the_same_prompt_are_two_calls(house: House, home: Platform, make: Make) -> None:
    await house.model("a")
    other = await make.project(await make.viewer())
    async with houses.opened(home, other) as neighbour:
        await neighbour.model("a")
        answers = [await ask(house), await ask(neighbour), await ask(neighbour)]
    assert [answer.cache for answer in answers] == ["MISS", "MISS", "HIT"]
    assert (house.script.asked, neighbour.script.asked) == (["a"], ["a"])


async def test_an_answer_of_sixty_thousand_characters_comes_back_whole(house: House) -> None:
    long = "é" * 30_000 + "\\u0000 \0 \u2028" + "x" * 30_000
    await house.model("a", tokens(long, 1, 1))
    first, again = await ask(house), await ask(house)
    await house.home.redis.flushall()
    third = await ask(house)
    assert [answer.cache for answer in (first, again, third)] == ["MISS", "HIT", "HIT"]
    assert first.completion.text == again.completion.text == third.completion.text == long.replace("\0", "\ufffd")


async def test_only_what_would_be_answered_the_same_is_kept_unless_asked(house: House) -> None:
    await house.model("a")
    for prompt in (Prompt("Why?"), Prompt("Why?", temperature=0.7)):
        assert [(await ask(house, prompt)).cache for _ in range(2)] == ["NONE", "NONE"]
        assert [(await ask(house, prompt, cache=CacheMode.DEFAULT)).cache for _ in range(2)] == ["MISS", "HIT"]


async def test_the_modes(house: House) -> None:
    await house.model("a", vendors.openai("one"), vendors.openai("two"), vendors.openai("three"))
    with pytest.raises(ModelError) as raised:
        await ask(house, cache=CacheMode.ONLY_IF_CACHED)
    assert (raised.value.code, house.script.asked) == ("NOT_CACHED", [])
    assert (await ask(house)).completion.text == "one"
    bypassed = await ask(house, cache=CacheMode.BYPASS)
    assert (bypassed.cache, bypassed.completion.text) == ("BYPASS", "two")
    assert (await ask(house, cache=CacheMode.ONLY_IF_CACHED)).completion.text == "one"
    refreshed = await ask(house, cache=CacheMode.REFRESH)
    assert (refreshed.cache, refreshed.completion.text) == ("REFRESH", "three")
    assert (await ask(house)).completion.text == "three"


async def test_what_is_kept_and_for_how_long_goes_by_the_task(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    await house.model("a")
    await house.rule("a", task="short", cache_seconds=60)
    await house.rule("a", task="never", cache_seconds=0)
    assert [(await ask(house, replace(SURE, task="never"))).cache for _ in range(2)] == ["NONE", "NONE"]
    await ask(house, replace(SURE, task="short"))
    kept = await KeptAnswer.get()
    assert timedelta(seconds=50) < kept.expires_at - now() <= timedelta(seconds=60)
    await ModelRule.filter(task="short").update(cache_seconds=3600)
    await ask(house, replace(SURE, task="short"), cache=CacheMode.REFRESH)
    later = clock.now() + timedelta(seconds=120)
    with monkeypatch.context() as patch:
        patch.setattr(clock, "now", lambda: later)
        for seconds, state in ((3600, "HIT"), (60, "MISS")):  # whoever shortens a rule's time has older answers served no more
            await ModelRule.filter(task="short").update(cache_seconds=seconds)
            assert (await ask(house, replace(SURE, task="short"))).cache == state
    await KeptAnswer.all().update(expires_at=now())
    await house.home.redis.flushall()
    assert (await ask(house, replace(SURE, task="short"))).cache is CacheState.MISS
    await KeptAnswer.all().update(expires_at=now())
    await Upkeep(house.home.database.pool, house.home.settings.ai).forget()
    assert not await KeptAnswer.exists()


async def test_a_damaged_entry_is_a_miss_and_is_replaced(house: House) -> None:
    await house.model("a")
    await ask(house)
    kept = await KeptAnswer.get()
    await KeptAnswer.all().update(body=kept.body[:-1] + b"!")
    for key in await house.home.redis.keys("ai:answer:*"):
        await house.home.redis.set(key, b"garbage")
    assert (await ask(house)).cache is CacheState.MISS
    assert (await ask(house)).cache is CacheState.HIT
    await house.home.redis.flushall()
    assert (await ask(house)).cache is CacheState.HIT


async def test_without_redis_the_database_answers(house: House, home: Platform) -> None:
    await house.model("a", vendors.failing(500, {"message": "oops"}), vendors.openai("later"))
    away = Redis.from_url("redis://127.0.0.1:1", socket_connect_timeout=0.2)
    settings = home.settings.model_copy(update={"local_model": False})
    async with houses.routing(replace(home, redis=away), settings, house.server) as router:
        with pytest.raises(ModelError):
            await ask(house, router=router)
        with pytest.raises(ModelError, match="left alone"):
            await ask(house, router=router)
    async with houses.routing(replace(home, redis=away), settings, house.server) as router:
        assert [(await ask(house, router=router)).cache for _ in range(2)] == ["MISS", "HIT"]
    await away.aclose()
    assert house.script.asked == ["a", "a"]


async def test_two_hundred_at_once_are_one_call(house: House, home: Platform) -> None:
    go = asyncio.Event()
    await house.model("a", held(tokens("Because.", 11, 5), go), **DEAR)
    settings = home.settings.model_copy(update={"local_model": False})
    async with houses.routing(home, settings, house.server) as other:  # of another process
        first = asyncio.create_task(ask(house))
        await until(lambda: house.script.under_way == 1)
        asking = [first, *[asyncio.create_task(ask(house, router=router)) for router in [house.router] * 99 + [other] * 100]]
        await until(lambda: house.router.flights.waiting == 100)
        first.cancel()  # whoever leaves takes nothing from the others
        go.set()
        answers = await asyncio.gather(*asking, return_exceptions=True)
    texts = [answer.completion.text if isinstance(answer, Answer) else "" for answer in answers]
    assert (texts.count("Because."), house.script.asked) == (199, ["a"])
    (charge,) = await Charge.all()
    (paid,) = await AiCall.exclude(cost_micros=0)  # whoever began it, though they have left
    assert (paid.id, paid.status, paid.cost_micros, len(paid.tries)) == (charge.call_id, "CANCELED", charge.cost_micros, 1)
    assert await AiCall.all().count() == 200
    assert await AiCall.filter(cache="SHARED").count() + await AiCall.filter(cache="HIT").count() >= 198
    assert not await ModelFlight.exists()


async def test_one_that_died_while_asking_is_replaced(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flights, "LEASE_SECONDS", 0.4)
    key = await _key_of(house)
    await ModelFlight.create(key=key, owner=new_id(), until=now() + timedelta(seconds=0.4))
    assert (await ask(house)).cache is CacheState.MISS
    assert house.script.asked == ["a"]


async def _key_of(house: House) -> str:
    await house.model("a")
    await ask(house)
    key = (await KeptAnswer.get()).key
    await KeptAnswer.all().delete()
    await house.home.redis.flushall()
    house.script.asked.clear()
    return key


async def test_one_that_asks_for_long_is_not_replaced(house: House, home: Platform, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flights, "LEASE_SECONDS", 1)
    monkeypatch.setattr(flights, "RENEW_SECONDS", 0.1)
    go = asyncio.Event()
    await house.model("a", held(vendors.openai("slow"), go))
    async with houses.routing(home, home.settings.model_copy(update={"local_model": False}), house.server) as other:
        asking = [asyncio.create_task(ask(house, router=router)) for router in (house.router, other)]
        await until(lambda: house.script.under_way == 1)
        await asyncio.sleep(1.3)  # more than a lease
        assert house.script.asked == ["a"]
        go.set()
        assert {answer.completion.text for answer in await asyncio.gather(*asking)} == {"slow"}
    assert house.script.asked == ["a"]


async def test_who_has_less_time_ends_nobody_elses_call(house: House) -> None:
    """And asks for no longer than their money is set aside: then the next asks."""
    await house.model("a", held(vendors.openai("too late"), asyncio.Event()), tokens("Because.", 3, 2), **DEAR)
    hasty = asyncio.create_task(ask(house, timeout_seconds=3))
    await until(lambda: house.script.under_way == 1)
    patient = await ask(house)
    assert (patient.completion.text, house.script.asked) == ("Because.", ["a", "a"])
    with pytest.raises(ModelError) as raised:
        await hasty
    assert raised.value.code == "TIMEOUT"
    costs = [(charge.is_estimated, charge.cost_micros) for charge in await Charge.all().order_by("created_at")]
    assert [estimated for estimated, _ in costs] == [True, False]
    assert [(call.status, call.cost_micros) for call in await AiCall.all().order_by("created_at")] == [
        ("FAILED", costs[0][1]),
        ("SUCCEEDED", costs[1][1]),
    ]


async def test_who_wants_it_asked_anew_gets_nothing_that_was_kept_meanwhile(house: House) -> None:
    """Though the same is being asked by somebody who takes what is there."""
    go = asyncio.Event()
    await house.model("a", held(vendors.openai("old"), go), vendors.openai("new"))
    usual = asyncio.create_task(ask(house))
    await until(lambda: house.script.under_way == 1)
    anew = asyncio.create_task(ask(house, cache=CacheMode.REFRESH))
    await until(lambda: house.router.flights.waiting == 2)
    go.set()
    assert [(answer.cache, answer.completion.text) for answer in await asyncio.gather(usual, anew)] == [("MISS", "old"), ("REFRESH", "new")]
    assert (await ask(house)).completion.text == "new"


async def test_a_database_that_leaves_behind_the_answer_takes_it_from_nobody(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    async def lost(*_: object) -> None:
        raise ConnectionResetError

    monkeypatch.setattr(answers, "land", lost)
    monkeypatch.setattr(flights, "RENEW_SECONDS", 0.1)
    await house.model("a")
    assert (await ask(house)).completion.text == "Because it is."


async def test_a_call_that_failed_fails_for_all_who_share_it_and_is_not_kept(house: House) -> None:
    go = asyncio.Event()
    await house.model("a", held(vendors.failing(400, {"message": "no"}), go), vendors.openai("later"))
    asking = [asyncio.create_task(ask(house)) for _ in range(3)]
    await until(lambda: (house.script.under_way, house.router.flights.waiting) == (1, 3))
    go.set()
    failed = await asyncio.gather(*asking, return_exceptions=True)
    assert [error.code for error in failed if isinstance(error, ModelError)] == ["BAD_REQUEST"] * 3
    assert house.script.asked == ["a"]
    assert (await ask(house)).completion.text == "later"


async def test_the_same_step_again_gets_what_was_paid_for_though_chance_had_a_part(house: House, project: Project) -> None:
    await house.model("a")
    warm = Prompt("Why?", temperature=1)
    once = Origin(project.id, once="run/step/-1")
    answers = [await house.router.generate(warm, origin, timeout_seconds=20) for origin in (once, once, replace(once, once="run/step/0"))]
    assert [answer.cache for answer in answers] == ["MISS", "HIT", "MISS"]
    bypassed = await house.router.generate(warm, once, timeout_seconds=20, cache=CacheMode.BYPASS)
    assert (bypassed.cache, len(house.script.asked)) == (CacheState.BYPASS, 3)


async def test_a_stream_of_what_is_there_comes_in_one_piece(house: House) -> None:
    await house.model("a")
    pieces = list[str]()

    async def note(piece: str) -> None:
        pieces.append(piece)

    await ask(house, on_text=note)
    assert pieces == ["Because", " it", " is."]
    pieces.clear()
    assert (await ask(house, on_text=note)).cache is CacheState.HIT
    assert pieces == ["Because it is."]
