"""What an expression means and what it may not do. The scope is JSON; errors are worded for the author."""

from __future__ import annotations

import contextlib
import inspect
import sys
from pathlib import Path

import pytest

from core.fields import JSON
from services.workflows.expressions import ExpressionError, expression
from services.workflows.expressions.budgets import Budget
from services.workflows.expressions.operations import run

SCOPE: dict[str, JSON] = {
    "input": {
        "name": "Ada",
        "n": 7,
        "x": 2.5,
        "none": None,
        "yes": True,
        "tags": ["a", "b"],
        "rows": [{"id": 1, "price": 5.0}, {"id": 2, "price": 15.0}, {"id": 3, "price": 25.0}],
        "odd key": 1,
        "huge": 2**70,
        "unsigned": 2**64 - 1,
        "least": -(2**63),
        "most": 2**63 - 1,
    },
    "trigger": {"type": "webhook", "headers": {"x-id": "9"}, "body": {"title": "Hi"}},
    "steps": {"fetch": {"output": {"status": 200, "body": "ok"}}, "two-words": {"output": [1]}, "skipped": {"output": None}},
    "run": {"id": "r1"},
}


def value(text: str) -> JSON:
    return expression(text).evaluate(SCOPE)


def error(text: str) -> ExpressionError:
    with pytest.raises(ExpressionError) as caught:
        value(text)
    return caught.value


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("input.name", "Ada"),
        ('input["odd key"]', 1),
        ("trigger.headers['x-id']", "9"),
        ("steps.fetch.output.status == 200", True),
        ('steps["two-words"].output[0]', 1),
        ("steps.skipped.output", None),
        ("steps.skipped.output == null", True),
        ("run.id", "r1"),
        ("input.rows[1].price", 15.0),
        ("1 + 2 * 3 - 4 / 2 % 3", 5),
        ("(1 + 2) * 3", 9),
        ("-7 / 2", -3),
        ("-7 % 3", -1),
        ("7.0 / 2.0", 3.5),
        ("0x10 + 1", 17),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("- -input.n", 7),
        ("---input.n", -7),
        ("-input.x", -2.5),
        ("!!true", True),
        ("!input.yes", False),
        ("-9223372036854775808", -(2**63)),
        ("input.unsigned", 2**64 - 1),
        ("input.name + ' L'", "Ada L"),
        ("input.tags + ['c']", ["a", "b", "c"]),
        ("input.n > 5 && input.x < 3.0", True),
        ("1 < 1.5", True),
        ("'a' < 'b'", True),
        ("false < true", True),
        ("true ? 1 : true ? 2 : 3", 1),
        ("false ? 1 : false ? 2 : 3", 3),
        ("{'a': {'b': 1}}.a.b", 1),
        ("{'a': 1,}", {"a": 1}),
        ("[1, 2,]", [1, 2]),
        ("has(input.name)", True),
        ("has(input.missing)", False),
        ("has(input.none)", True),
        ("'b' in input.tags", True),
        ("'name' in input", True),
        ("1 in ['a', 1.0]", True),
        ("1 in [true]", False),
        ("[1] in [[2], [1.0]]", True),
        ("1 in input", False),
        ("size('é')", 2),
        ("size(input.tags) + input.tags.size() + size({'a': 1})", 5),
        ("'abc'.contains('b') && 'abc'.startsWith('a') && 'abc'.endsWith('c')", True),
        ("'joe@example.org'.matches('^[a-z]+@[a-z.]+$')", True),
        ("string(1.5) + string(2)", "1.52"),
        ("string(1.0)", "1"),
        ("int('42') + int(1.9)", 43),
        ("double('1.5') + double(1)", 2.5),
        ("dyn(1)", 1),
        ("timestamp('2026-01-31T10:00:00.5+01:00')", "2026-01-31T09:00:00.500000Z"),
        ("timestamp('0007-01-01T00:00:00Z')", "0007-01-01T00:00:00.000000Z"),
        ("timestamp('2026-01-31T10:00:00Z') + duration('90m')", "2026-01-31T11:30:00.000000Z"),
        ("timestamp('2026-01-02T00:00:00Z') - timestamp('2026-01-01T00:00:00Z')", "86400s"),
        ("timestamp('2026-01-02T00:00:00Z') > timestamp('2026-01-01T23:00:00-02:00')", False),
        ("timestamp('2026-01-31T10:00:00+02:00').getHours()", 8),
        ("string(timestamp('2026-01-31T10:00:00Z'))", "2026-01-31T10:00:00.000000Z"),
        ("duration('90s')", "90s"),
        ("duration('1.5s')", "1.5s"),
        ("duration('-1.5s')", "-1.5s"),
        ("duration('1h') - duration('1h')", "0s"),
        ("duration('100s')", "100s"),
        ("duration('1h30m').getMinutes()", 90),
        ("// a note\n1 // another", 1),
        ("'\\u00e9\\x41\\101\\n\\?\\`'", "éAA\n?`"),
        (r"r'\n' + R'''it's'''", r"\nit's"),
        ("'''it's\ntwo'''", "it's\ntwo"),
        ('"""a"b"""', 'a"b'),
        ("'\\U0001F600'", "😀"),
    ],
)
def test_an_expression_has_its_value(text: str, wanted: JSON) -> None:
    result = value(text)
    assert result == wanted
    assert type(result) is type(wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("input.rows.map(r, r.id)", [1, 2, 3]),
        ("input.rows.map(r, r.id > 1, r.price)", [15.0, 25.0]),
        ("input.rows.filter(r, r.price > 10.0).map(r, r.id)", [2, 3]),
        ("input.rows.filter(r, r.price > 10.0)[0].id", 2),
        ("input.tags.all(t, t in ['a', 'b'])", True),
        ("input.tags.exists(t, t == 'b')", True),
        ("input.tags.exists_one(t, t == 'b')", True),
        ("[1, 1].exists_one(x, x == 1)", False),
        ("trigger.headers.map(name, name + '!')", ["x-id!"]),
        ("[].all(x, x)", True),
        ("input.tags.map(item, item)", ["a", "b"]),
        ("input.tags.map(t, has(input.name) ? t : '')", ["a", "b"]),
        ("size(input.tags.map(t, t)) + size(input.tags.filter(t, true))", 4),
        ("[input.tags.map(t, t), input.tags.map(t, t)].map(l, l[0])", ["a", "a"]),
    ],
)
def test_macros_walk_lists_and_the_keys_of_maps(text: str, wanted: JSON) -> None:
    assert value(text) == wanted


@pytest.mark.parametrize("text", ["input.missing == 1 || true", "true || input.missing == 1", "1 / 0 == 1 || input.yes"])
def test_an_operand_that_decides_wins_over_one_that_fails(text: str) -> None:
    assert value(text) is True


@pytest.mark.parametrize(
    ("text", "message", "position"),
    [
        ("input.missing", "There is no field 'missing'.", 5),
        ("1 + input.none.x", "There is no field 'x' in null.", 14),
        ("input.name.first", "There is no field 'first' in a string.", 10),
        ("input.tags[2]", "There is no item 2 in a list of 2.", 10),
        ("input.tags[-1]", "There is no item -1 in a list of 2.", 10),
        ("input.tags['a']", "There is no field 'a' in a list.", 10),
        ("input.tags[1.0]", "A double is no index into a list.", 10),
        ("item.name", "There is no item here.", 0),
        ("input.x + 1", "+ does not work on a double and an integer.", 8),
        ("input.name + 1", "+ does not work on a string and an integer.", 11),
        ("1 + true", "+ does not work on an integer and a boolean.", 2),
        ("null < 1", "< does not work on null and an integer.", 5),
        ("1.5 % 1.0", "% does not work on a double and a double.", 4),
        ("{'a': 1} + {'b': 2}", "+ does not work on a map and a map.", 9),
        ("'a' in 'abc'", "in does not look for a string in a string.", 4),
        ("null in input", "in does not look for null in a map.", 5),
        ("1 / 0", "This divides by zero.", 2),
        ("1 % 0", "This divides by zero.", 2),
        ("input.most + 1", "The result is a number beyond 64 bits.", 11),
        ("input.least / -1", "The result is a number beyond 64 bits.", 12),
        ("-input.least", "The result is an integer beyond 64 bits.", 0),
        ("input.huge", "The result holds an integer beyond 64 bits.", None),
        ("input.huge + 1", "+ does not work on an integer and an integer.", 11),
        ("1.0 / 0.0", "The result holds a number that is infinite or not a number.", None),
        ("[double('NaN')]", "The result holds a number that is infinite or not a number.", None),
        ("'\\u00e9' < 1", "< does not work on a string and an integer.", 9),
        ("!1", "! works with a boolean, not an integer.", 0),
        ("true && 1", "&& works with a boolean, not an integer.", 8),
        ("1 ? 2 : 3", "? decides with a boolean, not an integer.", 0),
        ("input.tags.filter(t, t)", "filter() decides with a boolean, not a string.", 21),
        ("input.name.map(x, x)", "map() walks a list or the keys of a map, not a string.", 11),
        ("has(input.none.x)", "has() looks for a field of a map, not of null.", 0),
        ("size(1)", "size() does not take an integer.", 0),
        ("string([1])", "string() does not take a list.", 0),
        ("int('x')", "int() cannot read this string.", 0),
        ("int('9223372036854775808')", "int() cannot read this string.", 0),
        ("int(1e30)", "The result is a number beyond 64 bits.", 0),
        ("double(null)", "double() does not take null.", 0),
        ("'a'.contains(1)", "contains() looks for a string in a string, not for an integer in a string.", 4),
        ("timestamp('2026-02-30T00:00:00Z')", "timestamp() takes text like 2026-01-31T09:30:00Z.", 0),
        ("timestamp('9999-12-31T23:59:59-12:00')", "timestamp() takes text like 2026-01-31T09:30:00Z.", 0),
        ("timestamp('2026-06-30T23:59:60Z')", "timestamp() takes text like 2026-01-31T09:30:00Z.", 0),
        ("timestamp('9999-12-31T00:00:00Z') + duration('48h')", "The result is beyond the years 1 to 9999.", 34),
        ("timestamp('2026-01-01T00:00:00Z') * duration('48h')", "* does not work on a timestamp and a duration.", 34),
        ("duration('1000000000h')", "duration() takes text like 1h30m or 90s, up to 292 years.", 0),
        ("'a'.getHours()", "getHours() does not take a string.", 4),
        ("{1: 2}", "The keys of a map are strings, not an integer.", 1),
        ("{'a': 1, 'a': 2}", "The key 'a' is there twice.", 9),
        ("1.5.matches('a')", "matches() does not take a double.", 4),
    ],
)
def test_what_fails_says_why_and_where(text: str, message: str, position: int | None) -> None:
    found = error(text)
    assert (found.message, found.position) == (message, position)
    assert str(found) == message


@pytest.mark.parametrize(
    ("text", "message", "position"),
    [
        ("", "The expression is empty.", 0),
        ("  // only a note", "The expression is empty.", 0),
        ("foo.bar", "There is no foo; an expression sees input, trigger, steps, run, item, round, vars, secrets.", 0),
        ("input.a + x", "There is no x; an expression sees input, trigger, steps, run, item, round, vars, secrets.", 10),
        ("[1].map(x, x) == x", "There is no x; an expression sees input, trigger, steps, run, item, round, vars, secrets.", 17),
        ("steps", "Name a step and its output, as in steps.fetch.output; the name cannot be computed.", 0),
        ("steps.fetch", "Name a step and its output, as in steps.fetch.output; the name cannot be computed.", 0),
        ("steps.fetch.outpt", "A step has output and error; there is no outpt.", 11),
        ("steps[input.name].output", "Name a step and its output, as in steps.fetch.output; the name cannot be computed.", 0),
        ("steps['a' + 'b'].output", "Name a step and its output, as in steps.fetch.output; the name cannot be computed.", 0),
        ("(steps).fetch.output", "Name a step and its output, as in steps.fetch.output; the name cannot be computed.", 1),
        ("size(steps)", "Name a step and its output, as in steps.fetch.output; the name cannot be computed.", 5),
        ("[steps][0].a.output", "Name a step and its output, as in steps.fetch.output; the name cannot be computed.", 1),
        ("steps[0].output", "Name a step and its output, as in steps.fetch.output; the name cannot be computed.", 0),
        ("steps.map(s, s)", "Name a step and its output, as in steps.fetch.output; the name cannot be computed.", 0),
        ("secrets", "Name a secret, as in secrets.token; the name cannot be computed.", 0),
        ("secrets[input.name]", "Name a secret, as in secrets.token; the name cannot be computed.", 0),
        ("1 +", "The expression ends too early.", 3),
        ("(1", "The expression ends too early; wanted ).", 2),
        ("1 2", "2 is not expected here.", 2),
        ("input.", "The expression ends too early; wanted a name.", 6),
        ("input.in", 'Write ["in"] for a field of this name.', 6),
        ("input.1", ".1 is not expected here.", 5),
        ("[,]", ", is not expected here.", 1),
        ("size(1,)", ") is not expected here.", 7),
        ("true ? true ? 1 : 2 : 3", "? is not expected here; wanted :.", 12),
        ("{{ input.x == 1 }}", "An expression is written without {{ and }} here.", 0),
        ("1 < {{ input.x }}", "An expression is written without {{ and }} here.", 4),
        ("input = 1", "Compare with ==; there is no assignment.", 6),
        ("true & false", "Write &&.", 5),
        ("'abc", "This text is not closed by its quotation mark.", 0),
        ("'a\nb'", "This text is not closed by its quotation mark.", 0),
        (r"'\q'", r"This text holds an unknown escape after \.", 0),
        (r"'\ud800'", "This text holds an escape that is not a Unicode character.", 0),
        (r"'\U00110000'", "This text holds an escape that is not a Unicode character.", 0),
        ("1\u00a0+ 1", r"The character '\xa0' has no meaning here.", 1),
        ("`a`", "The character '`' has no meaning here.", 0),
        ("b'a'", "Bytes have no JSON form; write a string.", 0),
        ("br'''a'''", "Bytes have no JSON form; write a string.", 0),
        ("1u", "Unsigned numbers have no JSON form; leave out the u.", 0),
        ("9223372036854775808", "This integer is beyond 64 bits.", 0),
        ("-9223372036854775809", "This integer is beyond 64 bits.", 1),
        ("1e400", "This number is too large.", 0),
        ("size()", "size() takes one argument.", 0),
        ("'a'.size(1)", ".size() takes nothing.", 4),
        ("'a'.contains()", ".contains() takes one argument.", 4),
        ("[1].map(x)", ") is not expected here; wanted ,.", 9),
        ("[1].map(x.y, 1)", ". is not expected here; wanted ,.", 9),
        ("[1].map(1, 1)", "1 is not expected here; wanted a name.", 8),
        ("[1].map(x, )", ".map() takes a name and two arguments.", 4),
        ("[1].map(x, x,)", ") is not expected here.", 13),
        ("[1].map(true, 1)", "true cannot name a variable.", 8),
        ("[1].map(if, 1)", "if cannot name a variable.", 8),
        ("[1].filter(x, x, x)", ".filter() takes a name and one argument.", 4),
        ("has(input)", "has() takes a field, as in has(input.name).", 0),
        ("has(input['a'])", "has() takes a field, as in has(input.name).", 0),
        ("has(1)", "has() takes a field, as in has(input.name).", 0),
        ("Foo{a: 1}", "There is no Foo; an expression sees input, trigger, steps, run, item, round, vars, secrets.", 0),
        (".input", ". is not expected here.", 0),
    ],
)
def test_what_is_no_expression_is_refused_before_it_runs(text: str, message: str, position: int) -> None:
    with pytest.raises(ExpressionError) as caught:
        expression(text)
    assert (caught.value.message, caught.value.position) == (message, position)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("eval('1')", r"There is no function eval\(\); there are double, duration, dyn, has, int, "),
        ("contains('a', 'b')", r"There is no function contains\(\)"),
        ("'a'.upper()", r"There is no function \.upper\(\); there are all, contains, "),
        ("input.tags.reduce(a, b, c)", r"There is no function \.reduce\(\)"),
    ],
)
def test_an_unknown_function_is_refused_with_the_known_ones(text: str, message: str) -> None:
    with pytest.raises(ExpressionError, match=message):
        expression(text)


def test_maps_are_equal_when_their_fields_are() -> None:
    scope: dict[str, JSON] = {
        "input": {"a": {"x": 1, "y": [{"z": None}]}, "b": {"y": [{"z": None}], "x": 1.0}, "c": {"x": 1, "y": [{"z": 0}]}}
    }
    assert expression("input.a == input.b && input.a != input.c && [input.a] in [[input.b]]").evaluate(scope) is True


def test_an_expression_knows_what_it_refers_to() -> None:
    found = expression(
        "steps.a.output + steps['b-c'].output.map(input, input + trigger.x) + secrets.token + secrets['k 2'] + (run.id) + item[0]"
    )
    assert found.roots == {"steps", "trigger", "secrets", "run", "item"}
    assert found.steps == {"a", "b-c"}
    assert found.secrets == {"token", "k 2"}


def test_strings_and_notes_refer_to_nothing() -> None:
    found = expression("'steps.a.output' // input.x")
    assert found.roots == found.steps == found.secrets == frozenset()


def test_a_name_bound_by_a_macro_is_no_root_outside_of_it() -> None:
    assert expression("[1].map(item, item)").roots == frozenset()
    assert expression("[1].map(item, item) + item.list").roots == {"item"}


def test_an_expression_is_parsed_once() -> None:
    assert expression("input.name == 'x'") is expression("input.name == 'x'")


def test_what_a_path_leads_to_is_handed_on_and_all_else_is_new() -> None:
    scope: dict[str, JSON] = {"input": {"rows": [[1], [2]]}}
    rows = expression("input['rows']").evaluate(scope)
    assert rows is expression("input.rows").evaluate(scope)
    for text in ("input.rows + []", "true ? input.rows : []", "[input.rows][0]", "input.rows.map(r, r)"):
        made = expression(text).evaluate(scope)
        assert made == rows
        assert made is not rows
        assert isinstance(made, list)
        assert isinstance(rows, list)
        assert made[0] is not rows[0]


def test_a_condition_is_a_boolean_and_nothing_else() -> None:
    assert expression("input.yes").holds(SCOPE) is True
    assert expression("input.n > 10").holds(SCOPE) is False
    for text, kind in (("input.n", "an integer"), ("input.none", "null"), ("input.tags", "a list"), ("'true'", "a string")):
        with pytest.raises(ExpressionError, match=f"A condition is true or false; this one is {kind}"):
            expression(text).holds(SCOPE)


@pytest.mark.parametrize("body", ["[1].map(y, y)", "size([x].filter(y, true))", "true ? [x].all(y, true) : false"])
def test_a_macro_inside_a_macro_is_refused(body: str) -> None:
    with pytest.raises(ExpressionError, match="stands inside another macro"):
        expression(f"input.tags.map(x, {body})")


def test_a_macro_walks_a_thousand_items_and_no_more() -> None:
    scope: dict[str, JSON] = {"input": {"list": list(range(1000)), "map": {str(n): n for n in range(1001)}}}
    assert expression("size(input.list.map(x, x))").evaluate(scope) == 1000
    assert expression("true || input.map.all(k, true)").evaluate(scope) is True
    for text in ("(input.list + [1]).map(x, x)", "input.map.filter(k, true)", "input.map.map(k, k).all(x, true)"):
        with pytest.raises(ExpressionError, match="walks at most 1000 items; there are 1001"):
            expression(text).evaluate(scope)


def test_running_out_of_budget_is_not_passed_over() -> None:
    scope: dict[str, JSON] = {"input": {"map": {str(n): n for n in range(1001)}}}
    with pytest.raises(ExpressionError, match="walks at most"):
        expression("input.map.all(k, true) || true").evaluate(scope)


def test_length_words_and_brackets_are_bounded() -> None:
    assert expression("'" + "a" * 4094 + "'").evaluate({}) == "a" * 4094
    with pytest.raises(ExpressionError, match="at most 4096 characters"):
        expression("'" + "a" * 4095 + "'")
    assert expression("1" + "+1" * 499).evaluate({}) == 500
    with pytest.raises(ExpressionError, match="at most 1000 words"):
        expression("1" + "+1" * 500)
    assert expression("(" * 31 + "1" + ")" * 31).evaluate({}) == 1
    for opened, closed in (("(", ")"), ("[", "]"), ("{'a':", "}"), ("size(", ")"), ("input[", "]"), ("has(", ")"), ("[1].map(x,", ")")):
        with pytest.raises(ExpressionError, match=r"Brackets nest at most 32 deep|inside another macro"):
            expression(opened * 40 + "1" + closed * 40)


@pytest.mark.parametrize(
    "text",
    [
        "input" + ".a" * 490,
        "input" + "[0]" * 300,
        "!" * 990 + "true",
        "-" * 990 + "input.n",
        "true?1:" * 240 + "1",
        "true||" * 490 + "true",
    ],
)
def test_long_chains_do_not_recurse(text: str) -> None:
    own_depth = len(inspect.stack(0))
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(own_depth + 60)
    try:
        with contextlib.suppress(ExpressionError):
            expression(text).evaluate(SCOPE)
    finally:
        sys.setrecursionlimit(limit)


def nested(depth: int) -> JSON:
    result: JSON = 1
    for _ in range(depth):
        result = [result]
    return result


def test_a_result_nests_at_most_64_deep() -> None:
    assert expression("input").evaluate({"input": nested(64)}) == nested(64)
    with pytest.raises(ExpressionError, match="nests more than 64 deep"):
        expression("input").evaluate({"input": nested(65)})
    with pytest.raises(ExpressionError, match="nests more than 64 deep"):
        expression("[input]").evaluate({"input": nested(64)})


def test_data_that_nests_deeper_can_still_be_compared() -> None:
    assert expression("input == input && [input] == [input]").evaluate({"input": nested(5000)}) is True


def test_a_result_has_at_most_4_mb_and_50000_values() -> None:
    assert expression("input").evaluate({"input": "x" * 3_990_000}) == "x" * 3_990_000
    larger: list[JSON] = ["x" * 4_000_000, "é" * 2_000_000, '"' * 2_000_000, ["x" * 2_000_000, "y" * 2_000_000], {"k" * 4_000_000: 1}]
    for too_large in larger:
        with pytest.raises(ExpressionError, match="larger than 4 MB"):
            expression("input").evaluate({"input": too_large})
    assert expression("input + []").evaluate({"input": [0] * 49_997}) == [0] * 49_997
    with pytest.raises(ExpressionError, match="more than 50,000 values"):
        expression("input + []").evaluate({"input": [0] * 50_000})
    many: list[JSON] = [{"id": 1} for _ in range(100_000)]
    assert expression("input").evaluate({"input": many}) is many  # a path builds nothing


def test_text_that_is_no_unicode_is_refused() -> None:
    halves: list[JSON] = [["\ud800"], {"\ud800": 1}, "a" * 100_000 + "\udfff"]
    for text in halves:
        with pytest.raises(ExpressionError, match="not valid Unicode"):
            expression("input").evaluate({"input": text})
    assert expression("size(input) + size('x')").evaluate({"input": "\ud800"}) == 4


def test_braces_in_data_stay_text() -> None:
    scope: dict[str, JSON] = {"input": "{{ input }} ${7*7} {% x %}"}
    assert expression("input + '{{ 1 }}'").evaluate(scope) == "{{ input }} ${7*7} {% x %}{{ 1 }}"


class TestPatterns:
    @pytest.mark.parametrize(
        ("pattern", "text", "wanted"),
        [
            ("^a+$", "aaa", True),
            ("b", "abc", True),
            ("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "0123abcd-0000-0000-0000-0123456789ab", True),
            (r"^[\\w.+-]+@[\\w-]+\\.[\\w.]+$", "joe@example.org", True),
            ("(?i)^HELLO$", "hello", True),
            ("(?P<year>[0-9]{4})", "x2026", True),
            ("^[]a]{2}$", "]a", True),
            ("^$", "x", False),
            ("^é$", "é", True),
        ],
    )
    def test_a_pattern_is_looked_for_in_a_string(self, pattern: str, text: str, wanted: bool) -> None:
        assert expression(f"input.matches('{pattern}')").evaluate({"input": text}) is wanted

    def test_a_pattern_is_written_out(self) -> None:
        for text in (
            "input.name.matches(input.name)",
            "'a'.matches('a' + 'b')",
            "'a'.matches()",
            "'a'.matches(1)",
            "'a'.matches('a', 'b')",
        ):
            with pytest.raises(ExpressionError, match="takes a pattern that is written out"):
                expression(text)

    @pytest.mark.parametrize("pattern", ["(", "a{2", "[a", r"(a)\\1", "*", "(a", "a)", "{3}"])
    def test_what_is_no_pattern_is_refused_at_its_place(self, pattern: str) -> None:
        with pytest.raises(ExpressionError, match="not a regular expression") as caught:
            expression(f"'a'.matches('{pattern}')")
        assert caught.value.position == 12

    @pytest.mark.parametrize("pattern", ["(?=a)", "(?!a)", "(?<=a)", "(?x) a # (", "(?s-i:a)"])
    def test_only_plain_groups_are_known(self, pattern: str) -> None:
        with pytest.raises(ExpressionError, match=r"After \(\? a pattern may only say"):
            expression(f"'a'.matches('{pattern}')")

    @pytest.mark.parametrize(
        "pattern",
        [
            r"\\w{50}",
            r"(\\w{5}){5}",
            "((a{10}){10}){10}",
            "a{1001}",
            "a{5}{5}{5}{5}{5}",
            r"[\\w\\d]{20}",
            r"(?:[]\\w]{50})",
            r"\\pL{40}",
            r"\\p{Greek}{30}",
            "(a|b|(c{99}){9})",
            "a{99999999999999999999}",
            "a{,5000}",
            r"(\\w)" * 30,
        ],
    )
    def test_repetitions_are_weighed(self, pattern: str) -> None:
        with pytest.raises(ExpressionError, match="too large with its repetitions written out"):
            expression(f"'a'.matches('{pattern}')")

    def test_the_patterns_of_one_expression_are_weighed_together(self) -> None:
        with pytest.raises(ExpressionError, match="too large together"):
            expression(" || ".join(f"'a'.matches('{letter}{{300}}')" for letter in "abc"))

    def test_a_pattern_has_at_most_256_characters(self) -> None:
        with pytest.raises(ExpressionError, match="at most 256 characters"):
            expression(f"'a'.matches('{'a' * 257}')")


class PanicException(BaseException):
    """What the library's crash looks like from here; it cannot be imported, and no way to cause one is known."""


class Panicking:
    def execute(self, operands: dict[str, object]) -> object:
        raise PanicException("index out of bounds at src/secret.rs:12")


def test_a_crash_of_the_library_is_an_ordinary_error() -> None:
    with pytest.raises(ExpressionError) as caught:
        run(Panicking(), "int() cannot read this string.", Budget(), a=1)  # type: ignore[arg-type]  # stands in for a cel.Program
    assert caught.value.message == "int() cannot read this string."


def test_an_interrupt_is_not_swallowed() -> None:
    class Interrupted(Panicking):
        def execute(self, operands: dict[str, object]) -> object:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(Interrupted(), "", Budget(), a=1)  # type: ignore[arg-type]  # as above


def test_the_examples_of_the_documentation_have_a_value() -> None:
    page = (Path(__file__).parents[2] / "docs" / "expressions.md").read_text("utf-8")
    examples = page.split("## Examples")[1].split("```")[1].strip().splitlines()
    scope: dict[str, JSON] = {
        "steps": {"fetch": {"output": {"status": 200, "body": {"items": [1]}}}},
        "trigger": {"headers": {"x-event": "opened"}, "at": "2026-01-31T09:30:00.000000Z"},
        "input": {"orders": [{"id": 1, "name": "a", "total": 100.0}], "email": "a@b", "created": "2026-01-01T00:00:00Z"},
    }
    assert [expression(text).evaluate(scope) for text in examples] == [True, True, [{"id": 1, "label": "a (100)"}], "a@b", True]
