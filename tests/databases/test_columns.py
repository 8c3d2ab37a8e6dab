"""Columns and values, without a server: what is taken, and what each refusal names."""

from __future__ import annotations

from typing import Any

import pytest

from core.errors import Invalid
from services.databases import columns
from services.databases.columns import Column, ColumnType

TITLE = Column("title", ColumnType.TEXT)


def faults(schema: Any) -> dict[str, str]:
    with pytest.raises(Invalid) as raised:
        columns.parse(schema)
    return {fault.path: fault.message for fault in raised.value.fields}


def refusal(column: Column, value: Any) -> str:
    with pytest.raises(Invalid) as raised:
        columns.values_of([column], {column.name: value})
    (fault,) = raised.value.fields
    assert fault.path == f"values.{column.name}"
    return fault.message


@pytest.mark.parametrize(
    "schema",
    [
        [{"name": "title", "type": "text"}],
        {"columns": [{"name": "title", "type": "text"}]},
        {"columns": {"title": "text"}},
        {"columns": {"title": {"type": "text"}}},
        {"title": "text"},
        {"title": {"type": "text"}},
        {"title": {}},
        [{"name": " title "}],
    ],
)
def test_columns_are_a_list_or_an_object_or_either_under_columns(schema: Any) -> None:
    assert columns.parse(schema) == [TITLE]


@pytest.mark.parametrize(
    ("schema", "path", "says"),
    [
        (None, "schema", "nothing"),
        ("title", "schema", "text ('title')"),
        (5, "schema", "a number (5)"),
        (True, "schema", "a boolean (True)"),
        ([], "schema", "received 0"),
        ({}, "schema", "received 0"),
        ([{"name": f"c{n}"} for n in range(201)], "schema", "received 201"),
        ({"columns": "title"}, "schema.columns", "text ('title')"),
        ({"columns": None}, "schema.columns", "nothing"),
        ({"columns": []}, "schema.columns", "received 0"),
        ({"columns": [{"name": "a"}], "rows": []}, "schema.rows", "no such field"),
        (["title"], "schema[0]", "text ('title')"),
        ([{"name": "a"}, None], "schema[1]", "nothing"),
        ([{}], "schema[0].name", "nothing"),
        ([{"name": ""}], "schema[0].name", "received 0"),
        ([{"name": "  "}], "schema[0].name", "received 0"),
        ([{"name": "a" * 101}], "schema[0].name", "received 101"),
        ([{"name": "a\nb"}], "schema[0].name", "U+000A"),
        ([{"name": "a\0b"}], "schema[0].name", "U+0000"),
        ([{"name": 7}], "schema[0].name", "a number (7)"),
        ([{"name": "a", "type": "TEXT"}], "schema[0].type", "'TEXT'"),
        ([{"name": "a", "type": None}], "schema[0].type", "nothing"),
        ([{"name": "a", "type": ["text"]}], "schema[0].type", "a list"),
        ({"columns": [{"name": "a"}, {"name": "b"}, {"name": "c", "type": "no"}]}, "schema.columns[2].type", "'no'"),
        ({"a": "no"}, "schema.a.type", "'no'"),
        ({"a": {"name": "b", "type": "text"}}, "schema.a.name", "already"),
        ([{"name": "a", "required": "yes"}], "schema[0].required", "'yes'"),
        ([{"name": "a", "description": 1}], "schema[0].description", "a number (1)"),
        ([{"name": "a", "size": 1}], "schema[0].size", "Known are name, type"),
        ([{"name": "a", "type": "select"}], "schema[0].options", "1 to 200"),
        ([{"name": "a", "type": "select", "options": ["x", "x"]}], "schema[0].options", "different"),
        ([{"name": "a", "type": "select", "options": [1]}], "schema[0].options", "texts"),
        ([{"name": "a", "type": "select", "options": "x"}], "schema[0].options", "texts"),
        ([{"name": "a", "type": "text", "options": ["x"]}], "schema[0].options", "other types take none"),
        ([{"name": "a"}, {"name": "b"}, {"name": "A"}], "schema[2].name", "'a' already"),
    ],
)
def test_a_bad_schema_names_the_field_and_what_was_received(schema: Any, path: str, says: str) -> None:
    found = faults(schema)
    assert says in found[path], found


def test_everything_that_is_wrong_is_told_at_once() -> None:
    schema = [{"name": ""}, {"name": "a", "type": "no"}, {"name": "b"}, {"name": "b"}]
    assert list(faults(schema)) == ["schema[0].name", "schema[1].type", "schema[3].name"]


def test_names_have_1_to_100_characters() -> None:
    assert [column.name for column in columns.parse({"a": "text", "é" * 100: "text"})] == ["a", "é" * 100]


def column(type: ColumnType) -> Column:
    return Column("c", type, options=("a", "b") if "select" in type else ())


GOOD: dict[ColumnType, list[Any]] = {
    ColumnType.TEXT: ["", "é\n", "x" * 10_000],
    ColumnType.LONG_TEXT: ["x" * 1_000_000],
    ColumnType.INTEGER: [0, -1, 2**53 - 1],
    ColumnType.NUMBER: [0, 1.5, -1e300, 1e22],
    ColumnType.BOOLEAN: [True, False],
    ColumnType.DATE: ["2026-02-28"],
    ColumnType.DATETIME: ["2026-05-01T09:00:00Z", "2026-05-01t09:00:00.123456+02:00", "2026-05-01T09:00:00.123456789Z"],
    ColumnType.SELECT: ["a"],
    ColumnType.MULTI_SELECT: [[], ["b", "a"]],
    ColumnType.EMAIL: ["ada@example.com"],
    ColumnType.URL: ["https://example.com/a?b=c", "http://example.com"],
    ColumnType.JSON: [{"a": [1, None, True, "x"]}, [], 0, "text", "six characters: \\u0000"],
}
BAD: dict[ColumnType, list[Any]] = {
    ColumnType.TEXT: [1, True, [], {}, "a\0", "x" * 10_001],
    ColumnType.LONG_TEXT: ["x" * 1_000_001, 1],
    ColumnType.INTEGER: [1.5, 1.0, "1", True, 2**53, -(2**53)],
    ColumnType.NUMBER: ["1", True, float("inf"), float("nan")],
    ColumnType.BOOLEAN: [0, 1, "true"],
    ColumnType.DATE: ["2026-02-30", "20260228", "2026-W01-1", "2026-02-28T00:00:00Z", 1, ""],
    ColumnType.DATETIME: ["2026-05-01T09:00:00", "2026-05-01", "20260501T090000Z", "2026-05-01T09+00", "2026-13-01T09:00:00Z", "now", 1],
    ColumnType.SELECT: ["c", "", ["a"], 1],
    ColumnType.MULTI_SELECT: ["a", ["a", "a"], ["c"], [["a"]]],
    ColumnType.EMAIL: ["ada", "@example.com", "ada@", "a b@example.com", "a@b@c", "a\0@b.c", 1],
    ColumnType.URL: ["example.com", "ftp://example.com", "javascript:alert(1)", "http://", "https://[", "https://exa mple.com\n", 1],
    ColumnType.JSON: ["a\0", {"a": ["\0"]}, {"\0": 1}, ["x" * 1_000_001]],
}


@pytest.mark.parametrize(("type", "value"), [(type, value) for type, values in GOOD.items() for value in values])
def test_a_value_of_its_type_is_kept_as_it_is(type: ColumnType, value: Any) -> None:
    assert columns.values_of([column(type)], {"c": value}) == {"c": value}


@pytest.mark.parametrize(("type", "value"), [(type, value) for type, values in BAD.items() for value in values])
def test_a_value_of_another_type_is_refused_with_what_was_received(type: ColumnType, value: Any) -> None:
    message = refusal(column(type), value)
    assert "Expected" in message
    assert "received" in message
    assert len(message) < 500


def test_the_corpora_know_every_type() -> None:
    assert set(GOOD) == set(BAD) == set(ColumnType)


@pytest.mark.parametrize(
    ("values", "path"),
    [(None, "values"), ([], "values"), ("x", "values"), ({"title": "x", "other": 1}, "values.other"), ({"title": 1}, "values.title")],
)
def test_values_are_an_object_by_column_name(values: Any, path: str) -> None:
    with pytest.raises(Invalid) as raised:
        columns.values_of([TITLE], values)
    assert [fault.path for fault in raised.value.fields] == [path]


def test_a_required_column_needs_a_value_and_another_is_null() -> None:
    required = Column("must", ColumnType.TEXT, required=True)
    assert columns.values_of([TITLE, required], {"must": "x"}) == {"title": None, "must": "x"}
    without: list[dict[str, Any]] = [{}, {"must": None}]
    for values in without:
        with pytest.raises(Invalid) as raised:
            columns.values_of([TITLE, required], values)
        assert [(fault.path, fault.code) for fault in raised.value.fields] == [("values.must", "REQUIRED")]
