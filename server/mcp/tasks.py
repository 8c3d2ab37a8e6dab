"""Runs as tasks: the extension `io.modelcontextprotocol/tasks` of 2026-07-28 (SEP-2663). A task is a run, and its id is the run's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mcp.shared.exceptions import MCPError
from mcp_types import METHOD_NOT_FOUND, MISSING_REQUIRED_CLIENT_CAPABILITY, InputResponses, RequestParams
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from core.clock import stamp
from core.fields import JSON
from core.reads import global_id
from models.projects import Permission
from models.workflows import Approval, Run, RunStatus
from server.mcp import elicitations, results
from server.mcp.exchanges import exchange_of
from server.mcp.waits import Waits
from services.exposures import runs
from services.platform import Platform

if TYPE_CHECKING:
    from mcp.server import ServerRequestContext

EXTENSION = "io.modelcontextprotocol/tasks"
POLL_MILLISECONDS = 1000


class TaskParams(RequestParams):
    task_id: str


class UpdateParams(TaskParams):
    input_responses: InputResponses


class Tasks:
    def __init__(self, home: Platform, waits: Waits) -> None:
        self._home, self._waits = home, waits

    async def get(self, context: ServerRequestContext[Any, Any], params: TaskParams) -> dict[str, Any]:
        run = await _found(context, params)
        return await task(run, await runs.asked(run), context, is_whole=True)

    async def update(self, context: ServerRequestContext[Any, Any], params: UpdateParams) -> dict[str, Any]:
        await elicitations.answer(
            await _found(context, params, Permission.RUN), params.input_responses, self._home.answers, exchange_of(context)
        )
        return {}

    async def cancel(self, context: ServerRequestContext[Any, Any], params: TaskParams) -> dict[str, Any]:
        await self._waits.cancel(await _found(context, params, Permission.RUN), exchange_of(context), "The client has canceled the task.")
        return {}


def are_supported(context: ServerRequestContext[Any, Any]) -> bool:
    """Whether this request says that its client understands tasks."""
    capabilities = context.session.client_capabilities
    extensions = None if capabilities is None else capabilities.extensions
    return context.protocol_version in MODERN_PROTOCOL_VERSIONS and extensions is not None and EXTENSION in extensions


async def task(run: Run, asked: Sequence[Approval], context: ServerRequestContext[Any, Any], *, is_whole: bool = False) -> dict[str, Any]:
    """`is_whole`: with its result, or with what is asked. A run that failed has an answer, which says so: it is completed."""
    told: dict[str, Any] = {
        "taskId": global_id(Run, run.id),
        "status": "working",
        "statusMessage": run.status.value,
        "createdAt": stamp(run.created_at),
        "lastUpdatedAt": stamp(run.finished_at or run.started_at or run.created_at),
        "ttlMs": None,
        "pollIntervalMs": POLL_MILLISECONDS,
    }
    if run.status is RunStatus.CANCELED:
        told |= {"status": "cancelled", "statusMessage": _reason(run.error)}
    elif run.has_ended:
        told["status"] = "completed"
        if is_whole:
            told["result"] = results.of_run(run, ()).model_dump(by_alias=True, mode="json", exclude_none=True)
    elif asked:
        told["statusMessage"] = results.waits_for(asked)
        if elicitations.is_supported(context.session.client_capabilities) and (
            questions := await elicitations.requests(asked, exchange_of(context))
        ):
            told["status"] = "input_required"
            if is_whole:
                told["inputRequests"] = {
                    id: question.model_dump(by_alias=True, mode="json", exclude_none=True) for id, question in questions.items()
                }
    return told


async def _found(context: ServerRequestContext[Any, Any], params: TaskParams, to: Permission = Permission.READ) -> Run:
    """Raises NotFound, Denied, and MCPError when the client did not say that it understands tasks."""
    if context.protocol_version not in MODERN_PROTOCOL_VERSIONS:
        raise MCPError(METHOD_NOT_FOUND, "Method not found", context.method)
    if not are_supported(context):
        needed: dict[str, JSON] = {"requiredCapabilities": {"extensions": {EXTENSION: {}}}}
        raise MCPError(MISSING_REQUIRED_CLIENT_CAPABILITY, "Missing required client capability", needed)
    return await runs.find(exchange_of(context).viewer, params.task_id, to=to)


def _reason(error: JSON) -> str:
    return str(error.get("message", "")) if isinstance(error, dict) else ""
