"""The CEL library as the judge: what we walk ourselves has the value it gives, or fails where it fails.

Where we differ we are stricter, on purpose: no bytes and unsigned numbers, keys of maps are strings and differ, -(-2^63) is an error as all
other overflows are, integers are compared with doubles exactly. Of these only that overflow is generated here. In the library
`list.map(…) + 1` appends, a leak of how it gathers, and -true is false; here both are errors. It walks maps in no order and we in theirs,
so the maps here have one key.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import cel
from hypothesis import given, settings
from hypothesis import strategies as st

from core.fields import JSON
from services.workflows.expressions import ExpressionError, expression

LEAKS = ("+ does not work on a list", "- does not work on a boolean.")
EXAMPLES = int(os.environ.get("EXPRESSION_EXAMPLES", "2000"))

SCOPE: dict[str, JSON] = {
    "input": {
        "a": 1,
        "b": -7,
        "x": 2.5,
        "s": "héllo",
        "none": None,
        "yes": True,
        "list": [1, 2.0, "three", None, [4], {"five": 5}],
        "rows": [{"id": 0}, {"id": 1}, {"id": 2}, {"id": 3}, {"id": "k"}],
        "names": [{"name": "n"}, {"name": "m"}],
        "map": {"k": "v"},
        "deep": {"er": [True]},
        "least": -(2**63),
        "most": 2**63 - 1,
    }
}

numbers = st.sampled_from(["0", "1", "2", "-3", "7", "0x1f", "9223372036854775807", "0.5", "1.0", "2.5", "1e3", "-0.0"])
words = st.sampled_from(["'a'", "'héllo'", '"b"', "''", "'three'", "'k'", "r'\\n'", "'\\n'", "'''x'y'''", "'12'", "'1.5'", "'id'", "'90s'"])
names = ["a", "b", "x", "s", "none", "yes", "list", "rows", "names", "map", "deep", "missing", "least", "most"]
paths = st.sampled_from(
    [f"input.{name}" for name in names]
    + ["input.deep.er[0]", "input['map']['k']", "input.list[4][0]", "input.names[1].name", "input.list[9]"]
)
atoms = st.one_of(numbers, words, paths, st.sampled_from(["true", "false", "null", "[]", "{}", "[1, 'a']", "{'k': 1}"]))
signs = st.sampled_from(["+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "in", "&&", "||"])
calls = st.sampled_from(
    ["size({})", "string({})", "int({})", "double({})", "dyn({})", "({}).size()", "!({})", "-({})", "has(({}).id)", "({}).id", "({})[0]"]
)
looks = st.sampled_from(["({}).contains({})", "({}).startsWith({})", "({}).endsWith({})", "[{}, {}]", "[{{'p': {}}}, {}]"])
macros = st.sampled_from(["({}).map(v, {})", "({}).filter(v, {})", "({}).all(v, {})", "({}).exists(v, {})", "({}).exists_one(v, {})"])
bodies = st.one_of(
    st.sampled_from(
        ["v", "v == 1", "v.id > 2", "v in input.list", "true", "size(v) > 0", "v.name + '!'", "v.id == 1 || v == 'k'", "input.map[v]"]
    ),
    atoms,
)


def larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.builds("({}) {} ({})".format, inner, signs, inner),
        st.builds("{} {} {}".format, atoms, signs, inner),
        st.builds("({}) ? ({}) : {}".format, inner, inner, inner),
        st.builds(str.format, calls, inner),
        st.builds(str.format, looks, inner, inner),
    )


plain = st.recursive(atoms, larger, max_leaves=6)
walks = st.builds(str.format, macros, st.one_of(paths, plain), bodies)
texts = st.one_of(
    plain, walks, st.builds("({}).map(w, w == ({}))".format, walks, atoms), st.builds("({}) {} ({})".format, walks, signs, plain)
)


def same(ours: Any, theirs: Any) -> bool:
    """Equal and of the same kinds all the way down; floats that JSON cannot carry never get here."""
    if type(ours) is not type(theirs):
        return False
    if isinstance(ours, list):
        return len(ours) == len(theirs) and all(map(same, ours, theirs))
    if isinstance(ours, dict):
        return ours.keys() == theirs.keys() and all(same(ours[key], theirs[key]) for key in ours)
    return bool(ours == theirs)


def has_no_json(value: Any) -> bool:
    if isinstance(value, list | dict):
        return any(map(has_no_json, value.values() if isinstance(value, dict) else value))
    return isinstance(value, float) and not abs(value) < float("inf")


@settings(max_examples=EXAMPLES // 2, deadline=None, database=None)
@given(text=texts)
def test_an_expression_has_the_value_the_library_gives(text: str) -> None:
    theirs, ours = value_of(lambda: cel.evaluate(text, dict(SCOPE))), value_of(lambda: expression(text).evaluate(SCOPE))
    if not isinstance(ours, Exception):
        assert same(ours, theirs), (ours, theirs)
        return
    assert isinstance(ours, ExpressionError), repr(ours)
    if not (has_no_json(theirs) or "input.least" in text or str(ours).startswith(LEAKS)):
        assert isinstance(theirs, Exception), (str(ours), theirs)


def value_of(call: Callable[[], object]) -> object:
    try:
        return call()
    except Exception as error:
        return error
