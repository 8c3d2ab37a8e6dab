"""Input schemas: what they mean, and that neither a hostile schema nor a hostile payload can hold anybody up."""

from __future__ import annotations

from time import process_time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from services.workflows import schemas

MOST_SECONDS = 0.25  # of this process's own time; 0.1 is promised, and machines differ

FORMATS = ("date", "date-time", "time", "duration", "email", "hostname", "ipv4", "ipv6", "uri", "uuid")
CHAIN = {f"d{n}": {"allOf": [{"$ref": f"#/$defs/d{n + 1}"}] * 2} for n in range(30)}
HOSTILE: dict[str, tuple[Any, Any]] = {
    "exponential references": ({"$defs": CHAIN | {"d30": {"type": "integer"}}, "$ref": "#/$defs/d0"}, 1),
    "a reference to itself": ({"$ref": "#"}, 1),
    "branches that refer to each other": ({"$defs": {"a": {"allOf": [{"$ref": "#/$defs/a"}] * 2}}, "$ref": "#/$defs/a"}, 1),
    "an error a branch, each with the payload": ({"anyOf": [{"type": "string"}] * 1000}, list(range(100_000))),
    "many fields are missing": ({"items": {"required": [f"p{n}" for n in range(20_000)]}}, [{}] * 2000),
    "many fields are required": ({"items": {"required": ["a"] * 20_000}}, [{"a": 1}] * 2000),
    "many properties": ({"items": {"properties": {f"p{n}": {} for n in range(20_000)}}}, [{}] * 2000),
    "a long enumeration": ({"items": {"enum": [f"p{n}" for n in range(20_000)]}}, ["p19999"] * 2000),
    "large constants": ({"allOf": [{"const": list(range(20_000))}] * 100}, list(range(20_000))),
    "a pattern that backtracks": ({"items": {"pattern": "(a*)*b"}}, ["a" * 1000] * 1000),
    "a pattern on a long text": ({"pattern": "(a?){500}b"}, "a" * 1_000_000),
    "many patterns on a long text": ({"allOf": [{"pattern": f"a{n}"} for n in range(1000)]}, "a" * 1_000_000),
    "formats of a long text": ({"allOf": [{"format": name} for name in FORMATS] * 100}, "a.1:" * 250_000),
    "formats of many texts": ({"items": {"allOf": [{"format": name} for name in FORMATS]}}, ["a@b.c" * 20] * 5000),
    "unique items": ({"uniqueItems": True}, list(range(100_000))),
    "unique objects": ({"uniqueItems": True}, [{"a": n} for n in range(1900)]),
    "many items": ({"items": {}}, list(range(100_000))),
    "many additional properties": ({"additionalProperties": {}}, {f"a{n}": 1 for n in range(50_000)}),
    "many unknown fields": ({"properties": {"a": {}}, "additionalProperties": False}, {f"f{n}": 1 for n in range(50_000)}),
    "alternatives for each item": ({"items": {"oneOf": [{"type": "string"}] * 200}}, [1] * 50_000),
    "nested contains": ({"contains": {"contains": {"contains": {"const": 1}}}}, [[[0] * 50] * 50] * 50),
    "names": ({"propertyNames": {"pattern": "^a*$"}}, {"a" * n: 1 for n in range(1000)}),
    "dependent schemas": ({"dependentSchemas": {f"a{n}": {"minProperties": 2} for n in range(5000)}}, {f"a{n}": 1 for n in range(5000)}),
}


@pytest.mark.parametrize(("schema", "payload"), HOSTILE.values(), ids=HOSTILE.keys())
def test_checking_takes_a_bounded_time(schema: Any, payload: Any) -> None:
    start = process_time()
    found = schemas.faults(payload, schema, "input")
    assert process_time() - start < MOST_SECONDS
    assert len(found) <= 20
    assert all(len(fault.message) < 500 for fault in found)


def test_the_largest_payload_passes_a_schema_that_asks_little() -> None:
    payload: Any = {"issue": {"title": "x"}, "rows": [{"n": n} for n in range(40_000)]}
    schema: Any = {"type": "object", "required": ["issue"], "properties": {"issue": {"type": "object", "required": ["title"]}}}
    assert schemas.faults(payload, schema, "input") == []


@pytest.mark.parametrize(
    ("schema", "path", "code"),
    [
        ([], "input", "TYPE"),
        ("x", "input", "TYPE"),
        ({"type": "nonsense"}, "input.type", "SCHEMA"),
        ({"properties": {"a": {"type": 5}}}, "input.properties.a.type", "SCHEMA"),
        ({"required": "a"}, "input.required", "SCHEMA"),
        ({"pattern": "("}, "input.pattern", "SCHEMA"),
        ({"properties": {"a": {"pattern": "(?=a)b"}}}, "input.properties.a.pattern", "SCHEMA"),
        ({"$ref": "https://example.com/schema.json"}, "input.$ref", "UNSUPPORTED"),
        ({"items": {"$ref": "file:///etc/passwd"}}, "input.items.$ref", "UNSUPPORTED"),
        ({"$ref": "#/$defs/missing"}, "input.$ref", "UNSUPPORTED"),
        ({"$ref": "#/default", "default": {"type": "nonsense"}}, "input.$ref", "UNSUPPORTED"),
        ({"$ref": 5}, "input.$ref", "UNSUPPORTED"),
        ({"properties": {"a": {"$id": "https://example.com"}}}, "input.properties.a.$id", "UNSUPPORTED"),
        ({"unevaluatedProperties": False}, "input.unevaluatedProperties", "UNSUPPORTED"),
        ({"patternProperties": {"a": {}}}, "input.patternProperties", "UNSUPPORTED"),
        ({"$ref": "#"}, "input", "SCHEMA"),
        ({"$defs": {"a": {"$ref": "#/$defs/a"}}, "$ref": "#/$defs/a"}, "input", "SCHEMA"),
        (HOSTILE["exponential references"][0], "input", "TOO_LARGE"),
    ],
)
def test_what_cannot_be_a_schema_is_refused_when_it_is_saved(schema: Any, path: str, code: str) -> None:
    assert [(fault.path, fault.code) for fault in schemas.schema_faults(schema, "input")] == [(path, code)]


def test_a_schema_nested_without_end_is_refused() -> None:
    schema: dict[str, Any] = {}
    for _ in range(200):
        schema = {"items": schema}
    (fault,) = schemas.schema_faults(schema, "input")
    assert fault.code == "SCHEMA"


def test_a_tree_may_refer_to_itself() -> None:
    schema: Any = {
        "$defs": {"tree": {"type": "object", "properties": {"children": {"items": {"$ref": "#/$defs/tree"}}}}},
        "$ref": "#/$defs/tree",
    }
    assert schemas.schema_faults(schema, "input") == []
    assert schemas.faults({"children": [{"children": []}]}, schema, "input") == []
    (fault,) = schemas.faults({"children": [{"children": [1]}]}, schema, "input")
    assert (fault.path, fault.message) == ("input.children[0].children[0]", "Expected object, received integer.")


@pytest.mark.parametrize(
    ("schema", "payload", "told"),
    [
        ({"type": "object", "required": ["a", "b"]}, {"b": 1}, [("body.a", "REQUIRED")]),
        ({"properties": {"a": {"type": "string"}}}, {"a": 1}, [("body.a", "TYPE")]),
        ({"properties": {"a": {"enum": ["x"]}}}, {"a": "y"}, [("body.a", "ENUM")]),
        ({"additionalProperties": False, "properties": {"a": {}}}, {"a": 1, "b": 2}, [("body.b", "UNKNOWN_FIELD")]),
        ({"items": {"minimum": 3}}, [3, 2], [("body[1]", "MINIMUM")]),
        ({"const": 1}, True, [("body", "CONST")]),
        ({"const": 1}, 1.0, []),
        ({"enum": [{"a": [1]}]}, {"a": [1.0]}, []),
        ({"uniqueItems": True}, [1, True, "1"], []),
        ({"uniqueItems": True}, [{"a": 1, "b": 2}, {"b": 2, "a": 1}], [("body", "UNIQUEITEMS")]),
        (False, 1, [("body", "NONE")]),
    ],
)
def test_faults_name_the_place(schema: Any, payload: Any, told: list[tuple[str, str]]) -> None:
    assert [(fault.path, fault.code) for fault in schemas.faults(payload, schema, "body")] == told


@pytest.mark.parametrize("name", ["a\0b", "a\nb", "\x7f", "\ud800", "x" * 900_000, "\0" * 900_000])
def test_names_of_strangers_are_short_and_printable_wherever_they_are_told(name: str) -> None:
    wrong: list[tuple[Any, Any]] = [
        ({"properties": {name: {"type": "string"}}}, {name: 1}),
        ({"required": [name]}, {}),
        ({"additionalProperties": False, "properties": {name: {}}}, {name + "x": 1, "y": 2}),
        ({"minProperties": 2, "properties": {name: {}}}, {}),
        ({"enum": [name]}, 1),
        ({"const": name}, 1),
        ({"type": "integer"}, name),
    ]
    told = [
        fault for schema, value in wrong for fault in schemas.faults({"in": [value]}, {"properties": {"in": {"items": schema}}}, "body")
    ]
    told += schemas.schema_faults({"properties": {name: {"$id": "x"}}}, "body")
    told += schemas.schema_faults({"properties": {name: {"type": 5}}}, "body")
    assert len(told) >= len(wrong) + 2
    for fault in told:
        assert (fault.path + fault.message).isprintable(), fault
        assert len(fault.path) < 120
        assert len(fault.message) < 500


@pytest.mark.parametrize(
    ("format", "good", "bad"),
    [
        ("date", "2028-02-29", "2026-02-29"),
        ("date-time", "2026-01-31T09:30:00.5+02:00", "2026-01-31T09:30:00"),
        ("time", "09:30:00Z", "25:00:00Z"),
        ("duration", "P1DT12H", "1d"),
        ("email", "ada@example.com", "ada"),
        ("hostname", "a-b.example.com", "-a.example"),
        ("ipv4", "10.0.0.1", "10.0.0.256"),
        ("ipv6", "2001:db8::1", "2001:db8::1::2"),
        ("uri", "https://example.com/a?b=c#d", "/a b"),
        ("uuid", "018f4e9e-7a4b-7c3d-8e2f-1a2b3c4d5e6f", "018f4e9e"),
    ],
)
def test_formats_are_checked(format: str, good: str, bad: str) -> None:
    schema: dict[str, Any] = {"properties": {"a": {"format": format}}}
    assert schemas.schema_faults(schema, "input") == []
    for value in (good, 5, None):
        assert schemas.faults({"a": value}, schema, "input") == []
    (fault,) = schemas.faults({"a": bad}, schema, "input")
    assert (fault.path, fault.code) == ("input.a", "FORMAT")
    assert repr(bad) in fault.message
    fits = schemas.quick(schema)
    assert (fits({"a": good}), fits({"a": bad})) == (True, False)


def test_other_formats_are_for_people() -> None:
    assert schemas.faults("(", {"format": "regex"}, "input") == schemas.faults("x", {"format": "color"}, "input") == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from([0.0, 1.0, 1.5]) | st.text("ab", max_size=2),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=8,
)
KEYWORD = st.one_of(
    st.fixed_dictionaries({"type": st.sampled_from(["object", "array", "string", "number", "integer", "boolean", "null"])}),
    st.fixed_dictionaries({"enum": st.lists(JSON, min_size=1, max_size=3)}),
    st.fixed_dictionaries({"const": JSON}),
    st.fixed_dictionaries({"required": st.lists(st.sampled_from("abc"), unique=True, max_size=2)}),
    st.fixed_dictionaries({"uniqueItems": st.booleans()}),
    st.fixed_dictionaries({"minItems": st.integers(0, 2)}),
    st.fixed_dictionaries({"maximum": st.integers(-2, 2)}),
    st.fixed_dictionaries({"pattern": st.sampled_from(["^a", "b$", "a|b", "^$"])}),
)
SCHEMA = st.recursive(
    KEYWORD,
    lambda inner: st.one_of(
        st.fixed_dictionaries({"items": inner}),
        st.fixed_dictionaries({"properties": st.dictionaries(st.sampled_from("abc"), inner, max_size=2)}),
        st.fixed_dictionaries({"additionalProperties": inner | st.booleans()}),
        *[st.fixed_dictionaries({name: st.lists(inner, min_size=1, max_size=2)}) for name in ("allOf", "anyOf", "oneOf")],
        st.fixed_dictionaries({"not": inner}),
        st.builds(lambda a, b: {**a, **b}, inner, inner),
    ),
    max_leaves=5,
)


@settings(deadline=None, database=None)
@given(SCHEMA, JSON)
def test_ours_and_the_library_agree(schema: dict[str, Any], payload: Any) -> None:
    assert schemas.schema_faults(schema, "input") == []
    assert (schemas.faults(payload, schema, "input") == []) == Draft202012Validator(schema).is_valid(payload)


TEXTS = st.text("abé\U0001f600", max_size=4)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**33), 2**33) | st.sampled_from([0.0, 1.0, 1.5, -2.5, 1e300]) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
TYPES = st.sampled_from(["object", "array", "string", "number", "integer", "boolean", "null"])
COUNTS, BOUNDS = st.integers(0, 4), st.integers(-3, 3)


def plain(below: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries(
        {},
        optional={
            "type": TYPES | st.lists(TYPES, min_size=1, max_size=3, unique=True),
            "properties": st.dictionaries(TEXTS, below, max_size=3),
            "required": st.lists(TEXTS, max_size=2, unique=True),
            "additionalProperties": below,
            "items": below,
            "format": st.sampled_from(FORMATS),
            "enum": st.lists(TEXTS, min_size=1, max_size=3, unique=True),
            **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"), COUNTS),
            **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), BOUNDS),
        },
    )


@given(st.recursive(plain(st.booleans()), plain, max_leaves=6), st.lists(VALUES, min_size=5, max_size=5))
def test_what_is_quickly_found_to_fit_has_no_faults_and_the_other_way_round(schema: dict[str, Any], values: list[Any]) -> None:
    assert schemas.is_plain(schema)
    fits = schemas.quick(schema)
    for value in values:
        assert fits(value) == (schemas.faults(value, schema, "input") == []), (schema, value)


@pytest.mark.parametrize(
    "schema",
    [
        {"pattern": "a"},
        {"items": {"$ref": "#"}},
        {"anyOf": [{}]},
        {"uniqueItems": True},
        {"format": "regex"},
        {"minimum": 2**60},
        {"minimum": 0.1},
        {"enum": [1]},
        {"properties": {"a": {"properties": {"b": {"allOf": []}}}}},
        {"properties": {str(n): {} for n in range(600)}},
    ],
)
def test_what_could_be_dear_or_mean_two_things_is_not_plain(schema: dict[str, Any]) -> None:
    assert not schemas.is_plain(schema)
