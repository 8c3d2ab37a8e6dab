"""`mcp.call`: one tool of one of the project's MCP servers."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from core import tasks
from core.errors import FieldFault
from core.fields import JSON
from core.reads import key_of
from models.mcp_servers import McpServer
from models.workflows import StepEffect
from services.mcp_servers import McpError
from services.workflows.steps import NOTHING_DONE, Call, Done, Object, StepError, step_type

QUOTED_MOST = 2000  # characters of what a tool says when it has failed


async def _run(call: Call) -> Done:
    clients, given = call.outside.mcp, call.input
    if clients is None:
        raise StepError("UNAVAILABLE", "This server speaks to no MCP servers.", details=NOTHING_DONE)
    arguments = given.get("arguments", {})
    assert isinstance(arguments, dict)
    calls = asyncio.create_task(
        clients.call(
            call.project_id,
            key_of(McpServer, str(given["server"])),
            str(given["tool"]),
            arguments,
            key=call.known_as,
            timeout_seconds=call.timeout_seconds,
            only_reading=_effect(given) is StepEffect.IDEMPOTENT,
            on_message=call.log,
        )
    )
    is_canceled = asyncio.create_task(call.canceled.wait())
    try:
        await asyncio.wait([calls, is_canceled], return_when=asyncio.FIRST_COMPLETED)
        if not calls.done():
            raise StepError("CANCELED", "The run was to end before the tool had answered.", is_unsure=True)
        result = calls.result()
    except McpError as error:
        raise StepError(
            error.code if error.code.startswith("TOOL_") else f"MCP_{error.code}",
            error.message,
            retryable=error.retryable,
            kinds=("TIMEOUT",) if error.code == "TIMEOUT" else (),
            is_unsure=error.was_sent,
            details={} if error.was_sent else NOTHING_DONE,
        ) from error
    finally:
        await tasks.end([calls, is_canceled])
    if result.is_error:
        raise StepError("TOOL_FAILED", "The tool says that it failed.", details={"text": result.text[:QUOTED_MOST]}, is_unsure=True)
    return Done({"text": result.text, "content": result.content, "structured": result.structured})


def _effect(input: JSON) -> StepEffect:
    """What the definition promises: that the tool is one which only reads is looked up before it is called."""
    return StepEffect.IDEMPOTENT if isinstance(input, dict) and input.get("readOnly") is True else StepEffect.OUTSIDE


def _check(config: Object) -> list[FieldFault]:
    server = config.get("server")
    if isinstance(server, str) and "{{" not in server and key_of(McpServer, server) is None:
        return [FieldFault("server", "NOT_AN_ID", "This is not the id of an MCP server.")]
    return []


_CALL = step_type(
    "mcp.call",
    "Calls a tool of an MCP server of this project, if an administrator has allowed it and it is still described as it was then.",
    {
        "server": {"type": "string", "minLength": 1, "maxLength": 200, "description": "The MCP server's id."},
        "tool": {"type": "string", "minLength": 1, "maxLength": 128, "description": "The tool's name."},
        "arguments": {"type": "object", "description": "What the tool is given."},
        "readOnly": {
            "type": "boolean",
            "description": "Only a tool that an administrator has allowed as one that only reads: it may then be called again after a crash.",
        },
    },
    _run,
    _effect,
    required=("server", "tool"),
    timeout_seconds=60,
    takes_secrets=True,
)
CALL = replace(_CALL, check=_check)
