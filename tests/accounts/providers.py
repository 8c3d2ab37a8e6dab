"""An OIDC provider on loopback that knows one person, and lies when a test asks it to; and a browser that goes where it is sent."""

from __future__ import annotations

import base64
import hashlib
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx2
import jwt
import uvicorn
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.clients import NO_CERTIFICATES

CLIENT_ID, CLIENT_SECRET = "platform & co", "s3cret/with:signs"
Claims = dict[str, Any]


@cache
def rsa_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


@cache
def ec_key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def jwk(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey, kid: str) -> dict[str, Any]:
    if isinstance(key, rsa.RSAPrivateKey):
        told = jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key(), as_dict=True)
    else:
        told = jwt.algorithms.ECAlgorithm.to_jwk(key.public_key(), as_dict=True)
    return {**told, "kid": kid, "use": "sig"}


@dataclass
class Provider:
    issuer: str = ""
    person: Claims = field(default_factory=lambda: {"sub": "248", "email": "Ada@Example.com", "email_verified": True, "name": "Ada"})
    userinfo: Claims = field(default_factory=lambda: {"sub": "248"})
    metadata: Claims = field(default_factory=dict)  # instead of what it would publish
    keys: dict[str, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey] = field(default_factory=lambda: {"one": rsa_key(), "two": ec_key()})
    sign: Callable[[Claims], str] | None = None  # instead of its own way
    answer: Callable[[], Response] | None = None  # of its token endpoint, instead of tokens
    grants: dict[str, dict[str, str]] = field(default_factory=dict)  # by the code: what was asked for
    seen: list[str] = field(default_factory=list)  # paths

    def app(self) -> Starlette:
        routes = [
            Route("/.well-known/openid-configuration", self._published),
            Route("/jwks", self._jwks),
            Route("/token", self._token, methods=["POST"]),
            Route("/userinfo", self._userinfo),
        ]
        return Starlette(routes=routes)

    def consent(self, url: str, **lies: str) -> dict[str, str]:
        """What the person's browser is sent back with, after it was at `url`."""
        asked = dict(parse_qsl(urlsplit(url).query))
        assert url.startswith(f"{self.issuer}/authorize?")
        assert (asked["response_type"], asked["client_id"], asked["code_challenge_method"]) == ("code", CLIENT_ID, "S256")
        code = f"code {len(self.grants)}"
        self.grants[code] = asked
        return {"code": code, "state": asked["state"], "iss": self.issuer} | lies

    async def _published(self, request: Request) -> Response:
        self.seen.append(request.url.path)
        return JSONResponse(
            {
                "issuer": self.issuer,
                "authorization_endpoint": f"{self.issuer}/authorize",
                "token_endpoint": f"{self.issuer}/token",
                "jwks_uri": f"{self.issuer}/jwks",
                "userinfo_endpoint": f"{self.issuer}/userinfo",
                "authorization_response_iss_parameter_supported": True,
            }
            | self.metadata
        )

    async def _jwks(self, request: Request) -> Response:
        self.seen.append(request.url.path)
        return JSONResponse({"keys": [jwk(key, kid) for kid, key in self.keys.items()]})

    async def _token(self, request: Request) -> Response:
        """As strict as RFC 6749 and RFC 7636 allow."""
        self.seen.append(request.url.path)
        if self.answer is not None:
            return self.answer()
        given = dict(parse_qsl((await request.body()).decode()))
        expected = "Basic " + base64.b64encode(b"platform%20%26%20co:s3cret%2Fwith%3Asigns").decode()
        asked = self.grants.pop(given["code"], None)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(given["code_verifier"].encode()).digest()).rstrip(b"=").decode()
        if (
            asked is None
            or request.headers["authorization"] != expected
            or given["grant_type"] != "authorization_code"
            or given["redirect_uri"] != asked["redirect_uri"]
            or challenge != asked["code_challenge"]
        ):
            return JSONResponse({"error": "invalid_grant"}, 400)
        at = int(time.time())
        claims = {"iss": self.issuer, "aud": CLIENT_ID, "iat": at, "exp": at + 60, "nonce": asked["nonce"]} | self.person
        token = self.sign(claims) if self.sign else self.signed(claims)
        return JSONResponse({"access_token": "access", "token_type": "Bearer", "id_token": token})

    async def _userinfo(self, request: Request) -> Response:
        self.seen.append(request.url.path)
        assert request.headers["authorization"] == "Bearer access"
        return JSONResponse(self.userinfo)

    def signed(self, claims: Claims, kid: str = "one", algorithm: str = "RS256") -> str:
        return jwt.encode(claims, self.keys[kid], algorithm, headers={"kid": kid})


@asynccontextmanager
async def serving(provider: Provider) -> AsyncIterator[int]:
    """The port."""
    from tests.conftest import Server

    server = Server(uvicorn.Config(provider.app(), port=0, log_config=None, access_log=False, lifespan="off"))
    await server.begin()
    port: int = server.servers[0].sockets[0].getsockname()[1]
    provider.issuer = f"http://127.0.0.1:{port}"
    yield port
    await server.stop()


class Browser:
    """Follows no redirect by itself, and keeps cookies. Whatever host we call ourselves, it finds us at `address`."""

    def __init__(self, address: str) -> None:
        self.http = httpx2.AsyncClient(base_url=f"http://{address}", trust_env=False, verify=NO_CERTIFICATES, timeout=20)
        self.cookies: dict[str, str] = {}

    async def go(self, url: str) -> httpx2.Response:
        parts = urlsplit(url)
        headers = {"cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())} if self.cookies else {}
        answer = await self.http.get(f"{parts.path}?{parts.query}", headers=headers)
        for header in answer.headers.get_list("set-cookie"):
            for name, morsel in SimpleCookie(header).items():
                self.cookies.pop(name, None) if morsel["max-age"] == "0" else self.cookies.update({name: morsel.value})
        self.http.cookies.clear()
        return answer

    async def back(self, said: dict[str, str], provider: str = "fake") -> httpx2.Response:
        return await self.go(f"/oauth/{provider}/callback?{urlencode(said)}")
