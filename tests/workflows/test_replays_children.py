"""Retries of runs whose steps had started runs, and the keys by which the other side knows what is tried again."""

from __future__ import annotations

from typing import Any

import pytest

from core.errors import Conflict, Invalid
from core.reads import global_id
from models.workflows import Run, Step, Workflow
from services.workflows import replays
from services.workflows.reuse import Wish
from services.workflows.steps import Call, Done
from tests.sinks import Sink
from tests.workflows.conftest import Runs
from tests.workflows.labs import Lab, outside, pure
from tests.workflows.test_children import run_step
from tests.workflows.test_replays import BROKEN, Again


@pytest.fixture
def again(runs: Runs) -> Again:
    return Again(runs)


@pytest.mark.usefixtures("worker")
async def test_what_a_sub_workflow_has_done_is_not_done_again(runs: Runs, again: Again, lab: Lab) -> None:
    lab.gives("send", "sent")
    lab.raises("b", BROKEN, BROKEN)
    inner = await runs.workflow(outside("send"), pure("b"), output="{{ [steps.send.output, steps.b.output.tries] }}")
    first = await runs.ended(await runs.start(run_step("call", inner), output="{{ steps.call.output }}"))
    second = await again(first)
    assert (second.status, lab.began) == ("FAILED", {"send": 1, "b": 2})
    third = await again(second)
    assert (third.status, third.output) == ("SUCCEEDED", ["sent", 3])
    assert lab.began == {"send": 1, "b": 3}
    one, two, three = [await Run.get(parent_id=run.id) for run in (first, second, third)]
    assert (two.forked_from_id, three.forked_from_id) == (one.id, two.id)
    assert (await Step.get(run_id=three.id, key="send")).reused_from_id == (await Step.get(run_id=one.id, key="send")).id


@pytest.mark.usefixtures("worker")
async def test_asked_for_by_name_the_sub_workflow_starts_from_its_beginning(runs: Runs, again: Again, lab: Lab) -> None:
    lab.gives("send", "sent")
    lab.raises("b", BROKEN)
    inner = await runs.workflow(outside("send"), pure("b"))
    first = await runs.ended(await runs.start(run_step("call", inner)))
    assert (await again(first, Wish(rerun=("call",)))).status == "SUCCEEDED"
    assert lab.began["send"] == 2


@pytest.mark.usefixtures("worker")
async def test_it_goes_on_down_through_all_levels_and_for_items(runs: Runs, again: Again, lab: Lab) -> None:
    async def act(call: Call) -> Done:
        if lab.began["b"] == 2:
            raise BROKEN
        return Done(lab.began["b"])

    lab.gives("send", "sent")
    lab.does["b"] = act
    lowest = await runs.workflow(outside("send"), pure("b"), output="{{ [input, steps.b.output] }}")
    middle = await runs.workflow(run_step("down", lowest, "{{ input }}"), output="{{ steps.down.output }}")
    call = run_step("each", middle, "{{ item.value }}", forEach={"items": "{{ input }}"})
    first = await runs.ended(await runs.start(call, input=["x", "y", "z"], output="{{ steps.each.output }}"))
    assert (first.status, lab.began["send"]) == ("FAILED", 2)
    second = await again(first)
    assert (second.status, second.output) == ("SUCCEEDED", [["x", 1], ["y", 3], ["z", 4]])
    assert lab.began["send"] == 3


@pytest.mark.usefixtures("worker")
async def test_where_it_cannot_go_on_it_is_refused_until_asked_for(runs: Runs, again: Again, lab: Lab) -> None:
    lab.gives("send", "sent")
    lab.raises("b", BROKEN)
    inner = await runs.workflow(outside("send"), pure("b"))
    first = await runs.ended(await runs.start(run_step("call", inner, "{{ input }}"), input=1))
    with pytest.raises(Invalid, match="'call' has had effects by the run that it started") as refused:
        await again(first, input=[2])
    assert [(fault.path, fault.code) for fault in refused.value.fields] == [("rerun", "EFFECT")]
    assert (await again(first, Wish("call"), input=[2])).status == "SUCCEEDED"
    assert lab.began["send"] == 2


@pytest.mark.usefixtures("worker")
async def test_a_sub_workflow_that_was_mended_meanwhile_goes_on_mended_unless_what_changed_has_acted(
    runs: Runs, again: Again, lab: Lab
) -> None:
    lab.gives("send", "sent")
    lab.gives("c", 1)
    lab.raises("b", BROKEN)
    inner = await runs.workflow(outside("send"), pure("b"))
    first = await runs.ended(await runs.start(run_step("call", inner)))
    child = await Run.get(parent_id=first.id)
    await again.publish(child, outside("send", **{"with": {"v": 2}}), pure("b"))
    second = await again(first)
    assert (second.status, second.error["code"]) == ("FAILED", "EFFECT")
    await again.publish(child, outside("send"), pure("c"))
    third = await again(first)
    assert (third.status, lab.began) == ("SUCCEEDED", {"send": 1, "b": 1, "c": 1})


@pytest.mark.usefixtures("worker")
async def test_a_run_whose_child_is_not_over_yet_is_not_retried(runs: Runs, again: Again, lab: Lab) -> None:
    inner = await runs.workflow(outside("held", grace="10s"))
    id = await runs.start(run_step("call", inner))
    await lab.began_step("held")
    await runs.cancel(id)
    first = await runs.ended(id)
    with pytest.raises(Conflict, match="has not ended"):
        await again(first)
    lab.release()
    await runs.all_ended()
    second = await again(first)
    assert (second.status, lab.began["held"]) == ("SUCCEEDED", 1)


# ---- keys


def send(sink: Sink, **body: Any) -> dict[str, Any]:
    config = {"method": "POST", "url": sink.url("/ok"), "body": body}
    return {"key": "pay", "type": "http.request", "with": config, "timeout": "200ms"}
