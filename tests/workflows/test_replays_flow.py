"""Runs again where steps choose, repeat, mend and return; and how such runs are shown."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from models.workflows import Run, Step
from services.workflows import differences, forecasts, moments, replays
from services.workflows.catalog import CATALOG
from services.workflows.moments import Moment
from services.workflows.replays import Trial
from services.workflows.reuse import Wish
from services.workflows.steps import Call, Done
from tests.workflows.conftest import Runs, transform
from tests.workflows.labs import Lab, outside, pure
from tests.workflows.test_replays import BROKEN, Again


@pytest.fixture
def again(runs: Runs) -> Again:
    return Again(runs)


async def statuses(run: Run) -> dict[str, str]:
    return {step.key: str(step.status) for step in await Step.filter(run_id=run.id, item=-1).order_by("attempt")}


def give(key: str, value: Any, **more: Any) -> dict[str, Any]:
    return {"key": key, "type": "transform", "with": {"v": value}, **more}


EACH = {"items": "{{ input.items }}", "parallel": 2}


@pytest.mark.usefixtures("worker")
async def test_a_for_each_is_reused_as_a_whole_and_its_effects_do_not_happen_twice_unasked(runs: Runs, again: Again, lab: Lab) -> None:
    lab.gives("send", {"n": 1})
    lab.raises("b", BROKEN)
    steps = (give("a", 1), outside("send", forEach=EACH), pure("b"), give("sum", "{{ size(steps.send.output) }}"))
    first = await runs.ended(await runs.start(*steps, input={"items": [1, 2, 3]}, output="{{ steps.sum.output.v }}"))
    assert (first.status, lab.began["send"]) == ("FAILED", 3)
    second = await again(first)
    assert (second.status, second.output) == ("SUCCEEDED", 3)
    assert await statuses(second) == {"a": "REUSED", "send": "REUSED", "b": "SUCCEEDED", "sum": "SUCCEEDED"}
    third = await again(second, Wish("a"))  # what was reused has had its effect, too
    assert await statuses(third) == {"a": "SUCCEEDED", "send": "REUSED", "b": "SUCCEEDED", "sum": "SUCCEEDED"}
    assert (lab.began["send"], await Step.filter(key="send", item__gte=0).count()) == (3, 3)
    fourth = await again(first, Wish("send"), input=[{"items": [5]}])
    assert (fourth.output, lab.began["send"]) == (1, 4)


@pytest.mark.usefixtures("worker")
async def test_a_for_each_that_failed_goes_on_with_the_item_that_did(runs: Runs, again: Again, lab: Lab) -> None:
    async def act(call: Call) -> Done:
        if lab.began["each"] == 2:
            raise BROKEN
        return Done(call.key.rsplit("/", 1)[1])

    lab.does["each"] = act
    first = await runs.ended(await runs.start(pure("each", forEach={"items": [1, 2, 3]}), output="{{ steps.each.output }}"))
    assert (first.status, lab.began["each"]) == ("FAILED", 2)
    second = await again(first)
    assert (second.output, lab.began["each"]) == (["0", "1", "2"], 4)


@pytest.mark.usefixtures("worker")
async def test_the_choice_of_a_switch_is_reused_unless_it_is_made_again(runs: Runs, again: Again, lab: Lab) -> None:
    lab.raises("b", BROKEN)
    cases = [{"name": "big", "when": "input.n > 10"}]
    route = {"key": "route", "type": "switch", "with": {"cases": cases, "default": "small"}}
    steps = (route, pure("b", needs=["route.big"]), give("s", "s", needs=["route.small"]))
    first = await runs.ended(await runs.start(*steps, input={"n": 20}))
    second = await again(first)
    assert await statuses(second) == {"route": "REUSED", "b": "SUCCEEDED", "s": "SKIPPED"}
    third = await again(first, Wish("route"), input=[{"n": 1}])
    assert await statuses(third) == {"route": "SUCCEEDED", "b": "SKIPPED", "s": "SUCCEEDED"}
    number = await again.publish(first, route, pure("b", needs=["route.big"]), give("s", "s", needs=["route.big"]))
    fourth = await again(first, version_number=number)  # to need another case is another step
    assert await statuses(fourth) == {"route": "REUSED", "b": "SUCCEEDED", "s": "SUCCEEDED"}


@pytest.mark.usefixtures("worker")
async def test_a_pinned_return_ends_the_run_when_it_is_reached(runs: Runs, again: Again, lab: Lab) -> None:
    """Not before what it needs is over, and not at all when that was skipped; a plan says the same."""
    lab.gives("a", 1)
    lab.raises("b", BROKEN)
    r = {"key": "r", "type": "return", "needs": ["a"], "when": "steps.a.output != null"}
    steps = (pure("a", when="input.go"), r, pure("b", needs=["r"]), outside("c", needs=["b"]))
    workflow, viewer = await runs.workflow(*steps), await runs.viewer()
    settings = runs.home.settings.engine
    pins: dict[str, Any] = {"r": "pinned", "c": None}

    async def test(go: bool) -> Run:
        made = await replays.try_out(runs.home.journal, workflow, Trial(None, {"go": go}, pins), settings, key=None, by=viewer)
        return await runs.ended(made.id)

    async def plan(go: bool) -> dict[str, str]:
        subject = await forecasts.subject(workflow, None, None, None, settings)
        told = await forecasts.plan(runs.home.database.pool, subject, {"go": go}, pins, settings)
        return {step.key: step.prediction.value for step in told.steps}

    returned = await test(True)
    assert (returned.status, returned.output) == ("SUCCEEDED", "pinned")
    assert await statuses(returned) == {"a": "SUCCEEDED", "r": "REUSED", "b": "SKIPPED", "c": "REUSED"}
    assert await plan(True) == {"a": "RUNS", "r": "PINNED", "b": "SKIPPED", "c": "PINNED"}
    passed = await test(False)
    assert (passed.status, await statuses(passed)) == ("FAILED", {"a": "SKIPPED", "r": "REUSED", "b": "FAILED", "c": "REUSED"})
    assert (await plan(False))["b"] == "RUNS"
    assert (await again(passed)).status == "SUCCEEDED"


@pytest.mark.usefixtures("worker")
async def test_a_step_of_finally_can_be_pinned(runs: Runs, again: Again, lab: Lab) -> None:
    """And who needs it waits for what it needed."""
    lab.gives("a", 1)
    lab.gives("tell", "told")
    final = [pure("first"), outside("page"), pure("tell", **{"with": {"first": "{{ steps.first.output }}"}})]
    workflow, viewer = await runs.workflow(pure("a"), **{"finally": final}), await runs.viewer()
    settings, trial = runs.home.settings.engine, Trial(None, None, {"page": "pinned"})
    made = await replays.try_out(runs.home.journal, workflow, trial, settings, key=None, by=viewer)
    await lab.began_step("first")
    assert lab.began["tell"] == 0
    lab.release()
    ended = await runs.ended(made.id)
    assert (ended.status, lab.began["page"], lab.calls[-1].input) == ("SUCCEEDED", 0, {"first": {"released": True}})
    assert await statuses(ended) == {"a": "SUCCEEDED", "first": "SUCCEEDED", "page": "REUSED", "tell": "SUCCEEDED"}
    assert await statuses(await again(ended, Wish("a"))) == {"a": "SUCCEEDED", "first": "SUCCEEDED", "page": "REUSED", "tell": "SUCCEEDED"}


@pytest.mark.usefixtures("worker")
async def test_a_failure_that_was_mended_is_tried_again_and_its_handler_is_not_wanted_then(runs: Runs, again: Again, lab: Lab) -> None:
    lab.raises("a", BROKEN)
    lab.raises("last", BROKEN)
    lab.gives("mend", "mended")
    steps = (
        pure("a", onError={"goto": "mend"}),
        pure("mend"),
        give("see", "{{ steps.a.output }}", needs=["mend"]),
        pure("last", needs=["a", "mend"]),
    )
    first = await runs.ended(await runs.start(*steps))
    assert await statuses(first) == {"a": "FAILED", "mend": "SUCCEEDED", "see": "SUCCEEDED", "last": "FAILED"}
    second = await again(first)
    assert await statuses(second) == {"a": "SUCCEEDED", "mend": "SKIPPED", "see": "SKIPPED", "last": "SUCCEEDED"}


@pytest.mark.usefixtures("worker")
async def test_who_needs_a_reused_handler_waits_for_the_step_that_it_was_for(runs: Runs, again: Again, lab: Lab) -> None:
    lab.raises("a", BROKEN)
    lab.gives("mend", "mended")
    steps = (pure("a", onError={"goto": "mend"}), outside("mend"), give("see", "{{ steps.a.output }}", needs=["mend"]))
    first = await runs.ended(await runs.start(*steps, output="{{ steps.see.output.v }}"))
    assert first.output is None
    second = await again(first, Wish("a"))
    assert await statuses(second) == {"a": "SUCCEEDED", "mend": "REUSED", "see": "SUCCEEDED"}
    assert second.output == {"tries": 2}
    assert lab.began == {"a": 2, "mend": 1}


@pytest.mark.usefixtures("worker")
async def test_finally_always_runs_again(runs: Runs, again: Again, lab: Lab) -> None:
    lab.gives("a", 1)
    lab.raises("f", BROKEN)
    first = await runs.ended(await runs.start(outside("a"), output="{{ steps.a.output }}", **{"finally": [outside("f"), transform("g")]}))
    assert first.status == "FAILED"
    second = await again(first)
    assert (second.status, second.output) == ("SUCCEEDED", 1)
    assert await statuses(second) == {"a": "REUSED", "f": "SUCCEEDED", "g": "SUCCEEDED"}
    await again(second, Wish("a"))
    assert lab.began == {"a": 2, "f": 3}


@pytest.mark.usefixtures("worker")
async def test_a_return_is_reached_again_and_what_it_cut_off_is_decided_again(runs: Runs, again: Again, lab: Lab) -> None:
    lab.gives("a", 1)
    lab.gives("b", 2)
    lab.raises("f", BROKEN)
    steps = (
        outside("a"),
        {"key": "enough", "type": "return", "with": {"output": "early"}, "when": "input.stop"},
        pure("b", needs=["a", "enough"]),
    )
    first = await runs.ended(await runs.start(*steps, input={"stop": True}, output="{{ steps.b.output }}", **{"finally": [outside("f")]}))
    assert first.status == "FAILED"
    second = await again(first)
    assert (second.status, second.output) == ("SUCCEEDED", "early")
    assert await statuses(second) == {"a": "REUSED", "enough": "SUCCEEDED", "b": "SKIPPED", "f": "SUCCEEDED"}
    third = await again(first, input=[{"stop": False}])
    assert (third.status, third.output) == ("SUCCEEDED", 2)
    assert await statuses(third) == {"a": "REUSED", "enough": "SKIPPED", "b": "SUCCEEDED", "f": "SUCCEEDED"}


# ---- how they are shown


async def moment(runs: Runs, run: Run, seq: int, text: str | None = None) -> Moment:
    return await moments.as_of(runs.home.database.pool, run, seq, text)


def row(found: Moment, key: str) -> moments.StepMoment:
    return next(step for step in found.steps if step.key == key)


@pytest.mark.usefixtures("worker")
async def test_each_moment_of_a_run_with_items_a_fallback_and_finally_can_be_looked_at(runs: Runs) -> None:
    steps = (
        {"key": "a", "type": "transform", "with": {"v": "{{ 1 / input }}"}, "onError": {"fallback": [1, 2, 3]}},
        {"key": "each", "type": "transform", "with": {"n": "{{ 6 / item.value }}"}, "forEach": {"items": "{{ steps.a.output }}"}},
        give("fine", 1, when="steps.a.error.code == 'EXPRESSION'"),
    )
    final = [give("f", "{{ run.status }}", when="run.status == 'SUCCEEDED'")]
    run = await runs.ended(await runs.start(*steps, input=0, **{"finally": final}))
    assert run.status == "SUCCEEDED"
    found = [await moment(runs, run, seq, "steps.a.error.code") for seq in range(1, run.last_seq + 1)]
    assert [one.value for one in found][-1] == "EXPRESSION"
    began = next(one for one in found if row(one, "each").status == "RUNNING")
    assert (row(began, "a").output, row(began, "each").input) == ([1, 2, 3], {"items": 3})
    last = found[-1]
    assert row(last, "each").output == [{"n": 6}, {"n": 3}, {"n": 2}]
    assert row(last, "fine").condition is True
    assert (row(last, "f").status, row(last, "f").condition, row(last, "f").output) == ("SUCCEEDED", True, {"v": "SUCCEEDED"})


@pytest.mark.usefixtures("worker")
async def test_the_same_object_in_another_order_is_the_same_output(runs: Runs, again: Again, lab: Lab) -> None:
    lab.gives("a", {"x": 1, "y": {"p": 1, "q": None}})
    first = await runs.ended(await runs.start(pure("a")))
    lab.gives("a", {"y": {"q": None, "p": 1}, "x": 1})
    second = await again(first, Wish("a"))
    step = (await differences.of_runs(runs.home.database.pool, first, second)).steps[0]
    assert (step.has_same_output, step.output_changes) == (True, [])


def costs(diff: differences.RunDiff) -> list[tuple[int | None, int | None, str | None]]:
    pairs = [(pair.a, pair.b) for pair in diff.steps]
    return [(a.cost_micros, b.cost_micros, b.currency) for a, b in pairs if a is not None and b is not None]


@pytest.mark.usefixtures("worker")
async def test_a_cost_is_that_of_all_attempts_and_unknown_if_one_is(
    runs: Runs, again: Again, lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def act(call: Call) -> Done:
        if call.key.endswith("/2") and lab.began["each"] == 3:
            raise BROKEN
        return Done({"text": "a\0", "costMicros": None if call.input["unknown"] and call.key.endswith("/0") else 5, "currency": "EUR"})

    lab.does["each"] = act
    lab.raises("tries", BROKEN)
    monkeypatch.setitem(CATALOG, "lab.none", replace(lab.types["lab.none"], is_priced=True))
    each = pure("each", forEach={"items": [1, 2, 3]}, **{"with": {"unknown": "{{ input }}"}})
    first = await runs.ended(await runs.start(each, input=False))
    second = await again(first)
    found = await differences.of_runs(runs.home.database.pool, first, second)
    assert costs(found) == [(None, 5, "EUR")]  # who failed does not say
    third = await again(second, Wish("each"), input=[True])
    found = await differences.of_runs(runs.home.database.pool, second, third)
    assert costs(found) == [(5, None, "EUR")]
    tried = await runs.ended(await runs.start(pure("tries", retry={"attempts": 2, "backoff": "0s", "on": ["BROKEN"]})))
    assert tried.status == "SUCCEEDED"
    assert costs(await differences.of_runs(runs.home.database.pool, tried, tried)) == [(None, None, None)]


@pytest.mark.usefixtures("worker")
async def test_runs_with_items_stand_side_by_side_and_cost_what_their_items_cost(
    runs: Runs, again: Again, lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    lab.gives("each", {"costMicros": 5, "currency": "EUR"})
    monkeypatch.setitem(CATALOG, "lab.none", replace(lab.types["lab.none"], is_priced=True))
    first = await runs.ended(
        await runs.start(pure("each", forEach={"items": "{{ input }}"}), pure("none", forEach={"items": []}), input=[1, 2])
    )
    second = await again(first, Wish("each"), input=[[1, 2, 3]])
    found = await differences.of_runs(runs.home.database.pool, first, second)
    each, none = found.steps
    assert each.a is not None
    assert each.b is not None
    assert (each.a.cost_micros, each.b.cost_micros, each.a.currency) == (10, 15, "EUR")
    assert each.output_changes is not None
    assert [change.path for change in each.output_changes] == [""]  # lists of other lengths differ as a whole
    assert none.has_same_output
