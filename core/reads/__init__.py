"""Reads as data: what a list, a lookup or a count is, and the one SQL statement that it costs per level of a query.

`declarations` say it, `statements` write the SQL, `levels` run one level for all parents together, `batches` gathers what
graphql-core asks for one field at a time. Whatever else runs declarations goes through `levels`, so no two can disagree about rows.
"""

from core.reads.batches import BatchFunction, Edge, Listed, PageInfo, Reads, answered, too_large
from core.reads.declarations import PARENT, Count, Find, First, Inherits, Listing, Many, One, Read, Root, Scope, Where
from core.reads.ids import global_id, key_of, type_of
from core.reads.levels import EMPTY, Fetches, Slice, count, neighbours, rows, slices
from core.reads.pages import MOST, ONE, USUAL, Page, Shape, cursor, cursor_of, page_of, uncursor
from core.reads.scopes import Predicate, predicate
from core.reads.statements import Call, Folded, Key, KeyText, Statement, call, compose, count_statement, statement
from core.reads.texts import Form, Shown, Text, form_of

__all__ = [
    "EMPTY",
    "MOST",
    "ONE",
    "PARENT",
    "USUAL",
    "BatchFunction",
    "Call",
    "Count",
    "Edge",
    "Fetches",
    "Find",
    "First",
    "Folded",
    "Form",
    "Inherits",
    "Key",
    "KeyText",
    "Listed",
    "Listing",
    "Many",
    "One",
    "Page",
    "PageInfo",
    "Predicate",
    "Read",
    "Reads",
    "Root",
    "Scope",
    "Shape",
    "Shown",
    "Slice",
    "Statement",
    "Text",
    "Where",
    "answered",
    "call",
    "compose",
    "count",
    "count_statement",
    "cursor",
    "cursor_of",
    "form_of",
    "global_id",
    "key_of",
    "neighbours",
    "page_of",
    "predicate",
    "rows",
    "slices",
    "statement",
    "too_large",
    "type_of",
    "uncursor",
]
