"""Lists and connections: a level, and what stands around its rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, cast

from graphql import GraphQLField, GraphQLObjectType, GraphQLOutputType, get_named_type
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
    asked = set[str]()

    def value(what: str, below: Fields) -> Sequence[Piece]:
        asked.add(what)
        if what == "totalCount":
            return [levels.total]
        if what not in ("pageInfo", "nodes", "edges"):
            raise NotCompilable(Reason.HAND_WRITTEN, f"{kind.name}.{what}")
        of = kind.fields[what].type
        if what == "pageInfo":
            return _page_info(compiler, level, of, below)
        row = _edge(compiler, level, of, below) if what == "edges" else compiler.row(level, compiler.concrete(of, read), below)
        return ["[", _rows(compiler, level, row), "]"]

    pieces = compiler.object(kind, fields, value)
    return Lists(level, page, pieces, peeks="pageInfo" in asked, counts="totalCount" in asked)


def _rows(compiler: Compiler, level: Level, bits: Sequence[Bit]) -> Piece:
    return levels.all_of(compiler.template(level, bits))


def _edge(compiler: Compiler, level: Level, of: GraphQLOutputType, fields: Fields) -> list[Bit]:
    kind = cast("GraphQLObjectType", get_named_type(of))

    def value(what: str, below: Fields) -> Sequence[Bit]:
        if what == "cursor":
            return [levels.cursors(*_keyset(level))]
        if what == "node":
            return compiler.row(level, compiler.concrete(kind.fields[what].type, level.read), below)
        raise NotCompilable(Reason.HAND_WRITTEN, f"{kind.name}.{what}")

    return compiler.object(kind, fields, value)


def _page_info(compiler: Compiler, level: Level, of: GraphQLOutputType, fields: Fields) -> list[Piece]:
    kind = cast("GraphQLObjectType", get_named_type(of))

    def value(what: str, _: Fields) -> Sequence[Piece]:
        if what == "hasNextPage":
            return [levels.has_next_page]
        if what == "hasPreviousPage":
            return [levels.has_previous_page]
        if what in ("startCursor", "endCursor"):
            return [levels.cursor_at(*_keyset(level), 0 if what == "startCursor" else -1)]
        raise NotCompilable(Reason.HAND_WRITTEN, f"{kind.name}.{what}")

    return compiler.object(kind, fields, value)


def _keyset(level: Level) -> tuple[Listing[Any], list[int]]:
    """The read, and where the columns of a cursor are."""
    assert isinstance(level.read, Listing)
    return level.read, [level.column(name) for name in level.read.keyset]
