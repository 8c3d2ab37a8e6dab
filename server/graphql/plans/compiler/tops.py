"""The root fields of a query."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast
from uuid import UUID

from graphql import GraphQLField, GraphQLObjectType, get_named_type, print_ast
from graphql.execution.collect_fields import collect_fields
from strawberry.types.field import StrawberryField

from core.reads import MOST as MOST_IDS
from core.reads import PARENT, Find, One, key_of, type_of
from schema.relay import node_of
from server.graphql.plans.compiled import Payload, Plan
from server.graphql.plans.compiler import lists
from server.graphql.plans.compiler.rows import Compiler
from server.graphql.plans.compiler.selections import Fields
from server.graphql.plans.levels import NULL, Level, Single
from server.graphql.plans.roots import Nodes, RootList, Rows, Top
from server.graphql.plans.runs import NotCompilable, Reason, Run, Unusual


def query(compiler: Compiler) -> Plan:
    kind = compiler.schema.query_type
    assert kind is not None
    collected = collect_fields(compiler.schema, compiler.fragments, compiler.variables, kind, compiler.operation).grouped_field_set
    constants, tops, guarded = dict[int, str](), list[Top](), False
    rows: dict[object, Rows] = {}
    for at, fields in enumerate(collected.values()):
        name = fields[0].node.name.value
        if name == "__typename":
            constants[at] = f'"{kind.name}"'
            continue
        known, declared = compiler.definition(kind, fields)
        guarded |= not declared.metadata.get("public")
        shape, read = declared.metadata.get("shape"), cast("Any", declared.metadata.get("read"))
        if shape in ("connection", "items"):
            tops.append(RootList(at, lists.listed(compiler, known, declared, fields, read)))
        elif shape in ("node", "nodes"):
            tops.append(_nodes(compiler, at, known, declared, fields, is_list=shape == "nodes"))
        elif shape in ("edge", "me"):
            same = name, *[print_ast(field.node.selection_set) for field in fields if field.node.selection_set]
            if same not in rows:
                rows[same] = Rows(compiler.single(known, fields, read))
                tops.append(rows[same])
            rows[same].asked.append((at, _key(compiler, known, declared, fields, read)))
        else:
            raise NotCompilable(Reason.HAND_WRITTEN, f"{kind.name}.{name}")
    return Plan(
        [f'"{name}":' for name in collected],
        constants,
        tops,
        compiler.given,
        compiler.weight,
        is_guarded=guarded,
        needs_context=compiler.needs_context,
    )


def payload(compiler: Compiler, kind: GraphQLObjectType, fields: Fields) -> Payload:
    model = compiler.model_of(kind)
    single = Single(level := Level(compiler.noted(One(model, by=model._meta.pk_attr, visible=PARENT))), None)
    compiler.template(level, compiler.row(level, kind, fields))
    return Payload(
        single, compiler.weight, compiler.mentioned, depends_on_viewer=compiler.depends_on_viewer, needs_context=compiler.needs_context
    )


def _key(
    compiler: Compiler, known: GraphQLField, declared: StrawberryField, fields: Fields, read: Find[Any]
) -> Callable[[Run], str | None]:
    if declared.metadata["shape"] == "me":
        return lambda run: None if run.viewer is None else str(run.viewer.user_id)
    return compiler.arguments(known, declared, fields, lambda arguments: _text(key_of(read.model, arguments["id"])))


def _nodes(compiler: Compiler, at: int, known: GraphQLField, declared: StrawberryField, fields: Fields, *, is_list: bool) -> Nodes:
    def meaning(arguments: dict[str, Any]) -> Sequence[str]:
        ids: list[str] = arguments["ids"] if is_list else [arguments["id"]]
        if len(ids) > MOST_IDS:
            raise Unusual(Reason.ARGUMENTS)
        return ids

    def place(id: str) -> tuple[str, str] | None:
        kind = node_of(compiler.strawberry, name := type_of(id) or "")
        key = None if kind is None else key_of(kind.of, id)
        return None if key is None else (name, str(key))

    singles = {
        kind.name: _node(compiler, kind, fields) for kind in compiler.schema.get_possible_types(cast("Any", get_named_type(known.type)))
    }
    return Nodes(at, compiler.arguments(known, declared, fields, meaning), place, singles, is_list=is_list)


def _node(compiler: Compiler, kind: GraphQLObjectType, fields: Fields) -> Single:
    found = node_of(compiler.strawberry, kind.name)
    assert found is not None
    level = Level(compiler.noted(found.find))
    compiler.template(level, compiler.row(level, kind, fields))
    return Single(level, NULL)


def _text(key: UUID | None) -> str | None:
    return None if key is None else str(key)
