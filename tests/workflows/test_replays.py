"""Runs again: what is kept, what runs once more, and what is refused."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from core.errors import Conflict, Invalid, NotFound
from core.reads import global_id
from models.databases import Database, Record
from models.workflows import Run, Step, StepStatus, TriggerType, Workflow
from services.workflows import replays, versions
from services.workflows.replays import Trial
from services.workflows.reuse import Wish
from services.workflows.steps import StepError
from tests.workflows.conftest import Runs
from tests.workflows.labs import Lab, outside, pure

BROKEN = StepError("BROKEN", "It broke.")


class Again:
    """Retries, in one line each."""

    def __init__(self, runs: Runs) -> None:
        self.runs = runs

    async def __call__(self, run: Run, wish: Wish | None = None, **more: Any) -> Run:
        options: dict[str, Any] = {"version_number": None, "input": None, "key": None, **more}
        journal = self.runs.home.journal
        made = await replays.retry(journal, run, wish or Wish(), by=await self.runs.viewer(), **options)
        return made if made.has_ended else await self.runs.ended(made.id)

    async def publish(self, run: Run, *steps: dict[str, Any], **more: Any) -> int:
        workflow, viewer = await Workflow.get(id=run.workflow_id), await self.runs.viewer()
        updated = await versions.update(workflow, None, {"steps": list(steps), **more}, self.runs.home.settings.engine, viewer)
        return updated.version_number


@pytest.fixture
def again(runs: Runs) -> Again:
    return Again(runs)


async def statuses(run_id: UUID) -> dict[str, str]:
    return {step.key: str(step.status) for step in await Step.filter(run_id=run_id).order_by("attempt")}


@pytest.mark.usefixtures("worker")
async def test_a_retry_begins_with_what_failed_and_reuses_the_rest(runs: Runs, again: Again, lab: Lab) -> None:
    lab.gives("a", {"n": 1})
    lab.raises("b", BROKEN)
    lab.does["c"] = lab.does["a"]
    output = {"a": "{{ steps.a.output.n }}", "b": "{{ steps.b.output.tries }}"}
    first = await runs.ended(await runs.start(outside("a"), pure("b"), outside("c"), input={"x": 1}, output=output))
    assert first.status == "FAILED"
    second = await again(first)
    assert (second.status, second.output) == ("SUCCEEDED", {"a": 1, "b": 2})
    assert (second.forked_from_id, second.input, second.version_id) == (first.id, {"x": 1}, first.version_id)
    assert await statuses(second.id) == {"a": "REUSED", "b": "SUCCEEDED", "c": "SUCCEEDED"}
    assert lab.began == {"a": 1, "b": 2, "c": 1}
    assert (await runs.types(second.id))[:3] == ["RUN_QUEUED", "STEP_REUSED a", "RUN_STARTED"]
    reused, done = await Step.get(run_id=second.id, key="a"), await Step.get(run_id=first.id, key="a")
    assert (reused.output, reused.reused_from_id) == (None, done.id)  # kept once


@pytest.mark.usefixtures("worker")
async def test_a_retry_of_a_retry_refers_to_the_row_that_holds_the_output(runs: Runs, again: Again, lab: Lab) -> None:
    lab.gives("a", 7)
    lab.raises("b", BROKEN, BROKEN)
    first = await runs.ended(await runs.start(outside("a"), pure("b", **{"with": {"n": "{{ steps.a.output }}"}})))
    third = await again(await again(first))
    assert third.status == "SUCCEEDED"
    done = await Step.get(run_id=first.id, key="a")
    assert (await Step.get(run_id=third.id, key="a")).reused_from_id == done.id
    assert [call.input for call in lab.calls if "/b/" in call.key] == [{"n": 7}] * 3


@pytest.mark.usefixtures("worker")
async def test_from_a_step_all_that_depends_on_it_runs_again_but_no_effect_happens_twice_unasked(
    runs: Runs, again: Again, lab: Lab
) -> None:
    for key in "abcde":
        lab.gives(key, key)
    steps = (pure("a"), pure("b"), outside("c"), pure("d"), pure("e", needs=["a"]))
    first = await runs.ended(await runs.start(*steps))
    second = await again(first, Wish("b"))
    assert await statuses(second.id) == {"a": "REUSED", "b": "SUCCEEDED", "c": "REUSED", "d": "SUCCEEDED", "e": "REUSED"}
    third = await again(first, Wish("b", rerun=("c",)))
    assert await statuses(third.id) == {"a": "REUSED", "b": "SUCCEEDED", "c": "SUCCEEDED", "d": "SUCCEEDED", "e": "REUSED"}
    fourth = await again(first, Wish(everything=True))
    assert await statuses(fourth.id) == {**dict.fromkeys("abde", "SUCCEEDED"), "c": "REUSED"}
    fifth = await again(first, Wish(everything=True, rerun_effects=True))
    assert await statuses(fifth.id) == dict.fromkeys("abcde", "SUCCEEDED")
    sixth = await again(first, Wish("c"))  # to name it is to ask for it
    assert await statuses(sixth.id) == {**dict.fromkeys("abe", "REUSED"), "c": "SUCCEEDED", "d": "SUCCEEDED"}


@pytest.mark.usefixtures("worker")
async def test_who_needs_a_reused_step_waits_for_what_that_one_needed(runs: Runs, again: Again, lab: Lab) -> None:
    """`c` may use the output of `a`, which runs again although `b` between them is over already."""
    lab.gives("a", "new")
    lab.gives("b", "b")
    lab.gives("c", "c")
    steps = (outside("a"), outside("b"), pure("c", **{"with": {"a": "{{ steps.a.output }}", "b": "{{ steps.b.output }}"}}))
    first = await runs.ended(await runs.start(*steps))
    del lab.does["a"]  # now it waits to be released
    made = await replays.retry(runs.home.journal, first, Wish("a"), version_number=None, input=None, key=None, by=await runs.viewer())
    await lab.began_step("a", 2)
    assert lab.began["c"] == 1
    lab.release()
    assert (await runs.ended(made.id)).status == "SUCCEEDED"
    assert lab.calls[-1].input == {"a": {"released": True}, "b": "b"}


@pytest.mark.usefixtures("worker")
async def test_on_a_newer_version_what_changed_runs_again_and_a_changed_effect_must_be_asked_for(
    runs: Runs, again: Again, lab: Lab
) -> None:
    for key in "abcx":
        lab.gives(key, key)
    lab.raises("d", BROKEN)
    first = await runs.ended(await runs.start(pure("a"), outside("b"), pure("c", needs=["a"]), pure("d", needs=["b", "c"])))
    number = await again.publish(
        first, pure("a"), outside("b"), pure("c", needs=["a"], **{"with": {"v": 2}}), pure("x", needs=[]), pure("d", needs=["b", "c"])
    )
    second = await again(first, version_number=number)
    assert await statuses(second.id) == {"a": "REUSED", "b": "REUSED", "c": "SUCCEEDED", "d": "SUCCEEDED", "x": "SUCCEEDED"}
    number = await again.publish(first, pure("a"), outside("b", **{"with": {"v": 2}}), pure("d"))
    with pytest.raises(Invalid, match="'b' has had its effect") as refused:
        await again(first, version_number=number)
    assert [(fault.path, fault.code) for fault in refused.value.fields] == [("rerun", "EFFECT")]
    third = await again(first, Wish(rerun=("b",)), version_number=number)
    assert await statuses(third.id) == {"a": "REUSED", "b": "SUCCEEDED", "d": "SUCCEEDED"}
    number = await again.publish(first, pure("a"), outside("b", retry={"attempts": 3}, timeout="5s", name="B"), pure("d"))
    fourth = await again(first, version_number=number)  # how often it is tried is not what it does
    assert (await statuses(fourth.id))["b"] == "REUSED"


@pytest.mark.usefixtures("worker")
async def test_a_record_is_not_added_twice_unasked(runs: Runs, again: Again) -> None:
    database = await runs.make.database(await runs.project())
    insert = {
        "key": "save",
        "type": "database.insert",
        "with": {"database": global_id(Database, database.id), "values": {"title": "{{ string(steps.a.output.n) }}"}},
    }
    first = await runs.ended(await runs.start({"key": "a", "type": "transform", "with": {"n": 1}}, insert))
    second = await again(first, Wish("a"))
    assert await statuses(second.id) == {"a": "SUCCEEDED", "save": "REUSED"}
    assert await Record.all().count() == 1
    await again(first, Wish("save"))
    assert await Record.all().count() == 2


@pytest.mark.usefixtures("worker")
async def test_what_was_skipped_before_stays_skipped_and_what_is_decided_again_may_not(runs: Runs, again: Again, lab: Lab) -> None:
    for key in "ad":
        lab.gives(key, key)
    steps = (pure("a"), pure("b", needs=[], when="input.go"), pure("c", when="input.go"), pure("d", needs=["a"]))
    first = await runs.ended(await runs.start(*steps, input={"go": False}))
    assert await statuses(first.id) == {"a": "SUCCEEDED", "b": "SKIPPED", "c": "SKIPPED", "d": "SUCCEEDED"}
    lab.gives("b", "b")
    lab.gives("c", "c")
    second = await again(first, Wish("d"))
    assert await statuses(second.id) == {"a": "REUSED", "b": "SKIPPED", "c": "SKIPPED", "d": "SUCCEEDED"}
    third = await again(first, Wish("b"), input=[{"go": True}])
    assert await statuses(third.id) == {"a": "REUSED", "b": "SUCCEEDED", "c": "SUCCEEDED", "d": "REUSED"}


@pytest.mark.usefixtures("worker")
async def test_with_another_input_what_looks_at_it_runs_again_but_for_effects_which_are_named(runs: Runs, again: Again, lab: Lab) -> None:
    for key in ("send", "far", "last"):
        lab.gives(key, key)
    lab.raises("b", BROKEN)
    value = {"with": {"v": "{{ input.x }}"}}
    steps = (
        {"key": "a", "type": "transform", **value},
        {"key": "c", "type": "transform", "with": {"v": "{{ steps.a.output.v }}"}, "needs": ["a"]},
        {"key": "body", "type": "transform", "with": {"v": "{{ trigger.body.x }}"}, "needs": []},
        outside("send", **value, needs=[]),
        outside("far", needs=["c"]),
        outside("last", needs=[]),
        pure("still", needs=["send"]),
        pure("b", needs=["a", "body", "send", "far", "last", "still"]),
    )
    lab.gives("still", 1)
    output = "{{ [steps.a.output.v, steps.c.output.v, steps.body.output.v, input.x] }}"
    first = await runs.ended(await runs.start(*steps, input={"x": 1, "y": 1}, output=output))
    same = await again(first, input=[{"y": 1, "x": 1}])
    assert (same.status, same.kept_effects, (await statuses(same.id))["a"]) == ("SUCCEEDED", [], "REUSED")
    second = await again(first, input=[{"x": 2}])
    assert (second.status, second.output) == ("SUCCEEDED", [2, 2, 2, 2])
    assert second.kept_effects == ["send", "far"]
    rerun = {key for key, status in (await statuses(second.id)).items() if status == "SUCCEEDED"}
    assert rerun == {"a", "c", "body", "b"}
    third = await again(first, Wish(rerun_effects=True), input=[{"x": 2}])
    assert (third.kept_effects, lab.began["send"], lab.began["far"], lab.began["last"]) == ([], 2, 2, 1)


@pytest.mark.usefixtures("worker")
async def test_a_retry_sees_the_trigger_of_the_run_that_it_was_forked_from(runs: Runs, again: Again) -> None:
    step = {"key": "a", "type": "transform", "with": {"at": "{{ trigger.at }}", "type": "{{ trigger.type }}", "x": "{{ trigger.body.x }}"}}
    first = await runs.ended(await runs.start(step, input={"x": 1}, output="{{ steps.a.output }}"))
    second = await again(first, Wish(everything=True), input=[{"x": 2}])
    third = await again(second, Wish(everything=True))
    assert second.output == third.output == {**first.output, "x": 2}


@pytest.mark.usefixtures("worker")
async def test_what_cannot_be_retried_is_refused(runs: Runs, again: Again, lab: Lab) -> None:
    lab.gives("a", 1)
    first = await runs.ended(await runs.start(pure("a"), input={"n": 1}))
    with pytest.raises(Conflict, match="nothing of it would run again"):
        await again(first)
    for wish, path in ((Wish("b"), "step"), (Wish(rerun=("a", "z")), "rerun[1]"), (Wish("a", everything=True), "step")):
        with pytest.raises(Invalid) as refused:
            await again(first, wish)
        assert [fault.path for fault in refused.value.fields] == [path]
    with pytest.raises(NotFound):
        await again(first, Wish("a"), version_number=7)
    number = await again.publish(first, pure("a"), input={"type": "object", "required": ["m"]})
    with pytest.raises(Invalid) as refused:
        await again(first, Wish("a"), version_number=number)
    assert refused.value.fields[0].path.startswith("input")
    workflow = await Workflow.get(id=first.workflow_id)
    held = await runs.of(await runs.workflow(outside("held")))
    with pytest.raises(Conflict, match="not ended"):
        await again(await runs.now(held), Wish(everything=True))
    await workflow.enable(False)
    with pytest.raises(Conflict, match="disabled"):
        await again(first, Wish("a"))
    lab.release()
    await runs.ended(held)
    assert await Run.filter(forked_from_id__not_isnull=True).count() == 0


@pytest.mark.usefixtures("worker")
async def test_a_key_is_one_retry(runs: Runs, again: Again, lab: Lab) -> None:
    lab.gives("a", 1)
    first = await runs.ended(await runs.start(pure("a"), input={"n": 1}))
    one = await again(first, Wish("a"), key="k")
    assert (await again(first, Wish("a"), key="k")).id == one.id
    for wish, more in ((Wish(everything=True), {}), (Wish("a"), {"input": [{"n": 1}]}), (Wish("a"), {"version_number": 1})):
        with pytest.raises(Conflict) as refused:
            await again(first, wish, key="k", **more)
        assert [fault.path for fault in refused.value.fields] == ["idempotencyKey"]
    assert await Run.filter(forked_from_id=first.id).count() == 1
    started = await runs.of(await Workflow.get(id=first.workflow_id), {"n": 1}, "k")
    assert started != one.id  # starting is something else


@pytest.mark.usefixtures("worker")
async def test_a_test_run_is_marked_and_its_pinned_steps_do_nothing(runs: Runs, again: Again, lab: Lab) -> None:
    lab.gives("b", "b")
    workflow = await runs.workflow(outside("a"), pure("b", **{"with": {"a": "{{ steps.a.output.x }}"}}), output="{{ steps.a.output.x }}")
    settings, viewer = runs.home.settings.engine, await runs.viewer()

    async def test(pins: Any, key: str | None = None) -> Run:
        return await replays.try_out(runs.home.journal, workflow, Trial(None, None, pins), settings, key=key, by=viewer)

    run = await runs.ended((await test({"a": {"x": 5}}, "k")).id)
    assert (run.trigger_type, run.status, run.output) == (TriggerType.TEST, "SUCCEEDED", 5)
    assert lab.began == {"b": 1}
    assert lab.calls[0].input == {"a": 5}
    pinned = await Step.get(run_id=run.id, key="a")
    assert (pinned.status, pinned.output, pinned.reused_from_id) == (StepStatus.REUSED, {"x": 5}, None)
    assert (await test({"a": {"x": 5}}, "k")).id == run.id
    with pytest.raises(Conflict):
        await test({"a": {"x": 6}}, "k")
    for bad, path in (({"z": 1}, "pins.z"), ([], "pins")):
        with pytest.raises(Invalid) as refused:
            await test(bad)
        assert [fault.path for fault in refused.value.fields] == [path]
    forked = await again(run, Wish("b"))
    assert (forked.trigger_type, forked.output) == (TriggerType.TEST, 5)


@pytest.mark.usefixtures("worker")
async def test_a_retry_of_a_test_keeps_its_pins_unless_one_is_to_run(runs: Runs, again: Again, lab: Lab) -> None:
    """However often it is retried, from wherever, and on a version that has changed the pinned step."""
    lab.raises("before", BROKEN, BROKEN)
    for key in ("charge", "after"):
        lab.gives(key, "for real")
    insert = {"key": "save", "type": "database.insert", "with": {"database": "none", "values": {}}}
    steps = (pure("before"), outside("charge"), insert, pure("after", **{"with": {"charged": "{{ steps.charge.output }}"}}))
    workflow, viewer = await runs.workflow(*steps), await runs.viewer()
    pins: dict[str, Any] = {"charge": "pinned", "save": {"id": 1}}
    trial = Trial(None, None, pins)
    first = await runs.ended((await replays.try_out(runs.home.journal, workflow, trial, runs.home.settings.engine, key=None, by=viewer)).id)
    assert first.status == "FAILED"
    second = await again(first)
    third = await again(second)
    number = await again.publish(first, pure("before"), outside("charge", **{"with": {"v": 2}}), *steps[2:])
    others = [await again(third, Wish(everything=True, rerun_effects=True)), await again(third, Wish("charge"), version_number=number)]
    for run in (third, *others):
        assert (run.status, run.trigger_type, lab.began["charge"]) == ("SUCCEEDED", TriggerType.TEST, 0)
        for key, output in pins.items():
            pinned = await Step.get(run_id=run.id, key=key)
            assert (pinned.status, pinned.output, pinned.reused_from_id) == (StepStatus.REUSED, output, None)
    assert lab.calls[-1].input == {"charged": "pinned"}
    with pytest.raises(Conflict, match="nothing of it would run again"):
        await again(third)
    asked = await again(third, Wish(rerun=("charge",)))
    assert await statuses(asked.id) == {"before": "REUSED", "charge": "SUCCEEDED", "save": "REUSED", "after": "SUCCEEDED"}
    assert (lab.began["charge"], lab.calls[-1].input) == (1, {"charged": "for real"})


async def test_a_retry_is_durable_before_a_worker_sees_it(runs: Runs, lab: Lab, again: Again, start_worker: Any) -> None:
    """Killed in the middle of the retry: the reused steps come from the events, as in any recovery."""
    first_id = await runs.start(
        {"key": "a", "type": "transform", "with": {"n": 1}},
        {"key": "b", "type": "transform", "with": {"n": "{{ steps.a.output.n / input.by }}"}},
        {"key": "w", "type": "wait", "with": {"duration": "1s"}},
        input={"by": 0},
        output="{{ steps.b.output.n }}",
    )
    async with start_worker("one"):
        first = await runs.ended(first_id)
    assert first.status == "FAILED"
    made = await replays.retry(runs.home.journal, first, Wish(), version_number=None, input=[{"by": 1}], key=None, by=await runs.viewer())
    assert (await runs.types(made.id)) == ["RUN_QUEUED", "STEP_REUSED a"]
    async with start_worker("two") as worker:
        await runs.until(made.id, lambda run: run.status == "WAITING")
        worker.kill()
    async with start_worker("three"):
        ended = await runs.ended(made.id)
    assert (ended.status, ended.output) == ("SUCCEEDED", 1)
