"""Relay for the schema: `Node`, `Connection`, and fields whose resolver is a declared read (`core/reads/`).

A field notes its read and its shape in its metadata, where `declared_reads` and whoever compiles documents find it.
"""

from __future__ import annotations

import inspect
from asyncio import Future
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Annotated, Any, ClassVar, Generic, NamedTuple, Protocol, TypeVar, cast

import strawberry
from strawberry.schema import BaseSchema
from strawberry.types.base import StrawberryObjectDefinition
from tortoise.fields import UUIDField
from tortoise.models import Model

from core.errors import Invalid, Unauthenticated
from core.reads import (
    MOST,
    USUAL,
    BatchFunction,
    Count,
    Find,
    First,
    Key,
    Listed,
    Listing,
    One,
    Read,
    Reads,
    Root,
    Scope,
    global_id,
    key_of,
    page_of,
    type_of,
)

T = TypeVar("T")
PUBLIC: Mapping[str, object] = {"public": True}  # metadata of a hand-written root field that needs no sign-in


# ---- types


class Row:
    """A schema type that shows what is of one class, a model as a rule: resolvers return the rows themselves."""

    of: ClassVar[type]

    def __init_subclass__(cls, of: type | None = None, **options: Any) -> None:
        super().__init_subclass__(**options)
        if of is not None:
            cls.of = of

    @classmethod
    def is_type_of(cls, row: object, info: object) -> bool:
        """Tells members of unions and interfaces apart."""
        return isinstance(row, cls.of)


class Owned(Protocol):
    """A model with a scope."""

    visible_to: Scope


def _id(root: strawberry.Parent[Any]) -> strawberry.ID:
    return strawberry.ID(global_id(type(root), root.pk))


def global_id_field() -> Any:
    return strawberry.field(resolver=_id, metadata={"global_id": True}, description="Global: unique among all types.")


@strawberry.interface(description="Anything with a global id.")
class Node(Row):
    """The type is called as its model is, because that is the name in the ids."""

    of: ClassVar[type[Model]]
    find: ClassVar[Find[Any]]

    def __init_subclass__(cls, of: type[Model] | None = None, **options: Any) -> None:
        super().__init_subclass__(of=of, **options)
        if of is not None:
            if cls.__name__ != of.__name__ or not isinstance(of._meta.pk, UUIDField):
                raise TypeError(f"{cls.__name__} cannot be a node of {of.__name__}")
            cls.find = Find(of, visible=cast(Owned, of).visible_to)

    id: strawberry.ID = global_id_field()


@strawberry.type(description="One row of a list, and its place in it.")
class Edge(Generic[T]):
    node: T = strawberry.field(description="The row.")
    cursor: str = strawberry.field(description="Opaque; for `after` and `before` of the same list.")


@strawberry.type(description="Whether a list goes on, and from where.")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether rows follow.")
    has_previous_page: bool = strawberry.field(description="Whether rows stand before.")
    start_cursor: str | None = strawberry.field(description="Of the page's first row.")
    end_cursor: str | None = strawberry.field(description="Of the page's last row.")


@strawberry.type(description="A page of a list.")
class Connection(Generic[T]):
    edges: list[Edge[T]] = strawberry.field(description="The page's rows, each with its cursor.")
    nodes: list[T] = strawberry.field(description="The page's rows.")
    page_info: PageInfo = strawberry.field(description="What is around the page.")
    total_count: int = strawberry.field(description="Rows on all pages. Counted only when asked for.")


# ---- fields


def _about(kind: object, text: str) -> Any:
    return Annotated[kind, strawberry.argument(description=text)]


FIRST = _about(int | None, f"How many from the start: {USUAL} unless told, {MOST} at most.")
LAST = _about(int | None, f"How many from the end, {MOST} at most; not together with `first`.")
AFTER = _about(str | None, "Only rows after this cursor.")
BEFORE = _about(str | None, "Only rows before this cursor.")
ID = _about(strawberry.ID, "A global id.")
IDS = _about(list[strawberry.ID], f"Global ids, {MOST} at most.")


class Asked(NamedTuple):
    """One use of a field."""

    parent: Any
    reads: Reads
    schema: BaseSchema
    arguments: dict[str, Any]  # those that were given


def _field(
    answer: Callable[[Asked], object],
    shape: str,
    description: str | None,
    read: Read[Any] | None = None,
    public: bool = False,
    people_only: bool = False,
    **arguments: Any,
) -> Any:
    """A field with these arguments whose value, or its future, is `answer`. A root read that is not public raises Unauthenticated."""
    is_guarded = not public and (read is None or isinstance(read, Root | Find))

    def resolve(root: strawberry.Parent[Any], info: strawberry.Info, **values: Any) -> object:
        reads: Reads = info.context.reads
        if is_guarded and reads.viewer is None:
            raise Unauthenticated("Sign in first.")
        return answer(Asked(root, reads, info.schema, {name: value for name, value in values.items() if value is not strawberry.UNSET}))

    parameters = [p for p in inspect.signature(resolve).parameters.values() if p.kind is not inspect.Parameter.VAR_KEYWORD]
    for name, kind in arguments.items():
        default = inspect.Parameter.empty if kind in (ID, IDS) else strawberry.UNSET
        parameters.append(inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind))
    resolve.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]  # where Strawberry looks
    resolve.__annotations__ |= arguments
    return strawberry.field(
        resolver=resolve, description=description, metadata={"read": read, "shape": shape, "public": public, "people_only": people_only}
    )


def _filter(read: Listing[Any]) -> dict[str, Any]:
    return {} if read.where is None else {"where": _about(read.where | None, "Only rows that pass.")}


def _key(read: Listing[Any], parent: Any) -> Key:
    return None if isinstance(read, Root) else parent.pk


def connection(read: Listing[Any], description: str | None = None, *, public: bool = False) -> Any:
    """A Relay connection: `runs: Connection["Run"] = connection(resolve.runs, "Newest first.")`."""

    def answer(asked: Asked) -> Future[Listed]:
        return asked.reads.page(read, page_of(read, **asked.arguments), _key(read, asked.parent))

    return _field(answer, "connection", description, read, public, first=FIRST, after=AFTER, last=LAST, before=BEFORE, **_filter(read))


def items(read: Listing[Any], description: str | None = None, *, public: bool = False) -> Any:
    """A plain list, for those that are short: `members: list[Member] = items(resolve.members)`."""

    def answer(asked: Asked) -> Future[list[Any]]:
        return asked.reads.rows(read, page_of(read, **asked.arguments), _key(read, asked.parent))

    return _field(answer, "items", description, read, public, first=FIRST, **_filter(read))


def edge(read: One[Any] | First[Any] | Find[Any], description: str | None = None, *, public: bool = False) -> Any:
    """One row or null: across a foreign key, the first of many, or by its global id."""

    def answer(asked: Asked) -> Future[Any] | None:
        key: Key
        if isinstance(read, Find):
            key = key_of(read.model, asked.arguments["id"])
        else:
            key = getattr(asked.parent, read.by) if isinstance(read, One) else asked.parent.pk
        return None if key is None else asked.reads.one(read, key)

    return _field(answer, "edge", description, read, public, **({"id": ID} if isinstance(read, Find) else {}))


def count(read: Count[Any], description: str | None = None) -> Any:
    return _field(lambda asked: asked.reads.count(read, asked.parent.pk), "count", description, read)


def me(read: Find[Any], description: str | None = None) -> Any:
    """The viewer's own row: `me: User | None`. Null when nobody is signed in."""

    def answer(asked: Asked) -> Future[Any] | None:
        viewer = asked.reads.viewer
        return None if viewer is None else asked.reads.one(read, viewer.user_id)

    return _field(answer, "me", description, read, public=True, people_only=True)


def node(description: str | None = None) -> Any:
    """`node: Node | None`: null for what is no id, or is gone, of no type or not visible."""
    return _field(lambda asked: _found(asked, asked.arguments["id"]), "node", description, id=ID)


def nodes(description: str | None = None) -> Any:
    """`nodes: list[Node | None]`, in the order of the ids. Raises Invalid when there are too many."""

    def answer(asked: Asked) -> list[Future[Any] | None]:
        ids: list[str] = asked.arguments["ids"]
        if len(ids) > MOST:
            raise Invalid.field("ids", "TOO_MANY", f"At most {MOST} ids at once.")
        return [_found(asked, id) for id in ids]

    return _field(answer, "nodes", description, ids=IDS)


def _found(asked: Asked, id: str) -> Future[Any] | None:
    kind = node_of(asked.schema, type_of(id) or "")
    key = None if kind is None else key_of(kind.of, id)
    return None if kind is None or key is None else asked.reads.one(kind.find, key)


def node_of(schema: BaseSchema, name: str) -> type[Node] | None:
    """The schema's node type of this name, or None."""
    known = schema.get_type_by_name(name)
    kind = known.origin if isinstance(known, StrawberryObjectDefinition) else None
    return kind if kind is not None and issubclass(kind, Node) and kind is not Node else None


def computed(function: Callable[..., object], *needs: str, description: str | None = None) -> Any:
    """A value worked out by a plain function from columns of the row: `initials: str = computed(initials, "name")`."""

    if not needs:
        raise TypeError("a computed field needs columns")

    def resolve(root: strawberry.Parent[Any]) -> Any:
        return function(*[getattr(root, name) for name in needs])

    return strawberry.field(resolver=resolve, description=description, metadata={"computed": function, "needs": needs})


def batched(function: BatchFunction, by: str = "id", *, description: str | None = None) -> Any:
    """A value worked out for all rows of a level by one call of `function(context, keys)`; a key is the row's column `by`."""

    def resolve(root: strawberry.Parent[Any], info: strawberry.Info) -> Any:
        key = getattr(root, by)
        return None if key is None else info.context.reads.call(function, info.context, key)

    return strawberry.field(resolver=resolve, description=description, metadata={"batch": function, "needs": (by,)})


# ---- what a schema declares


class Declared(NamedTuple):
    type: str
    field: str
    shape: str
    read: Read[Any]


def declared_reads(schema: strawberry.Schema) -> Iterator[Declared]:
    """Every read of a schema, by the field that shows it. What `node` and `nodes` look up stands under the node types' `id`."""
    name_of = schema.config.name_converter.get_graphql_name
    for kind in _object_types(schema):
        for field in kind.fields:
            if isinstance(read := field.metadata.get("read"), Read):
                yield Declared(kind.name, name_of(field), field.metadata["shape"], read)
        if (found := node_of(schema, kind.name)) is not None:
            yield Declared(kind.name, "id", "node", found.find)


@cache
def columns_of_fields(schema: strawberry.Schema) -> Mapping[str, frozenset[str]]:
    """By the name of a field, whatever its type: the columns that it needs. What `Reads` is told to read."""
    found: dict[str, frozenset[str]] = {}
    for kind in _object_types(schema):
        for field in kind.fields:
            name = schema.config.name_converter.get_graphql_name(field)
            found[name] = found.get(name, frozenset()) | {field.python_name, *field.metadata.get("needs", ())}
    return found


def public_fields(schema: strawberry.Schema) -> set[str]:
    """The root fields that answer without sign-in, like `Query.me`. Hand-written ones say so by `metadata=PUBLIC`."""
    return _marked(schema, "public")


@cache
def people_only_fields(schema: strawberry.Schema) -> frozenset[str]:
    """The root fields that an API key may not ask for, like `Mutation.createApiKey`."""
    return frozenset(_marked(schema, "people_only"))


def _marked(schema: strawberry.Schema, mark: str) -> set[str]:
    name_of = schema.config.name_converter.get_graphql_name
    return {
        f"{kind.name}.{name_of(field)}"
        for kind in _object_types(schema)
        if kind.origin in (schema.query, schema.mutation, schema.subscription)
        for field in kind.fields
        if field.metadata.get(mark)
    }


def _object_types(schema: strawberry.Schema) -> list[StrawberryObjectDefinition]:
    known = [concrete.definition for concrete in schema.schema_converter.type_map.values()]
    return [kind for kind in known if isinstance(kind, StrawberryObjectDefinition) and not kind.is_input and not kind.is_interface]
