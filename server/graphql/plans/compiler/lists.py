"""Lists and connections: a level, and what stands around its rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, cast

from graphql import GraphQLField, GraphQLObjectType, get_named_type
from strawberry.types.field import StrawberryField

from core.reads import Listing, Page, page_of
from server.graphql.plans import levels
from server.graphql.plans.compiler.leaves import Bit
from server.graphql.plans.compiler.selections import Fields
from server.graphql.plans.levels import Level, Lists, Piece
from server.graphql.plans.runs import NotCompilable, Reason, Run

if TYPE_CHECKING:  # which imports this: lists hang on its rows, as rows stand in these lists
    from server.graphql.plans.compiler.rows import Compiler


def listed(compiler: Compiler, known: GraphQLField, declared: StrawberryField, fields: Fields, read: Listing[Any]) -> Lists:
    level = Level(compiler.noted(read))
    page: Callable[[Run], Page] = compiler.arguments(known, declared, fields, lambda arguments: page_of(read, **arguments))
    if declared.metadata["shape"] == "items":
        rows = _rows(compiler, level, compiler.row(level, compiler.concrete(known.type, read), fields))
        return Lists(level, page, ["[", rows, "]"], peeks=False, counts=False)
    kind = get_named_type(known.type)
    assert isinstance(kind, GraphQLObjectType)
    pieces: list[Piece] = []
    peeks = counts = False
    for name, below in compiler.select(kind, fields).items():
        what, of = below[0].node.name.value, None
        pieces.append(f'{"," if pieces else "{"}"{name}":')
        if what == "__typename":
            pieces.append(f'"{kind.name}"')
        elif what == "totalCount":
            counts = True
            pieces.append(levels.total)
        elif what == "pageInfo":
            of = get_named_type(kind.fields[what].type)
            peeks = True
            pieces += _page_info(compiler, level, cast("GraphQLObjectType", of), below)
        elif what == "nodes":
            pieces += ["[", _rows(compiler, level, compiler.row(level, compiler.concrete(kind.fields[what].type, read), below)), "]"]
        elif what == "edges":
            of = get_named_type(kind.fields[what].type)
            pieces += ["[", _rows(compiler, level, _edge(compiler, level, cast("GraphQLObjectType", of), below)), "]"]
        else:
            raise NotCompilable(Reason.HAND_WRITTEN, f"{kind.name}.{what}")
    return Lists(level, page, [*pieces, "}"] if pieces else ["{}"], peeks=peeks, counts=counts)


def _rows(compiler: Compiler, level: Level, bits: Sequence[Bit]) -> Piece:
    return levels.all_of(compiler.template(level, bits))


def _edge(compiler: Compiler, level: Level, kind: GraphQLObjectType, fields: Fields) -> list[Bit]:
    bits: list[Bit] = []
    for name, below in compiler.select(kind, fields).items():
        what = below[0].node.name.value
        bits.append(f'{"," if bits else "{"}"{name}":')
        if what == "__typename":
            bits.append(f'"{kind.name}"')
        elif what == "cursor":
            bits.append(levels.cursors(*_keyset(level)))
        elif what == "node":
            bits += compiler.row(level, compiler.concrete(kind.fields[what].type, level.read), below)
        else:
            raise NotCompilable(Reason.HAND_WRITTEN, f"{kind.name}.{what}")
    return [*bits, "}"] if bits else ["{}"]


def _page_info(compiler: Compiler, level: Level, kind: GraphQLObjectType, fields: Fields) -> list[Piece]:
    pieces: list[Piece] = []
    for name, below in compiler.select(kind, fields).items():
        what = below[0].node.name.value
        pieces.append(f'{"," if pieces else "{"}"{name}":')
        if what == "__typename":
            pieces.append(f'"{kind.name}"')
        elif what == "hasNextPage":
            pieces.append(levels.has_next_page)
        elif what == "hasPreviousPage":
            pieces.append(levels.has_previous_page)
        elif what in ("startCursor", "endCursor"):
            pieces.append(levels.cursor_at(*_keyset(level), 0 if what == "startCursor" else -1))
        else:
            raise NotCompilable(Reason.HAND_WRITTEN, f"{kind.name}.{what}")
    return [*pieces, "}"] if pieces else ["{}"]


def _keyset(level: Level) -> tuple[Listing[Any], list[int]]:
    """The read, and where the columns of a cursor are."""
    assert isinstance(level.read, Listing)
    return level.read, [level.column(name) for name in level.read.keyset]
