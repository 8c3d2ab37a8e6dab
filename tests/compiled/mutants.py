"""Ways to break the compiler: a function of it, some of its text, and what is put in its place."""

from __future__ import annotations
import __future__

import inspect
import sys
import textwrap
from types import ModuleType
from typing import NamedTuple

import pytest

from core.reads import statements
from server.graphql.plans import compiled, levels, planners, values
from server.graphql.plans.compiler import leaves, lists, rows


class Mutant(NamedTuple):
    name: str
    owner: type | ModuleType
    function: str
    text: str
    instead: str

    def live(self, patch: pytest.MonkeyPatch) -> None:
        """Until `patch` is undone."""
        function = getattr(self.owner, self.function)
        source = textwrap.dedent(inspect.getsource(function))
        assert source.count(self.text) == 1, f"{self.function} does not say so any more: {self.text}"
        code = compile(source.replace(self.text, self.instead), self.name, "exec", __future__.annotations.compiler_flag)
        made: dict[str, object] = {}
        exec(code, vars(sys.modules[function.__module__]), made)
        patch.setattr(self.owner, self.function, made[self.function])


C = rows.Compiler
MUTANTS = (
    Mutant("skip a scope", C, "noted", "return read", "return __import__('dataclasses').replace(read, visible=Inherits.PARENT)"),
    Mutant("drop a filter", lists, "listed", "page_of(read, **arguments)", "page_of(read, **arguments)._replace(where=())"),
    Mutant("count without the filter", levels.Lists, "_totals", "keys, page,", "keys, page._replace(where=()),"),
    Mutant("swap the direction", levels.Lists, "_pages", "keys, page,", "keys, page._replace(backwards=not page.backwards),"),
    Mutant("forget the extra row", levels.Lists, "_pages", "int(self.peeks)", "0"),
    Mutant(
        "a cursor of the wrong column", lists, "_keyset", "level.column(name) for name in", "level.column(level.read.keyset[-1]) for _ in"
    ),
    Mutant("drop an alias", C, "object", '"{name}":', '"{what}":'),
    Mutant("drop __typename", C, "object", "f'\"{kind.name}\"'", "'null'"),
    Mutant("other order of keys", C, "object", "self._select(kind, fields).items()", "reversed(self._select(kind, fields).items())"),
    Mutant("ignore a switch", planners, "_switched", "variables.coerced.get(name)", "None"),
    Mutant("null where none may be", rows, "_nothing", "None if isinstance(known.type, GraphQLNonNull) else NULL", "NULL"),
    Mutant("zero for null", rows, "_nothing", "else NULL", "else '0'"),
    Mutant("children by the wrong column", C, "hanging", "fields, read), read.by", "fields, read), pk"),
    Mutant("the last instead of the first", statements.Folded, "sql", "backwards=False", "backwards=True"),
    Mutant("nothing is something", statements.Folded, "sql", "'{self.nothing}'", "'{{}}'"),
    Mutant("rows of another parent", levels.Lists, "_pages", "slice(start, start := start + len(rows))", "slice(0, len(rows))"),
    Mutant("arguments of another request", values.Arguments, "__call__", "frozen(coerced.get(name, Undefined))", "None"),
    Mutant("answer who is not signed in", compiled.Plan, "run", "self._is_guarded and", "False and"),
    Mutant("an enum's value for its name", leaves, "leaf", "value.value)), name) for", "value.value)), name.lower()) for"),
)
