"""Changes that are noted for the audit log by whoever has them done, and not by the services that do them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from typing import NamedTuple
from uuid import UUID

from tortoise.models import Model

from core.callers import Actor
from core.database import transaction
from services import audits


class Change(NamedTuple):
    """What a mutation changes: the row whose id is its argument `by`, or that it makes and answers."""

    action: str
    model: type[Model]
    by: str = ""
    is_apart: bool = False  # what it does is no one transaction of ours: it is told afterwards
    is_hidden: bool = False  # what changes is not told: that it did is


async def noted(
    change: Change,
    by: Actor,
    key: UUID | None,
    act: Callable[[], Awaitable[object]],
    project_of: Callable[[Model], Awaitable[UUID]],
) -> object:
    """Does it and notes it, in one transaction where it can be one. What changes nothing is not noted. `key` is of the row that is changed."""
    async with AsyncExitStack() as together:
        if not change.is_apart:
            await together.enter_async_context(transaction())
        before = None if key is None else await change.model.get_or_none(pk=key)
        project_id = None if before is None else await project_of(before)
        answer = await act()
        made = None if change.by else _made(answer, change.model)
        row = made or before
        assert row is not None
        was, is_ = audits.difference(before, await change.model.get_or_none(pk=row.pk) if made is None else made)
        if was or is_ or change.is_hidden:
            await audits.note(change.action, by, row, project_id=project_id or await project_of(row), before=was, after=is_)
    return answer


def _made(answer: object, model: type[Model]) -> Model:
    """The row itself, or what shows it together with what is shown once."""
    row = answer if isinstance(answer, model) else getattr(answer, model.__name__.lower())
    assert isinstance(row, model)
    return row
