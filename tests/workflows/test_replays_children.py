"""Retries of runs whose steps had started runs, and the keys by which the other side knows what is tried again."""

from __future__ import annotations

import pytest

from core.errors import Conflict, Invalid
from core.reads import global_id
from models.databases import Database, Record
from models.workflows import Run, Step
from services.databases.columns import Column, ColumnType
from services.workflows.reuse import Wish
from services.workflows.steps import Call, Done
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


async def keys_of(lab: Lab, key: str) -> list[str]:
    return [call.known_as for call in lab.calls if call.key.split("/")[1] == key]


@pytest.mark.usefixtures("worker")
async def test_what_failed_is_tried_again_under_the_key_that_the_other_side_knows(runs: Runs, again: Again, lab: Lab) -> None:
    """It may have had its effect: only who was asked can tell, by the key. A second retry of the same run must not pay once more, either."""
    lab.raises("pay", BROKEN, BROKEN)
    first = await runs.ended(await runs.start(outside("pay", **{"with": {"v": "{{ input }}"}}), input=1))
    second = await again(first)
    assert second.status == "FAILED"
    for run in (second, first):
        assert (await again(run)).status == "SUCCEEDED"
    assert [call.key for call in lab.calls] != await keys_of(lab, "pay")
    assert await keys_of(lab, "pay") == [f"{first.id}/pay/-1"] * 4


@pytest.mark.usefixtures("worker")
async def test_asked_for_by_name_or_with_something_else_it_has_a_new_key(runs: Runs, again: Again, lab: Lab) -> None:
    lab.raises("pay", BROKEN)
    lab.gives("a", 1)
    steps = (pure("a"), outside("pay", **{"with": {"v": "{{ input }}"}}))
    first = await runs.ended(await runs.start(*steps, input=1))
    number = await again.publish(first, pure("a"), outside("pay", **{"with": {"v": "{{ input }}!"}}))
    runs_ = [
        await again(first, Wish("pay")),
        await again(first, Wish(rerun=("pay",))),
        await again(first, Wish(rerun_effects=True)),
        await again(first, Wish("a")),
        await again(first, input=[2]),
        await again(first, version_number=number),
    ]
    assert await keys_of(lab, "pay") == [f"{run.id}/pay/-1" for run in (first, *runs_)]


@pytest.mark.usefixtures("worker")
async def test_what_tells_the_run_by_its_id_is_something_else_in_each(runs: Runs, again: Again, lab: Lab) -> None:
    lab.raises("pay", BROKEN)
    first = await runs.ended(await runs.start(outside("pay", **{"with": {"v": "{{ run.id }}"}})))
    second = await again(first)
    assert await keys_of(lab, "pay") == [f"{first.id}/pay/-1", f"{second.id}/pay/-1"]


@pytest.mark.usefixtures("worker")
async def test_a_record_is_added_by_each_retry_that_is_asked_for(runs: Runs, again: Again, lab: Lab) -> None:
    """Its origin is unique in the database: two retries of one run must not meet in it."""
    database = await runs.make.database(await runs.project())
    insert = {"key": "save", "type": "database.insert", "with": {"database": global_id(Database, database.id), "values": {"size": "5"}}}
    first = await runs.ended(await runs.start(insert))
    assert first.status == "FAILED"
    await Database.filter(id=database.id).update(columns=[Column("size", ColumnType.TEXT).to_json()])
    for _ in range(2):
        assert (await again(first)).status == "SUCCEEDED"
    assert await Record.all().count() == 2


@pytest.mark.usefixtures("worker")
async def test_items_are_tried_again_under_their_keys(runs: Runs, again: Again, lab: Lab) -> None:
    lab.raises("pay", BROKEN)
    first = await runs.ended(await runs.start(outside("pay", forEach={"items": "{{ input }}"}, onError="continue"), input=[5, 6]))
    second = await again(first)
    assert second.status == "SUCCEEDED"
    assert await keys_of(lab, "pay") == [f"{first.id}/pay/0", f"{first.id}/pay/1", f"{first.id}/pay/0"]
