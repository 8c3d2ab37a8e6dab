"""Who is asked, in which order, what becomes of an answer that does not fit, and what the receipt says."""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterator
from typing import Any

import pytest

from models.ai import CacheState, Charge
from models.projects import Project
from services.ai import ModelError, Prompt
from services.platform import Platform
from tests.ai import houses, vendors
from tests.ai.houses import DEAR, House, tokens
from tests.make import Make


@pytest.fixture(autouse=True, scope="module")
def _imported() -> None:
    """So that no deadline of a test has to bear the seconds that the libraries take."""
    importlib.import_module("services.ai.sdks")


@pytest.fixture
async def project(make: Make) -> Project:
    return await make.project(await make.viewer())


@pytest.fixture
async def house(home: Platform, project: Project) -> AsyncIterator[House]:
    async with houses.opened(home, project) as opened:
        yield opened


async def refused(house: House, prompt: Prompt, **more: Any) -> ModelError:
    with pytest.raises(ModelError) as raised:
        await house.router.generate(prompt, house.origin, **{"timeout_seconds": 20, **more})
    return raised.value


async def test_a_call_leaves_a_receipt(house: House) -> None:
    model = await house.model("a", tokens("Because.", 11, 5), **DEAR)
    answer = await house.router.generate(Prompt("Why?", task="riddle"), house.origin, timeout_seconds=20)
    assert (answer.completion.text, answer.completion.cost_micros, answer.cache) == ("Because.", 16_000, CacheState.NONE)
    call = await house.receipt()
    assert call.id == answer.call_id
    assert (call.status, call.task, call.model_id, call.provider, call.model_name) == ("SUCCEEDED", "riddle", model.id, "OPENAI", "m")
    assert (call.input_tokens, call.output_tokens, call.cost_micros, call.currency) == (11, 5, 16_000, "USD")
    assert call.price_version == "stated 1000000000/1000000000"
    assert call.reason == "There is no rule for the task: the first model."
    assert call.candidates == [{"model": str(model.id), "provider": "OPENAI", "name": "a", "why": ""}]
    ((attempt),) = call.tries
    assert (attempt["name"], attempt["error"], attempt["costMicros"]) == ("a", "", 16_000)
    (charge,) = await Charge.all()
    assert (charge.call_id, charge.attempt, charge.cost_micros, charge.input_tokens, charge.is_estimated) == (call.id, 0, 16_000, 11, False)


async def test_a_rule_says_who_is_asked_and_who_is_next(house: House) -> None:
    await house.model("a", vendors.failing(500, {"message": "oops"}))
    await house.model("b", vendors.failing(429, {"code": "rate_limit_exceeded", "message": "slow"}, Retry_After="7"))
    await house.model("c")
    await house.rule("a", "b", "c", task="riddle")
    answer = await house.router.generate(Prompt("Why?", task="riddle"), house.origin, timeout_seconds=20)
    assert answer.completion.text == "Because it is."
    assert house.script.asked == ["a", "b", "c"]
    call = await house.receipt()
    assert [(one["name"], one["error"]) for one in call.tries] == [("a", "UNAVAILABLE"), ("b", "RATE_LIMITED"), ("c", "")]
    assert call.reason == "The rule for the task riddle: in its order."
    assert await Charge.all().count() == 1
    await house.router.generate(Prompt("And now?", task="riddle"), house.origin, timeout_seconds=20)
    assert house.script.asked == ["a", "b", "c", "c"]  # those that failed are left alone for a while
    async with houses.routing(house.home, house.home.settings, house.server) as other:
        await other.generate(Prompt("And now?", task="riddle"), house.origin, timeout_seconds=20)
    assert house.script.asked == ["a", "b", "c", "c", "c"]  # by other processes, too
