"""What an operation asks for, worked out from its text alone in linear time: its depth, and its cost as a sum of terms.

Cost counts objects. A connection of `first: n` is n times what stands under it, and what counts rows is a few more; other scalars, `edges`,
`node`, `nodes` and `pageInfo` are free and add no depth. A fragment is measured once, however often it is spread: the measures that walk
into every spread are exponential in nested fragments (facts/graphql.md). Runs before validation, whose own rules are
costlier, so nothing here trusts the document to be valid.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple, TypeAlias

from graphql import (
    ArgumentNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    VariableNode,
    get_introspection_query,
    get_named_type,
    get_nullable_type,
    parse,
)

from server.graphql.answers import Code, Refused

PAGE = 20  # what a list answers when the client does not say how many
LIST = 10  # what a list that cannot be paged is taken for
SHORT_LIST = 3  # what arguments, enum values and other small lists of introspection are taken for
COUNT = 10  # what counting rows is taken for: they may be many
MOST = 10**12  # numbers stop growing here: a document can nest multiplications at will
NESTING = 200  # selection sets within each other, fragments included, before reading further is refused

# Of what is more work than reading a row, or calls somebody outside. It is done whatever is answered, so none of it is given back.
PRICES = {
    **dict.fromkeys(("explainOperation", "createSavedQuery", "updateSavedQuery"), 500),  # reading a document may take 50 ms
    "planRun": 500,  # up to 3 s
    **dict.fromkeys(("runDiff", "versionDiff", "conversationExport", "aiStatistics", "exportAudit"), 100),
    **dict.fromkeys(("refreshMcpTools", "beginMcpConnection", "finishMcpConnection", "testOutgoingWebhook"), 100),
}

COUNTED = {"runCount", "recordCount"}  # beside the `totalCount` of connections
_PAGED_BY = ("first", "last")
_FREE = {"edges", "node", "nodes", "pageInfo"}


class Given(NamedTuple):
    """How many a variable asks for: a number, or the length of a list. `default` is the variable's own, for when it is left out;
    null is as if the argument were."""

    variable: str
    default: int
    otherwise: int

    def value(self, variables: Mapping[str, object]) -> int:
        if self.variable not in variables:
            return self.default
        value = variables[self.variable]
        if isinstance(value, list):
            return len(value)
        # An Int variable may be written as 20.0.
        return int(value) if isinstance(value, int | float) and not isinstance(value, bool) else self.otherwise


class Term(NamedTuple):
    """`times × max(least, own + sum of inner)`; inner terms are indexes of earlier ones."""

    times: tuple[int | Given, ...]
    own: int
    inner: tuple[int, ...]
    least: int = 0


class Size(NamedTuple):
    """Of one selection set. `fields`, `sign_ins`, `people_only` and `work` count its own level; the introspection numbers are of `__schema` and `__type`."""

    term: int
    depth: int
    introspection_cost: int
    introspection_depth: int
    fields: int
    sign_ins: int
    people_only: int
    work: int = 0  # of its cost, what PRICES say
    counts: bool = False  # of a connection: whether its `totalCount` is asked for


@dataclass(frozen=True, slots=True)
class Measured:
    """One operation. The cost depends on the variables, the rest does not."""

    terms: tuple[Term, ...]
    size: Size
    fixed: int | None = None  # the cost, where no variable has a say in it

    def cost(self, variables: Mapping[str, object]) -> int:
        return self.fixed if self.fixed is not None else _values(self.terms, variables)[self.size.term]


def _values(terms: Iterable[Term], variables: Mapping[str, object]) -> list[int]:
    values: list[int] = []
    for term in terms:
        values.append(min(MOST, _times(term, variables) * max(term.least, term.own + sum(values[at] for at in term.inner))))
    return values


def _times(term: Term, variables: Mapping[str, object]) -> int:
    return max(1, *(count.value(variables) if isinstance(count, Given) else count for count in term.times))


Costs: TypeAlias = Mapping[int, tuple[int, int]]
"""By the id of a field's node: how many of it there are where it stands, and what they cost with all below them."""


class Ruler:
    """Measures operations of one schema."""

    def __init__(self, schema: GraphQLSchema, sign_ins: frozenset[str] = frozenset(), people_only: frozenset[str] = frozenset()) -> None:
        self.schema, self.sign_ins, self.people_only = schema, sign_ins, people_only
        composite = [t for t in schema.type_map.values() if isinstance(t, GraphQLObjectType | GraphQLInterfaceType)]
        self.connections = {t.name for t in composite if {"edges", "pageInfo"} <= t.fields.keys()}
        self.edges = {t.name for t in composite if {"node", "cursor"} <= t.fields.keys()}
        fields = sum(len(t.fields) for t in composite)
        # What introspection's own lists hold, on average. The whole schema must be affordable, and no multiple of it.
        self.introspection_lists = {
            "types": len(schema.type_map),
            "directives": len(schema.directives),
            "fields": -(-fields // len(composite)),
        }
        whole = parse(get_introspection_query(input_value_deprecation=True))
        self.introspection_cost = 2 * next(iter(self.measure(whole))).size.introspection_cost

    def measure(self, document: DocumentNode) -> Iterable[Measured]:
        """Each operation, in the order of the document."""
        fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
        for definition in document.definitions:
            if isinstance(definition, OperationDefinitionNode):
                yield _Measuring(self, fragments, definition).measured()

    def costs(self, document: DocumentNode, operation: OperationDefinitionNode, variables: Mapping[str, object]) -> Costs:
        """Of each field with fields of its own."""
        fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
        measuring = _Measuring(self, fragments, operation)
        measuring.measured()
        values = _values(measuring.terms, variables)
        paged = measuring.paged
        return {node: (_times(measuring.terms[paged.get(term, term)], variables), values[term]) for node, term in measuring.places.items()}

    def root(self, operation: OperationType) -> GraphQLNamedType | None:
        return self.schema.get_root_type(operation)


@cache
def ruler(schema: GraphQLSchema, sign_ins: frozenset[str], people_only: frozenset[str]) -> Ruler:
    """The same for every door of the schema."""
    return Ruler(schema, sign_ins, people_only)


class _Measuring:
    def __init__(self, ruler: Ruler, fragments: dict[str, FragmentDefinitionNode], operation: OperationDefinitionNode) -> None:
        self.ruler, self.fragments, self.operation = ruler, fragments, operation
        self.terms: list[Term] = []
        self.known: dict[str, Size | None] = {}  # None while a fragment is being measured: a cycle, which validation refuses
        self.places: dict[int, int] = {}  # the terms of fields with fields of their own, by the ids of their nodes
        self.paged: dict[int, int] = {}  # of the term of a connection whose rows are counted, too: that of its page
        self.nesting = 0
        self.defaults = {
            definition.variable.name.value: _many(definition.default_value)
            for definition in operation.variable_definitions or ()
            if isinstance(definition.default_value, IntValueNode | ListValueNode)
        }

    def measured(self) -> Measured:
        size = self.selections(self.operation.selection_set, self.ruler.root(self.operation.operation))
        return Measured(tuple(self.terms), size)

    def selections(self, selection_set: SelectionSetNode, parent: GraphQLNamedType | None) -> Size:
        """Raises Refused when sets stand in each other so deeply that Python's stack is at risk."""
        self.nesting += 1
        if self.nesting > NESTING:
            raise Refused.because(Code.DEPTH_EXCEEDED, f"Selections stand more than {NESTING} levels deep in each other.")
        sizes: list[Size] = []
        for selection in selection_set.selections:
            if isinstance(selection, FieldNode):
                sizes.append(self.field(selection, parent))
            elif isinstance(selection, FragmentSpreadNode):
                if (size := self.fragment(selection.name.value)) is not None:
                    sizes.append(size)
            elif isinstance(selection, InlineFragmentNode):
                condition = selection.type_condition
                kind = self.ruler.schema.get_type(condition.name.value) if condition else parent
                sizes.append(self.selections(selection.selection_set, kind))
        self.nesting -= 1
        return self.together(sizes)

    def together(self, sizes: list[Size]) -> Size:
        return Size(
            self.add((1,), 0, tuple(size.term for size in sizes if self.terms[size.term] != _NOTHING)),
            max((size.depth for size in sizes), default=0),
            min(MOST, sum(size.introspection_cost for size in sizes)),
            max((size.introspection_depth for size in sizes), default=0),
            min(MOST, sum(size.fields for size in sizes)),
            min(MOST, sum(size.sign_ins for size in sizes)),
            min(MOST, sum(size.people_only for size in sizes)),
            min(MOST, sum(size.work for size in sizes)),
            any(size.counts for size in sizes),
        )

    def fragment(self, name: str) -> Size | None:
        if name not in self.known:
            if (definition := self.fragments.get(name)) is None:
                return None
            self.known[name] = None
            kind = self.ruler.schema.get_type(definition.type_condition.name.value)
            self.known[name] = self.selections(definition.selection_set, kind)
        return self.known[name]

    def field(self, node: FieldNode, parent: GraphQLNamedType | None) -> Size:
        size = self._field(node, parent)
        if node.selection_set is not None:
            self.places[id(node)] = size.term
        return size

    def _field(self, node: FieldNode, parent: GraphQLNamedType | None) -> Size:
        name = node.name.value
        sign_ins, people_only = int(name in self.ruler.sign_ins), int(name in self.ruler.people_only)
        if node.selection_set is None:
            counts = name == "totalCount" and parent is not None and parent.name in self.ruler.connections
            return Size(self.add((1,), COUNT * (name in COUNTED), ()), 0, 0, 0, 1, sign_ins, people_only, counts=counts)
        kind = self.type_of(name, parent)
        named = get_named_type(kind) if kind else None
        below = self.selections(node.selection_set, named)
        if named is not None and named.name.startswith("__"):
            many = self.ruler.introspection_lists.get(name, SHORT_LIST) if isinstance(get_nullable_type(kind), GraphQLList) else 1
            cost = min(MOST, many * (1 + below.introspection_cost))
            return Size(self.add((1,), 0, ()), 0, cost, below.introspection_depth + 1, 1, 0, 0)
        if parent is not None and name in _FREE and (parent.name in self.ruler.connections or parent.name in self.ruler.edges):
            # `edges { cursor }` reads rows too.
            term = self.add((1,), int(name in ("node", "nodes")), (below.term,), least=int(name == "edges"))
            return below._replace(term=term, fields=1, sign_ins=0, people_only=0, work=0, counts=False)
        is_connection = named is not None and named.name in self.ruler.connections
        is_list = isinstance(get_nullable_type(kind), GraphQLList) if kind else False
        times = self.times(node, PAGE if is_connection else LIST) if is_connection or is_list else (1,)
        work = PRICES.get(name, 0)
        term = self.add(times, work or int(not is_connection), (below.term,))
        if below.counts:
            page, term = term, self.add((1,), COUNT, (term,))
            self.paged[term] = page
        return Size(term, below.depth + 1, below.introspection_cost, below.introspection_depth, 1, sign_ins, people_only, work)

    def type_of(self, name: str, parent: GraphQLNamedType | None) -> GraphQLOutputType | None:
        """As declared; None when there is no such field, which validation will say."""
        if not isinstance(parent, GraphQLObjectType | GraphQLInterfaceType):
            return None
        known = self.ruler.schema.get_field(parent, name)
        return known.type if known else None

    def times(self, node: FieldNode, otherwise: int) -> tuple[int | Given, ...]:
        counts = [self.count(argument, otherwise) for argument in node.arguments or () if argument.name.value in (*_PAGED_BY, "ids")]
        return tuple(counts) or (otherwise,)

    def count(self, argument: ArgumentNode, otherwise: int) -> int | Given:
        value = argument.value
        if isinstance(value, VariableNode):
            return Given(value.name.value, self.defaults.get(value.name.value, otherwise), otherwise)
        return _many(value) if isinstance(value, IntValueNode | ListValueNode) else otherwise

    def add(self, times: tuple[int | Given, ...], own: int, inner: tuple[int, ...], least: int = 0) -> int:
        self.terms.append(Term(times, own, inner, least))
        return len(self.terms) - 1


def _many(value: IntValueNode | ListValueNode) -> int:
    return int(value.value) if isinstance(value, IntValueNode) else len(value.values)


_NOTHING = Term((1,), 0, ())
