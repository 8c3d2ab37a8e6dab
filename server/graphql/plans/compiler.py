"""An operation becomes a plan: a level for each level of its selection, each with the read that its field declares.

Which fields are asked for is collected by graphql-core's own functions, so that fragments, aliases and switches mean what they
mean there. `@skip` and `@include` are settled here: a plan has no branches, and an operation has one for each set of switches.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import Any, TypeAlias, cast
from uuid import UUID

import strawberry
from graphql import (
    FragmentDefinitionNode,
    GraphQLEnumType,
    GraphQLField,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    OperationDefinitionNode,
    get_named_type,
    is_leaf_type,
    print_ast,
)
from graphql.execution.collect_fields import FieldDetails, FragmentDetails, GroupedFieldSet, collect_fields, collect_subfields
from graphql.execution.values import VariableValues
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.field import StrawberryField
from tortoise.models import Model

from core.reads import MOST as MOST_IDS
from core.reads import (
    PARENT,
    Count,
    Find,
    First,
    Folded,
    Form,
    Inherits,
    KeyText,
    Listing,
    One,
    Page,
    Read,
    Shown,
    Text,
    form_of,
    key_of,
    page_of,
    predicate,
    type_of,
)
from core.reads.scopes import OfViewer
from schema.relay import Row, node_of
from server.graphql.documents import Operation
from server.graphql.plans import levels
from server.graphql.plans.levels import NULL, Answers, Batch, Counted, Level, Lists, Part, Piece, Single
from server.graphql.plans.roots import Nodes, RootList, Rows, Top
from server.graphql.plans.runs import NotCompilable, Reason, Run, Unusual, side_by_side
from server.graphql.plans.values import Arguments, form, variables_of

Fields: TypeAlias = list[FieldDetails]  # one response name's
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


PLAN, LEVEL, BIT = 1000, 4000, 400  # bytes, estimated, statements included
MOST = 500_000  # bytes of a plan


class Plan:
    """The root fields of a query, in order."""

    def __init__(
        self,
        names: Sequence[str],
        constants: dict[int, str],
        tops: Sequence[Top],
        arguments: Iterable[Arguments[Any]],
        weight: int,
        *,
        is_guarded: bool,
        needs_context: bool,
    ) -> None:
        """`weight` is in bytes, estimated."""
        self._names, self._constants, self._tops, self._is_guarded = names, constants, tops, is_guarded
        self._arguments = tuple(arguments)
        self.weight, self.needs_context = weight, needs_context

    async def run(self, run: Run) -> str:
        """The JSON text of `data`. Raises Unusual, and what the database raises."""
        if self._is_guarded and run.viewer is None:
            raise Unusual(Reason.SIGNED_OUT)
        for arguments in self._arguments:  # before anything is read for nothing
            arguments(run)
        texts = dict(self._constants)
        if len(self._tops) == 1:
            texts.update(await self._tops[0].run(run))
        elif self._tops:
            for found in await side_by_side([top.run(run) for top in self._tops]):
                texts.update(found)
        run.bound(texts.values())
        return "{" + ",".join([f"{name}{texts[at]}" for at, name in enumerate(self._names)]) + "}"


class Payload:
    """A selection on rows of one type that somebody else has found, by their primary keys."""

    def __init__(self, single: Single, weight: int, variables: Iterable[str], *, depends_on_viewer: bool, needs_context: bool) -> None:
        """`weight` is in bytes, estimated; `variables` are those that matter to it."""
        self._single, self.weight, self.variables = single, weight, tuple(sorted(variables))
        self.depends_on_viewer, self.needs_context = depends_on_viewer, needs_context

    async def texts(self, run: Run, keys: Sequence[Any]) -> Sequence[str]:
        """JSON of each row, in order. Raises Unusual, also when one is gone, and what the database raises."""
        names = list(map(str, keys))
        found = await self._single.run(run, names)
        return levels.said([found.get(name) for name in names])


def compile_query(schema: strawberry.Schema, operation: Operation, variables: VariableValues) -> Plan:
    """`variables` settle the switches. Raises NotCompilable."""
    return _Compiler(schema, operation, variables).query()


def compile_payload(
    schema: strawberry.Schema, operation: Operation, variables: VariableValues, kind: GraphQLObjectType, fields: Fields
) -> Payload:
    """Of `fields`, whose value is a row of the type `kind`. Raises NotCompilable."""
    return _Compiler(schema, operation, variables).payload(kind, fields)


def subscribed(schema: strawberry.Schema, operation: Operation, variables: VariableValues) -> tuple[str, GraphQLObjectType, Fields]:
    """A subscription's one field: its response name, its type and its selection. Raises Unusual."""
    core, kind = schema._schema, schema._schema.subscription_type
    assert kind is not None
    fragments = fragments_of(operation)
    ((name, fields),) = collect_fields(core, fragments, variables, kind, operation.node).grouped_field_set.items()
    of = get_named_type(kind.fields[fields[0].node.name.value].type)
    if not isinstance(of, GraphQLObjectType):
        raise Unusual(Reason.HAND_WRITTEN)
    return name, of, fields


def fragments_of(operation: Operation) -> dict[str, FragmentDetails]:
    return {d.name.value: FragmentDetails(d) for d in operation.document.definitions if isinstance(d, FragmentDefinitionNode)}


class _Compiler:
    def __init__(self, schema: strawberry.Schema, operation: Operation, variables: VariableValues) -> None:
        self.strawberry, self.schema = schema, schema._schema
        self.converter: GraphQLCoreConverter = schema.schema_converter
        self.operation: OperationDefinitionNode = operation.node
        # Only the switches: a plan outlives the request that it is made for.
        switches = operation.switches & variables.coerced.keys()
        self.variables = VariableValues(
            {name: variables.sources[name] for name in switches}, {name: variables.coerced[name] for name in switches}
        )
        self.fragments = fragments_of(operation)
        self.mentioned = set(operation.switches)
        self.given: list[Arguments[Any]] = []  # those that variables have a say in
        self.depends_on_viewer = self.needs_context = False
        self.weight = PLAN

    # -- the top

    def query(self) -> Plan:
        kind = self.schema.query_type
        assert kind is not None
        collected = collect_fields(self.schema, self.fragments, self.variables, kind, self.operation).grouped_field_set
        constants, tops, guarded = dict[int, str](), list[Top](), False
        rows: dict[object, Rows] = {}
        for at, fields in enumerate(collected.values()):
            name = fields[0].node.name.value
            if name == "__typename":
                constants[at] = f'"{kind.name}"'
                continue
            known, declared = self.definition(kind, fields)
            guarded |= not declared.metadata.get("public")
            shape, read = declared.metadata.get("shape"), cast("Any", declared.metadata.get("read"))
            if shape in ("connection", "items"):
                tops.append(RootList(at, self.lists(known, declared, fields, read)))
            elif shape in ("node", "nodes"):
                tops.append(self.nodes(at, known, declared, fields, is_list=shape == "nodes"))
            elif shape in ("edge", "me"):
                same = name, *[print_ast(field.node.selection_set) for field in fields if field.node.selection_set]
                if same not in rows:
                    rows[same] = Rows(self.single(known, fields, read))
                    tops.append(rows[same])
                rows[same].asked.append((at, self.key(known, declared, fields, read)))
            else:
                raise NotCompilable(Reason.HAND_WRITTEN, f"{kind.name}.{name}")
        return Plan(
            [f'"{name}":' for name in collected],
            constants,
            tops,
            self.given,
            self.weight,
            is_guarded=guarded,
            needs_context=self.needs_context,
        )

    def payload(self, kind: GraphQLObjectType, fields: Fields) -> Payload:
        model = self.model_of(kind)
        single = Single(level := Level(self.noted(One(model, by=model._meta.pk_attr, visible=PARENT))), None)
        self.template(level, self.row(level, kind, fields))
        return Payload(single, self.weight, self.mentioned, depends_on_viewer=self.depends_on_viewer, needs_context=self.needs_context)

    def key(self, known: GraphQLField, declared: StrawberryField, fields: Fields, read: Find[Any]) -> Callable[[Run], str | None]:
        if declared.metadata["shape"] == "me":
            return lambda run: None if run.viewer is None else str(run.viewer.user_id)
        return self.arguments(known, declared, fields, lambda arguments: _text(key_of(read.model, arguments["id"])))

    def nodes(self, at: int, known: GraphQLField, declared: StrawberryField, fields: Fields, *, is_list: bool) -> Nodes:
        def meaning(arguments: dict[str, Any]) -> Sequence[str]:
            ids: list[str] = arguments["ids"] if is_list else [arguments["id"]]
            if len(ids) > MOST_IDS:
                raise Unusual(Reason.ARGUMENTS)
            return ids

        def place(id: str) -> tuple[str, str] | None:
            kind = node_of(self.strawberry, name := type_of(id) or "")
            key = None if kind is None else key_of(kind.of, id)
            return None if key is None else (name, str(key))

        singles = {kind.name: self.node(kind, fields) for kind in self.schema.get_possible_types(cast("Any", get_named_type(known.type)))}
        return Nodes(at, self.arguments(known, declared, fields, meaning), place, singles, is_list=is_list)

    def node(self, kind: GraphQLObjectType, fields: Fields) -> Single:
        found = node_of(self.strawberry, kind.name)
        assert found is not None
        level = Level(self.noted(found.find))
        self.template(level, self.row(level, kind, fields))
        return Single(level, NULL)

    # -- what is known of fields

    def definition(self, kind: GraphQLObjectType, fields: Fields) -> tuple[GraphQLField, StrawberryField]:
        name = fields[0].node.name.value
        if name not in kind.fields:
            raise NotCompilable(Reason.INTROSPECTION, f"{kind.name}.{name}")
        known = kind.fields[name]
        declared: StrawberryField = known.extensions[GraphQLCoreConverter.DEFINITION_BACKREF]
        if declared.extensions or declared.permission_classes:
            raise NotCompilable(Reason.HAND_WRITTEN, f"{kind.name}.{name}")
        return known, declared

    def select(self, kind: GraphQLObjectType, fields: Fields) -> GroupedFieldSet:
        return collect_subfields(self.schema, self.fragments, self.variables, self.operation, kind, fields).grouped_field_set

    def arguments(
        self, known: GraphQLField, declared: StrawberryField, fields: Fields, meaning: Callable[[dict[str, Any]], Any]
    ) -> Arguments[Any]:
        self.mentioned |= variables_of(fields[0].node)
        try:
            found = Arguments(known, declared, fields[0].node, self.converter, meaning)
        except Unusual as unusual:  # without variables it is so each time
            raise NotCompilable(unusual.reason, fields[0].node.name.value) from None
        if variables_of(fields[0].node):
            self.given.append(found)
        return found

    def concrete(self, kind: GraphQLOutputType, read: Read[Any]) -> GraphQLObjectType:
        """The object type that shows this read's rows; of an interface or union, the member that does."""
        named = get_named_type(kind)
        possible = [named] if isinstance(named, GraphQLObjectType) else self.schema.get_possible_types(cast("Any", named))
        for one in possible:
            if issubclass(read.model, self.model_of(one)):
                return one
        raise NotCompilable(Reason.HAND_WRITTEN, f"{named.name} of {read.model.__name__}")

    def model_of(self, kind: GraphQLObjectType) -> type[Model]:
        origin: type = kind.extensions[GraphQLCoreConverter.DEFINITION_BACKREF].origin
        if issubclass(origin, Row) and issubclass(origin.of, Model):
            return origin.of
        raise NotCompilable(Reason.HAND_WRITTEN, kind.name)

    def noted(self, read: Read[Any]) -> Read[Any]:
        """Raises NotCompilable for too much: a short document can spread fragments into thousands of levels, a statement each."""
        self.weight += LEVEL
        if self.weight > MOST:
            raise NotCompilable(Reason.TOO_LARGE, read.model.__name__)
        if not isinstance(read.visible, Inherits):
            self.depends_on_viewer |= any(isinstance(value, OfViewer) for value in predicate(read.visible).values)
        return read

    # -- levels

    def single(self, known: GraphQLField, fields: Fields, read: Read[Any]) -> Single:
        level = Level(self.noted(read))
        self.template(level, self.row(level, self.concrete(known.type, read), fields))
        return Single(level, _nothing(known))

    def lists(self, known: GraphQLField, declared: StrawberryField, fields: Fields, read: Listing[Any]) -> Lists:
        level = Level(self.noted(read))
        page: Callable[[Run], Page] = self.arguments(known, declared, fields, lambda arguments: page_of(read, **arguments))
        if declared.metadata["shape"] == "items":
            rows = self.rows(level, self.row(level, self.concrete(known.type, read), fields))
            return Lists(level, page, ["[", rows, "]"], peeks=False, counts=False)
        kind = get_named_type(known.type)
        assert isinstance(kind, GraphQLObjectType)
        pieces: list[Piece] = []
        peeks = counts = False
        for name, below in self.select(kind, fields).items():
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
                pieces += self.page_info(level, cast("GraphQLObjectType", of), below)
            elif what == "nodes":
                pieces += ["[", self.rows(level, self.row(level, self.concrete(kind.fields[what].type, read), below)), "]"]
            elif what == "edges":
                of = get_named_type(kind.fields[what].type)
                pieces += ["[", self.rows(level, self.edge(level, cast("GraphQLObjectType", of), below)), "]"]
            else:
                raise NotCompilable(Reason.HAND_WRITTEN, f"{kind.name}.{what}")
        return Lists(level, page, [*pieces, "}"] if pieces else ["{}"], peeks=peeks, counts=counts)

    def rows(self, level: Level, bits: Sequence[Bit]) -> Piece:
        return levels.all_of(self.template(level, bits))

    def edge(self, level: Level, kind: GraphQLObjectType, fields: Fields) -> list[Bit]:
        bits: list[Bit] = []
        for name, below in self.select(kind, fields).items():
            what = below[0].node.name.value
            bits.append(f'{"," if bits else "{"}"{name}":')
            if what == "__typename":
                bits.append(f'"{kind.name}"')
            elif what == "cursor":
                bits.append(levels.cursors(*self.keyset(level)))
            elif what == "node":
                bits += self.row(level, self.concrete(kind.fields[what].type, level.read), below)
            else:
                raise NotCompilable(Reason.HAND_WRITTEN, f"{kind.name}.{what}")
        return [*bits, "}"] if bits else ["{}"]

    def page_info(self, level: Level, kind: GraphQLObjectType, fields: Fields) -> list[Piece]:
        pieces: list[Piece] = []
        for name, below in self.select(kind, fields).items():
            what = below[0].node.name.value
            pieces.append(f'{"," if pieces else "{"}"{name}":')
            if what == "__typename":
                pieces.append(f'"{kind.name}"')
            elif what == "hasNextPage":
                pieces.append(levels.has_next_page)
            elif what == "hasPreviousPage":
                pieces.append(levels.has_previous_page)
            elif what in ("startCursor", "endCursor"):
                pieces.append(levels.cursor_at(*self.keyset(level), 0 if what == "startCursor" else -1))
            else:
                raise NotCompilable(Reason.HAND_WRITTEN, f"{kind.name}.{what}")
        return [*pieces, "}"] if pieces else ["{}"]

    def keyset(self, level: Level) -> tuple[Listing[Any], list[int]]:
        """The read, and where the columns of a cursor are."""
        assert isinstance(level.read, Listing)
        return level.read, [level.column(name) for name in level.read.keyset]

    # -- rows

    def row(self, level: Level, kind: GraphQLObjectType, fields: Fields) -> list[Bit]:
        bits: list[Bit] = []
        for name, below in self.select(kind, fields).items():
            bits.append(f'{"," if bits else "{"}"{name}":')
            bits.append(f'"{kind.name}"' if below[0].node.name.value == "__typename" else self.field(level, kind, below))
        return [*bits, "}"] if bits else ["{}"]

    def field(self, level: Level, kind: GraphQLObjectType, fields: Fields) -> Bit:
        known, declared = self.definition(kind, fields)
        meta, model = declared.metadata, level.read.model
        where = f"{kind.name}.{fields[0].node.name.value}"
        if "global_id" in meta:
            return Shown(model._meta.pk_attr, Form.GLOBAL_ID, type=model.__name__)
        if "computed" in meta or "batch" in meta:
            write = form(known.type)
            if write is None:
                raise NotCompilable(Reason.NO_FORM, where)
            if "computed" in meta:
                return self.worked(level, lambda *values: write(meta["computed"](*values)), meta["needs"])
            self.depends_on_viewer = self.needs_context = True  # the context is the viewer's
            (by,) = meta["needs"]
            return level.hang(Batch(meta["batch"], write, _nothing(known)), by)
        if (read := meta.get("read")) is not None:
            answers, by = self.hanging(level, known, declared, fields, read)
            return folded(level, answers, by) or level.hang(answers, KeyText(by))
        if declared.base_resolver is not None or declared.python_name not in model._meta.fields_db_projection:
            raise NotCompilable(Reason.HAND_WRITTEN, where)
        return self.leaf(level, known, declared.python_name, where)

    def hanging(self, level: Level, known: GraphQLField, declared: StrawberryField, fields: Fields, read: Read[Any]) -> tuple[Answers, str]:
        """What hangs on the rows, and by which column."""
        pk = level.read.model._meta.pk_attr
        if isinstance(read, Count):
            return Counted(self.counted(read)), pk
        if isinstance(read, One):
            return self.single(known, fields, read), read.by
        if isinstance(read, First):
            return self.single(known, fields, read), pk
        assert isinstance(read, Listing)
        return self.lists(known, declared, fields, read), pk

    def counted(self, read: Count[Any]) -> Count[Any]:
        self.noted(read)
        return read

    def leaf(self, level: Level, known: GraphQLField, name: str, where: str) -> Bit:
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
        return self.worked(level, write, (name,))

    def worked(self, level: Level, function: Callable[..., object], needs: Sequence[str]) -> Part:
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

    def template(self, level: Level, bits: Sequence[Bit]) -> int:
        """What stands together and PostgreSQL can write becomes one text."""
        parts: list[Part] = []
        runs = [(is_part, list(run)) for is_part, run in groupby(bits, callable)]
        for is_part, run in runs:
            if is_part:
                parts += cast("list[Part]", run)
                continue
            written = cast("list[str | Shown | Folded]", run)
            # A row without anything that PostgreSQL writes still is a row.
            if len(runs) > 1 and all(isinstance(bit, str) for bit in written):
                parts.append(levels.constant("".join(cast("list[str]", written))))
            else:
                parts.append(levels.written(level.text(Text(tuple(written)))))
        level.templates.append(parts)
        self.weight += sum(BIT + 2 * len(bit) if isinstance(bit, str) else BIT for bit in bits)
        return len(level.templates) - 1


def folded(level: Level, answers: Answers, by: str) -> Folded | None:
    """What hangs on the rows as part of their own text, if PostgreSQL can write it there."""
    if not isinstance(answers, Single) or answers.level.below or not answers.level.is_small():
        return None
    read, text = answers.level.read, answers.level.one_text
    if not isinstance(read, One | First) or text is None or not isinstance(read.visible, Inherits):
        return None
    found = Folded(read, by, text, answers.nothing)
    return None if level.read.table in found.tables else found


def _text(key: UUID | None) -> str | None:
    return None if key is None else str(key)


def _nothing(known: GraphQLField) -> str | None:
    return None if isinstance(known.type, GraphQLNonNull) else NULL
