"""Strings with expressions in them: where an expression ends, what its value becomes, where an error is."""

from __future__ import annotations

import pytest

from core.fields import JSON
from services.workflows.expressions import ExpressionError, template

SCOPE: dict[str, JSON] = {
    "input": {"n": 3, "x": 1.0, "s": "é", "none": None, "list": [1, "two"], "map": {"a": 1}, "braces": "{{ input.n }}", "yes": True},
    "steps": {"a": {"output": {"id": 5}}},
}


def rendered(value: JSON) -> JSON:
    return template(value).render(SCOPE)


@pytest.mark.parametrize(
    "value", [None, True, 1, 1.5, "", "text", "a } } {b}", "}}", "{ {", [], {}, ["a", {"b": None}], {"{{ input.n }}": 1}]
)
def test_what_holds_no_expression_stays(value: JSON) -> None:
    result = rendered(value)
    assert result == value
    assert type(result) is type(value)


@pytest.mark.parametrize("name", ["n", "x", "none", "list", "map", "yes", "s"])
def test_a_string_that_is_one_expression_keeps_its_type(name: str) -> None:
    inputs = SCOPE["input"]
    assert isinstance(inputs, dict)
    result = rendered(f"{{{{ input.{name} }}}}")
    assert result == inputs[name]
    assert type(result) is type(inputs[name])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("n={{ input.n }}", "n=3"),
        (" {{ input.n }}", " 3"),
        ("{{ input.n }}\n", "3\n"),
        ("{{input.n}}{{input.n}}", "33"),
        ("{{ input.s }}/{{ input.none }}/{{ input.x }}/{{ input.yes }}", "é//1.0/true"),
        ("{{ input.list }} {{ input.map }}", '[1,"two"] {"a":1}'),
        ("at {{ timestamp('2026-01-31T10:00:00Z') }}", "at 2026-01-31T10:00:00.000000Z"),
        ("{{ input.braces }}!", "{{ input.n }}!"),
    ],
)
def test_several_pieces_are_joined_as_text(text: str, wanted: str) -> None:
    assert rendered(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("{{ {'a': {'b': 1}} }}", {"a": {"b": 1}}),
        ("{{ {'a': {'b': 1}}}}", {"a": {"b": 1}}),
        ("{{{'a': 1}}}", {"a": 1}),
        ("{{ '}}' }}", "}}"),
        ('{{ "}}" }}', "}}"),
        (r"{{ '\'}}' }}", "'}}"),
        (r"{{ r'\' + '}}' }}", r"\}}"),
        ("{{ '''}}'}}''' }}", "}}'}}"),
        ('{{ """}}"}}""" }}', '}}"}}'),
        ("{{ r'''}}''' }}", "}}"),
        ("{{ 1 // }} \n }}", 1),
        ("{{ '{{' }}", "{{"),
        ("{{ '{{' + input.s + '}}' }}", "{{é}}"),
        ("{{ {'}}': [{}]} }}", {"}}": [{}]}),
        ("{{ '//' }}", "//"),
        ("{{ input.list.map(x, {'v': x}) }}", [{"v": 1}, {"v": "two"}]),
    ],
)
def test_an_expression_ends_where_its_braces_do(text: str, wanted: JSON) -> None:
    assert rendered(text) == wanted


@pytest.mark.parametrize(
    ("text", "message", "position"),
    [
        ("a {{ input.n", "This {{ is not closed by }}.", 2),
        ("{{ 1 } }", "This {{ is not closed by }}.", 0),
        ("{{ '}} ", "This text is not closed by its quotation mark.", 3),
        ("{{ 1 // }}", "This {{ is not closed by }}.", 0),
        ("{{ }}", "The expression is empty.", 3),
        ("ab {{  foo }}", "There is no foo; an expression sees input, trigger, steps, run, item, round, vars, secrets.", 7),
        ("{{ input.n }} {{ 1 + }}", "The expression ends too early.", 20),
        ("{{ b'}}' }}", "Bytes have no JSON form; write a string.", 3),
        ("{{ {{ input.n }} }}", "An expression is written without {{ and }} here.", 3),
        ("{{ " + "1 " * 4096 + "}}", "An expression has at most 4096 characters.", 2),
        ("{{ '" + "x" * 10_000 + "' }}", "An expression has at most 4096 characters.", 2),
    ],
)
def test_what_is_no_template_is_refused_with_its_place(text: str, message: str, position: int) -> None:
    with pytest.raises(ExpressionError) as caught:
        template({"with": [text]})
    assert (caught.value.path, caught.value.message, caught.value.position) == ("with[0]", message, position)


def test_an_error_leads_to_its_string() -> None:
    body: JSON = {"body": {"items": [1, 2, {"title": "Hi {{ input.missing }}"}]}}
    with pytest.raises(ExpressionError) as caught:
        template(body).render(SCOPE)
    assert (caught.value.path, caught.value.position, caught.value.message) == ("body.items[2].title", 11, "There is no field 'missing'.")
    with pytest.raises(ExpressionError) as caught:
        template("{{ input.missing }}").render(SCOPE)
    assert (caught.value.path, caught.value.position) == ("", 8)


def test_the_same_expression_at_two_places_tells_them_apart() -> None:
    for path in ("a", "b"):
        with pytest.raises(ExpressionError) as caught:
            template({path: "{{ input.missing }}"}).render(SCOPE)
        assert caught.value.path == path


def test_a_template_knows_what_all_its_expressions_refer_to() -> None:
    found = template(
        {"a": "{{ steps.a.output.id }} {{ trigger.at }}", "b": ["{{ secrets.key }}", {"c": "{{ steps['b c'].output }}"}], "d": "x"}
    )
    assert found.roots == {"steps", "trigger", "secrets"}
    assert found.steps == {"a", "b c"}
    assert found.secrets == {"key"}
    assert template({"a": "no"}).roots == frozenset()


def test_a_result_is_new_each_time() -> None:
    made = template({"rows": "{{ input.list + [] }}", "fixed": [{"a": 1}]})
    first = made.render(SCOPE)
    assert isinstance(first, dict)
    for rows in first.values():
        assert isinstance(rows, list)
        rows.clear()
    assert made.render(SCOPE) == {"rows": [1, "two"], "fixed": [{"a": 1}]}


def test_all_expressions_of_a_template_share_one_limit() -> None:
    scope: dict[str, JSON] = {"input": {"text": "x" * 900_000, "list": [0] * 15_000, "rows": list(range(1000))}}
    assert template(["{{ input.text }}"] * 3).render(scope) == ["x" * 900_000] * 3
    with pytest.raises(ExpressionError, match="larger than 4 MB") as caught:
        template(["{{ input.text }}"] * 5).render(scope)
    assert caught.value.path == "[4]"
    with pytest.raises(ExpressionError, match="larger than 4 MB"):
        template("{{ input.text }}" * 5).render(scope)
    with pytest.raises(ExpressionError, match="more than 50,000 values"):
        template(["{{ input.list + [] }}"] * 4).render(scope)
    with pytest.raises(ExpressionError, match="too much work"):
        template(["{{ size(input.rows.map(r, r + 1)) }}"] * 100).render(scope)


def test_templates_nest_at_most_64_deep() -> None:
    value: JSON = "{{ input.n }}"
    for _ in range(64):
        value = [value]
    template(value)
    with pytest.raises(ExpressionError, match="nests at most 64 deep"):
        template([value])


def test_text_that_is_no_unicode_is_refused() -> None:
    with pytest.raises(ExpressionError, match="not valid Unicode"):
        template("a{{ input }}").render({"input": "\ud800"})
    with pytest.raises(ExpressionError, match="not valid Unicode"):
        template("a{{ input }}").render({"input": ["\ud800"]})
