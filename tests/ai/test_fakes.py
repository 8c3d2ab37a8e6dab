"""The model that is none: the same prompt has the same answer, through the router as any other model's."""

from __future__ import annotations

from typing import Any

import pytest

from models.ai import Charge, LanguageModel, ModelProvider
from models.projects import Project
from services.ai import Answer, Image, Message, ModelError, Origin, Prompt, Router, Tool, deployments
from services.platform import Platform
from tests.ai import houses
from tests.ai.houses import House

LOOK = Tool("look", "Looks.", {"type": "object"})


async def test_it_is_asked_when_the_operator_says_so(house: House, home: Platform, project: Project) -> None:
    settings = home.settings.model_copy(update={"local_model": False, "fake_model": True})
    await deployments.ensure(home.database.pool, settings)
    model = await LanguageModel.get(provider=ModelProvider.FAKE)
    pieces = list[str]()

    async def note(piece: str) -> None:
        pieces.append(piece)

    async with houses.routing(home, settings, house.server) as router:
        answer = await router.generate(Prompt("Why not?"), Origin(project.id), timeout_seconds=20, on_text=note)
        assert (answer.completion.text, pieces) == ("You said: Why not?", ["You ", "said: ", "Why ", "not?"])
        picture = Image("image/png", b"1234")
        assert (await ask(router, project, "Look.", images=(picture,))).completion.text == "You said: Look. You showed: image/png, 4 bytes."
        shown = await ask(router, project, "", history=(Message("user", "Look.", images=(picture, picture)),))
        assert shown.completion.text.count("image/png, 4 bytes.") == 2
        cut = await ask(router, project, "one two three four", most_tokens=3)
        assert (cut.completion.text, cut.completion.truncated) == ("You said: one ", True)
        chosen = [(await ask(router, project, text, choices=("bug", "feature"))).completion.text for text in "abcdefgh" * 2]
        assert chosen[:8] == chosen[8:]
        assert set(chosen) == {"bug", "feature"}
        wanted: dict[str, Any] = {
            "type": "object",
            "properties": {
                "n": {"type": "integer", "minimum": 3},
                "names": {"type": "array", "items": {"type": "string", "minLength": 6}, "minItems": 2},
                "kind": {"enum": ["b", "a"]},
                "more": {"anyOf": [{"type": ["boolean", "null"]}]},
                "unneeded": {"type": "string"},
            },
            "required": ["n", "names", "kind", "more"],
        }
        fitting = await ask(router, project, "Make one.", schema=wanted)
        assert fitting.value == {"n": 3, "names": ["fake..", "fake.."], "kind": "b", "more": True}
        with pytest.raises(ModelError, match="no answer fits"):
            await ask(router, project, "Make one.", schema={"type": "string", "pattern": "^[0-9]+$"})
        called = await ask(router, project, '/call look {"at": 1}', tools=(LOOK,))
        ((id, name, arguments),) = called.completion.tool_calls
        assert (name, arguments, called.completion.text) == ("look", {"at": 1}, "")
        history = (Message("user", '/call look {"at": 1}'), Message("tool", "A cat.", call_id=id, name="look"))
        seen = await ask(router, project, "", history=history, tools=(LOOK,))
        assert (seen.completion.text, seen.completion.tool_calls) == ("You said: A cat.", ())
    assert (await house.receipt()).model_id == model.id
    assert {charge.cost_micros for charge in await Charge.all()} == {0}


async def ask(router: Router, project: Project, text: str, **more: Any) -> Answer:
    return await router.generate(Prompt(text, **more), Origin(project.id), timeout_seconds=20)
