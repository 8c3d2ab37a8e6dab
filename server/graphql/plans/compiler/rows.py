"""Rows of a level: what stands in them, and what hangs on them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any, cast

from graphql import GraphQLField, GraphQLNonNull, GraphQLObjectType
from strawberry.types.field import StrawberryField

from core.reads import Count, First, Folded, Form, Inherits, KeyText, Listing, One, Read, Shown, Text
from server.graphql.plans import levels
from server.graphql.plans.compiler import leaves, lists
from server.graphql.plans.compiler.leaves import Bit
from server.graphql.plans.compiler.selections import Fields, Selections
from server.graphql.plans.levels import NULL, Answers, Batch, Counted, Level, Part, Single
from server.graphql.plans.runs import NotCompilable, Reason
from server.graphql.plans.values import form

BIT = 400  # bytes of a plan, estimated


class Compiler(Selections):
    """From selections to levels."""

    def single(self, known: GraphQLField, fields: Fields, read: Read[Any]) -> Single:
        level = Level(self.noted(read))
        self.template(level, self.row(level, self.concrete(known.type, read), fields))
        return Single(level, _nothing(known))

    def row(self, level: Level, kind: GraphQLObjectType, fields: Fields) -> list[Bit]:
        return self.object(kind, fields, lambda _, below: [self.field(level, kind, below)])

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
                return leaves.worked(level, lambda *values: write(meta["computed"](*values)), meta["needs"])
            self.depends_on_viewer = self.needs_context = True  # the context is the viewer's
            (by,) = meta["needs"]
            return level.hang(Batch(meta["batch"], write, _nothing(known)), by)
        if (read := meta.get("read")) is not None:
            answers, by = self.hanging(level, known, declared, fields, read)
            return _folded(level, answers, by) or level.hang(answers, KeyText(by))
        if declared.base_resolver is not None or declared.python_name not in model._meta.fields_db_projection:
            raise NotCompilable(Reason.HAND_WRITTEN, where)
        return leaves.leaf(level, known, declared.python_name, where)

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
        return lists.listed(self, known, declared, fields, read), pk

    def counted(self, read: Count[Any]) -> Count[Any]:
        self.noted(read)
        return read

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


def _folded(level: Level, answers: Answers, by: str) -> Folded | None:
    """What hangs on the rows as part of their own text, if PostgreSQL can write it there."""
    if not isinstance(answers, Single) or answers.level.below or not answers.level.is_small():
        return None
    read, text = answers.level.read, answers.level.one_text
    if not isinstance(read, One | First) or text is None or not isinstance(read.visible, Inherits):
        return None
    found = Folded(read, by, text, answers.nothing)
    return None if level.read.table in found.tables else found


def _nothing(known: GraphQLField) -> str | None:
    return None if isinstance(known.type, GraphQLNonNull) else NULL
