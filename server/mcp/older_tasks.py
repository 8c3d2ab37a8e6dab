"""Runs as tasks of 2025-11-25, experimental there: a client asks for a task with a call, and by its id for the rest.

The SDK has the types of these tasks and serves none of them: it takes a task for no answer to a call. What a middleware answers by itself, it
sends as it is.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from mcp.server.context import CallNext, HandlerResult
from mcp.shared.exceptions import MCPError
from mcp_types import INVALID_PARAMS, CallToolRequestParams, GetTaskRequestParams, Task

from core.clock import stamp
from core.fields import JSON
from core.reads import global_id
from models.projects import Permission
from models.workflows import Run, RunStatus
from server.mcp import results
from server.mcp.calls import Calls
from server.mcp.exchanges import exchange_of
from server.mcp.masking import masked
from server.mcp.tasks import POLL_MILLISECONDS
from server.mcp.waits import Waits
from services.exposures import runs

if TYPE_CHECKING:
    from mcp.server import ServerRequestContext

REVISION = "2025-11-25"
CAPABILITY: dict[str, JSON] = {"cancel": {}, "requests": {"tools": {"call": {}}}}
RELATED = "io.modelcontextprotocol/related-task"

Answer = Callable[["ServerRequestContext[Any, Any]", dict[str, Any]], Awaitable[dict[str, Any]]]


class OlderTasks:
    """A middleware of the SDK's."""

    def __init__(self, calls: Calls, waits: Waits, seconds: float) -> None:
        self._calls, self._waits, self._seconds = calls, waits, seconds
        self._answers: dict[str, Answer] = {
            "tools/call": masked(self._call),
            "tasks/get": masked(self._get),
            "tasks/result": masked(self._result),
            "tasks/cancel": masked(self._cancel),
        }

    async def __call__(self, ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
        params, answer = dict(ctx.params or {}), self._answers.get(ctx.method)
        if answer is not None and ctx.protocol_version == REVISION and (ctx.method != "tools/call" or params.get("task") is not None):
            return await answer(ctx, params)
        result = await call_next(ctx)
        if ctx.method == "initialize" and isinstance(result, dict) and result["protocolVersion"] == REVISION:
            result["capabilities"]["tasks"] = CAPABILITY
        return result

    async def _call(self, context: ServerRequestContext[Any, Any], params: dict[str, Any]) -> dict[str, Any]:
        return {"task": _told(await self._calls.begin(context, CallToolRequestParams.model_validate(params, by_name=False)))}

    async def _get(self, context: ServerRequestContext[Any, Any], params: dict[str, Any]) -> dict[str, Any]:
        run = await _found(context, params)
        return _told(run, "" if run.has_ended else results.waits_for(await runs.asked(run)))

    async def _result(self, context: ServerRequestContext[Any, Any], params: dict[str, Any]) -> dict[str, Any]:
        """Waits as long as a call does: a client that has polled until the end does not wait at all."""
        run = await _found(context, params)
        if not run.has_ended:
            await self._waits.wait(context, run, run.last_seq, self._seconds)
            await run.refresh_from_db()
        if not run.has_ended:
            raise MCPError(INVALID_PARAMS, "The task has no result yet. Ask tasks/get until it has ended.")
        told: dict[str, Any] = results.of_run(run, ()).model_dump(by_alias=True, mode="json", exclude_none=True)
        return {**told, "_meta": {**told.get("_meta", {}), RELATED: {"taskId": global_id(Run, run.id)}}}

    async def _cancel(self, context: ServerRequestContext[Any, Any], params: dict[str, Any]) -> dict[str, Any]:
        run = await _found(context, params, Permission.RUN)
        if run.has_ended:
            raise MCPError(INVALID_PARAMS, "The task has ended already.")
        await self._waits.cancel(run, exchange_of(context), "The client has canceled the task.")
        await self._waits.wait(context, run, run.last_seq, self._seconds)
        await run.refresh_from_db()
        return _told(run)


async def _found(context: ServerRequestContext[Any, Any], params: dict[str, Any], to: Permission = Permission.READ) -> Run:
    """Raises NotFound and Denied."""
    asked = GetTaskRequestParams.model_validate(params, by_name=False)
    return await runs.find(exchange_of(context).viewer, asked.task_id, to=to)


def _told(run: Run, asked: str = "") -> dict[str, Any]:
    """A run that has failed is a task that has failed: its result says why."""
    error = run.error if isinstance(run.error, dict) else {}
    ended = {RunStatus.SUCCEEDED: "completed", RunStatus.CANCELED: "cancelled", RunStatus.FAILED: "failed"}
    task = Task(
        task_id=global_id(Run, run.id),
        status=ended.get(run.status, "working"),
        status_message=asked or str(error.get("message", run.status.value)),
        created_at=stamp(run.created_at),
        last_updated_at=stamp(run.finished_at or run.started_at or run.created_at),
        ttl=None,
        poll_interval=POLL_MILLISECONDS,
    )
    return {"ttl": None, **task.model_dump(by_alias=True, mode="json", exclude_none=True)}
