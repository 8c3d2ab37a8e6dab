"""What running steps tell to whoever watches, of one run or of all of a project: how far they are, and words as they come."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from core.outgoing import Outgoing
from core.reads import global_id
from models.projects import Project
from models.workflows import Run
from services.ai import Completion, OnText, Prompt
from services.workflows.steps import Call, Done, Outside
from tests.ai.providers import ScriptedModels, ScriptedProvider
from tests.clients import Client
from tests.proxies import Proxy
from tests.workflows.conftest import Runs, transform
from tests.workflows.labs import Lab, pure
from tests.workflows.labs import outside as external

FIELDS = "cursor projectCursor type data percent message step { key } run { id }"
OF_RUN = f"subscription ($id: ID!, $after: String) {{ runEvents(runId: $id, after: $after) {{ {FIELDS} }} }}"
OF_PROJECT = f"subscription ($id: ID!, $after: String) {{ projectEvents(projectId: $id, after: $after) {{ {FIELDS} }} }}"
WORDS = [f"word{n}" for n in range(40)]


class Talker(ScriptedProvider):
    """Says its words with pauses, so that they are gathered into several events."""

    async def complete(self, prompt: Prompt, model: str, on_text: OnText | None) -> Completion:
        assert on_text is not None

        async def slowly(text: str) -> None:
            await asyncio.sleep(0.02)
            await on_text(f"{text} ")

        return await super().complete(prompt, model, slowly)


@pytest.fixture
def redis_url(redis_proxy: Proxy) -> str:
    return redis_proxy.url


@pytest.fixture(name="outside")
async def world() -> AsyncIterator[Outside]:
    http = Outgoing()
    yield Outside(http, ScriptedModels(Talker([" ".join(WORDS)])))
    await http.close()


async def watch(client: Client, query: str, id: str, after: str | None, cuts: tuple[int, ...] = ()) -> list[dict[str, Any]]:
    """To the end of a run. After so many events each time the connection breaks, and another goes on."""
    seen: list[dict[str, Any]] = []
    for most in [*cuts, None]:
        async with client.socket() as socket:
            variables = {"id": id, "after": after}
            await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": {"query": query, "variables": variables}}))
            before = len(seen)
            while most is None or len(seen) < before + most:
                message = json.loads(await asyncio.wait_for(socket.recv(), 20))
                assert message["type"] == "next", message
                ((name, event),) = message["payload"]["data"].items()
                seen.append(event)
                after = event["cursor" if name == "runEvents" else "projectCursor"]
                if event["type"] in ("RUN_SUCCEEDED", "RUN_FAILED", "RUN_CANCELED"):
                    return seen
            socket.transport.abort()
    return seen


async def place_before(client: Client, id: str) -> str:
    """The place in the project of a run's first event."""
    query = "query ($id: ID!) { run(id: $id) { events(first: 1) { nodes { projectCursor } } } }"
    (node,) = (await client.data(query, {"id": id}))["run"]["events"]["nodes"]
    cursor: str = node["projectCursor"]
    return cursor


def words(seen: list[dict[str, Any]]) -> str:
    return "".join(part["text"] for event in seen if event["type"] == "STEP_OUTPUT" for part in event["data"]["output"])


@pytest.mark.parametrize("cuts", [(), (4, 1, 2)], ids=["whole", "cut in the middle"])
async def test_the_words_of_a_model_come_in_order_and_add_up_to_the_output(
    runs: Runs, signed_in: Client, worker: None, cuts: tuple[int, ...]
) -> None:
    id = await runs.start(
        {"key": "say", "type": "ai.generate", "with": {"prompt": "Say forty words."}}, output="{{ steps.say.output.text }}"
    )
    run_id, project_id = global_id(Run, id), global_id(Project, (await runs.project()).id)
    after = await place_before(signed_in, run_id)
    of_run, of_project = await asyncio.gather(
        watch(signed_in, OF_RUN, run_id, None, cuts), watch(signed_in, OF_PROJECT, project_id, after, cuts)
    )
    assert of_run[1:] == of_project
    assert sum(event["type"] == "STEP_OUTPUT" for event in of_run) > 3
    assert words(of_run).strip() == (await runs.now(id)).output == " ".join(WORDS)


async def test_how_far_a_step_is_has_fields_of_its_own(runs: Runs, signed_in: Client, lab: Lab, worker: None) -> None:
    async def act(call: Call) -> Done:
        call.progress(40, "Nearly half")
        await asyncio.sleep(0.3)
        return Done(None)

    lab.does["a"] = act
    id = await runs.start(external("a"))
    seen = await watch(signed_in, OF_RUN, global_id(Run, id), None)
    told = [(event["percent"], event["message"], event["step"]["key"]) for event in seen if event["type"] == "STEP_PROGRESS"]
    assert told == [(40.0, "Nearly half", "a")]
    assert all(event["percent"] is event["message"] is None for event in seen if event["type"] != "STEP_PROGRESS")


@pytest.mark.parametrize("fault", ["cut", "silent"])
async def test_without_redis_a_project_is_told_a_little_later(
    runs: Runs, signed_in: Client, lab: Lab, worker: None, redis_proxy: Proxy, fault: str
) -> None:
    id = await runs.start(pure("a"), transform("b"))
    after = await place_before(signed_in, global_id(Run, id))
    watching = asyncio.create_task(watch(signed_in, OF_PROJECT, global_id(Project, (await runs.project()).id), after))
    await lab.began_step("a")
    redis_proxy.cut() if fault == "cut" else redis_proxy.stall()
    lab.release()
    async with asyncio.timeout(15):
        seen = await watching
    assert [(event["type"], event["step"] and event["step"]["key"]) for event in seen] == [
        (type, key) for type, key, _ in (await runs.events(id))[1:]
    ]
