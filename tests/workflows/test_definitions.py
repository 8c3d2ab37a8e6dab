"""Definitions: each kind of mistake is named with its place when it is saved, and the published schema agrees."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from core.settings import Engine
from services.workflows import definitions, published
from services.workflows.catalog import CATALOG
from tests.clients import Client

LIMITS = Engine()

EXAMPLE: dict[str, Any] = {  # the contract's
    "input": {"type": "object"},
    "steps": [
        {
            "key": "fetch",
            "type": "http.request",
            "with": {"method": "GET", "url": "{{ trigger.body.url }}"},
            "retry": {"attempts": 3, "backoff": "2s"},
            "timeout": "30s",
        },
        {
            "key": "big",
            "type": "transform",
            "needs": ["fetch"],
            "when": "steps.fetch.output.status == 200",
            "with": {"title": "{{ trigger.body.title }}", "size": "{{ size(steps.fetch.output.body) }}"},
        },
        {"key": "save", "type": "database.insert", "with": {"database": "<id>", "values": {"title": "{{ steps.big.output.title }}"}}},
    ],
    "output": "{{ steps.save.output }}",
}


def check(definition: Any) -> list[tuple[str, str]]:
    faults = definitions.check(definition, most_bytes=LIMITS.definition_bytes, most_steps=LIMITS.definition_steps)
    assert all(fault.message for fault in faults)
    return [(fault.path.removeprefix("definition").removeprefix("."), fault.code) for fault in faults]


def step(key: str = "a", type: str = "transform", **more: Any) -> dict[str, Any]:
    return {"key": key, "type": type, **{name.rstrip("_"): value for name, value in more.items()}}


def steps(*listed: Any, **more: Any) -> dict[str, Any]:
    return {"steps": list(listed), **more}


SWITCH = {"cases": [{"name": "x", "when": "true"}], "default": "y"}

BROKEN: list[tuple[Any, list[tuple[str, str]]]] = [
    (None, [("", "TYPE")]),
    ([], [("", "TYPE")]),
    ("{}", [("", "TYPE")]),
    ({}, [("steps", "REQUIRED")]),
    ({"steps": {}}, [("steps", "TYPE")]),
    ({"steps": []}, [("steps", "MINITEMS")]),
    ({"steps": [1]}, [("steps[0]", "TYPE")]),
    (steps(step(), triggers=[]), [("triggers", "UNKNOWN_FIELD")]),
    (steps({"key": "a"}), [("steps[0].type", "REQUIRED")]),
    (steps({"type": "transform"}), [("steps[0].key", "REQUIRED")]),
    (steps(step(color="red")), [("steps[0].color", "UNKNOWN_FIELD")]),
    (steps(step("A")), [("steps[0].key", "PATTERN")]),
    (steps(step("a" * 64)), [("steps[0].key", "PATTERN")]),
    (steps(step(1)), [("steps[0].key", "TYPE")]),  # type: ignore[arg-type]  # that is the mistake
    (steps(step(), step()), [("steps[1].key", "DUPLICATE")]),
    (steps(step(type="no.such")), [("steps[0].type", "UNKNOWN_TYPE")]),
    (steps(step(needs="b")), [("steps[0].needs", "TYPE")]),
    (steps(step(needs=["b"])), [("steps[0].needs[0]", "UNKNOWN_STEP")]),
    (steps(step(needs=["a"])), [("steps[0].needs", "CYCLE")]),
    (steps(step("a", needs=["b"]), step("b"), step("c")), [("steps[0].needs", "CYCLE"), ("steps[1].needs", "CYCLE")]),
    (
        steps(step("a", needs=["c"]), step("b", needs=["a"]), step("c", needs=["b"]), step("d", needs=["c"])),
        [("steps[0].needs", "CYCLE"), ("steps[1].needs", "CYCLE"), ("steps[2].needs", "CYCLE")],
    ),
    (steps(step(when="steps.b.output == 1")), [("steps[0].when", "UNKNOWN_REFERENCE")]),
    (steps(step(when="1 +")), [("steps[0].when", "EXPRESSION")]),
    (steps(step(when="{{ input.x == 1 }}")), [("steps[0].when", "EXPRESSION")]),
    (steps(step(when=True)), [("steps[0].when", "TYPE")]),
    (steps(step(with_={"x": "{{ steps.a.output }}"})), [("steps[0].with.x", "UNKNOWN_REFERENCE")]),
    (steps(step("a", with_={"x": "{{ steps.b.output }}"}), step("b")), [("steps[0].with.x", "UNKNOWN_REFERENCE")]),
    (steps(step("a", needs=[]), step("b", needs=[], with_={"x": ["{{ steps.a.output }}"]})), [("steps[1].with.x[0]", "UNKNOWN_REFERENCE")]),
    (
        steps(step(with_={"x": {"y": ["ok", "{{ 1 + }}"]}, "z": "{{ nobody }}"})),
        [("steps[0].with.x.y[1]", "EXPRESSION"), ("steps[0].with.z", "EXPRESSION")],
    ),
    (steps(step(with_={"x": "{{ unclosed"})), [("steps[0].with.x", "EXPRESSION")]),
    (steps(step(with_={"x": "{{ secrets.token }}"})), [("steps[0].with.x", "SECRET")]),
    (steps(step(when="secrets.token == ''")), [("steps[0].when", "SECRET")]),
    (steps(step(with_={"x": "{{ item }}"})), [("steps[0].with.x", "UNKNOWN_REFERENCE")]),
    (steps(step(), output="{{ steps.b.output }}"), [("output", "UNKNOWN_REFERENCE")]),
    (steps(step(), output={"x": "{{ ( }}"}), [("output.x", "EXPRESSION")]),
    (steps(step(), output="{{ secrets.x }}"), [("output", "SECRET")]),
    (steps(step(with_=[])), [("steps[0].with", "TYPE")]),
    (steps(step(type="http.request")), [("steps[0].with.url", "REQUIRED")]),
    (steps(step(type="http.request", with_={"url": 5})), [("steps[0].with.url", "TYPE")]),
    (steps(step(type="http.request", with_={"url": "https://a.b", "verb": "GET"})), [("steps[0].with.verb", "UNKNOWN_FIELD")]),
    (steps(step(type="http.request", with_={"url": "https://a.b", "method": "CONNECT"})), [("steps[0].with.method", "ENUM")]),
    (steps(step(type="database.insert", with_={"database": "x"})), [("steps[0].with.values", "REQUIRED")]),
    (steps(step(type="database.query", with_={"database": "x", "limit": 101})), [("steps[0].with.limit", "MAXIMUM")]),
    (steps(step(type="ai.generate", with_={"prompt": "x", "choices": ["one"]})), [("steps[0].with.choices", "MINITEMS")]),
    (steps(step(type="wait")), [("steps[0].with", "LENGTH")]),
    (
        steps(step(type="respond", with_={"headers": {"Location": "/", "Set-Cookie": "a=1", "X A": "x", "x-accel-redirect": "/"}})),
        [(f"steps[0].with.headers.{name}", "NOT_ALLOWED") for name in ("Set-Cookie", "X A", "x-accel-redirect")],
    ),
    (steps(step(type="wait", with_={"duration": "1s", "until": "2026-05-01T09:00:00Z"})), [("steps[0].with", "LENGTH")]),
    (steps(step(type="wait", with_={"event": "paid", "duration": "1s"})), [("steps[0].with", "ENUM")]),
    (steps(step(type="wait", with_={"correlation": "a"})), [("steps[0].with", "DEPENDENTREQUIRED")]),
    (steps(step(type="wait", with_={"event": ""})), [("steps[0].with.event", "MINLENGTH")]),
    (steps(step(type="workflow.run", with_={})), [("steps[0].with.workflow", "REQUIRED")]),
    (
        steps(step(type="approval", with_={"title": "?", "assignees": {"roles": ["VIEWER"]}})),
        [("steps[0].with.assignees.roles[0]", "ENUM")],
    ),
    (steps(step(type="approval", with_={"title": "?", "form": {"$id": "x"}})), [("steps[0].with.form.$id", "UNSUPPORTED")]),
    (steps(step(type="approval", with_={"title": "?", "form": {"a": "x" * 50_000}})), [("steps[0].with.form", "TOO_LARGE")]),
    (steps(step(type="wait", with_={"duration": "soon"})), [("steps[0].with.duration", "PATTERN")]),
    (steps(step(type="wait", with_={"duration": "400d"})), [("steps[0].with.duration", "OUT_OF_RANGE")]),
    (steps(step(timeout="30")), [("steps[0].timeout", "PATTERN")]),
    (steps(step(timeout="2h")), [("steps[0].timeout", "OUT_OF_RANGE")]),
    (steps(step(timeout="0s")), [("steps[0].timeout", "OUT_OF_RANGE")]),
    (steps(step(retry={"attempts": 0})), [("steps[0].retry.attempts", "MINIMUM")]),
    (steps(step(retry={"attempts": 21})), [("steps[0].retry.attempts", "MAXIMUM")]),
    (steps(step(retry={"attempts": 1.5})), [("steps[0].retry.attempts", "TYPE")]),
    (steps(step(retry={"backoff": "999999999d"})), [("steps[0].retry.backoff", "OUT_OF_RANGE")]),
    (steps(step(retry={"jitter": True})), [("steps[0].retry.jitter", "TYPE")]),
    (steps(step(retry={"on": ["busy"]})), [("steps[0].retry.on[0]", "PATTERN")]),
    (steps(step(retry={"maxBackoff": "2h"})), [("steps[0].retry.maxBackoff", "OUT_OF_RANGE")]),
    (steps(step(grace="6m")), [("steps[0].grace", "OUT_OF_RANGE")]),
    (steps(step(join="some")), [("steps[0].join", "ENUM")]),
    (steps(step(type="wait", with_={"duration": "1h"}, timeout="366d")), [("steps[0].timeout", "OUT_OF_RANGE")]),
    (steps(step(forEach={"parallel": 2})), [("steps[0].forEach.items", "REQUIRED")]),
    (steps(step(forEach={"items": [1], "parallel": 101})), [("steps[0].forEach.parallel", "MAXIMUM")]),
    (steps(step(forEach={"items": 5})), [("steps[0].forEach.items", "TYPE")]),
    (steps(step(forEach={"items": "{{ steps.b.output }}"})), [("steps[0].forEach.items", "UNKNOWN_REFERENCE")]),
    (steps(step(forEach={"items": "{{ [item] }}"})), [("steps[0].forEach.items", "UNKNOWN_REFERENCE")]),
    (steps(step(forEach={"items": [1]}, when="item.index > 0")), [("steps[0].when", "UNKNOWN_REFERENCE")]),
    (steps(step(type="return", forEach={"items": [1]})), [("steps[0].forEach", "UNSUPPORTED")]),
    (steps(step(onError="ignore")), [("steps[0].onError", "PATTERN")]),
    (steps(step(onError={})), [("steps[0].onError", "LENGTH")]),
    (steps(step(onError={"fallback": 1, "goto": "a"})), [("steps[0].onError", "LENGTH")]),
    (steps(step(onError={"retry": 1})), [("steps[0].onError.retry", "UNKNOWN_FIELD")]),
    (steps(step(onError={"goto": "b"})), [("steps[0].onError.goto", "UNKNOWN_STEP")]),
    (steps(step(onError={"goto": "a"})), [("steps[0].onError.goto", "CYCLE")]),
    (steps(step("a", onError={"goto": "b"}), step("b", needs=["a"])), [("steps[1].needs", "UNSUPPORTED")]),
    (steps(step(onError={"fallback": "{{ steps.b.output }}"})), [("steps[0].onError.fallback", "UNKNOWN_REFERENCE")]),
    (steps(step(onError={"fallback": "{{ item }}"})), [("steps[0].onError.fallback", "UNKNOWN_REFERENCE")]),
    (
        steps(step("a", needs=[]), step("b", needs=[]), step("c", needs=["a", "b"], join="any", when="steps.a.output == 1")),
        [("steps[2].when", "UNKNOWN_REFERENCE")],
    ),
    (steps(step(type="switch")), [("steps[0].with.cases", "REQUIRED")]),
    (steps(step(type="switch", with_={"cases": []})), [("steps[0].with.cases", "MINITEMS")]),
    (steps(step(type="switch", with_={"cases": [{"name": "A", "when": "true"}]})), [("steps[0].with.cases[0].name", "PATTERN")]),
    (steps(step(type="switch", with_={"cases": [{"name": "a", "when": "1 +"}]})), [("steps[0].with.cases[0].when", "EXPRESSION")]),
    (steps(step(type="switch", with_={"cases": [{"name": "a", "when": "true"}] * 2})), [("steps[0].with.cases[1].name", "DUPLICATE")]),
    (steps(step(type="switch", with_=SWITCH, onError="continue")), [("steps[0].onError", "UNSUPPORTED")]),
    (steps(step(type="switch", with_=SWITCH), step("b", needs=["a.z"])), [("steps[1].needs[0]", "UNKNOWN_CASE")]),
    (steps(step(), step("b", needs=["a.x"])), [("steps[1].needs[0]", "UNKNOWN_CASE")]),
    (steps(step(), **{"finally": [step()]}), [("finally[0].key", "DUPLICATE")]),
    (steps(step(), **{"finally": [step("b", needs=["a"])]}), [("finally[0].needs[0]", "UNKNOWN_STEP")]),
    (steps(step(when="steps.b.output == 1"), **{"finally": [step("b")]}), [("steps[0].when", "UNKNOWN_REFERENCE")]),
    (steps(step(), **{"finally": [step("b", type="return")]}), [("finally[0].type", "UNSUPPORTED")]),
    (steps(*[step(f"s{n}") for n in range(300)], **{"finally": [step(f"f{n}") for n in range(201)]}), [("steps", "TOO_MANY")]),
    (steps(step(), timeout="366d"), [("timeout", "OUT_OF_RANGE")]),
    (steps(step(), finallyTimeout="2h"), [("finallyTimeout", "OUT_OF_RANGE")]),
    (steps(step(), input=5), [("input", "TYPE")]),
    (steps(step(), input={"type": "nonsense"}), [("input.type", "SCHEMA")]),
    (steps(step(), input={"$ref": "https://example.com"}), [("input.$ref", "UNSUPPORTED")]),
    (steps(step(with_={"x": "y" * 256_000})), [("", "TOO_LARGE")]),
    (steps(*[step(f"s{n}") for n in range(501)]), [("steps", "TOO_MANY")]),
]
# What the frame of JSON Schema cannot say: it is between fields, about a whole, or in a language of its own.
BEYOND_SCHEMA = {
    "SECRET",
    "NOT_ALLOWED",
    "DUPLICATE",
    "UNKNOWN_STEP",
    "CYCLE",
    "UNKNOWN_REFERENCE",
    "EXPRESSION",
    "SCHEMA",
    "UNSUPPORTED",
    "OUT_OF_RANGE",
}
BEYOND_SCHEMA |= {"TOO_LARGE", "TOO_MANY", "UNKNOWN_CASE"}


def fits_published(definition: Any) -> bool:
    return bool(Draft202012Validator(published.SCHEMA).is_valid(definition))


@pytest.mark.parametrize(
    ("definition", "wanted"), BROKEN, ids=[f"{wanted[0][1]} {wanted[0][0]} {n}" for n, (_, wanted) in enumerate(BROKEN)]
)
def test_a_mistake_is_named_with_its_place(definition: Any, wanted: list[tuple[str, str]]) -> None:
    assert check(definition) == wanted
    assert fits_published(definition) == all(code in BEYOND_SCHEMA for _, code in wanted)


@pytest.mark.parametrize(
    ("mistake", "message"),
    [
        (step(timeout="30"), "Expected a number and a unit (ms, s, m, h or d), such as 30s or 1.5h; received '30'."),
        (step("A b"), "Expected a small letter, then up to 62 small letters, digits and _; received 'A b'."),
        (
            step(type="wait", with_={"duration": "soon"}),
            "Expected a number and a unit (ms, s, m, h or d), such as 30s or 1.5h; received 'soon'.",
        ),
        (step(type="wait", with_={"duration": "1s", "until": "{{ input }}"}), "Expected at most 1 field; received duration, until."),
        (step(type="wait"), "Expected at least 1 field of correlation, duration, event, until; received none."),
        (step(type="ai.generate", with_={"prompt": ""}), "Expected at least 1 character; received 0."),
        (step(type="ai.generate", with_={"prompt": "x", "choices": ["one"]}), "Expected at least 2 items; received 1."),
        (step(name="x" * 201), "Expected at most 200 characters; received 201."),
        (step(onError="ignore"), "Expected text that matches ^(fail|continue)$; received 'ignore'."),
    ],
)
def test_a_mistake_is_told_in_words(mistake: Any, message: str) -> None:
    (fault, *_) = definitions.check(steps(mistake), most_bytes=LIMITS.definition_bytes, most_steps=LIMITS.definition_steps)
    assert fault.message == message


def test_a_key_does_not_end_with_a_line_break() -> None:
    """For Python's `$` it might; the published pattern is ECMA's, as JSON Schema has it."""
    assert check(steps(step("a\n"))) == [("steps[0].key", "PATTERN")]


def test_the_contracts_example_is_sound() -> None:
    assert check(EXAMPLE) == []
    assert fits_published(EXAMPLE)
    Draft202012Validator.check_schema(published.SCHEMA)


def test_every_kind_of_control_flow_is_sound_and_fits_the_published_schema() -> None:
    definition = steps(
        step("route", type="switch", with_={"cases": [{"name": "big", "when": "input.n > 9"}], "default": "small"}),
        step("each", needs=["route.big"], forEach={"items": "{{ input.rows }}", "parallel": 5}, onError={"fallback": "{{ item.value }}"},
             with_={"x": "{{ item.value.id + item.index }}"}, retry={"attempts": 3, "on": ["HTTP_5XX", "TIMEOUT"], "budget": 20, "jitter": 0.5}),
        step("one", needs=["route.small"], onError={"goto": "mend"}, timeout="1m", grace="10s"),
        step("mend", with_={"why": "{{ steps.one.error.message }}"}),
        step("first", needs=["each", "one", "mend"], join="any"),
        step("early", type="return", when="input.n == 0", with_={"output": 1}),
        timeout="1h",
        finallyTimeout="1m",
        **{"finally": [step("bye", when="run.status != 'SUCCEEDED'", with_={"out": "{{ steps.each.output }}"}), step("more")]},
    )  # fmt: skip
    assert check(definition) == []
    assert fits_published(definition)


def test_a_template_may_stand_for_a_value_of_any_type() -> None:
    definition = steps(
        step(type="database.query", with_={"database": "{{ input.id }}", "limit": "{{ input.n }}", "where": "{{ input.w }}"})
    )
    assert check(definition) == []
    assert fits_published(definition)


def test_all_mistakes_are_told_at_once() -> None:
    definition = steps(
        step("a", type="no.such"),
        step("b", needs=["z"], with_={"x": "{{ ( }}"}),
        step("c", timeout="2h", when="1 +"),
        output="{{ steps.q.output }}",
    )
    assert [code for _, code in check(definition)] == [
        "UNKNOWN_TYPE",
        "UNKNOWN_STEP",
        "EXPRESSION",
        "OUT_OF_RANGE",
        "EXPRESSION",
        "UNKNOWN_REFERENCE",
    ]


def test_a_step_follows_the_one_before_it_unless_it_says_otherwise() -> None:
    found = definitions.parse(steps(step("a"), step("b"), step("c", needs=[]), step("d", needs=["a", "c", "a"])))
    assert [each.needs for each in found.steps] == [(), ("a",), (), ("a", "c")]


SMALL = st.none() | st.booleans() | st.integers(-2, 30) | st.sampled_from(["x", "{{ input.x }}", "1s", "5m", "GET", "2026-05-01T09:00:00Z"])
VALUE = st.recursive(
    SMALL, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("ab"), inner, max_size=2), max_leaves=4
)
FIELDS = sorted({name for kind in CATALOG.values() for name in kind.schema.get("properties", {})})
CASES = st.lists(st.fixed_dictionaries({"name": st.sampled_from("ab") | VALUE, "when": st.sampled_from(["true", "("]) | VALUE}), max_size=2)
WITH = (
    st.fixed_dictionaries({"cases": CASES}, optional={"default": VALUE})
    | st.dictionaries(st.sampled_from([*FIELDS, "other"]), VALUE, max_size=3)
    | VALUE
)
STEP = st.fixed_dictionaries(
    {"key": st.sampled_from(["a", "b", "c"]), "type": st.sampled_from([*CATALOG, "no.such"])},
    optional={
        "with": WITH,
        "needs": st.lists(st.sampled_from(["a", "b", "c", "z", "a.a"]), max_size=2) | VALUE,
        "when": st.sampled_from(["true", "input.x == 1", "("]) | VALUE,
        "retry": st.fixed_dictionaries({}, optional={"attempts": VALUE, "backoff": VALUE, "other": VALUE}) | VALUE,
        "timeout": VALUE,
        "name": VALUE,
        "other": VALUE,
        "join": st.sampled_from(["all", "any"]) | VALUE,
        "grace": VALUE,
        "forEach": st.fixed_dictionaries({}, optional={"items": st.just("{{ input.x }}") | VALUE, "parallel": VALUE, "other": VALUE})
        | VALUE,
        "onError": st.sampled_from(["fail", "continue", {"goto": "b"}, {"goto": "c"}, {"fallback": 1}])
        | st.fixed_dictionaries({}, optional={"goto": VALUE, "fallback": VALUE, "other": VALUE})
        | VALUE,
    },
)
DEFINITION = st.fixed_dictionaries(
    {"steps": st.lists(STEP, min_size=1, max_size=3) | VALUE},
    optional={"input": VALUE, "output": VALUE, "finally": st.lists(STEP, max_size=2) | VALUE, "timeout": VALUE, "finallyTimeout": VALUE},
)


@settings(deadline=None, database=None, max_examples=300)
@given(DEFINITION)
def test_the_published_schema_and_the_server_agree(definition: Any) -> None:
    before = deepcopy(definition)
    codes = {code for _, code in check(definition)}
    assert definition == before
    if not codes:
        assert fits_published(definition)
        definitions.parse(definition)
    if not fits_published(definition):
        assert codes
    elif codes:
        assert codes <= BEYOND_SCHEMA


async def test_mistakes_come_back_as_a_problem_and_nothing_is_saved(client: Client) -> None:
    published_schema = await client.http.get("/schemas/workflow.json")
    assert published_schema.json() == published.SCHEMA
    await client.register()
    project = await client.mutate("createProject", "Project { id }", name="Mine")
    broken = steps(step("a", needs=["b"]), step("b", needs=["a"], with_={"x": "{{ 1 + }}"}))
    problem = await client.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="W", definition=broken)
    assert (problem["__typename"], problem["code"]) == ("Problem", "INVALID")
    assert [(fault["path"], fault["code"]) for fault in problem["fields"]] == [
        ("definition.steps[0].needs", "CYCLE"),
        ("definition.steps[1].with.x", "EXPRESSION"),
        ("definition.steps[1].needs", "CYCLE"),
    ]
    workflows = await client.data("query ($id: ID!) { project(id: $id) { workflows { totalCount } } }", {"id": project["id"]})
    assert workflows["project"]["workflows"]["totalCount"] == 0


CLOSED = {"type": "object", "additionalProperties": False, "properties": {"a": {"type": "object"}, "into": {"additionalProperties": False}}}
END = step("end", "return")


@pytest.mark.parametrize(
    ("definition", "faults"),
    [
        (steps(END, step("b"), step("c")), [("steps[1]", "UNREACHABLE"), ("steps[2]", "UNREACHABLE")]),
        (steps(step("a"), END, step("b", needs=["a", "end"])), []),  # `end` may be skipped with `a`, and `a` is enough
        (steps(step("end", "return", when="input"), step("b")), []),
        (steps(step("end", "return", onError="continue"), step("b")), []),
        (steps(step("end", "return", onError={"goto": "b"}), step("b")), []),
        (steps(END, step("b", needs=[])), []),
        (steps(step(when="1")), [("steps[0].when", "TYPE")]),
        (steps(step(when="'a' + 'b'")), [("steps[0].when", "TYPE")]),
        (steps(step(when="1 / 0"), step("b", when="true"), step("c", when="input")), []),
        (steps(step(type="switch", with_={"cases": [{"name": "x", "when": "null"}]})), [("steps[0].with.cases[0].when", "TYPE")]),
        (steps(step(type="http.request", with_={"url": "{{ 1 + 1 }}"})), [("steps[0].with.url", "TYPE")]),
        (steps(step(type="http.request", with_={"url": "{{ 'http' }}://{{ 1 }}", "body": "{{ 1 }}"})), []),
        (steps(step(type="http.request", with_={"url": "{{ input }}"}), step("b", with_={"n": "{{ 1 / 0 }}"})), []),
        (steps(step(with_={"x": "{{ input.nope }}"}), input=CLOSED), [("steps[0].with.x", "UNKNOWN_REFERENCE")]),
        (steps(step(when="input['nope'].x == 1"), input=CLOSED), [("steps[0].when", "UNKNOWN_REFERENCE")]),
        (steps(step(), input=CLOSED, output="{{ input.into.b }}"), [("output", "UNKNOWN_REFERENCE")]),
        (steps(step(), input=CLOSED, finally_=[step("f", when="has(input.nope.x)")]), [("finally[0].when", "UNKNOWN_REFERENCE")]),
        (
            steps(step(when="has(input.nope) || input.a.b || input[trigger.x]", with_={"x": "{{ [1].map(input, input) }}"}), input=CLOSED),
            [],
        ),
        (steps(step(with_={"x": "{{ input.nope }}"}), input={"type": "object", "properties": {"a": {}}}), []),
    ],
)
def test_what_is_certainly_wrong_is_told_and_what_may_be_right_is_not(definition: Any, faults: list[tuple[str, str]]) -> None:
    if "finally_" in definition:
        definition["finally"] = definition.pop("finally_")
    assert check(definition) == faults
