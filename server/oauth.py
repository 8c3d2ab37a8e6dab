"""`/oauth/{provider}/…`: where a browser leaves for an OIDC provider, and where it is sent back to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypedDict

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from core.database import unavailable
from services.accounts.oidc.flows import LIFETIME, Flows, Lost
from services.accounts.oidc.providers import Unreachable

QUERY_CHARACTERS = 8000
SAFE = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff"}
LOST = "This sign-in is unknown, over, or was begun in another browser: begin anew."


class Kind(TypedDict):
    path: str
    secure: bool
    httponly: bool
    samesite: Literal["lax"]


class OAuth:
    """Redirects, and errors as `{"error": {"code", "message"}}`. Nothing of a session passes through here."""

    def __init__(self, flows: Flows) -> None:
        self._flows = flows

    @property
    def routes(self) -> list[BaseRoute]:
        return [
            Route("/oauth/{provider}/start", self._start, methods=["GET"]),
            Route("/oauth/{provider}/callback", self._callback, methods=["GET"]),
        ]

    async def _start(self, request: Request) -> Response:
        try:
            going = await self._flows.start(request.path_params["provider"], query(request, Lost).get("ticket", ""))
        except Exception as error:
            return _trouble(error)
        answer = RedirectResponse(going.url, 303, SAFE)
        answer.set_cookie(going.cookie, going.value, **self._kind, max_age=int(LIFETIME.total_seconds()))
        return answer

    async def _callback(self, request: Request) -> Response:
        try:
            back = await self._flows.come_back(request.path_params["provider"], query(request, Lost), request.cookies)
        except Exception as error:
            return _trouble(error)
        answer = RedirectResponse(back.url, 303, SAFE)
        answer.delete_cookie(back.cookie, **self._kind)
        return answer

    @property
    def _kind(self) -> Kind:
        """Lax: it comes along when the provider sends the browser back, and with no request that a foreign page makes."""
        return {"path": "/", "secure": self._flows.is_secure, "httponly": True, "samesite": "lax"}


def query(request: Request, lost: type[Exception]) -> Mapping[str, str]:
    """Raises `lost` when it is too long, or says anything twice (RFC 6749, 3.1)."""
    pairs = request.query_params.multi_items()
    if len(request.scope["query_string"]) > QUERY_CHARACTERS or len(dict(pairs)) < len(pairs):
        raise lost
    return dict(pairs)


def _trouble(error: Exception) -> Response:
    if isinstance(error, Lost):
        return refusal(400, "LOST", LOST)
    if isinstance(error, Unreachable):
        return refusal(502, "PROVIDER_UNAVAILABLE", "The provider does not answer.")
    if (trouble := unavailable(error)) is None:
        raise error
    return refusal(503, "UNAVAILABLE", trouble.message)


def refusal(status: int, code: str, message: str) -> Response:
    return JSONResponse({"error": {"code": code, "message": message}}, status, SAFE)
