"""Who is asked, in which order, what becomes of an answer that does not fit, and what the receipt says."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest
from pydantic import SecretStr

from core.clock import now
from models.ai import AiCall, AiCallStatus, CacheState, Charge, ModelCapability, ModelPricing, ModelProvider, ModelStrategy, ProviderKey
from models.projects import Project
from services.ai import Answer, Image, Message, ModelError, Origin, Prompt, Tool
from services.ai.tariffs import most_input_tokens
from services.platform import Platform
from tests.ai import houses, vendors
from tests.ai.houses import DEAR, House, tokens, until
from tests.core.outgoing_servers import Seen
from tests.make import Make


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


async def test_without_a_rule_nobody_else_is_asked(house: House) -> None:
    await house.model("a", vendors.failing(500, {"message": "oops"}))
    await house.model("b")
    assert (await refused(house, Prompt("Why?"))).code == "UNAVAILABLE"
    assert house.script.asked == ["a"]
    call = await house.receipt()
    assert (call.status, call.error_code, call.cost_micros) == ("FAILED", "UNAVAILABLE", 0)


STOPS = {
    "the request is wrong": (vendors.failing(400, {"message": "temperature must be 1"}), "BAD_REQUEST"),
    "it declined": (vendors.openai("", finish="content_filter"), "REFUSED"),
}
GOES_ON = {
    "its key is bad": vendors.failing(401, {"code": "invalid_api_key", "message": "no"}),
    "its model is gone": vendors.failing(404, {"code": "model_not_found", "message": "no"}),
    "the prompt is too long": vendors.failing(400, {"code": "context_length_exceeded", "message": "maximum context length is 8 tokens"}),
    "its answer is no JSON": vendors.openai(""),
}


@pytest.mark.parametrize("fault", STOPS)
async def test_what_another_model_would_not_mend_ends_the_chain(house: House, fault: str) -> None:
    reply, code = STOPS[fault]
    await house.model("a", reply)
    await house.model("b")
    await house.rule("a", "b")
    assert (await refused(house, Prompt("Why?"))).code == code
    assert house.script.asked == ["a"]


@pytest.mark.parametrize("fault", GOES_ON)
async def test_what_another_model_may_mend_goes_to_it(house: House, fault: str) -> None:
    await house.model("a", GOES_ON[fault])
    await house.model("b")
    await house.rule("a", "b")
    await house.router.generate(Prompt("Why?"), house.origin, timeout_seconds=20)
    assert house.script.asked == ["a", "b"]


async def test_an_image_goes_to_a_model_that_sees(house: House) -> None:
    await house.model("blind")
    await house.model("able", capabilities=[ModelCapability.VISION], **DEAR)
    await house.rule("blind", "able")
    prompt = Prompt("What is it?", images=(Image("image/png", b"x" * 1000),))
    await house.router.generate(prompt, house.origin, timeout_seconds=20)
    assert house.script.asked == ["able"]
    assert [one["why"] for one in (await house.receipt()).candidates] == ["It lacks VISION.", ""]
    assert most_input_tokens(prompt) > 48_169  # gpt-4o-mini's largest
    assert (await refused(house, replace(prompt, text=""))).code == "BAD_REQUEST"


async def test_a_rule_may_ask_the_next_when_one_declines(house: House) -> None:
    await house.model("a", STOPS["it declined"][0])
    await house.model("b")
    await house.rule("a", "b", falls_back_when_refused=True)
    await house.router.generate(Prompt("Why?"), house.origin, timeout_seconds=20)
    assert house.script.asked == ["a", "b"]


async def test_a_prompt_that_was_too_long_goes_only_to_models_that_read_more(house: House) -> None:
    await house.model("a", GOES_ON["the prompt is too long"], context_tokens=8000)
    await house.model("b", context_tokens=8000)
    await house.model("c", context_tokens=200_000)
    await house.rule("a", "b", "c")
    await house.router.generate(Prompt("Why?"), house.origin, timeout_seconds=20)
    assert house.script.asked == ["a", "c"]
    await house.router.generate(Prompt("w" * 50_000), house.origin, timeout_seconds=20)
    assert house.script.asked == ["a", "c", "c"]
    assert [one["why"] for one in (await house.receipt()).candidates] == ["The prompt has more than its 8000 tokens."] * 2 + [""]


async def test_the_strategies(house: House) -> None:
    await house.model("dear", **DEAR)
    await house.model("cheap", pricing=ModelPricing.STATED, input_micros=1, output_micros=1)
    await house.model("able", capabilities=[ModelCapability.TOOLS, ModelCapability.REASONING], **DEAR)
    await house.rule("dear", "cheap", "able", task="cheapest", strategy=ModelStrategy.CHEAPEST)
    await house.rule("dear", "cheap", "able", task="able", strategy=ModelStrategy.CAPABILITY)
    await house.rule("dear", "cheap", "able", task="fastest", strategy=ModelStrategy.FASTEST)
    for name, milliseconds in (("dear", 900), ("cheap", 500), ("able", 20)):
        for _ in range(3):
            await AiCall.create(
                project_id=house.project.id,
                status=AiCallStatus.SUCCEEDED,
                candidates=[],
                tries=[],
                model_id=house.models[name].id,
                cache=CacheState.NONE,
                milliseconds=milliseconds,
            )
    for task, name in (("cheapest", "cheap"), ("able", "able"), ("fastest", "able")):
        await house.router.generate(Prompt("Why?", task=task), house.origin, timeout_seconds=20)
        assert house.script.asked[-1] == name, task
    assert "able 20 ms, dear" not in (await house.receipt()).reason  # told in the rule's order
    assert "dear 900 ms, cheap 500 ms, able 20 ms" in (await house.receipt()).reason


async def test_a_prompt_may_name_its_model(house: House) -> None:
    await house.model("a")
    await house.model("b")
    await house.rule("a")
    await house.router.generate(Prompt("Why?", model="openai:b"), house.origin, timeout_seconds=20)
    assert house.script.asked == ["b"]
    for wanted, message in (("anthropic:x", "ANTHROPIC_API_KEY"), ("b", "provider:model"), ("google", "GOOGLE_API_KEY")):
        error = await refused(house, Prompt("Why?", model=wanted))
        assert error.code == "NO_MODEL"
        assert message in error.message
    assert (await house.receipt()).error_code == "NO_MODEL"


async def test_a_model_without_a_known_price_is_not_asked(house: House) -> None:
    await house.model("a", pricing=ModelPricing.TABLE)
    error = await refused(house, Prompt("Why?"))
    assert (error.code, house.script.asked) == ("PRICE_UNKNOWN", [])
    assert "mark it as free" in error.message


async def test_keys_go_to_the_address_they_are_for_and_to_no_other(house: House) -> None:
    model = await house.model("a")
    sealed = house.home.sealing.seal("sk-the-projects")
    await ProviderKey.create(project_id=house.project.id, provider=ModelProvider.OPENAI, base_url="http://127.0.0.1:1/other", sealed=sealed)
    await house.router.generate(Prompt("Why?"), house.origin, timeout_seconds=20)
    assert house.server.seen[-1].headers["authorization"] == "Bearer none"
    await ProviderKey.create(project_id=house.project.id, provider=ModelProvider.OPENAI, base_url=model.base_url, sealed=sealed)
    await house.router.generate(Prompt("Why?"), house.origin, timeout_seconds=20)
    assert house.server.seen[-1].headers["authorization"] == "Bearer sk-the-projects"
    assert "sk-the-projects" not in sealed


async def test_a_projects_bad_key_leaves_nobody_else_without_the_model(house: House, make: Make) -> None:
    """Also a model of the installation that no row names is asked by the project's own key; and a new key is tried at once."""
    good, bad = vendors.openai("Because."), vendors.failing(401, {"code": "invalid_api_key", "message": "no"})

    async def by_key(seen: Seen, writer: asyncio.StreamWriter) -> None:
        await (good if seen.headers["authorization"] == "Bearer installation" else bad)(seen, writer)

    house.script.replies["any"] = (by_key,)
    own = {"openai_base_url": house.server.url, "openai_api_key": SecretStr("installation"), "openai_price": "free", "local_model": False}
    other = await make.project(await make.viewer("Bob"))
    key = await ProviderKey.create(
        project_id=house.project.id, provider=ModelProvider.OPENAI, base_url=house.server.url, sealed=house.home.sealing.seal("wrong")
    )
    async with houses.routing(house.home, house.home.settings.model_copy(update=own), house.server) as router:

        async def ask(project: Project) -> Answer:
            return await router.generate(Prompt("Why?", model="openai:any"), Origin(project.id), timeout_seconds=20)

        for told in ("does not accept its key", "left alone"):
            with pytest.raises(ModelError, match=told):
                await ask(house.project)
        assert (await ask(other)).completion.text == "Because."
        await ProviderKey.filter(id=key.id).update(sealed=house.home.sealing.seal("installation"), changed_at=now())
        assert (await ask(house.project)).completion.text == "Because."


async def test_who_pays_says_what_it_costs(house: House) -> None:
    """A project cannot call a model free that the installation pays for."""
    settings = house.home.settings.model_copy(update={"openai_base_url": house.server.url, "openai_api_key": SecretStr("sk-ours")})
    await house.model("a")  # free, says the project
    async with houses.routing(house.home, settings, house.server) as router:
        with pytest.raises(ModelError) as raised:
            await router.generate(Prompt("Why?"), house.origin, timeout_seconds=20)
    assert (raised.value.code, house.script.asked) == ("PRICE_UNKNOWN", [])


@pytest.mark.parametrize("provider", [ModelProvider.ANTHROPIC, ModelProvider.GOOGLE])
async def test_the_other_vendors_are_asked_in_their_own_way(house: House, provider: ModelProvider) -> None:
    reply = vendors.anthropic("Because") if provider is ModelProvider.ANTHROPIC else vendors.google("Because")
    await house.model("claude", reply, provider=provider)
    answer = await house.router.generate(Prompt("Why?"), house.origin, timeout_seconds=20)
    assert (answer.completion.text, answer.completion.input_tokens, answer.completion.output_tokens) == ("Because", 11, 5)


async def test_a_stream_that_breaks_off_keeps_what_came_and_asks_nobody_else(house: House) -> None:
    await house.model("a", vendors.openai("Because", " it", cut=lambda writer: writer.transport.abort()), **DEAR)
    await house.model("b")
    await house.rule("a", "b")
    pieces = list[str]()

    async def note(piece: str) -> None:
        pieces.append(piece)

    error = await refused(house, Prompt("Why?"), on_text=note)
    assert (error.code, pieces, house.script.asked) == ("UNAVAILABLE", ["Because", " it"], ["a"])
    call = await house.receipt()
    assert (call.status, call.partial_text, call.was_streamed) == ("PARTIAL", "Because it", True)
    assert call.first_token_milliseconds is not None
    (charge,) = await Charge.all()
    assert charge.is_estimated
    assert (charge.output_tokens, charge.cost_micros) == (len("Because it"), 1000 * (charge.input_tokens + len("Because it")))


async def test_of_a_model_that_thinks_more_than_it_says_may_have_to_be_paid(house: House) -> None:
    cut = vendors.openai("Because", cut=lambda writer: writer.transport.abort())
    await house.model("a", cut, **{**DEAR, "capabilities": [ModelCapability.REASONING]})

    async def ignore(_: str) -> None: ...

    await refused(house, Prompt("Why?", most_tokens=99), on_text=ignore)
    (charge,) = await Charge.all()
    assert (charge.output_tokens, charge.is_estimated) == (99, True)


async def test_no_more_is_sent_than_the_price_was_estimated_by(house: House) -> None:
    await house.model("a", tokens('"да"', 1, 1))
    prompt = Prompt("Да?", system="Да.", schema={"enum": ["да", *[f"{n} нет" for n in range(200)]]})
    await house.router.generate(prompt, house.origin, timeout_seconds=20)
    assert sum(len(message["content"].encode()) for message in house.script.bodies[0]["messages"]) <= most_input_tokens(prompt)


async def test_a_stream_that_breaks_off_before_its_first_word_goes_to_the_next(house: House) -> None:
    await house.model("a", vendors.openai(cut=lambda writer: writer.transport.abort()))
    await house.model("b")
    await house.rule("a", "b")
    pieces = list[str]()

    async def note(piece: str) -> None:
        pieces.append(piece)

    await house.router.generate(Prompt("Why?"), house.origin, timeout_seconds=20, on_text=note)
    assert pieces == ["Because", " it", " is."]


async def test_a_first_word_that_is_late_goes_to_the_next(home: Platform, project: Project) -> None:
    async with houses.opened(home, project, first_token_seconds=0.3) as house:
        await house.model("a", houses.held(vendors.openai("late"), asyncio.Event()))
        await house.model("b")
        await house.rule("a", "b")

        async def ignore(_: str) -> None: ...

        answer = await house.router.generate(Prompt("Why?"), house.origin, timeout_seconds=20, on_text=ignore)
        assert answer.completion.text == "Because it is."
        assert [one["error"] for one in (await house.receipt()).tries] == ["TIMEOUT", ""]


async def test_an_answer_that_takes_too_long_is_stopped_and_charged_for(house: House) -> None:
    go = asyncio.Event()
    await house.model("a", houses.held(vendors.openai("late"), go), **DEAR)
    error = await refused(house, Prompt("Why?", most_tokens=7), timeout_seconds=3)
    assert (error.code, error.retryable) == ("TIMEOUT", True)
    (charge,) = await Charge.all()
    assert (charge.is_estimated, charge.output_tokens) == (True, 7)
    assert (await house.receipt()).error_code == "TIMEOUT"
    go.set()


async def test_who_does_not_wait_any_more_leaves_a_receipt(house: House) -> None:
    go = asyncio.Event()
    await house.model("a", houses.held(vendors.openai("late"), go))
    task = asyncio.create_task(house.router.generate(Prompt("Why?"), house.origin, timeout_seconds=20))
    await until(lambda: house.script.under_way == 1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ((await house.receipt()).status, (await house.receipt()).tries[0]["error"]) == ("CANCELED", "CANCELED")
    go.set()


async def test_an_answer_that_does_not_fit_is_sent_back_so_many_times(house: House) -> None:
    schema: dict[str, Any] = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}
    await house.model("a", tokens("I think 3", 1, 1), tokens('{"n": "3"}', 1, 1), tokens('```json\n{"n": 3}\n```', 1, 1), **DEAR)
    answer = await house.router.generate(Prompt("How many?", schema=schema), house.origin, timeout_seconds=20)
    assert (answer.value, answer.completion.cost_micros) == ({"n": 3}, 6000)
    assert "it is not JSON" in json.dumps(house.script.bodies[1]["messages"])
    assert "at /n" in json.dumps(house.script.bodies[2]["messages"])
    assert await Charge.all().count() == 3
    assert [one["error"] for one in (await house.receipt()).tries] == ["BAD_ANSWER", "BAD_ANSWER", ""]
    house.script.replies["a"] = [tokens("Never.", 1, 1)]
    error = await refused(house, Prompt("Which?", choices=("bug", "feature")))
    assert (error.code, len(house.script.asked)) == ("BAD_ANSWER", 6)


@pytest.mark.parametrize("schema", [{"type": "nonsense"}, {"$ref": "http://127.0.0.1:1/schema.json"}, {"$ref": "#/nowhere"}])
async def test_a_schema_that_is_none_is_refused_before_anybody_is_asked(house: House, schema: dict[str, Any]) -> None:
    await house.model("a")
    assert (await refused(house, Prompt("Why?", schema=schema))).code == "BAD_REQUEST"
    assert house.script.asked == []


async def test_tools_are_passed_through(house: House) -> None:
    call = {"id": "t1", "type": "function", "function": {"name": "look", "arguments": '{"at": "sky"}'}}
    whole = {
        "id": "c1",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": None, "tool_calls": [call]},
                "finish_reason": "tool_calls",
                "logprobs": None,
            }
        ],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
    }
    await house.model("a", vendors.answering(whole), vendors.openai("Blue."))
    await house.model("plain", capabilities=[])
    await house.rule("plain", "a")
    look = Tool("look", "Looks.", {"type": "object", "properties": {"at": {"type": "string"}}})
    first = await house.router.generate(Prompt("What colour?", tools=(look,)), house.origin, timeout_seconds=20)
    (wanted,) = first.completion.tool_calls
    assert (wanted.name, wanted.arguments, house.script.asked) == ("look", {"at": "sky"}, ["a"])
    assert (await house.receipt()).candidates[0]["why"] == "It lacks TOOLS."
    said = (Message("user", "What colour?"), Message("assistant", "", (wanted,)), Message("tool", "blue", call_id=wanted.id, name="look"))
    second = await house.router.generate(Prompt("", history=said, tools=(look,)), house.origin, timeout_seconds=20)
    assert second.completion.text == "Blue."
    assert [message["role"] for message in house.script.bodies[1]["messages"]] == ["user", "assistant", "tool"]


async def test_half_a_character_is_refused_before_any_model_is_asked(house: House) -> None:
    await house.model("a")
    for prompt in (Prompt("\ud83d"), Prompt("a", system="\ud83d"), Prompt(""), Prompt("a", choices=("a", "A"))):
        assert (await refused(house, prompt)).code == "BAD_REQUEST"
    assert house.script.asked == []


async def test_a_timeout_of_who_listens_is_not_taken_for_the_models(house: House) -> None:
    await house.model("a")

    async def impatient(_: str) -> None:
        raise TimeoutError("mine")

    with pytest.raises(TimeoutError, match="mine"):
        await house.router.generate(Prompt("Why?"), house.origin, timeout_seconds=20, on_text=impatient)


def test_starting_up_imports_no_model_library() -> None:
    script = (
        "import sys, workers.processes, services.platform;"
        "heavy = {'pydantic_ai', 'openai', 'anthropic', 'google.genai', 'genai_prices', 'xllamacpp'} & sys.modules.keys(); assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)
