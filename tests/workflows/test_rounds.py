"""`while`: a step round by round, through a real worker."""

from __future__ import annotations

import asyncio
from typing import Any

import orjson
import pytest

from core.errors import Invalid
from core.fields import JSON
from core.reads import global_id
from models.workflows import Run, Step
from services.workflows import definitions
from services.workflows.engine import ends
from services.workflows.reuse import Wish
from services.workflows.steps import Call, Done
from tests.clients import Client
from tests.sinks import Sink
from tests.workflows.conftest import Runs, StartProcess, post, transform
from tests.workflows.labs import Lab, outside, pure
from tests.workflows.test_replays import BROKEN, Again
from tests.workflows.test_replays_items import Post, rows


@pytest.fixture
def again(runs: Runs) -> Again:
    return Again(runs)


def until(condition: str, **more: Any) -> dict[str, Any]:
    return {"while": {"condition": condition, **more}}


MORE = "round.index == 0 || round.previous.next != null"
OUTPUT = {"output": "{{ steps.send.output }}"}


@pytest.mark.usefixtures("worker")
@pytest.mark.parametrize("effect", ["outside", "none"])
async def test_each_round_sees_what_the_last_one_gave_until_the_condition_holds_no_more(runs: Runs, lab: Lab, effect: str) -> None:
    async def page(call: Call) -> Done:
        n = int(str(call.input["from"] or 0))
        return Done({"next": n + 10 if n < 30 else None})

    lab.does["page"] = page
    step = {"key": "page", "type": f"lab.{effect}", **until(MORE), "with": {"from": "{{ round.index == 0 ? 0 : round.previous.next }}"}}
    id = await runs.start(step, transform("after"), output="{{ steps.page.output }}")
    run = await runs.ended(id)
    assert (run.status, run.output) == ("SUCCEEDED", [{"next": 10}, {"next": 20}, {"next": 30}, {"next": None}])
    assert [call.key for call in lab.calls] == [f"{id}/page/{n}" for n in range(4)]
    assert await rows(run, "page") == [(n, "SUCCEEDED") for n in (-1, 0, 1, 2, 3)]


@pytest.mark.usefixtures("worker")
async def test_no_round_at_all_gives_an_empty_list(runs: Runs) -> None:
    run = await runs.ended(await runs.start(transform("send", **until("round.index < input")), input=0, **OUTPUT))
    assert (run.status, run.output) == ("SUCCEEDED", [])


@pytest.mark.usefixtures("worker")
async def test_the_most_rounds_are_a_failure_unless_told_otherwise(runs: Runs) -> None:
    failed = await runs.ended(await runs.start(transform("send", **until("true", maxRounds=3)), **OUTPUT))
    assert (failed.status, failed.error["code"], failed.error["step"]) == ("FAILED", "ROUNDS", "send")
    assert await Step.filter(run_id=failed.id, item__gte=0).count() == 3
    ended = await runs.ended(await runs.start(transform("send", **until("true", maxRounds=3, onLimit="end")), **OUTPUT))
    assert (ended.status, len(ended.output)) == ("SUCCEEDED", 3)


@pytest.mark.usefixtures("worker")
async def test_a_condition_that_cannot_be_worked_out_fails_the_step(runs: Runs) -> None:
    run = await runs.ended(await runs.start(transform("send", **until("round.previous.no > 1"))))
    assert (run.status, run.error["code"], run.error["message"][:16]) == ("FAILED", "EXPRESSION", "while.condition:")


@pytest.mark.usefixtures("worker")
async def test_a_pause_gives_the_worker_up_and_no_round_runs_twice(runs: Runs, lab: Lab) -> None:
    lab.gives("send", 1)
    id = await runs.start(pure("send", **until("round.index < 3", pause="700ms")), **OUTPUT)
    run = await runs.ended(id)
    assert (run.output, lab.began["send"]) == ([1, 1, 1], 3)
    assert (await runs.types(id)).count("RUN_WAITING") == 2
    first, second = await Step.filter(run_id=id, item__in=[0, 1]).order_by("item")
    assert first.finished_at is not None
    assert second.started_at is not None
    assert (second.started_at - first.finished_at).total_seconds() >= 0.7


@pytest.mark.usefixtures("worker")
async def test_a_cancel_ends_the_rounds_and_the_step(runs: Runs, lab: Lab) -> None:
    id = await runs.start(outside("held", grace="0s", **until("true")))
    await lab.began_step("held")
    await runs.cancel(id)
    run = await runs.ended(id)
    assert (run.status, await rows(run, "held")) == ("CANCELED", [(-1, "CANCELED"), (0, "CANCELED")])
    paused = await runs.start(transform("send", **until("true", pause="1h")))
    await runs.until(paused, lambda run: run.status == "WAITING")
    await runs.cancel(paused)
    assert await rows(await runs.ended(paused)) == [(-1, "CANCELED"), (0, "SUCCEEDED")]


@pytest.mark.usefixtures("worker")
async def test_a_round_that_failed_is_tried_passed_over_or_ends_the_step_as_said(runs: Runs, lab: Lab) -> None:
    async def odd(call: Call) -> Done:
        if call.key.endswith("/1"):
            raise BROKEN
        return Done(call.input.get("p"))

    lab.does["send"] = odd
    step = outside("send", **until("round.index < 3"), **{"with": {"p": "{{ round.previous }}"}})
    failed = await runs.ended(await runs.start(step, **OUTPUT))
    assert (failed.status, failed.error["message"][:8], failed.error["item"]) == ("FAILED", "Round 1:", 1)
    passed = await runs.ended(await runs.start({**step, "onError": "continue"}, output="{{ [steps.send.output, steps.send.error.code] }}"))
    assert (passed.status, passed.output) == ("SUCCEEDED", [[None, None, None], "ITEMS"])
    instead = await runs.ended(await runs.start({**step, "onError": {"fallback": "{{ round.index }}"}}, **OUTPUT))
    assert (instead.status, instead.output) == ("SUCCEEDED", [None, 1, 1])


async def test_a_worker_that_is_killed_in_a_round_does_none_again_that_is_over(runs: Runs, start_worker: StartProcess, sink: Sink) -> None:
    body = {"with": {"method": "POST", "url": sink.url("/ok"), "body": {"step": "send", "n": "{{ round.index }}", "of": "{{ run.id }}"}}}
    step = post(sink, "send", **until("round.index < 12", pause="60ms")) | body
    id = await runs.start(step, output="{{ size(steps.send.output) }}")
    async with start_worker("first") as first:
        await runs.until(id, lambda run: run.last_seq > 8)
        first.kill()
    async with start_worker("second"):
        run = await runs.ended(id)
    assert (run.status, run.output) == ("SUCCEEDED", 12)
    done = await Step.filter(run_id=id, item__gte=0).order_by("item")
    assert [(step.item, step.attempt, str(step.status)) for step in done] == [(n, 1, "SUCCEEDED") for n in range(12)]
    assert run.recoveries <= 1


@pytest.mark.usefixtures("worker")
async def test_a_retry_goes_on_with_the_round_that_failed(runs: Runs, again: Again, lab: Lab) -> None:
    sent = Post(lab, "send", 2)
    first = await runs.ended(await runs.start(outside("send", **until("round.index < 4")), **OUTPUT))
    assert (first.status, sent.sent) == ("FAILED", [0, 1])
    second = await again(first)
    assert (second.status, second.output) == ("SUCCEEDED", ["sent 0", "sent 1", "sent 2", "sent 3"])
    assert sent.sent == [0, 1, 2, 3]
    assert await rows(second) == [(-1, "SUCCEEDED"), (0, "REUSED"), (1, "REUSED"), (2, "SUCCEEDED"), (3, "SUCCEEDED")]


@pytest.mark.usefixtures("worker")
async def test_after_a_limit_a_version_with_more_rounds_goes_on(runs: Runs, again: Again, lab: Lab) -> None:
    sent = Post(lab, "send")
    first = await runs.ended(await runs.start(outside("send", **until("round.index < 4", maxRounds=2)), **OUTPUT))
    assert (first.error["code"], sent.sent) == ("ROUNDS", [0, 1])
    number = await again.publish(first, outside("send", **until("round.index < 4", maxRounds=5)), **OUTPUT)
    second = await again(first, version_number=number)
    assert (second.status, sent.sent) == ("SUCCEEDED", [0, 1, 2, 3])


@pytest.mark.usefixtures("worker")
async def test_rounds_made_from_one_that_was_passed_over_do_not_happen_again_unasked(runs: Runs, again: Again, lab: Lab) -> None:
    sent = Post(lab, "send", 1)
    first = await runs.ended(await runs.start(outside("send", onError="continue", **until("round.index < 3")), **OUTPUT))
    assert (first.output, sent.sent) == (["sent 0", None, "sent 2"], [0, 2])
    with pytest.raises(Invalid, match="'send' has had its effect"):
        await again(first)
    second = await again(first, Wish(rerun=("send",)))
    assert (second.output, sent.sent) == (["sent 0", "sent 1", "sent 2"], [0, 2, 0, 1, 2])


@pytest.mark.usefixtures("worker")
async def test_a_sub_workflow_is_the_body_of_a_round(runs: Runs) -> None:
    child = await runs.workflow({"key": "one", "type": "transform", "with": {"n": "{{ input.n }}"}}, output="{{ steps.one.output.n }}")
    call = {"workflow": global_id(type(child), child.id), "input": {"n": "{{ round.index == 0 ? 1 : round.previous * 2 }}"}}
    step = {"key": "send", "type": "workflow.run", **until("round.index == 0 || round.previous < 8"), "with": call}
    run = await runs.ended(await runs.start(step, **OUTPUT))
    assert (run.status, run.output) == ("SUCCEEDED", [1, 2, 4, 8])
    assert await Run.filter(parent_id=run.id).count() == 4


AS_OF = """query ($id: ID!, $seq: Int!) { run(id: $id) { asOf(seq: $seq, expression: "steps.send.output") {
  event value steps { key status attempt input output startedAt } } } }"""


async def test_a_moment_inside_a_round_and_how_far_it_is(
    runs: Runs, worker: None, lab: Lab, signed_in: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole tells how many rounds are over, and each round for itself what its step does."""
    monkeypatch.setattr(ends, "PROGRESS_SECONDS", 0)

    async def half(call: Call) -> Done:
        call.progress(50, "Half.")
        return Done(call.key.rpartition("/")[2])

    async def slow(call: Call) -> Done:
        call.progress(50, "Half.")
        async with asyncio.timeout(20):
            while not [data for type, _, data in await runs.events(call.run_id) if type == "STEP_PROGRESS" and '"item"' in data]:
                await asyncio.sleep(0.01)
        return await half(call)

    lab.does["send"] = slow
    id = await runs.start(outside("send", **until("round.index < 3", maxRounds=5)), **OUTPUT)
    assert (await runs.ended(id)).output == ["0", "1", "2"]
    events = [(type, orjson.loads(data)) for type, _, data in await runs.events(id)]
    whole = [data for type, data in events if type == "STEP_PROGRESS" and "item" not in data]
    assert [(data["done"], data["most"]) for data in whole] == [(n, 5) for n in (1, 2, 3)]
    assert {(data["percent"], data["message"]) for type, data in events if type == "STEP_PROGRESS" and data.get("item") == 0} == {
        (50, "Half.")
    }
    inside = next(n for n, (type, data) in enumerate(events, 1) if type == "STEP_STARTED" and data.get("item") == 1)
    for seq, status, output in ((inside, "RUNNING", None), (len(events), "SUCCEEDED", ["0", "1", "2"])):
        found = (await signed_in.data(AS_OF, {"id": global_id(Run, id), "seq": seq}))["run"]["asOf"]
        (send,) = found["steps"]
        assert (send["status"], send["input"], send["output"], found["value"]) == (status, {"maxRounds": 5}, output, output)
        assert send["attempt"] == 1


def faults(**step: Any) -> list[tuple[str, str]]:
    value: JSON = {"steps": [{"key": "a", "type": "transform", **step}]}
    return [
        (fault.path.removeprefix("definition.steps[0]."), fault.code) for fault in definitions.check(value, most_bytes=9999, most_steps=9)
    ]


@pytest.mark.parametrize(
    ("step", "wrong"),
    [
        ({"while": {}}, ("while.condition", "REQUIRED")),
        ({"while": {"condition": "item.index < 1"}}, ("while.condition", "UNKNOWN_REFERENCE")),
        ({"while": {"condition": "1 + 1"}}, ("while.condition", "TYPE")),
        ({"while": {"condition": "true", "maxRounds": 10_001}}, ("while.maxRounds", "MAXIMUM")),
        ({"while": {"condition": "true", "pause": "2d"}}, ("while.pause", "OUT_OF_RANGE")),
        ({"while": {"condition": "true"}, "forEach": {"items": [1]}}, ("while", "UNSUPPORTED")),
        ({"while": {"condition": "true"}, "type": "return"}, ("while", "UNSUPPORTED")),
        ({"while": {"condition": "true"}, "when": "round.index > 0"}, ("when", "UNKNOWN_REFERENCE")),
        ({"with": {"n": "{{ round.index }}"}}, ("with.n", "UNKNOWN_REFERENCE")),
    ],
)
def test_a_mistake_is_named_when_it_is_saved(step: dict[str, Any], wrong: tuple[str, str]) -> None:
    assert faults(**step) == [wrong]


def test_what_is_right_is_saved() -> None:
    full = {"while": {"condition": MORE, "maxRounds": 10_000, "onLimit": "end", "pause": "1d"}, "onError": {"fallback": "{{ round }}"}}
    assert faults(**full) == []
