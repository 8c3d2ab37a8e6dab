"""Random valid documents over any schema: each way to write a query that the grammar has, within the limits as shipped.

Deterministic by seed. A response name means one field with one list of arguments in a whole document, for each type, and has one shape:
so whatever is merged, the document stays valid.
"""

from __future__ import annotations

import json
from random import Random
from typing import Any, NamedTuple

from graphql import (
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    get_nullable_type,
)

from tests.compiled.values import Material, Values

Composite = GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType

ALIASES, DIRECTIVES, PARTS = 26, 8, (8, 20, 40, 80, 120)
ROWS = 400  # the most that pages within each other multiply to: 20 lists of so many cost less than is allowed
FREE = {"edges", "node", "nodes", "pageInfo"}  # add no depth
SELDOM = {
    "newestEvent",
    "upcoming",
    "schedulePreview",
    "asOf",
    "planRun",
    "runDiff",
    "versionDiff",
    "oidcProviders",
    "approvalByToken",
    "explainOperation",
    "usage",
    "health",
    "aiStatistics",
    "measure",
    "modelRankings",
    "chatTools",
    "searchMessages",
    "conversationExport",
    "sharedConversation",
}  # what no plan is made for
# Response names that a program made from a document could stumble over.
NASTY = (
    "_key",
    "c0",
    "k0",
    "m0",
    "rows",
    "keys",
    "key",
    "page",
    "total",
    "found",
    "None",
    "class",
    "def",
    "data",
    "errors",
    "__proto__",
    "_",
)


class Document(NamedTuple):
    text: str
    variables: dict[str, Any]
    operation_name: str | None


class Spread(NamedTuple):
    """A fragment that may be spread again where no more rows and no more depth are behind it than where it was written."""

    name: str
    type: str
    depth: int
    rows: int


class Writer:
    def __init__(self, schema: GraphQLSchema, material: Material, seed: str, *, odd: float | None = None) -> None:
        self.schema, self.random = schema, Random(seed)
        self.values = Values(self.random, material, self.random.choice((0, 0, 0.1)) if odd is None else odd)
        self.aliases, self.directives, self.parts = ALIASES, DIRECTIVES, self.random.choice(PARTS)
        self.depth, self.switches = self.random.choice((3, 5, 7, 9, 12)), self.random.choice((0, 0, 0.04, 0.1))
        self.fragments: list[str] = []
        self.spreads: list[Spread] = []
        self.variables: dict[str, str] = {}  # what is declared, by name
        self.given: dict[str, Any] = {}
        self.shapes: dict[str, str] = {}  # type by response name
        self.meanings: dict[tuple[str, str], str] = {}  # field and arguments by type and response name
        self.names = 0

    # -- documents

    def query(self) -> Document:
        kind = self.schema.query_type
        assert kind is not None
        own = self.operation("query", "Asked", self.selection(kind, 0, 1))
        if self.random.random() < 0.85:
            anonymous = own.replace("query Asked", "query", 1)
            if anonymous.startswith("query {") and self.random.random() < 0.5:
                anonymous = anonymous.removeprefix("query ")
            return self.document([anonymous], self.given, self.random.choice((None, "")))
        given, self.parts = self.given, 8
        self.spreads, self.variables, self.given = [], {}, {}
        other = self.operation("query", "Other", self.selection(kind, 0, 1))
        operations = [own, other] if self.random.random() < 0.5 else [other, own]
        return self.document(operations, given, "Asked" if not self.values.is_odd() else self.random.choice((None, "Nobody")))

    def around(self, operation: str, field: str, variables: dict[str, tuple[str, Any]]) -> Document:
        """One root field with these variables as its arguments, and a random selection under it."""
        root = self.schema.mutation_type if operation == "mutation" else self.schema.subscription_type
        assert root is not None
        self.variables = {name: kind for name, (kind, _) in variables.items()}
        self.given = {name: value for name, (_, value) in variables.items()}
        kind = get_named_type(root.fields[field].type)
        assert isinstance(kind, Composite)
        arguments = ", ".join(f"{name}: ${name}" for name in variables)
        below = self.selection(kind, 1, 1)
        text = self.operation(operation, "Asked", f"{{ {field}{f'({arguments})' if arguments else ''} {below} }}")
        return self.document([text], self.given, None)

    def document(self, operations: list[str], given: dict[str, Any], name: str | None) -> Document:
        definitions = [*operations, *self.fragments]
        if self.random.random() < 0.3:
            definitions.reverse()
        return Document("\n".join(definitions), given, name)

    def operation(self, kind: str, name: str, body: str) -> str:
        declared = ", ".join(f"${name}: {kind}" for name, kind in self.variables.items())
        return f"{kind} {name}{f'({declared})' if declared else ''} {body}"

    # -- selections

    def selection(self, kind: Composite, depth: int, rows: int) -> str:
        many = self.random.choice((1, 2, 2, 3, 4, 6)) if self.parts > 0 else 1
        self.parts -= many
        return f"{{ {' '.join([self.part(kind, depth, rows) for _ in range(many)])} }}"

    def part(self, kind: Composite, depth: int, rows: int) -> str:
        dice = self.random.random()
        if dice < 0.08 or (isinstance(kind, GraphQLInterfaceType) and dice < 0.2):
            return self.plain(kind)
        if isinstance(kind, GraphQLObjectType) and (dice > 0.3 or self.parts <= 0):
            return self.field(kind, depth, rows)
        if self.parts <= 0:
            return self.plain(kind)
        return self.spread(kind, depth, rows) if dice % 0.1 < 0.04 else self.inline(kind, depth, rows)

    def plain(self, kind: Composite) -> str:
        """What any type has."""
        name = "id" if isinstance(kind, GraphQLInterfaceType) and "id" in kind.fields and self.random.random() < 0.6 else "__typename"
        return f"{self.alias() if self.random.random() < 0.1 else ''}{name}{self.switch()}"

    def narrowed(self, kind: Composite) -> Composite:
        """A type whose fragments may stand here."""
        if isinstance(kind, GraphQLObjectType):
            around = [of for of in kind.interfaces if self.random.random() < 0.15]
            return around[0] if around else kind
        if self.random.random() < 0.1:
            return kind
        possible: list[GraphQLObjectType] = self.schema.get_possible_types(kind)
        return self.random.choice(possible)

    def inline(self, kind: Composite, depth: int, rows: int) -> str:
        of = self.narrowed(kind)
        condition = "" if of is kind and self.random.random() < 0.5 else f" on {of.name}"
        return f"...{condition}{self.switch()} {self.selection(of, depth, rows)}"

    def spread(self, kind: Composite, depth: int, rows: int) -> str:
        of = self.narrowed(kind)
        again = [old.name for old in self.spreads if old.type == of.name and depth <= old.depth and rows <= old.rows]
        if again and self.random.random() < 0.5:
            return f"...{self.random.choice(again)}{self.switch()}"
        name = f"F{self.name()}"
        self.fragments.append(f"fragment {name} on {of.name} {self.selection(of, depth, rows)}")
        self.spreads.append(Spread(name, of.name, depth, rows))
        return f"...{name}{self.switch()}"

    def field(self, kind: GraphQLObjectType, depth: int, rows: int) -> str:
        names = [name for name in kind.fields if name not in SELDOM or self.random.random() < 0.02]
        leaves = [name for name in names if not isinstance(get_named_type(kind.fields[name].type), Composite)]
        deep = [name for name in names if name not in leaves and (name in FREE or depth < self.depth)]
        if leaves and self.parts <= 0:
            deep = []
        chosen = deep if deep and (not leaves or self.random.random() < 0.5) else leaves
        if not chosen:
            return "__typename"
        name = self.random.choice(chosen)
        field, page, declared = kind.fields[name], 1, {*self.variables}
        arguments = ""
        if field.args:
            arguments, page = self.arguments(kind, name, field, rows)
        key = self.key(kind, name, arguments)
        if key is None:
            for unused in {*self.variables} - declared:
                del self.variables[unused]
                self.given.pop(unused, None)
            return "__typename"
        text = f"{'' if key == name else f'{key}: '}{name}{arguments}{self.switch()}"
        of = get_named_type(field.type)
        if isinstance(of, Composite):
            text += " " + self.selection(of, depth + (name not in FREE), rows * max(page, 1))
        return text

    def key(self, kind: GraphQLObjectType, name: str, arguments: str) -> str | None:
        """A response name that may mean this here; None when it would take one alias too many."""
        of = get_named_type(kind.fields[name].type)
        if self.aliases > 0 and name != "id" and self.random.random() < 0.2:
            # Also the name of another field of the same type.
            others: list[str] = [at for at in kind.fields if at != "id" and not isinstance(of, Composite)]
            nasty = self.random.choice([*NASTY, *others])
            if nasty != name and self.free(kind, nasty, name, arguments):
                self.aliases -= 1
                return nasty
        if self.free(kind, name, name, arguments):
            return name
        key = self.alias().removesuffix(": ")
        return key if key and self.free(kind, key, name, arguments) else None

    def free(self, kind: GraphQLObjectType, key: str, name: str, arguments: str) -> bool:
        """Whether the response name is free for this, which it then is no longer."""
        shape = str(kind.fields[name].type)
        if self.shapes.get(key, shape) != shape or self.meanings.get((kind.name, key), name + arguments) != name + arguments:
            return False
        self.shapes[key], self.meanings[kind.name, key] = shape, name + arguments
        return True

    def alias(self) -> str:
        if self.aliases <= 0:
            return ""
        self.aliases -= 1
        return f"a{self.name()}: "

    def name(self) -> int:
        self.names += 1
        return self.names

    def switch(self) -> str:
        text = ""
        for name in self.random.sample(("skip", "include"), 2):
            if self.directives > 0 and self.random.random() < self.switches:
                self.directives -= 1
                stays = self.random.random() < 0.7
                text += f" @{name}(if: {self.placed(GraphQLNonNull(GraphQLBoolean), stays == (name == 'include'), 0.75)})"
        return text

    # -- arguments

    def arguments(self, parent: GraphQLObjectType, name: str, field: GraphQLField, rows: int) -> tuple[str, int]:
        """As text, and how many rows they ask for."""
        chosen: dict[str, Any] = {}
        page = 1
        if "first" in field.args:
            chosen, page = self.page(parent, name, field, rows)
        for at, argument in field.args.items():
            if at in ("first", "last", "after", "before"):
                continue
            if isinstance(argument.type, GraphQLNonNull) or self.random.random() < 0.6:
                chosen[at] = self.values.of(argument.type, at, parent.name, (name, field))
                page = max(page, len(chosen[at])) if at == "ids" and isinstance(chosen[at], list) else page
        given = [f"{at}: {self.placed(field.args[at].type, value)}" for at, value in chosen.items()]
        self.random.shuffle(given)
        return (f"({', '.join(given)})" if given else ""), page

    def page(self, parent: GraphQLObjectType, name: str, field: GraphQLField, rows: int) -> tuple[dict[str, Any], int]:
        usual = 20 if "before" in field.args else 10
        way = self.random.choice([at for at in ("first", "last") if at in field.args])
        many = self.values.rows()
        if many >= 0 and rows * max(many, 1) > ROWS:
            many = self.random.choice((0, 1, 2)) if rows * 2 <= ROWS else 1
        chosen: dict[str, Any] = {}
        if rows * usual > ROWS or self.random.random() < 0.8:
            chosen[way] = many
        else:
            many = usual
        if self.random.random() < 0.1 and "last" in field.args:
            chosen |= {other: None for other in ("first", "last") if other not in chosen}
        if self.values.is_odd() and "last" in field.args:
            chosen |= {"first": 2, "last": 2}
        if "before" in field.args and self.random.random() < 0.35 and (self.values.has_cursors(parent.name, name) or self.values.is_odd()):
            for at in self.random.choice((("after",), ("before",), ("after", "before"))):
                chosen[at] = self.values.cursor(parent.name, name) if self.random.random() < 0.9 else None
        return chosen, many

    def placed(self, kind: GraphQLInputType, value: Any, chance: float = 0.4) -> str:
        """As a variable, or as a literal that may have variables in it."""
        if self.random.random() < chance:
            return self.variable(kind, value)
        return self.literal(kind, value)

    def variable(self, kind: GraphQLInputType, value: Any) -> str:
        """Given; left to a default; given against a default; absent or null where that may be."""
        name = f"v{self.name()}"
        required, bare = isinstance(kind, GraphQLNonNull), str(get_nullable_type(kind))
        ways = ["given", "default", "against"] if value is not None else ["null"]
        if not required:
            ways += ["absent", "null", "stricter"] if value is not None else ["absent"]
        way = self.random.choices(ways, [6 if at == "given" else 2 if at in ("default", "against") else 1 for at in ways])[0]
        default = f" = {self.literal(kind, value, constant=True)}" if way in ("default", "against") else ""
        if way == "default" and self.values.is_odd():
            self.given[name] = None
        elif way in ("given", "against", "stricter"):
            self.given[name] = value
        elif way == "null":
            self.given[name] = None
        self.variables[name] = (
            bare + ("!" if way == "stricter" or (required and (not default or self.random.random() < 0.5)) else "") + default
        )
        return f"${name}"

    def literal(self, kind: GraphQLInputType, value: Any, *, constant: bool = False) -> str:
        nullable = get_nullable_type(kind)
        if value is None:
            return "null"

        def below(of: GraphQLInputType, inner: Any) -> str:
            return self.literal(of, inner, constant=True) if constant else self.placed(of, inner, 0.15)

        if isinstance(nullable, GraphQLList):
            if not isinstance(value, list):
                return self.literal(nullable.of_type, value, constant=constant)
            return f"[{' '.join(below(nullable.of_type, item) for item in value)}]"
        if isinstance(nullable, GraphQLInputObjectType):
            return f"{{{' '.join(f'{at}: {below(nullable.fields[at].type, inner)}' for at, inner in value.items())}}}"
        return str(value) if isinstance(nullable, GraphQLEnumType) else json.dumps(value)
