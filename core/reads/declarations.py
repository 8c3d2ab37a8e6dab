"""The declarations. Each is made once, in a module of `resolvers/`: identity is equality, and they are keys of batches and caches."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass, fields
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, get_type_hints

from tortoise.fields import BinaryField, CharField, DatetimeField, IntField, JSONField, UUIDField
from tortoise.models import Model

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer

M = TypeVar("M", bound=Model)
Scope = Callable[["Viewer"], "QuerySet[Any]"]  # a model's `visible_to`


class Inherits(Enum):
    """The row is as visible as the row it hangs on. Right only where one contains the other."""

    PARENT = "parent"


PARENT = Inherits.PARENT

SORTABLE = (DatetimeField, UUIDField, IntField, CharField)


@dataclass(frozen=True, eq=False)
class Read(Generic[M]):
    model: type[M]
    _: KW_ONLY
    visible: Scope | Inherits

    @property
    def columns(self) -> tuple[str, ...]:
        """All of the model's own fields: what a whole row is made of."""
        return tuple(self.model._meta.fields_db_projection)

    @cached_property
    def weighty(self) -> frozenset[str]:
        """The fields whose values may have megabytes."""
        return frozenset(name for name in self.columns if isinstance(self.model._meta.fields_map[name], JSONField | BinaryField))

    @property
    def table(self) -> str:
        return f'"{self.model._meta.db_table}"'

    @property
    def pk(self) -> str:
        return self.model._meta.pk_attr

    def label(self, name: str) -> str:
        """What the column of a field is called. Raises TypeError when the model has none (foreign keys are known once Tortoise is)."""
        try:
            return f'"{self.model._meta.fields_db_projection[name]}"'
        except KeyError:
            raise TypeError(f"{self.model.__name__} has no column {name}") from None

    def column(self, name: str) -> str:
        """A field's value, as SQL. Raises as `label` does."""
        own = f"{self.table}.{self.label(name)}"
        if (by := getattr(self.model._meta.fields_map[name], "else_of", None)) is None:
            return own
        other = f"select other.{self.label(name)} from {self.table} other where other.{self.label(self.pk)} = {self.column(by)}"  # noqa: S608
        return f"coalesce({own}, ({other}))"


@dataclass(frozen=True, eq=False, kw_only=True)
class Listing(Read[M]):
    """Rows in a total order, cut into pages by keyset, never by offset.

    The primary key is added to `order` unless it is there, or the order is `total` without it: then a unique index covers
    it together with `by`. All of it goes one way, so that a page is one stretch of one index.
    """

    order: tuple[str, ...]
    total: bool = False
    where: type | None = None  # a dataclass whose fields are Annotated[…, Where(…)]

    def __post_init__(self) -> None:
        descending = {name.startswith("-") for name in self.order}
        if len(descending) != 1:
            raise TypeError(f"{self.order} does not go one way")
        if not self.total and self.pk not in self.keyset:
            object.__setattr__(self, "order", (*self.order, "-" * descending.pop() + self.pk))
        for name in self.keyset:
            field = self.model._meta.fields_map.get(name)
            if not isinstance(field, SORTABLE) or field.null:
                raise TypeError(f"{self.model.__name__}.{name} cannot order pages: a cursor could not say where it is")

    @property
    def keyset(self) -> tuple[str, ...]:
        return tuple([name.removeprefix("-") for name in self.order])

    @property
    def is_descending(self) -> bool:
        return self.order[0].startswith("-")

    @cached_property
    def filters(self) -> tuple[tuple[str, Where], ...]:
        """What each field of `where` compares."""
        if self.where is None:
            return ()
        hints = get_type_hints(self.where, include_extras=True)
        notes = [(f.name, [note for note in hints[f.name].__metadata__ if isinstance(note, Where)]) for f in fields(self.where)]
        return tuple([(name, note) for name, (note,) in notes])

    @cached_property
    def tag(self) -> int:
        """Stands in every cursor of this list, so that a cursor of another one is known for what it is."""
        return zlib.crc32(f"{self.model._meta.db_table} {getattr(self, 'by', '')} {' '.join(self.order)}".encode())


@dataclass(frozen=True, eq=False, kw_only=True)
class Root(Listing[M]):
    """What the viewer may see of a whole model."""

    visible: Scope


@dataclass(frozen=True, eq=False, kw_only=True)
class Many(Listing[M]):
    """Children by their column `by`, which holds the parent's key: the top N of every parent in one statement.

    They are as visible as their parent unless `visible` narrows them.
    """

    by: str
    visible: Scope | Inherits = PARENT


@dataclass(frozen=True, eq=False, kw_only=True)
class First(Many[M]):
    """The first of many, or nothing."""


@dataclass(frozen=True, eq=False, kw_only=True)
class One(Read[M]):
    """The row whose id the parent holds in its column `by`, or nothing (null, gone, not visible)."""

    by: str


@dataclass(frozen=True, eq=False, kw_only=True)
class Find(Read[M]):
    """One visible row by its id."""

    visible: Scope


@dataclass(frozen=True, eq=False, kw_only=True)
class Count(Read[M]):
    """How many children a parent has."""

    by: str
    visible: Scope | Inherits = PARENT


CONTAINS = "@>"


@dataclass(frozen=True)
class Where:
    """On a filter's field, in `Annotated[…]`: the column it compares, and how. A filter that is null or absent compares nothing.

    With `of` the column holds the key of a row of another table, and it is that row's field which is compared. `@>` asks of a JSON column
    whether it contains the value, as PostgreSQL means it; a value with a NUL character in it, which `jsonb` cannot hold, contains nothing.
    """

    column: str
    operator: str = "="
    of: tuple[type[Model], str] | None = None
    OPERATORS: ClassVar[tuple[str, ...]] = ("=", "<", "<=", ">", ">=", "= any", CONTAINS)

    def __post_init__(self) -> None:
        if self.operator not in self.OPERATORS:
            raise TypeError(f"{self.operator} is none of {self.OPERATORS}")
