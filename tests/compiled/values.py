"""What random documents give as arguments: most of it from the rows, so that it finds something, some of it wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any
from uuid import UUID

import strawberry
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
    get_nullable_type,
)

from core.reads import Listing, cursor_of, global_id
from models.workflows import Run
from schema.relay import declared_reads

ROWS = 40  # of each type whose ids and cursors are taken

# No ids of anything that exists, or none at all.
NO_IDS = (
    "",
    "nonsense",
    "5",
    "é\u0000",
    "UnVuOg==",  # Run:
    "UnVuOjE=",  # Run:1
    "Tm90aGluZzowMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDE=",  # Nothing:<uuid>
    "UnVuRXZlbnQ6MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAx",  # RunEvent:<uuid>, which is no node
    global_id(Run, UUID(int=1)),
)
NO_CURSORS = ("", "nonsense", "W10=", "WzFd", "bnVsbA==", "\u0000", "é")  # the third is [], then [1], null
TIMES = (
    "2026-01-02T03:04:10Z",
    "2026-01-02T03:05:05.678901Z",
    "2026-01-02T05:04:05.678901+02:00",
    "1999-12-31T23:59:59Z",
    "2100-01-01T00:00:00Z",
)


@dataclass(frozen=True)
class Material:
    ids: Mapping[str, Sequence[str]]  # by type
    cursors: Mapping[tuple[str, str], Sequence[str]]  # by type and field
    texts: Sequence[str]

    @classmethod
    async def of(cls, schema: strawberry.Schema) -> Material:
        """From the rows that are there."""
        ids: dict[str, list[str]] = {}
        cursors: dict[tuple[str, str], list[str]] = {}
        for declared in declared_reads(schema):
            rows = await declared.read.model.all().order_by(declared.read.pk).limit(ROWS)
            if declared.shape == "node":
                ids[declared.type] = [global_id(type(row), row.pk) for row in rows]
            elif isinstance(declared.read, Listing):
                read = declared.read
                cursors[declared.type, declared.field] = [cursor_of(read, row) for row in rows]
        keys = await Run.all().order_by("id").limit(ROWS).values_list("start_key", flat=True)
        return cls(ids, cursors, [str(key) for key in keys])


@dataclass
class Values:
    """Chooses values as JSON has them. `odd` is the share of those that make no sense."""

    random: Random
    material: Material
    odd: float = 0.0

    def is_odd(self) -> bool:
        return self.random.random() < self.odd

    def of(self, kind: GraphQLInputType, name: str, parent: str, field: tuple[str, GraphQLField]) -> Any:
        """For the argument, or the input field, `name` of a field of `parent`."""
        if not isinstance(kind, GraphQLNonNull) and self.random.random() < 0.06:
            return None
        nullable = get_nullable_type(kind)
        if isinstance(nullable, GraphQLList):
            if self.is_odd():
                return self.of(nullable.of_type, name, parent, field)  # one stands for a list of one
            return [self.of(nullable.of_type, name, parent, field) for _ in range(self.random.choice((0, 1, 2, 3, 5)))]
        if isinstance(nullable, GraphQLInputObjectType):
            chosen = {at: one for at, one in nullable.fields.items() if self.random.random() < 0.5}
            return {at: self.of(one.type, at, parent, field) for at, one in chosen.items()}
        if isinstance(nullable, GraphQLEnumType):
            return self.random.choice([*nullable.values])
        return self._scalar(get_named_type(kind).name, name, parent, field)

    def _scalar(self, kind: str, name: str, parent: str, field: tuple[str, GraphQLField]) -> Any:
        choice = self.random.choice
        if kind == "ID":
            return self.id(field[1])
        if kind == "Int":
            return self.rows()
        if kind == "Long":
            return choice((0, 1, 2**40))
        if kind == "Float":
            return choice((0, 0.7, 1.0))
        if kind == "Boolean":
            return choice((True, False))
        if kind == "DateTime":
            return choice(TIMES)
        if name in ("after", "before"):
            return self.cursor(parent, field[0])
        if kind == "JSON":
            return choice(({}, None, 1, [True, "x"]))
        if kind == "String":
            return choice(self.material.texts or ["text"])
        raise TypeError(f"no value for {kind} {name}")

    def rows(self) -> int:
        if self.is_odd():
            return self.random.choice((-1, 101, 2**31 - 1))
        return self.random.choices((0, 1, 2, 3, 5, 20, 100), (1, 3, 4, 4, 3, 1, 1))[0]

    def id(self, field: GraphQLField) -> str:
        """Of the type that the field answers, whoever's it is."""
        if self.is_odd():
            return self.random.choice(NO_IDS)
        kind = get_named_type(field.type)
        known = self.material.ids
        name = kind.name
        if isinstance(kind, GraphQLInterfaceType) or self.random.random() < 0.05:
            name = self.random.choice([*known])
        return self.random.choice(known.get(name) or NO_IDS)

    def has_cursors(self, parent: str, field: str) -> bool:
        return bool(self.material.cursors.get((parent, field)))

    def cursor(self, parent: str, field: str) -> str:
        """Of this list, of whichever parent; or of another list."""
        cursors = self.material.cursors
        if self.is_odd():
            return self.random.choice([*NO_CURSORS, *(found[0] for found in cursors.values() if found)])
        return self.random.choice(cursors.get((parent, field)) or NO_CURSORS)
