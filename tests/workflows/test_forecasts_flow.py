"""Plans of workflows that choose, repeat, go on after errors and return."""

from __future__ import annotations

import json
from pathlib import Path
from time import process_time
from typing import Any

import pytest

from core.errors import Invalid
from services.workflows.catalog import CATALOG
from services.workflows.forecasts import Forecast, StepForecast
from services.workflows.forecasts.rehearsals.loops import ITEMS_SHOWN
from tests.workflows.conftest import Runs, transform
from tests.workflows.test_forecasts import URL, Plans, step, told


@pytest.fixture
def plan(runs: Runs) -> Plans:
    return Plans(runs)


def ask(key: str, **more: Any) -> dict[str, Any]:
    """What only a run can tell."""
    return step(key, "http.request", {"url": URL, "method": "POST"}, **more)


def of(found: Forecast, key: str) -> StepForecast:
    return next(step for step in found.steps if step.key == key)


def switch(*cases: tuple[str, str], default: str | None = None, **more: Any) -> dict[str, Any]:
    listed = [{"name": name, "when": when} for name, when in cases]
    return step("route", "switch", {"cases": listed, **({} if default is None else {"default": default})}, **more)


BRANCHES = (
    transform("a", needs=["route.big"]),
    transform("b", needs=["route.small"]),
    transform("a2", needs=["a"]),
    transform("either", needs=["route.big", "route.small"]),
    transform("after", needs=["a", "b"]),
)


async def test_a_known_choice_predicts_the_branch(plan: Plans) -> None:
    route = switch(("big", "input.n > 10"), default="small")
    assert told(await plan(route, *BRANCHES, input={"n": 20})) == {
        **dict.fromkeys(("route", "a", "a2", "either", "after"), "RUNS"),
        "b": "SKIPPED",
    }
    found = await plan(route, *BRANCHES, input={"n": 1})
    assert told(found) == {**dict.fromkeys(("route", "b", "either", "after"), "RUNS"), "a": "SKIPPED", "a2": "SKIPPED"}
    assert (of(found, "route").output, of(found, "route").input) == ({"case": "small"}, {"case": "small"})


async def test_of_an_unknown_choice_each_branch_may_run_unless_it_is_excluded(plan: Plans) -> None:
    found = await plan(
        ask("q"),
        switch(("none", "input.n > 5"), ("big", "steps.q.output.status == 200"), ("small", "true"), ("never", "true")),
        *BRANCHES,
        transform("no", needs=["route.none"]),
        transform("never", needs=["route.never"]),
        transform("both", needs=["q", "route.big"]),
        transform("one", needs=["q", "route.big"], join="any"),
        input={"n": 1},
    )
    assert told(found) == {
        **dict.fromkeys(("q", "route", "either", "one"), "RUNS"),
        **dict.fromkeys(("a", "b", "a2", "after", "both"), "MAYBE"),
        **dict.fromkeys(("no", "never"), "SKIPPED"),
    }
    assert (of(found, "route").input, of(found, "route").unknown) == ({"case": None}, ["case"])
    pinned = await plan(
        ask("q"), switch(("big", "steps.q.output.status == 200"), default="small"), *BRANCHES, pins={"route": {"case": "big"}}
    )
    assert (told(pinned)["a"], told(pinned)["b"]) == ("RUNS", "SKIPPED")


async def test_items_that_are_known_are_counted_and_worked_out(plan: Plans) -> None:
    found = await plan(
        step("each", "transform", {"n": "{{ item.value * 2 }}", "at": "{{ item.index }}"}, forEach={"items": "{{ input }}"}),
        ask("send", forEach={"items": "{{ steps.each.output }}"}) | {"with": {"url": URL, "method": "POST", "body": "{{ item.value }}"}},
        step("open", "transform", {"v": "{{ item.value }}", "s": "{{ steps.send.output[0].status }}"}, forEach={"items": [7]}),
        step("many", "transform", {}, forEach={"items": "{{ steps.send.output }}"}),
        ask("none", forEach={"items": []}),
        input=[1, 2, 3],
    )
    assert set(told(found).values()) == {"RUNS"}
    assert of(found, "each").output == [{"n": 2 * n, "at": n - 1} for n in (1, 2, 3)]
    send = of(found, "send")
    assert (send.item_count, send.is_output_known, send.input) == (3, False, None)
    assert [(one.index, one.input["body"]) for one in send.items if isinstance(one.input, dict)] == [
        (n, {"n": 2 * n + 2, "at": n}) for n in range(3)
    ]
    (one,) = of(found, "open").items
    assert (one.input, one.unknown) == ({"v": 7, "s": None}, ["s"])
    assert (of(found, "many").item_count, of(found, "many").items) == (None, [])
    assert (of(found, "none").item_count, of(found, "none").output) == (0, [])
    assert [step.key for step in found.effects] == ["send"]


async def test_rounds_are_counted_as_far_as_it_is_known_what_they_give(plan: Plans) -> None:
    more = "round.index == 0 || round.previous.n < 8"
    found = await plan(
        step("twice", "transform", {"n": "{{ round.index == 0 ? 1 : round.previous.n * 2 }}"}, **{"while": {"condition": more}}),
        ask("poll", **{"while": {"condition": "round.index == 0 || round.previous.status != 200", "pause": "1h"}}),
        ask("none", **{"while": {"condition": "input.n > 5"}}),
        step("after", "transform", {"v": "{{ steps.poll.output }}"}),
        ask("some", needs=["poll"], **{"while": {"condition": "steps.poll.output[0].status == round.index"}}),
        step("open", "transform", {"v": "{{ steps.poll.output }}"}, **{"while": {"condition": "round.index < 1"}}),
        step("over", "transform", {}, **{"while": {"condition": "true", "maxRounds": 2}}),
        input={"n": 1},
    )
    assert (of(found, "twice").item_count, of(found, "twice").output) == (4, [{"n": n} for n in (1, 2, 4, 8)])
    poll = of(found, "poll")
    assert (told(found)["poll"], poll.item_count, poll.is_output_known) == ("RUNS", None, False)
    assert [(one.index, str(one.prediction)) for one in poll.items] == [(0, "RUNS"), (1, "MAYBE")]
    some = of(found, "some")
    assert (told(found)["some"], some.item_count, some.has_effect) == ("MAYBE", None, True)
    assert [(one.index, str(one.prediction)) for one in some.items] == [(0, "MAYBE")]
    assert told(found)["open"] == "RUNS"  # it follows one that is over without a round, too
    assert [(str(one.prediction), one.unknown) for one in of(found, "open").items] == [("RUNS", ["v"]), ("MAYBE", ["v"])]
    assert (of(found, "none").item_count, of(found, "none").output) == (0, [])
    assert of(found, "after").unknown == ["v"]
    assert (told(found)["over"], of(found, "over").error["code"]) == ("FAILS", "ROUNDS")  # type: ignore[index,call-overload]


async def test_ten_thousand_items_are_counted_and_the_first_ones_told(plan: Plans) -> None:
    each = [
        step(f"s{n}", "transform", {"v": "{{ item.value + 1 }}"}, needs=[], forEach={"items": "{{ input }}", "parallel": 100})
        for n in range(50)
    ]
    start = process_time()
    found = await plan(*each, input=list(range(10_000)))
    assert process_time() - start < 3
    assert {step.item_count for step in found.steps} == {10_000}
    assert {len(step.items) for step in found.steps} == {ITEMS_SHOWN}
    assert not any(step.is_output_known for step in found.steps)
    over = await plan(each[0], input=list(range(10_001)))
    assert (told(over), of(over, "s0").error["code"]) == ({"s0": "FAILS"}, "LIMIT")  # type: ignore[index,call-overload]
    with pytest.raises(Invalid, match="bytes together"):
        await plan(*(step(f"s{n}", "transform", {"v": "{{ input }}"}, needs=[]) for n in range(50)), input=["x" * 900_000])


async def test_an_item_that_cannot_succeed_fails_the_step_as_on_error_says(plan: Plans) -> None:
    each = {"items": [4, 0, 2]}
    config = {"v": "{{ 8 / item.value }}"}
    found = await plan(step("a", "transform", config, forEach=each), transform("b"))
    assert told(found) == {"a": "FAILS", "b": "NOT_REACHED"}
    assert (found.status, found.error["item"]) == ("FAILED", 1)  # type: ignore[index,call-overload]
    found = await plan(
        step("a", "transform", config, forEach=each, onError="continue"), step("b", "transform", {"e": "{{ steps.a.error.code }}"})
    )
    assert (of(found, "a").output, of(found, "b").output) == ([{"v": 2}, None, {"v": 4}], {"e": "ITEMS"})
    found = await plan(step("a", "transform", config, forEach=each, onError={"fallback": "{{ item.index }}"}))
    assert (told(found), of(found, "a").output) == ({"a": "RUNS"}, [{"v": 2}, 1, {"v": 4}])


async def test_what_on_error_does_with_a_failure_that_is_certain(plan: Plans) -> None:
    bad = {"n": "{{ 1 / input.n }}"}
    found = await plan(
        step("go", "transform", bad, onError="continue"),
        step("see", "transform", {"code": "{{ steps.go.error.code }}"}),
        step("fall", "transform", bad, needs=[], onError={"fallback": {"code": "{{ steps.fall.error.code }}"}}),
        step("use", "transform", {"v": "{{ steps.fall.output.code }}"}),
        step("to", "transform", bad, needs=[], onError={"goto": "mend"}),
        transform("mend"),
        transform("not"),
        transform("left", needs=["to"]),
        input={"n": 0},
        output="{{ steps.use.output.v }}",
    )
    assert told(found) == {
        **dict.fromkeys(("go", "fall", "to"), "FAILS"),
        **dict.fromkeys(("see", "use", "mend", "not"), "RUNS"),
        "left": "SKIPPED",
    }
    assert (of(found, "see").output, of(found, "use").output) == ({"code": "EXPRESSION"}, {"v": "EXPRESSION"})
    assert (found.status, found.output, found.error) == ("SUCCEEDED", "EXPRESSION", None)


async def test_a_handler_may_run_if_its_step_may_fail(plan: Plans) -> None:
    handlers = (transform("mend", needs=None), transform("then", needs=["mend"]), transform("on", needs=["q"]))
    listed = [{name: value for name, value in one.items() if value is not None} for one in handlers]
    found = await plan(ask("q", onError={"goto": "mend"}), *listed)
    assert told(found) == {"q": "RUNS", "mend": "MAYBE", "then": "MAYBE", "on": "RUNS"}
    sure = await plan(transform("q", onError={"goto": "mend"}), *listed)
    assert told(sure) == {"q": "RUNS", "mend": "SKIPPED", "then": "SKIPPED", "on": "RUNS"}
    pinned = await plan(ask("q", onError={"goto": "mend"}), *listed, pins={"q": {}})
    assert told(pinned) == {"q": "PINNED", "mend": "SKIPPED", "then": "SKIPPED", "on": "RUNS"}


async def test_finally_runs_whatever_comes_and_knows_how_if_that_is_known(plan: Plans) -> None:
    final = [
        transform("bad", when="run.status == 'FAILED'", needs=[]),
        step("tell", "http.request", {"url": URL, "method": "POST", "body": "{{ run.status }}"}, needs=[]),
        transform("id", needs=[], when="run.id != ''"),
    ]
    known = await plan(transform("a"), **{"finally": final}, output="{{ steps.a.output.value }}")
    assert told(known) == {"a": "RUNS", "bad": "SKIPPED", "tell": "RUNS", "id": "RUNS"}
    assert of(known, "tell").input["body"] == "SUCCEEDED"  # type: ignore[index,call-overload]
    assert (known.output, [step.key for step in known.effects]) == ("a", ["tell"])
    fails = await plan(step("a", "transform", {"n": "{{ 1 / 0 }}"}), **{"finally": final})
    assert told(fails) == {"a": "FAILS", "bad": "RUNS", "tell": "RUNS", "id": "RUNS"}
    assert (fails.status, of(fails, "tell").input["body"]) == ("FAILED", "FAILED")  # type: ignore[index,call-overload]
    may = await plan(ask("a"), **{"finally": final}, output=1)
    assert told(may) == {"a": "RUNS", "bad": "MAYBE", "tell": "RUNS", "id": "RUNS"}
    assert (of(may, "tell").unknown, may.status, may.output) == (["body"], "SUCCEEDED", 1)
    broken = await plan(transform("a"), **{"finally": [step("f", "transform", {"n": "{{ 1 / 0 }}"})]})
    assert (told(broken), broken.status, broken.error["step"]) == ({"a": "RUNS", "f": "FAILS"}, "FAILED", "f")  # type: ignore[index,call-overload]


async def test_a_return_ends_the_rest(plan: Plans) -> None:
    steps = (
        ask("q", needs=[]),
        transform("beside", needs=[]),
        step("enough", "return", {"output": "{{ input.n }}"}, needs=["q"], when="input.n > 1"),
        transform("next", needs=["q", "enough"]),
        transform("last"),
    )
    found = await plan(*steps, input={"n": 2}, output="other", **{"finally": [transform("f")]})
    assert told(found) == {"q": "RUNS", "enough": "RUNS", "beside": "MAYBE", "next": "SKIPPED", "last": "SKIPPED", "f": "RUNS"}
    assert (found.status, found.output, found.is_output_known) == ("SUCCEEDED", 2, True)
    found = await plan(*steps, input={"n": 1}, output="other")
    assert told(found) == {"q": "RUNS", "beside": "RUNS", "enough": "SKIPPED", "next": "RUNS", "last": "RUNS"}
    assert found.output == "other"
    open_ = [{**one, "when": "steps.q.output.status == 200"} if one["key"] == "enough" else one for one in steps]
    found = await plan(*open_, input={"n": 1}, output="other")
    assert told(found) == {"q": "RUNS", **dict.fromkeys(("beside", "enough", "next", "last"), "MAYBE")}
    assert (found.status, found.is_output_known) == ("SUCCEEDED", False)


async def test_with_join_any_one_that_runs_is_enough(plan: Plans) -> None:
    found = await plan(
        ask("q"),
        transform("may", when="steps.q.output.status == 200"),
        transform("no", needs=["q"], when="false"),
        step("bad", "transform", {"n": "{{ 1 / 0 }}"}, needs=["q"]),
        transform("sure", needs=["may", "q"], join="any"),
        transform("open", needs=["may", "no"], join="any"),
        transform("hope", needs=["may", "bad"], join="any"),
        transform("lost", needs=["no", "bad"], join="any"),
    )
    assert {key: one for key, one in told(found).items() if key in ("sure", "open", "hope", "lost")} == {
        "sure": "RUNS",
        "open": "MAYBE",
        "hope": "MAYBE",
        "lost": "NOT_REACHED",
    }


async def test_a_wait_that_is_longer_than_its_timeout_fails_and_a_response_is_told(plan: Plans) -> None:
    found = await plan(
        step("w", "wait", {"duration": "1h"}, timeout="1m", onError="continue"),
        step("r", "respond", {"status": 201, "body": {"n": "{{ input }}"}}),
        input=5,
    )
    assert told(found) == {"w": "FAILS", "r": "RUNS"}
    assert (of(found, "w").error["code"], of(found, "r").output["body"]) == ("TIMEOUT", {"n": 5})  # type: ignore[index,call-overload]


async def test_the_definition_in_the_documentation_is_one_and_is_planned(plan: Plans) -> None:
    text = (Path(__file__).parents[2] / "docs" / "workflows" / "index.md").read_text()
    definition = json.loads(text.split("```json")[1].split("```")[0])
    assert {one["type"] for one in definition["steps"]} | {
        "database.insert",
        "database.query",
        "database.update",
        "database.upsert",
        "database.delete",
        "workflow.run",
        "approval",
        "mail.send",
        "mcp.call",
    } == {name for name in CATALOG if f"`{name}`" in text}
    found = await plan(
        *definition.pop("steps"), input={"orders": [1, 2]}, **{key: value for key, value in definition.items() if key != "input"}
    )
    assert told(found) == {
        "total": "RUNS",
        "nothing": "SKIPPED",
        "route": "RUNS",
        "book": "RUNS",
        "apologize": "MAYBE",
        "pause": "RUNS",
        "answer": "RUNS",
        "report": "RUNS",
    }
    assert (of(found, "book").item_count, found.output) == (2, {"count": 2})
    none = await plan(*json.loads(text.split("```json")[1].split("```")[0])["steps"], input={"orders": []})
    assert (none.output, told(none)["route"]) == ("nothing to do", "SKIPPED")
