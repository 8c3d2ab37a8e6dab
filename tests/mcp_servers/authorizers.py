"""An authorization server on loopback, and a browser whose person says yes."""

from __future__ import annotations

import asyncio
import base64
import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlencode

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.mcp_servers import servers

SCOPE = "tools:call"


@dataclass
class Authorizer:
    """`resource` is whom its tokens are for. What a test puts into `says` stands in its metadata."""

    issuer: str = ""
    resource: str = ""
    says: dict[str, Any] = field(default_factory=dict)
    answers: dict[str, Any] = field(default_factory=dict)  # in the redirect, beside or instead of what belongs there
    lifetime: int = 3600
    refuses: bool = False  # to renew
    instead: Response | None = None  # somebody before it answers for its token endpoint
    reached: asyncio.Event = field(default_factory=asyncio.Event)  # its token endpoint has given a token, which nobody has yet
    goes_on: asyncio.Event | None = None  # until then it keeps what it has given
    clients: dict[str, dict[str, Any]] = field(default_factory=dict)
    documents: dict[str, dict[str, Any]] = field(default_factory=dict)  # of clients that are known by where they tell who they are
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    asked: list[dict[str, str]] = field(default_factory=list)  # forms of the token endpoint
    count: int = 0

    @property
    def token(self) -> str:
        return f"access-token-{self.count}"

    async def metadata(self, request: Request) -> Response:
        published = {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "registration_endpoint": f"{self.issuer}/register",
            "code_challenge_methods_supported": ["S256"],
            "authorization_response_iss_parameter_supported": True,
            **self.says,
        }
        return JSONResponse({name: value for name, value in published.items() if value is not None})

    async def register(self, request: Request) -> Response:
        client = {
            **await request.json(),
            "client_id": f"client-{len(self.clients)}",
            "client_secret": "s3cret of a client",
            "token_endpoint_auth_method": "client_secret_basic",
        }
        self.clients[client["client_id"]] = client
        return JSONResponse(client, 201)

    async def authorize(self, request: Request) -> Response:
        asked = dict(request.query_params)
        client = self.clients.get(asked["client_id"]) or self.documents[asked["client_id"]]
        assert asked["redirect_uri"] in client["redirect_uris"]
        assert (asked["resource"], asked["scope"], asked["code_challenge_method"]) == (self.resource, SCOPE, "S256")
        code = f"code-{len(self.codes)}"
        self.codes[code] = asked
        answer = {"code": code, "state": asked["state"], "iss": self.issuer, **self.answers}
        return RedirectResponse(
            f"{asked['redirect_uri']}?{urlencode({name: value for name, value in answer.items() if value is not None})}"
        )

    async def give(self, request: Request) -> Response:
        form = dict(parse_qsl((await request.body()).decode()))
        self.asked.append(form)
        if self.instead is not None:
            return self.instead
        if form["client_id"] in self.clients:
            named = base64.b64decode(request.headers["authorization"].removeprefix("Basic ")).decode()
            assert named == f"{form['client_id']}:s3cret%20of%20a%20client"
        else:
            assert (form["client_id"] in self.documents, "authorization" in request.headers) == (True, False)
        assert form["resource"] == self.resource
        if form["grant_type"] == "authorization_code":
            granted = self.codes.pop(form["code"])
            challenge = base64.urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest()).rstrip(b"=").decode()
            assert (challenge, form["redirect_uri"]) == (granted["code_challenge"], granted["redirect_uri"])
        elif self.refuses or form["refresh_token"] != f"refresh-token-{self.count}":
            return JSONResponse({"error": "invalid_grant"}, 400)
        self.count += 1
        tokens = {
            "access_token": self.token,
            "token_type": "Bearer",
            "expires_in": self.lifetime,
            "refresh_token": f"refresh-token-{self.count}",
        }
        self.reached.set()
        if self.goes_on is not None:
            await self.goes_on.wait()
        return JSONResponse(tokens)

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/.well-known/oauth-authorization-server", self.metadata),
                Route("/register", self.register, methods=["POST"]),
                Route("/authorize", self.authorize),
                Route("/token", self.give, methods=["POST"]),
            ]
        )


@asynccontextmanager
async def serving() -> AsyncIterator[Authorizer]:
    authorizer = Authorizer()
    async with servers.serving(authorizer.app()) as address:
        authorizer.issuer = address
        yield authorizer
