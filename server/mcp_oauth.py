"""`/mcp-servers/oauth/…`: where a browser leaves for the authorization server of an MCP server, and where it is sent back to."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from core.database import unavailable
from server.oauth import query, refusal, sent_back, sent_on
from services.journeys import Lost
from services.mcp_servers.oauth.flows import PATH, Flows
from services.mcp_servers.oauth.tokens import Unreachable

LOST = "This way is unknown, over, or was begun in another browser: begin anew."


class McpOAuth:
    """Redirects, and errors as `{"error": {"code", "message"}}`. Nothing of a session passes through here."""

    def __init__(self, flows: Flows) -> None:
        self._flows = flows

    @property
    def routes(self) -> list[BaseRoute]:
        return [
            Route(f"{PATH}/start", self._start, methods=["GET"]),
            Route(f"{PATH}/callback", self._callback, methods=["GET"]),
            Route(f"{PATH}/client.json", self._document, methods=["GET"]),
        ]

    async def _document(self, request: Request) -> Response:
        return JSONResponse(self._flows.document, headers={"Cache-Control": "public, max-age=300"})

    async def _start(self, request: Request) -> Response:
        try:
            going = await self._flows.start(query(request).get("ticket", ""))
        except Exception as error:
            return _trouble(error)
        return sent_on(going, secure=self._flows.journeys.is_secure)

    async def _callback(self, request: Request) -> Response:
        try:
            back = await self._flows.come_back(query(request), request.cookies)
        except Exception as error:
            return _trouble(error)
        return sent_back(back, secure=self._flows.journeys.is_secure)


def _trouble(error: Exception) -> Response:
    if isinstance(error, Lost):
        return refusal(400, "LOST", LOST)
    if isinstance(error, Unreachable):
        return refusal(502, "AUTHORIZATION_UNAVAILABLE", str(error))
    if (trouble := unavailable(error)) is None:
        raise error
    return refusal(503, "UNAVAILABLE", trouble.message)
