"""What a row holds itself: written by PostgreSQL if it can, else worked out here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from graphql import GraphQLEnumType, GraphQLField, GraphQLList, GraphQLNonNull, get_named_type, is_leaf_type

from core.reads import Folded, Form, Shown, form_of
from server.graphql.plans import levels
from server.graphql.plans.levels import Level, Part
from server.graphql.plans.runs import NotCompilable, Reason
from server.graphql.plans.values import form

Bit: TypeAlias = str | Shown | Folded | Part  # of a row's text

# Of which kind a value's GraphQL type must be, if PostgreSQL is to write it.
SCALARS = {
    Form.BOOLEAN: {"Boolean"},
    Form.INT: {"Int"},
    Form.JSON: {"JSON"},
    Form.STRING: {"String"},
    Form.TIME: {"DateTime"},
    Form.UUID: {"ID", "UUID"},
}


def leaf(level: Level, known: GraphQLField, name: str, where: str) -> Bit:
    field, kind = level.read.model._meta.fields_map[name], get_named_type(known.type)
    how, is_nullable = form_of(field), field.null and not isinstance(known.type, GraphQLNonNull)
    is_list = isinstance(known.type.of_type if isinstance(known.type, GraphQLNonNull) else known.type, GraphQLList)
    if not is_list and how is Form.ENUM and isinstance(kind, GraphQLEnumType):
        names = tuple([(str(getattr(value.value, "value", value.value)), name) for name, value in kind.values.items()])
        return Shown(name, Form.ENUM, is_nullable, names)
    if not is_list and how is not None and kind.name in SCALARS.get(how, ()):
        return Shown(name, how, is_nullable or (how is Form.JSON and not isinstance(known.type, GraphQLNonNull)))
    if not is_leaf_type(kind) or (write := form(known.type)) is None:
        raise NotCompilable(Reason.NO_FORM, where)
    return worked(level, write, (name,))


def worked(level: Level, function: Callable[..., object], needs: Sequence[str]) -> Part:
    """From what a row's attributes would be."""
    meta = level.read.model._meta
    complex_ = {name: field.to_python_value for _, name, field in meta.db_complex_fields}
    convert = [complex_.get(name) for name in needs]
    at = [level.column(name) for name in needs]
    if not any(convert):
        return levels.worked(function, at)

    def converted(*values: Any) -> object:
        return function(*[value if how is None else how(value) for how, value in zip(convert, values, strict=True)])

    return levels.worked(converted, at)
