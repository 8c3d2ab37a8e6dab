"""Control flow through a real worker: forEach, switch, return, onError, finally, time limits, cancellation, progress."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import orjson
import pytest

from core.settings import Engine as Settings
from models.workflows import Run, Step
from services.platform import Platform
from services.workflows.definitions.plans import Retry
from services.workflows.engine import Engine
from services.workflows.engine.retries import pause_seconds
from services.workflows.steps import Call, Done, Hold, Outside, StepError
from tests.workflows.conftest import Runs, transform
from tests.workflows.labs import Lab, outside, pure

ITEMS = {"items": "{{ input }}"}


async def rows(id: UUID, key: str) -> list[tuple[int, int, str]]:
    """Item, attempt, status."""
    return [(s.item, s.attempt, str(s.status)) for s in await Step.filter(run_id=id, key=key).order_by("item", "attempt")]


async def statuses(id: UUID) -> dict[str, str]:
    return {step.key: str(step.status) for step in await Step.filter(run_id=id, item=-1)}


# ---- forEach ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("effect", ["outside", "none"])
async def test_a_step_runs_for_each_item_in_turn_and_gives_the_list(runs: Runs, lab: Lab, worker: None, effect: str) -> None:
    at_once, most = 0, 0

    async def doubles(call: Call) -> Done:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0)
        at_once -= 1
        assert isinstance(call.input["value"], int)
        return Done(call.input["value"] * 2)

    lab.does["each"] = doubles
    step = {"key": "each", "type": f"lab.{effect}", "forEach": ITEMS, "with": {"value": "{{ item.value }}", "n": "{{ item.index }}"}}
    id = await runs.start(step, transform("after"), input=[5, 6, 7], output="{{ steps.each.output }}")
    run = await runs.ended(id)
    assert (run.status, run.output) == ("SUCCEEDED", [10, 12, 14])
    assert most == 1
    assert [call.key for call in lab.calls] == [f"{id}/each/{n}" for n in range(3)]
    assert [call.input["n"] for call in lab.calls] == [0, 1, 2]
    assert await rows(id, "each") == [(n, 1, "SUCCEEDED") for n in (-1, 0, 1, 2)]


async def test_items_run_side_by_side_up_to_the_limit_and_their_results_stay_in_order(runs: Runs, lab: Lab, worker: None) -> None:
    gates = [asyncio.Event() for _ in range(6)]
    order: list[int] = []

    async def waits(call: Call) -> Done:
        n = int(str(call.input["n"]))
        await gates[n].wait()
        order.append(n)
        return Done(n)

    lab.does["each"] = waits
    id = await runs.start(
        outside("each", forEach={**ITEMS, "parallel": 3}) | {"with": {"n": "{{ item.value }}"}},
        input=list(range(6)),
        output="{{ steps.each.output }}",
    )
    await lab.began_step("each", 3)
    for n in (2, 0, 1):
        gates[n].set()
    await lab.began_step("each", 6)
    for n in (5, 4, 3):
        gates[n].set()
    assert (await runs.ended(id)).output == list(range(6))
    assert order[:3] != [0, 1, 2] or order[3:] != [3, 4, 5]


async def test_no_items_give_an_empty_list(runs: Runs, lab: Lab, worker: None) -> None:
    run = await runs.ended(await runs.start(outside("each", forEach=ITEMS), input=[], output="{{ steps.each.output }}"))
    assert (run.status, run.output, lab.began["each"]) == ("SUCCEEDED", [], 0)


@pytest.mark.parametrize(
    ("items", "code"), [("{{ 5 }}", "INPUT"), ("{{ input.no }}", "EXPRESSION"), ("{{ input.many }}", "LIMIT")], ids=["5", "no", "many"]
)
async def test_what_is_no_list_or_too_long_fails_the_step(runs: Runs, lab: Lab, worker: None, items: str, code: str) -> None:
    run = await runs.ended(await runs.start(outside("each", forEach={"items": items}), input={"many": [0] * 10_001}))
    assert (run.status, run.error["code"], run.error["step"]) == ("FAILED", code, "each")


async def test_the_first_item_that_fails_stops_the_rest(runs: Runs, lab: Lab, worker: None) -> None:
    async def breaks(call: Call) -> Done:
        if call.input["n"] == 1:
            raise StepError("BROKEN", "It broke.")
        return Done(None)

    lab.does["each"] = breaks
    id = await runs.start(outside("each", forEach=ITEMS) | {"with": {"n": "{{ item.value }}"}}, input=[0, 1, 2, 3])
    run = await runs.ended(id)
    assert run.error == {"code": "BROKEN", "message": "Item 1: It broke.", "item": 1, "step": "each"}
    assert await rows(id, "each") == [(-1, 1, "FAILED"), (0, 1, "SUCCEEDED"), (1, 1, "FAILED")]


@pytest.mark.parametrize(
    ("on_error", "output"),
    [("continue", [0, None, 2]), ({"fallback": "{{ steps.each.error.code + string(item.index) }}"}, [0, "BROKEN1", 2])],
    ids=["continue", "fallback"],
)
async def test_items_that_fail_are_passed_over_or_replaced(runs: Runs, lab: Lab, worker: None, on_error: Any, output: Any) -> None:
    async def breaks(call: Call) -> Done:
        if call.input["n"] == 1:
            raise StepError("BROKEN", "It broke.")
        return Done(call.input["n"])

    lab.does["each"] = breaks
    step = outside("each", forEach=ITEMS, onError=on_error) | {"with": {"n": "{{ item.value }}"}}
    id = await runs.start(step, input=[0, 1, 2], output={"out": "{{ steps.each.output }}", "error": "{{ steps.each.error }}"})
    run = await runs.ended(id)
    assert run.status == "SUCCEEDED"
    assert run.output["out"] == output
    if on_error == "continue":
        assert run.output["error"] == {
            "code": "ITEMS",
            "message": "1 of 3 items failed.",
            "failed": 1,
            "items": [{"item": 1, "code": "BROKEN", "message": "It broke."}],
        }
    else:
        assert run.output["error"] is None


async def test_items_are_tried_again_each_for_itself_within_the_budget_of_all(runs: Runs, lab: Lab, worker: None) -> None:
    async def breaks(call: Call) -> Done:
        raise StepError("BUSY", "Busy.", retryable=True)

    lab.does["each"] = breaks
    retry = {"attempts": 3, "backoff": "1ms", "budget": 3}
    id = await runs.start(outside("each", forEach=ITEMS, retry=retry, onError="continue"), input=[0, 1, 2])
    assert (await runs.ended(id)).status == "SUCCEEDED"
    assert [(item, attempt) for item, attempt, _ in await rows(id, "each")] == [(-1, 1), (0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (2, 1)]


async def test_items_may_wait(runs: Runs, worker: None) -> None:
    step = {"key": "nap", "type": "wait", "with": {"duration": "{{ item.value }}"}, "forEach": {"items": ["300ms", "400ms"], "parallel": 2}}
    id = await runs.start(step)
    assert (await runs.until(id, lambda run: run.status == "WAITING")).lease_owner is None
    assert (await runs.ended(id)).status == "SUCCEEDED"
    assert await rows(id, "nap") == [(-1, 1, "SUCCEEDED"), (0, 1, "SUCCEEDED"), (1, 1, "SUCCEEDED")]


async def taken_over_in_the_third_item(runs: Runs, lab: Lab, first: Engine, second: Engine, id: UUID, held: asyncio.Event) -> Run:
    """The first engine's lease runs out while that is held. Both are stopped at the end."""
    await first.claim([id])
    await lab.began_step("each", 3)
    async with asyncio.timeout(10):
        while lab.began["each"] < 4:
            await second.claim([id])
            await asyncio.sleep(0.01)
    held.set()
    run = await runs.ended(id)
    await first.stop()
    await second.stop()
    return run


async def test_a_loop_taken_over_in_the_middle_runs_no_finished_item_again(
    runs: Runs, lab: Lab, home: Platform, outside_of: Outside
) -> None:
    first, second = (
        Engine(home.database.pool, home.journal, home.commands, outside_of, Settings(lease_seconds=seconds)) for seconds in (0.01, 60)
    )
    held = asyncio.Event()

    async def acts(call: Call) -> Done:
        if call.input["n"] == 2:
            await held.wait()
        return Done(call.input["n"])

    lab.does["each"] = acts
    step = outside("each", forEach=ITEMS) | {"with": {"n": "{{ item.value }}"}}
    id = await runs.start(step, input=list(range(5)), output="{{ steps.each.output }}")
    run = await taken_over_in_the_third_item(runs, lab, first, second, id, held)
    assert (run.output, run.recoveries) == (list(range(5)), 1)
    assert [call.key.split("/")[2] for call in lab.calls] == ["0", "1", "2", "2", "3", "4"]


async def test_what_a_run_may_keep_counts_the_same_for_who_takes_it_over_inside_a_loop(
    runs: Runs, lab: Lab, home: Platform, outside_of: Outside
) -> None:
    """The loop's items were 400 kB before it was taken over, of 500 kB that the run may keep, and its list is none any more."""
    first, second = (
        Engine(home.database.pool, home.journal, home.commands, outside_of, Settings(lease_seconds=seconds, run_bytes=500_000))
        for seconds in (0.01, 60)
    )
    held = asyncio.Event()

    async def acts(call: Call) -> Done:
        if call.input["n"] == 2:
            await held.wait()
            return Done(None)
        return Done("x" * 200_000)

    lab.does["each"] = acts
    lab.gives("fits", "x" * 90_000)
    lab.gives("more", "x" * 90_000)
    steps = [outside("each", forEach=ITEMS) | {"with": {"n": "{{ item.value }}"}}, pure("fits"), pure("more")]
    id = await runs.start(*steps, input=list(range(3)))
    run = await taken_over_in_the_third_item(runs, lab, first, second, id, held)
    assert (run.error["code"], run.error["step"]) == ("OUTPUT", "more")
    assert await Step.filter(run_id=id, key="fits", status="SUCCEEDED").exists()


async def test_ten_thousand_items_of_several_fields_are_handed_on(runs: Runs, lab: Lab, worker: None) -> None:
    items = [{"id": n, "name": f"item {n}", "isDone": False, "of": None} for n in range(10_000)]
    lab.gives("find", {"items": items})
    each = transform("each", forEach={"items": "{{ steps.find.output.items }}"}) | {"with": {"name": "{{ item.value.name }}"}}
    run = await runs.ended(await runs.start(pure("find"), each, output="{{ steps.each.output[9999].name }}"))
    assert (run.status, run.output) == ("SUCCEEDED", "item 9999")


async def test_ten_thousand_items_cost_no_more_each_than_a_hundred(runs: Runs, lab: Lab, worker: None) -> None:
    loop, took = asyncio.get_running_loop(), dict[int, float]()
    lab.gives("each", 1)
    for count in (1000, 10_000):
        start = loop.time()
        id = await runs.start(pure("each", forEach=ITEMS), input=list(range(count)), output="{{ size(steps.each.output) }}")
        run = await runs.until(id, lambda run: run.has_ended)
        took[count] = (loop.time() - start) / count
        assert (run.status, run.output) == ("SUCCEEDED", count)
        assert await Step.filter(run_id=id).count() == count + 1
    assert took[10_000] < took[1000] * 3, took


async def test_a_loop_tells_how_far_it_is(runs: Runs, lab: Lab, worker: None) -> None:
    lab.gives("each", 1)
    id = await runs.start(outside("each", forEach=ITEMS), input=list(range(20)))
    await runs.ended(id)
    told = [orjson.loads(data) for type, _, data in await runs.events(id) if type == "STEP_PROGRESS"]
    assert told
    assert all(each["total"] == 20 and each["percent"] == each["done"] * 5 for each in told)
    assert len(told) < 5


# ---- switch, return, join --------------------------------------------------------------------------------------------


def route(**more: Any) -> dict[str, Any]:
    cases = [{"name": "big", "when": "input > 100"}, {"name": "mid", "when": "input > 10 && input < 5 / (input - 200)"}]
    return {"key": "route", "type": "switch", "with": {"cases": cases, **more}}


@pytest.mark.parametrize(
    ("input", "default", "chosen", "ran"),
    [(200, None, "big", {"a", "ab"}), (5, "rest", "rest", {"rest"}), (5, None, None, set())],
    ids=["the first that holds", "default", "none"],
)
async def test_only_steps_of_the_chosen_case_run(
    runs: Runs, worker: None, input: int, default: str | None, chosen: str | None, ran: set[str]
) -> None:
    """The second condition would divide by zero for 200, and is not looked at."""
    more = {} if default is None else {"default": default}
    steps = [transform("a", needs=["route.big"]), transform("b", needs=["route.mid"]), transform("ab", needs=["route.mid", "route.big"])]
    steps += [transform("rest", needs=["route.rest"])] if default else []
    id = await runs.start(
        route(**more), *steps, transform("end", needs=[step["key"] for step in steps]), transform("any", needs=["route"]), input=input
    )
    assert (await runs.ended(id)).status == "SUCCEEDED"
    found = await statuses(id)
    assert (await Step.get(run_id=id, key="route")).output == {"case": chosen}
    assert {key for key, status in found.items() if status == "SUCCEEDED"} == ran | {"route", "any"} | ({"end"} if ran else set())
    assert {key for key, status in found.items() if status == "SKIPPED"} == {step["key"] for step in steps} - ran | (
        set() if ran else {"end"}
    )


async def test_any_of_several_is_enough_where_the_step_says_so(runs: Runs, lab: Lab, worker: None) -> None:
    lab.gives("fast", 1)
    id = await runs.start(
        outside("slow", needs=[]), outside("fast", needs=[]), transform("skipped", needs=[], when="false"),
        outside("first", needs=["skipped", "slow", "fast"], join="any"), transform("never", needs=["skipped"], join="any"),
    )  # fmt: skip
    await lab.began_step("first")
    assert lab.began["slow"] == 1
    lab.release()
    assert (await runs.ended(id)).status == "SUCCEEDED"
    assert (await statuses(id))["never"] == "SKIPPED"


async def test_return_ends_the_run_with_its_output_and_leaves_nothing_open(runs: Runs, lab: Lab, worker: None) -> None:
    """`slow` would never end."""
    lab.gives("quick", 1)
    id = await runs.start(
        outside("slow", needs=[]),
        outside("quick", needs=[]),
        {"key": "early", "type": "return", "needs": ["quick"], "when": "input > 0", "with": {"output": {"n": "{{ input }}"}}},
        transform("after", needs=["early"]),
        transform("never", needs=["slow"]),
        input=7,
        output="not this",
        **{"finally": [transform("bye", when="run.status == 'SUCCEEDED'")]},
    )
    run = await runs.ended(id)
    assert (run.status, run.output) == ("SUCCEEDED", {"n": 7})
    assert await statuses(id) == {
        "slow": "CANCELED",
        "quick": "SUCCEEDED",
        "early": "SUCCEEDED",
        "after": "SKIPPED",
        "never": "SKIPPED",
        "bye": "SUCCEEDED",
    }


# ---- onError ---------------------------------------------------------------------------------------------------------


async def test_a_failure_that_is_passed_over_is_readable_and_the_run_goes_on(runs: Runs, lab: Lab, worker: None) -> None:
    lab.raises("a", StepError("BROKEN", "It broke."))
    id = await runs.start(
        outside("a", onError="continue"),
        {
            "key": "b",
            "type": "transform",
            "with": {"out": "{{ steps.a.output }}", "error": "{{ steps.a.error }}"},
        },
        output="{{ steps.b.output }}",
    )
    run = await runs.ended(id)
    assert (run.status, run.output) == (
        "SUCCEEDED",
        {"out": None, "error": {"code": "BROKEN", "message": "It broke."}},
    )


async def test_a_fallback_is_the_output_of_a_step_that_failed(runs: Runs, lab: Lab, worker: None) -> None:
    lab.raises("a", StepError("BROKEN", "It broke."))
    id = await runs.start(
        outside("a", onError={"fallback": {"why": "{{ steps.a.error.code }}"}}), transform("b"), output="{{ steps.a.output }}"
    )
    run = await runs.ended(id)
    assert (run.status, run.output) == ("SUCCEEDED", {"why": "BROKEN"})
    step = await Step.get(run_id=id, key="a")
    assert (step.status, step.output, step.error["code"]) == ("FAILED", {"why": "BROKEN"}, "BROKEN")


async def test_a_fallback_that_fails_itself_fails_the_run_and_tells_both(runs: Runs, lab: Lab, worker: None) -> None:
    lab.raises("a", StepError("BROKEN", "It broke."))
    run = await runs.ended(await runs.start(outside("a", onError={"fallback": "{{ 1 / 0 }}"}), transform("b")))
    assert (run.status, run.error["code"], run.error["cause"]["code"]) == ("FAILED", "EXPRESSION", "BROKEN")


async def test_a_condition_that_fails_obeys_on_error_too(runs: Runs, worker: None) -> None:
    run = await runs.ended(
        await runs.start(transform("a", when="1 / 0 == 1", onError="continue"), transform("b"), output="{{ steps.a.error.code }}")
    )
    assert (run.status, run.output) == ("SUCCEEDED", "EXPRESSION")


@pytest.mark.parametrize("fails", [True, False])
async def test_an_error_goes_to_the_step_that_is_named_which_runs_for_nothing_else(runs: Runs, lab: Lab, worker: None, fails: bool) -> None:
    lab.raises("a", *([StepError("BROKEN", "It broke.")] if fails else []))
    id = await runs.start(
        outside("a", onError={"goto": "mend"}),
        transform("b"),
        {"key": "mend", "type": "transform", "with": {"why": "{{ steps.a.error.code }}"}},
        transform("end", needs=["b", "mend"]),
        output="{{ steps.mend.output }}",
    )
    run = await runs.ended(id)
    assert (run.status, run.output) == ("SUCCEEDED", {"why": "BROKEN"} if fails else None)
    ran, not_run = ("mend", "b") if fails else ("b", "mend")
    assert await statuses(id) == {"a": "FAILED" if fails else "SUCCEEDED", ran: "SUCCEEDED", not_run: "SKIPPED", "end": "SUCCEEDED"}


# ---- finally, time limits, cancellation ------------------------------------------------------------------------------

BYE = {"key": "bye", "type": "transform", "with": {"status": "{{ run.status }}", "error": "{{ run.error }}"}}


@pytest.mark.parametrize("how", ["SUCCEEDED", "FAILED", "CANCELED", "TIMEOUT"])
async def test_finally_runs_however_the_run_ends_and_knows_how(runs: Runs, lab: Lab, worker: None, how: str) -> None:
    if how == "FAILED":
        lab.raises("a", StepError("BROKEN", "It broke."))
    if how == "SUCCEEDED":
        lab.gives("a", 1)
    more = {"timeout": "300ms"} if how == "TIMEOUT" else {}
    id = await runs.start(outside("a"), transform("b"), output="{{ steps.a.output }}", **more, **{"finally": [BYE, transform("more")]})
    if how == "CANCELED":
        await lab.began_step("a")
        await runs.cancel(id, "Enough.")
    run = await runs.ended(id)
    status = "FAILED" if how == "TIMEOUT" else how
    code = {"FAILED": "BROKEN", "CANCELED": "CANCELED", "TIMEOUT": "TIMEOUT"}.get(how)
    assert run.status == status
    assert (run.error or {}).get("code") == code
    assert run.output == (1 if how == "SUCCEEDED" else None)
    bye = await Step.get(run_id=id, key="bye")
    assert bye.output["status"] == status
    assert (bye.output["error"] or {}).get("code") == code
    assert (await Step.get(run_id=id, key="more")).status == "SUCCEEDED"
    assert (await statuses(id)).get("b") == ("SUCCEEDED" if how == "SUCCEEDED" else None)


async def test_finally_has_a_time_limit_of_its_own(runs: Runs, lab: Lab, worker: None) -> None:
    lab.gives("a", 1)
    id = await runs.start(outside("a"), finallyTimeout="200ms", **{"finally": [outside("hangs"), transform("more")]})
    run = await runs.ended(id)
    assert (run.status, run.error["code"]) == ("FAILED", "TIMEOUT")
    assert run.error["mayHaveHadEffects"] == ["hangs"]
    assert await statuses(id) == {"a": "SUCCEEDED", "hangs": "CANCELED"}


async def test_finally_may_keep_something_when_the_run_has_kept_all_it_may(
    runs: Runs, lab: Lab, home: Platform, outside_of: Outside
) -> None:
    engine = Engine(home.database.pool, home.journal, home.commands, outside_of, Settings(run_bytes=100_000))
    for key, size in {"a": 99_990, "b": 50, "clean": 20_000, "more": 10_000}.items():
        lab.gives(key, "x" * size)
    id = await runs.start(pure("a"), pure("b"), **{"finally": [pure("clean"), pure("more")]})
    await engine.claim([id])
    run = await runs.ended(id)
    await engine.stop()
    assert (run.error["code"], run.error["step"]) == ("OUTPUT", "b")
    assert await statuses(id) == {"a": "SUCCEEDED", "b": "FAILED", "clean": "SUCCEEDED", "more": "FAILED"}


async def test_a_failing_finally_fails_a_run_that_had_succeeded_and_leaves_another_its_error(runs: Runs, lab: Lab, worker: None) -> None:
    lab.gives("good", 1)
    lab.raises("bad", StepError("FIRST", "It broke."))
    lab.raises("end", StepError("SECOND", "It broke, too."), StepError("SECOND", "It broke, too."))
    errors = [(await runs.ended(await runs.start(outside(key), **{"finally": [outside("end")]}))).error for key in ("good", "bad")]
    assert [(error["code"], error["step"]) for error in errors] == [("SECOND", "end"), ("FIRST", "bad")]


async def test_a_run_that_waits_is_out_of_time_when_its_timeout_says_so(runs: Runs, worker: None) -> None:
    id = await runs.start({"key": "nap", "type": "wait", "with": {"duration": "1h"}}, timeout="600ms")
    waiting = await runs.until(id, lambda run: run.status == "WAITING")
    assert waiting.lease_owner is None
    run = await runs.ended(id)
    assert (run.status, run.error["code"]) == ("FAILED", "TIMEOUT")
    assert await statuses(id) == {"nap": "CANCELED"}


async def test_a_wait_is_over_when_the_step_s_timeout_is(runs: Runs, worker: None) -> None:
    id = await runs.start({"key": "nap", "type": "wait", "with": {"duration": "1h"}, "timeout": "300ms", "onError": "continue"})
    run = await runs.ended(id)
    assert run.status == "SUCCEEDED"
    assert (await Step.get(run_id=id)).error["code"] == "TIMEOUT"


async def test_what_acted_when_the_run_was_canceled_is_named(runs: Runs, lab: Lab, worker: None) -> None:
    lab.gives("done", 1)
    id = await runs.start(outside("done"), outside("cut", needs=["done"]), pure("none", needs=[], when="false"))
    await lab.began_step("cut")
    await runs.cancel(id, "Enough.")
    run = await runs.ended(id)
    assert run.error == {"code": "CANCELED", "message": "Enough.", "mayHaveHadEffects": ["cut"]}


async def test_an_attempt_whose_end_nobody_knows_is_named_unless_a_later_one_succeeds(runs: Runs, lab: Lab, worker: None) -> None:
    """The second attempt fails for certain, with one step; that of the other succeeds, under the same key."""
    tries = dict.fromkeys(("bad", "good"), 0)

    async def acts(call: Call) -> Done:
        key = call.key.split("/")[1]
        tries[key] += 1
        if tries[key] == 1:
            await asyncio.Event().wait()
        if key == "bad":
            raise StepError("BROKEN", "It broke.")
        return Done(None)

    lab.does.update(bad=acts, good=acts)
    more: dict[str, Any] = {"timeout": "50ms", "retry": {"attempts": 2, "backoff": "1ms"}}
    run = await runs.ended(await runs.start(outside("good", **more), outside("bad", **more)))
    assert (run.error["code"], run.error["mayHaveHadEffects"], run.unsure) == ("BROKEN", ["bad"], ["bad"])


async def test_what_a_return_stops_before_it_acted_never_does(runs: Runs, lab: Lab, worker: None) -> None:
    lab.gives("last", 1)
    steps = [outside("slow", needs=[], grace="0s"), {"key": "out", "type": "return", "needs": []}]
    id = await runs.start(*steps, **{"finally": [outside("last")]})
    run = await runs.ended(id)
    assert (run.status, run.unsure, lab.began["slow"]) == ("SUCCEEDED", None, 0)
    assert (await statuses(id))["slow"] == "CANCELED"


async def test_what_a_return_cut_off_is_named_though_the_run_has_succeeded(runs: Runs, lab: Lab, worker: None) -> None:
    lab.gives("quick", 1)
    id = await runs.start(outside("slow", needs=[]), outside("quick", needs=[]), {"key": "out", "type": "return", "needs": ["quick"]})
    run = await runs.ended(id)
    assert (run.status, run.unsure) == ("SUCCEEDED", ["slow"])


async def test_a_step_is_told_that_its_run_is_to_end_and_has_a_moment_for_it(runs: Runs, lab: Lab, worker: None) -> None:
    """One with an effect outside, unless it names another grace. A step of `finally` is told nothing."""

    async def tidies(call: Call) -> Done:
        await call.canceled.wait()
        return Done("tidied")

    async def heeds(call: Call) -> Done:
        return Done(call.canceled.is_set())

    lab.does.update(tidies=tidies, pure=tidies, last=heeds)
    id = await runs.start(outside("tidies", needs=[]), pure("pure", needs=[]), **{"finally": [outside("last")]})
    await asyncio.gather(lab.began_step("tidies"), lab.began_step("pure"))
    await runs.cancel(id)
    run = await runs.ended(id)
    assert (run.status, run.unsure) == ("CANCELED", None)
    assert await statuses(id) == {"tidies": "SUCCEEDED", "pure": "CANCELED", "last": "SUCCEEDED"}
    assert (await Step.get(run_id=id, key="last")).output is False


async def test_grace_is_not_lost_with_the_worker(runs: Runs, lab: Lab, home: Platform, outside_of: Outside) -> None:
    first, second = (
        Engine(home.database.pool, home.journal, home.commands, outside_of, Settings(lease_seconds=seconds)) for seconds in (0.01, 60)
    )
    ends = asyncio.Event()

    async def acts(call: Call) -> Done:
        await ends.wait()
        return Done(call.canceled.is_set())

    lab.does.update(polite=acts, rude=acts)
    id = await runs.start(outside("polite", needs=[], grace="1m"), outside("rude", needs=[], grace="0s"))
    await first.claim([id])
    await asyncio.gather(lab.began_step("polite"), lab.began_step("rude"))
    await runs.cancel(id)
    async with asyncio.timeout(10):
        while (await statuses(id))["rude"] != "CANCELED":
            await first.beat()  # which tells of the command: nobody listens to the news here
            await asyncio.sleep(0.01)
        while lab.began["polite"] < 2:
            await second.claim([id])
            await asyncio.sleep(0.01)
    ends.set()
    run = await runs.ended(id)
    await first.stop()
    await second.stop()
    assert (run.status, run.unsure) == ("CANCELED", ["rude"])
    assert await statuses(id) == {"polite": "SUCCEEDED", "rude": "CANCELED"}


async def test_a_step_that_must_wait_longer_than_its_run_may_live_fails_at_once(runs: Runs, lab: Lab, worker: None) -> None:
    lab.raises("a", StepError("BUSY", "Busy.", retryable=True, retry_after_seconds=7200))
    run = await runs.ended(await runs.start(outside("a", retry={"attempts": 2}), timeout="1h"))
    assert run.error == {"code": "BUSY", "message": "Busy. It may be tried again in 7200 s, when the run's time is over.", "step": "a"}


@pytest.mark.parametrize(("asked", "seconds"), [(None, 60), (7200, 7200), (5, 60)])
def test_a_pause_is_never_longer_than_it_may_be_nor_shorter_than_it_was_asked_for(asked: float | None, seconds: float) -> None:
    retry = Retry(attempts=9, backoff_seconds=100, factor=2, most_seconds=60, jitter=0.5, on=frozenset(), never=frozenset(), budget=None)
    pauses = [pause_seconds(retry, 5, StepError("BUSY", "", retryable=True, retry_after_seconds=asked), 0) for _ in range(50)]
    assert set(pauses) == {seconds}


async def test_a_step_with_grace_may_end_and_is_stopped_when_the_grace_is_over(runs: Runs, lab: Lab, worker: None) -> None:
    ended = asyncio.Event()

    async def ends(call: Call) -> Done:
        await ended.wait()
        return Done("ended")

    lab.does["polite"] = ends
    id = await runs.start(
        outside("polite", needs=[], grace="1m"),
        outside("hangs", needs=[], grace="200ms"),
        outside("rude", needs=[]),
        transform("next", needs=["polite"]),
    )
    for key in ("polite", "hangs", "rude"):
        await lab.began_step(key)
    await runs.cancel(id)
    async with asyncio.timeout(10):
        while await statuses(id) != {"polite": "RUNNING", "hangs": "CANCELED", "rude": "CANCELED"}:
            await asyncio.sleep(0.02)
    ended.set()
    run = await runs.ended(id)
    assert run.status == "CANCELED"
    assert sorted(run.error["mayHaveHadEffects"]) == ["hangs", "rude"]
    assert await statuses(id) == {"polite": "SUCCEEDED", "hangs": "CANCELED", "rude": "CANCELED"}


async def test_a_step_that_holds_for_a_command_leaves_its_worker_free_until_it_is_canceled(runs: Runs, lab: Lab, worker: None) -> None:
    async def holds(call: Call) -> Hold:
        return Hold(None)

    lab.does["a"] = holds
    id = await runs.start(outside("a"))
    waiting = await runs.until(id, lambda run: run.status == "WAITING")
    assert (waiting.lease_owner, waiting.wake_at) == (None, None)
    await runs.cancel(id)
    assert (await runs.ended(id)).status == "CANCELED"


# ---- retries, progress, limits ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("retry", "attempts"),
    [
        ({"on": ["HTTP_5XX"]}, 3),
        ({"on": ["HTTP_503", "OTHER"]}, 3),
        ({"on": ["HTTP_4XX"]}, 1),
        ({"except": ["HTTP_5XX"]}, 1),
        ({"except": ["OTHER"]}, 3),
        ({}, 3),
    ],
    ids=str,
)
async def test_errors_are_retried_by_their_codes(runs: Runs, lab: Lab, worker: None, retry: dict[str, Any], attempts: int) -> None:
    errors = [StepError("HTTP_STATUS", "No.", retryable=True, kinds=("HTTP_503", "HTTP_5XX")) for _ in range(3)]
    lab.raises("a", *errors)
    id = await runs.start(outside("a", retry={"attempts": 3, "backoff": "1ms", "jitter": 0, **retry}))
    await runs.ended(id)
    assert lab.began["a"] == attempts


async def test_a_code_that_is_named_is_retried_though_it_would_not_pass_by_itself(runs: Runs, lab: Lab, worker: None) -> None:
    lab.raises("a", StepError("ODD", "No."))
    run = await runs.ended(await runs.start(outside("a", retry={"attempts": 2, "backoff": "1ms", "on": ["ODD"]})))
    assert run.status == "SUCCEEDED"


async def test_progress_is_told_in_few_events_the_latest_first(runs: Runs, lab: Lab, worker: None) -> None:
    async def works(call: Call) -> Done:
        for percent in range(100):
            call.progress(percent, f"{percent} of 100")
        await asyncio.sleep(0.15)
        return Done(None)

    lab.does["a"] = works
    id = await runs.start(outside("a"))
    await runs.ended(id)
    told = [orjson.loads(data) for type, _, data in await runs.events(id) if type == "STEP_PROGRESS"]
    assert [(each["percent"], each["message"]) for each in told] == [(99, "99 of 100")]


async def test_a_run_makes_a_thousand_attempts_at_steps_and_no_more(runs: Runs, lab: Lab, worker: None) -> None:
    async def breaks(call: Call) -> Done:
        raise StepError("BUSY", "Busy.", retryable=True)

    steps = [outside(f"s{n}", needs=[], retry={"attempts": 20, "backoff": "0s"}, onError="continue") for n in range(60)]
    for step in steps:
        lab.does[step["key"]] = breaks
    id = await runs.start(*steps)
    run = await runs.ended(id)
    assert run.status == "SUCCEEDED"
    assert sum(lab.began.values()) == 1000
    assert {step.error["code"] for step in await Step.filter(run_id=id, attempt__lt=20, status="FAILED")} == {"BUSY", "LIMIT"}
