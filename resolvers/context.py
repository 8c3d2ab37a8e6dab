"""What every resolver is given as `info.context`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

import strawberry
from tortoise.models import Model

from core.callers import Actor, Caller
from core.errors import Invalid, NotFound, Unauthenticated
from core.fields import JSON
from core.reads import MOST, Reads, key_of
from core.viewers import NOBODY, Viewer
from models.ai import Budget, LanguageModel, ModelRule, ProviderKey
from models.databases import Database
from models.projects import Permission, Project
from models.workflows import Approval, Run, RunTrigger, Schedule, Webhook, Workflow
from services import projects
from services.platform import Platform

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from tortoise.queryset import QuerySet

M = TypeVar("M", bound=Model)


@dataclass(frozen=True, slots=True)
class Context:
    """Of one operation; entered when it begins, left when it has ended."""

    platform: Platform
    viewer: Viewer | None
    caller: Caller
    reads: Reads
    request_id: str

    async def __aenter__(self) -> Context:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.reads.close()  # what a request that was cut off had asked for is not worth answering


Info: TypeAlias = strawberry.Info[Context, None]


def signed_in(info: Info) -> Viewer:
    """Raises Unauthenticated."""
    if info.context.viewer is None:
        raise Unauthenticated("Sign in first.")
    return info.context.viewer


def acting(info: Info) -> Actor:
    """Raises Unauthenticated."""
    return Actor(signed_in(info), info.context.caller)


async def find(info: Info, model: type[M], id: str, at: str) -> M:
    """The row, if the viewer may see it. Raises NotFound, the same for what is gone, foreign, of another type or no id at all."""
    viewer, key = signed_in(info), key_of(model, id)
    scope: Callable[[Viewer], QuerySet[M]] = model.visible_to  # type: ignore[attr-defined]  # every owned model has one (house rule 4)
    row = None if key is None else await scope(viewer).get_or_none(id=key)
    if row is None:
        raise NotFound.field(at)
    return row


async def find_all(info: Info, model: type[M], ids: Sequence[str], at: str, *columns: str) -> list[M]:
    """The rows, or of what is large only some columns, in the order of the ids. Raises NotFound as `find`, and Invalid for none or more than
    are answered at once."""
    viewer, keys = signed_in(info), [key_of(model, id) for id in ids]
    if not 1 <= len(ids) <= MOST:
        raise Invalid.field(at, "COUNT", f"Name 1 to {MOST}.")
    scope: Callable[[Viewer], QuerySet[M]] = model.visible_to  # type: ignore[attr-defined]  # as in `find`
    found = scope(viewer).filter(id__in=[key for key in keys if key is not None])
    rows = {row.pk: row for row in await (found.only("id", *columns) if columns else found)}
    for n, key in enumerate(keys):
        if key not in rows:
            raise NotFound.field(f"{at}[{n}]")
    return [rows[key] for key in keys]


async def find_to(info: Info, permission: Permission, model: type[M], id: str, at: str) -> M:
    """The row, if the viewer may see it and do this with it. Raises NotFound, or Denied when seeing is all that is allowed."""
    row = await find(info, model, id, at)
    await projects.require(await _project_of(row), permission, signed_in(info))
    return row


async def _project_of(row: Model) -> UUID:
    """Of a project, of what is in one, or of what is in a workflow."""
    if isinstance(row, Project):
        return row.id
    if isinstance(row, Database | Workflow | Approval | ProviderKey | ModelRule | Budget):
        return row.project_id or NOBODY
    if isinstance(row, LanguageModel):
        return row.project_id or NOBODY  # the installation's own: nobody may do anything with it by the API
    assert isinstance(row, Run | RunTrigger | Webhook | Schedule)
    return (await Workflow.get(id=row.workflow_id)).project_id


def plain(value: object) -> JSON:
    """What a JSON argument holds: the scalar has checked it."""
    return cast("JSON", value)
