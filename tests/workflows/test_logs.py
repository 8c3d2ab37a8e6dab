"""What steps say of themselves: kept as events of their run, a line each, read by step and live."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import orjson
import pytest

from core.reads import global_id
from models.events import Event, LogLevel
from models.workflows import Run, Step
from services.workflows.engine import lines
from services.workflows.steps import Call, Done, StepError
from tests.clients import Client
from tests.sinks import Sink
from tests.workflows.conftest import Runs, StartProcess, post
from tests.workflows.labs import Lab, outside, pure

LOGS = """query ($id: ID!, $first: Int!, $after: String) { run(id: $id) { steps(first: 50) { nodes { key item attempt
  logs(first: $first, after: $after) { nodes { level message seq at } pageInfo { hasNextPage endCursor } } } } } }"""


async def told(client: Client, id: UUID, first: int = 100, after: str | None = None) -> dict[tuple[str, int, int], Any]:
    found = await client.data(LOGS, {"id": global_id(Run, id), "first": first, "after": after})
    return {(step["key"], step["item"], step["attempt"]): step["logs"] for step in found["run"]["steps"]["nodes"]}


def said(logs: Any) -> list[tuple[str, str]]:
    return [(line["level"], line["message"]) for line in logs["nodes"]]


@pytest.mark.usefixtures("worker")
async def test_a_definition_says_what_a_step_logs(runs: Runs, signed_in: Client) -> None:
    """Of each item, with what the step gave; a line that cannot be worked out says so and fails nothing."""
    each = {"key": "each", "type": "transform", "with": {"n": "{{ item.value * 2 }}"}, "forEach": {"items": "{{ input }}"}}
    id = await runs.start(
        {"key": "a", "type": "transform", "with": {"n": 1}, "log": "It is {{ steps.a.output.n }}."},
        {**each, "log": {"message": "{{ item.index }}: {{ steps.each.output.n }}", "level": "DEBUG"}},
        {"key": "wrong", "type": "transform", "with": {}, "log": "{{ steps.a.output.m }}"},
        {"key": "quiet", "type": "transform", "with": {"n": 5}, "sensitive": True, "log": "{{ steps.quiet.output.n }}"},
        {"key": "whole", "type": "transform", "with": {}, "log": {"message": "{{ steps.a.output }}", "level": "ERROR"}},
        input=[1, 2],
    )
    assert (await runs.ended(id)).status == "SUCCEEDED"
    found = {key: said(logs) for key, logs in (await told(signed_in, id)).items()}
    assert found == {
        ("a", -1, 1): [("INFO", "It is 1.")],
        ("each", -1, 1): [],
        ("each", 0, 1): [("DEBUG", "0: 2")],
        ("each", 1, 1): [("DEBUG", "1: 4")],
        ("wrong", -1, 1): [("WARN", "log: There is no field 'm' (character 18).")],
        ("quiet", -1, 1): [("INFO", "[redacted]")],
        ("whole", -1, 1): [("ERROR", '{"n":1}')],
    }


async def test_what_a_line_names_is_checked_when_it_is_saved(runs: Runs, signed_in: Client) -> None:
    project = global_id(type(await runs.project()), (await runs.project()).id)
    for log, fault in [
        ("{{ steps.b.output }}", ("steps[0].log", "UNKNOWN_REFERENCE")),
        ({"message": "{{ vars.none }}"}, ("steps[0].log.message", "UNKNOWN_REFERENCE")),
        ({"message": "{{ secrets.KEY }}"}, ("steps[0].log.message", "SECRET")),
        ({"message": "a", "level": "LOUD"}, ("steps[0].log.level", "ENUM")),
        ({}, ("steps[0].log.message", "REQUIRED")),
    ]:
        definition = {"steps": [{"key": "a", "type": "transform", "with": {}, "log": log}]}
        problem = await signed_in.mutate("createWorkflow", "Workflow { id }", projectId=project, name="One", definition=definition)
        assert [(one["path"].removeprefix("definition."), one["code"]) for one in problem["fields"]] == [fault]


@pytest.mark.usefixtures("worker")
async def test_attempts_say_why_they_are_made_again_and_requests_what_came_of_them(
    runs: Runs, sink: Sink, lab: Lab, signed_in: Client
) -> None:
    lab.raises("again", StepError("BUSY", "Not now.", retryable=True))
    request = post(sink, "post", "/ok?token=abcdefgh")
    ids = [await runs.start(pure("again", retry={"attempts": 2, "backoff": "1ms", "jitter": 0})), await runs.start(request)]
    assert [(await runs.ended(id)).status for id in ids] == ["SUCCEEDED", "FAILED"]
    found = await told(signed_in, ids[0])
    assert said(found["again", -1, 1]) == [("WARN", "Attempt 1 failed and is made again in 0.001 s: BUSY, Not now.")]
    assert said(found["again", -1, 2]) == []
    ((level, message),) = said((await told(signed_in, ids[1]))["post", -1, 1])
    assert level == "WARN"
    assert message.startswith(f"POST {sink.url('/ok')}: BLOCKED after ")
    assert "token" not in message


async def test_lines_are_bounded_and_what_is_left_out_is_told(
    runs: Runs, worker: None, lab: Lab, signed_in: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of an attempt, and of a run. They come in pages, and live as events."""
    monkeypatch.setattr(lines, "OF_RUN_MOST", 5)
    monkeypatch.setattr(lines, "OF_ATTEMPT_MOST", 3)

    async def chatty(call: Call) -> Done:
        for n in range(10):
            call.log(LogLevel.INFO, f"{n} {'é' * lines.MESSAGE_MOST if n == 0 else chr(0xD800)}")
        return Done({})

    lab.does = {"one": chatty, "two": chatty, "three": chatty}
    id = await runs.start(outside("one"), pure("two"), pure("three"))
    assert (await runs.ended(id)).status == "SUCCEEDED"
    found = await told(signed_in, id)
    assert {key[0]: [level for level, _ in said(logs)] for key, logs in found.items()} == {
        "one": ["INFO"] * 3 + ["WARN"],
        "two": ["INFO", "WARN"],
        "three": [],
    }
    first = found["one", -1, 1]["nodes"]
    assert (len(first[0]["message"]), first[1]["message"], first[-1]["message"][:25]) == (
        lines.MESSAGE_MOST + 1,
        "1 ?",
        "What follows is not kept:",
    )
    page = (await told(signed_in, id, 3))["one", -1, 1]
    assert page["pageInfo"]["hasNextPage"]
    rest = (await told(signed_in, id, 3, page["pageInfo"]["endCursor"]))["one", -1, 1]
    assert [line["seq"] for line in (*page["nodes"], *rest["nodes"])] == [line["seq"] for line in first]
    live = [orjson.loads(data) for type, _, data in await runs.events(id) if type == "STEP_LOG"]
    assert [(one["key"], one["level"]) for one in live][:4] == [("one", "INFO")] * 3 + [("one", "WARN")]


async def test_lines_of_a_worker_that_was_killed_are_kept_and_counted_on(
    runs: Runs, sink: Sink, start_worker: StartProcess, signed_in: Client
) -> None:
    id = await runs.start(
        {"key": "a", "type": "transform", "with": {}, "log": "One."},
        post(sink, "slow", "/slow?seconds=1"),
        {"key": "b", "type": "transform", "with": {}, "log": "Two."},
    )
    async with start_worker("doomed") as doomed:
        await runs.until(id, lambda run: run.last_seq >= 6)
        doomed.kill()
    async with start_worker("heir"):
        assert (await runs.ended(id)).status == "SUCCEEDED"
    found = await told(signed_in, id)
    assert [said(found[key, -1, 1])[0][1] for key in ("a", "b")] == ["One.", "Two."]
    assert said(found["slow", -1, 1])[0][1].startswith(f"POST {sink.url('/slow')}: 200, ")
    assert await Event.filter(type="STEP_LOG", step_id=(await Step.get(run_id=id, key="a")).id).count() == 1
