"""What goes wrong at `/mcp` outside of tools is told as everywhere: a code, and of what nobody foresaw no more than that and the request's id."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from mcp.server import ServerRequestContext
from mcp.shared.exceptions import MCPError
from mcp_types import INTERNAL_ERROR, INVALID_PARAMS
from pydantic import ValidationError

from core import misses
from core.errors import ProblemCode
from server.graphql.answers import Refused, trouble_of
from server.mcp.calls import UnknownTool
from server.mcp.exchanges import exchange_of

P = TypeVar("P")
R = TypeVar("R")
_CLIENTS = (ProblemCode.NOT_FOUND, ProblemCode.INVALID, ProblemCode.DENIED, ProblemCode.CONFLICT)


def masked(
    function: Callable[[ServerRequestContext[Any, Any], P], Awaitable[R]],
) -> Callable[[ServerRequestContext[Any, Any], P], Awaitable[R]]:
    async def answer(context: ServerRequestContext[Any, Any], params: P) -> R:
        try:
            return await function(context, params)
        except (MCPError, ValidationError):
            raise
        except UnknownTool:
            raise MCPError(INVALID_PARAMS, "There is no such tool.") from None
        except Exception as error:
            trouble = error.troubles[0] if isinstance(error, Refused) else trouble_of(error)
            if trouble.code == ProblemCode.NOT_FOUND:
                await misses.blur()
            number = INVALID_PARAMS if trouble.code in _CLIENTS else INTERNAL_ERROR
            data = {"code": trouble.code, "requestId": exchange_of(context).request_id, **trouble.details}
            raise MCPError(number, trouble.message, data) from None

    return answer
