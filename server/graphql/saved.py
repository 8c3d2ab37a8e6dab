"""What a document must be to be saved, and its variables as a JSON Schema."""

from __future__ import annotations

from collections.abc import Mapping

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    OperationType,
    Undefined,
    type_from_ast,
    value_from_ast_untyped,
)

from core.errors import Invalid
from core.fields import JSON
from core.settings import Limits
from server.graphql.documents import Document

DEEP = 6  # input objects within each other; what is deeper is any object
_SCALARS: Mapping[str, dict[str, JSON]] = {
    "ID": {"type": "string"},
    "String": {"type": "string"},
    "Boolean": {"type": "boolean"},
    "Int": {"type": "integer", "minimum": -(2**31), "maximum": 2**31 - 1},
    "Float": {"type": "number"},
    "Long": {"type": "integer"},
    "DateTime": {"type": "string", "format": "date-time"},
}


def reviewed(document: Document, schema: GraphQLSchema, limits: Limits) -> dict[str, JSON]:
    """The JSON Schema of its variables, by their names. Its cost is that of its variables' defaults; with others it is judged when it is asked.
    Raises Refused, and Invalid when it is no query."""
    operation = document.operation(None)
    operation.price({}, limits)
    if operation.type is not OperationType.QUERY:
        raise Invalid.field("document", "NO_QUERY", "Only a query can be saved: it reads, and changes nothing.")
    properties, required = dict[str, JSON](), list[JSON]()
    for definition in operation.node.variable_definitions or ():
        name, kind = definition.variable.name.value, type_from_ast(schema, definition.type)
        default = Undefined if definition.default_value is None else value_from_ast_untyped(definition.default_value)
        properties[name] = _told(kind, default, None, 0)  # type: ignore[arg-type]  # of a valid document it is an input type
        if isinstance(kind, GraphQLNonNull) and default is Undefined:
            required.append(name)
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _told(kind: GraphQLInputType, default: object, description: str | None, level: int) -> dict[str, JSON]:
    told = _shape(kind.of_type, level) if isinstance(kind, GraphQLNonNull) else _or_null(_shape(kind, level))
    if description:
        told["description"] = description
    if default is not Undefined:
        told["default"] = default  # type: ignore[assignment]  # a GraphQL literal as plain values is JSON
    return told


def _or_null(shape: dict[str, JSON]) -> dict[str, JSON]:
    if isinstance(values := shape.get("enum"), list):
        return {**shape, "enum": [*values, None]}
    return {**shape, "type": [shape["type"], "null"]} if "type" in shape else shape


def _shape(kind: GraphQLInputType, level: int) -> dict[str, JSON]:
    """Of a type without its `!`."""
    if isinstance(kind, GraphQLList):
        return {"type": "array", "items": _told(kind.of_type, Undefined, None, level)}
    if isinstance(kind, GraphQLEnumType):
        return {"enum": [*kind.values]}
    if not isinstance(kind, GraphQLInputObjectType):
        return {**_SCALARS.get(kind.name, {})}  # type: ignore[union-attr]  # a scalar; JSON is anything
    if level >= DEEP:
        return {"type": "object"}
    fields = kind.fields.items()
    properties: dict[str, JSON] = {name: _told(field.type, Undefined, field.description, level + 1) for name, field in fields}
    required: list[JSON] = [name for name, field in fields if isinstance(field.type, GraphQLNonNull) and field.default_value is Undefined]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
