"""Arguments, variables and leaf values: what they mean is graphql-core's and Strawberry's to say, so their functions are used."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Mapping
from typing import Any, Generic, TypeVar

from graphql import (
    FieldNode,
    GraphQLError,
    GraphQLField,
    GraphQLList,
    GraphQLNonNull,
    GraphQLOutputType,
    GraphQLSchema,
    Undefined,
    VariableDefinitionNode,
    VariableNode,
    get_argument_values,
    get_variable_values,
    is_leaf_type,
)
from graphql.execution.values import VariableValues
from graphql.language import Node
from strawberry import UNSET
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.arguments import convert_arguments
from strawberry.types.field import StrawberryField

from core.errors import Fault
from server.graphql.plans.runs import Reason, Run, Unusual

T = TypeVar("T")

REMEMBER = 64  # values of a field's variables whose meaning is kept

NO_VARIABLES = VariableValues({}, {})


def coerced(schema: GraphQLSchema, definitions: Collection[VariableDefinitionNode], given: Mapping[str, Any]) -> VariableValues:
    """Raises Unusual when they do not fit."""
    values = get_variable_values(schema, definitions, dict(given), max_errors=1)
    if not isinstance(values, VariableValues):
        raise Unusual(Reason.VARIABLES)
    return values


class Arguments(Generic[T]):
    """What the arguments of one use of a field amount to: worked out once, or once for each set of values of its variables."""

    def __init__(
        self,
        known: GraphQLField,
        declared: StrawberryField,
        node: FieldNode,
        converter: GraphQLCoreConverter,
        meaning: Callable[[dict[str, Any]], T],
    ) -> None:
        """Raises Unusual when there are no variables and the arguments make no sense."""
        self._known, self._declared, self._node, self._converter, self._meaning = known, declared, node, converter, meaning
        self._names = tuple(sorted(variables_of(node)))
        self._always = None if self._names else (self._worked_out(NO_VARIABLES),)
        self._remembered: dict[tuple[Any, ...], T] = {}

    def __call__(self, run: Run) -> T:
        """Raises Unusual."""
        if self._always is not None:
            return self._always[0]
        coerced = run.variables.coerced
        key = tuple([frozen(coerced.get(name, Undefined)) for name in self._names])
        found = self._remembered.get(key)
        if found is None:
            found = self._worked_out(run.variables)
            if len(self._remembered) < REMEMBER and _is_small(key):
                self._remembered[key] = found
        return found

    def _worked_out(self, variables: VariableValues) -> T:
        try:
            raw = get_argument_values(self._known, self._node, variables)
            given = convert_arguments(raw, self._declared.arguments, self._converter.scalar_registry, self._converter.config)
            return self._meaning({name: value for name, value in given.items() if value is not UNSET})
        except (GraphQLError, Fault, TypeError, ValueError) as error:
            raise Unusual(Reason.ARGUMENTS) from error


def _is_small(key: Hashable) -> bool:
    """Whether remembering it costs little, whatever the client has sent."""
    if isinstance(key, tuple):
        return len(key) <= 12 and all(map(_is_small, key))
    return not isinstance(key, str) or len(key) <= 200


def frozen(value: object) -> Hashable:
    """Equal only for equal values of the same types: to Python 1, 1.0 and true are equal."""
    if isinstance(value, list):
        return (list, *map(frozen, value))
    if isinstance(value, dict):
        return (dict, *[(name, frozen(item)) for name, item in value.items()])
    return type(value), repr(value) if isinstance(value, float) else value


def variables_of(node: FieldNode) -> set[str]:
    """Names of the variables in a field's arguments."""
    found, waiting = set[str](), [argument.value for argument in node.arguments or ()]
    while waiting:
        value: Node = waiting.pop()
        if isinstance(value, VariableNode):
            found.add(value.name.value)
        waiting += getattr(value, "values", ())
        waiting += [field.value for field in getattr(value, "fields", ())]
    return found


def form(kind: GraphQLOutputType) -> Callable[[Any], object] | None:
    """How graphql-core writes values of a leaf type, or lists of them; None for other types. What it returns raises Unusual."""
    if isinstance(kind, GraphQLNonNull):
        inner = form(kind.of_type)
        return None if inner is None else _required(inner)
    if isinstance(kind, GraphQLList):
        inner = form(kind.of_type)
        return None if inner is None else _listed(inner)
    if not is_leaf_type(kind):
        return None
    write = kind.coerce_output_value

    def leaf(value: Any) -> object:
        if value is None:
            return None
        written = write(value)
        if written is None or written is Undefined:
            raise Unusual(Reason.NO_FORM)
        return written

    return leaf


def _required(inner: Callable[[Any], object]) -> Callable[[Any], object]:
    def required(value: Any) -> object:
        written = inner(value)
        if written is None:
            raise Unusual(Reason.NULL)
        return written

    return required


def _listed(inner: Callable[[Any], object]) -> Callable[[Any], object]:
    def listed(value: Any) -> object:
        if value is None:
            return None
        if not isinstance(value, list | tuple):
            raise Unusual(Reason.NO_FORM)
        return [inner(item) for item in value]

    return listed
