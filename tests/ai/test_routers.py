"""Who is asked, how long, and what becomes of an answer that is none of the choices."""

from __future__ import annotations

import asyncio
import subprocess
import sys

import pytest
from pydantic import SecretStr

from core.outgoing import Outgoing
from core.settings import Settings
from services.ai import ModelError, Prompt, Router
from tests.ai.providers import ScriptedProvider

UNSET = {"openai_api_key": None, "openai_base_url": "", "openai_model": "", "anthropic_api_key": None, "google_api_key": None}


def settings(**given: object) -> Settings:
    """What the machine that runs the tests has set does not matter."""
    return Settings(_env_file=None, **{**UNSET, **given})  # type: ignore[arg-type]  # each test passes values of the right types


async def refused(router: Router, prompt: Prompt) -> ModelError:
    with pytest.raises(ModelError) as raised:
        await router.generate(prompt, timeout_seconds=5)
    return raised.value


async def test_the_first_provider_answers_with_its_own_model() -> None:
    first, second = ScriptedProvider(), ScriptedProvider(name="other")
    completion = await Router([first, second]).generate(Prompt("Hello"), timeout_seconds=5)
    assert (completion.text, completion.provider, completion.model) == ("A scripted answer.", "scripted", "script-1")
    assert second.prompts == []


@pytest.mark.parametrize(("wanted", "model"), [("other", "script-1"), ("other:big", "big"), ("other:llama3:8b", "llama3:8b")])
async def test_a_prompt_may_name_its_provider_and_model(wanted: str, model: str) -> None:
    other = ScriptedProvider(name="other")
    await Router([ScriptedProvider(), other]).generate(Prompt("Hello", model=wanted), timeout_seconds=5)
    assert other.prompts == [(Prompt("Hello", model=wanted), model)]


async def test_a_provider_that_is_not_set_up_says_which_setting_is_missing() -> None:
    router = Router([ScriptedProvider()])
    error = await refused(router, Prompt("Hello", model="anthropic:claude-haiku-5-5"))
    assert (error.code, error.retryable) == ("NO_MODEL", False)
    assert "ANTHROPIC_API_KEY" in error.message
    error = await refused(router, Prompt("Hello", model="gpt-6-luna"))
    assert error.code == "NO_MODEL"
    assert "provider:model" in error.message


async def test_a_server_without_any_model_says_what_to_set() -> None:
    outgoing = Outgoing()
    router = Router.from_settings(settings(local_model=False), outgoing)
    error = await refused(router, Prompt("Hello"))
    await outgoing.close()
    assert error.code == "NO_MODEL"
    assert "OPENAI_API_KEY" in error.message
    assert "LOCAL_MODEL" in error.message


async def test_a_server_of_ones_own_needs_the_name_of_its_model() -> None:
    outgoing = Outgoing()
    router = Router.from_settings(settings(openai_base_url="http://127.0.0.1:9/v1"), outgoing)
    error = await refused(router, Prompt("Hello"))
    await router.close()
    await outgoing.close()
    assert error.code == "NO_MODEL"
    assert "OPENAI_MODEL" in error.message


async def test_keys_come_before_the_local_model() -> None:
    outgoing = Outgoing()
    router = Router.from_settings(settings(google_api_key=SecretStr("g"), anthropic_api_key=SecretStr("a")), outgoing)
    assert [(name, provider.default_model) for name, provider in router._providers.items()] == [
        ("anthropic", "claude-haiku-5-5"),
        ("google", "gemini-3.5-flash-lite"),
        ("local", "smollm2-135m"),
    ]
    await router.close()
    await outgoing.close()


async def test_an_answer_that_takes_too_long_is_stopped() -> None:
    stopped = asyncio.Event()

    async def slow(_: Prompt) -> str:
        try:
            await asyncio.Event().wait()
        finally:
            stopped.set()
        return ""

    with pytest.raises(ModelError) as raised:
        await Router([ScriptedProvider([slow])]).generate(Prompt("Hello"), timeout_seconds=0.01)
    assert (raised.value.code, raised.value.retryable) == ("TIMEOUT", True)
    assert stopped.is_set()


async def test_a_timeout_of_who_listens_is_not_taken_for_the_models() -> None:
    async def impatient(_: str) -> None:
        raise TimeoutError("mine")

    with pytest.raises(TimeoutError, match="mine"):
        await Router([ScriptedProvider()]).generate(Prompt("Hello"), timeout_seconds=5, on_text=impatient)


async def test_a_choice_comes_back_as_it_was_written_and_in_one_piece() -> None:
    pieces: list[str] = []

    async def note(piece: str) -> None:
        pieces.append(piece)

    provider = ScriptedProvider(["Label: **BUG**."])
    completion = await Router([provider]).generate(Prompt("Crash!", choices=("bug", "feature")), timeout_seconds=5, on_text=note)
    assert completion.text == "bug"
    assert pieces == ["bug"]
    assert len(provider.prompts) == 1


async def test_an_answer_outside_the_choices_is_repaired_once_and_both_calls_are_counted() -> None:
    provider = ScriptedProvider(["Well, it depends.", "feature"])
    completion = await Router([provider]).generate(Prompt("Dark mode", choices=("bug", "feature")), timeout_seconds=5)
    assert completion.text == "feature"
    assert "Well, it depends." in provider.prompts[1][0].text
    assert completion.output_tokens == len("Well, it depends.") + len("feature")
    assert (completion.cost_micros, completion.milliseconds) == (14, 6)


async def test_a_model_that_never_chooses_is_asked_twice_and_no_more() -> None:
    provider = ScriptedProvider(["Hm."])
    error = await refused(Router([provider]), Prompt("Dark mode", choices=("bug", "feature")))
    assert error.code == "BAD_ANSWER"
    assert len(provider.prompts) == 2


async def test_half_a_character_is_refused_before_any_model_is_asked() -> None:
    provider = ScriptedProvider()
    assert (await refused(Router([provider]), Prompt("\ud83d"))).code == "BAD_REQUEST"
    assert provider.prompts == []


async def test_closing_the_router_closes_its_providers() -> None:
    provider = ScriptedProvider()
    await Router([provider]).close()
    assert provider.is_closed


def test_starting_up_imports_no_model_library() -> None:
    script = (
        "import sys, services.ai; from core.settings import Settings; from core.outgoing import Outgoing;"
        "services.ai.Router.from_settings(Settings(_env_file=None, openai_api_key='k', anthropic_api_key='k', google_api_key='k'), Outgoing());"
        "heavy = {'pydantic_ai', 'openai', 'anthropic', 'google.genai', 'genai_prices', 'xllamacpp'} & sys.modules.keys(); assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)
