"""What every resolver is given as `info.context`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

import strawberry
from tortoise.models import Model

from core.callers import Actor, Caller
from core.cookies import Jar
from core.errors import Invalid, NotFound, ProblemCode, Unauthenticated
from core.fields import JSON
from core.reads import MOST, Reads, key_of
from core.viewers import NOBODY, Viewer
from models.ai import AiCall, Budget, LanguageModel, ModelRule, ProviderKey, SemanticCache, SemanticTrial
from models.conversations import Conversation, ConversationShare, Message, ToolCall, ToolPermission
from models.databases import Database
from models.exposures import McpExposure
from models.invitations import Invitation
from models.mcp_servers import McpServer, McpTool
from models.projects import Member, Permission, Project
from models.rankings import ModelComparison, PublicBoard
from models.saved_queries import SavedQuery
from models.secrets import Secret
from models.variables import Variable
from models.workflows import Approval, OutgoingDelivery, OutgoingWebhook, Run, RunTrigger, Schedule, Webhook, Workflow
from services import projects
from services.accounts import proofs
from services.exposures.queries import Review
from services.platform import Platform

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from uuid import UUID

    from tortoise.queryset import QuerySet

    from resolvers.operations import Explanation

M = TypeVar("M", bound=Model)


Explain: TypeAlias = "Callable[[str, Mapping[str, JSON], str | None], Awaitable[Explanation]]"
"""What a document, with these variables, would cost; of several operations, the one of this name."""


@dataclass(frozen=True, slots=True)
class Context:
    """Of one operation; entered when it begins, left when it has ended."""

    platform: Platform
    viewer: Viewer | None
    caller: Caller
    reads: Reads
    request_id: str
    faults: list[ProblemCode]  # that its mutations have answered so far
    explain: Explain
    review: Review  # documents that are to be saved
    jar: Jar | None = None  # in cookie mode

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


async def find(info: Info, model: type[M], id: str, at: str, scope: Callable[[Viewer], QuerySet[M]] | None = None) -> M:
    """The row, if the viewer may see it. Raises NotFound, the same for what is gone, foreign, of another type or no id at all."""
    viewer, key = signed_in(info), key_of(model, id)
    visible: Callable[[Viewer], QuerySet[M]] = scope or model.visible_to  # type: ignore[attr-defined]  # every owned model has one (house rule 4)
    row = None if key is None else await visible(viewer).get_or_none(id=key)
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


async def workflows_of(info: Info, project_id: UUID, ids: Sequence[str] | None) -> list[UUID] | None:
    """What `workflowIds` names; as it is when it names none. Raises NotFound for what is no workflow of the project."""
    if not ids:
        return None if ids is None else []
    found = await find_all(info, Workflow, ids, "workflowIds", "project_id")
    for n, workflow in enumerate(found):
        if workflow.project_id != project_id:
            raise NotFound.field(f"workflowIds[{n}]")
    return [workflow.id for workflow in found]


async def find_to(info: Info, permission: Permission, model: type[M], id: str, at: str) -> M:
    """The row, if the viewer may see it and do this with it. Raises NotFound, or Denied when seeing is all that is allowed."""
    row = await find(info, model, id, at)
    await projects.require(await project_of(row), permission, signed_in(info))
    return row


async def find_proven(info: Info, permission: Permission, model: type[M], id: str, at: str) -> M:
    """As `find_to`, for what is dangerous: raises ProofRequired, too."""
    row = await find_to(info, permission, model, id, at)
    await proofs.require(signed_in(info))
    return row


async def project_of(row: Model) -> UUID:
    """Of a project, of what is in one, or of what is in a workflow."""
    if isinstance(row, Project):
        return row.id
    if isinstance(
        row, Database | Workflow | Approval | Member | Invitation | Secret | Variable | ProviderKey | ModelRule | SavedQuery | McpExposure
    ):
        return row.project_id
    if isinstance(
        row,
        AiCall | SemanticCache | SemanticTrial | OutgoingWebhook | OutgoingDelivery | McpServer | McpTool | ModelComparison | PublicBoard,
    ):
        return row.project_id
    if isinstance(row, Conversation | ConversationShare | Message | ToolCall | ToolPermission):
        return row.project_id
    if isinstance(row, Budget | LanguageModel):
        return row.project_id or NOBODY  # the installation's own: nobody may do anything with it by the API
    assert isinstance(row, Run | RunTrigger | Webhook | Schedule)
    return (await Workflow.get(id=row.workflow_id)).project_id


def plain(value: object) -> JSON:
    """What a JSON argument holds: the scalar has checked it."""
    return cast("JSON", value)
