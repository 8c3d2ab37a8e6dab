"""`/oauth/{provider}/…`: where a browser leaves for an OIDC provider, and where it is sent back to."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from core.database import unavailable
from services.accounts.oidc.flows import Flows
from services.accounts.oidc.providers import Unreachable
from services.journeys import LIFETIME, Back, Going, Lost

QUERY_CHARACTERS = 8000
SAFE = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff"}
LOST = "This sign-in is unknown, over, or was begun in another browser: begin anew."


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
            going = await self._flows.start(request.path_params["provider"], query(request).get("ticket", ""))
        except Exception as error:
            return _trouble(error)
        return sent_on(going, secure=self._flows.journeys.is_secure)

    async def _callback(self, request: Request) -> Response:
        try:
            back = await self._flows.come_back(request.path_params["provider"], query(request), request.cookies)
        except Exception as error:
            return _trouble(error)
        return sent_back(back, secure=self._flows.journeys.is_secure)


def sent_on(going: Going, *, secure: bool) -> Response:
    """Its cookie is lax: it comes along when the browser is sent back, and with no request that a foreign page makes."""
    answer = RedirectResponse(going.url, 303, SAFE)
    age = int(LIFETIME.total_seconds())
    answer.set_cookie(going.cookie, going.value, path="/", secure=secure, httponly=True, samesite="lax", max_age=age)
    return answer


def sent_back(back: Back, *, secure: bool) -> Response:
    answer = RedirectResponse(back.url, 303, SAFE)
    answer.delete_cookie(back.cookie, path="/", secure=secure, httponly=True, samesite="lax")
    return answer


def query(request: Request) -> Mapping[str, str]:
    """Raises Lost when it is too long, or says anything twice (RFC 6749, 3.1)."""
    pairs = request.query_params.multi_items()
    if len(request.scope["query_string"]) > QUERY_CHARACTERS or len(dict(pairs)) < len(pairs):
        raise Lost
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
