"""A scope stays a Tortoise query; here its condition becomes SQL with places for the viewer, once per scope."""

from __future__ import annotations

from functools import cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, NamedTuple, cast
from uuid import UUID

from pypika_tortoise.terms import Parameterizer

from core.viewers import Viewer

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.reads.declarations import Scope


class OfViewer(NamedTuple):
    """A parameter's place that takes an attribute of whoever asks."""

    attribute: str


class Predicate(NamedTuple):
    sql: str  # with $1, $2, …
    values: tuple[OfViewer | object, ...]  # one for each: the viewer's, or a constant


@cache
def predicate(visible: Scope) -> Predicate:
    """Rendered for two made-up viewers: the parameters that differ are the viewer's places, the others are constants.

    Raises TypeError when the text differs too, or a parameter is none of the viewer's own: it could not serve everybody.
    """
    one, two = _probe(0xA1), _probe(0xB2)
    (sql, values), (other, others) = _render(visible(one)), _render(visible(two))
    if sql != other or len(values) != len(others):
        raise TypeError(f"{visible} writes different SQL for different viewers")
    return Predicate(sql, tuple([_place(visible, one, a, two, b) for a, b in zip(values, others, strict=True)]))


def _probe(seed: int) -> Viewer:
    return cast("Viewer", SimpleNamespace(**{name: UUID(int=seed << 64 | n) for n, name in enumerate(Viewer.PARAMETERS)}))


def _place(visible: Scope, one: Viewer, a: object, two: Viewer, b: object) -> OfViewer | object:
    for name in Viewer.PARAMETERS:
        if str(a) == str(getattr(one, name)) and str(b) == str(getattr(two, name)):
            return OfViewer(name)
    if a != b:
        raise TypeError(f"{visible} takes {a!r} from a viewer, which is none of {Viewer.PARAMETERS}")
    return a


def _render(query: QuerySet[Any]) -> tuple[str, list[Any]]:
    query._choose_db_if_not_chosen()
    query._make_query()
    built, values = query.query, Parameterizer()
    if built._joins or built._limit or built._distinct or built._groupbys or built._havings:
        raise TypeError(f"a scope of {query.model.__name__} is more than a condition: write it with Subquery")
    context = built.QUERY_CLS.SQL_CONTEXT.copy(parameterizer=values, with_namespace=True)
    return (built._wheres.get_sql(context) if built._wheres else "true"), values.values
