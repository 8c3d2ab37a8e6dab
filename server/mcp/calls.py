"""`tools/list` and `tools/call`: workflows are run and saved queries asked, each as the key that calls and within its limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mcp.shared.exceptions import MCPError
from mcp_types import (
    METHOD_NOT_FOUND,
    CallToolRequestParams,
    CallToolResult,
    InputRequiredResult,
    ListToolsResult,
    PaginatedRequestParams,
    Tool,
    ToolAnnotations,
    ToolExecution,
)
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from core import misses
from core.errors import Conflict, Fault, FieldFault, Invalid, NotFound
from core.fields import JSON
from core.reads import global_id
from models.exposures import McpExposure, Offered
from models.projects import Permission
from models.workflows import Run, Workflow
from server.graphql.answers import Refused
from server.graphql.executions import Executions
from server.graphql.rates import Kind
from server.mcp import elicitations, results, tasks
from server.mcp.exchanges import Exchange, exchange_of
from server.mcp.waits import Waits
from services import audits
from services.exposures import CANCEL_RUN, GET_RUN, runs, tools
from services.platform import Platform

if TYPE_CHECKING:
    from mcp.server import ServerRequestContext

TASK_SECONDS = 1  # what a call waits before it becomes a task
KEY = "idempotencyKey"  # in `_meta`, where a client cannot send a header with each call

_RUN = {"runId": {"type": "string", "description": "As a call has answered it."}}
_SCHEMA = {"type": "object", "properties": _RUN, "required": ["runId"], "additionalProperties": False}
_OWN = (
    Tool(
        name=GET_RUN,
        description="How a run stands that a tool has started, and what it answered. Waits a while for its end.",
        input_schema=_SCHEMA,
        annotations=ToolAnnotations(read_only_hint=True, open_world_hint=False),
    ),
    Tool(
        name=CANCEL_RUN,
        description="Stops a run that a tool has started.",
        input_schema=_SCHEMA,
        annotations=ToolAnnotations(read_only_hint=False, idempotent_hint=True, open_world_hint=False),
    ),
)


class UnknownTool(Exception):
    """It is not there, not exposed, of another project, or not for this key: all the same to a client."""


class Calls:
    def __init__(self, home: Platform, executions: Executions, waits: Waits) -> None:
        self._home, self._executions, self._waits = home, executions, waits

    async def list(self, context: ServerRequestContext[Any, Any], _: PaginatedRequestParams | None) -> ListToolsResult:
        """All of them: a project has few."""
        offered = await tools.offered(exchange_of(context).viewer, self._home.database.reads)
        own = _OWN if any(one.workflow_id is not None for one in offered) else ()
        return ListToolsResult(tools=[*map(_tool, offered), *own])

    async def call(
        self, context: ServerRequestContext[Any, Any], params: CallToolRequestParams
    ) -> CallToolResult | InputRequiredResult | dict[str, Any]:
        """Raises UnknownTool. What else goes wrong is an answer, of which a model may make something."""
        exchange, arguments = exchange_of(context), params.arguments or {}
        try:
            if params.name in (GET_RUN, CANCEL_RUN):
                return await self._own(context, params.name, arguments)
            found = await tools.offered(exchange.viewer, self._home.database.reads, params.name)
            if not found:
                raise UnknownTool
            if found[0].document is not None:
                return await self._ask(exchange, found[0], found[0].document, arguments)
            return await self._run(context, found[0], params)
        except Fault as fault:
            if isinstance(fault, NotFound):
                await misses.blur()
            return results.of_fault(fault)
        except Refused as refused:
            return results.of_trouble(refused.troubles[0])

    async def begin(self, context: ServerRequestContext[Any, Any], params: CallToolRequestParams) -> Run:
        """Of a workflow, for a client that asks for the rest later. Raises UnknownTool, MCPError for what takes no time, Fault and Refused."""
        exchange = exchange_of(context)
        found = await tools.offered(exchange.viewer, self._home.database.reads, params.name)
        if params.name in (GET_RUN, CANCEL_RUN) or (found and found[0].document is not None):
            raise MCPError(METHOD_NOT_FOUND, "This tool is not called as a task.", params.name)
        if not found:
            raise UnknownTool
        return await self._start(exchange, found[0], params)

    async def _own(self, context: ServerRequestContext[Any, Any], name: str, arguments: dict[str, JSON]) -> CallToolResult:
        exchange, id = exchange_of(context), arguments.get("runId")
        if not isinstance(id, str):
            raise Invalid.field("runId", "REQUIRED", "Say which run.")
        run = await runs.find(exchange.viewer, id, to=Permission.RUN if name == CANCEL_RUN else Permission.READ)
        if name == CANCEL_RUN:
            await self._waits.cancel(run, exchange, "The client has canceled it.")
        if not run.has_ended and not await runs.asked(run):
            await self._waits.wait(context, run, run.last_seq, self._home.settings.limits.tool_seconds)
        run = await Run.get(id=run.id)
        return results.of_run(run, await runs.asked(run))

    async def _ask(self, exchange: Exchange, offered: Offered, document: str, arguments: dict[str, JSON]) -> CallToolResult:
        await self._note(exchange, offered)
        parameters = self._executions.saved(document, arguments)
        request = await self._executions.admit(parameters, exchange.unconfined, exchange.caller, exchange.request_id)
        return results.of_query(await self._executions.answer(request))

    async def _run(
        self, context: ServerRequestContext[Any, Any], offered: Offered, params: CallToolRequestParams
    ) -> CallToolResult | InputRequiredResult | dict[str, Any]:
        exchange, is_task, seconds = exchange_of(context), tasks.are_supported(context), self._home.settings.limits.tool_seconds
        if params.request_state is None:
            run, is_declined = await self._start(exchange, offered, params), False
        else:  # the call again, with the answers of somebody who was asked
            run = await runs.find(exchange.viewer, params.request_state, offered.name)
            is_declined = not await elicitations.answer(run, params.input_responses or {}, self._home.answers, exchange)
        if not is_declined:
            await self._waits.wait_for_own(context, run, min(seconds, TASK_SECONDS) if is_task else seconds)
        run = await Run.get(id=run.id)
        asked = await runs.asked(run)
        if is_task and not run.has_ended:
            return {"resultType": "task", **await tasks.task(run, asked, context)}
        can_ask = context.protocol_version in MODERN_PROTOCOL_VERSIONS and elicitations.is_supported(context.session.client_capabilities)
        if asked and can_ask and not is_declined and (questions := await elicitations.requests(asked, exchange)):
            return InputRequiredResult(input_requests=questions, request_state=global_id(Run, run.id))
        return results.of_run(run, asked)

    async def _start(self, exchange: Exchange, offered: Offered, params: CallToolRequestParams) -> Run:
        """Raises Fault and Refused."""
        arguments: dict[str, JSON] = params.arguments or {}
        if self._executions.rates is not None:
            await self._executions.rates.pay(Kind.START, 1, exchange.viewer, exchange.caller)
        key = params.meta.get(KEY) if params.meta is not None else None
        if not isinstance(key, str | None):
            raise Invalid.field(f"_meta.{KEY}", "TYPE", "A key is a text.")
        exchange.idempotency_key = key or exchange.idempotency_key
        input = arguments.get("input") if tools.is_wrapped(offered) else arguments
        workflow = await Workflow.get(id=offered.workflow_id)
        run = await self._home.starter.start(workflow, input=input, key=exchange.idempotency_key, by=exchange.viewer, tool=offered.name)
        if not runs.is_of(run, exchange.viewer):  # it would be told what another key paid for, and could not ask for the rest
            message = "This key was used before, by somebody else or elsewhere."
            raise Conflict(message, [FieldFault("idempotencyKey", "USED", message)])
        await self._note(exchange, offered, run)
        return run

    async def _note(self, exchange: Exchange, offered: Offered, run: Run | None = None) -> None:
        """For the audit log. A run tells by its trigger, too, which key has started it by which tool."""
        told: dict[str, JSON] = {"tool": offered.name, **({} if run is None else {"run": str(run.id)})}
        exposure = McpExposure(id=offered.id)
        await audits.note("mcp.tool_called", exchange.actor, exposure, project_id=exchange.key.project_id, after=told)


def _tool(offered: Offered) -> Tool:
    reads = offered.workflow_id is None
    hints = ToolAnnotations(read_only_hint=reads, open_world_hint=not reads)
    schema = tools.input_schema(offered)
    execution = None if reads else ToolExecution(task_support="optional")  # of which 2025-11-25 alone knows
    return Tool(
        name=offered.name,
        title=offered.title,
        description=offered.description,
        input_schema=schema,
        annotations=hints,
        execution=execution,
    )
